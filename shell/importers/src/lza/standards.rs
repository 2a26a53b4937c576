//! The standards of Security Hub by the names that the accelerator takes, which are AWS's titles.

/// Titles, and the ends of the ARNs.
const STANDARDS: &[(&str, &str)] = &[
    ("AWS Foundational Security Best Practices v1.0.0", "aws-foundational-security-best-practices/v/1.0.0"),
    ("CIS AWS Foundations Benchmark v1.2.0", "cis-aws-foundations-benchmark/v/1.2.0"),
    ("CIS AWS Foundations Benchmark v1.4.0", "cis-aws-foundations-benchmark/v/1.4.0"),
    ("CIS AWS Foundations Benchmark v3.0.0", "cis-aws-foundations-benchmark/v/3.0.0"),
    ("CIS AWS Foundations Benchmark v5.0.0", "cis-aws-foundations-benchmark/v/5.0.0"),
    ("NIST Special Publication 800-53 Revision 5", "nist-800-53/v/5.0.0"),
    ("NIST Special Publication 800-171 Revision 2", "nist-800-171/v/2.0.0"),
    ("PCI DSS v3.2.1", "pci-dss/v/3.2.1"),
    ("PCI DSS v4.0.1", "pci-dss/v/4.0.1"),
    ("AWS Resource Tagging Standard v1.0.0", "aws-resource-tagging-standard/v/1.0.0"),
];

/// The end of the ARN of the standard of a title.
pub fn named(title: &str) -> Option<&'static str> {
    STANDARDS.iter().find(|(known, _)| *known == title).map(|(_, end)| *end)
}

/// Whether an id is one of a control in every standard (`IAM.1`), and not the number that only one standard has for it (`CIS.1.20`,
/// `PCI.IAM.3`, `1.17`).
pub fn is_control(id: &str) -> bool {
    id.split_once('.').is_some_and(|(service, number)| {
        service.chars().next().is_some_and(|c| c.is_ascii_alphabetic())
            && service.chars().all(|c| c.is_ascii_alphanumeric())
            && !number.is_empty()
            && number.chars().all(|c| c.is_ascii_digit())
    })
}
