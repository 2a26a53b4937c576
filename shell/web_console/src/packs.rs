//! Packs: those of an organization by Region, each with a dot that says how it stands, and the viewer's own.

use crate::address::Address;
use crate::frame::Frame;
use crate::marks::{Count, Id, Mark, Sign};
use crate::screen::Screen;
use askama::Template;
use reports::packs::{OrganizationPack, OwnPack, Packs};

/// The page of all packs.
#[derive(Template)]
#[template(path = "packs.html")]
pub struct PacksPage {
    /// What stands around it.
    pub frame: Frame,
    /// The packs.
    pub packs: Packs,
    /// The account that looks.
    pub viewer: String,
    /// Whether it sees only its own.
    pub is_member: bool,
}

impl PacksPage {
    /// The names of the organization's packs.
    fn names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.packs.organization.iter().map(|pack| pack.key.as_str()).collect();
        names.dedup();
        names
    }

    fn at(&self, key: &str, region: &str) -> Option<&OrganizationPack> {
        self.packs.organization.iter().find(|pack| pack.key == key && pack.region == region)
    }

    fn failing(&self) -> impl Iterator<Item = &OrganizationPack> {
        self.packs.organization.iter().filter(|pack| !pack.failures.is_empty())
    }

    fn pack(&self, pack: &OrganizationPack) -> Address<'_> {
        self.frame.view.to(Screen::Pack).with("name", &pack.key).with("region", &pack.region)
    }

    fn own(&self, pack: &OwnPack) -> Address<'_> {
        let to = self.frame.view.to(Screen::Pack).with("name", &pack.key).with("region", &pack.region);
        to.with("account", &self.viewer)
    }

    fn heat(&self, key: &str) -> Address<'_> {
        self.frame.view.to(Screen::HeatMap).with("pack", key)
    }
}

/// How a status or state of the API stands.
pub fn status(status: &str) -> Mark {
    let sign = if status.ends_with("_SUCCESSFUL") || status.ends_with("_COMPLETE") {
        Sign::Good
    } else if status.ends_with("_FAILED") {
        Sign::Bad
    } else {
        Sign::Waiting
    };
    sign.saying(status)
}

/// In how many accounts a pack failed.
pub fn failed(pack: &OrganizationPack) -> u64 {
    pack.failures.values().sum()
}

#[cfg(test)]
mod tests {
    use super::PacksPage;
    use crate::sample::plain;
    use crate::screen::Screen;
    use askama::Template;
    use reports::Time;
    use reports::packs::{OrganizationPack, OwnPack, Packs};

    const WILD: &str = "<img src=x onerror=alert(1)>\"'&";

    fn page(organization: Vec<OrganizationPack>, own: Vec<OwnPack>) -> PacksPage {
        let regions = vec!["eu-west-1".to_owned(), "us-east-1".to_owned()];
        let packs = Packs { version: 7, regions, organization, own };
        PacksPage { frame: plain(Screen::Packs), packs, viewer: "111111111111".to_owned(), is_member: false }
    }

    #[test]
    fn a_pack_stands_in_each_region() {
        let pack = |key: &str, region: &str, failures: &[(&str, u64)]| OrganizationPack {
            key: key.to_owned(),
            name: key.to_owned(),
            region: region.to_owned(),
            owner: "111111111111".to_owned(),
            status: if failures.is_empty() { "CREATE_SUCCESSFUL" } else { "CREATE_FAILED" }.to_owned(),
            status_at: Time("2025-06-01T00:00:00.000Z".to_owned()),
            members: 50,
            excluded: 1,
            failures: failures.iter().map(|(code, count)| ((*code).to_owned(), *count)).collect(),
        };
        let own = OwnPack {
            key: "own/mine".to_owned(),
            name: WILD.to_owned(),
            region: "us-east-1".to_owned(),
            state: "CREATE_COMPLETE".to_owned(),
            reason: Some(WILD.to_owned()),
            rules: 3,
        };
        let all = vec![
            pack("a", "eu-west-1", &[]),
            pack("a", "us-east-1", &[("NoAvailableConfigurationRecorder", 4)]),
            pack("b", "us-east-1", &[]),
        ];
        let html = page(all, vec![own]).render().unwrap();
        assert!(!html.contains("<img"), "{html}");
        assert!(html.contains("pack?name=a&#38;region=us-east-1") && html.contains("NoAvailableConfigurationRecorder"));
        assert!(html.contains("pack?name=own%2Fmine&#38;region=us-east-1&#38;account=111111111111"));
        assert_eq!(html.matches("title=\"not put in this Region\"").count(), 1, "b isn't in eu-west-1");
    }

    #[test]
    fn where_there_is_none_a_command_is_told() {
        assert!(page(Vec::new(), Vec::new()).render().unwrap().contains("put-organization-conformance-pack"));
    }
}
