//! MCAP recordings of a Kerbside unit
