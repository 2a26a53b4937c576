//! What is asked of a heat map: which accounts and rules, in which order, which units are shut.

use identifiers::{Region, TargetId};
use protocol::Form;
use std::collections::BTreeSet;

/// Units that may be named.
const MOST_NAMED: usize = 200;
/// The longest text that is looked for, in characters.
const LONGEST: usize = 200;
/// The parameters that say which lines and rules there are. The same ones mean the same lines.
pub const SAYING: [&str; 9] = ["node", "pack", "region", "state", "q", "rule", "sort", "shut", "open"];

/// What is asked of a heat map.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Asked {
    /// The node below which the accounts are; all of them where nothing is said.
    pub node: Option<TargetId>,
    /// Only the rules of this pack.
    pub pack: Option<String>,
    /// Only this Region.
    pub region: Option<Region>,
    /// Only accounts in which a rule stands so.
    pub state: Option<String>,
    /// Only accounts that are called so, in lower case.
    pub text: Option<String>,
    /// Only rules that are called so, in lower case.
    pub rule: Option<String>,
    /// The accounts with most rules that aren't compliant first, in place of units.
    pub by_not_compliant: bool,
    /// Whether units are shut unless they are named.
    pub all_shut: bool,
    /// The units that aren't as the others.
    pub named: BTreeSet<String>,
}

impl Asked {
    /// What a query says.
    ///
    /// # Errors
    /// What is wrong with it, for people.
    pub fn read(form: &Form, region: impl Fn(&str) -> Result<Region, String>) -> Result<Self, String> {
        let given = |name: &str| form.get(name).filter(|text| !text.is_empty());
        let text = |name: &str| given(name).map(|text| text.chars().take(LONGEST).collect::<String>().to_lowercase());
        let node = given("node").map(|text| text.parse::<TargetId>());
        let node = node.transpose().map_err(|_| "`node` is the id of an account, a unit or a root.".to_owned())?;
        const STATES: [&str; 5] = ["compliant", "not-compliant", "no-data", "not-modelled", "not-deployed"];
        let state = given("state").map(str::to_owned);
        if state.as_deref().is_some_and(|state| !STATES.contains(&state)) {
            return Err(format!("`state` is one of {}.", STATES.join(", ")));
        }
        let by_not_compliant = match given("sort") {
            None | Some("unit") => false,
            Some("not-compliant") => true,
            Some(_) => return Err("`sort` is unit or not-compliant.".to_owned()),
        };
        let all_shut = given("shut") == Some("all");
        let named = given(if all_shut { "open" } else { "shut" }).unwrap_or_default();
        Ok(Self {
            node,
            pack: given("pack").map(str::to_owned),
            region: given("region").map(region).transpose()?,
            state,
            text: text("q"),
            rule: text("rule"),
            by_not_compliant,
            all_shut,
            named: named.split(',').filter(|id| !id.is_empty()).take(MOST_NAMED).map(str::to_owned).collect(),
        })
    }

    /// Whether a unit is shut.
    pub fn is_shut(&self, node: &str) -> bool {
        self.all_shut != self.named.contains(node)
    }

    /// Whether lines depend on how rules stand, so that every account has to be looked at.
    pub fn needs_standings(&self) -> bool {
        self.by_not_compliant || self.state.is_some()
    }

    /// The words of a query that say which lines and rules there are.
    pub fn words(form: &Form) -> String {
        SAYING.iter().filter_map(|name| Some(format!("{name}={}\n", form.get(name)?))).collect()
    }
}
