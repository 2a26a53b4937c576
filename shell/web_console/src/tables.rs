//! The tables of a report, in slices: whichever of its parts is long shows its beginning, and says how much is left.

use reports::Section;

/// Rows of a table that are shown unless more are asked for, and at most.
pub const ROWS: usize = 50;
/// Rows of a table at most.
pub const MOST_ROWS: usize = 1_000;

/// A table.
pub struct Table {
    /// What it is about.
    pub title: &'static str,
    /// A word for it in an address.
    pub name: String,
    /// Its columns.
    pub header: Vec<String>,
    /// Its rows, as many as are shown.
    pub rows: Vec<Vec<Cell>>,
    /// How many rows it has.
    pub count: u64,
    /// How many of them aren't shown.
    pub left: u64,
    /// What else there is to say.
    pub more: Option<String>,
}

/// A cell.
pub struct Cell {
    /// What it says.
    pub text: String,
    /// `before` and `after`, where it is either; the words stand above it, too.
    pub class: &'static str,
}

impl Table {
    /// A section with so many rows at most.
    pub fn of(section: Section, most: usize) -> Self {
        let Section { title, header, rows, more, .. } = section;
        let classes: Vec<&'static str> = header
            .iter()
            .map(|name| match *name {
                "BEFORE" => "before",
                "AFTER" => "after",
                _ => "",
            })
            .collect();
        let count = rows.len();
        let rows: Vec<Vec<Cell>> = rows
            .into_iter()
            .take(most)
            .map(|row| {
                let classes = classes.iter().copied().chain(std::iter::repeat(""));
                row.into_iter().zip(classes).map(|(text, class)| Cell { text, class }).collect()
            })
            .collect();
        let wide = |count: usize| u64::try_from(count).unwrap_or(u64::MAX);
        Self {
            title,
            name: title.to_lowercase().replace(|letter: char| !letter.is_ascii_alphanumeric(), "-"),
            header: header.iter().map(|name| sentence(name)).collect(),
            left: wide(count - rows.len()),
            count: wide(count),
            rows,
            more,
        }
    }
}

/// `BECAUSE OF` as `Because of`.
fn sentence(name: &str) -> String {
    let mut letters = name.chars();
    let first = letters.next();
    first.into_iter().chain(letters.flat_map(char::to_lowercase)).collect()
}

#[cfg(test)]
mod tests {
    use super::Table;
    use reports::Section;

    #[test]
    fn a_long_table_shows_its_beginning_and_says_how_much_is_left() {
        let rows = (0..7).map(|number| vec![number.to_string(), "x".to_owned(), "y".to_owned()]).collect();
        let header = vec!["ACCOUNT", "BEFORE", "BECAUSE OF"];
        let table = Table::of(Section { title: "Rights, by service", header, common: 0, rows, more: None }, 5);
        assert_eq!((table.rows.len(), table.count, table.left), (5, 7, 2));
        assert_eq!(table.header, ["Account", "Before", "Because of"]);
        assert_eq!((table.rows[0][1].class, table.rows[0][2].class), ("before", ""));
        assert_eq!(table.name, "rights--by-service");
    }
}
