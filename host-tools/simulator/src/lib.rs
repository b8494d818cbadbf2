//! A simulated signalled junction whose devices speak their real byte protocols
