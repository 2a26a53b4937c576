//! The statuses that commands end with, said in the help of each.

/// Of most commands.
const PLAIN: &str = "Exit status: 0 done; 1 an error, told on the standard error.";
/// Of rehearsals.
pub const REHEARSAL: &str = "Exit status: 0 nothing would change; 2 something would, or part of it could not be rehearsed; 3 a call would be refused; 1 any other error.";
/// Of rehearsals that may be held to expectations.
pub const EXPECTED: &str = "Exit status: 0 nothing would change; 2 something would, or part of it could not be rehearsed; 3 a call would be refused; 1 any other error. With --expect: 0 all that is expected holds; 2 some of it doesn't; 3 some of it hangs on what isn't known, or a call would be refused; 1 any other error.";
/// Of expectations.
pub const EXPECTATIONS: &str =
    "Exit status: 0 all hold; 2 some don't; 3 some hang on what isn't known; 1 any other error.";
/// Of recorded calls.
pub const REPLAY: &str = "Exit status: 0 no recorded call is affected; 2 some are, or may be, or it isn't known what becomes of them; 3 a call of the change would be refused; 1 any other error.";
/// Of a command that is rehearsed.
pub const COMMAND: &str = "Exit status: 0 the command changed nothing; 2 it changed something; 3 a call that would have changed something was refused; what the command itself ended with, if it failed; 1 any other error.";
/// Of a move, which may be a rehearsal.
pub const MOVE: &str = "Exit status: 0 moved; 1 an error. With --dry-run: 0 nothing would change; 2 something would; 3 the move would be refused; 1 any other error.";
/// Of decisions.
pub const DECISION: &str =
    "Exit status: 0 allowed; 2 denied, or some of it; 3 undecided, or some of it; 1 any other error.";
/// Of an organization's import.
pub const IMPORT: &str = "Exit status: 0 imported, or nothing differs; 2 the organization is there and differs, which is shown; 1 an error, and nothing was imported.";
/// Of collecting.
pub const COLLECT: &str =
    "Exit status: 0 done; 2 some calls failed, which are listed; 1 an error, and nothing was collected.";
/// Of exports.
pub const EXPORT: &str = "Exit status: 0 done; 2 some of the calls of --format aws-cli were refused, which are listed; 1 an error, and nothing was written.";
/// Of comparisons with AWS.
pub const VERIFY: &str = "Exit status: 0 all that was compared is equal; 2 something differs; 1 any other error.";
/// Of packs.
pub const COVERAGE: &str = "Exit status: 0 done; 2 a file is no valid template; 3 fewer rules are modelled than --fail-under asks for; 1 any other error.";

/// The command, with the usual statuses in the help of each part that says no others.
pub fn told(command: clap::Command) -> clap::Command {
    let command = if command.get_after_help().is_none() { command.after_help(PLAIN) } else { command };
    command.mut_subcommands(told)
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    fn each(command: &clap::Command, visit: &mut impl FnMut(&clap::Command)) {
        visit(command);
        command.get_subcommands().for_each(|below| each(below, visit));
    }

    #[test]
    fn every_command_says_its_statuses() {
        let mut seen = 0;
        each(&super::told(crate::Arguments::command()), &mut |command| {
            let help = command.clone().render_long_help().to_string();
            assert!(help.contains("Exit status: 0 "), "{help}");
            seen += 1;
        });
        assert!(seen > 20, "{seen}");
    }
}
