//! Commands and options as a page of the documentation: what `--help` says, all in one place and searchable.

use clap::builder::StyledStr;
use clap::{Arg, Command};
use std::fmt::{Display, Write as _};

/// A command with everything below it.
pub fn page(command: &Command) -> String {
    let mut page = String::from("<!-- Generated: `bailiwick man --format markdown > docs/reference/options.md`. -->\n");
    line(&mut page, "\n# Commands and options\n");
    line(&mut page, "What `--help` says of each command; `bailiwick man` prints it as manual pages.\n");
    section(&mut page, command);
    page
}

fn section(page: &mut String, command: &Command) {
    let name = command.get_bin_name().unwrap_or_else(|| command.get_name());
    line(page, format_args!("## {name}\n"));
    if let Some(about) = command.get_long_about().or_else(|| command.get_about()) {
        line(page, format_args!("{}\n", sentence(about)));
    }
    let usage = command.clone().render_usage().to_string();
    line(page, format_args!("```text\n{}\n```\n", usage.trim_start_matches("Usage: ").trim()));
    let arguments: Vec<&Arg> = command.get_arguments().filter(|argument| is_told(argument)).collect();
    if !arguments.is_empty() {
        line(page, "| option | meaning |\n|---|---|");
        for argument in arguments {
            line(page, format_args!("| {} | {} |", spelled(argument), meaning(argument)));
        }
        line(page, "");
    }
    if let Some(after) = command.get_after_long_help().or_else(|| command.get_after_help()) {
        line(page, format_args!("{}\n", escaped(&after.to_string())));
    }
    for below in command.get_subcommands().filter(|below| !below.is_hide_set() && below.get_name() != "help") {
        section(page, below);
    }
}

/// Every command has these two.
fn is_told(argument: &Arg) -> bool {
    !argument.is_hide_set() && !["help", "version"].contains(&argument.get_id().as_str())
}

/// Such as `-o`, `--output FILE`.
fn spelled(argument: &Arg) -> String {
    let names = argument.get_value_names().unwrap_or_default();
    let values = if argument.get_action().takes_values() {
        let several = argument.get_num_args().is_some_and(|range| range.max_values() > names.len().max(1));
        let many = if several || matches!(argument.get_action(), clap::ArgAction::Append) { "..." } else { "" };
        names.iter().map(|name| format!("{name}{many}")).collect::<Vec<_>>().join(" ")
    } else {
        String::new()
    };
    let long = argument.get_long().map(|long| format!("--{long}"));
    let short = argument.get_short().map(|short| format!("-{short}"));
    if long.is_none() && short.is_none() {
        return format!("`{values}`");
    }
    let flags = [short, long].into_iter().flatten().collect::<Vec<_>>().join(", ");
    format!("`{}`", format!("{flags} {values}").trim_end())
}

fn meaning(argument: &Arg) -> String {
    let help = argument.get_long_help().or_else(|| argument.get_help());
    let mut said = help.map(sentence).unwrap_or_default();
    if argument.is_required_set() {
        said.push_str(" Needed.");
    }
    if argument.get_action().takes_values() {
        said.push_str(&values(argument));
    }
    if let Some(variable) = argument.get_env().filter(|_| !argument.is_hide_env_set()) {
        _ = write!(said, " From the environment: `{}`.", variable.display());
    }
    said.trim_start().to_owned()
}

/// Which values there are, and which one it has unless something is said.
fn values(argument: &Arg) -> String {
    let mut said = String::new();
    let values = argument.get_possible_values();
    let told: Vec<String> = values
        .iter()
        .filter(|value| !value.is_hide_set())
        .map(|value| match value.get_help() {
            Some(help) => format!("`{}`: {}", value.get_name(), in_a_row(help).trim_end_matches('.')),
            None => format!("`{}`", value.get_name()),
        })
        .collect();
    if !told.is_empty() && !argument.is_hide_possible_values_set() {
        _ = write!(said, " One of {}.", told.join("; "));
    }
    let defaults: Vec<_> = argument.get_default_values().iter().map(|value| value.to_string_lossy()).collect();
    if !defaults.is_empty() && !argument.is_hide_default_value_set() {
        _ = write!(said, " Unless said otherwise `{}`.", defaults.join(" "));
    }
    said
}

fn sentence(text: &StyledStr) -> String {
    let text = in_a_row(text);
    if text.is_empty() || text.ends_with(['.', '`', ']', ')']) { text } else { text + "." }
}

/// A cell of a table is one line.
fn in_a_row(text: &StyledStr) -> String {
    escaped(&text.to_string().split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Outside of code a bracket would begin a tag, and everywhere a bar ends a cell.
fn escaped(text: &str) -> String {
    let mut is_code = false;
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        is_code ^= sign == '`';
        if sign == '|' || (!is_code && ['<', '*', '['].contains(&sign)) {
            escaped.push('\\');
        }
        escaped.push(sign);
    }
    escaped
}

fn line(page: &mut String, text: impl Display) {
    // Writing into a text doesn't fail.
    _ = writeln!(page, "{text}");
}

#[cfg(test)]
mod tests {
    use super::page;
    use clap::{Arg, ArgAction, Command, builder::PossibleValue};

    #[test]
    fn a_command_tells_its_options_and_what_is_below_it() {
        let format = Arg::new("format").long("format").short('f').value_name("FORM").default_value("a").value_parser([
            PossibleValue::new("a").help("The first"),
            PossibleValue::new("b"),
            PossibleValue::new("c").hide(true),
        ]);
        let files = Arg::new("files").value_name("FILE").required(true).num_args(1..).help("What is read: a|b");
        let quiet = Arg::new("quiet").long("quiet").action(ArgAction::SetTrue).help("Say *nothing*, `<x>`");
        let show = Command::new("show").about("Show things").arg(format).arg(files).arg(quiet).after_help("Status: 0.");
        let mut program =
            Command::new("try").about("Tries").subcommand(show).subcommand(Command::new("secret").hide(true));
        program.build();
        let page = page(&program);
        for wanted in [
            "## try\n\nTries.\n",
            "## try show\n\nShow things.\n",
            "```text\ntry show [OPTIONS] <FILE>...\n```\n",
            "| `-f, --format FORM` | One of `a`: The first; `b`. Unless said otherwise `a`. |\n",
            "| `FILE...` | What is read: a\\|b. Needed. |\n",
            "| `--quiet` | Say \\*nothing\\*, `<x>` |\n",
            "\nStatus: 0.\n",
        ] {
            assert!(page.contains(wanted), "{wanted} is missing:\n{page}");
        }
        assert!(!page.contains("secret") && !page.contains("| `-h, --help`") && !page.contains("`c`"), "{page}");
    }
}
