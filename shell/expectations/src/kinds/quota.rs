//! `quota`: a count stays under a number, or under a share of what AWS lets an organization have.

use super::{Begun, finding};
use crate::kinds::effective::any_policy_type;
use crate::members::{Members, Problems};
use crate::outcome::Finding;
use crate::selector::{Selector, Wanted};
use crate::words;
use crate::world::{Place, World};
use documents::Problem;
use reports::organizations::QuotaKind;

/// A count stays under something.
#[derive(Debug, Clone)]
pub struct Quota {
    quota: QuotaKind,
    policy_type: Option<String>,
    target: Option<Selector>,
    most: Most,
}

/// How much is expected at most.
#[derive(Debug, Clone, Copy)]
enum Most {
    Number(u64),
    /// Hundredths of the quota.
    Share(u64),
}

const KINDS: [QuotaKind; 9] = [
    QuotaKind::Accounts,
    QuotaKind::Units,
    QuotaKind::UnitDepth,
    QuotaKind::Policies,
    QuotaKind::PoliciesPerTarget,
    QuotaKind::OrganizationConformancePacks,
    QuotaKind::ConformancePacks,
    QuotaKind::ConfigRules,
    QuotaKind::ConfigurationPolicies,
];

impl Quota {
    /// Reads one.
    pub fn read(mut members: Members<'_>, problems: &mut Problems) -> Option<Self> {
        let span = members.span();
        let words = KINDS.map(QuotaKind::as_str);
        let quota = members.word("of", &words, problems);
        if quota.is_none() {
            members.missing("of", problems);
        }
        let quota = quota.and_then(|word| KINDS.into_iter().find(|kind| kind.as_str() == word));
        let policy_type = members.text("type", problems);
        let policy_type = policy_type.and_then(|text| match any_policy_type(&text) {
            Ok(policy_type) => Some(policy_type),
            Err(problem) => {
                problems.push(Problem::new(format!("`type`: {problem}"), span));
                None
            }
        });
        let has_type = matches!(quota, Some(QuotaKind::Policies | QuotaKind::PoliciesPerTarget));
        if policy_type.is_some() && quota.is_some() && !has_type {
            problems.push(Problem::new("only policies have a `type`", span));
        }
        let target = members.selector("target", "targets", problems);
        if target.is_some() && quota != Some(QuotaKind::PoliciesPerTarget) {
            problems.push(Problem::new("only policies-per-target has a `target`", span));
        }
        let most = match members.text("at-most", problems) {
            None => {
                members.missing("at-most", problems);
                None
            }
            Some(text) => {
                let most = most(&text);
                if most.is_none() {
                    let told = format!("`at-most` is a number, or a share such as 80%, and not {text}");
                    problems.push(Problem::new(told, span));
                }
                most
            }
        };
        members.finish(problems);
        Some(Self { quota: quota?, policy_type, target, most: most? })
    }

    /// What it says, in short.
    pub fn told(&self) -> String {
        let policy_type = self.policy_type.as_ref().map(|name| format!(" of {name}")).unwrap_or_default();
        let most = match self.most {
            Most::Number(number) => number.to_string(),
            Most::Share(share) => format!("{share}% of the quota"),
        };
        format!("quota {}{policy_type} at most {most}", self.quota)
    }

    /// How it stands: nothing has to be asked.
    pub fn begin(&self, world: &World) -> Result<Begun, String> {
        let is_meant = |quota: &&reports::organizations::Quota| {
            quota.quota == self.quota && (self.policy_type.is_none() || quota.policy_type == self.policy_type)
        };
        let quotas: Vec<_> = world.quotas.iter().filter(is_meant).collect();
        if quotas.is_empty() {
            return Err(match &self.policy_type {
                Some(policy_type) => format!("{policy_type} isn't enabled in the organization"),
                None => format!("the installation tells no quota of {}", self.quota),
            });
        }
        let (mut found, mut checked) = (Vec::new(), 0);
        for quota in quotas {
            let allowed = match self.most {
                Most::Number(number) => number,
                Most::Share(share) => {
                    u64::try_from(u128::from(quota.most) * u128::from(share) / 100).unwrap_or(u64::MAX)
                }
            };
            let name = match &quota.policy_type {
                Some(policy_type) => format!("{} of {policy_type}", self.quota),
                None => self.quota.to_string(),
            };
            let mut hold = |about: Option<String>, used: u64, because: Option<String>| {
                checked += 1;
                if used > allowed {
                    let expected = format!("at most {allowed} {name}");
                    let is = format!("{used}, where AWS lets it have {}", quota.most);
                    found.push(Finding { about, ..finding(None, expected, is, because) });
                }
            };
            match self.quota {
                QuotaKind::PoliciesPerTarget => {
                    let places: Vec<&Place> = match &self.target {
                        Some(target) => target.select(world, Wanted::Both)?,
                        None => world.places.iter().collect(),
                    };
                    for place in places {
                        let attached: Vec<String> = attached(place, quota.policy_type.as_deref(), world);
                        hold(Some(place.told()), count(attached.len()), Some(words::and(&attached)));
                    }
                }
                QuotaKind::UnitDepth => {
                    let deepest =
                        world.places.iter().filter(|place| !place.is_account()).max_by_key(|place| place.depth);
                    if let Some(deepest) = deepest {
                        hold(Some(deepest.told()), deepest.depth, Some(deepest.path.clone()));
                    }
                }
                _ => hold(quota.at.clone(), quota.used.unwrap_or_default(), None),
            }
        }
        Ok((found, Vec::new(), checked))
    }
}

/// The names of the policies of a type that are attached to a node.
fn attached(place: &Place, policy_type: Option<&str>, world: &World) -> Vec<String> {
    let is_of = |id: &&String| {
        world.policies.iter().any(|policy| policy.id == **id && policy_type == Some(policy.policy_type.as_str()))
    };
    let here = place.policies.iter().filter(is_of);
    here.map(|id| world.policy_name(id).unwrap_or(id).to_owned()).collect()
}

fn most(text: &str) -> Option<Most> {
    match text.strip_suffix('%') {
        Some(share) => share.trim().parse().ok().filter(|share| *share <= 100).map(Most::Share),
        None => text.parse().ok().map(Most::Number),
    }
}

fn count(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
