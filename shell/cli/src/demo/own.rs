//! Files of the user's own, read and looked at before anything is built.

use super::Arguments;
use crate::Problem;
use evaluation::templates::Template;
use flate2::read::MultiGzDecoder;
use serde::de::IgnoredAny;
use std::path::{Path, PathBuf};

/// How a compressed file begins.
const GZIP: [u8; 2] = [0x1f, 0x8b];

/// What is deployed and imported instead of ours.
pub struct Own {
    /// The text of a conformance pack.
    pub pack: Option<String>,
    /// Files of items, with what is in them.
    pub items: Vec<(PathBuf, Vec<u8>)>,
}

impl Own {
    /// Reads the files.
    ///
    /// # Errors
    /// Names the file that isn't there, or isn't what it is to be.
    pub fn read(arguments: &Arguments) -> Result<Self, Problem> {
        let pack = arguments.pack.as_deref().map(pack).transpose()?;
        let items = arguments.items.iter().map(|file| Ok((file.clone(), items(file)?)));
        Ok(Self { pack, items: items.collect::<Result<_, Problem>>()? })
    }
}

fn pack(file: &Path) -> Result<String, Problem> {
    let text = std::fs::read_to_string(file).map_err(|problem| format!("{}: {problem}", file.display()))?;
    match Template::parse(&text) {
        Ok(_) => Ok(text),
        Err(problems) => {
            let problems: Vec<String> = problems.iter().map(ToString::to_string).collect();
            Err(format!("{} is no conformance pack: {}", file.display(), problems.join("; ")).into())
        }
    }
}

fn items(file: &Path) -> Result<Vec<u8>, Problem> {
    let bytes = std::fs::read(file).map_err(|problem| format!("{}: {problem}", file.display()))?;
    let read = if bytes.starts_with(&GZIP) {
        serde_json::from_reader::<_, IgnoredAny>(std::io::BufReader::new(MultiGzDecoder::new(bytes.as_slice())))
    } else {
        serde_json::from_slice(&bytes)
    };
    match read {
        Ok(IgnoredAny) => Ok(bytes),
        Err(problem) => Err(format!("{} isn't JSON: {problem}", file.display()).into()),
    }
}

#[cfg(test)]
mod tests {
    use super::{items, pack};
    use std::io::Write;

    #[test]
    fn a_file_that_is_not_what_it_is_to_be_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &[u8]| {
            let path = folder.path().join(name);
            std::fs::write(&path, text).unwrap();
            path
        };
        let html = file("page.html", b"<html>");
        assert!(items(&html).unwrap_err().to_string().contains("page.html isn't JSON"));
        assert!(pack(&html).unwrap_err().to_string().contains("page.html is no conformance pack"));
        let missing = folder.path().join("missing.json");
        for problem in [items(&missing).unwrap_err(), pack(&missing).unwrap_err()] {
            assert!(problem.to_string().contains("missing.json"), "{problem}");
        }
        assert!(items(&file("items.json", b"{}")).is_ok());
        let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packed.write_all(b"[]").unwrap();
        assert!(items(&file("items.json.gz", &packed.finish().unwrap())).is_ok());
        assert!(items(&file("cut.json.gz", &[0x1f, 0x8b, 8])).is_err());
    }
}
