//! `cargo xtask codegen`: botocore's models to ours (facts only), and ours to Rust.

mod botocore;
mod files;
mod model;
mod names;
mod print;
mod schema;
mod services;
mod shapes;
#[cfg(test)]
mod tests;

use crate::problem::Problem;
use files::Files;
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
        let data = botocore::install(root)?;
        files.extend(botocore::distill_all(&data)?);
    }
    let models = model::read_all(root, &files)?;
    files.extend(generate(&models)?);
    if arguments.check { files.check(root) } else { files.write(root) }
}

/// Every Rust file that is made from the models.
fn generate(models: &model::Models) -> Result<Files, Problem> {
    let mut files = Files::default();
    files.extend(schema::generate(models)?);
    files.extend(shapes::generate(models)?);
    Ok(files)
}
