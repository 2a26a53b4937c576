//! All methods of a stage are cached, and the cache is encrypted.

use crate::rules::judgement::{Answer, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "API_GW_CACHE_ENABLED_AND_ENCRYPTED",
    page: "api-gw-cache-enabled-and-encrypted",
    judges: "All methods of a stage are cached, and the cache is encrypted.",
    resource_types: &["AWS::ApiGateway::Stage"],
    trigger: Trigger::ConfigurationChange,
    parameters: &[],
    members: &[
        MemberRead::needed("configuration.cacheClusterEnabled"),
        MemberRead::needed("configuration.methodSettings"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: None,
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    require(item.flag("configuration.cacheClusterEnabled")?, "The stage has no cache.")?;
    let methods = item.entries("configuration.methodSettings")?;
    require(!methods.is_empty(), "No method of the stage is cached.")?;
    for (_, method) in methods {
        require(method.flag("cachingEnabled")?, "A method is not cached.")?;
        require(method.flag("cacheDataEncrypted")?, "A method's cache is not encrypted.")?;
    }
    Ok(())
}
