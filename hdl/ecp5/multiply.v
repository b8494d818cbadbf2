// What `Multiply` in hdl/src/primitive.rs becomes on an ECP5, where the Verilog is read with -DECP5: one MULT18X18D with
// its own registers at the inputs and at the output. Yosys infers the multiplier but packs no register into it, and
// without one it is the longest path of every block.
//
// The registers are 0 after configuration, as those of the blocks are. What is not named here stays as it is by
// default: no cascade, no pipeline register, clock enabled, no reset.
module ecp5_multiply #(parameter A = 18, parameter B = 18) (
    input wire clock,
    input wire signed [A-1:0] a,
    input wire signed [B-1:0] b,
    output wire signed [35:0] product
);
    // A number with a sign fills the multiplier by repeating the sign.
    wire signed [17:0] a_wide = a;
    wire signed [17:0] b_wide = b;

    MULT18X18D #(
        .REG_INPUTA_CLK("CLK0"),
        .REG_INPUTB_CLK("CLK0"),
        .REG_PIPELINE_CLK("NONE"),
        .REG_OUTPUT_CLK("CLK0")
    ) multiplier (
        .CLK0(clock), .CE0(1'b1), .RST0(1'b0),
        .SIGNEDA(1'b1), .SIGNEDB(1'b1), .SOURCEA(1'b0), .SOURCEB(1'b0),
        .A0(a_wide[0]), .A1(a_wide[1]), .A2(a_wide[2]), .A3(a_wide[3]), .A4(a_wide[4]), .A5(a_wide[5]),
        .A6(a_wide[6]), .A7(a_wide[7]), .A8(a_wide[8]), .A9(a_wide[9]), .A10(a_wide[10]), .A11(a_wide[11]),
        .A12(a_wide[12]), .A13(a_wide[13]), .A14(a_wide[14]), .A15(a_wide[15]), .A16(a_wide[16]), .A17(a_wide[17]),
        .B0(b_wide[0]), .B1(b_wide[1]), .B2(b_wide[2]), .B3(b_wide[3]), .B4(b_wide[4]), .B5(b_wide[5]),
        .B6(b_wide[6]), .B7(b_wide[7]), .B8(b_wide[8]), .B9(b_wide[9]), .B10(b_wide[10]), .B11(b_wide[11]),
        .B12(b_wide[12]), .B13(b_wide[13]), .B14(b_wide[14]), .B15(b_wide[15]), .B16(b_wide[16]), .B17(b_wide[17]),
        .C0(1'b0), .C1(1'b0), .C2(1'b0), .C3(1'b0), .C4(1'b0), .C5(1'b0),
        .C6(1'b0), .C7(1'b0), .C8(1'b0), .C9(1'b0), .C10(1'b0), .C11(1'b0),
        .C12(1'b0), .C13(1'b0), .C14(1'b0), .C15(1'b0), .C16(1'b0), .C17(1'b0),
        .P0(product[0]), .P1(product[1]), .P2(product[2]), .P3(product[3]), .P4(product[4]), .P5(product[5]),
        .P6(product[6]), .P7(product[7]), .P8(product[8]), .P9(product[9]), .P10(product[10]), .P11(product[11]),
        .P12(product[12]), .P13(product[13]), .P14(product[14]), .P15(product[15]), .P16(product[16]), .P17(product[17]),
        .P18(product[18]), .P19(product[19]), .P20(product[20]), .P21(product[21]), .P22(product[22]), .P23(product[23]),
        .P24(product[24]), .P25(product[25]), .P26(product[26]), .P27(product[27]), .P28(product[28]), .P29(product[29]),
        .P30(product[30]), .P31(product[31]), .P32(product[32]), .P33(product[33]), .P34(product[34]), .P35(product[35])
    );
endmodule
