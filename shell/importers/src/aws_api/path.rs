//! What a file's path says of the call that it answers: whose children, which policy's targets, where.

use identifiers::{AccountId, OrganizationalUnitId, ParentId, PolicyId, Region, ResourcePolicyId, RootId, TargetId};

/// The parts of a path, the last one first, without the ending of the file.
fn parts(path: &str) -> impl Iterator<Item = &str> {
    let path = path.strip_suffix(".json").or_else(|| path.strip_suffix(".JSON")).unwrap_or(path);
    path.rsplit('/')
}

/// Words between whatever people put between words.
fn words(part: &str) -> Vec<&str> {
    part.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty()).collect()
}

/// The root or unit that the file is about.
pub fn parent(path: &str) -> Option<ParentId> {
    parts(path).find_map(|part| {
        let words = words(part);
        let unit = words.windows(3).rev().find_map(|three| match three {
            ["ou", root, unit] => format!("ou-{root}-{unit}").parse::<OrganizationalUnitId>().ok(),
            _ => None,
        });
        let root = || {
            words.windows(2).rev().find_map(|two| match two {
                ["r", root] => format!("r-{root}").parse::<RootId>().ok(),
                _ => None,
            })
        };
        unit.map(ParentId::OrganizationalUnit).or_else(|| root().map(ParentId::Root))
    })
}

/// The account that the file is about.
pub fn account(path: &str) -> Option<AccountId> {
    parts(path).find_map(|part| {
        let words = words(part);
        // The end of a UUID can be twelve digits, too.
        let in_uuid = |at: usize| {
            let five = at.checked_sub(4).and_then(|first| words.get(first..=at));
            five.is_some_and(|five| {
                five.iter().map(|word| word.len()).eq([8, 4, 4, 4, 12])
                    && five.iter().all(|word| word.chars().all(|c| c.is_ascii_hexdigit()))
            })
        };
        words.iter().enumerate().rev().filter(|(at, _)| !in_uuid(*at)).find_map(|(_, word)| account_of(word))
    })
}

fn account_of(word: &str) -> Option<AccountId> {
    (word.len() == 12).then(|| word.parse().ok())?
}

/// The root, unit or account that the name of the file itself says.
pub fn target(path: &str) -> Option<TargetId> {
    let own = parts(path).next()?;
    parent(own).map(TargetId::from).or_else(|| account(own).map(TargetId::Account))
}

/// The policy that the file is about.
pub fn policy(path: &str) -> Option<PolicyId> {
    parts(path).find_map(|part| {
        // An id's own characters are letters, digits and _; what stands before it ends with anything else.
        part.match_indices("p-").filter(|(at, _)| !part.get(..*at).is_some_and(ends_in_a_word)).find_map(|(at, _)| {
            let rest = part.get(at..)?;
            let length = rest.get(2..)?.find(|c: char| !c.is_ascii_alphanumeric() && c != '_');
            rest.get(..length.map_or(rest.len(), |length| length.saturating_add(2)))?.parse().ok()
        })
    })
}

fn ends_in_a_word(before: &str) -> bool {
    before.chars().next_back().is_some_and(|c| c.is_ascii_alphanumeric())
}

/// The delegation policy that the file is about.
pub fn resource_policy(path: &str) -> Option<ResourcePolicyId> {
    parts(path).next().and_then(|part| part.get(part.find("rp-")?..)?.parse().ok())
}

/// The Region that the file is about.
pub fn region(path: &str) -> Option<Region> {
    let whole = parts(path).find_map(|part| part.parse::<Region>().ok().filter(Region::is_known));
    whole.or_else(|| {
        parts(path).find_map(|part| {
            let words = words(part);
            words.windows(3).find_map(|three| three.join("-").parse::<Region>().ok().filter(Region::is_known))
        })
    })
}

/// The service's principal that the file is about.
pub fn service(path: &str) -> Option<&str> {
    parts(path).find(|part| part.ends_with(".amazonaws.com"))
}

/// Of an ARN: the Region, the account, and what stands behind them.
pub fn of_arn(arn: &str) -> Option<(Option<Region>, Option<AccountId>, &str)> {
    let mut parts = arn.splitn(6, ':');
    let (Some("arn"), Some(_), Some(_)) = (parts.next(), parts.next(), parts.next()) else { return None };
    let (region, account, resource) = (parts.next()?, parts.next()?, parts.next()?);
    Some((region.parse().ok(), account.parse().ok(), resource))
}

#[cfg(test)]
mod tests {
    use super::{account, parent, policy, region, resource_policy, target};

    fn text<T: ToString>(found: Option<T>) -> String {
        found.map(|found| found.to_string()).unwrap_or_default()
    }

    #[test]
    fn a_path_says_what_it_is_about() {
        assert_eq!(text(account("accounts/111111111111/config/eu-west-1/rules.json")), "111111111111");
        assert_eq!(text(account("rules_111111111111-eu-west-1.json")), "111111111111");
        // A UUID that ends like an account is none.
        let uuid = "securityhub/us-east-1/025445821075/tags/c2a0e78c-6eff-45ab-89cf-762980385020.json";
        assert_eq!(text(account(uuid)), "025445821075");
        assert_eq!(text(target(uuid)), "");
        assert_eq!(text(parent("list-accounts-for-parent-ou-ab12-cdefghij.json")), "ou-ab12-cdefghij");
        assert_eq!(text(parent("children/r-ab12/accounts.json")), "r-ab12");
        assert_eq!(text(target("children/r-ab12/accounts.json")), "");
        assert_eq!(text(policy("targets-p-ab12cd34_x.json")), "p-ab12cd34_x");
        assert_eq!(text(policy("tags/rp-ab12cd34.json")), "");
        assert_eq!(text(resource_policy("tags/rp-ab12cd34.json")), "rp-ab12cd34");
        assert_eq!(text(region("config/us-gov-west-1/list-roots-1.json")), "us-gov-west-1");
        assert_eq!(text(region("rules-111111111111-eu-west-1.json")), "eu-west-1");
    }
}
