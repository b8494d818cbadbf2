

module cfar(clock,reset,valid,last,power,share,share_edge,ordered,rank,valid_out,last_out,detected,power_out,noise_sum,noise_cells);
    
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
    cfar$entry_valid$0 entry_valid$0(
        .d(entry_valid$0$d),
        .q(entry_valid$0$q),
        .clock(entry_valid$0$clock)
    );
    cfar$entry_valid$1 entry_valid$1(
        .d(entry_valid$1$d),
        .q(entry_valid$1$q),
        .clock(entry_valid$1$clock)
    );
    cfar$entry_valid$2 entry_valid$2(
        .d(entry_valid$2$d),
        .q(entry_valid$2$q),
        .clock(entry_valid$2$clock)
    );
    cfar$entry_last$0 entry_last$0(
        .d(entry_last$0$d),
        .q(entry_last$0$q),
        .clock(entry_last$0$clock)
    );
    cfar$entry_last$1 entry_last$1(
        .d(entry_last$1$d),
        .q(entry_last$1$q),
        .clock(entry_last$1$clock)
    );
    cfar$entry_last$2 entry_last$2(
        .d(entry_last$2$d),
        .q(entry_last$2$q),
        .clock(entry_last$2$clock)
    );
    cfar$entry_power entry_power(
        .clock(entry_power$clock),
        .early(entry_power$early),
        .late(entry_power$late)
    );
    cfar$scale scale(
        .clock(scale$clock),
        .power(scale$power),
        .share(scale$share),
        .limit(scale$limit)
    );
    cfar$scale_edge scale_edge(
        .clock(scale_edge$clock),
        .power(scale_edge$power),
        .share(scale_edge$share),
        .limit(scale_edge$limit)
    );
    cfar$cell_valid$0 cell_valid$0(
        .d(cell_valid$0$d),
        .q(cell_valid$0$q),
        .clock(cell_valid$0$clock)
    );
    cfar$cell_valid$1 cell_valid$1(
        .d(cell_valid$1$d),
        .q(cell_valid$1$q),
        .clock(cell_valid$1$clock)
    );
    cfar$cell_valid$2 cell_valid$2(
        .d(cell_valid$2$d),
        .q(cell_valid$2$q),
        .clock(cell_valid$2$clock)
    );
    cfar$cell_valid$3 cell_valid$3(
        .d(cell_valid$3$d),
        .q(cell_valid$3$q),
        .clock(cell_valid$3$clock)
    );
    cfar$cell_valid$4 cell_valid$4(
        .d(cell_valid$4$d),
        .q(cell_valid$4$q),
        .clock(cell_valid$4$clock)
    );
    cfar$cell_valid$5 cell_valid$5(
        .d(cell_valid$5$d),
        .q(cell_valid$5$q),
        .clock(cell_valid$5$clock)
    );
    cfar$cell_valid$6 cell_valid$6(
        .d(cell_valid$6$d),
        .q(cell_valid$6$q),
        .clock(cell_valid$6$clock)
    );
    cfar$cell_valid$7 cell_valid$7(
        .d(cell_valid$7$d),
        .q(cell_valid$7$q),
        .clock(cell_valid$7$clock)
    );
    cfar$cell_valid$8 cell_valid$8(
        .d(cell_valid$8$d),
        .q(cell_valid$8$q),
        .clock(cell_valid$8$clock)
    );
    cfar$cell_valid$9 cell_valid$9(
        .d(cell_valid$9$d),
        .q(cell_valid$9$q),
        .clock(cell_valid$9$clock)
    );
    cfar$cell_valid$10 cell_valid$10(
        .d(cell_valid$10$d),
        .q(cell_valid$10$q),
        .clock(cell_valid$10$clock)
    );
    cfar$cell_valid$11 cell_valid$11(
        .d(cell_valid$11$d),
        .q(cell_valid$11$q),
        .clock(cell_valid$11$clock)
    );
    cfar$cell_valid$12 cell_valid$12(
        .d(cell_valid$12$d),
        .q(cell_valid$12$q),
        .clock(cell_valid$12$clock)
    );
    cfar$cell_valid$13 cell_valid$13(
        .d(cell_valid$13$d),
        .q(cell_valid$13$q),
        .clock(cell_valid$13$clock)
    );
    cfar$cell_valid$14 cell_valid$14(
        .d(cell_valid$14$d),
        .q(cell_valid$14$q),
        .clock(cell_valid$14$clock)
    );
    cfar$cell_valid$15 cell_valid$15(
        .d(cell_valid$15$d),
        .q(cell_valid$15$q),
        .clock(cell_valid$15$clock)
    );
    cfar$cell_valid$16 cell_valid$16(
        .d(cell_valid$16$d),
        .q(cell_valid$16$q),
        .clock(cell_valid$16$clock)
    );
    cfar$cell_valid$17 cell_valid$17(
        .d(cell_valid$17$d),
        .q(cell_valid$17$q),
        .clock(cell_valid$17$clock)
    );
    cfar$cell_valid$18 cell_valid$18(
        .d(cell_valid$18$d),
        .q(cell_valid$18$q),
        .clock(cell_valid$18$clock)
    );
    cfar$cell_valid$19 cell_valid$19(
        .d(cell_valid$19$d),
        .q(cell_valid$19$q),
        .clock(cell_valid$19$clock)
    );
    cfar$cell_valid$20 cell_valid$20(
        .d(cell_valid$20$d),
        .q(cell_valid$20$q),
        .clock(cell_valid$20$clock)
    );
    cfar$cell_last$0 cell_last$0(
        .d(cell_last$0$d),
        .q(cell_last$0$q),
        .clock(cell_last$0$clock)
    );
    cfar$cell_last$1 cell_last$1(
        .d(cell_last$1$d),
        .q(cell_last$1$q),
        .clock(cell_last$1$clock)
    );
    cfar$cell_last$2 cell_last$2(
        .d(cell_last$2$d),
        .q(cell_last$2$q),
        .clock(cell_last$2$clock)
    );
    cfar$cell_last$3 cell_last$3(
        .d(cell_last$3$d),
        .q(cell_last$3$q),
        .clock(cell_last$3$clock)
    );
    cfar$cell_last$4 cell_last$4(
        .d(cell_last$4$d),
        .q(cell_last$4$q),
        .clock(cell_last$4$clock)
    );
    cfar$cell_last$5 cell_last$5(
        .d(cell_last$5$d),
        .q(cell_last$5$q),
        .clock(cell_last$5$clock)
    );
    cfar$cell_last$6 cell_last$6(
        .d(cell_last$6$d),
        .q(cell_last$6$q),
        .clock(cell_last$6$clock)
    );
    cfar$cell_last$7 cell_last$7(
        .d(cell_last$7$d),
        .q(cell_last$7$q),
        .clock(cell_last$7$clock)
    );
    cfar$cell_last$8 cell_last$8(
        .d(cell_last$8$d),
        .q(cell_last$8$q),
        .clock(cell_last$8$clock)
    );
    cfar$cell_last$9 cell_last$9(
        .d(cell_last$9$d),
        .q(cell_last$9$q),
        .clock(cell_last$9$clock)
    );
    cfar$cell_last$10 cell_last$10(
        .d(cell_last$10$d),
        .q(cell_last$10$q),
        .clock(cell_last$10$clock)
    );
    cfar$cell_last$11 cell_last$11(
        .d(cell_last$11$d),
        .q(cell_last$11$q),
        .clock(cell_last$11$clock)
    );
    cfar$cell_last$12 cell_last$12(
        .d(cell_last$12$d),
        .q(cell_last$12$q),
        .clock(cell_last$12$clock)
    );
    cfar$cell_last$13 cell_last$13(
        .d(cell_last$13$d),
        .q(cell_last$13$q),
        .clock(cell_last$13$clock)
    );
    cfar$cell_last$14 cell_last$14(
        .d(cell_last$14$d),
        .q(cell_last$14$q),
        .clock(cell_last$14$clock)
    );
    cfar$cell_last$15 cell_last$15(
        .d(cell_last$15$d),
        .q(cell_last$15$q),
        .clock(cell_last$15$clock)
    );
    cfar$cell_last$16 cell_last$16(
        .d(cell_last$16$d),
        .q(cell_last$16$q),
        .clock(cell_last$16$clock)
    );
    cfar$cell_last$17 cell_last$17(
        .d(cell_last$17$d),
        .q(cell_last$17$q),
        .clock(cell_last$17$clock)
    );
    cfar$cell_last$18 cell_last$18(
        .d(cell_last$18$d),
        .q(cell_last$18$q),
        .clock(cell_last$18$clock)
    );
    cfar$cell_last$19 cell_last$19(
        .d(cell_last$19$d),
        .q(cell_last$19$q),
        .clock(cell_last$19$clock)
    );
    cfar$cell_last$20 cell_last$20(
        .d(cell_last$20$d),
        .q(cell_last$20$q),
        .clock(cell_last$20$clock)
    );
    cfar$cell_power$0 cell_power$0(
        .d(cell_power$0$d),
        .q(cell_power$0$q),
        .clock(cell_power$0$clock)
    );
    cfar$cell_power$1 cell_power$1(
        .d(cell_power$1$d),
        .q(cell_power$1$q),
        .clock(cell_power$1$clock)
    );
    cfar$cell_power$2 cell_power$2(
        .d(cell_power$2$d),
        .q(cell_power$2$q),
        .clock(cell_power$2$clock)
    );
    cfar$cell_power$3 cell_power$3(
        .d(cell_power$3$d),
        .q(cell_power$3$q),
        .clock(cell_power$3$clock)
    );
    cfar$cell_power$4 cell_power$4(
        .d(cell_power$4$d),
        .q(cell_power$4$q),
        .clock(cell_power$4$clock)
    );
    cfar$cell_power$5 cell_power$5(
        .d(cell_power$5$d),
        .q(cell_power$5$q),
        .clock(cell_power$5$clock)
    );
    cfar$cell_power$6 cell_power$6(
        .d(cell_power$6$d),
        .q(cell_power$6$q),
        .clock(cell_power$6$clock)
    );
    cfar$cell_power$7 cell_power$7(
        .d(cell_power$7$d),
        .q(cell_power$7$q),
        .clock(cell_power$7$clock)
    );
    cfar$cell_power$8 cell_power$8(
        .d(cell_power$8$d),
        .q(cell_power$8$q),
        .clock(cell_power$8$clock)
    );
    cfar$cell_power$9 cell_power$9(
        .d(cell_power$9$d),
        .q(cell_power$9$q),
        .clock(cell_power$9$clock)
    );
    cfar$cell_power$10 cell_power$10(
        .d(cell_power$10$d),
        .q(cell_power$10$q),
        .clock(cell_power$10$clock)
    );
    cfar$cell_power$11 cell_power$11(
        .d(cell_power$11$d),
        .q(cell_power$11$q),
        .clock(cell_power$11$clock)
    );
    cfar$cell_power$12 cell_power$12(
        .d(cell_power$12$d),
        .q(cell_power$12$q),
        .clock(cell_power$12$clock)
    );
    cfar$cell_power$13 cell_power$13(
        .d(cell_power$13$d),
        .q(cell_power$13$q),
        .clock(cell_power$13$clock)
    );
    cfar$cell_power$14 cell_power$14(
        .d(cell_power$14$d),
        .q(cell_power$14$q),
        .clock(cell_power$14$clock)
    );
    cfar$cell_power$15 cell_power$15(
        .d(cell_power$15$d),
        .q(cell_power$15$q),
        .clock(cell_power$15$clock)
    );
    cfar$cell_power$16 cell_power$16(
        .d(cell_power$16$d),
        .q(cell_power$16$q),
        .clock(cell_power$16$clock)
    );
    cfar$cell_power$17 cell_power$17(
        .d(cell_power$17$d),
        .q(cell_power$17$q),
        .clock(cell_power$17$clock)
    );
    cfar$cell_power$18 cell_power$18(
        .d(cell_power$18$d),
        .q(cell_power$18$q),
        .clock(cell_power$18$clock)
    );
    cfar$cell_power$19 cell_power$19(
        .d(cell_power$19$d),
        .q(cell_power$19$q),
        .clock(cell_power$19$clock)
    );
    cfar$cell_power$20 cell_power$20(
        .d(cell_power$20$d),
        .q(cell_power$20$q),
        .clock(cell_power$20$clock)
    );
    cfar$cell_limit$0 cell_limit$0(
        .d(cell_limit$0$d),
        .q(cell_limit$0$q),
        .clock(cell_limit$0$clock)
    );
    cfar$cell_limit$1 cell_limit$1(
        .d(cell_limit$1$d),
        .q(cell_limit$1$q),
        .clock(cell_limit$1$clock)
    );
    cfar$cell_limit$2 cell_limit$2(
        .d(cell_limit$2$d),
        .q(cell_limit$2$q),
        .clock(cell_limit$2$clock)
    );
    cfar$cell_limit$3 cell_limit$3(
        .d(cell_limit$3$d),
        .q(cell_limit$3$q),
        .clock(cell_limit$3$clock)
    );
    cfar$cell_limit$4 cell_limit$4(
        .d(cell_limit$4$d),
        .q(cell_limit$4$q),
        .clock(cell_limit$4$clock)
    );
    cfar$cell_limit$5 cell_limit$5(
        .d(cell_limit$5$d),
        .q(cell_limit$5$q),
        .clock(cell_limit$5$clock)
    );
    cfar$cell_limit$6 cell_limit$6(
        .d(cell_limit$6$d),
        .q(cell_limit$6$q),
        .clock(cell_limit$6$clock)
    );
    cfar$cell_limit$7 cell_limit$7(
        .d(cell_limit$7$d),
        .q(cell_limit$7$q),
        .clock(cell_limit$7$clock)
    );
    cfar$cell_limit$8 cell_limit$8(
        .d(cell_limit$8$d),
        .q(cell_limit$8$q),
        .clock(cell_limit$8$clock)
    );
    cfar$cell_limit$9 cell_limit$9(
        .d(cell_limit$9$d),
        .q(cell_limit$9$q),
        .clock(cell_limit$9$clock)
    );
    cfar$cell_limit$10 cell_limit$10(
        .d(cell_limit$10$d),
        .q(cell_limit$10$q),
        .clock(cell_limit$10$clock)
    );
    cfar$cell_limit_edge$0 cell_limit_edge$0(
        .d(cell_limit_edge$0$d),
        .q(cell_limit_edge$0$q),
        .clock(cell_limit_edge$0$clock)
    );
    cfar$cell_limit_edge$1 cell_limit_edge$1(
        .d(cell_limit_edge$1$d),
        .q(cell_limit_edge$1$q),
        .clock(cell_limit_edge$1$clock)
    );
    cfar$cell_limit_edge$2 cell_limit_edge$2(
        .d(cell_limit_edge$2$d),
        .q(cell_limit_edge$2$q),
        .clock(cell_limit_edge$2$clock)
    );
    cfar$cell_limit_edge$3 cell_limit_edge$3(
        .d(cell_limit_edge$3$d),
        .q(cell_limit_edge$3$q),
        .clock(cell_limit_edge$3$clock)
    );
    cfar$cell_limit_edge$4 cell_limit_edge$4(
        .d(cell_limit_edge$4$d),
        .q(cell_limit_edge$4$q),
        .clock(cell_limit_edge$4$clock)
    );
    cfar$cell_limit_edge$5 cell_limit_edge$5(
        .d(cell_limit_edge$5$d),
        .q(cell_limit_edge$5$q),
        .clock(cell_limit_edge$5$clock)
    );
    cfar$cell_limit_edge$6 cell_limit_edge$6(
        .d(cell_limit_edge$6$d),
        .q(cell_limit_edge$6$q),
        .clock(cell_limit_edge$6$clock)
    );
    cfar$cell_limit_edge$7 cell_limit_edge$7(
        .d(cell_limit_edge$7$d),
        .q(cell_limit_edge$7$q),
        .clock(cell_limit_edge$7$clock)
    );
    cfar$cell_limit_edge$8 cell_limit_edge$8(
        .d(cell_limit_edge$8$d),
        .q(cell_limit_edge$8$q),
        .clock(cell_limit_edge$8$clock)
    );
    cfar$cell_limit_edge$9 cell_limit_edge$9(
        .d(cell_limit_edge$9$d),
        .q(cell_limit_edge$9$q),
        .clock(cell_limit_edge$9$clock)
    );
    cfar$cell_limit_edge$10 cell_limit_edge$10(
        .d(cell_limit_edge$10$d),
        .q(cell_limit_edge$10$q),
        .clock(cell_limit_edge$10$clock)
    );
    cfar$finishing finishing(
        .d(finishing$d),
        .q(finishing$q),
        .clock(finishing$clock)
    );
    cfar$moved moved(
        .d(moved$d),
        .q(moved$q),
        .clock(moved$clock)
    );
    cfar$training$0 training$0(
        .d(training$0$d),
        .q(training$0$q),
        .clock(training$0$clock)
    );
    cfar$training$1 training$1(
        .d(training$1$d),
        .q(training$1$q),
        .clock(training$1$clock)
    );
    cfar$training$2 training$2(
        .d(training$2$d),
        .q(training$2$q),
        .clock(training$2$clock)
    );
    cfar$training$3 training$3(
        .d(training$3$d),
        .q(training$3$q),
        .clock(training$3$clock)
    );
    cfar$training$4 training$4(
        .d(training$4$d),
        .q(training$4$q),
        .clock(training$4$clock)
    );
    cfar$training$5 training$5(
        .d(training$5$d),
        .q(training$5$q),
        .clock(training$5$clock)
    );
    cfar$training$6 training$6(
        .d(training$6$d),
        .q(training$6$q),
        .clock(training$6$clock)
    );
    cfar$training$7 training$7(
        .d(training$7$d),
        .q(training$7$q),
        .clock(training$7$clock)
    );
    cfar$training$8 training$8(
        .d(training$8$d),
        .q(training$8$q),
        .clock(training$8$clock)
    );
    cfar$training$9 training$9(
        .d(training$9$d),
        .q(training$9$q),
        .clock(training$9$clock)
    );
    cfar$training$10 training$10(
        .d(training$10$d),
        .q(training$10$q),
        .clock(training$10$clock)
    );
    cfar$training$11 training$11(
        .d(training$11$d),
        .q(training$11$q),
        .clock(training$11$clock)
    );
    cfar$training$12 training$12(
        .d(training$12$d),
        .q(training$12$q),
        .clock(training$12$clock)
    );
    cfar$training$13 training$13(
        .d(training$13$d),
        .q(training$13$q),
        .clock(training$13$clock)
    );
    cfar$training$14 training$14(
        .d(training$14$d),
        .q(training$14$q),
        .clock(training$14$clock)
    );
    cfar$training$15 training$15(
        .d(training$15$d),
        .q(training$15$q),
        .clock(training$15$clock)
    );
    cfar$there$0 there$0(
        .d(there$0$d),
        .q(there$0$q),
        .clock(there$0$clock)
    );
    cfar$there$1 there$1(
        .d(there$1$d),
        .q(there$1$q),
        .clock(there$1$clock)
    );
    cfar$there$2 there$2(
        .d(there$2$d),
        .q(there$2$q),
        .clock(there$2$clock)
    );
    cfar$there$3 there$3(
        .d(there$3$d),
        .q(there$3$q),
        .clock(there$3$clock)
    );
    cfar$there$4 there$4(
        .d(there$4$d),
        .q(there$4$q),
        .clock(there$4$clock)
    );
    cfar$there$5 there$5(
        .d(there$5$d),
        .q(there$5$q),
        .clock(there$5$clock)
    );
    cfar$there$6 there$6(
        .d(there$6$d),
        .q(there$6$q),
        .clock(there$6$clock)
    );
    cfar$there$7 there$7(
        .d(there$7$d),
        .q(there$7$q),
        .clock(there$7$clock)
    );
    cfar$there$8 there$8(
        .d(there$8$d),
        .q(there$8$q),
        .clock(there$8$clock)
    );
    cfar$there$9 there$9(
        .d(there$9$d),
        .q(there$9$q),
        .clock(there$9$clock)
    );
    cfar$there$10 there$10(
        .d(there$10$d),
        .q(there$10$q),
        .clock(there$10$clock)
    );
    cfar$there$11 there$11(
        .d(there$11$d),
        .q(there$11$q),
        .clock(there$11$clock)
    );
    cfar$there$12 there$12(
        .d(there$12$d),
        .q(there$12$q),
        .clock(there$12$clock)
    );
    cfar$there$13 there$13(
        .d(there$13$d),
        .q(there$13$q),
        .clock(there$13$clock)
    );
    cfar$there$14 there$14(
        .d(there$14$d),
        .q(there$14$q),
        .clock(there$14$clock)
    );
    cfar$there$15 there$15(
        .d(there$15$d),
        .q(there$15$q),
        .clock(there$15$clock)
    );
    cfar$limit limit(
        .d(limit$d),
        .q(limit$q),
        .clock(limit$clock)
    );
    cfar$cells cells(
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
    cfar$smaller smaller(
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
    cfar$sums sums(
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
    cfar$mean_limit mean_limit(
        .clock(mean_limit$clock),
        .a(mean_limit$a),
        .b(mean_limit$b),
        .product(mean_limit$product)
    );
    cfar$limit_held limit_held(
        .d(limit_held$d),
        .q(limit_held$q),
        .clock(limit_held$clock)
    );
    cfar$rank_limit rank_limit(
        .clock(rank_limit$clock),
        .a(rank_limit$a),
        .b(rank_limit$b),
        .product(rank_limit$product)
    );
    cfar$mean_limit_held mean_limit_held(
        .d(mean_limit_held$d),
        .q(mean_limit_held$q),
        .clock(mean_limit_held$clock)
    );
    cfar$rank_limit_held rank_limit_held(
        .d(rank_limit_held$d),
        .q(rank_limit_held$q),
        .clock(rank_limit_held$clock)
    );
    cfar$smaller_held smaller_held(
        .clock(smaller_held$clock),
        .early(smaller_held$early),
        .late(smaller_held$late)
    );
    cfar$cells_held cells_held(
        .clock(cells_held$clock),
        .early(cells_held$early),
        .late(cells_held$late)
    );
    cfar$flight$0 flight$0(
        .d(flight$0$d),
        .q(flight$0$q),
        .clock(flight$0$clock)
    );
    cfar$flight$1 flight$1(
        .d(flight$1$d),
        .q(flight$1$q),
        .clock(flight$1$clock)
    );
    cfar$flight$2 flight$2(
        .d(flight$2$d),
        .q(flight$2$q),
        .clock(flight$2$clock)
    );
    cfar$flight$3 flight$3(
        .d(flight$3$d),
        .q(flight$3$q),
        .clock(flight$3$clock)
    );
    cfar$flight$4 flight$4(
        .d(flight$4$d),
        .q(flight$4$q),
        .clock(flight$4$clock)
    );
    cfar$flight$5 flight$5(
        .d(flight$5$d),
        .q(flight$5$q),
        .clock(flight$5$clock)
    );
    cfar$last_flight$0 last_flight$0(
        .d(last_flight$0$d),
        .q(last_flight$0$q),
        .clock(last_flight$0$clock)
    );
    cfar$last_flight$1 last_flight$1(
        .d(last_flight$1$d),
        .q(last_flight$1$q),
        .clock(last_flight$1$clock)
    );
    cfar$last_flight$2 last_flight$2(
        .d(last_flight$2$d),
        .q(last_flight$2$q),
        .clock(last_flight$2$clock)
    );
    cfar$last_flight$3 last_flight$3(
        .d(last_flight$3$d),
        .q(last_flight$3$q),
        .clock(last_flight$3$clock)
    );
    cfar$last_flight$4 last_flight$4(
        .d(last_flight$4$d),
        .q(last_flight$4$q),
        .clock(last_flight$4$clock)
    );
    cfar$last_flight$5 last_flight$5(
        .d(last_flight$5$d),
        .q(last_flight$5$q),
        .clock(last_flight$5$clock)
    );
    cfar$power_flight power_flight(
        .clock(power_flight$clock),
        .early(power_flight$early),
        .late(power_flight$late)
    );
    cfar$detected_out detected_out(
        .d(detected_out$d),
        .q(detected_out$q),
        .clock(detected_out$clock)
    );
    cfar$sum_out sum_out(
        .d(sum_out$d),
        .q(sum_out$q),
        .clock(sum_out$clock)
    );
    cfar$cells_out cells_out(
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
    
endmodule // cfar


module cfar$cell_last$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_last$0


module cfar$cell_last$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_last$1


module cfar$cell_last$10(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_last$10


module cfar$cell_last$11(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_last$11


module cfar$cell_last$12(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_last$12


module cfar$cell_last$13(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_last$13


module cfar$cell_last$14(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_last$14


module cfar$cell_last$15(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_last$15


module cfar$cell_last$16(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_last$16


module cfar$cell_last$17(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_last$17


module cfar$cell_last$18(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_last$18


module cfar$cell_last$19(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_last$19


module cfar$cell_last$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_last$2


module cfar$cell_last$20(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_last$20


module cfar$cell_last$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_last$3


module cfar$cell_last$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_last$4


module cfar$cell_last$5(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_last$5


module cfar$cell_last$6(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_last$6


module cfar$cell_last$7(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_last$7


module cfar$cell_last$8(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_last$8


module cfar$cell_last$9(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_last$9


module cfar$cell_limit$0(d,q,clock);
    
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
          
endmodule // cfar$cell_limit$0


module cfar$cell_limit$1(d,q,clock);
    
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
          
endmodule // cfar$cell_limit$1


module cfar$cell_limit$10(d,q,clock);
    
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
          
endmodule // cfar$cell_limit$10


module cfar$cell_limit$2(d,q,clock);
    
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
          
endmodule // cfar$cell_limit$2


module cfar$cell_limit$3(d,q,clock);
    
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
          
endmodule // cfar$cell_limit$3


module cfar$cell_limit$4(d,q,clock);
    
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
          
endmodule // cfar$cell_limit$4


module cfar$cell_limit$5(d,q,clock);
    
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
          
endmodule // cfar$cell_limit$5


module cfar$cell_limit$6(d,q,clock);
    
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
          
endmodule // cfar$cell_limit$6


module cfar$cell_limit$7(d,q,clock);
    
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
          
endmodule // cfar$cell_limit$7


module cfar$cell_limit$8(d,q,clock);
    
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
          
endmodule // cfar$cell_limit$8


module cfar$cell_limit$9(d,q,clock);
    
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
          
endmodule // cfar$cell_limit$9


module cfar$cell_limit_edge$0(d,q,clock);
    
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
          
endmodule // cfar$cell_limit_edge$0


module cfar$cell_limit_edge$1(d,q,clock);
    
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
          
endmodule // cfar$cell_limit_edge$1


module cfar$cell_limit_edge$10(d,q,clock);
    
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
          
endmodule // cfar$cell_limit_edge$10


module cfar$cell_limit_edge$2(d,q,clock);
    
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
          
endmodule // cfar$cell_limit_edge$2


module cfar$cell_limit_edge$3(d,q,clock);
    
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
          
endmodule // cfar$cell_limit_edge$3


module cfar$cell_limit_edge$4(d,q,clock);
    
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
          
endmodule // cfar$cell_limit_edge$4


module cfar$cell_limit_edge$5(d,q,clock);
    
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
          
endmodule // cfar$cell_limit_edge$5


module cfar$cell_limit_edge$6(d,q,clock);
    
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
          
endmodule // cfar$cell_limit_edge$6


module cfar$cell_limit_edge$7(d,q,clock);
    
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
          
endmodule // cfar$cell_limit_edge$7


module cfar$cell_limit_edge$8(d,q,clock);
    
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
          
endmodule // cfar$cell_limit_edge$8


module cfar$cell_limit_edge$9(d,q,clock);
    
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
          
endmodule // cfar$cell_limit_edge$9


module cfar$cell_power$0(d,q,clock);
    
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
          
endmodule // cfar$cell_power$0


module cfar$cell_power$1(d,q,clock);
    
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
          
endmodule // cfar$cell_power$1


module cfar$cell_power$10(d,q,clock);
    
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
          
endmodule // cfar$cell_power$10


module cfar$cell_power$11(d,q,clock);
    
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
          
endmodule // cfar$cell_power$11


module cfar$cell_power$12(d,q,clock);
    
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
          
endmodule // cfar$cell_power$12


module cfar$cell_power$13(d,q,clock);
    
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
          
endmodule // cfar$cell_power$13


module cfar$cell_power$14(d,q,clock);
    
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
          
endmodule // cfar$cell_power$14


module cfar$cell_power$15(d,q,clock);
    
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
          
endmodule // cfar$cell_power$15


module cfar$cell_power$16(d,q,clock);
    
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
          
endmodule // cfar$cell_power$16


module cfar$cell_power$17(d,q,clock);
    
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
          
endmodule // cfar$cell_power$17


module cfar$cell_power$18(d,q,clock);
    
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
          
endmodule // cfar$cell_power$18


module cfar$cell_power$19(d,q,clock);
    
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
          
endmodule // cfar$cell_power$19


module cfar$cell_power$2(d,q,clock);
    
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
          
endmodule // cfar$cell_power$2


module cfar$cell_power$20(d,q,clock);
    
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
          
endmodule // cfar$cell_power$20


module cfar$cell_power$3(d,q,clock);
    
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
          
endmodule // cfar$cell_power$3


module cfar$cell_power$4(d,q,clock);
    
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
          
endmodule // cfar$cell_power$4


module cfar$cell_power$5(d,q,clock);
    
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
          
endmodule // cfar$cell_power$5


module cfar$cell_power$6(d,q,clock);
    
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
          
endmodule // cfar$cell_power$6


module cfar$cell_power$7(d,q,clock);
    
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
          
endmodule // cfar$cell_power$7


module cfar$cell_power$8(d,q,clock);
    
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
          
endmodule // cfar$cell_power$8


module cfar$cell_power$9(d,q,clock);
    
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
          
endmodule // cfar$cell_power$9


module cfar$cell_valid$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_valid$0


module cfar$cell_valid$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_valid$1


module cfar$cell_valid$10(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_valid$10


module cfar$cell_valid$11(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_valid$11


module cfar$cell_valid$12(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_valid$12


module cfar$cell_valid$13(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_valid$13


module cfar$cell_valid$14(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_valid$14


module cfar$cell_valid$15(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_valid$15


module cfar$cell_valid$16(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_valid$16


module cfar$cell_valid$17(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_valid$17


module cfar$cell_valid$18(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_valid$18


module cfar$cell_valid$19(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_valid$19


module cfar$cell_valid$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_valid$2


module cfar$cell_valid$20(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_valid$20


module cfar$cell_valid$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_valid$3


module cfar$cell_valid$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_valid$4


module cfar$cell_valid$5(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_valid$5


module cfar$cell_valid$6(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_valid$6


module cfar$cell_valid$7(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_valid$7


module cfar$cell_valid$8(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_valid$8


module cfar$cell_valid$9(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$cell_valid$9


module cfar$cells(clock,flag$0,flag$1,flag$2,flag$3,flag$4,flag$5,flag$6,flag$7,flag$8,flag$9,flag$10,flag$11,flag$12,flag$13,flag$14,flag$15,count);
    
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
    cfar$cells$held held(
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
    
endmodule // cfar$cells


module cfar$cells$held(d,q,clock);
    
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
          
endmodule // cfar$cells$held


module cfar$cells_held(clock,early,late);
    
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
    cfar$cells_held$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    cfar$cells_held$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    cfar$cells_held$line$2 line$2(
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
    
endmodule // cfar$cells_held


module cfar$cells_held$line$0(d,q,clock);
    
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
          
endmodule // cfar$cells_held$line$0


module cfar$cells_held$line$1(d,q,clock);
    
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
          
endmodule // cfar$cells_held$line$1


module cfar$cells_held$line$2(d,q,clock);
    
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
          
endmodule // cfar$cells_held$line$2


module cfar$cells_out(d,q,clock);
    
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
          
endmodule // cfar$cells_out


module cfar$detected_out(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$detected_out


module cfar$entry_last$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$entry_last$0


module cfar$entry_last$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$entry_last$1


module cfar$entry_last$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$entry_last$2


module cfar$entry_power(clock,early,late);
    
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
    cfar$entry_power$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    cfar$entry_power$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    cfar$entry_power$line$2 line$2(
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
    
endmodule // cfar$entry_power


module cfar$entry_power$line$0(d,q,clock);
    
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
          
endmodule // cfar$entry_power$line$0


module cfar$entry_power$line$1(d,q,clock);
    
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
          
endmodule // cfar$entry_power$line$1


module cfar$entry_power$line$2(d,q,clock);
    
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
          
endmodule // cfar$entry_power$line$2


module cfar$entry_valid$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$entry_valid$0


module cfar$entry_valid$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$entry_valid$1


module cfar$entry_valid$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$entry_valid$2


module cfar$finishing(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$finishing


module cfar$flight$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$flight$0


module cfar$flight$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$flight$1


module cfar$flight$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$flight$2


module cfar$flight$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$flight$3


module cfar$flight$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$flight$4


module cfar$flight$5(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$flight$5


module cfar$last_flight$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$last_flight$0


module cfar$last_flight$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$last_flight$1


module cfar$last_flight$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$last_flight$2


module cfar$last_flight$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$last_flight$3


module cfar$last_flight$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$last_flight$4


module cfar$last_flight$5(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$last_flight$5


module cfar$limit(d,q,clock);
    
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
          
endmodule // cfar$limit


module cfar$limit_held(d,q,clock);
    
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
          
endmodule // cfar$limit_held


module cfar$mean_limit(clock,a,b,product);
    
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
endmodule // cfar$mean_limit


module cfar$mean_limit_held(d,q,clock);
    
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
          
endmodule // cfar$mean_limit_held


module cfar$moved(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$moved


module cfar$power_flight(clock,early,late);
    
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
    cfar$power_flight$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    cfar$power_flight$line$1 line$1(
        .d(line$1$d),
        .q(line$1$q),
        .clock(line$1$clock)
    );
    cfar$power_flight$line$2 line$2(
        .d(line$2$d),
        .q(line$2$q),
        .clock(line$2$clock)
    );
    cfar$power_flight$line$3 line$3(
        .d(line$3$d),
        .q(line$3$q),
        .clock(line$3$clock)
    );
    cfar$power_flight$line$4 line$4(
        .d(line$4$d),
        .q(line$4$q),
        .clock(line$4$clock)
    );
    cfar$power_flight$line$5 line$5(
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
    
endmodule // cfar$power_flight


module cfar$power_flight$line$0(d,q,clock);
    
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
          
endmodule // cfar$power_flight$line$0


module cfar$power_flight$line$1(d,q,clock);
    
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
          
endmodule // cfar$power_flight$line$1


module cfar$power_flight$line$2(d,q,clock);
    
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
          
endmodule // cfar$power_flight$line$2


module cfar$power_flight$line$3(d,q,clock);
    
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
          
endmodule // cfar$power_flight$line$3


module cfar$power_flight$line$4(d,q,clock);
    
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
          
endmodule // cfar$power_flight$line$4


module cfar$power_flight$line$5(d,q,clock);
    
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
          
endmodule // cfar$power_flight$line$5


module cfar$rank_limit(clock,a,b,product);
    
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
endmodule // cfar$rank_limit


module cfar$rank_limit_held(d,q,clock);
    
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
          
endmodule // cfar$rank_limit_held


module cfar$scale(clock,power,share,limit);
    
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
    cfar$scale$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .product(product$product)
    );
    cfar$scale$held held(
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
    
endmodule // cfar$scale


module cfar$scale$held(d,q,clock);
    
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
          
endmodule // cfar$scale$held


module cfar$scale$product(clock,a,b,product);
    
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
endmodule // cfar$scale$product


module cfar$scale_edge(clock,power,share,limit);
    
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
    cfar$scale_edge$product product(
        .clock(product$clock),
        .a(product$a),
        .b(product$b),
        .product(product$product)
    );
    cfar$scale_edge$held held(
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
    
endmodule // cfar$scale_edge


module cfar$scale_edge$held(d,q,clock);
    
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
          
endmodule // cfar$scale_edge$held


module cfar$scale_edge$product(clock,a,b,product);
    
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
endmodule // cfar$scale_edge$product


module cfar$smaller(clock,flag$0,flag$1,flag$2,flag$3,flag$4,flag$5,flag$6,flag$7,flag$8,flag$9,flag$10,flag$11,flag$12,flag$13,flag$14,flag$15,count);
    
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
    cfar$smaller$held$0 held$0(
        .d(held$0$d),
        .q(held$0$q),
        .clock(held$0$clock)
    );
    cfar$smaller$held$1 held$1(
        .d(held$1$d),
        .q(held$1$q),
        .clock(held$1$clock)
    );
    cfar$smaller$held$2 held$2(
        .d(held$2$d),
        .q(held$2$q),
        .clock(held$2$clock)
    );
    cfar$smaller$held$3 held$3(
        .d(held$3$d),
        .q(held$3$q),
        .clock(held$3$clock)
    );
    cfar$smaller$held$4 held$4(
        .d(held$4$d),
        .q(held$4$q),
        .clock(held$4$clock)
    );
    cfar$smaller$held$5 held$5(
        .d(held$5$d),
        .q(held$5$q),
        .clock(held$5$clock)
    );
    cfar$smaller$held$6 held$6(
        .d(held$6$d),
        .q(held$6$q),
        .clock(held$6$clock)
    );
    cfar$smaller$held$7 held$7(
        .d(held$7$d),
        .q(held$7$q),
        .clock(held$7$clock)
    );
    cfar$smaller$held$8 held$8(
        .d(held$8$d),
        .q(held$8$q),
        .clock(held$8$clock)
    );
    cfar$smaller$held$9 held$9(
        .d(held$9$d),
        .q(held$9$q),
        .clock(held$9$clock)
    );
    cfar$smaller$held$10 held$10(
        .d(held$10$d),
        .q(held$10$q),
        .clock(held$10$clock)
    );
    cfar$smaller$held$11 held$11(
        .d(held$11$d),
        .q(held$11$q),
        .clock(held$11$clock)
    );
    cfar$smaller$held$12 held$12(
        .d(held$12$d),
        .q(held$12$q),
        .clock(held$12$clock)
    );
    cfar$smaller$held$13 held$13(
        .d(held$13$d),
        .q(held$13$q),
        .clock(held$13$clock)
    );
    cfar$smaller$held$14 held$14(
        .d(held$14$d),
        .q(held$14$q),
        .clock(held$14$clock)
    );
    cfar$smaller$held$15 held$15(
        .d(held$15$d),
        .q(held$15$q),
        .clock(held$15$clock)
    );
    cfar$smaller$counter counter(
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
    
endmodule // cfar$smaller


module cfar$smaller$counter(clock,flag$0,flag$1,flag$2,flag$3,flag$4,flag$5,flag$6,flag$7,flag$8,flag$9,flag$10,flag$11,flag$12,flag$13,flag$14,flag$15,count);
    
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
    cfar$smaller$counter$held held(
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
    
endmodule // cfar$smaller$counter


module cfar$smaller$counter$held(d,q,clock);
    
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
          
endmodule // cfar$smaller$counter$held


module cfar$smaller$held$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$smaller$held$0


module cfar$smaller$held$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$smaller$held$1


module cfar$smaller$held$10(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$smaller$held$10


module cfar$smaller$held$11(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$smaller$held$11


module cfar$smaller$held$12(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$smaller$held$12


module cfar$smaller$held$13(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$smaller$held$13


module cfar$smaller$held$14(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$smaller$held$14


module cfar$smaller$held$15(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$smaller$held$15


module cfar$smaller$held$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$smaller$held$2


module cfar$smaller$held$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$smaller$held$3


module cfar$smaller$held$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$smaller$held$4


module cfar$smaller$held$5(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$smaller$held$5


module cfar$smaller$held$6(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$smaller$held$6


module cfar$smaller$held$7(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$smaller$held$7


module cfar$smaller$held$8(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$smaller$held$8


module cfar$smaller$held$9(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$smaller$held$9


module cfar$smaller_held(clock,early,late);
    
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
    cfar$smaller_held$line$0 line$0(
        .d(line$0$d),
        .q(line$0$q),
        .clock(line$0$clock)
    );
    cfar$smaller_held$line$1 line$1(
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
    
endmodule // cfar$smaller_held


module cfar$smaller_held$line$0(d,q,clock);
    
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
          
endmodule // cfar$smaller_held$line$0


module cfar$smaller_held$line$1(d,q,clock);
    
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
          
endmodule // cfar$smaller_held$line$1


module cfar$sum_out(d,q,clock);
    
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
          
endmodule // cfar$sum_out


module cfar$sums(clock,term$0,term$1,term$2,term$3,term$4,term$5,term$6,term$7,term$8,term$9,term$10,term$11,term$12,term$13,term$14,term$15,sum);
    
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
    cfar$sums$two$0 two$0(
        .d(two$0$d),
        .q(two$0$q),
        .clock(two$0$clock)
    );
    cfar$sums$two$1 two$1(
        .d(two$1$d),
        .q(two$1$q),
        .clock(two$1$clock)
    );
    cfar$sums$two$2 two$2(
        .d(two$2$d),
        .q(two$2$q),
        .clock(two$2$clock)
    );
    cfar$sums$two$3 two$3(
        .d(two$3$d),
        .q(two$3$q),
        .clock(two$3$clock)
    );
    cfar$sums$two$4 two$4(
        .d(two$4$d),
        .q(two$4$q),
        .clock(two$4$clock)
    );
    cfar$sums$two$5 two$5(
        .d(two$5$d),
        .q(two$5$q),
        .clock(two$5$clock)
    );
    cfar$sums$two$6 two$6(
        .d(two$6$d),
        .q(two$6$q),
        .clock(two$6$clock)
    );
    cfar$sums$two$7 two$7(
        .d(two$7$d),
        .q(two$7$q),
        .clock(two$7$clock)
    );
    cfar$sums$four$0 four$0(
        .d(four$0$d),
        .q(four$0$q),
        .clock(four$0$clock)
    );
    cfar$sums$four$1 four$1(
        .d(four$1$d),
        .q(four$1$q),
        .clock(four$1$clock)
    );
    cfar$sums$four$2 four$2(
        .d(four$2$d),
        .q(four$2$q),
        .clock(four$2$clock)
    );
    cfar$sums$four$3 four$3(
        .d(four$3$d),
        .q(four$3$q),
        .clock(four$3$clock)
    );
    cfar$sums$eight$0 eight$0(
        .d(eight$0$d),
        .q(eight$0$q),
        .clock(eight$0$clock)
    );
    cfar$sums$eight$1 eight$1(
        .d(eight$1$d),
        .q(eight$1$q),
        .clock(eight$1$clock)
    );
    cfar$sums$all all(
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
    
endmodule // cfar$sums


module cfar$sums$all(d,q,clock);
    
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
          
endmodule // cfar$sums$all


module cfar$sums$eight$0(d,q,clock);
    
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
          
endmodule // cfar$sums$eight$0


module cfar$sums$eight$1(d,q,clock);
    
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
          
endmodule // cfar$sums$eight$1


module cfar$sums$four$0(d,q,clock);
    
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
          
endmodule // cfar$sums$four$0


module cfar$sums$four$1(d,q,clock);
    
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
          
endmodule // cfar$sums$four$1


module cfar$sums$four$2(d,q,clock);
    
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
          
endmodule // cfar$sums$four$2


module cfar$sums$four$3(d,q,clock);
    
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
          
endmodule // cfar$sums$four$3


module cfar$sums$two$0(d,q,clock);
    
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
          
endmodule // cfar$sums$two$0


module cfar$sums$two$1(d,q,clock);
    
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
          
endmodule // cfar$sums$two$1


module cfar$sums$two$2(d,q,clock);
    
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
          
endmodule // cfar$sums$two$2


module cfar$sums$two$3(d,q,clock);
    
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
          
endmodule // cfar$sums$two$3


module cfar$sums$two$4(d,q,clock);
    
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
          
endmodule // cfar$sums$two$4


module cfar$sums$two$5(d,q,clock);
    
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
          
endmodule // cfar$sums$two$5


module cfar$sums$two$6(d,q,clock);
    
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
          
endmodule // cfar$sums$two$6


module cfar$sums$two$7(d,q,clock);
    
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
          
endmodule // cfar$sums$two$7


module cfar$there$0(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$there$0


module cfar$there$1(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$there$1


module cfar$there$10(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$there$10


module cfar$there$11(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$there$11


module cfar$there$12(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$there$12


module cfar$there$13(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$there$13


module cfar$there$14(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$there$14


module cfar$there$15(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$there$15


module cfar$there$2(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$there$2


module cfar$there$3(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$there$3


module cfar$there$4(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$there$4


module cfar$there$5(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$there$5


module cfar$there$6(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$there$6


module cfar$there$7(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$there$7


module cfar$there$8(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$there$8


module cfar$there$9(d,q,clock);
    
    // Module arguments
    input wire  d;
    output reg  q;
    input wire  clock;
    
    // Update code (custom)
    initial begin
       q = 1'h0;
    end
    
    always @(posedge clock) begin
       q <= d;
    end
          
endmodule // cfar$there$9


module cfar$training$0(d,q,clock);
    
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
          
endmodule // cfar$training$0


module cfar$training$1(d,q,clock);
    
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
          
endmodule // cfar$training$1


module cfar$training$10(d,q,clock);
    
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
          
endmodule // cfar$training$10


module cfar$training$11(d,q,clock);
    
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
          
endmodule // cfar$training$11


module cfar$training$12(d,q,clock);
    
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
          
endmodule // cfar$training$12


module cfar$training$13(d,q,clock);
    
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
          
endmodule // cfar$training$13


module cfar$training$14(d,q,clock);
    
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
          
endmodule // cfar$training$14


module cfar$training$15(d,q,clock);
    
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
          
endmodule // cfar$training$15


module cfar$training$2(d,q,clock);
    
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
          
endmodule // cfar$training$2


module cfar$training$3(d,q,clock);
    
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
          
endmodule // cfar$training$3


module cfar$training$4(d,q,clock);
    
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
          
endmodule // cfar$training$4


module cfar$training$5(d,q,clock);
    
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
          
endmodule // cfar$training$5


module cfar$training$6(d,q,clock);
    
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
          
endmodule // cfar$training$6


module cfar$training$7(d,q,clock);
    
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
          
endmodule // cfar$training$7


module cfar$training$8(d,q,clock);
    
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
          
endmodule // cfar$training$8


module cfar$training$9(d,q,clock);
    
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
          
endmodule // cfar$training$9
