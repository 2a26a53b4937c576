//! `bailiwick log --refused`: the calls that changed nothing, and why they were refused.

use super::{Arguments, ask, head};
use crate::Problem;
use crate::client::Client;
use crate::draw;
use crate::format::Format;
use crate::terminal::{escaped, out};
use crate::width::width;
use reports::log::RefusedCall;

/// The most that can be asked for at a time, which is all that are kept.
const MOST: usize = 1_000;

/// Prints the calls that were refused, the last one last. Answers how many there were.
pub async fn print(client: &Client, arguments: &Arguments) -> Result<usize, Problem> {
    let limit = if arguments.all { MOST } else { arguments.last.clamp(1, MOST) }.to_string();
    let calls = ask(client, arguments, &[("refused", "true"), ("limit", &limit)]).await?.refused.unwrap_or_default();
    for call in calls.iter().rev() {
        match arguments.format {
            Format::Json => out!("{}", escaped(&serde_json::to_string(call)?)),
            Format::Table => lines(call, width()).iter().for_each(|line| out!("{line}")),
        }
    }
    Ok(calls.len())
}

/// A line that says who asked for what, and below it why it was refused.
fn lines(call: &RefusedCall, width: Option<u16>) -> Vec<String> {
    let RefusedCall { at, account, principal, region, operation, refusal, .. } = call;
    let who = principal.rsplit(':').next().unwrap_or(principal);
    let mut lines = head(&format!("{at}  {operation}"), &format!("{region}  {account} ({who})"), width);
    lines.extend(draw::line(&format!("        {}", refusal.told()), width));
    lines
}

#[cfg(test)]
mod tests {
    use super::{RefusedCall, lines};
    use serde_json::json;

    #[test]
    fn a_refused_call_says_why_and_foreign_text_is_printable() {
        let call: RefusedCall = serde_json::from_value(json!({
            "at": "2025-06-01T00:00:00.000Z", "account": "111111111111",
            "principal": "arn:aws:iam::111111111111:user/administrator", "region": "us-east-1",
            "service": "organizations", "operation": "CreatePolicy",
            "refusal": {"code": "MalformedPolicyDocumentException", "status": 400, "reason": null, "message": "M",
                "why": "unknown operator `\u{1b}[31m` in `tags` at line 1, column 9"},
        }))
        .unwrap();
        let narrow = lines(&call, Some(80));
        assert!(narrow.len() > 2 && narrow.iter().all(|line| line.chars().count() <= 80), "{narrow:#?}");
        let wide = lines(&call, None);
        assert_eq!(wide.len(), 2, "{wide:#?}");
        assert_eq!(wide[0], "2025-06-01T00:00:00.000Z  CreatePolicy  us-east-1  111111111111 (user/administrator)");
        assert!(wide[1].contains("MalformedPolicyDocumentException: unknown operator"), "{wide:#?}");
        assert!(!wide[1].contains('\u{1b}'), "{wide:#?}");
    }
}
