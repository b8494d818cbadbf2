//! The roadside unit: acquire, decode, align, fuse, publish
