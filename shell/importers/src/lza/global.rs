//! `global-config.yaml`: Regions, the role by which members are entered, and whether AWS Control Tower is there.

use super::landing_zone::LandingZone;
use crate::aws_api::node::Findings;
use crate::yaml::Node;
use identifiers::Region;
use organization_document::Gap;

/// How many Regions there may be. AWS has some forty.
const REGION_LIMIT: usize = 200;

/// Takes what the file says.
pub fn read(node: Option<&Node<'_>>, zone: &mut LandingZone, findings: &mut Findings<'_>) {
    let Some(node) = node else {
        let source = findings.files.shown(&format!("{}{}", zone.directory, super::GLOBAL));
        let what = "The file isn't there: Regions, the access role and whether AWS Control Tower is used aren't told.";
        findings.gaps.push(Gap::absent(source, "", what));
        return;
    };
    zone.home = region(node, "homeRegion", findings);
    if node.member("homeRegion").is_none() {
        node.wrong::<()>("the member homeRegion is missing", findings);
    }
    for item in node.items("enabledRegions", findings) {
        let Some(region) = item.parse::<Region>("the name of a Region", findings) else { continue };
        if zone.regions.len() >= REGION_LIMIT {
            item.wrong::<()>(format!("there are more than {REGION_LIMIT} Regions"), findings);
            break;
        }
        if !zone.regions.contains(&region) {
            zone.regions.push(region);
        }
    }
    if zone.regions.is_empty() {
        let what = "It names no Region: nothing of AWS Config and Security Hub is set up.";
        findings.gaps.push(Gap::absent(node.source(), "enabledRegions", what));
    }
    zone.logs = node.member("logging").and_then(|logging| region(&logging, "centralizedLoggingRegion", findings));
    zone.access_role = node.text_of("managementAccountAccessRole", findings).map(str::to_owned);
    let Some(tower) = node.member("controlTower") else { return };
    zone.control_tower = tower.flag("enable", findings).unwrap_or_default();
    if !zone.control_tower {
        return;
    }
    let what = "AWS Control Tower is used: the policies, roles and rules that it makes itself aren't told.";
    findings.gaps.push(Gap::absent(node.source(), "controlTower", what));
    let controls = tower.items("controls", findings).len();
    if controls > 0 {
        let what = format!("The {controls} controls of AWS Control Tower aren't modelled; they are left out.");
        findings.gaps.push(Gap::not_modelled(node.source(), "controlTower.controls", what));
    }
}

fn region(node: &Node<'_>, member: &str, findings: &mut Findings<'_>) -> Option<Region> {
    node.member(member)?.parse("the name of a Region", findings)
}
