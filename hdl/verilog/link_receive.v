

module link_receive(clock,reset,octet_valid,octet,ready,valid,data,last,good,gap,repeated,overflow,bad,sequence_number);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  octet_valid;
    input wire  [7:0] octet;
    input wire  ready;
    output reg  valid;
    output reg  [7:0] data;
    output reg  last;
    output reg  good;
    output reg  gap;
    output reg  repeated;
    output reg  overflow;
    output reg  bad;
    output reg  [7:0] sequence_number;
    
    // Constant declarations
    localparam  crc_ones = 32'hffffffff;
    localparam  crc_residue = 32'hdebb20e3;
    localparam  capacity = 10'b1000000000;
    
    // Stub signals
    reg  started$d;
    wire  started$q;
    reg  started$clock;
    reg  [7:0] left$d;
    wire  [7:0] left$q;
    reg  left$clock;
    reg  zero_due$d;
    wire  zero_due$q;
    reg  zero_due$clock;
    reg  decoded_valid$d;
    wire  decoded_valid$q;
    reg  decoded_valid$clock;
    reg  [7:0] decoded$d;
    wire  [7:0] decoded$q;
    reg  decoded$clock;
    reg  ending$d;
    wire  ending$q;
    reg  ending$clock;
    reg  end_complete$d;
    wire  end_complete$q;
    reg  end_complete$clock;
    reg  [31:0] crc$d;
    wire  [31:0] crc$q;
    reg  crc$clock;
    reg  [31:0] step$crc;
    reg  [7:0] step$octet;
    wire  [31:0] step$crc_next;
    reg  [2:0] count$d;
    wire  [2:0] count$q;
    reg  count$clock;
    reg  [7:0] line0$d;
    wire  [7:0] line0$q;
    reg  line0$clock;
    reg  [7:0] line1$d;
    wire  [7:0] line1$q;
    reg  line1$clock;
    reg  [7:0] line2$d;
    wire  [7:0] line2$q;
    reg  line2$clock;
    reg  [7:0] line3$d;
    wire  [7:0] line3$q;
    reg  line3$clock;
    reg  [7:0] number$d;
    wire  [7:0] number$q;
    reg  number$clock;
    reg  [7:0] held$d;
    wire  [7:0] held$q;
    reg  held$clock;
    reg  held_full$d;
    wire  held_full$q;
    reg  held_full$clock;
    reg  spilt$d;
    wire  spilt$q;
    reg  spilt$clock;
    reg  [9:0] write$d;
    wire  [9:0] write$q;
    reg  write$clock;
    reg  [9:0] commit$d;
    wire  [9:0] commit$q;
    reg  commit$clock;
    reg  reader$clock;
    reg  reader$reset;
    reg  reader$write;
    reg  [9:0] reader$write_at;
    reg  [8:0] reader$written;
    reg  [9:0] reader$whole_to;
    reg  reader$ready;
    wire  reader$valid;
    wire  [8:0] reader$word;
    wire  [9:0] reader$read_at;
    wire  reader$fetched;
    reg  synced$d;
    wire  synced$q;
    reg  synced$clock;
    reg  [7:0] accepted$d;
    wire  [7:0] accepted$q;
    reg  accepted$clock;
    reg  good_out$d;
    wire  good_out$q;
    reg  good_out$clock;
    reg  gap_out$d;
    wire  gap_out$q;
    reg  gap_out$clock;
    reg  repeated_out$d;
    wire  repeated_out$q;
    reg  repeated_out$clock;
    reg  overflow_out$d;
    wire  overflow_out$q;
    reg  overflow_out$clock;
    reg  bad_out$d;
    wire  bad_out$q;
    reg  bad_out$clock;
    
    // Local signals
    reg  [7:0] octet_less;
    reg  [7:0] left_less;
    reg  complete;
    reg  [31:0] crc_now;
    reg  stores;
    reg  [8:0] stored;
    reg  [9:0] write_next;
    reg  [9:0] filled;
    reg  room;
    reg  [8:0] held_wide;
    reg  whole;
    reg  again;
    reg  taken;
    reg  [7:0] accepted_next;
    
    // Sub module instances
    link_receive$started started(
        .d(started$d),
        .q(started$q),
        .clock(started$clock)
    );
    link_receive$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    link_receive$zero_due zero_due(
        .d(zero_due$d),
        .q(zero_due$q),
        .clock(zero_due$clock)
    );
    link_receive$decoded_valid decoded_valid(
        .d(decoded_valid$d),
        .q(decoded_valid$q),
        .clock(decoded_valid$clock)
    );
    link_receive$decoded decoded(
        .d(decoded$d),
        .q(decoded$q),
        .clock(decoded$clock)
    );
    link_receive$ending ending(
        .d(ending$d),
        .q(ending$q),
        .clock(ending$clock)
    );
    link_receive$end_complete end_complete(
        .d(end_complete$d),
        .q(end_complete$q),
        .clock(end_complete$clock)
    );
    link_receive$crc crc(
        .d(crc$d),
        .q(crc$q),
        .clock(crc$clock)
    );
    link_receive$step step(
        .crc(step$crc),
        .octet(step$octet),
        .crc_next(step$crc_next)
    );
    link_receive$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    link_receive$line0 line0(
        .d(line0$d),
        .q(line0$q),
        .clock(line0$clock)
    );
    link_receive$line1 line1(
        .d(line1$d),
        .q(line1$q),
        .clock(line1$clock)
    );
    link_receive$line2 line2(
        .d(line2$d),
        .q(line2$q),
        .clock(line2$clock)
    );
    link_receive$line3 line3(
        .d(line3$d),
        .q(line3$q),
        .clock(line3$clock)
    );
    link_receive$number number(
        .d(number$d),
        .q(number$q),
        .clock(number$clock)
    );
    link_receive$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    link_receive$held_full held_full(
        .d(held_full$d),
        .q(held_full$q),
        .clock(held_full$clock)
    );
    link_receive$spilt spilt(
        .d(spilt$d),
        .q(spilt$q),
        .clock(spilt$clock)
    );
    link_receive$write write(
        .d(write$d),
        .q(write$q),
        .clock(write$clock)
    );
    link_receive$commit commit(
        .d(commit$d),
        .q(commit$q),
        .clock(commit$clock)
    );
    link_receive$reader reader(
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
    link_receive$synced synced(
        .d(synced$d),
        .q(synced$q),
        .clock(synced$clock)
    );
    link_receive$accepted accepted(
        .d(accepted$d),
        .q(accepted$q),
        .clock(accepted$clock)
    );
    link_receive$good_out good_out(
        .d(good_out$d),
        .q(good_out$q),
        .clock(good_out$clock)
    );
    link_receive$gap_out gap_out(
        .d(gap_out$d),
        .q(gap_out$q),
        .clock(gap_out$clock)
    );
    link_receive$repeated_out repeated_out(
        .d(repeated_out$d),
        .q(repeated_out$q),
        .clock(repeated_out$clock)
    );
    link_receive$overflow_out overflow_out(
        .d(overflow_out$d),
        .q(overflow_out$q),
        .clock(overflow_out$clock)
    );
    link_receive$bad_out bad_out(
        .d(bad_out$d),
        .q(bad_out$q),
        .clock(bad_out$clock)
    );
    
    // Update code
    always @(*) begin
        started$clock = clock;
        left$clock = clock;
        zero_due$clock = clock;
        decoded_valid$clock = clock;
        decoded$clock = clock;
        ending$clock = clock;
        end_complete$clock = clock;
        started$d = started$q;
        left$d = left$q;
        zero_due$d = zero_due$q;
        decoded_valid$d = decoded_valid$q;
        decoded$d = decoded$q;
        ending$d = ending$q;
        end_complete$d = end_complete$q;
        crc$clock = clock;
        count$clock = clock;
        line0$clock = clock;
        line1$clock = clock;
        line2$clock = clock;
        line3$clock = clock;
        number$clock = clock;
        held$clock = clock;
        held_full$clock = clock;
        spilt$clock = clock;
        crc$d = crc$q;
        count$d = count$q;
        line0$d = line0$q;
        line1$d = line1$q;
        line2$d = line2$q;
        line3$d = line3$q;
        number$d = number$q;
        held$d = held$q;
        held_full$d = held_full$q;
        spilt$d = spilt$q;
        write$clock = clock;
        commit$clock = clock;
        synced$clock = clock;
        accepted$clock = clock;
        write$d = write$q;
        commit$d = commit$q;
        synced$d = synced$q;
        accepted$d = accepted$q;
        good_out$clock = clock;
        gap_out$clock = clock;
        repeated_out$clock = clock;
        overflow_out$clock = clock;
        bad_out$clock = clock;
        good_out$d = good_out$q;
        gap_out$d = gap_out$q;
        repeated_out$d = repeated_out$q;
        overflow_out$d = overflow_out$q;
        bad_out$d = bad_out$q;
        reader$clock = clock;
        reader$reset = reset;
        octet_less = octet - ((32'h1) & 8'hff);
        left_less = left$q - ((32'h1) & 8'hff);
        complete = left$q == ((32'h0) & 8'hff);
        decoded_valid$d = 1'b0;
        ending$d = 1'b0;
        end_complete$d = complete;
        decoded$d = ((32'h0) & 8'hff);
        if (octet_valid) begin
            if (octet == ((32'h0) & 8'hff)) begin
                ending$d = started$q;
                started$d = 1'b0;
                left$d = ((32'h0) & 8'hff);
            end
            else if (started$q & ~complete) begin
                decoded_valid$d = 1'b1;
                decoded$d = octet;
                left$d = left_less;
            end
            else begin
                decoded_valid$d = started$q & zero_due$q;
                started$d = 1'b1;
                left$d = octet_less;
                zero_due$d = octet != ((32'hff) & 8'hff);
            end
        end
        crc_now = crc$q ^ crc_ones;
        step$crc = crc_now;
        step$octet = decoded$q;
        write_next = write$q + ((32'h1) & 10'h3ff);
        filled = write$q - reader$read_at;
        room = filled != capacity;
        held_wide = ((held$q) & 9'h1ff);
        stores = 1'b0;
        stored = held_wide;
        if (decoded_valid$q) begin
            crc$d = step$crc_next ^ crc_ones;
            line0$d = decoded$q;
            line1$d = line0$q;
            line2$d = line1$q;
            line3$d = line2$q;
            if (count$q == ((32'h5) & 3'h7)) begin
                held$d = line3$q;
                held_full$d = 1'b1;
                if (held_full$q) begin
                    if (room) begin
                        stores = 1'b1;
                        write$d = write_next;
                    end
                    else begin
                        spilt$d = 1'b1;
                    end
                end
            end
            else begin
                count$d = count$q + ((32'h1) & 3'h7);
            end
            if (count$q == ((32'h4) & 3'h7)) begin
                number$d = line3$q;
            end
        end
        accepted_next = accepted$q + ((32'h1) & 8'hff);
        whole = (end_complete$q & held_full$q) & (crc_now == crc_residue);
        again = synced$q & (number$q == accepted$q);
        taken = ((ending$q & whole) & ~again) & (room & ~spilt$q);
        good_out$d = taken;
        gap_out$d = (taken & synced$q) & (number$q != accepted_next);
        repeated_out$d = (ending$q & whole) & again;
        overflow_out$d = ((ending$q & whole) & ~again) & (spilt$q | ~room);
        bad_out$d = ending$q & ~whole;
        if (ending$q) begin
            crc$d = ((32'h0) & 32'hffffffff);
            count$d = ((32'h0) & 3'h7);
            held_full$d = 1'b0;
            spilt$d = 1'b0;
            write$d = commit$q;
        end
        if (taken) begin
            stores = 1'b1;
            stored = held_wide | ((32'h100) & 9'h1ff);
            write$d = write_next;
            commit$d = write_next;
            accepted$d = number$q;
            synced$d = 1'b1;
        end
        reader$write = stores;
        reader$write_at = write$q;
        reader$written = stored;
        reader$whole_to = commit$q;
        reader$ready = ready;
        valid = reader$valid;
        data = reader$word[(32'h0)+:(8)];
        last = reader$word[32'h8];
        good = good_out$q;
        gap = gap_out$q;
        repeated = repeated_out$q;
        overflow = overflow_out$q;
        bad = bad_out$q;
        sequence_number = accepted$q;
        if (reset) begin
            started$d = 1'b0;
            left$d = ((32'h0) & 8'hff);
            zero_due$d = 1'b0;
            decoded_valid$d = 1'b0;
            ending$d = 1'b0;
            crc$d = ((32'h0) & 32'hffffffff);
            count$d = ((32'h0) & 3'h7);
            held_full$d = 1'b0;
            spilt$d = 1'b0;
            write$d = ((32'h0) & 10'h3ff);
            commit$d = ((32'h0) & 10'h3ff);
            synced$d = 1'b0;
            accepted$d = ((32'h0) & 8'hff);
            good_out$d = 1'b0;
            gap_out$d = 1'b0;
            repeated_out$d = 1'b0;
            overflow_out$d = 1'b0;
            bad_out$d = 1'b0;
        end
    end
    
endmodule // link_receive


module link_receive$accepted(d,q,clock);
    
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
          
endmodule // link_receive$accepted


module link_receive$bad_out(d,q,clock);
    
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
          
endmodule // link_receive$bad_out


module link_receive$commit(d,q,clock);
    
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
          
endmodule // link_receive$commit


module link_receive$count(d,q,clock);
    
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
          
endmodule // link_receive$count


module link_receive$crc(d,q,clock);
    
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
          
endmodule // link_receive$crc


module link_receive$decoded(d,q,clock);
    
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
          
endmodule // link_receive$decoded


module link_receive$decoded_valid(d,q,clock);
    
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
          
endmodule // link_receive$decoded_valid


module link_receive$end_complete(d,q,clock);
    
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
          
endmodule // link_receive$end_complete


module link_receive$ending(d,q,clock);
    
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
          
endmodule // link_receive$ending


module link_receive$gap_out(d,q,clock);
    
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
          
endmodule // link_receive$gap_out


module link_receive$good_out(d,q,clock);
    
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
          
endmodule // link_receive$good_out


module link_receive$held(d,q,clock);
    
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
          
endmodule // link_receive$held


module link_receive$held_full(d,q,clock);
    
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
          
endmodule // link_receive$held_full


module link_receive$left(d,q,clock);
    
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
          
endmodule // link_receive$left


module link_receive$line0(d,q,clock);
    
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
          
endmodule // link_receive$line0


module link_receive$line1(d,q,clock);
    
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
          
endmodule // link_receive$line1


module link_receive$line2(d,q,clock);
    
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
          
endmodule // link_receive$line2


module link_receive$line3(d,q,clock);
    
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
          
endmodule // link_receive$line3


module link_receive$number(d,q,clock);
    
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
          
endmodule // link_receive$number


module link_receive$overflow_out(d,q,clock);
    
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
          
endmodule // link_receive$overflow_out


module link_receive$reader(clock,reset,write,write_at,written,whole_to,ready,valid,word,read_at,fetched);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  write;
    input wire  [9:0] write_at;
    input wire  [8:0] written;
    input wire  [9:0] whole_to;
    input wire  ready;
    output reg  valid;
    output reg  [8:0] word;
    output reg  [9:0] read_at;
    output reg  fetched;
    
    // Stub signals
    reg  memory$clock;
    reg  memory$write;
    reg  [8:0] memory$write_address;
    reg  [8:0] memory$written;
    reg  [8:0] memory$read_address;
    wire  [8:0] memory$read;
    reg  [9:0] place$d;
    wire  [9:0] place$q;
    reg  place$clock;
    reg  ahead$d;
    wire  ahead$q;
    reg  ahead$clock;
    reg  [8:0] held$d;
    wire  [8:0] held$q;
    reg  held$clock;
    reg  shown$d;
    wire  shown$q;
    reg  shown$clock;
    
    // Local signals
    reg  [9:0] place_more;
    reg  [9:0] place_next;
    reg  take;
    
    // Sub module instances
    link_receive$reader$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_address(memory$write_address),
        .written(memory$written),
        .read_address(memory$read_address),
        .read(memory$read)
    );
    link_receive$reader$place place(
        .d(place$d),
        .q(place$q),
        .clock(place$clock)
    );
    link_receive$reader$ahead ahead(
        .d(ahead$d),
        .q(ahead$q),
        .clock(ahead$clock)
    );
    link_receive$reader$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    link_receive$reader$shown shown(
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
    
endmodule // link_receive$reader


module link_receive$reader$ahead(d,q,clock);
    
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
          
endmodule // link_receive$reader$ahead


module link_receive$reader$held(d,q,clock);
    
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
          
endmodule // link_receive$reader$held


module link_receive$reader$memory(clock,write,write_address,written,read_address,read);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [8:0] written;
    input wire  [8:0] read_address;
    output reg  [8:0] read;
    
    // Update code (custom)
    reg [8:0] words [0:512-1];
    integer i;
    initial begin
       read = 0;
       for (i = 0; i < 512; i = i + 1) words[i] = 0;
    end
    
    always @(posedge clock) begin
       read <= words[read_address];
       if (write) words[write_address] <= written;
    end
endmodule // link_receive$reader$memory


module link_receive$reader$place(d,q,clock);
    
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
          
endmodule // link_receive$reader$place


module link_receive$reader$shown(d,q,clock);
    
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
          
endmodule // link_receive$reader$shown


module link_receive$repeated_out(d,q,clock);
    
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
          
endmodule // link_receive$repeated_out


module link_receive$spilt(d,q,clock);
    
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
          
endmodule // link_receive$spilt


module link_receive$started(d,q,clock);
    
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
          
endmodule // link_receive$started


module link_receive$step(crc,octet,crc_next);
    
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
    
endmodule // link_receive$step


module link_receive$synced(d,q,clock);
    
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
          
endmodule // link_receive$synced


module link_receive$write(d,q,clock);
    
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
          
endmodule // link_receive$write


module link_receive$zero_due(d,q,clock);
    
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
          
endmodule // link_receive$zero_due
