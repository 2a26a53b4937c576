//! What somebody may have meant who misspelled a service or an action.

use super::service::Service;
use strsim::levenshtein;

/// How many suggestions are made at most.
const SUGGESTIONS: usize = 5;

/// How long a text can be, in bytes: no action's is half as long. Longer ones aren't looked for, as comparing costs what is compared.
const LONGEST: usize = 200;

/// The services or actions near a text, nearest first; whatever service has an action of just that name, where there is none.
pub(super) fn near(services: &[Service], text: &str) -> Vec<String> {
    if text.len() > LONGEST {
        return Vec::new();
    }
    let text = text.trim();
    let wanted = text.to_ascii_lowercase();
    let mut found = match wanted.split_once(':') {
        None => near_services(services, &wanted).map(|(far, service)| (far, service.prefix.to_owned())).collect(),
        Some((prefix, name)) if name.contains(['*', '?']) => {
            let misspelt = near_services(services, prefix).filter(|(far, _)| *far > 0);
            let written = text.split_once(':').map_or("", |(_, name)| name);
            misspelt.map(|(far, service)| (far, [service.prefix, written].join(":"))).collect()
        }
        Some((prefix, name)) => near_actions(services, prefix, name),
    };
    if found.is_empty() {
        let name = wanted.split_once(':').map_or(wanted.as_str(), |(_, name)| name);
        let actions = services.iter().flat_map(Service::actions);
        let so_named = actions.filter(|action| action.name().eq_ignore_ascii_case(name));
        found = so_named.map(|action| (0, action.action().as_str().to_owned())).collect();
    }
    found.sort();
    found.truncate(SUGGESTIONS);
    found.into_iter().map(|(_, text)| text).collect()
}

/// The services whose prefixes are near, each with how far it is.
fn near_services<'c>(services: &'c [Service], wanted: &'c str) -> impl Iterator<Item = (usize, &'c Service)> {
    let far = services.iter().map(|service| (distance(service.prefix, wanted), service));
    let allowed = allowed(wanted);
    let known = services.iter().any(|service| service.prefix == wanted);
    far.filter(move |(far, _)| *far <= if known { 0 } else { allowed })
}

/// The actions of near services whose names are near, too.
fn near_actions(services: &[Service], prefix: &str, name: &str) -> Vec<(usize, String)> {
    let actions = near_services(services, prefix).flat_map(|(far, service)| service.actions().map(move |it| (far, it)));
    let far = actions.map(|(far, it)| (far, levenshtein(&it.name().to_ascii_lowercase(), name), it));
    let near = far.filter(|(_, far, _)| *far <= allowed(name));
    near.map(|(service, far, it)| (service + far, it.action().as_str().to_owned())).collect()
}

/// How far two prefixes are from each other; dashes are left out by many.
fn distance(prefix: &str, wanted: &str) -> usize {
    let bare = |text: &str| text.replace('-', "");
    if bare(prefix) == bare(wanted) { usize::from(prefix != wanted) } else { levenshtein(prefix, wanted) }
}

/// How many letters may be wrong: of a short text little, or anything is near.
fn allowed(text: &str) -> usize {
    (text.len() / 4).max(usize::from(text.len() > 1))
}

#[cfg(test)]
mod tests {
    use super::super::whole::Catalogue;
    use super::SUGGESTIONS;

    #[test]
    fn what_was_meant() {
        let check = |text: &str, first: &str| {
            let found = Catalogue::aws().near(text);
            assert_eq!(found.first().map(String::as_str), Some(first), "{text}: {found:?}");
        };
        check("s3:GetObjet", "s3:GetObject");
        check("S3:getobjekt", "s3:GetObject");
        check("s4:GetObject", "s3:GetObject");
        check("security-hub:EnableSecurityHub", "securityhub:EnableSecurityHub");
        check("organisations:CreateAccount", "organizations:CreateAccount");
        check("organisations:Create*", "organizations:Create*");
        check("securityhb", "securityhub");
        check("accessanalyzer", "access-analyzer");
        // The service is called otherwise altogether.
        check("eventbridge:PutRule", "events:PutRule");
        check("RunInstances", "ec2:RunInstances");
    }

    #[test]
    fn nothing_is_near_to_what_is_far() {
        for text in ["", "s3:CompletelyDifferent", "nobody-knows-this-one", "s3:*", ":", "s3:", &"x".repeat(1_000_000)]
        {
            assert_eq!(Catalogue::aws().near(text), Vec::<String>::new(), "{text:?}");
        }
        assert_eq!(Catalogue::aws().near("x:TagResource").len(), SUGGESTIONS);
    }
}
