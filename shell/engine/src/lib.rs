//! Where domain meets storage.
