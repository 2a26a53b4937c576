//! Two texts side by side, what is alike folded.

use similar::{Algorithm, DiffOp, capture_diff_slices, group_diff_ops};

/// Lines that are shown around each difference.
const AROUND: usize = 3;
/// Lines of a text that is compared line by line; a longer one is only said to differ.
const MOST_LINES: usize = 4_000;

/// A line of a comparison.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Line {
    /// The same at both sides: the numbers, and the text.
    Same(usize, usize, String),
    /// Only at the left, or another one there.
    Changed(Option<(usize, String)>, Option<(usize, String)>),
    /// So many lines that are alike aren't shown.
    Fold(usize),
}

/// Two texts, line by line. JSON is laid out first, so that its layout makes no difference; nothing where they are too long, or alike.
pub fn lines(before: &str, after: &str) -> Vec<Line> {
    let (before, after) = (laid_out(before), laid_out(after));
    let (left, right): (Vec<&str>, Vec<&str>) = (before.lines().collect(), after.lines().collect());
    if left == right || left.len().max(right.len()) > MOST_LINES {
        return Vec::new();
    }
    let line = |side: &[&str], at: usize| side.get(at).map(|text| (at + 1, (*text).to_owned()));
    let mut told = Vec::new();
    let mut seen = 0;
    for op in group_diff_ops(capture_diff_slices(Algorithm::Myers, &left, &right), AROUND).into_iter().flatten() {
        let (olds, news) = (op.old_range(), op.new_range());
        if olds.start > seen {
            told.push(Line::Fold(olds.start - seen));
        }
        seen = olds.end;
        match op {
            DiffOp::Equal { .. } => told.extend(olds.zip(news).filter_map(|(old, new)| {
                let text = left.get(old)?;
                Some(Line::Same(old + 1, new + 1, (*text).to_owned()))
            })),
            _ => told.extend((0..olds.len().max(news.len())).map(|at| {
                let old = (at < olds.len()).then(|| line(&left, olds.start + at)).flatten();
                let new = (at < news.len()).then(|| line(&right, news.start + at)).flatten();
                Line::Changed(old, new)
            })),
        }
    }
    if left.len() > seen {
        told.push(Line::Fold(left.len() - seen));
    }
    told
}

fn laid_out(text: &str) -> String {
    let value = serde_json::from_str::<serde_json::Value>(text);
    value.and_then(|value| serde_json::to_string_pretty(&value)).unwrap_or_else(|_| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Line, lines};

    #[test]
    fn what_is_alike_is_folded_and_what_differs_stands_side_by_side() {
        let text = |changed: &str| {
            (0..20).map(|at| if at == 10 { format!("{changed}\n") } else { format!("{at}\n") }).collect::<String>()
        };
        let told = lines(&text("a"), &text("b"));
        assert_eq!(told.first(), Some(&Line::Fold(7)));
        assert_eq!(told.last(), Some(&Line::Fold(6)));
        assert!(told.contains(&Line::Changed(Some((11, "a".to_owned())), Some((11, "b".to_owned())))), "{told:?}");
        assert_eq!(told.len(), 9);
    }

    #[test]
    fn the_layout_of_json_makes_no_difference() {
        assert_eq!(lines("{\"a\": [1]}", "{ \"a\":\n[1] }"), []);
        assert_eq!(
            lines("{}", "{\"a\":1}"),
            [
                Line::Changed(Some((1, "{}".to_owned())), Some((1, "{".to_owned()))),
                Line::Changed(None, Some((2, "  \"a\": 1".to_owned()))),
                Line::Changed(None, Some((3, "}".to_owned()))),
            ]
        );
        assert_eq!(lines("", "x"), [Line::Changed(None, Some((1, "x".to_owned())))]);
    }
}
