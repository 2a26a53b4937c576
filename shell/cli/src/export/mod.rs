//! `bailiwick export`: an organization of a running installation, as a document that it can be made from again, or as files that others read.

mod aws_cli;

use crate::Problem;
use crate::client::Client;
use crate::draw;
use crate::endpoint::Endpoint;
use crate::import::organization::gap;
use crate::terminal::{err, escaped, out, output};
use crate::width::{of_errors, width};
use clap::ValueEnum;
use exporters::{Directory, Written};
use organization_document::{Format as TextFormat, Gap, OrganizationDocument, read, to_json, to_yaml};
use serde::Deserialize;
use serde_json::value::RawValue;
use std::path::{Path, PathBuf};

/// What to export, and where to.
#[derive(clap::Args)]
#[command(after_help = crate::statuses::EXPORT)]
pub struct Arguments {
    /// The form. All but a document in a single file need --to.
    #[arg(long, value_enum, default_value_t = FormatName::Document)]
    format: FormatName,
    /// The organization, where there are several.
    #[arg(long, value_name = "ID")]
    organization: Option<String>,
    /// As it was at a version of the journal, or at a time (2025-06-01T12:00:00Z).
    #[arg(long, value_name = "VERSION|TIME")]
    as_of: Option<String>,
    /// The file to write a document to; YAML unless it ends with .json. Without it, YAML goes to the standard output.
    #[arg(long, short, value_name = "FILE", conflicts_with = "to")]
    output: Option<PathBuf>,
    /// The directory to write to: one that isn't there yet or is empty, or an earlier export, of which nothing is left but what is
    /// written now.
    #[arg(long, value_name = "DIR")]
    to: Option<PathBuf>,
    /// The Regions of AWS Config and Security Hub to ask in, for aws-cli; all that anything of the organization is in, without it.
    #[arg(long = "region", value_name = "REGION", value_delimiter = ',')]
    regions: Vec<String>,
    #[command(flatten)]
    endpoint: Endpoint,
}

/// The forms by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum FormatName {
    /// An organization document; in a directory, with the texts of policies and templates beside it.
    Document,
    /// The answers of AWS's API, as `bailiwick collect` keeps them.
    AwsCli,
    /// The files of iam-collect, for analysers of access.
    IamCollect,
    /// Resources and imports for the AWS provider of Terraform.
    TerraformImport,
}

impl FormatName {
    fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }
}

/// What the route tells.
#[derive(Deserialize)]
struct Answer {
    document: Box<RawValue>,
    gaps: Vec<Gap>,
}

/// Asks the installation, and writes.
pub async fn run(arguments: Arguments) -> Result<(), Problem> {
    let format = arguments.format;
    if !arguments.regions.is_empty() && format != FormatName::AwsCli {
        return Err("--region is for --format aws-cli: the other formats have every Region".into());
    }
    let client = arguments.endpoint.client()?;
    let Some(to) = &arguments.to else {
        if format != FormatName::Document {
            return Err(format!("--format {} writes a directory: name it with --to", format.name()).into());
        }
        let (document, gaps) = document(&client, &arguments).await?;
        single(&document, arguments.output.as_deref())?;
        tell(&gaps);
        return Ok(());
    };
    let (document, mut gaps) = document(&client, &arguments).await?;
    let mut directory = Directory::open(to, &format.name())?;
    let made = match format {
        FormatName::Document => exporters::document(&document)?,
        FormatName::IamCollect => exporters::iam_collect(&document)?,
        FormatName::TerraformImport => exporters::terraform_import(&document)?,
        FormatName::AwsCli => {
            let asked = aws_cli::Asked { as_of: arguments.as_of.as_deref(), regions: &arguments.regions };
            let (count, outcome) = aws_cli::run(&client, &document, &asked, directory).await?;
            written(count, to);
            return outcome;
        }
    };
    let Written { files, gaps: more } = made;
    for (path, text) in files.iter() {
        directory.write(path, text)?;
    }
    let count = directory.finish()?;
    gaps.extend(more);
    tell(&gaps);
    written(count, to);
    Ok(())
}

/// Says what is there now.
fn written(count: usize, to: &Path) {
    let files = if count == 1 { "1 file".to_owned() } else { format!("{count} files") };
    draw::line(&format!("{files} in {}", to.display()), width()).iter().for_each(|line| out!("{line}"));
}

/// The organization as the installation tells it.
async fn document(client: &Client, arguments: &Arguments) -> Result<(OrganizationDocument, Vec<Gap>), Problem> {
    let query: Vec<(&str, &str)> = [("organization", &arguments.organization), ("as_of", &arguments.as_of)]
        .into_iter()
        .filter_map(|(name, value)| Some((name, value.as_deref()?)))
        .collect();
    let answer: Answer = client.get("/_bailiwick/organization-document", &query).await?;
    let document = read(answer.document.get(), TextFormat::Json)
        .map_err(|problems| problems.first().map(ToString::to_string).unwrap_or_default())
        .map_err(|problem| format!("the document can't be read: {problem}. Is the installation of another version?"))?;
    Ok((document, answer.gaps))
}

/// The document as one text.
fn single(document: &OrganizationDocument, file: Option<&Path>) -> Result<(), Problem> {
    let is_json = file.and_then(Path::extension).is_some_and(|extension| extension == "json");
    let text = if is_json { to_json(document)? } else { to_yaml(document)? };
    match file {
        Some(file) => {
            if let Some(directory) = file.parent().filter(|directory| !directory.as_os_str().is_empty()) {
                std::fs::create_dir_all(directory).map_err(|problem| format!("{}: {problem}", directory.display()))?;
            }
            std::fs::write(file, text).map_err(|problem| format!("{}: {problem}", file.display()))?;
        }
        // What a terminal would obey is escaped, which YAML without quotes can't; JSON is YAML, too.
        None if escaped(&text) != text => output(&escaped(&to_json(document)?)),
        None => output(&text),
    }
    Ok(())
}

fn tell(gaps: &[Gap]) {
    for one in gaps {
        let told = reports::import::Gap {
            source: one.source.clone(),
            place: one.place.clone(),
            what: one.what.clone(),
            kind: one.kind.name().to_owned(),
        };
        draw::line(&gap(&told), of_errors()).iter().for_each(|line| err!("{line}"));
    }
}
