//! kerbctl: what people run beside the box
