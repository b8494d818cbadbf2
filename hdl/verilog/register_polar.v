

module register_polar(clock,reset,valid,range,azimuth,yaw,sensor_east,sensor_north,valid_out,east,north);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  valid;
    input wire  [16:0] range;
    input wire  [19:0] azimuth;
    input wire  [19:0] yaw;
    input wire  [17:0] sensor_east;
    input wire  [17:0] sensor_north;
    output reg  valid_out;
    output reg  [17:0] east;
    output reg  [17:0] north;
    
    // Constant declarations
    localparam  gain = 18'b10011011011101010;
    
    // Stub signals
    reg  flight$0$d;
    wire  flight$0$q;
    reg  flight$0$clock;
    reg  flight$1$d;
    wire  flight$1$q;
    reg  flight$1$clock;
    reg  flight$2$d;
    wire  flight$2$q;
    reg  flight$2$clock;
    reg  flight$3$d;
    wire  flight$3$q;
    reg  flight$3$clock;
    reg  flight$4$d;
    wire  flight$4$q;
    reg  flight$4$clock;
    reg  flight$5$d;
    wire  flight$5$q;
    reg  flight$5$clock;
    reg  flight$6$d;
    wire  flight$6$q;
    reg  flight$6$clock;
    reg  flight$7$d;
    wire  flight$7$q;
    reg  flight$7$clock;
    reg  flight$8$d;
    wire  flight$8$q;
    reg  flight$8$clock;
    reg  flight$9$d;
    wire  flight$9$q;
    reg  flight$9$clock;
    reg  flight$10$d;
    wire  flight$10$q;
    reg  flight$10$clock;
    reg  flight$11$d;
    wire  flight$11$q;
    reg  flight$11$clock;
    reg  flight$12$d;
    wire  flight$12$q;
    reg  flight$12$clock;
    reg  flight$13$d;
    wire  flight$13$q;
    reg  flight$13$clock;
    reg  flight$14$d;
    wire  flight$14$q;
    reg  flight$14$clock;
    reg  flight$15$d;
    wire  flight$15$q;
    reg  flight$15$clock;
    reg  flight$16$d;
    wire  flight$16$q;
    reg  flight$16$clock;
    reg  flight$17$d;
    wire  flight$17$q;
    reg  flight$17$clock;
    reg  flight$18$d;
    wire  flight$18$q;
    reg  flight$18$clock;
    reg  flight$19$d;
    wire  flight$19$q;
    reg  flight$19$clock;
    reg  flight$20$d;
    wire  flight$20$q;
    reg  flight$20$clock;
    reg  flight$21$d;
    wire  flight$21$q;
    reg  flight$21$clock;
    reg  flight$22$d;
    wire  flight$22$q;
    reg  flight$22$clock;
    reg  flight$23$d;
    wire  flight$23$q;
    reg  flight$23$clock;
    reg  flight$24$d;
    wire  flight$24$q;
    reg  flight$24$clock;
    reg  flight$25$d;
    wire  flight$25$q;
    reg  flight$25$clock;
    reg  scale$clock;
    reg  [17:0] scale$a;
    reg  [17:0] scale$b;
    wire  [35:0] scale$product;
    reg  [19:0] angle$d;
    wire  [19:0] angle$q;
    reg  angle$clock;
    reg  [19:0] angle_held$d;
    wire  [19:0] angle_held$q;
    reg  angle_held$clock;
    reg  [26:0] x$d;
    wire  [26:0] x$q;
    reg  x$clock;
    reg  [25:0] left$d;
    wire  [25:0] left$q;
    reg  left$clock;
    reg  stage$0$clock;
    reg  [26:0] stage$0$x;
    reg  [26:0] stage$0$y;
    reg  [25:0] stage$0$left;
    wire  [26:0] stage$0$x_turned;
    wire  [26:0] stage$0$y_turned;
    wire  [25:0] stage$0$left_turned;
    reg  stage$1$clock;
    reg  [26:0] stage$1$x;
    reg  [26:0] stage$1$y;
    reg  [25:0] stage$1$left;
    wire  [26:0] stage$1$x_turned;
    wire  [26:0] stage$1$y_turned;
    wire  [25:0] stage$1$left_turned;
    reg  stage$2$clock;
    reg  [26:0] stage$2$x;
    reg  [26:0] stage$2$y;
    reg  [25:0] stage$2$left;
    wire  [26:0] stage$2$x_turned;
    wire  [26:0] stage$2$y_turned;
    wire  [25:0] stage$2$left_turned;
    reg  stage$3$clock;
    reg  [26:0] stage$3$x;
    reg  [26:0] stage$3$y;
    reg  [25:0] stage$3$left;
    wire  [26:0] stage$3$x_turned;
    wire  [26:0] stage$3$y_turned;
    wire  [25:0] stage$3$left_turned;
    reg  stage$4$clock;
    reg  [26:0] stage$4$x;
    reg  [26:0] stage$4$y;
    reg  [25:0] stage$4$left;
    wire  [26:0] stage$4$x_turned;
    wire  [26:0] stage$4$y_turned;
    wire  [25:0] stage$4$left_turned;
    reg  stage$5$clock;
    reg  [26:0] stage$5$x;
    reg  [26:0] stage$5$y;
    reg  [25:0] stage$5$left;
    wire  [26:0] stage$5$x_turned;
    wire  [26:0] stage$5$y_turned;
    wire  [25:0] stage$5$left_turned;
    reg  stage$6$clock;
    reg  [26:0] stage$6$x;
    reg  [26:0] stage$6$y;
    reg  [25:0] stage$6$left;
    wire  [26:0] stage$6$x_turned;
    wire  [26:0] stage$6$y_turned;
    wire  [25:0] stage$6$left_turned;
    reg  stage$7$clock;
    reg  [26:0] stage$7$x;
    reg  [26:0] stage$7$y;
    reg  [25:0] stage$7$left;
    wire  [26:0] stage$7$x_turned;
    wire  [26:0] stage$7$y_turned;
    wire  [25:0] stage$7$left_turned;
    reg  stage$8$clock;
    reg  [26:0] stage$8$x;
    reg  [26:0] stage$8$y;
    reg  [25:0] stage$8$left;
    wire  [26:0] stage$8$x_turned;
    wire  [26:0] stage$8$y_turned;
    wire  [25:0] stage$8$left_turned;
    reg  stage$9$clock;
    reg  [26:0] stage$9$x;
    reg  [26:0] stage$9$y;
    reg  [25:0] stage$9$left;
    wire  [26:0] stage$9$x_turned;
    wire  [26:0] stage$9$y_turned;
    wire  [25:0] stage$9$left_turned;
    reg  stage$10$clock;
    reg  [26:0] stage$10$x;
    reg  [26:0] stage$10$y;
    reg  [25:0] stage$10$left;
    wire  [26:0] stage$10$x_turned;
    wire  [26:0] stage$10$y_turned;
    wire  [25:0] stage$10$left_turned;
    reg  stage$11$clock;
    reg  [26:0] stage$11$x;
    reg  [26:0] stage$11$y;
    reg  [25:0] stage$11$left;
    wire  [26:0] stage$11$x_turned;
    wire  [26:0] stage$11$y_turned;
    wire  [25:0] stage$11$left_turned;
    reg  stage$12$clock;
    reg  [26:0] stage$12$x;
    reg  [26:0] stage$12$y;
    reg  [25:0] stage$12$left;
    wire  [26:0] stage$12$x_turned;
    wire  [26:0] stage$12$y_turned;
    wire  [25:0] stage$12$left_turned;
    reg  stage$13$clock;
    reg  [26:0] stage$13$x;
    reg  [26:0] stage$13$y;
    reg  [25:0] stage$13$left;
    wire  [26:0] stage$13$x_turned;
    wire  [26:0] stage$13$y_turned;
    wire  [25:0] stage$13$left_turned;
    reg  stage$14$clock;
    reg  [26:0] stage$14$x;
    reg  [26:0] stage$14$y;
    reg  [25:0] stage$14$left;
    wire  [26:0] stage$14$x_turned;
    wire  [26:0] stage$14$y_turned;
    wire  [25:0] stage$14$left_turned;
    reg  stage$15$clock;
    reg  [26:0] stage$15$x;
    reg  [26:0] stage$15$y;
    reg  [25:0] stage$15$left;
    wire  [26:0] stage$15$x_turned;
    wire  [26:0] stage$15$y_turned;
    wire  [25:0] stage$15$left_turned;
    reg  stage$16$clock;
    reg  [26:0] stage$16$x;
    reg  [26:0] stage$16$y;
    reg  [25:0] stage$16$left;
    wire  [26:0] stage$16$x_turned;
    wire  [26:0] stage$16$y_turned;
    wire  [25:0] stage$16$left_turned;
    reg  stage$17$clock;
    reg  [26:0] stage$17$x;
    reg  [26:0] stage$17$y;
    reg  [25:0] stage$17$left;
    wire  [26:0] stage$17$x_turned;
    wire  [26:0] stage$17$y_turned;
    wire  [25:0] stage$17$left_turned;
    reg  stage$18$clock;
    reg  [26:0] stage$18$x;
    reg  [26:0] stage$18$y;
    reg  [25:0] stage$18$left;
    wire  [26:0] stage$18$x_turned;
    wire  [26:0] stage$18$y_turned;
    wire  [25:0] stage$18$left_turned;
    reg  stage$19$clock;
    reg  [26:0] stage$19$x;
    reg  [26:0] stage$19$y;
    reg  [25:0] stage$19$left;
    wire  [26:0] stage$19$x_turned;
    wire  [26:0] stage$19$y_turned;
    wire  [25:0] stage$19$left_turned;
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
    
    // Local signals
    reg  [35:0] product;
    reg  [26:0] length;
    reg  [26:0] opposite;
    reg  behind;
    reg  [19:0] turned;
    reg  [19:0] folded;
    reg  [25:0] folded_wide;
    reg  [26:0] x_half;
    reg  [26:0] y_half;
    reg  [19:0] x_wide;
    reg  [19:0] y_wide;
    reg  [19:0] east_wide;
    reg  [19:0] north_wide;
    reg  [2:0] x_top;
    reg  [2:0] y_top;
    
    // Sub module instances
    register_polar$flight$0 flight$0(
        .d(flight$0$d),
        .q(flight$0$q),
        .clock(flight$0$clock)
    );
    register_polar$flight$1 flight$1(
        .d(flight$1$d),
        .q(flight$1$q),
        .clock(flight$1$clock)
    );
    register_polar$flight$2 flight$2(
        .d(flight$2$d),
        .q(flight$2$q),
        .clock(flight$2$clock)
    );
    register_polar$flight$3 flight$3(
        .d(flight$3$d),
        .q(flight$3$q),
        .clock(flight$3$clock)
    );
    register_polar$flight$4 flight$4(
        .d(flight$4$d),
        .q(flight$4$q),
        .clock(flight$4$clock)
    );
    register_polar$flight$5 flight$5(
        .d(flight$5$d),
        .q(flight$5$q),
        .clock(flight$5$clock)
    );
    register_polar$flight$6 flight$6(
        .d(flight$6$d),
        .q(flight$6$q),
        .clock(flight$6$clock)
    );
    register_polar$flight$7 flight$7(
        .d(flight$7$d),
        .q(flight$7$q),
        .clock(flight$7$clock)
    );
    register_polar$flight$8 flight$8(
        .d(flight$8$d),
        .q(flight$8$q),
        .clock(flight$8$clock)
    );
    register_polar$flight$9 flight$9(
        .d(flight$9$d),
        .q(flight$9$q),
        .clock(flight$9$clock)
    );
    register_polar$flight$10 flight$10(
        .d(flight$10$d),
        .q(flight$10$q),
        .clock(flight$10$clock)
    );
    register_polar$flight$11 flight$11(
        .d(flight$11$d),
        .q(flight$11$q),
        .clock(flight$11$clock)
    );
    register_polar$flight$12 flight$12(
        .d(flight$12$d),
        .q(flight$12$q),
        .clock(flight$12$clock)
    );
    register_polar$flight$13 flight$13(
        .d(flight$13$d),
        .q(flight$13$q),
        .clock(flight$13$clock)
    );
    register_polar$flight$14 flight$14(
        .d(flight$14$d),
        .q(flight$14$q),
        .clock(flight$14$clock)
    );
    register_polar$flight$15 flight$15(
        .d(flight$15$d),
        .q(flight$15$q),
        .clock(flight$15$clock)
    );
    register_polar$flight$16 flight$16(
        .d(flight$16$d),
        .q(flight$16$q),
        .clock(flight$16$clock)
    );
    register_polar$flight$17 flight$17(
        .d(flight$17$d),
        .q(flight$17$q),
        .clock(flight$17$clock)
    );
    register_polar$flight$18 flight$18(
        .d(flight$18$d),
        .q(flight$18$q),
        .clock(flight$18$clock)
    );
    register_polar$flight$19 flight$19(
        .d(flight$19$d),
        .q(flight$19$q),
        .clock(flight$19$clock)
    );
    register_polar$flight$20 flight$20(
        .d(flight$20$d),
        .q(flight$20$q),
        .clock(flight$20$clock)
    );
    register_polar$flight$21 flight$21(
        .d(flight$21$d),
        .q(flight$21$q),
        .clock(flight$21$clock)
    );
    register_polar$flight$22 flight$22(
        .d(flight$22$d),
        .q(flight$22$q),
        .clock(flight$22$clock)
    );
    register_polar$flight$23 flight$23(
        .d(flight$23$d),
        .q(flight$23$q),
        .clock(flight$23$clock)
    );
    register_polar$flight$24 flight$24(
        .d(flight$24$d),
        .q(flight$24$q),
        .clock(flight$24$clock)
    );
    register_polar$flight$25 flight$25(
        .d(flight$25$d),
        .q(flight$25$q),
        .clock(flight$25$clock)
    );
    register_polar$scale scale(
        .clock(scale$clock),
        .a(scale$a),
        .b(scale$b),
        .product(scale$product)
    );
    register_polar$angle angle(
        .d(angle$d),
        .q(angle$q),
        .clock(angle$clock)
    );
    register_polar$angle_held angle_held(
        .d(angle_held$d),
        .q(angle_held$q),
        .clock(angle_held$clock)
    );
    register_polar$x x(
        .d(x$d),
        .q(x$q),
        .clock(x$clock)
    );
    register_polar$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    register_polar$stage$0 stage$0(
        .clock(stage$0$clock),
        .x(stage$0$x),
        .y(stage$0$y),
        .left(stage$0$left),
        .x_turned(stage$0$x_turned),
        .y_turned(stage$0$y_turned),
        .left_turned(stage$0$left_turned)
    );
    register_polar$stage$1 stage$1(
        .clock(stage$1$clock),
        .x(stage$1$x),
        .y(stage$1$y),
        .left(stage$1$left),
        .x_turned(stage$1$x_turned),
        .y_turned(stage$1$y_turned),
        .left_turned(stage$1$left_turned)
    );
    register_polar$stage$2 stage$2(
        .clock(stage$2$clock),
        .x(stage$2$x),
        .y(stage$2$y),
        .left(stage$2$left),
        .x_turned(stage$2$x_turned),
        .y_turned(stage$2$y_turned),
        .left_turned(stage$2$left_turned)
    );
    register_polar$stage$3 stage$3(
        .clock(stage$3$clock),
        .x(stage$3$x),
        .y(stage$3$y),
        .left(stage$3$left),
        .x_turned(stage$3$x_turned),
        .y_turned(stage$3$y_turned),
        .left_turned(stage$3$left_turned)
    );
    register_polar$stage$4 stage$4(
        .clock(stage$4$clock),
        .x(stage$4$x),
        .y(stage$4$y),
        .left(stage$4$left),
        .x_turned(stage$4$x_turned),
        .y_turned(stage$4$y_turned),
        .left_turned(stage$4$left_turned)
    );
    register_polar$stage$5 stage$5(
        .clock(stage$5$clock),
        .x(stage$5$x),
        .y(stage$5$y),
        .left(stage$5$left),
        .x_turned(stage$5$x_turned),
        .y_turned(stage$5$y_turned),
        .left_turned(stage$5$left_turned)
    );
    register_polar$stage$6 stage$6(
        .clock(stage$6$clock),
        .x(stage$6$x),
        .y(stage$6$y),
        .left(stage$6$left),
        .x_turned(stage$6$x_turned),
        .y_turned(stage$6$y_turned),
        .left_turned(stage$6$left_turned)
    );
    register_polar$stage$7 stage$7(
        .clock(stage$7$clock),
        .x(stage$7$x),
        .y(stage$7$y),
        .left(stage$7$left),
        .x_turned(stage$7$x_turned),
        .y_turned(stage$7$y_turned),
        .left_turned(stage$7$left_turned)
    );
    register_polar$stage$8 stage$8(
        .clock(stage$8$clock),
        .x(stage$8$x),
        .y(stage$8$y),
        .left(stage$8$left),
        .x_turned(stage$8$x_turned),
        .y_turned(stage$8$y_turned),
        .left_turned(stage$8$left_turned)
    );
    register_polar$stage$9 stage$9(
        .clock(stage$9$clock),
        .x(stage$9$x),
        .y(stage$9$y),
        .left(stage$9$left),
        .x_turned(stage$9$x_turned),
        .y_turned(stage$9$y_turned),
        .left_turned(stage$9$left_turned)
    );
    register_polar$stage$10 stage$10(
        .clock(stage$10$clock),
        .x(stage$10$x),
        .y(stage$10$y),
        .left(stage$10$left),
        .x_turned(stage$10$x_turned),
        .y_turned(stage$10$y_turned),
        .left_turned(stage$10$left_turned)
    );
    register_polar$stage$11 stage$11(
        .clock(stage$11$clock),
        .x(stage$11$x),
        .y(stage$11$y),
        .left(stage$11$left),
        .x_turned(stage$11$x_turned),
        .y_turned(stage$11$y_turned),
        .left_turned(stage$11$left_turned)
    );
    register_polar$stage$12 stage$12(
        .clock(stage$12$clock),
        .x(stage$12$x),
        .y(stage$12$y),
        .left(stage$12$left),
        .x_turned(stage$12$x_turned),
        .y_turned(stage$12$y_turned),
        .left_turned(stage$12$left_turned)
    );
    register_polar$stage$13 stage$13(
        .clock(stage$13$clock),
        .x(stage$13$x),
        .y(stage$13$y),
        .left(stage$13$left),
        .x_turned(stage$13$x_turned),
        .y_turned(stage$13$y_turned),
        .left_turned(stage$13$left_turned)
    );
    register_polar$stage$14 stage$14(
        .clock(stage$14$clock),
        .x(stage$14$x),
        .y(stage$14$y),
        .left(stage$14$left),
        .x_turned(stage$14$x_turned),
        .y_turned(stage$14$y_turned),
        .left_turned(stage$14$left_turned)
    );
    register_polar$stage$15 stage$15(
        .clock(stage$15$clock),
        .x(stage$15$x),
        .y(stage$15$y),
        .left(stage$15$left),
        .x_turned(stage$15$x_turned),
        .y_turned(stage$15$y_turned),
        .left_turned(stage$15$left_turned)
    );
    register_polar$stage$16 stage$16(
        .clock(stage$16$clock),
        .x(stage$16$x),
        .y(stage$16$y),
        .left(stage$16$left),
        .x_turned(stage$16$x_turned),
        .y_turned(stage$16$y_turned),
        .left_turned(stage$16$left_turned)
    );
    register_polar$stage$17 stage$17(
        .clock(stage$17$clock),
        .x(stage$17$x),
        .y(stage$17$y),
        .left(stage$17$left),
        .x_turned(stage$17$x_turned),
        .y_turned(stage$17$y_turned),
        .left_turned(stage$17$left_turned)
    );
    register_polar$stage$18 stage$18(
        .clock(stage$18$clock),
        .x(stage$18$x),
        .y(stage$18$y),
        .left(stage$18$left),
        .x_turned(stage$18$x_turned),
        .y_turned(stage$18$y_turned),
        .left_turned(stage$18$left_turned)
    );
    register_polar$stage$19 stage$19(
        .clock(stage$19$clock),
        .x(stage$19$x),
        .y(stage$19$y),
        .left(stage$19$left),
        .x_turned(stage$19$x_turned),
        .y_turned(stage$19$y_turned),
        .left_turned(stage$19$left_turned)
    );
    register_polar$x_rounded x_rounded(
        .d(x_rounded$d),
        .q(x_rounded$q),
        .clock(x_rounded$clock)
    );
    register_polar$y_rounded y_rounded(
        .d(y_rounded$d),
        .q(y_rounded$q),
        .clock(y_rounded$clock)
    );
    register_polar$x_placed x_placed(
        .d(x_placed$d),
        .q(x_placed$q),
        .clock(x_placed$clock)
    );
    register_polar$y_placed y_placed(
        .d(y_placed$d),
        .q(y_placed$q),
        .clock(y_placed$clock)
    );
    register_polar$east_out east_out(
        .d(east_out$d),
        .q(east_out$q),
        .clock(east_out$clock)
    );
    register_polar$north_out north_out(
        .d(north_out$d),
        .q(north_out$q),
        .clock(north_out$clock)
    );
    
    // Update code
    always @(*) begin
        angle$clock = clock;
        angle_held$clock = clock;
        x$clock = clock;
        left$clock = clock;
        x_rounded$clock = clock;
        y_rounded$clock = clock;
        x_placed$clock = clock;
        y_placed$clock = clock;
        angle$d = angle$q;
        angle_held$d = angle_held$q;
        x$d = x$q;
        left$d = left$q;
        x_rounded$d = x_rounded$q;
        y_rounded$d = y_rounded$q;
        x_placed$d = x_placed$q;
        y_placed$d = y_placed$q;
        east_out$clock = clock;
        north_out$clock = clock;
        east_out$d = east_out$q;
        north_out$d = north_out$q;
        scale$clock = clock;
        stage$0$clock = clock;
        stage$1$clock = clock;
        stage$2$clock = clock;
        stage$3$clock = clock;
        stage$4$clock = clock;
        stage$5$clock = clock;
        stage$6$clock = clock;
        stage$7$clock = clock;
        stage$8$clock = clock;
        stage$9$clock = clock;
        stage$10$clock = clock;
        stage$11$clock = clock;
        stage$12$clock = clock;
        stage$13$clock = clock;
        stage$14$clock = clock;
        stage$15$clock = clock;
        stage$16$clock = clock;
        stage$17$clock = clock;
        stage$18$clock = clock;
        stage$19$clock = clock;
        flight$0$clock = clock;
        flight$1$clock = clock;
        flight$2$clock = clock;
        flight$3$clock = clock;
        flight$4$clock = clock;
        flight$5$clock = clock;
        flight$6$clock = clock;
        flight$7$clock = clock;
        flight$8$clock = clock;
        flight$9$clock = clock;
        flight$10$clock = clock;
        flight$11$clock = clock;
        flight$12$clock = clock;
        flight$13$clock = clock;
        flight$14$clock = clock;
        flight$15$clock = clock;
        flight$16$clock = clock;
        flight$17$clock = clock;
        flight$18$clock = clock;
        flight$19$clock = clock;
        flight$20$clock = clock;
        flight$21$clock = clock;
        flight$22$clock = clock;
        flight$23$clock = clock;
        flight$24$clock = clock;
        flight$25$clock = clock;
        scale$a = ((range) & 18'h3ffff);
        scale$b = gain;
        angle$d = azimuth + yaw;
        angle_held$d = angle$q;
        product = scale$product;
        length = product[(32'h9)+:(27)];
        opposite = ((32'h0) & 27'h7ffffff) - length;
        behind = angle_held$q[32'h13] != angle_held$q[32'h12];
        turned = angle_held$q ^ ((32'h80000) & 20'hfffff);
        folded = angle_held$q;
        x$d = length;
        if (behind) begin
            folded = turned;
            x$d = opposite;
        end
        folded_wide = ((folded) & 26'h3ffffff);
        left$d = folded_wide << ((32'h6) & 26'h3ffffff);
        stage$0$x = x$q;
        stage$0$y = ((32'h0) & 27'h7ffffff);
        stage$0$left = left$q;
        stage$1$x = stage$0$x_turned;
        stage$1$y = stage$0$y_turned;
        stage$1$left = stage$0$left_turned;
        stage$2$x = stage$1$x_turned;
        stage$2$y = stage$1$y_turned;
        stage$2$left = stage$1$left_turned;
        stage$3$x = stage$2$x_turned;
        stage$3$y = stage$2$y_turned;
        stage$3$left = stage$2$left_turned;
        stage$4$x = stage$3$x_turned;
        stage$4$y = stage$3$y_turned;
        stage$4$left = stage$3$left_turned;
        stage$5$x = stage$4$x_turned;
        stage$5$y = stage$4$y_turned;
        stage$5$left = stage$4$left_turned;
        stage$6$x = stage$5$x_turned;
        stage$6$y = stage$5$y_turned;
        stage$6$left = stage$5$left_turned;
        stage$7$x = stage$6$x_turned;
        stage$7$y = stage$6$y_turned;
        stage$7$left = stage$6$left_turned;
        stage$8$x = stage$7$x_turned;
        stage$8$y = stage$7$y_turned;
        stage$8$left = stage$7$left_turned;
        stage$9$x = stage$8$x_turned;
        stage$9$y = stage$8$y_turned;
        stage$9$left = stage$8$left_turned;
        stage$10$x = stage$9$x_turned;
        stage$10$y = stage$9$y_turned;
        stage$10$left = stage$9$left_turned;
        stage$11$x = stage$10$x_turned;
        stage$11$y = stage$10$y_turned;
        stage$11$left = stage$10$left_turned;
        stage$12$x = stage$11$x_turned;
        stage$12$y = stage$11$y_turned;
        stage$12$left = stage$11$left_turned;
        stage$13$x = stage$12$x_turned;
        stage$13$y = stage$12$y_turned;
        stage$13$left = stage$12$left_turned;
        stage$14$x = stage$13$x_turned;
        stage$14$y = stage$13$y_turned;
        stage$14$left = stage$13$left_turned;
        stage$15$x = stage$14$x_turned;
        stage$15$y = stage$14$y_turned;
        stage$15$left = stage$14$left_turned;
        stage$16$x = stage$15$x_turned;
        stage$16$y = stage$15$y_turned;
        stage$16$left = stage$15$left_turned;
        stage$17$x = stage$16$x_turned;
        stage$17$y = stage$16$y_turned;
        stage$17$left = stage$16$left_turned;
        stage$18$x = stage$17$x_turned;
        stage$18$y = stage$17$y_turned;
        stage$18$left = stage$17$left_turned;
        stage$19$x = stage$18$x_turned;
        stage$19$y = stage$18$y_turned;
        stage$19$left = stage$18$left_turned;
        x_half = stage$19$x_turned + ((32'h80) & 27'h7ffffff);
        y_half = stage$19$y_turned + ((32'h80) & 27'h7ffffff);
        x_rounded$d = x_half[(32'h8)+:(19)];
        y_rounded$d = y_half[(32'h8)+:(19)];
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
        x_placed$d = x_wide + east_wide;
        y_placed$d = y_wide + north_wide;
        x_top = x_placed$q[(32'h11)+:(3)];
        y_top = y_placed$q[(32'h11)+:(3)];
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
        east = east_out$q;
        north = north_out$q;
        flight$0$d = valid;
        flight$1$d = flight$0$q;
        flight$2$d = flight$1$q;
        flight$3$d = flight$2$q;
        flight$4$d = flight$3$q;
        flight$5$d = flight$4$q;
        flight$6$d = flight$5$q;
        flight$7$d = flight$6$q;
        flight$8$d = flight$7$q;
        flight$9$d = flight$8$q;
        flight$10$d = flight$9$q;
        flight$11$d = flight$10$q;
        flight$12$d = flight$11$q;
        flight$13$d = flight$12$q;
        flight$14$d = flight$13$q;
        flight$15$d = flight$14$q;
        flight$16$d = flight$15$q;
        flight$17$d = flight$16$q;
        flight$18$d = flight$17$q;
        flight$19$d = flight$18$q;
        flight$20$d = flight$19$q;
        flight$21$d = flight$20$q;
        flight$22$d = flight$21$q;
        flight$23$d = flight$22$q;
        flight$24$d = flight$23$q;
        flight$25$d = flight$24$q;
        valid_out = flight$25$q;
        if (reset) begin
            flight$0$d = 1'b0;
            flight$1$d = 1'b0;
            flight$2$d = 1'b0;
            flight$3$d = 1'b0;
            flight$4$d = 1'b0;
            flight$5$d = 1'b0;
            flight$6$d = 1'b0;
            flight$7$d = 1'b0;
            flight$8$d = 1'b0;
            flight$9$d = 1'b0;
            flight$10$d = 1'b0;
            flight$11$d = 1'b0;
            flight$12$d = 1'b0;
            flight$13$d = 1'b0;
            flight$14$d = 1'b0;
            flight$15$d = 1'b0;
            flight$16$d = 1'b0;
            flight$17$d = 1'b0;
            flight$18$d = 1'b0;
            flight$19$d = 1'b0;
            flight$20$d = 1'b0;
            flight$21$d = 1'b0;
            flight$22$d = 1'b0;
            flight$23$d = 1'b0;
            flight$24$d = 1'b0;
            flight$25$d = 1'b0;
        end
    end
    
endmodule // register_polar


module register_polar$angle(d,q,clock);
    
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
          
endmodule // register_polar$angle


module register_polar$angle_held(d,q,clock);
    
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
          
endmodule // register_polar$angle_held


module register_polar$east_out(d,q,clock);
    
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
          
endmodule // register_polar$east_out


module register_polar$flight$0(d,q,clock);
    
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
          
endmodule // register_polar$flight$0


module register_polar$flight$1(d,q,clock);
    
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
          
endmodule // register_polar$flight$1


module register_polar$flight$10(d,q,clock);
    
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
          
endmodule // register_polar$flight$10


module register_polar$flight$11(d,q,clock);
    
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
          
endmodule // register_polar$flight$11


module register_polar$flight$12(d,q,clock);
    
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
          
endmodule // register_polar$flight$12


module register_polar$flight$13(d,q,clock);
    
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
          
endmodule // register_polar$flight$13


module register_polar$flight$14(d,q,clock);
    
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
          
endmodule // register_polar$flight$14


module register_polar$flight$15(d,q,clock);
    
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
          
endmodule // register_polar$flight$15


module register_polar$flight$16(d,q,clock);
    
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
          
endmodule // register_polar$flight$16


module register_polar$flight$17(d,q,clock);
    
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
          
endmodule // register_polar$flight$17


module register_polar$flight$18(d,q,clock);
    
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
          
endmodule // register_polar$flight$18


module register_polar$flight$19(d,q,clock);
    
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
          
endmodule // register_polar$flight$19


module register_polar$flight$2(d,q,clock);
    
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
          
endmodule // register_polar$flight$2


module register_polar$flight$20(d,q,clock);
    
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
          
endmodule // register_polar$flight$20


module register_polar$flight$21(d,q,clock);
    
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
          
endmodule // register_polar$flight$21


module register_polar$flight$22(d,q,clock);
    
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
          
endmodule // register_polar$flight$22


module register_polar$flight$23(d,q,clock);
    
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
          
endmodule // register_polar$flight$23


module register_polar$flight$24(d,q,clock);
    
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
          
endmodule // register_polar$flight$24


module register_polar$flight$25(d,q,clock);
    
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
          
endmodule // register_polar$flight$25


module register_polar$flight$3(d,q,clock);
    
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
          
endmodule // register_polar$flight$3


module register_polar$flight$4(d,q,clock);
    
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
          
endmodule // register_polar$flight$4


module register_polar$flight$5(d,q,clock);
    
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
          
endmodule // register_polar$flight$5


module register_polar$flight$6(d,q,clock);
    
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
          
endmodule // register_polar$flight$6


module register_polar$flight$7(d,q,clock);
    
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
          
endmodule // register_polar$flight$7


module register_polar$flight$8(d,q,clock);
    
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
          
endmodule // register_polar$flight$8


module register_polar$flight$9(d,q,clock);
    
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
          
endmodule // register_polar$flight$9


module register_polar$left(d,q,clock);
    
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
          
endmodule // register_polar$left


module register_polar$north_out(d,q,clock);
    
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
          
endmodule // register_polar$north_out


module register_polar$scale(clock,a,b,product);
    
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
endmodule // register_polar$scale


module register_polar$stage$0(clock,x,y,left,x_turned,y_turned,left_turned);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] x;
    input wire  [26:0] y;
    input wire  [25:0] left;
    output reg  [26:0] x_turned;
    output reg  [26:0] y_turned;
    output reg  [25:0] left_turned;
    
    // Constant declarations
    localparam  places = 5'b0;
    localparam  fill = 27'h0;
    localparam  turn = 26'h800000;
    
    // Stub signals
    reg  [26:0] x_next$d;
    wire  [26:0] x_next$q;
    reg  x_next$clock;
    reg  [26:0] y_next$d;
    wire  [26:0] y_next$q;
    reg  y_next$clock;
    reg  [25:0] left_next$d;
    wire  [25:0] left_next$q;
    reg  left_next$clock;
    
    // Local signals
    reg  [26:0] x_logical;
    reg  [26:0] y_logical;
    reg  [26:0] x_part;
    reg  [26:0] y_part;
    
    // Sub module instances
    register_polar$stage$0$x_next x_next(
        .d(x_next$d),
        .q(x_next$q),
        .clock(x_next$clock)
    );
    register_polar$stage$0$y_next y_next(
        .d(y_next$d),
        .q(y_next$q),
        .clock(y_next$clock)
    );
    register_polar$stage$0$left_next left_next(
        .d(left_next$d),
        .q(left_next$q),
        .clock(left_next$clock)
    );
    
    // Update code
    always @(*) begin
        x_next$clock = clock;
        y_next$clock = clock;
        left_next$clock = clock;
        x_next$d = x_next$q;
        y_next$d = y_next$q;
        left_next$d = left_next$q;
        x_logical = x >> places;
        y_logical = y >> places;
        x_part = x_logical;
        y_part = y_logical;
        if (x[32'h1a]) begin
            x_part = x_logical | fill;
        end
        if (y[32'h1a]) begin
            y_part = y_logical | fill;
        end
        if (left[32'h19]) begin
            x_next$d = x + y_part;
            y_next$d = y - x_part;
            left_next$d = left + turn;
        end
        else begin
            x_next$d = x - y_part;
            y_next$d = y + x_part;
            left_next$d = left - turn;
        end
        x_turned = x_next$q;
        y_turned = y_next$q;
        left_turned = left_next$q;
    end
    
endmodule // register_polar$stage$0


module register_polar$stage$0$left_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$0$left_next


module register_polar$stage$0$x_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$0$x_next


module register_polar$stage$0$y_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$0$y_next


module register_polar$stage$1(clock,x,y,left,x_turned,y_turned,left_turned);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] x;
    input wire  [26:0] y;
    input wire  [25:0] left;
    output reg  [26:0] x_turned;
    output reg  [26:0] y_turned;
    output reg  [25:0] left_turned;
    
    // Constant declarations
    localparam  places = 5'b1;
    localparam  fill = 27'h4000000;
    localparam  turn = 26'h4b9014;
    
    // Stub signals
    reg  [26:0] x_next$d;
    wire  [26:0] x_next$q;
    reg  x_next$clock;
    reg  [26:0] y_next$d;
    wire  [26:0] y_next$q;
    reg  y_next$clock;
    reg  [25:0] left_next$d;
    wire  [25:0] left_next$q;
    reg  left_next$clock;
    
    // Local signals
    reg  [26:0] x_logical;
    reg  [26:0] y_logical;
    reg  [26:0] x_part;
    reg  [26:0] y_part;
    
    // Sub module instances
    register_polar$stage$1$x_next x_next(
        .d(x_next$d),
        .q(x_next$q),
        .clock(x_next$clock)
    );
    register_polar$stage$1$y_next y_next(
        .d(y_next$d),
        .q(y_next$q),
        .clock(y_next$clock)
    );
    register_polar$stage$1$left_next left_next(
        .d(left_next$d),
        .q(left_next$q),
        .clock(left_next$clock)
    );
    
    // Update code
    always @(*) begin
        x_next$clock = clock;
        y_next$clock = clock;
        left_next$clock = clock;
        x_next$d = x_next$q;
        y_next$d = y_next$q;
        left_next$d = left_next$q;
        x_logical = x >> places;
        y_logical = y >> places;
        x_part = x_logical;
        y_part = y_logical;
        if (x[32'h1a]) begin
            x_part = x_logical | fill;
        end
        if (y[32'h1a]) begin
            y_part = y_logical | fill;
        end
        if (left[32'h19]) begin
            x_next$d = x + y_part;
            y_next$d = y - x_part;
            left_next$d = left + turn;
        end
        else begin
            x_next$d = x - y_part;
            y_next$d = y + x_part;
            left_next$d = left - turn;
        end
        x_turned = x_next$q;
        y_turned = y_next$q;
        left_turned = left_next$q;
    end
    
endmodule // register_polar$stage$1


module register_polar$stage$1$left_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$1$left_next


module register_polar$stage$1$x_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$1$x_next


module register_polar$stage$1$y_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$1$y_next


module register_polar$stage$10(clock,x,y,left,x_turned,y_turned,left_turned);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] x;
    input wire  [26:0] y;
    input wire  [25:0] left;
    output reg  [26:0] x_turned;
    output reg  [26:0] y_turned;
    output reg  [25:0] left_turned;
    
    // Constant declarations
    localparam  places = 5'b1010;
    localparam  fill = 27'h7fe0000;
    localparam  turn = 26'h28be;
    
    // Stub signals
    reg  [26:0] x_next$d;
    wire  [26:0] x_next$q;
    reg  x_next$clock;
    reg  [26:0] y_next$d;
    wire  [26:0] y_next$q;
    reg  y_next$clock;
    reg  [25:0] left_next$d;
    wire  [25:0] left_next$q;
    reg  left_next$clock;
    
    // Local signals
    reg  [26:0] x_logical;
    reg  [26:0] y_logical;
    reg  [26:0] x_part;
    reg  [26:0] y_part;
    
    // Sub module instances
    register_polar$stage$10$x_next x_next(
        .d(x_next$d),
        .q(x_next$q),
        .clock(x_next$clock)
    );
    register_polar$stage$10$y_next y_next(
        .d(y_next$d),
        .q(y_next$q),
        .clock(y_next$clock)
    );
    register_polar$stage$10$left_next left_next(
        .d(left_next$d),
        .q(left_next$q),
        .clock(left_next$clock)
    );
    
    // Update code
    always @(*) begin
        x_next$clock = clock;
        y_next$clock = clock;
        left_next$clock = clock;
        x_next$d = x_next$q;
        y_next$d = y_next$q;
        left_next$d = left_next$q;
        x_logical = x >> places;
        y_logical = y >> places;
        x_part = x_logical;
        y_part = y_logical;
        if (x[32'h1a]) begin
            x_part = x_logical | fill;
        end
        if (y[32'h1a]) begin
            y_part = y_logical | fill;
        end
        if (left[32'h19]) begin
            x_next$d = x + y_part;
            y_next$d = y - x_part;
            left_next$d = left + turn;
        end
        else begin
            x_next$d = x - y_part;
            y_next$d = y + x_part;
            left_next$d = left - turn;
        end
        x_turned = x_next$q;
        y_turned = y_next$q;
        left_turned = left_next$q;
    end
    
endmodule // register_polar$stage$10


module register_polar$stage$10$left_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$10$left_next


module register_polar$stage$10$x_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$10$x_next


module register_polar$stage$10$y_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$10$y_next


module register_polar$stage$11(clock,x,y,left,x_turned,y_turned,left_turned);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] x;
    input wire  [26:0] y;
    input wire  [25:0] left;
    output reg  [26:0] x_turned;
    output reg  [26:0] y_turned;
    output reg  [25:0] left_turned;
    
    // Constant declarations
    localparam  places = 5'b1011;
    localparam  fill = 27'h7ff0000;
    localparam  turn = 26'h145f;
    
    // Stub signals
    reg  [26:0] x_next$d;
    wire  [26:0] x_next$q;
    reg  x_next$clock;
    reg  [26:0] y_next$d;
    wire  [26:0] y_next$q;
    reg  y_next$clock;
    reg  [25:0] left_next$d;
    wire  [25:0] left_next$q;
    reg  left_next$clock;
    
    // Local signals
    reg  [26:0] x_logical;
    reg  [26:0] y_logical;
    reg  [26:0] x_part;
    reg  [26:0] y_part;
    
    // Sub module instances
    register_polar$stage$11$x_next x_next(
        .d(x_next$d),
        .q(x_next$q),
        .clock(x_next$clock)
    );
    register_polar$stage$11$y_next y_next(
        .d(y_next$d),
        .q(y_next$q),
        .clock(y_next$clock)
    );
    register_polar$stage$11$left_next left_next(
        .d(left_next$d),
        .q(left_next$q),
        .clock(left_next$clock)
    );
    
    // Update code
    always @(*) begin
        x_next$clock = clock;
        y_next$clock = clock;
        left_next$clock = clock;
        x_next$d = x_next$q;
        y_next$d = y_next$q;
        left_next$d = left_next$q;
        x_logical = x >> places;
        y_logical = y >> places;
        x_part = x_logical;
        y_part = y_logical;
        if (x[32'h1a]) begin
            x_part = x_logical | fill;
        end
        if (y[32'h1a]) begin
            y_part = y_logical | fill;
        end
        if (left[32'h19]) begin
            x_next$d = x + y_part;
            y_next$d = y - x_part;
            left_next$d = left + turn;
        end
        else begin
            x_next$d = x - y_part;
            y_next$d = y + x_part;
            left_next$d = left - turn;
        end
        x_turned = x_next$q;
        y_turned = y_next$q;
        left_turned = left_next$q;
    end
    
endmodule // register_polar$stage$11


module register_polar$stage$11$left_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$11$left_next


module register_polar$stage$11$x_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$11$x_next


module register_polar$stage$11$y_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$11$y_next


module register_polar$stage$12(clock,x,y,left,x_turned,y_turned,left_turned);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] x;
    input wire  [26:0] y;
    input wire  [25:0] left;
    output reg  [26:0] x_turned;
    output reg  [26:0] y_turned;
    output reg  [25:0] left_turned;
    
    // Constant declarations
    localparam  places = 5'b1100;
    localparam  fill = 27'h7ff8000;
    localparam  turn = 26'ha30;
    
    // Stub signals
    reg  [26:0] x_next$d;
    wire  [26:0] x_next$q;
    reg  x_next$clock;
    reg  [26:0] y_next$d;
    wire  [26:0] y_next$q;
    reg  y_next$clock;
    reg  [25:0] left_next$d;
    wire  [25:0] left_next$q;
    reg  left_next$clock;
    
    // Local signals
    reg  [26:0] x_logical;
    reg  [26:0] y_logical;
    reg  [26:0] x_part;
    reg  [26:0] y_part;
    
    // Sub module instances
    register_polar$stage$12$x_next x_next(
        .d(x_next$d),
        .q(x_next$q),
        .clock(x_next$clock)
    );
    register_polar$stage$12$y_next y_next(
        .d(y_next$d),
        .q(y_next$q),
        .clock(y_next$clock)
    );
    register_polar$stage$12$left_next left_next(
        .d(left_next$d),
        .q(left_next$q),
        .clock(left_next$clock)
    );
    
    // Update code
    always @(*) begin
        x_next$clock = clock;
        y_next$clock = clock;
        left_next$clock = clock;
        x_next$d = x_next$q;
        y_next$d = y_next$q;
        left_next$d = left_next$q;
        x_logical = x >> places;
        y_logical = y >> places;
        x_part = x_logical;
        y_part = y_logical;
        if (x[32'h1a]) begin
            x_part = x_logical | fill;
        end
        if (y[32'h1a]) begin
            y_part = y_logical | fill;
        end
        if (left[32'h19]) begin
            x_next$d = x + y_part;
            y_next$d = y - x_part;
            left_next$d = left + turn;
        end
        else begin
            x_next$d = x - y_part;
            y_next$d = y + x_part;
            left_next$d = left - turn;
        end
        x_turned = x_next$q;
        y_turned = y_next$q;
        left_turned = left_next$q;
    end
    
endmodule // register_polar$stage$12


module register_polar$stage$12$left_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$12$left_next


module register_polar$stage$12$x_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$12$x_next


module register_polar$stage$12$y_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$12$y_next


module register_polar$stage$13(clock,x,y,left,x_turned,y_turned,left_turned);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] x;
    input wire  [26:0] y;
    input wire  [25:0] left;
    output reg  [26:0] x_turned;
    output reg  [26:0] y_turned;
    output reg  [25:0] left_turned;
    
    // Constant declarations
    localparam  places = 5'b1101;
    localparam  fill = 27'h7ffc000;
    localparam  turn = 26'h518;
    
    // Stub signals
    reg  [26:0] x_next$d;
    wire  [26:0] x_next$q;
    reg  x_next$clock;
    reg  [26:0] y_next$d;
    wire  [26:0] y_next$q;
    reg  y_next$clock;
    reg  [25:0] left_next$d;
    wire  [25:0] left_next$q;
    reg  left_next$clock;
    
    // Local signals
    reg  [26:0] x_logical;
    reg  [26:0] y_logical;
    reg  [26:0] x_part;
    reg  [26:0] y_part;
    
    // Sub module instances
    register_polar$stage$13$x_next x_next(
        .d(x_next$d),
        .q(x_next$q),
        .clock(x_next$clock)
    );
    register_polar$stage$13$y_next y_next(
        .d(y_next$d),
        .q(y_next$q),
        .clock(y_next$clock)
    );
    register_polar$stage$13$left_next left_next(
        .d(left_next$d),
        .q(left_next$q),
        .clock(left_next$clock)
    );
    
    // Update code
    always @(*) begin
        x_next$clock = clock;
        y_next$clock = clock;
        left_next$clock = clock;
        x_next$d = x_next$q;
        y_next$d = y_next$q;
        left_next$d = left_next$q;
        x_logical = x >> places;
        y_logical = y >> places;
        x_part = x_logical;
        y_part = y_logical;
        if (x[32'h1a]) begin
            x_part = x_logical | fill;
        end
        if (y[32'h1a]) begin
            y_part = y_logical | fill;
        end
        if (left[32'h19]) begin
            x_next$d = x + y_part;
            y_next$d = y - x_part;
            left_next$d = left + turn;
        end
        else begin
            x_next$d = x - y_part;
            y_next$d = y + x_part;
            left_next$d = left - turn;
        end
        x_turned = x_next$q;
        y_turned = y_next$q;
        left_turned = left_next$q;
    end
    
endmodule // register_polar$stage$13


module register_polar$stage$13$left_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$13$left_next


module register_polar$stage$13$x_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$13$x_next


module register_polar$stage$13$y_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$13$y_next


module register_polar$stage$14(clock,x,y,left,x_turned,y_turned,left_turned);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] x;
    input wire  [26:0] y;
    input wire  [25:0] left;
    output reg  [26:0] x_turned;
    output reg  [26:0] y_turned;
    output reg  [25:0] left_turned;
    
    // Constant declarations
    localparam  places = 5'b1110;
    localparam  fill = 27'h7ffe000;
    localparam  turn = 26'h28c;
    
    // Stub signals
    reg  [26:0] x_next$d;
    wire  [26:0] x_next$q;
    reg  x_next$clock;
    reg  [26:0] y_next$d;
    wire  [26:0] y_next$q;
    reg  y_next$clock;
    reg  [25:0] left_next$d;
    wire  [25:0] left_next$q;
    reg  left_next$clock;
    
    // Local signals
    reg  [26:0] x_logical;
    reg  [26:0] y_logical;
    reg  [26:0] x_part;
    reg  [26:0] y_part;
    
    // Sub module instances
    register_polar$stage$14$x_next x_next(
        .d(x_next$d),
        .q(x_next$q),
        .clock(x_next$clock)
    );
    register_polar$stage$14$y_next y_next(
        .d(y_next$d),
        .q(y_next$q),
        .clock(y_next$clock)
    );
    register_polar$stage$14$left_next left_next(
        .d(left_next$d),
        .q(left_next$q),
        .clock(left_next$clock)
    );
    
    // Update code
    always @(*) begin
        x_next$clock = clock;
        y_next$clock = clock;
        left_next$clock = clock;
        x_next$d = x_next$q;
        y_next$d = y_next$q;
        left_next$d = left_next$q;
        x_logical = x >> places;
        y_logical = y >> places;
        x_part = x_logical;
        y_part = y_logical;
        if (x[32'h1a]) begin
            x_part = x_logical | fill;
        end
        if (y[32'h1a]) begin
            y_part = y_logical | fill;
        end
        if (left[32'h19]) begin
            x_next$d = x + y_part;
            y_next$d = y - x_part;
            left_next$d = left + turn;
        end
        else begin
            x_next$d = x - y_part;
            y_next$d = y + x_part;
            left_next$d = left - turn;
        end
        x_turned = x_next$q;
        y_turned = y_next$q;
        left_turned = left_next$q;
    end
    
endmodule // register_polar$stage$14


module register_polar$stage$14$left_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$14$left_next


module register_polar$stage$14$x_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$14$x_next


module register_polar$stage$14$y_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$14$y_next


module register_polar$stage$15(clock,x,y,left,x_turned,y_turned,left_turned);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] x;
    input wire  [26:0] y;
    input wire  [25:0] left;
    output reg  [26:0] x_turned;
    output reg  [26:0] y_turned;
    output reg  [25:0] left_turned;
    
    // Constant declarations
    localparam  places = 5'b1111;
    localparam  fill = 27'h7fff000;
    localparam  turn = 26'h146;
    
    // Stub signals
    reg  [26:0] x_next$d;
    wire  [26:0] x_next$q;
    reg  x_next$clock;
    reg  [26:0] y_next$d;
    wire  [26:0] y_next$q;
    reg  y_next$clock;
    reg  [25:0] left_next$d;
    wire  [25:0] left_next$q;
    reg  left_next$clock;
    
    // Local signals
    reg  [26:0] x_logical;
    reg  [26:0] y_logical;
    reg  [26:0] x_part;
    reg  [26:0] y_part;
    
    // Sub module instances
    register_polar$stage$15$x_next x_next(
        .d(x_next$d),
        .q(x_next$q),
        .clock(x_next$clock)
    );
    register_polar$stage$15$y_next y_next(
        .d(y_next$d),
        .q(y_next$q),
        .clock(y_next$clock)
    );
    register_polar$stage$15$left_next left_next(
        .d(left_next$d),
        .q(left_next$q),
        .clock(left_next$clock)
    );
    
    // Update code
    always @(*) begin
        x_next$clock = clock;
        y_next$clock = clock;
        left_next$clock = clock;
        x_next$d = x_next$q;
        y_next$d = y_next$q;
        left_next$d = left_next$q;
        x_logical = x >> places;
        y_logical = y >> places;
        x_part = x_logical;
        y_part = y_logical;
        if (x[32'h1a]) begin
            x_part = x_logical | fill;
        end
        if (y[32'h1a]) begin
            y_part = y_logical | fill;
        end
        if (left[32'h19]) begin
            x_next$d = x + y_part;
            y_next$d = y - x_part;
            left_next$d = left + turn;
        end
        else begin
            x_next$d = x - y_part;
            y_next$d = y + x_part;
            left_next$d = left - turn;
        end
        x_turned = x_next$q;
        y_turned = y_next$q;
        left_turned = left_next$q;
    end
    
endmodule // register_polar$stage$15


module register_polar$stage$15$left_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$15$left_next


module register_polar$stage$15$x_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$15$x_next


module register_polar$stage$15$y_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$15$y_next


module register_polar$stage$16(clock,x,y,left,x_turned,y_turned,left_turned);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] x;
    input wire  [26:0] y;
    input wire  [25:0] left;
    output reg  [26:0] x_turned;
    output reg  [26:0] y_turned;
    output reg  [25:0] left_turned;
    
    // Constant declarations
    localparam  places = 5'b10000;
    localparam  fill = 27'h7fff800;
    localparam  turn = 26'ha3;
    
    // Stub signals
    reg  [26:0] x_next$d;
    wire  [26:0] x_next$q;
    reg  x_next$clock;
    reg  [26:0] y_next$d;
    wire  [26:0] y_next$q;
    reg  y_next$clock;
    reg  [25:0] left_next$d;
    wire  [25:0] left_next$q;
    reg  left_next$clock;
    
    // Local signals
    reg  [26:0] x_logical;
    reg  [26:0] y_logical;
    reg  [26:0] x_part;
    reg  [26:0] y_part;
    
    // Sub module instances
    register_polar$stage$16$x_next x_next(
        .d(x_next$d),
        .q(x_next$q),
        .clock(x_next$clock)
    );
    register_polar$stage$16$y_next y_next(
        .d(y_next$d),
        .q(y_next$q),
        .clock(y_next$clock)
    );
    register_polar$stage$16$left_next left_next(
        .d(left_next$d),
        .q(left_next$q),
        .clock(left_next$clock)
    );
    
    // Update code
    always @(*) begin
        x_next$clock = clock;
        y_next$clock = clock;
        left_next$clock = clock;
        x_next$d = x_next$q;
        y_next$d = y_next$q;
        left_next$d = left_next$q;
        x_logical = x >> places;
        y_logical = y >> places;
        x_part = x_logical;
        y_part = y_logical;
        if (x[32'h1a]) begin
            x_part = x_logical | fill;
        end
        if (y[32'h1a]) begin
            y_part = y_logical | fill;
        end
        if (left[32'h19]) begin
            x_next$d = x + y_part;
            y_next$d = y - x_part;
            left_next$d = left + turn;
        end
        else begin
            x_next$d = x - y_part;
            y_next$d = y + x_part;
            left_next$d = left - turn;
        end
        x_turned = x_next$q;
        y_turned = y_next$q;
        left_turned = left_next$q;
    end
    
endmodule // register_polar$stage$16


module register_polar$stage$16$left_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$16$left_next


module register_polar$stage$16$x_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$16$x_next


module register_polar$stage$16$y_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$16$y_next


module register_polar$stage$17(clock,x,y,left,x_turned,y_turned,left_turned);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] x;
    input wire  [26:0] y;
    input wire  [25:0] left;
    output reg  [26:0] x_turned;
    output reg  [26:0] y_turned;
    output reg  [25:0] left_turned;
    
    // Constant declarations
    localparam  places = 5'b10001;
    localparam  fill = 27'h7fffc00;
    localparam  turn = 26'h51;
    
    // Stub signals
    reg  [26:0] x_next$d;
    wire  [26:0] x_next$q;
    reg  x_next$clock;
    reg  [26:0] y_next$d;
    wire  [26:0] y_next$q;
    reg  y_next$clock;
    reg  [25:0] left_next$d;
    wire  [25:0] left_next$q;
    reg  left_next$clock;
    
    // Local signals
    reg  [26:0] x_logical;
    reg  [26:0] y_logical;
    reg  [26:0] x_part;
    reg  [26:0] y_part;
    
    // Sub module instances
    register_polar$stage$17$x_next x_next(
        .d(x_next$d),
        .q(x_next$q),
        .clock(x_next$clock)
    );
    register_polar$stage$17$y_next y_next(
        .d(y_next$d),
        .q(y_next$q),
        .clock(y_next$clock)
    );
    register_polar$stage$17$left_next left_next(
        .d(left_next$d),
        .q(left_next$q),
        .clock(left_next$clock)
    );
    
    // Update code
    always @(*) begin
        x_next$clock = clock;
        y_next$clock = clock;
        left_next$clock = clock;
        x_next$d = x_next$q;
        y_next$d = y_next$q;
        left_next$d = left_next$q;
        x_logical = x >> places;
        y_logical = y >> places;
        x_part = x_logical;
        y_part = y_logical;
        if (x[32'h1a]) begin
            x_part = x_logical | fill;
        end
        if (y[32'h1a]) begin
            y_part = y_logical | fill;
        end
        if (left[32'h19]) begin
            x_next$d = x + y_part;
            y_next$d = y - x_part;
            left_next$d = left + turn;
        end
        else begin
            x_next$d = x - y_part;
            y_next$d = y + x_part;
            left_next$d = left - turn;
        end
        x_turned = x_next$q;
        y_turned = y_next$q;
        left_turned = left_next$q;
    end
    
endmodule // register_polar$stage$17


module register_polar$stage$17$left_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$17$left_next


module register_polar$stage$17$x_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$17$x_next


module register_polar$stage$17$y_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$17$y_next


module register_polar$stage$18(clock,x,y,left,x_turned,y_turned,left_turned);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] x;
    input wire  [26:0] y;
    input wire  [25:0] left;
    output reg  [26:0] x_turned;
    output reg  [26:0] y_turned;
    output reg  [25:0] left_turned;
    
    // Constant declarations
    localparam  places = 5'b10010;
    localparam  fill = 27'h7fffe00;
    localparam  turn = 26'h29;
    
    // Stub signals
    reg  [26:0] x_next$d;
    wire  [26:0] x_next$q;
    reg  x_next$clock;
    reg  [26:0] y_next$d;
    wire  [26:0] y_next$q;
    reg  y_next$clock;
    reg  [25:0] left_next$d;
    wire  [25:0] left_next$q;
    reg  left_next$clock;
    
    // Local signals
    reg  [26:0] x_logical;
    reg  [26:0] y_logical;
    reg  [26:0] x_part;
    reg  [26:0] y_part;
    
    // Sub module instances
    register_polar$stage$18$x_next x_next(
        .d(x_next$d),
        .q(x_next$q),
        .clock(x_next$clock)
    );
    register_polar$stage$18$y_next y_next(
        .d(y_next$d),
        .q(y_next$q),
        .clock(y_next$clock)
    );
    register_polar$stage$18$left_next left_next(
        .d(left_next$d),
        .q(left_next$q),
        .clock(left_next$clock)
    );
    
    // Update code
    always @(*) begin
        x_next$clock = clock;
        y_next$clock = clock;
        left_next$clock = clock;
        x_next$d = x_next$q;
        y_next$d = y_next$q;
        left_next$d = left_next$q;
        x_logical = x >> places;
        y_logical = y >> places;
        x_part = x_logical;
        y_part = y_logical;
        if (x[32'h1a]) begin
            x_part = x_logical | fill;
        end
        if (y[32'h1a]) begin
            y_part = y_logical | fill;
        end
        if (left[32'h19]) begin
            x_next$d = x + y_part;
            y_next$d = y - x_part;
            left_next$d = left + turn;
        end
        else begin
            x_next$d = x - y_part;
            y_next$d = y + x_part;
            left_next$d = left - turn;
        end
        x_turned = x_next$q;
        y_turned = y_next$q;
        left_turned = left_next$q;
    end
    
endmodule // register_polar$stage$18


module register_polar$stage$18$left_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$18$left_next


module register_polar$stage$18$x_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$18$x_next


module register_polar$stage$18$y_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$18$y_next


module register_polar$stage$19(clock,x,y,left,x_turned,y_turned,left_turned);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] x;
    input wire  [26:0] y;
    input wire  [25:0] left;
    output reg  [26:0] x_turned;
    output reg  [26:0] y_turned;
    output reg  [25:0] left_turned;
    
    // Constant declarations
    localparam  places = 5'b10011;
    localparam  fill = 27'h7ffff00;
    localparam  turn = 26'h14;
    
    // Stub signals
    reg  [26:0] x_next$d;
    wire  [26:0] x_next$q;
    reg  x_next$clock;
    reg  [26:0] y_next$d;
    wire  [26:0] y_next$q;
    reg  y_next$clock;
    reg  [25:0] left_next$d;
    wire  [25:0] left_next$q;
    reg  left_next$clock;
    
    // Local signals
    reg  [26:0] x_logical;
    reg  [26:0] y_logical;
    reg  [26:0] x_part;
    reg  [26:0] y_part;
    
    // Sub module instances
    register_polar$stage$19$x_next x_next(
        .d(x_next$d),
        .q(x_next$q),
        .clock(x_next$clock)
    );
    register_polar$stage$19$y_next y_next(
        .d(y_next$d),
        .q(y_next$q),
        .clock(y_next$clock)
    );
    register_polar$stage$19$left_next left_next(
        .d(left_next$d),
        .q(left_next$q),
        .clock(left_next$clock)
    );
    
    // Update code
    always @(*) begin
        x_next$clock = clock;
        y_next$clock = clock;
        left_next$clock = clock;
        x_next$d = x_next$q;
        y_next$d = y_next$q;
        left_next$d = left_next$q;
        x_logical = x >> places;
        y_logical = y >> places;
        x_part = x_logical;
        y_part = y_logical;
        if (x[32'h1a]) begin
            x_part = x_logical | fill;
        end
        if (y[32'h1a]) begin
            y_part = y_logical | fill;
        end
        if (left[32'h19]) begin
            x_next$d = x + y_part;
            y_next$d = y - x_part;
            left_next$d = left + turn;
        end
        else begin
            x_next$d = x - y_part;
            y_next$d = y + x_part;
            left_next$d = left - turn;
        end
        x_turned = x_next$q;
        y_turned = y_next$q;
        left_turned = left_next$q;
    end
    
endmodule // register_polar$stage$19


module register_polar$stage$19$left_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$19$left_next


module register_polar$stage$19$x_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$19$x_next


module register_polar$stage$19$y_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$19$y_next


module register_polar$stage$2(clock,x,y,left,x_turned,y_turned,left_turned);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] x;
    input wire  [26:0] y;
    input wire  [25:0] left;
    output reg  [26:0] x_turned;
    output reg  [26:0] y_turned;
    output reg  [25:0] left_turned;
    
    // Constant declarations
    localparam  places = 5'b10;
    localparam  fill = 27'h6000000;
    localparam  turn = 26'h27ece1;
    
    // Stub signals
    reg  [26:0] x_next$d;
    wire  [26:0] x_next$q;
    reg  x_next$clock;
    reg  [26:0] y_next$d;
    wire  [26:0] y_next$q;
    reg  y_next$clock;
    reg  [25:0] left_next$d;
    wire  [25:0] left_next$q;
    reg  left_next$clock;
    
    // Local signals
    reg  [26:0] x_logical;
    reg  [26:0] y_logical;
    reg  [26:0] x_part;
    reg  [26:0] y_part;
    
    // Sub module instances
    register_polar$stage$2$x_next x_next(
        .d(x_next$d),
        .q(x_next$q),
        .clock(x_next$clock)
    );
    register_polar$stage$2$y_next y_next(
        .d(y_next$d),
        .q(y_next$q),
        .clock(y_next$clock)
    );
    register_polar$stage$2$left_next left_next(
        .d(left_next$d),
        .q(left_next$q),
        .clock(left_next$clock)
    );
    
    // Update code
    always @(*) begin
        x_next$clock = clock;
        y_next$clock = clock;
        left_next$clock = clock;
        x_next$d = x_next$q;
        y_next$d = y_next$q;
        left_next$d = left_next$q;
        x_logical = x >> places;
        y_logical = y >> places;
        x_part = x_logical;
        y_part = y_logical;
        if (x[32'h1a]) begin
            x_part = x_logical | fill;
        end
        if (y[32'h1a]) begin
            y_part = y_logical | fill;
        end
        if (left[32'h19]) begin
            x_next$d = x + y_part;
            y_next$d = y - x_part;
            left_next$d = left + turn;
        end
        else begin
            x_next$d = x - y_part;
            y_next$d = y + x_part;
            left_next$d = left - turn;
        end
        x_turned = x_next$q;
        y_turned = y_next$q;
        left_turned = left_next$q;
    end
    
endmodule // register_polar$stage$2


module register_polar$stage$2$left_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$2$left_next


module register_polar$stage$2$x_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$2$x_next


module register_polar$stage$2$y_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$2$y_next


module register_polar$stage$3(clock,x,y,left,x_turned,y_turned,left_turned);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] x;
    input wire  [26:0] y;
    input wire  [25:0] left;
    output reg  [26:0] x_turned;
    output reg  [26:0] y_turned;
    output reg  [25:0] left_turned;
    
    // Constant declarations
    localparam  places = 5'b11;
    localparam  fill = 27'h7000000;
    localparam  turn = 26'h144447;
    
    // Stub signals
    reg  [26:0] x_next$d;
    wire  [26:0] x_next$q;
    reg  x_next$clock;
    reg  [26:0] y_next$d;
    wire  [26:0] y_next$q;
    reg  y_next$clock;
    reg  [25:0] left_next$d;
    wire  [25:0] left_next$q;
    reg  left_next$clock;
    
    // Local signals
    reg  [26:0] x_logical;
    reg  [26:0] y_logical;
    reg  [26:0] x_part;
    reg  [26:0] y_part;
    
    // Sub module instances
    register_polar$stage$3$x_next x_next(
        .d(x_next$d),
        .q(x_next$q),
        .clock(x_next$clock)
    );
    register_polar$stage$3$y_next y_next(
        .d(y_next$d),
        .q(y_next$q),
        .clock(y_next$clock)
    );
    register_polar$stage$3$left_next left_next(
        .d(left_next$d),
        .q(left_next$q),
        .clock(left_next$clock)
    );
    
    // Update code
    always @(*) begin
        x_next$clock = clock;
        y_next$clock = clock;
        left_next$clock = clock;
        x_next$d = x_next$q;
        y_next$d = y_next$q;
        left_next$d = left_next$q;
        x_logical = x >> places;
        y_logical = y >> places;
        x_part = x_logical;
        y_part = y_logical;
        if (x[32'h1a]) begin
            x_part = x_logical | fill;
        end
        if (y[32'h1a]) begin
            y_part = y_logical | fill;
        end
        if (left[32'h19]) begin
            x_next$d = x + y_part;
            y_next$d = y - x_part;
            left_next$d = left + turn;
        end
        else begin
            x_next$d = x - y_part;
            y_next$d = y + x_part;
            left_next$d = left - turn;
        end
        x_turned = x_next$q;
        y_turned = y_next$q;
        left_turned = left_next$q;
    end
    
endmodule // register_polar$stage$3


module register_polar$stage$3$left_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$3$left_next


module register_polar$stage$3$x_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$3$x_next


module register_polar$stage$3$y_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$3$y_next


module register_polar$stage$4(clock,x,y,left,x_turned,y_turned,left_turned);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] x;
    input wire  [26:0] y;
    input wire  [25:0] left;
    output reg  [26:0] x_turned;
    output reg  [26:0] y_turned;
    output reg  [25:0] left_turned;
    
    // Constant declarations
    localparam  places = 5'b100;
    localparam  fill = 27'h7800000;
    localparam  turn = 26'ha2c35;
    
    // Stub signals
    reg  [26:0] x_next$d;
    wire  [26:0] x_next$q;
    reg  x_next$clock;
    reg  [26:0] y_next$d;
    wire  [26:0] y_next$q;
    reg  y_next$clock;
    reg  [25:0] left_next$d;
    wire  [25:0] left_next$q;
    reg  left_next$clock;
    
    // Local signals
    reg  [26:0] x_logical;
    reg  [26:0] y_logical;
    reg  [26:0] x_part;
    reg  [26:0] y_part;
    
    // Sub module instances
    register_polar$stage$4$x_next x_next(
        .d(x_next$d),
        .q(x_next$q),
        .clock(x_next$clock)
    );
    register_polar$stage$4$y_next y_next(
        .d(y_next$d),
        .q(y_next$q),
        .clock(y_next$clock)
    );
    register_polar$stage$4$left_next left_next(
        .d(left_next$d),
        .q(left_next$q),
        .clock(left_next$clock)
    );
    
    // Update code
    always @(*) begin
        x_next$clock = clock;
        y_next$clock = clock;
        left_next$clock = clock;
        x_next$d = x_next$q;
        y_next$d = y_next$q;
        left_next$d = left_next$q;
        x_logical = x >> places;
        y_logical = y >> places;
        x_part = x_logical;
        y_part = y_logical;
        if (x[32'h1a]) begin
            x_part = x_logical | fill;
        end
        if (y[32'h1a]) begin
            y_part = y_logical | fill;
        end
        if (left[32'h19]) begin
            x_next$d = x + y_part;
            y_next$d = y - x_part;
            left_next$d = left + turn;
        end
        else begin
            x_next$d = x - y_part;
            y_next$d = y + x_part;
            left_next$d = left - turn;
        end
        x_turned = x_next$q;
        y_turned = y_next$q;
        left_turned = left_next$q;
    end
    
endmodule // register_polar$stage$4


module register_polar$stage$4$left_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$4$left_next


module register_polar$stage$4$x_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$4$x_next


module register_polar$stage$4$y_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$4$y_next


module register_polar$stage$5(clock,x,y,left,x_turned,y_turned,left_turned);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] x;
    input wire  [26:0] y;
    input wire  [25:0] left;
    output reg  [26:0] x_turned;
    output reg  [26:0] y_turned;
    output reg  [25:0] left_turned;
    
    // Constant declarations
    localparam  places = 5'b101;
    localparam  fill = 27'h7c00000;
    localparam  turn = 26'h51760;
    
    // Stub signals
    reg  [26:0] x_next$d;
    wire  [26:0] x_next$q;
    reg  x_next$clock;
    reg  [26:0] y_next$d;
    wire  [26:0] y_next$q;
    reg  y_next$clock;
    reg  [25:0] left_next$d;
    wire  [25:0] left_next$q;
    reg  left_next$clock;
    
    // Local signals
    reg  [26:0] x_logical;
    reg  [26:0] y_logical;
    reg  [26:0] x_part;
    reg  [26:0] y_part;
    
    // Sub module instances
    register_polar$stage$5$x_next x_next(
        .d(x_next$d),
        .q(x_next$q),
        .clock(x_next$clock)
    );
    register_polar$stage$5$y_next y_next(
        .d(y_next$d),
        .q(y_next$q),
        .clock(y_next$clock)
    );
    register_polar$stage$5$left_next left_next(
        .d(left_next$d),
        .q(left_next$q),
        .clock(left_next$clock)
    );
    
    // Update code
    always @(*) begin
        x_next$clock = clock;
        y_next$clock = clock;
        left_next$clock = clock;
        x_next$d = x_next$q;
        y_next$d = y_next$q;
        left_next$d = left_next$q;
        x_logical = x >> places;
        y_logical = y >> places;
        x_part = x_logical;
        y_part = y_logical;
        if (x[32'h1a]) begin
            x_part = x_logical | fill;
        end
        if (y[32'h1a]) begin
            y_part = y_logical | fill;
        end
        if (left[32'h19]) begin
            x_next$d = x + y_part;
            y_next$d = y - x_part;
            left_next$d = left + turn;
        end
        else begin
            x_next$d = x - y_part;
            y_next$d = y + x_part;
            left_next$d = left - turn;
        end
        x_turned = x_next$q;
        y_turned = y_next$q;
        left_turned = left_next$q;
    end
    
endmodule // register_polar$stage$5


module register_polar$stage$5$left_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$5$left_next


module register_polar$stage$5$x_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$5$x_next


module register_polar$stage$5$y_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$5$y_next


module register_polar$stage$6(clock,x,y,left,x_turned,y_turned,left_turned);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] x;
    input wire  [26:0] y;
    input wire  [25:0] left;
    output reg  [26:0] x_turned;
    output reg  [26:0] y_turned;
    output reg  [25:0] left_turned;
    
    // Constant declarations
    localparam  places = 5'b110;
    localparam  fill = 27'h7e00000;
    localparam  turn = 26'h28bd8;
    
    // Stub signals
    reg  [26:0] x_next$d;
    wire  [26:0] x_next$q;
    reg  x_next$clock;
    reg  [26:0] y_next$d;
    wire  [26:0] y_next$q;
    reg  y_next$clock;
    reg  [25:0] left_next$d;
    wire  [25:0] left_next$q;
    reg  left_next$clock;
    
    // Local signals
    reg  [26:0] x_logical;
    reg  [26:0] y_logical;
    reg  [26:0] x_part;
    reg  [26:0] y_part;
    
    // Sub module instances
    register_polar$stage$6$x_next x_next(
        .d(x_next$d),
        .q(x_next$q),
        .clock(x_next$clock)
    );
    register_polar$stage$6$y_next y_next(
        .d(y_next$d),
        .q(y_next$q),
        .clock(y_next$clock)
    );
    register_polar$stage$6$left_next left_next(
        .d(left_next$d),
        .q(left_next$q),
        .clock(left_next$clock)
    );
    
    // Update code
    always @(*) begin
        x_next$clock = clock;
        y_next$clock = clock;
        left_next$clock = clock;
        x_next$d = x_next$q;
        y_next$d = y_next$q;
        left_next$d = left_next$q;
        x_logical = x >> places;
        y_logical = y >> places;
        x_part = x_logical;
        y_part = y_logical;
        if (x[32'h1a]) begin
            x_part = x_logical | fill;
        end
        if (y[32'h1a]) begin
            y_part = y_logical | fill;
        end
        if (left[32'h19]) begin
            x_next$d = x + y_part;
            y_next$d = y - x_part;
            left_next$d = left + turn;
        end
        else begin
            x_next$d = x - y_part;
            y_next$d = y + x_part;
            left_next$d = left - turn;
        end
        x_turned = x_next$q;
        y_turned = y_next$q;
        left_turned = left_next$q;
    end
    
endmodule // register_polar$stage$6


module register_polar$stage$6$left_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$6$left_next


module register_polar$stage$6$x_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$6$x_next


module register_polar$stage$6$y_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$6$y_next


module register_polar$stage$7(clock,x,y,left,x_turned,y_turned,left_turned);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] x;
    input wire  [26:0] y;
    input wire  [25:0] left;
    output reg  [26:0] x_turned;
    output reg  [26:0] y_turned;
    output reg  [25:0] left_turned;
    
    // Constant declarations
    localparam  places = 5'b111;
    localparam  fill = 27'h7f00000;
    localparam  turn = 26'h145f1;
    
    // Stub signals
    reg  [26:0] x_next$d;
    wire  [26:0] x_next$q;
    reg  x_next$clock;
    reg  [26:0] y_next$d;
    wire  [26:0] y_next$q;
    reg  y_next$clock;
    reg  [25:0] left_next$d;
    wire  [25:0] left_next$q;
    reg  left_next$clock;
    
    // Local signals
    reg  [26:0] x_logical;
    reg  [26:0] y_logical;
    reg  [26:0] x_part;
    reg  [26:0] y_part;
    
    // Sub module instances
    register_polar$stage$7$x_next x_next(
        .d(x_next$d),
        .q(x_next$q),
        .clock(x_next$clock)
    );
    register_polar$stage$7$y_next y_next(
        .d(y_next$d),
        .q(y_next$q),
        .clock(y_next$clock)
    );
    register_polar$stage$7$left_next left_next(
        .d(left_next$d),
        .q(left_next$q),
        .clock(left_next$clock)
    );
    
    // Update code
    always @(*) begin
        x_next$clock = clock;
        y_next$clock = clock;
        left_next$clock = clock;
        x_next$d = x_next$q;
        y_next$d = y_next$q;
        left_next$d = left_next$q;
        x_logical = x >> places;
        y_logical = y >> places;
        x_part = x_logical;
        y_part = y_logical;
        if (x[32'h1a]) begin
            x_part = x_logical | fill;
        end
        if (y[32'h1a]) begin
            y_part = y_logical | fill;
        end
        if (left[32'h19]) begin
            x_next$d = x + y_part;
            y_next$d = y - x_part;
            left_next$d = left + turn;
        end
        else begin
            x_next$d = x - y_part;
            y_next$d = y + x_part;
            left_next$d = left - turn;
        end
        x_turned = x_next$q;
        y_turned = y_next$q;
        left_turned = left_next$q;
    end
    
endmodule // register_polar$stage$7


module register_polar$stage$7$left_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$7$left_next


module register_polar$stage$7$x_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$7$x_next


module register_polar$stage$7$y_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$7$y_next


module register_polar$stage$8(clock,x,y,left,x_turned,y_turned,left_turned);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] x;
    input wire  [26:0] y;
    input wire  [25:0] left;
    output reg  [26:0] x_turned;
    output reg  [26:0] y_turned;
    output reg  [25:0] left_turned;
    
    // Constant declarations
    localparam  places = 5'b1000;
    localparam  fill = 27'h7f80000;
    localparam  turn = 26'ha2f9;
    
    // Stub signals
    reg  [26:0] x_next$d;
    wire  [26:0] x_next$q;
    reg  x_next$clock;
    reg  [26:0] y_next$d;
    wire  [26:0] y_next$q;
    reg  y_next$clock;
    reg  [25:0] left_next$d;
    wire  [25:0] left_next$q;
    reg  left_next$clock;
    
    // Local signals
    reg  [26:0] x_logical;
    reg  [26:0] y_logical;
    reg  [26:0] x_part;
    reg  [26:0] y_part;
    
    // Sub module instances
    register_polar$stage$8$x_next x_next(
        .d(x_next$d),
        .q(x_next$q),
        .clock(x_next$clock)
    );
    register_polar$stage$8$y_next y_next(
        .d(y_next$d),
        .q(y_next$q),
        .clock(y_next$clock)
    );
    register_polar$stage$8$left_next left_next(
        .d(left_next$d),
        .q(left_next$q),
        .clock(left_next$clock)
    );
    
    // Update code
    always @(*) begin
        x_next$clock = clock;
        y_next$clock = clock;
        left_next$clock = clock;
        x_next$d = x_next$q;
        y_next$d = y_next$q;
        left_next$d = left_next$q;
        x_logical = x >> places;
        y_logical = y >> places;
        x_part = x_logical;
        y_part = y_logical;
        if (x[32'h1a]) begin
            x_part = x_logical | fill;
        end
        if (y[32'h1a]) begin
            y_part = y_logical | fill;
        end
        if (left[32'h19]) begin
            x_next$d = x + y_part;
            y_next$d = y - x_part;
            left_next$d = left + turn;
        end
        else begin
            x_next$d = x - y_part;
            y_next$d = y + x_part;
            left_next$d = left - turn;
        end
        x_turned = x_next$q;
        y_turned = y_next$q;
        left_turned = left_next$q;
    end
    
endmodule // register_polar$stage$8


module register_polar$stage$8$left_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$8$left_next


module register_polar$stage$8$x_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$8$x_next


module register_polar$stage$8$y_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$8$y_next


module register_polar$stage$9(clock,x,y,left,x_turned,y_turned,left_turned);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] x;
    input wire  [26:0] y;
    input wire  [25:0] left;
    output reg  [26:0] x_turned;
    output reg  [26:0] y_turned;
    output reg  [25:0] left_turned;
    
    // Constant declarations
    localparam  places = 5'b1001;
    localparam  fill = 27'h7fc0000;
    localparam  turn = 26'h517d;
    
    // Stub signals
    reg  [26:0] x_next$d;
    wire  [26:0] x_next$q;
    reg  x_next$clock;
    reg  [26:0] y_next$d;
    wire  [26:0] y_next$q;
    reg  y_next$clock;
    reg  [25:0] left_next$d;
    wire  [25:0] left_next$q;
    reg  left_next$clock;
    
    // Local signals
    reg  [26:0] x_logical;
    reg  [26:0] y_logical;
    reg  [26:0] x_part;
    reg  [26:0] y_part;
    
    // Sub module instances
    register_polar$stage$9$x_next x_next(
        .d(x_next$d),
        .q(x_next$q),
        .clock(x_next$clock)
    );
    register_polar$stage$9$y_next y_next(
        .d(y_next$d),
        .q(y_next$q),
        .clock(y_next$clock)
    );
    register_polar$stage$9$left_next left_next(
        .d(left_next$d),
        .q(left_next$q),
        .clock(left_next$clock)
    );
    
    // Update code
    always @(*) begin
        x_next$clock = clock;
        y_next$clock = clock;
        left_next$clock = clock;
        x_next$d = x_next$q;
        y_next$d = y_next$q;
        left_next$d = left_next$q;
        x_logical = x >> places;
        y_logical = y >> places;
        x_part = x_logical;
        y_part = y_logical;
        if (x[32'h1a]) begin
            x_part = x_logical | fill;
        end
        if (y[32'h1a]) begin
            y_part = y_logical | fill;
        end
        if (left[32'h19]) begin
            x_next$d = x + y_part;
            y_next$d = y - x_part;
            left_next$d = left + turn;
        end
        else begin
            x_next$d = x - y_part;
            y_next$d = y + x_part;
            left_next$d = left - turn;
        end
        x_turned = x_next$q;
        y_turned = y_next$q;
        left_turned = left_next$q;
    end
    
endmodule // register_polar$stage$9


module register_polar$stage$9$left_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$9$left_next


module register_polar$stage$9$x_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$9$x_next


module register_polar$stage$9$y_next(d,q,clock);
    
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
          
endmodule // register_polar$stage$9$y_next


module register_polar$x(d,q,clock);
    
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
          
endmodule // register_polar$x


module register_polar$x_placed(d,q,clock);
    
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
          
endmodule // register_polar$x_placed


module register_polar$x_rounded(d,q,clock);
    
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
          
endmodule // register_polar$x_rounded


module register_polar$y_placed(d,q,clock);
    
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
          
endmodule // register_polar$y_placed


module register_polar$y_rounded(d,q,clock);
    
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
          
endmodule // register_polar$y_rounded
