//! `cargo xtask codegen`: botocore's models to ours (facts only), and ours to Rust.

mod botocore;
mod files;
mod model;
mod names;
mod schema;
mod shapes;
#[cfg(test)]
mod tests;

use files::Files;
use std::path::Path;

/// Why a task failed, for the person who typed it.
pub type Problem = String;

/// The services and the folder of each in the released models.
const SERVICES: [(&str, &str); 4] =
    [("organizations", "2016-11-28"), ("config", "2014-11-12"), ("securityhub", "2018-10-26"), ("sts", "2011-06-15")];

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

/// A module's text: what it is about, then its items.
fn print(about: &str, tokens: proc_macro2::TokenStream) -> Result<String, Problem> {
    let tokens = quote::quote! {
        #![doc = #about]
        #![allow(missing_docs, reason = "the models carry no text")]
        #tokens
    };
    let file = syn::parse2(tokens).map_err(|error| format!("{about}: {error}"))?;
    Ok(prettyplease::unparse(&file))
}
