//! The text of a scenario: one step a line, indented lines continue the one before. `verification/scenarios/README.md` has
//! the words.

use libtest_mimic::Trial;
use serde_json::Value;

/// A scenario.
#[derive(Debug)]
pub struct Script {
    /// What the installation is started with, such as `timing realistic`.
    pub settings: Vec<(usize, Vec<String>)>,
    /// What happens, in order.
    pub steps: Vec<Step>,
}

/// What happens, and in which line it stands.
#[derive(Debug)]
pub struct Step {
    /// The line.
    pub line: usize,
    /// What happens.
    pub action: Action,
}

/// What can happen.
#[derive(Debug)]
pub enum Action {
    /// Who calls from now on, and in which Region.
    As { account: String, region: Option<String>, principal: Option<String> },
    /// One call, or one for each number of a range.
    Call(Call),
    /// Waits until no work is left.
    Settle,
    /// Stops the work in the background.
    Pause,
    /// Lets it go on.
    Resume,
    /// Moves the clock, in milliseconds.
    Advance(i64),
    /// Forgets everything in memory and reads the journal.
    Restart,
}

/// A call and what has to come of it.
#[derive(Debug)]
pub struct Call {
    /// The service's name.
    pub service: String,
    /// The operation's name.
    pub operation: String,
    /// Its input, with names still in it.
    pub input: Value,
    /// A name and the numbers that it stands for, one call each.
    pub each: Option<(String, i64, i64)>,
    /// What has to come of it.
    pub expected: Expected,
}

/// What has to come of a call.
#[derive(Debug)]
pub enum Expected {
    /// An answer with at least these members.
    Answer(Value),
    /// A refusal.
    Refusal {
        /// The exception's name.
        code: String,
        /// The HTTP status.
        status: u16,
        /// Members besides the message.
        members: Vec<(String, String)>,
        /// The exact message, if it matters.
        message: Option<String>,
    },
}

/// What is wrong, and in which line.
#[derive(Debug)]
pub struct Failure {
    /// The line.
    pub line: usize,
    /// What is wrong.
    pub message: String,
}

/// Reads a scenario.
pub fn parse(text: &str) -> Result<Script, Failure> {
    let mut script = Script { settings: Vec::new(), steps: Vec::new() };
    let mut each = None;
    let mut open: Option<(usize, Call)> = None;
    for (line, text) in joined(text) {
        let fail = |message: String| Failure { line, message };
        let (word, rest) = text.split_once(char::is_whitespace).map_or((text.as_str(), ""), |(a, b)| (a, b.trim()));
        if let Some((at, mut call)) = open.take() {
            call.expected = match word {
                "=" => Expected::Answer(json(rest).map_err(fail)?),
                "!" => refusal(rest).map_err(fail)?,
                _ => return Err(Failure { line: at, message: "a call needs an expectation: `=` or `!`".to_owned() }),
            };
            script.steps.push(Step { line: at, action: Action::Call(call) });
            continue;
        }
        let action = match word {
            "with" => {
                script.settings.push((line, rest.split_whitespace().map(str::to_owned).collect()));
                continue;
            }
            "for" => {
                each = Some(range(rest).ok_or_else(|| fail("`for NAME in FIRST..LAST` is expected".to_owned()))?);
                continue;
            }
            "call" => {
                let call = call(rest, each.take()).map_err(fail)?;
                open = Some((line, call));
                continue;
            }
            "as" => {
                caller(rest).ok_or_else(|| fail("`as ACCOUNT [in REGION] [by PRINCIPAL]` is expected".to_owned()))?
            }
            "settle" => Action::Settle,
            "pause" => Action::Pause,
            "resume" => Action::Resume,
            "restart" => Action::Restart,
            "advance" => {
                Action::Advance(duration(rest).ok_or_else(|| fail(format!("`{rest}` is no time, such as 4d or 30s")))?)
            }
            _ => return Err(fail(format!("`{word}` is no step"))),
        };
        script.steps.push(Step { line, action });
    }
    match open {
        Some((line, _)) => Err(Failure { line, message: "a call needs an expectation: `=` or `!`".to_owned() }),
        None => Ok(script),
    }
}

/// Steps with their continuation lines, without comments and empty lines.
fn joined(text: &str) -> Vec<(usize, String)> {
    let mut steps: Vec<(usize, String)> = Vec::new();
    for (number, line) in text.lines().enumerate() {
        if line.trim().is_empty() || line.starts_with('#') {
            continue;
        }
        match steps.last_mut() {
            Some((_, step)) if line.starts_with(char::is_whitespace) => {
                step.push('\n');
                step.push_str(line);
            }
            _ => steps.push((number + 1, line.trim_end().to_owned())),
        }
    }
    steps
}

fn json(text: &str) -> Result<Value, String> {
    if text.is_empty() {
        return Ok(Value::Object(serde_json::Map::new()));
    }
    serde_json::from_str(text).map_err(|problem| format!("this is no JSON: {problem}"))
}

fn caller(text: &str) -> Option<Action> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let (account, region, principal) = match words.as_slice() {
        [account] => (account, None, None),
        [account, "in", region] => (account, Some(region), None),
        [account, "by", principal] => (account, None, Some(principal)),
        [account, "in", region, "by", principal] => (account, Some(region), Some(principal)),
        _ => return None,
    };
    let owned = |text: &&str| (*text).to_owned();
    Some(Action::As { account: owned(account), region: region.map(owned), principal: principal.map(owned) })
}

fn call(text: &str, each: Option<(String, i64, i64)>) -> Result<Call, String> {
    let mut parts = text.splitn(3, char::is_whitespace);
    let (Some(service), Some(operation)) = (parts.next(), parts.next()) else {
        return Err("`call SERVICE OPERATION [INPUT]` is expected".to_owned());
    };
    let input = json(parts.next().unwrap_or_default().trim())?;
    let expected = Expected::Answer(Value::Null);
    Ok(Call { service: service.to_owned(), operation: operation.to_owned(), input, each, expected })
}

/// `Code status [Name=Value ...] ["message"]`.
fn refusal(text: &str) -> Result<Expected, String> {
    let (head, message) = match text.split_once('"') {
        Some((head, _)) => {
            let quoted = text[head.len()..].trim();
            let message =
                serde_json::from_str(quoted).map_err(|problem| format!("the message is no text: {problem}"))?;
            (head, Some(message))
        }
        None => (text, None),
    };
    let mut words = head.split_whitespace();
    let (Some(code), Some(Ok(status))) = (words.next(), words.next().map(str::parse)) else {
        return Err("`! EXCEPTION STATUS [NAME=VALUE ...] [\"MESSAGE\"]` is expected".to_owned());
    };
    let members = words
        .map(|word| word.split_once('=').map(|(name, value)| (name.to_owned(), value.to_owned())))
        .collect::<Option<_>>()
        .ok_or_else(|| "NAME=VALUE is expected after the status".to_owned())?;
    Ok(Expected::Refusal { code: code.to_owned(), status, members, message })
}

fn range(text: &str) -> Option<(String, i64, i64)> {
    let words: Vec<&str> = text.split_whitespace().collect();
    let [name, "in", range] = words.as_slice() else { return None };
    let (first, last) = range.split_once("..")?;
    Some(((*name).to_owned(), first.parse().ok()?, last.parse().ok()?))
}

fn duration(text: &str) -> Option<i64> {
    let at = text.find(|character: char| !character.is_ascii_digit())?;
    let (number, unit) = text.split_at(at);
    let millis = match unit {
        "ms" => 1,
        "s" => 1_000,
        "m" => 60_000,
        "h" => 3_600_000,
        "d" => 86_400_000,
        _ => return None,
    };
    number.parse::<i64>().ok()?.checked_mul(millis)
}

/// The reader's own tests: the harness of this binary knows no `#[test]`.
pub fn self_tests() -> Vec<Trial> {
    let refused = |text: &'static str, line: usize| {
        Trial::test(format!("script: refuses {:?}", text.lines().last().unwrap_or_default()), move || {
            match parse(text) {
                Ok(_) => Err("it was read".into()),
                Err(failure) if failure.line == line => Ok(()),
                Err(failure) => Err(format!("line {} instead of {line}: {}", failure.line, failure.message).into()),
            }
        })
    };
    vec![
        refused("call organizations ListRoots", 1),
        refused("# a\n\ncall organizations ListRoots\nsettle", 3),
        refused("jump", 1),
        refused("as", 1),
        refused("advance 4x", 1),
        refused("call organizations ListRoots {\n= {}", 1),
        refused("call organizations ListRoots\n! Refused", 2),
        refused("call organizations ListRoots\n! Refused 400 Reason", 2),
        Trial::test("script: reads every word", || {
            let text = "with timing realistic\nas 111111111111 in eu-west-1\nfor i in 1..3\ncall organizations ListRoots\n  {\"a\":\n  1}\n\
                        ! X 400 Reason=Y \"a \\\"b\\\"\"\nsettle\npause\nresume\nadvance 4d\nrestart\n";
            let script = parse(text).map_err(|failure| failure.message)?;
            let lines: Vec<usize> = script.steps.iter().map(|step| step.line).collect();
            let Some(Action::Call(call)) = script.steps.get(1).map(|step| &step.action) else {
                return Err("the second step is no call".into());
            };
            let expected = matches!(&call.expected, Expected::Refusal { code, status: 400, members, message: Some(message) }
                if code == "X" && members == &[("Reason".to_owned(), "Y".to_owned())] && message == "a \"b\"");
            let all = lines == [2, 4, 8, 9, 10, 11, 12]
                && script.settings.len() == 1
                && call.each == Some(("i".to_owned(), 1, 3))
                && call.input == serde_json::json!({ "a": 1 })
                && matches!(script.steps.get(5).map(|step| &step.action), Some(Action::Advance(345_600_000)));
            if all && expected { Ok(()) } else { Err(format!("{script:?}").into()) }
        }),
    ]
}
