//! Whose calls a provider's are: what its block says, else what objects that it already has say by their ARNs.

use crate::call::Who;
use crate::change::Change;
use crate::configuration::Configuration;
use crate::document::{ProviderConfig, Variable};
use crate::references::{Named, all, named, specific};
use indexmap::IndexMap;
use serde_json::{Map, Value};
use std::collections::HashMap;

/// The providers of a plan.
pub struct Providers<'a> {
    blocks: &'a IndexMap<String, ProviderConfig>,
    variables: &'a IndexMap<String, Variable>,
    /// What the ARNs of each provider's objects say, if they say the same.
    seen: HashMap<&'a str, Who>,
    /// Whose calls they are where nothing says it.
    otherwise: &'a Otherwise,
}

/// Whose calls are those of a provider of which a plan says nothing, and where.
#[derive(Debug, Clone, Default)]
pub struct Otherwise {
    /// The account; the rehearsal's own choice without it.
    pub account: Option<String>,
    /// The Region; likewise.
    pub region: Option<String>,
}

impl<'a> Providers<'a> {
    /// Of a plan, with its changes.
    pub fn of(
        blocks: &'a IndexMap<String, ProviderConfig>,
        variables: &'a IndexMap<String, Variable>,
        configuration: &Configuration<'a>,
        changes: &[Change],
        otherwise: &'a Otherwise,
    ) -> Self {
        let mut seen: HashMap<&str, [Option<Option<String>>; 2]> = HashMap::new();
        for change in changes {
            let (Some(key), Some(arn)) = (key(configuration, change), arn(&change.before)) else { continue };
            let [account, region] = seen.entry(key).or_default();
            for (known, told) in [(account, arn.account), (region, arn.region)] {
                match (known.as_ref(), told) {
                    (_, None) => {}
                    (None, told) => *known = Some(told),
                    (Some(one), told) if *one != told => *known = Some(None),
                    _ => {}
                }
            }
        }
        let seen = seen.into_iter().map(|(key, [account, region])| {
            (key, Who { account: account.flatten(), role: None, region: region.flatten() })
        });
        Self { blocks, variables, seen: seen.collect(), otherwise }
    }

    /// Who makes the calls for a change; and what was taken for granted of whom, if something was.
    pub fn who(&self, configuration: &Configuration<'a>, change: &Change) -> (Who, Option<String>) {
        let own = arn(&change.before).unwrap_or_default();
        let key = key(configuration, change);
        let block = key.and_then(|key| self.blocks.get(key)).map(|block| &block.expressions);
        let mut told = block.map(|block| self.told(block)).unwrap_or_default();
        let seen = key.and_then(|key| self.seen.get(key)).cloned().unwrap_or_default();
        let region = own.region.or(told.region.take()).or(seen.region).or_else(|| self.otherwise.region.clone());
        let role = told.role.take();
        let account = own.account.or(told.account.take()).or(seen.account);
        let account = account.or_else(|| self.otherwise.account.clone());
        let assumed = account.is_none().then(|| {
            let key = key.unwrap_or("aws");
            format!(
                "calls of the provider {key}, of whose account the plan says nothing, are the management account's, or for \
                 Security Hub its administrator's."
            )
        });
        (Who { account, role, region }, assumed)
    }

    fn told(&self, block: &Map<String, Value>) -> Who {
        let role = block.get("assume_role").and_then(|it| it.get(0)).and_then(|it| it.get("role_arn"));
        let role = role.and_then(|role| self.text(role));
        let mut who = Who { region: block.get("region").and_then(|it| self.text(it)), ..Who::default() };
        if let Some(arn) = role.as_deref().and_then(read_arn) {
            who.account = arn.account;
            // The role's name is behind its path.
            let name = arn.resource.strip_prefix("role/").and_then(|path| path.rsplit('/').next());
            who.role = name.map(str::to_owned);
        } else if block.contains_key("assume_role") {
            // Another account than that of the keys.
            who.account = role.filter(|text| is_account(text));
        } else {
            // A key that is an account's number is how that account calls here.
            let keys = block.get("access_key").and_then(|it| self.text(it)).filter(|text| is_account(text));
            who.account = keys.or_else(|| self.only(block.get("allowed_account_ids")?));
        }
        who
    }

    /// The only account of a list.
    fn only(&self, expression: &Value) -> Option<String> {
        let list = expression.get("constant_value")?.as_array()?;
        let [one] = list.as_slice() else { return None };
        one.as_str().filter(|text| is_account(text)).map(str::to_owned)
    }

    /// A text that is written, or a variable of the root module.
    fn text(&self, expression: &Value) -> Option<String> {
        if let Some(text) = expression.get("constant_value") {
            return text.as_str().map(str::to_owned);
        }
        let references = all(expression);
        match specific(&references).as_slice() {
            [one] => match named(one) {
                Named::Variable(name) if *one == format!("var.{name}") => {
                    let value = &self.variables.get(name)?.value;
                    value.as_str().map(str::to_owned)
                }
                _ => None,
            },
            _ => None,
        }
    }
}

fn key<'a>(configuration: &Configuration<'a>, change: &Change) -> Option<&'a str> {
    let resource = configuration.resource(&change.address.module.written(), &change.address.resource)?;
    resource.provider_config_key.as_deref()
}

/// What an ARN says.
#[derive(Default)]
struct Arn {
    region: Option<String>,
    account: Option<String>,
    resource: String,
}

/// The ARN of an object: its `arn`, or an id that is one.
fn arn(members: &Map<String, Value>) -> Option<Arn> {
    ["arn", "id"].iter().find_map(|name| read_arn(members.get(*name)?.as_str()?))
}

fn read_arn(text: &str) -> Option<Arn> {
    let mut parts = text.splitn(6, ':');
    (parts.next() == Some("arn")).then_some(())?;
    let (_, service) = (parts.next()?, parts.next()?);
    let region = parts.next().filter(|region| !region.is_empty() && service != "organizations");
    let account = parts.next().filter(|account| is_account(account));
    let resource = parts.next()?.to_owned();
    Some(Arn { region: region.map(str::to_owned), account: account.map(str::to_owned), resource })
}

/// Whether a text is an account's number.
pub fn is_account(text: &str) -> bool {
    text.len() == 12 && text.bytes().all(|byte| byte.is_ascii_digit())
}
