

module kerbside_top(clock,reset,rx,loops,tx,busy);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  rx;
    input wire  [7:0] loops;
    output reg  tx;
    output reg  busy;
    
    // Constant declarations
    localparam  bit_clocks = 16'h21;
    
    // Stub signals
    reg  reset_early$d;
    wire  reset_early$q;
    reg  reset_early$clock;
    reg  reset_held$d;
    wire  reset_held$q;
    reg  reset_held$clock;
    reg  [7:0] octet$d;
    wire  [7:0] octet$q;
    reg  octet$clock;
    reg  octet_held$d;
    wire  octet_held$q;
    reg  octet_held$clock;
    reg  uart$clock;
    reg  uart$reset;
    reg  [15:0] uart$bit_clocks;
    reg  uart$rx;
    reg  uart$octet_valid;
    reg  [7:0] uart$octet;
    wire  uart$tx;
    wire  uart$octet_ready;
    wire  uart$received_valid;
    wire  [7:0] uart$received;
    wire  uart$broken;
    reg  core$clock;
    reg  core$reset;
    reg  core$received_valid;
    reg  [7:0] core$received;
    reg  core$broken;
    reg  [7:0] core$loops;
    reg  core$octet_ready;
    wire  core$octet_valid;
    wire  [7:0] core$octet;
    wire  core$busy;
    
    // Sub module instances
    kerbside_top$reset_early reset_early(
        .d(reset_early$d),
        .q(reset_early$q),
        .clock(reset_early$clock)
    );
    kerbside_top$reset_held reset_held(
        .d(reset_held$d),
        .q(reset_held$q),
        .clock(reset_held$clock)
    );
    kerbside_top$octet octet(
        .d(octet$d),
        .q(octet$q),
        .clock(octet$clock)
    );
    kerbside_top$octet_held octet_held(
        .d(octet_held$d),
        .q(octet_held$q),
        .clock(octet_held$clock)
    );
    kerbside_top$uart uart(
        .clock(uart$clock),
        .reset(uart$reset),
        .bit_clocks(uart$bit_clocks),
        .rx(uart$rx),
        .octet_valid(uart$octet_valid),
        .octet(uart$octet),
        .tx(uart$tx),
        .octet_ready(uart$octet_ready),
        .received_valid(uart$received_valid),
        .received(uart$received),
        .broken(uart$broken)
    );
    kerbside_top$core core(
        .clock(core$clock),
        .reset(core$reset),
        .received_valid(core$received_valid),
        .received(core$received),
        .broken(core$broken),
        .loops(core$loops),
        .octet_ready(core$octet_ready),
        .octet_valid(core$octet_valid),
        .octet(core$octet),
        .busy(core$busy)
    );
    
    // Update code
    always @(*) begin
        reset_early$clock = clock;
        reset_held$clock = clock;
        octet$clock = clock;
        octet_held$clock = clock;
        reset_early$d = reset_early$q;
        reset_held$d = reset_held$q;
        octet$d = octet$q;
        octet_held$d = octet_held$q;
        uart$clock = clock;
        core$clock = clock;
        reset_early$d = reset;
        reset_held$d = reset_early$q;
        uart$reset = reset_held$q;
        core$reset = reset_held$q;
        uart$bit_clocks = bit_clocks;
        uart$rx = rx;
        core$loops = loops;
        core$received_valid = uart$received_valid;
        core$received = uart$received;
        core$broken = uart$broken;
        core$octet_ready = ~octet_held$q;
        if (~octet_held$q) begin
            octet$d = core$octet;
            octet_held$d = core$octet_valid;
        end
        else if (uart$octet_ready) begin
            octet_held$d = 1'b0;
        end
        uart$octet_valid = octet_held$q;
        uart$octet = octet$q;
        tx = uart$tx;
        busy = core$busy;
        if (reset_held$q) begin
            octet_held$d = 1'b0;
        end
    end
    
endmodule // kerbside_top


module kerbside_top$core(clock,reset,received_valid,received,broken,loops,octet_ready,octet_valid,octet,busy);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  received_valid;
    input wire  [7:0] received;
    input wire  broken;
    input wire  [7:0] loops;
    input wire  octet_ready;
    output reg  octet_valid;
    output reg  [7:0] octet;
    output reg  busy;
    
    // Stub signals
    reg  receive$clock;
    reg  receive$reset;
    reg  receive$octet_valid;
    reg  [7:0] receive$octet;
    reg  receive$ready;
    wire  receive$valid;
    wire  [7:0] receive$data;
    wire  receive$last;
    wire  receive$good;
    wire  receive$gap;
    wire  receive$repeated;
    wire  receive$overflow;
    wire  receive$bad;
    wire  [7:0] receive$sequence_number;
    reg  decode$clock;
    reg  decode$reset;
    reg  decode$valid;
    reg  [7:0] decode$data;
    reg  decode$last;
    reg  decode$hold;
    reg  decode$done;
    wire  decode$ready;
    wire  decode$octet_valid;
    wire  [7:0] decode$octet;
    wire  decode$head;
    wire  decode$track_write;
    wire  decode$detection_write;
    wire  decode$step_write;
    wire  decode$cell_write;
    wire  decode$cell_last;
    wire  [9:0] decode$write_address;
    wire  decode$tracks_begin;
    wire  decode$detections_begin;
    wire  decode$cells_begin;
    wire  decode$command;
    wire  [7:0] decode$op;
    wire  [7:0] decode$tag;
    wire  [39:0] decode$argument;
    wire  [7:0] decode$fault;
    reg  tracks_loaded$clock;
    reg  tracks_loaded$reset;
    reg  [7:0] tracks_loaded$tag;
    reg  tracks_loaded$begins;
    reg  tracks_loaded$store;
    reg  tracks_loaded$take;
    wire  [15:0] tracks_loaded$records;
    reg  detections_loaded$clock;
    reg  detections_loaded$reset;
    reg  [7:0] detections_loaded$tag;
    reg  detections_loaded$begins;
    reg  detections_loaded$store;
    reg  detections_loaded$take;
    wire  [15:0] detections_loaded$records;
    reg  registers$clock;
    reg  registers$reset;
    reg  [7:0] registers$address;
    reg  registers$write;
    reg  [31:0] registers$written;
    reg  registers$good;
    reg  registers$gap;
    reg  registers$repeated;
    reg  registers$overflow;
    reg  registers$bad;
    reg  registers$broken;
    reg  registers$error;
    reg  registers$gate_start;
    reg  registers$gate_busy;
    reg  [19:0] registers$gate_pairs;
    reg  [31:0] registers$ticks;
    reg  [7:0] registers$loop_present;
    reg  [7:0] registers$loop_stuck;
    reg  [7:0] registers$loop_chatter;
    reg  [15:0] registers$loop_crosstalk;
    wire  [23:0] registers$tick_divider;
    wire  [7:0] registers$debounce_ticks;
    wire  [23:0] registers$stuck_ticks;
    wire  [15:0] registers$chatter_window_ticks;
    wire  [7:0] registers$chatter_limit;
    wire  [7:0] registers$lockout_ticks;
    wire  [6:0] registers$beside;
    wire  registers$sample;
    wire  [7:0] registers$enable;
    wire  [31:0] registers$value;
    wire  registers$known;
    reg  matrix$clock;
    reg  matrix$reset;
    reg  matrix$octet_valid;
    reg  [7:0] matrix$octet;
    reg  matrix$track_write;
    reg  matrix$detection_write;
    reg  [9:0] matrix$write_address;
    reg  matrix$start;
    reg  [9:0] matrix$tracks;
    reg  [10:0] matrix$detections;
    reg  matrix$ready;
    wire  matrix$valid;
    wire  [8:0] matrix$track;
    wire  [9:0] matrix$detection;
    wire  [27:0] matrix$distance2;
    wire  matrix$busy;
    wire  [19:0] matrix$pairs;
    wire  [19:0] matrix$kept;
    wire  matrix$cut;
    reg  steps$clock;
    reg  steps$reset;
    reg  steps$head;
    reg  [7:0] steps$octet;
    reg  steps$write;
    reg  [31:0] steps$step;
    reg  steps$start;
    reg  steps$ready;
    wire  steps$hold;
    wire  steps$valid;
    wire  [31:0] steps$word;
    wire  steps$busy;
    wire  [3:0] steps$flags;
    reg  profile$clock;
    reg  profile$reset;
    reg  profile$begins;
    reg  profile$head;
    reg  [7:0] profile$octet;
    reg  profile$write;
    reg  [15:0] profile$power;
    reg  profile$last;
    reg  profile$ready;
    wire  profile$valid;
    wire  [63:0] profile$record;
    wire  profile$busy;
    wire  [15:0] profile$cells;
    wire  [15:0] profile$detected;
    reg  [7:0] streams$op;
    reg  [39:0] streams$argument;
    reg  streams$start;
    reg  streams$ready;
    reg  streams$pair_valid;
    reg  [8:0] streams$pair_track;
    reg  [9:0] streams$pair_detection;
    reg  [27:0] streams$pair_distance2;
    reg  streams$gate_busy;
    reg  [19:0] streams$gate_pairs;
    reg  [19:0] streams$gate_kept;
    reg  streams$gate_cut;
    reg  [15:0] streams$tracks_loaded;
    reg  [15:0] streams$detections_loaded;
    reg  streams$word_valid;
    reg  [31:0] streams$word;
    reg  streams$update_busy;
    reg  [3:0] streams$update_flags;
    reg  streams$cell_valid;
    reg  [63:0] streams$cell_record;
    reg  streams$cfar_busy;
    reg  [15:0] streams$cfar_cells;
    reg  [15:0] streams$cfar_detected;
    wire  streams$streams;
    wire  streams$gate_start;
    wire  streams$update_start;
    wire  streams$pair_ready;
    wire  streams$word_ready;
    wire  streams$cell_ready;
    wire  streams$valid;
    wire  [63:0] streams$record;
    wire  streams$wide;
    wire  streams$busy;
    wire  [6:0] streams$most;
    wire  [63:0] streams$end_low;
    wire  [63:0] streams$end_high;
    wire  [3:0] streams$end_bytes;
    reg  events$clock;
    reg  events$reset;
    reg  [7:0] events$contacts;
    reg  [23:0] events$tick_divider;
    reg  [7:0] events$debounce_ticks;
    reg  [23:0] events$stuck_ticks;
    reg  [15:0] events$chatter_window_ticks;
    reg  [7:0] events$chatter_limit;
    reg  [7:0] events$lockout_ticks;
    reg  [6:0] events$beside;
    reg  events$sample;
    reg  [7:0] events$enable;
    reg  events$ready;
    wire  events$valid;
    wire  [63:0] events$low;
    wire  [63:0] events$high;
    wire  [7:0] events$present;
    wire  [7:0] events$stuck;
    wire  [7:0] events$chatter;
    wire  [15:0] events$crosstalk;
    wire  [31:0] events$ticks;
    reg  answer$clock;
    reg  answer$reset;
    reg  answer$command;
    reg  [7:0] answer$op;
    reg  [7:0] answer$tag;
    reg  [39:0] answer$argument;
    reg  [7:0] answer$fault;
    reg  [31:0] answer$value;
    reg  answer$known;
    reg  answer$streams;
    reg  answer$record_valid;
    reg  [63:0] answer$record;
    reg  answer$record_wide;
    reg  answer$stream_busy;
    reg  [6:0] answer$most;
    reg  [63:0] answer$end_low;
    reg  [63:0] answer$end_high;
    reg  [3:0] answer$end_bytes;
    reg  answer$event_valid;
    reg  [63:0] answer$event_low;
    reg  [63:0] answer$event_high;
    reg  answer$ready;
    wire  answer$done;
    wire  [7:0] answer$address;
    wire  answer$write;
    wire  answer$start;
    wire  answer$record_ready;
    wire  answer$event_ready;
    wire  answer$error;
    wire  answer$valid;
    wire  [7:0] answer$data;
    wire  answer$last;
    reg  transmit$clock;
    reg  transmit$reset;
    reg  transmit$valid;
    reg  [7:0] transmit$data;
    reg  transmit$last;
    reg  transmit$octet_ready;
    wire  transmit$ready;
    wire  transmit$octet_valid;
    wire  [7:0] transmit$octet;
    wire  [7:0] transmit$sequence_number;
    
    // Sub module instances
    kerbside_top$core$receive receive(
        .clock(receive$clock),
        .reset(receive$reset),
        .octet_valid(receive$octet_valid),
        .octet(receive$octet),
        .ready(receive$ready),
        .valid(receive$valid),
        .data(receive$data),
        .last(receive$last),
        .good(receive$good),
        .gap(receive$gap),
        .repeated(receive$repeated),
        .overflow(receive$overflow),
        .bad(receive$bad),
        .sequence_number(receive$sequence_number)
    );
    kerbside_top$core$decode decode(
        .clock(decode$clock),
        .reset(decode$reset),
        .valid(decode$valid),
        .data(decode$data),
        .last(decode$last),
        .hold(decode$hold),
        .done(decode$done),
        .ready(decode$ready),
        .octet_valid(decode$octet_valid),
        .octet(decode$octet),
        .head(decode$head),
        .track_write(decode$track_write),
        .detection_write(decode$detection_write),
        .step_write(decode$step_write),
        .cell_write(decode$cell_write),
        .cell_last(decode$cell_last),
        .write_address(decode$write_address),
        .tracks_begin(decode$tracks_begin),
        .detections_begin(decode$detections_begin),
        .cells_begin(decode$cells_begin),
        .command(decode$command),
        .op(decode$op),
        .tag(decode$tag),
        .argument(decode$argument),
        .fault(decode$fault)
    );
    kerbside_top$core$tracks_loaded tracks_loaded(
        .clock(tracks_loaded$clock),
        .reset(tracks_loaded$reset),
        .tag(tracks_loaded$tag),
        .begins(tracks_loaded$begins),
        .store(tracks_loaded$store),
        .take(tracks_loaded$take),
        .records(tracks_loaded$records)
    );
    kerbside_top$core$detections_loaded detections_loaded(
        .clock(detections_loaded$clock),
        .reset(detections_loaded$reset),
        .tag(detections_loaded$tag),
        .begins(detections_loaded$begins),
        .store(detections_loaded$store),
        .take(detections_loaded$take),
        .records(detections_loaded$records)
    );
    kerbside_top$core$registers registers(
        .clock(registers$clock),
        .reset(registers$reset),
        .address(registers$address),
        .write(registers$write),
        .written(registers$written),
        .good(registers$good),
        .gap(registers$gap),
        .repeated(registers$repeated),
        .overflow(registers$overflow),
        .bad(registers$bad),
        .broken(registers$broken),
        .error(registers$error),
        .gate_start(registers$gate_start),
        .gate_busy(registers$gate_busy),
        .gate_pairs(registers$gate_pairs),
        .ticks(registers$ticks),
        .loop_present(registers$loop_present),
        .loop_stuck(registers$loop_stuck),
        .loop_chatter(registers$loop_chatter),
        .loop_crosstalk(registers$loop_crosstalk),
        .tick_divider(registers$tick_divider),
        .debounce_ticks(registers$debounce_ticks),
        .stuck_ticks(registers$stuck_ticks),
        .chatter_window_ticks(registers$chatter_window_ticks),
        .chatter_limit(registers$chatter_limit),
        .lockout_ticks(registers$lockout_ticks),
        .beside(registers$beside),
        .sample(registers$sample),
        .enable(registers$enable),
        .value(registers$value),
        .known(registers$known)
    );
    kerbside_top$core$matrix matrix(
        .clock(matrix$clock),
        .reset(matrix$reset),
        .octet_valid(matrix$octet_valid),
        .octet(matrix$octet),
        .track_write(matrix$track_write),
        .detection_write(matrix$detection_write),
        .write_address(matrix$write_address),
        .start(matrix$start),
        .tracks(matrix$tracks),
        .detections(matrix$detections),
        .ready(matrix$ready),
        .valid(matrix$valid),
        .track(matrix$track),
        .detection(matrix$detection),
        .distance2(matrix$distance2),
        .busy(matrix$busy),
        .pairs(matrix$pairs),
        .kept(matrix$kept),
        .cut(matrix$cut)
    );
    kerbside_top$core$steps steps(
        .clock(steps$clock),
        .reset(steps$reset),
        .head(steps$head),
        .octet(steps$octet),
        .write(steps$write),
        .step(steps$step),
        .start(steps$start),
        .ready(steps$ready),
        .hold(steps$hold),
        .valid(steps$valid),
        .word(steps$word),
        .busy(steps$busy),
        .flags(steps$flags)
    );
    kerbside_top$core$profile profile(
        .clock(profile$clock),
        .reset(profile$reset),
        .begins(profile$begins),
        .head(profile$head),
        .octet(profile$octet),
        .write(profile$write),
        .power(profile$power),
        .last(profile$last),
        .ready(profile$ready),
        .valid(profile$valid),
        .record(profile$record),
        .busy(profile$busy),
        .cells(profile$cells),
        .detected(profile$detected)
    );
    kerbside_top$core$streams streams(
        .op(streams$op),
        .argument(streams$argument),
        .start(streams$start),
        .ready(streams$ready),
        .pair_valid(streams$pair_valid),
        .pair_track(streams$pair_track),
        .pair_detection(streams$pair_detection),
        .pair_distance2(streams$pair_distance2),
        .gate_busy(streams$gate_busy),
        .gate_pairs(streams$gate_pairs),
        .gate_kept(streams$gate_kept),
        .gate_cut(streams$gate_cut),
        .tracks_loaded(streams$tracks_loaded),
        .detections_loaded(streams$detections_loaded),
        .word_valid(streams$word_valid),
        .word(streams$word),
        .update_busy(streams$update_busy),
        .update_flags(streams$update_flags),
        .cell_valid(streams$cell_valid),
        .cell_record(streams$cell_record),
        .cfar_busy(streams$cfar_busy),
        .cfar_cells(streams$cfar_cells),
        .cfar_detected(streams$cfar_detected),
        .streams(streams$streams),
        .gate_start(streams$gate_start),
        .update_start(streams$update_start),
        .pair_ready(streams$pair_ready),
        .word_ready(streams$word_ready),
        .cell_ready(streams$cell_ready),
        .valid(streams$valid),
        .record(streams$record),
        .wide(streams$wide),
        .busy(streams$busy),
        .most(streams$most),
        .end_low(streams$end_low),
        .end_high(streams$end_high),
        .end_bytes(streams$end_bytes)
    );
    kerbside_top$core$events events(
        .clock(events$clock),
        .reset(events$reset),
        .contacts(events$contacts),
        .tick_divider(events$tick_divider),
        .debounce_ticks(events$debounce_ticks),
        .stuck_ticks(events$stuck_ticks),
        .chatter_window_ticks(events$chatter_window_ticks),
        .chatter_limit(events$chatter_limit),
        .lockout_ticks(events$lockout_ticks),
        .beside(events$beside),
        .sample(events$sample),
        .enable(events$enable),
        .ready(events$ready),
        .valid(events$valid),
        .low(events$low),
        .high(events$high),
        .present(events$present),
        .stuck(events$stuck),
        .chatter(events$chatter),
        .crosstalk(events$crosstalk),
        .ticks(events$ticks)
    );
    kerbside_top$core$answer answer(
        .clock(answer$clock),
        .reset(answer$reset),
        .command(answer$command),
        .op(answer$op),
        .tag(answer$tag),
        .argument(answer$argument),
        .fault(answer$fault),
        .value(answer$value),
        .known(answer$known),
        .streams(answer$streams),
        .record_valid(answer$record_valid),
        .record(answer$record),
        .record_wide(answer$record_wide),
        .stream_busy(answer$stream_busy),
        .most(answer$most),
        .end_low(answer$end_low),
        .end_high(answer$end_high),
        .end_bytes(answer$end_bytes),
        .event_valid(answer$event_valid),
        .event_low(answer$event_low),
        .event_high(answer$event_high),
        .ready(answer$ready),
        .done(answer$done),
        .address(answer$address),
        .write(answer$write),
        .start(answer$start),
        .record_ready(answer$record_ready),
        .event_ready(answer$event_ready),
        .error(answer$error),
        .valid(answer$valid),
        .data(answer$data),
        .last(answer$last)
    );
    kerbside_top$core$transmit transmit(
        .clock(transmit$clock),
        .reset(transmit$reset),
        .valid(transmit$valid),
        .data(transmit$data),
        .last(transmit$last),
        .octet_ready(transmit$octet_ready),
        .ready(transmit$ready),
        .octet_valid(transmit$octet_valid),
        .octet(transmit$octet),
        .sequence_number(transmit$sequence_number)
    );
    
    // Update code
    always @(*) begin
        receive$clock = clock;
        decode$clock = clock;
        tracks_loaded$clock = clock;
        detections_loaded$clock = clock;
        registers$clock = clock;
        matrix$clock = clock;
        steps$clock = clock;
        profile$clock = clock;
        events$clock = clock;
        answer$clock = clock;
        transmit$clock = clock;
        receive$reset = reset;
        decode$reset = reset;
        tracks_loaded$reset = reset;
        detections_loaded$reset = reset;
        registers$reset = reset;
        matrix$reset = reset;
        steps$reset = reset;
        profile$reset = reset;
        events$reset = reset;
        answer$reset = reset;
        transmit$reset = reset;
        receive$octet_valid = received_valid;
        receive$octet = received;
        receive$ready = decode$ready;
        decode$valid = receive$valid;
        decode$data = receive$data;
        decode$last = receive$last;
        decode$done = answer$done;
        matrix$octet_valid = decode$octet_valid;
        matrix$octet = decode$octet;
        matrix$track_write = decode$track_write;
        matrix$detection_write = decode$detection_write;
        matrix$write_address = decode$write_address;
        tracks_loaded$tag = decode$tag;
        tracks_loaded$begins = decode$tracks_begin;
        tracks_loaded$store = decode$track_write;
        tracks_loaded$take = streams$gate_start;
        detections_loaded$tag = decode$tag;
        detections_loaded$begins = decode$detections_begin;
        detections_loaded$store = decode$detection_write;
        detections_loaded$take = streams$gate_start;
        registers$address = answer$address;
        registers$write = answer$write;
        registers$written = decode$argument[(32'h8)+:(32)];
        registers$good = receive$good;
        registers$gap = receive$gap;
        registers$repeated = receive$repeated;
        registers$overflow = receive$overflow;
        registers$bad = receive$bad;
        registers$broken = broken;
        registers$error = answer$error;
        registers$gate_start = streams$gate_start;
        registers$gate_busy = matrix$busy;
        registers$gate_pairs = matrix$pairs;
        registers$ticks = events$ticks;
        registers$loop_present = events$present;
        registers$loop_stuck = events$stuck;
        registers$loop_chatter = events$chatter;
        registers$loop_crosstalk = events$crosstalk;
        events$contacts = loops;
        events$tick_divider = registers$tick_divider;
        events$debounce_ticks = registers$debounce_ticks;
        events$stuck_ticks = registers$stuck_ticks;
        events$chatter_window_ticks = registers$chatter_window_ticks;
        events$chatter_limit = registers$chatter_limit;
        events$lockout_ticks = registers$lockout_ticks;
        events$beside = registers$beside;
        events$sample = registers$sample;
        events$enable = registers$enable;
        events$ready = answer$event_ready;
        answer$event_valid = events$valid;
        answer$event_low = events$low;
        answer$event_high = events$high;
        steps$head = decode$head;
        steps$octet = decode$octet;
        steps$write = decode$step_write;
        steps$step = decode$argument[(32'h8)+:(32)];
        steps$start = streams$update_start;
        steps$ready = streams$word_ready;
        decode$hold = steps$hold;
        profile$begins = decode$cells_begin;
        profile$head = decode$head;
        profile$octet = decode$octet;
        profile$write = decode$cell_write;
        profile$power = decode$argument[(32'h18)+:(16)];
        profile$last = decode$cell_last;
        profile$ready = streams$cell_ready;
        matrix$start = streams$gate_start;
        matrix$tracks = decode$argument[(32'h0)+:(10)];
        matrix$detections = decode$argument[(32'h10)+:(11)];
        matrix$ready = streams$pair_ready;
        streams$op = decode$op;
        streams$argument = decode$argument;
        streams$start = answer$start;
        streams$ready = answer$record_ready;
        streams$pair_valid = matrix$valid;
        streams$pair_track = matrix$track;
        streams$pair_detection = matrix$detection;
        streams$pair_distance2 = matrix$distance2;
        streams$gate_busy = matrix$busy;
        streams$gate_pairs = matrix$pairs;
        streams$gate_kept = matrix$kept;
        streams$gate_cut = matrix$cut;
        streams$tracks_loaded = tracks_loaded$records;
        streams$detections_loaded = detections_loaded$records;
        streams$word_valid = steps$valid;
        streams$word = steps$word;
        streams$update_busy = steps$busy;
        streams$update_flags = steps$flags;
        streams$cell_valid = profile$valid;
        streams$cell_record = profile$record;
        streams$cfar_busy = profile$busy;
        streams$cfar_cells = profile$cells;
        streams$cfar_detected = profile$detected;
        answer$command = decode$command;
        answer$op = decode$op;
        answer$tag = decode$tag;
        answer$argument = decode$argument;
        answer$fault = decode$fault;
        answer$value = registers$value;
        answer$known = registers$known;
        answer$streams = streams$streams;
        answer$record_valid = streams$valid;
        answer$record = streams$record;
        answer$record_wide = streams$wide;
        answer$stream_busy = streams$busy;
        answer$most = streams$most;
        answer$end_low = streams$end_low;
        answer$end_high = streams$end_high;
        answer$end_bytes = streams$end_bytes;
        answer$ready = transmit$ready;
        transmit$valid = answer$valid;
        transmit$data = answer$data;
        transmit$last = answer$last;
        transmit$octet_ready = octet_ready;
        octet_valid = transmit$octet_valid;
        octet = transmit$octet;
        busy = matrix$busy;
    end
    
endmodule // kerbside_top$core


module kerbside_top$core$answer(clock,reset,command,op,tag,argument,fault,value,known,streams,record_valid,record,record_wide,stream_busy,most,end_low,end_high,end_bytes,event_valid,event_low,event_high,ready,done,address,write,start,record_ready,event_ready,error,valid,data,last);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  command;
    input wire  [7:0] op;
    input wire  [7:0] tag;
    input wire  [39:0] argument;
    input wire  [7:0] fault;
    input wire  [31:0] value;
    input wire  known;
    input wire  streams;
    input wire  record_valid;
    input wire  [63:0] record;
    input wire  record_wide;
    input wire  stream_busy;
    input wire  [6:0] most;
    input wire  [63:0] end_low;
    input wire  [63:0] end_high;
    input wire  [3:0] end_bytes;
    input wire  event_valid;
    input wire  [63:0] event_low;
    input wire  [63:0] event_high;
    input wire  ready;
    output reg  done;
    output reg  [7:0] address;
    output reg  write;
    output reg  start;
    output reg  record_ready;
    output reg  event_ready;
    output reg  error;
    output reg  valid;
    output reg  [7:0] data;
    output reg  last;
    
    // Constant declarations
    localparam  hello = 8'h1;
    localparam  read = 8'h2;
    localparam  register = 8'h3;
    localparam  answer = 64'h80;
    localparam  answer_end = 64'h81;
    localparam  error_head = 64'hff;
    localparam  hello_low = 64'h400020000010000;
    localparam  hello_high = 64'h186a008000f;
    localparam  no_register = 8'h3;
    
    // Enums
    localparam Phase$Idle = 0;
    localparam Phase$Lookup = 1;
    localparam Phase$Value = 2;
    localparam Phase$Send = 3;
    localparam Phase$Tell = 4;
    localparam Phase$Launch = 5;
    localparam Phase$Between = 6;
    localparam Phase$Head = 7;
    localparam Phase$Next = 8;
    localparam Phase$Record = 9;
    
    // Stub signals
    reg  [3:0] phase$d;
    wire  [3:0] phase$q;
    reg  phase$clock;
    reg  [63:0] low$d;
    wire  [63:0] low$q;
    reg  low$clock;
    reg  [63:0] high$d;
    wire  [63:0] high$q;
    reg  high$clock;
    reg  [3:0] left$d;
    wire  [3:0] left$q;
    reg  left$clock;
    reg  [6:0] in_message$d;
    wire  [6:0] in_message$q;
    reg  in_message$clock;
    reg  message_full$d;
    wire  message_full$q;
    reg  message_full$clock;
    
    // Local signals
    reg  single;
    reg  refuse;
    reg  [7:0] refusal;
    reg  [63:0] refusal_wide;
    reg  [63:0] refusal_up;
    reg  [63:0] low_down;
    reg  [63:0] high_down;
    reg  [63:0] high_up;
    reg  [63:0] op_wide;
    reg  [63:0] op_up;
    reg  [63:0] head;
    reg  [63:0] tag_wide;
    reg  [63:0] tag_up;
    reg  [63:0] address_wide;
    reg  [63:0] address_up;
    reg  [63:0] value_wide;
    reg  [63:0] value_up;
    reg  closing;
    
    // Sub module instances
    kerbside_top$core$answer$phase phase(
        .d(phase$d),
        .q(phase$q),
        .clock(phase$clock)
    );
    kerbside_top$core$answer$low low(
        .d(low$d),
        .q(low$q),
        .clock(low$clock)
    );
    kerbside_top$core$answer$high high(
        .d(high$d),
        .q(high$q),
        .clock(high$clock)
    );
    kerbside_top$core$answer$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    kerbside_top$core$answer$in_message in_message(
        .d(in_message$d),
        .q(in_message$q),
        .clock(in_message$clock)
    );
    kerbside_top$core$answer$message_full message_full(
        .d(message_full$d),
        .q(message_full$q),
        .clock(message_full$clock)
    );
    
    // Update code
    always @(*) begin
        phase$clock = clock;
        low$clock = clock;
        high$clock = clock;
        left$clock = clock;
        in_message$clock = clock;
        message_full$clock = clock;
        phase$d = phase$q;
        low$d = low$q;
        high$d = high$q;
        left$d = left$q;
        in_message$d = in_message$q;
        message_full$d = message_full$q;
        op_wide = ((op) & 64'hffffffffffffffff);
        op_up = op_wide << ((32'h10) & 64'hffffffffffffffff);
        tag_wide = ((tag) & 64'hffffffffffffffff);
        tag_up = tag_wide << ((32'h8) & 64'hffffffffffffffff);
        address = argument[(32'h0)+:(8)];
        if (op == read) begin
            address = argument[(32'h20)+:(8)];
        end
        address_wide = ((address) & 64'hffffffffffffffff);
        address_up = address_wide << ((32'h10) & 64'hffffffffffffffff);
        value_wide = ((value) & 64'hffffffffffffffff);
        value_up = value_wide << ((32'h18) & 64'hffffffffffffffff);
        head = op_wide | tag_up;
        low_down = low$q >> ((32'h8) & 64'hffffffffffffffff);
        high_down = high$q >> ((32'h8) & 64'hffffffffffffffff);
        high_up = high$q << ((32'h38) & 64'hffffffffffffffff);
        message_full$d = in_message$q == most;
        closing = message_full$q | (~stream_busy & ~record_valid);
        single = left$q == ((32'h1) & 4'hf);
        done = 1'b0;
        write = 1'b0;
        start = 1'b0;
        record_ready = 1'b0;
        event_ready = 1'b0;
        error = 1'b0;
        valid = 1'b0;
        last = 1'b0;
        data = low$q[(32'h0)+:(8)];
        refuse = 1'b0;
        refusal = fault;
        case (phase$q)
            Phase$Idle:
                begin
                    if (command) begin
                        if (fault != ((32'h0) & 8'hff)) begin
                            refuse = 1'b1;
                        end
                        else if (op == hello) begin
                            low$d = (op_wide | answer) | (tag_up | hello_low);
                            high$d = hello_high;
                            left$d = ((32'hf) & 4'hf);
                            phase$d = Phase$Send;
                        end
                        else if ((op == read) | (op == register)) begin
                            write = op == register;
                            phase$d = Phase$Lookup;
                        end
                        else if (streams) begin
                            phase$d = Phase$Launch;
                        end
                        else begin
                            done = 1'b1;
                        end
                    end
                    else if (event_valid) begin
                        event_ready = 1'b1;
                        low$d = event_low;
                        high$d = event_high;
                        left$d = ((32'ha) & 4'hf);
                        phase$d = Phase$Tell;
                    end
                end
            Phase$Lookup:
                begin
                    phase$d = Phase$Value;
                end
            Phase$Value:
                begin
                    low$d = (head | answer) | (address_up | value_up);
                    left$d = ((32'h7) & 4'hf);
                    phase$d = Phase$Send;
                    if (~known) begin
                        refuse = 1'b1;
                        refusal = no_register;
                    end
                end
            Phase$Send:
                begin
                    valid = 1'b1;
                    last = single;
                    if (ready) begin
                        low$d = low_down | high_up;
                        high$d = high_down;
                        left$d = left$q - ((32'h1) & 4'hf);
                        if (single) begin
                            done = 1'b1;
                            phase$d = Phase$Idle;
                        end
                    end
                end
            Phase$Tell:
                begin
                    valid = 1'b1;
                    last = single;
                    if (ready) begin
                        low$d = low_down | high_up;
                        high$d = high_down;
                        left$d = left$q - ((32'h1) & 4'hf);
                        if (single) begin
                            phase$d = Phase$Idle;
                        end
                    end
                end
            Phase$Launch:
                begin
                    start = 1'b1;
                    phase$d = Phase$Between;
                end
            Phase$Between:
                begin
                    in_message$d = ((32'h0) & 7'h7f);
                    if (record_valid) begin
                        low$d = head | answer;
                        left$d = ((32'h2) & 4'hf);
                        phase$d = Phase$Head;
                    end
                    else if (~stream_busy) begin
                        low$d = (head | answer_end) | end_low;
                        high$d = end_high;
                        left$d = end_bytes;
                        phase$d = Phase$Send;
                    end
                end
            Phase$Head:
                begin
                    valid = 1'b1;
                    if (ready) begin
                        low$d = low_down;
                        left$d = left$q - ((32'h1) & 4'hf);
                        if (single) begin
                            phase$d = Phase$Next;
                        end
                    end
                end
            Phase$Next:
                begin
                    if (record_valid) begin
                        record_ready = 1'b1;
                        low$d = record;
                        in_message$d = in_message$q + ((32'h1) & 7'h7f);
                        left$d = ((32'h4) & 4'hf);
                        if (record_wide) begin
                            left$d = ((32'h8) & 4'hf);
                        end
                        phase$d = Phase$Record;
                    end
                end
            Phase$Record:
                begin
                    valid = (~single | closing) | record_valid;
                    last = single & closing;
                    if (ready & valid) begin
                        low$d = low_down;
                        left$d = left$q - ((32'h1) & 4'hf);
                        if (single) begin
                            phase$d = Phase$Next;
                            if (closing) begin
                                phase$d = Phase$Between;
                            end
                        end
                    end
                end
            default:
                begin
                    phase$d = Phase$Idle;
                end
        endcase
        refusal_wide = ((refusal) & 64'hffffffffffffffff);
        refusal_up = refusal_wide << ((32'h18) & 64'hffffffffffffffff);
        if (refuse) begin
            error = 1'b1;
            low$d = (error_head | tag_up) | (op_up | refusal_up);
            left$d = ((32'h4) & 4'hf);
            phase$d = Phase$Send;
        end
        if (reset) begin
            phase$d = Phase$Idle;
        end
    end
    
endmodule // kerbside_top$core$answer


module kerbside_top$core$answer$high(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$answer$high


module kerbside_top$core$answer$in_message(d,q,clock);
    
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
          
endmodule // kerbside_top$core$answer$in_message


module kerbside_top$core$answer$left(d,q,clock);
    
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
          
endmodule // kerbside_top$core$answer$left


module kerbside_top$core$answer$low(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$answer$low


module kerbside_top$core$answer$message_full(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$answer$message_full


module kerbside_top$core$answer$phase(d,q,clock);
    
    // Module arguments
    input wire  [3:0] d;
    output reg  [3:0] q;
    input wire  clock;
    
    // Enums
    localparam Phase$Idle = 0;
    localparam Phase$Lookup = 1;
    localparam Phase$Value = 2;
    localparam Phase$Send = 3;
    localparam Phase$Tell = 4;
    localparam Phase$Launch = 5;
    localparam Phase$Between = 6;
    localparam Phase$Head = 7;
    localparam Phase$Next = 8;
    localparam Phase$Record = 9;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$answer$phase


module kerbside_top$core$decode(clock,reset,valid,data,last,hold,done,ready,octet_valid,octet,head,track_write,detection_write,step_write,cell_write,cell_last,write_address,tracks_begin,detections_begin,cells_begin,command,op,tag,argument,fault);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  valid;
    input wire  [7:0] data;
    input wire  last;
    input wire  hold;
    input wire  done;
    output reg  ready;
    output reg  octet_valid;
    output reg  [7:0] octet;
    output reg  head;
    output reg  track_write;
    output reg  detection_write;
    output reg  step_write;
    output reg  cell_write;
    output reg  cell_last;
    output reg  [9:0] write_address;
    output reg  tracks_begin;
    output reg  detections_begin;
    output reg  cells_begin;
    output reg  command;
    output reg  [7:0] op;
    output reg  [7:0] tag;
    output reg  [39:0] argument;
    output reg  [7:0] fault;
    
    // Constant declarations
    localparam  hello = 8'h1;
    localparam  read = 8'h2;
    localparam  write = 8'h3;
    localparam  tracks = 8'h10;
    localparam  detections = 8'h11;
    localparam  update_op = 8'h20;
    localparam  cfar = 8'h30;
    localparam  gate = 8'h12;
    localparam  unsupported = 8'h1;
    localparam  length = 8'h2;
    localparam  capacity = 8'h4;
    localparam  track_last = 5'b11100;
    localparam  detection_last = 5'b110;
    
    // Enums
    localparam Phase$Op = 0;
    localparam Phase$Tag = 1;
    localparam Phase$Body = 2;
    localparam Phase$Settle = 3;
    localparam Phase$Judge = 4;
    localparam Phase$Execute = 5;
    
    // Stub signals
    reg  [2:0] phase$d;
    wire  [2:0] phase$q;
    reg  phase$clock;
    reg  [7:0] op_held$d;
    wire  [7:0] op_held$q;
    reg  op_held$clock;
    reg  [7:0] tag_held$d;
    wire  [7:0] tag_held$q;
    reg  tag_held$clock;
    reg  begun$d;
    wire  begun$q;
    reg  begun$clock;
    reg  lone$d;
    wire  lone$q;
    reg  lone$clock;
    reg  [2:0] count$d;
    wire  [2:0] count$q;
    reg  count$clock;
    reg  [39:0] argument_held$d;
    wire  [39:0] argument_held$q;
    reg  argument_held$clock;
    reg  is_tracks$d;
    wire  is_tracks$q;
    reg  is_tracks$clock;
    reg  is_detections$d;
    wire  is_detections$q;
    reg  is_detections$clock;
    reg  is_update$d;
    wire  is_update$q;
    reg  is_update$clock;
    reg  is_cfar$d;
    wire  is_cfar$q;
    reg  is_cfar$clock;
    reg  [4:0] record_count$d;
    wire  [4:0] record_count$q;
    reg  record_count$clock;
    reg  complete$d;
    wire  complete$q;
    reg  complete$clock;
    reg  complete_last$d;
    wire  complete_last$q;
    reg  complete_last$clock;
    reg  [15:0] index$d;
    wire  [15:0] index$q;
    reg  index$clock;
    reg  beyond$d;
    wire  beyond$q;
    reg  beyond$clock;
    reg  tracks_over$d;
    wire  tracks_over$q;
    reg  tracks_over$clock;
    reg  detections_over$d;
    wire  detections_over$q;
    reg  detections_over$clock;
    reg  wrong_length$d;
    wire  wrong_length$q;
    reg  wrong_length$clock;
    reg  known$d;
    wire  known$q;
    reg  known$clock;
    reg  [7:0] fault_held$d;
    wire  [7:0] fault_held$q;
    reg  fault_held$clock;
    
    // Local signals
    reg  taken;
    reg  [39:0] argument_down;
    reg  [39:0] octet_wide;
    reg  [39:0] octet_up;
    reg  go;
    reg  [2:0] head_bytes;
    reg  in_head;
    reg  in_record;
    reg  [4:0] record_last;
    reg  [15:0] index_down;
    reg  [15:0] index_octet;
    reg  [15:0] index_up;
    reg  [6:0] beyond_tracks;
    reg  [5:0] beyond_detections;
    reg  fits;
    reg  [15:0] tracks_asked;
    reg  [15:0] detections_asked;
    
    // Sub module instances
    kerbside_top$core$decode$phase phase(
        .d(phase$d),
        .q(phase$q),
        .clock(phase$clock)
    );
    kerbside_top$core$decode$op_held op_held(
        .d(op_held$d),
        .q(op_held$q),
        .clock(op_held$clock)
    );
    kerbside_top$core$decode$tag_held tag_held(
        .d(tag_held$d),
        .q(tag_held$q),
        .clock(tag_held$clock)
    );
    kerbside_top$core$decode$begun begun(
        .d(begun$d),
        .q(begun$q),
        .clock(begun$clock)
    );
    kerbside_top$core$decode$lone lone(
        .d(lone$d),
        .q(lone$q),
        .clock(lone$clock)
    );
    kerbside_top$core$decode$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    kerbside_top$core$decode$argument_held argument_held(
        .d(argument_held$d),
        .q(argument_held$q),
        .clock(argument_held$clock)
    );
    kerbside_top$core$decode$is_tracks is_tracks(
        .d(is_tracks$d),
        .q(is_tracks$q),
        .clock(is_tracks$clock)
    );
    kerbside_top$core$decode$is_detections is_detections(
        .d(is_detections$d),
        .q(is_detections$q),
        .clock(is_detections$clock)
    );
    kerbside_top$core$decode$is_update is_update(
        .d(is_update$d),
        .q(is_update$q),
        .clock(is_update$clock)
    );
    kerbside_top$core$decode$is_cfar is_cfar(
        .d(is_cfar$d),
        .q(is_cfar$q),
        .clock(is_cfar$clock)
    );
    kerbside_top$core$decode$record_count record_count(
        .d(record_count$d),
        .q(record_count$q),
        .clock(record_count$clock)
    );
    kerbside_top$core$decode$complete complete(
        .d(complete$d),
        .q(complete$q),
        .clock(complete$clock)
    );
    kerbside_top$core$decode$complete_last complete_last(
        .d(complete_last$d),
        .q(complete_last$q),
        .clock(complete_last$clock)
    );
    kerbside_top$core$decode$index index(
        .d(index$d),
        .q(index$q),
        .clock(index$clock)
    );
    kerbside_top$core$decode$beyond beyond(
        .d(beyond$d),
        .q(beyond$q),
        .clock(beyond$clock)
    );
    kerbside_top$core$decode$tracks_over tracks_over(
        .d(tracks_over$d),
        .q(tracks_over$q),
        .clock(tracks_over$clock)
    );
    kerbside_top$core$decode$detections_over detections_over(
        .d(detections_over$d),
        .q(detections_over$q),
        .clock(detections_over$clock)
    );
    kerbside_top$core$decode$wrong_length wrong_length(
        .d(wrong_length$d),
        .q(wrong_length$q),
        .clock(wrong_length$clock)
    );
    kerbside_top$core$decode$known known(
        .d(known$d),
        .q(known$q),
        .clock(known$clock)
    );
    kerbside_top$core$decode$fault_held fault_held(
        .d(fault_held$d),
        .q(fault_held$q),
        .clock(fault_held$clock)
    );
    
    // Update code
    always @(*) begin
        phase$clock = clock;
        op_held$clock = clock;
        tag_held$clock = clock;
        begun$clock = clock;
        lone$clock = clock;
        count$clock = clock;
        argument_held$clock = clock;
        phase$d = phase$q;
        op_held$d = op_held$q;
        tag_held$d = tag_held$q;
        begun$d = begun$q;
        lone$d = lone$q;
        count$d = count$q;
        argument_held$d = argument_held$q;
        is_update$clock = clock;
        is_cfar$clock = clock;
        complete_last$clock = clock;
        is_update$d = is_update$q;
        is_cfar$d = is_cfar$q;
        complete_last$d = complete_last$q;
        is_tracks$clock = clock;
        is_detections$clock = clock;
        record_count$clock = clock;
        complete$clock = clock;
        index$clock = clock;
        beyond$clock = clock;
        is_tracks$d = is_tracks$q;
        is_detections$d = is_detections$q;
        record_count$d = record_count$q;
        complete$d = complete$q;
        index$d = index$q;
        beyond$d = beyond$q;
        tracks_over$clock = clock;
        detections_over$clock = clock;
        wrong_length$clock = clock;
        known$clock = clock;
        fault_held$clock = clock;
        tracks_over$d = tracks_over$q;
        detections_over$d = detections_over$q;
        wrong_length$d = wrong_length$q;
        known$d = known$q;
        fault_held$d = fault_held$q;
        octet_wide = ((data) & 40'hffffffffff);
        octet_up = octet_wide << ((32'h20) & 40'hffffffffff);
        argument_down = argument_held$q >> ((32'h8) & 40'hffffffffff);
        index_octet = ((data) & 16'hffff);
        index_up = index_octet << ((32'h8) & 16'hffff);
        index_down = index$q >> ((32'h8) & 16'hffff);
        record_last = detection_last;
        head_bytes = ((32'h2) & 3'h7);
        if (is_tracks$q) begin
            record_last = track_last;
        end
        else if (is_update$q) begin
            record_last = ((32'h3) & 5'h1f);
            head_bytes = ((32'h1) & 3'h7);
        end
        else if (is_cfar$q) begin
            record_last = ((32'h1) & 5'h1f);
            head_bytes = ((32'h6) & 3'h7);
        end
        in_record = (is_tracks$q | is_detections$q) | (is_update$q | is_cfar$q);
        in_head = count$q < head_bytes;
        go = ~(hold & is_update$q);
        complete_last$d = last;
        taken = 1'b0;
        ready = 1'b0;
        octet_valid = 1'b0;
        begun$d = 1'b0;
        complete$d = 1'b0;
        case (phase$q)
            Phase$Op:
                begin
                    ready = 1'b1;
                    count$d = ((32'h0) & 3'h7);
                    record_count$d = ((32'h0) & 5'h1f);
                    if (valid) begin
                        op_held$d = data;
                        tag_held$d = ((32'h0) & 8'hff);
                        is_tracks$d = data == tracks;
                        is_detections$d = data == detections;
                        is_update$d = data == update_op;
                        is_cfar$d = data == cfar;
                        lone$d = last;
                        beyond$d = 1'b0;
                        phase$d = Phase$Tag;
                        if (last) begin
                            phase$d = Phase$Settle;
                        end
                    end
                end
            Phase$Tag:
                begin
                    ready = 1'b1;
                    if (valid) begin
                        tag_held$d = data;
                        begun$d = 1'b1;
                        phase$d = Phase$Body;
                        if (last) begin
                            phase$d = Phase$Settle;
                        end
                    end
                end
            Phase$Body:
                begin
                    ready = go;
                    if (valid & go) begin
                        taken = 1'b1;
                        if (last) begin
                            phase$d = Phase$Settle;
                        end
                    end
                end
            Phase$Settle:
                begin
                    phase$d = Phase$Judge;
                end
            Phase$Judge:
                begin
                    phase$d = Phase$Execute;
                end
            Phase$Execute:
                begin
                    if (done) begin
                        phase$d = Phase$Op;
                    end
                end
            default:
                begin
                    phase$d = Phase$Op;
                end
        endcase
        if (taken) begin
            octet_valid = 1'b1;
            argument_held$d = argument_down | octet_up;
            if (count$q != ((32'h7) & 3'h7)) begin
                count$d = count$q + ((32'h1) & 3'h7);
            end
            if (in_head) begin
                index$d = index_down | index_up;
            end
            else if (in_record) begin
                record_count$d = record_count$q + ((32'h1) & 5'h1f);
                if (record_count$q == record_last) begin
                    record_count$d = ((32'h0) & 5'h1f);
                    complete$d = 1'b1;
                end
            end
        end
        beyond_tracks = index$q[(32'h9)+:(7)];
        beyond_detections = index$q[(32'ha)+:(6)];
        fits = ~beyond$q & (beyond_detections == ((32'h0) & 6'h3f));
        if (is_tracks$q) begin
            fits = ~beyond$q & (beyond_tracks == ((32'h0) & 7'h7f));
        end
        if (complete$q) begin
            index$d = index$q + ((32'h1) & 16'hffff);
            beyond$d = ~fits;
        end
        tracks_asked = argument_held$q[(32'h0)+:(16)];
        detections_asked = argument_held$q[(32'h10)+:(16)];
        tracks_over$d = tracks_asked > ((32'h200) & 16'hffff);
        detections_over$d = detections_asked > ((32'h400) & 16'hffff);
        wrong_length$d = lone$q;
        known$d = 1'b1;
        if (op_held$q == hello) begin
            wrong_length$d = lone$q | (count$q != ((32'h0) & 3'h7));
        end
        else if (op_held$q == read) begin
            wrong_length$d = count$q != ((32'h1) & 3'h7);
        end
        else if ((op_held$q == write) | (op_held$q == gate)) begin
            wrong_length$d = count$q != ((32'h5) & 3'h7);
        end
        else if (in_record) begin
            wrong_length$d = in_head | (record_count$q != ((32'h0) & 5'h1f));
        end
        else begin
            known$d = 1'b0;
        end
        if (phase$q == Phase$Judge) begin
            fault_held$d = ((32'h0) & 8'hff);
            if (wrong_length$q) begin
                fault_held$d = length;
            end
            else if (~known$q) begin
                fault_held$d = unsupported;
            end
            else if (in_record) begin
                if (beyond$q & (is_tracks$q | is_detections$q)) begin
                    fault_held$d = capacity;
                end
            end
            else if ((op_held$q == gate) & (tracks_over$q | detections_over$q)) begin
                fault_held$d = capacity;
            end
        end
        octet = data;
        track_write = (complete$q & is_tracks$q) & fits;
        detection_write = (complete$q & is_detections$q) & fits;
        head = taken & in_head;
        step_write = complete$q & is_update$q;
        cell_write = complete$q & is_cfar$q;
        cell_last = complete_last$q;
        cells_begin = begun$q & is_cfar$q;
        write_address = index$q[(32'h0)+:(10)];
        tracks_begin = begun$q & is_tracks$q;
        detections_begin = begun$q & is_detections$q;
        command = phase$q == Phase$Execute;
        op = op_held$q;
        tag = tag_held$q;
        argument = argument_held$q;
        fault = fault_held$q;
        if (reset) begin
            phase$d = Phase$Op;
            complete$d = 1'b0;
            begun$d = 1'b0;
        end
    end
    
endmodule // kerbside_top$core$decode


module kerbside_top$core$decode$argument_held(d,q,clock);
    
    // Module arguments
    input wire  [39:0] d;
    output reg  [39:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 40'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$decode$argument_held


module kerbside_top$core$decode$begun(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$decode$begun


module kerbside_top$core$decode$beyond(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$decode$beyond


module kerbside_top$core$decode$complete(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$decode$complete


module kerbside_top$core$decode$complete_last(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$decode$complete_last


module kerbside_top$core$decode$count(d,q,clock);
    
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
          
endmodule // kerbside_top$core$decode$count


module kerbside_top$core$decode$detections_over(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$decode$detections_over


module kerbside_top$core$decode$fault_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$decode$fault_held


module kerbside_top$core$decode$index(d,q,clock);
    
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
          
endmodule // kerbside_top$core$decode$index


module kerbside_top$core$decode$is_cfar(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$decode$is_cfar


module kerbside_top$core$decode$is_detections(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$decode$is_detections


module kerbside_top$core$decode$is_tracks(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$decode$is_tracks


module kerbside_top$core$decode$is_update(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$decode$is_update


module kerbside_top$core$decode$known(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$decode$known


module kerbside_top$core$decode$lone(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$decode$lone


module kerbside_top$core$decode$op_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$decode$op_held


module kerbside_top$core$decode$phase(d,q,clock);
    
    // Module arguments
    input wire  [2:0] d;
    output reg  [2:0] q;
    input wire  clock;
    
    // Enums
    localparam Phase$Op = 0;
    localparam Phase$Tag = 1;
    localparam Phase$Body = 2;
    localparam Phase$Settle = 3;
    localparam Phase$Judge = 4;
    localparam Phase$Execute = 5;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$decode$phase


module kerbside_top$core$decode$record_count(d,q,clock);
    
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
          
endmodule // kerbside_top$core$decode$record_count


module kerbside_top$core$decode$tag_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$decode$tag_held


module kerbside_top$core$decode$tracks_over(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$decode$tracks_over


module kerbside_top$core$decode$wrong_length(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$decode$wrong_length


module kerbside_top$core$detections_loaded(clock,reset,tag,begins,store,take,records);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [7:0] tag;
    input wire  begins;
    input wire  store;
    input wire  take;
    output reg  [15:0] records;
    
    // Stub signals
    reg  [7:0] tag_held$d;
    wire  [7:0] tag_held$q;
    reg  tag_held$clock;
    reg  [15:0] count$d;
    wire  [15:0] count$q;
    reg  count$clock;
    reg  [15:0] taken$d;
    wire  [15:0] taken$q;
    reg  taken$clock;
    
    // Local signals
    reg  same;
    
    // Sub module instances
    kerbside_top$core$detections_loaded$tag_held tag_held(
        .d(tag_held$d),
        .q(tag_held$q),
        .clock(tag_held$clock)
    );
    kerbside_top$core$detections_loaded$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    kerbside_top$core$detections_loaded$taken taken(
        .d(taken$d),
        .q(taken$q),
        .clock(taken$clock)
    );
    
    // Update code
    always @(*) begin
        tag_held$clock = clock;
        count$clock = clock;
        taken$clock = clock;
        tag_held$d = tag_held$q;
        count$d = count$q;
        taken$d = taken$q;
        same = tag == tag_held$q;
        if (begins & ~same) begin
            tag_held$d = tag;
            count$d = ((32'h0) & 16'hffff);
        end
        if (store) begin
            count$d = count$q + ((32'h1) & 16'hffff);
        end
        if (take) begin
            count$d = ((32'h0) & 16'hffff);
            taken$d = ((32'h0) & 16'hffff);
            if (same) begin
                taken$d = count$q;
            end
        end
        records = taken$q;
        if (reset) begin
            tag_held$d = ((32'h0) & 8'hff);
            count$d = ((32'h0) & 16'hffff);
        end
    end
    
endmodule // kerbside_top$core$detections_loaded


module kerbside_top$core$detections_loaded$count(d,q,clock);
    
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
          
endmodule // kerbside_top$core$detections_loaded$count


module kerbside_top$core$detections_loaded$tag_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$detections_loaded$tag_held


module kerbside_top$core$detections_loaded$taken(d,q,clock);
    
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
          
endmodule // kerbside_top$core$detections_loaded$taken


module kerbside_top$core$events(clock,reset,contacts,tick_divider,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,lockout_ticks,beside,sample,enable,ready,valid,low,high,present,stuck,chatter,crosstalk,ticks);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [7:0] contacts;
    input wire  [23:0] tick_divider;
    input wire  [7:0] debounce_ticks;
    input wire  [23:0] stuck_ticks;
    input wire  [15:0] chatter_window_ticks;
    input wire  [7:0] chatter_limit;
    input wire  [7:0] lockout_ticks;
    input wire  [6:0] beside;
    input wire  sample;
    input wire  [7:0] enable;
    input wire  ready;
    output reg  valid;
    output reg  [63:0] low;
    output reg  [63:0] high;
    output reg  [7:0] present;
    output reg  [7:0] stuck;
    output reg  [7:0] chatter;
    output reg  [15:0] crosstalk;
    output reg  [31:0] ticks;
    
    // Constant declarations
    localparam  head = 64'hc0;
    
    // Stub signals
    reg  block$clock;
    reg  block$reset;
    reg  [7:0] block$raw;
    reg  block$sample;
    reg  [23:0] block$tick_divider;
    reg  [7:0] block$debounce_ticks;
    reg  [23:0] block$stuck_ticks;
    reg  [15:0] block$chatter_window_ticks;
    reg  [7:0] block$chatter_limit;
    reg  [7:0] block$lockout_ticks;
    reg  [6:0] block$beside;
    reg  block$ready;
    wire  block$valid;
    wire  [2:0] block$channel;
    wire  [2:0] block$kind;
    wire  [31:0] block$value;
    wire  [15:0] block$lost;
    wire  [15:0] block$crosstalk;
    wire  [31:0] block$now;
    wire  [7:0] block$present;
    wire  [7:0] block$stuck;
    wire  [7:0] block$chatter;
    
    // Local signals
    reg  [63:0] channel_wide;
    reg  [63:0] channel_up;
    reg  [63:0] kind_wide;
    reg  [63:0] kind_up;
    reg  [63:0] value_wide;
    reg  [63:0] value_up;
    
    // Sub module instances
    kerbside_top$core$events$block block(
        .clock(block$clock),
        .reset(block$reset),
        .raw(block$raw),
        .sample(block$sample),
        .tick_divider(block$tick_divider),
        .debounce_ticks(block$debounce_ticks),
        .stuck_ticks(block$stuck_ticks),
        .chatter_window_ticks(block$chatter_window_ticks),
        .chatter_limit(block$chatter_limit),
        .lockout_ticks(block$lockout_ticks),
        .beside(block$beside),
        .ready(block$ready),
        .valid(block$valid),
        .channel(block$channel),
        .kind(block$kind),
        .value(block$value),
        .lost(block$lost),
        .crosstalk(block$crosstalk),
        .now(block$now),
        .present(block$present),
        .stuck(block$stuck),
        .chatter(block$chatter)
    );
    
    // Update code
    always @(*) begin
        block$clock = clock;
        block$reset = reset;
        block$raw = contacts & enable;
        block$tick_divider = tick_divider;
        block$debounce_ticks = debounce_ticks;
        block$stuck_ticks = stuck_ticks;
        block$chatter_window_ticks = chatter_window_ticks;
        block$chatter_limit = chatter_limit;
        block$lockout_ticks = lockout_ticks;
        block$beside = beside;
        block$sample = sample;
        block$ready = ready;
        channel_wide = ((block$channel) & 64'hffffffffffffffff);
        channel_up = channel_wide << ((32'h10) & 64'hffffffffffffffff);
        kind_wide = ((block$kind) & 64'hffffffffffffffff);
        kind_up = kind_wide << ((32'h18) & 64'hffffffffffffffff);
        value_wide = ((block$value) & 64'hffffffffffffffff);
        value_up = value_wide << ((32'h20) & 64'hffffffffffffffff);
        valid = block$valid;
        low = (head | channel_up) | (kind_up | value_up);
        high = ((block$lost) & 64'hffffffffffffffff);
        present = block$present;
        stuck = block$stuck;
        chatter = block$chatter;
        crosstalk = block$crosstalk;
        ticks = block$now;
    end
    
endmodule // kerbside_top$core$events


module kerbside_top$core$events$block(clock,reset,raw,sample,tick_divider,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,lockout_ticks,beside,ready,valid,channel,kind,value,lost,crosstalk,now,present,stuck,chatter);
    
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
    kerbside_top$core$events$block$divided divided(
        .d(divided$d),
        .q(divided$q),
        .clock(divided$clock)
    );
    kerbside_top$core$events$block$divider divider(
        .d(divider$d),
        .q(divider$q),
        .clock(divider$clock)
    );
    kerbside_top$core$events$block$divider_less divider_less(
        .d(divider_less$d),
        .q(divider_less$q),
        .clock(divider_less$clock)
    );
    kerbside_top$core$events$block$tick tick(
        .d(tick$d),
        .q(tick$q),
        .clock(tick$clock)
    );
    kerbside_top$core$events$block$ticks ticks(
        .d(ticks$d),
        .q(ticks$q),
        .clock(ticks$clock)
    );
    kerbside_top$core$events$block$debounce debounce(
        .d(debounce$d),
        .q(debounce$q),
        .clock(debounce$clock)
    );
    kerbside_top$core$events$block$stuck_after stuck_after(
        .d(stuck_after$d),
        .q(stuck_after$q),
        .clock(stuck_after$clock)
    );
    kerbside_top$core$events$block$chatter_window chatter_window(
        .d(chatter_window$d),
        .q(chatter_window$q),
        .clock(chatter_window$clock)
    );
    kerbside_top$core$events$block$chatter_most chatter_most(
        .d(chatter_most$d),
        .q(chatter_most$q),
        .clock(chatter_most$clock)
    );
    kerbside_top$core$events$block$lockout_less lockout_less(
        .d(lockout_less$d),
        .q(lockout_less$q),
        .clock(lockout_less$clock)
    );
    kerbside_top$core$events$block$lockout_some lockout_some(
        .d(lockout_some$d),
        .q(lockout_some$q),
        .clock(lockout_some$clock)
    );
    kerbside_top$core$events$block$neighbours neighbours(
        .d(neighbours$d),
        .q(neighbours$q),
        .clock(neighbours$clock)
    );
    kerbside_top$core$events$block$bank$0 bank$0(
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
    kerbside_top$core$events$block$bank$1 bank$1(
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
    kerbside_top$core$events$block$bank$2 bank$2(
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
    kerbside_top$core$events$block$bank$3 bank$3(
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
    kerbside_top$core$events$block$bank$4 bank$4(
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
    kerbside_top$core$events$block$bank$5 bank$5(
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
    kerbside_top$core$events$block$bank$6 bank$6(
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
    kerbside_top$core$events$block$bank$7 bank$7(
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
    kerbside_top$core$events$block$turn turn(
        .d(turn$d),
        .q(turn$q),
        .clock(turn$clock)
    );
    kerbside_top$core$events$block$turns$0 turns$0(
        .d(turns$0$d),
        .q(turns$0$q),
        .clock(turns$0$clock)
    );
    kerbside_top$core$events$block$turns$1 turns$1(
        .d(turns$1$d),
        .q(turns$1$q),
        .clock(turns$1$clock)
    );
    kerbside_top$core$events$block$turns$2 turns$2(
        .d(turns$2$d),
        .q(turns$2$q),
        .clock(turns$2$clock)
    );
    kerbside_top$core$events$block$turns$3 turns$3(
        .d(turns$3$d),
        .q(turns$3$q),
        .clock(turns$3$clock)
    );
    kerbside_top$core$events$block$turns$4 turns$4(
        .d(turns$4$d),
        .q(turns$4$q),
        .clock(turns$4$clock)
    );
    kerbside_top$core$events$block$turns$5 turns$5(
        .d(turns$5$d),
        .q(turns$5$q),
        .clock(turns$5$clock)
    );
    kerbside_top$core$events$block$turns$6 turns$6(
        .d(turns$6$d),
        .q(turns$6$q),
        .clock(turns$6$clock)
    );
    kerbside_top$core$events$block$turns$7 turns$7(
        .d(turns$7$d),
        .q(turns$7$q),
        .clock(turns$7$clock)
    );
    kerbside_top$core$events$block$present_held present_held(
        .d(present_held$d),
        .q(present_held$q),
        .clock(present_held$clock)
    );
    kerbside_top$core$events$block$says says(
        .d(says$d),
        .q(says$q),
        .clock(says$clock)
    );
    kerbside_top$core$events$block$kind_held kind_held(
        .d(kind_held$d),
        .q(kind_held$q),
        .clock(kind_held$clock)
    );
    kerbside_top$core$events$block$channel_held channel_held(
        .d(channel_held$d),
        .q(channel_held$q),
        .clock(channel_held$clock)
    );
    kerbside_top$core$events$block$back_held back_held(
        .d(back_held$d),
        .q(back_held$q),
        .clock(back_held$clock)
    );
    kerbside_top$core$events$block$amount_held amount_held(
        .d(amount_held$d),
        .q(amount_held$q),
        .clock(amount_held$clock)
    );
    kerbside_top$core$events$block$ticks_held ticks_held(
        .d(ticks_held$d),
        .q(ticks_held$q),
        .clock(ticks_held$clock)
    );
    kerbside_top$core$events$block$suppressed suppressed(
        .d(suppressed$d),
        .q(suppressed$q),
        .clock(suppressed$clock)
    );
    kerbside_top$core$events$block$write write(
        .d(write$d),
        .q(write$q),
        .clock(write$clock)
    );
    kerbside_top$core$events$block$reader reader(
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
    kerbside_top$core$events$block$lost_count lost_count(
        .d(lost_count$d),
        .q(lost_count$q),
        .clock(lost_count$clock)
    );
    kerbside_top$core$events$block$crosstalk_count crosstalk_count(
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
    
endmodule // kerbside_top$core$events$block


module kerbside_top$core$events$block$amount_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$amount_held


module kerbside_top$core$events$block$back_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$back_held


module kerbside_top$core$events$block$bank$0(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,lockout_less,lockout_some,beside,beside_young,turn,level,young,present,stuck,chatter,says,kind,back,amount);
    
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
    kerbside_top$core$events$block$bank$0$conditioner conditioner(
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
    kerbside_top$core$events$block$bank$0$age age(
        .d(age$d),
        .q(age$q),
        .clock(age$clock)
    );
    kerbside_top$core$events$block$bank$0$recent recent(
        .d(recent$d),
        .q(recent$q),
        .clock(recent$clock)
    );
    kerbside_top$core$events$block$bank$0$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    kerbside_top$core$events$block$bank$0$ticks_due ticks_due(
        .d(ticks_due$d),
        .q(ticks_due$q),
        .clock(ticks_due$clock)
    );
    kerbside_top$core$events$block$bank$0$confirmed_due confirmed_due(
        .d(confirmed_due$d),
        .q(confirmed_due$q),
        .clock(confirmed_due$clock)
    );
    kerbside_top$core$events$block$bank$0$sample_due sample_due(
        .d(sample_due$d),
        .q(sample_due$q),
        .clock(sample_due$clock)
    );
    kerbside_top$core$events$block$bank$0$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    kerbside_top$core$events$block$bank$0$vehicles vehicles(
        .d(vehicles$d),
        .q(vehicles$q),
        .clock(vehicles$clock)
    );
    kerbside_top$core$events$block$bank$0$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    kerbside_top$core$events$block$bank$0$sampled_vehicles sampled_vehicles(
        .d(sampled_vehicles$d),
        .q(sampled_vehicles$q),
        .clock(sampled_vehicles$clock)
    );
    kerbside_top$core$events$block$bank$0$owes_rise owes_rise(
        .d(owes_rise$d),
        .q(owes_rise$q),
        .clock(owes_rise$clock)
    );
    kerbside_top$core$events$block$bank$0$owes_fall owes_fall(
        .d(owes_fall$d),
        .q(owes_fall$q),
        .clock(owes_fall$clock)
    );
    kerbside_top$core$events$block$bank$0$owes_crosstalk owes_crosstalk(
        .d(owes_crosstalk$d),
        .q(owes_crosstalk$q),
        .clock(owes_crosstalk$clock)
    );
    kerbside_top$core$events$block$bank$0$owes_interval owes_interval(
        .d(owes_interval$d),
        .q(owes_interval$q),
        .clock(owes_interval$clock)
    );
    kerbside_top$core$events$block$bank$0$fall_late fall_late(
        .d(fall_late$d),
        .q(fall_late$q),
        .clock(fall_late$clock)
    );
    kerbside_top$core$events$block$bank$0$told_stuck told_stuck(
        .d(told_stuck$d),
        .q(told_stuck$q),
        .clock(told_stuck$clock)
    );
    kerbside_top$core$events$block$bank$0$told_chatter told_chatter(
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
    
endmodule // kerbside_top$core$events$block$bank$0


module kerbside_top$core$events$block$bank$0$age(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$0$age


module kerbside_top$core$events$block$bank$0$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    kerbside_top$core$events$block$bank$0$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    kerbside_top$core$events$block$bank$0$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    kerbside_top$core$events$block$bank$0$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    kerbside_top$core$events$block$bank$0$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    kerbside_top$core$events$block$bank$0$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    kerbside_top$core$events$block$bank$0$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    kerbside_top$core$events$block$bank$0$conditioner$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    kerbside_top$core$events$block$bank$0$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    kerbside_top$core$events$block$bank$0$conditioner$enough enough(
        .d(enough$d),
        .q(enough$q),
        .clock(enough$clock)
    );
    kerbside_top$core$events$block$bank$0$conditioner$can_stick can_stick(
        .d(can_stick$d),
        .q(can_stick$q),
        .clock(can_stick$clock)
    );
    kerbside_top$core$events$block$bank$0$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    kerbside_top$core$events$block$bank$0$conditioner$window_left window_left(
        .d(window_left$d),
        .q(window_left$q),
        .clock(window_left$clock)
    );
    kerbside_top$core$events$block$bank$0$conditioner$window_ended window_ended(
        .d(window_ended$d),
        .q(window_ended$q),
        .clock(window_ended$clock)
    );
    kerbside_top$core$events$block$bank$0$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    kerbside_top$core$events$block$bank$0$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    kerbside_top$core$events$block$bank$0$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    kerbside_top$core$events$block$bank$0$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    kerbside_top$core$events$block$bank$0$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    kerbside_top$core$events$block$bank$0$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    kerbside_top$core$events$block$bank$0$conditioner$sampled_vehicles sampled_vehicles(
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
    
endmodule // kerbside_top$core$events$block$bank$0$conditioner


module kerbside_top$core$events$block$bank$0$conditioner$can_stick(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$conditioner$can_stick


module kerbside_top$core$events$block$bank$0$conditioner$chatter_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$conditioner$chatter_flag


module kerbside_top$core$events$block$bank$0$conditioner$counted(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$0$conditioner$counted


module kerbside_top$core$events$block$bank$0$conditioner$edges(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$0$conditioner$edges


module kerbside_top$core$events$block$bank$0$conditioner$enough(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$conditioner$enough


module kerbside_top$core$events$block$bank$0$conditioner$falling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$conditioner$falling


module kerbside_top$core$events$block$bank$0$conditioner$held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$0$conditioner$held


module kerbside_top$core$events$block$bank$0$conditioner$left(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$0$conditioner$left


module kerbside_top$core$events$block$bank$0$conditioner$level(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$conditioner$level


module kerbside_top$core$events$block$bank$0$conditioner$level_before(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$conditioner$level_before


module kerbside_top$core$events$block$bank$0$conditioner$occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$0$conditioner$occupied


module kerbside_top$core$events$block$bank$0$conditioner$presence(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$conditioner$presence


module kerbside_top$core$events$block$bank$0$conditioner$rising(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$conditioner$rising


module kerbside_top$core$events$block$bank$0$conditioner$sampled_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$conditioner$sampled_flag


module kerbside_top$core$events$block$bank$0$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$0$conditioner$sampled_occupied


module kerbside_top$core$events$block$bank$0$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$0$conditioner$sampled_vehicles


module kerbside_top$core$events$block$bank$0$conditioner$settling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$conditioner$settling


module kerbside_top$core$events$block$bank$0$conditioner$stuck_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$conditioner$stuck_flag


module kerbside_top$core$events$block$bank$0$conditioner$window_ended(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$conditioner$window_ended


module kerbside_top$core$events$block$bank$0$conditioner$window_left(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$0$conditioner$window_left


module kerbside_top$core$events$block$bank$0$confirmed_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$confirmed_due


module kerbside_top$core$events$block$bank$0$fall_late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$fall_late


module kerbside_top$core$events$block$bank$0$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$held


module kerbside_top$core$events$block$bank$0$occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$0$occupied


module kerbside_top$core$events$block$bank$0$owes_crosstalk(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$owes_crosstalk


module kerbside_top$core$events$block$bank$0$owes_fall(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$owes_fall


module kerbside_top$core$events$block$bank$0$owes_interval(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$owes_interval


module kerbside_top$core$events$block$bank$0$owes_rise(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$owes_rise


module kerbside_top$core$events$block$bank$0$recent(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$recent


module kerbside_top$core$events$block$bank$0$sample_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$sample_due


module kerbside_top$core$events$block$bank$0$sampled_occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$0$sampled_occupied


module kerbside_top$core$events$block$bank$0$sampled_vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$0$sampled_vehicles


module kerbside_top$core$events$block$bank$0$ticks_due(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$0$ticks_due


module kerbside_top$core$events$block$bank$0$told_chatter(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$told_chatter


module kerbside_top$core$events$block$bank$0$told_stuck(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$0$told_stuck


module kerbside_top$core$events$block$bank$0$vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$0$vehicles


module kerbside_top$core$events$block$bank$1(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,lockout_less,lockout_some,beside,beside_young,turn,level,young,present,stuck,chatter,says,kind,back,amount);
    
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
    kerbside_top$core$events$block$bank$1$conditioner conditioner(
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
    kerbside_top$core$events$block$bank$1$age age(
        .d(age$d),
        .q(age$q),
        .clock(age$clock)
    );
    kerbside_top$core$events$block$bank$1$recent recent(
        .d(recent$d),
        .q(recent$q),
        .clock(recent$clock)
    );
    kerbside_top$core$events$block$bank$1$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    kerbside_top$core$events$block$bank$1$ticks_due ticks_due(
        .d(ticks_due$d),
        .q(ticks_due$q),
        .clock(ticks_due$clock)
    );
    kerbside_top$core$events$block$bank$1$confirmed_due confirmed_due(
        .d(confirmed_due$d),
        .q(confirmed_due$q),
        .clock(confirmed_due$clock)
    );
    kerbside_top$core$events$block$bank$1$sample_due sample_due(
        .d(sample_due$d),
        .q(sample_due$q),
        .clock(sample_due$clock)
    );
    kerbside_top$core$events$block$bank$1$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    kerbside_top$core$events$block$bank$1$vehicles vehicles(
        .d(vehicles$d),
        .q(vehicles$q),
        .clock(vehicles$clock)
    );
    kerbside_top$core$events$block$bank$1$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    kerbside_top$core$events$block$bank$1$sampled_vehicles sampled_vehicles(
        .d(sampled_vehicles$d),
        .q(sampled_vehicles$q),
        .clock(sampled_vehicles$clock)
    );
    kerbside_top$core$events$block$bank$1$owes_rise owes_rise(
        .d(owes_rise$d),
        .q(owes_rise$q),
        .clock(owes_rise$clock)
    );
    kerbside_top$core$events$block$bank$1$owes_fall owes_fall(
        .d(owes_fall$d),
        .q(owes_fall$q),
        .clock(owes_fall$clock)
    );
    kerbside_top$core$events$block$bank$1$owes_crosstalk owes_crosstalk(
        .d(owes_crosstalk$d),
        .q(owes_crosstalk$q),
        .clock(owes_crosstalk$clock)
    );
    kerbside_top$core$events$block$bank$1$owes_interval owes_interval(
        .d(owes_interval$d),
        .q(owes_interval$q),
        .clock(owes_interval$clock)
    );
    kerbside_top$core$events$block$bank$1$fall_late fall_late(
        .d(fall_late$d),
        .q(fall_late$q),
        .clock(fall_late$clock)
    );
    kerbside_top$core$events$block$bank$1$told_stuck told_stuck(
        .d(told_stuck$d),
        .q(told_stuck$q),
        .clock(told_stuck$clock)
    );
    kerbside_top$core$events$block$bank$1$told_chatter told_chatter(
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
    
endmodule // kerbside_top$core$events$block$bank$1


module kerbside_top$core$events$block$bank$1$age(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$1$age


module kerbside_top$core$events$block$bank$1$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    kerbside_top$core$events$block$bank$1$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    kerbside_top$core$events$block$bank$1$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    kerbside_top$core$events$block$bank$1$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    kerbside_top$core$events$block$bank$1$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    kerbside_top$core$events$block$bank$1$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    kerbside_top$core$events$block$bank$1$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    kerbside_top$core$events$block$bank$1$conditioner$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    kerbside_top$core$events$block$bank$1$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    kerbside_top$core$events$block$bank$1$conditioner$enough enough(
        .d(enough$d),
        .q(enough$q),
        .clock(enough$clock)
    );
    kerbside_top$core$events$block$bank$1$conditioner$can_stick can_stick(
        .d(can_stick$d),
        .q(can_stick$q),
        .clock(can_stick$clock)
    );
    kerbside_top$core$events$block$bank$1$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    kerbside_top$core$events$block$bank$1$conditioner$window_left window_left(
        .d(window_left$d),
        .q(window_left$q),
        .clock(window_left$clock)
    );
    kerbside_top$core$events$block$bank$1$conditioner$window_ended window_ended(
        .d(window_ended$d),
        .q(window_ended$q),
        .clock(window_ended$clock)
    );
    kerbside_top$core$events$block$bank$1$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    kerbside_top$core$events$block$bank$1$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    kerbside_top$core$events$block$bank$1$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    kerbside_top$core$events$block$bank$1$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    kerbside_top$core$events$block$bank$1$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    kerbside_top$core$events$block$bank$1$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    kerbside_top$core$events$block$bank$1$conditioner$sampled_vehicles sampled_vehicles(
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
    
endmodule // kerbside_top$core$events$block$bank$1$conditioner


module kerbside_top$core$events$block$bank$1$conditioner$can_stick(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$conditioner$can_stick


module kerbside_top$core$events$block$bank$1$conditioner$chatter_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$conditioner$chatter_flag


module kerbside_top$core$events$block$bank$1$conditioner$counted(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$1$conditioner$counted


module kerbside_top$core$events$block$bank$1$conditioner$edges(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$1$conditioner$edges


module kerbside_top$core$events$block$bank$1$conditioner$enough(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$conditioner$enough


module kerbside_top$core$events$block$bank$1$conditioner$falling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$conditioner$falling


module kerbside_top$core$events$block$bank$1$conditioner$held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$1$conditioner$held


module kerbside_top$core$events$block$bank$1$conditioner$left(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$1$conditioner$left


module kerbside_top$core$events$block$bank$1$conditioner$level(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$conditioner$level


module kerbside_top$core$events$block$bank$1$conditioner$level_before(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$conditioner$level_before


module kerbside_top$core$events$block$bank$1$conditioner$occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$1$conditioner$occupied


module kerbside_top$core$events$block$bank$1$conditioner$presence(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$conditioner$presence


module kerbside_top$core$events$block$bank$1$conditioner$rising(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$conditioner$rising


module kerbside_top$core$events$block$bank$1$conditioner$sampled_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$conditioner$sampled_flag


module kerbside_top$core$events$block$bank$1$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$1$conditioner$sampled_occupied


module kerbside_top$core$events$block$bank$1$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$1$conditioner$sampled_vehicles


module kerbside_top$core$events$block$bank$1$conditioner$settling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$conditioner$settling


module kerbside_top$core$events$block$bank$1$conditioner$stuck_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$conditioner$stuck_flag


module kerbside_top$core$events$block$bank$1$conditioner$window_ended(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$conditioner$window_ended


module kerbside_top$core$events$block$bank$1$conditioner$window_left(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$1$conditioner$window_left


module kerbside_top$core$events$block$bank$1$confirmed_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$confirmed_due


module kerbside_top$core$events$block$bank$1$fall_late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$fall_late


module kerbside_top$core$events$block$bank$1$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$held


module kerbside_top$core$events$block$bank$1$occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$1$occupied


module kerbside_top$core$events$block$bank$1$owes_crosstalk(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$owes_crosstalk


module kerbside_top$core$events$block$bank$1$owes_fall(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$owes_fall


module kerbside_top$core$events$block$bank$1$owes_interval(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$owes_interval


module kerbside_top$core$events$block$bank$1$owes_rise(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$owes_rise


module kerbside_top$core$events$block$bank$1$recent(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$recent


module kerbside_top$core$events$block$bank$1$sample_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$sample_due


module kerbside_top$core$events$block$bank$1$sampled_occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$1$sampled_occupied


module kerbside_top$core$events$block$bank$1$sampled_vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$1$sampled_vehicles


module kerbside_top$core$events$block$bank$1$ticks_due(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$1$ticks_due


module kerbside_top$core$events$block$bank$1$told_chatter(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$told_chatter


module kerbside_top$core$events$block$bank$1$told_stuck(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$1$told_stuck


module kerbside_top$core$events$block$bank$1$vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$1$vehicles


module kerbside_top$core$events$block$bank$2(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,lockout_less,lockout_some,beside,beside_young,turn,level,young,present,stuck,chatter,says,kind,back,amount);
    
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
    kerbside_top$core$events$block$bank$2$conditioner conditioner(
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
    kerbside_top$core$events$block$bank$2$age age(
        .d(age$d),
        .q(age$q),
        .clock(age$clock)
    );
    kerbside_top$core$events$block$bank$2$recent recent(
        .d(recent$d),
        .q(recent$q),
        .clock(recent$clock)
    );
    kerbside_top$core$events$block$bank$2$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    kerbside_top$core$events$block$bank$2$ticks_due ticks_due(
        .d(ticks_due$d),
        .q(ticks_due$q),
        .clock(ticks_due$clock)
    );
    kerbside_top$core$events$block$bank$2$confirmed_due confirmed_due(
        .d(confirmed_due$d),
        .q(confirmed_due$q),
        .clock(confirmed_due$clock)
    );
    kerbside_top$core$events$block$bank$2$sample_due sample_due(
        .d(sample_due$d),
        .q(sample_due$q),
        .clock(sample_due$clock)
    );
    kerbside_top$core$events$block$bank$2$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    kerbside_top$core$events$block$bank$2$vehicles vehicles(
        .d(vehicles$d),
        .q(vehicles$q),
        .clock(vehicles$clock)
    );
    kerbside_top$core$events$block$bank$2$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    kerbside_top$core$events$block$bank$2$sampled_vehicles sampled_vehicles(
        .d(sampled_vehicles$d),
        .q(sampled_vehicles$q),
        .clock(sampled_vehicles$clock)
    );
    kerbside_top$core$events$block$bank$2$owes_rise owes_rise(
        .d(owes_rise$d),
        .q(owes_rise$q),
        .clock(owes_rise$clock)
    );
    kerbside_top$core$events$block$bank$2$owes_fall owes_fall(
        .d(owes_fall$d),
        .q(owes_fall$q),
        .clock(owes_fall$clock)
    );
    kerbside_top$core$events$block$bank$2$owes_crosstalk owes_crosstalk(
        .d(owes_crosstalk$d),
        .q(owes_crosstalk$q),
        .clock(owes_crosstalk$clock)
    );
    kerbside_top$core$events$block$bank$2$owes_interval owes_interval(
        .d(owes_interval$d),
        .q(owes_interval$q),
        .clock(owes_interval$clock)
    );
    kerbside_top$core$events$block$bank$2$fall_late fall_late(
        .d(fall_late$d),
        .q(fall_late$q),
        .clock(fall_late$clock)
    );
    kerbside_top$core$events$block$bank$2$told_stuck told_stuck(
        .d(told_stuck$d),
        .q(told_stuck$q),
        .clock(told_stuck$clock)
    );
    kerbside_top$core$events$block$bank$2$told_chatter told_chatter(
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
    
endmodule // kerbside_top$core$events$block$bank$2


module kerbside_top$core$events$block$bank$2$age(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$2$age


module kerbside_top$core$events$block$bank$2$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    kerbside_top$core$events$block$bank$2$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    kerbside_top$core$events$block$bank$2$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    kerbside_top$core$events$block$bank$2$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    kerbside_top$core$events$block$bank$2$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    kerbside_top$core$events$block$bank$2$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    kerbside_top$core$events$block$bank$2$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    kerbside_top$core$events$block$bank$2$conditioner$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    kerbside_top$core$events$block$bank$2$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    kerbside_top$core$events$block$bank$2$conditioner$enough enough(
        .d(enough$d),
        .q(enough$q),
        .clock(enough$clock)
    );
    kerbside_top$core$events$block$bank$2$conditioner$can_stick can_stick(
        .d(can_stick$d),
        .q(can_stick$q),
        .clock(can_stick$clock)
    );
    kerbside_top$core$events$block$bank$2$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    kerbside_top$core$events$block$bank$2$conditioner$window_left window_left(
        .d(window_left$d),
        .q(window_left$q),
        .clock(window_left$clock)
    );
    kerbside_top$core$events$block$bank$2$conditioner$window_ended window_ended(
        .d(window_ended$d),
        .q(window_ended$q),
        .clock(window_ended$clock)
    );
    kerbside_top$core$events$block$bank$2$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    kerbside_top$core$events$block$bank$2$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    kerbside_top$core$events$block$bank$2$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    kerbside_top$core$events$block$bank$2$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    kerbside_top$core$events$block$bank$2$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    kerbside_top$core$events$block$bank$2$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    kerbside_top$core$events$block$bank$2$conditioner$sampled_vehicles sampled_vehicles(
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
    
endmodule // kerbside_top$core$events$block$bank$2$conditioner


module kerbside_top$core$events$block$bank$2$conditioner$can_stick(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$conditioner$can_stick


module kerbside_top$core$events$block$bank$2$conditioner$chatter_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$conditioner$chatter_flag


module kerbside_top$core$events$block$bank$2$conditioner$counted(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$2$conditioner$counted


module kerbside_top$core$events$block$bank$2$conditioner$edges(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$2$conditioner$edges


module kerbside_top$core$events$block$bank$2$conditioner$enough(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$conditioner$enough


module kerbside_top$core$events$block$bank$2$conditioner$falling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$conditioner$falling


module kerbside_top$core$events$block$bank$2$conditioner$held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$2$conditioner$held


module kerbside_top$core$events$block$bank$2$conditioner$left(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$2$conditioner$left


module kerbside_top$core$events$block$bank$2$conditioner$level(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$conditioner$level


module kerbside_top$core$events$block$bank$2$conditioner$level_before(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$conditioner$level_before


module kerbside_top$core$events$block$bank$2$conditioner$occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$2$conditioner$occupied


module kerbside_top$core$events$block$bank$2$conditioner$presence(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$conditioner$presence


module kerbside_top$core$events$block$bank$2$conditioner$rising(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$conditioner$rising


module kerbside_top$core$events$block$bank$2$conditioner$sampled_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$conditioner$sampled_flag


module kerbside_top$core$events$block$bank$2$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$2$conditioner$sampled_occupied


module kerbside_top$core$events$block$bank$2$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$2$conditioner$sampled_vehicles


module kerbside_top$core$events$block$bank$2$conditioner$settling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$conditioner$settling


module kerbside_top$core$events$block$bank$2$conditioner$stuck_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$conditioner$stuck_flag


module kerbside_top$core$events$block$bank$2$conditioner$window_ended(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$conditioner$window_ended


module kerbside_top$core$events$block$bank$2$conditioner$window_left(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$2$conditioner$window_left


module kerbside_top$core$events$block$bank$2$confirmed_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$confirmed_due


module kerbside_top$core$events$block$bank$2$fall_late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$fall_late


module kerbside_top$core$events$block$bank$2$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$held


module kerbside_top$core$events$block$bank$2$occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$2$occupied


module kerbside_top$core$events$block$bank$2$owes_crosstalk(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$owes_crosstalk


module kerbside_top$core$events$block$bank$2$owes_fall(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$owes_fall


module kerbside_top$core$events$block$bank$2$owes_interval(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$owes_interval


module kerbside_top$core$events$block$bank$2$owes_rise(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$owes_rise


module kerbside_top$core$events$block$bank$2$recent(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$recent


module kerbside_top$core$events$block$bank$2$sample_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$sample_due


module kerbside_top$core$events$block$bank$2$sampled_occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$2$sampled_occupied


module kerbside_top$core$events$block$bank$2$sampled_vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$2$sampled_vehicles


module kerbside_top$core$events$block$bank$2$ticks_due(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$2$ticks_due


module kerbside_top$core$events$block$bank$2$told_chatter(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$told_chatter


module kerbside_top$core$events$block$bank$2$told_stuck(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$2$told_stuck


module kerbside_top$core$events$block$bank$2$vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$2$vehicles


module kerbside_top$core$events$block$bank$3(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,lockout_less,lockout_some,beside,beside_young,turn,level,young,present,stuck,chatter,says,kind,back,amount);
    
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
    kerbside_top$core$events$block$bank$3$conditioner conditioner(
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
    kerbside_top$core$events$block$bank$3$age age(
        .d(age$d),
        .q(age$q),
        .clock(age$clock)
    );
    kerbside_top$core$events$block$bank$3$recent recent(
        .d(recent$d),
        .q(recent$q),
        .clock(recent$clock)
    );
    kerbside_top$core$events$block$bank$3$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    kerbside_top$core$events$block$bank$3$ticks_due ticks_due(
        .d(ticks_due$d),
        .q(ticks_due$q),
        .clock(ticks_due$clock)
    );
    kerbside_top$core$events$block$bank$3$confirmed_due confirmed_due(
        .d(confirmed_due$d),
        .q(confirmed_due$q),
        .clock(confirmed_due$clock)
    );
    kerbside_top$core$events$block$bank$3$sample_due sample_due(
        .d(sample_due$d),
        .q(sample_due$q),
        .clock(sample_due$clock)
    );
    kerbside_top$core$events$block$bank$3$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    kerbside_top$core$events$block$bank$3$vehicles vehicles(
        .d(vehicles$d),
        .q(vehicles$q),
        .clock(vehicles$clock)
    );
    kerbside_top$core$events$block$bank$3$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    kerbside_top$core$events$block$bank$3$sampled_vehicles sampled_vehicles(
        .d(sampled_vehicles$d),
        .q(sampled_vehicles$q),
        .clock(sampled_vehicles$clock)
    );
    kerbside_top$core$events$block$bank$3$owes_rise owes_rise(
        .d(owes_rise$d),
        .q(owes_rise$q),
        .clock(owes_rise$clock)
    );
    kerbside_top$core$events$block$bank$3$owes_fall owes_fall(
        .d(owes_fall$d),
        .q(owes_fall$q),
        .clock(owes_fall$clock)
    );
    kerbside_top$core$events$block$bank$3$owes_crosstalk owes_crosstalk(
        .d(owes_crosstalk$d),
        .q(owes_crosstalk$q),
        .clock(owes_crosstalk$clock)
    );
    kerbside_top$core$events$block$bank$3$owes_interval owes_interval(
        .d(owes_interval$d),
        .q(owes_interval$q),
        .clock(owes_interval$clock)
    );
    kerbside_top$core$events$block$bank$3$fall_late fall_late(
        .d(fall_late$d),
        .q(fall_late$q),
        .clock(fall_late$clock)
    );
    kerbside_top$core$events$block$bank$3$told_stuck told_stuck(
        .d(told_stuck$d),
        .q(told_stuck$q),
        .clock(told_stuck$clock)
    );
    kerbside_top$core$events$block$bank$3$told_chatter told_chatter(
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
    
endmodule // kerbside_top$core$events$block$bank$3


module kerbside_top$core$events$block$bank$3$age(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$3$age


module kerbside_top$core$events$block$bank$3$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    kerbside_top$core$events$block$bank$3$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    kerbside_top$core$events$block$bank$3$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    kerbside_top$core$events$block$bank$3$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    kerbside_top$core$events$block$bank$3$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    kerbside_top$core$events$block$bank$3$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    kerbside_top$core$events$block$bank$3$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    kerbside_top$core$events$block$bank$3$conditioner$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    kerbside_top$core$events$block$bank$3$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    kerbside_top$core$events$block$bank$3$conditioner$enough enough(
        .d(enough$d),
        .q(enough$q),
        .clock(enough$clock)
    );
    kerbside_top$core$events$block$bank$3$conditioner$can_stick can_stick(
        .d(can_stick$d),
        .q(can_stick$q),
        .clock(can_stick$clock)
    );
    kerbside_top$core$events$block$bank$3$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    kerbside_top$core$events$block$bank$3$conditioner$window_left window_left(
        .d(window_left$d),
        .q(window_left$q),
        .clock(window_left$clock)
    );
    kerbside_top$core$events$block$bank$3$conditioner$window_ended window_ended(
        .d(window_ended$d),
        .q(window_ended$q),
        .clock(window_ended$clock)
    );
    kerbside_top$core$events$block$bank$3$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    kerbside_top$core$events$block$bank$3$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    kerbside_top$core$events$block$bank$3$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    kerbside_top$core$events$block$bank$3$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    kerbside_top$core$events$block$bank$3$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    kerbside_top$core$events$block$bank$3$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    kerbside_top$core$events$block$bank$3$conditioner$sampled_vehicles sampled_vehicles(
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
    
endmodule // kerbside_top$core$events$block$bank$3$conditioner


module kerbside_top$core$events$block$bank$3$conditioner$can_stick(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$conditioner$can_stick


module kerbside_top$core$events$block$bank$3$conditioner$chatter_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$conditioner$chatter_flag


module kerbside_top$core$events$block$bank$3$conditioner$counted(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$3$conditioner$counted


module kerbside_top$core$events$block$bank$3$conditioner$edges(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$3$conditioner$edges


module kerbside_top$core$events$block$bank$3$conditioner$enough(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$conditioner$enough


module kerbside_top$core$events$block$bank$3$conditioner$falling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$conditioner$falling


module kerbside_top$core$events$block$bank$3$conditioner$held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$3$conditioner$held


module kerbside_top$core$events$block$bank$3$conditioner$left(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$3$conditioner$left


module kerbside_top$core$events$block$bank$3$conditioner$level(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$conditioner$level


module kerbside_top$core$events$block$bank$3$conditioner$level_before(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$conditioner$level_before


module kerbside_top$core$events$block$bank$3$conditioner$occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$3$conditioner$occupied


module kerbside_top$core$events$block$bank$3$conditioner$presence(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$conditioner$presence


module kerbside_top$core$events$block$bank$3$conditioner$rising(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$conditioner$rising


module kerbside_top$core$events$block$bank$3$conditioner$sampled_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$conditioner$sampled_flag


module kerbside_top$core$events$block$bank$3$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$3$conditioner$sampled_occupied


module kerbside_top$core$events$block$bank$3$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$3$conditioner$sampled_vehicles


module kerbside_top$core$events$block$bank$3$conditioner$settling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$conditioner$settling


module kerbside_top$core$events$block$bank$3$conditioner$stuck_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$conditioner$stuck_flag


module kerbside_top$core$events$block$bank$3$conditioner$window_ended(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$conditioner$window_ended


module kerbside_top$core$events$block$bank$3$conditioner$window_left(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$3$conditioner$window_left


module kerbside_top$core$events$block$bank$3$confirmed_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$confirmed_due


module kerbside_top$core$events$block$bank$3$fall_late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$fall_late


module kerbside_top$core$events$block$bank$3$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$held


module kerbside_top$core$events$block$bank$3$occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$3$occupied


module kerbside_top$core$events$block$bank$3$owes_crosstalk(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$owes_crosstalk


module kerbside_top$core$events$block$bank$3$owes_fall(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$owes_fall


module kerbside_top$core$events$block$bank$3$owes_interval(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$owes_interval


module kerbside_top$core$events$block$bank$3$owes_rise(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$owes_rise


module kerbside_top$core$events$block$bank$3$recent(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$recent


module kerbside_top$core$events$block$bank$3$sample_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$sample_due


module kerbside_top$core$events$block$bank$3$sampled_occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$3$sampled_occupied


module kerbside_top$core$events$block$bank$3$sampled_vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$3$sampled_vehicles


module kerbside_top$core$events$block$bank$3$ticks_due(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$3$ticks_due


module kerbside_top$core$events$block$bank$3$told_chatter(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$told_chatter


module kerbside_top$core$events$block$bank$3$told_stuck(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$3$told_stuck


module kerbside_top$core$events$block$bank$3$vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$3$vehicles


module kerbside_top$core$events$block$bank$4(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,lockout_less,lockout_some,beside,beside_young,turn,level,young,present,stuck,chatter,says,kind,back,amount);
    
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
    kerbside_top$core$events$block$bank$4$conditioner conditioner(
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
    kerbside_top$core$events$block$bank$4$age age(
        .d(age$d),
        .q(age$q),
        .clock(age$clock)
    );
    kerbside_top$core$events$block$bank$4$recent recent(
        .d(recent$d),
        .q(recent$q),
        .clock(recent$clock)
    );
    kerbside_top$core$events$block$bank$4$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    kerbside_top$core$events$block$bank$4$ticks_due ticks_due(
        .d(ticks_due$d),
        .q(ticks_due$q),
        .clock(ticks_due$clock)
    );
    kerbside_top$core$events$block$bank$4$confirmed_due confirmed_due(
        .d(confirmed_due$d),
        .q(confirmed_due$q),
        .clock(confirmed_due$clock)
    );
    kerbside_top$core$events$block$bank$4$sample_due sample_due(
        .d(sample_due$d),
        .q(sample_due$q),
        .clock(sample_due$clock)
    );
    kerbside_top$core$events$block$bank$4$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    kerbside_top$core$events$block$bank$4$vehicles vehicles(
        .d(vehicles$d),
        .q(vehicles$q),
        .clock(vehicles$clock)
    );
    kerbside_top$core$events$block$bank$4$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    kerbside_top$core$events$block$bank$4$sampled_vehicles sampled_vehicles(
        .d(sampled_vehicles$d),
        .q(sampled_vehicles$q),
        .clock(sampled_vehicles$clock)
    );
    kerbside_top$core$events$block$bank$4$owes_rise owes_rise(
        .d(owes_rise$d),
        .q(owes_rise$q),
        .clock(owes_rise$clock)
    );
    kerbside_top$core$events$block$bank$4$owes_fall owes_fall(
        .d(owes_fall$d),
        .q(owes_fall$q),
        .clock(owes_fall$clock)
    );
    kerbside_top$core$events$block$bank$4$owes_crosstalk owes_crosstalk(
        .d(owes_crosstalk$d),
        .q(owes_crosstalk$q),
        .clock(owes_crosstalk$clock)
    );
    kerbside_top$core$events$block$bank$4$owes_interval owes_interval(
        .d(owes_interval$d),
        .q(owes_interval$q),
        .clock(owes_interval$clock)
    );
    kerbside_top$core$events$block$bank$4$fall_late fall_late(
        .d(fall_late$d),
        .q(fall_late$q),
        .clock(fall_late$clock)
    );
    kerbside_top$core$events$block$bank$4$told_stuck told_stuck(
        .d(told_stuck$d),
        .q(told_stuck$q),
        .clock(told_stuck$clock)
    );
    kerbside_top$core$events$block$bank$4$told_chatter told_chatter(
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
    
endmodule // kerbside_top$core$events$block$bank$4


module kerbside_top$core$events$block$bank$4$age(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$4$age


module kerbside_top$core$events$block$bank$4$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    kerbside_top$core$events$block$bank$4$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    kerbside_top$core$events$block$bank$4$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    kerbside_top$core$events$block$bank$4$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    kerbside_top$core$events$block$bank$4$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    kerbside_top$core$events$block$bank$4$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    kerbside_top$core$events$block$bank$4$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    kerbside_top$core$events$block$bank$4$conditioner$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    kerbside_top$core$events$block$bank$4$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    kerbside_top$core$events$block$bank$4$conditioner$enough enough(
        .d(enough$d),
        .q(enough$q),
        .clock(enough$clock)
    );
    kerbside_top$core$events$block$bank$4$conditioner$can_stick can_stick(
        .d(can_stick$d),
        .q(can_stick$q),
        .clock(can_stick$clock)
    );
    kerbside_top$core$events$block$bank$4$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    kerbside_top$core$events$block$bank$4$conditioner$window_left window_left(
        .d(window_left$d),
        .q(window_left$q),
        .clock(window_left$clock)
    );
    kerbside_top$core$events$block$bank$4$conditioner$window_ended window_ended(
        .d(window_ended$d),
        .q(window_ended$q),
        .clock(window_ended$clock)
    );
    kerbside_top$core$events$block$bank$4$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    kerbside_top$core$events$block$bank$4$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    kerbside_top$core$events$block$bank$4$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    kerbside_top$core$events$block$bank$4$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    kerbside_top$core$events$block$bank$4$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    kerbside_top$core$events$block$bank$4$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    kerbside_top$core$events$block$bank$4$conditioner$sampled_vehicles sampled_vehicles(
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
    
endmodule // kerbside_top$core$events$block$bank$4$conditioner


module kerbside_top$core$events$block$bank$4$conditioner$can_stick(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$conditioner$can_stick


module kerbside_top$core$events$block$bank$4$conditioner$chatter_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$conditioner$chatter_flag


module kerbside_top$core$events$block$bank$4$conditioner$counted(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$4$conditioner$counted


module kerbside_top$core$events$block$bank$4$conditioner$edges(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$4$conditioner$edges


module kerbside_top$core$events$block$bank$4$conditioner$enough(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$conditioner$enough


module kerbside_top$core$events$block$bank$4$conditioner$falling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$conditioner$falling


module kerbside_top$core$events$block$bank$4$conditioner$held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$4$conditioner$held


module kerbside_top$core$events$block$bank$4$conditioner$left(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$4$conditioner$left


module kerbside_top$core$events$block$bank$4$conditioner$level(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$conditioner$level


module kerbside_top$core$events$block$bank$4$conditioner$level_before(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$conditioner$level_before


module kerbside_top$core$events$block$bank$4$conditioner$occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$4$conditioner$occupied


module kerbside_top$core$events$block$bank$4$conditioner$presence(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$conditioner$presence


module kerbside_top$core$events$block$bank$4$conditioner$rising(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$conditioner$rising


module kerbside_top$core$events$block$bank$4$conditioner$sampled_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$conditioner$sampled_flag


module kerbside_top$core$events$block$bank$4$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$4$conditioner$sampled_occupied


module kerbside_top$core$events$block$bank$4$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$4$conditioner$sampled_vehicles


module kerbside_top$core$events$block$bank$4$conditioner$settling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$conditioner$settling


module kerbside_top$core$events$block$bank$4$conditioner$stuck_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$conditioner$stuck_flag


module kerbside_top$core$events$block$bank$4$conditioner$window_ended(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$conditioner$window_ended


module kerbside_top$core$events$block$bank$4$conditioner$window_left(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$4$conditioner$window_left


module kerbside_top$core$events$block$bank$4$confirmed_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$confirmed_due


module kerbside_top$core$events$block$bank$4$fall_late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$fall_late


module kerbside_top$core$events$block$bank$4$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$held


module kerbside_top$core$events$block$bank$4$occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$4$occupied


module kerbside_top$core$events$block$bank$4$owes_crosstalk(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$owes_crosstalk


module kerbside_top$core$events$block$bank$4$owes_fall(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$owes_fall


module kerbside_top$core$events$block$bank$4$owes_interval(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$owes_interval


module kerbside_top$core$events$block$bank$4$owes_rise(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$owes_rise


module kerbside_top$core$events$block$bank$4$recent(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$recent


module kerbside_top$core$events$block$bank$4$sample_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$sample_due


module kerbside_top$core$events$block$bank$4$sampled_occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$4$sampled_occupied


module kerbside_top$core$events$block$bank$4$sampled_vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$4$sampled_vehicles


module kerbside_top$core$events$block$bank$4$ticks_due(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$4$ticks_due


module kerbside_top$core$events$block$bank$4$told_chatter(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$told_chatter


module kerbside_top$core$events$block$bank$4$told_stuck(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$4$told_stuck


module kerbside_top$core$events$block$bank$4$vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$4$vehicles


module kerbside_top$core$events$block$bank$5(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,lockout_less,lockout_some,beside,beside_young,turn,level,young,present,stuck,chatter,says,kind,back,amount);
    
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
    kerbside_top$core$events$block$bank$5$conditioner conditioner(
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
    kerbside_top$core$events$block$bank$5$age age(
        .d(age$d),
        .q(age$q),
        .clock(age$clock)
    );
    kerbside_top$core$events$block$bank$5$recent recent(
        .d(recent$d),
        .q(recent$q),
        .clock(recent$clock)
    );
    kerbside_top$core$events$block$bank$5$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    kerbside_top$core$events$block$bank$5$ticks_due ticks_due(
        .d(ticks_due$d),
        .q(ticks_due$q),
        .clock(ticks_due$clock)
    );
    kerbside_top$core$events$block$bank$5$confirmed_due confirmed_due(
        .d(confirmed_due$d),
        .q(confirmed_due$q),
        .clock(confirmed_due$clock)
    );
    kerbside_top$core$events$block$bank$5$sample_due sample_due(
        .d(sample_due$d),
        .q(sample_due$q),
        .clock(sample_due$clock)
    );
    kerbside_top$core$events$block$bank$5$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    kerbside_top$core$events$block$bank$5$vehicles vehicles(
        .d(vehicles$d),
        .q(vehicles$q),
        .clock(vehicles$clock)
    );
    kerbside_top$core$events$block$bank$5$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    kerbside_top$core$events$block$bank$5$sampled_vehicles sampled_vehicles(
        .d(sampled_vehicles$d),
        .q(sampled_vehicles$q),
        .clock(sampled_vehicles$clock)
    );
    kerbside_top$core$events$block$bank$5$owes_rise owes_rise(
        .d(owes_rise$d),
        .q(owes_rise$q),
        .clock(owes_rise$clock)
    );
    kerbside_top$core$events$block$bank$5$owes_fall owes_fall(
        .d(owes_fall$d),
        .q(owes_fall$q),
        .clock(owes_fall$clock)
    );
    kerbside_top$core$events$block$bank$5$owes_crosstalk owes_crosstalk(
        .d(owes_crosstalk$d),
        .q(owes_crosstalk$q),
        .clock(owes_crosstalk$clock)
    );
    kerbside_top$core$events$block$bank$5$owes_interval owes_interval(
        .d(owes_interval$d),
        .q(owes_interval$q),
        .clock(owes_interval$clock)
    );
    kerbside_top$core$events$block$bank$5$fall_late fall_late(
        .d(fall_late$d),
        .q(fall_late$q),
        .clock(fall_late$clock)
    );
    kerbside_top$core$events$block$bank$5$told_stuck told_stuck(
        .d(told_stuck$d),
        .q(told_stuck$q),
        .clock(told_stuck$clock)
    );
    kerbside_top$core$events$block$bank$5$told_chatter told_chatter(
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
    
endmodule // kerbside_top$core$events$block$bank$5


module kerbside_top$core$events$block$bank$5$age(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$5$age


module kerbside_top$core$events$block$bank$5$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    kerbside_top$core$events$block$bank$5$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    kerbside_top$core$events$block$bank$5$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    kerbside_top$core$events$block$bank$5$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    kerbside_top$core$events$block$bank$5$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    kerbside_top$core$events$block$bank$5$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    kerbside_top$core$events$block$bank$5$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    kerbside_top$core$events$block$bank$5$conditioner$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    kerbside_top$core$events$block$bank$5$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    kerbside_top$core$events$block$bank$5$conditioner$enough enough(
        .d(enough$d),
        .q(enough$q),
        .clock(enough$clock)
    );
    kerbside_top$core$events$block$bank$5$conditioner$can_stick can_stick(
        .d(can_stick$d),
        .q(can_stick$q),
        .clock(can_stick$clock)
    );
    kerbside_top$core$events$block$bank$5$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    kerbside_top$core$events$block$bank$5$conditioner$window_left window_left(
        .d(window_left$d),
        .q(window_left$q),
        .clock(window_left$clock)
    );
    kerbside_top$core$events$block$bank$5$conditioner$window_ended window_ended(
        .d(window_ended$d),
        .q(window_ended$q),
        .clock(window_ended$clock)
    );
    kerbside_top$core$events$block$bank$5$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    kerbside_top$core$events$block$bank$5$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    kerbside_top$core$events$block$bank$5$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    kerbside_top$core$events$block$bank$5$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    kerbside_top$core$events$block$bank$5$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    kerbside_top$core$events$block$bank$5$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    kerbside_top$core$events$block$bank$5$conditioner$sampled_vehicles sampled_vehicles(
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
    
endmodule // kerbside_top$core$events$block$bank$5$conditioner


module kerbside_top$core$events$block$bank$5$conditioner$can_stick(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$conditioner$can_stick


module kerbside_top$core$events$block$bank$5$conditioner$chatter_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$conditioner$chatter_flag


module kerbside_top$core$events$block$bank$5$conditioner$counted(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$5$conditioner$counted


module kerbside_top$core$events$block$bank$5$conditioner$edges(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$5$conditioner$edges


module kerbside_top$core$events$block$bank$5$conditioner$enough(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$conditioner$enough


module kerbside_top$core$events$block$bank$5$conditioner$falling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$conditioner$falling


module kerbside_top$core$events$block$bank$5$conditioner$held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$5$conditioner$held


module kerbside_top$core$events$block$bank$5$conditioner$left(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$5$conditioner$left


module kerbside_top$core$events$block$bank$5$conditioner$level(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$conditioner$level


module kerbside_top$core$events$block$bank$5$conditioner$level_before(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$conditioner$level_before


module kerbside_top$core$events$block$bank$5$conditioner$occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$5$conditioner$occupied


module kerbside_top$core$events$block$bank$5$conditioner$presence(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$conditioner$presence


module kerbside_top$core$events$block$bank$5$conditioner$rising(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$conditioner$rising


module kerbside_top$core$events$block$bank$5$conditioner$sampled_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$conditioner$sampled_flag


module kerbside_top$core$events$block$bank$5$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$5$conditioner$sampled_occupied


module kerbside_top$core$events$block$bank$5$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$5$conditioner$sampled_vehicles


module kerbside_top$core$events$block$bank$5$conditioner$settling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$conditioner$settling


module kerbside_top$core$events$block$bank$5$conditioner$stuck_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$conditioner$stuck_flag


module kerbside_top$core$events$block$bank$5$conditioner$window_ended(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$conditioner$window_ended


module kerbside_top$core$events$block$bank$5$conditioner$window_left(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$5$conditioner$window_left


module kerbside_top$core$events$block$bank$5$confirmed_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$confirmed_due


module kerbside_top$core$events$block$bank$5$fall_late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$fall_late


module kerbside_top$core$events$block$bank$5$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$held


module kerbside_top$core$events$block$bank$5$occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$5$occupied


module kerbside_top$core$events$block$bank$5$owes_crosstalk(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$owes_crosstalk


module kerbside_top$core$events$block$bank$5$owes_fall(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$owes_fall


module kerbside_top$core$events$block$bank$5$owes_interval(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$owes_interval


module kerbside_top$core$events$block$bank$5$owes_rise(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$owes_rise


module kerbside_top$core$events$block$bank$5$recent(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$recent


module kerbside_top$core$events$block$bank$5$sample_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$sample_due


module kerbside_top$core$events$block$bank$5$sampled_occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$5$sampled_occupied


module kerbside_top$core$events$block$bank$5$sampled_vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$5$sampled_vehicles


module kerbside_top$core$events$block$bank$5$ticks_due(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$5$ticks_due


module kerbside_top$core$events$block$bank$5$told_chatter(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$told_chatter


module kerbside_top$core$events$block$bank$5$told_stuck(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$5$told_stuck


module kerbside_top$core$events$block$bank$5$vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$5$vehicles


module kerbside_top$core$events$block$bank$6(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,lockout_less,lockout_some,beside,beside_young,turn,level,young,present,stuck,chatter,says,kind,back,amount);
    
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
    kerbside_top$core$events$block$bank$6$conditioner conditioner(
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
    kerbside_top$core$events$block$bank$6$age age(
        .d(age$d),
        .q(age$q),
        .clock(age$clock)
    );
    kerbside_top$core$events$block$bank$6$recent recent(
        .d(recent$d),
        .q(recent$q),
        .clock(recent$clock)
    );
    kerbside_top$core$events$block$bank$6$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    kerbside_top$core$events$block$bank$6$ticks_due ticks_due(
        .d(ticks_due$d),
        .q(ticks_due$q),
        .clock(ticks_due$clock)
    );
    kerbside_top$core$events$block$bank$6$confirmed_due confirmed_due(
        .d(confirmed_due$d),
        .q(confirmed_due$q),
        .clock(confirmed_due$clock)
    );
    kerbside_top$core$events$block$bank$6$sample_due sample_due(
        .d(sample_due$d),
        .q(sample_due$q),
        .clock(sample_due$clock)
    );
    kerbside_top$core$events$block$bank$6$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    kerbside_top$core$events$block$bank$6$vehicles vehicles(
        .d(vehicles$d),
        .q(vehicles$q),
        .clock(vehicles$clock)
    );
    kerbside_top$core$events$block$bank$6$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    kerbside_top$core$events$block$bank$6$sampled_vehicles sampled_vehicles(
        .d(sampled_vehicles$d),
        .q(sampled_vehicles$q),
        .clock(sampled_vehicles$clock)
    );
    kerbside_top$core$events$block$bank$6$owes_rise owes_rise(
        .d(owes_rise$d),
        .q(owes_rise$q),
        .clock(owes_rise$clock)
    );
    kerbside_top$core$events$block$bank$6$owes_fall owes_fall(
        .d(owes_fall$d),
        .q(owes_fall$q),
        .clock(owes_fall$clock)
    );
    kerbside_top$core$events$block$bank$6$owes_crosstalk owes_crosstalk(
        .d(owes_crosstalk$d),
        .q(owes_crosstalk$q),
        .clock(owes_crosstalk$clock)
    );
    kerbside_top$core$events$block$bank$6$owes_interval owes_interval(
        .d(owes_interval$d),
        .q(owes_interval$q),
        .clock(owes_interval$clock)
    );
    kerbside_top$core$events$block$bank$6$fall_late fall_late(
        .d(fall_late$d),
        .q(fall_late$q),
        .clock(fall_late$clock)
    );
    kerbside_top$core$events$block$bank$6$told_stuck told_stuck(
        .d(told_stuck$d),
        .q(told_stuck$q),
        .clock(told_stuck$clock)
    );
    kerbside_top$core$events$block$bank$6$told_chatter told_chatter(
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
    
endmodule // kerbside_top$core$events$block$bank$6


module kerbside_top$core$events$block$bank$6$age(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$6$age


module kerbside_top$core$events$block$bank$6$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    kerbside_top$core$events$block$bank$6$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    kerbside_top$core$events$block$bank$6$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    kerbside_top$core$events$block$bank$6$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    kerbside_top$core$events$block$bank$6$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    kerbside_top$core$events$block$bank$6$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    kerbside_top$core$events$block$bank$6$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    kerbside_top$core$events$block$bank$6$conditioner$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    kerbside_top$core$events$block$bank$6$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    kerbside_top$core$events$block$bank$6$conditioner$enough enough(
        .d(enough$d),
        .q(enough$q),
        .clock(enough$clock)
    );
    kerbside_top$core$events$block$bank$6$conditioner$can_stick can_stick(
        .d(can_stick$d),
        .q(can_stick$q),
        .clock(can_stick$clock)
    );
    kerbside_top$core$events$block$bank$6$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    kerbside_top$core$events$block$bank$6$conditioner$window_left window_left(
        .d(window_left$d),
        .q(window_left$q),
        .clock(window_left$clock)
    );
    kerbside_top$core$events$block$bank$6$conditioner$window_ended window_ended(
        .d(window_ended$d),
        .q(window_ended$q),
        .clock(window_ended$clock)
    );
    kerbside_top$core$events$block$bank$6$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    kerbside_top$core$events$block$bank$6$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    kerbside_top$core$events$block$bank$6$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    kerbside_top$core$events$block$bank$6$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    kerbside_top$core$events$block$bank$6$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    kerbside_top$core$events$block$bank$6$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    kerbside_top$core$events$block$bank$6$conditioner$sampled_vehicles sampled_vehicles(
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
    
endmodule // kerbside_top$core$events$block$bank$6$conditioner


module kerbside_top$core$events$block$bank$6$conditioner$can_stick(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$conditioner$can_stick


module kerbside_top$core$events$block$bank$6$conditioner$chatter_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$conditioner$chatter_flag


module kerbside_top$core$events$block$bank$6$conditioner$counted(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$6$conditioner$counted


module kerbside_top$core$events$block$bank$6$conditioner$edges(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$6$conditioner$edges


module kerbside_top$core$events$block$bank$6$conditioner$enough(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$conditioner$enough


module kerbside_top$core$events$block$bank$6$conditioner$falling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$conditioner$falling


module kerbside_top$core$events$block$bank$6$conditioner$held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$6$conditioner$held


module kerbside_top$core$events$block$bank$6$conditioner$left(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$6$conditioner$left


module kerbside_top$core$events$block$bank$6$conditioner$level(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$conditioner$level


module kerbside_top$core$events$block$bank$6$conditioner$level_before(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$conditioner$level_before


module kerbside_top$core$events$block$bank$6$conditioner$occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$6$conditioner$occupied


module kerbside_top$core$events$block$bank$6$conditioner$presence(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$conditioner$presence


module kerbside_top$core$events$block$bank$6$conditioner$rising(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$conditioner$rising


module kerbside_top$core$events$block$bank$6$conditioner$sampled_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$conditioner$sampled_flag


module kerbside_top$core$events$block$bank$6$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$6$conditioner$sampled_occupied


module kerbside_top$core$events$block$bank$6$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$6$conditioner$sampled_vehicles


module kerbside_top$core$events$block$bank$6$conditioner$settling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$conditioner$settling


module kerbside_top$core$events$block$bank$6$conditioner$stuck_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$conditioner$stuck_flag


module kerbside_top$core$events$block$bank$6$conditioner$window_ended(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$conditioner$window_ended


module kerbside_top$core$events$block$bank$6$conditioner$window_left(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$6$conditioner$window_left


module kerbside_top$core$events$block$bank$6$confirmed_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$confirmed_due


module kerbside_top$core$events$block$bank$6$fall_late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$fall_late


module kerbside_top$core$events$block$bank$6$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$held


module kerbside_top$core$events$block$bank$6$occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$6$occupied


module kerbside_top$core$events$block$bank$6$owes_crosstalk(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$owes_crosstalk


module kerbside_top$core$events$block$bank$6$owes_fall(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$owes_fall


module kerbside_top$core$events$block$bank$6$owes_interval(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$owes_interval


module kerbside_top$core$events$block$bank$6$owes_rise(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$owes_rise


module kerbside_top$core$events$block$bank$6$recent(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$recent


module kerbside_top$core$events$block$bank$6$sample_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$sample_due


module kerbside_top$core$events$block$bank$6$sampled_occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$6$sampled_occupied


module kerbside_top$core$events$block$bank$6$sampled_vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$6$sampled_vehicles


module kerbside_top$core$events$block$bank$6$ticks_due(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$6$ticks_due


module kerbside_top$core$events$block$bank$6$told_chatter(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$told_chatter


module kerbside_top$core$events$block$bank$6$told_stuck(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$6$told_stuck


module kerbside_top$core$events$block$bank$6$vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$6$vehicles


module kerbside_top$core$events$block$bank$7(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,lockout_less,lockout_some,beside,beside_young,turn,level,young,present,stuck,chatter,says,kind,back,amount);
    
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
    kerbside_top$core$events$block$bank$7$conditioner conditioner(
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
    kerbside_top$core$events$block$bank$7$age age(
        .d(age$d),
        .q(age$q),
        .clock(age$clock)
    );
    kerbside_top$core$events$block$bank$7$recent recent(
        .d(recent$d),
        .q(recent$q),
        .clock(recent$clock)
    );
    kerbside_top$core$events$block$bank$7$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    kerbside_top$core$events$block$bank$7$ticks_due ticks_due(
        .d(ticks_due$d),
        .q(ticks_due$q),
        .clock(ticks_due$clock)
    );
    kerbside_top$core$events$block$bank$7$confirmed_due confirmed_due(
        .d(confirmed_due$d),
        .q(confirmed_due$q),
        .clock(confirmed_due$clock)
    );
    kerbside_top$core$events$block$bank$7$sample_due sample_due(
        .d(sample_due$d),
        .q(sample_due$q),
        .clock(sample_due$clock)
    );
    kerbside_top$core$events$block$bank$7$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    kerbside_top$core$events$block$bank$7$vehicles vehicles(
        .d(vehicles$d),
        .q(vehicles$q),
        .clock(vehicles$clock)
    );
    kerbside_top$core$events$block$bank$7$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    kerbside_top$core$events$block$bank$7$sampled_vehicles sampled_vehicles(
        .d(sampled_vehicles$d),
        .q(sampled_vehicles$q),
        .clock(sampled_vehicles$clock)
    );
    kerbside_top$core$events$block$bank$7$owes_rise owes_rise(
        .d(owes_rise$d),
        .q(owes_rise$q),
        .clock(owes_rise$clock)
    );
    kerbside_top$core$events$block$bank$7$owes_fall owes_fall(
        .d(owes_fall$d),
        .q(owes_fall$q),
        .clock(owes_fall$clock)
    );
    kerbside_top$core$events$block$bank$7$owes_crosstalk owes_crosstalk(
        .d(owes_crosstalk$d),
        .q(owes_crosstalk$q),
        .clock(owes_crosstalk$clock)
    );
    kerbside_top$core$events$block$bank$7$owes_interval owes_interval(
        .d(owes_interval$d),
        .q(owes_interval$q),
        .clock(owes_interval$clock)
    );
    kerbside_top$core$events$block$bank$7$fall_late fall_late(
        .d(fall_late$d),
        .q(fall_late$q),
        .clock(fall_late$clock)
    );
    kerbside_top$core$events$block$bank$7$told_stuck told_stuck(
        .d(told_stuck$d),
        .q(told_stuck$q),
        .clock(told_stuck$clock)
    );
    kerbside_top$core$events$block$bank$7$told_chatter told_chatter(
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
    
endmodule // kerbside_top$core$events$block$bank$7


module kerbside_top$core$events$block$bank$7$age(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$7$age


module kerbside_top$core$events$block$bank$7$conditioner(clock,reset,tick,raw,sample,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,present,rise,fall,stuck,chatter,sampled,occupied_ticks,vehicles);
    
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
    kerbside_top$core$events$block$bank$7$conditioner$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    kerbside_top$core$events$block$bank$7$conditioner$level level(
        .d(level$d),
        .q(level$q),
        .clock(level$clock)
    );
    kerbside_top$core$events$block$bank$7$conditioner$level_before level_before(
        .d(level_before$d),
        .q(level_before$q),
        .clock(level_before$clock)
    );
    kerbside_top$core$events$block$bank$7$conditioner$presence presence(
        .d(presence$d),
        .q(presence$q),
        .clock(presence$clock)
    );
    kerbside_top$core$events$block$bank$7$conditioner$rising rising(
        .d(rising$d),
        .q(rising$q),
        .clock(rising$clock)
    );
    kerbside_top$core$events$block$bank$7$conditioner$falling falling(
        .d(falling$d),
        .q(falling$q),
        .clock(falling$clock)
    );
    kerbside_top$core$events$block$bank$7$conditioner$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    kerbside_top$core$events$block$bank$7$conditioner$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    kerbside_top$core$events$block$bank$7$conditioner$enough enough(
        .d(enough$d),
        .q(enough$q),
        .clock(enough$clock)
    );
    kerbside_top$core$events$block$bank$7$conditioner$can_stick can_stick(
        .d(can_stick$d),
        .q(can_stick$q),
        .clock(can_stick$clock)
    );
    kerbside_top$core$events$block$bank$7$conditioner$stuck_flag stuck_flag(
        .d(stuck_flag$d),
        .q(stuck_flag$q),
        .clock(stuck_flag$clock)
    );
    kerbside_top$core$events$block$bank$7$conditioner$window_left window_left(
        .d(window_left$d),
        .q(window_left$q),
        .clock(window_left$clock)
    );
    kerbside_top$core$events$block$bank$7$conditioner$window_ended window_ended(
        .d(window_ended$d),
        .q(window_ended$q),
        .clock(window_ended$clock)
    );
    kerbside_top$core$events$block$bank$7$conditioner$edges edges(
        .d(edges$d),
        .q(edges$q),
        .clock(edges$clock)
    );
    kerbside_top$core$events$block$bank$7$conditioner$chatter_flag chatter_flag(
        .d(chatter_flag$d),
        .q(chatter_flag$q),
        .clock(chatter_flag$clock)
    );
    kerbside_top$core$events$block$bank$7$conditioner$occupied occupied(
        .d(occupied$d),
        .q(occupied$q),
        .clock(occupied$clock)
    );
    kerbside_top$core$events$block$bank$7$conditioner$counted counted(
        .d(counted$d),
        .q(counted$q),
        .clock(counted$clock)
    );
    kerbside_top$core$events$block$bank$7$conditioner$sampled_flag sampled_flag(
        .d(sampled_flag$d),
        .q(sampled_flag$q),
        .clock(sampled_flag$clock)
    );
    kerbside_top$core$events$block$bank$7$conditioner$sampled_occupied sampled_occupied(
        .d(sampled_occupied$d),
        .q(sampled_occupied$q),
        .clock(sampled_occupied$clock)
    );
    kerbside_top$core$events$block$bank$7$conditioner$sampled_vehicles sampled_vehicles(
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
    
endmodule // kerbside_top$core$events$block$bank$7$conditioner


module kerbside_top$core$events$block$bank$7$conditioner$can_stick(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$conditioner$can_stick


module kerbside_top$core$events$block$bank$7$conditioner$chatter_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$conditioner$chatter_flag


module kerbside_top$core$events$block$bank$7$conditioner$counted(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$7$conditioner$counted


module kerbside_top$core$events$block$bank$7$conditioner$edges(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$7$conditioner$edges


module kerbside_top$core$events$block$bank$7$conditioner$enough(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$conditioner$enough


module kerbside_top$core$events$block$bank$7$conditioner$falling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$conditioner$falling


module kerbside_top$core$events$block$bank$7$conditioner$held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$7$conditioner$held


module kerbside_top$core$events$block$bank$7$conditioner$left(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$7$conditioner$left


module kerbside_top$core$events$block$bank$7$conditioner$level(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$conditioner$level


module kerbside_top$core$events$block$bank$7$conditioner$level_before(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$conditioner$level_before


module kerbside_top$core$events$block$bank$7$conditioner$occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$7$conditioner$occupied


module kerbside_top$core$events$block$bank$7$conditioner$presence(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$conditioner$presence


module kerbside_top$core$events$block$bank$7$conditioner$rising(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$conditioner$rising


module kerbside_top$core$events$block$bank$7$conditioner$sampled_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$conditioner$sampled_flag


module kerbside_top$core$events$block$bank$7$conditioner$sampled_occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$7$conditioner$sampled_occupied


module kerbside_top$core$events$block$bank$7$conditioner$sampled_vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$7$conditioner$sampled_vehicles


module kerbside_top$core$events$block$bank$7$conditioner$settling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$conditioner$settling


module kerbside_top$core$events$block$bank$7$conditioner$stuck_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$conditioner$stuck_flag


module kerbside_top$core$events$block$bank$7$conditioner$window_ended(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$conditioner$window_ended


module kerbside_top$core$events$block$bank$7$conditioner$window_left(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$7$conditioner$window_left


module kerbside_top$core$events$block$bank$7$confirmed_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$confirmed_due


module kerbside_top$core$events$block$bank$7$fall_late(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$fall_late


module kerbside_top$core$events$block$bank$7$held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$held


module kerbside_top$core$events$block$bank$7$occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$7$occupied


module kerbside_top$core$events$block$bank$7$owes_crosstalk(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$owes_crosstalk


module kerbside_top$core$events$block$bank$7$owes_fall(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$owes_fall


module kerbside_top$core$events$block$bank$7$owes_interval(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$owes_interval


module kerbside_top$core$events$block$bank$7$owes_rise(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$owes_rise


module kerbside_top$core$events$block$bank$7$recent(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$recent


module kerbside_top$core$events$block$bank$7$sample_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$sample_due


module kerbside_top$core$events$block$bank$7$sampled_occupied(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$7$sampled_occupied


module kerbside_top$core$events$block$bank$7$sampled_vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$7$sampled_vehicles


module kerbside_top$core$events$block$bank$7$ticks_due(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$7$ticks_due


module kerbside_top$core$events$block$bank$7$told_chatter(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$told_chatter


module kerbside_top$core$events$block$bank$7$told_stuck(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$bank$7$told_stuck


module kerbside_top$core$events$block$bank$7$vehicles(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$bank$7$vehicles


module kerbside_top$core$events$block$channel_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$channel_held


module kerbside_top$core$events$block$chatter_most(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$chatter_most


module kerbside_top$core$events$block$chatter_window(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$chatter_window


module kerbside_top$core$events$block$crosstalk_count(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$crosstalk_count


module kerbside_top$core$events$block$debounce(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$debounce


module kerbside_top$core$events$block$divided(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$divided


module kerbside_top$core$events$block$divider(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$divider


module kerbside_top$core$events$block$divider_less(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$divider_less


module kerbside_top$core$events$block$kind_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$kind_held


module kerbside_top$core$events$block$lockout_less(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$lockout_less


module kerbside_top$core$events$block$lockout_some(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$lockout_some


module kerbside_top$core$events$block$lost_count(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$lost_count


module kerbside_top$core$events$block$neighbours(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$neighbours


module kerbside_top$core$events$block$present_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$present_held


module kerbside_top$core$events$block$reader(clock,reset,write,write_at,written,whole_to,ready,valid,word,read_at,fetched);
    
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
    kerbside_top$core$events$block$reader$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_address(memory$write_address),
        .written(memory$written),
        .read_address(memory$read_address),
        .read(memory$read)
    );
    kerbside_top$core$events$block$reader$place place(
        .d(place$d),
        .q(place$q),
        .clock(place$clock)
    );
    kerbside_top$core$events$block$reader$ahead ahead(
        .d(ahead$d),
        .q(ahead$q),
        .clock(ahead$clock)
    );
    kerbside_top$core$events$block$reader$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    kerbside_top$core$events$block$reader$shown shown(
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
    
endmodule // kerbside_top$core$events$block$reader


module kerbside_top$core$events$block$reader$ahead(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$reader$ahead


module kerbside_top$core$events$block$reader$held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$reader$held


module kerbside_top$core$events$block$reader$memory(clock,write,write_address,written,read_address,read);
    
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
endmodule // kerbside_top$core$events$block$reader$memory


module kerbside_top$core$events$block$reader$place(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$reader$place


module kerbside_top$core$events$block$reader$shown(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$reader$shown


module kerbside_top$core$events$block$says(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$says


module kerbside_top$core$events$block$stuck_after(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$stuck_after


module kerbside_top$core$events$block$suppressed(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$suppressed


module kerbside_top$core$events$block$tick(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$tick


module kerbside_top$core$events$block$ticks(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$ticks


module kerbside_top$core$events$block$ticks_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$ticks_held


module kerbside_top$core$events$block$turn(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$turn


module kerbside_top$core$events$block$turns$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$turns$0


module kerbside_top$core$events$block$turns$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$turns$1


module kerbside_top$core$events$block$turns$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$turns$2


module kerbside_top$core$events$block$turns$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$turns$3


module kerbside_top$core$events$block$turns$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$turns$4


module kerbside_top$core$events$block$turns$5(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$turns$5


module kerbside_top$core$events$block$turns$6(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$turns$6


module kerbside_top$core$events$block$turns$7(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$events$block$turns$7


module kerbside_top$core$events$block$write(d,q,clock);
    
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
          
endmodule // kerbside_top$core$events$block$write


module kerbside_top$core$matrix(clock,reset,octet_valid,octet,track_write,detection_write,write_address,start,tracks,detections,ready,valid,track,detection,distance2,busy,pairs,kept,cut);
    
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
    kerbside_top$core$matrix$store store(
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
    kerbside_top$core$matrix$windows windows(
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
    kerbside_top$core$matrix$read_valid read_valid(
        .d(read_valid$d),
        .q(read_valid$q),
        .clock(read_valid$clock)
    );
    kerbside_top$core$matrix$held_valid held_valid(
        .d(held_valid$d),
        .q(held_valid$q),
        .clock(held_valid$clock)
    );
    kerbside_top$core$matrix$gate gate(
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
    kerbside_top$core$matrix$flight flight(
        .clock(flight$clock),
        .early(flight$early),
        .late(flight$late)
    );
    kerbside_top$core$matrix$queue queue(
        .clock(queue$clock),
        .reset(queue$reset),
        .write(queue$write),
        .written(queue$written),
        .ready(queue$ready),
        .valid(queue$valid),
        .read(queue$read),
        .full(queue$full)
    );
    kerbside_top$core$matrix$kept_count kept_count(
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
    
endmodule // kerbside_top$core$matrix


module kerbside_top$core$matrix$flight(clock,early,late);
    
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
    kerbside_top$core$matrix$flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kerbside_top$core$matrix$flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kerbside_top$core$matrix$flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    kerbside_top$core$matrix$flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    kerbside_top$core$matrix$flight$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    kerbside_top$core$matrix$flight$line$5 line$5(
        .d(line$5$d),
        .q(line$5$q),
        .clock(line$5$clock)
    );
    kerbside_top$core$matrix$flight$line$6 line$6(
        .d(line$6$d),
        .q(line$6$q),
        .clock(line$6$clock)
    );
    kerbside_top$core$matrix$flight$line$7 line$7(
        .d(line$7$d),
        .q(line$7$q),
        .clock(line$7$clock)
    );
    kerbside_top$core$matrix$flight$line$8 line$8(
        .d(line$8$d),
        .q(line$8$q),
        .clock(line$8$clock)
    );
    kerbside_top$core$matrix$flight$line$9 line$9(
        .d(line$9$d),
        .q(line$9$q),
        .clock(line$9$clock)
    );
    kerbside_top$core$matrix$flight$line$10 line$10(
        .d(line$10$d),
        .q(line$10$q),
        .clock(line$10$clock)
    );
    kerbside_top$core$matrix$flight$line$11 line$11(
        .d(line$11$d),
        .q(line$11$q),
        .clock(line$11$clock)
    );
    kerbside_top$core$matrix$flight$line$12 line$12(
        .d(line$12$d),
        .q(line$12$q),
        .clock(line$12$clock)
    );
    kerbside_top$core$matrix$flight$line$13 line$13(
        .d(line$13$d),
        .q(line$13$q),
        .clock(line$13$clock)
    );
    kerbside_top$core$matrix$flight$line$14 line$14(
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
    
endmodule // kerbside_top$core$matrix$flight


module kerbside_top$core$matrix$flight$line$0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$flight$line$0


module kerbside_top$core$matrix$flight$line$1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$flight$line$1


module kerbside_top$core$matrix$flight$line$10(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$flight$line$10


module kerbside_top$core$matrix$flight$line$11(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$flight$line$11


module kerbside_top$core$matrix$flight$line$12(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$flight$line$12


module kerbside_top$core$matrix$flight$line$13(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$flight$line$13


module kerbside_top$core$matrix$flight$line$14(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$flight$line$14


module kerbside_top$core$matrix$flight$line$2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$flight$line$2


module kerbside_top$core$matrix$flight$line$3(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$flight$line$3


module kerbside_top$core$matrix$flight$line$4(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$flight$line$4


module kerbside_top$core$matrix$flight$line$5(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$flight$line$5


module kerbside_top$core$matrix$flight$line$6(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$flight$line$6


module kerbside_top$core$matrix$flight$line$7(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$flight$line$7


module kerbside_top$core$matrix$flight$line$8(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$flight$line$8


module kerbside_top$core$matrix$flight$line$9(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$flight$line$9


module kerbside_top$core$matrix$gate(clock,reset,valid,doppler,z_east,z_north,z_rate,mean_east,mean_north,mean_rate,w11,w21,w22,w31,w32,w33,shift1,shift2,shift3,threshold,valid_out,keep,distance2);
    
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
    kerbside_top$core$matrix$gate$flight$0 flight$0(
        .d(flight$0$d),
        .q(flight$0$q),
        .clock(flight$0$clock)
    );
    kerbside_top$core$matrix$gate$flight$1 flight$1(
        .d(flight$1$d),
        .q(flight$1$q),
        .clock(flight$1$clock)
    );
    kerbside_top$core$matrix$gate$flight$2 flight$2(
        .d(flight$2$d),
        .q(flight$2$q),
        .clock(flight$2$clock)
    );
    kerbside_top$core$matrix$gate$flight$3 flight$3(
        .d(flight$3$d),
        .q(flight$3$q),
        .clock(flight$3$clock)
    );
    kerbside_top$core$matrix$gate$flight$4 flight$4(
        .d(flight$4$d),
        .q(flight$4$q),
        .clock(flight$4$clock)
    );
    kerbside_top$core$matrix$gate$flight$5 flight$5(
        .d(flight$5$d),
        .q(flight$5$q),
        .clock(flight$5$clock)
    );
    kerbside_top$core$matrix$gate$flight$6 flight$6(
        .d(flight$6$d),
        .q(flight$6$q),
        .clock(flight$6$clock)
    );
    kerbside_top$core$matrix$gate$flight$7 flight$7(
        .d(flight$7$d),
        .q(flight$7$q),
        .clock(flight$7$clock)
    );
    kerbside_top$core$matrix$gate$flight$8 flight$8(
        .d(flight$8$d),
        .q(flight$8$q),
        .clock(flight$8$clock)
    );
    kerbside_top$core$matrix$gate$flight$9 flight$9(
        .d(flight$9$d),
        .q(flight$9$q),
        .clock(flight$9$clock)
    );
    kerbside_top$core$matrix$gate$flight$10 flight$10(
        .d(flight$10$d),
        .q(flight$10$q),
        .clock(flight$10$clock)
    );
    kerbside_top$core$matrix$gate$flight$11 flight$11(
        .d(flight$11$d),
        .q(flight$11$q),
        .clock(flight$11$clock)
    );
    kerbside_top$core$matrix$gate$flight$12 flight$12(
        .d(flight$12$d),
        .q(flight$12$q),
        .clock(flight$12$clock)
    );
    kerbside_top$core$matrix$gate$doppler_flight$0 doppler_flight$0(
        .d(doppler_flight$0$d),
        .q(doppler_flight$0$q),
        .clock(doppler_flight$0$clock)
    );
    kerbside_top$core$matrix$gate$doppler_flight$1 doppler_flight$1(
        .d(doppler_flight$1$d),
        .q(doppler_flight$1$q),
        .clock(doppler_flight$1$clock)
    );
    kerbside_top$core$matrix$gate$doppler_flight$2 doppler_flight$2(
        .d(doppler_flight$2$d),
        .q(doppler_flight$2$q),
        .clock(doppler_flight$2$clock)
    );
    kerbside_top$core$matrix$gate$doppler_flight$3 doppler_flight$3(
        .d(doppler_flight$3$d),
        .q(doppler_flight$3$q),
        .clock(doppler_flight$3$clock)
    );
    kerbside_top$core$matrix$gate$doppler_flight$4 doppler_flight$4(
        .d(doppler_flight$4$d),
        .q(doppler_flight$4$q),
        .clock(doppler_flight$4$clock)
    );
    kerbside_top$core$matrix$gate$doppler_flight$5 doppler_flight$5(
        .d(doppler_flight$5$d),
        .q(doppler_flight$5$q),
        .clock(doppler_flight$5$clock)
    );
    kerbside_top$core$matrix$gate$doppler_flight$6 doppler_flight$6(
        .d(doppler_flight$6$d),
        .q(doppler_flight$6$q),
        .clock(doppler_flight$6$clock)
    );
    kerbside_top$core$matrix$gate$doppler_flight$7 doppler_flight$7(
        .d(doppler_flight$7$d),
        .q(doppler_flight$7$q),
        .clock(doppler_flight$7$clock)
    );
    kerbside_top$core$matrix$gate$doppler_flight$8 doppler_flight$8(
        .d(doppler_flight$8$d),
        .q(doppler_flight$8$q),
        .clock(doppler_flight$8$clock)
    );
    kerbside_top$core$matrix$gate$doppler_flight$9 doppler_flight$9(
        .d(doppler_flight$9$d),
        .q(doppler_flight$9$q),
        .clock(doppler_flight$9$clock)
    );
    kerbside_top$core$matrix$gate$threshold_flight threshold_flight(
        .clock(threshold_flight$clock),
        .early(threshold_flight$early),
        .late(threshold_flight$late)
    );
    kerbside_top$core$matrix$gate$east east(
        .clock(east$clock),
        .a(east$a),
        .b(east$b),
        .difference(east$difference)
    );
    kerbside_top$core$matrix$gate$north north(
        .clock(north$clock),
        .a(north$a),
        .b(north$b),
        .difference(north$difference)
    );
    kerbside_top$core$matrix$gate$rate rate(
        .clock(rate$clock),
        .a(rate$a),
        .b(rate$b),
        .difference(rate$difference)
    );
    kerbside_top$core$matrix$gate$w11_held w11_held(
        .d(w11_held$d),
        .q(w11_held$q),
        .clock(w11_held$clock)
    );
    kerbside_top$core$matrix$gate$w21_held w21_held(
        .d(w21_held$d),
        .q(w21_held$q),
        .clock(w21_held$clock)
    );
    kerbside_top$core$matrix$gate$w22_held w22_held(
        .d(w22_held$d),
        .q(w22_held$q),
        .clock(w22_held$clock)
    );
    kerbside_top$core$matrix$gate$w31_held w31_held(
        .d(w31_held$d),
        .q(w31_held$q),
        .clock(w31_held$clock)
    );
    kerbside_top$core$matrix$gate$w32_held w32_held(
        .d(w32_held$d),
        .q(w32_held$q),
        .clock(w32_held$clock)
    );
    kerbside_top$core$matrix$gate$w33_held w33_held(
        .d(w33_held$d),
        .q(w33_held$q),
        .clock(w33_held$clock)
    );
    kerbside_top$core$matrix$gate$product11 product11(
        .clock(product11$clock),
        .a(product11$a),
        .b(product11$b),
        .product(product11$product)
    );
    kerbside_top$core$matrix$gate$product21 product21(
        .clock(product21$clock),
        .a(product21$a),
        .b(product21$b),
        .product(product21$product)
    );
    kerbside_top$core$matrix$gate$product22 product22(
        .clock(product22$clock),
        .a(product22$a),
        .b(product22$b),
        .product(product22$product)
    );
    kerbside_top$core$matrix$gate$product31 product31(
        .clock(product31$clock),
        .a(product31$a),
        .b(product31$b),
        .product(product31$product)
    );
    kerbside_top$core$matrix$gate$product32 product32(
        .clock(product32$clock),
        .a(product32$a),
        .b(product32$b),
        .product(product32$product)
    );
    kerbside_top$core$matrix$gate$product33 product33(
        .clock(product33$clock),
        .a(product33$a),
        .b(product33$b),
        .product(product33$product)
    );
    kerbside_top$core$matrix$gate$sum1 sum1(
        .d(sum1$d),
        .q(sum1$q),
        .clock(sum1$clock)
    );
    kerbside_top$core$matrix$gate$sum2 sum2(
        .d(sum2$d),
        .q(sum2$q),
        .clock(sum2$clock)
    );
    kerbside_top$core$matrix$gate$sum3 sum3(
        .d(sum3$d),
        .q(sum3$q),
        .clock(sum3$clock)
    );
    kerbside_top$core$matrix$gate$sum3_rest sum3_rest(
        .d(sum3_rest$d),
        .q(sum3_rest$q),
        .clock(sum3_rest$clock)
    );
    kerbside_top$core$matrix$gate$row1 row1(
        .clock(row1$clock),
        .sum(row1$sum),
        .rest(row1$rest),
        .shift(row1$shift),
        .white(row1$white)
    );
    kerbside_top$core$matrix$gate$row2 row2(
        .clock(row2$clock),
        .sum(row2$sum),
        .rest(row2$rest),
        .shift(row2$shift),
        .white(row2$white)
    );
    kerbside_top$core$matrix$gate$row3 row3(
        .clock(row3$clock),
        .sum(row3$sum),
        .rest(row3$rest),
        .shift(row3$shift),
        .white(row3$white)
    );
    kerbside_top$core$matrix$gate$square1 square1(
        .clock(square1$clock),
        .a(square1$a),
        .b(square1$b),
        .product(square1$product)
    );
    kerbside_top$core$matrix$gate$square2 square2(
        .clock(square2$clock),
        .a(square2$a),
        .b(square2$b),
        .product(square2$product)
    );
    kerbside_top$core$matrix$gate$square3 square3(
        .clock(square3$clock),
        .a(square3$a),
        .b(square3$b),
        .product(square3$product)
    );
    kerbside_top$core$matrix$gate$plane plane(
        .d(plane$d),
        .q(plane$q),
        .clock(plane$clock)
    );
    kerbside_top$core$matrix$gate$third third(
        .d(third$d),
        .q(third$q),
        .clock(third$clock)
    );
    kerbside_top$core$matrix$gate$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    kerbside_top$core$matrix$gate$distance_out distance_out(
        .d(distance_out$d),
        .q(distance_out$q),
        .clock(distance_out$clock)
    );
    kerbside_top$core$matrix$gate$keep_out keep_out(
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
    
endmodule // kerbside_top$core$matrix$gate


module kerbside_top$core$matrix$gate$distance_out(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$distance_out


module kerbside_top$core$matrix$gate$doppler_flight$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$doppler_flight$0


module kerbside_top$core$matrix$gate$doppler_flight$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$doppler_flight$1


module kerbside_top$core$matrix$gate$doppler_flight$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$doppler_flight$2


module kerbside_top$core$matrix$gate$doppler_flight$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$doppler_flight$3


module kerbside_top$core$matrix$gate$doppler_flight$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$doppler_flight$4


module kerbside_top$core$matrix$gate$doppler_flight$5(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$doppler_flight$5


module kerbside_top$core$matrix$gate$doppler_flight$6(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$doppler_flight$6


module kerbside_top$core$matrix$gate$doppler_flight$7(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$doppler_flight$7


module kerbside_top$core$matrix$gate$doppler_flight$8(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$doppler_flight$8


module kerbside_top$core$matrix$gate$doppler_flight$9(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$doppler_flight$9


module kerbside_top$core$matrix$gate$east(clock,a,b,difference);
    
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
endmodule // kerbside_top$core$matrix$gate$east


module kerbside_top$core$matrix$gate$flight$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$flight$0


module kerbside_top$core$matrix$gate$flight$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$flight$1


module kerbside_top$core$matrix$gate$flight$10(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$flight$10


module kerbside_top$core$matrix$gate$flight$11(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$flight$11


module kerbside_top$core$matrix$gate$flight$12(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$flight$12


module kerbside_top$core$matrix$gate$flight$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$flight$2


module kerbside_top$core$matrix$gate$flight$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$flight$3


module kerbside_top$core$matrix$gate$flight$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$flight$4


module kerbside_top$core$matrix$gate$flight$5(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$flight$5


module kerbside_top$core$matrix$gate$flight$6(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$flight$6


module kerbside_top$core$matrix$gate$flight$7(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$flight$7


module kerbside_top$core$matrix$gate$flight$8(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$flight$8


module kerbside_top$core$matrix$gate$flight$9(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$flight$9


module kerbside_top$core$matrix$gate$keep_out(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$gate$keep_out


module kerbside_top$core$matrix$gate$north(clock,a,b,difference);
    
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
endmodule // kerbside_top$core$matrix$gate$north


module kerbside_top$core$matrix$gate$plane(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$plane


module kerbside_top$core$matrix$gate$product11(clock,a,b,product);
    
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
endmodule // kerbside_top$core$matrix$gate$product11


module kerbside_top$core$matrix$gate$product21(clock,a,b,product);
    
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
endmodule // kerbside_top$core$matrix$gate$product21


module kerbside_top$core$matrix$gate$product22(clock,a,b,product);
    
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
endmodule // kerbside_top$core$matrix$gate$product22


module kerbside_top$core$matrix$gate$product31(clock,a,b,product);
    
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
endmodule // kerbside_top$core$matrix$gate$product31


module kerbside_top$core$matrix$gate$product32(clock,a,b,product);
    
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
endmodule // kerbside_top$core$matrix$gate$product32


module kerbside_top$core$matrix$gate$product33(clock,a,b,product);
    
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
endmodule // kerbside_top$core$matrix$gate$product33


module kerbside_top$core$matrix$gate$rate(clock,a,b,difference);
    
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
endmodule // kerbside_top$core$matrix$gate$rate


module kerbside_top$core$matrix$gate$row1(clock,sum,rest,shift,white);
    
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
    kerbside_top$core$matrix$gate$row1$coarse_flight coarse_flight(
        .clock(coarse_flight$clock),
        .early(coarse_flight$early),
        .late(coarse_flight$late)
    );
    kerbside_top$core$matrix$gate$row1$fine_flight fine_flight(
        .clock(fine_flight$clock),
        .early(fine_flight$early),
        .late(fine_flight$late)
    );
    kerbside_top$core$matrix$gate$row1$whole whole(
        .d(whole$d),
        .q(whole$q),
        .clock(whole$clock)
    );
    kerbside_top$core$matrix$gate$row1$coarse coarse(
        .clock(coarse$clock),
        .x(coarse$x),
        .shift(coarse$shift),
        .shifted(coarse$shifted)
    );
    kerbside_top$core$matrix$gate$row1$fine fine(
        .clock(fine$clock),
        .x(fine$x),
        .shift(fine$shift),
        .shifted(fine$shifted)
    );
    kerbside_top$core$matrix$gate$row1$narrow narrow(
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
    
endmodule // kerbside_top$core$matrix$gate$row1


module kerbside_top$core$matrix$gate$row1$coarse(clock,x,shift,shifted);
    
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
endmodule // kerbside_top$core$matrix$gate$row1$coarse


module kerbside_top$core$matrix$gate$row1$coarse_flight(clock,early,late);
    
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
    kerbside_top$core$matrix$gate$row1$coarse_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kerbside_top$core$matrix$gate$row1$coarse_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kerbside_top$core$matrix$gate$row1$coarse_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    kerbside_top$core$matrix$gate$row1$coarse_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    kerbside_top$core$matrix$gate$row1$coarse_flight$line$4 line$4(
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
    
endmodule // kerbside_top$core$matrix$gate$row1$coarse_flight


module kerbside_top$core$matrix$gate$row1$coarse_flight$line$0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row1$coarse_flight$line$0


module kerbside_top$core$matrix$gate$row1$coarse_flight$line$1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row1$coarse_flight$line$1


module kerbside_top$core$matrix$gate$row1$coarse_flight$line$2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row1$coarse_flight$line$2


module kerbside_top$core$matrix$gate$row1$coarse_flight$line$3(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row1$coarse_flight$line$3


module kerbside_top$core$matrix$gate$row1$coarse_flight$line$4(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row1$coarse_flight$line$4


module kerbside_top$core$matrix$gate$row1$fine(clock,x,shift,shifted);
    
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
endmodule // kerbside_top$core$matrix$gate$row1$fine


module kerbside_top$core$matrix$gate$row1$fine_flight(clock,early,late);
    
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
    kerbside_top$core$matrix$gate$row1$fine_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kerbside_top$core$matrix$gate$row1$fine_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kerbside_top$core$matrix$gate$row1$fine_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    kerbside_top$core$matrix$gate$row1$fine_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    kerbside_top$core$matrix$gate$row1$fine_flight$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    kerbside_top$core$matrix$gate$row1$fine_flight$line$5 line$5(
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
    
endmodule // kerbside_top$core$matrix$gate$row1$fine_flight


module kerbside_top$core$matrix$gate$row1$fine_flight$line$0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row1$fine_flight$line$0


module kerbside_top$core$matrix$gate$row1$fine_flight$line$1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row1$fine_flight$line$1


module kerbside_top$core$matrix$gate$row1$fine_flight$line$2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row1$fine_flight$line$2


module kerbside_top$core$matrix$gate$row1$fine_flight$line$3(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row1$fine_flight$line$3


module kerbside_top$core$matrix$gate$row1$fine_flight$line$4(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row1$fine_flight$line$4


module kerbside_top$core$matrix$gate$row1$fine_flight$line$5(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row1$fine_flight$line$5


module kerbside_top$core$matrix$gate$row1$narrow(clock,x,saturated);
    
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
endmodule // kerbside_top$core$matrix$gate$row1$narrow


module kerbside_top$core$matrix$gate$row1$whole(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row1$whole


module kerbside_top$core$matrix$gate$row2(clock,sum,rest,shift,white);
    
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
    kerbside_top$core$matrix$gate$row2$coarse_flight coarse_flight(
        .clock(coarse_flight$clock),
        .early(coarse_flight$early),
        .late(coarse_flight$late)
    );
    kerbside_top$core$matrix$gate$row2$fine_flight fine_flight(
        .clock(fine_flight$clock),
        .early(fine_flight$early),
        .late(fine_flight$late)
    );
    kerbside_top$core$matrix$gate$row2$whole whole(
        .d(whole$d),
        .q(whole$q),
        .clock(whole$clock)
    );
    kerbside_top$core$matrix$gate$row2$coarse coarse(
        .clock(coarse$clock),
        .x(coarse$x),
        .shift(coarse$shift),
        .shifted(coarse$shifted)
    );
    kerbside_top$core$matrix$gate$row2$fine fine(
        .clock(fine$clock),
        .x(fine$x),
        .shift(fine$shift),
        .shifted(fine$shifted)
    );
    kerbside_top$core$matrix$gate$row2$narrow narrow(
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
    
endmodule // kerbside_top$core$matrix$gate$row2


module kerbside_top$core$matrix$gate$row2$coarse(clock,x,shift,shifted);
    
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
endmodule // kerbside_top$core$matrix$gate$row2$coarse


module kerbside_top$core$matrix$gate$row2$coarse_flight(clock,early,late);
    
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
    kerbside_top$core$matrix$gate$row2$coarse_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kerbside_top$core$matrix$gate$row2$coarse_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kerbside_top$core$matrix$gate$row2$coarse_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    kerbside_top$core$matrix$gate$row2$coarse_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    kerbside_top$core$matrix$gate$row2$coarse_flight$line$4 line$4(
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
    
endmodule // kerbside_top$core$matrix$gate$row2$coarse_flight


module kerbside_top$core$matrix$gate$row2$coarse_flight$line$0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row2$coarse_flight$line$0


module kerbside_top$core$matrix$gate$row2$coarse_flight$line$1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row2$coarse_flight$line$1


module kerbside_top$core$matrix$gate$row2$coarse_flight$line$2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row2$coarse_flight$line$2


module kerbside_top$core$matrix$gate$row2$coarse_flight$line$3(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row2$coarse_flight$line$3


module kerbside_top$core$matrix$gate$row2$coarse_flight$line$4(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row2$coarse_flight$line$4


module kerbside_top$core$matrix$gate$row2$fine(clock,x,shift,shifted);
    
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
endmodule // kerbside_top$core$matrix$gate$row2$fine


module kerbside_top$core$matrix$gate$row2$fine_flight(clock,early,late);
    
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
    kerbside_top$core$matrix$gate$row2$fine_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kerbside_top$core$matrix$gate$row2$fine_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kerbside_top$core$matrix$gate$row2$fine_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    kerbside_top$core$matrix$gate$row2$fine_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    kerbside_top$core$matrix$gate$row2$fine_flight$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    kerbside_top$core$matrix$gate$row2$fine_flight$line$5 line$5(
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
    
endmodule // kerbside_top$core$matrix$gate$row2$fine_flight


module kerbside_top$core$matrix$gate$row2$fine_flight$line$0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row2$fine_flight$line$0


module kerbside_top$core$matrix$gate$row2$fine_flight$line$1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row2$fine_flight$line$1


module kerbside_top$core$matrix$gate$row2$fine_flight$line$2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row2$fine_flight$line$2


module kerbside_top$core$matrix$gate$row2$fine_flight$line$3(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row2$fine_flight$line$3


module kerbside_top$core$matrix$gate$row2$fine_flight$line$4(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row2$fine_flight$line$4


module kerbside_top$core$matrix$gate$row2$fine_flight$line$5(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row2$fine_flight$line$5


module kerbside_top$core$matrix$gate$row2$narrow(clock,x,saturated);
    
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
endmodule // kerbside_top$core$matrix$gate$row2$narrow


module kerbside_top$core$matrix$gate$row2$whole(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row2$whole


module kerbside_top$core$matrix$gate$row3(clock,sum,rest,shift,white);
    
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
    kerbside_top$core$matrix$gate$row3$coarse_flight coarse_flight(
        .clock(coarse_flight$clock),
        .early(coarse_flight$early),
        .late(coarse_flight$late)
    );
    kerbside_top$core$matrix$gate$row3$fine_flight fine_flight(
        .clock(fine_flight$clock),
        .early(fine_flight$early),
        .late(fine_flight$late)
    );
    kerbside_top$core$matrix$gate$row3$whole whole(
        .d(whole$d),
        .q(whole$q),
        .clock(whole$clock)
    );
    kerbside_top$core$matrix$gate$row3$coarse coarse(
        .clock(coarse$clock),
        .x(coarse$x),
        .shift(coarse$shift),
        .shifted(coarse$shifted)
    );
    kerbside_top$core$matrix$gate$row3$fine fine(
        .clock(fine$clock),
        .x(fine$x),
        .shift(fine$shift),
        .shifted(fine$shifted)
    );
    kerbside_top$core$matrix$gate$row3$narrow narrow(
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
    
endmodule // kerbside_top$core$matrix$gate$row3


module kerbside_top$core$matrix$gate$row3$coarse(clock,x,shift,shifted);
    
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
endmodule // kerbside_top$core$matrix$gate$row3$coarse


module kerbside_top$core$matrix$gate$row3$coarse_flight(clock,early,late);
    
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
    kerbside_top$core$matrix$gate$row3$coarse_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kerbside_top$core$matrix$gate$row3$coarse_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kerbside_top$core$matrix$gate$row3$coarse_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    kerbside_top$core$matrix$gate$row3$coarse_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    kerbside_top$core$matrix$gate$row3$coarse_flight$line$4 line$4(
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
    
endmodule // kerbside_top$core$matrix$gate$row3$coarse_flight


module kerbside_top$core$matrix$gate$row3$coarse_flight$line$0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row3$coarse_flight$line$0


module kerbside_top$core$matrix$gate$row3$coarse_flight$line$1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row3$coarse_flight$line$1


module kerbside_top$core$matrix$gate$row3$coarse_flight$line$2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row3$coarse_flight$line$2


module kerbside_top$core$matrix$gate$row3$coarse_flight$line$3(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row3$coarse_flight$line$3


module kerbside_top$core$matrix$gate$row3$coarse_flight$line$4(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row3$coarse_flight$line$4


module kerbside_top$core$matrix$gate$row3$fine(clock,x,shift,shifted);
    
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
endmodule // kerbside_top$core$matrix$gate$row3$fine


module kerbside_top$core$matrix$gate$row3$fine_flight(clock,early,late);
    
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
    kerbside_top$core$matrix$gate$row3$fine_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kerbside_top$core$matrix$gate$row3$fine_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kerbside_top$core$matrix$gate$row3$fine_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    kerbside_top$core$matrix$gate$row3$fine_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    kerbside_top$core$matrix$gate$row3$fine_flight$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    kerbside_top$core$matrix$gate$row3$fine_flight$line$5 line$5(
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
    
endmodule // kerbside_top$core$matrix$gate$row3$fine_flight


module kerbside_top$core$matrix$gate$row3$fine_flight$line$0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row3$fine_flight$line$0


module kerbside_top$core$matrix$gate$row3$fine_flight$line$1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row3$fine_flight$line$1


module kerbside_top$core$matrix$gate$row3$fine_flight$line$2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row3$fine_flight$line$2


module kerbside_top$core$matrix$gate$row3$fine_flight$line$3(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row3$fine_flight$line$3


module kerbside_top$core$matrix$gate$row3$fine_flight$line$4(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row3$fine_flight$line$4


module kerbside_top$core$matrix$gate$row3$fine_flight$line$5(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row3$fine_flight$line$5


module kerbside_top$core$matrix$gate$row3$narrow(clock,x,saturated);
    
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
endmodule // kerbside_top$core$matrix$gate$row3$narrow


module kerbside_top$core$matrix$gate$row3$whole(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$row3$whole


module kerbside_top$core$matrix$gate$square1(clock,a,b,product);
    
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
endmodule // kerbside_top$core$matrix$gate$square1


module kerbside_top$core$matrix$gate$square2(clock,a,b,product);
    
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
endmodule // kerbside_top$core$matrix$gate$square2


module kerbside_top$core$matrix$gate$square3(clock,a,b,product);
    
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
endmodule // kerbside_top$core$matrix$gate$square3


module kerbside_top$core$matrix$gate$sum1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$sum1


module kerbside_top$core$matrix$gate$sum2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$sum2


module kerbside_top$core$matrix$gate$sum3(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$sum3


module kerbside_top$core$matrix$gate$sum3_rest(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$sum3_rest


module kerbside_top$core$matrix$gate$third(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$third


module kerbside_top$core$matrix$gate$threshold_flight(clock,early,late);
    
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
    kerbside_top$core$matrix$gate$threshold_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kerbside_top$core$matrix$gate$threshold_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kerbside_top$core$matrix$gate$threshold_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    kerbside_top$core$matrix$gate$threshold_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    kerbside_top$core$matrix$gate$threshold_flight$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    kerbside_top$core$matrix$gate$threshold_flight$line$5 line$5(
        .d(line$5$d),
        .q(line$5$q),
        .clock(line$5$clock)
    );
    kerbside_top$core$matrix$gate$threshold_flight$line$6 line$6(
        .d(line$6$d),
        .q(line$6$q),
        .clock(line$6$clock)
    );
    kerbside_top$core$matrix$gate$threshold_flight$line$7 line$7(
        .d(line$7$d),
        .q(line$7$q),
        .clock(line$7$clock)
    );
    kerbside_top$core$matrix$gate$threshold_flight$line$8 line$8(
        .d(line$8$d),
        .q(line$8$q),
        .clock(line$8$clock)
    );
    kerbside_top$core$matrix$gate$threshold_flight$line$9 line$9(
        .d(line$9$d),
        .q(line$9$q),
        .clock(line$9$clock)
    );
    kerbside_top$core$matrix$gate$threshold_flight$line$10 line$10(
        .d(line$10$d),
        .q(line$10$q),
        .clock(line$10$clock)
    );
    kerbside_top$core$matrix$gate$threshold_flight$line$11 line$11(
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
    
endmodule // kerbside_top$core$matrix$gate$threshold_flight


module kerbside_top$core$matrix$gate$threshold_flight$line$0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$threshold_flight$line$0


module kerbside_top$core$matrix$gate$threshold_flight$line$1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$threshold_flight$line$1


module kerbside_top$core$matrix$gate$threshold_flight$line$10(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$threshold_flight$line$10


module kerbside_top$core$matrix$gate$threshold_flight$line$11(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$threshold_flight$line$11


module kerbside_top$core$matrix$gate$threshold_flight$line$2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$threshold_flight$line$2


module kerbside_top$core$matrix$gate$threshold_flight$line$3(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$threshold_flight$line$3


module kerbside_top$core$matrix$gate$threshold_flight$line$4(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$threshold_flight$line$4


module kerbside_top$core$matrix$gate$threshold_flight$line$5(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$threshold_flight$line$5


module kerbside_top$core$matrix$gate$threshold_flight$line$6(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$threshold_flight$line$6


module kerbside_top$core$matrix$gate$threshold_flight$line$7(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$threshold_flight$line$7


module kerbside_top$core$matrix$gate$threshold_flight$line$8(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$threshold_flight$line$8


module kerbside_top$core$matrix$gate$threshold_flight$line$9(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$threshold_flight$line$9


module kerbside_top$core$matrix$gate$total(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$total


module kerbside_top$core$matrix$gate$w11_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$w11_held


module kerbside_top$core$matrix$gate$w21_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$w21_held


module kerbside_top$core$matrix$gate$w22_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$w22_held


module kerbside_top$core$matrix$gate$w31_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$w31_held


module kerbside_top$core$matrix$gate$w32_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$w32_held


module kerbside_top$core$matrix$gate$w33_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$gate$w33_held


module kerbside_top$core$matrix$held_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$held_valid


module kerbside_top$core$matrix$kept_count(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$kept_count


module kerbside_top$core$matrix$queue(clock,reset,write,written,ready,valid,read,full);
    
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
    kerbside_top$core$matrix$queue$reader reader(
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
    kerbside_top$core$matrix$queue$write_at write_at(
        .d(write_at$d),
        .q(write_at$q),
        .clock(write_at$clock)
    );
    kerbside_top$core$matrix$queue$filled filled(
        .d(filled$d),
        .q(filled$q),
        .clock(filled$clock)
    );
    kerbside_top$core$matrix$queue$near_full near_full(
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
    
endmodule // kerbside_top$core$matrix$queue


module kerbside_top$core$matrix$queue$filled(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$queue$filled


module kerbside_top$core$matrix$queue$near_full(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$queue$near_full


module kerbside_top$core$matrix$queue$reader(clock,reset,write,write_at,written,whole_to,ready,valid,word,read_at,fetched);
    
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
    kerbside_top$core$matrix$queue$reader$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_address(memory$write_address),
        .written(memory$written),
        .read_address(memory$read_address),
        .read(memory$read)
    );
    kerbside_top$core$matrix$queue$reader$place place(
        .d(place$d),
        .q(place$q),
        .clock(place$clock)
    );
    kerbside_top$core$matrix$queue$reader$ahead ahead(
        .d(ahead$d),
        .q(ahead$q),
        .clock(ahead$clock)
    );
    kerbside_top$core$matrix$queue$reader$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    kerbside_top$core$matrix$queue$reader$shown shown(
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
    
endmodule // kerbside_top$core$matrix$queue$reader


module kerbside_top$core$matrix$queue$reader$ahead(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$queue$reader$ahead


module kerbside_top$core$matrix$queue$reader$held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$queue$reader$held


module kerbside_top$core$matrix$queue$reader$memory(clock,write,write_address,written,read_address,read);
    
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
endmodule // kerbside_top$core$matrix$queue$reader$memory


module kerbside_top$core$matrix$queue$reader$place(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$queue$reader$place


module kerbside_top$core$matrix$queue$reader$shown(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$queue$reader$shown


module kerbside_top$core$matrix$queue$write_at(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$queue$write_at


module kerbside_top$core$matrix$read_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$read_valid


module kerbside_top$core$matrix$store(clock,octet_valid,octet,track_write,detection_write,write_address,track,detection,mean,upper,lower,limits,z,window);
    
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
    kerbside_top$core$matrix$store$record0 record0(
        .d(record0$d),
        .q(record0$q),
        .clock(record0$clock)
    );
    kerbside_top$core$matrix$store$record1 record1(
        .d(record1$d),
        .q(record1$q),
        .clock(record1$clock)
    );
    kerbside_top$core$matrix$store$record2 record2(
        .d(record2$d),
        .q(record2$q),
        .clock(record2$clock)
    );
    kerbside_top$core$matrix$store$record3 record3(
        .d(record3$d),
        .q(record3$q),
        .clock(record3$clock)
    );
    kerbside_top$core$matrix$store$record4 record4(
        .d(record4$d),
        .q(record4$q),
        .clock(record4$clock)
    );
    kerbside_top$core$matrix$store$means means(
        .clock(means$clock),
        .write(means$write),
        .write_address(means$write_address),
        .written(means$written),
        .read_address(means$read_address),
        .read(means$read)
    );
    kerbside_top$core$matrix$store$uppers uppers(
        .clock(uppers$clock),
        .write(uppers$write),
        .write_address(uppers$write_address),
        .written(uppers$written),
        .read_address(uppers$read_address),
        .read(uppers$read)
    );
    kerbside_top$core$matrix$store$lowers lowers(
        .clock(lowers$clock),
        .write(lowers$write),
        .write_address(lowers$write_address),
        .written(lowers$written),
        .read_address(lowers$read_address),
        .read(lowers$read)
    );
    kerbside_top$core$matrix$store$limit limit(
        .clock(limit$clock),
        .write(limit$write),
        .write_address(limit$write_address),
        .written(limit$written),
        .read_address(limit$read_address),
        .read(limit$read)
    );
    kerbside_top$core$matrix$store$detections detections(
        .clock(detections$clock),
        .write(detections$write),
        .write_address(detections$write_address),
        .written(detections$written),
        .read_address(detections$read_address),
        .read(detections$read)
    );
    kerbside_top$core$matrix$store$mean_held mean_held(
        .d(mean_held$d),
        .q(mean_held$q),
        .clock(mean_held$clock)
    );
    kerbside_top$core$matrix$store$upper_held upper_held(
        .d(upper_held$d),
        .q(upper_held$q),
        .clock(upper_held$clock)
    );
    kerbside_top$core$matrix$store$lower_held lower_held(
        .d(lower_held$d),
        .q(lower_held$q),
        .clock(lower_held$clock)
    );
    kerbside_top$core$matrix$store$limit_held limit_held(
        .d(limit_held$d),
        .q(limit_held$q),
        .clock(limit_held$clock)
    );
    kerbside_top$core$matrix$store$z_held z_held(
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
    
endmodule // kerbside_top$core$matrix$store


module kerbside_top$core$matrix$store$detections(clock,write,write_address,written,read_address,read);
    
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
endmodule // kerbside_top$core$matrix$store$detections


module kerbside_top$core$matrix$store$limit(clock,write,write_address,written,read_address,read);
    
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
endmodule // kerbside_top$core$matrix$store$limit


module kerbside_top$core$matrix$store$limit_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$store$limit_held


module kerbside_top$core$matrix$store$lower_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$store$lower_held


module kerbside_top$core$matrix$store$lowers(clock,write,write_address,written,read_address,read);
    
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
endmodule // kerbside_top$core$matrix$store$lowers


module kerbside_top$core$matrix$store$mean_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$store$mean_held


module kerbside_top$core$matrix$store$means(clock,write,write_address,written,read_address,read);
    
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
endmodule // kerbside_top$core$matrix$store$means


module kerbside_top$core$matrix$store$record0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$store$record0


module kerbside_top$core$matrix$store$record1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$store$record1


module kerbside_top$core$matrix$store$record2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$store$record2


module kerbside_top$core$matrix$store$record3(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$store$record3


module kerbside_top$core$matrix$store$record4(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$store$record4


module kerbside_top$core$matrix$store$upper_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$store$upper_held


module kerbside_top$core$matrix$store$uppers(clock,write,write_address,written,read_address,read);
    
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
endmodule // kerbside_top$core$matrix$store$uppers


module kerbside_top$core$matrix$store$z_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$store$z_held


module kerbside_top$core$matrix$windows(clock,reset,start,tracks,detections,full,write,write_address,written,pair,track,detection,busy,pairs,cut);
    
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
    kerbside_top$core$matrix$windows$tracks_held tracks_held(
        .d(tracks_held$d),
        .q(tracks_held$q),
        .clock(tracks_held$clock)
    );
    kerbside_top$core$matrix$windows$detections_held detections_held(
        .d(detections_held$d),
        .q(detections_held$q),
        .clock(detections_held$clock)
    );
    kerbside_top$core$matrix$windows$running running(
        .d(running$d),
        .q(running$q),
        .clock(running$clock)
    );
    kerbside_top$core$matrix$windows$fetch fetch(
        .d(fetch$d),
        .q(fetch$q),
        .clock(fetch$clock)
    );
    kerbside_top$core$matrix$windows$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_address(memory$write_address),
        .written(memory$written),
        .read_address(memory$read_address),
        .read(memory$read)
    );
    kerbside_top$core$matrix$windows$read_valid read_valid(
        .d(read_valid$d),
        .q(read_valid$q),
        .clock(read_valid$clock)
    );
    kerbside_top$core$matrix$windows$read_track read_track(
        .d(read_track$d),
        .q(read_track$q),
        .clock(read_track$clock)
    );
    kerbside_top$core$matrix$windows$held_valid held_valid(
        .d(held_valid$d),
        .q(held_valid$q),
        .clock(held_valid$clock)
    );
    kerbside_top$core$matrix$windows$held_track held_track(
        .d(held_track$d),
        .q(held_track$q),
        .clock(held_track$clock)
    );
    kerbside_top$core$matrix$windows$held_first held_first(
        .d(held_first$d),
        .q(held_first$q),
        .clock(held_first$clock)
    );
    kerbside_top$core$matrix$windows$held_count held_count(
        .d(held_count$d),
        .q(held_count$q),
        .clock(held_count$clock)
    );
    kerbside_top$core$matrix$windows$summed_valid summed_valid(
        .d(summed_valid$d),
        .q(summed_valid$q),
        .clock(summed_valid$clock)
    );
    kerbside_top$core$matrix$windows$summed_track summed_track(
        .d(summed_track$d),
        .q(summed_track$q),
        .clock(summed_track$clock)
    );
    kerbside_top$core$matrix$windows$summed_first summed_first(
        .d(summed_first$d),
        .q(summed_first$q),
        .clock(summed_first$clock)
    );
    kerbside_top$core$matrix$windows$summed_end summed_end(
        .d(summed_end$d),
        .q(summed_end$q),
        .clock(summed_end$clock)
    );
    kerbside_top$core$matrix$windows$summed_some summed_some(
        .d(summed_some$d),
        .q(summed_some$q),
        .clock(summed_some$clock)
    );
    kerbside_top$core$matrix$windows$clipped_valid clipped_valid(
        .d(clipped_valid$d),
        .q(clipped_valid$q),
        .clock(clipped_valid$clock)
    );
    kerbside_top$core$matrix$windows$clipped_track clipped_track(
        .d(clipped_track$d),
        .q(clipped_track$q),
        .clock(clipped_track$clock)
    );
    kerbside_top$core$matrix$windows$clipped_first clipped_first(
        .d(clipped_first$d),
        .q(clipped_first$q),
        .clock(clipped_first$clock)
    );
    kerbside_top$core$matrix$windows$clipped_end clipped_end(
        .d(clipped_end$d),
        .q(clipped_end$q),
        .clock(clipped_end$clock)
    );
    kerbside_top$core$matrix$windows$sized_valid sized_valid(
        .d(sized_valid$d),
        .q(sized_valid$q),
        .clock(sized_valid$clock)
    );
    kerbside_top$core$matrix$windows$sized_track sized_track(
        .d(sized_track$d),
        .q(sized_track$q),
        .clock(sized_track$clock)
    );
    kerbside_top$core$matrix$windows$sized_first sized_first(
        .d(sized_first$d),
        .q(sized_first$q),
        .clock(sized_first$clock)
    );
    kerbside_top$core$matrix$windows$sized_left sized_left(
        .d(sized_left$d),
        .q(sized_left$q),
        .clock(sized_left$clock)
    );
    kerbside_top$core$matrix$windows$now_valid now_valid(
        .d(now_valid$d),
        .q(now_valid$q),
        .clock(now_valid$clock)
    );
    kerbside_top$core$matrix$windows$now_track now_track(
        .d(now_track$d),
        .q(now_track$q),
        .clock(now_track$clock)
    );
    kerbside_top$core$matrix$windows$now_detection now_detection(
        .d(now_detection$d),
        .q(now_detection$q),
        .clock(now_detection$clock)
    );
    kerbside_top$core$matrix$windows$now_left now_left(
        .d(now_left$d),
        .q(now_left$q),
        .clock(now_left$clock)
    );
    kerbside_top$core$matrix$windows$now_single now_single(
        .d(now_single$d),
        .q(now_single$q),
        .clock(now_single$clock)
    );
    kerbside_top$core$matrix$windows$pair_valid pair_valid(
        .d(pair_valid$d),
        .q(pair_valid$q),
        .clock(pair_valid$clock)
    );
    kerbside_top$core$matrix$windows$pair_track pair_track(
        .d(pair_track$d),
        .q(pair_track$q),
        .clock(pair_track$clock)
    );
    kerbside_top$core$matrix$windows$pair_detection pair_detection(
        .d(pair_detection$d),
        .q(pair_detection$q),
        .clock(pair_detection$clock)
    );
    kerbside_top$core$matrix$windows$pair_count pair_count(
        .d(pair_count$d),
        .q(pair_count$q),
        .clock(pair_count$clock)
    );
    kerbside_top$core$matrix$windows$cut_flag cut_flag(
        .d(cut_flag$d),
        .q(cut_flag$q),
        .clock(cut_flag$clock)
    );
    kerbside_top$core$matrix$windows$filled filled(
        .d(filled$d),
        .q(filled$q),
        .clock(filled$clock)
    );
    kerbside_top$core$matrix$windows$drain drain(
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
    
endmodule // kerbside_top$core$matrix$windows


module kerbside_top$core$matrix$windows$clipped_end(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$clipped_end


module kerbside_top$core$matrix$windows$clipped_first(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$clipped_first


module kerbside_top$core$matrix$windows$clipped_track(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$clipped_track


module kerbside_top$core$matrix$windows$clipped_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$windows$clipped_valid


module kerbside_top$core$matrix$windows$cut_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$windows$cut_flag


module kerbside_top$core$matrix$windows$detections_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$detections_held


module kerbside_top$core$matrix$windows$drain(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$drain


module kerbside_top$core$matrix$windows$fetch(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$fetch


module kerbside_top$core$matrix$windows$filled(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$windows$filled


module kerbside_top$core$matrix$windows$held_count(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$held_count


module kerbside_top$core$matrix$windows$held_first(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$held_first


module kerbside_top$core$matrix$windows$held_track(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$held_track


module kerbside_top$core$matrix$windows$held_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$windows$held_valid


module kerbside_top$core$matrix$windows$memory(clock,write,write_address,written,read_address,read);
    
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
endmodule // kerbside_top$core$matrix$windows$memory


module kerbside_top$core$matrix$windows$now_detection(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$now_detection


module kerbside_top$core$matrix$windows$now_left(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$now_left


module kerbside_top$core$matrix$windows$now_single(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$windows$now_single


module kerbside_top$core$matrix$windows$now_track(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$now_track


module kerbside_top$core$matrix$windows$now_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$windows$now_valid


module kerbside_top$core$matrix$windows$pair_count(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$pair_count


module kerbside_top$core$matrix$windows$pair_detection(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$pair_detection


module kerbside_top$core$matrix$windows$pair_track(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$pair_track


module kerbside_top$core$matrix$windows$pair_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$windows$pair_valid


module kerbside_top$core$matrix$windows$read_track(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$read_track


module kerbside_top$core$matrix$windows$read_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$windows$read_valid


module kerbside_top$core$matrix$windows$running(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$windows$running


module kerbside_top$core$matrix$windows$sized_first(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$sized_first


module kerbside_top$core$matrix$windows$sized_left(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$sized_left


module kerbside_top$core$matrix$windows$sized_track(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$sized_track


module kerbside_top$core$matrix$windows$sized_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$windows$sized_valid


module kerbside_top$core$matrix$windows$summed_end(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$summed_end


module kerbside_top$core$matrix$windows$summed_first(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$summed_first


module kerbside_top$core$matrix$windows$summed_some(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$windows$summed_some


module kerbside_top$core$matrix$windows$summed_track(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$summed_track


module kerbside_top$core$matrix$windows$summed_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$windows$summed_valid


module kerbside_top$core$matrix$windows$tracks_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$windows$tracks_held


module kerbside_top$core$profile(clock,reset,begins,head,octet,write,power,last,ready,valid,record,busy,cells,detected);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  begins;
    input wire  head;
    input wire  [7:0] octet;
    input wire  write;
    input wire  [15:0] power;
    input wire  last;
    input wire  ready;
    output reg  valid;
    output reg  [63:0] record;
    output reg  busy;
    output reg  [15:0] cells;
    output reg  [15:0] detected;
    
    // Stub signals
    reg  [47:0] settings$d;
    wire  [47:0] settings$q;
    reg  settings$clock;
    reg  block$clock;
    reg  block$reset;
    reg  block$valid;
    reg  block$last;
    reg  [15:0] block$power;
    reg  [15:0] block$share;
    reg  [15:0] block$share_edge;
    reg  block$ordered;
    reg  [4:0] block$rank;
    wire  block$valid_out;
    wire  block$last_out;
    wire  block$detected;
    wire  [15:0] block$power_out;
    wire  [19:0] block$noise_sum;
    wire  [4:0] block$noise_cells;
    reg  unfinished$d;
    wire  unfinished$q;
    reg  unfinished$clock;
    reg  [15:0] index$d;
    wire  [15:0] index$q;
    reg  index$clock;
    reg  reader$clock;
    reg  reader$reset;
    reg  reader$write;
    reg  [8:0] reader$write_at;
    reg  [63:0] reader$written;
    reg  [8:0] reader$whole_to;
    reg  reader$ready;
    wire  reader$valid;
    wire  [63:0] reader$word;
    wire  [8:0] reader$read_at;
    wire  reader$fetched;
    reg  [8:0] write_at$d;
    wire  [8:0] write_at$q;
    reg  write_at$clock;
    reg  settling$d;
    wire  settling$q;
    reg  settling$clock;
    reg  settled$d;
    wire  settled$q;
    reg  settled$clock;
    
    // Local signals
    reg  [47:0] settings_down;
    reg  [47:0] octet_wide;
    reg  [47:0] octet_up;
    reg  [63:0] index_wide;
    reg  [63:0] power_wide;
    reg  [63:0] power_up;
    reg  [63:0] sum_wide;
    reg  [63:0] sum_up;
    reg  [63:0] cells_wide;
    reg  [63:0] cells_up;
    
    // Sub module instances
    kerbside_top$core$profile$settings settings(
        .d(settings$d),
        .q(settings$q),
        .clock(settings$clock)
    );
    kerbside_top$core$profile$block block(
        .clock(block$clock),
        .reset(block$reset),
        .valid(block$valid),
        .last(block$last),
        .power(block$power),
        .share(block$share),
        .share_edge(block$share_edge),
        .ordered(block$ordered),
        .rank(block$rank),
        .valid_out(block$valid_out),
        .last_out(block$last_out),
        .detected(block$detected),
        .power_out(block$power_out),
        .noise_sum(block$noise_sum),
        .noise_cells(block$noise_cells)
    );
    kerbside_top$core$profile$unfinished unfinished(
        .d(unfinished$d),
        .q(unfinished$q),
        .clock(unfinished$clock)
    );
    kerbside_top$core$profile$index index(
        .d(index$d),
        .q(index$q),
        .clock(index$clock)
    );
    kerbside_top$core$profile$reader reader(
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
    kerbside_top$core$profile$write_at write_at(
        .d(write_at$d),
        .q(write_at$q),
        .clock(write_at$clock)
    );
    kerbside_top$core$profile$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    kerbside_top$core$profile$settled settled(
        .d(settled$d),
        .q(settled$q),
        .clock(settled$clock)
    );
    
    // Update code
    always @(*) begin
        settings$clock = clock;
        unfinished$clock = clock;
        index$clock = clock;
        write_at$clock = clock;
        settings$d = settings$q;
        unfinished$d = unfinished$q;
        index$d = index$q;
        write_at$d = write_at$q;
        settling$clock = clock;
        settled$clock = clock;
        settling$d = settling$q;
        settled$d = settled$q;
        block$clock = clock;
        reader$clock = clock;
        reader$reset = reset | begins;
        octet_wide = ((octet) & 48'hffffffffffff);
        octet_up = octet_wide << ((32'h28) & 48'hffffffffffff);
        settings_down = settings$q >> ((32'h8) & 48'hffffffffffff);
        if (head) begin
            settings$d = settings_down | octet_up;
        end
        block$share = settings$q[(32'h0)+:(16)];
        block$share_edge = settings$q[(32'h10)+:(16)];
        block$ordered = settings$q[32'h20];
        block$rank = settings$q[(32'h28)+:(5)];
        block$reset = reset | begins;
        block$valid = write;
        block$power = power;
        block$last = last;
        if (write) begin
            unfinished$d = 1'b1;
        end
        if (block$valid_out) begin
            index$d = index$q + ((32'h1) & 16'hffff);
            if (block$last_out) begin
                unfinished$d = 1'b0;
            end
        end
        index_wide = ((index$q) & 64'hffffffffffffffff);
        power_wide = ((block$power_out) & 64'hffffffffffffffff);
        power_up = power_wide << ((32'h10) & 64'hffffffffffffffff);
        sum_wide = ((block$noise_sum) & 64'hffffffffffffffff);
        sum_up = sum_wide << ((32'h20) & 64'hffffffffffffffff);
        cells_wide = ((block$noise_cells) & 64'hffffffffffffffff);
        cells_up = cells_wide << ((32'h38) & 64'hffffffffffffffff);
        reader$write = block$detected;
        reader$write_at = write_at$q;
        reader$whole_to = write_at$q;
        reader$ready = ready;
        reader$written = (index_wide | power_up) | (sum_up | cells_up);
        if (block$detected) begin
            write_at$d = write_at$q + ((32'h1) & 9'h1ff);
        end
        valid = reader$valid;
        record = reader$word;
        settling$d = unfinished$q;
        settled$d = settling$q;
        busy = unfinished$q | (settling$q | settled$q);
        cells = index$q;
        detected = ((write_at$q) & 16'hffff);
        if (reset | begins) begin
            unfinished$d = 1'b0;
            index$d = ((32'h0) & 16'hffff);
            write_at$d = ((32'h0) & 9'h1ff);
        end
    end
    
endmodule // kerbside_top$core$profile


module kerbside_top$core$profile$block(clock,reset,valid,last,power,share,share_edge,ordered,rank,valid_out,last_out,detected,power_out,noise_sum,noise_cells);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  valid;
    input wire  last;
    input wire  [15:0] power;
    input wire  [15:0] share;
    input wire  [15:0] share_edge;
    input wire  ordered;
    input wire  [4:0] rank;
    output reg  valid_out;
    output reg  last_out;
    output reg  detected;
    output reg  [15:0] power_out;
    output reg  [19:0] noise_sum;
    output reg  [4:0] noise_cells;
    
    // Stub signals
    reg  entry_valid$0$d;
    wire  entry_valid$0$q;
    reg  entry_valid$0$clock;
    reg  entry_valid$1$d;
    wire  entry_valid$1$q;
    reg  entry_valid$1$clock;
    reg  entry_valid$2$d;
    wire  entry_valid$2$q;
    reg  entry_valid$2$clock;
    reg  entry_last$0$d;
    wire  entry_last$0$q;
    reg  entry_last$0$clock;
    reg  entry_last$1$d;
    wire  entry_last$1$q;
    reg  entry_last$1$clock;
    reg  entry_last$2$d;
    wire  entry_last$2$q;
    reg  entry_last$2$clock;
    reg  entry_power$clock;
    reg  [15:0] entry_power$early;
    wire  [15:0] entry_power$late;
    reg  scale$clock;
    reg  [15:0] scale$power;
    reg  [15:0] scale$share;
    wire  [16:0] scale$limit;
    reg  scale_edge$clock;
    reg  [15:0] scale_edge$power;
    reg  [15:0] scale_edge$share;
    wire  [16:0] scale_edge$limit;
    reg  cell_valid$0$d;
    wire  cell_valid$0$q;
    reg  cell_valid$0$clock;
    reg  cell_valid$1$d;
    wire  cell_valid$1$q;
    reg  cell_valid$1$clock;
    reg  cell_valid$2$d;
    wire  cell_valid$2$q;
    reg  cell_valid$2$clock;
    reg  cell_valid$3$d;
    wire  cell_valid$3$q;
    reg  cell_valid$3$clock;
    reg  cell_valid$4$d;
    wire  cell_valid$4$q;
    reg  cell_valid$4$clock;
    reg  cell_valid$5$d;
    wire  cell_valid$5$q;
    reg  cell_valid$5$clock;
    reg  cell_valid$6$d;
    wire  cell_valid$6$q;
    reg  cell_valid$6$clock;
    reg  cell_valid$7$d;
    wire  cell_valid$7$q;
    reg  cell_valid$7$clock;
    reg  cell_valid$8$d;
    wire  cell_valid$8$q;
    reg  cell_valid$8$clock;
    reg  cell_valid$9$d;
    wire  cell_valid$9$q;
    reg  cell_valid$9$clock;
    reg  cell_valid$10$d;
    wire  cell_valid$10$q;
    reg  cell_valid$10$clock;
    reg  cell_valid$11$d;
    wire  cell_valid$11$q;
    reg  cell_valid$11$clock;
    reg  cell_valid$12$d;
    wire  cell_valid$12$q;
    reg  cell_valid$12$clock;
    reg  cell_valid$13$d;
    wire  cell_valid$13$q;
    reg  cell_valid$13$clock;
    reg  cell_valid$14$d;
    wire  cell_valid$14$q;
    reg  cell_valid$14$clock;
    reg  cell_valid$15$d;
    wire  cell_valid$15$q;
    reg  cell_valid$15$clock;
    reg  cell_valid$16$d;
    wire  cell_valid$16$q;
    reg  cell_valid$16$clock;
    reg  cell_valid$17$d;
    wire  cell_valid$17$q;
    reg  cell_valid$17$clock;
    reg  cell_valid$18$d;
    wire  cell_valid$18$q;
    reg  cell_valid$18$clock;
    reg  cell_valid$19$d;
    wire  cell_valid$19$q;
    reg  cell_valid$19$clock;
    reg  cell_valid$20$d;
    wire  cell_valid$20$q;
    reg  cell_valid$20$clock;
    reg  cell_last$0$d;
    wire  cell_last$0$q;
    reg  cell_last$0$clock;
    reg  cell_last$1$d;
    wire  cell_last$1$q;
    reg  cell_last$1$clock;
    reg  cell_last$2$d;
    wire  cell_last$2$q;
    reg  cell_last$2$clock;
    reg  cell_last$3$d;
    wire  cell_last$3$q;
    reg  cell_last$3$clock;
    reg  cell_last$4$d;
    wire  cell_last$4$q;
    reg  cell_last$4$clock;
    reg  cell_last$5$d;
    wire  cell_last$5$q;
    reg  cell_last$5$clock;
    reg  cell_last$6$d;
    wire  cell_last$6$q;
    reg  cell_last$6$clock;
    reg  cell_last$7$d;
    wire  cell_last$7$q;
    reg  cell_last$7$clock;
    reg  cell_last$8$d;
    wire  cell_last$8$q;
    reg  cell_last$8$clock;
    reg  cell_last$9$d;
    wire  cell_last$9$q;
    reg  cell_last$9$clock;
    reg  cell_last$10$d;
    wire  cell_last$10$q;
    reg  cell_last$10$clock;
    reg  cell_last$11$d;
    wire  cell_last$11$q;
    reg  cell_last$11$clock;
    reg  cell_last$12$d;
    wire  cell_last$12$q;
    reg  cell_last$12$clock;
    reg  cell_last$13$d;
    wire  cell_last$13$q;
    reg  cell_last$13$clock;
    reg  cell_last$14$d;
    wire  cell_last$14$q;
    reg  cell_last$14$clock;
    reg  cell_last$15$d;
    wire  cell_last$15$q;
    reg  cell_last$15$clock;
    reg  cell_last$16$d;
    wire  cell_last$16$q;
    reg  cell_last$16$clock;
    reg  cell_last$17$d;
    wire  cell_last$17$q;
    reg  cell_last$17$clock;
    reg  cell_last$18$d;
    wire  cell_last$18$q;
    reg  cell_last$18$clock;
    reg  cell_last$19$d;
    wire  cell_last$19$q;
    reg  cell_last$19$clock;
    reg  cell_last$20$d;
    wire  cell_last$20$q;
    reg  cell_last$20$clock;
    reg  [19:0] cell_power$0$d;
    wire  [19:0] cell_power$0$q;
    reg  cell_power$0$clock;
    reg  [19:0] cell_power$1$d;
    wire  [19:0] cell_power$1$q;
    reg  cell_power$1$clock;
    reg  [19:0] cell_power$2$d;
    wire  [19:0] cell_power$2$q;
    reg  cell_power$2$clock;
    reg  [19:0] cell_power$3$d;
    wire  [19:0] cell_power$3$q;
    reg  cell_power$3$clock;
    reg  [19:0] cell_power$4$d;
    wire  [19:0] cell_power$4$q;
    reg  cell_power$4$clock;
    reg  [19:0] cell_power$5$d;
    wire  [19:0] cell_power$5$q;
    reg  cell_power$5$clock;
    reg  [19:0] cell_power$6$d;
    wire  [19:0] cell_power$6$q;
    reg  cell_power$6$clock;
    reg  [19:0] cell_power$7$d;
    wire  [19:0] cell_power$7$q;
    reg  cell_power$7$clock;
    reg  [19:0] cell_power$8$d;
    wire  [19:0] cell_power$8$q;
    reg  cell_power$8$clock;
    reg  [19:0] cell_power$9$d;
    wire  [19:0] cell_power$9$q;
    reg  cell_power$9$clock;
    reg  [19:0] cell_power$10$d;
    wire  [19:0] cell_power$10$q;
    reg  cell_power$10$clock;
    reg  [19:0] cell_power$11$d;
    wire  [19:0] cell_power$11$q;
    reg  cell_power$11$clock;
    reg  [19:0] cell_power$12$d;
    wire  [19:0] cell_power$12$q;
    reg  cell_power$12$clock;
    reg  [19:0] cell_power$13$d;
    wire  [19:0] cell_power$13$q;
    reg  cell_power$13$clock;
    reg  [19:0] cell_power$14$d;
    wire  [19:0] cell_power$14$q;
    reg  cell_power$14$clock;
    reg  [19:0] cell_power$15$d;
    wire  [19:0] cell_power$15$q;
    reg  cell_power$15$clock;
    reg  [19:0] cell_power$16$d;
    wire  [19:0] cell_power$16$q;
    reg  cell_power$16$clock;
    reg  [19:0] cell_power$17$d;
    wire  [19:0] cell_power$17$q;
    reg  cell_power$17$clock;
    reg  [19:0] cell_power$18$d;
    wire  [19:0] cell_power$18$q;
    reg  cell_power$18$clock;
    reg  [19:0] cell_power$19$d;
    wire  [19:0] cell_power$19$q;
    reg  cell_power$19$clock;
    reg  [19:0] cell_power$20$d;
    wire  [19:0] cell_power$20$q;
    reg  cell_power$20$clock;
    reg  [16:0] cell_limit$0$d;
    wire  [16:0] cell_limit$0$q;
    reg  cell_limit$0$clock;
    reg  [16:0] cell_limit$1$d;
    wire  [16:0] cell_limit$1$q;
    reg  cell_limit$1$clock;
    reg  [16:0] cell_limit$2$d;
    wire  [16:0] cell_limit$2$q;
    reg  cell_limit$2$clock;
    reg  [16:0] cell_limit$3$d;
    wire  [16:0] cell_limit$3$q;
    reg  cell_limit$3$clock;
    reg  [16:0] cell_limit$4$d;
    wire  [16:0] cell_limit$4$q;
    reg  cell_limit$4$clock;
    reg  [16:0] cell_limit$5$d;
    wire  [16:0] cell_limit$5$q;
    reg  cell_limit$5$clock;
    reg  [16:0] cell_limit$6$d;
    wire  [16:0] cell_limit$6$q;
    reg  cell_limit$6$clock;
    reg  [16:0] cell_limit$7$d;
    wire  [16:0] cell_limit$7$q;
    reg  cell_limit$7$clock;
    reg  [16:0] cell_limit$8$d;
    wire  [16:0] cell_limit$8$q;
    reg  cell_limit$8$clock;
    reg  [16:0] cell_limit$9$d;
    wire  [16:0] cell_limit$9$q;
    reg  cell_limit$9$clock;
    reg  [16:0] cell_limit$10$d;
    wire  [16:0] cell_limit$10$q;
    reg  cell_limit$10$clock;
    reg  [16:0] cell_limit_edge$0$d;
    wire  [16:0] cell_limit_edge$0$q;
    reg  cell_limit_edge$0$clock;
    reg  [16:0] cell_limit_edge$1$d;
    wire  [16:0] cell_limit_edge$1$q;
    reg  cell_limit_edge$1$clock;
    reg  [16:0] cell_limit_edge$2$d;
    wire  [16:0] cell_limit_edge$2$q;
    reg  cell_limit_edge$2$clock;
    reg  [16:0] cell_limit_edge$3$d;
    wire  [16:0] cell_limit_edge$3$q;
    reg  cell_limit_edge$3$clock;
    reg  [16:0] cell_limit_edge$4$d;
    wire  [16:0] cell_limit_edge$4$q;
    reg  cell_limit_edge$4$clock;
    reg  [16:0] cell_limit_edge$5$d;
    wire  [16:0] cell_limit_edge$5$q;
    reg  cell_limit_edge$5$clock;
    reg  [16:0] cell_limit_edge$6$d;
    wire  [16:0] cell_limit_edge$6$q;
    reg  cell_limit_edge$6$clock;
    reg  [16:0] cell_limit_edge$7$d;
    wire  [16:0] cell_limit_edge$7$q;
    reg  cell_limit_edge$7$clock;
    reg  [16:0] cell_limit_edge$8$d;
    wire  [16:0] cell_limit_edge$8$q;
    reg  cell_limit_edge$8$clock;
    reg  [16:0] cell_limit_edge$9$d;
    wire  [16:0] cell_limit_edge$9$q;
    reg  cell_limit_edge$9$clock;
    reg  [16:0] cell_limit_edge$10$d;
    wire  [16:0] cell_limit_edge$10$q;
    reg  cell_limit_edge$10$clock;
    reg  finishing$d;
    wire  finishing$q;
    reg  finishing$clock;
    reg  moved$d;
    wire  moved$q;
    reg  moved$clock;
    reg  [19:0] training$0$d;
    wire  [19:0] training$0$q;
    reg  training$0$clock;
    reg  [19:0] training$1$d;
    wire  [19:0] training$1$q;
    reg  training$1$clock;
    reg  [19:0] training$2$d;
    wire  [19:0] training$2$q;
    reg  training$2$clock;
    reg  [19:0] training$3$d;
    wire  [19:0] training$3$q;
    reg  training$3$clock;
    reg  [19:0] training$4$d;
    wire  [19:0] training$4$q;
    reg  training$4$clock;
    reg  [19:0] training$5$d;
    wire  [19:0] training$5$q;
    reg  training$5$clock;
    reg  [19:0] training$6$d;
    wire  [19:0] training$6$q;
    reg  training$6$clock;
    reg  [19:0] training$7$d;
    wire  [19:0] training$7$q;
    reg  training$7$clock;
    reg  [19:0] training$8$d;
    wire  [19:0] training$8$q;
    reg  training$8$clock;
    reg  [19:0] training$9$d;
    wire  [19:0] training$9$q;
    reg  training$9$clock;
    reg  [19:0] training$10$d;
    wire  [19:0] training$10$q;
    reg  training$10$clock;
    reg  [19:0] training$11$d;
    wire  [19:0] training$11$q;
    reg  training$11$clock;
    reg  [19:0] training$12$d;
    wire  [19:0] training$12$q;
    reg  training$12$clock;
    reg  [19:0] training$13$d;
    wire  [19:0] training$13$q;
    reg  training$13$clock;
    reg  [19:0] training$14$d;
    wire  [19:0] training$14$q;
    reg  training$14$clock;
    reg  [19:0] training$15$d;
    wire  [19:0] training$15$q;
    reg  training$15$clock;
    reg  there$0$d;
    wire  there$0$q;
    reg  there$0$clock;
    reg  there$1$d;
    wire  there$1$q;
    reg  there$1$clock;
    reg  there$2$d;
    wire  there$2$q;
    reg  there$2$clock;
    reg  there$3$d;
    wire  there$3$q;
    reg  there$3$clock;
    reg  there$4$d;
    wire  there$4$q;
    reg  there$4$clock;
    reg  there$5$d;
    wire  there$5$q;
    reg  there$5$clock;
    reg  there$6$d;
    wire  there$6$q;
    reg  there$6$clock;
    reg  there$7$d;
    wire  there$7$q;
    reg  there$7$clock;
    reg  there$8$d;
    wire  there$8$q;
    reg  there$8$clock;
    reg  there$9$d;
    wire  there$9$q;
    reg  there$9$clock;
    reg  there$10$d;
    wire  there$10$q;
    reg  there$10$clock;
    reg  there$11$d;
    wire  there$11$q;
    reg  there$11$clock;
    reg  there$12$d;
    wire  there$12$q;
    reg  there$12$clock;
    reg  there$13$d;
    wire  there$13$q;
    reg  there$13$clock;
    reg  there$14$d;
    wire  there$14$q;
    reg  there$14$clock;
    reg  there$15$d;
    wire  there$15$q;
    reg  there$15$clock;
    reg  [19:0] limit$d;
    wire  [19:0] limit$q;
    reg  limit$clock;
    reg  cells$clock;
    reg  cells$flag$0;
    reg  cells$flag$1;
    reg  cells$flag$2;
    reg  cells$flag$3;
    reg  cells$flag$4;
    reg  cells$flag$5;
    reg  cells$flag$6;
    reg  cells$flag$7;
    reg  cells$flag$8;
    reg  cells$flag$9;
    reg  cells$flag$10;
    reg  cells$flag$11;
    reg  cells$flag$12;
    reg  cells$flag$13;
    reg  cells$flag$14;
    reg  cells$flag$15;
    wire  [4:0] cells$count;
    reg  smaller$clock;
    reg  smaller$flag$0;
    reg  smaller$flag$1;
    reg  smaller$flag$2;
    reg  smaller$flag$3;
    reg  smaller$flag$4;
    reg  smaller$flag$5;
    reg  smaller$flag$6;
    reg  smaller$flag$7;
    reg  smaller$flag$8;
    reg  smaller$flag$9;
    reg  smaller$flag$10;
    reg  smaller$flag$11;
    reg  smaller$flag$12;
    reg  smaller$flag$13;
    reg  smaller$flag$14;
    reg  smaller$flag$15;
    wire  [4:0] smaller$count;
    reg  sums$clock;
    reg  [19:0] sums$term$0;
    reg  [19:0] sums$term$1;
    reg  [19:0] sums$term$2;
    reg  [19:0] sums$term$3;
    reg  [19:0] sums$term$4;
    reg  [19:0] sums$term$5;
    reg  [19:0] sums$term$6;
    reg  [19:0] sums$term$7;
    reg  [19:0] sums$term$8;
    reg  [19:0] sums$term$9;
    reg  [19:0] sums$term$10;
    reg  [19:0] sums$term$11;
    reg  [19:0] sums$term$12;
    reg  [19:0] sums$term$13;
    reg  [19:0] sums$term$14;
    reg  [19:0] sums$term$15;
    wire  [19:0] sums$sum;
    reg  mean_limit$clock;
    reg  [17:0] mean_limit$a;
    reg  [5:0] mean_limit$b;
    wire  [23:0] mean_limit$product;
    reg  [19:0] limit_held$d;
    wire  [19:0] limit_held$q;
    reg  limit_held$clock;
    reg  rank_limit$clock;
    reg  [5:0] rank_limit$a;
    reg  [5:0] rank_limit$b;
    wire  [11:0] rank_limit$product;
    reg  [23:0] mean_limit_held$d;
    wire  [23:0] mean_limit_held$q;
    reg  mean_limit_held$clock;
    reg  [11:0] rank_limit_held$d;
    wire  [11:0] rank_limit_held$q;
    reg  rank_limit_held$clock;
    reg  smaller_held$clock;
    reg  [4:0] smaller_held$early;
    wire  [4:0] smaller_held$late;
    reg  cells_held$clock;
    reg  [4:0] cells_held$early;
    wire  [4:0] cells_held$late;
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
    reg  last_flight$0$d;
    wire  last_flight$0$q;
    reg  last_flight$0$clock;
    reg  last_flight$1$d;
    wire  last_flight$1$q;
    reg  last_flight$1$clock;
    reg  last_flight$2$d;
    wire  last_flight$2$q;
    reg  last_flight$2$clock;
    reg  last_flight$3$d;
    wire  last_flight$3$q;
    reg  last_flight$3$clock;
    reg  last_flight$4$d;
    wire  last_flight$4$q;
    reg  last_flight$4$clock;
    reg  last_flight$5$d;
    wire  last_flight$5$q;
    reg  last_flight$5$clock;
    reg  power_flight$clock;
    reg  [15:0] power_flight$early;
    wire  [15:0] power_flight$late;
    reg  detected_out$d;
    wire  detected_out$q;
    reg  detected_out$clock;
    reg  [19:0] sum_out$d;
    wire  [19:0] sum_out$q;
    reg  sum_out$clock;
    reg  [4:0] cells_out$d;
    wire  [4:0] cells_out$q;
    reg  cells_out$clock;
    
    // Local signals
    reg  pending$0;
    reg  pending$1;
    reg  pending$2;
    reg  pending$3;
    reg  pending$4;
    reg  pending$5;
    reg  pending$6;
    reg  pending$7;
    reg  pending$8;
    reg  pending$9;
    reg  shift;
    reg  newer$0;
    reg  newer$1;
    reg  newer$2;
    reg  newer$3;
    reg  newer$4;
    reg  newer$5;
    reg  newer$6;
    reg  newer$7;
    reg  newer$8;
    reg  newer$9;
    reg  older$0;
    reg  older$1;
    reg  older$2;
    reg  older$3;
    reg  older$4;
    reg  older$5;
    reg  older$6;
    reg  older$7;
    reg  older$8;
    reg  older$9;
    reg  below$0;
    reg  below$1;
    reg  below$2;
    reg  below$3;
    reg  below$4;
    reg  below$5;
    reg  below$6;
    reg  below$7;
    reg  below$8;
    reg  below$9;
    reg  below$10;
    reg  below$11;
    reg  below$12;
    reg  below$13;
    reg  below$14;
    reg  below$15;
    reg  [23:0] sum_wide;
    reg  [11:0] smaller_wide;
    reg  [11:0] smaller_scaled;
    reg  by_mean;
    reg  by_rank;
    
    // Sub module instances
    kerbside_top$core$profile$block$entry_valid$0 entry_valid$0(
        .d(entry_valid$0$d),
        .q(entry_valid$0$q),
        .clock(entry_valid$0$clock)
    );
    kerbside_top$core$profile$block$entry_valid$1 entry_valid$1(
        .d(entry_valid$1$d),
        .q(entry_valid$1$q),
        .clock(entry_valid$1$clock)
    );
    kerbside_top$core$profile$block$entry_valid$2 entry_valid$2(
        .d(entry_valid$2$d),
        .q(entry_valid$2$q),
        .clock(entry_valid$2$clock)
    );
    kerbside_top$core$profile$block$entry_last$0 entry_last$0(
        .d(entry_last$0$d),
        .q(entry_last$0$q),
        .clock(entry_last$0$clock)
    );
    kerbside_top$core$profile$block$entry_last$1 entry_last$1(
        .d(entry_last$1$d),
        .q(entry_last$1$q),
        .clock(entry_last$1$clock)
    );
    kerbside_top$core$profile$block$entry_last$2 entry_last$2(
        .d(entry_last$2$d),
        .q(entry_last$2$q),
        .clock(entry_last$2$clock)
    );
    kerbside_top$core$profile$block$entry_power entry_power(
        .clock(entry_power$clock),
        .early(entry_power$early),
        .late(entry_power$late)
    );
    kerbside_top$core$profile$block$scale scale(
        .clock(scale$clock),
        .power(scale$power),
        .share(scale$share),
        .limit(scale$limit)
    );
    kerbside_top$core$profile$block$scale_edge scale_edge(
        .clock(scale_edge$clock),
        .power(scale_edge$power),
        .share(scale_edge$share),
        .limit(scale_edge$limit)
    );
    kerbside_top$core$profile$block$cell_valid$0 cell_valid$0(
        .d(cell_valid$0$d),
        .q(cell_valid$0$q),
        .clock(cell_valid$0$clock)
    );
    kerbside_top$core$profile$block$cell_valid$1 cell_valid$1(
        .d(cell_valid$1$d),
        .q(cell_valid$1$q),
        .clock(cell_valid$1$clock)
    );
    kerbside_top$core$profile$block$cell_valid$2 cell_valid$2(
        .d(cell_valid$2$d),
        .q(cell_valid$2$q),
        .clock(cell_valid$2$clock)
    );
    kerbside_top$core$profile$block$cell_valid$3 cell_valid$3(
        .d(cell_valid$3$d),
        .q(cell_valid$3$q),
        .clock(cell_valid$3$clock)
    );
    kerbside_top$core$profile$block$cell_valid$4 cell_valid$4(
        .d(cell_valid$4$d),
        .q(cell_valid$4$q),
        .clock(cell_valid$4$clock)
    );
    kerbside_top$core$profile$block$cell_valid$5 cell_valid$5(
        .d(cell_valid$5$d),
        .q(cell_valid$5$q),
        .clock(cell_valid$5$clock)
    );
    kerbside_top$core$profile$block$cell_valid$6 cell_valid$6(
        .d(cell_valid$6$d),
        .q(cell_valid$6$q),
        .clock(cell_valid$6$clock)
    );
    kerbside_top$core$profile$block$cell_valid$7 cell_valid$7(
        .d(cell_valid$7$d),
        .q(cell_valid$7$q),
        .clock(cell_valid$7$clock)
    );
    kerbside_top$core$profile$block$cell_valid$8 cell_valid$8(
        .d(cell_valid$8$d),
        .q(cell_valid$8$q),
        .clock(cell_valid$8$clock)
    );
    kerbside_top$core$profile$block$cell_valid$9 cell_valid$9(
        .d(cell_valid$9$d),
        .q(cell_valid$9$q),
        .clock(cell_valid$9$clock)
    );
    kerbside_top$core$profile$block$cell_valid$10 cell_valid$10(
        .d(cell_valid$10$d),
        .q(cell_valid$10$q),
        .clock(cell_valid$10$clock)
    );
    kerbside_top$core$profile$block$cell_valid$11 cell_valid$11(
        .d(cell_valid$11$d),
        .q(cell_valid$11$q),
        .clock(cell_valid$11$clock)
    );
    kerbside_top$core$profile$block$cell_valid$12 cell_valid$12(
        .d(cell_valid$12$d),
        .q(cell_valid$12$q),
        .clock(cell_valid$12$clock)
    );
    kerbside_top$core$profile$block$cell_valid$13 cell_valid$13(
        .d(cell_valid$13$d),
        .q(cell_valid$13$q),
        .clock(cell_valid$13$clock)
    );
    kerbside_top$core$profile$block$cell_valid$14 cell_valid$14(
        .d(cell_valid$14$d),
        .q(cell_valid$14$q),
        .clock(cell_valid$14$clock)
    );
    kerbside_top$core$profile$block$cell_valid$15 cell_valid$15(
        .d(cell_valid$15$d),
        .q(cell_valid$15$q),
        .clock(cell_valid$15$clock)
    );
    kerbside_top$core$profile$block$cell_valid$16 cell_valid$16(
        .d(cell_valid$16$d),
        .q(cell_valid$16$q),
        .clock(cell_valid$16$clock)
    );
    kerbside_top$core$profile$block$cell_valid$17 cell_valid$17(
        .d(cell_valid$17$d),
        .q(cell_valid$17$q),
        .clock(cell_valid$17$clock)
    );
    kerbside_top$core$profile$block$cell_valid$18 cell_valid$18(
        .d(cell_valid$18$d),
        .q(cell_valid$18$q),
        .clock(cell_valid$18$clock)
    );
    kerbside_top$core$profile$block$cell_valid$19 cell_valid$19(
        .d(cell_valid$19$d),
        .q(cell_valid$19$q),
        .clock(cell_valid$19$clock)
    );
    kerbside_top$core$profile$block$cell_valid$20 cell_valid$20(
        .d(cell_valid$20$d),
        .q(cell_valid$20$q),
        .clock(cell_valid$20$clock)
    );
    kerbside_top$core$profile$block$cell_last$0 cell_last$0(
        .d(cell_last$0$d),
        .q(cell_last$0$q),
        .clock(cell_last$0$clock)
    );
    kerbside_top$core$profile$block$cell_last$1 cell_last$1(
        .d(cell_last$1$d),
        .q(cell_last$1$q),
        .clock(cell_last$1$clock)
    );
    kerbside_top$core$profile$block$cell_last$2 cell_last$2(
        .d(cell_last$2$d),
        .q(cell_last$2$q),
        .clock(cell_last$2$clock)
    );
    kerbside_top$core$profile$block$cell_last$3 cell_last$3(
        .d(cell_last$3$d),
        .q(cell_last$3$q),
        .clock(cell_last$3$clock)
    );
    kerbside_top$core$profile$block$cell_last$4 cell_last$4(
        .d(cell_last$4$d),
        .q(cell_last$4$q),
        .clock(cell_last$4$clock)
    );
    kerbside_top$core$profile$block$cell_last$5 cell_last$5(
        .d(cell_last$5$d),
        .q(cell_last$5$q),
        .clock(cell_last$5$clock)
    );
    kerbside_top$core$profile$block$cell_last$6 cell_last$6(
        .d(cell_last$6$d),
        .q(cell_last$6$q),
        .clock(cell_last$6$clock)
    );
    kerbside_top$core$profile$block$cell_last$7 cell_last$7(
        .d(cell_last$7$d),
        .q(cell_last$7$q),
        .clock(cell_last$7$clock)
    );
    kerbside_top$core$profile$block$cell_last$8 cell_last$8(
        .d(cell_last$8$d),
        .q(cell_last$8$q),
        .clock(cell_last$8$clock)
    );
    kerbside_top$core$profile$block$cell_last$9 cell_last$9(
        .d(cell_last$9$d),
        .q(cell_last$9$q),
        .clock(cell_last$9$clock)
    );
    kerbside_top$core$profile$block$cell_last$10 cell_last$10(
        .d(cell_last$10$d),
        .q(cell_last$10$q),
        .clock(cell_last$10$clock)
    );
    kerbside_top$core$profile$block$cell_last$11 cell_last$11(
        .d(cell_last$11$d),
        .q(cell_last$11$q),
        .clock(cell_last$11$clock)
    );
    kerbside_top$core$profile$block$cell_last$12 cell_last$12(
        .d(cell_last$12$d),
        .q(cell_last$12$q),
        .clock(cell_last$12$clock)
    );
    kerbside_top$core$profile$block$cell_last$13 cell_last$13(
        .d(cell_last$13$d),
        .q(cell_last$13$q),
        .clock(cell_last$13$clock)
    );
    kerbside_top$core$profile$block$cell_last$14 cell_last$14(
        .d(cell_last$14$d),
        .q(cell_last$14$q),
        .clock(cell_last$14$clock)
    );
    kerbside_top$core$profile$block$cell_last$15 cell_last$15(
        .d(cell_last$15$d),
        .q(cell_last$15$q),
        .clock(cell_last$15$clock)
    );
    kerbside_top$core$profile$block$cell_last$16 cell_last$16(
        .d(cell_last$16$d),
        .q(cell_last$16$q),
        .clock(cell_last$16$clock)
    );
    kerbside_top$core$profile$block$cell_last$17 cell_last$17(
        .d(cell_last$17$d),
        .q(cell_last$17$q),
        .clock(cell_last$17$clock)
    );
    kerbside_top$core$profile$block$cell_last$18 cell_last$18(
        .d(cell_last$18$d),
        .q(cell_last$18$q),
        .clock(cell_last$18$clock)
    );
    kerbside_top$core$profile$block$cell_last$19 cell_last$19(
        .d(cell_last$19$d),
        .q(cell_last$19$q),
        .clock(cell_last$19$clock)
    );
    kerbside_top$core$profile$block$cell_last$20 cell_last$20(
        .d(cell_last$20$d),
        .q(cell_last$20$q),
        .clock(cell_last$20$clock)
    );
    kerbside_top$core$profile$block$cell_power$0 cell_power$0(
        .d(cell_power$0$d),
        .q(cell_power$0$q),
        .clock(cell_power$0$clock)
    );
    kerbside_top$core$profile$block$cell_power$1 cell_power$1(
        .d(cell_power$1$d),
        .q(cell_power$1$q),
        .clock(cell_power$1$clock)
    );
    kerbside_top$core$profile$block$cell_power$2 cell_power$2(
        .d(cell_power$2$d),
        .q(cell_power$2$q),
        .clock(cell_power$2$clock)
    );
    kerbside_top$core$profile$block$cell_power$3 cell_power$3(
        .d(cell_power$3$d),
        .q(cell_power$3$q),
        .clock(cell_power$3$clock)
    );
    kerbside_top$core$profile$block$cell_power$4 cell_power$4(
        .d(cell_power$4$d),
        .q(cell_power$4$q),
        .clock(cell_power$4$clock)
    );
    kerbside_top$core$profile$block$cell_power$5 cell_power$5(
        .d(cell_power$5$d),
        .q(cell_power$5$q),
        .clock(cell_power$5$clock)
    );
    kerbside_top$core$profile$block$cell_power$6 cell_power$6(
        .d(cell_power$6$d),
        .q(cell_power$6$q),
        .clock(cell_power$6$clock)
    );
    kerbside_top$core$profile$block$cell_power$7 cell_power$7(
        .d(cell_power$7$d),
        .q(cell_power$7$q),
        .clock(cell_power$7$clock)
    );
    kerbside_top$core$profile$block$cell_power$8 cell_power$8(
        .d(cell_power$8$d),
        .q(cell_power$8$q),
        .clock(cell_power$8$clock)
    );
    kerbside_top$core$profile$block$cell_power$9 cell_power$9(
        .d(cell_power$9$d),
        .q(cell_power$9$q),
        .clock(cell_power$9$clock)
    );
    kerbside_top$core$profile$block$cell_power$10 cell_power$10(
        .d(cell_power$10$d),
        .q(cell_power$10$q),
        .clock(cell_power$10$clock)
    );
    kerbside_top$core$profile$block$cell_power$11 cell_power$11(
        .d(cell_power$11$d),
        .q(cell_power$11$q),
        .clock(cell_power$11$clock)
    );
    kerbside_top$core$profile$block$cell_power$12 cell_power$12(
        .d(cell_power$12$d),
        .q(cell_power$12$q),
        .clock(cell_power$12$clock)
    );
    kerbside_top$core$profile$block$cell_power$13 cell_power$13(
        .d(cell_power$13$d),
        .q(cell_power$13$q),
        .clock(cell_power$13$clock)
    );
    kerbside_top$core$profile$block$cell_power$14 cell_power$14(
        .d(cell_power$14$d),
        .q(cell_power$14$q),
        .clock(cell_power$14$clock)
    );
    kerbside_top$core$profile$block$cell_power$15 cell_power$15(
        .d(cell_power$15$d),
        .q(cell_power$15$q),
        .clock(cell_power$15$clock)
    );
    kerbside_top$core$profile$block$cell_power$16 cell_power$16(
        .d(cell_power$16$d),
        .q(cell_power$16$q),
        .clock(cell_power$16$clock)
    );
    kerbside_top$core$profile$block$cell_power$17 cell_power$17(
        .d(cell_power$17$d),
        .q(cell_power$17$q),
        .clock(cell_power$17$clock)
    );
    kerbside_top$core$profile$block$cell_power$18 cell_power$18(
        .d(cell_power$18$d),
        .q(cell_power$18$q),
        .clock(cell_power$18$clock)
    );
    kerbside_top$core$profile$block$cell_power$19 cell_power$19(
        .d(cell_power$19$d),
        .q(cell_power$19$q),
        .clock(cell_power$19$clock)
    );
    kerbside_top$core$profile$block$cell_power$20 cell_power$20(
        .d(cell_power$20$d),
        .q(cell_power$20$q),
        .clock(cell_power$20$clock)
    );
    kerbside_top$core$profile$block$cell_limit$0 cell_limit$0(
        .d(cell_limit$0$d),
        .q(cell_limit$0$q),
        .clock(cell_limit$0$clock)
    );
    kerbside_top$core$profile$block$cell_limit$1 cell_limit$1(
        .d(cell_limit$1$d),
        .q(cell_limit$1$q),
        .clock(cell_limit$1$clock)
    );
    kerbside_top$core$profile$block$cell_limit$2 cell_limit$2(
        .d(cell_limit$2$d),
        .q(cell_limit$2$q),
        .clock(cell_limit$2$clock)
    );
    kerbside_top$core$profile$block$cell_limit$3 cell_limit$3(
        .d(cell_limit$3$d),
        .q(cell_limit$3$q),
        .clock(cell_limit$3$clock)
    );
    kerbside_top$core$profile$block$cell_limit$4 cell_limit$4(
        .d(cell_limit$4$d),
        .q(cell_limit$4$q),
        .clock(cell_limit$4$clock)
    );
    kerbside_top$core$profile$block$cell_limit$5 cell_limit$5(
        .d(cell_limit$5$d),
        .q(cell_limit$5$q),
        .clock(cell_limit$5$clock)
    );
    kerbside_top$core$profile$block$cell_limit$6 cell_limit$6(
        .d(cell_limit$6$d),
        .q(cell_limit$6$q),
        .clock(cell_limit$6$clock)
    );
    kerbside_top$core$profile$block$cell_limit$7 cell_limit$7(
        .d(cell_limit$7$d),
        .q(cell_limit$7$q),
        .clock(cell_limit$7$clock)
    );
    kerbside_top$core$profile$block$cell_limit$8 cell_limit$8(
        .d(cell_limit$8$d),
        .q(cell_limit$8$q),
        .clock(cell_limit$8$clock)
    );
    kerbside_top$core$profile$block$cell_limit$9 cell_limit$9(
        .d(cell_limit$9$d),
        .q(cell_limit$9$q),
        .clock(cell_limit$9$clock)
    );
    kerbside_top$core$profile$block$cell_limit$10 cell_limit$10(
        .d(cell_limit$10$d),
        .q(cell_limit$10$q),
        .clock(cell_limit$10$clock)
    );
    kerbside_top$core$profile$block$cell_limit_edge$0 cell_limit_edge$0(
        .d(cell_limit_edge$0$d),
        .q(cell_limit_edge$0$q),
        .clock(cell_limit_edge$0$clock)
    );
    kerbside_top$core$profile$block$cell_limit_edge$1 cell_limit_edge$1(
        .d(cell_limit_edge$1$d),
        .q(cell_limit_edge$1$q),
        .clock(cell_limit_edge$1$clock)
    );
    kerbside_top$core$profile$block$cell_limit_edge$2 cell_limit_edge$2(
        .d(cell_limit_edge$2$d),
        .q(cell_limit_edge$2$q),
        .clock(cell_limit_edge$2$clock)
    );
    kerbside_top$core$profile$block$cell_limit_edge$3 cell_limit_edge$3(
        .d(cell_limit_edge$3$d),
        .q(cell_limit_edge$3$q),
        .clock(cell_limit_edge$3$clock)
    );
    kerbside_top$core$profile$block$cell_limit_edge$4 cell_limit_edge$4(
        .d(cell_limit_edge$4$d),
        .q(cell_limit_edge$4$q),
        .clock(cell_limit_edge$4$clock)
    );
    kerbside_top$core$profile$block$cell_limit_edge$5 cell_limit_edge$5(
        .d(cell_limit_edge$5$d),
        .q(cell_limit_edge$5$q),
        .clock(cell_limit_edge$5$clock)
    );
    kerbside_top$core$profile$block$cell_limit_edge$6 cell_limit_edge$6(
        .d(cell_limit_edge$6$d),
        .q(cell_limit_edge$6$q),
        .clock(cell_limit_edge$6$clock)
    );
    kerbside_top$core$profile$block$cell_limit_edge$7 cell_limit_edge$7(
        .d(cell_limit_edge$7$d),
        .q(cell_limit_edge$7$q),
        .clock(cell_limit_edge$7$clock)
    );
    kerbside_top$core$profile$block$cell_limit_edge$8 cell_limit_edge$8(
        .d(cell_limit_edge$8$d),
        .q(cell_limit_edge$8$q),
        .clock(cell_limit_edge$8$clock)
    );
    kerbside_top$core$profile$block$cell_limit_edge$9 cell_limit_edge$9(
        .d(cell_limit_edge$9$d),
        .q(cell_limit_edge$9$q),
        .clock(cell_limit_edge$9$clock)
    );
    kerbside_top$core$profile$block$cell_limit_edge$10 cell_limit_edge$10(
        .d(cell_limit_edge$10$d),
        .q(cell_limit_edge$10$q),
        .clock(cell_limit_edge$10$clock)
    );
    kerbside_top$core$profile$block$finishing finishing(
        .d(finishing$d),
        .q(finishing$q),
        .clock(finishing$clock)
    );
    kerbside_top$core$profile$block$moved moved(
        .d(moved$d),
        .q(moved$q),
        .clock(moved$clock)
    );
    kerbside_top$core$profile$block$training$0 training$0(
        .d(training$0$d),
        .q(training$0$q),
        .clock(training$0$clock)
    );
    kerbside_top$core$profile$block$training$1 training$1(
        .d(training$1$d),
        .q(training$1$q),
        .clock(training$1$clock)
    );
    kerbside_top$core$profile$block$training$2 training$2(
        .d(training$2$d),
        .q(training$2$q),
        .clock(training$2$clock)
    );
    kerbside_top$core$profile$block$training$3 training$3(
        .d(training$3$d),
        .q(training$3$q),
        .clock(training$3$clock)
    );
    kerbside_top$core$profile$block$training$4 training$4(
        .d(training$4$d),
        .q(training$4$q),
        .clock(training$4$clock)
    );
    kerbside_top$core$profile$block$training$5 training$5(
        .d(training$5$d),
        .q(training$5$q),
        .clock(training$5$clock)
    );
    kerbside_top$core$profile$block$training$6 training$6(
        .d(training$6$d),
        .q(training$6$q),
        .clock(training$6$clock)
    );
    kerbside_top$core$profile$block$training$7 training$7(
        .d(training$7$d),
        .q(training$7$q),
        .clock(training$7$clock)
    );
    kerbside_top$core$profile$block$training$8 training$8(
        .d(training$8$d),
        .q(training$8$q),
        .clock(training$8$clock)
    );
    kerbside_top$core$profile$block$training$9 training$9(
        .d(training$9$d),
        .q(training$9$q),
        .clock(training$9$clock)
    );
    kerbside_top$core$profile$block$training$10 training$10(
        .d(training$10$d),
        .q(training$10$q),
        .clock(training$10$clock)
    );
    kerbside_top$core$profile$block$training$11 training$11(
        .d(training$11$d),
        .q(training$11$q),
        .clock(training$11$clock)
    );
    kerbside_top$core$profile$block$training$12 training$12(
        .d(training$12$d),
        .q(training$12$q),
        .clock(training$12$clock)
    );
    kerbside_top$core$profile$block$training$13 training$13(
        .d(training$13$d),
        .q(training$13$q),
        .clock(training$13$clock)
    );
    kerbside_top$core$profile$block$training$14 training$14(
        .d(training$14$d),
        .q(training$14$q),
        .clock(training$14$clock)
    );
    kerbside_top$core$profile$block$training$15 training$15(
        .d(training$15$d),
        .q(training$15$q),
        .clock(training$15$clock)
    );
    kerbside_top$core$profile$block$there$0 there$0(
        .d(there$0$d),
        .q(there$0$q),
        .clock(there$0$clock)
    );
    kerbside_top$core$profile$block$there$1 there$1(
        .d(there$1$d),
        .q(there$1$q),
        .clock(there$1$clock)
    );
    kerbside_top$core$profile$block$there$2 there$2(
        .d(there$2$d),
        .q(there$2$q),
        .clock(there$2$clock)
    );
    kerbside_top$core$profile$block$there$3 there$3(
        .d(there$3$d),
        .q(there$3$q),
        .clock(there$3$clock)
    );
    kerbside_top$core$profile$block$there$4 there$4(
        .d(there$4$d),
        .q(there$4$q),
        .clock(there$4$clock)
    );
    kerbside_top$core$profile$block$there$5 there$5(
        .d(there$5$d),
        .q(there$5$q),
        .clock(there$5$clock)
    );
    kerbside_top$core$profile$block$there$6 there$6(
        .d(there$6$d),
        .q(there$6$q),
        .clock(there$6$clock)
    );
    kerbside_top$core$profile$block$there$7 there$7(
        .d(there$7$d),
        .q(there$7$q),
        .clock(there$7$clock)
    );
    kerbside_top$core$profile$block$there$8 there$8(
        .d(there$8$d),
        .q(there$8$q),
        .clock(there$8$clock)
    );
    kerbside_top$core$profile$block$there$9 there$9(
        .d(there$9$d),
        .q(there$9$q),
        .clock(there$9$clock)
    );
    kerbside_top$core$profile$block$there$10 there$10(
        .d(there$10$d),
        .q(there$10$q),
        .clock(there$10$clock)
    );
    kerbside_top$core$profile$block$there$11 there$11(
        .d(there$11$d),
        .q(there$11$q),
        .clock(there$11$clock)
    );
    kerbside_top$core$profile$block$there$12 there$12(
        .d(there$12$d),
        .q(there$12$q),
        .clock(there$12$clock)
    );
    kerbside_top$core$profile$block$there$13 there$13(
        .d(there$13$d),
        .q(there$13$q),
        .clock(there$13$clock)
    );
    kerbside_top$core$profile$block$there$14 there$14(
        .d(there$14$d),
        .q(there$14$q),
        .clock(there$14$clock)
    );
    kerbside_top$core$profile$block$there$15 there$15(
        .d(there$15$d),
        .q(there$15$q),
        .clock(there$15$clock)
    );
    kerbside_top$core$profile$block$limit limit(
        .d(limit$d),
        .q(limit$q),
        .clock(limit$clock)
    );
    kerbside_top$core$profile$block$cells cells(
        .clock(cells$clock),
        .flag$0(cells$flag$0),
        .flag$1(cells$flag$1),
        .flag$2(cells$flag$2),
        .flag$3(cells$flag$3),
        .flag$4(cells$flag$4),
        .flag$5(cells$flag$5),
        .flag$6(cells$flag$6),
        .flag$7(cells$flag$7),
        .flag$8(cells$flag$8),
        .flag$9(cells$flag$9),
        .flag$10(cells$flag$10),
        .flag$11(cells$flag$11),
        .flag$12(cells$flag$12),
        .flag$13(cells$flag$13),
        .flag$14(cells$flag$14),
        .flag$15(cells$flag$15),
        .count(cells$count)
    );
    kerbside_top$core$profile$block$smaller smaller(
        .clock(smaller$clock),
        .flag$0(smaller$flag$0),
        .flag$1(smaller$flag$1),
        .flag$2(smaller$flag$2),
        .flag$3(smaller$flag$3),
        .flag$4(smaller$flag$4),
        .flag$5(smaller$flag$5),
        .flag$6(smaller$flag$6),
        .flag$7(smaller$flag$7),
        .flag$8(smaller$flag$8),
        .flag$9(smaller$flag$9),
        .flag$10(smaller$flag$10),
        .flag$11(smaller$flag$11),
        .flag$12(smaller$flag$12),
        .flag$13(smaller$flag$13),
        .flag$14(smaller$flag$14),
        .flag$15(smaller$flag$15),
        .count(smaller$count)
    );
    kerbside_top$core$profile$block$sums sums(
        .clock(sums$clock),
        .term$0(sums$term$0),
        .term$1(sums$term$1),
        .term$2(sums$term$2),
        .term$3(sums$term$3),
        .term$4(sums$term$4),
        .term$5(sums$term$5),
        .term$6(sums$term$6),
        .term$7(sums$term$7),
        .term$8(sums$term$8),
        .term$9(sums$term$9),
        .term$10(sums$term$10),
        .term$11(sums$term$11),
        .term$12(sums$term$12),
        .term$13(sums$term$13),
        .term$14(sums$term$14),
        .term$15(sums$term$15),
        .sum(sums$sum)
    );
    kerbside_top$core$profile$block$mean_limit mean_limit(
        .clock(mean_limit$clock),
        .a(mean_limit$a),
        .b(mean_limit$b),
        .product(mean_limit$product)
    );
    kerbside_top$core$profile$block$limit_held limit_held(
        .d(limit_held$d),
        .q(limit_held$q),
        .clock(limit_held$clock)
    );
    kerbside_top$core$profile$block$rank_limit rank_limit(
        .clock(rank_limit$clock),
        .a(rank_limit$a),
        .b(rank_limit$b),
        .product(rank_limit$product)
    );
    kerbside_top$core$profile$block$mean_limit_held mean_limit_held(
        .d(mean_limit_held$d),
        .q(mean_limit_held$q),
        .clock(mean_limit_held$clock)
    );
    kerbside_top$core$profile$block$rank_limit_held rank_limit_held(
        .d(rank_limit_held$d),
        .q(rank_limit_held$q),
        .clock(rank_limit_held$clock)
    );
    kerbside_top$core$profile$block$smaller_held smaller_held(
        .clock(smaller_held$clock),
        .early(smaller_held$early),
        .late(smaller_held$late)
    );
    kerbside_top$core$profile$block$cells_held cells_held(
        .clock(cells_held$clock),
        .early(cells_held$early),
        .late(cells_held$late)
    );
    kerbside_top$core$profile$block$flight$0 flight$0(
        .d(flight$0$d),
        .q(flight$0$q),
        .clock(flight$0$clock)
    );
    kerbside_top$core$profile$block$flight$1 flight$1(
        .d(flight$1$d),
        .q(flight$1$q),
        .clock(flight$1$clock)
    );
    kerbside_top$core$profile$block$flight$2 flight$2(
        .d(flight$2$d),
        .q(flight$2$q),
        .clock(flight$2$clock)
    );
    kerbside_top$core$profile$block$flight$3 flight$3(
        .d(flight$3$d),
        .q(flight$3$q),
        .clock(flight$3$clock)
    );
    kerbside_top$core$profile$block$flight$4 flight$4(
        .d(flight$4$d),
        .q(flight$4$q),
        .clock(flight$4$clock)
    );
    kerbside_top$core$profile$block$flight$5 flight$5(
        .d(flight$5$d),
        .q(flight$5$q),
        .clock(flight$5$clock)
    );
    kerbside_top$core$profile$block$last_flight$0 last_flight$0(
        .d(last_flight$0$d),
        .q(last_flight$0$q),
        .clock(last_flight$0$clock)
    );
    kerbside_top$core$profile$block$last_flight$1 last_flight$1(
        .d(last_flight$1$d),
        .q(last_flight$1$q),
        .clock(last_flight$1$clock)
    );
    kerbside_top$core$profile$block$last_flight$2 last_flight$2(
        .d(last_flight$2$d),
        .q(last_flight$2$q),
        .clock(last_flight$2$clock)
    );
    kerbside_top$core$profile$block$last_flight$3 last_flight$3(
        .d(last_flight$3$d),
        .q(last_flight$3$q),
        .clock(last_flight$3$clock)
    );
    kerbside_top$core$profile$block$last_flight$4 last_flight$4(
        .d(last_flight$4$d),
        .q(last_flight$4$q),
        .clock(last_flight$4$clock)
    );
    kerbside_top$core$profile$block$last_flight$5 last_flight$5(
        .d(last_flight$5$d),
        .q(last_flight$5$q),
        .clock(last_flight$5$clock)
    );
    kerbside_top$core$profile$block$power_flight power_flight(
        .clock(power_flight$clock),
        .early(power_flight$early),
        .late(power_flight$late)
    );
    kerbside_top$core$profile$block$detected_out detected_out(
        .d(detected_out$d),
        .q(detected_out$q),
        .clock(detected_out$clock)
    );
    kerbside_top$core$profile$block$sum_out sum_out(
        .d(sum_out$d),
        .q(sum_out$q),
        .clock(sum_out$clock)
    );
    kerbside_top$core$profile$block$cells_out cells_out(
        .d(cells_out$d),
        .q(cells_out$q),
        .clock(cells_out$clock)
    );
    
    // Update code
    always @(*) begin
        finishing$clock = clock;
        moved$clock = clock;
        limit$clock = clock;
        limit_held$clock = clock;
        mean_limit_held$clock = clock;
        rank_limit_held$clock = clock;
        finishing$d = finishing$q;
        moved$d = moved$q;
        limit$d = limit$q;
        limit_held$d = limit_held$q;
        mean_limit_held$d = mean_limit_held$q;
        rank_limit_held$d = rank_limit_held$q;
        detected_out$clock = clock;
        sum_out$clock = clock;
        cells_out$clock = clock;
        detected_out$d = detected_out$q;
        sum_out$d = sum_out$q;
        cells_out$d = cells_out$q;
        entry_power$clock = clock;
        scale$clock = clock;
        scale_edge$clock = clock;
        cells$clock = clock;
        smaller$clock = clock;
        sums$clock = clock;
        mean_limit$clock = clock;
        rank_limit$clock = clock;
        smaller_held$clock = clock;
        cells_held$clock = clock;
        power_flight$clock = clock;
        entry_valid$0$clock = clock;
        entry_last$0$clock = clock;
        entry_valid$1$clock = clock;
        entry_last$1$clock = clock;
        entry_valid$2$clock = clock;
        entry_last$2$clock = clock;
        cell_valid$0$clock = clock;
        cell_last$0$clock = clock;
        cell_power$0$clock = clock;
        cell_valid$0$d = cell_valid$0$q;
        cell_last$0$d = cell_last$0$q;
        cell_power$0$d = cell_power$0$q;
        cell_valid$1$clock = clock;
        cell_last$1$clock = clock;
        cell_power$1$clock = clock;
        cell_valid$1$d = cell_valid$1$q;
        cell_last$1$d = cell_last$1$q;
        cell_power$1$d = cell_power$1$q;
        cell_valid$2$clock = clock;
        cell_last$2$clock = clock;
        cell_power$2$clock = clock;
        cell_valid$2$d = cell_valid$2$q;
        cell_last$2$d = cell_last$2$q;
        cell_power$2$d = cell_power$2$q;
        cell_valid$3$clock = clock;
        cell_last$3$clock = clock;
        cell_power$3$clock = clock;
        cell_valid$3$d = cell_valid$3$q;
        cell_last$3$d = cell_last$3$q;
        cell_power$3$d = cell_power$3$q;
        cell_valid$4$clock = clock;
        cell_last$4$clock = clock;
        cell_power$4$clock = clock;
        cell_valid$4$d = cell_valid$4$q;
        cell_last$4$d = cell_last$4$q;
        cell_power$4$d = cell_power$4$q;
        cell_valid$5$clock = clock;
        cell_last$5$clock = clock;
        cell_power$5$clock = clock;
        cell_valid$5$d = cell_valid$5$q;
        cell_last$5$d = cell_last$5$q;
        cell_power$5$d = cell_power$5$q;
        cell_valid$6$clock = clock;
        cell_last$6$clock = clock;
        cell_power$6$clock = clock;
        cell_valid$6$d = cell_valid$6$q;
        cell_last$6$d = cell_last$6$q;
        cell_power$6$d = cell_power$6$q;
        cell_valid$7$clock = clock;
        cell_last$7$clock = clock;
        cell_power$7$clock = clock;
        cell_valid$7$d = cell_valid$7$q;
        cell_last$7$d = cell_last$7$q;
        cell_power$7$d = cell_power$7$q;
        cell_valid$8$clock = clock;
        cell_last$8$clock = clock;
        cell_power$8$clock = clock;
        cell_valid$8$d = cell_valid$8$q;
        cell_last$8$d = cell_last$8$q;
        cell_power$8$d = cell_power$8$q;
        cell_valid$9$clock = clock;
        cell_last$9$clock = clock;
        cell_power$9$clock = clock;
        cell_valid$9$d = cell_valid$9$q;
        cell_last$9$d = cell_last$9$q;
        cell_power$9$d = cell_power$9$q;
        cell_valid$10$clock = clock;
        cell_last$10$clock = clock;
        cell_power$10$clock = clock;
        cell_valid$10$d = cell_valid$10$q;
        cell_last$10$d = cell_last$10$q;
        cell_power$10$d = cell_power$10$q;
        cell_valid$11$clock = clock;
        cell_last$11$clock = clock;
        cell_power$11$clock = clock;
        cell_valid$11$d = cell_valid$11$q;
        cell_last$11$d = cell_last$11$q;
        cell_power$11$d = cell_power$11$q;
        cell_valid$12$clock = clock;
        cell_last$12$clock = clock;
        cell_power$12$clock = clock;
        cell_valid$12$d = cell_valid$12$q;
        cell_last$12$d = cell_last$12$q;
        cell_power$12$d = cell_power$12$q;
        cell_valid$13$clock = clock;
        cell_last$13$clock = clock;
        cell_power$13$clock = clock;
        cell_valid$13$d = cell_valid$13$q;
        cell_last$13$d = cell_last$13$q;
        cell_power$13$d = cell_power$13$q;
        cell_valid$14$clock = clock;
        cell_last$14$clock = clock;
        cell_power$14$clock = clock;
        cell_valid$14$d = cell_valid$14$q;
        cell_last$14$d = cell_last$14$q;
        cell_power$14$d = cell_power$14$q;
        cell_valid$15$clock = clock;
        cell_last$15$clock = clock;
        cell_power$15$clock = clock;
        cell_valid$15$d = cell_valid$15$q;
        cell_last$15$d = cell_last$15$q;
        cell_power$15$d = cell_power$15$q;
        cell_valid$16$clock = clock;
        cell_last$16$clock = clock;
        cell_power$16$clock = clock;
        cell_valid$16$d = cell_valid$16$q;
        cell_last$16$d = cell_last$16$q;
        cell_power$16$d = cell_power$16$q;
        cell_valid$17$clock = clock;
        cell_last$17$clock = clock;
        cell_power$17$clock = clock;
        cell_valid$17$d = cell_valid$17$q;
        cell_last$17$d = cell_last$17$q;
        cell_power$17$d = cell_power$17$q;
        cell_valid$18$clock = clock;
        cell_last$18$clock = clock;
        cell_power$18$clock = clock;
        cell_valid$18$d = cell_valid$18$q;
        cell_last$18$d = cell_last$18$q;
        cell_power$18$d = cell_power$18$q;
        cell_valid$19$clock = clock;
        cell_last$19$clock = clock;
        cell_power$19$clock = clock;
        cell_valid$19$d = cell_valid$19$q;
        cell_last$19$d = cell_last$19$q;
        cell_power$19$d = cell_power$19$q;
        cell_valid$20$clock = clock;
        cell_last$20$clock = clock;
        cell_power$20$clock = clock;
        cell_valid$20$d = cell_valid$20$q;
        cell_last$20$d = cell_last$20$q;
        cell_power$20$d = cell_power$20$q;
        cell_limit$0$clock = clock;
        cell_limit_edge$0$clock = clock;
        cell_limit$0$d = cell_limit$0$q;
        cell_limit_edge$0$d = cell_limit_edge$0$q;
        cell_limit$1$clock = clock;
        cell_limit_edge$1$clock = clock;
        cell_limit$1$d = cell_limit$1$q;
        cell_limit_edge$1$d = cell_limit_edge$1$q;
        cell_limit$2$clock = clock;
        cell_limit_edge$2$clock = clock;
        cell_limit$2$d = cell_limit$2$q;
        cell_limit_edge$2$d = cell_limit_edge$2$q;
        cell_limit$3$clock = clock;
        cell_limit_edge$3$clock = clock;
        cell_limit$3$d = cell_limit$3$q;
        cell_limit_edge$3$d = cell_limit_edge$3$q;
        cell_limit$4$clock = clock;
        cell_limit_edge$4$clock = clock;
        cell_limit$4$d = cell_limit$4$q;
        cell_limit_edge$4$d = cell_limit_edge$4$q;
        cell_limit$5$clock = clock;
        cell_limit_edge$5$clock = clock;
        cell_limit$5$d = cell_limit$5$q;
        cell_limit_edge$5$d = cell_limit_edge$5$q;
        cell_limit$6$clock = clock;
        cell_limit_edge$6$clock = clock;
        cell_limit$6$d = cell_limit$6$q;
        cell_limit_edge$6$d = cell_limit_edge$6$q;
        cell_limit$7$clock = clock;
        cell_limit_edge$7$clock = clock;
        cell_limit$7$d = cell_limit$7$q;
        cell_limit_edge$7$d = cell_limit_edge$7$q;
        cell_limit$8$clock = clock;
        cell_limit_edge$8$clock = clock;
        cell_limit$8$d = cell_limit$8$q;
        cell_limit_edge$8$d = cell_limit_edge$8$q;
        cell_limit$9$clock = clock;
        cell_limit_edge$9$clock = clock;
        cell_limit$9$d = cell_limit$9$q;
        cell_limit_edge$9$d = cell_limit_edge$9$q;
        cell_limit$10$clock = clock;
        cell_limit_edge$10$clock = clock;
        cell_limit$10$d = cell_limit$10$q;
        cell_limit_edge$10$d = cell_limit_edge$10$q;
        training$0$clock = clock;
        there$0$clock = clock;
        training$1$clock = clock;
        there$1$clock = clock;
        training$2$clock = clock;
        there$2$clock = clock;
        training$3$clock = clock;
        there$3$clock = clock;
        training$4$clock = clock;
        there$4$clock = clock;
        training$5$clock = clock;
        there$5$clock = clock;
        training$6$clock = clock;
        there$6$clock = clock;
        training$7$clock = clock;
        there$7$clock = clock;
        training$8$clock = clock;
        there$8$clock = clock;
        training$9$clock = clock;
        there$9$clock = clock;
        training$10$clock = clock;
        there$10$clock = clock;
        training$11$clock = clock;
        there$11$clock = clock;
        training$12$clock = clock;
        there$12$clock = clock;
        training$13$clock = clock;
        there$13$clock = clock;
        training$14$clock = clock;
        there$14$clock = clock;
        training$15$clock = clock;
        there$15$clock = clock;
        flight$0$clock = clock;
        last_flight$0$clock = clock;
        flight$1$clock = clock;
        last_flight$1$clock = clock;
        flight$2$clock = clock;
        last_flight$2$clock = clock;
        flight$3$clock = clock;
        last_flight$3$clock = clock;
        flight$4$clock = clock;
        last_flight$4$clock = clock;
        flight$5$clock = clock;
        last_flight$5$clock = clock;
        entry_valid$0$d = valid;
        entry_last$0$d = last;
        entry_valid$1$d = entry_valid$0$q;
        entry_last$1$d = entry_last$0$q;
        entry_valid$2$d = entry_valid$1$q;
        entry_last$2$d = entry_last$1$q;
        entry_power$early = power;
        scale$power = power;
        scale$share = share;
        scale_edge$power = power;
        scale_edge$share = share_edge;
        pending$0 = cell_valid$0$q;
        pending$1 = pending$0 | cell_valid$1$q;
        pending$2 = pending$1 | cell_valid$2$q;
        pending$3 = pending$2 | cell_valid$3$q;
        pending$4 = pending$3 | cell_valid$4$q;
        pending$5 = pending$4 | cell_valid$5$q;
        pending$6 = pending$5 | cell_valid$6$q;
        pending$7 = pending$6 | cell_valid$7$q;
        pending$8 = pending$7 | cell_valid$8$q;
        pending$9 = pending$8 | cell_valid$9$q;
        shift = entry_valid$2$q | (finishing$q & pending$9);
        moved$d = shift;
        if (shift) begin
            cell_valid$0$d = entry_valid$2$q;
            cell_last$0$d = entry_last$2$q;
            cell_power$0$d = ((entry_power$late) & 20'hfffff);
            cell_limit$0$d = scale$limit;
            cell_limit_edge$0$d = scale_edge$limit;
            cell_valid$1$d = cell_valid$0$q;
            cell_last$1$d = cell_last$0$q;
            cell_power$1$d = cell_power$0$q;
            cell_valid$2$d = cell_valid$1$q;
            cell_last$2$d = cell_last$1$q;
            cell_power$2$d = cell_power$1$q;
            cell_valid$3$d = cell_valid$2$q;
            cell_last$3$d = cell_last$2$q;
            cell_power$3$d = cell_power$2$q;
            cell_valid$4$d = cell_valid$3$q;
            cell_last$4$d = cell_last$3$q;
            cell_power$4$d = cell_power$3$q;
            cell_valid$5$d = cell_valid$4$q;
            cell_last$5$d = cell_last$4$q;
            cell_power$5$d = cell_power$4$q;
            cell_valid$6$d = cell_valid$5$q;
            cell_last$6$d = cell_last$5$q;
            cell_power$6$d = cell_power$5$q;
            cell_valid$7$d = cell_valid$6$q;
            cell_last$7$d = cell_last$6$q;
            cell_power$7$d = cell_power$6$q;
            cell_valid$8$d = cell_valid$7$q;
            cell_last$8$d = cell_last$7$q;
            cell_power$8$d = cell_power$7$q;
            cell_valid$9$d = cell_valid$8$q;
            cell_last$9$d = cell_last$8$q;
            cell_power$9$d = cell_power$8$q;
            cell_valid$10$d = cell_valid$9$q;
            cell_last$10$d = cell_last$9$q;
            cell_power$10$d = cell_power$9$q;
            cell_valid$11$d = cell_valid$10$q;
            cell_last$11$d = cell_last$10$q;
            cell_power$11$d = cell_power$10$q;
            cell_valid$12$d = cell_valid$11$q;
            cell_last$12$d = cell_last$11$q;
            cell_power$12$d = cell_power$11$q;
            cell_valid$13$d = cell_valid$12$q;
            cell_last$13$d = cell_last$12$q;
            cell_power$13$d = cell_power$12$q;
            cell_valid$14$d = cell_valid$13$q;
            cell_last$14$d = cell_last$13$q;
            cell_power$14$d = cell_power$13$q;
            cell_valid$15$d = cell_valid$14$q;
            cell_last$15$d = cell_last$14$q;
            cell_power$15$d = cell_power$14$q;
            cell_valid$16$d = cell_valid$15$q;
            cell_last$16$d = cell_last$15$q;
            cell_power$16$d = cell_power$15$q;
            cell_valid$17$d = cell_valid$16$q;
            cell_last$17$d = cell_last$16$q;
            cell_power$17$d = cell_power$16$q;
            cell_valid$18$d = cell_valid$17$q;
            cell_last$18$d = cell_last$17$q;
            cell_power$18$d = cell_power$17$q;
            cell_valid$19$d = cell_valid$18$q;
            cell_last$19$d = cell_last$18$q;
            cell_power$19$d = cell_power$18$q;
            cell_valid$20$d = cell_valid$19$q;
            cell_last$20$d = cell_last$19$q;
            cell_power$20$d = cell_power$19$q;
            cell_limit$1$d = cell_limit$0$q;
            cell_limit_edge$1$d = cell_limit_edge$0$q;
            cell_limit$2$d = cell_limit$1$q;
            cell_limit_edge$2$d = cell_limit_edge$1$q;
            cell_limit$3$d = cell_limit$2$q;
            cell_limit_edge$3$d = cell_limit_edge$2$q;
            cell_limit$4$d = cell_limit$3$q;
            cell_limit_edge$4$d = cell_limit_edge$3$q;
            cell_limit$5$d = cell_limit$4$q;
            cell_limit_edge$5$d = cell_limit_edge$4$q;
            cell_limit$6$d = cell_limit$5$q;
            cell_limit_edge$6$d = cell_limit_edge$5$q;
            cell_limit$7$d = cell_limit$6$q;
            cell_limit_edge$7$d = cell_limit_edge$6$q;
            cell_limit$8$d = cell_limit$7$q;
            cell_limit_edge$8$d = cell_limit_edge$7$q;
            cell_limit$9$d = cell_limit$8$q;
            cell_limit_edge$9$d = cell_limit_edge$8$q;
            cell_limit$10$d = cell_limit$9$q;
            cell_limit_edge$10$d = cell_limit_edge$9$q;
        end
        if (entry_valid$2$q) begin
            finishing$d = entry_last$2$q;
        end
        newer$0 = cell_valid$9$q & ~cell_last$10$q;
        older$0 = cell_valid$11$q & ~cell_last$11$q;
        newer$1 = (newer$0 & cell_valid$8$q) & ~cell_last$9$q;
        older$1 = (older$0 & cell_valid$12$q) & ~cell_last$12$q;
        newer$2 = (newer$1 & cell_valid$7$q) & ~cell_last$8$q;
        older$2 = (older$1 & cell_valid$13$q) & ~cell_last$13$q;
        newer$3 = (newer$2 & cell_valid$6$q) & ~cell_last$7$q;
        older$3 = (older$2 & cell_valid$14$q) & ~cell_last$14$q;
        newer$4 = (newer$3 & cell_valid$5$q) & ~cell_last$6$q;
        older$4 = (older$3 & cell_valid$15$q) & ~cell_last$15$q;
        newer$5 = (newer$4 & cell_valid$4$q) & ~cell_last$5$q;
        older$5 = (older$4 & cell_valid$16$q) & ~cell_last$16$q;
        newer$6 = (newer$5 & cell_valid$3$q) & ~cell_last$4$q;
        older$6 = (older$5 & cell_valid$17$q) & ~cell_last$17$q;
        newer$7 = (newer$6 & cell_valid$2$q) & ~cell_last$3$q;
        older$7 = (older$6 & cell_valid$18$q) & ~cell_last$18$q;
        newer$8 = (newer$7 & cell_valid$1$q) & ~cell_last$2$q;
        older$8 = (older$7 & cell_valid$19$q) & ~cell_last$19$q;
        newer$9 = (newer$8 & cell_valid$0$q) & ~cell_last$1$q;
        older$9 = (older$8 & cell_valid$20$q) & ~cell_last$20$q;
        there$0$d = newer$2;
        there$8$d = older$2;
        training$0$d = ((32'h0) & 20'hfffff);
        training$8$d = ((32'h0) & 20'hfffff);
        if (newer$2) begin
            training$0$d = cell_power$7$q;
        end
        if (older$2) begin
            training$8$d = cell_power$13$q;
        end
        there$1$d = newer$3;
        there$9$d = older$3;
        training$1$d = ((32'h0) & 20'hfffff);
        training$9$d = ((32'h0) & 20'hfffff);
        if (newer$3) begin
            training$1$d = cell_power$6$q;
        end
        if (older$3) begin
            training$9$d = cell_power$14$q;
        end
        there$2$d = newer$4;
        there$10$d = older$4;
        training$2$d = ((32'h0) & 20'hfffff);
        training$10$d = ((32'h0) & 20'hfffff);
        if (newer$4) begin
            training$2$d = cell_power$5$q;
        end
        if (older$4) begin
            training$10$d = cell_power$15$q;
        end
        there$3$d = newer$5;
        there$11$d = older$5;
        training$3$d = ((32'h0) & 20'hfffff);
        training$11$d = ((32'h0) & 20'hfffff);
        if (newer$5) begin
            training$3$d = cell_power$4$q;
        end
        if (older$5) begin
            training$11$d = cell_power$16$q;
        end
        there$4$d = newer$6;
        there$12$d = older$6;
        training$4$d = ((32'h0) & 20'hfffff);
        training$12$d = ((32'h0) & 20'hfffff);
        if (newer$6) begin
            training$4$d = cell_power$3$q;
        end
        if (older$6) begin
            training$12$d = cell_power$17$q;
        end
        there$5$d = newer$7;
        there$13$d = older$7;
        training$5$d = ((32'h0) & 20'hfffff);
        training$13$d = ((32'h0) & 20'hfffff);
        if (newer$7) begin
            training$5$d = cell_power$2$q;
        end
        if (older$7) begin
            training$13$d = cell_power$18$q;
        end
        there$6$d = newer$8;
        there$14$d = older$8;
        training$6$d = ((32'h0) & 20'hfffff);
        training$14$d = ((32'h0) & 20'hfffff);
        if (newer$8) begin
            training$6$d = cell_power$1$q;
        end
        if (older$8) begin
            training$14$d = cell_power$19$q;
        end
        there$7$d = newer$9;
        there$15$d = older$9;
        training$7$d = ((32'h0) & 20'hfffff);
        training$15$d = ((32'h0) & 20'hfffff);
        if (newer$9) begin
            training$7$d = cell_power$0$q;
        end
        if (older$9) begin
            training$15$d = cell_power$20$q;
        end
        limit$d = ((cell_limit_edge$10$q) & 20'hfffff);
        if (newer$9 & older$9) begin
            limit$d = ((cell_limit$10$q) & 20'hfffff);
        end
        cells$flag$0 = there$0$q;
        sums$term$0 = training$0$q;
        below$0 = there$0$q & (training$0$q < limit$q);
        smaller$flag$0 = below$0;
        cells$flag$1 = there$1$q;
        sums$term$1 = training$1$q;
        below$1 = there$1$q & (training$1$q < limit$q);
        smaller$flag$1 = below$1;
        cells$flag$2 = there$2$q;
        sums$term$2 = training$2$q;
        below$2 = there$2$q & (training$2$q < limit$q);
        smaller$flag$2 = below$2;
        cells$flag$3 = there$3$q;
        sums$term$3 = training$3$q;
        below$3 = there$3$q & (training$3$q < limit$q);
        smaller$flag$3 = below$3;
        cells$flag$4 = there$4$q;
        sums$term$4 = training$4$q;
        below$4 = there$4$q & (training$4$q < limit$q);
        smaller$flag$4 = below$4;
        cells$flag$5 = there$5$q;
        sums$term$5 = training$5$q;
        below$5 = there$5$q & (training$5$q < limit$q);
        smaller$flag$5 = below$5;
        cells$flag$6 = there$6$q;
        sums$term$6 = training$6$q;
        below$6 = there$6$q & (training$6$q < limit$q);
        smaller$flag$6 = below$6;
        cells$flag$7 = there$7$q;
        sums$term$7 = training$7$q;
        below$7 = there$7$q & (training$7$q < limit$q);
        smaller$flag$7 = below$7;
        cells$flag$8 = there$8$q;
        sums$term$8 = training$8$q;
        below$8 = there$8$q & (training$8$q < limit$q);
        smaller$flag$8 = below$8;
        cells$flag$9 = there$9$q;
        sums$term$9 = training$9$q;
        below$9 = there$9$q & (training$9$q < limit$q);
        smaller$flag$9 = below$9;
        cells$flag$10 = there$10$q;
        sums$term$10 = training$10$q;
        below$10 = there$10$q & (training$10$q < limit$q);
        smaller$flag$10 = below$10;
        cells$flag$11 = there$11$q;
        sums$term$11 = training$11$q;
        below$11 = there$11$q & (training$11$q < limit$q);
        smaller$flag$11 = below$11;
        cells$flag$12 = there$12$q;
        sums$term$12 = training$12$q;
        below$12 = there$12$q & (training$12$q < limit$q);
        smaller$flag$12 = below$12;
        cells$flag$13 = there$13$q;
        sums$term$13 = training$13$q;
        below$13 = there$13$q & (training$13$q < limit$q);
        smaller$flag$13 = below$13;
        cells$flag$14 = there$14$q;
        sums$term$14 = training$14$q;
        below$14 = there$14$q & (training$14$q < limit$q);
        smaller$flag$14 = below$14;
        cells$flag$15 = there$15$q;
        sums$term$15 = training$15$q;
        below$15 = there$15$q & (training$15$q < limit$q);
        smaller$flag$15 = below$15;
        limit_held$d = limit$q;
        mean_limit$a = limit_held$q[(32'h0)+:(18)];
        mean_limit$b = ((cells$count) & 6'h3f);
        rank_limit$a = ((rank) & 6'h3f);
        rank_limit$b = ((cells$count) & 6'h3f);
        mean_limit_held$d = mean_limit$product;
        rank_limit_held$d = rank_limit$product;
        smaller_held$early = smaller$count;
        cells_held$early = cells$count;
        sum_wide = ((sums$sum) & 24'hffffff);
        smaller_wide = ((smaller_held$late) & 12'hfff);
        smaller_scaled = smaller_wide << ((32'h4) & 12'hfff);
        by_mean = sum_wide < mean_limit_held$q;
        by_rank = smaller_scaled >= rank_limit_held$q;
        detected_out$d = 1'b0;
        if (flight$4$q & (cells_held$late != ((32'h0) & 5'h1f))) begin
            detected_out$d = by_mean;
            if (ordered) begin
                detected_out$d = by_rank;
            end
        end
        sum_out$d = sums$sum;
        cells_out$d = cells_held$late;
        flight$0$d = moved$q & cell_valid$10$q;
        last_flight$0$d = cell_last$10$q;
        flight$1$d = flight$0$q;
        last_flight$1$d = last_flight$0$q;
        flight$2$d = flight$1$q;
        last_flight$2$d = last_flight$1$q;
        flight$3$d = flight$2$q;
        last_flight$3$d = last_flight$2$q;
        flight$4$d = flight$3$q;
        last_flight$4$d = last_flight$3$q;
        flight$5$d = flight$4$q;
        last_flight$5$d = last_flight$4$q;
        power_flight$early = cell_power$10$q[(32'h0)+:(16)];
        valid_out = flight$5$q;
        last_out = last_flight$5$q;
        detected = detected_out$q;
        power_out = power_flight$late;
        noise_sum = sum_out$q;
        noise_cells = cells_out$q;
        if (reset) begin
            finishing$d = 1'b0;
            moved$d = 1'b0;
            detected_out$d = 1'b0;
            entry_valid$0$d = 1'b0;
            entry_valid$1$d = 1'b0;
            entry_valid$2$d = 1'b0;
            cell_valid$0$d = 1'b0;
            cell_valid$1$d = 1'b0;
            cell_valid$2$d = 1'b0;
            cell_valid$3$d = 1'b0;
            cell_valid$4$d = 1'b0;
            cell_valid$5$d = 1'b0;
            cell_valid$6$d = 1'b0;
            cell_valid$7$d = 1'b0;
            cell_valid$8$d = 1'b0;
            cell_valid$9$d = 1'b0;
            cell_valid$10$d = 1'b0;
            cell_valid$11$d = 1'b0;
            cell_valid$12$d = 1'b0;
            cell_valid$13$d = 1'b0;
            cell_valid$14$d = 1'b0;
            cell_valid$15$d = 1'b0;
            cell_valid$16$d = 1'b0;
            cell_valid$17$d = 1'b0;
            cell_valid$18$d = 1'b0;
            cell_valid$19$d = 1'b0;
            cell_valid$20$d = 1'b0;
            flight$0$d = 1'b0;
            flight$1$d = 1'b0;
            flight$2$d = 1'b0;
            flight$3$d = 1'b0;
            flight$4$d = 1'b0;
            flight$5$d = 1'b0;
        end
    end
    
endmodule // kerbside_top$core$profile$block


module kerbside_top$core$profile$block$cell_last$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_last$0


module kerbside_top$core$profile$block$cell_last$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_last$1


module kerbside_top$core$profile$block$cell_last$10(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_last$10


module kerbside_top$core$profile$block$cell_last$11(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_last$11


module kerbside_top$core$profile$block$cell_last$12(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_last$12


module kerbside_top$core$profile$block$cell_last$13(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_last$13


module kerbside_top$core$profile$block$cell_last$14(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_last$14


module kerbside_top$core$profile$block$cell_last$15(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_last$15


module kerbside_top$core$profile$block$cell_last$16(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_last$16


module kerbside_top$core$profile$block$cell_last$17(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_last$17


module kerbside_top$core$profile$block$cell_last$18(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_last$18


module kerbside_top$core$profile$block$cell_last$19(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_last$19


module kerbside_top$core$profile$block$cell_last$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_last$2


module kerbside_top$core$profile$block$cell_last$20(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_last$20


module kerbside_top$core$profile$block$cell_last$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_last$3


module kerbside_top$core$profile$block$cell_last$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_last$4


module kerbside_top$core$profile$block$cell_last$5(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_last$5


module kerbside_top$core$profile$block$cell_last$6(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_last$6


module kerbside_top$core$profile$block$cell_last$7(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_last$7


module kerbside_top$core$profile$block$cell_last$8(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_last$8


module kerbside_top$core$profile$block$cell_last$9(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_last$9


module kerbside_top$core$profile$block$cell_limit$0(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_limit$0


module kerbside_top$core$profile$block$cell_limit$1(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_limit$1


module kerbside_top$core$profile$block$cell_limit$10(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_limit$10


module kerbside_top$core$profile$block$cell_limit$2(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_limit$2


module kerbside_top$core$profile$block$cell_limit$3(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_limit$3


module kerbside_top$core$profile$block$cell_limit$4(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_limit$4


module kerbside_top$core$profile$block$cell_limit$5(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_limit$5


module kerbside_top$core$profile$block$cell_limit$6(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_limit$6


module kerbside_top$core$profile$block$cell_limit$7(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_limit$7


module kerbside_top$core$profile$block$cell_limit$8(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_limit$8


module kerbside_top$core$profile$block$cell_limit$9(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_limit$9


module kerbside_top$core$profile$block$cell_limit_edge$0(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_limit_edge$0


module kerbside_top$core$profile$block$cell_limit_edge$1(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_limit_edge$1


module kerbside_top$core$profile$block$cell_limit_edge$10(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_limit_edge$10


module kerbside_top$core$profile$block$cell_limit_edge$2(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_limit_edge$2


module kerbside_top$core$profile$block$cell_limit_edge$3(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_limit_edge$3


module kerbside_top$core$profile$block$cell_limit_edge$4(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_limit_edge$4


module kerbside_top$core$profile$block$cell_limit_edge$5(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_limit_edge$5


module kerbside_top$core$profile$block$cell_limit_edge$6(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_limit_edge$6


module kerbside_top$core$profile$block$cell_limit_edge$7(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_limit_edge$7


module kerbside_top$core$profile$block$cell_limit_edge$8(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_limit_edge$8


module kerbside_top$core$profile$block$cell_limit_edge$9(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_limit_edge$9


module kerbside_top$core$profile$block$cell_power$0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cell_power$0


module kerbside_top$core$profile$block$cell_power$1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cell_power$1


module kerbside_top$core$profile$block$cell_power$10(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cell_power$10


module kerbside_top$core$profile$block$cell_power$11(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cell_power$11


module kerbside_top$core$profile$block$cell_power$12(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cell_power$12


module kerbside_top$core$profile$block$cell_power$13(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cell_power$13


module kerbside_top$core$profile$block$cell_power$14(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cell_power$14


module kerbside_top$core$profile$block$cell_power$15(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cell_power$15


module kerbside_top$core$profile$block$cell_power$16(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cell_power$16


module kerbside_top$core$profile$block$cell_power$17(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cell_power$17


module kerbside_top$core$profile$block$cell_power$18(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cell_power$18


module kerbside_top$core$profile$block$cell_power$19(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cell_power$19


module kerbside_top$core$profile$block$cell_power$2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cell_power$2


module kerbside_top$core$profile$block$cell_power$20(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cell_power$20


module kerbside_top$core$profile$block$cell_power$3(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cell_power$3


module kerbside_top$core$profile$block$cell_power$4(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cell_power$4


module kerbside_top$core$profile$block$cell_power$5(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cell_power$5


module kerbside_top$core$profile$block$cell_power$6(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cell_power$6


module kerbside_top$core$profile$block$cell_power$7(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cell_power$7


module kerbside_top$core$profile$block$cell_power$8(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cell_power$8


module kerbside_top$core$profile$block$cell_power$9(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cell_power$9


module kerbside_top$core$profile$block$cell_valid$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_valid$0


module kerbside_top$core$profile$block$cell_valid$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_valid$1


module kerbside_top$core$profile$block$cell_valid$10(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_valid$10


module kerbside_top$core$profile$block$cell_valid$11(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_valid$11


module kerbside_top$core$profile$block$cell_valid$12(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_valid$12


module kerbside_top$core$profile$block$cell_valid$13(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_valid$13


module kerbside_top$core$profile$block$cell_valid$14(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_valid$14


module kerbside_top$core$profile$block$cell_valid$15(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_valid$15


module kerbside_top$core$profile$block$cell_valid$16(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_valid$16


module kerbside_top$core$profile$block$cell_valid$17(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_valid$17


module kerbside_top$core$profile$block$cell_valid$18(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_valid$18


module kerbside_top$core$profile$block$cell_valid$19(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_valid$19


module kerbside_top$core$profile$block$cell_valid$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_valid$2


module kerbside_top$core$profile$block$cell_valid$20(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_valid$20


module kerbside_top$core$profile$block$cell_valid$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_valid$3


module kerbside_top$core$profile$block$cell_valid$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_valid$4


module kerbside_top$core$profile$block$cell_valid$5(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_valid$5


module kerbside_top$core$profile$block$cell_valid$6(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_valid$6


module kerbside_top$core$profile$block$cell_valid$7(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_valid$7


module kerbside_top$core$profile$block$cell_valid$8(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_valid$8


module kerbside_top$core$profile$block$cell_valid$9(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$cell_valid$9


module kerbside_top$core$profile$block$cells(clock,flag$0,flag$1,flag$2,flag$3,flag$4,flag$5,flag$6,flag$7,flag$8,flag$9,flag$10,flag$11,flag$12,flag$13,flag$14,flag$15,count);
    
    // Module arguments
    input wire  clock;
    input wire  flag$0;
    input wire  flag$1;
    input wire  flag$2;
    input wire  flag$3;
    input wire  flag$4;
    input wire  flag$5;
    input wire  flag$6;
    input wire  flag$7;
    input wire  flag$8;
    input wire  flag$9;
    input wire  flag$10;
    input wire  flag$11;
    input wire  flag$12;
    input wire  flag$13;
    input wire  flag$14;
    input wire  flag$15;
    output reg  [4:0] count;
    
    // Stub signals
    reg  [4:0] held$d;
    wire  [4:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  [4:0] two$0;
    reg  [4:0] two$1;
    reg  [4:0] two$2;
    reg  [4:0] two$3;
    reg  [4:0] two$4;
    reg  [4:0] two$5;
    reg  [4:0] two$6;
    reg  [4:0] two$7;
    reg  [4:0] four$0;
    reg  [4:0] four$1;
    reg  [4:0] four$2;
    reg  [4:0] four$3;
    reg  [4:0] eight$0;
    reg  [4:0] eight$1;
    
    // Sub module instances
    kerbside_top$core$profile$block$cells$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        two$0 = ((32'h0) & 5'h1f);
        if (flag$0 | flag$1) begin
            two$0 = ((32'h1) & 5'h1f);
        end
        if (flag$0 & flag$1) begin
            two$0 = ((32'h2) & 5'h1f);
        end
        two$1 = ((32'h0) & 5'h1f);
        if (flag$2 | flag$3) begin
            two$1 = ((32'h1) & 5'h1f);
        end
        if (flag$2 & flag$3) begin
            two$1 = ((32'h2) & 5'h1f);
        end
        two$2 = ((32'h0) & 5'h1f);
        if (flag$4 | flag$5) begin
            two$2 = ((32'h1) & 5'h1f);
        end
        if (flag$4 & flag$5) begin
            two$2 = ((32'h2) & 5'h1f);
        end
        two$3 = ((32'h0) & 5'h1f);
        if (flag$6 | flag$7) begin
            two$3 = ((32'h1) & 5'h1f);
        end
        if (flag$6 & flag$7) begin
            two$3 = ((32'h2) & 5'h1f);
        end
        two$4 = ((32'h0) & 5'h1f);
        if (flag$8 | flag$9) begin
            two$4 = ((32'h1) & 5'h1f);
        end
        if (flag$8 & flag$9) begin
            two$4 = ((32'h2) & 5'h1f);
        end
        two$5 = ((32'h0) & 5'h1f);
        if (flag$10 | flag$11) begin
            two$5 = ((32'h1) & 5'h1f);
        end
        if (flag$10 & flag$11) begin
            two$5 = ((32'h2) & 5'h1f);
        end
        two$6 = ((32'h0) & 5'h1f);
        if (flag$12 | flag$13) begin
            two$6 = ((32'h1) & 5'h1f);
        end
        if (flag$12 & flag$13) begin
            two$6 = ((32'h2) & 5'h1f);
        end
        two$7 = ((32'h0) & 5'h1f);
        if (flag$14 | flag$15) begin
            two$7 = ((32'h1) & 5'h1f);
        end
        if (flag$14 & flag$15) begin
            two$7 = ((32'h2) & 5'h1f);
        end
        four$0 = two$0 + two$1;
        four$1 = two$2 + two$3;
        four$2 = two$4 + two$5;
        four$3 = two$6 + two$7;
        eight$0 = four$0 + four$1;
        eight$1 = four$2 + four$3;
        held$d = eight$0 + eight$1;
        count = held$q;
    end
    
endmodule // kerbside_top$core$profile$block$cells


module kerbside_top$core$profile$block$cells$held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cells$held


module kerbside_top$core$profile$block$cells_held(clock,early,late);
    
    // Module arguments
    input wire  clock;
    input wire  [4:0] early;
    output reg  [4:0] late;
    
    // Stub signals
    reg  [4:0] line$0$d;
    wire  [4:0] line$0$q;
    reg  line$0$clock;
    reg  [4:0] line$1$d;
    wire  [4:0] line$1$q;
    reg  line$1$clock;
    reg  [4:0] line$2$d;
    wire  [4:0] line$2$q;
    reg  line$2$clock;
    
    // Sub module instances
    kerbside_top$core$profile$block$cells_held$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kerbside_top$core$profile$block$cells_held$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kerbside_top$core$profile$block$cells_held$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    
    // Update code
    always @(*) begin
        line$0$clock = clock;
        line$1$clock = clock;
        line$2$clock = clock;
        line$0$d = early;
        line$1$d = line$0$q;
        line$2$d = line$1$q;
        late = line$0$q;
        late = line$1$q;
        late = line$2$q;
    end
    
endmodule // kerbside_top$core$profile$block$cells_held


module kerbside_top$core$profile$block$cells_held$line$0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cells_held$line$0


module kerbside_top$core$profile$block$cells_held$line$1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cells_held$line$1


module kerbside_top$core$profile$block$cells_held$line$2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cells_held$line$2


module kerbside_top$core$profile$block$cells_out(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$cells_out


module kerbside_top$core$profile$block$detected_out(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$detected_out


module kerbside_top$core$profile$block$entry_last$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$entry_last$0


module kerbside_top$core$profile$block$entry_last$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$entry_last$1


module kerbside_top$core$profile$block$entry_last$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$entry_last$2


module kerbside_top$core$profile$block$entry_power(clock,early,late);
    
    // Module arguments
    input wire  clock;
    input wire  [15:0] early;
    output reg  [15:0] late;
    
    // Stub signals
    reg  [15:0] line$0$d;
    wire  [15:0] line$0$q;
    reg  line$0$clock;
    reg  [15:0] line$1$d;
    wire  [15:0] line$1$q;
    reg  line$1$clock;
    reg  [15:0] line$2$d;
    wire  [15:0] line$2$q;
    reg  line$2$clock;
    
    // Sub module instances
    kerbside_top$core$profile$block$entry_power$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kerbside_top$core$profile$block$entry_power$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kerbside_top$core$profile$block$entry_power$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    
    // Update code
    always @(*) begin
        line$0$clock = clock;
        line$1$clock = clock;
        line$2$clock = clock;
        line$0$d = early;
        line$1$d = line$0$q;
        line$2$d = line$1$q;
        late = line$0$q;
        late = line$1$q;
        late = line$2$q;
    end
    
endmodule // kerbside_top$core$profile$block$entry_power


module kerbside_top$core$profile$block$entry_power$line$0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$entry_power$line$0


module kerbside_top$core$profile$block$entry_power$line$1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$entry_power$line$1


module kerbside_top$core$profile$block$entry_power$line$2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$entry_power$line$2


module kerbside_top$core$profile$block$entry_valid$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$entry_valid$0


module kerbside_top$core$profile$block$entry_valid$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$entry_valid$1


module kerbside_top$core$profile$block$entry_valid$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$entry_valid$2


module kerbside_top$core$profile$block$finishing(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$finishing


module kerbside_top$core$profile$block$flight$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$flight$0


module kerbside_top$core$profile$block$flight$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$flight$1


module kerbside_top$core$profile$block$flight$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$flight$2


module kerbside_top$core$profile$block$flight$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$flight$3


module kerbside_top$core$profile$block$flight$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$flight$4


module kerbside_top$core$profile$block$flight$5(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$flight$5


module kerbside_top$core$profile$block$last_flight$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$last_flight$0


module kerbside_top$core$profile$block$last_flight$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$last_flight$1


module kerbside_top$core$profile$block$last_flight$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$last_flight$2


module kerbside_top$core$profile$block$last_flight$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$last_flight$3


module kerbside_top$core$profile$block$last_flight$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$last_flight$4


module kerbside_top$core$profile$block$last_flight$5(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$last_flight$5


module kerbside_top$core$profile$block$limit(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$limit


module kerbside_top$core$profile$block$limit_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$limit_held


module kerbside_top$core$profile$block$mean_limit(clock,a,b,product);
    
    // Module arguments
    input wire  clock;
    input wire  [17:0] a;
    input wire  [5:0] b;
    output reg  [23:0] product;
    
    // Local signals
    reg  [17:0] a_held;
    reg  [5:0] b_held;
    
    // Update code (custom)
    `ifdef ECP5
    wire [35:0] exact;
    ecp5_multiply #(.A(18), .B(6)) multiplier(.clock(clock), .a(a), .b(b), .product(exact));
    always @(*) product = exact[23:0];
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
endmodule // kerbside_top$core$profile$block$mean_limit


module kerbside_top$core$profile$block$mean_limit_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$mean_limit_held


module kerbside_top$core$profile$block$moved(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$moved


module kerbside_top$core$profile$block$power_flight(clock,early,late);
    
    // Module arguments
    input wire  clock;
    input wire  [15:0] early;
    output reg  [15:0] late;
    
    // Stub signals
    reg  [15:0] line$0$d;
    wire  [15:0] line$0$q;
    reg  line$0$clock;
    reg  [15:0] line$1$d;
    wire  [15:0] line$1$q;
    reg  line$1$clock;
    reg  [15:0] line$2$d;
    wire  [15:0] line$2$q;
    reg  line$2$clock;
    reg  [15:0] line$3$d;
    wire  [15:0] line$3$q;
    reg  line$3$clock;
    reg  [15:0] line$4$d;
    wire  [15:0] line$4$q;
    reg  line$4$clock;
    reg  [15:0] line$5$d;
    wire  [15:0] line$5$q;
    reg  line$5$clock;
    
    // Sub module instances
    kerbside_top$core$profile$block$power_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kerbside_top$core$profile$block$power_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kerbside_top$core$profile$block$power_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    kerbside_top$core$profile$block$power_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    kerbside_top$core$profile$block$power_flight$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    kerbside_top$core$profile$block$power_flight$line$5 line$5(
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
    
endmodule // kerbside_top$core$profile$block$power_flight


module kerbside_top$core$profile$block$power_flight$line$0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$power_flight$line$0


module kerbside_top$core$profile$block$power_flight$line$1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$power_flight$line$1


module kerbside_top$core$profile$block$power_flight$line$2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$power_flight$line$2


module kerbside_top$core$profile$block$power_flight$line$3(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$power_flight$line$3


module kerbside_top$core$profile$block$power_flight$line$4(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$power_flight$line$4


module kerbside_top$core$profile$block$power_flight$line$5(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$power_flight$line$5


module kerbside_top$core$profile$block$rank_limit(clock,a,b,product);
    
    // Module arguments
    input wire  clock;
    input wire  [5:0] a;
    input wire  [5:0] b;
    output reg  [11:0] product;
    
    // Local signals
    reg  [5:0] a_held;
    reg  [5:0] b_held;
    
    // Update code (custom)
    `ifdef ECP5
    wire [35:0] exact;
    ecp5_multiply #(.A(6), .B(6)) multiplier(.clock(clock), .a(a), .b(b), .product(exact));
    always @(*) product = exact[11:0];
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
endmodule // kerbside_top$core$profile$block$rank_limit


module kerbside_top$core$profile$block$rank_limit_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$rank_limit_held


module kerbside_top$core$profile$block$scale(clock,power,share,limit);
    
    // Module arguments
    input wire  clock;
    input wire  [15:0] power;
    input wire  [15:0] share;
    output reg  [16:0] limit;
    
    // Stub signals
    reg  product$clock;
    reg  [17:0] product$a;
    reg  [17:0] product$b;
    wire  [35:0] product$product;
    reg  [16:0] held$d;
    wire  [16:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  [35:0] raised;
    
    // Sub module instances
    kerbside_top$core$profile$block$scale$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .product(product$product)
    );
    kerbside_top$core$profile$block$scale$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        product$clock = clock;
        product$a = ((power) & 18'h3ffff);
        product$b = ((share) & 18'h3ffff);
        raised = product$product + ((32'hffff) & 36'hfffffffff);
        held$d = raised[(32'h10)+:(17)];
        limit = held$q;
    end
    
endmodule // kerbside_top$core$profile$block$scale


module kerbside_top$core$profile$block$scale$held(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$scale$held


module kerbside_top$core$profile$block$scale$product(clock,a,b,product);
    
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
endmodule // kerbside_top$core$profile$block$scale$product


module kerbside_top$core$profile$block$scale_edge(clock,power,share,limit);
    
    // Module arguments
    input wire  clock;
    input wire  [15:0] power;
    input wire  [15:0] share;
    output reg  [16:0] limit;
    
    // Stub signals
    reg  product$clock;
    reg  [17:0] product$a;
    reg  [17:0] product$b;
    wire  [35:0] product$product;
    reg  [16:0] held$d;
    wire  [16:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  [35:0] raised;
    
    // Sub module instances
    kerbside_top$core$profile$block$scale_edge$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .product(product$product)
    );
    kerbside_top$core$profile$block$scale_edge$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        product$clock = clock;
        product$a = ((power) & 18'h3ffff);
        product$b = ((share) & 18'h3ffff);
        raised = product$product + ((32'hffff) & 36'hfffffffff);
        held$d = raised[(32'h10)+:(17)];
        limit = held$q;
    end
    
endmodule // kerbside_top$core$profile$block$scale_edge


module kerbside_top$core$profile$block$scale_edge$held(d,q,clock);
    
    // Module arguments
    input wire  [16:0] d;
    output reg  [16:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 17'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$scale_edge$held


module kerbside_top$core$profile$block$scale_edge$product(clock,a,b,product);
    
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
endmodule // kerbside_top$core$profile$block$scale_edge$product


module kerbside_top$core$profile$block$smaller(clock,flag$0,flag$1,flag$2,flag$3,flag$4,flag$5,flag$6,flag$7,flag$8,flag$9,flag$10,flag$11,flag$12,flag$13,flag$14,flag$15,count);
    
    // Module arguments
    input wire  clock;
    input wire  flag$0;
    input wire  flag$1;
    input wire  flag$2;
    input wire  flag$3;
    input wire  flag$4;
    input wire  flag$5;
    input wire  flag$6;
    input wire  flag$7;
    input wire  flag$8;
    input wire  flag$9;
    input wire  flag$10;
    input wire  flag$11;
    input wire  flag$12;
    input wire  flag$13;
    input wire  flag$14;
    input wire  flag$15;
    output reg  [4:0] count;
    
    // Stub signals
    reg  held$0$d;
    wire  held$0$q;
    reg  held$0$clock;
    reg  held$1$d;
    wire  held$1$q;
    reg  held$1$clock;
    reg  held$2$d;
    wire  held$2$q;
    reg  held$2$clock;
    reg  held$3$d;
    wire  held$3$q;
    reg  held$3$clock;
    reg  held$4$d;
    wire  held$4$q;
    reg  held$4$clock;
    reg  held$5$d;
    wire  held$5$q;
    reg  held$5$clock;
    reg  held$6$d;
    wire  held$6$q;
    reg  held$6$clock;
    reg  held$7$d;
    wire  held$7$q;
    reg  held$7$clock;
    reg  held$8$d;
    wire  held$8$q;
    reg  held$8$clock;
    reg  held$9$d;
    wire  held$9$q;
    reg  held$9$clock;
    reg  held$10$d;
    wire  held$10$q;
    reg  held$10$clock;
    reg  held$11$d;
    wire  held$11$q;
    reg  held$11$clock;
    reg  held$12$d;
    wire  held$12$q;
    reg  held$12$clock;
    reg  held$13$d;
    wire  held$13$q;
    reg  held$13$clock;
    reg  held$14$d;
    wire  held$14$q;
    reg  held$14$clock;
    reg  held$15$d;
    wire  held$15$q;
    reg  held$15$clock;
    reg  counter$clock;
    reg  counter$flag$0;
    reg  counter$flag$1;
    reg  counter$flag$2;
    reg  counter$flag$3;
    reg  counter$flag$4;
    reg  counter$flag$5;
    reg  counter$flag$6;
    reg  counter$flag$7;
    reg  counter$flag$8;
    reg  counter$flag$9;
    reg  counter$flag$10;
    reg  counter$flag$11;
    reg  counter$flag$12;
    reg  counter$flag$13;
    reg  counter$flag$14;
    reg  counter$flag$15;
    wire  [4:0] counter$count;
    
    // Sub module instances
    kerbside_top$core$profile$block$smaller$held$0 held$0(
        .d(held$0$d),
        .q(held$0$q),
        .clock(held$0$clock)
    );
    kerbside_top$core$profile$block$smaller$held$1 held$1(
        .d(held$1$d),
        .q(held$1$q),
        .clock(held$1$clock)
    );
    kerbside_top$core$profile$block$smaller$held$2 held$2(
        .d(held$2$d),
        .q(held$2$q),
        .clock(held$2$clock)
    );
    kerbside_top$core$profile$block$smaller$held$3 held$3(
        .d(held$3$d),
        .q(held$3$q),
        .clock(held$3$clock)
    );
    kerbside_top$core$profile$block$smaller$held$4 held$4(
        .d(held$4$d),
        .q(held$4$q),
        .clock(held$4$clock)
    );
    kerbside_top$core$profile$block$smaller$held$5 held$5(
        .d(held$5$d),
        .q(held$5$q),
        .clock(held$5$clock)
    );
    kerbside_top$core$profile$block$smaller$held$6 held$6(
        .d(held$6$d),
        .q(held$6$q),
        .clock(held$6$clock)
    );
    kerbside_top$core$profile$block$smaller$held$7 held$7(
        .d(held$7$d),
        .q(held$7$q),
        .clock(held$7$clock)
    );
    kerbside_top$core$profile$block$smaller$held$8 held$8(
        .d(held$8$d),
        .q(held$8$q),
        .clock(held$8$clock)
    );
    kerbside_top$core$profile$block$smaller$held$9 held$9(
        .d(held$9$d),
        .q(held$9$q),
        .clock(held$9$clock)
    );
    kerbside_top$core$profile$block$smaller$held$10 held$10(
        .d(held$10$d),
        .q(held$10$q),
        .clock(held$10$clock)
    );
    kerbside_top$core$profile$block$smaller$held$11 held$11(
        .d(held$11$d),
        .q(held$11$q),
        .clock(held$11$clock)
    );
    kerbside_top$core$profile$block$smaller$held$12 held$12(
        .d(held$12$d),
        .q(held$12$q),
        .clock(held$12$clock)
    );
    kerbside_top$core$profile$block$smaller$held$13 held$13(
        .d(held$13$d),
        .q(held$13$q),
        .clock(held$13$clock)
    );
    kerbside_top$core$profile$block$smaller$held$14 held$14(
        .d(held$14$d),
        .q(held$14$q),
        .clock(held$14$clock)
    );
    kerbside_top$core$profile$block$smaller$held$15 held$15(
        .d(held$15$d),
        .q(held$15$q),
        .clock(held$15$clock)
    );
    kerbside_top$core$profile$block$smaller$counter counter(
        .clock(counter$clock),
        .flag$0(counter$flag$0),
        .flag$1(counter$flag$1),
        .flag$2(counter$flag$2),
        .flag$3(counter$flag$3),
        .flag$4(counter$flag$4),
        .flag$5(counter$flag$5),
        .flag$6(counter$flag$6),
        .flag$7(counter$flag$7),
        .flag$8(counter$flag$8),
        .flag$9(counter$flag$9),
        .flag$10(counter$flag$10),
        .flag$11(counter$flag$11),
        .flag$12(counter$flag$12),
        .flag$13(counter$flag$13),
        .flag$14(counter$flag$14),
        .flag$15(counter$flag$15),
        .count(counter$count)
    );
    
    // Update code
    always @(*) begin
        counter$clock = clock;
        held$0$clock = clock;
        held$0$d = flag$0;
        counter$flag$0 = held$0$q;
        held$1$clock = clock;
        held$1$d = flag$1;
        counter$flag$1 = held$1$q;
        held$2$clock = clock;
        held$2$d = flag$2;
        counter$flag$2 = held$2$q;
        held$3$clock = clock;
        held$3$d = flag$3;
        counter$flag$3 = held$3$q;
        held$4$clock = clock;
        held$4$d = flag$4;
        counter$flag$4 = held$4$q;
        held$5$clock = clock;
        held$5$d = flag$5;
        counter$flag$5 = held$5$q;
        held$6$clock = clock;
        held$6$d = flag$6;
        counter$flag$6 = held$6$q;
        held$7$clock = clock;
        held$7$d = flag$7;
        counter$flag$7 = held$7$q;
        held$8$clock = clock;
        held$8$d = flag$8;
        counter$flag$8 = held$8$q;
        held$9$clock = clock;
        held$9$d = flag$9;
        counter$flag$9 = held$9$q;
        held$10$clock = clock;
        held$10$d = flag$10;
        counter$flag$10 = held$10$q;
        held$11$clock = clock;
        held$11$d = flag$11;
        counter$flag$11 = held$11$q;
        held$12$clock = clock;
        held$12$d = flag$12;
        counter$flag$12 = held$12$q;
        held$13$clock = clock;
        held$13$d = flag$13;
        counter$flag$13 = held$13$q;
        held$14$clock = clock;
        held$14$d = flag$14;
        counter$flag$14 = held$14$q;
        held$15$clock = clock;
        held$15$d = flag$15;
        counter$flag$15 = held$15$q;
        count = counter$count;
    end
    
endmodule // kerbside_top$core$profile$block$smaller


module kerbside_top$core$profile$block$smaller$counter(clock,flag$0,flag$1,flag$2,flag$3,flag$4,flag$5,flag$6,flag$7,flag$8,flag$9,flag$10,flag$11,flag$12,flag$13,flag$14,flag$15,count);
    
    // Module arguments
    input wire  clock;
    input wire  flag$0;
    input wire  flag$1;
    input wire  flag$2;
    input wire  flag$3;
    input wire  flag$4;
    input wire  flag$5;
    input wire  flag$6;
    input wire  flag$7;
    input wire  flag$8;
    input wire  flag$9;
    input wire  flag$10;
    input wire  flag$11;
    input wire  flag$12;
    input wire  flag$13;
    input wire  flag$14;
    input wire  flag$15;
    output reg  [4:0] count;
    
    // Stub signals
    reg  [4:0] held$d;
    wire  [4:0] held$q;
    reg  held$clock;
    
    // Local signals
    reg  [4:0] two$0;
    reg  [4:0] two$1;
    reg  [4:0] two$2;
    reg  [4:0] two$3;
    reg  [4:0] two$4;
    reg  [4:0] two$5;
    reg  [4:0] two$6;
    reg  [4:0] two$7;
    reg  [4:0] four$0;
    reg  [4:0] four$1;
    reg  [4:0] four$2;
    reg  [4:0] four$3;
    reg  [4:0] eight$0;
    reg  [4:0] eight$1;
    
    // Sub module instances
    kerbside_top$core$profile$block$smaller$counter$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    
    // Update code
    always @(*) begin
        held$clock = clock;
        held$d = held$q;
        two$0 = ((32'h0) & 5'h1f);
        if (flag$0 | flag$1) begin
            two$0 = ((32'h1) & 5'h1f);
        end
        if (flag$0 & flag$1) begin
            two$0 = ((32'h2) & 5'h1f);
        end
        two$1 = ((32'h0) & 5'h1f);
        if (flag$2 | flag$3) begin
            two$1 = ((32'h1) & 5'h1f);
        end
        if (flag$2 & flag$3) begin
            two$1 = ((32'h2) & 5'h1f);
        end
        two$2 = ((32'h0) & 5'h1f);
        if (flag$4 | flag$5) begin
            two$2 = ((32'h1) & 5'h1f);
        end
        if (flag$4 & flag$5) begin
            two$2 = ((32'h2) & 5'h1f);
        end
        two$3 = ((32'h0) & 5'h1f);
        if (flag$6 | flag$7) begin
            two$3 = ((32'h1) & 5'h1f);
        end
        if (flag$6 & flag$7) begin
            two$3 = ((32'h2) & 5'h1f);
        end
        two$4 = ((32'h0) & 5'h1f);
        if (flag$8 | flag$9) begin
            two$4 = ((32'h1) & 5'h1f);
        end
        if (flag$8 & flag$9) begin
            two$4 = ((32'h2) & 5'h1f);
        end
        two$5 = ((32'h0) & 5'h1f);
        if (flag$10 | flag$11) begin
            two$5 = ((32'h1) & 5'h1f);
        end
        if (flag$10 & flag$11) begin
            two$5 = ((32'h2) & 5'h1f);
        end
        two$6 = ((32'h0) & 5'h1f);
        if (flag$12 | flag$13) begin
            two$6 = ((32'h1) & 5'h1f);
        end
        if (flag$12 & flag$13) begin
            two$6 = ((32'h2) & 5'h1f);
        end
        two$7 = ((32'h0) & 5'h1f);
        if (flag$14 | flag$15) begin
            two$7 = ((32'h1) & 5'h1f);
        end
        if (flag$14 & flag$15) begin
            two$7 = ((32'h2) & 5'h1f);
        end
        four$0 = two$0 + two$1;
        four$1 = two$2 + two$3;
        four$2 = two$4 + two$5;
        four$3 = two$6 + two$7;
        eight$0 = four$0 + four$1;
        eight$1 = four$2 + four$3;
        held$d = eight$0 + eight$1;
        count = held$q;
    end
    
endmodule // kerbside_top$core$profile$block$smaller$counter


module kerbside_top$core$profile$block$smaller$counter$held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$smaller$counter$held


module kerbside_top$core$profile$block$smaller$held$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$smaller$held$0


module kerbside_top$core$profile$block$smaller$held$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$smaller$held$1


module kerbside_top$core$profile$block$smaller$held$10(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$smaller$held$10


module kerbside_top$core$profile$block$smaller$held$11(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$smaller$held$11


module kerbside_top$core$profile$block$smaller$held$12(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$smaller$held$12


module kerbside_top$core$profile$block$smaller$held$13(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$smaller$held$13


module kerbside_top$core$profile$block$smaller$held$14(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$smaller$held$14


module kerbside_top$core$profile$block$smaller$held$15(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$smaller$held$15


module kerbside_top$core$profile$block$smaller$held$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$smaller$held$2


module kerbside_top$core$profile$block$smaller$held$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$smaller$held$3


module kerbside_top$core$profile$block$smaller$held$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$smaller$held$4


module kerbside_top$core$profile$block$smaller$held$5(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$smaller$held$5


module kerbside_top$core$profile$block$smaller$held$6(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$smaller$held$6


module kerbside_top$core$profile$block$smaller$held$7(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$smaller$held$7


module kerbside_top$core$profile$block$smaller$held$8(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$smaller$held$8


module kerbside_top$core$profile$block$smaller$held$9(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$smaller$held$9


module kerbside_top$core$profile$block$smaller_held(clock,early,late);
    
    // Module arguments
    input wire  clock;
    input wire  [4:0] early;
    output reg  [4:0] late;
    
    // Stub signals
    reg  [4:0] line$0$d;
    wire  [4:0] line$0$q;
    reg  line$0$clock;
    reg  [4:0] line$1$d;
    wire  [4:0] line$1$q;
    reg  line$1$clock;
    
    // Sub module instances
    kerbside_top$core$profile$block$smaller_held$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kerbside_top$core$profile$block$smaller_held$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    
    // Update code
    always @(*) begin
        line$0$clock = clock;
        line$1$clock = clock;
        line$0$d = early;
        line$1$d = line$0$q;
        late = line$0$q;
        late = line$1$q;
    end
    
endmodule // kerbside_top$core$profile$block$smaller_held


module kerbside_top$core$profile$block$smaller_held$line$0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$smaller_held$line$0


module kerbside_top$core$profile$block$smaller_held$line$1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$smaller_held$line$1


module kerbside_top$core$profile$block$sum_out(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$sum_out


module kerbside_top$core$profile$block$sums(clock,term$0,term$1,term$2,term$3,term$4,term$5,term$6,term$7,term$8,term$9,term$10,term$11,term$12,term$13,term$14,term$15,sum);
    
    // Module arguments
    input wire  clock;
    input wire  [19:0] term$0;
    input wire  [19:0] term$1;
    input wire  [19:0] term$2;
    input wire  [19:0] term$3;
    input wire  [19:0] term$4;
    input wire  [19:0] term$5;
    input wire  [19:0] term$6;
    input wire  [19:0] term$7;
    input wire  [19:0] term$8;
    input wire  [19:0] term$9;
    input wire  [19:0] term$10;
    input wire  [19:0] term$11;
    input wire  [19:0] term$12;
    input wire  [19:0] term$13;
    input wire  [19:0] term$14;
    input wire  [19:0] term$15;
    output reg  [19:0] sum;
    
    // Stub signals
    reg  [19:0] two$0$d;
    wire  [19:0] two$0$q;
    reg  two$0$clock;
    reg  [19:0] two$1$d;
    wire  [19:0] two$1$q;
    reg  two$1$clock;
    reg  [19:0] two$2$d;
    wire  [19:0] two$2$q;
    reg  two$2$clock;
    reg  [19:0] two$3$d;
    wire  [19:0] two$3$q;
    reg  two$3$clock;
    reg  [19:0] two$4$d;
    wire  [19:0] two$4$q;
    reg  two$4$clock;
    reg  [19:0] two$5$d;
    wire  [19:0] two$5$q;
    reg  two$5$clock;
    reg  [19:0] two$6$d;
    wire  [19:0] two$6$q;
    reg  two$6$clock;
    reg  [19:0] two$7$d;
    wire  [19:0] two$7$q;
    reg  two$7$clock;
    reg  [19:0] four$0$d;
    wire  [19:0] four$0$q;
    reg  four$0$clock;
    reg  [19:0] four$1$d;
    wire  [19:0] four$1$q;
    reg  four$1$clock;
    reg  [19:0] four$2$d;
    wire  [19:0] four$2$q;
    reg  four$2$clock;
    reg  [19:0] four$3$d;
    wire  [19:0] four$3$q;
    reg  four$3$clock;
    reg  [19:0] eight$0$d;
    wire  [19:0] eight$0$q;
    reg  eight$0$clock;
    reg  [19:0] eight$1$d;
    wire  [19:0] eight$1$q;
    reg  eight$1$clock;
    reg  [19:0] all$d;
    wire  [19:0] all$q;
    reg  all$clock;
    
    // Sub module instances
    kerbside_top$core$profile$block$sums$two$0 two$0(
        .d(two$0$d),
        .q(two$0$q),
        .clock(two$0$clock)
    );
    kerbside_top$core$profile$block$sums$two$1 two$1(
        .d(two$1$d),
        .q(two$1$q),
        .clock(two$1$clock)
    );
    kerbside_top$core$profile$block$sums$two$2 two$2(
        .d(two$2$d),
        .q(two$2$q),
        .clock(two$2$clock)
    );
    kerbside_top$core$profile$block$sums$two$3 two$3(
        .d(two$3$d),
        .q(two$3$q),
        .clock(two$3$clock)
    );
    kerbside_top$core$profile$block$sums$two$4 two$4(
        .d(two$4$d),
        .q(two$4$q),
        .clock(two$4$clock)
    );
    kerbside_top$core$profile$block$sums$two$5 two$5(
        .d(two$5$d),
        .q(two$5$q),
        .clock(two$5$clock)
    );
    kerbside_top$core$profile$block$sums$two$6 two$6(
        .d(two$6$d),
        .q(two$6$q),
        .clock(two$6$clock)
    );
    kerbside_top$core$profile$block$sums$two$7 two$7(
        .d(two$7$d),
        .q(two$7$q),
        .clock(two$7$clock)
    );
    kerbside_top$core$profile$block$sums$four$0 four$0(
        .d(four$0$d),
        .q(four$0$q),
        .clock(four$0$clock)
    );
    kerbside_top$core$profile$block$sums$four$1 four$1(
        .d(four$1$d),
        .q(four$1$q),
        .clock(four$1$clock)
    );
    kerbside_top$core$profile$block$sums$four$2 four$2(
        .d(four$2$d),
        .q(four$2$q),
        .clock(four$2$clock)
    );
    kerbside_top$core$profile$block$sums$four$3 four$3(
        .d(four$3$d),
        .q(four$3$q),
        .clock(four$3$clock)
    );
    kerbside_top$core$profile$block$sums$eight$0 eight$0(
        .d(eight$0$d),
        .q(eight$0$q),
        .clock(eight$0$clock)
    );
    kerbside_top$core$profile$block$sums$eight$1 eight$1(
        .d(eight$1$d),
        .q(eight$1$q),
        .clock(eight$1$clock)
    );
    kerbside_top$core$profile$block$sums$all all(
        .d(all$d),
        .q(all$q),
        .clock(all$clock)
    );
    
    // Update code
    always @(*) begin
        all$clock = clock;
        all$d = all$q;
        two$0$clock = clock;
        two$0$d = term$0 + term$1;
        two$1$clock = clock;
        two$1$d = term$2 + term$3;
        two$2$clock = clock;
        two$2$d = term$4 + term$5;
        two$3$clock = clock;
        two$3$d = term$6 + term$7;
        two$4$clock = clock;
        two$4$d = term$8 + term$9;
        two$5$clock = clock;
        two$5$d = term$10 + term$11;
        two$6$clock = clock;
        two$6$d = term$12 + term$13;
        two$7$clock = clock;
        two$7$d = term$14 + term$15;
        four$0$clock = clock;
        four$0$d = two$0$q + two$1$q;
        four$1$clock = clock;
        four$1$d = two$2$q + two$3$q;
        four$2$clock = clock;
        four$2$d = two$4$q + two$5$q;
        four$3$clock = clock;
        four$3$d = two$6$q + two$7$q;
        eight$0$clock = clock;
        eight$0$d = four$0$q + four$1$q;
        eight$1$clock = clock;
        eight$1$d = four$2$q + four$3$q;
        all$d = eight$0$q + eight$1$q;
        sum = all$q;
    end
    
endmodule // kerbside_top$core$profile$block$sums


module kerbside_top$core$profile$block$sums$all(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$sums$all


module kerbside_top$core$profile$block$sums$eight$0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$sums$eight$0


module kerbside_top$core$profile$block$sums$eight$1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$sums$eight$1


module kerbside_top$core$profile$block$sums$four$0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$sums$four$0


module kerbside_top$core$profile$block$sums$four$1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$sums$four$1


module kerbside_top$core$profile$block$sums$four$2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$sums$four$2


module kerbside_top$core$profile$block$sums$four$3(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$sums$four$3


module kerbside_top$core$profile$block$sums$two$0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$sums$two$0


module kerbside_top$core$profile$block$sums$two$1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$sums$two$1


module kerbside_top$core$profile$block$sums$two$2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$sums$two$2


module kerbside_top$core$profile$block$sums$two$3(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$sums$two$3


module kerbside_top$core$profile$block$sums$two$4(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$sums$two$4


module kerbside_top$core$profile$block$sums$two$5(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$sums$two$5


module kerbside_top$core$profile$block$sums$two$6(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$sums$two$6


module kerbside_top$core$profile$block$sums$two$7(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$sums$two$7


module kerbside_top$core$profile$block$there$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$there$0


module kerbside_top$core$profile$block$there$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$there$1


module kerbside_top$core$profile$block$there$10(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$there$10


module kerbside_top$core$profile$block$there$11(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$there$11


module kerbside_top$core$profile$block$there$12(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$there$12


module kerbside_top$core$profile$block$there$13(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$there$13


module kerbside_top$core$profile$block$there$14(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$there$14


module kerbside_top$core$profile$block$there$15(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$there$15


module kerbside_top$core$profile$block$there$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$there$2


module kerbside_top$core$profile$block$there$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$there$3


module kerbside_top$core$profile$block$there$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$there$4


module kerbside_top$core$profile$block$there$5(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$there$5


module kerbside_top$core$profile$block$there$6(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$there$6


module kerbside_top$core$profile$block$there$7(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$there$7


module kerbside_top$core$profile$block$there$8(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$there$8


module kerbside_top$core$profile$block$there$9(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$block$there$9


module kerbside_top$core$profile$block$training$0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$training$0


module kerbside_top$core$profile$block$training$1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$training$1


module kerbside_top$core$profile$block$training$10(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$training$10


module kerbside_top$core$profile$block$training$11(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$training$11


module kerbside_top$core$profile$block$training$12(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$training$12


module kerbside_top$core$profile$block$training$13(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$training$13


module kerbside_top$core$profile$block$training$14(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$training$14


module kerbside_top$core$profile$block$training$15(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$training$15


module kerbside_top$core$profile$block$training$2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$training$2


module kerbside_top$core$profile$block$training$3(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$training$3


module kerbside_top$core$profile$block$training$4(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$training$4


module kerbside_top$core$profile$block$training$5(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$training$5


module kerbside_top$core$profile$block$training$6(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$training$6


module kerbside_top$core$profile$block$training$7(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$training$7


module kerbside_top$core$profile$block$training$8(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$training$8


module kerbside_top$core$profile$block$training$9(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$block$training$9


module kerbside_top$core$profile$index(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$index


module kerbside_top$core$profile$reader(clock,reset,write,write_at,written,whole_to,ready,valid,word,read_at,fetched);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  write;
    input wire  [8:0] write_at;
    input wire  [63:0] written;
    input wire  [8:0] whole_to;
    input wire  ready;
    output reg  valid;
    output reg  [63:0] word;
    output reg  [8:0] read_at;
    output reg  fetched;
    
    // Stub signals
    reg  memory$clock;
    reg  memory$write;
    reg  [7:0] memory$write_address;
    reg  [63:0] memory$written;
    reg  [7:0] memory$read_address;
    wire  [63:0] memory$read;
    reg  [8:0] place$d;
    wire  [8:0] place$q;
    reg  place$clock;
    reg  ahead$d;
    wire  ahead$q;
    reg  ahead$clock;
    reg  [63:0] held$d;
    wire  [63:0] held$q;
    reg  held$clock;
    reg  shown$d;
    wire  shown$q;
    reg  shown$clock;
    
    // Local signals
    reg  [8:0] place_more;
    reg  [8:0] place_next;
    reg  take;
    
    // Sub module instances
    kerbside_top$core$profile$reader$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_address(memory$write_address),
        .written(memory$written),
        .read_address(memory$read_address),
        .read(memory$read)
    );
    kerbside_top$core$profile$reader$place place(
        .d(place$d),
        .q(place$q),
        .clock(place$clock)
    );
    kerbside_top$core$profile$reader$ahead ahead(
        .d(ahead$d),
        .q(ahead$q),
        .clock(ahead$clock)
    );
    kerbside_top$core$profile$reader$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    kerbside_top$core$profile$reader$shown shown(
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
        memory$write_address = write_at[(32'h0)+:(8)];
        memory$written = written;
        place_more = place$q + ((32'h1) & 9'h1ff);
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
        memory$read_address = place_next[(32'h0)+:(8)];
        ahead$d = place_next != whole_to;
        valid = shown$q;
        word = held$q;
        read_at = place$q;
        fetched = ahead$q;
        if (reset) begin
            place$d = ((32'h0) & 9'h1ff);
            ahead$d = 1'b0;
            shown$d = 1'b0;
        end
    end
    
endmodule // kerbside_top$core$profile$reader


module kerbside_top$core$profile$reader$ahead(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$reader$ahead


module kerbside_top$core$profile$reader$held(d,q,clock);
    
    // Module arguments
    input wire  [63:0] d;
    output reg  [63:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$reader$held


module kerbside_top$core$profile$reader$memory(clock,write,write_address,written,read_address,read);
    
    // Module arguments
    input wire  clock;
    input wire  write;
    input wire  [7:0] write_address;
    input wire  [63:0] written;
    input wire  [7:0] read_address;
    output reg  [63:0] read;
    
    // Update code (custom)
    reg [63:0] words [0:256-1];
    integer i;
    initial begin
       read = 0;
       for (i = 0; i < 256; i = i + 1) words[i] = 0;
    end
    
    always @(posedge clock) begin
       read <= words[read_address];
       if (write) words[write_address] <= written;
    end
endmodule // kerbside_top$core$profile$reader$memory


module kerbside_top$core$profile$reader$place(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$reader$place


module kerbside_top$core$profile$reader$shown(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$reader$shown


module kerbside_top$core$profile$settings(d,q,clock);
    
    // Module arguments
    input wire  [47:0] d;
    output reg  [47:0] q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 48'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$settings


module kerbside_top$core$profile$settled(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$settled


module kerbside_top$core$profile$settling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$settling


module kerbside_top$core$profile$unfinished(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$profile$unfinished


module kerbside_top$core$profile$write_at(d,q,clock);
    
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
          
endmodule // kerbside_top$core$profile$write_at


module kerbside_top$core$receive(clock,reset,octet_valid,octet,ready,valid,data,last,good,gap,repeated,overflow,bad,sequence_number);
    
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
    kerbside_top$core$receive$started started(
        .d(started$d),
        .q(started$q),
        .clock(started$clock)
    );
    kerbside_top$core$receive$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    kerbside_top$core$receive$zero_due zero_due(
        .d(zero_due$d),
        .q(zero_due$q),
        .clock(zero_due$clock)
    );
    kerbside_top$core$receive$decoded_valid decoded_valid(
        .d(decoded_valid$d),
        .q(decoded_valid$q),
        .clock(decoded_valid$clock)
    );
    kerbside_top$core$receive$decoded decoded(
        .d(decoded$d),
        .q(decoded$q),
        .clock(decoded$clock)
    );
    kerbside_top$core$receive$ending ending(
        .d(ending$d),
        .q(ending$q),
        .clock(ending$clock)
    );
    kerbside_top$core$receive$end_complete end_complete(
        .d(end_complete$d),
        .q(end_complete$q),
        .clock(end_complete$clock)
    );
    kerbside_top$core$receive$crc crc(
        .d(crc$d),
        .q(crc$q),
        .clock(crc$clock)
    );
    kerbside_top$core$receive$step step(
        .crc(step$crc),
        .octet(step$octet),
        .crc_next(step$crc_next)
    );
    kerbside_top$core$receive$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    kerbside_top$core$receive$line0 line0(
        .d(line0$d),
        .q(line0$q),
        .clock(line0$clock)
    );
    kerbside_top$core$receive$line1 line1(
        .d(line1$d),
        .q(line1$q),
        .clock(line1$clock)
    );
    kerbside_top$core$receive$line2 line2(
        .d(line2$d),
        .q(line2$q),
        .clock(line2$clock)
    );
    kerbside_top$core$receive$line3 line3(
        .d(line3$d),
        .q(line3$q),
        .clock(line3$clock)
    );
    kerbside_top$core$receive$number number(
        .d(number$d),
        .q(number$q),
        .clock(number$clock)
    );
    kerbside_top$core$receive$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    kerbside_top$core$receive$held_full held_full(
        .d(held_full$d),
        .q(held_full$q),
        .clock(held_full$clock)
    );
    kerbside_top$core$receive$spilt spilt(
        .d(spilt$d),
        .q(spilt$q),
        .clock(spilt$clock)
    );
    kerbside_top$core$receive$write write(
        .d(write$d),
        .q(write$q),
        .clock(write$clock)
    );
    kerbside_top$core$receive$commit commit(
        .d(commit$d),
        .q(commit$q),
        .clock(commit$clock)
    );
    kerbside_top$core$receive$reader reader(
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
    kerbside_top$core$receive$synced synced(
        .d(synced$d),
        .q(synced$q),
        .clock(synced$clock)
    );
    kerbside_top$core$receive$accepted accepted(
        .d(accepted$d),
        .q(accepted$q),
        .clock(accepted$clock)
    );
    kerbside_top$core$receive$good_out good_out(
        .d(good_out$d),
        .q(good_out$q),
        .clock(good_out$clock)
    );
    kerbside_top$core$receive$gap_out gap_out(
        .d(gap_out$d),
        .q(gap_out$q),
        .clock(gap_out$clock)
    );
    kerbside_top$core$receive$repeated_out repeated_out(
        .d(repeated_out$d),
        .q(repeated_out$q),
        .clock(repeated_out$clock)
    );
    kerbside_top$core$receive$overflow_out overflow_out(
        .d(overflow_out$d),
        .q(overflow_out$q),
        .clock(overflow_out$clock)
    );
    kerbside_top$core$receive$bad_out bad_out(
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
    
endmodule // kerbside_top$core$receive


module kerbside_top$core$receive$accepted(d,q,clock);
    
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
          
endmodule // kerbside_top$core$receive$accepted


module kerbside_top$core$receive$bad_out(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$receive$bad_out


module kerbside_top$core$receive$commit(d,q,clock);
    
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
          
endmodule // kerbside_top$core$receive$commit


module kerbside_top$core$receive$count(d,q,clock);
    
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
          
endmodule // kerbside_top$core$receive$count


module kerbside_top$core$receive$crc(d,q,clock);
    
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
          
endmodule // kerbside_top$core$receive$crc


module kerbside_top$core$receive$decoded(d,q,clock);
    
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
          
endmodule // kerbside_top$core$receive$decoded


module kerbside_top$core$receive$decoded_valid(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$receive$decoded_valid


module kerbside_top$core$receive$end_complete(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$receive$end_complete


module kerbside_top$core$receive$ending(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$receive$ending


module kerbside_top$core$receive$gap_out(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$receive$gap_out


module kerbside_top$core$receive$good_out(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$receive$good_out


module kerbside_top$core$receive$held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$receive$held


module kerbside_top$core$receive$held_full(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$receive$held_full


module kerbside_top$core$receive$left(d,q,clock);
    
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
          
endmodule // kerbside_top$core$receive$left


module kerbside_top$core$receive$line0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$receive$line0


module kerbside_top$core$receive$line1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$receive$line1


module kerbside_top$core$receive$line2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$receive$line2


module kerbside_top$core$receive$line3(d,q,clock);
    
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
          
endmodule // kerbside_top$core$receive$line3


module kerbside_top$core$receive$number(d,q,clock);
    
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
          
endmodule // kerbside_top$core$receive$number


module kerbside_top$core$receive$overflow_out(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$receive$overflow_out


module kerbside_top$core$receive$reader(clock,reset,write,write_at,written,whole_to,ready,valid,word,read_at,fetched);
    
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
    kerbside_top$core$receive$reader$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_address(memory$write_address),
        .written(memory$written),
        .read_address(memory$read_address),
        .read(memory$read)
    );
    kerbside_top$core$receive$reader$place place(
        .d(place$d),
        .q(place$q),
        .clock(place$clock)
    );
    kerbside_top$core$receive$reader$ahead ahead(
        .d(ahead$d),
        .q(ahead$q),
        .clock(ahead$clock)
    );
    kerbside_top$core$receive$reader$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    kerbside_top$core$receive$reader$shown shown(
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
    
endmodule // kerbside_top$core$receive$reader


module kerbside_top$core$receive$reader$ahead(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$receive$reader$ahead


module kerbside_top$core$receive$reader$held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$receive$reader$held


module kerbside_top$core$receive$reader$memory(clock,write,write_address,written,read_address,read);
    
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
endmodule // kerbside_top$core$receive$reader$memory


module kerbside_top$core$receive$reader$place(d,q,clock);
    
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
          
endmodule // kerbside_top$core$receive$reader$place


module kerbside_top$core$receive$reader$shown(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$receive$reader$shown


module kerbside_top$core$receive$repeated_out(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$receive$repeated_out


module kerbside_top$core$receive$spilt(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$receive$spilt


module kerbside_top$core$receive$started(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$receive$started


module kerbside_top$core$receive$step(crc,octet,crc_next);
    
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
    
endmodule // kerbside_top$core$receive$step


module kerbside_top$core$receive$synced(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$receive$synced


module kerbside_top$core$receive$write(d,q,clock);
    
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
          
endmodule // kerbside_top$core$receive$write


module kerbside_top$core$receive$zero_due(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$receive$zero_due


module kerbside_top$core$registers(clock,reset,address,write,written,good,gap,repeated,overflow,bad,broken,error,gate_start,gate_busy,gate_pairs,ticks,loop_present,loop_stuck,loop_chatter,loop_crosstalk,tick_divider,debounce_ticks,stuck_ticks,chatter_window_ticks,chatter_limit,lockout_ticks,beside,sample,enable,value,known);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [7:0] address;
    input wire  write;
    input wire  [31:0] written;
    input wire  good;
    input wire  gap;
    input wire  repeated;
    input wire  overflow;
    input wire  bad;
    input wire  broken;
    input wire  error;
    input wire  gate_start;
    input wire  gate_busy;
    input wire  [19:0] gate_pairs;
    input wire  [31:0] ticks;
    input wire  [7:0] loop_present;
    input wire  [7:0] loop_stuck;
    input wire  [7:0] loop_chatter;
    input wire  [15:0] loop_crosstalk;
    output reg  [23:0] tick_divider;
    output reg  [7:0] debounce_ticks;
    output reg  [23:0] stuck_ticks;
    output reg  [15:0] chatter_window_ticks;
    output reg  [7:0] chatter_limit;
    output reg  [7:0] lockout_ticks;
    output reg  [6:0] beside;
    output reg  sample;
    output reg  [7:0] enable;
    output reg  [31:0] value;
    output reg  known;
    
    // Constant declarations
    localparam  addresses$0 = 8'h0;
    localparam  addresses$1 = 8'h1;
    localparam  addresses$2 = 8'h2;
    localparam  addresses$3 = 8'h3;
    localparam  addresses$4 = 8'h20;
    localparam  addresses$5 = 8'h21;
    localparam  addresses$6 = 8'h22;
    localparam  addresses$7 = 8'h23;
    localparam  addresses$8 = 8'h24;
    localparam  addresses$9 = 8'h26;
    localparam  addresses$10 = 8'h27;
    localparam  addresses$11 = 8'h28;
    localparam  addresses$12 = 8'h10;
    localparam  addresses$13 = 8'h11;
    localparam  addresses$14 = 8'h12;
    localparam  addresses$15 = 8'h13;
    localparam  addresses$16 = 8'h14;
    localparam  addresses$17 = 8'h15;
    localparam  addresses$18 = 8'h16;
    localparam  addresses$19 = 8'h17;
    localparam  addresses$20 = 8'h18;
    localparam  addresses$21 = 8'h4;
    localparam  addresses$22 = 8'h25;
    localparam  addresses$23 = 8'h29;
    localparam  addresses$24 = 8'h2a;
    localparam  version = 32'h100;
    localparam  features = 32'hf;
    localparam  writable$0 = 32'hffffffff;
    localparam  writable$1 = 32'hffffff;
    localparam  writable$2 = 32'hff;
    localparam  writable$3 = 32'hffffff;
    localparam  writable$4 = 32'hffff;
    localparam  writable$5 = 32'hff;
    localparam  writable$6 = 32'hff;
    localparam  writable$7 = 32'hff;
    localparam  writable$8 = 32'h7f;
    localparam  writable$9 = 32'hffffffff;
    localparam  initial$0 = 32'h0;
    localparam  initial$1 = 32'h186a0;
    localparam  initial$2 = 32'h14;
    localparam  initial$3 = 32'h0;
    localparam  initial$4 = 32'h3e8;
    localparam  initial$5 = 32'h0;
    localparam  initial$6 = 32'h0;
    localparam  initial$7 = 32'h0;
    localparam  initial$8 = 32'h0;
    localparam  initial$9 = 32'h0;
    
    // Stub signals
    reg  hit$0$d;
    wire  hit$0$q;
    reg  hit$0$clock;
    reg  hit$1$d;
    wire  hit$1$q;
    reg  hit$1$clock;
    reg  hit$2$d;
    wire  hit$2$q;
    reg  hit$2$clock;
    reg  hit$3$d;
    wire  hit$3$q;
    reg  hit$3$clock;
    reg  hit$4$d;
    wire  hit$4$q;
    reg  hit$4$clock;
    reg  hit$5$d;
    wire  hit$5$q;
    reg  hit$5$clock;
    reg  hit$6$d;
    wire  hit$6$q;
    reg  hit$6$clock;
    reg  hit$7$d;
    wire  hit$7$q;
    reg  hit$7$clock;
    reg  hit$8$d;
    wire  hit$8$q;
    reg  hit$8$clock;
    reg  hit$9$d;
    wire  hit$9$q;
    reg  hit$9$clock;
    reg  hit$10$d;
    wire  hit$10$q;
    reg  hit$10$clock;
    reg  hit$11$d;
    wire  hit$11$q;
    reg  hit$11$clock;
    reg  hit$12$d;
    wire  hit$12$q;
    reg  hit$12$clock;
    reg  hit$13$d;
    wire  hit$13$q;
    reg  hit$13$clock;
    reg  hit$14$d;
    wire  hit$14$q;
    reg  hit$14$clock;
    reg  hit$15$d;
    wire  hit$15$q;
    reg  hit$15$clock;
    reg  hit$16$d;
    wire  hit$16$q;
    reg  hit$16$clock;
    reg  hit$17$d;
    wire  hit$17$q;
    reg  hit$17$clock;
    reg  hit$18$d;
    wire  hit$18$q;
    reg  hit$18$clock;
    reg  hit$19$d;
    wire  hit$19$q;
    reg  hit$19$clock;
    reg  hit$20$d;
    wire  hit$20$q;
    reg  hit$20$clock;
    reg  hit$21$d;
    wire  hit$21$q;
    reg  hit$21$clock;
    reg  hit$22$d;
    wire  hit$22$q;
    reg  hit$22$clock;
    reg  hit$23$d;
    wire  hit$23$q;
    reg  hit$23$clock;
    reg  hit$24$d;
    wire  hit$24$q;
    reg  hit$24$clock;
    reg  [31:0] value_held$d;
    wire  [31:0] value_held$q;
    reg  value_held$clock;
    reg  known_held$d;
    wire  known_held$q;
    reg  known_held$clock;
    reg  [31:0] setting$0$d;
    wire  [31:0] setting$0$q;
    reg  setting$0$clock;
    reg  [31:0] setting$1$d;
    wire  [31:0] setting$1$q;
    reg  setting$1$clock;
    reg  [31:0] setting$2$d;
    wire  [31:0] setting$2$q;
    reg  setting$2$clock;
    reg  [31:0] setting$3$d;
    wire  [31:0] setting$3$q;
    reg  setting$3$clock;
    reg  [31:0] setting$4$d;
    wire  [31:0] setting$4$q;
    reg  setting$4$clock;
    reg  [31:0] setting$5$d;
    wire  [31:0] setting$5$q;
    reg  setting$5$clock;
    reg  [31:0] setting$6$d;
    wire  [31:0] setting$6$q;
    reg  setting$6$clock;
    reg  [31:0] setting$7$d;
    wire  [31:0] setting$7$q;
    reg  setting$7$clock;
    reg  [31:0] setting$8$d;
    wire  [31:0] setting$8$q;
    reg  setting$8$clock;
    reg  [31:0] setting$9$d;
    wire  [31:0] setting$9$q;
    reg  setting$9$clock;
    reg  event$0$d;
    wire  event$0$q;
    reg  event$0$clock;
    reg  event$1$d;
    wire  event$1$q;
    reg  event$1$clock;
    reg  event$2$d;
    wire  event$2$q;
    reg  event$2$clock;
    reg  event$3$d;
    wire  event$3$q;
    reg  event$3$clock;
    reg  event$4$d;
    wire  event$4$q;
    reg  event$4$clock;
    reg  event$5$d;
    wire  event$5$q;
    reg  event$5$clock;
    reg  event$6$d;
    wire  event$6$q;
    reg  event$6$clock;
    reg  [31:0] counter$0$d;
    wire  [31:0] counter$0$q;
    reg  counter$0$clock;
    reg  [31:0] counter$1$d;
    wire  [31:0] counter$1$q;
    reg  counter$1$clock;
    reg  [31:0] counter$2$d;
    wire  [31:0] counter$2$q;
    reg  counter$2$clock;
    reg  [31:0] counter$3$d;
    wire  [31:0] counter$3$q;
    reg  counter$3$clock;
    reg  [31:0] counter$4$d;
    wire  [31:0] counter$4$q;
    reg  counter$4$clock;
    reg  [31:0] counter$5$d;
    wire  [31:0] counter$5$q;
    reg  counter$5$clock;
    reg  [31:0] counter$6$d;
    wire  [31:0] counter$6$q;
    reg  counter$6$clock;
    reg  [31:0] clocks$d;
    wire  [31:0] clocks$q;
    reg  clocks$clock;
    reg  sampled$d;
    wire  sampled$q;
    reg  sampled$clock;
    
    // Local signals
    reg  [31:0] source$0;
    reg  [31:0] source$1;
    reg  [31:0] source$2;
    reg  [31:0] source$3;
    reg  [31:0] source$4;
    reg  [31:0] source$5;
    reg  [31:0] source$6;
    reg  [31:0] source$7;
    reg  [31:0] source$8;
    reg  [31:0] source$9;
    reg  [31:0] source$10;
    reg  [31:0] source$11;
    reg  [31:0] source$12;
    reg  [31:0] source$13;
    reg  [31:0] source$14;
    reg  [31:0] source$15;
    reg  [31:0] source$16;
    reg  [31:0] source$17;
    reg  [31:0] source$18;
    reg  [31:0] source$19;
    reg  [31:0] source$20;
    reg  [31:0] source$21;
    reg  [31:0] source$22;
    reg  [31:0] source$23;
    reg  [31:0] source$24;
    reg  [31:0] masked$0;
    reg  [31:0] masked$1;
    reg  [31:0] masked$2;
    reg  [31:0] masked$3;
    reg  [31:0] masked$4;
    reg  [31:0] masked$5;
    reg  [31:0] masked$6;
    reg  [31:0] masked$7;
    reg  [31:0] masked$8;
    reg  [31:0] masked$9;
    reg  [31:0] masked$10;
    reg  [31:0] masked$11;
    reg  [31:0] masked$12;
    reg  [31:0] masked$13;
    reg  [31:0] masked$14;
    reg  [31:0] masked$15;
    reg  [31:0] masked$16;
    reg  [31:0] masked$17;
    reg  [31:0] masked$18;
    reg  [31:0] masked$19;
    reg  [31:0] masked$20;
    reg  [31:0] masked$21;
    reg  [31:0] masked$22;
    reg  [31:0] masked$23;
    reg  [31:0] masked$24;
    reg  [31:0] masked$25;
    reg  found$0;
    reg  found$1;
    reg  found$2;
    reg  found$3;
    reg  found$4;
    reg  found$5;
    reg  found$6;
    reg  found$7;
    reg  found$8;
    reg  found$9;
    reg  found$10;
    reg  found$11;
    reg  found$12;
    reg  found$13;
    reg  found$14;
    reg  found$15;
    reg  found$16;
    reg  found$17;
    reg  found$18;
    reg  found$19;
    reg  found$20;
    reg  found$21;
    reg  found$22;
    reg  found$23;
    reg  found$24;
    reg  found$25;
    reg  [31:0] setting_now$0;
    reg  [31:0] setting_now$1;
    reg  [31:0] setting_now$2;
    reg  [31:0] setting_now$3;
    reg  [31:0] setting_now$4;
    reg  [31:0] setting_now$5;
    reg  [31:0] setting_now$6;
    reg  [31:0] setting_now$7;
    reg  [31:0] setting_now$8;
    reg  [31:0] setting_now$9;
    reg  chosen$0;
    reg  chosen$1;
    reg  chosen$2;
    reg  chosen$3;
    reg  chosen$4;
    reg  chosen$5;
    reg  chosen$6;
    reg  chosen$7;
    reg  chosen$8;
    reg  chosen$9;
    reg  [31:0] stuck_wide;
    reg  [31:0] chatter_wide;
    reg  [31:0] chatter_up;
    
    // Sub module instances
    kerbside_top$core$registers$hit$0 hit$0(
        .d(hit$0$d),
        .q(hit$0$q),
        .clock(hit$0$clock)
    );
    kerbside_top$core$registers$hit$1 hit$1(
        .d(hit$1$d),
        .q(hit$1$q),
        .clock(hit$1$clock)
    );
    kerbside_top$core$registers$hit$2 hit$2(
        .d(hit$2$d),
        .q(hit$2$q),
        .clock(hit$2$clock)
    );
    kerbside_top$core$registers$hit$3 hit$3(
        .d(hit$3$d),
        .q(hit$3$q),
        .clock(hit$3$clock)
    );
    kerbside_top$core$registers$hit$4 hit$4(
        .d(hit$4$d),
        .q(hit$4$q),
        .clock(hit$4$clock)
    );
    kerbside_top$core$registers$hit$5 hit$5(
        .d(hit$5$d),
        .q(hit$5$q),
        .clock(hit$5$clock)
    );
    kerbside_top$core$registers$hit$6 hit$6(
        .d(hit$6$d),
        .q(hit$6$q),
        .clock(hit$6$clock)
    );
    kerbside_top$core$registers$hit$7 hit$7(
        .d(hit$7$d),
        .q(hit$7$q),
        .clock(hit$7$clock)
    );
    kerbside_top$core$registers$hit$8 hit$8(
        .d(hit$8$d),
        .q(hit$8$q),
        .clock(hit$8$clock)
    );
    kerbside_top$core$registers$hit$9 hit$9(
        .d(hit$9$d),
        .q(hit$9$q),
        .clock(hit$9$clock)
    );
    kerbside_top$core$registers$hit$10 hit$10(
        .d(hit$10$d),
        .q(hit$10$q),
        .clock(hit$10$clock)
    );
    kerbside_top$core$registers$hit$11 hit$11(
        .d(hit$11$d),
        .q(hit$11$q),
        .clock(hit$11$clock)
    );
    kerbside_top$core$registers$hit$12 hit$12(
        .d(hit$12$d),
        .q(hit$12$q),
        .clock(hit$12$clock)
    );
    kerbside_top$core$registers$hit$13 hit$13(
        .d(hit$13$d),
        .q(hit$13$q),
        .clock(hit$13$clock)
    );
    kerbside_top$core$registers$hit$14 hit$14(
        .d(hit$14$d),
        .q(hit$14$q),
        .clock(hit$14$clock)
    );
    kerbside_top$core$registers$hit$15 hit$15(
        .d(hit$15$d),
        .q(hit$15$q),
        .clock(hit$15$clock)
    );
    kerbside_top$core$registers$hit$16 hit$16(
        .d(hit$16$d),
        .q(hit$16$q),
        .clock(hit$16$clock)
    );
    kerbside_top$core$registers$hit$17 hit$17(
        .d(hit$17$d),
        .q(hit$17$q),
        .clock(hit$17$clock)
    );
    kerbside_top$core$registers$hit$18 hit$18(
        .d(hit$18$d),
        .q(hit$18$q),
        .clock(hit$18$clock)
    );
    kerbside_top$core$registers$hit$19 hit$19(
        .d(hit$19$d),
        .q(hit$19$q),
        .clock(hit$19$clock)
    );
    kerbside_top$core$registers$hit$20 hit$20(
        .d(hit$20$d),
        .q(hit$20$q),
        .clock(hit$20$clock)
    );
    kerbside_top$core$registers$hit$21 hit$21(
        .d(hit$21$d),
        .q(hit$21$q),
        .clock(hit$21$clock)
    );
    kerbside_top$core$registers$hit$22 hit$22(
        .d(hit$22$d),
        .q(hit$22$q),
        .clock(hit$22$clock)
    );
    kerbside_top$core$registers$hit$23 hit$23(
        .d(hit$23$d),
        .q(hit$23$q),
        .clock(hit$23$clock)
    );
    kerbside_top$core$registers$hit$24 hit$24(
        .d(hit$24$d),
        .q(hit$24$q),
        .clock(hit$24$clock)
    );
    kerbside_top$core$registers$value_held value_held(
        .d(value_held$d),
        .q(value_held$q),
        .clock(value_held$clock)
    );
    kerbside_top$core$registers$known_held known_held(
        .d(known_held$d),
        .q(known_held$q),
        .clock(known_held$clock)
    );
    kerbside_top$core$registers$setting$0 setting$0(
        .d(setting$0$d),
        .q(setting$0$q),
        .clock(setting$0$clock)
    );
    kerbside_top$core$registers$setting$1 setting$1(
        .d(setting$1$d),
        .q(setting$1$q),
        .clock(setting$1$clock)
    );
    kerbside_top$core$registers$setting$2 setting$2(
        .d(setting$2$d),
        .q(setting$2$q),
        .clock(setting$2$clock)
    );
    kerbside_top$core$registers$setting$3 setting$3(
        .d(setting$3$d),
        .q(setting$3$q),
        .clock(setting$3$clock)
    );
    kerbside_top$core$registers$setting$4 setting$4(
        .d(setting$4$d),
        .q(setting$4$q),
        .clock(setting$4$clock)
    );
    kerbside_top$core$registers$setting$5 setting$5(
        .d(setting$5$d),
        .q(setting$5$q),
        .clock(setting$5$clock)
    );
    kerbside_top$core$registers$setting$6 setting$6(
        .d(setting$6$d),
        .q(setting$6$q),
        .clock(setting$6$clock)
    );
    kerbside_top$core$registers$setting$7 setting$7(
        .d(setting$7$d),
        .q(setting$7$q),
        .clock(setting$7$clock)
    );
    kerbside_top$core$registers$setting$8 setting$8(
        .d(setting$8$d),
        .q(setting$8$q),
        .clock(setting$8$clock)
    );
    kerbside_top$core$registers$setting$9 setting$9(
        .d(setting$9$d),
        .q(setting$9$q),
        .clock(setting$9$clock)
    );
    kerbside_top$core$registers$event$0 event$0(
        .d(event$0$d),
        .q(event$0$q),
        .clock(event$0$clock)
    );
    kerbside_top$core$registers$event$1 event$1(
        .d(event$1$d),
        .q(event$1$q),
        .clock(event$1$clock)
    );
    kerbside_top$core$registers$event$2 event$2(
        .d(event$2$d),
        .q(event$2$q),
        .clock(event$2$clock)
    );
    kerbside_top$core$registers$event$3 event$3(
        .d(event$3$d),
        .q(event$3$q),
        .clock(event$3$clock)
    );
    kerbside_top$core$registers$event$4 event$4(
        .d(event$4$d),
        .q(event$4$q),
        .clock(event$4$clock)
    );
    kerbside_top$core$registers$event$5 event$5(
        .d(event$5$d),
        .q(event$5$q),
        .clock(event$5$clock)
    );
    kerbside_top$core$registers$event$6 event$6(
        .d(event$6$d),
        .q(event$6$q),
        .clock(event$6$clock)
    );
    kerbside_top$core$registers$counter$0 counter$0(
        .d(counter$0$d),
        .q(counter$0$q),
        .clock(counter$0$clock)
    );
    kerbside_top$core$registers$counter$1 counter$1(
        .d(counter$1$d),
        .q(counter$1$q),
        .clock(counter$1$clock)
    );
    kerbside_top$core$registers$counter$2 counter$2(
        .d(counter$2$d),
        .q(counter$2$q),
        .clock(counter$2$clock)
    );
    kerbside_top$core$registers$counter$3 counter$3(
        .d(counter$3$d),
        .q(counter$3$q),
        .clock(counter$3$clock)
    );
    kerbside_top$core$registers$counter$4 counter$4(
        .d(counter$4$d),
        .q(counter$4$q),
        .clock(counter$4$clock)
    );
    kerbside_top$core$registers$counter$5 counter$5(
        .d(counter$5$d),
        .q(counter$5$q),
        .clock(counter$5$clock)
    );
    kerbside_top$core$registers$counter$6 counter$6(
        .d(counter$6$d),
        .q(counter$6$q),
        .clock(counter$6$clock)
    );
    kerbside_top$core$registers$clocks clocks(
        .d(clocks$d),
        .q(clocks$q),
        .clock(clocks$clock)
    );
    kerbside_top$core$registers$sampled sampled(
        .d(sampled$d),
        .q(sampled$q),
        .clock(sampled$clock)
    );
    
    // Update code
    always @(*) begin
        value_held$clock = clock;
        known_held$clock = clock;
        clocks$clock = clock;
        sampled$clock = clock;
        value_held$d = value_held$q;
        known_held$d = known_held$q;
        clocks$d = clocks$q;
        sampled$d = sampled$q;
        event$0$d = good;
        event$1$d = gap;
        event$2$d = repeated;
        event$3$d = overflow;
        event$4$d = bad;
        event$5$d = broken;
        event$6$d = error;
        event$0$clock = clock;
        counter$0$clock = clock;
        counter$0$d = counter$0$q;
        if (event$0$q) begin
            counter$0$d = counter$0$q + ((32'h1) & 32'hffffffff);
        end
        source$12 = counter$0$q;
        event$1$clock = clock;
        counter$1$clock = clock;
        counter$1$d = counter$1$q;
        if (event$1$q) begin
            counter$1$d = counter$1$q + ((32'h1) & 32'hffffffff);
        end
        source$13 = counter$1$q;
        event$2$clock = clock;
        counter$2$clock = clock;
        counter$2$d = counter$2$q;
        if (event$2$q) begin
            counter$2$d = counter$2$q + ((32'h1) & 32'hffffffff);
        end
        source$14 = counter$2$q;
        event$3$clock = clock;
        counter$3$clock = clock;
        counter$3$d = counter$3$q;
        if (event$3$q) begin
            counter$3$d = counter$3$q + ((32'h1) & 32'hffffffff);
        end
        source$15 = counter$3$q;
        event$4$clock = clock;
        counter$4$clock = clock;
        counter$4$d = counter$4$q;
        if (event$4$q) begin
            counter$4$d = counter$4$q + ((32'h1) & 32'hffffffff);
        end
        source$16 = counter$4$q;
        event$5$clock = clock;
        counter$5$clock = clock;
        counter$5$d = counter$5$q;
        if (event$5$q) begin
            counter$5$d = counter$5$q + ((32'h1) & 32'hffffffff);
        end
        source$17 = counter$5$q;
        event$6$clock = clock;
        counter$6$clock = clock;
        counter$6$d = counter$6$q;
        if (event$6$q) begin
            counter$6$d = counter$6$q + ((32'h1) & 32'hffffffff);
        end
        source$18 = counter$6$q;
        if (gate_start) begin
            clocks$d = ((32'h0) & 32'hffffffff);
        end
        else if (gate_busy) begin
            clocks$d = clocks$q + ((32'h1) & 32'hffffffff);
        end
        setting$0$clock = clock;
        setting$0$d = setting$0$q;
        setting_now$0 = setting$0$q ^ initial$0;
        chosen$0 = address == addresses$2;
        if (write & chosen$0) begin
            setting$0$d = (written & writable$0) ^ initial$0;
        end
        source$2 = setting_now$0;
        setting$1$clock = clock;
        setting$1$d = setting$1$q;
        setting_now$1 = setting$1$q ^ initial$1;
        chosen$1 = address == addresses$3;
        if (write & chosen$1) begin
            setting$1$d = (written & writable$1) ^ initial$1;
        end
        source$3 = setting_now$1;
        setting$2$clock = clock;
        setting$2$d = setting$2$q;
        setting_now$2 = setting$2$q ^ initial$2;
        chosen$2 = address == addresses$4;
        if (write & chosen$2) begin
            setting$2$d = (written & writable$2) ^ initial$2;
        end
        source$4 = setting_now$2;
        setting$3$clock = clock;
        setting$3$d = setting$3$q;
        setting_now$3 = setting$3$q ^ initial$3;
        chosen$3 = address == addresses$5;
        if (write & chosen$3) begin
            setting$3$d = (written & writable$3) ^ initial$3;
        end
        source$5 = setting_now$3;
        setting$4$clock = clock;
        setting$4$d = setting$4$q;
        setting_now$4 = setting$4$q ^ initial$4;
        chosen$4 = address == addresses$6;
        if (write & chosen$4) begin
            setting$4$d = (written & writable$4) ^ initial$4;
        end
        source$6 = setting_now$4;
        setting$5$clock = clock;
        setting$5$d = setting$5$q;
        setting_now$5 = setting$5$q ^ initial$5;
        chosen$5 = address == addresses$7;
        if (write & chosen$5) begin
            setting$5$d = (written & writable$5) ^ initial$5;
        end
        source$7 = setting_now$5;
        setting$6$clock = clock;
        setting$6$d = setting$6$q;
        setting_now$6 = setting$6$q ^ initial$6;
        chosen$6 = address == addresses$8;
        if (write & chosen$6) begin
            setting$6$d = (written & writable$6) ^ initial$6;
        end
        source$8 = setting_now$6;
        setting$7$clock = clock;
        setting$7$d = setting$7$q;
        setting_now$7 = setting$7$q ^ initial$7;
        chosen$7 = address == addresses$9;
        if (write & chosen$7) begin
            setting$7$d = (written & writable$7) ^ initial$7;
        end
        source$9 = setting_now$7;
        setting$8$clock = clock;
        setting$8$d = setting$8$q;
        setting_now$8 = setting$8$q ^ initial$8;
        chosen$8 = address == addresses$10;
        if (write & chosen$8) begin
            setting$8$d = (written & writable$8) ^ initial$8;
        end
        source$10 = setting_now$8;
        setting$9$clock = clock;
        setting$9$d = setting$9$q;
        setting_now$9 = setting$9$q ^ initial$9;
        chosen$9 = address == addresses$11;
        if (write & chosen$9) begin
            setting$9$d = (written & writable$9) ^ initial$9;
        end
        source$11 = setting_now$9;
        tick_divider = setting_now$1[(32'h0)+:(24)];
        debounce_ticks = setting_now$2[(32'h0)+:(8)];
        stuck_ticks = setting_now$3[(32'h0)+:(24)];
        chatter_window_ticks = setting_now$4[(32'h0)+:(16)];
        chatter_limit = setting_now$5[(32'h0)+:(8)];
        enable = setting_now$6[(32'h0)+:(8)];
        lockout_ticks = setting_now$7[(32'h0)+:(8)];
        beside = setting_now$8[(32'h0)+:(7)];
        sampled$d = write & chosen$9;
        sample = sampled$q;
        source$0 = version;
        source$1 = features;
        source$19 = ((gate_pairs) & 32'hffffffff);
        source$20 = clocks$q;
        source$21 = ticks;
        source$22 = ((loop_present) & 32'hffffffff);
        stuck_wide = ((loop_stuck) & 32'hffffffff);
        chatter_wide = ((loop_chatter) & 32'hffffffff);
        chatter_up = chatter_wide << ((32'h8) & 32'hffffffff);
        source$23 = stuck_wide | chatter_up;
        source$24 = ((loop_crosstalk) & 32'hffffffff);
        masked$0 = ((32'h0) & 32'hffffffff);
        found$0 = 1'b0;
        hit$0$clock = clock;
        hit$0$d = address == addresses$0;
        found$1 = found$0 | hit$0$q;
        masked$1 = masked$0;
        if (hit$0$q) begin
            masked$1 = masked$0 | source$0;
        end
        hit$1$clock = clock;
        hit$1$d = address == addresses$1;
        found$2 = found$1 | hit$1$q;
        masked$2 = masked$1;
        if (hit$1$q) begin
            masked$2 = masked$1 | source$1;
        end
        hit$2$clock = clock;
        hit$2$d = address == addresses$2;
        found$3 = found$2 | hit$2$q;
        masked$3 = masked$2;
        if (hit$2$q) begin
            masked$3 = masked$2 | source$2;
        end
        hit$3$clock = clock;
        hit$3$d = address == addresses$3;
        found$4 = found$3 | hit$3$q;
        masked$4 = masked$3;
        if (hit$3$q) begin
            masked$4 = masked$3 | source$3;
        end
        hit$4$clock = clock;
        hit$4$d = address == addresses$4;
        found$5 = found$4 | hit$4$q;
        masked$5 = masked$4;
        if (hit$4$q) begin
            masked$5 = masked$4 | source$4;
        end
        hit$5$clock = clock;
        hit$5$d = address == addresses$5;
        found$6 = found$5 | hit$5$q;
        masked$6 = masked$5;
        if (hit$5$q) begin
            masked$6 = masked$5 | source$5;
        end
        hit$6$clock = clock;
        hit$6$d = address == addresses$6;
        found$7 = found$6 | hit$6$q;
        masked$7 = masked$6;
        if (hit$6$q) begin
            masked$7 = masked$6 | source$6;
        end
        hit$7$clock = clock;
        hit$7$d = address == addresses$7;
        found$8 = found$7 | hit$7$q;
        masked$8 = masked$7;
        if (hit$7$q) begin
            masked$8 = masked$7 | source$7;
        end
        hit$8$clock = clock;
        hit$8$d = address == addresses$8;
        found$9 = found$8 | hit$8$q;
        masked$9 = masked$8;
        if (hit$8$q) begin
            masked$9 = masked$8 | source$8;
        end
        hit$9$clock = clock;
        hit$9$d = address == addresses$9;
        found$10 = found$9 | hit$9$q;
        masked$10 = masked$9;
        if (hit$9$q) begin
            masked$10 = masked$9 | source$9;
        end
        hit$10$clock = clock;
        hit$10$d = address == addresses$10;
        found$11 = found$10 | hit$10$q;
        masked$11 = masked$10;
        if (hit$10$q) begin
            masked$11 = masked$10 | source$10;
        end
        hit$11$clock = clock;
        hit$11$d = address == addresses$11;
        found$12 = found$11 | hit$11$q;
        masked$12 = masked$11;
        if (hit$11$q) begin
            masked$12 = masked$11 | source$11;
        end
        hit$12$clock = clock;
        hit$12$d = address == addresses$12;
        found$13 = found$12 | hit$12$q;
        masked$13 = masked$12;
        if (hit$12$q) begin
            masked$13 = masked$12 | source$12;
        end
        hit$13$clock = clock;
        hit$13$d = address == addresses$13;
        found$14 = found$13 | hit$13$q;
        masked$14 = masked$13;
        if (hit$13$q) begin
            masked$14 = masked$13 | source$13;
        end
        hit$14$clock = clock;
        hit$14$d = address == addresses$14;
        found$15 = found$14 | hit$14$q;
        masked$15 = masked$14;
        if (hit$14$q) begin
            masked$15 = masked$14 | source$14;
        end
        hit$15$clock = clock;
        hit$15$d = address == addresses$15;
        found$16 = found$15 | hit$15$q;
        masked$16 = masked$15;
        if (hit$15$q) begin
            masked$16 = masked$15 | source$15;
        end
        hit$16$clock = clock;
        hit$16$d = address == addresses$16;
        found$17 = found$16 | hit$16$q;
        masked$17 = masked$16;
        if (hit$16$q) begin
            masked$17 = masked$16 | source$16;
        end
        hit$17$clock = clock;
        hit$17$d = address == addresses$17;
        found$18 = found$17 | hit$17$q;
        masked$18 = masked$17;
        if (hit$17$q) begin
            masked$18 = masked$17 | source$17;
        end
        hit$18$clock = clock;
        hit$18$d = address == addresses$18;
        found$19 = found$18 | hit$18$q;
        masked$19 = masked$18;
        if (hit$18$q) begin
            masked$19 = masked$18 | source$18;
        end
        hit$19$clock = clock;
        hit$19$d = address == addresses$19;
        found$20 = found$19 | hit$19$q;
        masked$20 = masked$19;
        if (hit$19$q) begin
            masked$20 = masked$19 | source$19;
        end
        hit$20$clock = clock;
        hit$20$d = address == addresses$20;
        found$21 = found$20 | hit$20$q;
        masked$21 = masked$20;
        if (hit$20$q) begin
            masked$21 = masked$20 | source$20;
        end
        hit$21$clock = clock;
        hit$21$d = address == addresses$21;
        found$22 = found$21 | hit$21$q;
        masked$22 = masked$21;
        if (hit$21$q) begin
            masked$22 = masked$21 | source$21;
        end
        hit$22$clock = clock;
        hit$22$d = address == addresses$22;
        found$23 = found$22 | hit$22$q;
        masked$23 = masked$22;
        if (hit$22$q) begin
            masked$23 = masked$22 | source$22;
        end
        hit$23$clock = clock;
        hit$23$d = address == addresses$23;
        found$24 = found$23 | hit$23$q;
        masked$24 = masked$23;
        if (hit$23$q) begin
            masked$24 = masked$23 | source$23;
        end
        hit$24$clock = clock;
        hit$24$d = address == addresses$24;
        found$25 = found$24 | hit$24$q;
        masked$25 = masked$24;
        if (hit$24$q) begin
            masked$25 = masked$24 | source$24;
        end
        value_held$d = masked$25;
        known_held$d = found$25;
        value = value_held$q;
        known = known_held$q;
        if (reset) begin
            clocks$d = ((32'h0) & 32'hffffffff);
            sampled$d = 1'b0;
            setting$0$d = ((32'h0) & 32'hffffffff);
            setting$1$d = ((32'h0) & 32'hffffffff);
            setting$2$d = ((32'h0) & 32'hffffffff);
            setting$3$d = ((32'h0) & 32'hffffffff);
            setting$4$d = ((32'h0) & 32'hffffffff);
            setting$5$d = ((32'h0) & 32'hffffffff);
            setting$6$d = ((32'h0) & 32'hffffffff);
            setting$7$d = ((32'h0) & 32'hffffffff);
            setting$8$d = ((32'h0) & 32'hffffffff);
            setting$9$d = ((32'h0) & 32'hffffffff);
            event$0$d = 1'b0;
            counter$0$d = ((32'h0) & 32'hffffffff);
            event$1$d = 1'b0;
            counter$1$d = ((32'h0) & 32'hffffffff);
            event$2$d = 1'b0;
            counter$2$d = ((32'h0) & 32'hffffffff);
            event$3$d = 1'b0;
            counter$3$d = ((32'h0) & 32'hffffffff);
            event$4$d = 1'b0;
            counter$4$d = ((32'h0) & 32'hffffffff);
            event$5$d = 1'b0;
            counter$5$d = ((32'h0) & 32'hffffffff);
            event$6$d = 1'b0;
            counter$6$d = ((32'h0) & 32'hffffffff);
        end
    end
    
endmodule // kerbside_top$core$registers


module kerbside_top$core$registers$clocks(d,q,clock);
    
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
          
endmodule // kerbside_top$core$registers$clocks


module kerbside_top$core$registers$counter$0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$registers$counter$0


module kerbside_top$core$registers$counter$1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$registers$counter$1


module kerbside_top$core$registers$counter$2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$registers$counter$2


module kerbside_top$core$registers$counter$3(d,q,clock);
    
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
          
endmodule // kerbside_top$core$registers$counter$3


module kerbside_top$core$registers$counter$4(d,q,clock);
    
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
          
endmodule // kerbside_top$core$registers$counter$4


module kerbside_top$core$registers$counter$5(d,q,clock);
    
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
          
endmodule // kerbside_top$core$registers$counter$5


module kerbside_top$core$registers$counter$6(d,q,clock);
    
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
          
endmodule // kerbside_top$core$registers$counter$6


module kerbside_top$core$registers$event$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$event$0


module kerbside_top$core$registers$event$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$event$1


module kerbside_top$core$registers$event$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$event$2


module kerbside_top$core$registers$event$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$event$3


module kerbside_top$core$registers$event$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$event$4


module kerbside_top$core$registers$event$5(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$event$5


module kerbside_top$core$registers$event$6(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$event$6


module kerbside_top$core$registers$hit$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$0


module kerbside_top$core$registers$hit$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$1


module kerbside_top$core$registers$hit$10(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$10


module kerbside_top$core$registers$hit$11(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$11


module kerbside_top$core$registers$hit$12(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$12


module kerbside_top$core$registers$hit$13(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$13


module kerbside_top$core$registers$hit$14(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$14


module kerbside_top$core$registers$hit$15(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$15


module kerbside_top$core$registers$hit$16(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$16


module kerbside_top$core$registers$hit$17(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$17


module kerbside_top$core$registers$hit$18(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$18


module kerbside_top$core$registers$hit$19(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$19


module kerbside_top$core$registers$hit$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$2


module kerbside_top$core$registers$hit$20(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$20


module kerbside_top$core$registers$hit$21(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$21


module kerbside_top$core$registers$hit$22(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$22


module kerbside_top$core$registers$hit$23(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$23


module kerbside_top$core$registers$hit$24(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$24


module kerbside_top$core$registers$hit$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$3


module kerbside_top$core$registers$hit$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$4


module kerbside_top$core$registers$hit$5(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$5


module kerbside_top$core$registers$hit$6(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$6


module kerbside_top$core$registers$hit$7(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$7


module kerbside_top$core$registers$hit$8(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$8


module kerbside_top$core$registers$hit$9(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$hit$9


module kerbside_top$core$registers$known_held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$known_held


module kerbside_top$core$registers$sampled(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$registers$sampled


module kerbside_top$core$registers$setting$0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$registers$setting$0


module kerbside_top$core$registers$setting$1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$registers$setting$1


module kerbside_top$core$registers$setting$2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$registers$setting$2


module kerbside_top$core$registers$setting$3(d,q,clock);
    
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
          
endmodule // kerbside_top$core$registers$setting$3


module kerbside_top$core$registers$setting$4(d,q,clock);
    
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
          
endmodule // kerbside_top$core$registers$setting$4


module kerbside_top$core$registers$setting$5(d,q,clock);
    
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
          
endmodule // kerbside_top$core$registers$setting$5


module kerbside_top$core$registers$setting$6(d,q,clock);
    
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
          
endmodule // kerbside_top$core$registers$setting$6


module kerbside_top$core$registers$setting$7(d,q,clock);
    
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
          
endmodule // kerbside_top$core$registers$setting$7


module kerbside_top$core$registers$setting$8(d,q,clock);
    
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
          
endmodule // kerbside_top$core$registers$setting$8


module kerbside_top$core$registers$setting$9(d,q,clock);
    
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
          
endmodule // kerbside_top$core$registers$setting$9


module kerbside_top$core$registers$value_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$registers$value_held


module kerbside_top$core$steps(clock,reset,head,octet,write,step,start,ready,hold,valid,word,busy,flags);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  head;
    input wire  [7:0] octet;
    input wire  write;
    input wire  [31:0] step;
    input wire  start;
    input wire  ready;
    output reg  hold;
    output reg  valid;
    output reg  [31:0] word;
    output reg  busy;
    output reg  [3:0] flags;
    
    // Constant declarations
    localparam  row = 6'b101100;
    localparam  last = 6'b101011;
    
    // Stub signals
    reg  block$clock;
    reg  block$reset;
    reg  block$write;
    reg  [5:0] block$address;
    reg  [26:0] block$word;
    reg  block$start;
    reg  block$keep;
    wire  block$busy;
    wire  block$done;
    wire  [26:0] block$word_out;
    wire  block$saturated;
    wire  block$refused;
    wire  block$floored;
    wire  block$bounded;
    reg  [5:0] at$d;
    wire  [5:0] at$q;
    reg  at$clock;
    reg  reading$d;
    wire  reading$q;
    reg  reading$clock;
    reg  fetched$d;
    wire  fetched$q;
    reg  fetched$clock;
    reg  [5:0] read_at$d;
    wire  [5:0] read_at$q;
    reg  read_at$clock;
    reg  [31:0] held$d;
    wire  [31:0] held$q;
    reg  held$clock;
    reg  shown$d;
    wire  shown$q;
    reg  shown$clock;
    
    // Local signals
    reg  [5:0] place;
    reg  [31:0] wide;
    reg  [3:0] saturated;
    reg  [3:0] refused;
    reg  [3:0] floored;
    reg  [3:0] bounded;
    
    // Sub module instances
    kerbside_top$core$steps$block block(
        .clock(block$clock),
        .reset(block$reset),
        .write(block$write),
        .address(block$address),
        .word(block$word),
        .start(block$start),
        .keep(block$keep),
        .busy(block$busy),
        .done(block$done),
        .word_out(block$word_out),
        .saturated(block$saturated),
        .refused(block$refused),
        .floored(block$floored),
        .bounded(block$bounded)
    );
    kerbside_top$core$steps$at at(
        .d(at$d),
        .q(at$q),
        .clock(at$clock)
    );
    kerbside_top$core$steps$reading reading(
        .d(reading$d),
        .q(reading$q),
        .clock(reading$clock)
    );
    kerbside_top$core$steps$fetched fetched(
        .d(fetched$d),
        .q(fetched$q),
        .clock(fetched$clock)
    );
    kerbside_top$core$steps$read_at read_at(
        .d(read_at$d),
        .q(read_at$q),
        .clock(read_at$clock)
    );
    kerbside_top$core$steps$held held(
        .d(held$d),
        .q(held$q),
        .clock(held$clock)
    );
    kerbside_top$core$steps$shown shown(
        .d(shown$d),
        .q(shown$q),
        .clock(shown$clock)
    );
    
    // Update code
    always @(*) begin
        at$clock = clock;
        reading$clock = clock;
        fetched$clock = clock;
        read_at$clock = clock;
        held$clock = clock;
        shown$clock = clock;
        at$d = at$q;
        reading$d = reading$q;
        fetched$d = fetched$q;
        read_at$d = read_at$q;
        held$d = held$q;
        shown$d = shown$q;
        block$clock = clock;
        block$reset = reset;
        block$write = write;
        block$word = step[(32'h0)+:(27)];
        block$start = write & step[32'h1b];
        block$keep = step[32'h1c];
        place = read_at$q;
        if (head) begin
            at$d = octet[(32'h0)+:(6)];
        end
        if (write) begin
            place = at$q;
            at$d = at$q + ((32'h1) & 6'h3f);
            if (step[32'h1b]) begin
                at$d = row;
            end
        end
        block$address = place;
        fetched$d = reading$q & ~block$busy;
        wide = ((block$word_out) & 32'hffffffff);
        if (~shown$q | ready) begin
            held$d = wide;
            if (block$word_out[32'h1a]) begin
                held$d = wide | ((64'hf8000000) & 32'hffffffff);
            end
            shown$d = fetched$q;
            if (fetched$q) begin
                fetched$d = 1'b0;
                read_at$d = read_at$q + ((32'h1) & 6'h3f);
                if (read_at$q == last) begin
                    reading$d = 1'b0;
                end
            end
        end
        if (start) begin
            reading$d = 1'b1;
            fetched$d = 1'b0;
            shown$d = 1'b0;
            read_at$d = ((32'h0) & 6'h3f);
        end
        hold = block$busy;
        valid = shown$q;
        busy = reading$q | shown$q;
        word = held$q;
        saturated = ((32'h0) & 4'hf);
        refused = ((32'h0) & 4'hf);
        floored = ((32'h0) & 4'hf);
        bounded = ((32'h0) & 4'hf);
        if (block$saturated) begin
            saturated = ((32'h1) & 4'hf);
        end
        if (block$refused) begin
            refused = ((32'h2) & 4'hf);
        end
        if (block$floored) begin
            floored = ((32'h4) & 4'hf);
        end
        if (block$bounded) begin
            bounded = ((32'h8) & 4'hf);
        end
        flags = (saturated | refused) | (floored | bounded);
        if (reset) begin
            reading$d = 1'b0;
            fetched$d = 1'b0;
            shown$d = 1'b0;
        end
    end
    
endmodule // kerbside_top$core$steps


module kerbside_top$core$steps$at(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$at


module kerbside_top$core$steps$block(clock,reset,write,address,word,start,keep,busy,done,word_out,saturated,refused,floored,bounded);
    
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
    kerbside_top$core$steps$block$code code(
        .clock(code$clock),
        .write(code$write),
        .write_address(code$write_address),
        .written(code$written),
        .read_address(code$read_address),
        .read(code$read)
    );
    kerbside_top$core$steps$block$counter counter(
        .d(counter$d),
        .q(counter$q),
        .clock(counter$clock)
    );
    kerbside_top$core$steps$block$running running(
        .d(running$d),
        .q(running$q),
        .clock(running$clock)
    );
    kerbside_top$core$steps$block$fetched fetched(
        .d(fetched$d),
        .q(fetched$q),
        .clock(fetched$clock)
    );
    kerbside_top$core$steps$block$op op(
        .d(op$d),
        .q(op$q),
        .clock(op$clock)
    );
    kerbside_top$core$steps$block$going going(
        .d(going$d),
        .q(going$q),
        .clock(going$clock)
    );
    kerbside_top$core$steps$block$kept kept(
        .d(kept$d),
        .q(kept$q),
        .clock(kept$clock)
    );
    kerbside_top$core$steps$block$first first(
        .clock(first$clock),
        .write(first$write),
        .write_address(first$write_address),
        .written(first$written),
        .read_address(first$read_address),
        .read(first$read)
    );
    kerbside_top$core$steps$block$second second(
        .clock(second$clock),
        .write(second$write),
        .write_address(second$write_address),
        .written(second$written),
        .read_address(second$read_address),
        .read(second$read)
    );
    kerbside_top$core$steps$block$base base(
        .clock(base$clock),
        .write(base$write),
        .write_address(base$write_address),
        .written(base$written),
        .read_address(base$read_address),
        .read(base$read)
    );
    kerbside_top$core$steps$block$shown shown(
        .d(shown$d),
        .q(shown$q),
        .clock(shown$clock)
    );
    kerbside_top$core$steps$block$multiply multiply(
        .clock(multiply$clock),
        .a(multiply$a),
        .b(multiply$b),
        .product(multiply$product)
    );
    kerbside_top$core$steps$block$base_held base_held(
        .clock(base_held$clock),
        .early(base_held$early),
        .late(base_held$late)
    );
    kerbside_top$core$steps$block$opens opens(
        .clock(opens$clock),
        .early(opens$early),
        .late(opens$late)
    );
    kerbside_top$core$steps$block$bare bare(
        .clock(bare$clock),
        .early(bare$early),
        .late(bare$late)
    );
    kerbside_top$core$steps$block$total total(
        .d(total$d),
        .q(total$q),
        .clock(total$clock)
    );
    kerbside_top$core$steps$block$clamps clamps(
        .clock(clamps$clock),
        .early(clamps$early),
        .late(clamps$late)
    );
    kerbside_top$core$steps$block$result result(
        .d(result$d),
        .q(result$q),
        .clock(result$clock)
    );
    kerbside_top$core$steps$block$result_negative result_negative(
        .d(result_negative$d),
        .q(result_negative$q),
        .clock(result_negative$clock)
    );
    kerbside_top$core$steps$block$result_bent result_bent(
        .d(result_bent$d),
        .q(result_bent$q),
        .clock(result_bent$clock)
    );
    kerbside_top$core$steps$block$into into(
        .clock(into$clock),
        .early(into$early),
        .late(into$late)
    );
    kerbside_top$core$steps$block$tells tells(
        .clock(tells$clock),
        .early(tells$early),
        .late(tells$late)
    );
    kerbside_top$core$steps$block$ends$0 ends$0(
        .d(ends$0$d),
        .q(ends$0$q),
        .clock(ends$0$clock)
    );
    kerbside_top$core$steps$block$ends$1 ends$1(
        .d(ends$1$d),
        .q(ends$1$q),
        .clock(ends$1$clock)
    );
    kerbside_top$core$steps$block$ends$2 ends$2(
        .d(ends$2$d),
        .q(ends$2$q),
        .clock(ends$2$clock)
    );
    kerbside_top$core$steps$block$ends$3 ends$3(
        .d(ends$3$d),
        .q(ends$3$q),
        .clock(ends$3$clock)
    );
    kerbside_top$core$steps$block$ends$4 ends$4(
        .d(ends$4$d),
        .q(ends$4$q),
        .clock(ends$4$clock)
    );
    kerbside_top$core$steps$block$ends$5 ends$5(
        .d(ends$5$d),
        .q(ends$5$q),
        .clock(ends$5$clock)
    );
    kerbside_top$core$steps$block$ends$6 ends$6(
        .d(ends$6$d),
        .q(ends$6$q),
        .clock(ends$6$clock)
    );
    kerbside_top$core$steps$block$crossed crossed(
        .d(crossed$d),
        .q(crossed$q),
        .clock(crossed$clock)
    );
    kerbside_top$core$steps$block$saturated_flag saturated_flag(
        .d(saturated_flag$d),
        .q(saturated_flag$q),
        .clock(saturated_flag$clock)
    );
    kerbside_top$core$steps$block$refused_flag refused_flag(
        .d(refused_flag$d),
        .q(refused_flag$q),
        .clock(refused_flag$clock)
    );
    kerbside_top$core$steps$block$floored_flag floored_flag(
        .d(floored_flag$d),
        .q(floored_flag$q),
        .clock(floored_flag$clock)
    );
    kerbside_top$core$steps$block$bounded_flag bounded_flag(
        .d(bounded_flag$d),
        .q(bounded_flag$q),
        .clock(bounded_flag$clock)
    );
    kerbside_top$core$steps$block$done_flag done_flag(
        .d(done_flag$d),
        .q(done_flag$q),
        .clock(done_flag$clock)
    );
    kerbside_top$core$steps$block$divisor divisor(
        .d(divisor$d),
        .q(divisor$q),
        .clock(divisor$clock)
    );
    kerbside_top$core$steps$block$left left(
        .d(left$d),
        .q(left$q),
        .clock(left$clock)
    );
    kerbside_top$core$steps$block$quotient quotient(
        .d(quotient$d),
        .q(quotient$q),
        .clock(quotient$clock)
    );
    kerbside_top$core$steps$block$allowed allowed(
        .d(allowed$d),
        .q(allowed$q),
        .clock(allowed$clock)
    );
    kerbside_top$core$steps$block$steps steps(
        .d(steps$d),
        .q(steps$q),
        .clock(steps$clock)
    );
    kerbside_top$core$steps$block$divided divided(
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
    
endmodule // kerbside_top$core$steps$block


module kerbside_top$core$steps$block$allowed(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$allowed


module kerbside_top$core$steps$block$bare(clock,early,late);
    
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
    kerbside_top$core$steps$block$bare$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kerbside_top$core$steps$block$bare$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kerbside_top$core$steps$block$bare$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    kerbside_top$core$steps$block$bare$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    kerbside_top$core$steps$block$bare$line$4 line$4(
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
    
endmodule // kerbside_top$core$steps$block$bare


module kerbside_top$core$steps$block$bare$line$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$bare$line$0


module kerbside_top$core$steps$block$bare$line$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$bare$line$1


module kerbside_top$core$steps$block$bare$line$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$bare$line$2


module kerbside_top$core$steps$block$bare$line$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$bare$line$3


module kerbside_top$core$steps$block$bare$line$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$bare$line$4


module kerbside_top$core$steps$block$base(clock,write,write_address,written,read_address,read);
    
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
endmodule // kerbside_top$core$steps$block$base


module kerbside_top$core$steps$block$base_held(clock,early,late);
    
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
    kerbside_top$core$steps$block$base_held$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kerbside_top$core$steps$block$base_held$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kerbside_top$core$steps$block$base_held$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    kerbside_top$core$steps$block$base_held$line$3 line$3(
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
    
endmodule // kerbside_top$core$steps$block$base_held


module kerbside_top$core$steps$block$base_held$line$0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$base_held$line$0


module kerbside_top$core$steps$block$base_held$line$1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$base_held$line$1


module kerbside_top$core$steps$block$base_held$line$2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$base_held$line$2


module kerbside_top$core$steps$block$base_held$line$3(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$base_held$line$3


module kerbside_top$core$steps$block$bounded_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$bounded_flag


module kerbside_top$core$steps$block$clamps(clock,early,late);
    
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
    kerbside_top$core$steps$block$clamps$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kerbside_top$core$steps$block$clamps$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kerbside_top$core$steps$block$clamps$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    kerbside_top$core$steps$block$clamps$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    kerbside_top$core$steps$block$clamps$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    kerbside_top$core$steps$block$clamps$line$5 line$5(
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
    
endmodule // kerbside_top$core$steps$block$clamps


module kerbside_top$core$steps$block$clamps$line$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$clamps$line$0


module kerbside_top$core$steps$block$clamps$line$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$clamps$line$1


module kerbside_top$core$steps$block$clamps$line$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$clamps$line$2


module kerbside_top$core$steps$block$clamps$line$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$clamps$line$3


module kerbside_top$core$steps$block$clamps$line$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$clamps$line$4


module kerbside_top$core$steps$block$clamps$line$5(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$clamps$line$5


module kerbside_top$core$steps$block$code(clock,write,write_address,written,read_address,read);
    
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
endmodule // kerbside_top$core$steps$block$code


module kerbside_top$core$steps$block$counter(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$counter


module kerbside_top$core$steps$block$crossed(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$crossed


module kerbside_top$core$steps$block$divided(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$divided


module kerbside_top$core$steps$block$divisor(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$divisor


module kerbside_top$core$steps$block$done_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$done_flag


module kerbside_top$core$steps$block$ends$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$ends$0


module kerbside_top$core$steps$block$ends$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$ends$1


module kerbside_top$core$steps$block$ends$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$ends$2


module kerbside_top$core$steps$block$ends$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$ends$3


module kerbside_top$core$steps$block$ends$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$ends$4


module kerbside_top$core$steps$block$ends$5(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$ends$5


module kerbside_top$core$steps$block$ends$6(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$ends$6


module kerbside_top$core$steps$block$fetched(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$fetched


module kerbside_top$core$steps$block$first(clock,write,write_address,written,read_address,read);
    
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
endmodule // kerbside_top$core$steps$block$first


module kerbside_top$core$steps$block$floored_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$floored_flag


module kerbside_top$core$steps$block$going(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$going


module kerbside_top$core$steps$block$into(clock,early,late);
    
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
    kerbside_top$core$steps$block$into$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kerbside_top$core$steps$block$into$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kerbside_top$core$steps$block$into$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    kerbside_top$core$steps$block$into$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    kerbside_top$core$steps$block$into$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    kerbside_top$core$steps$block$into$line$5 line$5(
        .d(line$5$d),
        .q(line$5$q),
        .clock(line$5$clock)
    );
    kerbside_top$core$steps$block$into$line$6 line$6(
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
    
endmodule // kerbside_top$core$steps$block$into


module kerbside_top$core$steps$block$into$line$0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$into$line$0


module kerbside_top$core$steps$block$into$line$1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$into$line$1


module kerbside_top$core$steps$block$into$line$2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$into$line$2


module kerbside_top$core$steps$block$into$line$3(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$into$line$3


module kerbside_top$core$steps$block$into$line$4(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$into$line$4


module kerbside_top$core$steps$block$into$line$5(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$into$line$5


module kerbside_top$core$steps$block$into$line$6(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$into$line$6


module kerbside_top$core$steps$block$kept(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$kept


module kerbside_top$core$steps$block$left(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$left


module kerbside_top$core$steps$block$multiply(clock,a,b,product);
    
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
endmodule // kerbside_top$core$steps$block$multiply


module kerbside_top$core$steps$block$op(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$op


module kerbside_top$core$steps$block$opens(clock,early,late);
    
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
    kerbside_top$core$steps$block$opens$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kerbside_top$core$steps$block$opens$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kerbside_top$core$steps$block$opens$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    kerbside_top$core$steps$block$opens$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    kerbside_top$core$steps$block$opens$line$4 line$4(
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
    
endmodule // kerbside_top$core$steps$block$opens


module kerbside_top$core$steps$block$opens$line$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$opens$line$0


module kerbside_top$core$steps$block$opens$line$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$opens$line$1


module kerbside_top$core$steps$block$opens$line$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$opens$line$2


module kerbside_top$core$steps$block$opens$line$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$opens$line$3


module kerbside_top$core$steps$block$opens$line$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$opens$line$4


module kerbside_top$core$steps$block$quotient(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$quotient


module kerbside_top$core$steps$block$refused_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$refused_flag


module kerbside_top$core$steps$block$result(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$result


module kerbside_top$core$steps$block$result_bent(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$result_bent


module kerbside_top$core$steps$block$result_negative(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$result_negative


module kerbside_top$core$steps$block$running(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$running


module kerbside_top$core$steps$block$saturated_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$saturated_flag


module kerbside_top$core$steps$block$second(clock,write,write_address,written,read_address,read);
    
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
endmodule // kerbside_top$core$steps$block$second


module kerbside_top$core$steps$block$shown(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$block$shown


module kerbside_top$core$steps$block$steps(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$steps


module kerbside_top$core$steps$block$tells(clock,early,late);
    
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
    kerbside_top$core$steps$block$tells$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    kerbside_top$core$steps$block$tells$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    kerbside_top$core$steps$block$tells$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    kerbside_top$core$steps$block$tells$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    kerbside_top$core$steps$block$tells$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    kerbside_top$core$steps$block$tells$line$5 line$5(
        .d(line$5$d),
        .q(line$5$q),
        .clock(line$5$clock)
    );
    kerbside_top$core$steps$block$tells$line$6 line$6(
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
    
endmodule // kerbside_top$core$steps$block$tells


module kerbside_top$core$steps$block$tells$line$0(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$tells$line$0


module kerbside_top$core$steps$block$tells$line$1(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$tells$line$1


module kerbside_top$core$steps$block$tells$line$2(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$tells$line$2


module kerbside_top$core$steps$block$tells$line$3(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$tells$line$3


module kerbside_top$core$steps$block$tells$line$4(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$tells$line$4


module kerbside_top$core$steps$block$tells$line$5(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$tells$line$5


module kerbside_top$core$steps$block$tells$line$6(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$tells$line$6


module kerbside_top$core$steps$block$total(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$block$total


module kerbside_top$core$steps$fetched(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$fetched


module kerbside_top$core$steps$held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$held


module kerbside_top$core$steps$read_at(d,q,clock);
    
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
          
endmodule // kerbside_top$core$steps$read_at


module kerbside_top$core$steps$reading(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$reading


module kerbside_top$core$steps$shown(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$steps$shown


module kerbside_top$core$streams(op,argument,start,ready,pair_valid,pair_track,pair_detection,pair_distance2,gate_busy,gate_pairs,gate_kept,gate_cut,tracks_loaded,detections_loaded,word_valid,word,update_busy,update_flags,cell_valid,cell_record,cfar_busy,cfar_cells,cfar_detected,streams,gate_start,update_start,pair_ready,word_ready,cell_ready,valid,record,wide,busy,most,end_low,end_high,end_bytes);
    
    // Module arguments
    input wire  [7:0] op;
    input wire  [39:0] argument;
    input wire  start;
    input wire  ready;
    input wire  pair_valid;
    input wire  [8:0] pair_track;
    input wire  [9:0] pair_detection;
    input wire  [27:0] pair_distance2;
    input wire  gate_busy;
    input wire  [19:0] gate_pairs;
    input wire  [19:0] gate_kept;
    input wire  gate_cut;
    input wire  [15:0] tracks_loaded;
    input wire  [15:0] detections_loaded;
    input wire  word_valid;
    input wire  [31:0] word;
    input wire  update_busy;
    input wire  [3:0] update_flags;
    input wire  cell_valid;
    input wire  [63:0] cell_record;
    input wire  cfar_busy;
    input wire  [15:0] cfar_cells;
    input wire  [15:0] cfar_detected;
    output reg  streams;
    output reg  gate_start;
    output reg  update_start;
    output reg  pair_ready;
    output reg  word_ready;
    output reg  cell_ready;
    output reg  valid;
    output reg  [63:0] record;
    output reg  wide;
    output reg  busy;
    output reg  [6:0] most;
    output reg  [63:0] end_low;
    output reg  [63:0] end_high;
    output reg  [3:0] end_bytes;
    
    // Constant declarations
    localparam  gate = 8'h12;
    localparam  update_op = 8'h20;
    localparam  cfar = 8'h30;
    localparam  most_plain = 7'b1111111;
    localparam  most_wide = 7'b111111;
    
    // Local signals
    reg  is_gate;
    reg  is_update;
    reg  is_cfar;
    reg  [63:0] pairs_wide;
    reg  [63:0] pairs_up;
    reg  [63:0] kept_wide;
    reg  [63:0] kept_up;
    reg  [63:0] kept_down;
    reg  [63:0] tracks_wide;
    reg  [63:0] tracks_up;
    reg  [63:0] detections_wide;
    reg  [63:0] detections_up;
    reg  [63:0] cut_up;
    reg  [63:0] track_wide;
    reg  [63:0] detection_wide;
    reg  [63:0] detection_up;
    reg  [63:0] distance_wide;
    reg  [63:0] distance_up;
    reg  [63:0] flags_wide;
    reg  [63:0] cells_wide;
    reg  [63:0] detected_wide;
    reg  [63:0] detected_up;
    reg  [63:0] low;
    
    // Update code
    always @(*) begin
        is_gate = op == gate;
        is_update = op == update_op;
        is_cfar = op == cfar;
        streams = (is_gate | is_update) | is_cfar;
        gate_start = start & is_gate;
        update_start = start & is_update;
        pair_ready = ready & is_gate;
        word_ready = ready & is_update;
        cell_ready = ready & is_cfar;
        pairs_wide = ((gate_pairs) & 64'hffffffffffffffff);
        kept_wide = ((gate_kept) & 64'hffffffffffffffff);
        kept_up = kept_wide << ((32'h20) & 64'hffffffffffffffff);
        kept_down = kept_wide >> ((32'h10) & 64'hffffffffffffffff);
        pairs_up = pairs_wide | kept_up;
        tracks_wide = ((tracks_loaded) & 64'hffffffffffffffff);
        tracks_up = tracks_wide << ((32'h10) & 64'hffffffffffffffff);
        detections_wide = ((detections_loaded) & 64'hffffffffffffffff);
        detections_up = detections_wide << ((32'h20) & 64'hffffffffffffffff);
        cut_up = ((32'h0) & 64'hffffffffffffffff);
        if (gate_cut) begin
            cut_up = ((64'h1000000000000) & 64'hffffffffffffffff);
        end
        track_wide = ((pair_track) & 64'hffffffffffffffff);
        detection_wide = ((pair_detection) & 64'hffffffffffffffff);
        detection_up = detection_wide << ((32'h10) & 64'hffffffffffffffff);
        distance_wide = ((pair_distance2) & 64'hffffffffffffffff);
        distance_up = distance_wide << ((32'h20) & 64'hffffffffffffffff);
        flags_wide = ((update_flags) & 64'hffffffffffffffff);
        cells_wide = ((cfar_cells) & 64'hffffffffffffffff);
        detected_wide = ((cfar_detected) & 64'hffffffffffffffff);
        detected_up = detected_wide << ((32'h10) & 64'hffffffffffffffff);
        valid = pair_valid;
        record = track_wide | (detection_up | distance_up);
        wide = argument[32'h20];
        busy = gate_busy;
        low = pairs_up;
        end_high = (kept_down | tracks_up) | (detections_up | cut_up);
        end_bytes = ((32'hf) & 4'hf);
        if (is_update) begin
            valid = word_valid;
            record = ((word) & 64'hffffffffffffffff);
            wide = 1'b0;
            busy = update_busy;
            low = flags_wide;
            end_bytes = ((32'h3) & 4'hf);
        end
        else if (is_cfar) begin
            valid = cell_valid;
            record = cell_record;
            wide = 1'b1;
            busy = cfar_busy;
            low = cells_wide | detected_up;
            end_bytes = ((32'h6) & 4'hf);
        end
        end_low = low << ((32'h10) & 64'hffffffffffffffff);
        most = most_plain;
        if (wide) begin
            most = most_wide;
        end
    end
    
endmodule // kerbside_top$core$streams


module kerbside_top$core$tracks_loaded(clock,reset,tag,begins,store,take,records);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  [7:0] tag;
    input wire  begins;
    input wire  store;
    input wire  take;
    output reg  [15:0] records;
    
    // Stub signals
    reg  [7:0] tag_held$d;
    wire  [7:0] tag_held$q;
    reg  tag_held$clock;
    reg  [15:0] count$d;
    wire  [15:0] count$q;
    reg  count$clock;
    reg  [15:0] taken$d;
    wire  [15:0] taken$q;
    reg  taken$clock;
    
    // Local signals
    reg  same;
    
    // Sub module instances
    kerbside_top$core$tracks_loaded$tag_held tag_held(
        .d(tag_held$d),
        .q(tag_held$q),
        .clock(tag_held$clock)
    );
    kerbside_top$core$tracks_loaded$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    kerbside_top$core$tracks_loaded$taken taken(
        .d(taken$d),
        .q(taken$q),
        .clock(taken$clock)
    );
    
    // Update code
    always @(*) begin
        tag_held$clock = clock;
        count$clock = clock;
        taken$clock = clock;
        tag_held$d = tag_held$q;
        count$d = count$q;
        taken$d = taken$q;
        same = tag == tag_held$q;
        if (begins & ~same) begin
            tag_held$d = tag;
            count$d = ((32'h0) & 16'hffff);
        end
        if (store) begin
            count$d = count$q + ((32'h1) & 16'hffff);
        end
        if (take) begin
            count$d = ((32'h0) & 16'hffff);
            taken$d = ((32'h0) & 16'hffff);
            if (same) begin
                taken$d = count$q;
            end
        end
        records = taken$q;
        if (reset) begin
            tag_held$d = ((32'h0) & 8'hff);
            count$d = ((32'h0) & 16'hffff);
        end
    end
    
endmodule // kerbside_top$core$tracks_loaded


module kerbside_top$core$tracks_loaded$count(d,q,clock);
    
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
          
endmodule // kerbside_top$core$tracks_loaded$count


module kerbside_top$core$tracks_loaded$tag_held(d,q,clock);
    
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
          
endmodule // kerbside_top$core$tracks_loaded$tag_held


module kerbside_top$core$tracks_loaded$taken(d,q,clock);
    
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
          
endmodule // kerbside_top$core$tracks_loaded$taken


module kerbside_top$core$transmit(clock,reset,valid,data,last,octet_ready,ready,octet_valid,octet,sequence_number);
    
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
    kerbside_top$core$transmit$phase phase(
        .d(phase$d),
        .q(phase$q),
        .clock(phase$clock)
    );
    kerbside_top$core$transmit$number number(
        .d(number$d),
        .q(number$q),
        .clock(number$clock)
    );
    kerbside_top$core$transmit$payload payload(
        .d(payload$d),
        .q(payload$q),
        .clock(payload$clock)
    );
    kerbside_top$core$transmit$crc_left crc_left(
        .d(crc_left$d),
        .q(crc_left$q),
        .clock(crc_left$clock)
    );
    kerbside_top$core$transmit$crc crc(
        .d(crc$d),
        .q(crc$q),
        .clock(crc$clock)
    );
    kerbside_top$core$transmit$step step(
        .crc(step$crc),
        .octet(step$octet),
        .crc_next(step$crc_next)
    );
    kerbside_top$core$transmit$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_address(memory$write_address),
        .written(memory$written),
        .read_address(memory$read_address),
        .read(memory$read)
    );
    kerbside_top$core$transmit$count count(
        .d(count$d),
        .q(count$q),
        .clock(count$clock)
    );
    kerbside_top$core$transmit$length length(
        .d(length$d),
        .q(length$q),
        .clock(length$clock)
    );
    kerbside_top$core$transmit$shown shown(
        .d(shown$d),
        .q(shown$q),
        .clock(shown$clock)
    );
    kerbside_top$core$transmit$ended ended(
        .d(ended$d),
        .q(ended$q),
        .clock(ended$clock)
    );
    kerbside_top$core$transmit$ended_in_zero ended_in_zero(
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
    
endmodule // kerbside_top$core$transmit


module kerbside_top$core$transmit$count(d,q,clock);
    
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
          
endmodule // kerbside_top$core$transmit$count


module kerbside_top$core$transmit$crc(d,q,clock);
    
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
          
endmodule // kerbside_top$core$transmit$crc


module kerbside_top$core$transmit$crc_left(d,q,clock);
    
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
          
endmodule // kerbside_top$core$transmit$crc_left


module kerbside_top$core$transmit$ended(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$transmit$ended


module kerbside_top$core$transmit$ended_in_zero(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$transmit$ended_in_zero


module kerbside_top$core$transmit$length(d,q,clock);
    
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
          
endmodule // kerbside_top$core$transmit$length


module kerbside_top$core$transmit$memory(clock,write,write_address,written,read_address,read);
    
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
endmodule // kerbside_top$core$transmit$memory


module kerbside_top$core$transmit$number(d,q,clock);
    
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
          
endmodule // kerbside_top$core$transmit$number


module kerbside_top$core$transmit$payload(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$transmit$payload


module kerbside_top$core$transmit$phase(d,q,clock);
    
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
          
endmodule // kerbside_top$core$transmit$phase


module kerbside_top$core$transmit$shown(d,q,clock);
    
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
          
endmodule // kerbside_top$core$transmit$shown


module kerbside_top$core$transmit$step(crc,octet,crc_next);
    
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
    
endmodule // kerbside_top$core$transmit$step


module kerbside_top$octet(d,q,clock);
    
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
          
endmodule // kerbside_top$octet


module kerbside_top$octet_held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$octet_held


module kerbside_top$reset_early(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$reset_early


module kerbside_top$reset_held(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$reset_held


module kerbside_top$uart(clock,reset,bit_clocks,rx,octet_valid,octet,tx,octet_ready,received_valid,received,broken);
    
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
    kerbside_top$uart$settling settling(
        .d(settling$d),
        .q(settling$q),
        .clock(settling$clock)
    );
    kerbside_top$uart$low low(
        .d(low$d),
        .q(low$q),
        .clock(low$clock)
    );
    kerbside_top$uart$waiting waiting(
        .d(waiting$d),
        .q(waiting$q),
        .clock(waiting$clock)
    );
    kerbside_top$uart$receiving receiving(
        .d(receiving$d),
        .q(receiving$q),
        .clock(receiving$clock)
    );
    kerbside_top$uart$receive_bit receive_bit(
        .d(receive_bit$d),
        .q(receive_bit$q),
        .clock(receive_bit$clock)
    );
    kerbside_top$uart$receive_left receive_left(
        .d(receive_left$d),
        .q(receive_left$q),
        .clock(receive_left$clock)
    );
    kerbside_top$uart$received_octet received_octet(
        .d(received_octet$d),
        .q(received_octet$q),
        .clock(received_octet$clock)
    );
    kerbside_top$uart$received_flag received_flag(
        .d(received_flag$d),
        .q(received_flag$q),
        .clock(received_flag$clock)
    );
    kerbside_top$uart$broken_flag broken_flag(
        .d(broken_flag$d),
        .q(broken_flag$q),
        .clock(broken_flag$clock)
    );
    kerbside_top$uart$sending sending(
        .d(sending$d),
        .q(sending$q),
        .clock(sending$clock)
    );
    kerbside_top$uart$send_bit send_bit(
        .d(send_bit$d),
        .q(send_bit$q),
        .clock(send_bit$clock)
    );
    kerbside_top$uart$send_left send_left(
        .d(send_left$d),
        .q(send_left$q),
        .clock(send_left$clock)
    );
    kerbside_top$uart$sent_octet sent_octet(
        .d(sent_octet$d),
        .q(sent_octet$q),
        .clock(sent_octet$clock)
    );
    kerbside_top$uart$tx_low tx_low(
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
    
endmodule // kerbside_top$uart


module kerbside_top$uart$broken_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$uart$broken_flag


module kerbside_top$uart$low(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$uart$low


module kerbside_top$uart$receive_bit(d,q,clock);
    
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
          
endmodule // kerbside_top$uart$receive_bit


module kerbside_top$uart$receive_left(d,q,clock);
    
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
          
endmodule // kerbside_top$uart$receive_left


module kerbside_top$uart$received_flag(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$uart$received_flag


module kerbside_top$uart$received_octet(d,q,clock);
    
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
          
endmodule // kerbside_top$uart$received_octet


module kerbside_top$uart$receiving(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$uart$receiving


module kerbside_top$uart$send_bit(d,q,clock);
    
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
          
endmodule // kerbside_top$uart$send_bit


module kerbside_top$uart$send_left(d,q,clock);
    
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
          
endmodule // kerbside_top$uart$send_left


module kerbside_top$uart$sending(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$uart$sending


module kerbside_top$uart$sent_octet(d,q,clock);
    
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
          
endmodule // kerbside_top$uart$sent_octet


module kerbside_top$uart$settling(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$uart$settling


module kerbside_top$uart$tx_low(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$uart$tx_low


module kerbside_top$uart$waiting(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$uart$waiting
