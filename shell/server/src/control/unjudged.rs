//! Which accounts of a delivery nothing judges, so that nobody waits for verdicts that don't come.

use evidence::delivery::Share;
use evidence::scope::GLOBAL;
use governance::State;
use governance::conformance_packs::{Place, Recorder};
use identifiers::{AccountId, Region};
use reports::delivery::{Unjudged, Why};
use smol_str::SmolStr;
use std::collections::BTreeMap;
use storage::wide;

/// How many accounts are told one by one.
const TOLD: usize = 100;

/// The first accounts of which something was delivered for a Region that they don't record in, and how many more there are. An account in
/// several states is told once for each.
pub fn unjudged(state: &State, places: &BTreeMap<(String, SmolStr), Share>) -> (Vec<Unjudged>, u64) {
    let mut groups: BTreeMap<(AccountId, &'static str), (Why, Vec<String>, Share)> = BTreeMap::new();
    for ((account, region), share) in places {
        let Ok(account) = account.parse::<AccountId>() else { continue };
        let Some(why) = why(state, account, region) else { continue };
        if share.items == 0 && why == Why::RecorderStopped {
            // Facts are what periodic rules read, and those run without a recorder.
            continue;
        }
        let (_, regions, of) =
            groups.entry((account, why.as_str())).or_insert_with(|| (why, Vec::new(), Share::default()));
        regions.push(region.to_string());
        of.items += share.items;
        of.facts += share.facts;
    }
    let more = wide(groups.len().saturating_sub(TOLD));
    let told = groups.into_iter().take(TOLD).map(|((account, _), (why, regions, share))| Unjudged {
        account: account.to_string(),
        next: next(why, account, &regions),
        regions,
        items: share.items,
        facts: share.facts,
        why,
    });
    (told.collect(), more)
}

/// Why nothing judges what an account has in a Region; nothing if it records there.
fn why(state: &State, account: AccountId, region: &str) -> Option<Why> {
    let packs = &state.conformance_packs;
    let recorders: Vec<&Recorder> = if region == GLOBAL {
        let of_account = Place::new(account, Region::before_all());
        packs
            .recorders
            .range(of_account..)
            .take_while(|(place, _)| place.account == account)
            .map(|(_, one)| one)
            .collect()
    } else {
        let place = Place::new(account, region.parse().ok()?);
        packs.recorders.get(&place).into_iter().collect()
    };
    if recorders.iter().any(|recorder| recorder.recording) {
        return None;
    }
    Some(match recorders.is_empty() {
        false => Why::RecorderStopped,
        true if state.organizations.organization_of(account).is_none() => Why::NoOrganization,
        true => Why::NoRecorder,
    })
}

/// What to do about it.
fn next(why: Why, account: AccountId, regions: &[String]) -> String {
    let named = |region: &&String| region.as_str() != GLOBAL;
    let place = match (regions.iter().find(named), regions.iter().filter(named).count()) {
        (None, _) => "in one Region".to_owned(),
        (Some(region), 1) => format!("in {region}"),
        (Some(region), _) => format!("in {region} and the others"),
    };
    match why {
        Why::NoOrganization => format!(
            "items are judged in the account that they name: name the id of a member here in their awsAccountId, or call \
             PutConfigurationRecorder, PutDeliveryChannel and StartConfigurationRecorder as {account} {place} and give it rules of its own"
        ),
        Why::NoRecorder => {
            format!(
                "call PutConfigurationRecorder, PutDeliveryChannel and StartConfigurationRecorder as {account} {place}"
            )
        }
        Why::RecorderStopped => format!("call StartConfigurationRecorder as {account} {place}"),
    }
}
