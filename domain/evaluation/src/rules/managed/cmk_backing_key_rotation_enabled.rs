//! Customer managed symmetric keys are rotated.

use crate::rules::judgement::{Answer, only_if, require};
use crate::rules::member_read::MemberRead;
use crate::rules::part::Part;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "CMK_BACKING_KEY_ROTATION_ENABLED",
    page: "cmk-backing-key-rotation-enabled",
    judges: "Customer managed symmetric keys are rotated.",
    resource_types: &["AWS::KMS::Key"],
    trigger: Trigger::Periodic,
    parameters: &[],
    members: &[
        MemberRead::needed("configuration.keyManager"),
        MemberRead::needed("configuration.origin"),
        MemberRead::needed("configuration.keyState"),
        MemberRead::optional("configuration.keySpec"),
        MemberRead::optional("configuration.customerMasterKeySpec"),
        MemberRead::optional("configuration.customKeyStoreId"),
        MemberRead::needed("supplementaryConfiguration.KeyRotationStatus"),
    ],
    reads: Reads::ITEM,
    revision: 1,
    doubt: Some(
        "keys that are disabled, and those whose rotation is documented as not supported, are not applicable; a key that the recorder could not describe lacks its members and has no verdict, where the page calls it non-compliant",
    ),
    judge: Judge::Check(judge),
};

fn judge(item: &Part<'_>, _: &Subject<'_>) -> Answer<()> {
    only_if(item.text("configuration.keyManager")? == "CUSTOMER")?;
    only_if(item.text("configuration.origin")? == "AWS_KMS")?;
    only_if(item.text("configuration.keyState")? == "Enabled")?;
    only_if(item.optional_text("configuration.customKeyStoreId")?.is_none())?;
    let spec = match item.optional_text("configuration.keySpec")? {
        Some(spec) => spec,
        None => item.text("configuration.customerMasterKeySpec")?,
    };
    only_if(spec == "SYMMETRIC_DEFAULT")?;
    require(item.flag("supplementaryConfiguration.KeyRotationStatus")?, "The key is not rotated.")
}
