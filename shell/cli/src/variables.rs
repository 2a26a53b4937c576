//! Options by environment variable: `BAILIWICK_` and the option's name. One that is set to nothing isn't set: whoever writes containers hands variables
//! on without knowing whether they say anything.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use std::ffi::OsString;

/// What all names begin with.
const PREFIX: &str = "BAILIWICK_";

/// The command, for which empty variables aren't there.
pub fn without_empty(command: clap::Command) -> clap::Command {
    let is_empty = |name: &std::ffi::OsStr| std::env::var_os(name).is_some_and(|value| value.is_empty());
    let command = command.mut_args(|option| match option.get_env() {
        Some(name) if is_empty(name) => option.env(None),
        _ => option,
    });
    command.mut_subcommands(without_empty)
}

/// The variable that a wrong value comes from, for people, where it comes from one.
pub fn told(problem: &clap::Error) -> Option<String> {
    let (Some(ContextValue::String(option)), Some(ContextValue::String(value))) =
        (problem.get(ContextKind::InvalidArg), problem.get(ContextKind::InvalidValue))
    else {
        return None;
    };
    if !matches!(problem.kind(), ErrorKind::InvalidValue | ErrorKind::ValueValidation) {
        return None;
    }
    let option = option.split([' ', '=', '[']).next().unwrap_or_default();
    // What stands on the command line counts before it.
    let is_said = std::env::args_os().any(|argument| argument.to_string_lossy().split('=').next() == Some(option));
    let name = of(option.strip_prefix("--")?);
    let is_in_it = |told: OsString| told.to_string_lossy().contains(value.as_str());
    (!is_said && std::env::var_os(&name).is_some_and(is_in_it)).then(|| format!("It is what {name} says."))
}

/// The variable of an option.
fn of(option: &str) -> String {
    format!("{PREFIX}{}", option.to_ascii_uppercase().replace('-', "_"))
}

#[cfg(test)]
mod tests {
    use super::of;
    use clap::CommandFactory;
    use std::collections::BTreeSet;

    #[test]
    fn every_option_of_serve_has_its_variable() {
        let command = crate::Arguments::command();
        let serve = command.find_subcommand("serve").unwrap();
        let mut names = BTreeSet::new();
        for option in serve.get_arguments() {
            let long = option.get_long().unwrap();
            let name = option.get_env().unwrap_or_else(|| panic!("--{long} has no variable")).to_str().unwrap();
            assert_eq!(name, of(long));
            assert!(names.insert(name.to_owned()), "{name}");
            let is_secret = ["data", "console-token"].contains(&long);
            assert_eq!(option.is_hide_env_values_set(), is_secret, "{name}");
        }
        assert!(names.len() > 25, "{names:?}");
    }

    /// `BAILIWICK_TEST_`, `BAILIWICK_WRITE_` and `BAILIWICK_BIN` are read by tests, and must not mean anything to what they test.
    #[test]
    fn no_option_reads_what_tests_read() {
        fn each(command: &clap::Command, visit: &mut impl FnMut(&str)) {
            command.get_arguments().filter_map(|option| option.get_env()?.to_str()).for_each(&mut *visit);
            command.get_subcommands().for_each(|below| each(below, visit));
        }
        each(&crate::Arguments::command(), &mut |name| {
            let rest = name.strip_prefix(super::PREFIX).unwrap();
            assert!(!["TEST_", "WRITE_", "BIN"].iter().any(|reserved| rest.starts_with(reserved)), "{name}");
        });
    }
}
