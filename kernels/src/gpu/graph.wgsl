// Where the graph of pairs lies: all arrays by pair have room for `slots * edge_slots` pairs, of which each junction has its part.

fn all_edges() -> u32 {
    return frames[at].slots * frames[at].edge_slots;
}

fn first_edge() -> u32 {
    return frames[at].first_block * 8u * frames[at].edge_slots;
}

// In `messages`: weights, messages to the detections, messages to the tracks, probabilities.
fn weight_at(e: u32) -> u32 {
    return first_edge() + e;
}

fn to_detection_at(e: u32) -> u32 {
    return all_edges() + first_edge() + e;
}

fn to_track_at(e: u32) -> u32 {
    return 2u * all_edges() + first_edge() + e;
}

fn probability_at(e: u32) -> u32 {
    return 3u * all_edges() + first_edge() + e;
}
