//! The addresses of a project's Bitbucket sources carry no credentials.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "CODEBUILD_PROJECT_SOURCE_REPO_URL_CHECK",
    page: "codebuild-project-source-repo-url-check",
    judges: "The addresses of a project's Bitbucket sources carry no credentials.",
    resource_types: &["AWS::CodeBuild::Project"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[MemberRead::needed("configuration.source"), MemberRead::optional("configuration.secondarySources")],
    reads: Reads::ITEM,
    revision: 2,
    doubt: Some(
        "anything before an @ in the address counts as credentials; a project without a Bitbucket source is compliant",
    ),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    let mut sources = item.one_or_many("configuration.source")?;
    sources.extend(item.optional_list("configuration.secondarySources")?);
    for source in sources {
        // Documented for Bitbucket alone; AWS's earlier texts named GitHub as well.
        if !source.text("type")?.eq_ignore_ascii_case("BITBUCKET") {
            continue;
        }
        let address = source.optional_text("location")?.unwrap_or_default();
        let authority = address.split_once("://").and_then(|(_, rest)| rest.split('/').next()).unwrap_or_default();
        require(!authority.contains('@'), "A source's address carries credentials.")?;
    }
    Ok(())
}
