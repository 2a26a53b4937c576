//! The terms under which others wrote what is linked into the program, in one text: each licence once, with those that it is of.

use super::packages::{Packages, licence, reference, texts};
use super::platform::{Library, Platform};
use crate::problem::Problem;
use cargo_metadata::Package;
use std::collections::BTreeMap;
use std::fmt::Write as _;

const RULE: &str = "--------------------------------------------------------------------------------";

/// The text.
///
/// # Errors
/// When a package says no terms, or they can't be read.
pub fn text(packages: &Packages, platform: Platform) -> Result<String, Problem> {
    let mut by_text: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut out = String::from(
        "What others wrote and this program has in it, and the terms under which they did.\n\
         Bailiwick itself is licensed under the Apache License 2.0, in LICENSE.\n\n",
    );
    for package in &packages.others {
        let _ = writeln!(out, "{} {} - {}{}", package.name, package.version, licence(package), place(package));
        for text in carried(package)? {
            by_text.entry(text).or_default().push(reference(package));
        }
    }
    let (library, name, terms) = match platform.library {
        Library::Glibc => ("the GNU C Library", "LGPL-2.1-or-later", "LGPL-2.1-or-later"),
        Library::Musl => ("musl", "MIT", "MIT"),
    };
    let _ = writeln!(out, "the Rust standard library - MIT OR Apache-2.0 - https://www.rust-lang.org");
    let _ = writeln!(out, "{library} - {name}, linked statically");
    if platform.library == Library::Glibc {
        out.push_str(
            "\nTo link the program with another version of the GNU C Library, as its licence lets you: the program's sources\n\
             are published with it, and `cargo xtask dist` links them with the library of the machine that it runs on.\n",
        );
    }
    for (terms, whose) in
        [("MIT", "the Rust standard library"), ("Apache-2.0", "the Rust standard library"), (terms, library)]
    {
        by_text.entry(standard(terms)?).or_default().push(whose.to_owned());
    }
    // Those that most share come first.
    let mut all: Vec<(String, Vec<String>)> = by_text.into_iter().collect();
    all.sort_by(|(a_text, a), (b_text, b)| (b.len(), a_text).cmp(&(a.len(), b_text)));
    for (text, whose) in all {
        let _ = write!(out, "\n{RULE}\n{}\n{RULE}\n\n{text}\n", whose.join(", "));
    }
    Ok(out)
}

fn place(package: &Package) -> String {
    package.repository.as_ref().map(|address| format!(" - {address}")).unwrap_or_default()
}

/// The texts in a package; of one that carries none, those that its licences have.
fn carried(package: &Package) -> Result<Vec<String>, Problem> {
    let texts = texts(package)?;
    if !texts.is_empty() {
        return Ok(texts);
    }
    let expression = licence(package);
    let read = spdx::Expression::parse(&expression)
        .map_err(|problem| format!("{}: {expression} is no licence: {problem}", reference(package)))?;
    let names = read.requirements().filter_map(|required| required.req.license.id());
    let texts: Vec<String> = names.map(|id| id.text().trim_end().to_owned()).collect();
    if texts.is_empty() { Err(format!("{} says no terms", reference(package))) } else { Ok(texts) }
}

/// The text of a licence as it is published.
fn standard(name: &str) -> Result<String, Problem> {
    let id = spdx::license_id(name).ok_or_else(|| format!("there is no licence {name}"))?;
    Ok(id.text().trim_end().to_owned())
}
