

module gate_matrix(clock,reset,octet_valid,octet,track_write,detection_write,write_address,start,tracks,detections,ready,valid,track,detection,distance2,busy,pairs,kept,cut);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  octet_valid;
    input wire  [7:0] octet;
    input wire  track_write;
    input wire  detection_write;
    input wire  [9:0] write_address;
    input wire  start;
    input wire  [9:0] tracks;
    input wire  [10:0] detections;
    input wire  ready;
    output reg  valid;
    output reg  [8:0] track;
    output reg  [9:0] detection;
    output reg  [27:0] distance2;
    output reg  busy;
    output reg  [19:0] pairs;
    output reg  [19:0] kept;
    output reg  cut;
    
    // Stub signals
    reg  store$clock;
    reg  store$octet_valid;
    reg  [7:0] store$octet;
    reg  store$track_write;
    reg  store$detection_write;
    reg  [9:0] store$write_address;
    reg  [8:0] store$track;
    reg  [9:0] store$detection;
    wire  [53:0] store$mean;
    wire  [53:0] store$upper;
    wire  [53:0] store$lower;
    wire  [43:0] store$limits;
    wire  [53:0] store$z;
    wire  [20:0] store$window;
    reg  windows$clock;
    reg  windows$reset;
    reg  windows$start;
    reg  [9:0] windows$tracks;
    reg  [10:0] windows$detections;
    reg  windows$full;
    reg  windows$write;
    reg  [8:0] windows$write_address;
    reg  [20:0] windows$written;
    wire  windows$pair;
    wire  [8:0] windows$track;
    wire  [9:0] windows$detection;
    wire  windows$busy;
    wire  [19:0] windows$pairs;
    wire  windows$cut;
    reg  read_valid$d;
    wire  read_valid$q;
    reg  read_valid$clock;
    reg  held_valid$d;
    wire  held_valid$q;
    reg  held_valid$clock;
    reg  gate$clock;
    reg  gate$reset;
    reg  gate$valid;
    reg  gate$doppler;
    reg  [17:0] gate$z_east;
    reg  [17:0] gate$z_north;
    reg  [17:0] gate$z_rate;
    reg  [17:0] gate$mean_east;
    reg  [17:0] gate$mean_north;
    reg  [17:0] gate$mean_rate;
    reg  [17:0] gate$w11;
    reg  [17:0] gate$w21;
    reg  [17:0] gate$w22;
    reg  [17:0] gate$w31;
    reg  [17:0] gate$w32;
    reg  [17:0] gate$w33;
    reg  [4:0] gate$shift1;
    reg  [4:0] gate$shift2;
    reg  [4:0] gate$shift3;
    reg  [27:0] gate$threshold;
    wire  gate$valid_out;
    wire  gate$keep;
    wire  [27:0] gate$distance2;
    reg  flight$clock;
    reg  [18:0] flight$early;
    wire  [18:0] flight$late;
    reg  queue$clock;
    reg  queue$reset;
    reg  queue$write;
    reg  [46:0] queue$written;
    reg  queue$ready;
    wire  queue$valid;
    wire  [46:0] queue$read;
    wire  queue$full;
    reg  [19:0] kept_count$d;
    wire  [19:0] kept_count$q;
    reg  kept_count$clock;
    
    // Local signals
    reg  [18:0] track_wide;
    reg  [18:0] track_up;
    reg  [18:0] detection_wide;
    reg  [46:0] place;
    reg  [46:0] distance_wide;
    reg  [46:0] distance_up;
    
    // Sub module instances
    gate_matrix$store store(
        .clock(store$clock),
        .octet_valid(store$octet_valid),
        .octet(store$octet),
        .track_write(store$track_write),
        .detection_write(store$detection_write),
        .write_address(store$write_address),
        .track(store$track),
        .detection(store$detection),
        .mean(store$mean),
        .upper(store$upper),
        .lower(store$lower),
        .limits(store$limits),
        .z(store$z),
        .window(store$window)
    );
    gate_matrix$windows windows(
        .clock(windows$clock),
        .reset(windows$reset),
        .start(windows$start),
        .tracks(windows$tracks),
        .detections(windows$detections),
        .full(windows$full),
        .write(windows$write),
        .write_address(windows$write_address),
        .written(windows$written),
        .pair(windows$pair),
        .track(windows$track),
        .detection(windows$detection),
        .busy(windows$busy),
        .pairs(windows$pairs),
        .cut(windows$cut)
    );
    gate_matrix$read_valid read_valid(
        .d(read_valid$d),
        .q(read_valid$q),
        .clock(read_valid$clock)
    );
    gate_matrix$held_valid held_valid(
        .d(held_valid$d),
        .q(held_valid$q),
        .clock(held_valid$clock)
    );
    gate_matrix$gate gate(
        .clock(gate$clock),
        .reset(gate$reset),
        .valid(gate$valid),
        .doppler(gate$doppler),
        .z_east(gate$z_east),
        .z_north(gate$z_north),
        .z_rate(gate$z_rate),
        .mean_east(gate$mean_east),
        .mean_north(gate$mean_north),
        .mean_rate(gate$mean_rate),
        .w11(gate$w11),
        .w21(gate$w21),
        .w22(gate$w22),
        .w31(gate$w31),
        .w32(gate$w32),
        .w33(gate$w33),
        .shift1(gate$shift1),
        .shift2(gate$shift2),
        .shift3(gate$shift3),
        .threshold(gate$threshold),
        .valid_out(gate$valid_out),
        .keep(gate$keep),
        .distance2(gate$distance2)
    );
    gate_matrix$flight flight(
        .clock(flight$clock),
        .early(flight$early),
        .late(flight$late)
    );
    gate_matrix$queue queue(
        .clock(queue$clock),
        .reset(queue$reset),
        .write(queue$write),
        .written(queue$written),
        .ready(queue$ready),
        .valid(queue$valid),
        .read(queue$read),
        .full(queue$full)
    );
    gate_matrix$kept_count kept_count(
        .d(kept_count$d),
        .q(kept_count$q),
        .clock(kept_count$clock)
    );
    
    // Update code
    always @(*) begin
        read_valid$clock = clock;
        held_valid$clock = clock;
        kept_count$clock = clock;
        read_valid$d = read_valid$q;
        held_valid$d = held_valid$q;
        kept_count$d = kept_count$q;
        store$clock = clock;
        windows$clock = clock;
        gate$clock = clock;
        flight$clock = clock;
        queue$clock = clock;
        windows$reset = reset;
        gate$reset = reset;
        queue$reset = reset;
        store$octet_valid = octet_valid;
        store$octet = octet;
        store$track_write = track_write;
        store$detection_write = detection_write;
        store$write_address = write_address;
        windows$write = track_write;
        windows$write_address = write_address[(32'h0)+:(9)];
        windows$written = store$window;
        windows$start = start;
        windows$tracks = tracks;
        windows$detections = detections;
        windows$full = queue$full;
        store$track = windows$track;
        store$detection = windows$detection;
        read_valid$d = windows$pair;
        held_valid$d = read_valid$q;
        gate$valid = held_valid$q;
        gate$z_east = store$z[(32'h0)+:(18)];
        gate$z_north = store$z[(32'h12)+:(18)];
        gate$z_rate = store$z[(32'h24)+:(18)];
        gate$mean_east = store$mean[(32'h0)+:(18)];
        gate$mean_north = store$mean[(32'h12)+:(18)];
        gate$mean_rate = store$mean[(32'h24)+:(18)];
        gate$w11 = store$upper[(32'h0)+:(18)];
        gate$w21 = store$upper[(32'h12)+:(18)];
        gate$w22 = store$upper[(32'h24)+:(18)];
        gate$w31 = store$lower[(32'h0)+:(18)];
        gate$w32 = store$lower[(32'h12)+:(18)];
        gate$w33 = store$lower[(32'h24)+:(18)];
        gate$shift1 = store$limits[(32'h0)+:(5)];
        gate$shift2 = store$limits[(32'h5)+:(5)];
        gate$shift3 = store$limits[(32'ha)+:(5)];
        gate$threshold = store$limits[(32'hf)+:(28)];
        gate$doppler = store$limits[32'h2b];
        track_wide = ((windows$track) & 19'h7ffff);
        track_up = track_wide << ((32'ha) & 19'h7ffff);
        detection_wide = ((windows$detection) & 19'h7ffff);
        flight$early = track_up | detection_wide;
        place = ((flight$late) & 47'h7fffffffffff);
        distance_wide = ((gate$distance2) & 47'h7fffffffffff);
        distance_up = distance_wide << ((32'h13) & 47'h7fffffffffff);
        queue$write = gate$keep;
        queue$written = place | distance_up;
        queue$ready = ready;
        if (gate$keep) begin
            kept_count$d = kept_count$q + ((32'h1) & 20'hfffff);
        end
        else if (start & ~windows$busy) begin
            kept_count$d = ((32'h0) & 20'hfffff);
        end
        valid = queue$valid;
        detection = queue$read[(32'h0)+:(10)];
        track = queue$read[(32'ha)+:(9)];
        distance2 = queue$read[(32'h13)+:(28)];
        busy = windows$busy;
        pairs = windows$pairs;
        kept = kept_count$q;
        cut = windows$cut;
        if (reset) begin
            read_valid$d = 1'b0;
            held_valid$d = 1'b0;
            kept_count$d = ((32'h0) & 20'hfffff);
        end
    end
    
endmodule // gate_matrix


module gate_matrix$flight(clock,early,late);
    
    // Module arguments
    input wire  clock;
    input wire  [18:0] early;
    output reg  [18:0] late;
    
    // Stub signals
    reg  [18:0] line$0$d;
    wire  [18:0] line$0$q;
    reg  line$0$clock;
    reg  [18:0] line$1$d;
    wire  [18:0] line$1$q;
    reg  line$1$clock;
    reg  [18:0] line$2$d;
    wire  [18:0] line$2$q;
    reg  line$2$clock;
    reg  [18:0] line$3$d;
    wire  [18:0] line$3$q;
    reg  line$3$clock;
    reg  [18:0] line$4$d;
    wire  [18:0] line$4$q;
    reg  line$4$clock;
    reg  [18:0] line$5$d;
    wire  [18:0] line$5$q;
    reg  line$5$clock;
    reg  [18:0] line$6$d;
    wire  [18:0] line$6$q;
    reg  line$6$clock;
    reg  [18:0] line$7$d;
    wire  [18:0] line$7$q;
    reg  line$7$clock;
    reg  [18:0] line$8$d;
    wire  [18:0] line$8$q;
    reg  line$8$clock;
    reg  [18:0] line$9$d;
    wire  [18:0] line$9$q;
    reg  line$9$clock;
    reg  [18:0] line$10$d;
    wire  [18:0] line$10$q;
    reg  line$10$clock;
    reg  [18:0] line$11$d;
    wire  [18:0] line$11$q;
    reg  line$11$clock;
    reg  [18:0] line$12$d;
    wire  [18:0] line$12$q;
    reg  line$12$clock;
    reg  [18:0] line$13$d;
    wire  [18:0] line$13$q;
    reg  line$13$clock;
    reg  [18:0] line$14$d;
    wire  [18:0] line$14$q;
    reg  line$14$clock;
    
    // Sub module instances
    gate_matrix$flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    gate_matrix$flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    gate_matrix$flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    gate_matrix$flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    gate_matrix$flight$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    gate_matrix$flight$line$5 line$5(
        .d(line$5$d),
        .q(line$5$q),
        .clock(line$5$clock)
    );
    gate_matrix$flight$line$6 line$6(
        .d(line$6$d),
        .q(line$6$q),
        .clock(line$6$clock)
    );
    gate_matrix$flight$line$7 line$7(
        .d(line$7$d),
        .q(line$7$q),
        .clock(line$7$clock)
    );
    gate_matrix$flight$line$8 line$8(
        .d(line$8$d),
        .q(line$8$q),
        .clock(line$8$clock)
    );
    gate_matrix$flight$line$9 line$9(
        .d(line$9$d),
        .q(line$9$q),
        .clock(line$9$clock)
    );
    gate_matrix$flight$line$10 line$10(
        .d(line$10$d),
        .q(line$10$q),
        .clock(line$10$clock)
    );
    gate_matrix$flight$line$11 line$11(
        .d(line$11$d),
        .q(line$11$q),
        .clock(line$11$clock)
    );
    gate_matrix$flight$line$12 line$12(
        .d(line$12$d),
        .q(line$12$q),
        .clock(line$12$clock)
    );
    gate_matrix$flight$line$13 line$13(
        .d(line$13$d),
        .q(line$13$q),
        .clock(line$13$clock)
    );
    gate_matrix$flight$line$14 line$14(
        .d(line$14$d),
        .q(line$14$q),
        .clock(line$14$clock)
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
        line$12$clock = clock;
        line$13$clock = clock;
        line$14$clock = clock;
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
        line$12$d = line$11$q;
        line$13$d = line$12$q;
        line$14$d = line$13$q;
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
        late = line$12$q;
        late = line$13$q;
        late = line$14$q;
    end
    
endmodule // gate_matrix$flight


module gate_matrix$flight$line$0(d,q,clock);
    
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
          
endmodule // gate_matrix$flight$line$0


module gate_matrix$flight$line$1(d,q,clock);
    
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
          
endmodule // gate_matrix$flight$line$1


module gate_matrix$flight$line$10(d,q,clock);
    
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
          
endmodule // gate_matrix$flight$line$10


module gate_matrix$flight$line$11(d,q,clock);
    
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
          
endmodule // gate_matrix$flight$line$11


module gate_matrix$flight$line$12(d,q,clock);
    
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
          
endmodule // gate_matrix$flight$line$12


module gate_matrix$flight$line$13(d,q,clock);
    
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
          
endmodule // gate_matrix$flight$line$13


module gate_matrix$flight$line$14(d,q,clock);
    
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
          
endmodule // gate_matrix$flight$line$14


module gate_matrix$flight$line$2(d,q,clock);
    
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
          
endmodule // gate_matrix$flight$line$2


module gate_matrix$flight$line$3(d,q,clock);
    
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
          
endmodule // gate_matrix$flight$line$3


module gate_matrix$flight$line$4(d,q,clock);
    
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
          
endmodule // gate_matrix$flight$line$4


module gate_matrix$flight$line$5(d,q,clock);
    
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
          
endmodule // gate_matrix$flight$line$5


module gate_matrix$flight$line$6(d,q,clock);
    
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
          
endmodule // gate_matrix$flight$line$6


module gate_matrix$flight$line$7(d,q,clock);
    
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
          
endmodule // gate_matrix$flight$line$7


module gate_matrix$flight$line$8(d,q,clock);
    
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
          
endmodule // gate_matrix$flight$line$8


module gate_matrix$flight$line$9(d,q,clock);
    
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
          
endmodule // gate_matrix$flight$line$9


module gate_matrix$gate(clock,reset,valid,doppler,z_east,z_north,z_rate,mean_east,mean_north,mean_rate,w11,w21,w22,w31,w32,w33,shift1,shift2,shift3,threshold,valid_out,keep,distance2);
    
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
    gate_matrix$gate$flight$0 flight$0(
        .d(flight$0$d),
        .q(flight$0$q),
        .clock(flight$0$clock)
    );
    gate_matrix$gate$flight$1 flight$1(
        .d(flight$1$d),
        .q(flight$1$q),
        .clock(flight$1$clock)
    );
    gate_matrix$gate$flight$2 flight$2(
        .d(flight$2$d),
        .q(flight$2$q),
        .clock(flight$2$clock)
    );
    gate_matrix$gate$flight$3 flight$3(
        .d(flight$3$d),
        .q(flight$3$q),
        .clock(flight$3$clock)
    );
    gate_matrix$gate$flight$4 flight$4(
        .d(flight$4$d),
        .q(flight$4$q),
        .clock(flight$4$clock)
    );
    gate_matrix$gate$flight$5 flight$5(
        .d(flight$5$d),
        .q(flight$5$q),
        .clock(flight$5$clock)
    );
    gate_matrix$gate$flight$6 flight$6(
        .d(flight$6$d),
        .q(flight$6$q),
        .clock(flight$6$clock)
    );
    gate_matrix$gate$flight$7 flight$7(
        .d(flight$7$d),
        .q(flight$7$q),
        .clock(flight$7$clock)
    );
    gate_matrix$gate$flight$8 flight$8(
        .d(flight$8$d),
        .q(flight$8$q),
        .clock(flight$8$clock)
    );
    gate_matrix$gate$flight$9 flight$9(
        .d(flight$9$d),
        .q(flight$9$q),
        .clock(flight$9$clock)
    );
    gate_matrix$gate$flight$10 flight$10(
        .d(flight$10$d),
        .q(flight$10$q),
        .clock(flight$10$clock)
    );
    gate_matrix$gate$flight$11 flight$11(
        .d(flight$11$d),
        .q(flight$11$q),
        .clock(flight$11$clock)
    );
    gate_matrix$gate$flight$12 flight$12(
        .d(flight$12$d),
        .q(flight$12$q),
        .clock(flight$12$clock)
    );
    gate_matrix$gate$doppler_flight$0 doppler_flight$0(
        .d(doppler_flight$0$d),
        .q(doppler_flight$0$q),
        .clock(doppler_flight$0$clock)
    );
    gate_matrix$gate$doppler_flight$1 doppler_flight$1(
        .d(doppler_flight$1$d),
        .q(doppler_flight$1$q),
        .clock(doppler_flight$1$clock)
    );
    gate_matrix$gate$doppler_flight$2 doppler_flight$2(
        .d(doppler_flight$2$d),
        .q(doppler_flight$2$q),
        .clock(doppler_flight$2$clock)
    );
    gate_matrix$gate$doppler_flight$3 doppler_flight$3(
        .d(doppler_flight$3$d),
        .q(doppler_flight$3$q),
        .clock(doppler_flight$3$clock)
    );
    gate_matrix$gate$doppler_flight$4 doppler_flight$4(
        .d(doppler_flight$4$d),
        .q(doppler_flight$4$q),
        .clock(doppler_flight$4$clock)
    );
    gate_matrix$gate$doppler_flight$5 doppler_flight$5(
        .d(doppler_flight$5$d),
        .q(doppler_flight$5$q),
        .clock(doppler_flight$5$clock)
    );
    gate_matrix$gate$doppler_flight$6 doppler_flight$6(
        .d(doppler_flight$6$d),
        .q(doppler_flight$6$q),
        .clock(doppler_flight$6$clock)
    );
    gate_matrix$gate$doppler_flight$7 doppler_flight$7(
        .d(doppler_flight$7$d),
        .q(doppler_flight$7$q),
        .clock(doppler_flight$7$clock)
    );
    gate_matrix$gate$doppler_flight$8 doppler_flight$8(
        .d(doppler_flight$8$d),
        .q(doppler_flight$8$q),
        .clock(doppler_flight$8$clock)
    );
    gate_matrix$gate$doppler_flight$9 doppler_flight$9(
        .d(doppler_flight$9$d),
        .q(doppler_flight$9$q),
        .clock(doppler_flight$9$clock)
    );
    gate_matrix$gate$threshold_flight threshold_flight(
        .clock(threshold_flight$clock),
        .early(threshold_flight$early),
        .late(threshold_flight$late)
    );
    gate_matrix$gate$east east(
        .clock(east$clock),
        .a(east$a),
        .b(east$b),
        .difference(east$difference)
    );
    gate_matrix$gate$north north(
        .clock(north$clock),
        .a(north$a),
        .b(north$b),
        .difference(north$difference)
    );
    gate_matrix$gate$rate rate(
        .clock(rate$clock),
        .a(rate$a),
        .b(rate$b),
        .difference(rate$difference)
    );
    gate_matrix$gate$w11_held w11_held(
        .d(w11_held$d),
        .q(w11_held$q),
        .clock(w11_held$clock)
    );
    gate_matrix$gate$w21_held w21_held(
        .d(w21_held$d),
        .q(w21_held$q),
        .clock(w21_held$clock)
    );
    gate_matrix$gate$w22_held w22_held(
        .d(w22_held$d),
        .q(w22_held$q),
        .clock(w22_held$clock)
    );
    gate_matrix$gate$w31_held w31_held(
        .d(w31_held$d),
        .q(w31_held$q),
        .clock(w31_held$clock)
    );
    gate_matrix$gate$w32_held w32_held(
        .d(w32_held$d),
        .q(w32_held$q),
        .clock(w32_held$clock)
    );
    gate_matrix$gate$w33_held w33_held(
        .d(w33_held$d),
        .q(w33_held$q),
        .clock(w33_held$clock)
    );
    gate_matrix$gate$product11 product11(
        .clock(product11$clock),
        .a(product11$a),
        .b(product11$b),
        .product(product11$product)
    );
    gate_matrix$gate$product21 product21(
        .clock(product21$clock),
        .a(product21$a),
        .b(product21$b),
        .product(product21$product)
    );
    gate_matrix$gate$product22 product22(
        .clock(product22$clock),
        .a(product22$a),
        .b(product22$b),
        .product(product22$product)
    );
    gate_matrix$gate$product31 product31(
        .clock(product31$clock),
        .a(product31$a),
        .b(product31$b),
        .product(product31$product)
    );
    gate_matrix$gate$product32 product32(
        .clock(product32$clock),
        .a(product32$a),
        .b(product32$b),
        .product(product32$product)
    );
    gate_matrix$gate$product33 product33(
        .clock(product33$clock),
        .a(product33$a),
        .b(product33$b),
        .product(product33$product)
    );
    gate_matrix$gate$sum1 sum1(
        .d(sum1$d),
        .q(sum1$q),
        .clock(sum1$clock)
    );
    gate_matrix$gate$sum2 sum2(
        .d(sum2$d),
        .q(sum2$q),
        .clock(sum2$clock)
    );
    gate_matrix$gate$sum3 sum3(
        .d(sum3$d),
        .q(sum3$q),
        .clock(sum3$clock)
    );
    gate_matrix$gate$sum3_rest sum3_rest(
        .d(sum3_rest$d),
        .q(sum3_rest$q),
        .clock(sum3_rest$clock)
    );
    gate_matrix$gate$row1 row1(
        .clock(row1$clock),
        .sum(row1$sum),
        .rest(row1$rest),
        .shift(row1$shift),
        .white(row1$white)
    );
    gate_matrix$gate$row2 row2(
        .clock(row2$clock),
        .sum(row2$sum),
        .rest(row2$rest),
        .shift(row2$shift),
        .white(row2$white)
    );
    gate_matrix$gate$row3 row3(
        .clock(row3$clock),
        .sum(row3$sum),
        .rest(row3$rest),
        .shift(row3$shift),
        .white(row3$white)
    );
    gate_matrix$gate$square1 square1(
        .clock(square1$clock),
        .a(square1$a),
        .b(square1$b),
        .product(square1$product)
    );
    gate_matrix$gate$square2 square2(
        .clock(square2$clock),
        .a(square2$a),
        .b(square2$b),
        .product(square2$product)
    );
    gate_matrix$gate$square3 square3(
        .clock(square3$clock),
        .a(square3$a),
        .b(square3$b),
        .product(square3$product)
    );
    gate_matrix$gate$plane plane(
        .d(plane$d),
        .q(plane$q),
        .clock(plane$clock)
    );
    gate_matrix$gate$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    gate_matrix$gate$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    gate_matrix$gate$distance_out distance_out(
        .d(distance_out$d),
        .q(distance_out$q),
        .clock(distance_out$clock)
    );
    gate_matrix$gate$keep_out keep_out(
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
    
endmodule // gate_matrix$gate


module gate_matrix$gate$distance_out(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$distance_out


module gate_matrix$gate$doppler_flight$0(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$doppler_flight$0


module gate_matrix$gate$doppler_flight$1(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$doppler_flight$1


module gate_matrix$gate$doppler_flight$2(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$doppler_flight$2


module gate_matrix$gate$doppler_flight$3(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$doppler_flight$3


module gate_matrix$gate$doppler_flight$4(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$doppler_flight$4


module gate_matrix$gate$doppler_flight$5(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$doppler_flight$5


module gate_matrix$gate$doppler_flight$6(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$doppler_flight$6


module gate_matrix$gate$doppler_flight$7(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$doppler_flight$7


module gate_matrix$gate$doppler_flight$8(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$doppler_flight$8


module gate_matrix$gate$doppler_flight$9(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$doppler_flight$9


module gate_matrix$gate$east(clock,a,b,difference);
    
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
endmodule // gate_matrix$gate$east


module gate_matrix$gate$flight$0(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$flight$0


module gate_matrix$gate$flight$1(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$flight$1


module gate_matrix$gate$flight$10(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$flight$10


module gate_matrix$gate$flight$11(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$flight$11


module gate_matrix$gate$flight$12(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$flight$12


module gate_matrix$gate$flight$2(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$flight$2


module gate_matrix$gate$flight$3(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$flight$3


module gate_matrix$gate$flight$4(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$flight$4


module gate_matrix$gate$flight$5(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$flight$5


module gate_matrix$gate$flight$6(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$flight$6


module gate_matrix$gate$flight$7(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$flight$7


module gate_matrix$gate$flight$8(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$flight$8


module gate_matrix$gate$flight$9(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$flight$9


module gate_matrix$gate$keep_out(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$keep_out


module gate_matrix$gate$north(clock,a,b,difference);
    
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
endmodule // gate_matrix$gate$north


module gate_matrix$gate$plane(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$plane


module gate_matrix$gate$product11(clock,a,b,product);
    
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
endmodule // gate_matrix$gate$product11


module gate_matrix$gate$product21(clock,a,b,product);
    
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
endmodule // gate_matrix$gate$product21


module gate_matrix$gate$product22(clock,a,b,product);
    
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
endmodule // gate_matrix$gate$product22


module gate_matrix$gate$product31(clock,a,b,product);
    
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
endmodule // gate_matrix$gate$product31


module gate_matrix$gate$product32(clock,a,b,product);
    
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
endmodule // gate_matrix$gate$product32


module gate_matrix$gate$product33(clock,a,b,product);
    
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
endmodule // gate_matrix$gate$product33


module gate_matrix$gate$rate(clock,a,b,difference);
    
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
endmodule // gate_matrix$gate$rate


module gate_matrix$gate$row1(clock,sum,rest,shift,white);
    
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
    gate_matrix$gate$row1$coarse_flight coarse_flight(
        .clock(coarse_flight$clock),
        .early(coarse_flight$early),
        .late(coarse_flight$late)
    );
    gate_matrix$gate$row1$fine_flight fine_flight(
        .clock(fine_flight$clock),
        .early(fine_flight$early),
        .late(fine_flight$late)
    );
    gate_matrix$gate$row1$whole whole(
        .d(whole$d),
        .q(whole$q),
        .clock(whole$clock)
    );
    gate_matrix$gate$row1$coarse coarse(
        .clock(coarse$clock),
        .x(coarse$x),
        .shift(coarse$shift),
        .shifted(coarse$shifted)
    );
    gate_matrix$gate$row1$fine fine(
        .clock(fine$clock),
        .x(fine$x),
        .shift(fine$shift),
        .shifted(fine$shifted)
    );
    gate_matrix$gate$row1$narrow narrow(
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
    
endmodule // gate_matrix$gate$row1


module gate_matrix$gate$row1$coarse(clock,x,shift,shifted);
    
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
endmodule // gate_matrix$gate$row1$coarse


module gate_matrix$gate$row1$coarse_flight(clock,early,late);
    
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
    gate_matrix$gate$row1$coarse_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    gate_matrix$gate$row1$coarse_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    gate_matrix$gate$row1$coarse_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    gate_matrix$gate$row1$coarse_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    gate_matrix$gate$row1$coarse_flight$line$4 line$4(
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
    
endmodule // gate_matrix$gate$row1$coarse_flight


module gate_matrix$gate$row1$coarse_flight$line$0(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row1$coarse_flight$line$0


module gate_matrix$gate$row1$coarse_flight$line$1(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row1$coarse_flight$line$1


module gate_matrix$gate$row1$coarse_flight$line$2(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row1$coarse_flight$line$2


module gate_matrix$gate$row1$coarse_flight$line$3(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row1$coarse_flight$line$3


module gate_matrix$gate$row1$coarse_flight$line$4(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row1$coarse_flight$line$4


module gate_matrix$gate$row1$fine(clock,x,shift,shifted);
    
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
endmodule // gate_matrix$gate$row1$fine


module gate_matrix$gate$row1$fine_flight(clock,early,late);
    
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
    gate_matrix$gate$row1$fine_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    gate_matrix$gate$row1$fine_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    gate_matrix$gate$row1$fine_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    gate_matrix$gate$row1$fine_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    gate_matrix$gate$row1$fine_flight$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    gate_matrix$gate$row1$fine_flight$line$5 line$5(
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
    
endmodule // gate_matrix$gate$row1$fine_flight


module gate_matrix$gate$row1$fine_flight$line$0(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row1$fine_flight$line$0


module gate_matrix$gate$row1$fine_flight$line$1(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row1$fine_flight$line$1


module gate_matrix$gate$row1$fine_flight$line$2(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row1$fine_flight$line$2


module gate_matrix$gate$row1$fine_flight$line$3(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row1$fine_flight$line$3


module gate_matrix$gate$row1$fine_flight$line$4(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row1$fine_flight$line$4


module gate_matrix$gate$row1$fine_flight$line$5(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row1$fine_flight$line$5


module gate_matrix$gate$row1$narrow(clock,x,saturated);
    
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
endmodule // gate_matrix$gate$row1$narrow


module gate_matrix$gate$row1$whole(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row1$whole


module gate_matrix$gate$row2(clock,sum,rest,shift,white);
    
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
    gate_matrix$gate$row2$coarse_flight coarse_flight(
        .clock(coarse_flight$clock),
        .early(coarse_flight$early),
        .late(coarse_flight$late)
    );
    gate_matrix$gate$row2$fine_flight fine_flight(
        .clock(fine_flight$clock),
        .early(fine_flight$early),
        .late(fine_flight$late)
    );
    gate_matrix$gate$row2$whole whole(
        .d(whole$d),
        .q(whole$q),
        .clock(whole$clock)
    );
    gate_matrix$gate$row2$coarse coarse(
        .clock(coarse$clock),
        .x(coarse$x),
        .shift(coarse$shift),
        .shifted(coarse$shifted)
    );
    gate_matrix$gate$row2$fine fine(
        .clock(fine$clock),
        .x(fine$x),
        .shift(fine$shift),
        .shifted(fine$shifted)
    );
    gate_matrix$gate$row2$narrow narrow(
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
    
endmodule // gate_matrix$gate$row2


module gate_matrix$gate$row2$coarse(clock,x,shift,shifted);
    
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
endmodule // gate_matrix$gate$row2$coarse


module gate_matrix$gate$row2$coarse_flight(clock,early,late);
    
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
    gate_matrix$gate$row2$coarse_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    gate_matrix$gate$row2$coarse_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    gate_matrix$gate$row2$coarse_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    gate_matrix$gate$row2$coarse_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    gate_matrix$gate$row2$coarse_flight$line$4 line$4(
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
    
endmodule // gate_matrix$gate$row2$coarse_flight


module gate_matrix$gate$row2$coarse_flight$line$0(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row2$coarse_flight$line$0


module gate_matrix$gate$row2$coarse_flight$line$1(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row2$coarse_flight$line$1


module gate_matrix$gate$row2$coarse_flight$line$2(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row2$coarse_flight$line$2


module gate_matrix$gate$row2$coarse_flight$line$3(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row2$coarse_flight$line$3


module gate_matrix$gate$row2$coarse_flight$line$4(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row2$coarse_flight$line$4


module gate_matrix$gate$row2$fine(clock,x,shift,shifted);
    
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
endmodule // gate_matrix$gate$row2$fine


module gate_matrix$gate$row2$fine_flight(clock,early,late);
    
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
    gate_matrix$gate$row2$fine_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    gate_matrix$gate$row2$fine_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    gate_matrix$gate$row2$fine_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    gate_matrix$gate$row2$fine_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    gate_matrix$gate$row2$fine_flight$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    gate_matrix$gate$row2$fine_flight$line$5 line$5(
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
    
endmodule // gate_matrix$gate$row2$fine_flight


module gate_matrix$gate$row2$fine_flight$line$0(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row2$fine_flight$line$0


module gate_matrix$gate$row2$fine_flight$line$1(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row2$fine_flight$line$1


module gate_matrix$gate$row2$fine_flight$line$2(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row2$fine_flight$line$2


module gate_matrix$gate$row2$fine_flight$line$3(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row2$fine_flight$line$3


module gate_matrix$gate$row2$fine_flight$line$4(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row2$fine_flight$line$4


module gate_matrix$gate$row2$fine_flight$line$5(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row2$fine_flight$line$5


module gate_matrix$gate$row2$narrow(clock,x,saturated);
    
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
endmodule // gate_matrix$gate$row2$narrow


module gate_matrix$gate$row2$whole(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row2$whole


module gate_matrix$gate$row3(clock,sum,rest,shift,white);
    
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
    gate_matrix$gate$row3$coarse_flight coarse_flight(
        .clock(coarse_flight$clock),
        .early(coarse_flight$early),
        .late(coarse_flight$late)
    );
    gate_matrix$gate$row3$fine_flight fine_flight(
        .clock(fine_flight$clock),
        .early(fine_flight$early),
        .late(fine_flight$late)
    );
    gate_matrix$gate$row3$whole whole(
        .d(whole$d),
        .q(whole$q),
        .clock(whole$clock)
    );
    gate_matrix$gate$row3$coarse coarse(
        .clock(coarse$clock),
        .x(coarse$x),
        .shift(coarse$shift),
        .shifted(coarse$shifted)
    );
    gate_matrix$gate$row3$fine fine(
        .clock(fine$clock),
        .x(fine$x),
        .shift(fine$shift),
        .shifted(fine$shifted)
    );
    gate_matrix$gate$row3$narrow narrow(
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
    
endmodule // gate_matrix$gate$row3


module gate_matrix$gate$row3$coarse(clock,x,shift,shifted);
    
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
endmodule // gate_matrix$gate$row3$coarse


module gate_matrix$gate$row3$coarse_flight(clock,early,late);
    
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
    gate_matrix$gate$row3$coarse_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    gate_matrix$gate$row3$coarse_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    gate_matrix$gate$row3$coarse_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    gate_matrix$gate$row3$coarse_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    gate_matrix$gate$row3$coarse_flight$line$4 line$4(
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
    
endmodule // gate_matrix$gate$row3$coarse_flight


module gate_matrix$gate$row3$coarse_flight$line$0(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row3$coarse_flight$line$0


module gate_matrix$gate$row3$coarse_flight$line$1(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row3$coarse_flight$line$1


module gate_matrix$gate$row3$coarse_flight$line$2(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row3$coarse_flight$line$2


module gate_matrix$gate$row3$coarse_flight$line$3(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row3$coarse_flight$line$3


module gate_matrix$gate$row3$coarse_flight$line$4(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row3$coarse_flight$line$4


module gate_matrix$gate$row3$fine(clock,x,shift,shifted);
    
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
endmodule // gate_matrix$gate$row3$fine


module gate_matrix$gate$row3$fine_flight(clock,early,late);
    
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
    gate_matrix$gate$row3$fine_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    gate_matrix$gate$row3$fine_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    gate_matrix$gate$row3$fine_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    gate_matrix$gate$row3$fine_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    gate_matrix$gate$row3$fine_flight$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    gate_matrix$gate$row3$fine_flight$line$5 line$5(
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
    
endmodule // gate_matrix$gate$row3$fine_flight


module gate_matrix$gate$row3$fine_flight$line$0(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row3$fine_flight$line$0


module gate_matrix$gate$row3$fine_flight$line$1(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row3$fine_flight$line$1


module gate_matrix$gate$row3$fine_flight$line$2(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row3$fine_flight$line$2


module gate_matrix$gate$row3$fine_flight$line$3(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row3$fine_flight$line$3


module gate_matrix$gate$row3$fine_flight$line$4(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row3$fine_flight$line$4


module gate_matrix$gate$row3$fine_flight$line$5(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row3$fine_flight$line$5


module gate_matrix$gate$row3$narrow(clock,x,saturated);
    
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
endmodule // gate_matrix$gate$row3$narrow


module gate_matrix$gate$row3$whole(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$row3$whole


module gate_matrix$gate$square1(clock,a,b,product);
    
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
endmodule // gate_matrix$gate$square1


module gate_matrix$gate$square2(clock,a,b,product);
    
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
endmodule // gate_matrix$gate$square2


module gate_matrix$gate$square3(clock,a,b,product);
    
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
endmodule // gate_matrix$gate$square3


module gate_matrix$gate$sum1(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$sum1


module gate_matrix$gate$sum2(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$sum2


module gate_matrix$gate$sum3(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$sum3


module gate_matrix$gate$sum3_rest(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$sum3_rest


module gate_matrix$gate$third(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$third


module gate_matrix$gate$threshold_flight(clock,early,late);
    
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
    gate_matrix$gate$threshold_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    gate_matrix$gate$threshold_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    gate_matrix$gate$threshold_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    gate_matrix$gate$threshold_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    gate_matrix$gate$threshold_flight$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    gate_matrix$gate$threshold_flight$line$5 line$5(
        .d(line$5$d),
        .q(line$5$q),
        .clock(line$5$clock)
    );
    gate_matrix$gate$threshold_flight$line$6 line$6(
        .d(line$6$d),
        .q(line$6$q),
        .clock(line$6$clock)
    );
    gate_matrix$gate$threshold_flight$line$7 line$7(
        .d(line$7$d),
        .q(line$7$q),
        .clock(line$7$clock)
    );
    gate_matrix$gate$threshold_flight$line$8 line$8(
        .d(line$8$d),
        .q(line$8$q),
        .clock(line$8$clock)
    );
    gate_matrix$gate$threshold_flight$line$9 line$9(
        .d(line$9$d),
        .q(line$9$q),
        .clock(line$9$clock)
    );
    gate_matrix$gate$threshold_flight$line$10 line$10(
        .d(line$10$d),
        .q(line$10$q),
        .clock(line$10$clock)
    );
    gate_matrix$gate$threshold_flight$line$11 line$11(
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
    
endmodule // gate_matrix$gate$threshold_flight


module gate_matrix$gate$threshold_flight$line$0(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$threshold_flight$line$0


module gate_matrix$gate$threshold_flight$line$1(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$threshold_flight$line$1


module gate_matrix$gate$threshold_flight$line$10(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$threshold_flight$line$10


module gate_matrix$gate$threshold_flight$line$11(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$threshold_flight$line$11


module gate_matrix$gate$threshold_flight$line$2(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$threshold_flight$line$2


module gate_matrix$gate$threshold_flight$line$3(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$threshold_flight$line$3


module gate_matrix$gate$threshold_flight$line$4(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$threshold_flight$line$4


module gate_matrix$gate$threshold_flight$line$5(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$threshold_flight$line$5


module gate_matrix$gate$threshold_flight$line$6(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$threshold_flight$line$6


module gate_matrix$gate$threshold_flight$line$7(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$threshold_flight$line$7


module gate_matrix$gate$threshold_flight$line$8(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$threshold_flight$line$8


module gate_matrix$gate$threshold_flight$line$9(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$threshold_flight$line$9


module gate_matrix$gate$total(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$total


module gate_matrix$gate$w11_held(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$w11_held


module gate_matrix$gate$w21_held(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$w21_held


module gate_matrix$gate$w22_held(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$w22_held


module gate_matrix$gate$w31_held(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$w31_held


module gate_matrix$gate$w32_held(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$w32_held


module gate_matrix$gate$w33_held(d,q,clock);
    
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
          
endmodule // gate_matrix$gate$w33_held


module gate_matrix$held_valid(d,q,clock);
    
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
          
endmodule // gate_matrix$held_valid


module gate_matrix$kept_count(d,q,clock);
    
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
          
endmodule // gate_matrix$kept_count


module gate_matrix$queue(clock,reset,write,written,ready,valid,read,full);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  write;
    input wire  [46:0] written;
    input wire  ready;
    output reg  valid;
    output reg  [46:0] read;
    output reg  full;
    
    // Constant declarations
    localparam  limit = 10'b111000000;
    
    // Stub signals
    reg  reader$clock;
    reg  reader$reset;
    reg  reader$write;
    reg  [9:0] reader$write_at;
    reg  [46:0] reader$written;
    reg  [9:0] reader$whole_to;
    reg  reader$ready;
    wire  reader$valid;
    wire  [46:0] reader$word;
    wire  [9:0] reader$read_at;
    wire  reader$fetched;
    reg  [9:0] write_at$d;
    wire  [9:0] write_at$q;
    reg  write_at$clock;
    reg  [9:0] filled$d;
    wire  [9:0] filled$q;
    reg  filled$clock;
    reg  near_full$d;
    wire  near_full$q;
    reg  near_full$clock;
    
    // Sub module instances
    gate_matrix$queue$reader reader(
        .clock(reader$clock),
        .reset(reader$reset),
        .write(reader$write),
        .write_at(reader$write_at),
        .written(reader$written),
        .whole_to(reader$whole_to),
        .ready(reader$ready),
        .valid(reader$valid),
        .word(reader$word),
        .read_at(reader$read_at),
        .fetched(reader$fetched)
    );
    gate_matrix$queue$write_at write_at(
        .d(write_at$d),
        .q(write_at$q),
        .clock(write_at$clock)
    );
    gate_matrix$queue$filled filled(
        .d(filled$d),
        .q(filled$q),
        .clock(filled$clock)
    );
    gate_matrix$queue$near_full near_full(
        .d(near_full$d),
        .q(near_full$q),
        .clock(near_full$clock)
    );
    
    // Update code
    always @(*) begin
        write_at$clock = clock;
        filled$clock = clock;
        near_full$clock = clock;
        write_at$d = write_at$q;
        filled$d = filled$q;
        near_full$d = near_full$q;
        reader$clock = clock;
        reader$reset = reset;
        reader$write = write;
        reader$write_at = write_at$q;
        reader$written = written;
        reader$whole_to = write_at$q;
        reader$ready = ready;
        if (write) begin
            write_at$d = write_at$q + ((32'h1) & 10'h3ff);
        end
        filled$d = write_at$q - reader$read_at;
        near_full$d = filled$q >= limit;
        valid = reader$valid;
        read = reader$word;
        full = near_full$q;
        if (reset) begin
            write_at$d = ((32'h0) & 10'h3ff);
            filled$d = ((32'h0) & 10'h3ff);
            near_full$d = 1'b0;
        end
    end
    
endmodule // gate_matrix$queue


module gate_matrix$queue$filled(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$queue$filled


module gate_matrix$queue$near_full(d,q,clock);
    
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
          
endmodule // gate_matrix$queue$near_full


module gate_matrix$queue$reader(clock,reset,write,write_at,written,whole_to,ready,valid,word,read_at,fetched);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  write;
    input wire  [9:0] write_at;
    input wire  [46:0] written;
    input wire  [9:0] whole_to;
    input wire  ready;
    output reg  valid;
    output reg  [46:0] word;
    output reg  [9:0] read_at;
    output reg  fetched;
    
    // Stub signals
    reg  memory$clock;
    reg  memory$write;
    reg  [8:0] memory$write_address;
    reg  [46:0] memory$written;
    reg  [8:0] memory$read_address;
    wire  [46:0] memory$read;
    reg  [9:0] place$d;
    wire  [9:0] place$q;
    reg  place$clock;
    reg  ahead$d;
    wire  ahead$q;
    reg  ahead$clock;
    reg  [46:0] held$d;
    wire  [46:0] held$q;
    reg  held$clock;
    reg  shown$d;
    wire  shown$q;
    reg  shown$clock;
    
    // Local signals
    reg  [9:0] place_more;
    reg  [9:0] place_next;
    reg  take;
    
    // Sub module instances
    gate_matrix$queue$reader$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_address(memory$write_address),
        .written(memory$written),
        .read_address(memory$read_address),
        .read(memory$read)
    );
    gate_matrix$queue$reader$place place(
        .d(place$d),
        .q(place$q),
        .clock(place$clock)
    );
    gate_matrix$queue$reader$ahead ahead(
        .d(ahead$d),
        .q(ahead$q),
        .clock(ahead$clock)
    );
    gate_matrix$queue$reader$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    gate_matrix$queue$reader$shown shown(
        .d(shown$d),
        .q(shown$q),
        .clock(shown$clock)
    );
    
    // Update code
    always @(*) begin
        place$clock = clock;
        ahead$clock = clock;
        held$clock = clock;
        shown$clock = clock;
        place$d = place$q;
        ahead$d = ahead$q;
        held$d = held$q;
        shown$d = shown$q;
        memory$clock = clock;
        memory$write = write;
        memory$write_address = write_at[(32'h0)+:(9)];
        memory$written = written;
        place_more = place$q + ((32'h1) & 10'h3ff);
        place_next = place$q;
        take = ~shown$q | ready;
        if (ahead$q & take) begin
            place_next = place_more;
        end
        if (take) begin
            held$d = memory$read;
            shown$d = ahead$q;
        end
        place$d = place_next;
        memory$read_address = place_next[(32'h0)+:(9)];
        ahead$d = place_next != whole_to;
        valid = shown$q;
        word = held$q;
        read_at = place$q;
        fetched = ahead$q;
        if (reset) begin
            place$d = ((32'h0) & 10'h3ff);
            ahead$d = 1'b0;
            shown$d = 1'b0;
        end
    end
    
endmodule // gate_matrix$queue$reader


module gate_matrix$queue$reader$ahead(d,q,clock);
    
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
          
endmodule // gate_matrix$queue$reader$ahead


module gate_matrix$queue$reader$held(d,q,clock);
    
    // Module arguments
    input wire  [46:0] d;
    output reg  [46:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 47'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$queue$reader$held


module gate_matrix$queue$reader$memory(clock,write,write_address,written,read_address,read);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [46:0] written;
    input wire  [8:0] read_address;
    output reg  [46:0] read;
    
    // Update code (custom)
    reg [46:0] words [0:512-1];
    integer i;
    initial begin
       read = 0;
       for (i = 0; i < 512; i = i + 1) words[i] = 0;
    end
    
    always @(posedge clock) begin
       read <= words[read_address];
       if (write) words[write_address] <= written;
    end
endmodule // gate_matrix$queue$reader$memory


module gate_matrix$queue$reader$place(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$queue$reader$place


module gate_matrix$queue$reader$shown(d,q,clock);
    
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
          
endmodule // gate_matrix$queue$reader$shown


module gate_matrix$queue$write_at(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$queue$write_at


module gate_matrix$read_valid(d,q,clock);
    
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
          
endmodule // gate_matrix$read_valid


module gate_matrix$store(clock,octet_valid,octet,track_write,detection_write,write_address,track,detection,mean,upper,lower,limits,z,window);
    
    // Module arguments
    input wire  clock;
    input wire  octet_valid;
    input wire  [7:0] octet;
    input wire  track_write;
    input wire  detection_write;
    input wire  [9:0] write_address;
    input wire  [8:0] track;
    input wire  [9:0] detection;
    output reg  [53:0] mean;
    output reg  [53:0] upper;
    output reg  [53:0] lower;
    output reg  [43:0] limits;
    output reg  [53:0] z;
    output reg  [20:0] window;
    
    // Stub signals
    reg  [53:0] record0$d;
    wire  [53:0] record0$q;
    reg  record0$clock;
    reg  [53:0] record1$d;
    wire  [53:0] record1$q;
    reg  record1$clock;
    reg  [53:0] record2$d;
    wire  [53:0] record2$q;
    reg  record2$clock;
    reg  [43:0] record3$d;
    wire  [43:0] record3$q;
    reg  record3$clock;
    reg  [25:0] record4$d;
    wire  [25:0] record4$q;
    reg  record4$clock;
    reg  means$clock;
    reg  means$write;
    reg  [8:0] means$write_address;
    reg  [53:0] means$written;
    reg  [8:0] means$read_address;
    wire  [53:0] means$read;
    reg  uppers$clock;
    reg  uppers$write;
    reg  [8:0] uppers$write_address;
    reg  [53:0] uppers$written;
    reg  [8:0] uppers$read_address;
    wire  [53:0] uppers$read;
    reg  lowers$clock;
    reg  lowers$write;
    reg  [8:0] lowers$write_address;
    reg  [53:0] lowers$written;
    reg  [8:0] lowers$read_address;
    wire  [53:0] lowers$read;
    reg  limit$clock;
    reg  limit$write;
    reg  [8:0] limit$write_address;
    reg  [43:0] limit$written;
    reg  [8:0] limit$read_address;
    wire  [43:0] limit$read;
    reg  detections$clock;
    reg  detections$write;
    reg  [9:0] detections$write_address;
    reg  [53:0] detections$written;
    reg  [9:0] detections$read_address;
    wire  [53:0] detections$read;
    reg  [53:0] mean_held$d;
    wire  [53:0] mean_held$q;
    reg  mean_held$clock;
    reg  [53:0] upper_held$d;
    wire  [53:0] upper_held$q;
    reg  upper_held$clock;
    reg  [53:0] lower_held$d;
    wire  [53:0] lower_held$q;
    reg  lower_held$clock;
    reg  [43:0] limit_held$d;
    wire  [43:0] limit_held$q;
    reg  limit_held$clock;
    reg  [53:0] z_held$d;
    wire  [53:0] z_held$q;
    reg  z_held$clock;
    
    // Local signals
    reg  [53:0] down0;
    reg  [53:0] down1;
    reg  [53:0] down2;
    reg  [43:0] down3;
    reg  [25:0] down4;
    reg  [53:0] carry0;
    reg  [53:0] carry1;
    reg  [53:0] carry2;
    reg  [43:0] carry3;
    reg  [25:0] carry4;
    reg  [53:0] wide3;
    reg  [43:0] wide4;
    reg  [53:0] wider4;
    reg  [25:0] wide_octet;
    reg  [53:0] z_low;
    reg  [53:0] z_high;
    
    // Sub module instances
    gate_matrix$store$record0 record0(
        .d(record0$d),
        .q(record0$q),
        .clock(record0$clock)
    );
    gate_matrix$store$record1 record1(
        .d(record1$d),
        .q(record1$q),
        .clock(record1$clock)
    );
    gate_matrix$store$record2 record2(
        .d(record2$d),
        .q(record2$q),
        .clock(record2$clock)
    );
    gate_matrix$store$record3 record3(
        .d(record3$d),
        .q(record3$q),
        .clock(record3$clock)
    );
    gate_matrix$store$record4 record4(
        .d(record4$d),
        .q(record4$q),
        .clock(record4$clock)
    );
    gate_matrix$store$means means(
        .clock(means$clock),
        .write(means$write),
        .write_address(means$write_address),
        .written(means$written),
        .read_address(means$read_address),
        .read(means$read)
    );
    gate_matrix$store$uppers uppers(
        .clock(uppers$clock),
        .write(uppers$write),
        .write_address(uppers$write_address),
        .written(uppers$written),
        .read_address(uppers$read_address),
        .read(uppers$read)
    );
    gate_matrix$store$lowers lowers(
        .clock(lowers$clock),
        .write(lowers$write),
        .write_address(lowers$write_address),
        .written(lowers$written),
        .read_address(lowers$read_address),
        .read(lowers$read)
    );
    gate_matrix$store$limit limit(
        .clock(limit$clock),
        .write(limit$write),
        .write_address(limit$write_address),
        .written(limit$written),
        .read_address(limit$read_address),
        .read(limit$read)
    );
    gate_matrix$store$detections detections(
        .clock(detections$clock),
        .write(detections$write),
        .write_address(detections$write_address),
        .written(detections$written),
        .read_address(detections$read_address),
        .read(detections$read)
    );
    gate_matrix$store$mean_held mean_held(
        .d(mean_held$d),
        .q(mean_held$q),
        .clock(mean_held$clock)
    );
    gate_matrix$store$upper_held upper_held(
        .d(upper_held$d),
        .q(upper_held$q),
        .clock(upper_held$clock)
    );
    gate_matrix$store$lower_held lower_held(
        .d(lower_held$d),
        .q(lower_held$q),
        .clock(lower_held$clock)
    );
    gate_matrix$store$limit_held limit_held(
        .d(limit_held$d),
        .q(limit_held$q),
        .clock(limit_held$clock)
    );
    gate_matrix$store$z_held z_held(
        .d(z_held$d),
        .q(z_held$q),
        .clock(z_held$clock)
    );
    
    // Update code
    always @(*) begin
        record0$clock = clock;
        record1$clock = clock;
        record2$clock = clock;
        record3$clock = clock;
        record4$clock = clock;
        record0$d = record0$q;
        record1$d = record1$q;
        record2$d = record2$q;
        record3$d = record3$q;
        record4$d = record4$q;
        mean_held$clock = clock;
        upper_held$clock = clock;
        lower_held$clock = clock;
        limit_held$clock = clock;
        z_held$clock = clock;
        mean_held$d = mean_held$q;
        upper_held$d = upper_held$q;
        lower_held$d = lower_held$q;
        limit_held$d = limit_held$q;
        z_held$d = z_held$q;
        means$clock = clock;
        uppers$clock = clock;
        lowers$clock = clock;
        limit$clock = clock;
        detections$clock = clock;
        wide3 = ((record3$q) & 54'h3fffffffffffff);
        wide4 = ((record4$q) & 44'hfffffffffff);
        wider4 = ((record4$q) & 54'h3fffffffffffff);
        wide_octet = ((octet) & 26'h3ffffff);
        carry0 = record1$q << ((32'h2e) & 54'h3fffffffffffff);
        carry1 = record2$q << ((32'h2e) & 54'h3fffffffffffff);
        carry2 = wide3 << ((32'h2e) & 54'h3fffffffffffff);
        carry3 = wide4 << ((32'h24) & 44'hfffffffffff);
        carry4 = wide_octet << ((32'h12) & 26'h3ffffff);
        down0 = record0$q >> ((32'h8) & 54'h3fffffffffffff);
        down1 = record1$q >> ((32'h8) & 54'h3fffffffffffff);
        down2 = record2$q >> ((32'h8) & 54'h3fffffffffffff);
        down3 = record3$q >> ((32'h8) & 44'hfffffffffff);
        down4 = record4$q >> ((32'h8) & 26'h3ffffff);
        if (octet_valid) begin
            record0$d = down0 | carry0;
            record1$d = down1 | carry1;
            record2$d = down2 | carry2;
            record3$d = down3 | carry3;
            record4$d = down4 | carry4;
        end
        z_low = wide3 >> ((32'he) & 54'h3fffffffffffff);
        z_high = wider4 << ((32'h1e) & 54'h3fffffffffffff);
        means$write = track_write;
        uppers$write = track_write;
        lowers$write = track_write;
        limit$write = track_write;
        detections$write = detection_write;
        means$write_address = write_address[(32'h0)+:(9)];
        uppers$write_address = write_address[(32'h0)+:(9)];
        lowers$write_address = write_address[(32'h0)+:(9)];
        limit$write_address = write_address[(32'h0)+:(9)];
        detections$write_address = write_address;
        means$written = record0$q;
        uppers$written = record1$q;
        lowers$written = record2$q;
        limit$written = record3$q;
        detections$written = z_low | z_high;
        window = record4$q[(32'h0)+:(21)];
        means$read_address = track;
        uppers$read_address = track;
        lowers$read_address = track;
        limit$read_address = track;
        detections$read_address = detection;
        mean_held$d = means$read;
        upper_held$d = uppers$read;
        lower_held$d = lowers$read;
        limit_held$d = limit$read;
        z_held$d = detections$read;
        mean = mean_held$q;
        upper = upper_held$q;
        lower = lower_held$q;
        limits = limit_held$q;
        z = z_held$q;
    end
    
endmodule // gate_matrix$store


module gate_matrix$store$detections(clock,write,write_address,written,read_address,read);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [9:0] write_address;
    input wire  [53:0] written;
    input wire  [9:0] read_address;
    output reg  [53:0] read;
    
    // Update code (custom)
    reg [53:0] words [0:1024-1];
    integer i;
    initial begin
       read = 0;
       for (i = 0; i < 1024; i = i + 1) words[i] = 0;
    end
    
    always @(posedge clock) begin
       read <= words[read_address];
       if (write) words[write_address] <= written;
    end
endmodule // gate_matrix$store$detections


module gate_matrix$store$limit(clock,write,write_address,written,read_address,read);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [43:0] written;
    input wire  [8:0] read_address;
    output reg  [43:0] read;
    
    // Update code (custom)
    reg [43:0] words [0:512-1];
    integer i;
    initial begin
       read = 0;
       for (i = 0; i < 512; i = i + 1) words[i] = 0;
    end
    
    always @(posedge clock) begin
       read <= words[read_address];
       if (write) words[write_address] <= written;
    end
endmodule // gate_matrix$store$limit


module gate_matrix$store$limit_held(d,q,clock);
    
    // Module arguments
    input wire  [43:0] d;
    output reg  [43:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 44'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$store$limit_held


module gate_matrix$store$lower_held(d,q,clock);
    
    // Module arguments
    input wire  [53:0] d;
    output reg  [53:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 54'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$store$lower_held


module gate_matrix$store$lowers(clock,write,write_address,written,read_address,read);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [53:0] written;
    input wire  [8:0] read_address;
    output reg  [53:0] read;
    
    // Update code (custom)
    reg [53:0] words [0:512-1];
    integer i;
    initial begin
       read = 0;
       for (i = 0; i < 512; i = i + 1) words[i] = 0;
    end
    
    always @(posedge clock) begin
       read <= words[read_address];
       if (write) words[write_address] <= written;
    end
endmodule // gate_matrix$store$lowers


module gate_matrix$store$mean_held(d,q,clock);
    
    // Module arguments
    input wire  [53:0] d;
    output reg  [53:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 54'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$store$mean_held


module gate_matrix$store$means(clock,write,write_address,written,read_address,read);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [53:0] written;
    input wire  [8:0] read_address;
    output reg  [53:0] read;
    
    // Update code (custom)
    reg [53:0] words [0:512-1];
    integer i;
    initial begin
       read = 0;
       for (i = 0; i < 512; i = i + 1) words[i] = 0;
    end
    
    always @(posedge clock) begin
       read <= words[read_address];
       if (write) words[write_address] <= written;
    end
endmodule // gate_matrix$store$means


module gate_matrix$store$record0(d,q,clock);
    
    // Module arguments
    input wire  [53:0] d;
    output reg  [53:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 54'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$store$record0


module gate_matrix$store$record1(d,q,clock);
    
    // Module arguments
    input wire  [53:0] d;
    output reg  [53:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 54'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$store$record1


module gate_matrix$store$record2(d,q,clock);
    
    // Module arguments
    input wire  [53:0] d;
    output reg  [53:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 54'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$store$record2


module gate_matrix$store$record3(d,q,clock);
    
    // Module arguments
    input wire  [43:0] d;
    output reg  [43:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 44'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$store$record3


module gate_matrix$store$record4(d,q,clock);
    
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
          
endmodule // gate_matrix$store$record4


module gate_matrix$store$upper_held(d,q,clock);
    
    // Module arguments
    input wire  [53:0] d;
    output reg  [53:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 54'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$store$upper_held


module gate_matrix$store$uppers(clock,write,write_address,written,read_address,read);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [53:0] written;
    input wire  [8:0] read_address;
    output reg  [53:0] read;
    
    // Update code (custom)
    reg [53:0] words [0:512-1];
    integer i;
    initial begin
       read = 0;
       for (i = 0; i < 512; i = i + 1) words[i] = 0;
    end
    
    always @(posedge clock) begin
       read <= words[read_address];
       if (write) words[write_address] <= written;
    end
endmodule // gate_matrix$store$uppers


module gate_matrix$store$z_held(d,q,clock);
    
    // Module arguments
    input wire  [53:0] d;
    output reg  [53:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 54'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$store$z_held


module gate_matrix$windows(clock,reset,start,tracks,detections,full,write,write_address,written,pair,track,detection,busy,pairs,cut);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  start;
    input wire  [9:0] tracks;
    input wire  [10:0] detections;
    input wire  full;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [20:0] written;
    output reg  pair;
    output reg  [8:0] track;
    output reg  [9:0] detection;
    output reg  busy;
    output reg  [19:0] pairs;
    output reg  cut;
    
    // Stub signals
    reg  [9:0] tracks_held$d;
    wire  [9:0] tracks_held$q;
    reg  tracks_held$clock;
    reg  [11:0] detections_held$d;
    wire  [11:0] detections_held$q;
    reg  detections_held$clock;
    reg  running$d;
    wire  running$q;
    reg  running$clock;
    reg  [9:0] fetch$d;
    wire  [9:0] fetch$q;
    reg  fetch$clock;
    reg  memory$clock;
    reg  memory$write;
    reg  [8:0] memory$write_address;
    reg  [20:0] memory$written;
    reg  [8:0] memory$read_address;
    wire  [20:0] memory$read;
    reg  read_valid$d;
    wire  read_valid$q;
    reg  read_valid$clock;
    reg  [8:0] read_track$d;
    wire  [8:0] read_track$q;
    reg  read_track$clock;
    reg  held_valid$d;
    wire  held_valid$q;
    reg  held_valid$clock;
    reg  [8:0] held_track$d;
    wire  [8:0] held_track$q;
    reg  held_track$clock;
    reg  [9:0] held_first$d;
    wire  [9:0] held_first$q;
    reg  held_first$clock;
    reg  [10:0] held_count$d;
    wire  [10:0] held_count$q;
    reg  held_count$clock;
    reg  summed_valid$d;
    wire  summed_valid$q;
    reg  summed_valid$clock;
    reg  [8:0] summed_track$d;
    wire  [8:0] summed_track$q;
    reg  summed_track$clock;
    reg  [11:0] summed_first$d;
    wire  [11:0] summed_first$q;
    reg  summed_first$clock;
    reg  [11:0] summed_end$d;
    wire  [11:0] summed_end$q;
    reg  summed_end$clock;
    reg  summed_some$d;
    wire  summed_some$q;
    reg  summed_some$clock;
    reg  clipped_valid$d;
    wire  clipped_valid$q;
    reg  clipped_valid$clock;
    reg  [8:0] clipped_track$d;
    wire  [8:0] clipped_track$q;
    reg  clipped_track$clock;
    reg  [11:0] clipped_first$d;
    wire  [11:0] clipped_first$q;
    reg  clipped_first$clock;
    reg  [11:0] clipped_end$d;
    wire  [11:0] clipped_end$q;
    reg  clipped_end$clock;
    reg  sized_valid$d;
    wire  sized_valid$q;
    reg  sized_valid$clock;
    reg  [8:0] sized_track$d;
    wire  [8:0] sized_track$q;
    reg  sized_track$clock;
    reg  [11:0] sized_first$d;
    wire  [11:0] sized_first$q;
    reg  sized_first$clock;
    reg  [11:0] sized_left$d;
    wire  [11:0] sized_left$q;
    reg  sized_left$clock;
    reg  now_valid$d;
    wire  now_valid$q;
    reg  now_valid$clock;
    reg  [8:0] now_track$d;
    wire  [8:0] now_track$q;
    reg  now_track$clock;
    reg  [9:0] now_detection$d;
    wire  [9:0] now_detection$q;
    reg  now_detection$clock;
    reg  [11:0] now_left$d;
    wire  [11:0] now_left$q;
    reg  now_left$clock;
    reg  now_single$d;
    wire  now_single$q;
    reg  now_single$clock;
    reg  pair_valid$d;
    wire  pair_valid$q;
    reg  pair_valid$clock;
    reg  [8:0] pair_track$d;
    wire  [8:0] pair_track$q;
    reg  pair_track$clock;
    reg  [9:0] pair_detection$d;
    wire  [9:0] pair_detection$q;
    reg  pair_detection$clock;
    reg  [19:0] pair_count$d;
    wire  [19:0] pair_count$q;
    reg  pair_count$clock;
    reg  cut_flag$d;
    wire  cut_flag$q;
    reg  cut_flag$clock;
    reg  filled$d;
    wire  filled$q;
    reg  filled$clock;
    reg  [5:0] drain$d;
    wire  [5:0] drain$q;
    reg  drain$clock;
    
    // Local signals
    reg  [8:0] fetch_low;
    reg  more;
    reg  [11:0] first_wide;
    reg  [11:0] count_wide;
    reg  over;
    reg  issue;
    reg  advance;
    
    // Sub module instances
    gate_matrix$windows$tracks_held tracks_held(
        .d(tracks_held$d),
        .q(tracks_held$q),
        .clock(tracks_held$clock)
    );
    gate_matrix$windows$detections_held detections_held(
        .d(detections_held$d),
        .q(detections_held$q),
        .clock(detections_held$clock)
    );
    gate_matrix$windows$running running(
        .d(running$d),
        .q(running$q),
        .clock(running$clock)
    );
    gate_matrix$windows$fetch fetch(
        .d(fetch$d),
        .q(fetch$q),
        .clock(fetch$clock)
    );
    gate_matrix$windows$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_address(memory$write_address),
        .written(memory$written),
        .read_address(memory$read_address),
        .read(memory$read)
    );
    gate_matrix$windows$read_valid read_valid(
        .d(read_valid$d),
        .q(read_valid$q),
        .clock(read_valid$clock)
    );
    gate_matrix$windows$read_track read_track(
        .d(read_track$d),
        .q(read_track$q),
        .clock(read_track$clock)
    );
    gate_matrix$windows$held_valid held_valid(
        .d(held_valid$d),
        .q(held_valid$q),
        .clock(held_valid$clock)
    );
    gate_matrix$windows$held_track held_track(
        .d(held_track$d),
        .q(held_track$q),
        .clock(held_track$clock)
    );
    gate_matrix$windows$held_first held_first(
        .d(held_first$d),
        .q(held_first$q),
        .clock(held_first$clock)
    );
    gate_matrix$windows$held_count held_count(
        .d(held_count$d),
        .q(held_count$q),
        .clock(held_count$clock)
    );
    gate_matrix$windows$summed_valid summed_valid(
        .d(summed_valid$d),
        .q(summed_valid$q),
        .clock(summed_valid$clock)
    );
    gate_matrix$windows$summed_track summed_track(
        .d(summed_track$d),
        .q(summed_track$q),
        .clock(summed_track$clock)
    );
    gate_matrix$windows$summed_first summed_first(
        .d(summed_first$d),
        .q(summed_first$q),
        .clock(summed_first$clock)
    );
    gate_matrix$windows$summed_end summed_end(
        .d(summed_end$d),
        .q(summed_end$q),
        .clock(summed_end$clock)
    );
    gate_matrix$windows$summed_some summed_some(
        .d(summed_some$d),
        .q(summed_some$q),
        .clock(summed_some$clock)
    );
    gate_matrix$windows$clipped_valid clipped_valid(
        .d(clipped_valid$d),
        .q(clipped_valid$q),
        .clock(clipped_valid$clock)
    );
    gate_matrix$windows$clipped_track clipped_track(
        .d(clipped_track$d),
        .q(clipped_track$q),
        .clock(clipped_track$clock)
    );
    gate_matrix$windows$clipped_first clipped_first(
        .d(clipped_first$d),
        .q(clipped_first$q),
        .clock(clipped_first$clock)
    );
    gate_matrix$windows$clipped_end clipped_end(
        .d(clipped_end$d),
        .q(clipped_end$q),
        .clock(clipped_end$clock)
    );
    gate_matrix$windows$sized_valid sized_valid(
        .d(sized_valid$d),
        .q(sized_valid$q),
        .clock(sized_valid$clock)
    );
    gate_matrix$windows$sized_track sized_track(
        .d(sized_track$d),
        .q(sized_track$q),
        .clock(sized_track$clock)
    );
    gate_matrix$windows$sized_first sized_first(
        .d(sized_first$d),
        .q(sized_first$q),
        .clock(sized_first$clock)
    );
    gate_matrix$windows$sized_left sized_left(
        .d(sized_left$d),
        .q(sized_left$q),
        .clock(sized_left$clock)
    );
    gate_matrix$windows$now_valid now_valid(
        .d(now_valid$d),
        .q(now_valid$q),
        .clock(now_valid$clock)
    );
    gate_matrix$windows$now_track now_track(
        .d(now_track$d),
        .q(now_track$q),
        .clock(now_track$clock)
    );
    gate_matrix$windows$now_detection now_detection(
        .d(now_detection$d),
        .q(now_detection$q),
        .clock(now_detection$clock)
    );
    gate_matrix$windows$now_left now_left(
        .d(now_left$d),
        .q(now_left$q),
        .clock(now_left$clock)
    );
    gate_matrix$windows$now_single now_single(
        .d(now_single$d),
        .q(now_single$q),
        .clock(now_single$clock)
    );
    gate_matrix$windows$pair_valid pair_valid(
        .d(pair_valid$d),
        .q(pair_valid$q),
        .clock(pair_valid$clock)
    );
    gate_matrix$windows$pair_track pair_track(
        .d(pair_track$d),
        .q(pair_track$q),
        .clock(pair_track$clock)
    );
    gate_matrix$windows$pair_detection pair_detection(
        .d(pair_detection$d),
        .q(pair_detection$q),
        .clock(pair_detection$clock)
    );
    gate_matrix$windows$pair_count pair_count(
        .d(pair_count$d),
        .q(pair_count$q),
        .clock(pair_count$clock)
    );
    gate_matrix$windows$cut_flag cut_flag(
        .d(cut_flag$d),
        .q(cut_flag$q),
        .clock(cut_flag$clock)
    );
    gate_matrix$windows$filled filled(
        .d(filled$d),
        .q(filled$q),
        .clock(filled$clock)
    );
    gate_matrix$windows$drain drain(
        .d(drain$d),
        .q(drain$q),
        .clock(drain$clock)
    );
    
    // Update code
    always @(*) begin
        tracks_held$clock = clock;
        detections_held$clock = clock;
        running$clock = clock;
        fetch$clock = clock;
        tracks_held$d = tracks_held$q;
        detections_held$d = detections_held$q;
        running$d = running$q;
        fetch$d = fetch$q;
        read_valid$clock = clock;
        read_track$clock = clock;
        held_valid$clock = clock;
        held_track$clock = clock;
        held_first$clock = clock;
        held_count$clock = clock;
        read_valid$d = read_valid$q;
        read_track$d = read_track$q;
        held_valid$d = held_valid$q;
        held_track$d = held_track$q;
        held_first$d = held_first$q;
        held_count$d = held_count$q;
        summed_valid$clock = clock;
        summed_track$clock = clock;
        summed_first$clock = clock;
        summed_end$clock = clock;
        summed_some$clock = clock;
        summed_valid$d = summed_valid$q;
        summed_track$d = summed_track$q;
        summed_first$d = summed_first$q;
        summed_end$d = summed_end$q;
        summed_some$d = summed_some$q;
        clipped_valid$clock = clock;
        clipped_track$clock = clock;
        clipped_first$clock = clock;
        clipped_end$clock = clock;
        clipped_valid$d = clipped_valid$q;
        clipped_track$d = clipped_track$q;
        clipped_first$d = clipped_first$q;
        clipped_end$d = clipped_end$q;
        sized_valid$clock = clock;
        sized_track$clock = clock;
        sized_first$clock = clock;
        sized_left$clock = clock;
        sized_valid$d = sized_valid$q;
        sized_track$d = sized_track$q;
        sized_first$d = sized_first$q;
        sized_left$d = sized_left$q;
        now_valid$clock = clock;
        now_track$clock = clock;
        now_detection$clock = clock;
        now_left$clock = clock;
        now_single$clock = clock;
        now_valid$d = now_valid$q;
        now_track$d = now_track$q;
        now_detection$d = now_detection$q;
        now_left$d = now_left$q;
        now_single$d = now_single$q;
        pair_valid$clock = clock;
        pair_track$clock = clock;
        pair_detection$clock = clock;
        pair_count$clock = clock;
        cut_flag$clock = clock;
        filled$clock = clock;
        drain$clock = clock;
        pair_valid$d = pair_valid$q;
        pair_track$d = pair_track$q;
        pair_detection$d = pair_detection$q;
        pair_count$d = pair_count$q;
        cut_flag$d = cut_flag$q;
        filled$d = filled$q;
        drain$d = drain$q;
        memory$clock = clock;
        memory$write = write;
        memory$write_address = write_address;
        memory$written = written;
        issue = now_valid$q & ~full;
        advance = ~now_valid$q | (issue & now_single$q);
        pair_valid$d = issue;
        pair_track$d = now_track$q;
        pair_detection$d = now_detection$q;
        if (issue) begin
            pair_count$d = pair_count$q + ((32'h1) & 20'hfffff);
            now_detection$d = now_detection$q + ((32'h1) & 10'h3ff);
            now_left$d = now_left$q - ((32'h1) & 12'hfff);
            now_single$d = now_left$q == ((32'h2) & 12'hfff);
        end
        fetch_low = fetch$q[(32'h0)+:(9)];
        more = running$q & (fetch$q != tracks_held$q);
        memory$read_address = read_track$q;
        first_wide = ((held_first$q) & 12'hfff);
        count_wide = ((held_count$q) & 12'hfff);
        over = summed_end$q > detections_held$q;
        if (advance) begin
            memory$read_address = fetch_low;
            read_valid$d = more;
            read_track$d = fetch_low;
            if (more) begin
                fetch$d = fetch$q + ((32'h1) & 10'h3ff);
            end
            held_valid$d = read_valid$q;
            held_track$d = read_track$q;
            held_first$d = memory$read[(32'h0)+:(10)];
            held_count$d = memory$read[(32'ha)+:(11)];
            summed_valid$d = held_valid$q;
            summed_track$d = held_track$q;
            summed_first$d = first_wide;
            summed_end$d = first_wide + count_wide;
            summed_some$d = held_count$q != ((32'h0) & 11'h7ff);
            clipped_valid$d = summed_valid$q;
            clipped_track$d = summed_track$q;
            clipped_first$d = summed_first$q;
            clipped_end$d = summed_end$q;
            if (over) begin
                clipped_end$d = detections_held$q;
                if (summed_valid$q & summed_some$q) begin
                    cut_flag$d = 1'b1;
                end
            end
            sized_valid$d = clipped_valid$q & (clipped_first$q < clipped_end$q);
            sized_track$d = clipped_track$q;
            sized_first$d = clipped_first$q;
            sized_left$d = clipped_end$q - clipped_first$q;
            now_valid$d = sized_valid$q;
            now_track$d = sized_track$q;
            now_detection$d = sized_first$q[(32'h0)+:(10)];
            now_left$d = sized_left$q;
            now_single$d = sized_left$q == ((32'h1) & 12'hfff);
        end
        filled$d = (((more | read_valid$q) | (held_valid$q | summed_valid$q)) | (clipped_valid$q | sized_valid$q)) | now_valid$q;
        drain$d = ((32'h0) & 6'h3f);
        if (running$q) begin
            if (~filled$q) begin
                drain$d = drain$q + ((32'h1) & 6'h3f);
            end
            if (drain$q == ((32'h3f) & 6'h3f)) begin
                running$d = 1'b0;
            end
        end
        else if (start) begin
            running$d = 1'b1;
            tracks_held$d = tracks;
            detections_held$d = ((detections) & 12'hfff);
            fetch$d = ((32'h0) & 10'h3ff);
            pair_count$d = ((32'h0) & 20'hfffff);
            cut_flag$d = 1'b0;
        end
        pair = pair_valid$q;
        track = pair_track$q;
        detection = pair_detection$q;
        busy = running$q;
        pairs = pair_count$q;
        cut = cut_flag$q;
        if (reset) begin
            running$d = 1'b0;
            read_valid$d = 1'b0;
            held_valid$d = 1'b0;
            summed_valid$d = 1'b0;
            clipped_valid$d = 1'b0;
            sized_valid$d = 1'b0;
            now_valid$d = 1'b0;
            pair_valid$d = 1'b0;
            pair_count$d = ((32'h0) & 20'hfffff);
            cut_flag$d = 1'b0;
        end
    end
    
endmodule // gate_matrix$windows


module gate_matrix$windows$clipped_end(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$windows$clipped_end


module gate_matrix$windows$clipped_first(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$windows$clipped_first


module gate_matrix$windows$clipped_track(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$windows$clipped_track


module gate_matrix$windows$clipped_valid(d,q,clock);
    
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
          
endmodule // gate_matrix$windows$clipped_valid


module gate_matrix$windows$cut_flag(d,q,clock);
    
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
          
endmodule // gate_matrix$windows$cut_flag


module gate_matrix$windows$detections_held(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$windows$detections_held


module gate_matrix$windows$drain(d,q,clock);
    
    // Module arguments
    input wire  [5:0] d;
    output reg  [5:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 6'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$windows$drain


module gate_matrix$windows$fetch(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$windows$fetch


module gate_matrix$windows$filled(d,q,clock);
    
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
          
endmodule // gate_matrix$windows$filled


module gate_matrix$windows$held_count(d,q,clock);
    
    // Module arguments
    input wire  [10:0] d;
    output reg  [10:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 11'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$windows$held_count


module gate_matrix$windows$held_first(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$windows$held_first


module gate_matrix$windows$held_track(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$windows$held_track


module gate_matrix$windows$held_valid(d,q,clock);
    
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
          
endmodule // gate_matrix$windows$held_valid


module gate_matrix$windows$memory(clock,write,write_address,written,read_address,read);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [20:0] written;
    input wire  [8:0] read_address;
    output reg  [20:0] read;
    
    // Update code (custom)
    reg [20:0] words [0:512-1];
    integer i;
    initial begin
       read = 0;
       for (i = 0; i < 512; i = i + 1) words[i] = 0;
    end
    
    always @(posedge clock) begin
       read <= words[read_address];
       if (write) words[write_address] <= written;
    end
endmodule // gate_matrix$windows$memory


module gate_matrix$windows$now_detection(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$windows$now_detection


module gate_matrix$windows$now_left(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$windows$now_left


module gate_matrix$windows$now_single(d,q,clock);
    
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
          
endmodule // gate_matrix$windows$now_single


module gate_matrix$windows$now_track(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$windows$now_track


module gate_matrix$windows$now_valid(d,q,clock);
    
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
          
endmodule // gate_matrix$windows$now_valid


module gate_matrix$windows$pair_count(d,q,clock);
    
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
          
endmodule // gate_matrix$windows$pair_count


module gate_matrix$windows$pair_detection(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$windows$pair_detection


module gate_matrix$windows$pair_track(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$windows$pair_track


module gate_matrix$windows$pair_valid(d,q,clock);
    
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
          
endmodule // gate_matrix$windows$pair_valid


module gate_matrix$windows$read_track(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$windows$read_track


module gate_matrix$windows$read_valid(d,q,clock);
    
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
          
endmodule // gate_matrix$windows$read_valid


module gate_matrix$windows$running(d,q,clock);
    
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
          
endmodule // gate_matrix$windows$running


module gate_matrix$windows$sized_first(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$windows$sized_first


module gate_matrix$windows$sized_left(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$windows$sized_left


module gate_matrix$windows$sized_track(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$windows$sized_track


module gate_matrix$windows$sized_valid(d,q,clock);
    
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
          
endmodule // gate_matrix$windows$sized_valid


module gate_matrix$windows$summed_end(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$windows$summed_end


module gate_matrix$windows$summed_first(d,q,clock);
    
    // Module arguments
    input wire  [11:0] d;
    output reg  [11:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 12'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$windows$summed_first


module gate_matrix$windows$summed_some(d,q,clock);
    
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
          
endmodule // gate_matrix$windows$summed_some


module gate_matrix$windows$summed_track(d,q,clock);
    
    // Module arguments
    input wire  [8:0] d;
    output reg  [8:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 9'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$windows$summed_track


module gate_matrix$windows$summed_valid(d,q,clock);
    
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
          
endmodule // gate_matrix$windows$summed_valid


module gate_matrix$windows$tracks_held(d,q,clock);
    
    // Module arguments
    input wire  [9:0] d;
    output reg  [9:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 10'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // gate_matrix$windows$tracks_held
