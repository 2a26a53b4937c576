//! What can be read about members, and about one's administrator.

use crate::caller::Caller;
use crate::central_configuration::membership::Member;
use crate::organizations::queries::page::Page;
use crate::state::State;
use identifiers::AccountId;

/// The caller's members in the Region of the call, by account; by default only those that there is something with still.
pub fn list_members(
    state: &State,
    caller: &Caller,
    only_associated: bool,
    after: Option<u64>,
    limit: usize,
) -> Page<Member> {
    let after = after.and_then(AccountId::from_number);
    let central = &state.central_configuration;
    let behind = central.members_behind(&state.organizations, caller.account, &caller.region, after);
    let wanted = behind.filter(|member| !only_associated || member.status.is_associated());
    Page::take(wanted.map(|member| (member.account.number(), member)), limit)
}

/// One member of the caller's in the Region of the call.
pub fn member(state: &State, caller: &Caller, account: AccountId) -> Option<Member> {
    state.central_configuration.member(&state.organizations, caller.account, &caller.region, account)
}

/// The caller as a member of its administrator in the Region of the call; nothing when it stands alone or administers.
pub fn get_administrator_account(state: &State, caller: &Caller) -> Option<Member> {
    state.central_configuration.membership(&state.organizations, caller.account, &caller.region)
}
