//! Texts of AWS Config that are AWS's to the letter, known from recordings of its answers. `{}` stands for a name or a number. Those that stand elsewhere are our own words.

/// A rule that belongs to a service.
pub const SERVICE_OWNED_RULE: &str =
    "An AWS service owns ServiceLinkedConfigRule. You do not have permissions to take action on this rule.";
/// A rule that is on its way out.
pub const RULE_BEING_DELETED: &str = "The rule {} is currently being deleted. Please retry after some time.";
/// More rules than the quota.
pub const TOO_MANY_RULES: &str = "Failed to put config rule '{}' because the account already contains {} config rules. Please consider deleting deactivated rules if you have any before adding new rules.";
/// A rule, or the deployment of a pack, without a recorder.
pub const NO_RECORDER_FOR_RULES: &str =
    "You must create a configuration recorder before you can create or update a Config rule.";
/// A channel without a recorder.
pub const NO_RECORDER_FOR_DELIVERY_CHANNEL: &str = "Configuration recorder is not available to put delivery channel.";
/// An account outside every organization.
pub const NOT_IN_ORGANIZATION: &str = "This action can only be made by accounts in an AWS Organization";

/// All of them.
pub const RECORDED_TEXTS: [&str; 6] = [
    SERVICE_OWNED_RULE,
    RULE_BEING_DELETED,
    TOO_MANY_RULES,
    NO_RECORDER_FOR_RULES,
    NO_RECORDER_FOR_DELIVERY_CHANNEL,
    NOT_IN_ORGANIZATION,
];
