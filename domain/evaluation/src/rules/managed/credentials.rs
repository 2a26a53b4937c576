//! What the rules on users' credentials share: the rows of the credential report.

use std::collections::HashMap;

use crate::facts::Credentials;
use crate::items::ConfigurationItem;
use crate::rules::judgement::{Judged, Judgement};
use crate::rules::outcome::Need;
use crate::rules::subject::Subject;

pub(super) const USER: &str = "AWS::IAM::User";

/// A judgement for every user of the credential report. The report names users; results carry their ids, where the users' items
/// are known. `None` from the judge means that the row lacks something.
pub(super) fn each_user(subject: &Subject<'_>, judge: impl Fn(&Credentials<'_>) -> Option<Judgement>) -> Vec<Judged> {
    let report = subject.inventory.facts.fact("credentialReport", &[]);
    let Some(rows) = report.items() else { return subject.needs_fact("credentialReport") };
    let mut items: HashMap<&str, &ConfigurationItem> = HashMap::new();
    for item in subject.inventory.items(USER) {
        // The first of a name counts.
        if let Some(name) = item.resource_name.as_deref() {
            items.entry(name).or_insert(item);
        }
    }
    let mut judged = Vec::with_capacity(rows.len());
    for (index, row) in rows.iter().enumerate() {
        let user = Credentials::read(row);
        if user.is_some_and(|user| user.user() == "<root_account>") {
            continue;
        }
        let name = user.map(|user| user.user()).unwrap_or_default();
        let item = items.get(name);
        let unreadable = || Judgement::Unknown(Need::Fact(format!("credentialReport[{index}]")));
        judged.push(Judged {
            resource_type: USER.into(),
            resource_id: item.map_or_else(|| name.into(), |item| item.resource_id.clone()),
            judgement: user.and_then(|user| judge(&user)).unwrap_or_else(unreadable),
        });
    }
    judged
}

/// How many days ago the time of a column was; `None` for `N/A` and the like.
pub(super) fn age_in_days(subject: &Subject<'_>, text: &str) -> Option<f64> {
    let moment = identifiers::Timestamp::from_iso(text)?;
    Some(subject.inventory.now.days_since(moment))
}
