//! The primary nodes of running clusters have no public address.

use crate::items::{Member, member};
use crate::rules::judgement::{Judged, Judgement};
use crate::rules::outcome::Need;
use crate::rules::reads::Reads;
use crate::rules::rule::{Judge, ManagedRule};
use crate::rules::subject::Subject;
use crate::rules::trigger::Trigger;

pub(super) const RULE: ManagedRule = ManagedRule {
    identifier: "EMR_MASTER_NO_PUBLIC_IP",
    page: "emr-master-no-public-ip",
    judges: "The primary nodes of running clusters have no public address.",
    resource_types: &["AWS::EMR::Cluster", "AWS::EC2::Instance"],
    trigger: Trigger::Periodic,
    parameters: &[],
    members: &[],
    reads: Reads::facts(&["emrClusters"]),
    revision: 1,
    doubt: Some("clusters are a fact: no configuration item describes them"),
    judge: Judge::Account(judge),
};

fn judge(subject: &Subject<'_>) -> Vec<Judged> {
    let clusters = subject.inventory.facts.fact("emrClusters", &[]);
    let Some(clusters) = clusters.items() else { return subject.needs_fact("emrClusters") };
    let mut judged = Vec::new();
    for (index, cluster) in clusters.iter().enumerate() {
        let unreadable = || Judgement::Unknown(Need::Fact(format!("emrClusters[{index}]")));
        let id = member(cluster, &["id"]);
        let judgement = match (id.text(), member(cluster, &["state"]).text()) {
            (Some(_), Some("RUNNING" | "WAITING")) => match member(cluster, &["masterPublicIp"]) {
                Member::Null => Judgement::Compliant,
                Member::Value(address) if address.as_str().is_some() => {
                    Judgement::when(address.as_str() == Some(""), "The primary node has a public address.")
                }
                Member::Missing | Member::Value(_) => unreadable(),
            },
            (Some(_), Some(_)) => Judgement::NotApplicable,
            _ => unreadable(),
        };
        judged.push(Judged {
            resource_type: "AWS::EMR::Cluster".into(),
            resource_id: id.text().unwrap_or_default().into(),
            judgement,
        });
    }
    judged
}
