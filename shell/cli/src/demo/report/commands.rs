//! Lines to paste into another terminal, as the management account, the delegated administrator and a member.

use super::heading;
use crate::demo::accounts::Staff;
use crate::demo::packs::Pack;
use crate::demo::session::Session;
use crate::terminal::out;
use std::net::SocketAddr;

/// Prints the lines.
pub fn print(session: &Session, staff: &Staff, pack: &Pack, address: SocketAddr) {
    heading("Look around yourself, in another terminal with the AWS CLI", "The account that calls is the access key.");
    let home = &session.home;
    let account = &staff.mover;
    out!("export AWS_ENDPOINT_URL=http://{address} AWS_SECRET_ACCESS_KEY=anything AWS_DEFAULT_REGION={home}\n");
    out!("# as the management account");
    out!("AWS_ACCESS_KEY_ID={} aws organizations list-accounts", session.management);
    out!(
        "AWS_ACCESS_KEY_ID={} aws organizations describe-effective-policy --policy-type TAG_POLICY --target-id {}\n",
        session.management,
        account.id
    );
    let administrator = staff.administrator.id;
    out!("# as the delegated administrator, {}", staff.administrator.name);
    out!(
        "AWS_ACCESS_KEY_ID={administrator} aws configservice get-organization-conformance-pack-detailed-status --organization-conformance-pack-name {}",
        pack.name
    );
    out!("AWS_ACCESS_KEY_ID={administrator} aws securityhub list-configuration-policy-associations\n");
    out!("# as a member, {}", account.name);
    out!("AWS_ACCESS_KEY_ID={} aws configservice describe-compliance-by-config-rule", account.id);
    out!("AWS_ACCESS_KEY_ID={} aws securityhub get-enabled-standards", account.id);
    out!("AWS_ACCESS_KEY_ID={} aws securityhub disable-security-hub   # refused: centrally managed", account.id);
}
