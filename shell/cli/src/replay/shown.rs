//! What becomes of recorded calls, on the terminal or in a file.

use super::Format;
use crate::Problem;
use crate::draw;
use crate::terminal::{self, out, output, output_styled};
use crate::width::width;
use anstyle::Style;
use reports::Replay;
use reports::replay::{about, answer, markdown, sections};
use std::path::Path;

const HEADING: Style = Style::new().bold();

/// Shows a report; in a file, where one is named, and then only its answer on the standard output.
pub fn show(replay: &Replay, format: Format, to: Option<&Path>) -> Result<(), Problem> {
    let text = match format {
        Format::Table if to.is_none() => {
            output_styled(&table(replay, width()));
            return Ok(());
        }
        Format::Table => anstream::adapter::strip_str(&table(replay, None)).to_string(),
        Format::Json => terminal::json(replay)? + "\n",
        Format::Markdown => markdown(replay),
    };
    match to {
        None => output(&text),
        Some(path) => {
            std::fs::write(path, text).map_err(|problem| format!("--output {}: {problem}", path.display()))?;
            draw::paragraph("", &answer(replay), width()).iter().for_each(|line| out!("{line}"));
        }
    }
    Ok(())
}

fn table(replay: &Replay, width: Option<u16>) -> String {
    let mut lines = Vec::new();
    for sentence in [answer(replay), about(replay)] {
        lines.extend(draw::paragraph("", &sentence, width));
    }
    for section in sections(replay) {
        lines.extend([String::new(), format!("{HEADING}{}{HEADING:#}", section.title)]);
        lines.extend(draw::table(&section, width));
        lines.extend(section.more.map(|more| format!("  {more}")));
    }
    lines.into_iter().map(|line| line + "\n").collect()
}
