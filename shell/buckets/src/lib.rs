//! Enough of S3 to hold templates and deliveries.
