//! Reconcilers: look, plan, act, record, look again.
