//! Tables and texts that fit a width: a table where its columns do, whole or with the widest broken into lines, else what lines have in
//! common above a narrower table, else one entry below the other. Where nobody says a width, a row is one line, for programs.

use console::measure_text_width;
pub use reports::Section;
use reports::printable::printable;

/// Columns that a column which is broken into lines keeps at least.
const LEAST: usize = 24;
/// Columns between two columns of a table.
const GAP: usize = 2;
/// Digits of numbers that count; those of accounts have more.
const DIGITS: usize = 6;
/// What stands before each line of a section.
const INDENT: &str = "  ";

/// The lines of a section's table, below its title.
pub fn table(section: &Section, width: Option<u16>) -> Vec<String> {
    let room = width.map(|width| width.saturating_sub(2));
    let lines = lines(&section.header, section.common, &section.rows, room);
    lines.into_iter().map(|line| format!("{INDENT}{line}")).collect()
}

/// The lines of a table of which several rows have the first so many columns in common.
pub fn lines(header: &[&str], common: usize, rows: &[Vec<String>], width: Option<u16>) -> Vec<String> {
    let (header, rows) = texts(header, rows);
    let Some(room) = width.map(usize::from) else { return whole(&header, &rows) };
    let columns = Columns::of(&header, &rows);
    let table = |widths: Vec<usize>| drawn(&widths, &header, &said_once(&rows, common));
    let unbroken = columns.unbroken(room).map(table);
    let broken = || columns.fitted(room).map(table);
    let grouped = || grouped(&header, common, &rows, room);
    unbroken.or_else(grouped).or_else(broken).unwrap_or_else(|| entries(&header, common, &rows, room))
}

/// The lines of a list: a table where it fits, else two lines a row, the second one inside, as `told` words them.
pub fn brief(
    header: &[&str],
    rows: &[Vec<String>],
    width: Option<u16>,
    told: impl Fn(&[String]) -> [String; 2],
) -> Vec<String> {
    let fits = |room: u16| {
        let (header, rows) = texts(header, rows);
        Columns::of(&header, &rows).fitted(usize::from(room)).is_some()
    };
    if width.is_none_or(fits) {
        return lines(header, 0, rows, width);
    }
    let entry = |row: &Vec<String>| {
        let [first, second] = told(row);
        let second = if second.is_empty() { Vec::new() } else { line(&format!("{INDENT}{second}"), width) };
        [line(&first, width), second].concat()
    };
    rows.iter().flat_map(entry).collect()
}

/// A line, broken into lines where it is too long: what follows stands somewhat further inside than its beginning.
pub fn line(text: &str, width: Option<u16>) -> Vec<String> {
    let said = text.trim_start_matches(' ');
    let indent = " ".repeat(text.len() - said.len());
    hanging(&indent, &format!("{indent}{INDENT}"), said, width)
}

/// A text behind a mark, broken into lines that stand below each other.
pub fn paragraph(mark: &str, text: &str, width: Option<u16>) -> Vec<String> {
    let mark = if mark.is_empty() { String::new() } else { format!("{mark} ") };
    hanging(&mark, &" ".repeat(measure_text_width(&mark)), text, width)
}

/// A text of which the first line begins so, and the others so.
pub fn hanging(first: &str, others: &str, text: &str, width: Option<u16>) -> Vec<String> {
    let text = printable(text);
    let taken = measure_text_width(first).max(measure_text_width(others));
    let lines = match width {
        Some(width) => broken(&text, usize::from(width).saturating_sub(taken)),
        None => vec![text],
    };
    let begun =
        lines.into_iter().enumerate().map(|(at, line)| format!("{}{line}", if at == 0 { first } else { others }));
    begun.map(|line| line.trim_end().to_owned()).collect()
}

/// A node of a drawn tree, so many levels below the root, each of which is drawn in four columns. Where its parts don't fit on a line,
/// each has lines of its own.
pub fn branch(parts: &[&str], depth: u16, width: Option<u16>) -> termtree::Tree<String> {
    let room = width.map(|width| width.saturating_sub(4 * depth));
    let parts: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    let whole = printable(&parts.join("  "));
    let fits = room.is_none_or(|room| measure_text_width(&whole) <= usize::from(room));
    let mark = |at: usize| if at == 0 { "" } else { INDENT };
    let lines = || parts.iter().enumerate().flat_map(|(at, part)| hanging(mark(at), INDENT, part, room));
    let text = if fits { whole } else { lines().collect::<Vec<_>>().join("\n") };
    termtree::Tree::new(text).with_multiline(true)
}

/// A table's texts as they are shown.
fn texts(header: &[&str], rows: &[Vec<String>]) -> (Vec<String>, Vec<Vec<String>>) {
    let rows = rows.iter().map(|row| row.iter().map(|cell| printable(cell)).collect());
    (header.iter().map(|name| (*name).to_owned()).collect(), rows.collect())
}

/// How wide the columns of a table are, and how wide they have to be.
struct Columns {
    natural: Vec<usize>,
    least: Vec<usize>,
}

impl Columns {
    fn of(header: &[String], rows: &[Vec<String>]) -> Self {
        let cells = |at: usize| rows.iter().filter_map(move |row| row.get(at)).chain(header.get(at));
        let natural: Vec<usize> = (0..header.len())
            .map(|at| cells(at).map(|cell| measure_text_width(cell)).max().unwrap_or_default())
            .collect();
        let longest =
            |at: usize| cells(at).flat_map(|cell| pieces(cell)).map(|piece| measure_text_width(piece.trim_end())).max();
        let least = natural
            .iter()
            .enumerate()
            .map(|(at, natural)| longest(at).unwrap_or_default().max(LEAST).min(*natural))
            .collect();
        Self { natural, least }
    }

    /// The widths at which the table fits as it is.
    fn unbroken(&self, room: usize) -> Option<Vec<usize>> {
        (self.together(&self.natural) <= room).then(|| self.natural.clone())
    }

    /// The widths at which the table fits, with no word broken; the widest columns give way first.
    fn fitted(&self, room: usize) -> Option<Vec<usize>> {
        if self.together(&self.least) > room {
            return None;
        }
        let mut widths = self.natural.clone();
        while self.together(&widths) > room {
            let can_give = widths.iter_mut().zip(&self.least).filter(|(width, least)| **width > **least);
            let (widest, _) = can_give.max_by_key(|(width, _)| **width)?;
            *widest -= 1;
        }
        Some(widths)
    }

    /// How wide a table with columns of these widths is.
    fn together(&self, widths: &[usize]) -> usize {
        widths.iter().sum::<usize>() + GAP * self.natural.len().saturating_sub(1)
    }
}

/// As wide as it is: a line a row.
fn whole(header: &[String], rows: &[Vec<String>]) -> Vec<String> {
    drawn(&Columns::of(header, rows).natural, header, rows)
}

/// With columns of these widths, into which every word fits; a column whose lines are all shorter is no wider than they are.
fn drawn(widths: &[usize], header: &[String], rows: &[Vec<String>]) -> Vec<String> {
    let all = || std::iter::once(header).chain(rows.iter().map(Vec::as_slice));
    let taken = |(at, width): (usize, &usize)| {
        let lines = all().filter_map(|row| row.get(at)).flat_map(|cell| broken(cell, *width));
        lines.map(|line| measure_text_width(&line)).max().unwrap_or_default()
    };
    let widths: Vec<usize> = widths.iter().enumerate().map(taken).collect();
    all().flat_map(|row| row_lines(&widths, row)).collect()
}

fn row_lines(widths: &[usize], row: &[String]) -> Vec<String> {
    let cells: Vec<Vec<String>> = row.iter().zip(widths).map(|(cell, width)| broken(cell, *width)).collect();
    let height = cells.iter().map(Vec::len).max().unwrap_or_default();
    let line = |at: usize| {
        let mut line = String::new();
        for (cell, width) in cells.iter().zip(widths) {
            let part = cell.get(at).map(String::as_str).unwrap_or_default();
            line.push_str(part);
            line.push_str(&" ".repeat(width.saturating_sub(measure_text_width(part)) + GAP));
        }
        line.trim_end().to_owned()
    };
    (0..height).map(line).collect()
}

/// The rows, with what the row above has in common with a row left out of it.
fn said_once(rows: &[Vec<String>], common: usize) -> Vec<Vec<String>> {
    let mut before: Option<&[String]> = None;
    let mut told = Vec::new();
    for row in rows {
        let (shared, own) = row.split_at(common.min(row.len()));
        let is_same = common > 0 && before == Some(shared);
        let shown = shared.iter().map(|cell| if is_same { String::new() } else { cell.clone() });
        told.push(shown.chain(own.iter().cloned()).collect());
        before = Some(shared);
    }
    told
}

/// What rows have in common on a line of its own, and below that a table of the rest; nothing where that doesn't fit either, or where
/// nothing else is left of them.
fn grouped(header: &[String], common: usize, rows: &[Vec<String>], room: usize) -> Option<Vec<String>> {
    let (_, own) = header.split_at_checked(common).filter(|(shared, own)| !shared.is_empty() && own.len() > 1)?;
    let rest: Vec<Vec<String>> = rows.iter().map(|row| row.iter().skip(common).cloned().collect()).collect();
    let inner = room.saturating_sub(INDENT.len());
    let widths = Columns::of(own, &rest).fitted(inner)?;
    let indented = |row: &[String]| row_lines(&widths, row).into_iter().map(|line| format!("{INDENT}{line}"));
    let mut lines: Vec<String> = indented(own).collect();
    let mut before = None;
    for (row, rest) in rows.iter().zip(&rest) {
        let shared = row.get(..common);
        if before != shared {
            lines.extend(broken(&heading(shared.unwrap_or_default()), room));
            before = shared;
        }
        lines.extend(indented(rest));
    }
    Some(lines)
}

/// Entry by entry: below what several of them have in common the first of the other columns, and below that a line each for the rest.
fn entries(header: &[String], common: usize, rows: &[Vec<String>], room: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut before = None;
    for row in rows {
        let (shared, own) = row.split_at(common.min(row.len()));
        if before != Some(shared) {
            lines.extend(at(0, &heading(shared), room));
            before = Some(shared);
        }
        let depth = usize::from(common > 0);
        // A number alone says little.
        let first = if own.first().is_some_and(|cell| is_number(cell)) { 2 } else { 1 };
        let own: Vec<&str> = own.iter().take(first).map(String::as_str).collect();
        lines.extend(at(depth, &own.join("  "), room));
        let rest = header.iter().zip(row).skip(common + first).filter(|(_, cell)| !cell.is_empty());
        let rest: Vec<(String, &String)> = rest.map(|(name, cell)| (name.to_lowercase(), cell)).collect();
        let names = rest.iter().map(|(name, _)| measure_text_width(name)).max().unwrap_or_default();
        let deeper = INDENT.repeat(depth + 1);
        let values = room.saturating_sub(deeper.len() + names + GAP);
        for (name, cell) in rest {
            let cells = [name, cell.clone()];
            lines.extend(row_lines(&[names, values], &cells).into_iter().map(|line| format!("{deeper}{line}")));
        }
    }
    lines
}

fn is_number(cell: &str) -> bool {
    cell.len() <= DIGITS && cell.parse::<u32>().is_ok()
}

fn heading(shared: &[String]) -> String {
    shared.iter().filter(|cell| !cell.is_empty()).cloned().collect::<Vec<_>>().join("; ")
}

/// A text so far inside; nothing where there is none.
fn at(depth: usize, text: &str, room: usize) -> Vec<String> {
    let indent = INDENT.repeat(depth);
    let lines = if text.is_empty() { Vec::new() } else { broken(text, room.saturating_sub(indent.len())) };
    lines.into_iter().map(|line| format!("{indent}{line}")).collect()
}

/// A text in lines of so many columns: broken between words, in a list without blanks behind a comma, within a word only where it is wider
/// than a line, and then behind a mark if it has one.
fn broken(text: &str, width: usize) -> Vec<String> {
    let width = width.max(1);
    if measure_text_width(text) <= width {
        return vec![text.to_owned()];
    }
    let mut lines = Vec::new();
    let mut line = String::new();
    let parts = |piece| if measure_text_width(str::trim_end(piece)) > width { within(piece) } else { vec![piece] };
    for piece in pieces(text).flat_map(parts) {
        // The blank behind a word needs no room at the end of a line.
        if measure_text_width(&line) + measure_text_width(piece.trim_end()) > width && !line.is_empty() {
            lines.push(std::mem::take(&mut line).trim_end().to_owned());
        }
        for character in piece.chars() {
            let is_blank = character == ' ';
            if is_blank && line.is_empty() && !lines.is_empty() {
                continue;
            }
            line.push(character);
            if !is_blank && measure_text_width(&line) > width {
                line.pop();
                lines.push(std::mem::take(&mut line));
                line.push(character);
            }
        }
    }
    lines.push(line.trim_end().to_owned());
    lines
}

/// The parts of a text between which a line may end: words with the blanks behind them, and the elements of lists without blanks.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive([' ', ','])
}

/// The parts of a word that is wider than a line: what is between the marks in paths, ARNs and `name=value`.
fn within(word: &str) -> Vec<&str> {
    word.split_inclusive(['=', '/', ':']).collect()
}

#[cfg(test)]
mod tests {
    use super::{Section, broken, hanging, lines, paragraph, table};

    fn row<const N: usize>(cells: [&str; N]) -> Vec<String> {
        cells.map(str::to_owned).to_vec()
    }

    fn section() -> Section {
        Section {
            title: "Moves",
            header: vec!["ACCOUNT", "WHAT", "WHERE TO"],
            common: 1,
            rows: vec![
                row(["payments (222222222222)", "moved", "Root/Workloads/Production/Payments"]),
                row(["payments (222222222222)", "", "x"]),
            ],
            more: None,
        }
    }

    #[test]
    fn a_file_gets_the_whole_width_and_everything_in_each_line() {
        let lines = table(&section(), None);
        assert_eq!(lines.len(), 3, "{lines:#?}");
        assert!(lines[1].ends_with("moved  Root/Workloads/Production/Payments"), "{lines:#?}");
        assert!(lines[2].starts_with("  payments (222222222222)"), "{lines:#?}");
    }

    #[test]
    fn what_lines_have_in_common_is_said_once() {
        let lines = table(&section(), Some(80));
        assert_eq!(lines[2], format!("{:34}x", ""), "{lines:#?}");
    }

    #[test]
    fn the_widest_column_gives_way_wherever_it_stands_and_no_word_is_broken() {
        let why = "it says what it says, at length, in a sentence that goes on";
        let rows = [row(["1", why, "vol-0123456789abcdef0"]), row(["2", "short", "vol-1"])];
        let drawn = lines(&["#", "WHY", "RESOURCE"], 0, &rows, Some(60));
        let expected = [
            "#  WHY                               RESOURCE",
            "1  it says what it says, at length,  vol-0123456789abcdef0",
            "   in a sentence that goes on",
            "2  short                             vol-1",
        ];
        assert_eq!(drawn, expected);
    }

    #[test]
    fn then_what_is_common_stands_above_a_table_of_the_rest() {
        let lines = table(&section(), Some(50));
        let expected = [
            "    WHAT   WHERE TO",
            "  payments (222222222222)",
            "    moved  Root/Workloads/Production/Payments",
            "           x",
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn else_there_is_an_entry_below_the_other() {
        let lines = table(&section(), Some(40));
        let expected = [
            "  payments (222222222222)",
            "    moved",
            "      where to  Root/Workloads/",
            "                Production/Payments",
            "      where to  x",
        ];
        assert_eq!(lines, expected);
    }

    #[test]
    fn an_entry_is_called_by_more_than_its_number() {
        let rows = [row(["1", "MoveAccount", "CONSTRAINT_VIOLATION_EXCEPTION"])];
        let drawn = lines(&["#", "CALL", "OUTCOME"], 0, &rows, Some(42));
        assert_eq!(drawn, ["1  MoveAccount", "  outcome  CONSTRAINT_VIOLATION_EXCEPTION"]);
    }

    #[test]
    fn a_text_hangs_behind_its_mark() {
        let lines = paragraph("!", "one two three four five six seven eight nine", Some(40));
        assert_eq!(lines, ["! one two three four five six seven", "  eight nine"]);
        assert_eq!(paragraph("!", "one\ntwo", None), ["! one two"]);
        assert_eq!(hanging("1  ", "      ", "one two three", Some(14)), ["1  one two", "      three"]);
    }

    #[test]
    fn a_line_ends_between_words_or_elements_and_within_a_word_only_if_it_must() {
        assert_eq!(broken("", 5), [""]);
        assert_eq!(broken("one two", 7), ["one two"]);
        assert_eq!(broken("one  two", 4), ["one", "two"]);
        assert_eq!(broken(r#"["111","222","333"]"#, 13), [r#"["111","222","#, r#""333"]"#]);
        assert_eq!(broken("abcdefgh ij", 3), ["abc", "def", "gh", "ij"]);
        assert_eq!(broken("a digest=0123456789", 10), ["a digest=", "0123456789"]);
        // Each of these takes two columns.
        assert_eq!(broken("支払い 支払", 6), ["支払い", "支払"]);
    }
}
