// What an ECP5's MULT18X18D does, as far as `hdl/ecp5/multiply.v` uses it: 18 x 18 bits with or without sign, and a
// register, each if its parameter names a clock, at either input, between multiplier and output, and at the output. Written
// from the documented function of the device's DSP slice; Yosys knows only the cell's ports. Cascades, clock enables and
// resets are left out: an enable that is not high or a reset that is not low gives x.
module MULT18X18D (
    input
        A0, A1, A2, A3, A4, A5, A6, A7, A8,
        A9, A10, A11, A12, A13, A14, A15, A16, A17,
    input
        B0, B1, B2, B3, B4, B5, B6, B7, B8,
        B9, B10, B11, B12, B13, B14, B15, B16, B17,
    input
        C0, C1, C2, C3, C4, C5, C6, C7, C8,
        C9, C10, C11, C12, C13, C14, C15, C16, C17,
    input SIGNEDA, SIGNEDB, SOURCEA, SOURCEB, CLK0, CE0, RST0,
    output
        P0, P1, P2, P3, P4, P5, P6, P7, P8,
        P9, P10, P11, P12, P13, P14, P15, P16, P17,
        P18, P19, P20, P21, P22, P23, P24, P25, P26,
        P27, P28, P29, P30, P31, P32, P33, P34, P35
);
    parameter REG_INPUTA_CLK = "NONE";
    parameter REG_INPUTB_CLK = "NONE";
    parameter REG_PIPELINE_CLK = "NONE";
    parameter REG_OUTPUT_CLK = "NONE";

    wire [17:0] a = {
        A17, A16, A15, A14, A13, A12, A11, A10, A9,
        A8, A7, A6, A5, A4, A3, A2, A1, A0
    };
    wire [17:0] b = {
        B17, B16, B15, B14, B13, B12, B11, B10, B9,
        B8, B7, B6, B5, B4, B3, B2, B1, B0
    };
    wire usual = CE0 === 1'b1 && RST0 === 1'b0 && SOURCEA === 1'b0 && SOURCEB === 1'b0;

    reg [17:0] a_held = 0, b_held = 0;
    reg [35:0] inside = 0, held = 0;
    wire [17:0] a_now = REG_INPUTA_CLK == "NONE" ? a : a_held;
    wire [17:0] b_now = REG_INPUTB_CLK == "NONE" ? b : b_held;
    wire [35:0] a_wide = {{18{SIGNEDA & a_now[17]}}, a_now};
    wire [35:0] b_wide = {{18{SIGNEDB & b_now[17]}}, b_now};
    wire [35:0] exact = a_wide * b_wide;
    wire [35:0] piped = REG_PIPELINE_CLK == "NONE" ? exact : inside;

    always @(posedge CLK0) begin
        a_held <= a;
        b_held <= b;
        inside <= exact;
        held <= piped;
    end

    assign {
        P35, P34, P33, P32, P31, P30, P29, P28, P27,
        P26, P25, P24, P23, P22, P21, P20, P19, P18,
        P17, P16, P15, P14, P13, P12, P11, P10, P9,
        P8, P7, P6, P5, P4, P3, P2, P1, P0
    } = !usual ? 36'bx : REG_OUTPUT_CLK == "NONE" ? piped : held;
endmodule
