

module loop_events(clock,reset,contacts,tick_clocks,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,enable,ready,valid,channel,kind,tick,lost,present,ticks);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [7:0] contacts;
    input wire  [31:0] tick_clocks;
    input wire  [7:0] debounce_ticks;
    input wire  [23:0] stuck_ticks;
    input wire  [15:0] chatter_window_ticks;
    input wire  [7:0] chatter_limit;
    input wire  [7:0] enable;
    input wire  ready;
    output reg  valid;
    output reg  [2:0] channel;
    output reg  [2:0] kind;
    output reg  [31:0] tick;
    output reg  [15:0] lost;
    output reg  [7:0] present;
    output reg  [31:0] ticks;
    
    // Constant declarations
    localparam  numbers$0 = 3'b0;
    localparam  numbers$1 = 3'b1;
    localparam  numbers$2 = 3'b10;
    localparam  numbers$3 = 3'b11;
    localparam  numbers$4 = 3'b100;
    localparam  numbers$5 = 3'b101;
    localparam  numbers$6 = 3'b110;
    localparam  numbers$7 = 3'b111;
    localparam  levels$0 = 8'h1;
    localparam  levels$1 = 8'h2;
    localparam  levels$2 = 8'h4;
    localparam  levels$3 = 8'h8;
    localparam  levels$4 = 8'h10;
    localparam  levels$5 = 8'h20;
    localparam  levels$6 = 8'h40;
    localparam  levels$7 = 8'h80;
    localparam  capacity = 7'b1000000;
    
    // Stub signals
    reg  [31:0] divider$d;
    wire  [31:0] divider$q;
    reg  divider$clock;
    reg  tick_now$d;
    wire  tick_now$q;
    reg  tick_now$clock;
    reg  [31:0] tick_count$d;
    wire  [31:0] tick_count$q;
    reg  tick_count$clock;
    reg  channels$0$clock;
    reg  channels$0$reset;
    reg  channels$0$tick;
    reg  channels$0$raw;
    reg  [7:0] channels$0$debounce_ticks;
    reg  [23:0] channels$0$stuck_ticks;
    reg  [15:0] channels$0$chatter_window_ticks;
    reg  [7:0] channels$0$chatter_limit;
    reg  channels$0$enable;
    reg  channels$0$turn;
    wire  channels$0$told;
    wire  [2:0] channels$0$kind;
    wire  channels$0$lost;
    wire  channels$0$present;
    reg  channels$1$clock;
    reg  channels$1$reset;
    reg  channels$1$tick;
    reg  channels$1$raw;
    reg  [7:0] channels$1$debounce_ticks;
    reg  [23:0] channels$1$stuck_ticks;
    reg  [15:0] channels$1$chatter_window_ticks;
    reg  [7:0] channels$1$chatter_limit;
    reg  channels$1$enable;
    reg  channels$1$turn;
    wire  channels$1$told;
    wire  [2:0] channels$1$kind;
    wire  channels$1$lost;
    wire  channels$1$present;
    reg  channels$2$clock;
    reg  channels$2$reset;
    reg  channels$2$tick;
    reg  channels$2$raw;
    reg  [7:0] channels$2$debounce_ticks;
    reg  [23:0] channels$2$stuck_ticks;
    reg  [15:0] channels$2$chatter_window_ticks;
    reg  [7:0] channels$2$chatter_limit;
    reg  channels$2$enable;
    reg  channels$2$turn;
    wire  channels$2$told;
    wire  [2:0] channels$2$kind;
    wire  channels$2$lost;
    wire  channels$2$present;
    reg  channels$3$clock;
    reg  channels$3$reset;
    reg  channels$3$tick;
    reg  channels$3$raw;
    reg  [7:0] channels$3$debounce_ticks;
    reg  [23:0] channels$3$stuck_ticks;
    reg  [15:0] channels$3$chatter_window_ticks;
    reg  [7:0] channels$3$chatter_limit;
    reg  channels$3$enable;
    reg  channels$3$turn;
    wire  channels$3$told;
    wire  [2:0] channels$3$kind;
    wire  channels$3$lost;
    wire  channels$3$present;
    reg  channels$4$clock;
    reg  channels$4$reset;
    reg  channels$4$tick;
    reg  channels$4$raw;
    reg  [7:0] channels$4$debounce_ticks;
    reg  [23:0] channels$4$stuck_ticks;
    reg  [15:0] channels$4$chatter_window_ticks;
    reg  [7:0] channels$4$chatter_limit;
    reg  channels$4$enable;
    reg  channels$4$turn;
    wire  channels$4$told;
    wire  [2:0] channels$4$kind;
    wire  channels$4$lost;
    wire  channels$4$present;
    reg  channels$5$clock;
    reg  channels$5$reset;
    reg  channels$5$tick;
    reg  channels$5$raw;
    reg  [7:0] channels$5$debounce_ticks;
    reg  [23:0] channels$5$stuck_ticks;
    reg  [15:0] channels$5$chatter_window_ticks;
    reg  [7:0] channels$5$chatter_limit;
    reg  channels$5$enable;
    reg  channels$5$turn;
    wire  channels$5$told;
    wire  [2:0] channels$5$kind;
    wire  channels$5$lost;
    wire  channels$5$present;
    reg  channels$6$clock;
    reg  channels$6$reset;
    reg  channels$6$tick;
    reg  channels$6$raw;
    reg  [7:0] channels$6$debounce_ticks;
    reg  [23:0] channels$6$stuck_ticks;
    reg  [15:0] channels$6$chatter_window_ticks;
    reg  [7:0] channels$6$chatter_limit;
    reg  channels$6$enable;
    reg  channels$6$turn;
    wire  channels$6$told;
    wire  [2:0] channels$6$kind;
    wire  channels$6$lost;
    wire  channels$6$present;
    reg  channels$7$clock;
    reg  channels$7$reset;
    reg  channels$7$tick;
    reg  channels$7$raw;
    reg  [7:0] channels$7$debounce_ticks;
    reg  [23:0] channels$7$stuck_ticks;
    reg  [15:0] channels$7$chatter_window_ticks;
    reg  [7:0] channels$7$chatter_limit;
    reg  channels$7$enable;
    reg  channels$7$turn;
    wire  channels$7$told;
    wire  [2:0] channels$7$kind;
    wire  channels$7$lost;
    wire  channels$7$present;
    reg  [2:0] turn$d;
    wire  [2:0] turn$q;
    reg  turn$clock;
    reg  event_held$d;
    wire  event_held$q;
    reg  event_held$clock;
    reg  [2:0] kind_held$d;
    wire  [2:0] kind_held$q;
    reg  kind_held$clock;
    reg  [2:0] channel_held$d;
    wire  [2:0] channel_held$q;
    reg  channel_held$clock;
    reg  merged_held$d;
    wire  merged_held$q;
    reg  merged_held$clock;
    reg  [15:0] lost_count$d;
    wire  [15:0] lost_count$q;
    reg  lost_count$clock;
    reg  memory$clock;
    reg  memory$write;
    reg  [5:0] memory$write_address;
    reg  [53:0] memory$written;
    reg  [5:0] memory$read_address;
    wire  [53:0] memory$read;
    reg  [6:0] write_at$d;
    wire  [6:0] write_at$q;
    reg  write_at$clock;
    reg  [6:0] read_at$d;
    wire  [6:0] read_at$q;
    reg  read_at$clock;
    reg  shown$d;
    wire  shown$q;
    reg  shown$clock;
    
    // Local signals
    reg  [31:0] divider_more;
    reg  event$0;
    reg  event$1;
    reg  event$2;
    reg  event$3;
    reg  event$4;
    reg  event$5;
    reg  event$6;
    reg  event$7;
    reg  event$8;
    reg  [2:0] event_kind$0;
    reg  [2:0] event_kind$1;
    reg  [2:0] event_kind$2;
    reg  [2:0] event_kind$3;
    reg  [2:0] event_kind$4;
    reg  [2:0] event_kind$5;
    reg  [2:0] event_kind$6;
    reg  [2:0] event_kind$7;
    reg  [2:0] event_kind$8;
    reg  merged$0;
    reg  merged$1;
    reg  merged$2;
    reg  merged$3;
    reg  merged$4;
    reg  merged$5;
    reg  merged$6;
    reg  merged$7;
    reg  merged$8;
    reg  [7:0] level$0;
    reg  [7:0] level$1;
    reg  [7:0] level$2;
    reg  [7:0] level$3;
    reg  [7:0] level$4;
    reg  [7:0] level$5;
    reg  [7:0] level$6;
    reg  [7:0] level$7;
    reg  [7:0] level$8;
    reg  [15:0] lost_more;
    reg  [53:0] channel_wide;
    reg  [53:0] kind_wide;
    reg  [53:0] kind_up;
    reg  [53:0] tick_wide;
    reg  [53:0] tick_up;
    reg  [53:0] lost_wide;
    reg  [53:0] lost_up;
    reg  [6:0] read_more;
    reg  [6:0] read_next;
    reg  [6:0] filled;
    reg  full;
    
    // Sub module instances
    loop_events$divider divider(
        .d(divider$d),
        .q(divider$q),
        .clock(divider$clock)
    );
    loop_events$tick_now tick_now(
        .d(tick_now$d),
        .q(tick_now$q),
        .clock(tick_now$clock)
    );
    loop_events$tick_count tick_count(
        .d(tick_count$d),
        .q(tick_count$q),
        .clock(tick_count$clock)
    );
    loop_events$channels$0 channels$0(
        .clock(channels$0$clock),
        .reset(channels$0$reset),
        .tick(channels$0$tick),
        .raw(channels$0$raw),
        .debounce_ticks(channels$0$debounce_ticks),
        .stuck_ticks(channels$0$stuck_ticks),
        .chatter_window_ticks(channels$0$chatter_window_ticks),
        .chatter_limit(channels$0$chatter_limit),
        .enable(channels$0$enable),
        .turn(channels$0$turn),
        .told(channels$0$told),
        .kind(channels$0$kind),
        .lost(channels$0$lost),
        .present(channels$0$present)
    );
    loop_events$channels$1 channels$1(
        .clock(channels$1$clock),
        .reset(channels$1$reset),
        .tick(channels$1$tick),
        .raw(channels$1$raw),
        .debounce_ticks(channels$1$debounce_ticks),
        .stuck_ticks(channels$1$stuck_ticks),
        .chatter_window_ticks(channels$1$chatter_window_ticks),
        .chatter_limit(channels$1$chatter_limit),
        .enable(channels$1$enable),
        .turn(channels$1$turn),
        .told(channels$1$told),
        .kind(channels$1$kind),
        .lost(channels$1$lost),
        .present(channels$1$present)
    );
    loop_events$channels$2 channels$2(
        .clock(channels$2$clock),
        .reset(channels$2$reset),
        .tick(channels$2$tick),
        .raw(channels$2$raw),
        .debounce_ticks(channels$2$debounce_ticks),
        .stuck_ticks(channels$2$stuck_ticks),
        .chatter_window_ticks(channels$2$chatter_window_ticks),
        .chatter_limit(channels$2$chatter_limit),
        .enable(channels$2$enable),
        .turn(channels$2$turn),
        .told(channels$2$told),
        .kind(channels$2$kind),
        .lost(channels$2$lost),
        .present(channels$2$present)
    );
    loop_events$channels$3 channels$3(
        .clock(channels$3$clock),
        .reset(channels$3$reset),
        .tick(channels$3$tick),
        .raw(channels$3$raw),
        .debounce_ticks(channels$3$debounce_ticks),
        .stuck_ticks(channels$3$stuck_ticks),
        .chatter_window_ticks(channels$3$chatter_window_ticks),
        .chatter_limit(channels$3$chatter_limit),
        .enable(channels$3$enable),
        .turn(channels$3$turn),
        .told(channels$3$told),
        .kind(channels$3$kind),
        .lost(channels$3$lost),
        .present(channels$3$present)
    );
    loop_events$channels$4 channels$4(
        .clock(channels$4$clock),
        .reset(channels$4$reset),
        .tick(channels$4$tick),
        .raw(channels$4$raw),
        .debounce_ticks(channels$4$debounce_ticks),
        .stuck_ticks(channels$4$stuck_ticks),
        .chatter_window_ticks(channels$4$chatter_window_ticks),
        .chatter_limit(channels$4$chatter_limit),
        .enable(channels$4$enable),
        .turn(channels$4$turn),
        .told(channels$4$told),
        .kind(channels$4$kind),
        .lost(channels$4$lost),
        .present(channels$4$present)
    );
    loop_events$channels$5 channels$5(
        .clock(channels$5$clock),
        .reset(channels$5$reset),
        .tick(channels$5$tick),
        .raw(channels$5$raw),
        .debounce_ticks(channels$5$debounce_ticks),
        .stuck_ticks(channels$5$stuck_ticks),
        .chatter_window_ticks(channels$5$chatter_window_ticks),
        .chatter_limit(channels$5$chatter_limit),
        .enable(channels$5$enable),
        .turn(channels$5$turn),
        .told(channels$5$told),
        .kind(channels$5$kind),
        .lost(channels$5$lost),
        .present(channels$5$present)
    );
    loop_events$channels$6 channels$6(
        .clock(channels$6$clock),
        .reset(channels$6$reset),
        .tick(channels$6$tick),
        .raw(channels$6$raw),
        .debounce_ticks(channels$6$debounce_ticks),
        .stuck_ticks(channels$6$stuck_ticks),
        .chatter_window_ticks(channels$6$chatter_window_ticks),
        .chatter_limit(channels$6$chatter_limit),
        .enable(channels$6$enable),
        .turn(channels$6$turn),
        .told(channels$6$told),
        .kind(channels$6$kind),
        .lost(channels$6$lost),
        .present(channels$6$present)
    );
    loop_events$channels$7 channels$7(
        .clock(channels$7$clock),
        .reset(channels$7$reset),
        .tick(channels$7$tick),
        .raw(channels$7$raw),
        .debounce_ticks(channels$7$debounce_ticks),
        .stuck_ticks(channels$7$stuck_ticks),
        .chatter_window_ticks(channels$7$chatter_window_ticks),
        .chatter_limit(channels$7$chatter_limit),
        .enable(channels$7$enable),
        .turn(channels$7$turn),
        .told(channels$7$told),
        .kind(channels$7$kind),
        .lost(channels$7$lost),
        .present(channels$7$present)
    );
    loop_events$turn turn(
        .d(turn$d),
        .q(turn$q),
        .clock(turn$clock)
    );
    loop_events$event_held event_held(
        .d(event_held$d),
        .q(event_held$q),
        .clock(event_held$clock)
    );
    loop_events$kind_held kind_held(
        .d(kind_held$d),
        .q(kind_held$q),
        .clock(kind_held$clock)
    );
    loop_events$channel_held channel_held(
        .d(channel_held$d),
        .q(channel_held$q),
        .clock(channel_held$clock)
    );
    loop_events$merged_held merged_held(
        .d(merged_held$d),
        .q(merged_held$q),
        .clock(merged_held$clock)
    );
    loop_events$lost_count lost_count(
        .d(lost_count$d),
        .q(lost_count$q),
        .clock(lost_count$clock)
    );
    loop_events$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_address(memory$write_address),
        .written(memory$written),
        .read_address(memory$read_address),
        .read(memory$read)
    );
    loop_events$write_at write_at(
        .d(write_at$d),
        .q(write_at$q),
        .clock(write_at$clock)
    );
    loop_events$read_at read_at(
        .d(read_at$d),
        .q(read_at$q),
        .clock(read_at$clock)
    );
    loop_events$shown shown(
        .d(shown$d),
        .q(shown$q),
        .clock(shown$clock)
    );
    
    // Update code
    always @(*) begin
        divider$clock = clock;
        tick_now$clock = clock;
        tick_count$clock = clock;
        turn$clock = clock;
        event_held$clock = clock;
        kind_held$clock = clock;
        channel_held$clock = clock;
        divider$d = divider$q;
        tick_now$d = tick_now$q;
        tick_count$d = tick_count$q;
        turn$d = turn$q;
        event_held$d = event_held$q;
        kind_held$d = kind_held$q;
        channel_held$d = channel_held$q;
        merged_held$clock = clock;
        lost_count$clock = clock;
        write_at$clock = clock;
        read_at$clock = clock;
        shown$clock = clock;
        merged_held$d = merged_held$q;
        lost_count$d = lost_count$q;
        write_at$d = write_at$q;
        read_at$d = read_at$q;
        shown$d = shown$q;
        memory$clock = clock;
        divider_more = divider$q + ((32'h1) & 32'hffffffff);
        divider$d = divider_more;
        tick_now$d = divider_more >= tick_clocks;
        if (divider_more >= tick_clocks) begin
            divider$d = ((32'h0) & 32'hffffffff);
        end
        if (tick_now$q) begin
            tick_count$d = tick_count$q + ((32'h1) & 32'hffffffff);
        end
        turn$d = turn$q + ((32'h1) & 3'h7);
        event$0 = 1'b0;
        event_kind$0 = ((32'h0) & 3'h7);
        merged$0 = 1'b0;
        level$0 = ((32'h0) & 8'hff);
        channels$0$clock = clock;
        channels$0$reset = reset;
        channels$0$tick = tick_now$q;
        channels$0$raw = (contacts & levels$0) != ((32'h0) & 8'hff);
        channels$0$debounce_ticks = debounce_ticks;
        channels$0$stuck_ticks = stuck_ticks;
        channels$0$chatter_window_ticks = chatter_window_ticks;
        channels$0$chatter_limit = chatter_limit;
        channels$0$enable = (enable & levels$0) != ((32'h0) & 8'hff);
        channels$0$turn = turn$q == numbers$0;
        event$1 = event$0 | channels$0$told;
        event_kind$1 = event_kind$0 | channels$0$kind;
        merged$1 = merged$0 | channels$0$lost;
        level$1 = level$0;
        if (channels$0$present) begin
            level$1 = level$0 | levels$0;
        end
        channels$1$clock = clock;
        channels$1$reset = reset;
        channels$1$tick = tick_now$q;
        channels$1$raw = (contacts & levels$1) != ((32'h0) & 8'hff);
        channels$1$debounce_ticks = debounce_ticks;
        channels$1$stuck_ticks = stuck_ticks;
        channels$1$chatter_window_ticks = chatter_window_ticks;
        channels$1$chatter_limit = chatter_limit;
        channels$1$enable = (enable & levels$1) != ((32'h0) & 8'hff);
        channels$1$turn = turn$q == numbers$1;
        event$2 = event$1 | channels$1$told;
        event_kind$2 = event_kind$1 | channels$1$kind;
        merged$2 = merged$1 | channels$1$lost;
        level$2 = level$1;
        if (channels$1$present) begin
            level$2 = level$1 | levels$1;
        end
        channels$2$clock = clock;
        channels$2$reset = reset;
        channels$2$tick = tick_now$q;
        channels$2$raw = (contacts & levels$2) != ((32'h0) & 8'hff);
        channels$2$debounce_ticks = debounce_ticks;
        channels$2$stuck_ticks = stuck_ticks;
        channels$2$chatter_window_ticks = chatter_window_ticks;
        channels$2$chatter_limit = chatter_limit;
        channels$2$enable = (enable & levels$2) != ((32'h0) & 8'hff);
        channels$2$turn = turn$q == numbers$2;
        event$3 = event$2 | channels$2$told;
        event_kind$3 = event_kind$2 | channels$2$kind;
        merged$3 = merged$2 | channels$2$lost;
        level$3 = level$2;
        if (channels$2$present) begin
            level$3 = level$2 | levels$2;
        end
        channels$3$clock = clock;
        channels$3$reset = reset;
        channels$3$tick = tick_now$q;
        channels$3$raw = (contacts & levels$3) != ((32'h0) & 8'hff);
        channels$3$debounce_ticks = debounce_ticks;
        channels$3$stuck_ticks = stuck_ticks;
        channels$3$chatter_window_ticks = chatter_window_ticks;
        channels$3$chatter_limit = chatter_limit;
        channels$3$enable = (enable & levels$3) != ((32'h0) & 8'hff);
        channels$3$turn = turn$q == numbers$3;
        event$4 = event$3 | channels$3$told;
        event_kind$4 = event_kind$3 | channels$3$kind;
        merged$4 = merged$3 | channels$3$lost;
        level$4 = level$3;
        if (channels$3$present) begin
            level$4 = level$3 | levels$3;
        end
        channels$4$clock = clock;
        channels$4$reset = reset;
        channels$4$tick = tick_now$q;
        channels$4$raw = (contacts & levels$4) != ((32'h0) & 8'hff);
        channels$4$debounce_ticks = debounce_ticks;
        channels$4$stuck_ticks = stuck_ticks;
        channels$4$chatter_window_ticks = chatter_window_ticks;
        channels$4$chatter_limit = chatter_limit;
        channels$4$enable = (enable & levels$4) != ((32'h0) & 8'hff);
        channels$4$turn = turn$q == numbers$4;
        event$5 = event$4 | channels$4$told;
        event_kind$5 = event_kind$4 | channels$4$kind;
        merged$5 = merged$4 | channels$4$lost;
        level$5 = level$4;
        if (channels$4$present) begin
            level$5 = level$4 | levels$4;
        end
        channels$5$clock = clock;
        channels$5$reset = reset;
        channels$5$tick = tick_now$q;
        channels$5$raw = (contacts & levels$5) != ((32'h0) & 8'hff);
        channels$5$debounce_ticks = debounce_ticks;
        channels$5$stuck_ticks = stuck_ticks;
        channels$5$chatter_window_ticks = chatter_window_ticks;
        channels$5$chatter_limit = chatter_limit;
        channels$5$enable = (enable & levels$5) != ((32'h0) & 8'hff);
        channels$5$turn = turn$q == numbers$5;
        event$6 = event$5 | channels$5$told;
        event_kind$6 = event_kind$5 | channels$5$kind;
        merged$6 = merged$5 | channels$5$lost;
        level$6 = level$5;
        if (channels$5$present) begin
            level$6 = level$5 | levels$5;
        end
        channels$6$clock = clock;
        channels$6$reset = reset;
        channels$6$tick = tick_now$q;
        channels$6$raw = (contacts & levels$6) != ((32'h0) & 8'hff);
        channels$6$debounce_ticks = debounce_ticks;
        channels$6$stuck_ticks = stuck_ticks;
        channels$6$chatter_window_ticks = chatter_window_ticks;
        channels$6$chatter_limit = chatter_limit;
        channels$6$enable = (enable & levels$6) != ((32'h0) & 8'hff);
        channels$6$turn = turn$q == numbers$6;
        event$7 = event$6 | channels$6$told;
        event_kind$7 = event_kind$6 | channels$6$kind;
        merged$7 = merged$6 | channels$6$lost;
        level$7 = level$6;
        if (channels$6$present) begin
            level$7 = level$6 | levels$6;
        end
        channels$7$clock = clock;
        channels$7$reset = reset;
        channels$7$tick = tick_now$q;
        channels$7$raw = (contacts & levels$7) != ((32'h0) & 8'hff);
        channels$7$debounce_ticks = debounce_ticks;
        channels$7$stuck_ticks = stuck_ticks;
        channels$7$chatter_window_ticks = chatter_window_ticks;
        channels$7$chatter_limit = chatter_limit;
        channels$7$enable = (enable & levels$7) != ((32'h0) & 8'hff);
        channels$7$turn = turn$q == numbers$7;
        event$8 = event$7 | channels$7$told;
        event_kind$8 = event_kind$7 | channels$7$kind;
        merged$8 = merged$7 | channels$7$lost;
        level$8 = level$7;
        if (channels$7$present) begin
            level$8 = level$7 | levels$7;
        end
        event_held$d = event$8;
        kind_held$d = event_kind$8;
        channel_held$d = turn$q;
        merged_held$d = merged$8;
        filled = write_at$q - read_at$q;
        full = filled == capacity;
        channel_wide = ((channel_held$q) & 54'h3fffffffffffff);
        kind_wide = ((kind_held$q) & 54'h3fffffffffffff);
        kind_up = kind_wide << ((32'h3) & 54'h3fffffffffffff);
        tick_wide = ((tick_count$q) & 54'h3fffffffffffff);
        tick_up = tick_wide << ((32'h6) & 54'h3fffffffffffff);
        lost_wide = ((lost_count$q) & 54'h3fffffffffffff);
        lost_up = lost_wide << ((32'h26) & 54'h3fffffffffffff);
        memory$write = event_held$q & ~full;
        memory$write_address = write_at$q[(32'h0)+:(6)];
        memory$written = (channel_wide | kind_up) | (tick_up | lost_up);
        lost_more = lost_count$q;
        if (event_held$q) begin
            if (full) begin
                lost_more = lost_count$q + ((32'h1) & 16'hffff);
            end
            else begin
                write_at$d = write_at$q + ((32'h1) & 7'h7f);
            end
        end
        lost_count$d = lost_more;
        if (merged_held$q) begin
            lost_count$d = lost_more + ((32'h1) & 16'hffff);
        end
        read_more = read_at$q + ((32'h1) & 7'h7f);
        read_next = read_at$q;
        if (shown$q & ready) begin
            read_next = read_more;
        end
        read_at$d = read_next;
        memory$read_address = read_next[(32'h0)+:(6)];
        shown$d = read_next != write_at$q;
        valid = shown$q;
        channel = memory$read[(32'h0)+:(3)];
        kind = memory$read[(32'h3)+:(3)];
        tick = memory$read[(32'h6)+:(32)];
        lost = memory$read[(32'h26)+:(16)];
        present = level$8;
        ticks = tick_count$q;
        if (reset) begin
            divider$d = ((32'h0) & 32'hffffffff);
            tick_now$d = 1'b0;
            tick_count$d = ((32'h0) & 32'hffffffff);
            turn$d = ((32'h0) & 3'h7);
            event_held$d = 1'b0;
            merged_held$d = 1'b0;
            lost_count$d = ((32'h0) & 16'hffff);
            write_at$d = ((32'h0) & 7'h7f);
            read_at$d = ((32'h0) & 7'h7f);
            shown$d = 1'b0;
        end
    end
    
endmodule // loop_events


module loop_events$channel_held(d,q,clock);
    
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
          
endmodule // loop_events$channel_held


module loop_events$channels$0(clock,reset,tick,raw,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,enable,turn,told,kind,lost,present);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  tick;
    input wire  raw;
    input wire  [7:0] debounce_ticks;
    input wire  [23:0] stuck_ticks;
    input wire  [15:0] chatter_window_ticks;
    input wire  [7:0] chatter_limit;
    input wire  enable;
    input wire  turn;
    output reg  told;
    output reg  [2:0] kind;
    output reg  lost;
    output reg  present;
    
    // Stub signals
    reg  conditioner$clock;
    reg  conditioner$reset;
    reg  conditioner$tick;
    reg  conditioner$raw;
    reg  conditioner$sample;
    reg  [7:0] conditioner$debounce_ticks;
    reg  [23:0] conditioner$stuck_ticks;
    reg  [15:0] conditioner$chatter_window_ticks;
    reg  [7:0] conditioner$chatter_limit;
    wire  conditioner$present;
    wire  conditioner$rise;
    wire  conditioner$fall;
    wire  conditioner$stuck;
    wire  conditioner$chatter;
    wire  conditioner$sampled;
    wire  [15:0] conditioner$occupied_ticks;
    wire  [15:0] conditioner$vehicles;
    reg  stuck_before$d;
    wire  stuck_before$q;
    reg  stuck_before$clock;
    reg  chatter_before$d;
    wire  chatter_before$q;
    reg  chatter_before$clock;
    reg  pending$0$d;
    wire  pending$0$q;
    reg  pending$0$clock;
    reg  pending$1$d;
    wire  pending$1$q;
    reg  pending$1$clock;
    reg  pending$2$d;
    wire  pending$2$q;
    reg  pending$2$clock;
    reg  pending$3$d;
    wire  pending$3$q;
    reg  pending$3$clock;
    reg  pending$4$d;
    wire  pending$4$q;
    reg  pending$4$clock;
    reg  pending$5$d;
    wire  pending$5$q;
    reg  pending$5$clock;
    
    // Local signals
    reg  happened$0;
    reg  happened$1;
    reg  happened$2;
    reg  happened$3;
    reg  happened$4;
    reg  happened$5;
    reg  left$0;
    reg  left$1;
    reg  left$2;
    reg  left$3;
    reg  left$4;
    reg  left$5;
    reg  lost_by$0;
    reg  lost_by$1;
    reg  lost_by$2;
    reg  lost_by$3;
    reg  lost_by$4;
    reg  lost_by$5;
    reg  lost_by$6;
    
    // Sub module instances
    loop_events$channels$0$conditioner conditioner(
        .clock(conditioner$clock),
        .reset(conditioner$reset),
        .tick(conditioner$tick),
        .raw(conditioner$raw),
        .sample(conditioner$sample),
        .debounce_ticks(conditioner$debounce_ticks),
        .stuck_ticks(conditioner$stuck_ticks),
        .chatter_window_ticks(conditioner$chatter_window_ticks),
        .chatter_limit(conditioner$chatter_limit),
        .present(conditioner$present),
        .rise(conditioner$rise),
        .fall(conditioner$fall),
        .stuck(conditioner$stuck),
        .chatter(conditioner$chatter),
        .sampled(conditioner$sampled),
        .occupied_ticks(conditioner$occupied_ticks),
        .vehicles(conditioner$vehicles)
    );
    loop_events$channels$0$stuck_before stuck_before(
        .d(stuck_before$d),
        .q(stuck_before$q),
        .clock(stuck_before$clock)
    );
    loop_events$channels$0$chatter_before chatter_before(
        .d(chatter_before$d),
        .q(chatter_before$q),
        .clock(chatter_before$clock)
    );
    loop_events$channels$0$pending$0 pending$0(
        .d(pending$0$d),
        .q(pending$0$q),
        .clock(pending$0$clock)
    );
    loop_events$channels$0$pending$1 pending$1(
        .d(pending$1$d),
        .q(pending$1$q),
        .clock(pending$1$clock)
    );
    loop_events$channels$0$pending$2 pending$2(
        .d(pending$2$d),
        .q(pending$2$q),
        .clock(pending$2$clock)
    );
    loop_events$channels$0$pending$3 pending$3(
        .d(pending$3$d),
        .q(pending$3$q),
        .clock(pending$3$clock)
    );
    loop_events$channels$0$pending$4 pending$4(
        .d(pending$4$d),
        .q(pending$4$q),
        .clock(pending$4$clock)
    );
    loop_events$channels$0$pending$5 pending$5(
        .d(pending$5$d),
        .q(pending$5$q),
        .clock(pending$5$clock)
    );
    
    // Update code
    always @(*) begin
        stuck_before$clock = clock;
        chatter_before$clock = clock;
        stuck_before$d = stuck_before$q;
        chatter_before$d = chatter_before$q;
        conditioner$clock = clock;
        conditioner$reset = reset;
        conditioner$tick = tick;
        conditioner$raw = raw;
        conditioner$sample = 1'b0;
        conditioner$debounce_ticks = debounce_ticks;
        conditioner$stuck_ticks = stuck_ticks;
        conditioner$chatter_window_ticks = chatter_window_ticks;
        conditioner$chatter_limit = chatter_limit;
        stuck_before$d = conditioner$stuck;
        chatter_before$d = conditioner$chatter;
        happened$0 = enable & conditioner$rise;
        happened$1 = enable & conditioner$fall;
        happened$2 = (enable & conditioner$stuck) & ~stuck_before$q;
        happened$3 = (enable & ~conditioner$stuck) & stuck_before$q;
        happened$4 = (enable & conditioner$chatter) & ~chatter_before$q;
        happened$5 = (enable & ~conditioner$chatter) & chatter_before$q;
        told = turn;
        kind = ((32'h0) & 3'h7);
        left$0 = pending$0$q;
        left$1 = pending$1$q;
        left$2 = pending$2$q;
        left$3 = pending$3$q;
        left$4 = pending$4$q;
        left$5 = pending$5$q;
        if (turn) begin
            if (pending$0$q) begin
                left$0 = 1'b0;
            end
            else if (pending$1$q) begin
                left$1 = 1'b0;
                kind = ((32'h1) & 3'h7);
            end
            else if (pending$2$q) begin
                left$2 = 1'b0;
                kind = ((32'h2) & 3'h7);
            end
            else if (pending$3$q) begin
                left$3 = 1'b0;
                kind = ((32'h3) & 3'h7);
            end
            else if (pending$4$q) begin
                left$4 = 1'b0;
                kind = ((32'h4) & 3'h7);
            end
            else if (pending$5$q) begin
                left$5 = 1'b0;
                kind = ((32'h5) & 3'h7);
            end
            else begin
                told = 1'b0;
            end
        end
        lost_by$0 = 1'b0;
        pending$0$clock = clock;
        pending$0$d = left$0 | happened$0;
        lost_by$1 = lost_by$0 | (left$0 & happened$0);
        pending$1$clock = clock;
        pending$1$d = left$1 | happened$1;
        lost_by$2 = lost_by$1 | (left$1 & happened$1);
        pending$2$clock = clock;
        pending$2$d = left$2 | happened$2;
        lost_by$3 = lost_by$2 | (left$2 & happened$2);
        pending$3$clock = clock;
        pending$3$d = left$3 | happened$3;
        lost_by$4 = lost_by$3 | (left$3 & happened$3);
        pending$4$clock = clock;
        pending$4$d = left$4 | happened$4;
        lost_by$5 = lost_by$4 | (left$4 & happened$4);
        pending$5$clock = clock;
        pending$5$d = left$5 | happened$5;
        lost_by$6 = lost_by$5 | (left$5 & happened$5);
        lost = lost_by$6;
        present = conditioner$present;
        if (reset) begin
            stuck_before$d = 1'b0;
            chatter_before$d = 1'b0;
            pending$0$d = 1'b0;
            pending$1$d = 1'b0;
            pending$2$d = 1'b0;
            pending$3$d = 1'b0;
            pending$4$d = 1'b0;
            pending$5$d = 1'b0;
        end
    end
    
endmodule // loop_events$channels$0


module loop_events$channels$0$chatter_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$chatter_before


module loop_events$channels$0$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    reg  [7:0] differing$d;
    wire  [7:0] differing$q;
    reg  differing$clock;
    reg  [23:0] held$d;
    wire  [23:0] held$q;
    reg  held$clock;
    reg  stuck_flag$d;
    wire  stuck_flag$q;
    reg  stuck_flag$clock;
    reg  [15:0] window$d;
    wire  [15:0] window$q;
    reg  window$clock;
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
    reg  [7:0] differing_next;
    reg  differs;
    reg  accept;
    reg  accept_rise;
    reg  [23:0] held_next;
    reg  held_enough;
    reg  [15:0] window_next;
    reg  window_ends;
    reg  [7:0] edges_next;
    reg  [7:0] edges_now;
    reg  too_many;
    reg  [15:0] occupied_next;
    reg  [15:0] occupied_now;
    reg  [15:0] counted_next;
    reg  [15:0] counted_now;
    
    // Sub module instances
    loop_events$channels$0$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    loop_events$channels$0$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    loop_events$channels$0$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    loop_events$channels$0$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    loop_events$channels$0$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    loop_events$channels$0$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    loop_events$channels$0$conditioner$differing differing(
        .d(differing$d),
        .q(differing$q),
        .clock(differing$clock)
    );
    loop_events$channels$0$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_events$channels$0$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    loop_events$channels$0$conditioner$window window(
        .d(window$d),
        .q(window$q),
        .clock(window$clock)
    );
    loop_events$channels$0$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    loop_events$channels$0$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    loop_events$channels$0$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_events$channels$0$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    loop_events$channels$0$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    loop_events$channels$0$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_events$channels$0$conditioner$sampled_vehicles sampled_vehicles(
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
        differing$clock = clock;
        held$clock = clock;
        stuck_flag$clock = clock;
        settling$d = settling$q;
        level$d = level$q;
        level_before$d = level_before$q;
        presence$d = presence$q;
        rising$d = rising$q;
        falling$d = falling$q;
        differing$d = differing$q;
        held$d = held$q;
        stuck_flag$d = stuck_flag$q;
        window$clock = clock;
        edges$clock = clock;
        chatter_flag$clock = clock;
        occupied$clock = clock;
        counted$clock = clock;
        window$d = window$q;
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
        differing_next = differing$q + 32'h1;
        differs = level$q != presence$q;
        accept = differs & ((debounce_ticks == 32'h0) | (tick & (differing_next >= debounce_ticks)));
        accept_rise = accept & level$q;
        rising$d = accept_rise;
        falling$d = accept & presence$q;
        if (accept) begin
            presence$d = level$q;
            differing$d = 32'h0;
        end
        else if (differs) begin
            if (tick) begin
                differing$d = differing_next;
            end
        end
        else begin
            differing$d = 32'h0;
        end
        held_next = held$q + 32'h1;
        held_enough = held$q >= stuck_ticks;
        stuck_flag$d = 1'b0;
        if (accept) begin
            held$d = 32'h0;
        end
        else if (presence$q) begin
            if (held_enough) begin
                stuck_flag$d = stuck_ticks != 32'h0;
            end
            else if (tick) begin
                held$d = held_next;
            end
        end
        window_next = window$q + 32'h1;
        window_ends = tick & (window_next >= chatter_window_ticks);
        edges_next = edges$q + 32'h1;
        edges_now = edges$q;
        if (edge_seen & (edges$q != 32'hff)) begin
            edges_now = edges_next;
        end
        too_many = (edges_now >= chatter_limit) & (chatter_limit != 32'h0);
        edges$d = edges_now;
        if (tick) begin
            window$d = window_next;
        end
        if (window_ends) begin
            window$d = 32'h0;
            edges$d = 32'h0;
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
            differing$d = 32'h0;
            held$d = 32'h0;
            stuck_flag$d = 1'b0;
            window$d = 32'h0;
            edges$d = 32'h0;
            chatter_flag$d = 1'b0;
            occupied$d = 32'h0;
            counted$d = 32'h0;
            sampled_flag$d = 1'b0;
            sampled_occupied$d = 32'h0;
            sampled_vehicles$d = 32'h0;
        end
    end
    
endmodule // loop_events$channels$0$conditioner


module loop_events$channels$0$conditioner$chatter_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$conditioner$chatter_flag


module loop_events$channels$0$conditioner$counted(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$conditioner$counted


module loop_events$channels$0$conditioner$differing(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$conditioner$differing


module loop_events$channels$0$conditioner$edges(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$conditioner$edges


module loop_events$channels$0$conditioner$falling(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$conditioner$falling


module loop_events$channels$0$conditioner$held(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$conditioner$held


module loop_events$channels$0$conditioner$level(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$conditioner$level


module loop_events$channels$0$conditioner$level_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$conditioner$level_before


module loop_events$channels$0$conditioner$occupied(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$conditioner$occupied


module loop_events$channels$0$conditioner$presence(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$conditioner$presence


module loop_events$channels$0$conditioner$rising(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$conditioner$rising


module loop_events$channels$0$conditioner$sampled_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$conditioner$sampled_flag


module loop_events$channels$0$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$conditioner$sampled_occupied


module loop_events$channels$0$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$conditioner$sampled_vehicles


module loop_events$channels$0$conditioner$settling(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$conditioner$settling


module loop_events$channels$0$conditioner$stuck_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$conditioner$stuck_flag


module loop_events$channels$0$conditioner$window(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$conditioner$window


module loop_events$channels$0$pending$0(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$pending$0


module loop_events$channels$0$pending$1(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$pending$1


module loop_events$channels$0$pending$2(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$pending$2


module loop_events$channels$0$pending$3(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$pending$3


module loop_events$channels$0$pending$4(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$pending$4


module loop_events$channels$0$pending$5(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$pending$5


module loop_events$channels$0$stuck_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$0$stuck_before


module loop_events$channels$1(clock,reset,tick,raw,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,enable,turn,told,kind,lost,present);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  tick;
    input wire  raw;
    input wire  [7:0] debounce_ticks;
    input wire  [23:0] stuck_ticks;
    input wire  [15:0] chatter_window_ticks;
    input wire  [7:0] chatter_limit;
    input wire  enable;
    input wire  turn;
    output reg  told;
    output reg  [2:0] kind;
    output reg  lost;
    output reg  present;
    
    // Stub signals
    reg  conditioner$clock;
    reg  conditioner$reset;
    reg  conditioner$tick;
    reg  conditioner$raw;
    reg  conditioner$sample;
    reg  [7:0] conditioner$debounce_ticks;
    reg  [23:0] conditioner$stuck_ticks;
    reg  [15:0] conditioner$chatter_window_ticks;
    reg  [7:0] conditioner$chatter_limit;
    wire  conditioner$present;
    wire  conditioner$rise;
    wire  conditioner$fall;
    wire  conditioner$stuck;
    wire  conditioner$chatter;
    wire  conditioner$sampled;
    wire  [15:0] conditioner$occupied_ticks;
    wire  [15:0] conditioner$vehicles;
    reg  stuck_before$d;
    wire  stuck_before$q;
    reg  stuck_before$clock;
    reg  chatter_before$d;
    wire  chatter_before$q;
    reg  chatter_before$clock;
    reg  pending$0$d;
    wire  pending$0$q;
    reg  pending$0$clock;
    reg  pending$1$d;
    wire  pending$1$q;
    reg  pending$1$clock;
    reg  pending$2$d;
    wire  pending$2$q;
    reg  pending$2$clock;
    reg  pending$3$d;
    wire  pending$3$q;
    reg  pending$3$clock;
    reg  pending$4$d;
    wire  pending$4$q;
    reg  pending$4$clock;
    reg  pending$5$d;
    wire  pending$5$q;
    reg  pending$5$clock;
    
    // Local signals
    reg  happened$0;
    reg  happened$1;
    reg  happened$2;
    reg  happened$3;
    reg  happened$4;
    reg  happened$5;
    reg  left$0;
    reg  left$1;
    reg  left$2;
    reg  left$3;
    reg  left$4;
    reg  left$5;
    reg  lost_by$0;
    reg  lost_by$1;
    reg  lost_by$2;
    reg  lost_by$3;
    reg  lost_by$4;
    reg  lost_by$5;
    reg  lost_by$6;
    
    // Sub module instances
    loop_events$channels$1$conditioner conditioner(
        .clock(conditioner$clock),
        .reset(conditioner$reset),
        .tick(conditioner$tick),
        .raw(conditioner$raw),
        .sample(conditioner$sample),
        .debounce_ticks(conditioner$debounce_ticks),
        .stuck_ticks(conditioner$stuck_ticks),
        .chatter_window_ticks(conditioner$chatter_window_ticks),
        .chatter_limit(conditioner$chatter_limit),
        .present(conditioner$present),
        .rise(conditioner$rise),
        .fall(conditioner$fall),
        .stuck(conditioner$stuck),
        .chatter(conditioner$chatter),
        .sampled(conditioner$sampled),
        .occupied_ticks(conditioner$occupied_ticks),
        .vehicles(conditioner$vehicles)
    );
    loop_events$channels$1$stuck_before stuck_before(
        .d(stuck_before$d),
        .q(stuck_before$q),
        .clock(stuck_before$clock)
    );
    loop_events$channels$1$chatter_before chatter_before(
        .d(chatter_before$d),
        .q(chatter_before$q),
        .clock(chatter_before$clock)
    );
    loop_events$channels$1$pending$0 pending$0(
        .d(pending$0$d),
        .q(pending$0$q),
        .clock(pending$0$clock)
    );
    loop_events$channels$1$pending$1 pending$1(
        .d(pending$1$d),
        .q(pending$1$q),
        .clock(pending$1$clock)
    );
    loop_events$channels$1$pending$2 pending$2(
        .d(pending$2$d),
        .q(pending$2$q),
        .clock(pending$2$clock)
    );
    loop_events$channels$1$pending$3 pending$3(
        .d(pending$3$d),
        .q(pending$3$q),
        .clock(pending$3$clock)
    );
    loop_events$channels$1$pending$4 pending$4(
        .d(pending$4$d),
        .q(pending$4$q),
        .clock(pending$4$clock)
    );
    loop_events$channels$1$pending$5 pending$5(
        .d(pending$5$d),
        .q(pending$5$q),
        .clock(pending$5$clock)
    );
    
    // Update code
    always @(*) begin
        stuck_before$clock = clock;
        chatter_before$clock = clock;
        stuck_before$d = stuck_before$q;
        chatter_before$d = chatter_before$q;
        conditioner$clock = clock;
        conditioner$reset = reset;
        conditioner$tick = tick;
        conditioner$raw = raw;
        conditioner$sample = 1'b0;
        conditioner$debounce_ticks = debounce_ticks;
        conditioner$stuck_ticks = stuck_ticks;
        conditioner$chatter_window_ticks = chatter_window_ticks;
        conditioner$chatter_limit = chatter_limit;
        stuck_before$d = conditioner$stuck;
        chatter_before$d = conditioner$chatter;
        happened$0 = enable & conditioner$rise;
        happened$1 = enable & conditioner$fall;
        happened$2 = (enable & conditioner$stuck) & ~stuck_before$q;
        happened$3 = (enable & ~conditioner$stuck) & stuck_before$q;
        happened$4 = (enable & conditioner$chatter) & ~chatter_before$q;
        happened$5 = (enable & ~conditioner$chatter) & chatter_before$q;
        told = turn;
        kind = ((32'h0) & 3'h7);
        left$0 = pending$0$q;
        left$1 = pending$1$q;
        left$2 = pending$2$q;
        left$3 = pending$3$q;
        left$4 = pending$4$q;
        left$5 = pending$5$q;
        if (turn) begin
            if (pending$0$q) begin
                left$0 = 1'b0;
            end
            else if (pending$1$q) begin
                left$1 = 1'b0;
                kind = ((32'h1) & 3'h7);
            end
            else if (pending$2$q) begin
                left$2 = 1'b0;
                kind = ((32'h2) & 3'h7);
            end
            else if (pending$3$q) begin
                left$3 = 1'b0;
                kind = ((32'h3) & 3'h7);
            end
            else if (pending$4$q) begin
                left$4 = 1'b0;
                kind = ((32'h4) & 3'h7);
            end
            else if (pending$5$q) begin
                left$5 = 1'b0;
                kind = ((32'h5) & 3'h7);
            end
            else begin
                told = 1'b0;
            end
        end
        lost_by$0 = 1'b0;
        pending$0$clock = clock;
        pending$0$d = left$0 | happened$0;
        lost_by$1 = lost_by$0 | (left$0 & happened$0);
        pending$1$clock = clock;
        pending$1$d = left$1 | happened$1;
        lost_by$2 = lost_by$1 | (left$1 & happened$1);
        pending$2$clock = clock;
        pending$2$d = left$2 | happened$2;
        lost_by$3 = lost_by$2 | (left$2 & happened$2);
        pending$3$clock = clock;
        pending$3$d = left$3 | happened$3;
        lost_by$4 = lost_by$3 | (left$3 & happened$3);
        pending$4$clock = clock;
        pending$4$d = left$4 | happened$4;
        lost_by$5 = lost_by$4 | (left$4 & happened$4);
        pending$5$clock = clock;
        pending$5$d = left$5 | happened$5;
        lost_by$6 = lost_by$5 | (left$5 & happened$5);
        lost = lost_by$6;
        present = conditioner$present;
        if (reset) begin
            stuck_before$d = 1'b0;
            chatter_before$d = 1'b0;
            pending$0$d = 1'b0;
            pending$1$d = 1'b0;
            pending$2$d = 1'b0;
            pending$3$d = 1'b0;
            pending$4$d = 1'b0;
            pending$5$d = 1'b0;
        end
    end
    
endmodule // loop_events$channels$1


module loop_events$channels$1$chatter_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$chatter_before


module loop_events$channels$1$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    reg  [7:0] differing$d;
    wire  [7:0] differing$q;
    reg  differing$clock;
    reg  [23:0] held$d;
    wire  [23:0] held$q;
    reg  held$clock;
    reg  stuck_flag$d;
    wire  stuck_flag$q;
    reg  stuck_flag$clock;
    reg  [15:0] window$d;
    wire  [15:0] window$q;
    reg  window$clock;
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
    reg  [7:0] differing_next;
    reg  differs;
    reg  accept;
    reg  accept_rise;
    reg  [23:0] held_next;
    reg  held_enough;
    reg  [15:0] window_next;
    reg  window_ends;
    reg  [7:0] edges_next;
    reg  [7:0] edges_now;
    reg  too_many;
    reg  [15:0] occupied_next;
    reg  [15:0] occupied_now;
    reg  [15:0] counted_next;
    reg  [15:0] counted_now;
    
    // Sub module instances
    loop_events$channels$1$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    loop_events$channels$1$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    loop_events$channels$1$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    loop_events$channels$1$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    loop_events$channels$1$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    loop_events$channels$1$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    loop_events$channels$1$conditioner$differing differing(
        .d(differing$d),
        .q(differing$q),
        .clock(differing$clock)
    );
    loop_events$channels$1$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_events$channels$1$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    loop_events$channels$1$conditioner$window window(
        .d(window$d),
        .q(window$q),
        .clock(window$clock)
    );
    loop_events$channels$1$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    loop_events$channels$1$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    loop_events$channels$1$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_events$channels$1$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    loop_events$channels$1$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    loop_events$channels$1$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_events$channels$1$conditioner$sampled_vehicles sampled_vehicles(
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
        differing$clock = clock;
        held$clock = clock;
        stuck_flag$clock = clock;
        settling$d = settling$q;
        level$d = level$q;
        level_before$d = level_before$q;
        presence$d = presence$q;
        rising$d = rising$q;
        falling$d = falling$q;
        differing$d = differing$q;
        held$d = held$q;
        stuck_flag$d = stuck_flag$q;
        window$clock = clock;
        edges$clock = clock;
        chatter_flag$clock = clock;
        occupied$clock = clock;
        counted$clock = clock;
        window$d = window$q;
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
        differing_next = differing$q + 32'h1;
        differs = level$q != presence$q;
        accept = differs & ((debounce_ticks == 32'h0) | (tick & (differing_next >= debounce_ticks)));
        accept_rise = accept & level$q;
        rising$d = accept_rise;
        falling$d = accept & presence$q;
        if (accept) begin
            presence$d = level$q;
            differing$d = 32'h0;
        end
        else if (differs) begin
            if (tick) begin
                differing$d = differing_next;
            end
        end
        else begin
            differing$d = 32'h0;
        end
        held_next = held$q + 32'h1;
        held_enough = held$q >= stuck_ticks;
        stuck_flag$d = 1'b0;
        if (accept) begin
            held$d = 32'h0;
        end
        else if (presence$q) begin
            if (held_enough) begin
                stuck_flag$d = stuck_ticks != 32'h0;
            end
            else if (tick) begin
                held$d = held_next;
            end
        end
        window_next = window$q + 32'h1;
        window_ends = tick & (window_next >= chatter_window_ticks);
        edges_next = edges$q + 32'h1;
        edges_now = edges$q;
        if (edge_seen & (edges$q != 32'hff)) begin
            edges_now = edges_next;
        end
        too_many = (edges_now >= chatter_limit) & (chatter_limit != 32'h0);
        edges$d = edges_now;
        if (tick) begin
            window$d = window_next;
        end
        if (window_ends) begin
            window$d = 32'h0;
            edges$d = 32'h0;
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
            differing$d = 32'h0;
            held$d = 32'h0;
            stuck_flag$d = 1'b0;
            window$d = 32'h0;
            edges$d = 32'h0;
            chatter_flag$d = 1'b0;
            occupied$d = 32'h0;
            counted$d = 32'h0;
            sampled_flag$d = 1'b0;
            sampled_occupied$d = 32'h0;
            sampled_vehicles$d = 32'h0;
        end
    end
    
endmodule // loop_events$channels$1$conditioner


module loop_events$channels$1$conditioner$chatter_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$conditioner$chatter_flag


module loop_events$channels$1$conditioner$counted(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$conditioner$counted


module loop_events$channels$1$conditioner$differing(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$conditioner$differing


module loop_events$channels$1$conditioner$edges(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$conditioner$edges


module loop_events$channels$1$conditioner$falling(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$conditioner$falling


module loop_events$channels$1$conditioner$held(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$conditioner$held


module loop_events$channels$1$conditioner$level(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$conditioner$level


module loop_events$channels$1$conditioner$level_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$conditioner$level_before


module loop_events$channels$1$conditioner$occupied(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$conditioner$occupied


module loop_events$channels$1$conditioner$presence(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$conditioner$presence


module loop_events$channels$1$conditioner$rising(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$conditioner$rising


module loop_events$channels$1$conditioner$sampled_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$conditioner$sampled_flag


module loop_events$channels$1$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$conditioner$sampled_occupied


module loop_events$channels$1$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$conditioner$sampled_vehicles


module loop_events$channels$1$conditioner$settling(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$conditioner$settling


module loop_events$channels$1$conditioner$stuck_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$conditioner$stuck_flag


module loop_events$channels$1$conditioner$window(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$conditioner$window


module loop_events$channels$1$pending$0(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$pending$0


module loop_events$channels$1$pending$1(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$pending$1


module loop_events$channels$1$pending$2(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$pending$2


module loop_events$channels$1$pending$3(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$pending$3


module loop_events$channels$1$pending$4(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$pending$4


module loop_events$channels$1$pending$5(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$pending$5


module loop_events$channels$1$stuck_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$1$stuck_before


module loop_events$channels$2(clock,reset,tick,raw,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,enable,turn,told,kind,lost,present);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  tick;
    input wire  raw;
    input wire  [7:0] debounce_ticks;
    input wire  [23:0] stuck_ticks;
    input wire  [15:0] chatter_window_ticks;
    input wire  [7:0] chatter_limit;
    input wire  enable;
    input wire  turn;
    output reg  told;
    output reg  [2:0] kind;
    output reg  lost;
    output reg  present;
    
    // Stub signals
    reg  conditioner$clock;
    reg  conditioner$reset;
    reg  conditioner$tick;
    reg  conditioner$raw;
    reg  conditioner$sample;
    reg  [7:0] conditioner$debounce_ticks;
    reg  [23:0] conditioner$stuck_ticks;
    reg  [15:0] conditioner$chatter_window_ticks;
    reg  [7:0] conditioner$chatter_limit;
    wire  conditioner$present;
    wire  conditioner$rise;
    wire  conditioner$fall;
    wire  conditioner$stuck;
    wire  conditioner$chatter;
    wire  conditioner$sampled;
    wire  [15:0] conditioner$occupied_ticks;
    wire  [15:0] conditioner$vehicles;
    reg  stuck_before$d;
    wire  stuck_before$q;
    reg  stuck_before$clock;
    reg  chatter_before$d;
    wire  chatter_before$q;
    reg  chatter_before$clock;
    reg  pending$0$d;
    wire  pending$0$q;
    reg  pending$0$clock;
    reg  pending$1$d;
    wire  pending$1$q;
    reg  pending$1$clock;
    reg  pending$2$d;
    wire  pending$2$q;
    reg  pending$2$clock;
    reg  pending$3$d;
    wire  pending$3$q;
    reg  pending$3$clock;
    reg  pending$4$d;
    wire  pending$4$q;
    reg  pending$4$clock;
    reg  pending$5$d;
    wire  pending$5$q;
    reg  pending$5$clock;
    
    // Local signals
    reg  happened$0;
    reg  happened$1;
    reg  happened$2;
    reg  happened$3;
    reg  happened$4;
    reg  happened$5;
    reg  left$0;
    reg  left$1;
    reg  left$2;
    reg  left$3;
    reg  left$4;
    reg  left$5;
    reg  lost_by$0;
    reg  lost_by$1;
    reg  lost_by$2;
    reg  lost_by$3;
    reg  lost_by$4;
    reg  lost_by$5;
    reg  lost_by$6;
    
    // Sub module instances
    loop_events$channels$2$conditioner conditioner(
        .clock(conditioner$clock),
        .reset(conditioner$reset),
        .tick(conditioner$tick),
        .raw(conditioner$raw),
        .sample(conditioner$sample),
        .debounce_ticks(conditioner$debounce_ticks),
        .stuck_ticks(conditioner$stuck_ticks),
        .chatter_window_ticks(conditioner$chatter_window_ticks),
        .chatter_limit(conditioner$chatter_limit),
        .present(conditioner$present),
        .rise(conditioner$rise),
        .fall(conditioner$fall),
        .stuck(conditioner$stuck),
        .chatter(conditioner$chatter),
        .sampled(conditioner$sampled),
        .occupied_ticks(conditioner$occupied_ticks),
        .vehicles(conditioner$vehicles)
    );
    loop_events$channels$2$stuck_before stuck_before(
        .d(stuck_before$d),
        .q(stuck_before$q),
        .clock(stuck_before$clock)
    );
    loop_events$channels$2$chatter_before chatter_before(
        .d(chatter_before$d),
        .q(chatter_before$q),
        .clock(chatter_before$clock)
    );
    loop_events$channels$2$pending$0 pending$0(
        .d(pending$0$d),
        .q(pending$0$q),
        .clock(pending$0$clock)
    );
    loop_events$channels$2$pending$1 pending$1(
        .d(pending$1$d),
        .q(pending$1$q),
        .clock(pending$1$clock)
    );
    loop_events$channels$2$pending$2 pending$2(
        .d(pending$2$d),
        .q(pending$2$q),
        .clock(pending$2$clock)
    );
    loop_events$channels$2$pending$3 pending$3(
        .d(pending$3$d),
        .q(pending$3$q),
        .clock(pending$3$clock)
    );
    loop_events$channels$2$pending$4 pending$4(
        .d(pending$4$d),
        .q(pending$4$q),
        .clock(pending$4$clock)
    );
    loop_events$channels$2$pending$5 pending$5(
        .d(pending$5$d),
        .q(pending$5$q),
        .clock(pending$5$clock)
    );
    
    // Update code
    always @(*) begin
        stuck_before$clock = clock;
        chatter_before$clock = clock;
        stuck_before$d = stuck_before$q;
        chatter_before$d = chatter_before$q;
        conditioner$clock = clock;
        conditioner$reset = reset;
        conditioner$tick = tick;
        conditioner$raw = raw;
        conditioner$sample = 1'b0;
        conditioner$debounce_ticks = debounce_ticks;
        conditioner$stuck_ticks = stuck_ticks;
        conditioner$chatter_window_ticks = chatter_window_ticks;
        conditioner$chatter_limit = chatter_limit;
        stuck_before$d = conditioner$stuck;
        chatter_before$d = conditioner$chatter;
        happened$0 = enable & conditioner$rise;
        happened$1 = enable & conditioner$fall;
        happened$2 = (enable & conditioner$stuck) & ~stuck_before$q;
        happened$3 = (enable & ~conditioner$stuck) & stuck_before$q;
        happened$4 = (enable & conditioner$chatter) & ~chatter_before$q;
        happened$5 = (enable & ~conditioner$chatter) & chatter_before$q;
        told = turn;
        kind = ((32'h0) & 3'h7);
        left$0 = pending$0$q;
        left$1 = pending$1$q;
        left$2 = pending$2$q;
        left$3 = pending$3$q;
        left$4 = pending$4$q;
        left$5 = pending$5$q;
        if (turn) begin
            if (pending$0$q) begin
                left$0 = 1'b0;
            end
            else if (pending$1$q) begin
                left$1 = 1'b0;
                kind = ((32'h1) & 3'h7);
            end
            else if (pending$2$q) begin
                left$2 = 1'b0;
                kind = ((32'h2) & 3'h7);
            end
            else if (pending$3$q) begin
                left$3 = 1'b0;
                kind = ((32'h3) & 3'h7);
            end
            else if (pending$4$q) begin
                left$4 = 1'b0;
                kind = ((32'h4) & 3'h7);
            end
            else if (pending$5$q) begin
                left$5 = 1'b0;
                kind = ((32'h5) & 3'h7);
            end
            else begin
                told = 1'b0;
            end
        end
        lost_by$0 = 1'b0;
        pending$0$clock = clock;
        pending$0$d = left$0 | happened$0;
        lost_by$1 = lost_by$0 | (left$0 & happened$0);
        pending$1$clock = clock;
        pending$1$d = left$1 | happened$1;
        lost_by$2 = lost_by$1 | (left$1 & happened$1);
        pending$2$clock = clock;
        pending$2$d = left$2 | happened$2;
        lost_by$3 = lost_by$2 | (left$2 & happened$2);
        pending$3$clock = clock;
        pending$3$d = left$3 | happened$3;
        lost_by$4 = lost_by$3 | (left$3 & happened$3);
        pending$4$clock = clock;
        pending$4$d = left$4 | happened$4;
        lost_by$5 = lost_by$4 | (left$4 & happened$4);
        pending$5$clock = clock;
        pending$5$d = left$5 | happened$5;
        lost_by$6 = lost_by$5 | (left$5 & happened$5);
        lost = lost_by$6;
        present = conditioner$present;
        if (reset) begin
            stuck_before$d = 1'b0;
            chatter_before$d = 1'b0;
            pending$0$d = 1'b0;
            pending$1$d = 1'b0;
            pending$2$d = 1'b0;
            pending$3$d = 1'b0;
            pending$4$d = 1'b0;
            pending$5$d = 1'b0;
        end
    end
    
endmodule // loop_events$channels$2


module loop_events$channels$2$chatter_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$chatter_before


module loop_events$channels$2$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    reg  [7:0] differing$d;
    wire  [7:0] differing$q;
    reg  differing$clock;
    reg  [23:0] held$d;
    wire  [23:0] held$q;
    reg  held$clock;
    reg  stuck_flag$d;
    wire  stuck_flag$q;
    reg  stuck_flag$clock;
    reg  [15:0] window$d;
    wire  [15:0] window$q;
    reg  window$clock;
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
    reg  [7:0] differing_next;
    reg  differs;
    reg  accept;
    reg  accept_rise;
    reg  [23:0] held_next;
    reg  held_enough;
    reg  [15:0] window_next;
    reg  window_ends;
    reg  [7:0] edges_next;
    reg  [7:0] edges_now;
    reg  too_many;
    reg  [15:0] occupied_next;
    reg  [15:0] occupied_now;
    reg  [15:0] counted_next;
    reg  [15:0] counted_now;
    
    // Sub module instances
    loop_events$channels$2$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    loop_events$channels$2$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    loop_events$channels$2$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    loop_events$channels$2$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    loop_events$channels$2$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    loop_events$channels$2$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    loop_events$channels$2$conditioner$differing differing(
        .d(differing$d),
        .q(differing$q),
        .clock(differing$clock)
    );
    loop_events$channels$2$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_events$channels$2$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    loop_events$channels$2$conditioner$window window(
        .d(window$d),
        .q(window$q),
        .clock(window$clock)
    );
    loop_events$channels$2$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    loop_events$channels$2$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    loop_events$channels$2$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_events$channels$2$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    loop_events$channels$2$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    loop_events$channels$2$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_events$channels$2$conditioner$sampled_vehicles sampled_vehicles(
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
        differing$clock = clock;
        held$clock = clock;
        stuck_flag$clock = clock;
        settling$d = settling$q;
        level$d = level$q;
        level_before$d = level_before$q;
        presence$d = presence$q;
        rising$d = rising$q;
        falling$d = falling$q;
        differing$d = differing$q;
        held$d = held$q;
        stuck_flag$d = stuck_flag$q;
        window$clock = clock;
        edges$clock = clock;
        chatter_flag$clock = clock;
        occupied$clock = clock;
        counted$clock = clock;
        window$d = window$q;
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
        differing_next = differing$q + 32'h1;
        differs = level$q != presence$q;
        accept = differs & ((debounce_ticks == 32'h0) | (tick & (differing_next >= debounce_ticks)));
        accept_rise = accept & level$q;
        rising$d = accept_rise;
        falling$d = accept & presence$q;
        if (accept) begin
            presence$d = level$q;
            differing$d = 32'h0;
        end
        else if (differs) begin
            if (tick) begin
                differing$d = differing_next;
            end
        end
        else begin
            differing$d = 32'h0;
        end
        held_next = held$q + 32'h1;
        held_enough = held$q >= stuck_ticks;
        stuck_flag$d = 1'b0;
        if (accept) begin
            held$d = 32'h0;
        end
        else if (presence$q) begin
            if (held_enough) begin
                stuck_flag$d = stuck_ticks != 32'h0;
            end
            else if (tick) begin
                held$d = held_next;
            end
        end
        window_next = window$q + 32'h1;
        window_ends = tick & (window_next >= chatter_window_ticks);
        edges_next = edges$q + 32'h1;
        edges_now = edges$q;
        if (edge_seen & (edges$q != 32'hff)) begin
            edges_now = edges_next;
        end
        too_many = (edges_now >= chatter_limit) & (chatter_limit != 32'h0);
        edges$d = edges_now;
        if (tick) begin
            window$d = window_next;
        end
        if (window_ends) begin
            window$d = 32'h0;
            edges$d = 32'h0;
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
            differing$d = 32'h0;
            held$d = 32'h0;
            stuck_flag$d = 1'b0;
            window$d = 32'h0;
            edges$d = 32'h0;
            chatter_flag$d = 1'b0;
            occupied$d = 32'h0;
            counted$d = 32'h0;
            sampled_flag$d = 1'b0;
            sampled_occupied$d = 32'h0;
            sampled_vehicles$d = 32'h0;
        end
    end
    
endmodule // loop_events$channels$2$conditioner


module loop_events$channels$2$conditioner$chatter_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$conditioner$chatter_flag


module loop_events$channels$2$conditioner$counted(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$conditioner$counted


module loop_events$channels$2$conditioner$differing(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$conditioner$differing


module loop_events$channels$2$conditioner$edges(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$conditioner$edges


module loop_events$channels$2$conditioner$falling(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$conditioner$falling


module loop_events$channels$2$conditioner$held(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$conditioner$held


module loop_events$channels$2$conditioner$level(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$conditioner$level


module loop_events$channels$2$conditioner$level_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$conditioner$level_before


module loop_events$channels$2$conditioner$occupied(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$conditioner$occupied


module loop_events$channels$2$conditioner$presence(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$conditioner$presence


module loop_events$channels$2$conditioner$rising(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$conditioner$rising


module loop_events$channels$2$conditioner$sampled_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$conditioner$sampled_flag


module loop_events$channels$2$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$conditioner$sampled_occupied


module loop_events$channels$2$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$conditioner$sampled_vehicles


module loop_events$channels$2$conditioner$settling(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$conditioner$settling


module loop_events$channels$2$conditioner$stuck_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$conditioner$stuck_flag


module loop_events$channels$2$conditioner$window(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$conditioner$window


module loop_events$channels$2$pending$0(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$pending$0


module loop_events$channels$2$pending$1(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$pending$1


module loop_events$channels$2$pending$2(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$pending$2


module loop_events$channels$2$pending$3(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$pending$3


module loop_events$channels$2$pending$4(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$pending$4


module loop_events$channels$2$pending$5(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$pending$5


module loop_events$channels$2$stuck_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$2$stuck_before


module loop_events$channels$3(clock,reset,tick,raw,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,enable,turn,told,kind,lost,present);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  tick;
    input wire  raw;
    input wire  [7:0] debounce_ticks;
    input wire  [23:0] stuck_ticks;
    input wire  [15:0] chatter_window_ticks;
    input wire  [7:0] chatter_limit;
    input wire  enable;
    input wire  turn;
    output reg  told;
    output reg  [2:0] kind;
    output reg  lost;
    output reg  present;
    
    // Stub signals
    reg  conditioner$clock;
    reg  conditioner$reset;
    reg  conditioner$tick;
    reg  conditioner$raw;
    reg  conditioner$sample;
    reg  [7:0] conditioner$debounce_ticks;
    reg  [23:0] conditioner$stuck_ticks;
    reg  [15:0] conditioner$chatter_window_ticks;
    reg  [7:0] conditioner$chatter_limit;
    wire  conditioner$present;
    wire  conditioner$rise;
    wire  conditioner$fall;
    wire  conditioner$stuck;
    wire  conditioner$chatter;
    wire  conditioner$sampled;
    wire  [15:0] conditioner$occupied_ticks;
    wire  [15:0] conditioner$vehicles;
    reg  stuck_before$d;
    wire  stuck_before$q;
    reg  stuck_before$clock;
    reg  chatter_before$d;
    wire  chatter_before$q;
    reg  chatter_before$clock;
    reg  pending$0$d;
    wire  pending$0$q;
    reg  pending$0$clock;
    reg  pending$1$d;
    wire  pending$1$q;
    reg  pending$1$clock;
    reg  pending$2$d;
    wire  pending$2$q;
    reg  pending$2$clock;
    reg  pending$3$d;
    wire  pending$3$q;
    reg  pending$3$clock;
    reg  pending$4$d;
    wire  pending$4$q;
    reg  pending$4$clock;
    reg  pending$5$d;
    wire  pending$5$q;
    reg  pending$5$clock;
    
    // Local signals
    reg  happened$0;
    reg  happened$1;
    reg  happened$2;
    reg  happened$3;
    reg  happened$4;
    reg  happened$5;
    reg  left$0;
    reg  left$1;
    reg  left$2;
    reg  left$3;
    reg  left$4;
    reg  left$5;
    reg  lost_by$0;
    reg  lost_by$1;
    reg  lost_by$2;
    reg  lost_by$3;
    reg  lost_by$4;
    reg  lost_by$5;
    reg  lost_by$6;
    
    // Sub module instances
    loop_events$channels$3$conditioner conditioner(
        .clock(conditioner$clock),
        .reset(conditioner$reset),
        .tick(conditioner$tick),
        .raw(conditioner$raw),
        .sample(conditioner$sample),
        .debounce_ticks(conditioner$debounce_ticks),
        .stuck_ticks(conditioner$stuck_ticks),
        .chatter_window_ticks(conditioner$chatter_window_ticks),
        .chatter_limit(conditioner$chatter_limit),
        .present(conditioner$present),
        .rise(conditioner$rise),
        .fall(conditioner$fall),
        .stuck(conditioner$stuck),
        .chatter(conditioner$chatter),
        .sampled(conditioner$sampled),
        .occupied_ticks(conditioner$occupied_ticks),
        .vehicles(conditioner$vehicles)
    );
    loop_events$channels$3$stuck_before stuck_before(
        .d(stuck_before$d),
        .q(stuck_before$q),
        .clock(stuck_before$clock)
    );
    loop_events$channels$3$chatter_before chatter_before(
        .d(chatter_before$d),
        .q(chatter_before$q),
        .clock(chatter_before$clock)
    );
    loop_events$channels$3$pending$0 pending$0(
        .d(pending$0$d),
        .q(pending$0$q),
        .clock(pending$0$clock)
    );
    loop_events$channels$3$pending$1 pending$1(
        .d(pending$1$d),
        .q(pending$1$q),
        .clock(pending$1$clock)
    );
    loop_events$channels$3$pending$2 pending$2(
        .d(pending$2$d),
        .q(pending$2$q),
        .clock(pending$2$clock)
    );
    loop_events$channels$3$pending$3 pending$3(
        .d(pending$3$d),
        .q(pending$3$q),
        .clock(pending$3$clock)
    );
    loop_events$channels$3$pending$4 pending$4(
        .d(pending$4$d),
        .q(pending$4$q),
        .clock(pending$4$clock)
    );
    loop_events$channels$3$pending$5 pending$5(
        .d(pending$5$d),
        .q(pending$5$q),
        .clock(pending$5$clock)
    );
    
    // Update code
    always @(*) begin
        stuck_before$clock = clock;
        chatter_before$clock = clock;
        stuck_before$d = stuck_before$q;
        chatter_before$d = chatter_before$q;
        conditioner$clock = clock;
        conditioner$reset = reset;
        conditioner$tick = tick;
        conditioner$raw = raw;
        conditioner$sample = 1'b0;
        conditioner$debounce_ticks = debounce_ticks;
        conditioner$stuck_ticks = stuck_ticks;
        conditioner$chatter_window_ticks = chatter_window_ticks;
        conditioner$chatter_limit = chatter_limit;
        stuck_before$d = conditioner$stuck;
        chatter_before$d = conditioner$chatter;
        happened$0 = enable & conditioner$rise;
        happened$1 = enable & conditioner$fall;
        happened$2 = (enable & conditioner$stuck) & ~stuck_before$q;
        happened$3 = (enable & ~conditioner$stuck) & stuck_before$q;
        happened$4 = (enable & conditioner$chatter) & ~chatter_before$q;
        happened$5 = (enable & ~conditioner$chatter) & chatter_before$q;
        told = turn;
        kind = ((32'h0) & 3'h7);
        left$0 = pending$0$q;
        left$1 = pending$1$q;
        left$2 = pending$2$q;
        left$3 = pending$3$q;
        left$4 = pending$4$q;
        left$5 = pending$5$q;
        if (turn) begin
            if (pending$0$q) begin
                left$0 = 1'b0;
            end
            else if (pending$1$q) begin
                left$1 = 1'b0;
                kind = ((32'h1) & 3'h7);
            end
            else if (pending$2$q) begin
                left$2 = 1'b0;
                kind = ((32'h2) & 3'h7);
            end
            else if (pending$3$q) begin
                left$3 = 1'b0;
                kind = ((32'h3) & 3'h7);
            end
            else if (pending$4$q) begin
                left$4 = 1'b0;
                kind = ((32'h4) & 3'h7);
            end
            else if (pending$5$q) begin
                left$5 = 1'b0;
                kind = ((32'h5) & 3'h7);
            end
            else begin
                told = 1'b0;
            end
        end
        lost_by$0 = 1'b0;
        pending$0$clock = clock;
        pending$0$d = left$0 | happened$0;
        lost_by$1 = lost_by$0 | (left$0 & happened$0);
        pending$1$clock = clock;
        pending$1$d = left$1 | happened$1;
        lost_by$2 = lost_by$1 | (left$1 & happened$1);
        pending$2$clock = clock;
        pending$2$d = left$2 | happened$2;
        lost_by$3 = lost_by$2 | (left$2 & happened$2);
        pending$3$clock = clock;
        pending$3$d = left$3 | happened$3;
        lost_by$4 = lost_by$3 | (left$3 & happened$3);
        pending$4$clock = clock;
        pending$4$d = left$4 | happened$4;
        lost_by$5 = lost_by$4 | (left$4 & happened$4);
        pending$5$clock = clock;
        pending$5$d = left$5 | happened$5;
        lost_by$6 = lost_by$5 | (left$5 & happened$5);
        lost = lost_by$6;
        present = conditioner$present;
        if (reset) begin
            stuck_before$d = 1'b0;
            chatter_before$d = 1'b0;
            pending$0$d = 1'b0;
            pending$1$d = 1'b0;
            pending$2$d = 1'b0;
            pending$3$d = 1'b0;
            pending$4$d = 1'b0;
            pending$5$d = 1'b0;
        end
    end
    
endmodule // loop_events$channels$3


module loop_events$channels$3$chatter_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$chatter_before


module loop_events$channels$3$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    reg  [7:0] differing$d;
    wire  [7:0] differing$q;
    reg  differing$clock;
    reg  [23:0] held$d;
    wire  [23:0] held$q;
    reg  held$clock;
    reg  stuck_flag$d;
    wire  stuck_flag$q;
    reg  stuck_flag$clock;
    reg  [15:0] window$d;
    wire  [15:0] window$q;
    reg  window$clock;
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
    reg  [7:0] differing_next;
    reg  differs;
    reg  accept;
    reg  accept_rise;
    reg  [23:0] held_next;
    reg  held_enough;
    reg  [15:0] window_next;
    reg  window_ends;
    reg  [7:0] edges_next;
    reg  [7:0] edges_now;
    reg  too_many;
    reg  [15:0] occupied_next;
    reg  [15:0] occupied_now;
    reg  [15:0] counted_next;
    reg  [15:0] counted_now;
    
    // Sub module instances
    loop_events$channels$3$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    loop_events$channels$3$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    loop_events$channels$3$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    loop_events$channels$3$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    loop_events$channels$3$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    loop_events$channels$3$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    loop_events$channels$3$conditioner$differing differing(
        .d(differing$d),
        .q(differing$q),
        .clock(differing$clock)
    );
    loop_events$channels$3$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_events$channels$3$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    loop_events$channels$3$conditioner$window window(
        .d(window$d),
        .q(window$q),
        .clock(window$clock)
    );
    loop_events$channels$3$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    loop_events$channels$3$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    loop_events$channels$3$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_events$channels$3$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    loop_events$channels$3$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    loop_events$channels$3$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_events$channels$3$conditioner$sampled_vehicles sampled_vehicles(
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
        differing$clock = clock;
        held$clock = clock;
        stuck_flag$clock = clock;
        settling$d = settling$q;
        level$d = level$q;
        level_before$d = level_before$q;
        presence$d = presence$q;
        rising$d = rising$q;
        falling$d = falling$q;
        differing$d = differing$q;
        held$d = held$q;
        stuck_flag$d = stuck_flag$q;
        window$clock = clock;
        edges$clock = clock;
        chatter_flag$clock = clock;
        occupied$clock = clock;
        counted$clock = clock;
        window$d = window$q;
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
        differing_next = differing$q + 32'h1;
        differs = level$q != presence$q;
        accept = differs & ((debounce_ticks == 32'h0) | (tick & (differing_next >= debounce_ticks)));
        accept_rise = accept & level$q;
        rising$d = accept_rise;
        falling$d = accept & presence$q;
        if (accept) begin
            presence$d = level$q;
            differing$d = 32'h0;
        end
        else if (differs) begin
            if (tick) begin
                differing$d = differing_next;
            end
        end
        else begin
            differing$d = 32'h0;
        end
        held_next = held$q + 32'h1;
        held_enough = held$q >= stuck_ticks;
        stuck_flag$d = 1'b0;
        if (accept) begin
            held$d = 32'h0;
        end
        else if (presence$q) begin
            if (held_enough) begin
                stuck_flag$d = stuck_ticks != 32'h0;
            end
            else if (tick) begin
                held$d = held_next;
            end
        end
        window_next = window$q + 32'h1;
        window_ends = tick & (window_next >= chatter_window_ticks);
        edges_next = edges$q + 32'h1;
        edges_now = edges$q;
        if (edge_seen & (edges$q != 32'hff)) begin
            edges_now = edges_next;
        end
        too_many = (edges_now >= chatter_limit) & (chatter_limit != 32'h0);
        edges$d = edges_now;
        if (tick) begin
            window$d = window_next;
        end
        if (window_ends) begin
            window$d = 32'h0;
            edges$d = 32'h0;
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
            differing$d = 32'h0;
            held$d = 32'h0;
            stuck_flag$d = 1'b0;
            window$d = 32'h0;
            edges$d = 32'h0;
            chatter_flag$d = 1'b0;
            occupied$d = 32'h0;
            counted$d = 32'h0;
            sampled_flag$d = 1'b0;
            sampled_occupied$d = 32'h0;
            sampled_vehicles$d = 32'h0;
        end
    end
    
endmodule // loop_events$channels$3$conditioner


module loop_events$channels$3$conditioner$chatter_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$conditioner$chatter_flag


module loop_events$channels$3$conditioner$counted(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$conditioner$counted


module loop_events$channels$3$conditioner$differing(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$conditioner$differing


module loop_events$channels$3$conditioner$edges(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$conditioner$edges


module loop_events$channels$3$conditioner$falling(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$conditioner$falling


module loop_events$channels$3$conditioner$held(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$conditioner$held


module loop_events$channels$3$conditioner$level(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$conditioner$level


module loop_events$channels$3$conditioner$level_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$conditioner$level_before


module loop_events$channels$3$conditioner$occupied(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$conditioner$occupied


module loop_events$channels$3$conditioner$presence(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$conditioner$presence


module loop_events$channels$3$conditioner$rising(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$conditioner$rising


module loop_events$channels$3$conditioner$sampled_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$conditioner$sampled_flag


module loop_events$channels$3$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$conditioner$sampled_occupied


module loop_events$channels$3$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$conditioner$sampled_vehicles


module loop_events$channels$3$conditioner$settling(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$conditioner$settling


module loop_events$channels$3$conditioner$stuck_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$conditioner$stuck_flag


module loop_events$channels$3$conditioner$window(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$conditioner$window


module loop_events$channels$3$pending$0(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$pending$0


module loop_events$channels$3$pending$1(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$pending$1


module loop_events$channels$3$pending$2(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$pending$2


module loop_events$channels$3$pending$3(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$pending$3


module loop_events$channels$3$pending$4(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$pending$4


module loop_events$channels$3$pending$5(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$pending$5


module loop_events$channels$3$stuck_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$3$stuck_before


module loop_events$channels$4(clock,reset,tick,raw,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,enable,turn,told,kind,lost,present);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  tick;
    input wire  raw;
    input wire  [7:0] debounce_ticks;
    input wire  [23:0] stuck_ticks;
    input wire  [15:0] chatter_window_ticks;
    input wire  [7:0] chatter_limit;
    input wire  enable;
    input wire  turn;
    output reg  told;
    output reg  [2:0] kind;
    output reg  lost;
    output reg  present;
    
    // Stub signals
    reg  conditioner$clock;
    reg  conditioner$reset;
    reg  conditioner$tick;
    reg  conditioner$raw;
    reg  conditioner$sample;
    reg  [7:0] conditioner$debounce_ticks;
    reg  [23:0] conditioner$stuck_ticks;
    reg  [15:0] conditioner$chatter_window_ticks;
    reg  [7:0] conditioner$chatter_limit;
    wire  conditioner$present;
    wire  conditioner$rise;
    wire  conditioner$fall;
    wire  conditioner$stuck;
    wire  conditioner$chatter;
    wire  conditioner$sampled;
    wire  [15:0] conditioner$occupied_ticks;
    wire  [15:0] conditioner$vehicles;
    reg  stuck_before$d;
    wire  stuck_before$q;
    reg  stuck_before$clock;
    reg  chatter_before$d;
    wire  chatter_before$q;
    reg  chatter_before$clock;
    reg  pending$0$d;
    wire  pending$0$q;
    reg  pending$0$clock;
    reg  pending$1$d;
    wire  pending$1$q;
    reg  pending$1$clock;
    reg  pending$2$d;
    wire  pending$2$q;
    reg  pending$2$clock;
    reg  pending$3$d;
    wire  pending$3$q;
    reg  pending$3$clock;
    reg  pending$4$d;
    wire  pending$4$q;
    reg  pending$4$clock;
    reg  pending$5$d;
    wire  pending$5$q;
    reg  pending$5$clock;
    
    // Local signals
    reg  happened$0;
    reg  happened$1;
    reg  happened$2;
    reg  happened$3;
    reg  happened$4;
    reg  happened$5;
    reg  left$0;
    reg  left$1;
    reg  left$2;
    reg  left$3;
    reg  left$4;
    reg  left$5;
    reg  lost_by$0;
    reg  lost_by$1;
    reg  lost_by$2;
    reg  lost_by$3;
    reg  lost_by$4;
    reg  lost_by$5;
    reg  lost_by$6;
    
    // Sub module instances
    loop_events$channels$4$conditioner conditioner(
        .clock(conditioner$clock),
        .reset(conditioner$reset),
        .tick(conditioner$tick),
        .raw(conditioner$raw),
        .sample(conditioner$sample),
        .debounce_ticks(conditioner$debounce_ticks),
        .stuck_ticks(conditioner$stuck_ticks),
        .chatter_window_ticks(conditioner$chatter_window_ticks),
        .chatter_limit(conditioner$chatter_limit),
        .present(conditioner$present),
        .rise(conditioner$rise),
        .fall(conditioner$fall),
        .stuck(conditioner$stuck),
        .chatter(conditioner$chatter),
        .sampled(conditioner$sampled),
        .occupied_ticks(conditioner$occupied_ticks),
        .vehicles(conditioner$vehicles)
    );
    loop_events$channels$4$stuck_before stuck_before(
        .d(stuck_before$d),
        .q(stuck_before$q),
        .clock(stuck_before$clock)
    );
    loop_events$channels$4$chatter_before chatter_before(
        .d(chatter_before$d),
        .q(chatter_before$q),
        .clock(chatter_before$clock)
    );
    loop_events$channels$4$pending$0 pending$0(
        .d(pending$0$d),
        .q(pending$0$q),
        .clock(pending$0$clock)
    );
    loop_events$channels$4$pending$1 pending$1(
        .d(pending$1$d),
        .q(pending$1$q),
        .clock(pending$1$clock)
    );
    loop_events$channels$4$pending$2 pending$2(
        .d(pending$2$d),
        .q(pending$2$q),
        .clock(pending$2$clock)
    );
    loop_events$channels$4$pending$3 pending$3(
        .d(pending$3$d),
        .q(pending$3$q),
        .clock(pending$3$clock)
    );
    loop_events$channels$4$pending$4 pending$4(
        .d(pending$4$d),
        .q(pending$4$q),
        .clock(pending$4$clock)
    );
    loop_events$channels$4$pending$5 pending$5(
        .d(pending$5$d),
        .q(pending$5$q),
        .clock(pending$5$clock)
    );
    
    // Update code
    always @(*) begin
        stuck_before$clock = clock;
        chatter_before$clock = clock;
        stuck_before$d = stuck_before$q;
        chatter_before$d = chatter_before$q;
        conditioner$clock = clock;
        conditioner$reset = reset;
        conditioner$tick = tick;
        conditioner$raw = raw;
        conditioner$sample = 1'b0;
        conditioner$debounce_ticks = debounce_ticks;
        conditioner$stuck_ticks = stuck_ticks;
        conditioner$chatter_window_ticks = chatter_window_ticks;
        conditioner$chatter_limit = chatter_limit;
        stuck_before$d = conditioner$stuck;
        chatter_before$d = conditioner$chatter;
        happened$0 = enable & conditioner$rise;
        happened$1 = enable & conditioner$fall;
        happened$2 = (enable & conditioner$stuck) & ~stuck_before$q;
        happened$3 = (enable & ~conditioner$stuck) & stuck_before$q;
        happened$4 = (enable & conditioner$chatter) & ~chatter_before$q;
        happened$5 = (enable & ~conditioner$chatter) & chatter_before$q;
        told = turn;
        kind = ((32'h0) & 3'h7);
        left$0 = pending$0$q;
        left$1 = pending$1$q;
        left$2 = pending$2$q;
        left$3 = pending$3$q;
        left$4 = pending$4$q;
        left$5 = pending$5$q;
        if (turn) begin
            if (pending$0$q) begin
                left$0 = 1'b0;
            end
            else if (pending$1$q) begin
                left$1 = 1'b0;
                kind = ((32'h1) & 3'h7);
            end
            else if (pending$2$q) begin
                left$2 = 1'b0;
                kind = ((32'h2) & 3'h7);
            end
            else if (pending$3$q) begin
                left$3 = 1'b0;
                kind = ((32'h3) & 3'h7);
            end
            else if (pending$4$q) begin
                left$4 = 1'b0;
                kind = ((32'h4) & 3'h7);
            end
            else if (pending$5$q) begin
                left$5 = 1'b0;
                kind = ((32'h5) & 3'h7);
            end
            else begin
                told = 1'b0;
            end
        end
        lost_by$0 = 1'b0;
        pending$0$clock = clock;
        pending$0$d = left$0 | happened$0;
        lost_by$1 = lost_by$0 | (left$0 & happened$0);
        pending$1$clock = clock;
        pending$1$d = left$1 | happened$1;
        lost_by$2 = lost_by$1 | (left$1 & happened$1);
        pending$2$clock = clock;
        pending$2$d = left$2 | happened$2;
        lost_by$3 = lost_by$2 | (left$2 & happened$2);
        pending$3$clock = clock;
        pending$3$d = left$3 | happened$3;
        lost_by$4 = lost_by$3 | (left$3 & happened$3);
        pending$4$clock = clock;
        pending$4$d = left$4 | happened$4;
        lost_by$5 = lost_by$4 | (left$4 & happened$4);
        pending$5$clock = clock;
        pending$5$d = left$5 | happened$5;
        lost_by$6 = lost_by$5 | (left$5 & happened$5);
        lost = lost_by$6;
        present = conditioner$present;
        if (reset) begin
            stuck_before$d = 1'b0;
            chatter_before$d = 1'b0;
            pending$0$d = 1'b0;
            pending$1$d = 1'b0;
            pending$2$d = 1'b0;
            pending$3$d = 1'b0;
            pending$4$d = 1'b0;
            pending$5$d = 1'b0;
        end
    end
    
endmodule // loop_events$channels$4


module loop_events$channels$4$chatter_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$chatter_before


module loop_events$channels$4$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    reg  [7:0] differing$d;
    wire  [7:0] differing$q;
    reg  differing$clock;
    reg  [23:0] held$d;
    wire  [23:0] held$q;
    reg  held$clock;
    reg  stuck_flag$d;
    wire  stuck_flag$q;
    reg  stuck_flag$clock;
    reg  [15:0] window$d;
    wire  [15:0] window$q;
    reg  window$clock;
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
    reg  [7:0] differing_next;
    reg  differs;
    reg  accept;
    reg  accept_rise;
    reg  [23:0] held_next;
    reg  held_enough;
    reg  [15:0] window_next;
    reg  window_ends;
    reg  [7:0] edges_next;
    reg  [7:0] edges_now;
    reg  too_many;
    reg  [15:0] occupied_next;
    reg  [15:0] occupied_now;
    reg  [15:0] counted_next;
    reg  [15:0] counted_now;
    
    // Sub module instances
    loop_events$channels$4$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    loop_events$channels$4$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    loop_events$channels$4$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    loop_events$channels$4$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    loop_events$channels$4$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    loop_events$channels$4$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    loop_events$channels$4$conditioner$differing differing(
        .d(differing$d),
        .q(differing$q),
        .clock(differing$clock)
    );
    loop_events$channels$4$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_events$channels$4$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    loop_events$channels$4$conditioner$window window(
        .d(window$d),
        .q(window$q),
        .clock(window$clock)
    );
    loop_events$channels$4$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    loop_events$channels$4$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    loop_events$channels$4$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_events$channels$4$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    loop_events$channels$4$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    loop_events$channels$4$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_events$channels$4$conditioner$sampled_vehicles sampled_vehicles(
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
        differing$clock = clock;
        held$clock = clock;
        stuck_flag$clock = clock;
        settling$d = settling$q;
        level$d = level$q;
        level_before$d = level_before$q;
        presence$d = presence$q;
        rising$d = rising$q;
        falling$d = falling$q;
        differing$d = differing$q;
        held$d = held$q;
        stuck_flag$d = stuck_flag$q;
        window$clock = clock;
        edges$clock = clock;
        chatter_flag$clock = clock;
        occupied$clock = clock;
        counted$clock = clock;
        window$d = window$q;
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
        differing_next = differing$q + 32'h1;
        differs = level$q != presence$q;
        accept = differs & ((debounce_ticks == 32'h0) | (tick & (differing_next >= debounce_ticks)));
        accept_rise = accept & level$q;
        rising$d = accept_rise;
        falling$d = accept & presence$q;
        if (accept) begin
            presence$d = level$q;
            differing$d = 32'h0;
        end
        else if (differs) begin
            if (tick) begin
                differing$d = differing_next;
            end
        end
        else begin
            differing$d = 32'h0;
        end
        held_next = held$q + 32'h1;
        held_enough = held$q >= stuck_ticks;
        stuck_flag$d = 1'b0;
        if (accept) begin
            held$d = 32'h0;
        end
        else if (presence$q) begin
            if (held_enough) begin
                stuck_flag$d = stuck_ticks != 32'h0;
            end
            else if (tick) begin
                held$d = held_next;
            end
        end
        window_next = window$q + 32'h1;
        window_ends = tick & (window_next >= chatter_window_ticks);
        edges_next = edges$q + 32'h1;
        edges_now = edges$q;
        if (edge_seen & (edges$q != 32'hff)) begin
            edges_now = edges_next;
        end
        too_many = (edges_now >= chatter_limit) & (chatter_limit != 32'h0);
        edges$d = edges_now;
        if (tick) begin
            window$d = window_next;
        end
        if (window_ends) begin
            window$d = 32'h0;
            edges$d = 32'h0;
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
            differing$d = 32'h0;
            held$d = 32'h0;
            stuck_flag$d = 1'b0;
            window$d = 32'h0;
            edges$d = 32'h0;
            chatter_flag$d = 1'b0;
            occupied$d = 32'h0;
            counted$d = 32'h0;
            sampled_flag$d = 1'b0;
            sampled_occupied$d = 32'h0;
            sampled_vehicles$d = 32'h0;
        end
    end
    
endmodule // loop_events$channels$4$conditioner


module loop_events$channels$4$conditioner$chatter_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$conditioner$chatter_flag


module loop_events$channels$4$conditioner$counted(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$conditioner$counted


module loop_events$channels$4$conditioner$differing(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$conditioner$differing


module loop_events$channels$4$conditioner$edges(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$conditioner$edges


module loop_events$channels$4$conditioner$falling(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$conditioner$falling


module loop_events$channels$4$conditioner$held(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$conditioner$held


module loop_events$channels$4$conditioner$level(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$conditioner$level


module loop_events$channels$4$conditioner$level_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$conditioner$level_before


module loop_events$channels$4$conditioner$occupied(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$conditioner$occupied


module loop_events$channels$4$conditioner$presence(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$conditioner$presence


module loop_events$channels$4$conditioner$rising(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$conditioner$rising


module loop_events$channels$4$conditioner$sampled_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$conditioner$sampled_flag


module loop_events$channels$4$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$conditioner$sampled_occupied


module loop_events$channels$4$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$conditioner$sampled_vehicles


module loop_events$channels$4$conditioner$settling(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$conditioner$settling


module loop_events$channels$4$conditioner$stuck_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$conditioner$stuck_flag


module loop_events$channels$4$conditioner$window(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$conditioner$window


module loop_events$channels$4$pending$0(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$pending$0


module loop_events$channels$4$pending$1(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$pending$1


module loop_events$channels$4$pending$2(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$pending$2


module loop_events$channels$4$pending$3(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$pending$3


module loop_events$channels$4$pending$4(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$pending$4


module loop_events$channels$4$pending$5(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$pending$5


module loop_events$channels$4$stuck_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$4$stuck_before


module loop_events$channels$5(clock,reset,tick,raw,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,enable,turn,told,kind,lost,present);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  tick;
    input wire  raw;
    input wire  [7:0] debounce_ticks;
    input wire  [23:0] stuck_ticks;
    input wire  [15:0] chatter_window_ticks;
    input wire  [7:0] chatter_limit;
    input wire  enable;
    input wire  turn;
    output reg  told;
    output reg  [2:0] kind;
    output reg  lost;
    output reg  present;
    
    // Stub signals
    reg  conditioner$clock;
    reg  conditioner$reset;
    reg  conditioner$tick;
    reg  conditioner$raw;
    reg  conditioner$sample;
    reg  [7:0] conditioner$debounce_ticks;
    reg  [23:0] conditioner$stuck_ticks;
    reg  [15:0] conditioner$chatter_window_ticks;
    reg  [7:0] conditioner$chatter_limit;
    wire  conditioner$present;
    wire  conditioner$rise;
    wire  conditioner$fall;
    wire  conditioner$stuck;
    wire  conditioner$chatter;
    wire  conditioner$sampled;
    wire  [15:0] conditioner$occupied_ticks;
    wire  [15:0] conditioner$vehicles;
    reg  stuck_before$d;
    wire  stuck_before$q;
    reg  stuck_before$clock;
    reg  chatter_before$d;
    wire  chatter_before$q;
    reg  chatter_before$clock;
    reg  pending$0$d;
    wire  pending$0$q;
    reg  pending$0$clock;
    reg  pending$1$d;
    wire  pending$1$q;
    reg  pending$1$clock;
    reg  pending$2$d;
    wire  pending$2$q;
    reg  pending$2$clock;
    reg  pending$3$d;
    wire  pending$3$q;
    reg  pending$3$clock;
    reg  pending$4$d;
    wire  pending$4$q;
    reg  pending$4$clock;
    reg  pending$5$d;
    wire  pending$5$q;
    reg  pending$5$clock;
    
    // Local signals
    reg  happened$0;
    reg  happened$1;
    reg  happened$2;
    reg  happened$3;
    reg  happened$4;
    reg  happened$5;
    reg  left$0;
    reg  left$1;
    reg  left$2;
    reg  left$3;
    reg  left$4;
    reg  left$5;
    reg  lost_by$0;
    reg  lost_by$1;
    reg  lost_by$2;
    reg  lost_by$3;
    reg  lost_by$4;
    reg  lost_by$5;
    reg  lost_by$6;
    
    // Sub module instances
    loop_events$channels$5$conditioner conditioner(
        .clock(conditioner$clock),
        .reset(conditioner$reset),
        .tick(conditioner$tick),
        .raw(conditioner$raw),
        .sample(conditioner$sample),
        .debounce_ticks(conditioner$debounce_ticks),
        .stuck_ticks(conditioner$stuck_ticks),
        .chatter_window_ticks(conditioner$chatter_window_ticks),
        .chatter_limit(conditioner$chatter_limit),
        .present(conditioner$present),
        .rise(conditioner$rise),
        .fall(conditioner$fall),
        .stuck(conditioner$stuck),
        .chatter(conditioner$chatter),
        .sampled(conditioner$sampled),
        .occupied_ticks(conditioner$occupied_ticks),
        .vehicles(conditioner$vehicles)
    );
    loop_events$channels$5$stuck_before stuck_before(
        .d(stuck_before$d),
        .q(stuck_before$q),
        .clock(stuck_before$clock)
    );
    loop_events$channels$5$chatter_before chatter_before(
        .d(chatter_before$d),
        .q(chatter_before$q),
        .clock(chatter_before$clock)
    );
    loop_events$channels$5$pending$0 pending$0(
        .d(pending$0$d),
        .q(pending$0$q),
        .clock(pending$0$clock)
    );
    loop_events$channels$5$pending$1 pending$1(
        .d(pending$1$d),
        .q(pending$1$q),
        .clock(pending$1$clock)
    );
    loop_events$channels$5$pending$2 pending$2(
        .d(pending$2$d),
        .q(pending$2$q),
        .clock(pending$2$clock)
    );
    loop_events$channels$5$pending$3 pending$3(
        .d(pending$3$d),
        .q(pending$3$q),
        .clock(pending$3$clock)
    );
    loop_events$channels$5$pending$4 pending$4(
        .d(pending$4$d),
        .q(pending$4$q),
        .clock(pending$4$clock)
    );
    loop_events$channels$5$pending$5 pending$5(
        .d(pending$5$d),
        .q(pending$5$q),
        .clock(pending$5$clock)
    );
    
    // Update code
    always @(*) begin
        stuck_before$clock = clock;
        chatter_before$clock = clock;
        stuck_before$d = stuck_before$q;
        chatter_before$d = chatter_before$q;
        conditioner$clock = clock;
        conditioner$reset = reset;
        conditioner$tick = tick;
        conditioner$raw = raw;
        conditioner$sample = 1'b0;
        conditioner$debounce_ticks = debounce_ticks;
        conditioner$stuck_ticks = stuck_ticks;
        conditioner$chatter_window_ticks = chatter_window_ticks;
        conditioner$chatter_limit = chatter_limit;
        stuck_before$d = conditioner$stuck;
        chatter_before$d = conditioner$chatter;
        happened$0 = enable & conditioner$rise;
        happened$1 = enable & conditioner$fall;
        happened$2 = (enable & conditioner$stuck) & ~stuck_before$q;
        happened$3 = (enable & ~conditioner$stuck) & stuck_before$q;
        happened$4 = (enable & conditioner$chatter) & ~chatter_before$q;
        happened$5 = (enable & ~conditioner$chatter) & chatter_before$q;
        told = turn;
        kind = ((32'h0) & 3'h7);
        left$0 = pending$0$q;
        left$1 = pending$1$q;
        left$2 = pending$2$q;
        left$3 = pending$3$q;
        left$4 = pending$4$q;
        left$5 = pending$5$q;
        if (turn) begin
            if (pending$0$q) begin
                left$0 = 1'b0;
            end
            else if (pending$1$q) begin
                left$1 = 1'b0;
                kind = ((32'h1) & 3'h7);
            end
            else if (pending$2$q) begin
                left$2 = 1'b0;
                kind = ((32'h2) & 3'h7);
            end
            else if (pending$3$q) begin
                left$3 = 1'b0;
                kind = ((32'h3) & 3'h7);
            end
            else if (pending$4$q) begin
                left$4 = 1'b0;
                kind = ((32'h4) & 3'h7);
            end
            else if (pending$5$q) begin
                left$5 = 1'b0;
                kind = ((32'h5) & 3'h7);
            end
            else begin
                told = 1'b0;
            end
        end
        lost_by$0 = 1'b0;
        pending$0$clock = clock;
        pending$0$d = left$0 | happened$0;
        lost_by$1 = lost_by$0 | (left$0 & happened$0);
        pending$1$clock = clock;
        pending$1$d = left$1 | happened$1;
        lost_by$2 = lost_by$1 | (left$1 & happened$1);
        pending$2$clock = clock;
        pending$2$d = left$2 | happened$2;
        lost_by$3 = lost_by$2 | (left$2 & happened$2);
        pending$3$clock = clock;
        pending$3$d = left$3 | happened$3;
        lost_by$4 = lost_by$3 | (left$3 & happened$3);
        pending$4$clock = clock;
        pending$4$d = left$4 | happened$4;
        lost_by$5 = lost_by$4 | (left$4 & happened$4);
        pending$5$clock = clock;
        pending$5$d = left$5 | happened$5;
        lost_by$6 = lost_by$5 | (left$5 & happened$5);
        lost = lost_by$6;
        present = conditioner$present;
        if (reset) begin
            stuck_before$d = 1'b0;
            chatter_before$d = 1'b0;
            pending$0$d = 1'b0;
            pending$1$d = 1'b0;
            pending$2$d = 1'b0;
            pending$3$d = 1'b0;
            pending$4$d = 1'b0;
            pending$5$d = 1'b0;
        end
    end
    
endmodule // loop_events$channels$5


module loop_events$channels$5$chatter_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$chatter_before


module loop_events$channels$5$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    reg  [7:0] differing$d;
    wire  [7:0] differing$q;
    reg  differing$clock;
    reg  [23:0] held$d;
    wire  [23:0] held$q;
    reg  held$clock;
    reg  stuck_flag$d;
    wire  stuck_flag$q;
    reg  stuck_flag$clock;
    reg  [15:0] window$d;
    wire  [15:0] window$q;
    reg  window$clock;
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
    reg  [7:0] differing_next;
    reg  differs;
    reg  accept;
    reg  accept_rise;
    reg  [23:0] held_next;
    reg  held_enough;
    reg  [15:0] window_next;
    reg  window_ends;
    reg  [7:0] edges_next;
    reg  [7:0] edges_now;
    reg  too_many;
    reg  [15:0] occupied_next;
    reg  [15:0] occupied_now;
    reg  [15:0] counted_next;
    reg  [15:0] counted_now;
    
    // Sub module instances
    loop_events$channels$5$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    loop_events$channels$5$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    loop_events$channels$5$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    loop_events$channels$5$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    loop_events$channels$5$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    loop_events$channels$5$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    loop_events$channels$5$conditioner$differing differing(
        .d(differing$d),
        .q(differing$q),
        .clock(differing$clock)
    );
    loop_events$channels$5$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_events$channels$5$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    loop_events$channels$5$conditioner$window window(
        .d(window$d),
        .q(window$q),
        .clock(window$clock)
    );
    loop_events$channels$5$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    loop_events$channels$5$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    loop_events$channels$5$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_events$channels$5$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    loop_events$channels$5$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    loop_events$channels$5$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_events$channels$5$conditioner$sampled_vehicles sampled_vehicles(
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
        differing$clock = clock;
        held$clock = clock;
        stuck_flag$clock = clock;
        settling$d = settling$q;
        level$d = level$q;
        level_before$d = level_before$q;
        presence$d = presence$q;
        rising$d = rising$q;
        falling$d = falling$q;
        differing$d = differing$q;
        held$d = held$q;
        stuck_flag$d = stuck_flag$q;
        window$clock = clock;
        edges$clock = clock;
        chatter_flag$clock = clock;
        occupied$clock = clock;
        counted$clock = clock;
        window$d = window$q;
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
        differing_next = differing$q + 32'h1;
        differs = level$q != presence$q;
        accept = differs & ((debounce_ticks == 32'h0) | (tick & (differing_next >= debounce_ticks)));
        accept_rise = accept & level$q;
        rising$d = accept_rise;
        falling$d = accept & presence$q;
        if (accept) begin
            presence$d = level$q;
            differing$d = 32'h0;
        end
        else if (differs) begin
            if (tick) begin
                differing$d = differing_next;
            end
        end
        else begin
            differing$d = 32'h0;
        end
        held_next = held$q + 32'h1;
        held_enough = held$q >= stuck_ticks;
        stuck_flag$d = 1'b0;
        if (accept) begin
            held$d = 32'h0;
        end
        else if (presence$q) begin
            if (held_enough) begin
                stuck_flag$d = stuck_ticks != 32'h0;
            end
            else if (tick) begin
                held$d = held_next;
            end
        end
        window_next = window$q + 32'h1;
        window_ends = tick & (window_next >= chatter_window_ticks);
        edges_next = edges$q + 32'h1;
        edges_now = edges$q;
        if (edge_seen & (edges$q != 32'hff)) begin
            edges_now = edges_next;
        end
        too_many = (edges_now >= chatter_limit) & (chatter_limit != 32'h0);
        edges$d = edges_now;
        if (tick) begin
            window$d = window_next;
        end
        if (window_ends) begin
            window$d = 32'h0;
            edges$d = 32'h0;
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
            differing$d = 32'h0;
            held$d = 32'h0;
            stuck_flag$d = 1'b0;
            window$d = 32'h0;
            edges$d = 32'h0;
            chatter_flag$d = 1'b0;
            occupied$d = 32'h0;
            counted$d = 32'h0;
            sampled_flag$d = 1'b0;
            sampled_occupied$d = 32'h0;
            sampled_vehicles$d = 32'h0;
        end
    end
    
endmodule // loop_events$channels$5$conditioner


module loop_events$channels$5$conditioner$chatter_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$conditioner$chatter_flag


module loop_events$channels$5$conditioner$counted(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$conditioner$counted


module loop_events$channels$5$conditioner$differing(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$conditioner$differing


module loop_events$channels$5$conditioner$edges(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$conditioner$edges


module loop_events$channels$5$conditioner$falling(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$conditioner$falling


module loop_events$channels$5$conditioner$held(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$conditioner$held


module loop_events$channels$5$conditioner$level(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$conditioner$level


module loop_events$channels$5$conditioner$level_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$conditioner$level_before


module loop_events$channels$5$conditioner$occupied(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$conditioner$occupied


module loop_events$channels$5$conditioner$presence(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$conditioner$presence


module loop_events$channels$5$conditioner$rising(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$conditioner$rising


module loop_events$channels$5$conditioner$sampled_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$conditioner$sampled_flag


module loop_events$channels$5$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$conditioner$sampled_occupied


module loop_events$channels$5$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$conditioner$sampled_vehicles


module loop_events$channels$5$conditioner$settling(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$conditioner$settling


module loop_events$channels$5$conditioner$stuck_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$conditioner$stuck_flag


module loop_events$channels$5$conditioner$window(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$conditioner$window


module loop_events$channels$5$pending$0(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$pending$0


module loop_events$channels$5$pending$1(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$pending$1


module loop_events$channels$5$pending$2(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$pending$2


module loop_events$channels$5$pending$3(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$pending$3


module loop_events$channels$5$pending$4(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$pending$4


module loop_events$channels$5$pending$5(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$pending$5


module loop_events$channels$5$stuck_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$5$stuck_before


module loop_events$channels$6(clock,reset,tick,raw,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,enable,turn,told,kind,lost,present);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  tick;
    input wire  raw;
    input wire  [7:0] debounce_ticks;
    input wire  [23:0] stuck_ticks;
    input wire  [15:0] chatter_window_ticks;
    input wire  [7:0] chatter_limit;
    input wire  enable;
    input wire  turn;
    output reg  told;
    output reg  [2:0] kind;
    output reg  lost;
    output reg  present;
    
    // Stub signals
    reg  conditioner$clock;
    reg  conditioner$reset;
    reg  conditioner$tick;
    reg  conditioner$raw;
    reg  conditioner$sample;
    reg  [7:0] conditioner$debounce_ticks;
    reg  [23:0] conditioner$stuck_ticks;
    reg  [15:0] conditioner$chatter_window_ticks;
    reg  [7:0] conditioner$chatter_limit;
    wire  conditioner$present;
    wire  conditioner$rise;
    wire  conditioner$fall;
    wire  conditioner$stuck;
    wire  conditioner$chatter;
    wire  conditioner$sampled;
    wire  [15:0] conditioner$occupied_ticks;
    wire  [15:0] conditioner$vehicles;
    reg  stuck_before$d;
    wire  stuck_before$q;
    reg  stuck_before$clock;
    reg  chatter_before$d;
    wire  chatter_before$q;
    reg  chatter_before$clock;
    reg  pending$0$d;
    wire  pending$0$q;
    reg  pending$0$clock;
    reg  pending$1$d;
    wire  pending$1$q;
    reg  pending$1$clock;
    reg  pending$2$d;
    wire  pending$2$q;
    reg  pending$2$clock;
    reg  pending$3$d;
    wire  pending$3$q;
    reg  pending$3$clock;
    reg  pending$4$d;
    wire  pending$4$q;
    reg  pending$4$clock;
    reg  pending$5$d;
    wire  pending$5$q;
    reg  pending$5$clock;
    
    // Local signals
    reg  happened$0;
    reg  happened$1;
    reg  happened$2;
    reg  happened$3;
    reg  happened$4;
    reg  happened$5;
    reg  left$0;
    reg  left$1;
    reg  left$2;
    reg  left$3;
    reg  left$4;
    reg  left$5;
    reg  lost_by$0;
    reg  lost_by$1;
    reg  lost_by$2;
    reg  lost_by$3;
    reg  lost_by$4;
    reg  lost_by$5;
    reg  lost_by$6;
    
    // Sub module instances
    loop_events$channels$6$conditioner conditioner(
        .clock(conditioner$clock),
        .reset(conditioner$reset),
        .tick(conditioner$tick),
        .raw(conditioner$raw),
        .sample(conditioner$sample),
        .debounce_ticks(conditioner$debounce_ticks),
        .stuck_ticks(conditioner$stuck_ticks),
        .chatter_window_ticks(conditioner$chatter_window_ticks),
        .chatter_limit(conditioner$chatter_limit),
        .present(conditioner$present),
        .rise(conditioner$rise),
        .fall(conditioner$fall),
        .stuck(conditioner$stuck),
        .chatter(conditioner$chatter),
        .sampled(conditioner$sampled),
        .occupied_ticks(conditioner$occupied_ticks),
        .vehicles(conditioner$vehicles)
    );
    loop_events$channels$6$stuck_before stuck_before(
        .d(stuck_before$d),
        .q(stuck_before$q),
        .clock(stuck_before$clock)
    );
    loop_events$channels$6$chatter_before chatter_before(
        .d(chatter_before$d),
        .q(chatter_before$q),
        .clock(chatter_before$clock)
    );
    loop_events$channels$6$pending$0 pending$0(
        .d(pending$0$d),
        .q(pending$0$q),
        .clock(pending$0$clock)
    );
    loop_events$channels$6$pending$1 pending$1(
        .d(pending$1$d),
        .q(pending$1$q),
        .clock(pending$1$clock)
    );
    loop_events$channels$6$pending$2 pending$2(
        .d(pending$2$d),
        .q(pending$2$q),
        .clock(pending$2$clock)
    );
    loop_events$channels$6$pending$3 pending$3(
        .d(pending$3$d),
        .q(pending$3$q),
        .clock(pending$3$clock)
    );
    loop_events$channels$6$pending$4 pending$4(
        .d(pending$4$d),
        .q(pending$4$q),
        .clock(pending$4$clock)
    );
    loop_events$channels$6$pending$5 pending$5(
        .d(pending$5$d),
        .q(pending$5$q),
        .clock(pending$5$clock)
    );
    
    // Update code
    always @(*) begin
        stuck_before$clock = clock;
        chatter_before$clock = clock;
        stuck_before$d = stuck_before$q;
        chatter_before$d = chatter_before$q;
        conditioner$clock = clock;
        conditioner$reset = reset;
        conditioner$tick = tick;
        conditioner$raw = raw;
        conditioner$sample = 1'b0;
        conditioner$debounce_ticks = debounce_ticks;
        conditioner$stuck_ticks = stuck_ticks;
        conditioner$chatter_window_ticks = chatter_window_ticks;
        conditioner$chatter_limit = chatter_limit;
        stuck_before$d = conditioner$stuck;
        chatter_before$d = conditioner$chatter;
        happened$0 = enable & conditioner$rise;
        happened$1 = enable & conditioner$fall;
        happened$2 = (enable & conditioner$stuck) & ~stuck_before$q;
        happened$3 = (enable & ~conditioner$stuck) & stuck_before$q;
        happened$4 = (enable & conditioner$chatter) & ~chatter_before$q;
        happened$5 = (enable & ~conditioner$chatter) & chatter_before$q;
        told = turn;
        kind = ((32'h0) & 3'h7);
        left$0 = pending$0$q;
        left$1 = pending$1$q;
        left$2 = pending$2$q;
        left$3 = pending$3$q;
        left$4 = pending$4$q;
        left$5 = pending$5$q;
        if (turn) begin
            if (pending$0$q) begin
                left$0 = 1'b0;
            end
            else if (pending$1$q) begin
                left$1 = 1'b0;
                kind = ((32'h1) & 3'h7);
            end
            else if (pending$2$q) begin
                left$2 = 1'b0;
                kind = ((32'h2) & 3'h7);
            end
            else if (pending$3$q) begin
                left$3 = 1'b0;
                kind = ((32'h3) & 3'h7);
            end
            else if (pending$4$q) begin
                left$4 = 1'b0;
                kind = ((32'h4) & 3'h7);
            end
            else if (pending$5$q) begin
                left$5 = 1'b0;
                kind = ((32'h5) & 3'h7);
            end
            else begin
                told = 1'b0;
            end
        end
        lost_by$0 = 1'b0;
        pending$0$clock = clock;
        pending$0$d = left$0 | happened$0;
        lost_by$1 = lost_by$0 | (left$0 & happened$0);
        pending$1$clock = clock;
        pending$1$d = left$1 | happened$1;
        lost_by$2 = lost_by$1 | (left$1 & happened$1);
        pending$2$clock = clock;
        pending$2$d = left$2 | happened$2;
        lost_by$3 = lost_by$2 | (left$2 & happened$2);
        pending$3$clock = clock;
        pending$3$d = left$3 | happened$3;
        lost_by$4 = lost_by$3 | (left$3 & happened$3);
        pending$4$clock = clock;
        pending$4$d = left$4 | happened$4;
        lost_by$5 = lost_by$4 | (left$4 & happened$4);
        pending$5$clock = clock;
        pending$5$d = left$5 | happened$5;
        lost_by$6 = lost_by$5 | (left$5 & happened$5);
        lost = lost_by$6;
        present = conditioner$present;
        if (reset) begin
            stuck_before$d = 1'b0;
            chatter_before$d = 1'b0;
            pending$0$d = 1'b0;
            pending$1$d = 1'b0;
            pending$2$d = 1'b0;
            pending$3$d = 1'b0;
            pending$4$d = 1'b0;
            pending$5$d = 1'b0;
        end
    end
    
endmodule // loop_events$channels$6


module loop_events$channels$6$chatter_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$chatter_before


module loop_events$channels$6$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    reg  [7:0] differing$d;
    wire  [7:0] differing$q;
    reg  differing$clock;
    reg  [23:0] held$d;
    wire  [23:0] held$q;
    reg  held$clock;
    reg  stuck_flag$d;
    wire  stuck_flag$q;
    reg  stuck_flag$clock;
    reg  [15:0] window$d;
    wire  [15:0] window$q;
    reg  window$clock;
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
    reg  [7:0] differing_next;
    reg  differs;
    reg  accept;
    reg  accept_rise;
    reg  [23:0] held_next;
    reg  held_enough;
    reg  [15:0] window_next;
    reg  window_ends;
    reg  [7:0] edges_next;
    reg  [7:0] edges_now;
    reg  too_many;
    reg  [15:0] occupied_next;
    reg  [15:0] occupied_now;
    reg  [15:0] counted_next;
    reg  [15:0] counted_now;
    
    // Sub module instances
    loop_events$channels$6$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    loop_events$channels$6$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    loop_events$channels$6$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    loop_events$channels$6$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    loop_events$channels$6$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    loop_events$channels$6$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    loop_events$channels$6$conditioner$differing differing(
        .d(differing$d),
        .q(differing$q),
        .clock(differing$clock)
    );
    loop_events$channels$6$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_events$channels$6$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    loop_events$channels$6$conditioner$window window(
        .d(window$d),
        .q(window$q),
        .clock(window$clock)
    );
    loop_events$channels$6$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    loop_events$channels$6$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    loop_events$channels$6$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_events$channels$6$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    loop_events$channels$6$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    loop_events$channels$6$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_events$channels$6$conditioner$sampled_vehicles sampled_vehicles(
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
        differing$clock = clock;
        held$clock = clock;
        stuck_flag$clock = clock;
        settling$d = settling$q;
        level$d = level$q;
        level_before$d = level_before$q;
        presence$d = presence$q;
        rising$d = rising$q;
        falling$d = falling$q;
        differing$d = differing$q;
        held$d = held$q;
        stuck_flag$d = stuck_flag$q;
        window$clock = clock;
        edges$clock = clock;
        chatter_flag$clock = clock;
        occupied$clock = clock;
        counted$clock = clock;
        window$d = window$q;
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
        differing_next = differing$q + 32'h1;
        differs = level$q != presence$q;
        accept = differs & ((debounce_ticks == 32'h0) | (tick & (differing_next >= debounce_ticks)));
        accept_rise = accept & level$q;
        rising$d = accept_rise;
        falling$d = accept & presence$q;
        if (accept) begin
            presence$d = level$q;
            differing$d = 32'h0;
        end
        else if (differs) begin
            if (tick) begin
                differing$d = differing_next;
            end
        end
        else begin
            differing$d = 32'h0;
        end
        held_next = held$q + 32'h1;
        held_enough = held$q >= stuck_ticks;
        stuck_flag$d = 1'b0;
        if (accept) begin
            held$d = 32'h0;
        end
        else if (presence$q) begin
            if (held_enough) begin
                stuck_flag$d = stuck_ticks != 32'h0;
            end
            else if (tick) begin
                held$d = held_next;
            end
        end
        window_next = window$q + 32'h1;
        window_ends = tick & (window_next >= chatter_window_ticks);
        edges_next = edges$q + 32'h1;
        edges_now = edges$q;
        if (edge_seen & (edges$q != 32'hff)) begin
            edges_now = edges_next;
        end
        too_many = (edges_now >= chatter_limit) & (chatter_limit != 32'h0);
        edges$d = edges_now;
        if (tick) begin
            window$d = window_next;
        end
        if (window_ends) begin
            window$d = 32'h0;
            edges$d = 32'h0;
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
            differing$d = 32'h0;
            held$d = 32'h0;
            stuck_flag$d = 1'b0;
            window$d = 32'h0;
            edges$d = 32'h0;
            chatter_flag$d = 1'b0;
            occupied$d = 32'h0;
            counted$d = 32'h0;
            sampled_flag$d = 1'b0;
            sampled_occupied$d = 32'h0;
            sampled_vehicles$d = 32'h0;
        end
    end
    
endmodule // loop_events$channels$6$conditioner


module loop_events$channels$6$conditioner$chatter_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$conditioner$chatter_flag


module loop_events$channels$6$conditioner$counted(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$conditioner$counted


module loop_events$channels$6$conditioner$differing(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$conditioner$differing


module loop_events$channels$6$conditioner$edges(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$conditioner$edges


module loop_events$channels$6$conditioner$falling(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$conditioner$falling


module loop_events$channels$6$conditioner$held(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$conditioner$held


module loop_events$channels$6$conditioner$level(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$conditioner$level


module loop_events$channels$6$conditioner$level_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$conditioner$level_before


module loop_events$channels$6$conditioner$occupied(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$conditioner$occupied


module loop_events$channels$6$conditioner$presence(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$conditioner$presence


module loop_events$channels$6$conditioner$rising(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$conditioner$rising


module loop_events$channels$6$conditioner$sampled_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$conditioner$sampled_flag


module loop_events$channels$6$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$conditioner$sampled_occupied


module loop_events$channels$6$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$conditioner$sampled_vehicles


module loop_events$channels$6$conditioner$settling(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$conditioner$settling


module loop_events$channels$6$conditioner$stuck_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$conditioner$stuck_flag


module loop_events$channels$6$conditioner$window(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$conditioner$window


module loop_events$channels$6$pending$0(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$pending$0


module loop_events$channels$6$pending$1(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$pending$1


module loop_events$channels$6$pending$2(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$pending$2


module loop_events$channels$6$pending$3(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$pending$3


module loop_events$channels$6$pending$4(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$pending$4


module loop_events$channels$6$pending$5(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$pending$5


module loop_events$channels$6$stuck_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$6$stuck_before


module loop_events$channels$7(clock,reset,tick,raw,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,enable,turn,told,kind,lost,present);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  tick;
    input wire  raw;
    input wire  [7:0] debounce_ticks;
    input wire  [23:0] stuck_ticks;
    input wire  [15:0] chatter_window_ticks;
    input wire  [7:0] chatter_limit;
    input wire  enable;
    input wire  turn;
    output reg  told;
    output reg  [2:0] kind;
    output reg  lost;
    output reg  present;
    
    // Stub signals
    reg  conditioner$clock;
    reg  conditioner$reset;
    reg  conditioner$tick;
    reg  conditioner$raw;
    reg  conditioner$sample;
    reg  [7:0] conditioner$debounce_ticks;
    reg  [23:0] conditioner$stuck_ticks;
    reg  [15:0] conditioner$chatter_window_ticks;
    reg  [7:0] conditioner$chatter_limit;
    wire  conditioner$present;
    wire  conditioner$rise;
    wire  conditioner$fall;
    wire  conditioner$stuck;
    wire  conditioner$chatter;
    wire  conditioner$sampled;
    wire  [15:0] conditioner$occupied_ticks;
    wire  [15:0] conditioner$vehicles;
    reg  stuck_before$d;
    wire  stuck_before$q;
    reg  stuck_before$clock;
    reg  chatter_before$d;
    wire  chatter_before$q;
    reg  chatter_before$clock;
    reg  pending$0$d;
    wire  pending$0$q;
    reg  pending$0$clock;
    reg  pending$1$d;
    wire  pending$1$q;
    reg  pending$1$clock;
    reg  pending$2$d;
    wire  pending$2$q;
    reg  pending$2$clock;
    reg  pending$3$d;
    wire  pending$3$q;
    reg  pending$3$clock;
    reg  pending$4$d;
    wire  pending$4$q;
    reg  pending$4$clock;
    reg  pending$5$d;
    wire  pending$5$q;
    reg  pending$5$clock;
    
    // Local signals
    reg  happened$0;
    reg  happened$1;
    reg  happened$2;
    reg  happened$3;
    reg  happened$4;
    reg  happened$5;
    reg  left$0;
    reg  left$1;
    reg  left$2;
    reg  left$3;
    reg  left$4;
    reg  left$5;
    reg  lost_by$0;
    reg  lost_by$1;
    reg  lost_by$2;
    reg  lost_by$3;
    reg  lost_by$4;
    reg  lost_by$5;
    reg  lost_by$6;
    
    // Sub module instances
    loop_events$channels$7$conditioner conditioner(
        .clock(conditioner$clock),
        .reset(conditioner$reset),
        .tick(conditioner$tick),
        .raw(conditioner$raw),
        .sample(conditioner$sample),
        .debounce_ticks(conditioner$debounce_ticks),
        .stuck_ticks(conditioner$stuck_ticks),
        .chatter_window_ticks(conditioner$chatter_window_ticks),
        .chatter_limit(conditioner$chatter_limit),
        .present(conditioner$present),
        .rise(conditioner$rise),
        .fall(conditioner$fall),
        .stuck(conditioner$stuck),
        .chatter(conditioner$chatter),
        .sampled(conditioner$sampled),
        .occupied_ticks(conditioner$occupied_ticks),
        .vehicles(conditioner$vehicles)
    );
    loop_events$channels$7$stuck_before stuck_before(
        .d(stuck_before$d),
        .q(stuck_before$q),
        .clock(stuck_before$clock)
    );
    loop_events$channels$7$chatter_before chatter_before(
        .d(chatter_before$d),
        .q(chatter_before$q),
        .clock(chatter_before$clock)
    );
    loop_events$channels$7$pending$0 pending$0(
        .d(pending$0$d),
        .q(pending$0$q),
        .clock(pending$0$clock)
    );
    loop_events$channels$7$pending$1 pending$1(
        .d(pending$1$d),
        .q(pending$1$q),
        .clock(pending$1$clock)
    );
    loop_events$channels$7$pending$2 pending$2(
        .d(pending$2$d),
        .q(pending$2$q),
        .clock(pending$2$clock)
    );
    loop_events$channels$7$pending$3 pending$3(
        .d(pending$3$d),
        .q(pending$3$q),
        .clock(pending$3$clock)
    );
    loop_events$channels$7$pending$4 pending$4(
        .d(pending$4$d),
        .q(pending$4$q),
        .clock(pending$4$clock)
    );
    loop_events$channels$7$pending$5 pending$5(
        .d(pending$5$d),
        .q(pending$5$q),
        .clock(pending$5$clock)
    );
    
    // Update code
    always @(*) begin
        stuck_before$clock = clock;
        chatter_before$clock = clock;
        stuck_before$d = stuck_before$q;
        chatter_before$d = chatter_before$q;
        conditioner$clock = clock;
        conditioner$reset = reset;
        conditioner$tick = tick;
        conditioner$raw = raw;
        conditioner$sample = 1'b0;
        conditioner$debounce_ticks = debounce_ticks;
        conditioner$stuck_ticks = stuck_ticks;
        conditioner$chatter_window_ticks = chatter_window_ticks;
        conditioner$chatter_limit = chatter_limit;
        stuck_before$d = conditioner$stuck;
        chatter_before$d = conditioner$chatter;
        happened$0 = enable & conditioner$rise;
        happened$1 = enable & conditioner$fall;
        happened$2 = (enable & conditioner$stuck) & ~stuck_before$q;
        happened$3 = (enable & ~conditioner$stuck) & stuck_before$q;
        happened$4 = (enable & conditioner$chatter) & ~chatter_before$q;
        happened$5 = (enable & ~conditioner$chatter) & chatter_before$q;
        told = turn;
        kind = ((32'h0) & 3'h7);
        left$0 = pending$0$q;
        left$1 = pending$1$q;
        left$2 = pending$2$q;
        left$3 = pending$3$q;
        left$4 = pending$4$q;
        left$5 = pending$5$q;
        if (turn) begin
            if (pending$0$q) begin
                left$0 = 1'b0;
            end
            else if (pending$1$q) begin
                left$1 = 1'b0;
                kind = ((32'h1) & 3'h7);
            end
            else if (pending$2$q) begin
                left$2 = 1'b0;
                kind = ((32'h2) & 3'h7);
            end
            else if (pending$3$q) begin
                left$3 = 1'b0;
                kind = ((32'h3) & 3'h7);
            end
            else if (pending$4$q) begin
                left$4 = 1'b0;
                kind = ((32'h4) & 3'h7);
            end
            else if (pending$5$q) begin
                left$5 = 1'b0;
                kind = ((32'h5) & 3'h7);
            end
            else begin
                told = 1'b0;
            end
        end
        lost_by$0 = 1'b0;
        pending$0$clock = clock;
        pending$0$d = left$0 | happened$0;
        lost_by$1 = lost_by$0 | (left$0 & happened$0);
        pending$1$clock = clock;
        pending$1$d = left$1 | happened$1;
        lost_by$2 = lost_by$1 | (left$1 & happened$1);
        pending$2$clock = clock;
        pending$2$d = left$2 | happened$2;
        lost_by$3 = lost_by$2 | (left$2 & happened$2);
        pending$3$clock = clock;
        pending$3$d = left$3 | happened$3;
        lost_by$4 = lost_by$3 | (left$3 & happened$3);
        pending$4$clock = clock;
        pending$4$d = left$4 | happened$4;
        lost_by$5 = lost_by$4 | (left$4 & happened$4);
        pending$5$clock = clock;
        pending$5$d = left$5 | happened$5;
        lost_by$6 = lost_by$5 | (left$5 & happened$5);
        lost = lost_by$6;
        present = conditioner$present;
        if (reset) begin
            stuck_before$d = 1'b0;
            chatter_before$d = 1'b0;
            pending$0$d = 1'b0;
            pending$1$d = 1'b0;
            pending$2$d = 1'b0;
            pending$3$d = 1'b0;
            pending$4$d = 1'b0;
            pending$5$d = 1'b0;
        end
    end
    
endmodule // loop_events$channels$7


module loop_events$channels$7$chatter_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$chatter_before


module loop_events$channels$7$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    reg  [7:0] differing$d;
    wire  [7:0] differing$q;
    reg  differing$clock;
    reg  [23:0] held$d;
    wire  [23:0] held$q;
    reg  held$clock;
    reg  stuck_flag$d;
    wire  stuck_flag$q;
    reg  stuck_flag$clock;
    reg  [15:0] window$d;
    wire  [15:0] window$q;
    reg  window$clock;
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
    reg  [7:0] differing_next;
    reg  differs;
    reg  accept;
    reg  accept_rise;
    reg  [23:0] held_next;
    reg  held_enough;
    reg  [15:0] window_next;
    reg  window_ends;
    reg  [7:0] edges_next;
    reg  [7:0] edges_now;
    reg  too_many;
    reg  [15:0] occupied_next;
    reg  [15:0] occupied_now;
    reg  [15:0] counted_next;
    reg  [15:0] counted_now;
    
    // Sub module instances
    loop_events$channels$7$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    loop_events$channels$7$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    loop_events$channels$7$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    loop_events$channels$7$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    loop_events$channels$7$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    loop_events$channels$7$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    loop_events$channels$7$conditioner$differing differing(
        .d(differing$d),
        .q(differing$q),
        .clock(differing$clock)
    );
    loop_events$channels$7$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_events$channels$7$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    loop_events$channels$7$conditioner$window window(
        .d(window$d),
        .q(window$q),
        .clock(window$clock)
    );
    loop_events$channels$7$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    loop_events$channels$7$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    loop_events$channels$7$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_events$channels$7$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    loop_events$channels$7$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    loop_events$channels$7$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_events$channels$7$conditioner$sampled_vehicles sampled_vehicles(
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
        differing$clock = clock;
        held$clock = clock;
        stuck_flag$clock = clock;
        settling$d = settling$q;
        level$d = level$q;
        level_before$d = level_before$q;
        presence$d = presence$q;
        rising$d = rising$q;
        falling$d = falling$q;
        differing$d = differing$q;
        held$d = held$q;
        stuck_flag$d = stuck_flag$q;
        window$clock = clock;
        edges$clock = clock;
        chatter_flag$clock = clock;
        occupied$clock = clock;
        counted$clock = clock;
        window$d = window$q;
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
        differing_next = differing$q + 32'h1;
        differs = level$q != presence$q;
        accept = differs & ((debounce_ticks == 32'h0) | (tick & (differing_next >= debounce_ticks)));
        accept_rise = accept & level$q;
        rising$d = accept_rise;
        falling$d = accept & presence$q;
        if (accept) begin
            presence$d = level$q;
            differing$d = 32'h0;
        end
        else if (differs) begin
            if (tick) begin
                differing$d = differing_next;
            end
        end
        else begin
            differing$d = 32'h0;
        end
        held_next = held$q + 32'h1;
        held_enough = held$q >= stuck_ticks;
        stuck_flag$d = 1'b0;
        if (accept) begin
            held$d = 32'h0;
        end
        else if (presence$q) begin
            if (held_enough) begin
                stuck_flag$d = stuck_ticks != 32'h0;
            end
            else if (tick) begin
                held$d = held_next;
            end
        end
        window_next = window$q + 32'h1;
        window_ends = tick & (window_next >= chatter_window_ticks);
        edges_next = edges$q + 32'h1;
        edges_now = edges$q;
        if (edge_seen & (edges$q != 32'hff)) begin
            edges_now = edges_next;
        end
        too_many = (edges_now >= chatter_limit) & (chatter_limit != 32'h0);
        edges$d = edges_now;
        if (tick) begin
            window$d = window_next;
        end
        if (window_ends) begin
            window$d = 32'h0;
            edges$d = 32'h0;
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
            differing$d = 32'h0;
            held$d = 32'h0;
            stuck_flag$d = 1'b0;
            window$d = 32'h0;
            edges$d = 32'h0;
            chatter_flag$d = 1'b0;
            occupied$d = 32'h0;
            counted$d = 32'h0;
            sampled_flag$d = 1'b0;
            sampled_occupied$d = 32'h0;
            sampled_vehicles$d = 32'h0;
        end
    end
    
endmodule // loop_events$channels$7$conditioner


module loop_events$channels$7$conditioner$chatter_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$conditioner$chatter_flag


module loop_events$channels$7$conditioner$counted(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$conditioner$counted


module loop_events$channels$7$conditioner$differing(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$conditioner$differing


module loop_events$channels$7$conditioner$edges(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$conditioner$edges


module loop_events$channels$7$conditioner$falling(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$conditioner$falling


module loop_events$channels$7$conditioner$held(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$conditioner$held


module loop_events$channels$7$conditioner$level(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$conditioner$level


module loop_events$channels$7$conditioner$level_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$conditioner$level_before


module loop_events$channels$7$conditioner$occupied(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$conditioner$occupied


module loop_events$channels$7$conditioner$presence(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$conditioner$presence


module loop_events$channels$7$conditioner$rising(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$conditioner$rising


module loop_events$channels$7$conditioner$sampled_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$conditioner$sampled_flag


module loop_events$channels$7$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$conditioner$sampled_occupied


module loop_events$channels$7$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$conditioner$sampled_vehicles


module loop_events$channels$7$conditioner$settling(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$conditioner$settling


module loop_events$channels$7$conditioner$stuck_flag(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$conditioner$stuck_flag


module loop_events$channels$7$conditioner$window(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$conditioner$window


module loop_events$channels$7$pending$0(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$pending$0


module loop_events$channels$7$pending$1(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$pending$1


module loop_events$channels$7$pending$2(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$pending$2


module loop_events$channels$7$pending$3(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$pending$3


module loop_events$channels$7$pending$4(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$pending$4


module loop_events$channels$7$pending$5(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$pending$5


module loop_events$channels$7$stuck_before(d,q,clock);
    
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
          
endmodule // loop_events$channels$7$stuck_before


module loop_events$divider(d,q,clock);
    
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
          
endmodule // loop_events$divider


module loop_events$event_held(d,q,clock);
    
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
          
endmodule // loop_events$event_held


module loop_events$kind_held(d,q,clock);
    
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
          
endmodule // loop_events$kind_held


module loop_events$lost_count(d,q,clock);
    
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
          
endmodule // loop_events$lost_count


module loop_events$memory(clock,write,write_address,written,read_address,read);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [53:0] written;
    input wire  [5:0] read_address;
    output reg  [53:0] read;
    
    // Update code (custom)
    reg [53:0] words [0:64-1];
    integer i;
    initial begin
       read = 0;
       for (i = 0; i < 64; i = i + 1) words[i] = 0;
    end
    
    always @(posedge clock) begin
       read <= words[read_address];
       if (write) words[write_address] <= written;
    end
endmodule // loop_events$memory


module loop_events$merged_held(d,q,clock);
    
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
          
endmodule // loop_events$merged_held


module loop_events$read_at(d,q,clock);
    
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
          
endmodule // loop_events$read_at


module loop_events$shown(d,q,clock);
    
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
          
endmodule // loop_events$shown


module loop_events$tick_count(d,q,clock);
    
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
          
endmodule // loop_events$tick_count


module loop_events$tick_now(d,q,clock);
    
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
          
endmodule // loop_events$tick_now


module loop_events$turn(d,q,clock);
    
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
          
endmodule // loop_events$turn


module loop_events$write_at(d,q,clock);
    
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
          
endmodule // loop_events$write_at
