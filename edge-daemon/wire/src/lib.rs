//! The wire contract between a Kerbside unit and the city brain
