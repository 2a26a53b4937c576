//! Reads a document from a file, with the files that it names beside it.

use crate::content::Content;
use crate::document::OrganizationDocument;
use crate::place::Place;
use crate::problem::{Problem, quoted};
use crate::read::{Format, checked, parse, shaped};
use std::fs::File;
use std::io::Read;
use std::path::{Component, Path, PathBuf};

/// How large a document, or a file that it names, may be.
pub const FILE_LIMIT: u64 = 64 * 1024 * 1024;

/// Reads a document with the templates and policies that it names by files. Files of configuration items stay named.
///
/// # Errors
/// Everything that is wrong with it.
pub fn load(path: &Path) -> Result<OrganizationDocument, Vec<Problem>> {
    load_within(path, FILE_LIMIT)
}

/// [`load`] of files that are no larger than this many bytes.
///
/// # Errors
/// Everything that is wrong with it.
pub fn load_within(path: &Path, limit: u64) -> Result<OrganizationDocument, Vec<Problem>> {
    let text = text_of(path, limit).map_err(|message| vec![Problem::new(Place::default(), message)])?;
    let format = match path.extension().and_then(|extension| extension.to_str()) {
        Some("json") => Format::Json,
        Some("yaml" | "yml") => Format::Yaml,
        _ => Format::of(&text),
    };
    let tree = parse(&text, format)?;
    let mut document = shaped(&tree)?;
    let mut files =
        Files { beside: path.parent().unwrap_or(Path::new("")).to_owned(), left: limit, problems: Vec::new() };
    files.bring_in(&mut document);
    if !files.problems.is_empty() {
        return Err(crate::read::placed(files.problems, &tree));
    }
    checked(document, &tree)
}

/// The text of a file that isn't too large: more is never read.
fn text_of(path: &Path, limit: u64) -> Result<String, String> {
    let shown = quoted(&path.to_string_lossy());
    let file = File::open(path).map_err(|problem| format!("{shown} can't be read: {problem}"))?;
    let is_directory = file.metadata().is_ok_and(|metadata| metadata.is_dir());
    if is_directory {
        return Err(format!("{shown} is a directory, and a document is expected"));
    }
    let mut bytes = Vec::new();
    let read = file.take(limit.saturating_add(1)).read_to_end(&mut bytes);
    read.map_err(|problem| format!("{shown} can't be read: {problem}"))?;
    if u64::try_from(bytes.len()).is_ok_and(|length| length > limit) {
        return Err(format!("{shown} is larger than {limit} bytes"));
    }
    String::from_utf8(bytes).map_err(|problem| {
        format!("{shown} isn't text in UTF-8: the byte at {} is none", problem.utf8_error().valid_up_to())
    })
}

/// The path of a file below a directory, if the name stays there.
pub fn file_below(directory: &Path, name: &str) -> Option<PathBuf> {
    let name = Path::new(name);
    let stays = name.components().all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    (stays && name.components().next().is_some()).then(|| directory.join(name))
}

struct Files {
    beside: PathBuf,
    /// Bytes that may still be read.
    left: u64,
    problems: Vec<Problem>,
}

impl Files {
    fn bring_in(&mut self, document: &mut OrganizationDocument) {
        for (at, policy) in document.policies.iter_mut().enumerate() {
            let place = Place::of("policies").index(at).member("content_file");
            self.content(&mut policy.content, &mut policy.content_file, place);
        }
        if let Some(policy) = &mut document.delegation_policy {
            let place = Place::of("delegation_policy").member("content_file");
            self.content(&mut policy.content, &mut policy.content_file, place);
        }
        for (at, pack) in document.organization_conformance_packs.iter_mut().enumerate() {
            let place = Place::of("organization_conformance_packs").index(at).member("template_file");
            self.text(&mut pack.template, &mut pack.template_file, place);
        }
        let everywhere = document.every_account.iter_mut();
        for (name, region) in everywhere.flat_map(|every| every.regions.iter_mut()) {
            let place = Place::of("every_account").member("regions").key(name.as_str());
            self.packs(&mut region.conformance_packs, &place);
        }
        for (at, account) in document.accounts.iter_mut().enumerate() {
            for (name, region) in &mut account.regions {
                let place = Place::of("accounts").index(at).member("regions").key(name.as_str());
                self.packs(&mut region.conformance_packs, &place);
            }
        }
    }

    fn packs(&mut self, packs: &mut [crate::config::ConformancePack], place: &Place) {
        for (at, pack) in packs.iter_mut().enumerate() {
            let place = place.member("conformance_packs").index(at).member("template_file");
            self.text(&mut pack.template, &mut pack.template_file, place);
        }
    }

    fn content(&mut self, content: &mut Option<Content>, file: &mut Option<String>, place: Place) {
        let mut text = None;
        let given = content.is_some();
        self.file(file, given, place, &mut text);
        if let Some(text) = text {
            *content = Some(Content::new(text));
        }
    }

    fn text(&mut self, content: &mut Option<String>, file: &mut Option<String>, place: Place) {
        let mut text = None;
        let given = content.is_some();
        self.file(file, given, place, &mut text);
        if text.is_some() {
            *content = text;
        }
    }

    fn file(&mut self, file: &mut Option<String>, given: bool, place: Place, text: &mut Option<String>) {
        let Some(name) = file.take() else { return };
        if given {
            self.problems.push(Problem::new(place, "the text stands here, too: one of them is enough"));
            return;
        }
        let Some(path) = file_below(&self.beside, &name) else {
            let message = format!("{} isn't a file beside the document or below it", quoted(&name));
            self.problems.push(Problem::new(place, message));
            return;
        };
        match text_of(&path, self.left) {
            Ok(read) => {
                self.left = self.left.saturating_sub(u64::try_from(read.len()).unwrap_or(u64::MAX));
                *text = Some(read);
            }
            Err(message) => self.problems.push(Problem::new(place, message)),
        }
    }
}
