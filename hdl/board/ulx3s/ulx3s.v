// The chip on a Radiona ULX3S: clock, reset, the FTDI's serial line, and lights.
//
// | led | meaning |
// |---|---|
// | 0 | blinks at 0.5 Hz: the clock runs |
// | 1 | the PLL has locked |
// | 2 | bytes come from the host |
// | 3 | bytes go to the host |
// | 4 | a gate runs |
// | 5 | a loop's contact is closed |
module ulx3s (
    input wire clock_25,
    input wire ftdi_txd,
    output wire ftdi_rxd,
    input wire button_reset,
    input wire [7:0] loop_contact,
    output wire [7:0] led,
    output wire wifi_gpio0
);
    wire clock, locked;

    // The VCO runs at clock_25 * CLKFB_DIV * CLKOP_DIV / CLKI_DIV = 600 MHz, in the middle of its 400 to 800, and the
    // feedback makes CLKOP clock_25 * CLKFB_DIV / CLKI_DIV = 66.7 MHz: below what this speed grade reaches, and 33 clocks
    // of it are a bit of 2 Mbaud. Its phase does not matter: nothing else is clocked by clock_25. The attributes are the
    // analogue settings that Project Trellis' ecppll gives for this VCO.
    (* FREQUENCY_PIN_CLKI = "25" *)
    (* FREQUENCY_PIN_CLKOP = "66.6667" *)
    (* ICP_CURRENT = "12" *) (* LPF_RESISTOR = "8" *)
    (* MFG_ENABLE_FILTEROPAMP = "1" *) (* MFG_GMCREF_SEL = "2" *)
    EHXPLLL #(
        .CLKI_DIV(3),
        .CLKFB_DIV(8),
        .CLKOP_DIV(9),
        .CLKOP_ENABLE("ENABLED"),
        .CLKOP_CPHASE(4),
        .CLKOP_FPHASE(0),
        .FEEDBK_PATH("CLKOP"),
        .OUTDIVIDER_MUXA("DIVA"),
        .OUTDIVIDER_MUXB("DIVB"),
        .OUTDIVIDER_MUXC("DIVC"),
        .OUTDIVIDER_MUXD("DIVD"),
        .DPHASE_SOURCE("DISABLED"),
        .PLLRST_ENA("DISABLED"),
        .INTFB_WAKE("DISABLED"),
        .STDBY_ENABLE("DISABLED")
    ) pll (
        .CLKI(clock_25), .CLKFB(clock), .CLKOP(clock), .LOCK(locked),
        .RST(1'b0), .STDBY(1'b0), .ENCLKOP(1'b0), .PLLWAKESYNC(1'b0),
        .PHASESEL0(1'b0), .PHASESEL1(1'b0), .PHASEDIR(1'b1), .PHASESTEP(1'b1), .PHASELOADREG(1'b1)
    );

    // The chip takes its reset and the loops through registers of its own, so none is needed here. A contact closes to
    // ground.
    wire busy;
    kerbside_top top (
        .clock(clock), .reset(~locked | button_reset), .rx(ftdi_txd), .loops(~loop_contact), .tx(ftdi_rxd), .busy(busy)
    );

    // What is over in microseconds stays lit for 63 ms, and goes through a register, asynchronous as it may be.
    reg [26:0] second = 0;
    reg [21:0] received = 0, sent = 0, ran = 0;
    reg rx_seen = 0, tx_seen = 0, busy_seen = 0, loop_seen = 0;
    always @(posedge clock) begin
        second <= second + 1;
        rx_seen <= ~ftdi_txd;
        tx_seen <= ~ftdi_rxd;
        busy_seen <= busy;
        loop_seen <= ~&loop_contact;
        received <= rx_seen ? ~22'd0 : received - (received != 0);
        sent <= tx_seen ? ~22'd0 : sent - (sent != 0);
        ran <= busy_seen ? ~22'd0 : ran - (ran != 0);
    end

    assign led = {2'b0, loop_seen, ran != 0, sent != 0, received != 0, locked, second[26]};
    assign wifi_gpio0 = 1;
endmodule
