

module register_iterative(clock,reset,valid,range,azimuth,yaw,sensor_east,sensor_north,ready,valid_out,east,north);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  valid;
    input wire  [16:0] range;
    input wire  [19:0] azimuth;
    input wire  [19:0] yaw;
    input wire  [17:0] sensor_east;
    input wire  [17:0] sensor_north;
    output reg  ready;
    output reg  valid_out;
    output reg  [17:0] east;
    output reg  [17:0] north;
    
    // Constant declarations
    localparam  gain = 18'b10011011011101010;
    localparam  number$0 = 5'b0;
    localparam  number$1 = 5'b1;
    localparam  number$2 = 5'b10;
    localparam  number$3 = 5'b11;
    localparam  number$4 = 5'b100;
    localparam  number$5 = 5'b101;
    localparam  number$6 = 5'b110;
    localparam  number$7 = 5'b111;
    localparam  number$8 = 5'b1000;
    localparam  number$9 = 5'b1001;
    localparam  number$10 = 5'b1010;
    localparam  number$11 = 5'b1011;
    localparam  number$12 = 5'b1100;
    localparam  number$13 = 5'b1101;
    localparam  number$14 = 5'b1110;
    localparam  number$15 = 5'b1111;
    localparam  number$16 = 5'b10000;
    localparam  number$17 = 5'b10001;
    localparam  number$18 = 5'b10010;
    localparam  number$19 = 5'b10011;
    localparam  turns$0 = 26'h800000;
    localparam  turns$1 = 26'h4b9014;
    localparam  turns$2 = 26'h27ece1;
    localparam  turns$3 = 26'h144447;
    localparam  turns$4 = 26'ha2c35;
    localparam  turns$5 = 26'h51760;
    localparam  turns$6 = 26'h28bd8;
    localparam  turns$7 = 26'h145f1;
    localparam  turns$8 = 26'ha2f9;
    localparam  turns$9 = 26'h517d;
    localparam  turns$10 = 26'h28be;
    localparam  turns$11 = 26'h145f;
    localparam  turns$12 = 26'ha30;
    localparam  turns$13 = 26'h518;
    localparam  turns$14 = 26'h28c;
    localparam  turns$15 = 26'h146;
    localparam  turns$16 = 26'ha3;
    localparam  turns$17 = 26'h51;
    localparam  turns$18 = 26'h29;
    localparam  turns$19 = 26'h14;
    
    // Enums
    localparam Phase$Idle = 0;
    localparam Phase$Scale = 1;
    localparam Phase$Fold = 2;
    localparam Phase$Shift = 3;
    localparam Phase$Turn = 4;
    localparam Phase$Round = 5;
    localparam Phase$Place = 6;
    localparam Phase$Finish = 7;
    
    // Stub signals
    reg  [2:0] phase$d;
    wire  [2:0] phase$q;
    reg  phase$clock;
    reg  scale$clock;
    reg  [17:0] scale$a;
    reg  [17:0] scale$b;
    wire  [35:0] scale$product;
    reg  [19:0] angle$d;
    wire  [19:0] angle$q;
    reg  angle$clock;
    reg  [4:0] stage$d;
    wire  [4:0] stage$q;
    reg  stage$clock;
    reg  [26:0] x$d;
    wire  [26:0] x$q;
    reg  x$clock;
    reg  [26:0] y$d;
    wire  [26:0] y$q;
    reg  y$clock;
    reg  [25:0] left$d;
    wire  [25:0] left$q;
    reg  left$clock;
    reg  x_shift$clock;
    reg  [26:0] x_shift$x;
    reg  [4:0] x_shift$shift;
    wire  [26:0] x_shift$shifted;
    reg  y_shift$clock;
    reg  [26:0] y_shift$x;
    reg  [4:0] y_shift$shift;
    wire  [26:0] y_shift$shifted;
    reg  [18:0] x_rounded$d;
    wire  [18:0] x_rounded$q;
    reg  x_rounded$clock;
    reg  [18:0] y_rounded$d;
    wire  [18:0] y_rounded$q;
    reg  y_rounded$clock;
    reg  [19:0] x_placed$d;
    wire  [19:0] x_placed$q;
    reg  x_placed$clock;
    reg  [19:0] y_placed$d;
    wire  [19:0] y_placed$q;
    reg  y_placed$clock;
    reg  [17:0] east_out$d;
    wire  [17:0] east_out$q;
    reg  east_out$clock;
    reg  [17:0] north_out$d;
    wire  [17:0] north_out$q;
    reg  north_out$clock;
    reg  done$d;
    wire  done$q;
    reg  done$clock;
    
    // Local signals
    reg  idle;
    reg  [35:0] product;
    reg  [26:0] length;
    reg  [26:0] opposite;
    reg  behind;
    reg  [19:0] turned;
    reg  [19:0] folded;
    reg  [25:0] folded_wide;
    reg  [4:0] stage_more;
    reg  [25:0] angle_step;
    reg  [26:0] x_half;
    reg  [26:0] y_half;
    reg  [19:0] x_wide;
    reg  [19:0] y_wide;
    reg  [19:0] east_wide;
    reg  [19:0] north_wide;
    reg  [2:0] x_top;
    reg  [2:0] y_top;
    
    // Sub module instances
    register_iterative$phase phase(
        .d(phase$d),
        .q(phase$q),
        .clock(phase$clock)
    );
    register_iterative$scale scale(
        .clock(scale$clock),
        .a(scale$a),
        .b(scale$b),
        .product(scale$product)
    );
    register_iterative$angle angle(
        .d(angle$d),
        .q(angle$q),
        .clock(angle$clock)
    );
    register_iterative$stage stage(
        .d(stage$d),
        .q(stage$q),
        .clock(stage$clock)
    );
    register_iterative$x x(
        .d(x$d),
        .q(x$q),
        .clock(x$clock)
    );
    register_iterative$y y(
        .d(y$d),
        .q(y$q),
        .clock(y$clock)
    );
    register_iterative$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    register_iterative$x_shift x_shift(
        .clock(x_shift$clock),
        .x(x_shift$x),
        .shift(x_shift$shift),
        .shifted(x_shift$shifted)
    );
    register_iterative$y_shift y_shift(
        .clock(y_shift$clock),
        .x(y_shift$x),
        .shift(y_shift$shift),
        .shifted(y_shift$shifted)
    );
    register_iterative$x_rounded x_rounded(
        .d(x_rounded$d),
        .q(x_rounded$q),
        .clock(x_rounded$clock)
    );
    register_iterative$y_rounded y_rounded(
        .d(y_rounded$d),
        .q(y_rounded$q),
        .clock(y_rounded$clock)
    );
    register_iterative$x_placed x_placed(
        .d(x_placed$d),
        .q(x_placed$q),
        .clock(x_placed$clock)
    );
    register_iterative$y_placed y_placed(
        .d(y_placed$d),
        .q(y_placed$q),
        .clock(y_placed$clock)
    );
    register_iterative$east_out east_out(
        .d(east_out$d),
        .q(east_out$q),
        .clock(east_out$clock)
    );
    register_iterative$north_out north_out(
        .d(north_out$d),
        .q(north_out$q),
        .clock(north_out$clock)
    );
    register_iterative$done done(
        .d(done$d),
        .q(done$q),
        .clock(done$clock)
    );
    
    // Update code
    always @(*) begin
        phase$clock = clock;
        angle$clock = clock;
        stage$clock = clock;
        x$clock = clock;
        y$clock = clock;
        left$clock = clock;
        x_rounded$clock = clock;
        y_rounded$clock = clock;
        x_placed$clock = clock;
        y_placed$clock = clock;
        phase$d = phase$q;
        angle$d = angle$q;
        stage$d = stage$q;
        x$d = x$q;
        y$d = y$q;
        left$d = left$q;
        x_rounded$d = x_rounded$q;
        y_rounded$d = y_rounded$q;
        x_placed$d = x_placed$q;
        y_placed$d = y_placed$q;
        east_out$clock = clock;
        north_out$clock = clock;
        done$clock = clock;
        east_out$d = east_out$q;
        north_out$d = north_out$q;
        done$d = done$q;
        scale$clock = clock;
        x_shift$clock = clock;
        y_shift$clock = clock;
        scale$a = ((range) & 18'h3ffff);
        scale$b = gain;
        product = scale$product;
        length = product[(32'h9)+:(27)];
        opposite = ((32'h0) & 27'h7ffffff) - length;
        behind = angle$q[32'h13] != angle$q[32'h12];
        turned = angle$q ^ ((32'h80000) & 20'hfffff);
        folded = angle$q;
        if (behind) begin
            folded = turned;
        end
        folded_wide = ((folded) & 26'h3ffffff);
        x_shift$x = x$q;
        x_shift$shift = stage$q;
        y_shift$x = y$q;
        y_shift$shift = stage$q;
        stage_more = stage$q + ((32'h1) & 5'h1f);
        angle_step = ((32'h0) & 26'h3ffffff);
        if (stage$q == number$0) begin
            angle_step = turns$0;
        end
        if (stage$q == number$1) begin
            angle_step = turns$1;
        end
        if (stage$q == number$2) begin
            angle_step = turns$2;
        end
        if (stage$q == number$3) begin
            angle_step = turns$3;
        end
        if (stage$q == number$4) begin
            angle_step = turns$4;
        end
        if (stage$q == number$5) begin
            angle_step = turns$5;
        end
        if (stage$q == number$6) begin
            angle_step = turns$6;
        end
        if (stage$q == number$7) begin
            angle_step = turns$7;
        end
        if (stage$q == number$8) begin
            angle_step = turns$8;
        end
        if (stage$q == number$9) begin
            angle_step = turns$9;
        end
        if (stage$q == number$10) begin
            angle_step = turns$10;
        end
        if (stage$q == number$11) begin
            angle_step = turns$11;
        end
        if (stage$q == number$12) begin
            angle_step = turns$12;
        end
        if (stage$q == number$13) begin
            angle_step = turns$13;
        end
        if (stage$q == number$14) begin
            angle_step = turns$14;
        end
        if (stage$q == number$15) begin
            angle_step = turns$15;
        end
        if (stage$q == number$16) begin
            angle_step = turns$16;
        end
        if (stage$q == number$17) begin
            angle_step = turns$17;
        end
        if (stage$q == number$18) begin
            angle_step = turns$18;
        end
        if (stage$q == number$19) begin
            angle_step = turns$19;
        end
        x_half = x$q + ((32'h80) & 27'h7ffffff);
        y_half = y$q + ((32'h80) & 27'h7ffffff);
        x_wide = ((x_rounded$q) & 20'hfffff);
        if (x_rounded$q[32'h12]) begin
            x_wide = ((x_rounded$q) & 20'hfffff) | ((32'h80000) & 20'hfffff);
        end
        y_wide = ((y_rounded$q) & 20'hfffff);
        if (y_rounded$q[32'h12]) begin
            y_wide = ((y_rounded$q) & 20'hfffff) | ((32'h80000) & 20'hfffff);
        end
        east_wide = ((sensor_east) & 20'hfffff);
        if (sensor_east[32'h11]) begin
            east_wide = ((sensor_east) & 20'hfffff) | ((32'hc0000) & 20'hfffff);
        end
        north_wide = ((sensor_north) & 20'hfffff);
        if (sensor_north[32'h11]) begin
            north_wide = ((sensor_north) & 20'hfffff) | ((32'hc0000) & 20'hfffff);
        end
        x_top = x_placed$q[(32'h11)+:(3)];
        y_top = y_placed$q[(32'h11)+:(3)];
        idle = 1'b0;
        done$d = 1'b0;
        case (phase$q)
            Phase$Idle:
                begin
                    idle = 1'b1;
                    if (valid) begin
                        angle$d = azimuth + yaw;
                        phase$d = Phase$Scale;
                    end
                end
            Phase$Scale:
                begin
                    phase$d = Phase$Fold;
                end
            Phase$Fold:
                begin
                    x$d = length;
                    if (behind) begin
                        x$d = opposite;
                    end
                    y$d = ((32'h0) & 27'h7ffffff);
                    left$d = folded_wide << ((32'h6) & 26'h3ffffff);
                    stage$d = ((32'h0) & 5'h1f);
                    phase$d = Phase$Shift;
                end
            Phase$Shift:
                begin
                    phase$d = Phase$Turn;
                end
            Phase$Turn:
                begin
                    if (left$q[32'h19]) begin
                        x$d = x$q + y_shift$shifted;
                        y$d = y$q - x_shift$shifted;
                        left$d = left$q + angle_step;
                    end
                    else begin
                        x$d = x$q - y_shift$shifted;
                        y$d = y$q + x_shift$shifted;
                        left$d = left$q - angle_step;
                    end
                    stage$d = stage_more;
                    phase$d = Phase$Shift;
                    if (stage$q == ((32'h13) & 5'h1f)) begin
                        phase$d = Phase$Round;
                    end
                end
            Phase$Round:
                begin
                    x_rounded$d = x_half[(32'h8)+:(19)];
                    y_rounded$d = y_half[(32'h8)+:(19)];
                    phase$d = Phase$Place;
                end
            Phase$Place:
                begin
                    x_placed$d = x_wide + east_wide;
                    y_placed$d = y_wide + north_wide;
                    phase$d = Phase$Finish;
                end
            Phase$Finish:
                begin
                    done$d = 1'b1;
                    phase$d = Phase$Idle;
                    east_out$d = x_placed$q[(32'h0)+:(18)];
                    if ((x_top != ((32'h0) & 3'h7)) & (x_top != ((32'h7) & 3'h7))) begin
                        east_out$d = ((32'h1ffff) & 18'h3ffff);
                        if (x_placed$q[32'h13]) begin
                            east_out$d = ((32'h20000) & 18'h3ffff);
                        end
                    end
                    north_out$d = y_placed$q[(32'h0)+:(18)];
                    if ((y_top != ((32'h0) & 3'h7)) & (y_top != ((32'h7) & 3'h7))) begin
                        north_out$d = ((32'h1ffff) & 18'h3ffff);
                        if (y_placed$q[32'h13]) begin
                            north_out$d = ((32'h20000) & 18'h3ffff);
                        end
                    end
                end
            default:
                begin
                    phase$d = Phase$Idle;
                end
        endcase
        ready = idle;
        valid_out = done$q;
        east = east_out$q;
        north = north_out$q;
        if (reset) begin
            phase$d = Phase$Idle;
            done$d = 1'b0;
        end
    end
    
endmodule // register_iterative


module register_iterative$angle(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // register_iterative$angle


module register_iterative$done(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // register_iterative$done


module register_iterative$east_out(d,q,clock);
    
    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 18'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // register_iterative$east_out


module register_iterative$left(d,q,clock);
    
    // Module arguments
    input wire  [25:0] d;
    output reg  [25:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 26'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // register_iterative$left


module register_iterative$north_out(d,q,clock);
    
    // Module arguments
    input wire  [17:0] d;
    output reg  [17:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 18'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // register_iterative$north_out


module register_iterative$phase(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Enums
    localparam Phase$Idle = 0;
    localparam Phase$Scale = 1;
    localparam Phase$Fold = 2;
    localparam Phase$Shift = 3;
    localparam Phase$Turn = 4;
    localparam Phase$Round = 5;
    localparam Phase$Place = 6;
    localparam Phase$Finish = 7;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // register_iterative$phase


module register_iterative$scale(clock,a,b,product);
    
    // Module arguments
    input wire  clock;
    input wire  [17:0] a;
    input wire  [17:0] b;
    output reg  [35:0] product;
    
    // Local signals
    reg  [17:0] a_held;
    reg  [17:0] b_held;
    
    // Update code (custom)
    `ifdef ECP5
    wire [35:0] exact;
    ecp5_multiply #(.A(18), .B(18)) multiplier(.clock(clock), .a(a), .b(b), .product(exact));
    always @(*) product = exact[35:0];
    `else
    initial begin
       a_held = 0;
       b_held = 0;
       product = 0;
    end
    
    always @(posedge clock) begin
       a_held <= a;
       b_held <= b;
       product <= $signed(a_held) * $signed(b_held);
    end
    `endif
endmodule // register_iterative$scale


module register_iterative$stage(d,q,clock);
    
    // Module arguments
    input wire  [4:0] d;
    output reg  [4:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 5'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // register_iterative$stage


module register_iterative$x(d,q,clock);
    
    // Module arguments
    input wire  [26:0] d;
    output reg  [26:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 27'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // register_iterative$x


module register_iterative$x_placed(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // register_iterative$x_placed


module register_iterative$x_rounded(d,q,clock);
    
    // Module arguments
    input wire  [18:0] d;
    output reg  [18:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 19'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // register_iterative$x_rounded


module register_iterative$x_shift(clock,x,shift,shifted);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] x;
    input wire  [4:0] shift;
    output reg  [26:0] shifted;
    
    // Update code (custom)
    wire [5:0] places = shift * 6'd1;
    initial shifted = 0;
    
    always @(posedge clock) begin
       shifted <= $signed(x) >>> places;
    end
endmodule // register_iterative$x_shift


module register_iterative$y(d,q,clock);
    
    // Module arguments
    input wire  [26:0] d;
    output reg  [26:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 27'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // register_iterative$y


module register_iterative$y_placed(d,q,clock);
    
    // Module arguments
    input wire  [19:0] d;
    output reg  [19:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 20'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // register_iterative$y_placed


module register_iterative$y_rounded(d,q,clock);
    
    // Module arguments
    input wire  [18:0] d;
    output reg  [18:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 19'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // register_iterative$y_rounded


module register_iterative$y_shift(clock,x,shift,shifted);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] x;
    input wire  [4:0] shift;
    output reg  [26:0] shifted;
    
    // Update code (custom)
    wire [5:0] places = shift * 6'd1;
    initial shifted = 0;
    
    always @(posedge clock) begin
       shifted <= $signed(x) >>> places;
    end
endmodule // register_iterative$y_shift
