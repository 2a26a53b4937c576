//! The state machine of an installation.
