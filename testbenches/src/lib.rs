//! Everything larger than one unit.
