//! What the rules on trails share: finding one trail that has everything, when some of it may not be known.

use documents::Document;

use super::field_selectors::FieldSelectors;
use crate::items::{ConfigurationItem, Member, member};
use crate::rules::judgement::{Judged, Judgement};
use crate::rules::outcome::Need;
use crate::rules::subject::Subject;

pub(super) const TRAIL: &str = "AWS::CloudTrail::Trail";

/// Whether something is so, as far as that is known.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Known {
    Yes,
    No,
    Unknown(Need),
}

impl From<bool> for Known {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

/// Yes if all are; no if one isn't, whatever else is unknown.
pub(super) fn all_of<const N: usize>(parts: [Known; N]) -> Known {
    if parts.contains(&Known::No) {
        return Known::No;
    }
    parts.into_iter().find(|part| matches!(part, Known::Unknown(_))).unwrap_or(Known::Yes)
}

/// A trail, and what is known of it beside its item.
pub(super) struct Trail<'a> {
    pub(super) item: &'a ConfigurationItem,
}

/// A selector of events.
pub(super) struct Selector {
    pub(super) includes_management: bool,
    pub(super) excludes_sources: bool,
    pub(super) read_write: String,
}

/// The account is compliant if some trail passes; not, if none does; and cannot be judged while one might.
pub(super) fn some_trail(subject: &Subject<'_>, annotation: &str, passes: impl Fn(&Trail<'_>) -> Known) -> Vec<Judged> {
    let mut unknown = None;
    for item in subject.inventory.items(TRAIL) {
        match passes(&Trail { item }) {
            Known::Yes => return subject.account(Judgement::Compliant),
            Known::No => {}
            Known::Unknown(need) => unknown = Some(need),
        }
    }
    if unknown.is_none() && !subject.inventory.covers(TRAIL) {
        unknown = Some(Need::Items(TRAIL.into()));
    }
    subject.account(unknown.map_or_else(|| Judgement::bad(annotation), Judgement::Unknown))
}

impl Trail<'_> {
    /// Whether bucket, topic and log group are those that the parameters name.
    pub(super) fn goes_where_asked(&self, subject: &Subject<'_>) -> Known {
        let places = [
            ("s3BucketName", "s3BucketName"),
            ("snsTopicArn", "snsTopicARN"),
            ("cloudWatchLogsLogGroupArn", "cloudWatchLogsLogGroupArn"),
        ];
        let is_so = |(parameter, key): &(&str, &str)| {
            let wanted = subject.arguments.text(parameter);
            wanted.is_none_or(|wanted| self.item.configuration(&[key]).text() == Some(wanted))
        };
        places.iter().all(is_so).into()
    }

    /// Facts name trails by ARN.
    pub(super) fn arn(&self) -> String {
        let arn = self.item.configuration(&["trailARN"]);
        arn.text().or(self.item.arn.as_deref()).unwrap_or(&self.item.resource_id).to_owned()
    }

    /// Whether the trail is switched on.
    pub(super) fn is_logging(&self, subject: &Subject<'_>) -> Known {
        let arn = self.arn();
        match subject.inventory.facts.fact("trailStatus", &[&arn, "IsLogging"]).flag() {
            Some(logging) => logging.into(),
            None => Known::Unknown(Need::Fact(format!("trailStatus.{arn}.IsLogging"))),
        }
    }

    /// Whether some event selector is as wanted.
    pub(super) fn selects(&self, subject: &Subject<'_>, wanted: impl Fn(&Selector) -> bool) -> Known {
        self.selectors(subject, |selectors| selectors.iter().any(&wanted))
    }

    /// Whether the trail's event selectors are as wanted. One without custom ones has the default: management events, all of them.
    pub(super) fn selectors(&self, subject: &Subject<'_>, wanted: impl Fn(&[Selector]) -> bool) -> Known {
        let arn = self.arn();
        let unknown = || Known::Unknown(Need::Fact(format!("eventSelectors.{arn}")));
        match subject.inventory.facts.fact("eventSelectors", &[&arn]) {
            Member::Value(list) => match list.items() {
                Some(items) => {
                    let selectors: Option<Vec<_>> = items.iter().map(Selector::read).collect();
                    selectors.map_or_else(unknown, |selectors| wanted(&selectors).into())
                }
                None => unknown(),
            },
            Member::Missing if self.item.configuration(&["hasCustomEventSelectors"]).flag() == Some(false) => {
                wanted(&[Selector::default()]).into()
            }
            Member::Missing | Member::Null => unknown(),
        }
    }
}

impl Default for Selector {
    fn default() -> Self {
        Self { includes_management: true, excludes_sources: false, read_write: "All".to_owned() }
    }
}

impl Selector {
    fn read(document: &Document) -> Option<Self> {
        document.entries()?;
        if document.get("FieldSelectors").is_some() {
            return Self::of_fields(&FieldSelectors::read(document)?);
        }
        let default = Self::default();
        let management = member(document, &["IncludeManagementEvents"]);
        let excluded = member(document, &["ExcludeManagementEventSources"]);
        let read_write = member(document, &["ReadWriteType"]);
        Some(Self {
            includes_management: if management.is_nothing() {
                default.includes_management
            } else {
                management.flag()?
            },
            excludes_sources: if excluded.is_nothing() { false } else { !excluded.items()?.is_empty() },
            read_write: if read_write.is_nothing() { default.read_write } else { read_write.text()?.to_owned() },
        })
    }
    /// An advanced selector: what it says of the category, of reading and of sources.
    fn of_fields(fields: &FieldSelectors) -> Option<Self> {
        let read_write = match fields.equals("readOnly").as_deref() {
            None | Some([]) => "All",
            Some([one]) if one == "true" => "ReadOnly",
            Some([one]) if one == "false" => "WriteOnly",
            Some(_) => return None,
        };
        Some(Self {
            includes_management: fields
                .equals("eventCategory")
                .is_some_and(|all| all.iter().any(|one| one == "Management")),
            // Any selection by source leaves some out.
            excludes_sources: fields.says("eventSource"),
            read_write: read_write.to_owned(),
        })
    }
}
