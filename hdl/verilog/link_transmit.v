

module link_transmit(clock,reset,valid,data,last,octet_ready,ready,octet_valid,octet,sequence_number);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  valid;
    input wire  [7:0] data;
    input wire  last;
    input wire  octet_ready;
    output reg  ready;
    output reg  octet_valid;
    output reg  [7:0] octet;
    output reg  [7:0] sequence_number;
    
    // Constant declarations
    localparam  crc_ones = 32'hffffffff;
    localparam  group_less = 8'hfd;
    
    // Enums
    localparam Phase$Lead = 0;
    localparam Phase$Collect = 1;
    localparam Phase$Length = 2;
    localparam Phase$Group = 3;
    localparam Phase$End = 4;
    
    // Stub signals
    reg  [2:0] phase$d;
    wire  [2:0] phase$q;
    reg  phase$clock;
    reg  [7:0] number$d;
    wire  [7:0] number$q;
    reg  number$clock;
    reg  payload$d;
    wire  payload$q;
    reg  payload$clock;
    reg  [2:0] crc_left$d;
    wire  [2:0] crc_left$q;
    reg  crc_left$clock;
    reg  [31:0] crc$d;
    wire  [31:0] crc$q;
    reg  crc$clock;
    reg  [31:0] step$crc;
    reg  [7:0] step$octet;
    wire  [31:0] step$crc_next;
    reg  memory$clock;
    reg  memory$write;
    reg  [7:0] memory$write_address;
    reg  [7:0] memory$written;
    reg  [7:0] memory$read_address;
    wire  [7:0] memory$read;
    reg  [7:0] count$d;
    wire  [7:0] count$q;
    reg  count$clock;
    reg  [7:0] length$d;
    wire  [7:0] length$q;
    reg  length$clock;
    reg  [7:0] shown$d;
    wire  [7:0] shown$q;
    reg  shown$clock;
    reg  ended$d;
    wire  ended$q;
    reg  ended$clock;
    reg  ended_in_zero$d;
    wire  ended_in_zero$q;
    reg  ended_in_zero$clock;
    
    // Local signals
    reg  [2:0] crc_less;
    reg  from_crc;
    reg  there;
    reg  [7:0] next_octet;
    reg  final_octet;
    reg  zero;
    reg  [31:0] crc_now;
    reg  [31:0] crc_less_octet;
    reg  [7:0] crc_octet;
    reg  [7:0] count_more;
    reg  [7:0] count_most;
    reg  [7:0] count_next;
    reg  [7:0] shown_more;
    reg  [7:0] shown_next;
    reg  sent;
    
    // Sub module instances
    link_transmit$phase phase(
        .d(phase$d),
        .q(phase$q),
        .clock(phase$clock)
    );
    link_transmit$number number(
        .d(number$d),
        .q(number$q),
        .clock(number$clock)
    );
    link_transmit$payload payload(
        .d(payload$d),
        .q(payload$q),
        .clock(payload$clock)
    );
    link_transmit$crc_left crc_left(
        .d(crc_left$d),
        .q(crc_left$q),
        .clock(crc_left$clock)
    );
    link_transmit$crc crc(
        .d(crc$d),
        .q(crc$q),
        .clock(crc$clock)
    );
    link_transmit$step step(
        .crc(step$crc),
        .octet(step$octet),
        .crc_next(step$crc_next)
    );
    link_transmit$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_address(memory$write_address),
        .written(memory$written),
        .read_address(memory$read_address),
        .read(memory$read)
    );
    link_transmit$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    link_transmit$length length(
        .d(length$d),
        .q(length$q),
        .clock(length$clock)
    );
    link_transmit$shown shown(
        .d(shown$d),
        .q(shown$q),
        .clock(shown$clock)
    );
    link_transmit$ended ended(
        .d(ended$d),
        .q(ended$q),
        .clock(ended$clock)
    );
    link_transmit$ended_in_zero ended_in_zero(
        .d(ended_in_zero$d),
        .q(ended_in_zero$q),
        .clock(ended_in_zero$clock)
    );
    
    // Update code
    always @(*) begin
        phase$clock = clock;
        number$clock = clock;
        payload$clock = clock;
        crc_left$clock = clock;
        crc$clock = clock;
        count$clock = clock;
        length$clock = clock;
        shown$clock = clock;
        ended$clock = clock;
        ended_in_zero$clock = clock;
        phase$d = phase$q;
        number$d = number$q;
        payload$d = payload$q;
        crc_left$d = crc_left$q;
        crc$d = crc$q;
        count$d = count$q;
        length$d = length$q;
        shown$d = shown$q;
        ended$d = ended$q;
        ended_in_zero$d = ended_in_zero$q;
        memory$clock = clock;
        crc_less = crc_left$q - ((32'h1) & 3'h7);
        from_crc = crc_left$q != ((32'h0) & 3'h7);
        there = from_crc | valid;
        final_octet = crc_left$q == ((32'h1) & 3'h7);
        crc_octet = crc$q[(32'h0)+:(8)];
        next_octet = number$q;
        if (from_crc) begin
            next_octet = crc_octet;
        end
        else if (payload$q) begin
            next_octet = data;
        end
        zero = number$q == ((32'h0) & 8'hff);
        if (from_crc) begin
            zero = crc_octet == ((32'h0) & 8'hff);
        end
        else if (payload$q) begin
            zero = data == ((32'h0) & 8'hff);
        end
        crc_now = crc$q ^ crc_ones;
        step$crc = crc_now;
        step$octet = next_octet;
        crc_less_octet = crc$q >> ((32'h8) & 32'hffffffff);
        count_more = count$q + ((32'h1) & 8'hff);
        count_most = count$q + ((32'h2) & 8'hff);
        count_next = count_more;
        if (zero) begin
            count_next = count$q;
        end
        memory$write = 1'b0;
        memory$write_address = count$q;
        memory$written = next_octet;
        shown_more = shown$q + ((32'h1) & 8'hff);
        shown_next = shown$q;
        sent = 1'b0;
        octet_valid = 1'b1;
        octet = ((32'h0) & 8'hff);
        ready = 1'b0;
        case (phase$q)
            Phase$Lead:
                begin
                    if (octet_ready) begin
                        phase$d = Phase$Collect;
                    end
                end
            Phase$Collect:
                begin
                    octet_valid = 1'b0;
                    ready = payload$q;
                    if (there) begin
                        memory$write = ~zero;
                        count$d = count_next;
                        if (from_crc) begin
                            crc$d = crc_less_octet;
                            crc_left$d = crc_less;
                        end
                        else begin
                            crc$d = step$crc_next ^ crc_ones;
                            payload$d = 1'b1;
                            if (payload$q & last) begin
                                payload$d = 1'b0;
                                crc_left$d = ((32'h4) & 3'h7);
                            end
                        end
                        if ((zero | final_octet) | (count$q == group_less)) begin
                            phase$d = Phase$Length;
                            length$d = count_most;
                            if (zero) begin
                                length$d = count_more;
                            end
                            ended$d = final_octet;
                            ended_in_zero$d = final_octet & zero;
                        end
                    end
                end
            Phase$Length:
                begin
                    octet = length$q;
                    if (octet_ready) begin
                        if (count$q == ((32'h0) & 8'hff)) begin
                            sent = 1'b1;
                        end
                        else begin
                            phase$d = Phase$Group;
                        end
                    end
                end
            Phase$Group:
                begin
                    octet = memory$read;
                    if (octet_ready) begin
                        shown_next = shown_more;
                        if (shown_more == count$q) begin
                            shown_next = ((32'h0) & 8'hff);
                            sent = 1'b1;
                        end
                    end
                end
            Phase$End:
                begin
                    if (octet_ready) begin
                        phase$d = Phase$Collect;
                        number$d = number$q + ((32'h1) & 8'hff);
                    end
                end
            default:
                begin
                    phase$d = Phase$Lead;
                end
        endcase
        if (sent) begin
            count$d = ((32'h0) & 8'hff);
            length$d = ((32'h1) & 8'hff);
            ended_in_zero$d = 1'b0;
            phase$d = Phase$Collect;
            if (ended_in_zero$q) begin
                phase$d = Phase$Length;
            end
            else if (ended$q) begin
                phase$d = Phase$End;
            end
        end
        shown$d = shown_next;
        memory$read_address = shown_next;
        sequence_number = number$q;
        if (reset) begin
            phase$d = Phase$Lead;
            number$d = ((32'h0) & 8'hff);
            payload$d = 1'b0;
            crc_left$d = ((32'h0) & 3'h7);
            crc$d = ((32'h0) & 32'hffffffff);
            count$d = ((32'h0) & 8'hff);
            length$d = ((32'h0) & 8'hff);
            shown$d = ((32'h0) & 8'hff);
            ended$d = 1'b0;
            ended_in_zero$d = 1'b0;
        end
    end
    
endmodule // link_transmit


module link_transmit$count(d,q,clock);
    
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
          
endmodule // link_transmit$count


module link_transmit$crc(d,q,clock);
    
    // Module arguments
    input wire  [31:0] d;
    output reg  [31:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 32'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // link_transmit$crc


module link_transmit$crc_left(d,q,clock);
    
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
          
endmodule // link_transmit$crc_left


module link_transmit$ended(d,q,clock);
    
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
          
endmodule // link_transmit$ended


module link_transmit$ended_in_zero(d,q,clock);
    
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
          
endmodule // link_transmit$ended_in_zero


module link_transmit$length(d,q,clock);
    
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
          
endmodule // link_transmit$length


module link_transmit$memory(clock,write,write_address,written,read_address,read);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [7:0] write_address;
    input wire  [7:0] written;
    input wire  [7:0] read_address;
    output reg  [7:0] read;
    
    // Update code (custom)
    reg [7:0] words [0:256-1];
    integer i;
    initial begin
       read = 0;
       for (i = 0; i < 256; i = i + 1) words[i] = 0;
    end
    
    always @(posedge clock) begin
       read <= words[read_address];
       if (write) words[write_address] <= written;
    end
endmodule // link_transmit$memory


module link_transmit$number(d,q,clock);
    
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
          
endmodule // link_transmit$number


module link_transmit$payload(d,q,clock);
    
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
          
endmodule // link_transmit$payload


module link_transmit$phase(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Enums
    localparam Phase$Lead = 0;
    localparam Phase$Collect = 1;
    localparam Phase$Length = 2;
    localparam Phase$Group = 3;
    localparam Phase$End = 4;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // link_transmit$phase


module link_transmit$shown(d,q,clock);
    
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
          
endmodule // link_transmit$shown


module link_transmit$step(crc,octet,crc_next);
    
    // Module arguments
    input wire  [31:0] crc;
    input wire  [7:0] octet;
    output reg  [31:0] crc_next;
    
    // Local signals
    reg  [31:0] step$0;
    reg  [31:0] step$1;
    reg  [31:0] step$2;
    reg  [31:0] step$3;
    reg  [31:0] step$4;
    reg  [31:0] step$5;
    reg  [31:0] step$6;
    reg  [31:0] step$7;
    reg  [31:0] step$8;
    reg  [31:0] shifted$0;
    reg  [31:0] shifted$1;
    reg  [31:0] shifted$2;
    reg  [31:0] shifted$3;
    reg  [31:0] shifted$4;
    reg  [31:0] shifted$5;
    reg  [31:0] shifted$6;
    reg  [31:0] shifted$7;
    
    // Update code
    always @(*) begin
        step$0 = crc ^ ((octet) & 32'hffffffff);
        shifted$0 = step$0 >> ((32'h1) & 32'hffffffff);
        step$1 = shifted$0;
        if (step$0[32'h0]) begin
            step$1 = shifted$0 ^ ((64'hedb88320) & 32'hffffffff);
        end
        shifted$1 = step$1 >> ((32'h1) & 32'hffffffff);
        step$2 = shifted$1;
        if (step$1[32'h0]) begin
            step$2 = shifted$1 ^ ((64'hedb88320) & 32'hffffffff);
        end
        shifted$2 = step$2 >> ((32'h1) & 32'hffffffff);
        step$3 = shifted$2;
        if (step$2[32'h0]) begin
            step$3 = shifted$2 ^ ((64'hedb88320) & 32'hffffffff);
        end
        shifted$3 = step$3 >> ((32'h1) & 32'hffffffff);
        step$4 = shifted$3;
        if (step$3[32'h0]) begin
            step$4 = shifted$3 ^ ((64'hedb88320) & 32'hffffffff);
        end
        shifted$4 = step$4 >> ((32'h1) & 32'hffffffff);
        step$5 = shifted$4;
        if (step$4[32'h0]) begin
            step$5 = shifted$4 ^ ((64'hedb88320) & 32'hffffffff);
        end
        shifted$5 = step$5 >> ((32'h1) & 32'hffffffff);
        step$6 = shifted$5;
        if (step$5[32'h0]) begin
            step$6 = shifted$5 ^ ((64'hedb88320) & 32'hffffffff);
        end
        shifted$6 = step$6 >> ((32'h1) & 32'hffffffff);
        step$7 = shifted$6;
        if (step$6[32'h0]) begin
            step$7 = shifted$6 ^ ((64'hedb88320) & 32'hffffffff);
        end
        shifted$7 = step$7 >> ((32'h1) & 32'hffffffff);
        step$8 = shifted$7;
        if (step$7[32'h0]) begin
            step$8 = shifted$7 ^ ((64'hedb88320) & 32'hffffffff);
        end
        crc_next = step$8;
    end
    
endmodule // link_transmit$step
