// Drives the emitted loop conditioner with the vectors of tests/verilog.rs and compares it clock by clock.
// Ends with one line, "PASS <clocks>" or "FAIL <clock> ...".
`timescale 1ns/1ns
module loop_conditioner_tb;
  parameter CLOCKS = 1;

  // {4'b0, reset, tick, raw, sample, debounce_ticks, stuck_ticks, chatter_window_ticks, chatter_limit}
  reg [63:0] inputs [0:CLOCKS-1];
  // {2'b0, present, rise, fall, stuck, chatter, sampled, occupied_ticks, vehicles}
  reg [39:0] expected [0:CLOCKS-1];

  reg clock = 0;
  reg [63:0] now = 0;
  wire [39:0] seen;
  assign seen[39:38] = 0;

  loop_conditioner dut(
    .clock(clock), .reset(now[59]), .tick(now[58]), .raw(now[57]), .sample(now[56]),
    .debounce_ticks(now[55:48]), .stuck_ticks(now[47:24]), .chatter_window_ticks(now[23:8]),
    .chatter_limit(now[7:0]),
    .present(seen[37]), .rise(seen[36]), .fall(seen[35]), .stuck(seen[34]), .chatter(seen[33]),
    .sampled(seen[32]), .occupied_ticks(seen[31:16]), .vehicles(seen[15:0])
  );

  integer i;
  initial begin
    $readmemh("inputs.hex", inputs);
    $readmemh("expected.hex", expected);
    for (i = 0; i < CLOCKS; i = i + 1) begin
      clock = 0;
      now = inputs[i];
      #5 clock = 1;
      #5 if (seen !== expected[i]) begin
        $display("FAIL %0d seen %h expected %h", i, seen, expected[i]);
        $finish;
        i = CLOCKS + 1;
      end
    end
    if (i == CLOCKS) $display("PASS %0d", i);
    $finish;
  end
endmodule
