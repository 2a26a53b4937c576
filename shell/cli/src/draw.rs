//! Tables and texts that fit a width: a table where its columns do, else one entry below the other.

use crate::printable::printable;
use comfy_table::{ColumnConstraint, ContentArrangement, Table, presets::NOTHING};

/// A titled table.
pub struct Section {
    /// What it is about.
    pub title: &'static str,
    /// Its columns.
    pub header: Vec<&'static str>,
    /// How many of the first of them several lines have in common.
    pub common: usize,
    /// Its lines.
    pub rows: Vec<Vec<String>>,
    /// What else there is to say.
    pub more: Option<String>,
}

/// Columns that the last one of a table has at least; the others keep their width.
const LAST: usize = 24;
/// What stands before each line.
const INDENT: &str = "  ";

/// The lines of a table: as one where the columns fit, or where the last one can be broken into lines, else entry by entry.
pub fn table(section: &Section, width: Option<u16>) -> Vec<String> {
    let mut table = plain();
    table.set_header(&section.header);
    table.add_rows(section.rows.iter().map(|row| row.iter().map(|cell| printable(cell))));
    pad(&mut table, 2);
    let room = width.map(|width| usize::from(width).saturating_sub(INDENT.len()));
    let Some(room) = room.filter(|room| natural_width(&table) > *room) else { return indented(&table) };
    let columns = table.column_count();
    let others: usize = column_widths(&table).iter().rev().skip(1).sum();
    if columns < 2 || others + LAST > room {
        return entries(section, room);
    }
    for column in table.column_iter_mut().take(columns - 1) {
        column.set_constraint(ColumnConstraint::ContentWidth);
    }
    indented(arranged(&mut table, room))
}

/// A text behind a mark, broken into lines that stand below each other.
pub fn paragraph(mark: &str, text: &str, width: Option<u16>) -> Vec<String> {
    let mut table = plain();
    if mark.is_empty() {
        table.add_row([printable(text)]);
    } else {
        table.add_row([mark.to_owned(), printable(text)]);
    }
    pad(&mut table, 1);
    if let Some(width) = width {
        if let Some(column) = table.column_mut(0).filter(|_| !mark.is_empty()) {
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
        arranged(&mut table, usize::from(width));
    }
    table.trim_fmt().lines().map(str::to_owned).collect()
}

/// Entry by entry: below what several of them have in common the first of the other columns, and below that a line each for the rest.
fn entries(section: &Section, room: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut common = None;
    for row in &section.rows {
        let (shared, own) = row.split_at(section.common.min(row.len()));
        if common != Some(shared) {
            let heading = shared.iter().filter(|cell| !cell.is_empty()).cloned().collect::<Vec<_>>().join("; ");
            lines.extend(at(0, (!heading.is_empty()).then_some(heading.as_str()), room));
            common = Some(shared);
        }
        let depth = usize::from(section.common > 0);
        lines.extend(at(depth, own.first().map(String::as_str), room));
        let mut table = plain();
        for (name, cell) in section.header.iter().zip(row).skip(section.common + 1).filter(|(_, cell)| !cell.is_empty())
        {
            table.add_row([name.to_lowercase(), printable(cell)]);
        }
        pad(&mut table, 2);
        if let Some(column) = table.column_mut(0) {
            column.set_constraint(ColumnConstraint::ContentWidth);
        }
        let deeper = INDENT.repeat(depth + 1);
        let rest = indented(arranged(&mut table, room.saturating_sub(deeper.len())));
        lines.extend(rest.into_iter().map(|line| format!("{deeper}{line}")));
    }
    lines.into_iter().map(|line| line.trim_end().to_owned()).collect()
}

/// A text so far inside.
fn at(depth: usize, text: Option<&str>, room: usize) -> Vec<String> {
    let indent = INDENT.repeat(depth);
    let width = u16::try_from(room.saturating_sub(indent.len())).ok();
    let lines = text.map(|text| paragraph("", text, width)).unwrap_or_default();
    lines.into_iter().map(|line| format!("{INDENT}{indent}{line}")).collect()
}

fn plain() -> Table {
    let mut table = Table::new();
    table.load_style(NOTHING);
    table
}

/// Leaves so many columns behind each cell.
fn pad(table: &mut Table, behind: u16) {
    table.column_iter_mut().for_each(|column| {
        column.set_padding((0, behind));
    });
}

fn arranged(table: &mut Table, room: usize) -> &Table {
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(room).unwrap_or(u16::MAX))
}

fn indented(table: &Table) -> Vec<String> {
    table.trim_fmt().lines().map(|line| format!("{INDENT}{line}")).collect()
}

/// The widths of the columns with what is between them.
fn column_widths(table: &Table) -> Vec<usize> {
    table.column_max_content_widths().into_iter().map(|width| usize::from(width) + 2).collect()
}

fn natural_width(table: &Table) -> usize {
    column_widths(table).iter().sum()
}

#[cfg(test)]
mod tests {
    use super::{Section, paragraph, table};

    fn section() -> Section {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
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
    fn a_file_gets_the_whole_width() {
        let lines = table(&section(), None);
        assert_eq!(lines.len(), 3, "{lines:#?}");
        assert!(lines[1].ends_with("moved  Root/Workloads/Production/Payments"), "{lines:#?}");
    }

    #[test]
    fn the_last_column_is_broken_into_lines_where_that_is_enough() {
        let lines = table(&section(), Some(66));
        assert!(lines.len() > 3 && lines.iter().all(|line| line.chars().count() <= 66), "{lines:#?}");
        assert!(lines[0].contains("ACCOUNT") && lines[0].contains("WHERE TO"), "{lines:#?}");
    }

    #[test]
    fn else_there_is_an_entry_below_the_other() {
        let lines = table(&section(), Some(44));
        assert!(lines.iter().all(|line| line.chars().count() <= 44), "{lines:#?}");
        let heading = lines.iter().filter(|line| line.contains("payments (222222222222)")).count();
        assert_eq!(heading, 1, "{lines:#?}");
        assert!(lines.contains(&"    moved".to_owned()), "{lines:#?}");
        assert!(lines.contains(&"      where to  x".to_owned()), "{lines:#?}");
    }

    #[test]
    fn a_text_hangs_behind_its_mark() {
        let lines = paragraph("!", "one two three four five six seven eight nine", Some(40));
        assert!(lines[0].starts_with("! "), "{lines:#?}");
        assert!(lines[1].starts_with("  ") && lines.len() == 2, "{lines:#?}");
    }
}
