//! Generated shapes of the modelled operations.
