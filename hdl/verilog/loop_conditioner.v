

module loop_conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  tick;
    input wire  raw;
    input wire  sample;
    input wire  [7:0] debounce_ticks;
    input wire  [23:0] stuck_ticks;
    input wire  [15:0] chatter_window_ticks;
    input wire  [7:0] chatter_limit;
    output reg  present;
    output reg  rise;
    output reg  fall;
    output reg  stuck;
    output reg  chatter;
    output reg  sampled;
    output reg  [15:0] occupied_ticks;
    output reg  [15:0] vehicles;
    
    // Stub signals
    reg  settling$d;
    wire  settling$q;
    reg  settling$clock;
    reg  level$d;
    wire  level$q;
    reg  level$clock;
    reg  level_before$d;
    wire  level_before$q;
    reg  level_before$clock;
    reg  presence$d;
    wire  presence$q;
    reg  presence$clock;
    reg  rising$d;
    wire  rising$q;
    reg  rising$clock;
    reg  falling$d;
    wire  falling$q;
    reg  falling$clock;
    reg  [7:0] left$d;
    wire  [7:0] left$q;
    reg  left$clock;
    reg  [24:0] held$d;
    wire  [24:0] held$q;
    reg  held$clock;
    reg  enough$d;
    wire  enough$q;
    reg  enough$clock;
    reg  can_stick$d;
    wire  can_stick$q;
    reg  can_stick$clock;
    reg  stuck_flag$d;
    wire  stuck_flag$q;
    reg  stuck_flag$clock;
    reg  [15:0] window_left$d;
    wire  [15:0] window_left$q;
    reg  window_left$clock;
    reg  window_ended$d;
    wire  window_ended$q;
    reg  window_ended$clock;
    reg  [7:0] edges$d;
    wire  [7:0] edges$q;
    reg  edges$clock;
    reg  chatter_flag$d;
    wire  chatter_flag$q;
    reg  chatter_flag$clock;
    reg  [15:0] occupied$d;
    wire  [15:0] occupied$q;
    reg  occupied$clock;
    reg  [15:0] counted$d;
    wire  [15:0] counted$q;
    reg  counted$clock;
    reg  sampled_flag$d;
    wire  sampled_flag$q;
    reg  sampled_flag$clock;
    reg  [15:0] sampled_occupied$d;
    wire  [15:0] sampled_occupied$q;
    reg  sampled_occupied$clock;
    reg  [15:0] sampled_vehicles$d;
    wire  [15:0] sampled_vehicles$q;
    reg  sampled_vehicles$clock;
    
    // Local signals
    reg  edge_seen;
    reg  differs;
    reg  last;
    reg  accept;
    reg  accept_rise;
    reg  window_ends;
    reg  [7:0] edges_before;
    reg  [7:0] edges_next;
    reg  too_many;
    reg  [15:0] occupied_next;
    reg  [15:0] occupied_now;
    reg  [15:0] counted_next;
    reg  [15:0] counted_now;
    
    // Sub module instances
    loop_conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    loop_conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    loop_conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    loop_conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    loop_conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    loop_conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    loop_conditioner$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    loop_conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_conditioner$enough enough(
        .d(enough$d),
        .q(enough$q),
        .clock(enough$clock)
    );
    loop_conditioner$can_stick can_stick(
        .d(can_stick$d),
        .q(can_stick$q),
        .clock(can_stick$clock)
    );
    loop_conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    loop_conditioner$window_left window_left(
        .d(window_left$d),
        .q(window_left$q),
        .clock(window_left$clock)
    );
    loop_conditioner$window_ended window_ended(
        .d(window_ended$d),
        .q(window_ended$q),
        .clock(window_ended$clock)
    );
    loop_conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    loop_conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    loop_conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    loop_conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    loop_conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_conditioner$sampled_vehicles sampled_vehicles(
        .d(sampled_vehicles$d),
        .q(sampled_vehicles$q),
        .clock(sampled_vehicles$clock)
    );
    
    // Update code
    always @(*) begin
        settling$clock = clock;
        level$clock = clock;
        level_before$clock = clock;
        presence$clock = clock;
        rising$clock = clock;
        falling$clock = clock;
        left$clock = clock;
        held$clock = clock;
        enough$clock = clock;
        can_stick$clock = clock;
        stuck_flag$clock = clock;
        settling$d = settling$q;
        level$d = level$q;
        level_before$d = level_before$q;
        presence$d = presence$q;
        rising$d = rising$q;
        falling$d = falling$q;
        left$d = left$q;
        held$d = held$q;
        enough$d = enough$q;
        can_stick$d = can_stick$q;
        stuck_flag$d = stuck_flag$q;
        window_left$clock = clock;
        window_ended$clock = clock;
        edges$clock = clock;
        chatter_flag$clock = clock;
        occupied$clock = clock;
        counted$clock = clock;
        window_left$d = window_left$q;
        window_ended$d = window_ended$q;
        edges$d = edges$q;
        chatter_flag$d = chatter_flag$q;
        occupied$d = occupied$q;
        counted$d = counted$q;
        sampled_flag$clock = clock;
        sampled_occupied$clock = clock;
        sampled_vehicles$clock = clock;
        sampled_flag$d = sampled_flag$q;
        sampled_occupied$d = sampled_occupied$q;
        sampled_vehicles$d = sampled_vehicles$q;
        settling$d = raw;
        level$d = settling$q;
        level_before$d = level$q;
        edge_seen = level$q != level_before$q;
        differs = level$q != presence$q;
        last = (left$q == 32'h0) | (tick & (left$q == 32'h1));
        accept = differs & last;
        accept_rise = accept & level$q;
        rising$d = accept_rise;
        falling$d = accept & presence$q;
        if (accept) begin
            presence$d = level$q;
        end
        if (accept | ~differs) begin
            left$d = debounce_ticks;
        end
        else if (tick) begin
            left$d = left$q - 32'h1;
        end
        enough$d = held$q >= ((stuck_ticks) & 25'h1ffffff);
        can_stick$d = stuck_ticks != 32'h0;
        stuck_flag$d = 1'b0;
        if (accept) begin
            held$d = 32'h0;
        end
        else if (presence$q) begin
            stuck_flag$d = enough$q & can_stick$q;
            if (tick & ~enough$q) begin
                held$d = held$q + 32'h1;
            end
        end
        window_ends = tick & ((window_left$q == 32'h0) | (window_left$q == 32'h1));
        if (window_ends) begin
            window_left$d = chatter_window_ticks;
        end
        else if (tick) begin
            window_left$d = window_left$q - 32'h1;
        end
        window_ended$d = window_ends;
        edges_before = edges$q;
        if (window_ended$q) begin
            edges_before = 32'h0;
        end
        edges_next = edges_before + 32'h1;
        edges$d = edges_before;
        if (edge_seen & (edges_before != 32'hff)) begin
            edges$d = edges_next;
        end
        too_many = (edges$q >= chatter_limit) & (chatter_limit != 32'h0);
        if (window_ended$q) begin
            chatter_flag$d = 1'b0;
        end
        if (too_many) begin
            chatter_flag$d = 1'b1;
        end
        occupied_next = occupied$q + 32'h1;
        occupied_now = occupied$q;
        if ((tick & presence$q) & (occupied$q != 32'hffff)) begin
            occupied_now = occupied_next;
        end
        counted_next = counted$q + 32'h1;
        counted_now = counted$q;
        if (accept_rise & (counted$q != 32'hffff)) begin
            counted_now = counted_next;
        end
        occupied$d = occupied_now;
        counted$d = counted_now;
        sampled_flag$d = sample;
        if (sample) begin
            sampled_occupied$d = occupied_now;
            sampled_vehicles$d = counted_now;
            occupied$d = 32'h0;
            counted$d = 32'h0;
        end
        present = presence$q;
        rise = rising$q;
        fall = falling$q;
        stuck = stuck_flag$q;
        chatter = chatter_flag$q;
        sampled = sampled_flag$q;
        occupied_ticks = sampled_occupied$q;
        vehicles = sampled_vehicles$q;
        if (reset) begin
            settling$d = 1'b0;
            level$d = 1'b0;
            level_before$d = 1'b0;
            presence$d = 1'b0;
            rising$d = 1'b0;
            falling$d = 1'b0;
            left$d = 32'h0;
            held$d = 32'h0;
            enough$d = 1'b0;
            can_stick$d = 1'b0;
            stuck_flag$d = 1'b0;
            window_left$d = 32'h0;
            window_ended$d = 1'b0;
            edges$d = 32'h0;
            chatter_flag$d = 1'b0;
            occupied$d = 32'h0;
            counted$d = 32'h0;
            sampled_flag$d = 1'b0;
            sampled_occupied$d = 32'h0;
            sampled_vehicles$d = 32'h0;
        end
    end
    
endmodule // loop_conditioner


module loop_conditioner$can_stick(d,q,clock);
    
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
          
endmodule // loop_conditioner$can_stick


module loop_conditioner$chatter_flag(d,q,clock);
    
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
          
endmodule // loop_conditioner$chatter_flag


module loop_conditioner$counted(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_conditioner$counted


module loop_conditioner$edges(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_conditioner$edges


module loop_conditioner$enough(d,q,clock);
    
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
          
endmodule // loop_conditioner$enough


module loop_conditioner$falling(d,q,clock);
    
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
          
endmodule // loop_conditioner$falling


module loop_conditioner$held(d,q,clock);
    
    // Module arguments
    input wire  [24:0] d;
    output reg  [24:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 25'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_conditioner$held


module loop_conditioner$left(d,q,clock);
    
    // Module arguments
    input wire  [7:0] d;
    output reg  [7:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 8'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_conditioner$left


module loop_conditioner$level(d,q,clock);
    
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
          
endmodule // loop_conditioner$level


module loop_conditioner$level_before(d,q,clock);
    
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
          
endmodule // loop_conditioner$level_before


module loop_conditioner$occupied(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_conditioner$occupied


module loop_conditioner$presence(d,q,clock);
    
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
          
endmodule // loop_conditioner$presence


module loop_conditioner$rising(d,q,clock);
    
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
          
endmodule // loop_conditioner$rising


module loop_conditioner$sampled_flag(d,q,clock);
    
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
          
endmodule // loop_conditioner$sampled_flag


module loop_conditioner$sampled_occupied(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_conditioner$sampled_occupied


module loop_conditioner$sampled_vehicles(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_conditioner$sampled_vehicles


module loop_conditioner$settling(d,q,clock);
    
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
          
endmodule // loop_conditioner$settling


module loop_conditioner$stuck_flag(d,q,clock);
    
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
          
endmodule // loop_conditioner$stuck_flag


module loop_conditioner$window_ended(d,q,clock);
    
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
          
endmodule // loop_conditioner$window_ended


module loop_conditioner$window_left(d,q,clock);
    
    // Module arguments
    input wire  [15:0] d;
    output reg  [15:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 16'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_conditioner$window_left
