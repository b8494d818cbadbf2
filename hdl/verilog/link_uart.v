

module link_uart(clock,reset,bit_clocks,rx,octet_valid,octet,tx,octet_ready,received_valid,received,broken);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [15:0] bit_clocks;
    input wire  rx;
    input wire  octet_valid;
    input wire  [7:0] octet;
    output reg  tx;
    output reg  octet_ready;
    output reg  received_valid;
    output reg  [7:0] received;
    output reg  broken;
    
    // Stub signals
    reg  settling$d;
    wire  settling$q;
    reg  settling$clock;
    reg  low$d;
    wire  low$q;
    reg  low$clock;
    reg  waiting$d;
    wire  waiting$q;
    reg  waiting$clock;
    reg  receiving$d;
    wire  receiving$q;
    reg  receiving$clock;
    reg  [3:0] receive_bit$d;
    wire  [3:0] receive_bit$q;
    reg  receive_bit$clock;
    reg  [15:0] receive_left$d;
    wire  [15:0] receive_left$q;
    reg  receive_left$clock;
    reg  [7:0] received_octet$d;
    wire  [7:0] received_octet$q;
    reg  received_octet$clock;
    reg  received_flag$d;
    wire  received_flag$q;
    reg  received_flag$clock;
    reg  broken_flag$d;
    wire  broken_flag$q;
    reg  broken_flag$clock;
    reg  sending$d;
    wire  sending$q;
    reg  sending$clock;
    reg  [3:0] send_bit$d;
    wire  [3:0] send_bit$q;
    reg  send_bit$clock;
    reg  [15:0] send_left$d;
    wire  [15:0] send_left$q;
    reg  send_left$clock;
    reg  [7:0] sent_octet$d;
    wire  [7:0] sent_octet$q;
    reg  sent_octet$clock;
    reg  tx_low$d;
    wire  tx_low$q;
    reg  tx_low$clock;
    
    // Local signals
    reg  [15:0] last_clock;
    reg  [15:0] half;
    reg  [15:0] half_less;
    reg  [7:0] shifted;
    reg  no_stop;
    reg  [3:0] send_bit_next;
    reg  [7:0] sent_shifted;
    
    // Sub module instances
    link_uart$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    link_uart$low low(
        .d(low$d),
        .q(low$q),
        .clock(low$clock)
    );
    link_uart$waiting waiting(
        .d(waiting$d),
        .q(waiting$q),
        .clock(waiting$clock)
    );
    link_uart$receiving receiving(
        .d(receiving$d),
        .q(receiving$q),
        .clock(receiving$clock)
    );
    link_uart$receive_bit receive_bit(
        .d(receive_bit$d),
        .q(receive_bit$q),
        .clock(receive_bit$clock)
    );
    link_uart$receive_left receive_left(
        .d(receive_left$d),
        .q(receive_left$q),
        .clock(receive_left$clock)
    );
    link_uart$received_octet received_octet(
        .d(received_octet$d),
        .q(received_octet$q),
        .clock(received_octet$clock)
    );
    link_uart$received_flag received_flag(
        .d(received_flag$d),
        .q(received_flag$q),
        .clock(received_flag$clock)
    );
    link_uart$broken_flag broken_flag(
        .d(broken_flag$d),
        .q(broken_flag$q),
        .clock(broken_flag$clock)
    );
    link_uart$sending sending(
        .d(sending$d),
        .q(sending$q),
        .clock(sending$clock)
    );
    link_uart$send_bit send_bit(
        .d(send_bit$d),
        .q(send_bit$q),
        .clock(send_bit$clock)
    );
    link_uart$send_left send_left(
        .d(send_left$d),
        .q(send_left$q),
        .clock(send_left$clock)
    );
    link_uart$sent_octet sent_octet(
        .d(sent_octet$d),
        .q(sent_octet$q),
        .clock(sent_octet$clock)
    );
    link_uart$tx_low tx_low(
        .d(tx_low$d),
        .q(tx_low$q),
        .clock(tx_low$clock)
    );
    
    // Update code
    always @(*) begin
        settling$clock = clock;
        low$clock = clock;
        waiting$clock = clock;
        receiving$clock = clock;
        receive_bit$clock = clock;
        receive_left$clock = clock;
        received_octet$clock = clock;
        settling$d = settling$q;
        low$d = low$q;
        waiting$d = waiting$q;
        receiving$d = receiving$q;
        receive_bit$d = receive_bit$q;
        receive_left$d = receive_left$q;
        received_octet$d = received_octet$q;
        received_flag$clock = clock;
        broken_flag$clock = clock;
        sending$clock = clock;
        send_bit$clock = clock;
        send_left$clock = clock;
        sent_octet$clock = clock;
        tx_low$clock = clock;
        received_flag$d = received_flag$q;
        broken_flag$d = broken_flag$q;
        sending$d = sending$q;
        send_bit$d = send_bit$q;
        send_left$d = send_left$q;
        sent_octet$d = sent_octet$q;
        tx_low$d = tx_low$q;
        last_clock = bit_clocks - ((32'h1) & 16'hffff);
        settling$d = ~rx;
        low$d = settling$q;
        half = bit_clocks >> ((32'h1) & 16'hffff);
        half_less = half - ((32'h1) & 16'hffff);
        shifted = received_octet$q >> ((32'h1) & 8'hff);
        received_flag$d = 1'b0;
        no_stop = 1'b0;
        if (~receiving$q) begin
            if (low$q & ~waiting$q) begin
                receiving$d = 1'b1;
                receive_bit$d = ((32'h0) & 4'hf);
                receive_left$d = half_less;
            end
        end
        else if (receive_left$q != ((32'h0) & 16'hffff)) begin
            receive_left$d = receive_left$q - ((32'h1) & 16'hffff);
        end
        else begin
            receive_left$d = last_clock;
            receive_bit$d = receive_bit$q + ((32'h1) & 4'hf);
            if (receive_bit$q == ((32'h0) & 4'hf)) begin
                receiving$d = low$q;
            end
            else if (receive_bit$q < ((32'h9) & 4'hf)) begin
                received_octet$d = shifted;
                if (~low$q) begin
                    received_octet$d = shifted | ((32'h80) & 8'hff);
                end
            end
            else begin
                receiving$d = 1'b0;
                received_flag$d = ~low$q;
                no_stop = low$q;
            end
        end
        broken_flag$d = no_stop;
        waiting$d = (waiting$q & low$q) | no_stop;
        send_bit_next = send_bit$q + ((32'h1) & 4'hf);
        sent_shifted = sent_octet$q >> ((32'h1) & 8'hff);
        if (~sending$q) begin
            if (octet_valid) begin
                sending$d = 1'b1;
                send_bit$d = ((32'h0) & 4'hf);
                send_left$d = last_clock;
                sent_octet$d = octet;
                tx_low$d = 1'b1;
            end
        end
        else if (send_left$q != ((32'h0) & 16'hffff)) begin
            send_left$d = send_left$q - ((32'h1) & 16'hffff);
        end
        else begin
            send_left$d = last_clock;
            send_bit$d = send_bit_next;
            tx_low$d = ~sent_octet$q[32'h0];
            sent_octet$d = sent_shifted | ((32'h80) & 8'hff);
            sending$d = send_bit_next != ((32'hb) & 4'hf);
        end
        tx = ~tx_low$q;
        octet_ready = ~sending$q;
        received_valid = received_flag$q;
        received = received_octet$q;
        broken = broken_flag$q;
        if (reset) begin
            settling$d = 1'b0;
            low$d = 1'b0;
            waiting$d = 1'b0;
            receiving$d = 1'b0;
            receive_bit$d = ((32'h0) & 4'hf);
            receive_left$d = ((32'h0) & 16'hffff);
            received_flag$d = 1'b0;
            broken_flag$d = 1'b0;
            sending$d = 1'b0;
            send_bit$d = ((32'h0) & 4'hf);
            send_left$d = ((32'h0) & 16'hffff);
            sent_octet$d = ((32'h0) & 8'hff);
            tx_low$d = 1'b0;
        end
    end
    
endmodule // link_uart


module link_uart$broken_flag(d,q,clock);
    
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
          
endmodule // link_uart$broken_flag


module link_uart$low(d,q,clock);
    
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
          
endmodule // link_uart$low


module link_uart$receive_bit(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // link_uart$receive_bit


module link_uart$receive_left(d,q,clock);
    
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
          
endmodule // link_uart$receive_left


module link_uart$received_flag(d,q,clock);
    
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
          
endmodule // link_uart$received_flag


module link_uart$received_octet(d,q,clock);
    
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
          
endmodule // link_uart$received_octet


module link_uart$receiving(d,q,clock);
    
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
          
endmodule // link_uart$receiving


module link_uart$send_bit(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 4'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // link_uart$send_bit


module link_uart$send_left(d,q,clock);
    
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
          
endmodule // link_uart$send_left


module link_uart$sending(d,q,clock);
    
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
          
endmodule // link_uart$sending


module link_uart$sent_octet(d,q,clock);
    
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
          
endmodule // link_uart$sent_octet


module link_uart$settling(d,q,clock);
    
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
          
endmodule // link_uart$settling


module link_uart$tx_low(d,q,clock);
    
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
          
endmodule // link_uart$tx_low


module link_uart$waiting(d,q,clock);
    
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
          
endmodule // link_uart$waiting
