//! Runs every scenario of `verification/scenarios`, one trial a file: the API in the process, without a socket.

#![allow(clippy::string_slice, reason = "what helps tests may fail as tests do")]

mod form;
mod journal;
mod matching;
mod run;
mod script;
mod snapshot;
mod xml;

use libtest_mimic::{Arguments, Failed, Trial};
use std::path::{Path, PathBuf};

fn main() {
    let arguments = Arguments::from_args();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../verification/scenarios");
    let scripts = match scripts(&root) {
        Ok(scripts) => scripts,
        Err(problem) => {
            eprintln!("{}: {problem}", root.display());
            std::process::exit(1);
        }
    };
    let mut trials: Vec<Trial> = scripts
        .into_iter()
        .map(|path| {
            let name = path.strip_prefix(&root).unwrap_or(&path).with_extension("").display().to_string();
            Trial::test(name, move || trial(&path))
        })
        .collect();
    let access = root.join("organizations/access.txt");
    trials.push(Trial::test("organizations/access asks for every modelled operation", move || asks_for_all(&access)));
    trials.extend(script::self_tests());
    trials.extend(matching::self_tests());
    trials.extend(xml::self_tests());
    libtest_mimic::run(&arguments, trials).exit();
}

fn trial(path: &Path) -> Result<(), Failed> {
    let text = std::fs::read_to_string(path).map_err(|problem| format!("{}: {problem}", path.display()))?;
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    // Where journals are kept: each scenario's below the scenario's name.
    let keep = std::env::var_os("KEEP_JOURNALS")
        .map(|folder| PathBuf::from(folder).join(path.file_stem().unwrap_or_default()));
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    script::parse(&text)
        .and_then(|script| runtime.block_on(run::run(&script, keep.as_deref())))
        .map_err(|failure| Failed::from(format!("{name}:{}: {}", failure.line, failure.message)))
}

/// Who may use an operation is asked for each of them, so that a new one can't be forgotten.
fn asks_for_all(access: &Path) -> Result<(), Failed> {
    let text = std::fs::read_to_string(access)?;
    let asked =
        |name: &str| text.lines().any(|line| line.split_whitespace().nth(2) == Some(name) && line.starts_with("call "));
    let operations = server::organizations::operations();
    let forgotten: Vec<&str> =
        operations.iter().map(|modelled| modelled.operation.name).filter(|name| !asked(name)).collect();
    if forgotten.is_empty() { Ok(()) } else { Err(format!("not asked for: {forgotten:?}").into()) }
}

/// Every script below a folder, in a fixed order.
fn scripts(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut waiting = vec![folder.to_path_buf()];
    while let Some(folder) = waiting.pop() {
        for entry in std::fs::read_dir(&folder)? {
            let path = entry?.path();
            if path.is_dir() {
                waiting.push(path);
            } else if path.extension().is_some_and(|extension| extension == "txt") {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}
