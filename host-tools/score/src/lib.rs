//! Tracking metrics: GOSPA, HOTA, CLEAR MOT, identity, consistency
