//! A report as JUnit's XML, which CI systems read: a suite a file, a case an expectation.

use crate::outcome::{Finding, Outcome, Report, Verdict};

/// The report.
pub fn junit(report: &Report) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let (tests, failures, skipped) = (report.outcomes.len(), report.fail, report.undecided);
    out.push_str(&format!(
        "<testsuites name=\"expectations\" tests=\"{tests}\" failures=\"{failures}\" errors=\"0\" skipped=\"{skipped}\">\n"
    ));
    let mut rest = report.outcomes.as_slice();
    while let Some(first) = rest.first() {
        let end = rest.iter().position(|outcome| outcome.file != first.file).unwrap_or(rest.len());
        let (suite, others) = rest.split_at(end);
        out.push_str(&suite_of(&first.file, suite));
        rest = others;
    }
    out.push_str("</testsuites>\n");
    out
}

fn suite_of(file: &str, outcomes: &[Outcome]) -> String {
    let count = |verdict| outcomes.iter().filter(|outcome| outcome.verdict == verdict).count();
    let mut out = format!(
        "  <testsuite name=\"{}\" tests=\"{}\" failures=\"{}\" errors=\"0\" skipped=\"{}\">\n",
        escaped(file),
        outcomes.len(),
        count(Verdict::Fails),
        count(Verdict::Undecided)
    );
    for outcome in outcomes {
        let (name, file, kind) = (escaped(&outcome.name), escaped(&outcome.file), escaped(&outcome.kind));
        let line = outcome.line;
        out.push_str(&format!("    <testcase classname=\"{kind}\" name=\"{name}\" file=\"{file}\" line=\"{line}\""));
        let first = outcome.findings.first().map(told).unwrap_or_default();
        let all: Vec<String> = outcome.findings.iter().map(told).collect();
        match outcome.verdict {
            Verdict::Holds => out.push_str("/>\n"),
            Verdict::Fails => out.push_str(&format!(
                ">\n      <failure type=\"{kind}\" message=\"{}\">{}</failure>\n    </testcase>\n",
                escaped(&first),
                escaped(&format!("{}:{line}\n{}", outcome.file, all.join("\n")))
            )),
            Verdict::Undecided => {
                out.push_str(&format!(">\n      <skipped message=\"{}\"/>\n    </testcase>\n", escaped(&first)));
            }
        }
    }
    out.push_str("  </testsuite>\n");
    out
}

fn told(finding: &Finding) -> String {
    let about = finding.about.as_ref().map(|about| format!("{about}: ")).unwrap_or_default();
    let because = finding.because.as_ref().map(|because| format!(" ({because})")).unwrap_or_default();
    format!("{about}expected {}, is {}{because}", finding.expected, finding.is)
}

/// As text and in attributes; what XML has no way to say is replaced.
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' => out.push_str("&#10;"),
            '\t' => out.push_str("&#9;"),
            '\r' => out.push_str("&#13;"),
            '\u{0}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => out.push(char::REPLACEMENT_CHARACTER),
            other => out.push(other),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::escaped;

    #[test]
    fn whatever_xml_can_not_say_is_replaced() {
        assert_eq!(escaped("a<b>&\"c\"\n\u{1b}[2J\u{0}"), "a&lt;b&gt;&amp;&quot;c&quot;&#10;\u{fffd}[2J\u{fffd}");
    }
}
