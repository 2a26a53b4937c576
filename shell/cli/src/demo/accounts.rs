//! The accounts: created, moved to their places, delegated to, and given recorders.

use super::organization::Tree;
use super::progress::Steps;
use super::session::{Session, each};
use crate::Problem;
use crate::answers::Answer;
use identifiers::AccountId;
use serde_json::{Value, json};
use std::sync::Mutex;

/// The bucket that AWS Config delivers to.
const DELIVERIES: &str = "awsconfigconforms-deliveries";

/// One account of the demo.
#[derive(Debug, Clone)]
pub struct Account {
    /// Its number.
    pub id: AccountId,
    /// Its name.
    pub name: String,
    /// The path of its unit.
    pub path: &'static str,
}

/// Who is who.
pub struct Staff {
    /// Every member that was created, by path and name.
    pub members: Vec<Account>,
    /// The account that administers packs and Security Hub for the organization.
    pub administrator: Account,
    /// The one that has no configuration recorder.
    pub without_recorder: Account,
    /// The one that manages its own Security Hub.
    pub self_managed: Account,
    /// The one that moves.
    pub mover: Account,
}

/// Creates every account and moves it to its unit.
pub async fn create(session: &Session, steps: &Steps, tree: &Tree) -> Result<Staff, Problem> {
    let wanted: Vec<(String, &'static str)> = tree
        .units
        .iter()
        .flat_map(|unit| (1..=unit.accounts).map(|number| (name(unit.path, number), unit.path)))
        .collect();
    let step = steps.step("accounts: create and move", wanted.len() * 2);
    let members = Mutex::new(Vec::new());
    let requests = Mutex::new(Vec::new());
    each(wanted, &step, async |(name, path)| {
        let input = json!({ "Email": format!("{name}@cloud.example.com"), "AccountName": name });
        let answer = session.organizations("CreateAccount", input).await?;
        lock(&requests).push((answer.text_at("/CreateAccountStatus/Id"), name, path));
        Ok(())
    })
    .await?;
    let requests = std::mem::take(&mut *lock(&requests));
    each(requests, &step, async |(request, name, path)| {
        let id = created(session, &request).await?;
        let input = json!({
            "AccountId": id.to_string(), "SourceParentId": tree.root, "DestinationParentId": tree.unit(path),
        });
        session.organizations("MoveAccount", input).await?;
        lock(&members).push(Account { id, name, path });
        Ok(())
    })
    .await?;
    step.finish();
    let mut members = std::mem::take(&mut *lock(&members));
    members.sort_by(|one, other| (one.path, &one.name).cmp(&(other.path, &other.name)));
    let of = |path: &str, place: usize| {
        let account = members.iter().filter(|account| account.path == path).nth(place);
        account.cloned().ok_or_else(|| Problem::from(format!("{path} has too few accounts")))
    };
    Ok(Staff {
        administrator: of("Security", 0)?,
        without_recorder: of("Workloads/Staging/Payments", 2)?,
        self_managed: of("Sandbox", 1)?,
        mover: of("Sandbox", 0)?,
        members,
    })
}

/// Waits for an account that was asked for.
async fn created(session: &Session, request: &str) -> Result<AccountId, Problem> {
    loop {
        let input = json!({ "CreateAccountRequestId": request });
        let answer = session.organizations("DescribeCreateAccountStatus", input).await?;
        let status = answer.at("/CreateAccountStatus");
        match status.at("/State").as_str() {
            Some("SUCCEEDED") => return Ok(status.text_at("/AccountId").parse()?),
            Some("IN_PROGRESS") => tokio::time::sleep(std::time::Duration::from_millis(5)).await,
            _ => return Err(format!("an account was not created: {status}").into()),
        }
    }
}

/// Trusted access for AWS Config, and the administrator of packs.
pub async fn delegate(session: &Session, steps: &Steps, staff: &Staff) -> Result<(), Problem> {
    let step = steps.step("delegated administrator", 2);
    let principal = "config-multiaccountsetup.amazonaws.com";
    session.organizations("EnableAWSServiceAccess", json!({ "ServicePrincipal": principal })).await?;
    step.advance();
    let input = json!({ "AccountId": staff.administrator.id.to_string(), "ServicePrincipal": principal });
    session.organizations("RegisterDelegatedAdministrator", input).await?;
    step.advance();
    step.finish();
    Ok(())
}

/// A configuration recorder in every account but one.
pub async fn record(session: &Session, steps: &Steps, staff: &Staff) -> Result<(), Problem> {
    let mut accounts: Vec<AccountId> = staff.members.iter().map(|account| account.id).collect();
    accounts.retain(|account| *account != staff.without_recorder.id);
    accounts.push(session.management);
    session.client().create_bucket(staff.administrator.id, &session.home, DELIVERIES).await?;
    let step = steps.step("configuration recorders (all accounts but one)", accounts.len());
    each(accounts, &step, async |account| start_recorder(session, account).await).await?;
    step.finish();
    Ok(())
}

async fn start_recorder(session: &Session, account: AccountId) -> Result<(), Problem> {
    let role = format!("arn:aws:iam::{account}:role/aws-service-role/config.amazonaws.com/AWSServiceRoleForConfig");
    let recorder = json!({ "ConfigurationRecorder": { "name": "default", "roleARN": role } });
    let channel = json!({ "DeliveryChannel": { "name": "default", "s3BucketName": DELIVERIES } });
    let start = json!({ "ConfigurationRecorderName": "default" });
    for region in [&session.home, &session.linked] {
        session.call(account, region, "config", "PutConfigurationRecorder", recorder.clone()).await?;
        session.call(account, region, "config", "PutDeliveryChannel", channel.clone()).await?;
        session.call(account, region, "config", "StartConfigurationRecorder", start.clone()).await?;
    }
    Ok(())
}

/// `payments-prod-3` for the third account of `Workloads/Production/Payments`.
fn name(path: &str, number: usize) -> String {
    let mut words: Vec<String> = path.split('/').map(|word| word.to_lowercase().replace(' ', "-")).collect();
    words.retain(|word| word != "workloads");
    words.reverse();
    format!("{}-{number}", words.join("-").replace("production", "prod"))
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

/// The account's number as the wire writes it.
pub fn id(account: &Account) -> Value {
    Value::from(account.id.to_string())
}
