//! Whose models there are.

/// The services and the folder of each in the released models.
pub const SERVICES: [(&str, &str); 9] = [
    ("organizations", "2016-11-28"),
    ("config", "2014-11-12"),
    ("securityhub", "2018-10-26"),
    ("sts", "2011-06-15"),
    ("resourcegroupstaggingapi", "2017-01-26"),
    ("iam", "2010-05-08"),
    ("ec2", "2016-11-15"),
    ("support", "2013-04-15"),
    ("account", "2021-02-01"),
];

/// Services with far more operations or kinds of values than are modelled: of the others the names alone are kept.
const IN_PART: [&str; 3] = ["ec2", "iam", "support"];

/// Whether a service's model is kept for its modelled operations only.
pub fn is_in_part(service: &str) -> bool {
    IN_PART.contains(&service)
}
