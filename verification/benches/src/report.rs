//! Tables for people, in Markdown, and their place in a document.

use crate::Problem;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

/// A Markdown table.
pub fn table(head: &[&str], rows: &[Vec<String>]) -> String {
    let mut text = String::new();
    let line = |cells: &mut dyn Iterator<Item = &str>| format!("| {} |\n", cells.collect::<Vec<_>>().join(" | "));
    text.push_str(&line(&mut head.iter().copied()));
    text.push_str(&line(&mut head.iter().enumerate().map(|(at, _)| if at == 0 { "---" } else { "---:" })));
    for row in rows {
        text.push_str(&line(&mut row.iter().map(String::as_str)));
    }
    text
}

/// Seconds, to the hundredth; milliseconds below one.
pub fn duration(time: Duration) -> String {
    if time < Duration::from_secs(1) {
        format!("{:.1} ms", time.as_secs_f64() * 1_000.0)
    } else {
        format!("{:.2} s", time.as_secs_f64())
    }
}

/// The processors that the measurement ran on, for the line below a table.
pub fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(0, usize::from);
    let cpu = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = cpu.lines().find_map(|line| line.strip_prefix("model name")).unwrap_or_default();
    let model = model.trim_start_matches([' ', '\t', ':']).trim();
    format!("{cores} processors{}{model}", if model.is_empty() { "" } else { ", " })
}

/// The middle one of some figures.
pub fn median(figures: impl IntoIterator<Item = f64>) -> f64 {
    let mut figures: Vec<f64> = figures.into_iter().collect();
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or_default()
}

/// The value below which so many of a hundred are.
pub fn percentile(values: &mut [u32], percent: usize) -> u32 {
    values.sort_unstable();
    values.get(values.len().saturating_sub(1) * percent / 100).copied().unwrap_or_default()
}

/// Puts a benchmark's tables into a document, between its marks.
///
/// # Errors
/// When the document can't be read or written, or has no such marks.
pub fn replace(document: &Path, name: &str, tables: &str) -> Result<(), Problem> {
    let text = std::fs::read_to_string(document)?;
    let (begin, end) = (format!("<!-- bench {name} -->\n"), format!("<!-- end of bench {name} -->"));
    let parts = text.split_once(&begin).and_then(|(before, rest)| Some((before, rest.split_once(&end)?.1)));
    let Some((before, after)) = parts else {
        return Err(format!("{} has no marks for `bench {name}`", document.display()).into());
    };
    let mut new = String::new();
    write!(new, "{before}{begin}\n{}\n\n{end}{after}", tables.trim())?;
    Ok(std::fs::write(document, new)?)
}

#[cfg(test)]
mod tests {
    use super::{duration, median, percentile, replace, table};
    use std::time::Duration;

    #[test]
    fn figures_are_told_as_people_read_them() {
        assert_eq!(median([3.0, 1.0, 2.0]), 2.0);
        assert_eq!(percentile(&mut (1..=100).rev().collect::<Vec<_>>(), 99), 99);
        assert_eq!(percentile(&mut [], 99), 0);
        assert_eq!(
            (duration(Duration::from_micros(1_500)), duration(Duration::from_millis(1_250))),
            ("1.5 ms".into(), "1.25 s".into())
        );
        assert_eq!(table(&["a", "b"], &[vec!["1".into(), "2".into()]]), "| a | b |\n| --- | ---: |\n| 1 | 2 |\n");
    }

    #[test]
    fn tables_replace_what_stood_between_their_marks() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("doc.md");
        std::fs::write(&file, "a\n<!-- bench x -->\nold\n<!-- end of bench x -->\nb\n").unwrap();
        replace(&file, "x", "new").unwrap();
        let text = std::fs::read_to_string(&file).unwrap();
        assert_eq!(text, "a\n<!-- bench x -->\n\nnew\n\n<!-- end of bench x -->\nb\n");
        replace(&file, "x", "new").unwrap();
        assert_eq!(std::fs::read_to_string(&file).unwrap(), text);
        assert!(replace(&file, "y", "new").is_err());
    }
}
