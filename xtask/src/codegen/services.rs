//! Whose models there are.

/// The services and the folder of each in the released models.
pub const SERVICES: [(&str, &str); 4] =
    [("organizations", "2016-11-28"), ("config", "2014-11-12"), ("securityhub", "2018-10-26"), ("sts", "2011-06-15")];
