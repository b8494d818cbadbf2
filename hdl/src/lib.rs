//! Kerbside's gateware in RustHDL, with bit-exact software models
