//! The list of accounts that the console of AWS Organizations exports: who there is, and in no unit.
//!
//! `Organization_accounts_information.csv`: account ID, ARN, email, name, state (before September 2025: status), joined method and
//! joined timestamp.

use crate::files::Files;
use crate::importer::{Imported, Importer};
use crate::problem::{Problem, quoted};
use identifiers::{AccountId, OrganizationId};
use organization_document::{Account, AccountState, Gap, JoinedMethod, Moment, OrganizationDocument, Reference};
use std::collections::BTreeMap;

/// The importer.
#[derive(Debug, Clone, Copy, Default)]
pub struct ConsoleCsv;

/// How many accounts a file may have.
const ROW_LIMIT: usize = 200_000;

impl Importer for ConsoleCsv {
    fn name(&self) -> &'static str {
        "console-csv"
    }

    fn about(&self) -> &'static str {
        "the list of accounts that the console of AWS Organizations exports"
    }

    fn is_complete(&self) -> bool {
        true
    }

    fn recognizes(&self, files: &Files) -> bool {
        wanted(files).filter_map(|path| files.beginning(path)).any(|text| {
            let first = text.lines().next().unwrap_or_default();
            Columns::of(&fields(first)).is_some()
        })
    }

    fn import(&self, files: &Files) -> Result<Imported, Vec<Problem>> {
        let mut reading = Reading::new(files);
        let mut any = false;
        for path in wanted(files) {
            match files.text(path) {
                Ok(text) => any |= reading.file(path, &text),
                Err(problem) => reading.problems.push(problem),
            }
        }
        if !any && reading.problems.is_empty() {
            let message = "its first line doesn't name the columns Account ID, Name and Email";
            reading.problems.push(Problem::new(files.name(), "line 1", message));
        }
        reading.done()
    }
}

fn wanted(files: &Files) -> impl Iterator<Item = &str> {
    let is_csv = |path: &&str| path.rsplit_once('.').is_some_and(|(_, end)| end.eq_ignore_ascii_case("csv"));
    files.paths().filter(move |path| !files.is_directory() || is_csv(path))
}

/// Where which column is.
#[derive(Debug, Clone, Copy)]
struct Columns {
    id: usize,
    name: usize,
    email: usize,
    arn: Option<usize>,
    state: Option<usize>,
    status: Option<usize>,
    method: Option<usize>,
    joined: Option<usize>,
}

impl Columns {
    fn of(header: &[String]) -> Option<Self> {
        let at = |names: &[&str]| {
            let plain = |text: &String| {
                text.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_ascii_lowercase()
            };
            header.iter().position(|column| names.contains(&plain(column).as_str()))
        };
        Some(Self {
            id: at(&["accountid", "id"])?,
            name: at(&["name", "accountname"])?,
            email: at(&["email", "accountemail", "emailaddress"])?,
            arn: at(&["arn", "accountarn"]),
            state: at(&["state", "accountstate"]),
            status: at(&["status", "accountstatus"]),
            method: at(&["joinedmethod"]),
            joined: at(&["joinedtimestamp", "joineddate", "joined"]),
        })
    }
}

struct Reading<'f> {
    files: &'f Files,
    problems: Vec<Problem>,
    gaps: Vec<Gap>,
    accounts: Vec<Account>,
    seen: BTreeMap<AccountId, String>,
    organizations: BTreeMap<OrganizationId, String>,
    management: Option<AccountId>,
}

impl<'f> Reading<'f> {
    fn new(files: &'f Files) -> Self {
        Self {
            files,
            problems: Vec::new(),
            gaps: Vec::new(),
            accounts: Vec::new(),
            seen: BTreeMap::new(),
            organizations: BTreeMap::new(),
            management: None,
        }
    }

    /// Whether it is such a file.
    fn file(&mut self, path: &str, text: &str) -> bool {
        let rows = match rows(text) {
            Ok(rows) => rows,
            Err((line, message)) => {
                self.problems.push(self.files.problem(path, format!("line {line}"), message));
                return true;
            }
        };
        let mut rows = rows.into_iter();
        let Some(columns) = rows.next().and_then(|(_, header)| Columns::of(&header)) else { return false };
        for (line, row) in rows {
            if row.iter().all(|field| field.trim().is_empty()) {
                continue;
            }
            if self.accounts.len() >= ROW_LIMIT {
                let message = format!("there are more than {ROW_LIMIT} accounts");
                self.problems.push(self.files.problem(path, format!("line {line}"), message));
                break;
            }
            if let Err(message) = self.row(path, line, &row, columns) {
                self.problems.push(self.files.problem(path, format!("line {line}"), message));
            }
        }
        true
    }

    fn row(&mut self, path: &str, line: usize, row: &[String], columns: Columns) -> Result<(), String> {
        let field = |at: usize| row.get(at).map(|field| field.trim()).filter(|field| !field.is_empty());
        let id = field(columns.id).ok_or("the account's id is missing")?;
        // Spreadsheets take the digits for a number and drop zeros before it.
        let digits = format!("{id:0>12}");
        let id: AccountId =
            digits.parse().map_err(|_| format!("{} is not an account's id of twelve digits", quoted(id)))?;
        let at = format!("{} (line {line})", self.files.shown(path));
        if let Some(before) = self.seen.insert(id, at.clone()) {
            return Err(format!("account {id} stands in {before}, too"));
        }
        if let Some(arn) = columns.arn.and_then(field) {
            let mut parts = arn.splitn(6, ':').skip(4);
            self.management = self.management.or(parts.next().and_then(|owner| owner.parse().ok()));
            let organization = parts.next().and_then(|resource| resource.split('/').nth(1)?.parse().ok());
            if let Some(organization) = organization {
                self.organizations.entry(organization).or_insert(at);
            }
        }
        let state = columns.state.and_then(field).or(columns.status.and_then(field));
        let state = match state.map(|text| text.to_ascii_uppercase().replace(' ', "_")) {
            None => None,
            Some(text) if text == "SUSPENDED" => Some(AccountState::Closed),
            Some(text) => {
                Some(AccountState::named(&text).ok_or(format!("{} is no state of an account", quoted(&text)))?)
            }
        };
        let method = columns.method.and_then(field).map(str::to_ascii_uppercase);
        let joined_method = match method {
            None => None,
            Some(text) => {
                Some(JoinedMethod::named(&text).ok_or(format!("{} is neither Created nor Invited", quoted(&text)))?)
            }
        };
        let joined_at = match columns.joined.and_then(field) {
            None => None,
            Some(text) => match moment(text) {
                Some(moment) => Some(moment),
                None => {
                    let what = format!("{} isn't read as a time; when the account joined is left out.", quoted(text));
                    self.gaps.push(Gap::absent(self.files.shown(path), format!("line {line}"), what));
                    None
                }
            },
        };
        self.accounts.push(Account {
            id: Some(id),
            name: field(columns.name).ok_or("the account's name is missing")?.to_owned(),
            email: field(columns.email).map(str::to_owned),
            state,
            joined_method,
            joined_at,
            ..Account::default()
        });
        Ok(())
    }

    fn done(mut self) -> Result<Imported, Vec<Problem>> {
        let name = self.files.name().to_owned();
        let mut organizations = self.organizations.iter();
        if let (Some((one, first)), Some((other, second))) = (organizations.next(), organizations.next()) {
            let message = format!("the files are of two organizations: {one} in {first}, and {other} in {second}");
            self.problems.push(Problem::new(&name, "", message));
        }
        if self.accounts.is_empty() && self.problems.is_empty() {
            self.problems.push(Problem::new(&name, "", "it has no account"));
        }
        if !self.problems.is_empty() {
            return Err(self.problems);
        }
        if self.management.is_none() {
            self.gaps.push(Gap::absent(&name, "", "Which account manages the organization isn't told."));
        }
        self.gaps.push(Gap::assumed(
            &name,
            "accounts",
            "The list tells no units: every account was put into the root.",
        ));
        let what = "The list tells nothing but accounts: policies, tags, trusted access and the like are missing.";
        self.gaps.push(Gap::absent(&name, "", what));
        let management = self.management.filter(|id| self.seen.contains_key(id));
        self.accounts.sort_by_key(|account| (account.id != management, account.joined_at));
        let document = OrganizationDocument {
            id: self.organizations.into_keys().next(),
            management_account: management.map(Reference::from),
            accounts: self.accounts,
            ..OrganizationDocument::default()
        };
        Ok(Imported::new(document, self.gaps))
    }
}

/// A time as the API prints one, or as the console does: `1/31/2024, 10:15:00 AM`-like forms are told in the reader's own zone and
/// order of day and month, and aren't taken.
fn moment(text: &str) -> Option<Moment> {
    Moment::parse(text)
}

/// The fields of one line.
fn fields(line: &str) -> Vec<String> {
    rows(line).ok().and_then(|rows| rows.into_iter().next()).map(|(_, fields)| fields).unwrap_or_default()
}

type Row = (usize, Vec<String>);

/// Rows with the lines at which they begin (RFC 4180: fields in quotes can hold commas, line ends, and quotes twice).
fn rows(text: &str) -> Result<Vec<Row>, (usize, &'static str)> {
    let mut rows = Vec::new();
    let (mut row, mut field) = (Vec::new(), String::new());
    let (mut line, mut began) = (1_usize, 1_usize);
    let mut in_quotes = false;
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if in_quotes && letters.peek() == Some(&'"') => {
                letters.next();
                field.push('"');
            }
            '"' if in_quotes => in_quotes = false,
            '"' if field.is_empty() => in_quotes = true,
            ',' if !in_quotes => row.push(std::mem::take(&mut field)),
            '\r' if !in_quotes => {}
            '\n' => {
                line = line.saturating_add(1);
                if in_quotes {
                    field.push('\n');
                } else {
                    row.push(std::mem::take(&mut field));
                    rows.push((began, std::mem::take(&mut row)));
                    began = line;
                }
            }
            letter => field.push(letter),
        }
    }
    if in_quotes {
        return Err((began, "the file is cut off: a quote isn't closed"));
    }
    if !field.is_empty() || !row.is_empty() {
        row.push(field);
        rows.push((began, row));
    }
    Ok(rows)
}
