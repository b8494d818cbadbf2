//! A GPU for compute kernels: opened, watched, and never waited for without a limit.
