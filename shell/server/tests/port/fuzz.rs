//! Bent inputs for every modelled operation, from every kind of caller: never a failure of the server's own, and the journal
//! still leads to the same state.

use crate::client::{Port, Who, modelled, request};
use crate::samples::{Chance, bend, sample};
use crate::world::{MANAGEMENT, STRANGER, furnish};
use std::collections::BTreeMap;

/// Requests for each operation.
const EACH: usize = 120;

/// Operations that are called in the last rounds only.
const FURNITURE: [&str; 9] = [
    "CloseAccount",
    "RemoveAccountFromOrganization",
    "DisableOrganizationAdminAccount",
    "UpdateOrganizationConfiguration",
    "DeleteFindingAggregator",
    "DisableSecurityHub",
    "DeregisterDelegatedAdministrator",
    "DeleteConfigurationRecorder",
    "DisableAWSServiceAccess",
];

#[tokio::test(flavor = "multi_thread")]
async fn bent_inputs_are_answered_and_leave_a_journal_that_replays() {
    let port = Port::start().await;
    let world = furnish(&port).await;
    let callers = [MANAGEMENT, &world.administrator, &world.member, STRANGER];
    let mut chance = Chance::new(20_250_601);
    let operations = modelled();
    assert!(operations.len() > 90, "only {} operations", operations.len());
    let mut accepted: BTreeMap<String, usize> = BTreeMap::new();
    let mut refused = 0_usize;
    for round in 0..EACH {
        for operation in &operations {
            // What takes the furniture away would leave little to attack.
            let late = round * 4 >= EACH * 3;
            if (FURNITURE.contains(&operation.name) && !late)
                || (operation.name == "DeleteOrganization" && round + 1 < EACH)
            {
                continue;
            }
            let rarity = 1 + chance.below(4);
            let mut input = sample(&world, operation, &mut chance, rarity);
            for _ in 0..chance.below(3) {
                bend(&world, &mut input, &mut chance);
            }
            let caller = callers[chance.below(callers.len())];
            let mut who = Who::account(caller);
            if chance.one_in(10) {
                who.region = "eu-west-1".to_owned();
            }
            let (target, headers, mut body) = request(operation, &input);
            // HTTP itself ends there, before anything of ours is asked.
            if target.len() > 60_000 {
                continue;
            }
            if chance.one_in(8) && !body.is_empty() {
                let at = chance.below(body.len());
                match chance.below(3) {
                    0 => body.truncate(at),
                    1 => body[at] = u8::try_from(chance.below(256)).unwrap_or(0),
                    _ => body.extend_from_within(at..),
                }
            }
            let what = format!(
                "{} as {caller}: {target} {}",
                operation.name,
                String::from_utf8_lossy(&body[..body.len().min(2_000)])
            );
            let answer = port.send(&who, operation, &target, &headers, &body).await;
            answer.is_sound(&what);
            if answer.status < 300 {
                *accepted.entry(format!("{operation:?}")).or_default() += 1;
            } else {
                answer.is_refusal(operation.service, &what);
                refused += 1;
            }
        }
    }
    let never: Vec<String> = operations
        .iter()
        .map(|operation| format!("{operation:?}"))
        .filter(|name| !accepted.contains_key(name))
        .collect();
    assert!(never.len() < operations.len() / 4, "never accepted, so hardly attacked: {never:?}");
    assert!(refused > 1_000, "only {refused} refused");
    port.settle().await;
    port.replays().await;
}
