

module kerbside_top(clock,reset,rx,tx,busy);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  rx;
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
        .octet_ready(core$octet_ready),
        .octet_valid(core$octet_valid),
        .octet(core$octet),
        .busy(core$busy)
    );
    
    // Update code
    always @(*) begin
        reset_early$clock = clock;
        reset_held$clock = clock;
        reset_early$d = reset_early$q;
        reset_held$d = reset_held$q;
        uart$clock = clock;
        core$clock = clock;
        reset_early$d = reset;
        reset_held$d = reset_early$q;
        uart$reset = reset_held$q;
        core$reset = reset_held$q;
        uart$bit_clocks = bit_clocks;
        uart$rx = rx;
        core$received_valid = uart$received_valid;
        core$received = uart$received;
        core$broken = uart$broken;
        uart$octet_valid = core$octet_valid;
        uart$octet = core$octet;
        core$octet_ready = uart$octet_ready;
        tx = uart$tx;
        busy = core$busy;
    end
    
endmodule // kerbside_top


module kerbside_top$core(clock,reset,received_valid,received,broken,octet_ready,octet_valid,octet,busy);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  received_valid;
    input wire  [7:0] received;
    input wire  broken;
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
    reg  decode$done;
    wire  decode$ready;
    wire  decode$octet_valid;
    wire  [7:0] decode$octet;
    wire  decode$track_write;
    wire  decode$detection_write;
    wire  [9:0] decode$write_address;
    wire  decode$tracks_begin;
    wire  decode$detections_begin;
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
    reg  answer$clock;
    reg  answer$reset;
    reg  answer$command;
    reg  [7:0] answer$op;
    reg  [7:0] answer$tag;
    reg  [39:0] answer$argument;
    reg  [7:0] answer$fault;
    reg  [31:0] answer$value;
    reg  answer$known;
    reg  answer$pair_valid;
    reg  [8:0] answer$pair_track;
    reg  [9:0] answer$pair_detection;
    reg  [27:0] answer$pair_distance2;
    reg  answer$gate_busy;
    reg  [19:0] answer$gate_pairs;
    reg  [19:0] answer$gate_kept;
    reg  answer$gate_cut;
    reg  [15:0] answer$tracks_loaded;
    reg  [15:0] answer$detections_loaded;
    reg  answer$ready;
    wire  answer$done;
    wire  [7:0] answer$address;
    wire  answer$write;
    wire  answer$start;
    wire  answer$pair_ready;
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
        .done(decode$done),
        .ready(decode$ready),
        .octet_valid(decode$octet_valid),
        .octet(decode$octet),
        .track_write(decode$track_write),
        .detection_write(decode$detection_write),
        .write_address(decode$write_address),
        .tracks_begin(decode$tracks_begin),
        .detections_begin(decode$detections_begin),
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
        .pair_valid(answer$pair_valid),
        .pair_track(answer$pair_track),
        .pair_detection(answer$pair_detection),
        .pair_distance2(answer$pair_distance2),
        .gate_busy(answer$gate_busy),
        .gate_pairs(answer$gate_pairs),
        .gate_kept(answer$gate_kept),
        .gate_cut(answer$gate_cut),
        .tracks_loaded(answer$tracks_loaded),
        .detections_loaded(answer$detections_loaded),
        .ready(answer$ready),
        .done(answer$done),
        .address(answer$address),
        .write(answer$write),
        .start(answer$start),
        .pair_ready(answer$pair_ready),
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
        answer$clock = clock;
        transmit$clock = clock;
        receive$reset = reset;
        decode$reset = reset;
        tracks_loaded$reset = reset;
        detections_loaded$reset = reset;
        registers$reset = reset;
        matrix$reset = reset;
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
        tracks_loaded$take = answer$start;
        detections_loaded$tag = decode$tag;
        detections_loaded$begins = decode$detections_begin;
        detections_loaded$store = decode$detection_write;
        detections_loaded$take = answer$start;
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
        registers$gate_start = answer$start;
        registers$gate_busy = matrix$busy;
        registers$gate_pairs = matrix$pairs;
        matrix$start = answer$start;
        matrix$tracks = decode$argument[(32'h0)+:(10)];
        matrix$detections = decode$argument[(32'h10)+:(11)];
        matrix$ready = answer$pair_ready;
        answer$command = decode$command;
        answer$op = decode$op;
        answer$tag = decode$tag;
        answer$argument = decode$argument;
        answer$fault = decode$fault;
        answer$value = registers$value;
        answer$known = registers$known;
        answer$pair_valid = matrix$valid;
        answer$pair_track = matrix$track;
        answer$pair_detection = matrix$detection;
        answer$pair_distance2 = matrix$distance2;
        answer$gate_busy = matrix$busy;
        answer$gate_pairs = matrix$pairs;
        answer$gate_kept = matrix$kept;
        answer$gate_cut = matrix$cut;
        answer$tracks_loaded = tracks_loaded$records;
        answer$detections_loaded = detections_loaded$records;
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


module kerbside_top$core$answer(clock,reset,command,op,tag,argument,fault,value,known,pair_valid,pair_track,pair_detection,pair_distance2,gate_busy,gate_pairs,gate_kept,gate_cut,tracks_loaded,detections_loaded,ready,done,address,write,start,pair_ready,error,valid,data,last);
    
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
    input wire  ready;
    output reg  done;
    output reg  [7:0] address;
    output reg  write;
    output reg  start;
    output reg  pair_ready;
    output reg  error;
    output reg  valid;
    output reg  [7:0] data;
    output reg  last;
    
    // Constant declarations
    localparam  hello = 8'h1;
    localparam  read = 8'h2;
    localparam  register = 8'h3;
    localparam  gate = 8'h12;
    localparam  answer = 64'h80;
    localparam  error_head = 64'hff;
    localparam  pairs_head = 64'h92;
    localparam  done_head = 64'h93;
    localparam  hello_low = 64'h400020000010000;
    localparam  hello_high = 64'h186a0000001;
    localparam  no_register = 8'h3;
    localparam  most_plain = 7'b1111111;
    localparam  most_distances = 7'b111111;
    
    // Enums
    localparam Phase$Idle = 0;
    localparam Phase$Lookup = 1;
    localparam Phase$Value = 2;
    localparam Phase$Send = 3;
    localparam Phase$Launch = 4;
    localparam Phase$Between = 5;
    localparam Phase$Head = 6;
    localparam Phase$Next = 7;
    localparam Phase$Record = 8;
    
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
    reg  [63:0] tag_wide;
    reg  [63:0] tag_up;
    reg  [63:0] address_wide;
    reg  [63:0] address_up;
    reg  [63:0] value_wide;
    reg  [63:0] value_up;
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
    reg  distances;
    reg  [6:0] most;
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
        pairs_wide = ((gate_pairs) & 64'hffffffffffffffff);
        pairs_up = pairs_wide << ((32'h10) & 64'hffffffffffffffff);
        kept_wide = ((gate_kept) & 64'hffffffffffffffff);
        kept_up = kept_wide << ((32'h30) & 64'hffffffffffffffff);
        kept_down = kept_wide >> ((32'h10) & 64'hffffffffffffffff);
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
        low_down = low$q >> ((32'h8) & 64'hffffffffffffffff);
        high_down = high$q >> ((32'h8) & 64'hffffffffffffffff);
        high_up = high$q << ((32'h38) & 64'hffffffffffffffff);
        distances = argument[32'h20];
        most = most_plain;
        if (distances) begin
            most = most_distances;
        end
        message_full$d = in_message$q == most;
        closing = message_full$q | (~gate_busy & ~pair_valid);
        single = left$q == ((32'h1) & 4'hf);
        done = 1'b0;
        write = 1'b0;
        start = 1'b0;
        pair_ready = 1'b0;
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
                        else if (op == gate) begin
                            phase$d = Phase$Launch;
                        end
                        else begin
                            done = 1'b1;
                        end
                    end
                end
            Phase$Lookup:
                begin
                    phase$d = Phase$Value;
                end
            Phase$Value:
                begin
                    low$d = ((op_wide | answer) | tag_up) | (address_up | value_up);
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
            Phase$Launch:
                begin
                    start = 1'b1;
                    phase$d = Phase$Between;
                end
            Phase$Between:
                begin
                    in_message$d = ((32'h0) & 7'h7f);
                    if (pair_valid) begin
                        low$d = pairs_head | tag_up;
                        left$d = ((32'h2) & 4'hf);
                        phase$d = Phase$Head;
                    end
                    else if (~gate_busy) begin
                        low$d = (done_head | tag_up) | (pairs_up | kept_up);
                        high$d = (kept_down | tracks_up) | (detections_up | cut_up);
                        left$d = ((32'hf) & 4'hf);
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
                    if (pair_valid) begin
                        pair_ready = 1'b1;
                        low$d = track_wide | (detection_up | distance_up);
                        in_message$d = in_message$q + ((32'h1) & 7'h7f);
                        left$d = ((32'h4) & 4'hf);
                        if (distances) begin
                            left$d = ((32'h8) & 4'hf);
                        end
                        phase$d = Phase$Record;
                    end
                end
            Phase$Record:
                begin
                    valid = (~single | closing) | pair_valid;
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
    localparam Phase$Launch = 4;
    localparam Phase$Between = 5;
    localparam Phase$Head = 6;
    localparam Phase$Next = 7;
    localparam Phase$Record = 8;
    
    // Update code (custom)
    initial begin
       q = 64'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$answer$phase


module kerbside_top$core$decode(clock,reset,valid,data,last,done,ready,octet_valid,octet,track_write,detection_write,write_address,tracks_begin,detections_begin,command,op,tag,argument,fault);
    
    // Module arguments
    input wire  clock;
    input wire  reset;
    input wire  valid;
    input wire  [7:0] data;
    input wire  last;
    input wire  done;
    output reg  ready;
    output reg  octet_valid;
    output reg  [7:0] octet;
    output reg  track_write;
    output reg  detection_write;
    output reg  [9:0] write_address;
    output reg  tracks_begin;
    output reg  detections_begin;
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
    reg  [4:0] record_count$d;
    wire  [4:0] record_count$q;
    reg  record_count$clock;
    reg  complete$d;
    wire  complete$q;
    reg  complete$clock;
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
        if (is_tracks$q) begin
            record_last = track_last;
        end
        in_record = is_tracks$q | is_detections$q;
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
                    ready = 1'b1;
                    if (valid) begin
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
            if (count$q < ((32'h2) & 3'h7)) begin
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
            wrong_length$d = (count$q < ((32'h2) & 3'h7)) | (record_count$q != ((32'h0) & 5'h1f));
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
                if (beyond$q) begin
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
    reg  memory$clock;
    reg  memory$write;
    reg  [8:0] memory$write_address;
    reg  [46:0] memory$written;
    reg  [8:0] memory$read_address;
    wire  [46:0] memory$read;
    reg  [9:0] write_at$d;
    wire  [9:0] write_at$q;
    reg  write_at$clock;
    reg  [9:0] read_at$d;
    wire  [9:0] read_at$q;
    reg  read_at$clock;
    reg  shown$d;
    wire  shown$q;
    reg  shown$clock;
    reg  [9:0] filled$d;
    wire  [9:0] filled$q;
    reg  filled$clock;
    reg  near_full$d;
    wire  near_full$q;
    reg  near_full$clock;
    
    // Local signals
    reg  [9:0] read_more;
    reg  [9:0] read_next;
    
    // Sub module instances
    kerbside_top$core$matrix$queue$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_address(memory$write_address),
        .written(memory$written),
        .read_address(memory$read_address),
        .read(memory$read)
    );
    kerbside_top$core$matrix$queue$write_at write_at(
        .d(write_at$d),
        .q(write_at$q),
        .clock(write_at$clock)
    );
    kerbside_top$core$matrix$queue$read_at read_at(
        .d(read_at$d),
        .q(read_at$q),
        .clock(read_at$clock)
    );
    kerbside_top$core$matrix$queue$shown shown(
        .d(shown$d),
        .q(shown$q),
        .clock(shown$clock)
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
        read_at$clock = clock;
        shown$clock = clock;
        filled$clock = clock;
        near_full$clock = clock;
        write_at$d = write_at$q;
        read_at$d = read_at$q;
        shown$d = shown$q;
        filled$d = filled$q;
        near_full$d = near_full$q;
        memory$clock = clock;
        memory$write = write;
        memory$write_address = write_at$q[(32'h0)+:(9)];
        memory$written = written;
        if (write) begin
            write_at$d = write_at$q + ((32'h1) & 10'h3ff);
        end
        read_more = read_at$q + ((32'h1) & 10'h3ff);
        read_next = read_at$q;
        if (shown$q & ready) begin
            read_next = read_more;
        end
        read_at$d = read_next;
        memory$read_address = read_next[(32'h0)+:(9)];
        shown$d = read_next != write_at$q;
        filled$d = write_at$q - read_at$q;
        near_full$d = filled$q >= limit;
        valid = shown$q;
        read = memory$read;
        full = near_full$q;
        if (reset) begin
            write_at$d = ((32'h0) & 10'h3ff);
            read_at$d = ((32'h0) & 10'h3ff);
            shown$d = 1'b0;
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


module kerbside_top$core$matrix$queue$memory(clock,write,write_address,written,read_address,read);
    
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
endmodule // kerbside_top$core$matrix$queue$memory


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


module kerbside_top$core$matrix$queue$read_at(d,q,clock);
    
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
          
endmodule // kerbside_top$core$matrix$queue$read_at


module kerbside_top$core$matrix$queue$shown(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$matrix$queue$shown


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
    reg  [9:0] read$d;
    wire  [9:0] read$q;
    reg  read$clock;
    reg  shown$d;
    wire  shown$q;
    reg  shown$clock;
    reg  memory$clock;
    reg  memory$write;
    reg  [8:0] memory$write_address;
    reg  [8:0] memory$written;
    reg  [8:0] memory$read_address;
    wire  [8:0] memory$read;
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
    reg  [9:0] write_next;
    reg  [9:0] filled;
    reg  room;
    reg  [9:0] read_more;
    reg  [9:0] read_next;
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
    kerbside_top$core$receive$read read(
        .d(read$d),
        .q(read$q),
        .clock(read$clock)
    );
    kerbside_top$core$receive$shown shown(
        .d(shown$d),
        .q(shown$q),
        .clock(shown$clock)
    );
    kerbside_top$core$receive$memory memory(
        .clock(memory$clock),
        .write(memory$write),
        .write_address(memory$write_address),
        .written(memory$written),
        .read_address(memory$read_address),
        .read(memory$read)
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
        read$clock = clock;
        shown$clock = clock;
        synced$clock = clock;
        accepted$clock = clock;
        write$d = write$q;
        commit$d = commit$q;
        read$d = read$q;
        shown$d = shown$q;
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
        memory$clock = clock;
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
        filled = write$q - read$q;
        room = filled != capacity;
        held_wide = ((held$q) & 9'h1ff);
        memory$write = 1'b0;
        memory$write_address = write$q[(32'h0)+:(9)];
        memory$written = held_wide;
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
                        memory$write = 1'b1;
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
            memory$write = 1'b1;
            memory$written = held_wide | ((32'h100) & 9'h1ff);
            write$d = write_next;
            commit$d = write_next;
            accepted$d = number$q;
            synced$d = 1'b1;
        end
        read_more = read$q + ((32'h1) & 10'h3ff);
        read_next = read$q;
        if (shown$q & ready) begin
            read_next = read_more;
        end
        read$d = read_next;
        memory$read_address = read_next[(32'h0)+:(9)];
        shown$d = read_next != commit$q;
        valid = shown$q;
        data = memory$read[(32'h0)+:(8)];
        last = memory$read[32'h8];
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
            read$d = ((32'h0) & 10'h3ff);
            shown$d = 1'b0;
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


module kerbside_top$core$receive$memory(clock,write,write_address,written,read_address,read);
    
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
endmodule // kerbside_top$core$receive$memory


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


module kerbside_top$core$receive$read(d,q,clock);
    
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
          
endmodule // kerbside_top$core$receive$read


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


module kerbside_top$core$receive$shown(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // kerbside_top$core$receive$shown


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


module kerbside_top$core$registers(clock,reset,address,write,written,good,gap,repeated,overflow,bad,broken,error,gate_start,gate_busy,gate_pairs,value,known);
    
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
    output reg  [31:0] value;
    output reg  known;
    
    // Constant declarations
    localparam  addresses$0 = 8'h0;
    localparam  addresses$1 = 8'h1;
    localparam  addresses$2 = 8'h2;
    localparam  addresses$3 = 8'h10;
    localparam  addresses$4 = 8'h11;
    localparam  addresses$5 = 8'h12;
    localparam  addresses$6 = 8'h13;
    localparam  addresses$7 = 8'h14;
    localparam  addresses$8 = 8'h15;
    localparam  addresses$9 = 8'h16;
    localparam  addresses$10 = 8'h17;
    localparam  addresses$11 = 8'h18;
    localparam  version = 32'h100;
    localparam  features = 32'h1;
    
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
    reg  [31:0] value_held$d;
    wire  [31:0] value_held$q;
    reg  value_held$clock;
    reg  known_held$d;
    wire  known_held$q;
    reg  known_held$clock;
    reg  [31:0] scratch$d;
    wire  [31:0] scratch$q;
    reg  scratch$clock;
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
    reg  at_scratch;
    
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
    kerbside_top$core$registers$scratch scratch(
        .d(scratch$d),
        .q(scratch$q),
        .clock(scratch$clock)
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
    
    // Update code
    always @(*) begin
        value_held$clock = clock;
        known_held$clock = clock;
        scratch$clock = clock;
        clocks$clock = clock;
        value_held$d = value_held$q;
        known_held$d = known_held$q;
        scratch$d = scratch$q;
        clocks$d = clocks$q;
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
        source$3 = counter$0$q;
        event$1$clock = clock;
        counter$1$clock = clock;
        counter$1$d = counter$1$q;
        if (event$1$q) begin
            counter$1$d = counter$1$q + ((32'h1) & 32'hffffffff);
        end
        source$4 = counter$1$q;
        event$2$clock = clock;
        counter$2$clock = clock;
        counter$2$d = counter$2$q;
        if (event$2$q) begin
            counter$2$d = counter$2$q + ((32'h1) & 32'hffffffff);
        end
        source$5 = counter$2$q;
        event$3$clock = clock;
        counter$3$clock = clock;
        counter$3$d = counter$3$q;
        if (event$3$q) begin
            counter$3$d = counter$3$q + ((32'h1) & 32'hffffffff);
        end
        source$6 = counter$3$q;
        event$4$clock = clock;
        counter$4$clock = clock;
        counter$4$d = counter$4$q;
        if (event$4$q) begin
            counter$4$d = counter$4$q + ((32'h1) & 32'hffffffff);
        end
        source$7 = counter$4$q;
        event$5$clock = clock;
        counter$5$clock = clock;
        counter$5$d = counter$5$q;
        if (event$5$q) begin
            counter$5$d = counter$5$q + ((32'h1) & 32'hffffffff);
        end
        source$8 = counter$5$q;
        event$6$clock = clock;
        counter$6$clock = clock;
        counter$6$d = counter$6$q;
        if (event$6$q) begin
            counter$6$d = counter$6$q + ((32'h1) & 32'hffffffff);
        end
        source$9 = counter$6$q;
        if (gate_start) begin
            clocks$d = ((32'h0) & 32'hffffffff);
        end
        else if (gate_busy) begin
            clocks$d = clocks$q + ((32'h1) & 32'hffffffff);
        end
        at_scratch = address == addresses$2;
        if (write & at_scratch) begin
            scratch$d = written;
        end
        source$0 = version;
        source$1 = features;
        source$2 = scratch$q;
        source$10 = ((gate_pairs) & 32'hffffffff);
        source$11 = clocks$q;
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
        value_held$d = masked$12;
        known_held$d = found$12;
        value = value_held$q;
        known = known_held$q;
        if (reset) begin
            scratch$d = ((32'h0) & 32'hffffffff);
            clocks$d = ((32'h0) & 32'hffffffff);
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


module kerbside_top$core$registers$scratch(d,q,clock);
    
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
          
endmodule // kerbside_top$core$registers$scratch


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
    localparam  group = 8'hfe;
    
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
    reg  [7:0] count_more;
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
        next_octet = number$q;
        if (from_crc) begin
            next_octet = crc$q[(32'h0)+:(8)];
        end
        else if (payload$q) begin
            next_octet = data;
        end
        zero = next_octet == ((32'h0) & 8'hff);
        crc_now = crc$q ^ crc_ones;
        step$crc = crc_now;
        step$octet = next_octet;
        crc_less_octet = crc$q >> ((32'h8) & 32'hffffffff);
        count_more = count$q + ((32'h1) & 8'hff);
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
                        if ((zero | final_octet) | (count_next == group)) begin
                            phase$d = Phase$Length;
                            length$d = count_next + ((32'h1) & 8'hff);
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
