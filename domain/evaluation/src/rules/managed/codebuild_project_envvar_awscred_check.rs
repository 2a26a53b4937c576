//! Projects have no credentials as plain text in their environment.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "CODEBUILD_PROJECT_ENVVAR_AWSCRED_CHECK",
    page: "codebuild-project-envvar-awscred-check",
    judges: "Projects have no credentials as plain text in their environment.",
    resource_types: &["AWS::CodeBuild::Project"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.environment.environmentVariables")],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    for variable in item.list("configuration.environment.environmentVariables")? {
        let name = variable.text("name")?;
        let kind = variable.optional_text("type")?;
        let plain = kind.is_none_or(|kind| kind == "PLAINTEXT");
        let secret = matches!(name.as_str(), "AWS_ACCESS_KEY_ID" | "AWS_SECRET_ACCESS_KEY");
        require(!(secret && plain), "The environment carries credentials as plain text.")?;
    }
    Ok(())
}
