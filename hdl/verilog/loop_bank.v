

module loop_bank(clock,reset,raw,sample,tick_divider,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,lockout_ticks,beside,ready,valid,channel,kind,value,lost,crosstalk,now,present,stuck,chatter);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [7:0] raw;
    input wire  sample;
    input wire  [23:0] tick_divider;
    input wire  [7:0] debounce_ticks;
    input wire  [23:0] stuck_ticks;
    input wire  [15:0] chatter_window_ticks;
    input wire  [7:0] chatter_limit;
    input wire  [7:0] lockout_ticks;
    input wire  [6:0] beside;
    input wire  ready;
    output reg  valid;
    output reg  [2:0] channel;
    output reg  [2:0] kind;
    output reg  [31:0] value;
    output reg  [15:0] lost;
    output reg  [15:0] crosstalk;
    output reg  [31:0] now;
    output reg  [7:0] present;
    output reg  [7:0] stuck;
    output reg  [7:0] chatter;
    
    // Constant declarations
    localparam  shortest = 24'h20;
    localparam  shortest_less = 24'h1f;
    localparam  number$0 = 3'b0;
    localparam  number$1 = 3'b1;
    localparam  number$2 = 3'b10;
    localparam  number$3 = 3'b11;
    localparam  number$4 = 3'b100;
    localparam  number$5 = 3'b101;
    localparam  number$6 = 3'b110;
    localparam  number$7 = 3'b111;
    localparam  mask$0 = 8'h1;
    localparam  mask$1 = 8'h2;
    localparam  mask$2 = 8'h4;
    localparam  mask$3 = 8'h8;
    localparam  mask$4 = 8'h10;
    localparam  mask$5 = 8'h20;
    localparam  mask$6 = 8'h40;
    localparam  mask$7 = 8'h80;
    localparam  capacity = 7'b1000000;
    
    // Stub signals
    reg  [23:0] divided$d;
    wire  [23:0] divided$q;
    reg  divided$clock;
    reg  [23:0] divider$d;
    wire  [23:0] divider$q;
    reg  divider$clock;
    reg  [23:0] divider_less$d;
    wire  [23:0] divider_less$q;
    reg  divider_less$clock;
    reg  tick$d;
    wire  tick$q;
    reg  tick$clock;
    reg  [31:0] ticks$d;
    wire  [31:0] ticks$q;
    reg  ticks$clock;
    reg  [7:0] debounce$d;
    wire  [7:0] debounce$q;
    reg  debounce$clock;
    reg  [23:0] stuck_after$d;
    wire  [23:0] stuck_after$q;
    reg  stuck_after$clock;
    reg  [15:0] chatter_window$d;
    wire  [15:0] chatter_window$q;
    reg  chatter_window$clock;
    reg  [7:0] chatter_most$d;
    wire  [7:0] chatter_most$q;
    reg  chatter_most$clock;
    reg  [7:0] lockout_less$d;
    wire  [7:0] lockout_less$q;
    reg  lockout_less$clock;
    reg  lockout_some$d;
    wire  lockout_some$q;
    reg  lockout_some$clock;
    reg  [6:0] neighbours$d;
    wire  [6:0] neighbours$q;
    reg  neighbours$clock;
    reg  bank$0$clock;
    reg  bank$0$reset;
    reg  bank$0$tick;
    reg  bank$0$raw;
    reg  bank$0$sample;
    reg  [7:0] bank$0$debounce_ticks;
    reg  [23:0] bank$0$stuck_ticks;
    reg  [15:0] bank$0$chatter_window_ticks;
    reg  [7:0] bank$0$chatter_limit;
    reg  [7:0] bank$0$lockout_less;
    reg  bank$0$lockout_some;
    reg  bank$0$beside;
    reg  bank$0$beside_young;
    reg  bank$0$turn;
    wire  bank$0$level;
    wire  bank$0$young;
    wire  bank$0$present;
    wire  bank$0$stuck;
    wire  bank$0$chatter;
    wire  bank$0$says;
    wire  [2:0] bank$0$kind;
    wire  [7:0] bank$0$back;
    wire  [31:0] bank$0$amount;
    reg  bank$1$clock;
    reg  bank$1$reset;
    reg  bank$1$tick;
    reg  bank$1$raw;
    reg  bank$1$sample;
    reg  [7:0] bank$1$debounce_ticks;
    reg  [23:0] bank$1$stuck_ticks;
    reg  [15:0] bank$1$chatter_window_ticks;
    reg  [7:0] bank$1$chatter_limit;
    reg  [7:0] bank$1$lockout_less;
    reg  bank$1$lockout_some;
    reg  bank$1$beside;
    reg  bank$1$beside_young;
    reg  bank$1$turn;
    wire  bank$1$level;
    wire  bank$1$young;
    wire  bank$1$present;
    wire  bank$1$stuck;
    wire  bank$1$chatter;
    wire  bank$1$says;
    wire  [2:0] bank$1$kind;
    wire  [7:0] bank$1$back;
    wire  [31:0] bank$1$amount;
    reg  bank$2$clock;
    reg  bank$2$reset;
    reg  bank$2$tick;
    reg  bank$2$raw;
    reg  bank$2$sample;
    reg  [7:0] bank$2$debounce_ticks;
    reg  [23:0] bank$2$stuck_ticks;
    reg  [15:0] bank$2$chatter_window_ticks;
    reg  [7:0] bank$2$chatter_limit;
    reg  [7:0] bank$2$lockout_less;
    reg  bank$2$lockout_some;
    reg  bank$2$beside;
    reg  bank$2$beside_young;
    reg  bank$2$turn;
    wire  bank$2$level;
    wire  bank$2$young;
    wire  bank$2$present;
    wire  bank$2$stuck;
    wire  bank$2$chatter;
    wire  bank$2$says;
    wire  [2:0] bank$2$kind;
    wire  [7:0] bank$2$back;
    wire  [31:0] bank$2$amount;
    reg  bank$3$clock;
    reg  bank$3$reset;
    reg  bank$3$tick;
    reg  bank$3$raw;
    reg  bank$3$sample;
    reg  [7:0] bank$3$debounce_ticks;
    reg  [23:0] bank$3$stuck_ticks;
    reg  [15:0] bank$3$chatter_window_ticks;
    reg  [7:0] bank$3$chatter_limit;
    reg  [7:0] bank$3$lockout_less;
    reg  bank$3$lockout_some;
    reg  bank$3$beside;
    reg  bank$3$beside_young;
    reg  bank$3$turn;
    wire  bank$3$level;
    wire  bank$3$young;
    wire  bank$3$present;
    wire  bank$3$stuck;
    wire  bank$3$chatter;
    wire  bank$3$says;
    wire  [2:0] bank$3$kind;
    wire  [7:0] bank$3$back;
    wire  [31:0] bank$3$amount;
    reg  bank$4$clock;
    reg  bank$4$reset;
    reg  bank$4$tick;
    reg  bank$4$raw;
    reg  bank$4$sample;
    reg  [7:0] bank$4$debounce_ticks;
    reg  [23:0] bank$4$stuck_ticks;
    reg  [15:0] bank$4$chatter_window_ticks;
    reg  [7:0] bank$4$chatter_limit;
    reg  [7:0] bank$4$lockout_less;
    reg  bank$4$lockout_some;
    reg  bank$4$beside;
    reg  bank$4$beside_young;
    reg  bank$4$turn;
    wire  bank$4$level;
    wire  bank$4$young;
    wire  bank$4$present;
    wire  bank$4$stuck;
    wire  bank$4$chatter;
    wire  bank$4$says;
    wire  [2:0] bank$4$kind;
    wire  [7:0] bank$4$back;
    wire  [31:0] bank$4$amount;
    reg  bank$5$clock;
    reg  bank$5$reset;
    reg  bank$5$tick;
    reg  bank$5$raw;
    reg  bank$5$sample;
    reg  [7:0] bank$5$debounce_ticks;
    reg  [23:0] bank$5$stuck_ticks;
    reg  [15:0] bank$5$chatter_window_ticks;
    reg  [7:0] bank$5$chatter_limit;
    reg  [7:0] bank$5$lockout_less;
    reg  bank$5$lockout_some;
    reg  bank$5$beside;
    reg  bank$5$beside_young;
    reg  bank$5$turn;
    wire  bank$5$level;
    wire  bank$5$young;
    wire  bank$5$present;
    wire  bank$5$stuck;
    wire  bank$5$chatter;
    wire  bank$5$says;
    wire  [2:0] bank$5$kind;
    wire  [7:0] bank$5$back;
    wire  [31:0] bank$5$amount;
    reg  bank$6$clock;
    reg  bank$6$reset;
    reg  bank$6$tick;
    reg  bank$6$raw;
    reg  bank$6$sample;
    reg  [7:0] bank$6$debounce_ticks;
    reg  [23:0] bank$6$stuck_ticks;
    reg  [15:0] bank$6$chatter_window_ticks;
    reg  [7:0] bank$6$chatter_limit;
    reg  [7:0] bank$6$lockout_less;
    reg  bank$6$lockout_some;
    reg  bank$6$beside;
    reg  bank$6$beside_young;
    reg  bank$6$turn;
    wire  bank$6$level;
    wire  bank$6$young;
    wire  bank$6$present;
    wire  bank$6$stuck;
    wire  bank$6$chatter;
    wire  bank$6$says;
    wire  [2:0] bank$6$kind;
    wire  [7:0] bank$6$back;
    wire  [31:0] bank$6$amount;
    reg  bank$7$clock;
    reg  bank$7$reset;
    reg  bank$7$tick;
    reg  bank$7$raw;
    reg  bank$7$sample;
    reg  [7:0] bank$7$debounce_ticks;
    reg  [23:0] bank$7$stuck_ticks;
    reg  [15:0] bank$7$chatter_window_ticks;
    reg  [7:0] bank$7$chatter_limit;
    reg  [7:0] bank$7$lockout_less;
    reg  bank$7$lockout_some;
    reg  bank$7$beside;
    reg  bank$7$beside_young;
    reg  bank$7$turn;
    wire  bank$7$level;
    wire  bank$7$young;
    wire  bank$7$present;
    wire  bank$7$stuck;
    wire  bank$7$chatter;
    wire  bank$7$says;
    wire  [2:0] bank$7$kind;
    wire  [7:0] bank$7$back;
    wire  [31:0] bank$7$amount;
    reg  [2:0] turn$d;
    wire  [2:0] turn$q;
    reg  turn$clock;
    reg  turns$0$d;
    wire  turns$0$q;
    reg  turns$0$clock;
    reg  turns$1$d;
    wire  turns$1$q;
    reg  turns$1$clock;
    reg  turns$2$d;
    wire  turns$2$q;
    reg  turns$2$clock;
    reg  turns$3$d;
    wire  turns$3$q;
    reg  turns$3$clock;
    reg  turns$4$d;
    wire  turns$4$q;
    reg  turns$4$clock;
    reg  turns$5$d;
    wire  turns$5$q;
    reg  turns$5$clock;
    reg  turns$6$d;
    wire  turns$6$q;
    reg  turns$6$clock;
    reg  turns$7$d;
    wire  turns$7$q;
    reg  turns$7$clock;
    reg  [7:0] present_held$d;
    wire  [7:0] present_held$q;
    reg  present_held$clock;
    reg  says$d;
    wire  says$q;
    reg  says$clock;
    reg  [2:0] kind_held$d;
    wire  [2:0] kind_held$q;
    reg  kind_held$clock;
    reg  [2:0] channel_held$d;
    wire  [2:0] channel_held$q;
    reg  channel_held$clock;
    reg  [7:0] back_held$d;
    wire  [7:0] back_held$q;
    reg  back_held$clock;
    reg  [31:0] amount_held$d;
    wire  [31:0] amount_held$q;
    reg  amount_held$clock;
    reg  [31:0] ticks_held$d;
    wire  [31:0] ticks_held$q;
    reg  ticks_held$clock;
    reg  suppressed$d;
    wire  suppressed$q;
    reg  suppressed$clock;
    reg  [6:0] write$d;
    wire  [6:0] write$q;
    reg  write$clock;
    reg  reader$clock;
    reg  reader$reset;
    reg  reader$write;
    reg  [6:0] reader$write_at;
    reg  [37:0] reader$written;
    reg  [6:0] reader$whole_to;
    reg  reader$ready;
    wire  reader$valid;
    wire  [37:0] reader$word;
    wire  [6:0] reader$read_at;
    wire  reader$fetched;
    reg  [15:0] lost_count$d;
    wire  [15:0] lost_count$q;
    reg  lost_count$clock;
    reg  [15:0] crosstalk_count$d;
    wire  [15:0] crosstalk_count$q;
    reg  crosstalk_count$clock;
    
    // Local signals
    reg  [23:0] divided_more;
    reg  [23:0] tick_divider_less;
    reg  [7:0] lockout_ticks_less;
    reg  [2:0] turn_more;
    reg  linked$0;
    reg  linked$1;
    reg  linked$2;
    reg  linked$3;
    reg  linked$4;
    reg  linked$5;
    reg  linked$6;
    reg  linked$7;
    reg  linked$8;
    reg  level$0;
    reg  level$1;
    reg  level$2;
    reg  level$3;
    reg  level$4;
    reg  level$5;
    reg  level$6;
    reg  level$7;
    reg  level$8;
    reg  level$9;
    reg  young$0;
    reg  young$1;
    reg  young$2;
    reg  young$3;
    reg  young$4;
    reg  young$5;
    reg  young$6;
    reg  young$7;
    reg  young$8;
    reg  young$9;
    reg  [7:0] present_upto$0;
    reg  [7:0] present_upto$1;
    reg  [7:0] present_upto$2;
    reg  [7:0] present_upto$3;
    reg  [7:0] present_upto$4;
    reg  [7:0] present_upto$5;
    reg  [7:0] present_upto$6;
    reg  [7:0] present_upto$7;
    reg  [7:0] present_upto$8;
    reg  [7:0] stuck_upto$0;
    reg  [7:0] stuck_upto$1;
    reg  [7:0] stuck_upto$2;
    reg  [7:0] stuck_upto$3;
    reg  [7:0] stuck_upto$4;
    reg  [7:0] stuck_upto$5;
    reg  [7:0] stuck_upto$6;
    reg  [7:0] stuck_upto$7;
    reg  [7:0] stuck_upto$8;
    reg  [7:0] chatter_upto$0;
    reg  [7:0] chatter_upto$1;
    reg  [7:0] chatter_upto$2;
    reg  [7:0] chatter_upto$3;
    reg  [7:0] chatter_upto$4;
    reg  [7:0] chatter_upto$5;
    reg  [7:0] chatter_upto$6;
    reg  [7:0] chatter_upto$7;
    reg  [7:0] chatter_upto$8;
    reg  says_upto$0;
    reg  says_upto$1;
    reg  says_upto$2;
    reg  says_upto$3;
    reg  says_upto$4;
    reg  says_upto$5;
    reg  says_upto$6;
    reg  says_upto$7;
    reg  says_upto$8;
    reg  [2:0] kind_upto$0;
    reg  [2:0] kind_upto$1;
    reg  [2:0] kind_upto$2;
    reg  [2:0] kind_upto$3;
    reg  [2:0] kind_upto$4;
    reg  [2:0] kind_upto$5;
    reg  [2:0] kind_upto$6;
    reg  [2:0] kind_upto$7;
    reg  [2:0] kind_upto$8;
    reg  [7:0] back_upto$0;
    reg  [7:0] back_upto$1;
    reg  [7:0] back_upto$2;
    reg  [7:0] back_upto$3;
    reg  [7:0] back_upto$4;
    reg  [7:0] back_upto$5;
    reg  [7:0] back_upto$6;
    reg  [7:0] back_upto$7;
    reg  [7:0] back_upto$8;
    reg  [31:0] amount_upto$0;
    reg  [31:0] amount_upto$1;
    reg  [31:0] amount_upto$2;
    reg  [31:0] amount_upto$3;
    reg  [31:0] amount_upto$4;
    reg  [31:0] amount_upto$5;
    reg  [31:0] amount_upto$6;
    reg  [31:0] amount_upto$7;
    reg  [31:0] amount_upto$8;
    reg  [31:0] entry_base;
    reg  [31:0] entry_value;
    reg  [37:0] entry_wide;
    reg  [37:0] kind_wide;
    reg  [37:0] channel_wide;
    reg  [37:0] kind_placed;
    reg  [37:0] channel_placed;
    reg  [6:0] write_more;
    reg  [6:0] filled;
    reg  room;
    reg  [15:0] lost_more;
    reg  [15:0] crosstalk_more;
    
    // Sub module instances
    loop_bank$divided divided(
        .d(divided$d),
        .q(divided$q),
        .clock(divided$clock)
    );
    loop_bank$divider divider(
        .d(divider$d),
        .q(divider$q),
        .clock(divider$clock)
    );
    loop_bank$divider_less divider_less(
        .d(divider_less$d),
        .q(divider_less$q),
        .clock(divider_less$clock)
    );
    loop_bank$tick tick(
        .d(tick$d),
        .q(tick$q),
        .clock(tick$clock)
    );
    loop_bank$ticks ticks(
        .d(ticks$d),
        .q(ticks$q),
        .clock(ticks$clock)
    );
    loop_bank$debounce debounce(
        .d(debounce$d),
        .q(debounce$q),
        .clock(debounce$clock)
    );
    loop_bank$stuck_after stuck_after(
        .d(stuck_after$d),
        .q(stuck_after$q),
        .clock(stuck_after$clock)
    );
    loop_bank$chatter_window chatter_window(
        .d(chatter_window$d),
        .q(chatter_window$q),
        .clock(chatter_window$clock)
    );
    loop_bank$chatter_most chatter_most(
        .d(chatter_most$d),
        .q(chatter_most$q),
        .clock(chatter_most$clock)
    );
    loop_bank$lockout_less lockout_less(
        .d(lockout_less$d),
        .q(lockout_less$q),
        .clock(lockout_less$clock)
    );
    loop_bank$lockout_some lockout_some(
        .d(lockout_some$d),
        .q(lockout_some$q),
        .clock(lockout_some$clock)
    );
    loop_bank$neighbours neighbours(
        .d(neighbours$d),
        .q(neighbours$q),
        .clock(neighbours$clock)
    );
    loop_bank$bank$0 bank$0(
        .clock(bank$0$clock),
        .reset(bank$0$reset),
        .tick(bank$0$tick),
        .raw(bank$0$raw),
        .sample(bank$0$sample),
        .debounce_ticks(bank$0$debounce_ticks),
        .stuck_ticks(bank$0$stuck_ticks),
        .chatter_window_ticks(bank$0$chatter_window_ticks),
        .chatter_limit(bank$0$chatter_limit),
        .lockout_less(bank$0$lockout_less),
        .lockout_some(bank$0$lockout_some),
        .beside(bank$0$beside),
        .beside_young(bank$0$beside_young),
        .turn(bank$0$turn),
        .level(bank$0$level),
        .young(bank$0$young),
        .present(bank$0$present),
        .stuck(bank$0$stuck),
        .chatter(bank$0$chatter),
        .says(bank$0$says),
        .kind(bank$0$kind),
        .back(bank$0$back),
        .amount(bank$0$amount)
    );
    loop_bank$bank$1 bank$1(
        .clock(bank$1$clock),
        .reset(bank$1$reset),
        .tick(bank$1$tick),
        .raw(bank$1$raw),
        .sample(bank$1$sample),
        .debounce_ticks(bank$1$debounce_ticks),
        .stuck_ticks(bank$1$stuck_ticks),
        .chatter_window_ticks(bank$1$chatter_window_ticks),
        .chatter_limit(bank$1$chatter_limit),
        .lockout_less(bank$1$lockout_less),
        .lockout_some(bank$1$lockout_some),
        .beside(bank$1$beside),
        .beside_young(bank$1$beside_young),
        .turn(bank$1$turn),
        .level(bank$1$level),
        .young(bank$1$young),
        .present(bank$1$present),
        .stuck(bank$1$stuck),
        .chatter(bank$1$chatter),
        .says(bank$1$says),
        .kind(bank$1$kind),
        .back(bank$1$back),
        .amount(bank$1$amount)
    );
    loop_bank$bank$2 bank$2(
        .clock(bank$2$clock),
        .reset(bank$2$reset),
        .tick(bank$2$tick),
        .raw(bank$2$raw),
        .sample(bank$2$sample),
        .debounce_ticks(bank$2$debounce_ticks),
        .stuck_ticks(bank$2$stuck_ticks),
        .chatter_window_ticks(bank$2$chatter_window_ticks),
        .chatter_limit(bank$2$chatter_limit),
        .lockout_less(bank$2$lockout_less),
        .lockout_some(bank$2$lockout_some),
        .beside(bank$2$beside),
        .beside_young(bank$2$beside_young),
        .turn(bank$2$turn),
        .level(bank$2$level),
        .young(bank$2$young),
        .present(bank$2$present),
        .stuck(bank$2$stuck),
        .chatter(bank$2$chatter),
        .says(bank$2$says),
        .kind(bank$2$kind),
        .back(bank$2$back),
        .amount(bank$2$amount)
    );
    loop_bank$bank$3 bank$3(
        .clock(bank$3$clock),
        .reset(bank$3$reset),
        .tick(bank$3$tick),
        .raw(bank$3$raw),
        .sample(bank$3$sample),
        .debounce_ticks(bank$3$debounce_ticks),
        .stuck_ticks(bank$3$stuck_ticks),
        .chatter_window_ticks(bank$3$chatter_window_ticks),
        .chatter_limit(bank$3$chatter_limit),
        .lockout_less(bank$3$lockout_less),
        .lockout_some(bank$3$lockout_some),
        .beside(bank$3$beside),
        .beside_young(bank$3$beside_young),
        .turn(bank$3$turn),
        .level(bank$3$level),
        .young(bank$3$young),
        .present(bank$3$present),
        .stuck(bank$3$stuck),
        .chatter(bank$3$chatter),
        .says(bank$3$says),
        .kind(bank$3$kind),
        .back(bank$3$back),
        .amount(bank$3$amount)
    );
    loop_bank$bank$4 bank$4(
        .clock(bank$4$clock),
        .reset(bank$4$reset),
        .tick(bank$4$tick),
        .raw(bank$4$raw),
        .sample(bank$4$sample),
        .debounce_ticks(bank$4$debounce_ticks),
        .stuck_ticks(bank$4$stuck_ticks),
        .chatter_window_ticks(bank$4$chatter_window_ticks),
        .chatter_limit(bank$4$chatter_limit),
        .lockout_less(bank$4$lockout_less),
        .lockout_some(bank$4$lockout_some),
        .beside(bank$4$beside),
        .beside_young(bank$4$beside_young),
        .turn(bank$4$turn),
        .level(bank$4$level),
        .young(bank$4$young),
        .present(bank$4$present),
        .stuck(bank$4$stuck),
        .chatter(bank$4$chatter),
        .says(bank$4$says),
        .kind(bank$4$kind),
        .back(bank$4$back),
        .amount(bank$4$amount)
    );
    loop_bank$bank$5 bank$5(
        .clock(bank$5$clock),
        .reset(bank$5$reset),
        .tick(bank$5$tick),
        .raw(bank$5$raw),
        .sample(bank$5$sample),
        .debounce_ticks(bank$5$debounce_ticks),
        .stuck_ticks(bank$5$stuck_ticks),
        .chatter_window_ticks(bank$5$chatter_window_ticks),
        .chatter_limit(bank$5$chatter_limit),
        .lockout_less(bank$5$lockout_less),
        .lockout_some(bank$5$lockout_some),
        .beside(bank$5$beside),
        .beside_young(bank$5$beside_young),
        .turn(bank$5$turn),
        .level(bank$5$level),
        .young(bank$5$young),
        .present(bank$5$present),
        .stuck(bank$5$stuck),
        .chatter(bank$5$chatter),
        .says(bank$5$says),
        .kind(bank$5$kind),
        .back(bank$5$back),
        .amount(bank$5$amount)
    );
    loop_bank$bank$6 bank$6(
        .clock(bank$6$clock),
        .reset(bank$6$reset),
        .tick(bank$6$tick),
        .raw(bank$6$raw),
        .sample(bank$6$sample),
        .debounce_ticks(bank$6$debounce_ticks),
        .stuck_ticks(bank$6$stuck_ticks),
        .chatter_window_ticks(bank$6$chatter_window_ticks),
        .chatter_limit(bank$6$chatter_limit),
        .lockout_less(bank$6$lockout_less),
        .lockout_some(bank$6$lockout_some),
        .beside(bank$6$beside),
        .beside_young(bank$6$beside_young),
        .turn(bank$6$turn),
        .level(bank$6$level),
        .young(bank$6$young),
        .present(bank$6$present),
        .stuck(bank$6$stuck),
        .chatter(bank$6$chatter),
        .says(bank$6$says),
        .kind(bank$6$kind),
        .back(bank$6$back),
        .amount(bank$6$amount)
    );
    loop_bank$bank$7 bank$7(
        .clock(bank$7$clock),
        .reset(bank$7$reset),
        .tick(bank$7$tick),
        .raw(bank$7$raw),
        .sample(bank$7$sample),
        .debounce_ticks(bank$7$debounce_ticks),
        .stuck_ticks(bank$7$stuck_ticks),
        .chatter_window_ticks(bank$7$chatter_window_ticks),
        .chatter_limit(bank$7$chatter_limit),
        .lockout_less(bank$7$lockout_less),
        .lockout_some(bank$7$lockout_some),
        .beside(bank$7$beside),
        .beside_young(bank$7$beside_young),
        .turn(bank$7$turn),
        .level(bank$7$level),
        .young(bank$7$young),
        .present(bank$7$present),
        .stuck(bank$7$stuck),
        .chatter(bank$7$chatter),
        .says(bank$7$says),
        .kind(bank$7$kind),
        .back(bank$7$back),
        .amount(bank$7$amount)
    );
    loop_bank$turn turn(
        .d(turn$d),
        .q(turn$q),
        .clock(turn$clock)
    );
    loop_bank$turns$0 turns$0(
        .d(turns$0$d),
        .q(turns$0$q),
        .clock(turns$0$clock)
    );
    loop_bank$turns$1 turns$1(
        .d(turns$1$d),
        .q(turns$1$q),
        .clock(turns$1$clock)
    );
    loop_bank$turns$2 turns$2(
        .d(turns$2$d),
        .q(turns$2$q),
        .clock(turns$2$clock)
    );
    loop_bank$turns$3 turns$3(
        .d(turns$3$d),
        .q(turns$3$q),
        .clock(turns$3$clock)
    );
    loop_bank$turns$4 turns$4(
        .d(turns$4$d),
        .q(turns$4$q),
        .clock(turns$4$clock)
    );
    loop_bank$turns$5 turns$5(
        .d(turns$5$d),
        .q(turns$5$q),
        .clock(turns$5$clock)
    );
    loop_bank$turns$6 turns$6(
        .d(turns$6$d),
        .q(turns$6$q),
        .clock(turns$6$clock)
    );
    loop_bank$turns$7 turns$7(
        .d(turns$7$d),
        .q(turns$7$q),
        .clock(turns$7$clock)
    );
    loop_bank$present_held present_held(
        .d(present_held$d),
        .q(present_held$q),
        .clock(present_held$clock)
    );
    loop_bank$says says(
        .d(says$d),
        .q(says$q),
        .clock(says$clock)
    );
    loop_bank$kind_held kind_held(
        .d(kind_held$d),
        .q(kind_held$q),
        .clock(kind_held$clock)
    );
    loop_bank$channel_held channel_held(
        .d(channel_held$d),
        .q(channel_held$q),
        .clock(channel_held$clock)
    );
    loop_bank$back_held back_held(
        .d(back_held$d),
        .q(back_held$q),
        .clock(back_held$clock)
    );
    loop_bank$amount_held amount_held(
        .d(amount_held$d),
        .q(amount_held$q),
        .clock(amount_held$clock)
    );
    loop_bank$ticks_held ticks_held(
        .d(ticks_held$d),
        .q(ticks_held$q),
        .clock(ticks_held$clock)
    );
    loop_bank$suppressed suppressed(
        .d(suppressed$d),
        .q(suppressed$q),
        .clock(suppressed$clock)
    );
    loop_bank$write write(
        .d(write$d),
        .q(write$q),
        .clock(write$clock)
    );
    loop_bank$reader reader(
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
    loop_bank$lost_count lost_count(
        .d(lost_count$d),
        .q(lost_count$q),
        .clock(lost_count$clock)
    );
    loop_bank$crosstalk_count crosstalk_count(
        .d(crosstalk_count$d),
        .q(crosstalk_count$q),
        .clock(crosstalk_count$clock)
    );
    
    // Update code
    always @(*) begin
        divided$clock = clock;
        divider$clock = clock;
        divider_less$clock = clock;
        tick$clock = clock;
        ticks$clock = clock;
        turn$clock = clock;
        says$clock = clock;
        suppressed$clock = clock;
        present_held$clock = clock;
        divided$d = divided$q;
        divider$d = divider$q;
        divider_less$d = divider_less$q;
        tick$d = tick$q;
        ticks$d = ticks$q;
        turn$d = turn$q;
        says$d = says$q;
        suppressed$d = suppressed$q;
        present_held$d = present_held$q;
        debounce$clock = clock;
        stuck_after$clock = clock;
        chatter_window$clock = clock;
        chatter_most$clock = clock;
        lockout_less$clock = clock;
        lockout_some$clock = clock;
        neighbours$clock = clock;
        debounce$d = debounce$q;
        stuck_after$d = stuck_after$q;
        chatter_window$d = chatter_window$q;
        chatter_most$d = chatter_most$q;
        lockout_less$d = lockout_less$q;
        lockout_some$d = lockout_some$q;
        neighbours$d = neighbours$q;
        kind_held$clock = clock;
        channel_held$clock = clock;
        back_held$clock = clock;
        amount_held$clock = clock;
        ticks_held$clock = clock;
        kind_held$d = kind_held$q;
        channel_held$d = channel_held$q;
        back_held$d = back_held$q;
        amount_held$d = amount_held$q;
        ticks_held$d = ticks_held$q;
        write$clock = clock;
        lost_count$clock = clock;
        crosstalk_count$clock = clock;
        write$d = write$q;
        lost_count$d = lost_count$q;
        crosstalk_count$d = crosstalk_count$q;
        reader$clock = clock;
        reader$reset = reset;
        tick_divider_less = tick_divider - ((32'h1) & 24'hffffff);
        divider$d = tick_divider;
        divider_less$d = tick_divider_less;
        if (tick_divider < shortest) begin
            divider$d = shortest;
            divider_less$d = shortest_less;
        end
        divided_more = divided$q + ((32'h1) & 24'hffffff);
        divided$d = divided_more;
        tick$d = 1'b0;
        if ((divided$q >= divider_less$q) & (divider$q != ((32'h0) & 24'hffffff))) begin
            divided$d = ((32'h0) & 24'hffffff);
            tick$d = 1'b1;
        end
        if (tick$q) begin
            ticks$d = ticks$q + ((32'h1) & 32'hffffffff);
        end
        debounce$d = debounce_ticks;
        if (debounce_ticks == ((32'h0) & 8'hff)) begin
            debounce$d = ((32'h1) & 8'hff);
        end
        stuck_after$d = stuck_ticks;
        chatter_window$d = chatter_window_ticks;
        chatter_most$d = chatter_limit;
        lockout_ticks_less = lockout_ticks - ((32'h1) & 8'hff);
        lockout_less$d = lockout_ticks_less;
        lockout_some$d = 1'b1;
        if (lockout_ticks == ((32'h0) & 8'hff)) begin
            lockout_less$d = ((32'h0) & 8'hff);
            lockout_some$d = 1'b0;
        end
        neighbours$d = beside;
        turn_more = turn$q + ((32'h1) & 3'h7);
        turn$d = turn_more;
        turns$0$clock = clock;
        turns$0$d = turn_more == number$0;
        turns$1$clock = clock;
        turns$1$d = turn_more == number$1;
        turns$2$clock = clock;
        turns$2$d = turn_more == number$2;
        turns$3$clock = clock;
        turns$3$d = turn_more == number$3;
        turns$4$clock = clock;
        turns$4$d = turn_more == number$4;
        turns$5$clock = clock;
        turns$5$d = turn_more == number$5;
        turns$6$clock = clock;
        turns$6$d = turn_more == number$6;
        turns$7$clock = clock;
        turns$7$d = turn_more == number$7;
        linked$0 = 1'b0;
        linked$8 = 1'b0;
        linked$1 = neighbours$q[0];
        linked$2 = neighbours$q[1];
        linked$3 = neighbours$q[2];
        linked$4 = neighbours$q[3];
        linked$5 = neighbours$q[4];
        linked$6 = neighbours$q[5];
        linked$7 = neighbours$q[6];
        level$0 = 1'b0;
        level$9 = 1'b0;
        young$0 = 1'b0;
        young$9 = 1'b0;
        level$1 = bank$0$level;
        young$1 = bank$0$young;
        level$2 = bank$1$level;
        young$2 = bank$1$young;
        level$3 = bank$2$level;
        young$3 = bank$2$young;
        level$4 = bank$3$level;
        young$4 = bank$3$young;
        level$5 = bank$4$level;
        young$5 = bank$4$young;
        level$6 = bank$5$level;
        young$6 = bank$5$young;
        level$7 = bank$6$level;
        young$7 = bank$6$young;
        level$8 = bank$7$level;
        young$8 = bank$7$young;
        bank$0$clock = clock;
        bank$0$reset = reset;
        bank$0$tick = tick$q;
        bank$0$raw = raw[0];
        bank$0$sample = sample;
        bank$0$debounce_ticks = debounce$q;
        bank$0$stuck_ticks = stuck_after$q;
        bank$0$chatter_window_ticks = chatter_window$q;
        bank$0$chatter_limit = chatter_most$q;
        bank$0$lockout_less = lockout_less$q;
        bank$0$lockout_some = lockout_some$q;
        bank$0$beside = (linked$0 & level$0) | (linked$1 & level$2);
        bank$0$beside_young = (linked$0 & young$0) | (linked$1 & young$2);
        bank$0$turn = turns$0$q;
        bank$1$clock = clock;
        bank$1$reset = reset;
        bank$1$tick = tick$q;
        bank$1$raw = raw[1];
        bank$1$sample = sample;
        bank$1$debounce_ticks = debounce$q;
        bank$1$stuck_ticks = stuck_after$q;
        bank$1$chatter_window_ticks = chatter_window$q;
        bank$1$chatter_limit = chatter_most$q;
        bank$1$lockout_less = lockout_less$q;
        bank$1$lockout_some = lockout_some$q;
        bank$1$beside = (linked$1 & level$1) | (linked$2 & level$3);
        bank$1$beside_young = (linked$1 & young$1) | (linked$2 & young$3);
        bank$1$turn = turns$1$q;
        bank$2$clock = clock;
        bank$2$reset = reset;
        bank$2$tick = tick$q;
        bank$2$raw = raw[2];
        bank$2$sample = sample;
        bank$2$debounce_ticks = debounce$q;
        bank$2$stuck_ticks = stuck_after$q;
        bank$2$chatter_window_ticks = chatter_window$q;
        bank$2$chatter_limit = chatter_most$q;
        bank$2$lockout_less = lockout_less$q;
        bank$2$lockout_some = lockout_some$q;
        bank$2$beside = (linked$2 & level$2) | (linked$3 & level$4);
        bank$2$beside_young = (linked$2 & young$2) | (linked$3 & young$4);
        bank$2$turn = turns$2$q;
        bank$3$clock = clock;
        bank$3$reset = reset;
        bank$3$tick = tick$q;
        bank$3$raw = raw[3];
        bank$3$sample = sample;
        bank$3$debounce_ticks = debounce$q;
        bank$3$stuck_ticks = stuck_after$q;
        bank$3$chatter_window_ticks = chatter_window$q;
        bank$3$chatter_limit = chatter_most$q;
        bank$3$lockout_less = lockout_less$q;
        bank$3$lockout_some = lockout_some$q;
        bank$3$beside = (linked$3 & level$3) | (linked$4 & level$5);
        bank$3$beside_young = (linked$3 & young$3) | (linked$4 & young$5);
        bank$3$turn = turns$3$q;
        bank$4$clock = clock;
        bank$4$reset = reset;
        bank$4$tick = tick$q;
        bank$4$raw = raw[4];
        bank$4$sample = sample;
        bank$4$debounce_ticks = debounce$q;
        bank$4$stuck_ticks = stuck_after$q;
        bank$4$chatter_window_ticks = chatter_window$q;
        bank$4$chatter_limit = chatter_most$q;
        bank$4$lockout_less = lockout_less$q;
        bank$4$lockout_some = lockout_some$q;
        bank$4$beside = (linked$4 & level$4) | (linked$5 & level$6);
        bank$4$beside_young = (linked$4 & young$4) | (linked$5 & young$6);
        bank$4$turn = turns$4$q;
        bank$5$clock = clock;
        bank$5$reset = reset;
        bank$5$tick = tick$q;
        bank$5$raw = raw[5];
        bank$5$sample = sample;
        bank$5$debounce_ticks = debounce$q;
        bank$5$stuck_ticks = stuck_after$q;
        bank$5$chatter_window_ticks = chatter_window$q;
        bank$5$chatter_limit = chatter_most$q;
        bank$5$lockout_less = lockout_less$q;
        bank$5$lockout_some = lockout_some$q;
        bank$5$beside = (linked$5 & level$5) | (linked$6 & level$7);
        bank$5$beside_young = (linked$5 & young$5) | (linked$6 & young$7);
        bank$5$turn = turns$5$q;
        bank$6$clock = clock;
        bank$6$reset = reset;
        bank$6$tick = tick$q;
        bank$6$raw = raw[6];
        bank$6$sample = sample;
        bank$6$debounce_ticks = debounce$q;
        bank$6$stuck_ticks = stuck_after$q;
        bank$6$chatter_window_ticks = chatter_window$q;
        bank$6$chatter_limit = chatter_most$q;
        bank$6$lockout_less = lockout_less$q;
        bank$6$lockout_some = lockout_some$q;
        bank$6$beside = (linked$6 & level$6) | (linked$7 & level$8);
        bank$6$beside_young = (linked$6 & young$6) | (linked$7 & young$8);
        bank$6$turn = turns$6$q;
        bank$7$clock = clock;
        bank$7$reset = reset;
        bank$7$tick = tick$q;
        bank$7$raw = raw[7];
        bank$7$sample = sample;
        bank$7$debounce_ticks = debounce$q;
        bank$7$stuck_ticks = stuck_after$q;
        bank$7$chatter_window_ticks = chatter_window$q;
        bank$7$chatter_limit = chatter_most$q;
        bank$7$lockout_less = lockout_less$q;
        bank$7$lockout_some = lockout_some$q;
        bank$7$beside = (linked$7 & level$7) | (linked$8 & level$9);
        bank$7$beside_young = (linked$7 & young$7) | (linked$8 & young$9);
        bank$7$turn = turns$7$q;
        present_upto$0 = ((32'h0) & 8'hff);
        stuck_upto$0 = ((32'h0) & 8'hff);
        chatter_upto$0 = ((32'h0) & 8'hff);
        says_upto$0 = 1'b0;
        kind_upto$0 = ((32'h0) & 3'h7);
        back_upto$0 = ((32'h0) & 8'hff);
        amount_upto$0 = ((32'h0) & 32'hffffffff);
        present_upto$1 = present_upto$0;
        stuck_upto$1 = stuck_upto$0;
        chatter_upto$1 = chatter_upto$0;
        if (bank$0$present) begin
            present_upto$1 = present_upto$0 | mask$0;
        end
        if (bank$0$stuck) begin
            stuck_upto$1 = stuck_upto$0 | mask$0;
        end
        if (bank$0$chatter) begin
            chatter_upto$1 = chatter_upto$0 | mask$0;
        end
        says_upto$1 = says_upto$0 | bank$0$says;
        kind_upto$1 = kind_upto$0 | bank$0$kind;
        back_upto$1 = back_upto$0 | bank$0$back;
        amount_upto$1 = amount_upto$0 | bank$0$amount;
        present_upto$2 = present_upto$1;
        stuck_upto$2 = stuck_upto$1;
        chatter_upto$2 = chatter_upto$1;
        if (bank$1$present) begin
            present_upto$2 = present_upto$1 | mask$1;
        end
        if (bank$1$stuck) begin
            stuck_upto$2 = stuck_upto$1 | mask$1;
        end
        if (bank$1$chatter) begin
            chatter_upto$2 = chatter_upto$1 | mask$1;
        end
        says_upto$2 = says_upto$1 | bank$1$says;
        kind_upto$2 = kind_upto$1 | bank$1$kind;
        back_upto$2 = back_upto$1 | bank$1$back;
        amount_upto$2 = amount_upto$1 | bank$1$amount;
        present_upto$3 = present_upto$2;
        stuck_upto$3 = stuck_upto$2;
        chatter_upto$3 = chatter_upto$2;
        if (bank$2$present) begin
            present_upto$3 = present_upto$2 | mask$2;
        end
        if (bank$2$stuck) begin
            stuck_upto$3 = stuck_upto$2 | mask$2;
        end
        if (bank$2$chatter) begin
            chatter_upto$3 = chatter_upto$2 | mask$2;
        end
        says_upto$3 = says_upto$2 | bank$2$says;
        kind_upto$3 = kind_upto$2 | bank$2$kind;
        back_upto$3 = back_upto$2 | bank$2$back;
        amount_upto$3 = amount_upto$2 | bank$2$amount;
        present_upto$4 = present_upto$3;
        stuck_upto$4 = stuck_upto$3;
        chatter_upto$4 = chatter_upto$3;
        if (bank$3$present) begin
            present_upto$4 = present_upto$3 | mask$3;
        end
        if (bank$3$stuck) begin
            stuck_upto$4 = stuck_upto$3 | mask$3;
        end
        if (bank$3$chatter) begin
            chatter_upto$4 = chatter_upto$3 | mask$3;
        end
        says_upto$4 = says_upto$3 | bank$3$says;
        kind_upto$4 = kind_upto$3 | bank$3$kind;
        back_upto$4 = back_upto$3 | bank$3$back;
        amount_upto$4 = amount_upto$3 | bank$3$amount;
        present_upto$5 = present_upto$4;
        stuck_upto$5 = stuck_upto$4;
        chatter_upto$5 = chatter_upto$4;
        if (bank$4$present) begin
            present_upto$5 = present_upto$4 | mask$4;
        end
        if (bank$4$stuck) begin
            stuck_upto$5 = stuck_upto$4 | mask$4;
        end
        if (bank$4$chatter) begin
            chatter_upto$5 = chatter_upto$4 | mask$4;
        end
        says_upto$5 = says_upto$4 | bank$4$says;
        kind_upto$5 = kind_upto$4 | bank$4$kind;
        back_upto$5 = back_upto$4 | bank$4$back;
        amount_upto$5 = amount_upto$4 | bank$4$amount;
        present_upto$6 = present_upto$5;
        stuck_upto$6 = stuck_upto$5;
        chatter_upto$6 = chatter_upto$5;
        if (bank$5$present) begin
            present_upto$6 = present_upto$5 | mask$5;
        end
        if (bank$5$stuck) begin
            stuck_upto$6 = stuck_upto$5 | mask$5;
        end
        if (bank$5$chatter) begin
            chatter_upto$6 = chatter_upto$5 | mask$5;
        end
        says_upto$6 = says_upto$5 | bank$5$says;
        kind_upto$6 = kind_upto$5 | bank$5$kind;
        back_upto$6 = back_upto$5 | bank$5$back;
        amount_upto$6 = amount_upto$5 | bank$5$amount;
        present_upto$7 = present_upto$6;
        stuck_upto$7 = stuck_upto$6;
        chatter_upto$7 = chatter_upto$6;
        if (bank$6$present) begin
            present_upto$7 = present_upto$6 | mask$6;
        end
        if (bank$6$stuck) begin
            stuck_upto$7 = stuck_upto$6 | mask$6;
        end
        if (bank$6$chatter) begin
            chatter_upto$7 = chatter_upto$6 | mask$6;
        end
        says_upto$7 = says_upto$6 | bank$6$says;
        kind_upto$7 = kind_upto$6 | bank$6$kind;
        back_upto$7 = back_upto$6 | bank$6$back;
        amount_upto$7 = amount_upto$6 | bank$6$amount;
        present_upto$8 = present_upto$7;
        stuck_upto$8 = stuck_upto$7;
        chatter_upto$8 = chatter_upto$7;
        if (bank$7$present) begin
            present_upto$8 = present_upto$7 | mask$7;
        end
        if (bank$7$stuck) begin
            stuck_upto$8 = stuck_upto$7 | mask$7;
        end
        if (bank$7$chatter) begin
            chatter_upto$8 = chatter_upto$7 | mask$7;
        end
        says_upto$8 = says_upto$7 | bank$7$says;
        kind_upto$8 = kind_upto$7 | bank$7$kind;
        back_upto$8 = back_upto$7 | bank$7$back;
        amount_upto$8 = amount_upto$7 | bank$7$amount;
        present_held$d = present_upto$8;
        says$d = says_upto$8;
        kind_held$d = kind_upto$8;
        channel_held$d = turn$q;
        back_held$d = back_upto$8;
        amount_held$d = amount_upto$8;
        ticks_held$d = ticks$q;
        suppressed$d = kind_upto$8 == ((32'h6) & 3'h7);
        write_more = write$q + ((32'h1) & 7'h7f);
        filled = write$q - reader$read_at;
        room = filled != capacity;
        reader$write = says$q & room;
        reader$write_at = write$q;
        reader$whole_to = write$q;
        reader$ready = ready;
        entry_base = ticks_held$q;
        if (kind_held$q == ((32'h7) & 3'h7)) begin
            entry_base = amount_held$q;
        end
        entry_value = entry_base - ((back_held$q) & 32'hffffffff);
        entry_wide = ((entry_value) & 38'h3fffffffff);
        kind_wide = ((kind_held$q) & 38'h3fffffffff);
        channel_wide = ((channel_held$q) & 38'h3fffffffff);
        kind_placed = kind_wide << ((32'h20) & 38'h3fffffffff);
        channel_placed = channel_wide << ((32'h23) & 38'h3fffffffff);
        reader$written = (entry_wide | kind_placed) | channel_placed;
        lost_more = lost_count$q + ((32'h1) & 16'hffff);
        crosstalk_more = crosstalk_count$q + ((32'h1) & 16'hffff);
        if (says$q) begin
            if (room) begin
                write$d = write_more;
            end
            else if (lost_count$q != ((32'hffff) & 16'hffff)) begin
                lost_count$d = lost_more;
            end
            if (suppressed$q & (crosstalk_count$q != ((32'hffff) & 16'hffff))) begin
                crosstalk_count$d = crosstalk_more;
            end
        end
        valid = reader$valid;
        value = reader$word[(32'h0)+:(32)];
        kind = reader$word[(32'h20)+:(3)];
        channel = reader$word[(32'h23)+:(3)];
        lost = lost_count$q;
        crosstalk = crosstalk_count$q;
        now = ticks$q;
        present = present_held$q;
        stuck = stuck_upto$8;
        chatter = chatter_upto$8;
        if (reset) begin
            debounce$d = ((32'h0) & 8'hff);
            stuck_after$d = ((32'h0) & 24'hffffff);
            chatter_window$d = ((32'h0) & 16'hffff);
            chatter_most$d = ((32'h0) & 8'hff);
            lockout_less$d = ((32'h0) & 8'hff);
            lockout_some$d = 1'b0;
            neighbours$d = ((32'h0) & 7'h7f);
            divided$d = ((32'h0) & 24'hffffff);
            divider$d = ((32'h0) & 24'hffffff);
            divider_less$d = ((32'h0) & 24'hffffff);
            tick$d = 1'b0;
            ticks$d = ((32'h0) & 32'hffffffff);
            turn$d = ((32'h0) & 3'h7);
            turns$0$d = 1'b0;
            turns$1$d = 1'b0;
            turns$2$d = 1'b0;
            turns$3$d = 1'b0;
            turns$4$d = 1'b0;
            turns$5$d = 1'b0;
            turns$6$d = 1'b0;
            turns$7$d = 1'b0;
            present_held$d = ((32'h0) & 8'hff);
            says$d = 1'b0;
            suppressed$d = 1'b0;
            write$d = ((32'h0) & 7'h7f);
            lost_count$d = ((32'h0) & 16'hffff);
            crosstalk_count$d = ((32'h0) & 16'hffff);
        end
    end
    
endmodule // loop_bank


module loop_bank$amount_held(d,q,clock);
    
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
          
endmodule // loop_bank$amount_held


module loop_bank$back_held(d,q,clock);
    
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
          
endmodule // loop_bank$back_held


module loop_bank$bank$0(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,lockout_less,lockout_some,beside,beside_young,turn,level,young,present,stuck,chatter,says,kind,back,amount);
    
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
    input wire  [7:0] lockout_less;
    input wire  lockout_some;
    input wire  beside;
    input wire  beside_young;
    input wire  turn;
    output reg  level;
    output reg  young;
    output reg  present;
    output reg  stuck;
    output reg  chatter;
    output reg  says;
    output reg  [2:0] kind;
    output reg  [7:0] back;
    output reg  [31:0] amount;
    
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
    reg  [7:0] age$d;
    wire  [7:0] age$q;
    reg  age$clock;
    reg  recent$d;
    wire  recent$q;
    reg  recent$clock;
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    reg  [7:0] ticks_due$d;
    wire  [7:0] ticks_due$q;
    reg  ticks_due$clock;
    reg  confirmed_due$d;
    wire  confirmed_due$q;
    reg  confirmed_due$clock;
    reg  sample_due$d;
    wire  sample_due$q;
    reg  sample_due$clock;
    reg  [15:0] occupied$d;
    wire  [15:0] occupied$q;
    reg  occupied$clock;
    reg  [15:0] vehicles$d;
    wire  [15:0] vehicles$q;
    reg  vehicles$clock;
    reg  [15:0] sampled_occupied$d;
    wire  [15:0] sampled_occupied$q;
    reg  sampled_occupied$clock;
    reg  [15:0] sampled_vehicles$d;
    wire  [15:0] sampled_vehicles$q;
    reg  sampled_vehicles$clock;
    reg  owes_rise$d;
    wire  owes_rise$q;
    reg  owes_rise$clock;
    reg  owes_fall$d;
    wire  owes_fall$q;
    reg  owes_fall$clock;
    reg  owes_crosstalk$d;
    wire  owes_crosstalk$q;
    reg  owes_crosstalk$clock;
    reg  owes_interval$d;
    wire  owes_interval$q;
    reg  owes_interval$clock;
    reg  fall_late$d;
    wire  fall_late$q;
    reg  fall_late$clock;
    reg  told_stuck$d;
    wire  told_stuck$q;
    reg  told_stuck$clock;
    reg  told_chatter$d;
    wire  told_chatter$q;
    reg  told_chatter$clock;
    
    // Local signals
    reg  [7:0] age_now;
    reg  [7:0] age_more;
    reg  [7:0] age_next;
    reg  young_now;
    reg  holds;
    reg  over;
    reg  released;
    reg  suppressed;
    reg  confirmed;
    reg  [15:0] occupied_more;
    reg  [16:0] occupied_sum;
    reg  [15:0] occupied_now;
    reg  [7:0] ticks;
    reg  [15:0] vehicles_more;
    reg  [15:0] vehicles_now;
    reg  [7:0] fell_back;
    reg  [31:0] interval;
    
    // Sub module instances
    loop_bank$bank$0$conditioner conditioner(
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
    loop_bank$bank$0$age age(
        .d(age$d),
        .q(age$q),
        .clock(age$clock)
    );
    loop_bank$bank$0$recent recent(
        .d(recent$d),
        .q(recent$q),
        .clock(recent$clock)
    );
    loop_bank$bank$0$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_bank$bank$0$ticks_due ticks_due(
        .d(ticks_due$d),
        .q(ticks_due$q),
        .clock(ticks_due$clock)
    );
    loop_bank$bank$0$confirmed_due confirmed_due(
        .d(confirmed_due$d),
        .q(confirmed_due$q),
        .clock(confirmed_due$clock)
    );
    loop_bank$bank$0$sample_due sample_due(
        .d(sample_due$d),
        .q(sample_due$q),
        .clock(sample_due$clock)
    );
    loop_bank$bank$0$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_bank$bank$0$vehicles vehicles(
        .d(vehicles$d),
        .q(vehicles$q),
        .clock(vehicles$clock)
    );
    loop_bank$bank$0$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_bank$bank$0$sampled_vehicles sampled_vehicles(
        .d(sampled_vehicles$d),
        .q(sampled_vehicles$q),
        .clock(sampled_vehicles$clock)
    );
    loop_bank$bank$0$owes_rise owes_rise(
        .d(owes_rise$d),
        .q(owes_rise$q),
        .clock(owes_rise$clock)
    );
    loop_bank$bank$0$owes_fall owes_fall(
        .d(owes_fall$d),
        .q(owes_fall$q),
        .clock(owes_fall$clock)
    );
    loop_bank$bank$0$owes_crosstalk owes_crosstalk(
        .d(owes_crosstalk$d),
        .q(owes_crosstalk$q),
        .clock(owes_crosstalk$clock)
    );
    loop_bank$bank$0$owes_interval owes_interval(
        .d(owes_interval$d),
        .q(owes_interval$q),
        .clock(owes_interval$clock)
    );
    loop_bank$bank$0$fall_late fall_late(
        .d(fall_late$d),
        .q(fall_late$q),
        .clock(fall_late$clock)
    );
    loop_bank$bank$0$told_stuck told_stuck(
        .d(told_stuck$d),
        .q(told_stuck$q),
        .clock(told_stuck$clock)
    );
    loop_bank$bank$0$told_chatter told_chatter(
        .d(told_chatter$d),
        .q(told_chatter$q),
        .clock(told_chatter$clock)
    );
    
    // Update code
    always @(*) begin
        age$clock = clock;
        held$clock = clock;
        occupied$clock = clock;
        vehicles$clock = clock;
        sampled_occupied$clock = clock;
        sampled_vehicles$clock = clock;
        age$d = age$q;
        held$d = held$q;
        occupied$d = occupied$q;
        vehicles$d = vehicles$q;
        sampled_occupied$d = sampled_occupied$q;
        sampled_vehicles$d = sampled_vehicles$q;
        recent$clock = clock;
        ticks_due$clock = clock;
        confirmed_due$clock = clock;
        sample_due$clock = clock;
        recent$d = recent$q;
        ticks_due$d = ticks_due$q;
        confirmed_due$d = confirmed_due$q;
        sample_due$d = sample_due$q;
        owes_rise$clock = clock;
        owes_fall$clock = clock;
        owes_crosstalk$clock = clock;
        owes_interval$clock = clock;
        fall_late$clock = clock;
        owes_rise$d = owes_rise$q;
        owes_fall$d = owes_fall$q;
        owes_crosstalk$d = owes_crosstalk$q;
        owes_interval$d = owes_interval$q;
        fall_late$d = fall_late$q;
        told_stuck$clock = clock;
        told_chatter$clock = clock;
        told_stuck$d = told_stuck$q;
        told_chatter$d = told_chatter$q;
        conditioner$clock = clock;
        conditioner$reset = reset;
        conditioner$tick = tick;
        conditioner$raw = raw;
        conditioner$sample = 1'b0;
        conditioner$debounce_ticks = debounce_ticks;
        conditioner$stuck_ticks = stuck_ticks;
        conditioner$chatter_window_ticks = chatter_window_ticks;
        conditioner$chatter_limit = chatter_limit;
        age_now = age$q;
        if (conditioner$rise) begin
            age_now = ((32'h0) & 8'hff);
        end
        age_more = age_now + ((32'h1) & 8'hff);
        age_next = age_now;
        if (tick & (age_now != ((32'hff) & 8'hff))) begin
            age_next = age_more;
        end
        age$d = age_next;
        if (conditioner$rise) begin
            recent$d = lockout_some & ~tick;
            if (tick) begin
                recent$d = lockout_less != ((32'h0) & 8'hff);
            end
        end
        else if (tick) begin
            recent$d = age$q < lockout_less;
        end
        young_now = recent$q;
        if (conditioner$rise) begin
            young_now = lockout_some;
        end
        level = conditioner$present;
        young = conditioner$present & young_now;
        holds = conditioner$rise & beside_young;
        over = ~young_now | ~beside;
        suppressed = (held$q & conditioner$fall) & (beside & young_now);
        released = (held$q & ~suppressed) & (conditioner$fall | over);
        confirmed = (conditioner$rise & ~holds) | released;
        if (holds) begin
            held$d = 1'b1;
        end
        if (released | suppressed) begin
            held$d = 1'b0;
        end
        present = conditioner$present & ~(held$q | holds);
        ticks = ((32'h0) & 8'hff);
        if ((tick & conditioner$present) & ~(held$q | holds)) begin
            ticks = ((32'h1) & 8'hff);
        end
        if (released) begin
            ticks = age_next;
        end
        ticks_due$d = ticks;
        confirmed_due$d = confirmed;
        sample_due$d = sample;
        occupied_sum = ((occupied$q) & 17'h1ffff) + ((ticks_due$q) & 17'h1ffff);
        occupied_more = occupied_sum[(32'h0)+:(16)];
        occupied_now = occupied_more;
        if (occupied_sum[32'h10]) begin
            occupied_now = ((32'hffff) & 16'hffff);
        end
        vehicles_more = vehicles$q + ((32'h1) & 16'hffff);
        vehicles_now = vehicles$q;
        if (confirmed_due$q & (vehicles$q != ((32'hffff) & 16'hffff))) begin
            vehicles_now = vehicles_more;
        end
        occupied$d = occupied_now;
        vehicles$d = vehicles_now;
        fell_back = ((32'h0) & 8'hff);
        if (fall_late$q) begin
            fell_back = ((32'h1) & 8'hff);
        end
        interval = (((sampled_vehicles$q) & 32'hffffffff) << ((32'h10) & 32'hffffffff)) | ((sampled_occupied$q) & 32'hffffffff);
        says = 1'b0;
        kind = ((32'h0) & 3'h7);
        back = ((32'h0) & 8'hff);
        amount = ((32'h0) & 32'hffffffff);
        if (turn) begin
            amount = interval;
            if (owes_rise$q) begin
                says = 1'b1;
                back = age$q;
                owes_rise$d = 1'b0;
            end
            else if (owes_fall$q) begin
                says = 1'b1;
                kind = ((32'h1) & 3'h7);
                back = fell_back;
                owes_fall$d = 1'b0;
            end
            else if (owes_crosstalk$q) begin
                says = 1'b1;
                kind = ((32'h6) & 3'h7);
                back = fell_back;
                owes_crosstalk$d = 1'b0;
            end
            else if (told_stuck$q != conditioner$stuck) begin
                says = 1'b1;
                kind = ((32'h2) & 3'h7);
                if (told_stuck$q) begin
                    kind = ((32'h3) & 3'h7);
                end
                told_stuck$d = conditioner$stuck;
            end
            else if (told_chatter$q != conditioner$chatter) begin
                says = 1'b1;
                kind = ((32'h4) & 3'h7);
                if (told_chatter$q) begin
                    kind = ((32'h5) & 3'h7);
                end
                told_chatter$d = conditioner$chatter;
            end
            else if (owes_interval$q) begin
                says = 1'b1;
                kind = ((32'h7) & 3'h7);
                owes_interval$d = 1'b0;
            end
        end
        if (confirmed) begin
            owes_rise$d = 1'b1;
        end
        if (tick) begin
            fall_late$d = 1'b1;
        end
        if (conditioner$fall) begin
            fall_late$d = tick;
            if (suppressed) begin
                owes_crosstalk$d = 1'b1;
            end
            else begin
                owes_fall$d = 1'b1;
            end
        end
        if (sample_due$q) begin
            sampled_occupied$d = occupied_now;
            sampled_vehicles$d = vehicles_now;
            occupied$d = ((32'h0) & 16'hffff);
            vehicles$d = ((32'h0) & 16'hffff);
            owes_interval$d = 1'b1;
        end
        stuck = conditioner$stuck;
        chatter = conditioner$chatter;
        if (reset) begin
            age$d = ((32'h0) & 8'hff);
            recent$d = 1'b0;
            held$d = 1'b0;
            ticks_due$d = ((32'h0) & 8'hff);
            confirmed_due$d = 1'b0;
            sample_due$d = 1'b0;
            occupied$d = ((32'h0) & 16'hffff);
            vehicles$d = ((32'h0) & 16'hffff);
            sampled_occupied$d = ((32'h0) & 16'hffff);
            sampled_vehicles$d = ((32'h0) & 16'hffff);
            owes_rise$d = 1'b0;
            owes_fall$d = 1'b0;
            owes_crosstalk$d = 1'b0;
            owes_interval$d = 1'b0;
            fall_late$d = 1'b0;
            told_stuck$d = 1'b0;
            told_chatter$d = 1'b0;
        end
    end
    
endmodule // loop_bank$bank$0


module loop_bank$bank$0$age(d,q,clock);
    
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
          
endmodule // loop_bank$bank$0$age


module loop_bank$bank$0$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    loop_bank$bank$0$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    loop_bank$bank$0$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    loop_bank$bank$0$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    loop_bank$bank$0$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    loop_bank$bank$0$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    loop_bank$bank$0$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    loop_bank$bank$0$conditioner$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    loop_bank$bank$0$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_bank$bank$0$conditioner$enough enough(
        .d(enough$d),
        .q(enough$q),
        .clock(enough$clock)
    );
    loop_bank$bank$0$conditioner$can_stick can_stick(
        .d(can_stick$d),
        .q(can_stick$q),
        .clock(can_stick$clock)
    );
    loop_bank$bank$0$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    loop_bank$bank$0$conditioner$window_left window_left(
        .d(window_left$d),
        .q(window_left$q),
        .clock(window_left$clock)
    );
    loop_bank$bank$0$conditioner$window_ended window_ended(
        .d(window_ended$d),
        .q(window_ended$q),
        .clock(window_ended$clock)
    );
    loop_bank$bank$0$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    loop_bank$bank$0$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    loop_bank$bank$0$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_bank$bank$0$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    loop_bank$bank$0$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    loop_bank$bank$0$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_bank$bank$0$conditioner$sampled_vehicles sampled_vehicles(
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
    
endmodule // loop_bank$bank$0$conditioner


module loop_bank$bank$0$conditioner$can_stick(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$conditioner$can_stick


module loop_bank$bank$0$conditioner$chatter_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$conditioner$chatter_flag


module loop_bank$bank$0$conditioner$counted(d,q,clock);
    
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
          
endmodule // loop_bank$bank$0$conditioner$counted


module loop_bank$bank$0$conditioner$edges(d,q,clock);
    
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
          
endmodule // loop_bank$bank$0$conditioner$edges


module loop_bank$bank$0$conditioner$enough(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$conditioner$enough


module loop_bank$bank$0$conditioner$falling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$conditioner$falling


module loop_bank$bank$0$conditioner$held(d,q,clock);
    
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
          
endmodule // loop_bank$bank$0$conditioner$held


module loop_bank$bank$0$conditioner$left(d,q,clock);
    
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
          
endmodule // loop_bank$bank$0$conditioner$left


module loop_bank$bank$0$conditioner$level(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$conditioner$level


module loop_bank$bank$0$conditioner$level_before(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$conditioner$level_before


module loop_bank$bank$0$conditioner$occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$0$conditioner$occupied


module loop_bank$bank$0$conditioner$presence(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$conditioner$presence


module loop_bank$bank$0$conditioner$rising(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$conditioner$rising


module loop_bank$bank$0$conditioner$sampled_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$conditioner$sampled_flag


module loop_bank$bank$0$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$0$conditioner$sampled_occupied


module loop_bank$bank$0$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$0$conditioner$sampled_vehicles


module loop_bank$bank$0$conditioner$settling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$conditioner$settling


module loop_bank$bank$0$conditioner$stuck_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$conditioner$stuck_flag


module loop_bank$bank$0$conditioner$window_ended(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$conditioner$window_ended


module loop_bank$bank$0$conditioner$window_left(d,q,clock);
    
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
          
endmodule // loop_bank$bank$0$conditioner$window_left


module loop_bank$bank$0$confirmed_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$confirmed_due


module loop_bank$bank$0$fall_late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$fall_late


module loop_bank$bank$0$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$held


module loop_bank$bank$0$occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$0$occupied


module loop_bank$bank$0$owes_crosstalk(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$owes_crosstalk


module loop_bank$bank$0$owes_fall(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$owes_fall


module loop_bank$bank$0$owes_interval(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$owes_interval


module loop_bank$bank$0$owes_rise(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$owes_rise


module loop_bank$bank$0$recent(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$recent


module loop_bank$bank$0$sample_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$sample_due


module loop_bank$bank$0$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$0$sampled_occupied


module loop_bank$bank$0$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$0$sampled_vehicles


module loop_bank$bank$0$ticks_due(d,q,clock);
    
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
          
endmodule // loop_bank$bank$0$ticks_due


module loop_bank$bank$0$told_chatter(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$told_chatter


module loop_bank$bank$0$told_stuck(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$0$told_stuck


module loop_bank$bank$0$vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$0$vehicles


module loop_bank$bank$1(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,lockout_less,lockout_some,beside,beside_young,turn,level,young,present,stuck,chatter,says,kind,back,amount);
    
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
    input wire  [7:0] lockout_less;
    input wire  lockout_some;
    input wire  beside;
    input wire  beside_young;
    input wire  turn;
    output reg  level;
    output reg  young;
    output reg  present;
    output reg  stuck;
    output reg  chatter;
    output reg  says;
    output reg  [2:0] kind;
    output reg  [7:0] back;
    output reg  [31:0] amount;
    
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
    reg  [7:0] age$d;
    wire  [7:0] age$q;
    reg  age$clock;
    reg  recent$d;
    wire  recent$q;
    reg  recent$clock;
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    reg  [7:0] ticks_due$d;
    wire  [7:0] ticks_due$q;
    reg  ticks_due$clock;
    reg  confirmed_due$d;
    wire  confirmed_due$q;
    reg  confirmed_due$clock;
    reg  sample_due$d;
    wire  sample_due$q;
    reg  sample_due$clock;
    reg  [15:0] occupied$d;
    wire  [15:0] occupied$q;
    reg  occupied$clock;
    reg  [15:0] vehicles$d;
    wire  [15:0] vehicles$q;
    reg  vehicles$clock;
    reg  [15:0] sampled_occupied$d;
    wire  [15:0] sampled_occupied$q;
    reg  sampled_occupied$clock;
    reg  [15:0] sampled_vehicles$d;
    wire  [15:0] sampled_vehicles$q;
    reg  sampled_vehicles$clock;
    reg  owes_rise$d;
    wire  owes_rise$q;
    reg  owes_rise$clock;
    reg  owes_fall$d;
    wire  owes_fall$q;
    reg  owes_fall$clock;
    reg  owes_crosstalk$d;
    wire  owes_crosstalk$q;
    reg  owes_crosstalk$clock;
    reg  owes_interval$d;
    wire  owes_interval$q;
    reg  owes_interval$clock;
    reg  fall_late$d;
    wire  fall_late$q;
    reg  fall_late$clock;
    reg  told_stuck$d;
    wire  told_stuck$q;
    reg  told_stuck$clock;
    reg  told_chatter$d;
    wire  told_chatter$q;
    reg  told_chatter$clock;
    
    // Local signals
    reg  [7:0] age_now;
    reg  [7:0] age_more;
    reg  [7:0] age_next;
    reg  young_now;
    reg  holds;
    reg  over;
    reg  released;
    reg  suppressed;
    reg  confirmed;
    reg  [15:0] occupied_more;
    reg  [16:0] occupied_sum;
    reg  [15:0] occupied_now;
    reg  [7:0] ticks;
    reg  [15:0] vehicles_more;
    reg  [15:0] vehicles_now;
    reg  [7:0] fell_back;
    reg  [31:0] interval;
    
    // Sub module instances
    loop_bank$bank$1$conditioner conditioner(
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
    loop_bank$bank$1$age age(
        .d(age$d),
        .q(age$q),
        .clock(age$clock)
    );
    loop_bank$bank$1$recent recent(
        .d(recent$d),
        .q(recent$q),
        .clock(recent$clock)
    );
    loop_bank$bank$1$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_bank$bank$1$ticks_due ticks_due(
        .d(ticks_due$d),
        .q(ticks_due$q),
        .clock(ticks_due$clock)
    );
    loop_bank$bank$1$confirmed_due confirmed_due(
        .d(confirmed_due$d),
        .q(confirmed_due$q),
        .clock(confirmed_due$clock)
    );
    loop_bank$bank$1$sample_due sample_due(
        .d(sample_due$d),
        .q(sample_due$q),
        .clock(sample_due$clock)
    );
    loop_bank$bank$1$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_bank$bank$1$vehicles vehicles(
        .d(vehicles$d),
        .q(vehicles$q),
        .clock(vehicles$clock)
    );
    loop_bank$bank$1$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_bank$bank$1$sampled_vehicles sampled_vehicles(
        .d(sampled_vehicles$d),
        .q(sampled_vehicles$q),
        .clock(sampled_vehicles$clock)
    );
    loop_bank$bank$1$owes_rise owes_rise(
        .d(owes_rise$d),
        .q(owes_rise$q),
        .clock(owes_rise$clock)
    );
    loop_bank$bank$1$owes_fall owes_fall(
        .d(owes_fall$d),
        .q(owes_fall$q),
        .clock(owes_fall$clock)
    );
    loop_bank$bank$1$owes_crosstalk owes_crosstalk(
        .d(owes_crosstalk$d),
        .q(owes_crosstalk$q),
        .clock(owes_crosstalk$clock)
    );
    loop_bank$bank$1$owes_interval owes_interval(
        .d(owes_interval$d),
        .q(owes_interval$q),
        .clock(owes_interval$clock)
    );
    loop_bank$bank$1$fall_late fall_late(
        .d(fall_late$d),
        .q(fall_late$q),
        .clock(fall_late$clock)
    );
    loop_bank$bank$1$told_stuck told_stuck(
        .d(told_stuck$d),
        .q(told_stuck$q),
        .clock(told_stuck$clock)
    );
    loop_bank$bank$1$told_chatter told_chatter(
        .d(told_chatter$d),
        .q(told_chatter$q),
        .clock(told_chatter$clock)
    );
    
    // Update code
    always @(*) begin
        age$clock = clock;
        held$clock = clock;
        occupied$clock = clock;
        vehicles$clock = clock;
        sampled_occupied$clock = clock;
        sampled_vehicles$clock = clock;
        age$d = age$q;
        held$d = held$q;
        occupied$d = occupied$q;
        vehicles$d = vehicles$q;
        sampled_occupied$d = sampled_occupied$q;
        sampled_vehicles$d = sampled_vehicles$q;
        recent$clock = clock;
        ticks_due$clock = clock;
        confirmed_due$clock = clock;
        sample_due$clock = clock;
        recent$d = recent$q;
        ticks_due$d = ticks_due$q;
        confirmed_due$d = confirmed_due$q;
        sample_due$d = sample_due$q;
        owes_rise$clock = clock;
        owes_fall$clock = clock;
        owes_crosstalk$clock = clock;
        owes_interval$clock = clock;
        fall_late$clock = clock;
        owes_rise$d = owes_rise$q;
        owes_fall$d = owes_fall$q;
        owes_crosstalk$d = owes_crosstalk$q;
        owes_interval$d = owes_interval$q;
        fall_late$d = fall_late$q;
        told_stuck$clock = clock;
        told_chatter$clock = clock;
        told_stuck$d = told_stuck$q;
        told_chatter$d = told_chatter$q;
        conditioner$clock = clock;
        conditioner$reset = reset;
        conditioner$tick = tick;
        conditioner$raw = raw;
        conditioner$sample = 1'b0;
        conditioner$debounce_ticks = debounce_ticks;
        conditioner$stuck_ticks = stuck_ticks;
        conditioner$chatter_window_ticks = chatter_window_ticks;
        conditioner$chatter_limit = chatter_limit;
        age_now = age$q;
        if (conditioner$rise) begin
            age_now = ((32'h0) & 8'hff);
        end
        age_more = age_now + ((32'h1) & 8'hff);
        age_next = age_now;
        if (tick & (age_now != ((32'hff) & 8'hff))) begin
            age_next = age_more;
        end
        age$d = age_next;
        if (conditioner$rise) begin
            recent$d = lockout_some & ~tick;
            if (tick) begin
                recent$d = lockout_less != ((32'h0) & 8'hff);
            end
        end
        else if (tick) begin
            recent$d = age$q < lockout_less;
        end
        young_now = recent$q;
        if (conditioner$rise) begin
            young_now = lockout_some;
        end
        level = conditioner$present;
        young = conditioner$present & young_now;
        holds = conditioner$rise & beside_young;
        over = ~young_now | ~beside;
        suppressed = (held$q & conditioner$fall) & (beside & young_now);
        released = (held$q & ~suppressed) & (conditioner$fall | over);
        confirmed = (conditioner$rise & ~holds) | released;
        if (holds) begin
            held$d = 1'b1;
        end
        if (released | suppressed) begin
            held$d = 1'b0;
        end
        present = conditioner$present & ~(held$q | holds);
        ticks = ((32'h0) & 8'hff);
        if ((tick & conditioner$present) & ~(held$q | holds)) begin
            ticks = ((32'h1) & 8'hff);
        end
        if (released) begin
            ticks = age_next;
        end
        ticks_due$d = ticks;
        confirmed_due$d = confirmed;
        sample_due$d = sample;
        occupied_sum = ((occupied$q) & 17'h1ffff) + ((ticks_due$q) & 17'h1ffff);
        occupied_more = occupied_sum[(32'h0)+:(16)];
        occupied_now = occupied_more;
        if (occupied_sum[32'h10]) begin
            occupied_now = ((32'hffff) & 16'hffff);
        end
        vehicles_more = vehicles$q + ((32'h1) & 16'hffff);
        vehicles_now = vehicles$q;
        if (confirmed_due$q & (vehicles$q != ((32'hffff) & 16'hffff))) begin
            vehicles_now = vehicles_more;
        end
        occupied$d = occupied_now;
        vehicles$d = vehicles_now;
        fell_back = ((32'h0) & 8'hff);
        if (fall_late$q) begin
            fell_back = ((32'h1) & 8'hff);
        end
        interval = (((sampled_vehicles$q) & 32'hffffffff) << ((32'h10) & 32'hffffffff)) | ((sampled_occupied$q) & 32'hffffffff);
        says = 1'b0;
        kind = ((32'h0) & 3'h7);
        back = ((32'h0) & 8'hff);
        amount = ((32'h0) & 32'hffffffff);
        if (turn) begin
            amount = interval;
            if (owes_rise$q) begin
                says = 1'b1;
                back = age$q;
                owes_rise$d = 1'b0;
            end
            else if (owes_fall$q) begin
                says = 1'b1;
                kind = ((32'h1) & 3'h7);
                back = fell_back;
                owes_fall$d = 1'b0;
            end
            else if (owes_crosstalk$q) begin
                says = 1'b1;
                kind = ((32'h6) & 3'h7);
                back = fell_back;
                owes_crosstalk$d = 1'b0;
            end
            else if (told_stuck$q != conditioner$stuck) begin
                says = 1'b1;
                kind = ((32'h2) & 3'h7);
                if (told_stuck$q) begin
                    kind = ((32'h3) & 3'h7);
                end
                told_stuck$d = conditioner$stuck;
            end
            else if (told_chatter$q != conditioner$chatter) begin
                says = 1'b1;
                kind = ((32'h4) & 3'h7);
                if (told_chatter$q) begin
                    kind = ((32'h5) & 3'h7);
                end
                told_chatter$d = conditioner$chatter;
            end
            else if (owes_interval$q) begin
                says = 1'b1;
                kind = ((32'h7) & 3'h7);
                owes_interval$d = 1'b0;
            end
        end
        if (confirmed) begin
            owes_rise$d = 1'b1;
        end
        if (tick) begin
            fall_late$d = 1'b1;
        end
        if (conditioner$fall) begin
            fall_late$d = tick;
            if (suppressed) begin
                owes_crosstalk$d = 1'b1;
            end
            else begin
                owes_fall$d = 1'b1;
            end
        end
        if (sample_due$q) begin
            sampled_occupied$d = occupied_now;
            sampled_vehicles$d = vehicles_now;
            occupied$d = ((32'h0) & 16'hffff);
            vehicles$d = ((32'h0) & 16'hffff);
            owes_interval$d = 1'b1;
        end
        stuck = conditioner$stuck;
        chatter = conditioner$chatter;
        if (reset) begin
            age$d = ((32'h0) & 8'hff);
            recent$d = 1'b0;
            held$d = 1'b0;
            ticks_due$d = ((32'h0) & 8'hff);
            confirmed_due$d = 1'b0;
            sample_due$d = 1'b0;
            occupied$d = ((32'h0) & 16'hffff);
            vehicles$d = ((32'h0) & 16'hffff);
            sampled_occupied$d = ((32'h0) & 16'hffff);
            sampled_vehicles$d = ((32'h0) & 16'hffff);
            owes_rise$d = 1'b0;
            owes_fall$d = 1'b0;
            owes_crosstalk$d = 1'b0;
            owes_interval$d = 1'b0;
            fall_late$d = 1'b0;
            told_stuck$d = 1'b0;
            told_chatter$d = 1'b0;
        end
    end
    
endmodule // loop_bank$bank$1


module loop_bank$bank$1$age(d,q,clock);
    
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
          
endmodule // loop_bank$bank$1$age


module loop_bank$bank$1$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    loop_bank$bank$1$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    loop_bank$bank$1$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    loop_bank$bank$1$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    loop_bank$bank$1$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    loop_bank$bank$1$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    loop_bank$bank$1$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    loop_bank$bank$1$conditioner$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    loop_bank$bank$1$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_bank$bank$1$conditioner$enough enough(
        .d(enough$d),
        .q(enough$q),
        .clock(enough$clock)
    );
    loop_bank$bank$1$conditioner$can_stick can_stick(
        .d(can_stick$d),
        .q(can_stick$q),
        .clock(can_stick$clock)
    );
    loop_bank$bank$1$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    loop_bank$bank$1$conditioner$window_left window_left(
        .d(window_left$d),
        .q(window_left$q),
        .clock(window_left$clock)
    );
    loop_bank$bank$1$conditioner$window_ended window_ended(
        .d(window_ended$d),
        .q(window_ended$q),
        .clock(window_ended$clock)
    );
    loop_bank$bank$1$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    loop_bank$bank$1$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    loop_bank$bank$1$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_bank$bank$1$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    loop_bank$bank$1$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    loop_bank$bank$1$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_bank$bank$1$conditioner$sampled_vehicles sampled_vehicles(
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
    
endmodule // loop_bank$bank$1$conditioner


module loop_bank$bank$1$conditioner$can_stick(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$conditioner$can_stick


module loop_bank$bank$1$conditioner$chatter_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$conditioner$chatter_flag


module loop_bank$bank$1$conditioner$counted(d,q,clock);
    
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
          
endmodule // loop_bank$bank$1$conditioner$counted


module loop_bank$bank$1$conditioner$edges(d,q,clock);
    
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
          
endmodule // loop_bank$bank$1$conditioner$edges


module loop_bank$bank$1$conditioner$enough(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$conditioner$enough


module loop_bank$bank$1$conditioner$falling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$conditioner$falling


module loop_bank$bank$1$conditioner$held(d,q,clock);
    
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
          
endmodule // loop_bank$bank$1$conditioner$held


module loop_bank$bank$1$conditioner$left(d,q,clock);
    
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
          
endmodule // loop_bank$bank$1$conditioner$left


module loop_bank$bank$1$conditioner$level(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$conditioner$level


module loop_bank$bank$1$conditioner$level_before(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$conditioner$level_before


module loop_bank$bank$1$conditioner$occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$1$conditioner$occupied


module loop_bank$bank$1$conditioner$presence(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$conditioner$presence


module loop_bank$bank$1$conditioner$rising(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$conditioner$rising


module loop_bank$bank$1$conditioner$sampled_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$conditioner$sampled_flag


module loop_bank$bank$1$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$1$conditioner$sampled_occupied


module loop_bank$bank$1$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$1$conditioner$sampled_vehicles


module loop_bank$bank$1$conditioner$settling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$conditioner$settling


module loop_bank$bank$1$conditioner$stuck_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$conditioner$stuck_flag


module loop_bank$bank$1$conditioner$window_ended(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$conditioner$window_ended


module loop_bank$bank$1$conditioner$window_left(d,q,clock);
    
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
          
endmodule // loop_bank$bank$1$conditioner$window_left


module loop_bank$bank$1$confirmed_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$confirmed_due


module loop_bank$bank$1$fall_late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$fall_late


module loop_bank$bank$1$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$held


module loop_bank$bank$1$occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$1$occupied


module loop_bank$bank$1$owes_crosstalk(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$owes_crosstalk


module loop_bank$bank$1$owes_fall(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$owes_fall


module loop_bank$bank$1$owes_interval(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$owes_interval


module loop_bank$bank$1$owes_rise(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$owes_rise


module loop_bank$bank$1$recent(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$recent


module loop_bank$bank$1$sample_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$sample_due


module loop_bank$bank$1$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$1$sampled_occupied


module loop_bank$bank$1$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$1$sampled_vehicles


module loop_bank$bank$1$ticks_due(d,q,clock);
    
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
          
endmodule // loop_bank$bank$1$ticks_due


module loop_bank$bank$1$told_chatter(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$told_chatter


module loop_bank$bank$1$told_stuck(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$1$told_stuck


module loop_bank$bank$1$vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$1$vehicles


module loop_bank$bank$2(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,lockout_less,lockout_some,beside,beside_young,turn,level,young,present,stuck,chatter,says,kind,back,amount);
    
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
    input wire  [7:0] lockout_less;
    input wire  lockout_some;
    input wire  beside;
    input wire  beside_young;
    input wire  turn;
    output reg  level;
    output reg  young;
    output reg  present;
    output reg  stuck;
    output reg  chatter;
    output reg  says;
    output reg  [2:0] kind;
    output reg  [7:0] back;
    output reg  [31:0] amount;
    
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
    reg  [7:0] age$d;
    wire  [7:0] age$q;
    reg  age$clock;
    reg  recent$d;
    wire  recent$q;
    reg  recent$clock;
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    reg  [7:0] ticks_due$d;
    wire  [7:0] ticks_due$q;
    reg  ticks_due$clock;
    reg  confirmed_due$d;
    wire  confirmed_due$q;
    reg  confirmed_due$clock;
    reg  sample_due$d;
    wire  sample_due$q;
    reg  sample_due$clock;
    reg  [15:0] occupied$d;
    wire  [15:0] occupied$q;
    reg  occupied$clock;
    reg  [15:0] vehicles$d;
    wire  [15:0] vehicles$q;
    reg  vehicles$clock;
    reg  [15:0] sampled_occupied$d;
    wire  [15:0] sampled_occupied$q;
    reg  sampled_occupied$clock;
    reg  [15:0] sampled_vehicles$d;
    wire  [15:0] sampled_vehicles$q;
    reg  sampled_vehicles$clock;
    reg  owes_rise$d;
    wire  owes_rise$q;
    reg  owes_rise$clock;
    reg  owes_fall$d;
    wire  owes_fall$q;
    reg  owes_fall$clock;
    reg  owes_crosstalk$d;
    wire  owes_crosstalk$q;
    reg  owes_crosstalk$clock;
    reg  owes_interval$d;
    wire  owes_interval$q;
    reg  owes_interval$clock;
    reg  fall_late$d;
    wire  fall_late$q;
    reg  fall_late$clock;
    reg  told_stuck$d;
    wire  told_stuck$q;
    reg  told_stuck$clock;
    reg  told_chatter$d;
    wire  told_chatter$q;
    reg  told_chatter$clock;
    
    // Local signals
    reg  [7:0] age_now;
    reg  [7:0] age_more;
    reg  [7:0] age_next;
    reg  young_now;
    reg  holds;
    reg  over;
    reg  released;
    reg  suppressed;
    reg  confirmed;
    reg  [15:0] occupied_more;
    reg  [16:0] occupied_sum;
    reg  [15:0] occupied_now;
    reg  [7:0] ticks;
    reg  [15:0] vehicles_more;
    reg  [15:0] vehicles_now;
    reg  [7:0] fell_back;
    reg  [31:0] interval;
    
    // Sub module instances
    loop_bank$bank$2$conditioner conditioner(
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
    loop_bank$bank$2$age age(
        .d(age$d),
        .q(age$q),
        .clock(age$clock)
    );
    loop_bank$bank$2$recent recent(
        .d(recent$d),
        .q(recent$q),
        .clock(recent$clock)
    );
    loop_bank$bank$2$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_bank$bank$2$ticks_due ticks_due(
        .d(ticks_due$d),
        .q(ticks_due$q),
        .clock(ticks_due$clock)
    );
    loop_bank$bank$2$confirmed_due confirmed_due(
        .d(confirmed_due$d),
        .q(confirmed_due$q),
        .clock(confirmed_due$clock)
    );
    loop_bank$bank$2$sample_due sample_due(
        .d(sample_due$d),
        .q(sample_due$q),
        .clock(sample_due$clock)
    );
    loop_bank$bank$2$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_bank$bank$2$vehicles vehicles(
        .d(vehicles$d),
        .q(vehicles$q),
        .clock(vehicles$clock)
    );
    loop_bank$bank$2$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_bank$bank$2$sampled_vehicles sampled_vehicles(
        .d(sampled_vehicles$d),
        .q(sampled_vehicles$q),
        .clock(sampled_vehicles$clock)
    );
    loop_bank$bank$2$owes_rise owes_rise(
        .d(owes_rise$d),
        .q(owes_rise$q),
        .clock(owes_rise$clock)
    );
    loop_bank$bank$2$owes_fall owes_fall(
        .d(owes_fall$d),
        .q(owes_fall$q),
        .clock(owes_fall$clock)
    );
    loop_bank$bank$2$owes_crosstalk owes_crosstalk(
        .d(owes_crosstalk$d),
        .q(owes_crosstalk$q),
        .clock(owes_crosstalk$clock)
    );
    loop_bank$bank$2$owes_interval owes_interval(
        .d(owes_interval$d),
        .q(owes_interval$q),
        .clock(owes_interval$clock)
    );
    loop_bank$bank$2$fall_late fall_late(
        .d(fall_late$d),
        .q(fall_late$q),
        .clock(fall_late$clock)
    );
    loop_bank$bank$2$told_stuck told_stuck(
        .d(told_stuck$d),
        .q(told_stuck$q),
        .clock(told_stuck$clock)
    );
    loop_bank$bank$2$told_chatter told_chatter(
        .d(told_chatter$d),
        .q(told_chatter$q),
        .clock(told_chatter$clock)
    );
    
    // Update code
    always @(*) begin
        age$clock = clock;
        held$clock = clock;
        occupied$clock = clock;
        vehicles$clock = clock;
        sampled_occupied$clock = clock;
        sampled_vehicles$clock = clock;
        age$d = age$q;
        held$d = held$q;
        occupied$d = occupied$q;
        vehicles$d = vehicles$q;
        sampled_occupied$d = sampled_occupied$q;
        sampled_vehicles$d = sampled_vehicles$q;
        recent$clock = clock;
        ticks_due$clock = clock;
        confirmed_due$clock = clock;
        sample_due$clock = clock;
        recent$d = recent$q;
        ticks_due$d = ticks_due$q;
        confirmed_due$d = confirmed_due$q;
        sample_due$d = sample_due$q;
        owes_rise$clock = clock;
        owes_fall$clock = clock;
        owes_crosstalk$clock = clock;
        owes_interval$clock = clock;
        fall_late$clock = clock;
        owes_rise$d = owes_rise$q;
        owes_fall$d = owes_fall$q;
        owes_crosstalk$d = owes_crosstalk$q;
        owes_interval$d = owes_interval$q;
        fall_late$d = fall_late$q;
        told_stuck$clock = clock;
        told_chatter$clock = clock;
        told_stuck$d = told_stuck$q;
        told_chatter$d = told_chatter$q;
        conditioner$clock = clock;
        conditioner$reset = reset;
        conditioner$tick = tick;
        conditioner$raw = raw;
        conditioner$sample = 1'b0;
        conditioner$debounce_ticks = debounce_ticks;
        conditioner$stuck_ticks = stuck_ticks;
        conditioner$chatter_window_ticks = chatter_window_ticks;
        conditioner$chatter_limit = chatter_limit;
        age_now = age$q;
        if (conditioner$rise) begin
            age_now = ((32'h0) & 8'hff);
        end
        age_more = age_now + ((32'h1) & 8'hff);
        age_next = age_now;
        if (tick & (age_now != ((32'hff) & 8'hff))) begin
            age_next = age_more;
        end
        age$d = age_next;
        if (conditioner$rise) begin
            recent$d = lockout_some & ~tick;
            if (tick) begin
                recent$d = lockout_less != ((32'h0) & 8'hff);
            end
        end
        else if (tick) begin
            recent$d = age$q < lockout_less;
        end
        young_now = recent$q;
        if (conditioner$rise) begin
            young_now = lockout_some;
        end
        level = conditioner$present;
        young = conditioner$present & young_now;
        holds = conditioner$rise & beside_young;
        over = ~young_now | ~beside;
        suppressed = (held$q & conditioner$fall) & (beside & young_now);
        released = (held$q & ~suppressed) & (conditioner$fall | over);
        confirmed = (conditioner$rise & ~holds) | released;
        if (holds) begin
            held$d = 1'b1;
        end
        if (released | suppressed) begin
            held$d = 1'b0;
        end
        present = conditioner$present & ~(held$q | holds);
        ticks = ((32'h0) & 8'hff);
        if ((tick & conditioner$present) & ~(held$q | holds)) begin
            ticks = ((32'h1) & 8'hff);
        end
        if (released) begin
            ticks = age_next;
        end
        ticks_due$d = ticks;
        confirmed_due$d = confirmed;
        sample_due$d = sample;
        occupied_sum = ((occupied$q) & 17'h1ffff) + ((ticks_due$q) & 17'h1ffff);
        occupied_more = occupied_sum[(32'h0)+:(16)];
        occupied_now = occupied_more;
        if (occupied_sum[32'h10]) begin
            occupied_now = ((32'hffff) & 16'hffff);
        end
        vehicles_more = vehicles$q + ((32'h1) & 16'hffff);
        vehicles_now = vehicles$q;
        if (confirmed_due$q & (vehicles$q != ((32'hffff) & 16'hffff))) begin
            vehicles_now = vehicles_more;
        end
        occupied$d = occupied_now;
        vehicles$d = vehicles_now;
        fell_back = ((32'h0) & 8'hff);
        if (fall_late$q) begin
            fell_back = ((32'h1) & 8'hff);
        end
        interval = (((sampled_vehicles$q) & 32'hffffffff) << ((32'h10) & 32'hffffffff)) | ((sampled_occupied$q) & 32'hffffffff);
        says = 1'b0;
        kind = ((32'h0) & 3'h7);
        back = ((32'h0) & 8'hff);
        amount = ((32'h0) & 32'hffffffff);
        if (turn) begin
            amount = interval;
            if (owes_rise$q) begin
                says = 1'b1;
                back = age$q;
                owes_rise$d = 1'b0;
            end
            else if (owes_fall$q) begin
                says = 1'b1;
                kind = ((32'h1) & 3'h7);
                back = fell_back;
                owes_fall$d = 1'b0;
            end
            else if (owes_crosstalk$q) begin
                says = 1'b1;
                kind = ((32'h6) & 3'h7);
                back = fell_back;
                owes_crosstalk$d = 1'b0;
            end
            else if (told_stuck$q != conditioner$stuck) begin
                says = 1'b1;
                kind = ((32'h2) & 3'h7);
                if (told_stuck$q) begin
                    kind = ((32'h3) & 3'h7);
                end
                told_stuck$d = conditioner$stuck;
            end
            else if (told_chatter$q != conditioner$chatter) begin
                says = 1'b1;
                kind = ((32'h4) & 3'h7);
                if (told_chatter$q) begin
                    kind = ((32'h5) & 3'h7);
                end
                told_chatter$d = conditioner$chatter;
            end
            else if (owes_interval$q) begin
                says = 1'b1;
                kind = ((32'h7) & 3'h7);
                owes_interval$d = 1'b0;
            end
        end
        if (confirmed) begin
            owes_rise$d = 1'b1;
        end
        if (tick) begin
            fall_late$d = 1'b1;
        end
        if (conditioner$fall) begin
            fall_late$d = tick;
            if (suppressed) begin
                owes_crosstalk$d = 1'b1;
            end
            else begin
                owes_fall$d = 1'b1;
            end
        end
        if (sample_due$q) begin
            sampled_occupied$d = occupied_now;
            sampled_vehicles$d = vehicles_now;
            occupied$d = ((32'h0) & 16'hffff);
            vehicles$d = ((32'h0) & 16'hffff);
            owes_interval$d = 1'b1;
        end
        stuck = conditioner$stuck;
        chatter = conditioner$chatter;
        if (reset) begin
            age$d = ((32'h0) & 8'hff);
            recent$d = 1'b0;
            held$d = 1'b0;
            ticks_due$d = ((32'h0) & 8'hff);
            confirmed_due$d = 1'b0;
            sample_due$d = 1'b0;
            occupied$d = ((32'h0) & 16'hffff);
            vehicles$d = ((32'h0) & 16'hffff);
            sampled_occupied$d = ((32'h0) & 16'hffff);
            sampled_vehicles$d = ((32'h0) & 16'hffff);
            owes_rise$d = 1'b0;
            owes_fall$d = 1'b0;
            owes_crosstalk$d = 1'b0;
            owes_interval$d = 1'b0;
            fall_late$d = 1'b0;
            told_stuck$d = 1'b0;
            told_chatter$d = 1'b0;
        end
    end
    
endmodule // loop_bank$bank$2


module loop_bank$bank$2$age(d,q,clock);
    
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
          
endmodule // loop_bank$bank$2$age


module loop_bank$bank$2$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    loop_bank$bank$2$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    loop_bank$bank$2$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    loop_bank$bank$2$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    loop_bank$bank$2$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    loop_bank$bank$2$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    loop_bank$bank$2$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    loop_bank$bank$2$conditioner$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    loop_bank$bank$2$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_bank$bank$2$conditioner$enough enough(
        .d(enough$d),
        .q(enough$q),
        .clock(enough$clock)
    );
    loop_bank$bank$2$conditioner$can_stick can_stick(
        .d(can_stick$d),
        .q(can_stick$q),
        .clock(can_stick$clock)
    );
    loop_bank$bank$2$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    loop_bank$bank$2$conditioner$window_left window_left(
        .d(window_left$d),
        .q(window_left$q),
        .clock(window_left$clock)
    );
    loop_bank$bank$2$conditioner$window_ended window_ended(
        .d(window_ended$d),
        .q(window_ended$q),
        .clock(window_ended$clock)
    );
    loop_bank$bank$2$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    loop_bank$bank$2$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    loop_bank$bank$2$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_bank$bank$2$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    loop_bank$bank$2$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    loop_bank$bank$2$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_bank$bank$2$conditioner$sampled_vehicles sampled_vehicles(
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
    
endmodule // loop_bank$bank$2$conditioner


module loop_bank$bank$2$conditioner$can_stick(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$conditioner$can_stick


module loop_bank$bank$2$conditioner$chatter_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$conditioner$chatter_flag


module loop_bank$bank$2$conditioner$counted(d,q,clock);
    
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
          
endmodule // loop_bank$bank$2$conditioner$counted


module loop_bank$bank$2$conditioner$edges(d,q,clock);
    
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
          
endmodule // loop_bank$bank$2$conditioner$edges


module loop_bank$bank$2$conditioner$enough(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$conditioner$enough


module loop_bank$bank$2$conditioner$falling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$conditioner$falling


module loop_bank$bank$2$conditioner$held(d,q,clock);
    
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
          
endmodule // loop_bank$bank$2$conditioner$held


module loop_bank$bank$2$conditioner$left(d,q,clock);
    
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
          
endmodule // loop_bank$bank$2$conditioner$left


module loop_bank$bank$2$conditioner$level(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$conditioner$level


module loop_bank$bank$2$conditioner$level_before(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$conditioner$level_before


module loop_bank$bank$2$conditioner$occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$2$conditioner$occupied


module loop_bank$bank$2$conditioner$presence(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$conditioner$presence


module loop_bank$bank$2$conditioner$rising(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$conditioner$rising


module loop_bank$bank$2$conditioner$sampled_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$conditioner$sampled_flag


module loop_bank$bank$2$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$2$conditioner$sampled_occupied


module loop_bank$bank$2$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$2$conditioner$sampled_vehicles


module loop_bank$bank$2$conditioner$settling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$conditioner$settling


module loop_bank$bank$2$conditioner$stuck_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$conditioner$stuck_flag


module loop_bank$bank$2$conditioner$window_ended(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$conditioner$window_ended


module loop_bank$bank$2$conditioner$window_left(d,q,clock);
    
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
          
endmodule // loop_bank$bank$2$conditioner$window_left


module loop_bank$bank$2$confirmed_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$confirmed_due


module loop_bank$bank$2$fall_late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$fall_late


module loop_bank$bank$2$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$held


module loop_bank$bank$2$occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$2$occupied


module loop_bank$bank$2$owes_crosstalk(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$owes_crosstalk


module loop_bank$bank$2$owes_fall(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$owes_fall


module loop_bank$bank$2$owes_interval(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$owes_interval


module loop_bank$bank$2$owes_rise(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$owes_rise


module loop_bank$bank$2$recent(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$recent


module loop_bank$bank$2$sample_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$sample_due


module loop_bank$bank$2$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$2$sampled_occupied


module loop_bank$bank$2$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$2$sampled_vehicles


module loop_bank$bank$2$ticks_due(d,q,clock);
    
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
          
endmodule // loop_bank$bank$2$ticks_due


module loop_bank$bank$2$told_chatter(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$told_chatter


module loop_bank$bank$2$told_stuck(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$2$told_stuck


module loop_bank$bank$2$vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$2$vehicles


module loop_bank$bank$3(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,lockout_less,lockout_some,beside,beside_young,turn,level,young,present,stuck,chatter,says,kind,back,amount);
    
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
    input wire  [7:0] lockout_less;
    input wire  lockout_some;
    input wire  beside;
    input wire  beside_young;
    input wire  turn;
    output reg  level;
    output reg  young;
    output reg  present;
    output reg  stuck;
    output reg  chatter;
    output reg  says;
    output reg  [2:0] kind;
    output reg  [7:0] back;
    output reg  [31:0] amount;
    
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
    reg  [7:0] age$d;
    wire  [7:0] age$q;
    reg  age$clock;
    reg  recent$d;
    wire  recent$q;
    reg  recent$clock;
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    reg  [7:0] ticks_due$d;
    wire  [7:0] ticks_due$q;
    reg  ticks_due$clock;
    reg  confirmed_due$d;
    wire  confirmed_due$q;
    reg  confirmed_due$clock;
    reg  sample_due$d;
    wire  sample_due$q;
    reg  sample_due$clock;
    reg  [15:0] occupied$d;
    wire  [15:0] occupied$q;
    reg  occupied$clock;
    reg  [15:0] vehicles$d;
    wire  [15:0] vehicles$q;
    reg  vehicles$clock;
    reg  [15:0] sampled_occupied$d;
    wire  [15:0] sampled_occupied$q;
    reg  sampled_occupied$clock;
    reg  [15:0] sampled_vehicles$d;
    wire  [15:0] sampled_vehicles$q;
    reg  sampled_vehicles$clock;
    reg  owes_rise$d;
    wire  owes_rise$q;
    reg  owes_rise$clock;
    reg  owes_fall$d;
    wire  owes_fall$q;
    reg  owes_fall$clock;
    reg  owes_crosstalk$d;
    wire  owes_crosstalk$q;
    reg  owes_crosstalk$clock;
    reg  owes_interval$d;
    wire  owes_interval$q;
    reg  owes_interval$clock;
    reg  fall_late$d;
    wire  fall_late$q;
    reg  fall_late$clock;
    reg  told_stuck$d;
    wire  told_stuck$q;
    reg  told_stuck$clock;
    reg  told_chatter$d;
    wire  told_chatter$q;
    reg  told_chatter$clock;
    
    // Local signals
    reg  [7:0] age_now;
    reg  [7:0] age_more;
    reg  [7:0] age_next;
    reg  young_now;
    reg  holds;
    reg  over;
    reg  released;
    reg  suppressed;
    reg  confirmed;
    reg  [15:0] occupied_more;
    reg  [16:0] occupied_sum;
    reg  [15:0] occupied_now;
    reg  [7:0] ticks;
    reg  [15:0] vehicles_more;
    reg  [15:0] vehicles_now;
    reg  [7:0] fell_back;
    reg  [31:0] interval;
    
    // Sub module instances
    loop_bank$bank$3$conditioner conditioner(
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
    loop_bank$bank$3$age age(
        .d(age$d),
        .q(age$q),
        .clock(age$clock)
    );
    loop_bank$bank$3$recent recent(
        .d(recent$d),
        .q(recent$q),
        .clock(recent$clock)
    );
    loop_bank$bank$3$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_bank$bank$3$ticks_due ticks_due(
        .d(ticks_due$d),
        .q(ticks_due$q),
        .clock(ticks_due$clock)
    );
    loop_bank$bank$3$confirmed_due confirmed_due(
        .d(confirmed_due$d),
        .q(confirmed_due$q),
        .clock(confirmed_due$clock)
    );
    loop_bank$bank$3$sample_due sample_due(
        .d(sample_due$d),
        .q(sample_due$q),
        .clock(sample_due$clock)
    );
    loop_bank$bank$3$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_bank$bank$3$vehicles vehicles(
        .d(vehicles$d),
        .q(vehicles$q),
        .clock(vehicles$clock)
    );
    loop_bank$bank$3$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_bank$bank$3$sampled_vehicles sampled_vehicles(
        .d(sampled_vehicles$d),
        .q(sampled_vehicles$q),
        .clock(sampled_vehicles$clock)
    );
    loop_bank$bank$3$owes_rise owes_rise(
        .d(owes_rise$d),
        .q(owes_rise$q),
        .clock(owes_rise$clock)
    );
    loop_bank$bank$3$owes_fall owes_fall(
        .d(owes_fall$d),
        .q(owes_fall$q),
        .clock(owes_fall$clock)
    );
    loop_bank$bank$3$owes_crosstalk owes_crosstalk(
        .d(owes_crosstalk$d),
        .q(owes_crosstalk$q),
        .clock(owes_crosstalk$clock)
    );
    loop_bank$bank$3$owes_interval owes_interval(
        .d(owes_interval$d),
        .q(owes_interval$q),
        .clock(owes_interval$clock)
    );
    loop_bank$bank$3$fall_late fall_late(
        .d(fall_late$d),
        .q(fall_late$q),
        .clock(fall_late$clock)
    );
    loop_bank$bank$3$told_stuck told_stuck(
        .d(told_stuck$d),
        .q(told_stuck$q),
        .clock(told_stuck$clock)
    );
    loop_bank$bank$3$told_chatter told_chatter(
        .d(told_chatter$d),
        .q(told_chatter$q),
        .clock(told_chatter$clock)
    );
    
    // Update code
    always @(*) begin
        age$clock = clock;
        held$clock = clock;
        occupied$clock = clock;
        vehicles$clock = clock;
        sampled_occupied$clock = clock;
        sampled_vehicles$clock = clock;
        age$d = age$q;
        held$d = held$q;
        occupied$d = occupied$q;
        vehicles$d = vehicles$q;
        sampled_occupied$d = sampled_occupied$q;
        sampled_vehicles$d = sampled_vehicles$q;
        recent$clock = clock;
        ticks_due$clock = clock;
        confirmed_due$clock = clock;
        sample_due$clock = clock;
        recent$d = recent$q;
        ticks_due$d = ticks_due$q;
        confirmed_due$d = confirmed_due$q;
        sample_due$d = sample_due$q;
        owes_rise$clock = clock;
        owes_fall$clock = clock;
        owes_crosstalk$clock = clock;
        owes_interval$clock = clock;
        fall_late$clock = clock;
        owes_rise$d = owes_rise$q;
        owes_fall$d = owes_fall$q;
        owes_crosstalk$d = owes_crosstalk$q;
        owes_interval$d = owes_interval$q;
        fall_late$d = fall_late$q;
        told_stuck$clock = clock;
        told_chatter$clock = clock;
        told_stuck$d = told_stuck$q;
        told_chatter$d = told_chatter$q;
        conditioner$clock = clock;
        conditioner$reset = reset;
        conditioner$tick = tick;
        conditioner$raw = raw;
        conditioner$sample = 1'b0;
        conditioner$debounce_ticks = debounce_ticks;
        conditioner$stuck_ticks = stuck_ticks;
        conditioner$chatter_window_ticks = chatter_window_ticks;
        conditioner$chatter_limit = chatter_limit;
        age_now = age$q;
        if (conditioner$rise) begin
            age_now = ((32'h0) & 8'hff);
        end
        age_more = age_now + ((32'h1) & 8'hff);
        age_next = age_now;
        if (tick & (age_now != ((32'hff) & 8'hff))) begin
            age_next = age_more;
        end
        age$d = age_next;
        if (conditioner$rise) begin
            recent$d = lockout_some & ~tick;
            if (tick) begin
                recent$d = lockout_less != ((32'h0) & 8'hff);
            end
        end
        else if (tick) begin
            recent$d = age$q < lockout_less;
        end
        young_now = recent$q;
        if (conditioner$rise) begin
            young_now = lockout_some;
        end
        level = conditioner$present;
        young = conditioner$present & young_now;
        holds = conditioner$rise & beside_young;
        over = ~young_now | ~beside;
        suppressed = (held$q & conditioner$fall) & (beside & young_now);
        released = (held$q & ~suppressed) & (conditioner$fall | over);
        confirmed = (conditioner$rise & ~holds) | released;
        if (holds) begin
            held$d = 1'b1;
        end
        if (released | suppressed) begin
            held$d = 1'b0;
        end
        present = conditioner$present & ~(held$q | holds);
        ticks = ((32'h0) & 8'hff);
        if ((tick & conditioner$present) & ~(held$q | holds)) begin
            ticks = ((32'h1) & 8'hff);
        end
        if (released) begin
            ticks = age_next;
        end
        ticks_due$d = ticks;
        confirmed_due$d = confirmed;
        sample_due$d = sample;
        occupied_sum = ((occupied$q) & 17'h1ffff) + ((ticks_due$q) & 17'h1ffff);
        occupied_more = occupied_sum[(32'h0)+:(16)];
        occupied_now = occupied_more;
        if (occupied_sum[32'h10]) begin
            occupied_now = ((32'hffff) & 16'hffff);
        end
        vehicles_more = vehicles$q + ((32'h1) & 16'hffff);
        vehicles_now = vehicles$q;
        if (confirmed_due$q & (vehicles$q != ((32'hffff) & 16'hffff))) begin
            vehicles_now = vehicles_more;
        end
        occupied$d = occupied_now;
        vehicles$d = vehicles_now;
        fell_back = ((32'h0) & 8'hff);
        if (fall_late$q) begin
            fell_back = ((32'h1) & 8'hff);
        end
        interval = (((sampled_vehicles$q) & 32'hffffffff) << ((32'h10) & 32'hffffffff)) | ((sampled_occupied$q) & 32'hffffffff);
        says = 1'b0;
        kind = ((32'h0) & 3'h7);
        back = ((32'h0) & 8'hff);
        amount = ((32'h0) & 32'hffffffff);
        if (turn) begin
            amount = interval;
            if (owes_rise$q) begin
                says = 1'b1;
                back = age$q;
                owes_rise$d = 1'b0;
            end
            else if (owes_fall$q) begin
                says = 1'b1;
                kind = ((32'h1) & 3'h7);
                back = fell_back;
                owes_fall$d = 1'b0;
            end
            else if (owes_crosstalk$q) begin
                says = 1'b1;
                kind = ((32'h6) & 3'h7);
                back = fell_back;
                owes_crosstalk$d = 1'b0;
            end
            else if (told_stuck$q != conditioner$stuck) begin
                says = 1'b1;
                kind = ((32'h2) & 3'h7);
                if (told_stuck$q) begin
                    kind = ((32'h3) & 3'h7);
                end
                told_stuck$d = conditioner$stuck;
            end
            else if (told_chatter$q != conditioner$chatter) begin
                says = 1'b1;
                kind = ((32'h4) & 3'h7);
                if (told_chatter$q) begin
                    kind = ((32'h5) & 3'h7);
                end
                told_chatter$d = conditioner$chatter;
            end
            else if (owes_interval$q) begin
                says = 1'b1;
                kind = ((32'h7) & 3'h7);
                owes_interval$d = 1'b0;
            end
        end
        if (confirmed) begin
            owes_rise$d = 1'b1;
        end
        if (tick) begin
            fall_late$d = 1'b1;
        end
        if (conditioner$fall) begin
            fall_late$d = tick;
            if (suppressed) begin
                owes_crosstalk$d = 1'b1;
            end
            else begin
                owes_fall$d = 1'b1;
            end
        end
        if (sample_due$q) begin
            sampled_occupied$d = occupied_now;
            sampled_vehicles$d = vehicles_now;
            occupied$d = ((32'h0) & 16'hffff);
            vehicles$d = ((32'h0) & 16'hffff);
            owes_interval$d = 1'b1;
        end
        stuck = conditioner$stuck;
        chatter = conditioner$chatter;
        if (reset) begin
            age$d = ((32'h0) & 8'hff);
            recent$d = 1'b0;
            held$d = 1'b0;
            ticks_due$d = ((32'h0) & 8'hff);
            confirmed_due$d = 1'b0;
            sample_due$d = 1'b0;
            occupied$d = ((32'h0) & 16'hffff);
            vehicles$d = ((32'h0) & 16'hffff);
            sampled_occupied$d = ((32'h0) & 16'hffff);
            sampled_vehicles$d = ((32'h0) & 16'hffff);
            owes_rise$d = 1'b0;
            owes_fall$d = 1'b0;
            owes_crosstalk$d = 1'b0;
            owes_interval$d = 1'b0;
            fall_late$d = 1'b0;
            told_stuck$d = 1'b0;
            told_chatter$d = 1'b0;
        end
    end
    
endmodule // loop_bank$bank$3


module loop_bank$bank$3$age(d,q,clock);
    
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
          
endmodule // loop_bank$bank$3$age


module loop_bank$bank$3$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    loop_bank$bank$3$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    loop_bank$bank$3$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    loop_bank$bank$3$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    loop_bank$bank$3$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    loop_bank$bank$3$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    loop_bank$bank$3$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    loop_bank$bank$3$conditioner$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    loop_bank$bank$3$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_bank$bank$3$conditioner$enough enough(
        .d(enough$d),
        .q(enough$q),
        .clock(enough$clock)
    );
    loop_bank$bank$3$conditioner$can_stick can_stick(
        .d(can_stick$d),
        .q(can_stick$q),
        .clock(can_stick$clock)
    );
    loop_bank$bank$3$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    loop_bank$bank$3$conditioner$window_left window_left(
        .d(window_left$d),
        .q(window_left$q),
        .clock(window_left$clock)
    );
    loop_bank$bank$3$conditioner$window_ended window_ended(
        .d(window_ended$d),
        .q(window_ended$q),
        .clock(window_ended$clock)
    );
    loop_bank$bank$3$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    loop_bank$bank$3$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    loop_bank$bank$3$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_bank$bank$3$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    loop_bank$bank$3$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    loop_bank$bank$3$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_bank$bank$3$conditioner$sampled_vehicles sampled_vehicles(
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
    
endmodule // loop_bank$bank$3$conditioner


module loop_bank$bank$3$conditioner$can_stick(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$conditioner$can_stick


module loop_bank$bank$3$conditioner$chatter_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$conditioner$chatter_flag


module loop_bank$bank$3$conditioner$counted(d,q,clock);
    
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
          
endmodule // loop_bank$bank$3$conditioner$counted


module loop_bank$bank$3$conditioner$edges(d,q,clock);
    
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
          
endmodule // loop_bank$bank$3$conditioner$edges


module loop_bank$bank$3$conditioner$enough(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$conditioner$enough


module loop_bank$bank$3$conditioner$falling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$conditioner$falling


module loop_bank$bank$3$conditioner$held(d,q,clock);
    
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
          
endmodule // loop_bank$bank$3$conditioner$held


module loop_bank$bank$3$conditioner$left(d,q,clock);
    
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
          
endmodule // loop_bank$bank$3$conditioner$left


module loop_bank$bank$3$conditioner$level(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$conditioner$level


module loop_bank$bank$3$conditioner$level_before(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$conditioner$level_before


module loop_bank$bank$3$conditioner$occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$3$conditioner$occupied


module loop_bank$bank$3$conditioner$presence(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$conditioner$presence


module loop_bank$bank$3$conditioner$rising(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$conditioner$rising


module loop_bank$bank$3$conditioner$sampled_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$conditioner$sampled_flag


module loop_bank$bank$3$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$3$conditioner$sampled_occupied


module loop_bank$bank$3$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$3$conditioner$sampled_vehicles


module loop_bank$bank$3$conditioner$settling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$conditioner$settling


module loop_bank$bank$3$conditioner$stuck_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$conditioner$stuck_flag


module loop_bank$bank$3$conditioner$window_ended(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$conditioner$window_ended


module loop_bank$bank$3$conditioner$window_left(d,q,clock);
    
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
          
endmodule // loop_bank$bank$3$conditioner$window_left


module loop_bank$bank$3$confirmed_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$confirmed_due


module loop_bank$bank$3$fall_late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$fall_late


module loop_bank$bank$3$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$held


module loop_bank$bank$3$occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$3$occupied


module loop_bank$bank$3$owes_crosstalk(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$owes_crosstalk


module loop_bank$bank$3$owes_fall(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$owes_fall


module loop_bank$bank$3$owes_interval(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$owes_interval


module loop_bank$bank$3$owes_rise(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$owes_rise


module loop_bank$bank$3$recent(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$recent


module loop_bank$bank$3$sample_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$sample_due


module loop_bank$bank$3$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$3$sampled_occupied


module loop_bank$bank$3$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$3$sampled_vehicles


module loop_bank$bank$3$ticks_due(d,q,clock);
    
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
          
endmodule // loop_bank$bank$3$ticks_due


module loop_bank$bank$3$told_chatter(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$told_chatter


module loop_bank$bank$3$told_stuck(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$3$told_stuck


module loop_bank$bank$3$vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$3$vehicles


module loop_bank$bank$4(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,lockout_less,lockout_some,beside,beside_young,turn,level,young,present,stuck,chatter,says,kind,back,amount);
    
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
    input wire  [7:0] lockout_less;
    input wire  lockout_some;
    input wire  beside;
    input wire  beside_young;
    input wire  turn;
    output reg  level;
    output reg  young;
    output reg  present;
    output reg  stuck;
    output reg  chatter;
    output reg  says;
    output reg  [2:0] kind;
    output reg  [7:0] back;
    output reg  [31:0] amount;
    
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
    reg  [7:0] age$d;
    wire  [7:0] age$q;
    reg  age$clock;
    reg  recent$d;
    wire  recent$q;
    reg  recent$clock;
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    reg  [7:0] ticks_due$d;
    wire  [7:0] ticks_due$q;
    reg  ticks_due$clock;
    reg  confirmed_due$d;
    wire  confirmed_due$q;
    reg  confirmed_due$clock;
    reg  sample_due$d;
    wire  sample_due$q;
    reg  sample_due$clock;
    reg  [15:0] occupied$d;
    wire  [15:0] occupied$q;
    reg  occupied$clock;
    reg  [15:0] vehicles$d;
    wire  [15:0] vehicles$q;
    reg  vehicles$clock;
    reg  [15:0] sampled_occupied$d;
    wire  [15:0] sampled_occupied$q;
    reg  sampled_occupied$clock;
    reg  [15:0] sampled_vehicles$d;
    wire  [15:0] sampled_vehicles$q;
    reg  sampled_vehicles$clock;
    reg  owes_rise$d;
    wire  owes_rise$q;
    reg  owes_rise$clock;
    reg  owes_fall$d;
    wire  owes_fall$q;
    reg  owes_fall$clock;
    reg  owes_crosstalk$d;
    wire  owes_crosstalk$q;
    reg  owes_crosstalk$clock;
    reg  owes_interval$d;
    wire  owes_interval$q;
    reg  owes_interval$clock;
    reg  fall_late$d;
    wire  fall_late$q;
    reg  fall_late$clock;
    reg  told_stuck$d;
    wire  told_stuck$q;
    reg  told_stuck$clock;
    reg  told_chatter$d;
    wire  told_chatter$q;
    reg  told_chatter$clock;
    
    // Local signals
    reg  [7:0] age_now;
    reg  [7:0] age_more;
    reg  [7:0] age_next;
    reg  young_now;
    reg  holds;
    reg  over;
    reg  released;
    reg  suppressed;
    reg  confirmed;
    reg  [15:0] occupied_more;
    reg  [16:0] occupied_sum;
    reg  [15:0] occupied_now;
    reg  [7:0] ticks;
    reg  [15:0] vehicles_more;
    reg  [15:0] vehicles_now;
    reg  [7:0] fell_back;
    reg  [31:0] interval;
    
    // Sub module instances
    loop_bank$bank$4$conditioner conditioner(
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
    loop_bank$bank$4$age age(
        .d(age$d),
        .q(age$q),
        .clock(age$clock)
    );
    loop_bank$bank$4$recent recent(
        .d(recent$d),
        .q(recent$q),
        .clock(recent$clock)
    );
    loop_bank$bank$4$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_bank$bank$4$ticks_due ticks_due(
        .d(ticks_due$d),
        .q(ticks_due$q),
        .clock(ticks_due$clock)
    );
    loop_bank$bank$4$confirmed_due confirmed_due(
        .d(confirmed_due$d),
        .q(confirmed_due$q),
        .clock(confirmed_due$clock)
    );
    loop_bank$bank$4$sample_due sample_due(
        .d(sample_due$d),
        .q(sample_due$q),
        .clock(sample_due$clock)
    );
    loop_bank$bank$4$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_bank$bank$4$vehicles vehicles(
        .d(vehicles$d),
        .q(vehicles$q),
        .clock(vehicles$clock)
    );
    loop_bank$bank$4$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_bank$bank$4$sampled_vehicles sampled_vehicles(
        .d(sampled_vehicles$d),
        .q(sampled_vehicles$q),
        .clock(sampled_vehicles$clock)
    );
    loop_bank$bank$4$owes_rise owes_rise(
        .d(owes_rise$d),
        .q(owes_rise$q),
        .clock(owes_rise$clock)
    );
    loop_bank$bank$4$owes_fall owes_fall(
        .d(owes_fall$d),
        .q(owes_fall$q),
        .clock(owes_fall$clock)
    );
    loop_bank$bank$4$owes_crosstalk owes_crosstalk(
        .d(owes_crosstalk$d),
        .q(owes_crosstalk$q),
        .clock(owes_crosstalk$clock)
    );
    loop_bank$bank$4$owes_interval owes_interval(
        .d(owes_interval$d),
        .q(owes_interval$q),
        .clock(owes_interval$clock)
    );
    loop_bank$bank$4$fall_late fall_late(
        .d(fall_late$d),
        .q(fall_late$q),
        .clock(fall_late$clock)
    );
    loop_bank$bank$4$told_stuck told_stuck(
        .d(told_stuck$d),
        .q(told_stuck$q),
        .clock(told_stuck$clock)
    );
    loop_bank$bank$4$told_chatter told_chatter(
        .d(told_chatter$d),
        .q(told_chatter$q),
        .clock(told_chatter$clock)
    );
    
    // Update code
    always @(*) begin
        age$clock = clock;
        held$clock = clock;
        occupied$clock = clock;
        vehicles$clock = clock;
        sampled_occupied$clock = clock;
        sampled_vehicles$clock = clock;
        age$d = age$q;
        held$d = held$q;
        occupied$d = occupied$q;
        vehicles$d = vehicles$q;
        sampled_occupied$d = sampled_occupied$q;
        sampled_vehicles$d = sampled_vehicles$q;
        recent$clock = clock;
        ticks_due$clock = clock;
        confirmed_due$clock = clock;
        sample_due$clock = clock;
        recent$d = recent$q;
        ticks_due$d = ticks_due$q;
        confirmed_due$d = confirmed_due$q;
        sample_due$d = sample_due$q;
        owes_rise$clock = clock;
        owes_fall$clock = clock;
        owes_crosstalk$clock = clock;
        owes_interval$clock = clock;
        fall_late$clock = clock;
        owes_rise$d = owes_rise$q;
        owes_fall$d = owes_fall$q;
        owes_crosstalk$d = owes_crosstalk$q;
        owes_interval$d = owes_interval$q;
        fall_late$d = fall_late$q;
        told_stuck$clock = clock;
        told_chatter$clock = clock;
        told_stuck$d = told_stuck$q;
        told_chatter$d = told_chatter$q;
        conditioner$clock = clock;
        conditioner$reset = reset;
        conditioner$tick = tick;
        conditioner$raw = raw;
        conditioner$sample = 1'b0;
        conditioner$debounce_ticks = debounce_ticks;
        conditioner$stuck_ticks = stuck_ticks;
        conditioner$chatter_window_ticks = chatter_window_ticks;
        conditioner$chatter_limit = chatter_limit;
        age_now = age$q;
        if (conditioner$rise) begin
            age_now = ((32'h0) & 8'hff);
        end
        age_more = age_now + ((32'h1) & 8'hff);
        age_next = age_now;
        if (tick & (age_now != ((32'hff) & 8'hff))) begin
            age_next = age_more;
        end
        age$d = age_next;
        if (conditioner$rise) begin
            recent$d = lockout_some & ~tick;
            if (tick) begin
                recent$d = lockout_less != ((32'h0) & 8'hff);
            end
        end
        else if (tick) begin
            recent$d = age$q < lockout_less;
        end
        young_now = recent$q;
        if (conditioner$rise) begin
            young_now = lockout_some;
        end
        level = conditioner$present;
        young = conditioner$present & young_now;
        holds = conditioner$rise & beside_young;
        over = ~young_now | ~beside;
        suppressed = (held$q & conditioner$fall) & (beside & young_now);
        released = (held$q & ~suppressed) & (conditioner$fall | over);
        confirmed = (conditioner$rise & ~holds) | released;
        if (holds) begin
            held$d = 1'b1;
        end
        if (released | suppressed) begin
            held$d = 1'b0;
        end
        present = conditioner$present & ~(held$q | holds);
        ticks = ((32'h0) & 8'hff);
        if ((tick & conditioner$present) & ~(held$q | holds)) begin
            ticks = ((32'h1) & 8'hff);
        end
        if (released) begin
            ticks = age_next;
        end
        ticks_due$d = ticks;
        confirmed_due$d = confirmed;
        sample_due$d = sample;
        occupied_sum = ((occupied$q) & 17'h1ffff) + ((ticks_due$q) & 17'h1ffff);
        occupied_more = occupied_sum[(32'h0)+:(16)];
        occupied_now = occupied_more;
        if (occupied_sum[32'h10]) begin
            occupied_now = ((32'hffff) & 16'hffff);
        end
        vehicles_more = vehicles$q + ((32'h1) & 16'hffff);
        vehicles_now = vehicles$q;
        if (confirmed_due$q & (vehicles$q != ((32'hffff) & 16'hffff))) begin
            vehicles_now = vehicles_more;
        end
        occupied$d = occupied_now;
        vehicles$d = vehicles_now;
        fell_back = ((32'h0) & 8'hff);
        if (fall_late$q) begin
            fell_back = ((32'h1) & 8'hff);
        end
        interval = (((sampled_vehicles$q) & 32'hffffffff) << ((32'h10) & 32'hffffffff)) | ((sampled_occupied$q) & 32'hffffffff);
        says = 1'b0;
        kind = ((32'h0) & 3'h7);
        back = ((32'h0) & 8'hff);
        amount = ((32'h0) & 32'hffffffff);
        if (turn) begin
            amount = interval;
            if (owes_rise$q) begin
                says = 1'b1;
                back = age$q;
                owes_rise$d = 1'b0;
            end
            else if (owes_fall$q) begin
                says = 1'b1;
                kind = ((32'h1) & 3'h7);
                back = fell_back;
                owes_fall$d = 1'b0;
            end
            else if (owes_crosstalk$q) begin
                says = 1'b1;
                kind = ((32'h6) & 3'h7);
                back = fell_back;
                owes_crosstalk$d = 1'b0;
            end
            else if (told_stuck$q != conditioner$stuck) begin
                says = 1'b1;
                kind = ((32'h2) & 3'h7);
                if (told_stuck$q) begin
                    kind = ((32'h3) & 3'h7);
                end
                told_stuck$d = conditioner$stuck;
            end
            else if (told_chatter$q != conditioner$chatter) begin
                says = 1'b1;
                kind = ((32'h4) & 3'h7);
                if (told_chatter$q) begin
                    kind = ((32'h5) & 3'h7);
                end
                told_chatter$d = conditioner$chatter;
            end
            else if (owes_interval$q) begin
                says = 1'b1;
                kind = ((32'h7) & 3'h7);
                owes_interval$d = 1'b0;
            end
        end
        if (confirmed) begin
            owes_rise$d = 1'b1;
        end
        if (tick) begin
            fall_late$d = 1'b1;
        end
        if (conditioner$fall) begin
            fall_late$d = tick;
            if (suppressed) begin
                owes_crosstalk$d = 1'b1;
            end
            else begin
                owes_fall$d = 1'b1;
            end
        end
        if (sample_due$q) begin
            sampled_occupied$d = occupied_now;
            sampled_vehicles$d = vehicles_now;
            occupied$d = ((32'h0) & 16'hffff);
            vehicles$d = ((32'h0) & 16'hffff);
            owes_interval$d = 1'b1;
        end
        stuck = conditioner$stuck;
        chatter = conditioner$chatter;
        if (reset) begin
            age$d = ((32'h0) & 8'hff);
            recent$d = 1'b0;
            held$d = 1'b0;
            ticks_due$d = ((32'h0) & 8'hff);
            confirmed_due$d = 1'b0;
            sample_due$d = 1'b0;
            occupied$d = ((32'h0) & 16'hffff);
            vehicles$d = ((32'h0) & 16'hffff);
            sampled_occupied$d = ((32'h0) & 16'hffff);
            sampled_vehicles$d = ((32'h0) & 16'hffff);
            owes_rise$d = 1'b0;
            owes_fall$d = 1'b0;
            owes_crosstalk$d = 1'b0;
            owes_interval$d = 1'b0;
            fall_late$d = 1'b0;
            told_stuck$d = 1'b0;
            told_chatter$d = 1'b0;
        end
    end
    
endmodule // loop_bank$bank$4


module loop_bank$bank$4$age(d,q,clock);
    
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
          
endmodule // loop_bank$bank$4$age


module loop_bank$bank$4$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    loop_bank$bank$4$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    loop_bank$bank$4$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    loop_bank$bank$4$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    loop_bank$bank$4$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    loop_bank$bank$4$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    loop_bank$bank$4$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    loop_bank$bank$4$conditioner$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    loop_bank$bank$4$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_bank$bank$4$conditioner$enough enough(
        .d(enough$d),
        .q(enough$q),
        .clock(enough$clock)
    );
    loop_bank$bank$4$conditioner$can_stick can_stick(
        .d(can_stick$d),
        .q(can_stick$q),
        .clock(can_stick$clock)
    );
    loop_bank$bank$4$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    loop_bank$bank$4$conditioner$window_left window_left(
        .d(window_left$d),
        .q(window_left$q),
        .clock(window_left$clock)
    );
    loop_bank$bank$4$conditioner$window_ended window_ended(
        .d(window_ended$d),
        .q(window_ended$q),
        .clock(window_ended$clock)
    );
    loop_bank$bank$4$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    loop_bank$bank$4$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    loop_bank$bank$4$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_bank$bank$4$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    loop_bank$bank$4$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    loop_bank$bank$4$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_bank$bank$4$conditioner$sampled_vehicles sampled_vehicles(
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
    
endmodule // loop_bank$bank$4$conditioner


module loop_bank$bank$4$conditioner$can_stick(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$conditioner$can_stick


module loop_bank$bank$4$conditioner$chatter_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$conditioner$chatter_flag


module loop_bank$bank$4$conditioner$counted(d,q,clock);
    
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
          
endmodule // loop_bank$bank$4$conditioner$counted


module loop_bank$bank$4$conditioner$edges(d,q,clock);
    
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
          
endmodule // loop_bank$bank$4$conditioner$edges


module loop_bank$bank$4$conditioner$enough(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$conditioner$enough


module loop_bank$bank$4$conditioner$falling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$conditioner$falling


module loop_bank$bank$4$conditioner$held(d,q,clock);
    
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
          
endmodule // loop_bank$bank$4$conditioner$held


module loop_bank$bank$4$conditioner$left(d,q,clock);
    
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
          
endmodule // loop_bank$bank$4$conditioner$left


module loop_bank$bank$4$conditioner$level(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$conditioner$level


module loop_bank$bank$4$conditioner$level_before(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$conditioner$level_before


module loop_bank$bank$4$conditioner$occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$4$conditioner$occupied


module loop_bank$bank$4$conditioner$presence(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$conditioner$presence


module loop_bank$bank$4$conditioner$rising(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$conditioner$rising


module loop_bank$bank$4$conditioner$sampled_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$conditioner$sampled_flag


module loop_bank$bank$4$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$4$conditioner$sampled_occupied


module loop_bank$bank$4$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$4$conditioner$sampled_vehicles


module loop_bank$bank$4$conditioner$settling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$conditioner$settling


module loop_bank$bank$4$conditioner$stuck_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$conditioner$stuck_flag


module loop_bank$bank$4$conditioner$window_ended(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$conditioner$window_ended


module loop_bank$bank$4$conditioner$window_left(d,q,clock);
    
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
          
endmodule // loop_bank$bank$4$conditioner$window_left


module loop_bank$bank$4$confirmed_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$confirmed_due


module loop_bank$bank$4$fall_late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$fall_late


module loop_bank$bank$4$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$held


module loop_bank$bank$4$occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$4$occupied


module loop_bank$bank$4$owes_crosstalk(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$owes_crosstalk


module loop_bank$bank$4$owes_fall(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$owes_fall


module loop_bank$bank$4$owes_interval(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$owes_interval


module loop_bank$bank$4$owes_rise(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$owes_rise


module loop_bank$bank$4$recent(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$recent


module loop_bank$bank$4$sample_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$sample_due


module loop_bank$bank$4$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$4$sampled_occupied


module loop_bank$bank$4$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$4$sampled_vehicles


module loop_bank$bank$4$ticks_due(d,q,clock);
    
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
          
endmodule // loop_bank$bank$4$ticks_due


module loop_bank$bank$4$told_chatter(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$told_chatter


module loop_bank$bank$4$told_stuck(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$4$told_stuck


module loop_bank$bank$4$vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$4$vehicles


module loop_bank$bank$5(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,lockout_less,lockout_some,beside,beside_young,turn,level,young,present,stuck,chatter,says,kind,back,amount);
    
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
    input wire  [7:0] lockout_less;
    input wire  lockout_some;
    input wire  beside;
    input wire  beside_young;
    input wire  turn;
    output reg  level;
    output reg  young;
    output reg  present;
    output reg  stuck;
    output reg  chatter;
    output reg  says;
    output reg  [2:0] kind;
    output reg  [7:0] back;
    output reg  [31:0] amount;
    
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
    reg  [7:0] age$d;
    wire  [7:0] age$q;
    reg  age$clock;
    reg  recent$d;
    wire  recent$q;
    reg  recent$clock;
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    reg  [7:0] ticks_due$d;
    wire  [7:0] ticks_due$q;
    reg  ticks_due$clock;
    reg  confirmed_due$d;
    wire  confirmed_due$q;
    reg  confirmed_due$clock;
    reg  sample_due$d;
    wire  sample_due$q;
    reg  sample_due$clock;
    reg  [15:0] occupied$d;
    wire  [15:0] occupied$q;
    reg  occupied$clock;
    reg  [15:0] vehicles$d;
    wire  [15:0] vehicles$q;
    reg  vehicles$clock;
    reg  [15:0] sampled_occupied$d;
    wire  [15:0] sampled_occupied$q;
    reg  sampled_occupied$clock;
    reg  [15:0] sampled_vehicles$d;
    wire  [15:0] sampled_vehicles$q;
    reg  sampled_vehicles$clock;
    reg  owes_rise$d;
    wire  owes_rise$q;
    reg  owes_rise$clock;
    reg  owes_fall$d;
    wire  owes_fall$q;
    reg  owes_fall$clock;
    reg  owes_crosstalk$d;
    wire  owes_crosstalk$q;
    reg  owes_crosstalk$clock;
    reg  owes_interval$d;
    wire  owes_interval$q;
    reg  owes_interval$clock;
    reg  fall_late$d;
    wire  fall_late$q;
    reg  fall_late$clock;
    reg  told_stuck$d;
    wire  told_stuck$q;
    reg  told_stuck$clock;
    reg  told_chatter$d;
    wire  told_chatter$q;
    reg  told_chatter$clock;
    
    // Local signals
    reg  [7:0] age_now;
    reg  [7:0] age_more;
    reg  [7:0] age_next;
    reg  young_now;
    reg  holds;
    reg  over;
    reg  released;
    reg  suppressed;
    reg  confirmed;
    reg  [15:0] occupied_more;
    reg  [16:0] occupied_sum;
    reg  [15:0] occupied_now;
    reg  [7:0] ticks;
    reg  [15:0] vehicles_more;
    reg  [15:0] vehicles_now;
    reg  [7:0] fell_back;
    reg  [31:0] interval;
    
    // Sub module instances
    loop_bank$bank$5$conditioner conditioner(
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
    loop_bank$bank$5$age age(
        .d(age$d),
        .q(age$q),
        .clock(age$clock)
    );
    loop_bank$bank$5$recent recent(
        .d(recent$d),
        .q(recent$q),
        .clock(recent$clock)
    );
    loop_bank$bank$5$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_bank$bank$5$ticks_due ticks_due(
        .d(ticks_due$d),
        .q(ticks_due$q),
        .clock(ticks_due$clock)
    );
    loop_bank$bank$5$confirmed_due confirmed_due(
        .d(confirmed_due$d),
        .q(confirmed_due$q),
        .clock(confirmed_due$clock)
    );
    loop_bank$bank$5$sample_due sample_due(
        .d(sample_due$d),
        .q(sample_due$q),
        .clock(sample_due$clock)
    );
    loop_bank$bank$5$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_bank$bank$5$vehicles vehicles(
        .d(vehicles$d),
        .q(vehicles$q),
        .clock(vehicles$clock)
    );
    loop_bank$bank$5$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_bank$bank$5$sampled_vehicles sampled_vehicles(
        .d(sampled_vehicles$d),
        .q(sampled_vehicles$q),
        .clock(sampled_vehicles$clock)
    );
    loop_bank$bank$5$owes_rise owes_rise(
        .d(owes_rise$d),
        .q(owes_rise$q),
        .clock(owes_rise$clock)
    );
    loop_bank$bank$5$owes_fall owes_fall(
        .d(owes_fall$d),
        .q(owes_fall$q),
        .clock(owes_fall$clock)
    );
    loop_bank$bank$5$owes_crosstalk owes_crosstalk(
        .d(owes_crosstalk$d),
        .q(owes_crosstalk$q),
        .clock(owes_crosstalk$clock)
    );
    loop_bank$bank$5$owes_interval owes_interval(
        .d(owes_interval$d),
        .q(owes_interval$q),
        .clock(owes_interval$clock)
    );
    loop_bank$bank$5$fall_late fall_late(
        .d(fall_late$d),
        .q(fall_late$q),
        .clock(fall_late$clock)
    );
    loop_bank$bank$5$told_stuck told_stuck(
        .d(told_stuck$d),
        .q(told_stuck$q),
        .clock(told_stuck$clock)
    );
    loop_bank$bank$5$told_chatter told_chatter(
        .d(told_chatter$d),
        .q(told_chatter$q),
        .clock(told_chatter$clock)
    );
    
    // Update code
    always @(*) begin
        age$clock = clock;
        held$clock = clock;
        occupied$clock = clock;
        vehicles$clock = clock;
        sampled_occupied$clock = clock;
        sampled_vehicles$clock = clock;
        age$d = age$q;
        held$d = held$q;
        occupied$d = occupied$q;
        vehicles$d = vehicles$q;
        sampled_occupied$d = sampled_occupied$q;
        sampled_vehicles$d = sampled_vehicles$q;
        recent$clock = clock;
        ticks_due$clock = clock;
        confirmed_due$clock = clock;
        sample_due$clock = clock;
        recent$d = recent$q;
        ticks_due$d = ticks_due$q;
        confirmed_due$d = confirmed_due$q;
        sample_due$d = sample_due$q;
        owes_rise$clock = clock;
        owes_fall$clock = clock;
        owes_crosstalk$clock = clock;
        owes_interval$clock = clock;
        fall_late$clock = clock;
        owes_rise$d = owes_rise$q;
        owes_fall$d = owes_fall$q;
        owes_crosstalk$d = owes_crosstalk$q;
        owes_interval$d = owes_interval$q;
        fall_late$d = fall_late$q;
        told_stuck$clock = clock;
        told_chatter$clock = clock;
        told_stuck$d = told_stuck$q;
        told_chatter$d = told_chatter$q;
        conditioner$clock = clock;
        conditioner$reset = reset;
        conditioner$tick = tick;
        conditioner$raw = raw;
        conditioner$sample = 1'b0;
        conditioner$debounce_ticks = debounce_ticks;
        conditioner$stuck_ticks = stuck_ticks;
        conditioner$chatter_window_ticks = chatter_window_ticks;
        conditioner$chatter_limit = chatter_limit;
        age_now = age$q;
        if (conditioner$rise) begin
            age_now = ((32'h0) & 8'hff);
        end
        age_more = age_now + ((32'h1) & 8'hff);
        age_next = age_now;
        if (tick & (age_now != ((32'hff) & 8'hff))) begin
            age_next = age_more;
        end
        age$d = age_next;
        if (conditioner$rise) begin
            recent$d = lockout_some & ~tick;
            if (tick) begin
                recent$d = lockout_less != ((32'h0) & 8'hff);
            end
        end
        else if (tick) begin
            recent$d = age$q < lockout_less;
        end
        young_now = recent$q;
        if (conditioner$rise) begin
            young_now = lockout_some;
        end
        level = conditioner$present;
        young = conditioner$present & young_now;
        holds = conditioner$rise & beside_young;
        over = ~young_now | ~beside;
        suppressed = (held$q & conditioner$fall) & (beside & young_now);
        released = (held$q & ~suppressed) & (conditioner$fall | over);
        confirmed = (conditioner$rise & ~holds) | released;
        if (holds) begin
            held$d = 1'b1;
        end
        if (released | suppressed) begin
            held$d = 1'b0;
        end
        present = conditioner$present & ~(held$q | holds);
        ticks = ((32'h0) & 8'hff);
        if ((tick & conditioner$present) & ~(held$q | holds)) begin
            ticks = ((32'h1) & 8'hff);
        end
        if (released) begin
            ticks = age_next;
        end
        ticks_due$d = ticks;
        confirmed_due$d = confirmed;
        sample_due$d = sample;
        occupied_sum = ((occupied$q) & 17'h1ffff) + ((ticks_due$q) & 17'h1ffff);
        occupied_more = occupied_sum[(32'h0)+:(16)];
        occupied_now = occupied_more;
        if (occupied_sum[32'h10]) begin
            occupied_now = ((32'hffff) & 16'hffff);
        end
        vehicles_more = vehicles$q + ((32'h1) & 16'hffff);
        vehicles_now = vehicles$q;
        if (confirmed_due$q & (vehicles$q != ((32'hffff) & 16'hffff))) begin
            vehicles_now = vehicles_more;
        end
        occupied$d = occupied_now;
        vehicles$d = vehicles_now;
        fell_back = ((32'h0) & 8'hff);
        if (fall_late$q) begin
            fell_back = ((32'h1) & 8'hff);
        end
        interval = (((sampled_vehicles$q) & 32'hffffffff) << ((32'h10) & 32'hffffffff)) | ((sampled_occupied$q) & 32'hffffffff);
        says = 1'b0;
        kind = ((32'h0) & 3'h7);
        back = ((32'h0) & 8'hff);
        amount = ((32'h0) & 32'hffffffff);
        if (turn) begin
            amount = interval;
            if (owes_rise$q) begin
                says = 1'b1;
                back = age$q;
                owes_rise$d = 1'b0;
            end
            else if (owes_fall$q) begin
                says = 1'b1;
                kind = ((32'h1) & 3'h7);
                back = fell_back;
                owes_fall$d = 1'b0;
            end
            else if (owes_crosstalk$q) begin
                says = 1'b1;
                kind = ((32'h6) & 3'h7);
                back = fell_back;
                owes_crosstalk$d = 1'b0;
            end
            else if (told_stuck$q != conditioner$stuck) begin
                says = 1'b1;
                kind = ((32'h2) & 3'h7);
                if (told_stuck$q) begin
                    kind = ((32'h3) & 3'h7);
                end
                told_stuck$d = conditioner$stuck;
            end
            else if (told_chatter$q != conditioner$chatter) begin
                says = 1'b1;
                kind = ((32'h4) & 3'h7);
                if (told_chatter$q) begin
                    kind = ((32'h5) & 3'h7);
                end
                told_chatter$d = conditioner$chatter;
            end
            else if (owes_interval$q) begin
                says = 1'b1;
                kind = ((32'h7) & 3'h7);
                owes_interval$d = 1'b0;
            end
        end
        if (confirmed) begin
            owes_rise$d = 1'b1;
        end
        if (tick) begin
            fall_late$d = 1'b1;
        end
        if (conditioner$fall) begin
            fall_late$d = tick;
            if (suppressed) begin
                owes_crosstalk$d = 1'b1;
            end
            else begin
                owes_fall$d = 1'b1;
            end
        end
        if (sample_due$q) begin
            sampled_occupied$d = occupied_now;
            sampled_vehicles$d = vehicles_now;
            occupied$d = ((32'h0) & 16'hffff);
            vehicles$d = ((32'h0) & 16'hffff);
            owes_interval$d = 1'b1;
        end
        stuck = conditioner$stuck;
        chatter = conditioner$chatter;
        if (reset) begin
            age$d = ((32'h0) & 8'hff);
            recent$d = 1'b0;
            held$d = 1'b0;
            ticks_due$d = ((32'h0) & 8'hff);
            confirmed_due$d = 1'b0;
            sample_due$d = 1'b0;
            occupied$d = ((32'h0) & 16'hffff);
            vehicles$d = ((32'h0) & 16'hffff);
            sampled_occupied$d = ((32'h0) & 16'hffff);
            sampled_vehicles$d = ((32'h0) & 16'hffff);
            owes_rise$d = 1'b0;
            owes_fall$d = 1'b0;
            owes_crosstalk$d = 1'b0;
            owes_interval$d = 1'b0;
            fall_late$d = 1'b0;
            told_stuck$d = 1'b0;
            told_chatter$d = 1'b0;
        end
    end
    
endmodule // loop_bank$bank$5


module loop_bank$bank$5$age(d,q,clock);
    
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
          
endmodule // loop_bank$bank$5$age


module loop_bank$bank$5$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    loop_bank$bank$5$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    loop_bank$bank$5$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    loop_bank$bank$5$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    loop_bank$bank$5$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    loop_bank$bank$5$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    loop_bank$bank$5$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    loop_bank$bank$5$conditioner$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    loop_bank$bank$5$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_bank$bank$5$conditioner$enough enough(
        .d(enough$d),
        .q(enough$q),
        .clock(enough$clock)
    );
    loop_bank$bank$5$conditioner$can_stick can_stick(
        .d(can_stick$d),
        .q(can_stick$q),
        .clock(can_stick$clock)
    );
    loop_bank$bank$5$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    loop_bank$bank$5$conditioner$window_left window_left(
        .d(window_left$d),
        .q(window_left$q),
        .clock(window_left$clock)
    );
    loop_bank$bank$5$conditioner$window_ended window_ended(
        .d(window_ended$d),
        .q(window_ended$q),
        .clock(window_ended$clock)
    );
    loop_bank$bank$5$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    loop_bank$bank$5$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    loop_bank$bank$5$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_bank$bank$5$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    loop_bank$bank$5$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    loop_bank$bank$5$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_bank$bank$5$conditioner$sampled_vehicles sampled_vehicles(
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
    
endmodule // loop_bank$bank$5$conditioner


module loop_bank$bank$5$conditioner$can_stick(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$conditioner$can_stick


module loop_bank$bank$5$conditioner$chatter_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$conditioner$chatter_flag


module loop_bank$bank$5$conditioner$counted(d,q,clock);
    
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
          
endmodule // loop_bank$bank$5$conditioner$counted


module loop_bank$bank$5$conditioner$edges(d,q,clock);
    
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
          
endmodule // loop_bank$bank$5$conditioner$edges


module loop_bank$bank$5$conditioner$enough(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$conditioner$enough


module loop_bank$bank$5$conditioner$falling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$conditioner$falling


module loop_bank$bank$5$conditioner$held(d,q,clock);
    
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
          
endmodule // loop_bank$bank$5$conditioner$held


module loop_bank$bank$5$conditioner$left(d,q,clock);
    
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
          
endmodule // loop_bank$bank$5$conditioner$left


module loop_bank$bank$5$conditioner$level(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$conditioner$level


module loop_bank$bank$5$conditioner$level_before(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$conditioner$level_before


module loop_bank$bank$5$conditioner$occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$5$conditioner$occupied


module loop_bank$bank$5$conditioner$presence(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$conditioner$presence


module loop_bank$bank$5$conditioner$rising(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$conditioner$rising


module loop_bank$bank$5$conditioner$sampled_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$conditioner$sampled_flag


module loop_bank$bank$5$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$5$conditioner$sampled_occupied


module loop_bank$bank$5$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$5$conditioner$sampled_vehicles


module loop_bank$bank$5$conditioner$settling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$conditioner$settling


module loop_bank$bank$5$conditioner$stuck_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$conditioner$stuck_flag


module loop_bank$bank$5$conditioner$window_ended(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$conditioner$window_ended


module loop_bank$bank$5$conditioner$window_left(d,q,clock);
    
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
          
endmodule // loop_bank$bank$5$conditioner$window_left


module loop_bank$bank$5$confirmed_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$confirmed_due


module loop_bank$bank$5$fall_late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$fall_late


module loop_bank$bank$5$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$held


module loop_bank$bank$5$occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$5$occupied


module loop_bank$bank$5$owes_crosstalk(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$owes_crosstalk


module loop_bank$bank$5$owes_fall(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$owes_fall


module loop_bank$bank$5$owes_interval(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$owes_interval


module loop_bank$bank$5$owes_rise(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$owes_rise


module loop_bank$bank$5$recent(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$recent


module loop_bank$bank$5$sample_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$sample_due


module loop_bank$bank$5$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$5$sampled_occupied


module loop_bank$bank$5$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$5$sampled_vehicles


module loop_bank$bank$5$ticks_due(d,q,clock);
    
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
          
endmodule // loop_bank$bank$5$ticks_due


module loop_bank$bank$5$told_chatter(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$told_chatter


module loop_bank$bank$5$told_stuck(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$5$told_stuck


module loop_bank$bank$5$vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$5$vehicles


module loop_bank$bank$6(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,lockout_less,lockout_some,beside,beside_young,turn,level,young,present,stuck,chatter,says,kind,back,amount);
    
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
    input wire  [7:0] lockout_less;
    input wire  lockout_some;
    input wire  beside;
    input wire  beside_young;
    input wire  turn;
    output reg  level;
    output reg  young;
    output reg  present;
    output reg  stuck;
    output reg  chatter;
    output reg  says;
    output reg  [2:0] kind;
    output reg  [7:0] back;
    output reg  [31:0] amount;
    
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
    reg  [7:0] age$d;
    wire  [7:0] age$q;
    reg  age$clock;
    reg  recent$d;
    wire  recent$q;
    reg  recent$clock;
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    reg  [7:0] ticks_due$d;
    wire  [7:0] ticks_due$q;
    reg  ticks_due$clock;
    reg  confirmed_due$d;
    wire  confirmed_due$q;
    reg  confirmed_due$clock;
    reg  sample_due$d;
    wire  sample_due$q;
    reg  sample_due$clock;
    reg  [15:0] occupied$d;
    wire  [15:0] occupied$q;
    reg  occupied$clock;
    reg  [15:0] vehicles$d;
    wire  [15:0] vehicles$q;
    reg  vehicles$clock;
    reg  [15:0] sampled_occupied$d;
    wire  [15:0] sampled_occupied$q;
    reg  sampled_occupied$clock;
    reg  [15:0] sampled_vehicles$d;
    wire  [15:0] sampled_vehicles$q;
    reg  sampled_vehicles$clock;
    reg  owes_rise$d;
    wire  owes_rise$q;
    reg  owes_rise$clock;
    reg  owes_fall$d;
    wire  owes_fall$q;
    reg  owes_fall$clock;
    reg  owes_crosstalk$d;
    wire  owes_crosstalk$q;
    reg  owes_crosstalk$clock;
    reg  owes_interval$d;
    wire  owes_interval$q;
    reg  owes_interval$clock;
    reg  fall_late$d;
    wire  fall_late$q;
    reg  fall_late$clock;
    reg  told_stuck$d;
    wire  told_stuck$q;
    reg  told_stuck$clock;
    reg  told_chatter$d;
    wire  told_chatter$q;
    reg  told_chatter$clock;
    
    // Local signals
    reg  [7:0] age_now;
    reg  [7:0] age_more;
    reg  [7:0] age_next;
    reg  young_now;
    reg  holds;
    reg  over;
    reg  released;
    reg  suppressed;
    reg  confirmed;
    reg  [15:0] occupied_more;
    reg  [16:0] occupied_sum;
    reg  [15:0] occupied_now;
    reg  [7:0] ticks;
    reg  [15:0] vehicles_more;
    reg  [15:0] vehicles_now;
    reg  [7:0] fell_back;
    reg  [31:0] interval;
    
    // Sub module instances
    loop_bank$bank$6$conditioner conditioner(
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
    loop_bank$bank$6$age age(
        .d(age$d),
        .q(age$q),
        .clock(age$clock)
    );
    loop_bank$bank$6$recent recent(
        .d(recent$d),
        .q(recent$q),
        .clock(recent$clock)
    );
    loop_bank$bank$6$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_bank$bank$6$ticks_due ticks_due(
        .d(ticks_due$d),
        .q(ticks_due$q),
        .clock(ticks_due$clock)
    );
    loop_bank$bank$6$confirmed_due confirmed_due(
        .d(confirmed_due$d),
        .q(confirmed_due$q),
        .clock(confirmed_due$clock)
    );
    loop_bank$bank$6$sample_due sample_due(
        .d(sample_due$d),
        .q(sample_due$q),
        .clock(sample_due$clock)
    );
    loop_bank$bank$6$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_bank$bank$6$vehicles vehicles(
        .d(vehicles$d),
        .q(vehicles$q),
        .clock(vehicles$clock)
    );
    loop_bank$bank$6$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_bank$bank$6$sampled_vehicles sampled_vehicles(
        .d(sampled_vehicles$d),
        .q(sampled_vehicles$q),
        .clock(sampled_vehicles$clock)
    );
    loop_bank$bank$6$owes_rise owes_rise(
        .d(owes_rise$d),
        .q(owes_rise$q),
        .clock(owes_rise$clock)
    );
    loop_bank$bank$6$owes_fall owes_fall(
        .d(owes_fall$d),
        .q(owes_fall$q),
        .clock(owes_fall$clock)
    );
    loop_bank$bank$6$owes_crosstalk owes_crosstalk(
        .d(owes_crosstalk$d),
        .q(owes_crosstalk$q),
        .clock(owes_crosstalk$clock)
    );
    loop_bank$bank$6$owes_interval owes_interval(
        .d(owes_interval$d),
        .q(owes_interval$q),
        .clock(owes_interval$clock)
    );
    loop_bank$bank$6$fall_late fall_late(
        .d(fall_late$d),
        .q(fall_late$q),
        .clock(fall_late$clock)
    );
    loop_bank$bank$6$told_stuck told_stuck(
        .d(told_stuck$d),
        .q(told_stuck$q),
        .clock(told_stuck$clock)
    );
    loop_bank$bank$6$told_chatter told_chatter(
        .d(told_chatter$d),
        .q(told_chatter$q),
        .clock(told_chatter$clock)
    );
    
    // Update code
    always @(*) begin
        age$clock = clock;
        held$clock = clock;
        occupied$clock = clock;
        vehicles$clock = clock;
        sampled_occupied$clock = clock;
        sampled_vehicles$clock = clock;
        age$d = age$q;
        held$d = held$q;
        occupied$d = occupied$q;
        vehicles$d = vehicles$q;
        sampled_occupied$d = sampled_occupied$q;
        sampled_vehicles$d = sampled_vehicles$q;
        recent$clock = clock;
        ticks_due$clock = clock;
        confirmed_due$clock = clock;
        sample_due$clock = clock;
        recent$d = recent$q;
        ticks_due$d = ticks_due$q;
        confirmed_due$d = confirmed_due$q;
        sample_due$d = sample_due$q;
        owes_rise$clock = clock;
        owes_fall$clock = clock;
        owes_crosstalk$clock = clock;
        owes_interval$clock = clock;
        fall_late$clock = clock;
        owes_rise$d = owes_rise$q;
        owes_fall$d = owes_fall$q;
        owes_crosstalk$d = owes_crosstalk$q;
        owes_interval$d = owes_interval$q;
        fall_late$d = fall_late$q;
        told_stuck$clock = clock;
        told_chatter$clock = clock;
        told_stuck$d = told_stuck$q;
        told_chatter$d = told_chatter$q;
        conditioner$clock = clock;
        conditioner$reset = reset;
        conditioner$tick = tick;
        conditioner$raw = raw;
        conditioner$sample = 1'b0;
        conditioner$debounce_ticks = debounce_ticks;
        conditioner$stuck_ticks = stuck_ticks;
        conditioner$chatter_window_ticks = chatter_window_ticks;
        conditioner$chatter_limit = chatter_limit;
        age_now = age$q;
        if (conditioner$rise) begin
            age_now = ((32'h0) & 8'hff);
        end
        age_more = age_now + ((32'h1) & 8'hff);
        age_next = age_now;
        if (tick & (age_now != ((32'hff) & 8'hff))) begin
            age_next = age_more;
        end
        age$d = age_next;
        if (conditioner$rise) begin
            recent$d = lockout_some & ~tick;
            if (tick) begin
                recent$d = lockout_less != ((32'h0) & 8'hff);
            end
        end
        else if (tick) begin
            recent$d = age$q < lockout_less;
        end
        young_now = recent$q;
        if (conditioner$rise) begin
            young_now = lockout_some;
        end
        level = conditioner$present;
        young = conditioner$present & young_now;
        holds = conditioner$rise & beside_young;
        over = ~young_now | ~beside;
        suppressed = (held$q & conditioner$fall) & (beside & young_now);
        released = (held$q & ~suppressed) & (conditioner$fall | over);
        confirmed = (conditioner$rise & ~holds) | released;
        if (holds) begin
            held$d = 1'b1;
        end
        if (released | suppressed) begin
            held$d = 1'b0;
        end
        present = conditioner$present & ~(held$q | holds);
        ticks = ((32'h0) & 8'hff);
        if ((tick & conditioner$present) & ~(held$q | holds)) begin
            ticks = ((32'h1) & 8'hff);
        end
        if (released) begin
            ticks = age_next;
        end
        ticks_due$d = ticks;
        confirmed_due$d = confirmed;
        sample_due$d = sample;
        occupied_sum = ((occupied$q) & 17'h1ffff) + ((ticks_due$q) & 17'h1ffff);
        occupied_more = occupied_sum[(32'h0)+:(16)];
        occupied_now = occupied_more;
        if (occupied_sum[32'h10]) begin
            occupied_now = ((32'hffff) & 16'hffff);
        end
        vehicles_more = vehicles$q + ((32'h1) & 16'hffff);
        vehicles_now = vehicles$q;
        if (confirmed_due$q & (vehicles$q != ((32'hffff) & 16'hffff))) begin
            vehicles_now = vehicles_more;
        end
        occupied$d = occupied_now;
        vehicles$d = vehicles_now;
        fell_back = ((32'h0) & 8'hff);
        if (fall_late$q) begin
            fell_back = ((32'h1) & 8'hff);
        end
        interval = (((sampled_vehicles$q) & 32'hffffffff) << ((32'h10) & 32'hffffffff)) | ((sampled_occupied$q) & 32'hffffffff);
        says = 1'b0;
        kind = ((32'h0) & 3'h7);
        back = ((32'h0) & 8'hff);
        amount = ((32'h0) & 32'hffffffff);
        if (turn) begin
            amount = interval;
            if (owes_rise$q) begin
                says = 1'b1;
                back = age$q;
                owes_rise$d = 1'b0;
            end
            else if (owes_fall$q) begin
                says = 1'b1;
                kind = ((32'h1) & 3'h7);
                back = fell_back;
                owes_fall$d = 1'b0;
            end
            else if (owes_crosstalk$q) begin
                says = 1'b1;
                kind = ((32'h6) & 3'h7);
                back = fell_back;
                owes_crosstalk$d = 1'b0;
            end
            else if (told_stuck$q != conditioner$stuck) begin
                says = 1'b1;
                kind = ((32'h2) & 3'h7);
                if (told_stuck$q) begin
                    kind = ((32'h3) & 3'h7);
                end
                told_stuck$d = conditioner$stuck;
            end
            else if (told_chatter$q != conditioner$chatter) begin
                says = 1'b1;
                kind = ((32'h4) & 3'h7);
                if (told_chatter$q) begin
                    kind = ((32'h5) & 3'h7);
                end
                told_chatter$d = conditioner$chatter;
            end
            else if (owes_interval$q) begin
                says = 1'b1;
                kind = ((32'h7) & 3'h7);
                owes_interval$d = 1'b0;
            end
        end
        if (confirmed) begin
            owes_rise$d = 1'b1;
        end
        if (tick) begin
            fall_late$d = 1'b1;
        end
        if (conditioner$fall) begin
            fall_late$d = tick;
            if (suppressed) begin
                owes_crosstalk$d = 1'b1;
            end
            else begin
                owes_fall$d = 1'b1;
            end
        end
        if (sample_due$q) begin
            sampled_occupied$d = occupied_now;
            sampled_vehicles$d = vehicles_now;
            occupied$d = ((32'h0) & 16'hffff);
            vehicles$d = ((32'h0) & 16'hffff);
            owes_interval$d = 1'b1;
        end
        stuck = conditioner$stuck;
        chatter = conditioner$chatter;
        if (reset) begin
            age$d = ((32'h0) & 8'hff);
            recent$d = 1'b0;
            held$d = 1'b0;
            ticks_due$d = ((32'h0) & 8'hff);
            confirmed_due$d = 1'b0;
            sample_due$d = 1'b0;
            occupied$d = ((32'h0) & 16'hffff);
            vehicles$d = ((32'h0) & 16'hffff);
            sampled_occupied$d = ((32'h0) & 16'hffff);
            sampled_vehicles$d = ((32'h0) & 16'hffff);
            owes_rise$d = 1'b0;
            owes_fall$d = 1'b0;
            owes_crosstalk$d = 1'b0;
            owes_interval$d = 1'b0;
            fall_late$d = 1'b0;
            told_stuck$d = 1'b0;
            told_chatter$d = 1'b0;
        end
    end
    
endmodule // loop_bank$bank$6


module loop_bank$bank$6$age(d,q,clock);
    
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
          
endmodule // loop_bank$bank$6$age


module loop_bank$bank$6$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    loop_bank$bank$6$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    loop_bank$bank$6$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    loop_bank$bank$6$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    loop_bank$bank$6$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    loop_bank$bank$6$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    loop_bank$bank$6$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    loop_bank$bank$6$conditioner$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    loop_bank$bank$6$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_bank$bank$6$conditioner$enough enough(
        .d(enough$d),
        .q(enough$q),
        .clock(enough$clock)
    );
    loop_bank$bank$6$conditioner$can_stick can_stick(
        .d(can_stick$d),
        .q(can_stick$q),
        .clock(can_stick$clock)
    );
    loop_bank$bank$6$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    loop_bank$bank$6$conditioner$window_left window_left(
        .d(window_left$d),
        .q(window_left$q),
        .clock(window_left$clock)
    );
    loop_bank$bank$6$conditioner$window_ended window_ended(
        .d(window_ended$d),
        .q(window_ended$q),
        .clock(window_ended$clock)
    );
    loop_bank$bank$6$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    loop_bank$bank$6$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    loop_bank$bank$6$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_bank$bank$6$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    loop_bank$bank$6$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    loop_bank$bank$6$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_bank$bank$6$conditioner$sampled_vehicles sampled_vehicles(
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
    
endmodule // loop_bank$bank$6$conditioner


module loop_bank$bank$6$conditioner$can_stick(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$conditioner$can_stick


module loop_bank$bank$6$conditioner$chatter_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$conditioner$chatter_flag


module loop_bank$bank$6$conditioner$counted(d,q,clock);
    
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
          
endmodule // loop_bank$bank$6$conditioner$counted


module loop_bank$bank$6$conditioner$edges(d,q,clock);
    
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
          
endmodule // loop_bank$bank$6$conditioner$edges


module loop_bank$bank$6$conditioner$enough(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$conditioner$enough


module loop_bank$bank$6$conditioner$falling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$conditioner$falling


module loop_bank$bank$6$conditioner$held(d,q,clock);
    
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
          
endmodule // loop_bank$bank$6$conditioner$held


module loop_bank$bank$6$conditioner$left(d,q,clock);
    
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
          
endmodule // loop_bank$bank$6$conditioner$left


module loop_bank$bank$6$conditioner$level(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$conditioner$level


module loop_bank$bank$6$conditioner$level_before(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$conditioner$level_before


module loop_bank$bank$6$conditioner$occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$6$conditioner$occupied


module loop_bank$bank$6$conditioner$presence(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$conditioner$presence


module loop_bank$bank$6$conditioner$rising(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$conditioner$rising


module loop_bank$bank$6$conditioner$sampled_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$conditioner$sampled_flag


module loop_bank$bank$6$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$6$conditioner$sampled_occupied


module loop_bank$bank$6$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$6$conditioner$sampled_vehicles


module loop_bank$bank$6$conditioner$settling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$conditioner$settling


module loop_bank$bank$6$conditioner$stuck_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$conditioner$stuck_flag


module loop_bank$bank$6$conditioner$window_ended(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$conditioner$window_ended


module loop_bank$bank$6$conditioner$window_left(d,q,clock);
    
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
          
endmodule // loop_bank$bank$6$conditioner$window_left


module loop_bank$bank$6$confirmed_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$confirmed_due


module loop_bank$bank$6$fall_late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$fall_late


module loop_bank$bank$6$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$held


module loop_bank$bank$6$occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$6$occupied


module loop_bank$bank$6$owes_crosstalk(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$owes_crosstalk


module loop_bank$bank$6$owes_fall(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$owes_fall


module loop_bank$bank$6$owes_interval(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$owes_interval


module loop_bank$bank$6$owes_rise(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$owes_rise


module loop_bank$bank$6$recent(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$recent


module loop_bank$bank$6$sample_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$sample_due


module loop_bank$bank$6$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$6$sampled_occupied


module loop_bank$bank$6$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$6$sampled_vehicles


module loop_bank$bank$6$ticks_due(d,q,clock);
    
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
          
endmodule // loop_bank$bank$6$ticks_due


module loop_bank$bank$6$told_chatter(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$told_chatter


module loop_bank$bank$6$told_stuck(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$6$told_stuck


module loop_bank$bank$6$vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$6$vehicles


module loop_bank$bank$7(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,lockout_less,lockout_some,beside,beside_young,turn,level,young,present,stuck,chatter,says,kind,back,amount);
    
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
    input wire  [7:0] lockout_less;
    input wire  lockout_some;
    input wire  beside;
    input wire  beside_young;
    input wire  turn;
    output reg  level;
    output reg  young;
    output reg  present;
    output reg  stuck;
    output reg  chatter;
    output reg  says;
    output reg  [2:0] kind;
    output reg  [7:0] back;
    output reg  [31:0] amount;
    
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
    reg  [7:0] age$d;
    wire  [7:0] age$q;
    reg  age$clock;
    reg  recent$d;
    wire  recent$q;
    reg  recent$clock;
    reg  held$d;
    wire  held$q;
    reg  held$clock;
    reg  [7:0] ticks_due$d;
    wire  [7:0] ticks_due$q;
    reg  ticks_due$clock;
    reg  confirmed_due$d;
    wire  confirmed_due$q;
    reg  confirmed_due$clock;
    reg  sample_due$d;
    wire  sample_due$q;
    reg  sample_due$clock;
    reg  [15:0] occupied$d;
    wire  [15:0] occupied$q;
    reg  occupied$clock;
    reg  [15:0] vehicles$d;
    wire  [15:0] vehicles$q;
    reg  vehicles$clock;
    reg  [15:0] sampled_occupied$d;
    wire  [15:0] sampled_occupied$q;
    reg  sampled_occupied$clock;
    reg  [15:0] sampled_vehicles$d;
    wire  [15:0] sampled_vehicles$q;
    reg  sampled_vehicles$clock;
    reg  owes_rise$d;
    wire  owes_rise$q;
    reg  owes_rise$clock;
    reg  owes_fall$d;
    wire  owes_fall$q;
    reg  owes_fall$clock;
    reg  owes_crosstalk$d;
    wire  owes_crosstalk$q;
    reg  owes_crosstalk$clock;
    reg  owes_interval$d;
    wire  owes_interval$q;
    reg  owes_interval$clock;
    reg  fall_late$d;
    wire  fall_late$q;
    reg  fall_late$clock;
    reg  told_stuck$d;
    wire  told_stuck$q;
    reg  told_stuck$clock;
    reg  told_chatter$d;
    wire  told_chatter$q;
    reg  told_chatter$clock;
    
    // Local signals
    reg  [7:0] age_now;
    reg  [7:0] age_more;
    reg  [7:0] age_next;
    reg  young_now;
    reg  holds;
    reg  over;
    reg  released;
    reg  suppressed;
    reg  confirmed;
    reg  [15:0] occupied_more;
    reg  [16:0] occupied_sum;
    reg  [15:0] occupied_now;
    reg  [7:0] ticks;
    reg  [15:0] vehicles_more;
    reg  [15:0] vehicles_now;
    reg  [7:0] fell_back;
    reg  [31:0] interval;
    
    // Sub module instances
    loop_bank$bank$7$conditioner conditioner(
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
    loop_bank$bank$7$age age(
        .d(age$d),
        .q(age$q),
        .clock(age$clock)
    );
    loop_bank$bank$7$recent recent(
        .d(recent$d),
        .q(recent$q),
        .clock(recent$clock)
    );
    loop_bank$bank$7$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_bank$bank$7$ticks_due ticks_due(
        .d(ticks_due$d),
        .q(ticks_due$q),
        .clock(ticks_due$clock)
    );
    loop_bank$bank$7$confirmed_due confirmed_due(
        .d(confirmed_due$d),
        .q(confirmed_due$q),
        .clock(confirmed_due$clock)
    );
    loop_bank$bank$7$sample_due sample_due(
        .d(sample_due$d),
        .q(sample_due$q),
        .clock(sample_due$clock)
    );
    loop_bank$bank$7$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_bank$bank$7$vehicles vehicles(
        .d(vehicles$d),
        .q(vehicles$q),
        .clock(vehicles$clock)
    );
    loop_bank$bank$7$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_bank$bank$7$sampled_vehicles sampled_vehicles(
        .d(sampled_vehicles$d),
        .q(sampled_vehicles$q),
        .clock(sampled_vehicles$clock)
    );
    loop_bank$bank$7$owes_rise owes_rise(
        .d(owes_rise$d),
        .q(owes_rise$q),
        .clock(owes_rise$clock)
    );
    loop_bank$bank$7$owes_fall owes_fall(
        .d(owes_fall$d),
        .q(owes_fall$q),
        .clock(owes_fall$clock)
    );
    loop_bank$bank$7$owes_crosstalk owes_crosstalk(
        .d(owes_crosstalk$d),
        .q(owes_crosstalk$q),
        .clock(owes_crosstalk$clock)
    );
    loop_bank$bank$7$owes_interval owes_interval(
        .d(owes_interval$d),
        .q(owes_interval$q),
        .clock(owes_interval$clock)
    );
    loop_bank$bank$7$fall_late fall_late(
        .d(fall_late$d),
        .q(fall_late$q),
        .clock(fall_late$clock)
    );
    loop_bank$bank$7$told_stuck told_stuck(
        .d(told_stuck$d),
        .q(told_stuck$q),
        .clock(told_stuck$clock)
    );
    loop_bank$bank$7$told_chatter told_chatter(
        .d(told_chatter$d),
        .q(told_chatter$q),
        .clock(told_chatter$clock)
    );
    
    // Update code
    always @(*) begin
        age$clock = clock;
        held$clock = clock;
        occupied$clock = clock;
        vehicles$clock = clock;
        sampled_occupied$clock = clock;
        sampled_vehicles$clock = clock;
        age$d = age$q;
        held$d = held$q;
        occupied$d = occupied$q;
        vehicles$d = vehicles$q;
        sampled_occupied$d = sampled_occupied$q;
        sampled_vehicles$d = sampled_vehicles$q;
        recent$clock = clock;
        ticks_due$clock = clock;
        confirmed_due$clock = clock;
        sample_due$clock = clock;
        recent$d = recent$q;
        ticks_due$d = ticks_due$q;
        confirmed_due$d = confirmed_due$q;
        sample_due$d = sample_due$q;
        owes_rise$clock = clock;
        owes_fall$clock = clock;
        owes_crosstalk$clock = clock;
        owes_interval$clock = clock;
        fall_late$clock = clock;
        owes_rise$d = owes_rise$q;
        owes_fall$d = owes_fall$q;
        owes_crosstalk$d = owes_crosstalk$q;
        owes_interval$d = owes_interval$q;
        fall_late$d = fall_late$q;
        told_stuck$clock = clock;
        told_chatter$clock = clock;
        told_stuck$d = told_stuck$q;
        told_chatter$d = told_chatter$q;
        conditioner$clock = clock;
        conditioner$reset = reset;
        conditioner$tick = tick;
        conditioner$raw = raw;
        conditioner$sample = 1'b0;
        conditioner$debounce_ticks = debounce_ticks;
        conditioner$stuck_ticks = stuck_ticks;
        conditioner$chatter_window_ticks = chatter_window_ticks;
        conditioner$chatter_limit = chatter_limit;
        age_now = age$q;
        if (conditioner$rise) begin
            age_now = ((32'h0) & 8'hff);
        end
        age_more = age_now + ((32'h1) & 8'hff);
        age_next = age_now;
        if (tick & (age_now != ((32'hff) & 8'hff))) begin
            age_next = age_more;
        end
        age$d = age_next;
        if (conditioner$rise) begin
            recent$d = lockout_some & ~tick;
            if (tick) begin
                recent$d = lockout_less != ((32'h0) & 8'hff);
            end
        end
        else if (tick) begin
            recent$d = age$q < lockout_less;
        end
        young_now = recent$q;
        if (conditioner$rise) begin
            young_now = lockout_some;
        end
        level = conditioner$present;
        young = conditioner$present & young_now;
        holds = conditioner$rise & beside_young;
        over = ~young_now | ~beside;
        suppressed = (held$q & conditioner$fall) & (beside & young_now);
        released = (held$q & ~suppressed) & (conditioner$fall | over);
        confirmed = (conditioner$rise & ~holds) | released;
        if (holds) begin
            held$d = 1'b1;
        end
        if (released | suppressed) begin
            held$d = 1'b0;
        end
        present = conditioner$present & ~(held$q | holds);
        ticks = ((32'h0) & 8'hff);
        if ((tick & conditioner$present) & ~(held$q | holds)) begin
            ticks = ((32'h1) & 8'hff);
        end
        if (released) begin
            ticks = age_next;
        end
        ticks_due$d = ticks;
        confirmed_due$d = confirmed;
        sample_due$d = sample;
        occupied_sum = ((occupied$q) & 17'h1ffff) + ((ticks_due$q) & 17'h1ffff);
        occupied_more = occupied_sum[(32'h0)+:(16)];
        occupied_now = occupied_more;
        if (occupied_sum[32'h10]) begin
            occupied_now = ((32'hffff) & 16'hffff);
        end
        vehicles_more = vehicles$q + ((32'h1) & 16'hffff);
        vehicles_now = vehicles$q;
        if (confirmed_due$q & (vehicles$q != ((32'hffff) & 16'hffff))) begin
            vehicles_now = vehicles_more;
        end
        occupied$d = occupied_now;
        vehicles$d = vehicles_now;
        fell_back = ((32'h0) & 8'hff);
        if (fall_late$q) begin
            fell_back = ((32'h1) & 8'hff);
        end
        interval = (((sampled_vehicles$q) & 32'hffffffff) << ((32'h10) & 32'hffffffff)) | ((sampled_occupied$q) & 32'hffffffff);
        says = 1'b0;
        kind = ((32'h0) & 3'h7);
        back = ((32'h0) & 8'hff);
        amount = ((32'h0) & 32'hffffffff);
        if (turn) begin
            amount = interval;
            if (owes_rise$q) begin
                says = 1'b1;
                back = age$q;
                owes_rise$d = 1'b0;
            end
            else if (owes_fall$q) begin
                says = 1'b1;
                kind = ((32'h1) & 3'h7);
                back = fell_back;
                owes_fall$d = 1'b0;
            end
            else if (owes_crosstalk$q) begin
                says = 1'b1;
                kind = ((32'h6) & 3'h7);
                back = fell_back;
                owes_crosstalk$d = 1'b0;
            end
            else if (told_stuck$q != conditioner$stuck) begin
                says = 1'b1;
                kind = ((32'h2) & 3'h7);
                if (told_stuck$q) begin
                    kind = ((32'h3) & 3'h7);
                end
                told_stuck$d = conditioner$stuck;
            end
            else if (told_chatter$q != conditioner$chatter) begin
                says = 1'b1;
                kind = ((32'h4) & 3'h7);
                if (told_chatter$q) begin
                    kind = ((32'h5) & 3'h7);
                end
                told_chatter$d = conditioner$chatter;
            end
            else if (owes_interval$q) begin
                says = 1'b1;
                kind = ((32'h7) & 3'h7);
                owes_interval$d = 1'b0;
            end
        end
        if (confirmed) begin
            owes_rise$d = 1'b1;
        end
        if (tick) begin
            fall_late$d = 1'b1;
        end
        if (conditioner$fall) begin
            fall_late$d = tick;
            if (suppressed) begin
                owes_crosstalk$d = 1'b1;
            end
            else begin
                owes_fall$d = 1'b1;
            end
        end
        if (sample_due$q) begin
            sampled_occupied$d = occupied_now;
            sampled_vehicles$d = vehicles_now;
            occupied$d = ((32'h0) & 16'hffff);
            vehicles$d = ((32'h0) & 16'hffff);
            owes_interval$d = 1'b1;
        end
        stuck = conditioner$stuck;
        chatter = conditioner$chatter;
        if (reset) begin
            age$d = ((32'h0) & 8'hff);
            recent$d = 1'b0;
            held$d = 1'b0;
            ticks_due$d = ((32'h0) & 8'hff);
            confirmed_due$d = 1'b0;
            sample_due$d = 1'b0;
            occupied$d = ((32'h0) & 16'hffff);
            vehicles$d = ((32'h0) & 16'hffff);
            sampled_occupied$d = ((32'h0) & 16'hffff);
            sampled_vehicles$d = ((32'h0) & 16'hffff);
            owes_rise$d = 1'b0;
            owes_fall$d = 1'b0;
            owes_crosstalk$d = 1'b0;
            owes_interval$d = 1'b0;
            fall_late$d = 1'b0;
            told_stuck$d = 1'b0;
            told_chatter$d = 1'b0;
        end
    end
    
endmodule // loop_bank$bank$7


module loop_bank$bank$7$age(d,q,clock);
    
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
          
endmodule // loop_bank$bank$7$age


module loop_bank$bank$7$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    loop_bank$bank$7$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    loop_bank$bank$7$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    loop_bank$bank$7$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    loop_bank$bank$7$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    loop_bank$bank$7$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    loop_bank$bank$7$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    loop_bank$bank$7$conditioner$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    loop_bank$bank$7$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_bank$bank$7$conditioner$enough enough(
        .d(enough$d),
        .q(enough$q),
        .clock(enough$clock)
    );
    loop_bank$bank$7$conditioner$can_stick can_stick(
        .d(can_stick$d),
        .q(can_stick$q),
        .clock(can_stick$clock)
    );
    loop_bank$bank$7$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    loop_bank$bank$7$conditioner$window_left window_left(
        .d(window_left$d),
        .q(window_left$q),
        .clock(window_left$clock)
    );
    loop_bank$bank$7$conditioner$window_ended window_ended(
        .d(window_ended$d),
        .q(window_ended$q),
        .clock(window_ended$clock)
    );
    loop_bank$bank$7$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    loop_bank$bank$7$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    loop_bank$bank$7$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    loop_bank$bank$7$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    loop_bank$bank$7$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    loop_bank$bank$7$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    loop_bank$bank$7$conditioner$sampled_vehicles sampled_vehicles(
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
    
endmodule // loop_bank$bank$7$conditioner


module loop_bank$bank$7$conditioner$can_stick(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$conditioner$can_stick


module loop_bank$bank$7$conditioner$chatter_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$conditioner$chatter_flag


module loop_bank$bank$7$conditioner$counted(d,q,clock);
    
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
          
endmodule // loop_bank$bank$7$conditioner$counted


module loop_bank$bank$7$conditioner$edges(d,q,clock);
    
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
          
endmodule // loop_bank$bank$7$conditioner$edges


module loop_bank$bank$7$conditioner$enough(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$conditioner$enough


module loop_bank$bank$7$conditioner$falling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$conditioner$falling


module loop_bank$bank$7$conditioner$held(d,q,clock);
    
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
          
endmodule // loop_bank$bank$7$conditioner$held


module loop_bank$bank$7$conditioner$left(d,q,clock);
    
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
          
endmodule // loop_bank$bank$7$conditioner$left


module loop_bank$bank$7$conditioner$level(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$conditioner$level


module loop_bank$bank$7$conditioner$level_before(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$conditioner$level_before


module loop_bank$bank$7$conditioner$occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$7$conditioner$occupied


module loop_bank$bank$7$conditioner$presence(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$conditioner$presence


module loop_bank$bank$7$conditioner$rising(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$conditioner$rising


module loop_bank$bank$7$conditioner$sampled_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$conditioner$sampled_flag


module loop_bank$bank$7$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$7$conditioner$sampled_occupied


module loop_bank$bank$7$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$7$conditioner$sampled_vehicles


module loop_bank$bank$7$conditioner$settling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$conditioner$settling


module loop_bank$bank$7$conditioner$stuck_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$conditioner$stuck_flag


module loop_bank$bank$7$conditioner$window_ended(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$conditioner$window_ended


module loop_bank$bank$7$conditioner$window_left(d,q,clock);
    
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
          
endmodule // loop_bank$bank$7$conditioner$window_left


module loop_bank$bank$7$confirmed_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$confirmed_due


module loop_bank$bank$7$fall_late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$fall_late


module loop_bank$bank$7$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$held


module loop_bank$bank$7$occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$7$occupied


module loop_bank$bank$7$owes_crosstalk(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$owes_crosstalk


module loop_bank$bank$7$owes_fall(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$owes_fall


module loop_bank$bank$7$owes_interval(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$owes_interval


module loop_bank$bank$7$owes_rise(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$owes_rise


module loop_bank$bank$7$recent(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$recent


module loop_bank$bank$7$sample_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$sample_due


module loop_bank$bank$7$sampled_occupied(d,q,clock);
    
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
          
endmodule // loop_bank$bank$7$sampled_occupied


module loop_bank$bank$7$sampled_vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$7$sampled_vehicles


module loop_bank$bank$7$ticks_due(d,q,clock);
    
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
          
endmodule // loop_bank$bank$7$ticks_due


module loop_bank$bank$7$told_chatter(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$told_chatter


module loop_bank$bank$7$told_stuck(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$bank$7$told_stuck


module loop_bank$bank$7$vehicles(d,q,clock);
    
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
          
endmodule // loop_bank$bank$7$vehicles


module loop_bank$channel_held(d,q,clock);
    
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
          
endmodule // loop_bank$channel_held


module loop_bank$chatter_most(d,q,clock);
    
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
          
endmodule // loop_bank$chatter_most


module loop_bank$chatter_window(d,q,clock);
    
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
          
endmodule // loop_bank$chatter_window


module loop_bank$crosstalk_count(d,q,clock);
    
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
          
endmodule // loop_bank$crosstalk_count


module loop_bank$debounce(d,q,clock);
    
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
          
endmodule // loop_bank$debounce


module loop_bank$divided(d,q,clock);
    
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
          
endmodule // loop_bank$divided


module loop_bank$divider(d,q,clock);
    
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
          
endmodule // loop_bank$divider


module loop_bank$divider_less(d,q,clock);
    
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
          
endmodule // loop_bank$divider_less


module loop_bank$kind_held(d,q,clock);
    
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
          
endmodule // loop_bank$kind_held


module loop_bank$lockout_less(d,q,clock);
    
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
          
endmodule // loop_bank$lockout_less


module loop_bank$lockout_some(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$lockout_some


module loop_bank$lost_count(d,q,clock);
    
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
          
endmodule // loop_bank$lost_count


module loop_bank$neighbours(d,q,clock);
    
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
          
endmodule // loop_bank$neighbours


module loop_bank$present_held(d,q,clock);
    
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
          
endmodule // loop_bank$present_held


module loop_bank$reader(clock,reset,write,write_at,written,whole_to,ready,valid,word,read_at,fetched);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  write;
    input wire  [6:0] write_at;
    input wire  [37:0] written;
    input wire  [6:0] whole_to;
    input wire  ready;
    output reg  valid;
    output reg  [37:0] word;
    output reg  [6:0] read_at;
    output reg  fetched;
    
    // Stub signals
    reg  memory$clock;
    reg  memory$write;
    reg  [5:0] memory$write_address;
    reg  [37:0] memory$written;
    reg  [5:0] memory$read_address;
    wire  [37:0] memory$read;
    reg  [6:0] place$d;
    wire  [6:0] place$q;
    reg  place$clock;
    reg  ahead$d;
    wire  ahead$q;
    reg  ahead$clock;
    reg  [37:0] held$d;
    wire  [37:0] held$q;
    reg  held$clock;
    reg  shown$d;
    wire  shown$q;
    reg  shown$clock;
    
    // Local signals
    reg  [6:0] place_more;
    reg  [6:0] place_next;
    reg  take;
    
    // Sub module instances
    loop_bank$reader$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_address(memory$write_address),
        .written(memory$written),
        .read_address(memory$read_address),
        .read(memory$read)
    );
    loop_bank$reader$place place(
        .d(place$d),
        .q(place$q),
        .clock(place$clock)
    );
    loop_bank$reader$ahead ahead(
        .d(ahead$d),
        .q(ahead$q),
        .clock(ahead$clock)
    );
    loop_bank$reader$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    loop_bank$reader$shown shown(
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
        memory$write_address = write_at[(32'h0)+:(6)];
        memory$written = written;
        place_more = place$q + ((32'h1) & 7'h7f);
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
        memory$read_address = place_next[(32'h0)+:(6)];
        ahead$d = place_next != whole_to;
        valid = shown$q;
        word = held$q;
        read_at = place$q;
        fetched = ahead$q;
        if (reset) begin
            place$d = ((32'h0) & 7'h7f);
            ahead$d = 1'b0;
            shown$d = 1'b0;
        end
    end
    
endmodule // loop_bank$reader


module loop_bank$reader$ahead(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$reader$ahead


module loop_bank$reader$held(d,q,clock);
    
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
          
endmodule // loop_bank$reader$held


module loop_bank$reader$memory(clock,write,write_address,written,read_address,read);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [5:0] write_address;
    input wire  [37:0] written;
    input wire  [5:0] read_address;
    output reg  [37:0] read;
    
    // Update code (custom)
    reg [37:0] words [0:64-1];
    integer i;
    initial begin
       read = 0;
       for (i = 0; i < 64; i = i + 1) words[i] = 0;
    end
    
    always @(posedge clock) begin
       read <= words[read_address];
       if (write) words[write_address] <= written;
    end
endmodule // loop_bank$reader$memory


module loop_bank$reader$place(d,q,clock);
    
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
          
endmodule // loop_bank$reader$place


module loop_bank$reader$shown(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$reader$shown


module loop_bank$says(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$says


module loop_bank$stuck_after(d,q,clock);
    
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
          
endmodule // loop_bank$stuck_after


module loop_bank$suppressed(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$suppressed


module loop_bank$tick(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$tick


module loop_bank$ticks(d,q,clock);
    
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
          
endmodule // loop_bank$ticks


module loop_bank$ticks_held(d,q,clock);
    
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
          
endmodule // loop_bank$ticks_held


module loop_bank$turn(d,q,clock);
    
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
          
endmodule // loop_bank$turn


module loop_bank$turns$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$turns$0


module loop_bank$turns$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$turns$1


module loop_bank$turns$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$turns$2


module loop_bank$turns$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$turns$3


module loop_bank$turns$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$turns$4


module loop_bank$turns$5(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$turns$5


module loop_bank$turns$6(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$turns$6


module loop_bank$turns$7(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // loop_bank$turns$7


module loop_bank$write(d,q,clock);
    
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
          
endmodule // loop_bank$write
