//! Function policies let in nobody in particular, and S3 only for an account that they name.

use crate::items::Member;
use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::policy::{Fixed, allows, is_public, is_restricted, named, names_nobody, restricts, statements};
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "LAMBDA_FUNCTION_PUBLIC_ACCESS_PROHIBITED",
    page: "lambda-function-public-access-prohibited",
    judges: "Function policies let in nobody in particular, and S3 only for an account that they name.",
    resource_types: &["AWS::Lambda::Function"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("supplementaryConfiguration.Policy")],
    reads: Reads::ITEM,
    revision: 2,
    doubt: Some("where the item carries the function's policy is not documented; null means that there is none"),
    judge: Judge::Check(judge),
};

const POLICY: &str = "supplementaryConfiguration.Policy";

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    let found = item.at(POLICY);
    let policy = match &found {
        Member::Null => Some(Vec::new()),
        // The API form carries null as text.
        Member::Value(policy) if matches!(policy.as_str(), Some("" | "null")) => Some(Vec::new()),
        Member::Value(policy) => statements(policy),
        Member::Missing => None,
    };
    for statement in policy.ok_or_else(|| item.lacks(POLICY))? {
        // Documented for this rule: an empty principal is everybody, like a wildcard.
        let everybody = names_nobody(&statement) && allows(&statement) && !is_restricted(&statement, Fixed::Wholly);
        require(!everybody && !is_public(&statement, Fixed::Wholly), "The function's policy gives public access.")?;
        let by_s3 = named(&statement).iter().any(|one| one.kind == "Service" && one.name == "s3.amazonaws.com");
        let fixes = |key: &str| {
            statement.conditions.iter().any(|one| one.key.compared() == key && restricts(one, Fixed::Wholly))
        };
        let of_account = fixes("aws:sourceaccount");
        require(!(allows(&statement) && by_s3) || of_account, "Buckets of any account may invoke the function.")?;
    }
    Ok(())
}
