//! The contract in memory, for tests and `--data memory`.
