

module gate(clock,reset,valid,doppler,z_east,z_north,z_rate,mean_east,mean_north,mean_rate,w11,w21,w22,w31,w32,w33,shift1,shift2,shift3,threshold,valid_out,keep,distance2);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  valid;
    input wire  doppler;
    input wire  [17:0] z_east;
    input wire  [17:0] z_north;
    input wire  [17:0] z_rate;
    input wire  [17:0] mean_east;
    input wire  [17:0] mean_north;
    input wire  [17:0] mean_rate;
    input wire  [17:0] w11;
    input wire  [17:0] w21;
    input wire  [17:0] w22;
    input wire  [17:0] w31;
    input wire  [17:0] w32;
    input wire  [17:0] w33;
    input wire  [4:0] shift1;
    input wire  [4:0] shift2;
    input wire  [4:0] shift3;
    input wire  [27:0] threshold;
    output reg  valid_out;
    output reg  keep;
    output reg  [27:0] distance2;
    
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
    reg  doppler_flight$0$d;
    wire  doppler_flight$0$q;
    reg  doppler_flight$0$clock;
    reg  doppler_flight$1$d;
    wire  doppler_flight$1$q;
    reg  doppler_flight$1$clock;
    reg  doppler_flight$2$d;
    wire  doppler_flight$2$q;
    reg  doppler_flight$2$clock;
    reg  doppler_flight$3$d;
    wire  doppler_flight$3$q;
    reg  doppler_flight$3$clock;
    reg  doppler_flight$4$d;
    wire  doppler_flight$4$q;
    reg  doppler_flight$4$clock;
    reg  doppler_flight$5$d;
    wire  doppler_flight$5$q;
    reg  doppler_flight$5$clock;
    reg  doppler_flight$6$d;
    wire  doppler_flight$6$q;
    reg  doppler_flight$6$clock;
    reg  doppler_flight$7$d;
    wire  doppler_flight$7$q;
    reg  doppler_flight$7$clock;
    reg  doppler_flight$8$d;
    wire  doppler_flight$8$q;
    reg  doppler_flight$8$clock;
    reg  doppler_flight$9$d;
    wire  doppler_flight$9$q;
    reg  doppler_flight$9$clock;
    reg  threshold_flight$clock;
    reg  [27:0] threshold_flight$early;
    wire  [27:0] threshold_flight$late;
    reg  east$clock;
    reg  [17:0] east$a;
    reg  [17:0] east$b;
    wire  [17:0] east$difference;
    reg  north$clock;
    reg  [17:0] north$a;
    reg  [17:0] north$b;
    wire  [17:0] north$difference;
    reg  rate$clock;
    reg  [17:0] rate$a;
    reg  [17:0] rate$b;
    wire  [17:0] rate$difference;
    reg  [17:0] w11_held$d;
    wire  [17:0] w11_held$q;
    reg  w11_held$clock;
    reg  [17:0] w21_held$d;
    wire  [17:0] w21_held$q;
    reg  w21_held$clock;
    reg  [17:0] w22_held$d;
    wire  [17:0] w22_held$q;
    reg  w22_held$clock;
    reg  [17:0] w31_held$d;
    wire  [17:0] w31_held$q;
    reg  w31_held$clock;
    reg  [17:0] w32_held$d;
    wire  [17:0] w32_held$q;
    reg  w32_held$clock;
    reg  [17:0] w33_held$d;
    wire  [17:0] w33_held$q;
    reg  w33_held$clock;
    reg  product11$clock;
    reg  [17:0] product11$a;
    reg  [17:0] product11$b;
    wire  [37:0] product11$product;
    reg  product21$clock;
    reg  [17:0] product21$a;
    reg  [17:0] product21$b;
    wire  [37:0] product21$product;
    reg  product22$clock;
    reg  [17:0] product22$a;
    reg  [17:0] product22$b;
    wire  [37:0] product22$product;
    reg  product31$clock;
    reg  [17:0] product31$a;
    reg  [17:0] product31$b;
    wire  [37:0] product31$product;
    reg  product32$clock;
    reg  [17:0] product32$a;
    reg  [17:0] product32$b;
    wire  [37:0] product32$product;
    reg  product33$clock;
    reg  [17:0] product33$a;
    reg  [17:0] product33$b;
    wire  [37:0] product33$product;
    reg  [37:0] sum1$d;
    wire  [37:0] sum1$q;
    reg  sum1$clock;
    reg  [37:0] sum2$d;
    wire  [37:0] sum2$q;
    reg  sum2$clock;
    reg  [37:0] sum3$d;
    wire  [37:0] sum3$q;
    reg  sum3$clock;
    reg  [37:0] sum3_rest$d;
    wire  [37:0] sum3_rest$q;
    reg  sum3_rest$clock;
    reg  row1$clock;
    reg  [37:0] row1$sum;
    reg  [37:0] row1$rest;
    reg  [4:0] row1$shift;
    wire  [17:0] row1$white;
    reg  row2$clock;
    reg  [37:0] row2$sum;
    reg  [37:0] row2$rest;
    reg  [4:0] row2$shift;
    wire  [17:0] row2$white;
    reg  row3$clock;
    reg  [37:0] row3$sum;
    reg  [37:0] row3$rest;
    reg  [4:0] row3$shift;
    wire  [17:0] row3$white;
    reg  square1$clock;
    reg  [17:0] square1$a;
    reg  [17:0] square1$b;
    wire  [35:0] square1$product;
    reg  square2$clock;
    reg  [17:0] square2$a;
    reg  [17:0] square2$b;
    wire  [35:0] square2$product;
    reg  square3$clock;
    reg  [17:0] square3$a;
    reg  [17:0] square3$b;
    wire  [35:0] square3$product;
    reg  [35:0] plane$d;
    wire  [35:0] plane$q;
    reg  plane$clock;
    reg  [35:0] third$d;
    wire  [35:0] third$q;
    reg  third$clock;
    reg  [35:0] total$d;
    wire  [35:0] total$q;
    reg  total$clock;
    reg  [27:0] distance_out$d;
    wire  [27:0] distance_out$q;
    reg  distance_out$clock;
    reg  keep_out$d;
    wire  keep_out$q;
    reg  keep_out$clock;
    
    // Local signals
    reg  [27:0] distance;
    reg  near;
    
    // Sub module instances
    gate$flight$0 flight$0(
        .d(flight$0$d),
        .q(flight$0$q),
        .clock(flight$0$clock)
    );
    gate$flight$1 flight$1(
        .d(flight$1$d),
        .q(flight$1$q),
        .clock(flight$1$clock)
    );
    gate$flight$2 flight$2(
        .d(flight$2$d),
        .q(flight$2$q),
        .clock(flight$2$clock)
    );
    gate$flight$3 flight$3(
        .d(flight$3$d),
        .q(flight$3$q),
        .clock(flight$3$clock)
    );
    gate$flight$4 flight$4(
        .d(flight$4$d),
        .q(flight$4$q),
        .clock(flight$4$clock)
    );
    gate$flight$5 flight$5(
        .d(flight$5$d),
        .q(flight$5$q),
        .clock(flight$5$clock)
    );
    gate$flight$6 flight$6(
        .d(flight$6$d),
        .q(flight$6$q),
        .clock(flight$6$clock)
    );
    gate$flight$7 flight$7(
        .d(flight$7$d),
        .q(flight$7$q),
        .clock(flight$7$clock)
    );
    gate$flight$8 flight$8(
        .d(flight$8$d),
        .q(flight$8$q),
        .clock(flight$8$clock)
    );
    gate$flight$9 flight$9(
        .d(flight$9$d),
        .q(flight$9$q),
        .clock(flight$9$clock)
    );
    gate$flight$10 flight$10(
        .d(flight$10$d),
        .q(flight$10$q),
        .clock(flight$10$clock)
    );
    gate$flight$11 flight$11(
        .d(flight$11$d),
        .q(flight$11$q),
        .clock(flight$11$clock)
    );
    gate$flight$12 flight$12(
        .d(flight$12$d),
        .q(flight$12$q),
        .clock(flight$12$clock)
    );
    gate$doppler_flight$0 doppler_flight$0(
        .d(doppler_flight$0$d),
        .q(doppler_flight$0$q),
        .clock(doppler_flight$0$clock)
    );
    gate$doppler_flight$1 doppler_flight$1(
        .d(doppler_flight$1$d),
        .q(doppler_flight$1$q),
        .clock(doppler_flight$1$clock)
    );
    gate$doppler_flight$2 doppler_flight$2(
        .d(doppler_flight$2$d),
        .q(doppler_flight$2$q),
        .clock(doppler_flight$2$clock)
    );
    gate$doppler_flight$3 doppler_flight$3(
        .d(doppler_flight$3$d),
        .q(doppler_flight$3$q),
        .clock(doppler_flight$3$clock)
    );
    gate$doppler_flight$4 doppler_flight$4(
        .d(doppler_flight$4$d),
        .q(doppler_flight$4$q),
        .clock(doppler_flight$4$clock)
    );
    gate$doppler_flight$5 doppler_flight$5(
        .d(doppler_flight$5$d),
        .q(doppler_flight$5$q),
        .clock(doppler_flight$5$clock)
    );
    gate$doppler_flight$6 doppler_flight$6(
        .d(doppler_flight$6$d),
        .q(doppler_flight$6$q),
        .clock(doppler_flight$6$clock)
    );
    gate$doppler_flight$7 doppler_flight$7(
        .d(doppler_flight$7$d),
        .q(doppler_flight$7$q),
        .clock(doppler_flight$7$clock)
    );
    gate$doppler_flight$8 doppler_flight$8(
        .d(doppler_flight$8$d),
        .q(doppler_flight$8$q),
        .clock(doppler_flight$8$clock)
    );
    gate$doppler_flight$9 doppler_flight$9(
        .d(doppler_flight$9$d),
        .q(doppler_flight$9$q),
        .clock(doppler_flight$9$clock)
    );
    gate$threshold_flight threshold_flight(
        .clock(threshold_flight$clock),
        .early(threshold_flight$early),
        .late(threshold_flight$late)
    );
    gate$east east(
        .clock(east$clock),
        .a(east$a),
        .b(east$b),
        .difference(east$difference)
    );
    gate$north north(
        .clock(north$clock),
        .a(north$a),
        .b(north$b),
        .difference(north$difference)
    );
    gate$rate rate(
        .clock(rate$clock),
        .a(rate$a),
        .b(rate$b),
        .difference(rate$difference)
    );
    gate$w11_held w11_held(
        .d(w11_held$d),
        .q(w11_held$q),
        .clock(w11_held$clock)
    );
    gate$w21_held w21_held(
        .d(w21_held$d),
        .q(w21_held$q),
        .clock(w21_held$clock)
    );
    gate$w22_held w22_held(
        .d(w22_held$d),
        .q(w22_held$q),
        .clock(w22_held$clock)
    );
    gate$w31_held w31_held(
        .d(w31_held$d),
        .q(w31_held$q),
        .clock(w31_held$clock)
    );
    gate$w32_held w32_held(
        .d(w32_held$d),
        .q(w32_held$q),
        .clock(w32_held$clock)
    );
    gate$w33_held w33_held(
        .d(w33_held$d),
        .q(w33_held$q),
        .clock(w33_held$clock)
    );
    gate$product11 product11(
        .clock(product11$clock),
        .a(product11$a),
        .b(product11$b),
        .product(product11$product)
    );
    gate$product21 product21(
        .clock(product21$clock),
        .a(product21$a),
        .b(product21$b),
        .product(product21$product)
    );
    gate$product22 product22(
        .clock(product22$clock),
        .a(product22$a),
        .b(product22$b),
        .product(product22$product)
    );
    gate$product31 product31(
        .clock(product31$clock),
        .a(product31$a),
        .b(product31$b),
        .product(product31$product)
    );
    gate$product32 product32(
        .clock(product32$clock),
        .a(product32$a),
        .b(product32$b),
        .product(product32$product)
    );
    gate$product33 product33(
        .clock(product33$clock),
        .a(product33$a),
        .b(product33$b),
        .product(product33$product)
    );
    gate$sum1 sum1(
        .d(sum1$d),
        .q(sum1$q),
        .clock(sum1$clock)
    );
    gate$sum2 sum2(
        .d(sum2$d),
        .q(sum2$q),
        .clock(sum2$clock)
    );
    gate$sum3 sum3(
        .d(sum3$d),
        .q(sum3$q),
        .clock(sum3$clock)
    );
    gate$sum3_rest sum3_rest(
        .d(sum3_rest$d),
        .q(sum3_rest$q),
        .clock(sum3_rest$clock)
    );
    gate$row1 row1(
        .clock(row1$clock),
        .sum(row1$sum),
        .rest(row1$rest),
        .shift(row1$shift),
        .white(row1$white)
    );
    gate$row2 row2(
        .clock(row2$clock),
        .sum(row2$sum),
        .rest(row2$rest),
        .shift(row2$shift),
        .white(row2$white)
    );
    gate$row3 row3(
        .clock(row3$clock),
        .sum(row3$sum),
        .rest(row3$rest),
        .shift(row3$shift),
        .white(row3$white)
    );
    gate$square1 square1(
        .clock(square1$clock),
        .a(square1$a),
        .b(square1$b),
        .product(square1$product)
    );
    gate$square2 square2(
        .clock(square2$clock),
        .a(square2$a),
        .b(square2$b),
        .product(square2$product)
    );
    gate$square3 square3(
        .clock(square3$clock),
        .a(square3$a),
        .b(square3$b),
        .product(square3$product)
    );
    gate$plane plane(
        .d(plane$d),
        .q(plane$q),
        .clock(plane$clock)
    );
    gate$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    gate$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    gate$distance_out distance_out(
        .d(distance_out$d),
        .q(distance_out$q),
        .clock(distance_out$clock)
    );
    gate$keep_out keep_out(
        .d(keep_out$d),
        .q(keep_out$q),
        .clock(keep_out$clock)
    );
    
    // Update code
    always @(*) begin
        w11_held$clock = clock;
        w21_held$clock = clock;
        w22_held$clock = clock;
        w31_held$clock = clock;
        w32_held$clock = clock;
        w33_held$clock = clock;
        w11_held$d = w11_held$q;
        w21_held$d = w21_held$q;
        w22_held$d = w22_held$q;
        w31_held$d = w31_held$q;
        w32_held$d = w32_held$q;
        w33_held$d = w33_held$q;
        sum1$clock = clock;
        sum2$clock = clock;
        sum3$clock = clock;
        sum3_rest$clock = clock;
        plane$clock = clock;
        third$clock = clock;
        total$clock = clock;
        distance_out$clock = clock;
        keep_out$clock = clock;
        sum1$d = sum1$q;
        sum2$d = sum2$q;
        sum3$d = sum3$q;
        sum3_rest$d = sum3_rest$q;
        plane$d = plane$q;
        third$d = third$q;
        total$d = total$q;
        distance_out$d = distance_out$q;
        keep_out$d = keep_out$q;
        east$clock = clock;
        north$clock = clock;
        rate$clock = clock;
        product11$clock = clock;
        product21$clock = clock;
        product22$clock = clock;
        product31$clock = clock;
        product32$clock = clock;
        product33$clock = clock;
        row1$clock = clock;
        row2$clock = clock;
        row3$clock = clock;
        square1$clock = clock;
        square2$clock = clock;
        square3$clock = clock;
        threshold_flight$clock = clock;
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
        doppler_flight$0$clock = clock;
        doppler_flight$1$clock = clock;
        doppler_flight$2$clock = clock;
        doppler_flight$3$clock = clock;
        doppler_flight$4$clock = clock;
        doppler_flight$5$clock = clock;
        doppler_flight$6$clock = clock;
        doppler_flight$7$clock = clock;
        doppler_flight$8$clock = clock;
        doppler_flight$9$clock = clock;
        east$a = z_east;
        east$b = mean_east;
        north$a = z_north;
        north$b = mean_north;
        rate$a = z_rate;
        rate$b = mean_rate;
        w11_held$d = w11;
        w21_held$d = w21;
        w22_held$d = w22;
        w31_held$d = w31;
        w32_held$d = w32;
        w33_held$d = w33;
        product11$a = w11_held$q;
        product11$b = east$difference;
        product21$a = w21_held$q;
        product21$b = east$difference;
        product22$a = w22_held$q;
        product22$b = north$difference;
        product31$a = w31_held$q;
        product31$b = east$difference;
        product32$a = w32_held$q;
        product32$b = north$difference;
        product33$a = w33_held$q;
        product33$b = rate$difference;
        sum1$d = product11$product;
        sum2$d = product21$product + product22$product;
        sum3$d = product31$product + product32$product;
        sum3_rest$d = product33$product;
        row1$sum = sum1$q;
        row1$rest = ((32'h0) & 38'h3fffffffff);
        row1$shift = shift1;
        row2$sum = sum2$q;
        row2$rest = ((32'h0) & 38'h3fffffffff);
        row2$shift = shift2;
        row3$sum = sum3$q;
        row3$rest = sum3_rest$q;
        row3$shift = shift3;
        square1$a = row1$white;
        square1$b = row1$white;
        square2$a = row2$white;
        square2$b = row2$white;
        square3$a = row3$white;
        square3$b = row3$white;
        plane$d = square1$product + square2$product;
        third$d = ((32'h0) & 36'hfffffffff);
        if (doppler_flight$9$q) begin
            third$d = square3$product;
        end
        total$d = plane$q + third$q;
        threshold_flight$early = threshold;
        distance = total$q[(32'h8)+:(28)];
        near = distance <= threshold_flight$late;
        distance_out$d = distance;
        keep_out$d = near & flight$11$q;
        distance2 = distance_out$q;
        keep = keep_out$q;
        doppler_flight$0$d = doppler;
        doppler_flight$1$d = doppler_flight$0$q;
        doppler_flight$2$d = doppler_flight$1$q;
        doppler_flight$3$d = doppler_flight$2$q;
        doppler_flight$4$d = doppler_flight$3$q;
        doppler_flight$5$d = doppler_flight$4$q;
        doppler_flight$6$d = doppler_flight$5$q;
        doppler_flight$7$d = doppler_flight$6$q;
        doppler_flight$8$d = doppler_flight$7$q;
        doppler_flight$9$d = doppler_flight$8$q;
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
        valid_out = flight$12$q;
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
            keep_out$d = 1'b0;
        end
    end
    
endmodule // gate


module gate$distance_out(d,q,clock);
    
    // Module arguments
    input wire  [27:0] d;
    output reg  [27:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 28'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$distance_out


module gate$doppler_flight$0(d,q,clock);
    
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
          
endmodule // gate$doppler_flight$0


module gate$doppler_flight$1(d,q,clock);
    
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
          
endmodule // gate$doppler_flight$1


module gate$doppler_flight$2(d,q,clock);
    
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
          
endmodule // gate$doppler_flight$2


module gate$doppler_flight$3(d,q,clock);
    
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
          
endmodule // gate$doppler_flight$3


module gate$doppler_flight$4(d,q,clock);
    
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
          
endmodule // gate$doppler_flight$4


module gate$doppler_flight$5(d,q,clock);
    
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
          
endmodule // gate$doppler_flight$5


module gate$doppler_flight$6(d,q,clock);
    
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
          
endmodule // gate$doppler_flight$6


module gate$doppler_flight$7(d,q,clock);
    
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
          
endmodule // gate$doppler_flight$7


module gate$doppler_flight$8(d,q,clock);
    
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
          
endmodule // gate$doppler_flight$8


module gate$doppler_flight$9(d,q,clock);
    
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
          
endmodule // gate$doppler_flight$9


module gate$east(clock,a,b,difference);
    
    // Module arguments
    input wire  clock;
    input wire  [17:0] a;
    input wire  [17:0] b;
    output reg  [17:0] difference;
    
    // Update code (custom)
    wire signed [18:0] exact = $signed({a[17], a}) - $signed({b[17], b});
    initial difference = 0;
    
    always @(posedge clock) begin
       if (exact[18] == exact[17]) difference <= exact[17:0];
       else difference <= {exact[18], {17{~exact[18]}}};
    end
endmodule // gate$east


module gate$flight$0(d,q,clock);
    
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
          
endmodule // gate$flight$0


module gate$flight$1(d,q,clock);
    
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
          
endmodule // gate$flight$1


module gate$flight$10(d,q,clock);
    
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
          
endmodule // gate$flight$10


module gate$flight$11(d,q,clock);
    
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
          
endmodule // gate$flight$11


module gate$flight$12(d,q,clock);
    
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
          
endmodule // gate$flight$12


module gate$flight$2(d,q,clock);
    
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
          
endmodule // gate$flight$2


module gate$flight$3(d,q,clock);
    
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
          
endmodule // gate$flight$3


module gate$flight$4(d,q,clock);
    
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
          
endmodule // gate$flight$4


module gate$flight$5(d,q,clock);
    
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
          
endmodule // gate$flight$5


module gate$flight$6(d,q,clock);
    
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
          
endmodule // gate$flight$6


module gate$flight$7(d,q,clock);
    
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
          
endmodule // gate$flight$7


module gate$flight$8(d,q,clock);
    
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
          
endmodule // gate$flight$8


module gate$flight$9(d,q,clock);
    
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
          
endmodule // gate$flight$9


module gate$keep_out(d,q,clock);
    
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
          
endmodule // gate$keep_out


module gate$north(clock,a,b,difference);
    
    // Module arguments
    input wire  clock;
    input wire  [17:0] a;
    input wire  [17:0] b;
    output reg  [17:0] difference;
    
    // Update code (custom)
    wire signed [18:0] exact = $signed({a[17], a}) - $signed({b[17], b});
    initial difference = 0;
    
    always @(posedge clock) begin
       if (exact[18] == exact[17]) difference <= exact[17:0];
       else difference <= {exact[18], {17{~exact[18]}}};
    end
endmodule // gate$north


module gate$plane(d,q,clock);
    
    // Module arguments
    input wire  [35:0] d;
    output reg  [35:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 36'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$plane


module gate$product11(clock,a,b,product);
    
    // Module arguments
    input wire  clock;
    input wire  [17:0] a;
    input wire  [17:0] b;
    output reg  [37:0] product;
    
    // Local signals
    reg  [17:0] a_held;
    reg  [17:0] b_held;
    
    // Update code (custom)
    `ifdef ECP5
    wire [35:0] exact;
    ecp5_multiply #(.A(18), .B(18)) multiplier(.clock(clock), .a(a), .b(b), .product(exact));
    always @(*) product = {{2{exact[35]}}, exact[35:0]};
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
endmodule // gate$product11


module gate$product21(clock,a,b,product);
    
    // Module arguments
    input wire  clock;
    input wire  [17:0] a;
    input wire  [17:0] b;
    output reg  [37:0] product;
    
    // Local signals
    reg  [17:0] a_held;
    reg  [17:0] b_held;
    
    // Update code (custom)
    `ifdef ECP5
    wire [35:0] exact;
    ecp5_multiply #(.A(18), .B(18)) multiplier(.clock(clock), .a(a), .b(b), .product(exact));
    always @(*) product = {{2{exact[35]}}, exact[35:0]};
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
endmodule // gate$product21


module gate$product22(clock,a,b,product);
    
    // Module arguments
    input wire  clock;
    input wire  [17:0] a;
    input wire  [17:0] b;
    output reg  [37:0] product;
    
    // Local signals
    reg  [17:0] a_held;
    reg  [17:0] b_held;
    
    // Update code (custom)
    `ifdef ECP5
    wire [35:0] exact;
    ecp5_multiply #(.A(18), .B(18)) multiplier(.clock(clock), .a(a), .b(b), .product(exact));
    always @(*) product = {{2{exact[35]}}, exact[35:0]};
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
endmodule // gate$product22


module gate$product31(clock,a,b,product);
    
    // Module arguments
    input wire  clock;
    input wire  [17:0] a;
    input wire  [17:0] b;
    output reg  [37:0] product;
    
    // Local signals
    reg  [17:0] a_held;
    reg  [17:0] b_held;
    
    // Update code (custom)
    `ifdef ECP5
    wire [35:0] exact;
    ecp5_multiply #(.A(18), .B(18)) multiplier(.clock(clock), .a(a), .b(b), .product(exact));
    always @(*) product = {{2{exact[35]}}, exact[35:0]};
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
endmodule // gate$product31


module gate$product32(clock,a,b,product);
    
    // Module arguments
    input wire  clock;
    input wire  [17:0] a;
    input wire  [17:0] b;
    output reg  [37:0] product;
    
    // Local signals
    reg  [17:0] a_held;
    reg  [17:0] b_held;
    
    // Update code (custom)
    `ifdef ECP5
    wire [35:0] exact;
    ecp5_multiply #(.A(18), .B(18)) multiplier(.clock(clock), .a(a), .b(b), .product(exact));
    always @(*) product = {{2{exact[35]}}, exact[35:0]};
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
endmodule // gate$product32


module gate$product33(clock,a,b,product);
    
    // Module arguments
    input wire  clock;
    input wire  [17:0] a;
    input wire  [17:0] b;
    output reg  [37:0] product;
    
    // Local signals
    reg  [17:0] a_held;
    reg  [17:0] b_held;
    
    // Update code (custom)
    `ifdef ECP5
    wire [35:0] exact;
    ecp5_multiply #(.A(18), .B(18)) multiplier(.clock(clock), .a(a), .b(b), .product(exact));
    always @(*) product = {{2{exact[35]}}, exact[35:0]};
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
endmodule // gate$product33


module gate$rate(clock,a,b,difference);
    
    // Module arguments
    input wire  clock;
    input wire  [17:0] a;
    input wire  [17:0] b;
    output reg  [17:0] difference;
    
    // Update code (custom)
    wire signed [18:0] exact = $signed({a[17], a}) - $signed({b[17], b});
    initial difference = 0;
    
    always @(posedge clock) begin
       if (exact[18] == exact[17]) difference <= exact[17:0];
       else difference <= {exact[18], {17{~exact[18]}}};
    end
endmodule // gate$rate


module gate$row1(clock,sum,rest,shift,white);
    
    // Module arguments
    input wire  clock;
    input wire  [37:0] sum;
    input wire  [37:0] rest;
    input wire  [4:0] shift;
    output reg  [17:0] white;
    
    // Stub signals
    reg  coarse_flight$clock;
    reg  [1:0] coarse_flight$early;
    wire  [1:0] coarse_flight$late;
    reg  fine_flight$clock;
    reg  [2:0] fine_flight$early;
    wire  [2:0] fine_flight$late;
    reg  [37:0] whole$d;
    wire  [37:0] whole$q;
    reg  whole$clock;
    reg  coarse$clock;
    reg  [37:0] coarse$x;
    reg  [1:0] coarse$shift;
    wire  [37:0] coarse$shifted;
    reg  fine$clock;
    reg  [37:0] fine$x;
    reg  [2:0] fine$shift;
    wire  [37:0] fine$shifted;
    reg  narrow$clock;
    reg  [37:0] narrow$x;
    wire  [17:0] narrow$saturated;
    
    // Sub module instances
    gate$row1$coarse_flight coarse_flight(
        .clock(coarse_flight$clock),
        .early(coarse_flight$early),
        .late(coarse_flight$late)
    );
    gate$row1$fine_flight fine_flight(
        .clock(fine_flight$clock),
        .early(fine_flight$early),
        .late(fine_flight$late)
    );
    gate$row1$whole whole(
        .d(whole$d),
        .q(whole$q),
        .clock(whole$clock)
    );
    gate$row1$coarse coarse(
        .clock(coarse$clock),
        .x(coarse$x),
        .shift(coarse$shift),
        .shifted(coarse$shifted)
    );
    gate$row1$fine fine(
        .clock(fine$clock),
        .x(fine$x),
        .shift(fine$shift),
        .shifted(fine$shifted)
    );
    gate$row1$narrow narrow(
        .clock(narrow$clock),
        .x(narrow$x),
        .saturated(narrow$saturated)
    );
    
    // Update code
    always @(*) begin
        whole$clock = clock;
        whole$d = whole$q;
        coarse_flight$clock = clock;
        fine_flight$clock = clock;
        coarse$clock = clock;
        fine$clock = clock;
        narrow$clock = clock;
        coarse_flight$early = shift[(32'h3)+:(2)];
        fine_flight$early = shift[(32'h0)+:(3)];
        whole$d = sum + rest;
        coarse$x = whole$q;
        coarse$shift = coarse_flight$late;
        fine$x = coarse$shifted;
        fine$shift = fine_flight$late;
        narrow$x = fine$shifted;
        white = narrow$saturated;
    end
    
endmodule // gate$row1


module gate$row1$coarse(clock,x,shift,shifted);
    
    // Module arguments
    input wire  clock;
    input wire  [37:0] x;
    input wire  [1:0] shift;
    output reg  [37:0] shifted;
    
    // Update code (custom)
    wire [5:0] places = shift * 6'd8;
    initial shifted = 0;
    
    always @(posedge clock) begin
       shifted <= $signed(x) >>> places;
    end
endmodule // gate$row1$coarse


module gate$row1$coarse_flight(clock,early,late);
    
    // Module arguments
    input wire  clock;
    input wire  [1:0] early;
    output reg  [1:0] late;
    
    // Stub signals
    reg  [1:0] line$0$d;
    wire  [1:0] line$0$q;
    reg  line$0$clock;
    reg  [1:0] line$1$d;
    wire  [1:0] line$1$q;
    reg  line$1$clock;
    reg  [1:0] line$2$d;
    wire  [1:0] line$2$q;
    reg  line$2$clock;
    reg  [1:0] line$3$d;
    wire  [1:0] line$3$q;
    reg  line$3$clock;
    reg  [1:0] line$4$d;
    wire  [1:0] line$4$q;
    reg  line$4$clock;
    
    // Sub module instances
    gate$row1$coarse_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    gate$row1$coarse_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    gate$row1$coarse_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    gate$row1$coarse_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    gate$row1$coarse_flight$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    
    // Update code
    always @(*) begin
        line$0$clock = clock;
        line$1$clock = clock;
        line$2$clock = clock;
        line$3$clock = clock;
        line$4$clock = clock;
        line$0$d = early;
        line$1$d = line$0$q;
        line$2$d = line$1$q;
        line$3$d = line$2$q;
        line$4$d = line$3$q;
        late = line$0$q;
        late = line$1$q;
        late = line$2$q;
        late = line$3$q;
        late = line$4$q;
    end
    
endmodule // gate$row1$coarse_flight


module gate$row1$coarse_flight$line$0(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row1$coarse_flight$line$0


module gate$row1$coarse_flight$line$1(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row1$coarse_flight$line$1


module gate$row1$coarse_flight$line$2(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row1$coarse_flight$line$2


module gate$row1$coarse_flight$line$3(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row1$coarse_flight$line$3


module gate$row1$coarse_flight$line$4(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row1$coarse_flight$line$4


module gate$row1$fine(clock,x,shift,shifted);
    
    // Module arguments
    input wire  clock;
    input wire  [37:0] x;
    input wire  [2:0] shift;
    output reg  [37:0] shifted;
    
    // Update code (custom)
    wire [3:0] places = shift * 4'd1;
    initial shifted = 0;
    
    always @(posedge clock) begin
       shifted <= $signed(x) >>> places;
    end
endmodule // gate$row1$fine


module gate$row1$fine_flight(clock,early,late);
    
    // Module arguments
    input wire  clock;
    input wire  [2:0] early;
    output reg  [2:0] late;
    
    // Stub signals
    reg  [2:0] line$0$d;
    wire  [2:0] line$0$q;
    reg  line$0$clock;
    reg  [2:0] line$1$d;
    wire  [2:0] line$1$q;
    reg  line$1$clock;
    reg  [2:0] line$2$d;
    wire  [2:0] line$2$q;
    reg  line$2$clock;
    reg  [2:0] line$3$d;
    wire  [2:0] line$3$q;
    reg  line$3$clock;
    reg  [2:0] line$4$d;
    wire  [2:0] line$4$q;
    reg  line$4$clock;
    reg  [2:0] line$5$d;
    wire  [2:0] line$5$q;
    reg  line$5$clock;
    
    // Sub module instances
    gate$row1$fine_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    gate$row1$fine_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    gate$row1$fine_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    gate$row1$fine_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    gate$row1$fine_flight$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    gate$row1$fine_flight$line$5 line$5(
        .d(line$5$d),
        .q(line$5$q),
        .clock(line$5$clock)
    );
    
    // Update code
    always @(*) begin
        line$0$clock = clock;
        line$1$clock = clock;
        line$2$clock = clock;
        line$3$clock = clock;
        line$4$clock = clock;
        line$5$clock = clock;
        line$0$d = early;
        line$1$d = line$0$q;
        line$2$d = line$1$q;
        line$3$d = line$2$q;
        line$4$d = line$3$q;
        line$5$d = line$4$q;
        late = line$0$q;
        late = line$1$q;
        late = line$2$q;
        late = line$3$q;
        late = line$4$q;
        late = line$5$q;
    end
    
endmodule // gate$row1$fine_flight


module gate$row1$fine_flight$line$0(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row1$fine_flight$line$0


module gate$row1$fine_flight$line$1(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row1$fine_flight$line$1


module gate$row1$fine_flight$line$2(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row1$fine_flight$line$2


module gate$row1$fine_flight$line$3(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row1$fine_flight$line$3


module gate$row1$fine_flight$line$4(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row1$fine_flight$line$4


module gate$row1$fine_flight$line$5(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row1$fine_flight$line$5


module gate$row1$narrow(clock,x,saturated);
    
    // Module arguments
    input wire  clock;
    input wire  [37:0] x;
    output reg  [17:0] saturated;
    
    // Update code (custom)
    wire fits = &x[37:17] | ~|x[37:17];
    initial saturated = 0;
    
    always @(posedge clock) begin
       saturated <= fits ? x[17:0] : {x[37], {17{~x[37]}}};
    end
endmodule // gate$row1$narrow


module gate$row1$whole(d,q,clock);
    
    // Module arguments
    input wire  [37:0] d;
    output reg  [37:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 38'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row1$whole


module gate$row2(clock,sum,rest,shift,white);
    
    // Module arguments
    input wire  clock;
    input wire  [37:0] sum;
    input wire  [37:0] rest;
    input wire  [4:0] shift;
    output reg  [17:0] white;
    
    // Stub signals
    reg  coarse_flight$clock;
    reg  [1:0] coarse_flight$early;
    wire  [1:0] coarse_flight$late;
    reg  fine_flight$clock;
    reg  [2:0] fine_flight$early;
    wire  [2:0] fine_flight$late;
    reg  [37:0] whole$d;
    wire  [37:0] whole$q;
    reg  whole$clock;
    reg  coarse$clock;
    reg  [37:0] coarse$x;
    reg  [1:0] coarse$shift;
    wire  [37:0] coarse$shifted;
    reg  fine$clock;
    reg  [37:0] fine$x;
    reg  [2:0] fine$shift;
    wire  [37:0] fine$shifted;
    reg  narrow$clock;
    reg  [37:0] narrow$x;
    wire  [17:0] narrow$saturated;
    
    // Sub module instances
    gate$row2$coarse_flight coarse_flight(
        .clock(coarse_flight$clock),
        .early(coarse_flight$early),
        .late(coarse_flight$late)
    );
    gate$row2$fine_flight fine_flight(
        .clock(fine_flight$clock),
        .early(fine_flight$early),
        .late(fine_flight$late)
    );
    gate$row2$whole whole(
        .d(whole$d),
        .q(whole$q),
        .clock(whole$clock)
    );
    gate$row2$coarse coarse(
        .clock(coarse$clock),
        .x(coarse$x),
        .shift(coarse$shift),
        .shifted(coarse$shifted)
    );
    gate$row2$fine fine(
        .clock(fine$clock),
        .x(fine$x),
        .shift(fine$shift),
        .shifted(fine$shifted)
    );
    gate$row2$narrow narrow(
        .clock(narrow$clock),
        .x(narrow$x),
        .saturated(narrow$saturated)
    );
    
    // Update code
    always @(*) begin
        whole$clock = clock;
        whole$d = whole$q;
        coarse_flight$clock = clock;
        fine_flight$clock = clock;
        coarse$clock = clock;
        fine$clock = clock;
        narrow$clock = clock;
        coarse_flight$early = shift[(32'h3)+:(2)];
        fine_flight$early = shift[(32'h0)+:(3)];
        whole$d = sum + rest;
        coarse$x = whole$q;
        coarse$shift = coarse_flight$late;
        fine$x = coarse$shifted;
        fine$shift = fine_flight$late;
        narrow$x = fine$shifted;
        white = narrow$saturated;
    end
    
endmodule // gate$row2


module gate$row2$coarse(clock,x,shift,shifted);
    
    // Module arguments
    input wire  clock;
    input wire  [37:0] x;
    input wire  [1:0] shift;
    output reg  [37:0] shifted;
    
    // Update code (custom)
    wire [5:0] places = shift * 6'd8;
    initial shifted = 0;
    
    always @(posedge clock) begin
       shifted <= $signed(x) >>> places;
    end
endmodule // gate$row2$coarse


module gate$row2$coarse_flight(clock,early,late);
    
    // Module arguments
    input wire  clock;
    input wire  [1:0] early;
    output reg  [1:0] late;
    
    // Stub signals
    reg  [1:0] line$0$d;
    wire  [1:0] line$0$q;
    reg  line$0$clock;
    reg  [1:0] line$1$d;
    wire  [1:0] line$1$q;
    reg  line$1$clock;
    reg  [1:0] line$2$d;
    wire  [1:0] line$2$q;
    reg  line$2$clock;
    reg  [1:0] line$3$d;
    wire  [1:0] line$3$q;
    reg  line$3$clock;
    reg  [1:0] line$4$d;
    wire  [1:0] line$4$q;
    reg  line$4$clock;
    
    // Sub module instances
    gate$row2$coarse_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    gate$row2$coarse_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    gate$row2$coarse_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    gate$row2$coarse_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    gate$row2$coarse_flight$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    
    // Update code
    always @(*) begin
        line$0$clock = clock;
        line$1$clock = clock;
        line$2$clock = clock;
        line$3$clock = clock;
        line$4$clock = clock;
        line$0$d = early;
        line$1$d = line$0$q;
        line$2$d = line$1$q;
        line$3$d = line$2$q;
        line$4$d = line$3$q;
        late = line$0$q;
        late = line$1$q;
        late = line$2$q;
        late = line$3$q;
        late = line$4$q;
    end
    
endmodule // gate$row2$coarse_flight


module gate$row2$coarse_flight$line$0(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row2$coarse_flight$line$0


module gate$row2$coarse_flight$line$1(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row2$coarse_flight$line$1


module gate$row2$coarse_flight$line$2(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row2$coarse_flight$line$2


module gate$row2$coarse_flight$line$3(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row2$coarse_flight$line$3


module gate$row2$coarse_flight$line$4(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row2$coarse_flight$line$4


module gate$row2$fine(clock,x,shift,shifted);
    
    // Module arguments
    input wire  clock;
    input wire  [37:0] x;
    input wire  [2:0] shift;
    output reg  [37:0] shifted;
    
    // Update code (custom)
    wire [3:0] places = shift * 4'd1;
    initial shifted = 0;
    
    always @(posedge clock) begin
       shifted <= $signed(x) >>> places;
    end
endmodule // gate$row2$fine


module gate$row2$fine_flight(clock,early,late);
    
    // Module arguments
    input wire  clock;
    input wire  [2:0] early;
    output reg  [2:0] late;
    
    // Stub signals
    reg  [2:0] line$0$d;
    wire  [2:0] line$0$q;
    reg  line$0$clock;
    reg  [2:0] line$1$d;
    wire  [2:0] line$1$q;
    reg  line$1$clock;
    reg  [2:0] line$2$d;
    wire  [2:0] line$2$q;
    reg  line$2$clock;
    reg  [2:0] line$3$d;
    wire  [2:0] line$3$q;
    reg  line$3$clock;
    reg  [2:0] line$4$d;
    wire  [2:0] line$4$q;
    reg  line$4$clock;
    reg  [2:0] line$5$d;
    wire  [2:0] line$5$q;
    reg  line$5$clock;
    
    // Sub module instances
    gate$row2$fine_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    gate$row2$fine_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    gate$row2$fine_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    gate$row2$fine_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    gate$row2$fine_flight$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    gate$row2$fine_flight$line$5 line$5(
        .d(line$5$d),
        .q(line$5$q),
        .clock(line$5$clock)
    );
    
    // Update code
    always @(*) begin
        line$0$clock = clock;
        line$1$clock = clock;
        line$2$clock = clock;
        line$3$clock = clock;
        line$4$clock = clock;
        line$5$clock = clock;
        line$0$d = early;
        line$1$d = line$0$q;
        line$2$d = line$1$q;
        line$3$d = line$2$q;
        line$4$d = line$3$q;
        line$5$d = line$4$q;
        late = line$0$q;
        late = line$1$q;
        late = line$2$q;
        late = line$3$q;
        late = line$4$q;
        late = line$5$q;
    end
    
endmodule // gate$row2$fine_flight


module gate$row2$fine_flight$line$0(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row2$fine_flight$line$0


module gate$row2$fine_flight$line$1(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row2$fine_flight$line$1


module gate$row2$fine_flight$line$2(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row2$fine_flight$line$2


module gate$row2$fine_flight$line$3(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row2$fine_flight$line$3


module gate$row2$fine_flight$line$4(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row2$fine_flight$line$4


module gate$row2$fine_flight$line$5(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row2$fine_flight$line$5


module gate$row2$narrow(clock,x,saturated);
    
    // Module arguments
    input wire  clock;
    input wire  [37:0] x;
    output reg  [17:0] saturated;
    
    // Update code (custom)
    wire fits = &x[37:17] | ~|x[37:17];
    initial saturated = 0;
    
    always @(posedge clock) begin
       saturated <= fits ? x[17:0] : {x[37], {17{~x[37]}}};
    end
endmodule // gate$row2$narrow


module gate$row2$whole(d,q,clock);
    
    // Module arguments
    input wire  [37:0] d;
    output reg  [37:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 38'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row2$whole


module gate$row3(clock,sum,rest,shift,white);
    
    // Module arguments
    input wire  clock;
    input wire  [37:0] sum;
    input wire  [37:0] rest;
    input wire  [4:0] shift;
    output reg  [17:0] white;
    
    // Stub signals
    reg  coarse_flight$clock;
    reg  [1:0] coarse_flight$early;
    wire  [1:0] coarse_flight$late;
    reg  fine_flight$clock;
    reg  [2:0] fine_flight$early;
    wire  [2:0] fine_flight$late;
    reg  [37:0] whole$d;
    wire  [37:0] whole$q;
    reg  whole$clock;
    reg  coarse$clock;
    reg  [37:0] coarse$x;
    reg  [1:0] coarse$shift;
    wire  [37:0] coarse$shifted;
    reg  fine$clock;
    reg  [37:0] fine$x;
    reg  [2:0] fine$shift;
    wire  [37:0] fine$shifted;
    reg  narrow$clock;
    reg  [37:0] narrow$x;
    wire  [17:0] narrow$saturated;
    
    // Sub module instances
    gate$row3$coarse_flight coarse_flight(
        .clock(coarse_flight$clock),
        .early(coarse_flight$early),
        .late(coarse_flight$late)
    );
    gate$row3$fine_flight fine_flight(
        .clock(fine_flight$clock),
        .early(fine_flight$early),
        .late(fine_flight$late)
    );
    gate$row3$whole whole(
        .d(whole$d),
        .q(whole$q),
        .clock(whole$clock)
    );
    gate$row3$coarse coarse(
        .clock(coarse$clock),
        .x(coarse$x),
        .shift(coarse$shift),
        .shifted(coarse$shifted)
    );
    gate$row3$fine fine(
        .clock(fine$clock),
        .x(fine$x),
        .shift(fine$shift),
        .shifted(fine$shifted)
    );
    gate$row3$narrow narrow(
        .clock(narrow$clock),
        .x(narrow$x),
        .saturated(narrow$saturated)
    );
    
    // Update code
    always @(*) begin
        whole$clock = clock;
        whole$d = whole$q;
        coarse_flight$clock = clock;
        fine_flight$clock = clock;
        coarse$clock = clock;
        fine$clock = clock;
        narrow$clock = clock;
        coarse_flight$early = shift[(32'h3)+:(2)];
        fine_flight$early = shift[(32'h0)+:(3)];
        whole$d = sum + rest;
        coarse$x = whole$q;
        coarse$shift = coarse_flight$late;
        fine$x = coarse$shifted;
        fine$shift = fine_flight$late;
        narrow$x = fine$shifted;
        white = narrow$saturated;
    end
    
endmodule // gate$row3


module gate$row3$coarse(clock,x,shift,shifted);
    
    // Module arguments
    input wire  clock;
    input wire  [37:0] x;
    input wire  [1:0] shift;
    output reg  [37:0] shifted;
    
    // Update code (custom)
    wire [5:0] places = shift * 6'd8;
    initial shifted = 0;
    
    always @(posedge clock) begin
       shifted <= $signed(x) >>> places;
    end
endmodule // gate$row3$coarse


module gate$row3$coarse_flight(clock,early,late);
    
    // Module arguments
    input wire  clock;
    input wire  [1:0] early;
    output reg  [1:0] late;
    
    // Stub signals
    reg  [1:0] line$0$d;
    wire  [1:0] line$0$q;
    reg  line$0$clock;
    reg  [1:0] line$1$d;
    wire  [1:0] line$1$q;
    reg  line$1$clock;
    reg  [1:0] line$2$d;
    wire  [1:0] line$2$q;
    reg  line$2$clock;
    reg  [1:0] line$3$d;
    wire  [1:0] line$3$q;
    reg  line$3$clock;
    reg  [1:0] line$4$d;
    wire  [1:0] line$4$q;
    reg  line$4$clock;
    
    // Sub module instances
    gate$row3$coarse_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    gate$row3$coarse_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    gate$row3$coarse_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    gate$row3$coarse_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    gate$row3$coarse_flight$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    
    // Update code
    always @(*) begin
        line$0$clock = clock;
        line$1$clock = clock;
        line$2$clock = clock;
        line$3$clock = clock;
        line$4$clock = clock;
        line$0$d = early;
        line$1$d = line$0$q;
        line$2$d = line$1$q;
        line$3$d = line$2$q;
        line$4$d = line$3$q;
        late = line$0$q;
        late = line$1$q;
        late = line$2$q;
        late = line$3$q;
        late = line$4$q;
    end
    
endmodule // gate$row3$coarse_flight


module gate$row3$coarse_flight$line$0(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row3$coarse_flight$line$0


module gate$row3$coarse_flight$line$1(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row3$coarse_flight$line$1


module gate$row3$coarse_flight$line$2(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row3$coarse_flight$line$2


module gate$row3$coarse_flight$line$3(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row3$coarse_flight$line$3


module gate$row3$coarse_flight$line$4(d,q,clock);
    
    // Module arguments
    input wire  [1:0] d;
    output reg  [1:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 2'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row3$coarse_flight$line$4


module gate$row3$fine(clock,x,shift,shifted);
    
    // Module arguments
    input wire  clock;
    input wire  [37:0] x;
    input wire  [2:0] shift;
    output reg  [37:0] shifted;
    
    // Update code (custom)
    wire [3:0] places = shift * 4'd1;
    initial shifted = 0;
    
    always @(posedge clock) begin
       shifted <= $signed(x) >>> places;
    end
endmodule // gate$row3$fine


module gate$row3$fine_flight(clock,early,late);
    
    // Module arguments
    input wire  clock;
    input wire  [2:0] early;
    output reg  [2:0] late;
    
    // Stub signals
    reg  [2:0] line$0$d;
    wire  [2:0] line$0$q;
    reg  line$0$clock;
    reg  [2:0] line$1$d;
    wire  [2:0] line$1$q;
    reg  line$1$clock;
    reg  [2:0] line$2$d;
    wire  [2:0] line$2$q;
    reg  line$2$clock;
    reg  [2:0] line$3$d;
    wire  [2:0] line$3$q;
    reg  line$3$clock;
    reg  [2:0] line$4$d;
    wire  [2:0] line$4$q;
    reg  line$4$clock;
    reg  [2:0] line$5$d;
    wire  [2:0] line$5$q;
    reg  line$5$clock;
    
    // Sub module instances
    gate$row3$fine_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    gate$row3$fine_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    gate$row3$fine_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    gate$row3$fine_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    gate$row3$fine_flight$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    gate$row3$fine_flight$line$5 line$5(
        .d(line$5$d),
        .q(line$5$q),
        .clock(line$5$clock)
    );
    
    // Update code
    always @(*) begin
        line$0$clock = clock;
        line$1$clock = clock;
        line$2$clock = clock;
        line$3$clock = clock;
        line$4$clock = clock;
        line$5$clock = clock;
        line$0$d = early;
        line$1$d = line$0$q;
        line$2$d = line$1$q;
        line$3$d = line$2$q;
        line$4$d = line$3$q;
        line$5$d = line$4$q;
        late = line$0$q;
        late = line$1$q;
        late = line$2$q;
        late = line$3$q;
        late = line$4$q;
        late = line$5$q;
    end
    
endmodule // gate$row3$fine_flight


module gate$row3$fine_flight$line$0(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row3$fine_flight$line$0


module gate$row3$fine_flight$line$1(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row3$fine_flight$line$1


module gate$row3$fine_flight$line$2(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row3$fine_flight$line$2


module gate$row3$fine_flight$line$3(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row3$fine_flight$line$3


module gate$row3$fine_flight$line$4(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row3$fine_flight$line$4


module gate$row3$fine_flight$line$5(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 3'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row3$fine_flight$line$5


module gate$row3$narrow(clock,x,saturated);
    
    // Module arguments
    input wire  clock;
    input wire  [37:0] x;
    output reg  [17:0] saturated;
    
    // Update code (custom)
    wire fits = &x[37:17] | ~|x[37:17];
    initial saturated = 0;
    
    always @(posedge clock) begin
       saturated <= fits ? x[17:0] : {x[37], {17{~x[37]}}};
    end
endmodule // gate$row3$narrow


module gate$row3$whole(d,q,clock);
    
    // Module arguments
    input wire  [37:0] d;
    output reg  [37:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 38'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$row3$whole


module gate$square1(clock,a,b,product);
    
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
endmodule // gate$square1


module gate$square2(clock,a,b,product);
    
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
endmodule // gate$square2


module gate$square3(clock,a,b,product);
    
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
endmodule // gate$square3


module gate$sum1(d,q,clock);
    
    // Module arguments
    input wire  [37:0] d;
    output reg  [37:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 38'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$sum1


module gate$sum2(d,q,clock);
    
    // Module arguments
    input wire  [37:0] d;
    output reg  [37:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 38'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$sum2


module gate$sum3(d,q,clock);
    
    // Module arguments
    input wire  [37:0] d;
    output reg  [37:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 38'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$sum3


module gate$sum3_rest(d,q,clock);
    
    // Module arguments
    input wire  [37:0] d;
    output reg  [37:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 38'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$sum3_rest


module gate$third(d,q,clock);
    
    // Module arguments
    input wire  [35:0] d;
    output reg  [35:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 36'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$third


module gate$threshold_flight(clock,early,late);
    
    // Module arguments
    input wire  clock;
    input wire  [27:0] early;
    output reg  [27:0] late;
    
    // Stub signals
    reg  [27:0] line$0$d;
    wire  [27:0] line$0$q;
    reg  line$0$clock;
    reg  [27:0] line$1$d;
    wire  [27:0] line$1$q;
    reg  line$1$clock;
    reg  [27:0] line$2$d;
    wire  [27:0] line$2$q;
    reg  line$2$clock;
    reg  [27:0] line$3$d;
    wire  [27:0] line$3$q;
    reg  line$3$clock;
    reg  [27:0] line$4$d;
    wire  [27:0] line$4$q;
    reg  line$4$clock;
    reg  [27:0] line$5$d;
    wire  [27:0] line$5$q;
    reg  line$5$clock;
    reg  [27:0] line$6$d;
    wire  [27:0] line$6$q;
    reg  line$6$clock;
    reg  [27:0] line$7$d;
    wire  [27:0] line$7$q;
    reg  line$7$clock;
    reg  [27:0] line$8$d;
    wire  [27:0] line$8$q;
    reg  line$8$clock;
    reg  [27:0] line$9$d;
    wire  [27:0] line$9$q;
    reg  line$9$clock;
    reg  [27:0] line$10$d;
    wire  [27:0] line$10$q;
    reg  line$10$clock;
    reg  [27:0] line$11$d;
    wire  [27:0] line$11$q;
    reg  line$11$clock;
    
    // Sub module instances
    gate$threshold_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    gate$threshold_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    gate$threshold_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    gate$threshold_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    gate$threshold_flight$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    gate$threshold_flight$line$5 line$5(
        .d(line$5$d),
        .q(line$5$q),
        .clock(line$5$clock)
    );
    gate$threshold_flight$line$6 line$6(
        .d(line$6$d),
        .q(line$6$q),
        .clock(line$6$clock)
    );
    gate$threshold_flight$line$7 line$7(
        .d(line$7$d),
        .q(line$7$q),
        .clock(line$7$clock)
    );
    gate$threshold_flight$line$8 line$8(
        .d(line$8$d),
        .q(line$8$q),
        .clock(line$8$clock)
    );
    gate$threshold_flight$line$9 line$9(
        .d(line$9$d),
        .q(line$9$q),
        .clock(line$9$clock)
    );
    gate$threshold_flight$line$10 line$10(
        .d(line$10$d),
        .q(line$10$q),
        .clock(line$10$clock)
    );
    gate$threshold_flight$line$11 line$11(
        .d(line$11$d),
        .q(line$11$q),
        .clock(line$11$clock)
    );
    
    // Update code
    always @(*) begin
        line$0$clock = clock;
        line$1$clock = clock;
        line$2$clock = clock;
        line$3$clock = clock;
        line$4$clock = clock;
        line$5$clock = clock;
        line$6$clock = clock;
        line$7$clock = clock;
        line$8$clock = clock;
        line$9$clock = clock;
        line$10$clock = clock;
        line$11$clock = clock;
        line$0$d = early;
        line$1$d = line$0$q;
        line$2$d = line$1$q;
        line$3$d = line$2$q;
        line$4$d = line$3$q;
        line$5$d = line$4$q;
        line$6$d = line$5$q;
        line$7$d = line$6$q;
        line$8$d = line$7$q;
        line$9$d = line$8$q;
        line$10$d = line$9$q;
        line$11$d = line$10$q;
        late = line$0$q;
        late = line$1$q;
        late = line$2$q;
        late = line$3$q;
        late = line$4$q;
        late = line$5$q;
        late = line$6$q;
        late = line$7$q;
        late = line$8$q;
        late = line$9$q;
        late = line$10$q;
        late = line$11$q;
    end
    
endmodule // gate$threshold_flight


module gate$threshold_flight$line$0(d,q,clock);
    
    // Module arguments
    input wire  [27:0] d;
    output reg  [27:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 28'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$threshold_flight$line$0


module gate$threshold_flight$line$1(d,q,clock);
    
    // Module arguments
    input wire  [27:0] d;
    output reg  [27:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 28'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$threshold_flight$line$1


module gate$threshold_flight$line$10(d,q,clock);
    
    // Module arguments
    input wire  [27:0] d;
    output reg  [27:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 28'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$threshold_flight$line$10


module gate$threshold_flight$line$11(d,q,clock);
    
    // Module arguments
    input wire  [27:0] d;
    output reg  [27:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 28'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$threshold_flight$line$11


module gate$threshold_flight$line$2(d,q,clock);
    
    // Module arguments
    input wire  [27:0] d;
    output reg  [27:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 28'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$threshold_flight$line$2


module gate$threshold_flight$line$3(d,q,clock);
    
    // Module arguments
    input wire  [27:0] d;
    output reg  [27:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 28'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$threshold_flight$line$3


module gate$threshold_flight$line$4(d,q,clock);
    
    // Module arguments
    input wire  [27:0] d;
    output reg  [27:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 28'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$threshold_flight$line$4


module gate$threshold_flight$line$5(d,q,clock);
    
    // Module arguments
    input wire  [27:0] d;
    output reg  [27:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 28'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$threshold_flight$line$5


module gate$threshold_flight$line$6(d,q,clock);
    
    // Module arguments
    input wire  [27:0] d;
    output reg  [27:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 28'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$threshold_flight$line$6


module gate$threshold_flight$line$7(d,q,clock);
    
    // Module arguments
    input wire  [27:0] d;
    output reg  [27:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 28'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$threshold_flight$line$7


module gate$threshold_flight$line$8(d,q,clock);
    
    // Module arguments
    input wire  [27:0] d;
    output reg  [27:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 28'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$threshold_flight$line$8


module gate$threshold_flight$line$9(d,q,clock);
    
    // Module arguments
    input wire  [27:0] d;
    output reg  [27:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 28'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$threshold_flight$line$9


module gate$total(d,q,clock);
    
    // Module arguments
    input wire  [35:0] d;
    output reg  [35:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 36'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate$total


module gate$w11_held(d,q,clock);
    
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
          
endmodule // gate$w11_held


module gate$w21_held(d,q,clock);
    
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
          
endmodule // gate$w21_held


module gate$w22_held(d,q,clock);
    
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
          
endmodule // gate$w22_held


module gate$w31_held(d,q,clock);
    
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
          
endmodule // gate$w31_held


module gate$w32_held(d,q,clock);
    
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
          
endmodule // gate$w32_held


module gate$w33_held(d,q,clock);
    
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
          
endmodule // gate$w33_held
