{# Where a track's hypotheses lie in `hypotheses`, all words of one track a stride of `slots` apart:
   first what the models share (radar: by face the range rate's five coefficients, east and north by length and by width; camera:
   by edge the coefficients of x, y, length, width, height), then by model and face z, the lower triangle of S by rows, its term
   (0, 1) as rounded from above, the lower triangle of its inverse by rows, and ln of its peak. #}
# set SHARED = 27 if D == 3 else (20 if D == 4 else 0)
# set LOWER = D * (D + 1) // 2
# set Z_AT = 0
# set S_AT = D
# set UPPER_AT = D + LOWER
# set INV_AT = UPPER_AT + 1
# set PEAK_AT = INV_AT + LOWER
# set HYPOTHESIS = PEAK_AT + 1
# set EDGE = 3 + H
const SHARED_WORDS: u32 = ${SHARED}u;
const HYPOTHESIS_WORDS: u32 = ${HYPOTHESIS}u;
const TRACK_WORDS: u32 = ${SHARED + H * HYPOTHESIS}u;
// Of one pair: detection, squared distance, likelihood, share of each hypothesis.
const EDGE_WORDS: u32 = ${EDGE}u;

fn word_of(g: u32, h: u32, word: u32) -> u32 {
    return (SHARED_WORDS + h * HYPOTHESIS_WORDS + word) * frames[at].slots + g;
}

fn edge_of(g: u32, k: u32, word: u32) -> u32 {
    return (k * EDGE_WORDS + word) * frames[at].slots + g;
}
