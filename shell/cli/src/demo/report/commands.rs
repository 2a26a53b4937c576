//! Lines to paste into another terminal, as the management account, the delegated administrator and a member.

use super::heading;
use crate::demo::accounts::Staff;
use crate::demo::packs::Pack;
use crate::demo::session::Session;
use std::net::SocketAddr;

/// Prints the lines.
pub fn print(session: &Session, staff: &Staff, pack: &Pack, address: SocketAddr) {
    heading("Look around yourself, in another terminal with the AWS CLI", "The account that calls is the access key.");
    let home = &session.home;
    let account = &staff.mover;
    anstream::println!(
        "export AWS_ENDPOINT_URL=http://{address} AWS_SECRET_ACCESS_KEY=anything AWS_DEFAULT_REGION={home}\n"
    );
    anstream::println!("# as the management account");
    anstream::println!("AWS_ACCESS_KEY_ID={} aws organizations list-accounts", session.management);
    anstream::println!(
        "AWS_ACCESS_KEY_ID={} aws organizations describe-effective-policy --policy-type TAG_POLICY --target-id {}\n",
        session.management,
        account.id
    );
    let administrator = staff.administrator.id;
    anstream::println!("# as the delegated administrator, {}", staff.administrator.name);
    anstream::println!(
        "AWS_ACCESS_KEY_ID={administrator} aws configservice get-organization-conformance-pack-detailed-status --organization-conformance-pack-name {}",
        pack.name
    );
    anstream::println!("AWS_ACCESS_KEY_ID={administrator} aws securityhub list-configuration-policy-associations\n");
    anstream::println!("# as a member, {}", account.name);
    anstream::println!("AWS_ACCESS_KEY_ID={} aws configservice describe-compliance-by-config-rule", account.id);
    anstream::println!("AWS_ACCESS_KEY_ID={} aws securityhub get-enabled-standards", account.id);
    anstream::println!(
        "AWS_ACCESS_KEY_ID={} aws securityhub disable-security-hub   # refused: centrally managed",
        account.id
    );
}
