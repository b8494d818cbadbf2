

module kalman_update(clock,reset,write,address,word,start,keep,busy,done,word_out,saturated,refused,floored,bounded);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  write;
    input wire  [5:0] address;
    input wire  [26:0] word;
    input wire  start;
    input wire  keep;
    output reg  busy;
    output reg  done;
    output reg  [26:0] word_out;
    output reg  saturated;
    output reg  refused;
    output reg  floored;
    output reg  bounded;
    
    // Stub signals
    reg  code$clock;
    reg  code$write;
    reg  [8:0] code$write_address;
    reg  [35:0] code$written;
    reg  [8:0] code$read_address;
    wire  [35:0] code$read;
    reg  [8:0] counter$d;
    wire  [8:0] counter$q;
    reg  counter$clock;
    reg  running$d;
    wire  running$q;
    reg  running$clock;
    reg  fetched$d;
    wire  fetched$q;
    reg  fetched$clock;
    reg  [35:0] op$d;
    wire  [35:0] op$q;
    reg  op$clock;
    reg  going$d;
    wire  going$q;
    reg  going$clock;
    reg  kept$d;
    wire  kept$q;
    reg  kept$clock;
    reg  first$clock;
    reg  first$write;
    reg  [6:0] first$write_address;
    reg  [26:0] first$written;
    reg  [6:0] first$read_address;
    wire  [26:0] first$read;
    reg  second$clock;
    reg  second$write;
    reg  [6:0] second$write_address;
    reg  [26:0] second$written;
    reg  [6:0] second$read_address;
    wire  [26:0] second$read;
    reg  base$clock;
    reg  base$write;
    reg  [6:0] base$write_address;
    reg  [26:0] base$written;
    reg  [6:0] base$read_address;
    wire  [26:0] base$read;
    reg  shown$d;
    wire  shown$q;
    reg  shown$clock;
    reg  multiply$clock;
    reg  [26:0] multiply$a;
    reg  [26:0] multiply$b;
    wire  [40:0] multiply$product;
    reg  base_held$clock;
    reg  [26:0] base_held$early;
    wire  [26:0] base_held$late;
    reg  opens$clock;
    reg  opens$early;
    wire  opens$late;
    reg  bare$clock;
    reg  bare$early;
    wire  bare$late;
    reg  [40:0] total$d;
    wire  [40:0] total$q;
    reg  total$clock;
    reg  clamps$clock;
    reg  clamps$early;
    wire  clamps$late;
    reg  [26:0] result$d;
    wire  [26:0] result$q;
    reg  result$clock;
    reg  result_negative$d;
    wire  result_negative$q;
    reg  result_negative$clock;
    reg  result_bent$d;
    wire  result_bent$q;
    reg  result_bent$clock;
    reg  into$clock;
    reg  [6:0] into$early;
    wire  [6:0] into$late;
    reg  tells$clock;
    reg  [3:0] tells$early;
    wire  [3:0] tells$late;
    reg  ends$0$d;
    wire  ends$0$q;
    reg  ends$0$clock;
    reg  ends$1$d;
    wire  ends$1$q;
    reg  ends$1$clock;
    reg  ends$2$d;
    wire  ends$2$q;
    reg  ends$2$clock;
    reg  ends$3$d;
    wire  ends$3$q;
    reg  ends$3$clock;
    reg  ends$4$d;
    wire  ends$4$q;
    reg  ends$4$clock;
    reg  ends$5$d;
    wire  ends$5$q;
    reg  ends$5$clock;
    reg  ends$6$d;
    wire  ends$6$q;
    reg  ends$6$clock;
    reg  crossed$d;
    wire  crossed$q;
    reg  crossed$clock;
    reg  saturated_flag$d;
    wire  saturated_flag$q;
    reg  saturated_flag$clock;
    reg  refused_flag$d;
    wire  refused_flag$q;
    reg  refused_flag$clock;
    reg  floored_flag$d;
    wire  floored_flag$q;
    reg  floored_flag$clock;
    reg  bounded_flag$d;
    wire  bounded_flag$q;
    reg  bounded_flag$clock;
    reg  done_flag$d;
    wire  done_flag$q;
    reg  done_flag$clock;
    reg  [23:0] divisor$d;
    wire  [23:0] divisor$q;
    reg  divisor$clock;
    reg  [23:0] left$d;
    wire  [23:0] left$q;
    reg  left$clock;
    reg  [23:0] quotient$d;
    wire  [23:0] quotient$q;
    reg  quotient$clock;
    reg  allowed$d;
    wire  allowed$q;
    reg  allowed$clock;
    reg  [4:0] steps$d;
    wire  [4:0] steps$q;
    reg  steps$clock;
    reg  divided$d;
    wire  divided$q;
    reg  divided$clock;
    
    // Local signals
    reg  begins;
    reg  [40:0] base_wide;
    reg  [40:0] base_shifted;
    reg  [40:0] base_signed;
    reg  [40:0] half;
    reg  [40:0] opening;
    reg  [40:0] addend;
    reg  [35:0] rounded;
    reg  [9:0] top;
    reg  negative;
    reg  fits;
    reg  nothing;
    reg  [3:0] tell;
    reg  counts;
    reg  variance_due;
    reg  [3:0] above;
    reg  [3:0] middle;
    reg  in_range;
    reg  [4:0] steps_less;
    reg  dividing;
    reg  [23:0] twice;
    reg  goes;
    reg  [23:0] quotient_twice;
    reg  enable;
    reg  [6:0] place;
    reg  [26:0] value;
    reg  is_term;
    
    // Sub module instances
    kalman_update$code code(
        .clock(code$clock),
        .write(code$write),
        .write_address(code$write_address),
        .written(code$written),
        .read_address(code$read_address),
        .read(code$read)
    );
    kalman_update$counter counter(
        .d(counter$d),
        .q(counter$q),
        .clock(counter$clock)
    );
    kalman_update$running running(
        .d(running$d),
        .q(running$q),
        .clock(running$clock)
    );
    kalman_update$fetched fetched(
        .d(fetched$d),
        .q(fetched$q),
        .clock(fetched$clock)
    );
    kalman_update$op op(
        .d(op$d),
        .q(op$q),
        .clock(op$clock)
    );
    kalman_update$going going(
        .d(going$d),
        .q(going$q),
        .clock(going$clock)
    );
    kalman_update$kept kept(
        .d(kept$d),
        .q(kept$q),
        .clock(kept$clock)
    );
    kalman_update$first first(
        .clock(first$clock),
        .write(first$write),
        .write_address(first$write_address),
        .written(first$written),
        .read_address(first$read_address),
        .read(first$read)
    );
    kalman_update$second second(
        .clock(second$clock),
        .write(second$write),
        .write_address(second$write_address),
        .written(second$written),
        .read_address(second$read_address),
        .read(second$read)
    );
    kalman_update$base base(
        .clock(base$clock),
        .write(base$write),
        .write_address(base$write_address),
        .written(base$written),
        .read_address(base$read_address),
        .read(base$read)
    );
    kalman_update$shown shown(
        .d(shown$d),
        .q(shown$q),
        .clock(shown$clock)
    );
    kalman_update$multiply multiply(
        .clock(multiply$clock),
        .a(multiply$a),
        .b(multiply$b),
        .product(multiply$product)
    );
    kalman_update$base_held base_held(
        .clock(base_held$clock),
        .early(base_held$early),
        .late(base_held$late)
    );
    kalman_update$opens opens(
        .clock(opens$clock),
        .early(opens$early),
        .late(opens$late)
    );
    kalman_update$bare bare(
        .clock(bare$clock),
        .early(bare$early),
        .late(bare$late)
    );
    kalman_update$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    kalman_update$clamps clamps(
        .clock(clamps$clock),
        .early(clamps$early),
        .late(clamps$late)
    );
    kalman_update$result result(
        .d(result$d),
        .q(result$q),
        .clock(result$clock)
    );
    kalman_update$result_negative result_negative(
        .d(result_negative$d),
        .q(result_negative$q),
        .clock(result_negative$clock)
    );
    kalman_update$result_bent result_bent(
        .d(result_bent$d),
        .q(result_bent$q),
        .clock(result_bent$clock)
    );
    kalman_update$into into(
        .clock(into$clock),
        .early(into$early),
        .late(into$late)
    );
    kalman_update$tells tells(
        .clock(tells$clock),
        .early(tells$early),
        .late(tells$late)
    );
    kalman_update$ends$0 ends$0(
        .d(ends$0$d),
        .q(ends$0$q),
        .clock(ends$0$clock)
    );
    kalman_update$ends$1 ends$1(
        .d(ends$1$d),
        .q(ends$1$q),
        .clock(ends$1$clock)
    );
    kalman_update$ends$2 ends$2(
        .d(ends$2$d),
        .q(ends$2$q),
        .clock(ends$2$clock)
    );
    kalman_update$ends$3 ends$3(
        .d(ends$3$d),
        .q(ends$3$q),
        .clock(ends$3$clock)
    );
    kalman_update$ends$4 ends$4(
        .d(ends$4$d),
        .q(ends$4$q),
        .clock(ends$4$clock)
    );
    kalman_update$ends$5 ends$5(
        .d(ends$5$d),
        .q(ends$5$q),
        .clock(ends$5$clock)
    );
    kalman_update$ends$6 ends$6(
        .d(ends$6$d),
        .q(ends$6$q),
        .clock(ends$6$clock)
    );
    kalman_update$crossed crossed(
        .d(crossed$d),
        .q(crossed$q),
        .clock(crossed$clock)
    );
    kalman_update$saturated_flag saturated_flag(
        .d(saturated_flag$d),
        .q(saturated_flag$q),
        .clock(saturated_flag$clock)
    );
    kalman_update$refused_flag refused_flag(
        .d(refused_flag$d),
        .q(refused_flag$q),
        .clock(refused_flag$clock)
    );
    kalman_update$floored_flag floored_flag(
        .d(floored_flag$d),
        .q(floored_flag$q),
        .clock(floored_flag$clock)
    );
    kalman_update$bounded_flag bounded_flag(
        .d(bounded_flag$d),
        .q(bounded_flag$q),
        .clock(bounded_flag$clock)
    );
    kalman_update$done_flag done_flag(
        .d(done_flag$d),
        .q(done_flag$q),
        .clock(done_flag$clock)
    );
    kalman_update$divisor divisor(
        .d(divisor$d),
        .q(divisor$q),
        .clock(divisor$clock)
    );
    kalman_update$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    kalman_update$quotient quotient(
        .d(quotient$d),
        .q(quotient$q),
        .clock(quotient$clock)
    );
    kalman_update$allowed allowed(
        .d(allowed$d),
        .q(allowed$q),
        .clock(allowed$clock)
    );
    kalman_update$steps steps(
        .d(steps$d),
        .q(steps$q),
        .clock(steps$clock)
    );
    kalman_update$divided divided(
        .d(divided$d),
        .q(divided$q),
        .clock(divided$clock)
    );
    
    // Update code
    always @(*) begin
        counter$clock = clock;
        running$clock = clock;
        fetched$clock = clock;
        op$clock = clock;
        going$clock = clock;
        kept$clock = clock;
        shown$clock = clock;
        total$clock = clock;
        counter$d = counter$q;
        running$d = running$q;
        fetched$d = fetched$q;
        op$d = op$q;
        going$d = going$q;
        kept$d = kept$q;
        shown$d = shown$q;
        total$d = total$q;
        result$clock = clock;
        result_negative$clock = clock;
        result_bent$clock = clock;
        crossed$clock = clock;
        done_flag$clock = clock;
        result$d = result$q;
        result_negative$d = result_negative$q;
        result_bent$d = result_bent$q;
        crossed$d = crossed$q;
        done_flag$d = done_flag$q;
        saturated_flag$clock = clock;
        refused_flag$clock = clock;
        floored_flag$clock = clock;
        bounded_flag$clock = clock;
        saturated_flag$d = saturated_flag$q;
        refused_flag$d = refused_flag$q;
        floored_flag$d = floored_flag$q;
        bounded_flag$d = bounded_flag$q;
        divisor$clock = clock;
        left$clock = clock;
        quotient$clock = clock;
        allowed$clock = clock;
        steps$clock = clock;
        divided$clock = clock;
        divisor$d = divisor$q;
        left$d = left$q;
        quotient$d = quotient$q;
        allowed$d = allowed$q;
        steps$d = steps$q;
        divided$d = divided$q;
        code$clock = clock;
        first$clock = clock;
        second$clock = clock;
        base$clock = clock;
        multiply$clock = clock;
        base_held$clock = clock;
        opens$clock = clock;
        bare$clock = clock;
        clamps$clock = clock;
        into$clock = clock;
        tells$clock = clock;
        ends$0$clock = clock;
        ends$1$clock = clock;
        ends$2$clock = clock;
        ends$3$clock = clock;
        ends$4$clock = clock;
        ends$5$clock = clock;
        ends$6$clock = clock;
        begins = start & ~going$q;
        code$write = 1'b0;
        code$write_address = ((32'h0) & 9'h1ff);
        code$written = ((32'h0) & 36'hfffffffff);
        code$read_address = counter$q;
        fetched$d = running$q;
        op$d = ((32'h0) & 36'hfffffffff);
        if (fetched$q) begin
            op$d = code$read;
        end
        if (running$q) begin
            counter$d = counter$q + ((32'h1) & 9'h1ff);
        end
        if (op$q[32'h23]) begin
            running$d = 1'b0;
        end
        first$read_address = op$q[(32'h0)+:(7)];
        second$read_address = op$q[(32'h7)+:(7)];
        base$read_address = ((address) & 7'h7f);
        if (going$q) begin
            base$read_address = op$q[(32'he)+:(7)];
        end
        shown$d = ~going$q & ~write;
        word_out = ((32'h0) & 27'h7ffffff);
        if (shown$q) begin
            word_out = base$read;
        end
        multiply$a = first$read;
        multiply$b = second$read;
        base_held$early = base$read;
        opens$early = op$q[(32'h1c)+:(1)];
        bare$early = op$q[(32'h1f)+:(1)];
        base_wide = ((base_held$late) & 41'h1ffffffffff);
        base_shifted = base_wide << ((32'h5) & 41'h1ffffffffff);
        base_signed = base_shifted;
        if (base_held$late[32'h1a]) begin
            base_signed = base_shifted | ((64'h1ff00000000) & 41'h1ffffffffff);
        end
        half = ((32'h10) & 41'h1ffffffffff);
        if (bare$late == ((32'h1) & 1'h1)) begin
            half = ((32'h0) & 41'h1ffffffffff);
        end
        opening = base_signed | half;
        addend = total$q;
        if (opens$late == ((32'h1) & 1'h1)) begin
            addend = opening;
        end
        total$d = addend + multiply$product;
        clamps$early = op$q[(32'h1e)+:(1)];
        rounded = total$q[(32'h5)+:(36)];
        top = rounded[(32'h1a)+:(10)];
        negative = rounded[32'h23];
        fits = (top == ((32'h0) & 10'h3ff)) | (top == ((32'h3ff) & 10'h3ff));
        nothing = negative & (clamps$late == ((32'h1) & 1'h1));
        result$d = rounded[(32'h0)+:(27)];
        if (~fits) begin
            result$d = ((32'h3ffffff) & 27'h7ffffff);
            if (negative) begin
                result$d = ((32'h4000000) & 27'h7ffffff);
            end
        end
        if (nothing) begin
            result$d = ((32'h0) & 27'h7ffffff);
        end
        result_negative$d = negative;
        result_bent$d = ~fits & ~nothing;
        into$early = op$q[(32'h15)+:(7)];
        tells$early = op$q[(32'h20)+:(4)];
        tell = tells$late;
        ends$0$d = op$q[32'h1d];
        ends$1$d = ends$0$q;
        ends$2$d = ends$1$q;
        ends$3$d = ends$2$q;
        ends$4$d = ends$3$q;
        ends$5$d = ends$4$q;
        ends$6$d = ends$5$q;
        counts = ends$6$q;
        done_flag$d = 1'b0;
        if (counts) begin
            if (result_bent$q) begin
                saturated_flag$d = 1'b1;
            end
            if (tell[32'h0] & result_negative$q) begin
                floored_flag$d = 1'b1;
            end
            if (tell[32'h1] & result_negative$q) begin
                bounded_flag$d = 1'b1;
                crossed$d = 1'b1;
            end
            if (tell[32'h3]) begin
                going$d = 1'b0;
                done_flag$d = 1'b1;
            end
        end
        variance_due = counts & (into$late == ((32'h58) & 7'h7f));
        above = result$q[(32'h17)+:(4)];
        middle = result$q[(32'h13)+:(4)];
        in_range = (above == ((32'h0) & 4'hf)) & (middle != ((32'h0) & 4'hf));
        twice = left$q << ((32'h1) & 24'hffffff);
        goes = twice >= divisor$q;
        quotient_twice = quotient$q << ((32'h1) & 24'hffffff);
        steps_less = steps$q - ((32'h1) & 5'h1f);
        dividing = steps$q != ((32'h0) & 5'h1f);
        divided$d = steps$q == ((32'h1) & 5'h1f);
        if (dividing) begin
            steps$d = steps_less;
            left$d = twice;
            quotient$d = quotient_twice;
            if (goes) begin
                left$d = twice - divisor$q;
                if (allowed$q) begin
                    quotient$d = quotient_twice | ((32'h1) & 24'hffffff);
                end
            end
        end
        if (variance_due) begin
            divisor$d = result$q[(32'h0)+:(24)];
            left$d = ((32'h40000) & 24'hffffff);
            quotient$d = ((32'h0) & 24'hffffff);
            steps$d = ((32'h18) & 5'h1f);
            allowed$d = in_range;
            if (~in_range) begin
                refused_flag$d = 1'b1;
            end
        end
        enable = write & ~going$q;
        place = ((address) & 7'h7f);
        value = word;
        if (going$q) begin
            enable = counts & (~tell[32'h2] | crossed$q);
            place = into$late;
            value = result$q;
            if (divided$q) begin
                enable = 1'b1;
                place = ((32'h59) & 7'h7f);
                value = ((quotient$q) & 27'h7ffffff);
            end
        end
        is_term = place < ((32'h24) & 7'h7f);
        second$write = enable;
        base$write = enable;
        first$write = enable & ~((going$q & kept$q) & is_term);
        first$write_address = place;
        second$write_address = place;
        base$write_address = place;
        first$written = value;
        second$written = value;
        base$written = value;
        if (begins) begin
            going$d = 1'b1;
            running$d = 1'b1;
            counter$d = ((32'h0) & 9'h1ff);
            kept$d = keep;
            crossed$d = 1'b0;
        end
        if ((write & ~going$q) & (address == ((32'h0) & 6'h3f))) begin
            saturated_flag$d = 1'b0;
            refused_flag$d = 1'b0;
            floored_flag$d = 1'b0;
            bounded_flag$d = 1'b0;
        end
        busy = going$q;
        done = done_flag$q;
        saturated = saturated_flag$q & ~going$q;
        refused = refused_flag$q & ~going$q;
        floored = floored_flag$q & ~going$q;
        bounded = bounded_flag$q & ~going$q;
        if (reset) begin
            going$d = 1'b0;
            running$d = 1'b0;
            fetched$d = 1'b0;
            op$d = ((32'h0) & 36'hfffffffff);
            steps$d = ((32'h0) & 5'h1f);
            divided$d = 1'b0;
            done_flag$d = 1'b0;
            saturated_flag$d = 1'b0;
            refused_flag$d = 1'b0;
            floored_flag$d = 1'b0;
            bounded_flag$d = 1'b0;
            ends$0$d = 1'b0;
            ends$1$d = 1'b0;
            ends$2$d = 1'b0;
            ends$3$d = 1'b0;
            ends$4$d = 1'b0;
            ends$5$d = 1'b0;
            ends$6$d = 1'b0;
        end
    end
    
endmodule // kalman_update


module kalman_update$allowed(d,q,clock);
    
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
          
endmodule // kalman_update$allowed


module kalman_update$bare(clock,early,late);
    
    // Module arguments
    input wire  clock;
    input wire  early;
    output reg  late;
    
    // Stub signals
    reg  line$0$d;
    wire  line$0$q;
    reg  line$0$clock;
    reg  line$1$d;
    wire  line$1$q;
    reg  line$1$clock;
    reg  line$2$d;
    wire  line$2$q;
    reg  line$2$clock;
    reg  line$3$d;
    wire  line$3$q;
    reg  line$3$clock;
    reg  line$4$d;
    wire  line$4$q;
    reg  line$4$clock;
    
    // Sub module instances
    kalman_update$bare$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kalman_update$bare$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kalman_update$bare$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    kalman_update$bare$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    kalman_update$bare$line$4 line$4(
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
    
endmodule // kalman_update$bare


module kalman_update$bare$line$0(d,q,clock);
    
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
          
endmodule // kalman_update$bare$line$0


module kalman_update$bare$line$1(d,q,clock);
    
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
          
endmodule // kalman_update$bare$line$1


module kalman_update$bare$line$2(d,q,clock);
    
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
          
endmodule // kalman_update$bare$line$2


module kalman_update$bare$line$3(d,q,clock);
    
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
          
endmodule // kalman_update$bare$line$3


module kalman_update$bare$line$4(d,q,clock);
    
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
          
endmodule // kalman_update$bare$line$4


module kalman_update$base(clock,write,write_address,written,read_address,read);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [6:0] write_address;
    input wire  [26:0] written;
    input wire  [6:0] read_address;
    output reg  [26:0] read;
    
    // Update code (custom)
    reg [26:0] words [0:128-1];
    integer i;
    initial begin
       read = 0;
       for (i = 0; i < 128; i = i + 1) words[i] = 0;
       words[92] = 27'h200000;
       words[93] = 27'h7e00000;
       words[94] = 27'h1ff000;
    end
    
    always @(posedge clock) begin
       read <= words[read_address];
       if (write) words[write_address] <= written;
    end
endmodule // kalman_update$base


module kalman_update$base_held(clock,early,late);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] early;
    output reg  [26:0] late;
    
    // Stub signals
    reg  [26:0] line$0$d;
    wire  [26:0] line$0$q;
    reg  line$0$clock;
    reg  [26:0] line$1$d;
    wire  [26:0] line$1$q;
    reg  line$1$clock;
    reg  [26:0] line$2$d;
    wire  [26:0] line$2$q;
    reg  line$2$clock;
    reg  [26:0] line$3$d;
    wire  [26:0] line$3$q;
    reg  line$3$clock;
    
    // Sub module instances
    kalman_update$base_held$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kalman_update$base_held$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kalman_update$base_held$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    kalman_update$base_held$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    
    // Update code
    always @(*) begin
        line$0$clock = clock;
        line$1$clock = clock;
        line$2$clock = clock;
        line$3$clock = clock;
        line$0$d = early;
        line$1$d = line$0$q;
        line$2$d = line$1$q;
        line$3$d = line$2$q;
        late = line$0$q;
        late = line$1$q;
        late = line$2$q;
        late = line$3$q;
    end
    
endmodule // kalman_update$base_held


module kalman_update$base_held$line$0(d,q,clock);
    
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
          
endmodule // kalman_update$base_held$line$0


module kalman_update$base_held$line$1(d,q,clock);
    
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
          
endmodule // kalman_update$base_held$line$1


module kalman_update$base_held$line$2(d,q,clock);
    
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
          
endmodule // kalman_update$base_held$line$2


module kalman_update$base_held$line$3(d,q,clock);
    
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
          
endmodule // kalman_update$base_held$line$3


module kalman_update$bounded_flag(d,q,clock);
    
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
          
endmodule // kalman_update$bounded_flag


module kalman_update$clamps(clock,early,late);
    
    // Module arguments
    input wire  clock;
    input wire  early;
    output reg  late;
    
    // Stub signals
    reg  line$0$d;
    wire  line$0$q;
    reg  line$0$clock;
    reg  line$1$d;
    wire  line$1$q;
    reg  line$1$clock;
    reg  line$2$d;
    wire  line$2$q;
    reg  line$2$clock;
    reg  line$3$d;
    wire  line$3$q;
    reg  line$3$clock;
    reg  line$4$d;
    wire  line$4$q;
    reg  line$4$clock;
    reg  line$5$d;
    wire  line$5$q;
    reg  line$5$clock;
    
    // Sub module instances
    kalman_update$clamps$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kalman_update$clamps$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kalman_update$clamps$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    kalman_update$clamps$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    kalman_update$clamps$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    kalman_update$clamps$line$5 line$5(
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
    
endmodule // kalman_update$clamps


module kalman_update$clamps$line$0(d,q,clock);
    
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
          
endmodule // kalman_update$clamps$line$0


module kalman_update$clamps$line$1(d,q,clock);
    
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
          
endmodule // kalman_update$clamps$line$1


module kalman_update$clamps$line$2(d,q,clock);
    
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
          
endmodule // kalman_update$clamps$line$2


module kalman_update$clamps$line$3(d,q,clock);
    
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
          
endmodule // kalman_update$clamps$line$3


module kalman_update$clamps$line$4(d,q,clock);
    
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
          
endmodule // kalman_update$clamps$line$4


module kalman_update$clamps$line$5(d,q,clock);
    
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
          
endmodule // kalman_update$clamps$line$5


module kalman_update$code(clock,write,write_address,written,read_address,read);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [8:0] write_address;
    input wire  [35:0] written;
    input wire  [8:0] read_address;
    output reg  [35:0] read;
    
    // Update code (custom)
    reg [35:0] words [0:512-1];
    integer i;
    initial begin
       read = 0;
       for (i = 0; i < 512; i = i + 1) words[i] = 0;
       words[0] = 36'h1816d600;
       words[1] = 36'h816d681;
       words[2] = 36'h816d702;
       words[3] = 36'h816d783;
       words[4] = 36'h816d804;
       words[5] = 36'h816d885;
       words[6] = 36'h816d906;
       words[7] = 36'h2816d987;
       words[8] = 36'h1836d601;
       words[9] = 36'h836d688;
       words[10] = 36'h836d709;
       words[11] = 36'h836d78a;
       words[12] = 36'h836d80b;
       words[13] = 36'h836d88c;
       words[14] = 36'h836d90d;
       words[15] = 36'h2836d98e;
       words[16] = 36'h1856d602;
       words[17] = 36'h856d689;
       words[18] = 36'h856d70f;
       words[19] = 36'h856d790;
       words[20] = 36'h856d811;
       words[21] = 36'h856d892;
       words[22] = 36'h856d913;
       words[23] = 36'h2856d994;
       words[24] = 36'h1876d603;
       words[25] = 36'h876d68a;
       words[26] = 36'h876d710;
       words[27] = 36'h876d795;
       words[28] = 36'h876d816;
       words[29] = 36'h876d897;
       words[30] = 36'h876d918;
       words[31] = 36'h2876d999;
       words[32] = 36'h1896d604;
       words[33] = 36'h896d68b;
       words[34] = 36'h896d711;
       words[35] = 36'h896d796;
       words[36] = 36'h896d81a;
       words[37] = 36'h896d89b;
       words[38] = 36'h896d91c;
       words[39] = 36'h2896d99d;
       words[40] = 36'h18b6d605;
       words[41] = 36'h8b6d68c;
       words[42] = 36'h8b6d712;
       words[43] = 36'h8b6d797;
       words[44] = 36'h8b6d81b;
       words[45] = 36'h8b6d89e;
       words[46] = 36'h8b6d91f;
       words[47] = 36'h28b6d9a0;
       words[48] = 36'h18d6d606;
       words[49] = 36'h8d6d68d;
       words[50] = 36'h8d6d713;
       words[51] = 36'h8d6d798;
       words[52] = 36'h8d6d81c;
       words[53] = 36'h8d6d89f;
       words[54] = 36'h8d6d921;
       words[55] = 36'h28d6d9a2;
       words[56] = 36'h18f6d607;
       words[57] = 36'h8f6d68e;
       words[58] = 36'h8f6d714;
       words[59] = 36'h8f6d799;
       words[60] = 36'h8f6d81d;
       words[61] = 36'h8f6d8a0;
       words[62] = 36'h8f6d922;
       words[63] = 36'h28f6d9a3;
       words[64] = 36'h1b0d1640;
       words[65] = 36'hb0d16c1;
       words[66] = 36'hb0d1742;
       words[67] = 36'hb0d17c3;
       words[68] = 36'hb0d1844;
       words[69] = 36'hb0d18c5;
       words[70] = 36'hb0d1946;
       words[71] = 36'h2b0d19c7;
       words[79] = 36'h3b4dac37;
       words[104] = 36'h3916ecc0;
       words[105] = 36'h3936ecc1;
       words[106] = 36'h3956ecc2;
       words[107] = 36'h3976ecc3;
       words[108] = 36'h3996ecc4;
       words[109] = 36'h39b6ecc5;
       words[110] = 36'h39d6ecc6;
       words[111] = 36'h39f6ecc7;
       words[112] = 36'h34891ac8;
       words[113] = 36'h34a95ac9;
       words[114] = 36'h34c99aca;
       words[115] = 36'h34e9dacb;
       words[116] = 36'h350a1acc;
       words[117] = 36'h352a5acd;
       words[118] = 36'h354a9ace;
       words[119] = 36'h356adacf;
       words[120] = 36'h3a16ed48;
       words[121] = 36'h3a36ed49;
       words[122] = 36'h3a56ed4a;
       words[123] = 36'h3a76ed4b;
       words[124] = 36'h3a96ed4c;
       words[125] = 36'h3ab6ed4d;
       words[126] = 36'h3ad6ed4e;
       words[127] = 36'h3af6ed4f;
       words[128] = 36'h30002848;
       words[129] = 36'h30206849;
       words[130] = 36'h3040a84a;
       words[131] = 36'h3060e84b;
       words[132] = 36'h3081284c;
       words[133] = 36'h30a1684d;
       words[134] = 36'h30c1a84e;
       words[135] = 36'h30e1e84f;
       words[136] = 36'h310228c9;
       words[137] = 36'h312268ca;
       words[138] = 36'h3142a8cb;
       words[139] = 36'h3162e8cc;
       words[140] = 36'h318328cd;
       words[141] = 36'h31a368ce;
       words[142] = 36'h31c3a8cf;
       words[143] = 36'h31e3e94a;
       words[144] = 36'h3204294b;
       words[145] = 36'h3224694c;
       words[146] = 36'h3244a94d;
       words[147] = 36'h3264e94e;
       words[148] = 36'h3285294f;
       words[149] = 36'h32a569cb;
       words[150] = 36'h32c5a9cc;
       words[151] = 36'h32e5e9cd;
       words[152] = 36'h330629ce;
       words[153] = 36'h332669cf;
       words[154] = 36'h3346aa4c;
       words[155] = 36'h3366ea4d;
       words[156] = 36'h33872a4e;
       words[157] = 36'h33a76a4f;
       words[158] = 36'h33c7aacd;
       words[159] = 36'h33e7eace;
       words[160] = 36'h34082acf;
       words[161] = 36'h34286b4e;
       words[162] = 36'h3448ab4f;
       words[163] = 36'h3468ebcf;
       words[164] = 36'h17c002eb8;
       words[165] = 36'h17c222eb9;
       words[166] = 36'h17c43eeba;
       words[167] = 36'h17c656ebb;
       words[168] = 36'h17c86aebc;
       words[169] = 36'h17ca7aebd;
       words[170] = 36'h17cc86ebe;
       words[171] = 36'h17ce8eebf;
       words[172] = 36'h30182e38;
       words[173] = 36'h31186e39;
       words[174] = 36'h31f8ae3a;
       words[175] = 36'h32b8ee3b;
       words[176] = 36'h33592e3c;
       words[177] = 36'h33d96e3d;
       words[178] = 36'h3439ae3e;
       words[179] = 36'h3479ee3f;
       words[180] = 36'h3d16c05e;
       words[181] = 36'h3d36c0dd;
       words[182] = 36'h7d60045d;
       words[188] = 36'h29d56c468;
       words[189] = 36'h2ad56c0e9;
       words[190] = 36'h3d802eeb;
       words[198] = 36'h3db6ef6c;
       words[206] = 36'h7ddb40dd;
       words[214] = 36'h3dfb6eee;
       words[222] = 36'h7e1bee6d;
       words[230] = 36'hc303c2eed;
    end
    
    always @(posedge clock) begin
       read <= words[read_address];
       if (write) words[write_address] <= written;
    end
endmodule // kalman_update$code


module kalman_update$counter(d,q,clock);
    
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
          
endmodule // kalman_update$counter


module kalman_update$crossed(d,q,clock);
    
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
          
endmodule // kalman_update$crossed


module kalman_update$divided(d,q,clock);
    
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
          
endmodule // kalman_update$divided


module kalman_update$divisor(d,q,clock);
    
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kalman_update$divisor


module kalman_update$done_flag(d,q,clock);
    
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
          
endmodule // kalman_update$done_flag


module kalman_update$ends$0(d,q,clock);
    
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
          
endmodule // kalman_update$ends$0


module kalman_update$ends$1(d,q,clock);
    
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
          
endmodule // kalman_update$ends$1


module kalman_update$ends$2(d,q,clock);
    
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
          
endmodule // kalman_update$ends$2


module kalman_update$ends$3(d,q,clock);
    
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
          
endmodule // kalman_update$ends$3


module kalman_update$ends$4(d,q,clock);
    
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
          
endmodule // kalman_update$ends$4


module kalman_update$ends$5(d,q,clock);
    
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
          
endmodule // kalman_update$ends$5


module kalman_update$ends$6(d,q,clock);
    
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
          
endmodule // kalman_update$ends$6


module kalman_update$fetched(d,q,clock);
    
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
          
endmodule // kalman_update$fetched


module kalman_update$first(clock,write,write_address,written,read_address,read);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [6:0] write_address;
    input wire  [26:0] written;
    input wire  [6:0] read_address;
    output reg  [26:0] read;
    
    // Update code (custom)
    reg [26:0] words [0:128-1];
    integer i;
    initial begin
       read = 0;
       for (i = 0; i < 128; i = i + 1) words[i] = 0;
       words[92] = 27'h200000;
       words[93] = 27'h7e00000;
       words[94] = 27'h1ff000;
    end
    
    always @(posedge clock) begin
       read <= words[read_address];
       if (write) words[write_address] <= written;
    end
endmodule // kalman_update$first


module kalman_update$floored_flag(d,q,clock);
    
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
          
endmodule // kalman_update$floored_flag


module kalman_update$going(d,q,clock);
    
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
          
endmodule // kalman_update$going


module kalman_update$into(clock,early,late);
    
    // Module arguments
    input wire  clock;
    input wire  [6:0] early;
    output reg  [6:0] late;
    
    // Stub signals
    reg  [6:0] line$0$d;
    wire  [6:0] line$0$q;
    reg  line$0$clock;
    reg  [6:0] line$1$d;
    wire  [6:0] line$1$q;
    reg  line$1$clock;
    reg  [6:0] line$2$d;
    wire  [6:0] line$2$q;
    reg  line$2$clock;
    reg  [6:0] line$3$d;
    wire  [6:0] line$3$q;
    reg  line$3$clock;
    reg  [6:0] line$4$d;
    wire  [6:0] line$4$q;
    reg  line$4$clock;
    reg  [6:0] line$5$d;
    wire  [6:0] line$5$q;
    reg  line$5$clock;
    reg  [6:0] line$6$d;
    wire  [6:0] line$6$q;
    reg  line$6$clock;
    
    // Sub module instances
    kalman_update$into$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kalman_update$into$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kalman_update$into$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    kalman_update$into$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    kalman_update$into$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    kalman_update$into$line$5 line$5(
        .d(line$5$d),
        .q(line$5$q),
        .clock(line$5$clock)
    );
    kalman_update$into$line$6 line$6(
        .d(line$6$d),
        .q(line$6$q),
        .clock(line$6$clock)
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
        line$0$d = early;
        line$1$d = line$0$q;
        line$2$d = line$1$q;
        line$3$d = line$2$q;
        line$4$d = line$3$q;
        line$5$d = line$4$q;
        line$6$d = line$5$q;
        late = line$0$q;
        late = line$1$q;
        late = line$2$q;
        late = line$3$q;
        late = line$4$q;
        late = line$5$q;
        late = line$6$q;
    end
    
endmodule // kalman_update$into


module kalman_update$into$line$0(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kalman_update$into$line$0


module kalman_update$into$line$1(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kalman_update$into$line$1


module kalman_update$into$line$2(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kalman_update$into$line$2


module kalman_update$into$line$3(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kalman_update$into$line$3


module kalman_update$into$line$4(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kalman_update$into$line$4


module kalman_update$into$line$5(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kalman_update$into$line$5


module kalman_update$into$line$6(d,q,clock);
    
    // Module arguments
    input wire  [6:0] d;
    output reg  [6:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 7'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kalman_update$into$line$6


module kalman_update$kept(d,q,clock);
    
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
          
endmodule // kalman_update$kept


module kalman_update$left(d,q,clock);
    
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kalman_update$left


module kalman_update$multiply(clock,a,b,product);
    
    // Module arguments
    input wire  clock;
    input wire  [26:0] a;
    input wire  [26:0] b;
    output reg  [40:0] product;
    
    // Update code (custom)
    reg [26:0] a_held, b_held;
    reg signed [19:0] high, high_held;
    reg signed [27:0] cross_a, cross_b;
    reg signed [28:0] mixed;
    reg [35:0] low;
    reg [17:0] low_held;
    wire signed [9:0] a_high = a_held[26:17];
    wire signed [9:0] b_high = b_held[26:17];
    wire signed [17:0] a_low = {1'b0, a_held[16:0]};
    wire signed [17:0] b_low = {1'b0, b_held[16:0]};
    initial begin
       a_held = 0;
       b_held = 0;
       high = 0;
       high_held = 0;
       cross_a = 0;
       cross_b = 0;
       mixed = 0;
       low = 0;
       low_held = 0;
       product = 0;
    end
    
    always @(posedge clock) begin
       a_held <= a;
       b_held <= b;
       high <= a_high * b_high;
       cross_a <= a_high * b_low;
       cross_b <= a_low * b_high;
       low <= a_low * b_low;
       mixed <= cross_a + cross_b;
       high_held <= high;
       low_held <= low[33:16];
       product <= $signed({high_held, low_held}) + $signed({mixed, 1'b0});
    end
endmodule // kalman_update$multiply


module kalman_update$op(d,q,clock);
    
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
          
endmodule // kalman_update$op


module kalman_update$opens(clock,early,late);
    
    // Module arguments
    input wire  clock;
    input wire  early;
    output reg  late;
    
    // Stub signals
    reg  line$0$d;
    wire  line$0$q;
    reg  line$0$clock;
    reg  line$1$d;
    wire  line$1$q;
    reg  line$1$clock;
    reg  line$2$d;
    wire  line$2$q;
    reg  line$2$clock;
    reg  line$3$d;
    wire  line$3$q;
    reg  line$3$clock;
    reg  line$4$d;
    wire  line$4$q;
    reg  line$4$clock;
    
    // Sub module instances
    kalman_update$opens$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kalman_update$opens$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kalman_update$opens$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    kalman_update$opens$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    kalman_update$opens$line$4 line$4(
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
    
endmodule // kalman_update$opens


module kalman_update$opens$line$0(d,q,clock);
    
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
          
endmodule // kalman_update$opens$line$0


module kalman_update$opens$line$1(d,q,clock);
    
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
          
endmodule // kalman_update$opens$line$1


module kalman_update$opens$line$2(d,q,clock);
    
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
          
endmodule // kalman_update$opens$line$2


module kalman_update$opens$line$3(d,q,clock);
    
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
          
endmodule // kalman_update$opens$line$3


module kalman_update$opens$line$4(d,q,clock);
    
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
          
endmodule // kalman_update$opens$line$4


module kalman_update$quotient(d,q,clock);
    
    // Module arguments
    input wire  [23:0] d;
    output reg  [23:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 24'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kalman_update$quotient


module kalman_update$refused_flag(d,q,clock);
    
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
          
endmodule // kalman_update$refused_flag


module kalman_update$result(d,q,clock);
    
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
          
endmodule // kalman_update$result


module kalman_update$result_bent(d,q,clock);
    
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
          
endmodule // kalman_update$result_bent


module kalman_update$result_negative(d,q,clock);
    
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
          
endmodule // kalman_update$result_negative


module kalman_update$running(d,q,clock);
    
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
          
endmodule // kalman_update$running


module kalman_update$saturated_flag(d,q,clock);
    
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
          
endmodule // kalman_update$saturated_flag


module kalman_update$second(clock,write,write_address,written,read_address,read);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [6:0] write_address;
    input wire  [26:0] written;
    input wire  [6:0] read_address;
    output reg  [26:0] read;
    
    // Update code (custom)
    reg [26:0] words [0:128-1];
    integer i;
    initial begin
       read = 0;
       for (i = 0; i < 128; i = i + 1) words[i] = 0;
       words[92] = 27'h200000;
       words[93] = 27'h7e00000;
       words[94] = 27'h1ff000;
    end
    
    always @(posedge clock) begin
       read <= words[read_address];
       if (write) words[write_address] <= written;
    end
endmodule // kalman_update$second


module kalman_update$shown(d,q,clock);
    
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
          
endmodule // kalman_update$shown


module kalman_update$steps(d,q,clock);
    
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
          
endmodule // kalman_update$steps


module kalman_update$tells(clock,early,late);
    
    // Module arguments
    input wire  clock;
    input wire  [3:0] early;
    output reg  [3:0] late;
    
    // Stub signals
    reg  [3:0] line$0$d;
    wire  [3:0] line$0$q;
    reg  line$0$clock;
    reg  [3:0] line$1$d;
    wire  [3:0] line$1$q;
    reg  line$1$clock;
    reg  [3:0] line$2$d;
    wire  [3:0] line$2$q;
    reg  line$2$clock;
    reg  [3:0] line$3$d;
    wire  [3:0] line$3$q;
    reg  line$3$clock;
    reg  [3:0] line$4$d;
    wire  [3:0] line$4$q;
    reg  line$4$clock;
    reg  [3:0] line$5$d;
    wire  [3:0] line$5$q;
    reg  line$5$clock;
    reg  [3:0] line$6$d;
    wire  [3:0] line$6$q;
    reg  line$6$clock;
    
    // Sub module instances
    kalman_update$tells$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kalman_update$tells$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kalman_update$tells$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    kalman_update$tells$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    kalman_update$tells$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    kalman_update$tells$line$5 line$5(
        .d(line$5$d),
        .q(line$5$q),
        .clock(line$5$clock)
    );
    kalman_update$tells$line$6 line$6(
        .d(line$6$d),
        .q(line$6$q),
        .clock(line$6$clock)
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
        line$0$d = early;
        line$1$d = line$0$q;
        line$2$d = line$1$q;
        line$3$d = line$2$q;
        line$4$d = line$3$q;
        line$5$d = line$4$q;
        line$6$d = line$5$q;
        late = line$0$q;
        late = line$1$q;
        late = line$2$q;
        late = line$3$q;
        late = line$4$q;
        late = line$5$q;
        late = line$6$q;
    end
    
endmodule // kalman_update$tells


module kalman_update$tells$line$0(d,q,clock);
    
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
          
endmodule // kalman_update$tells$line$0


module kalman_update$tells$line$1(d,q,clock);
    
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
          
endmodule // kalman_update$tells$line$1


module kalman_update$tells$line$2(d,q,clock);
    
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
          
endmodule // kalman_update$tells$line$2


module kalman_update$tells$line$3(d,q,clock);
    
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
          
endmodule // kalman_update$tells$line$3


module kalman_update$tells$line$4(d,q,clock);
    
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
          
endmodule // kalman_update$tells$line$4


module kalman_update$tells$line$5(d,q,clock);
    
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
          
endmodule // kalman_update$tells$line$5


module kalman_update$tells$line$6(d,q,clock);
    
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
          
endmodule // kalman_update$tells$line$6


module kalman_update$total(d,q,clock);
    
    // Module arguments
    input wire  [40:0] d;
    output reg  [40:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 41'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kalman_update$total
