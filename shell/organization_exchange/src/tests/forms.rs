//! Every organization goes out in every form, and comes back from files as what it was.

use super::generate::organization;
use super::world::World;
use exporters::{Directory, document, iam_collect, terraform_import};
use organization_document::load;
use proptest::prelude::*;
use std::collections::BTreeSet;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_organization_goes_out_in_every_form(given in organization()) {
        let world = World::import(&given).map_err(|problems| TestCaseError::fail(format!("{problems:?}")))?;
        let exported = world.export().document;
        let folder = tempfile::tempdir().unwrap();
        let to = folder.path().join("document");
        let mut directory = Directory::open(&to, "document").unwrap();
        let written = document(&exported).unwrap();
        for (path, text) in written.files.iter() {
            directory.write(path, text).unwrap();
        }
        directory.finish().unwrap();
        prop_assert_eq!(load(&to.join("organization.yaml")).map_err(|it| format!("{it:?}")), Ok(exported.clone()));
        let collected = iam_collect(&exported).unwrap();
        for (path, text) in collected.files.iter() {
            prop_assert!(serde_json::from_str::<serde_json::Value>(text).is_ok(), "{}", path);
        }
        // Each resource has a name of its own and one import.
        let configuration = terraform_import(&exported).unwrap();
        let resources: Vec<String> = configuration
            .files
            .iter()
            .filter(|(path, _)| path.ends_with(".tf"))
            .flat_map(|(_, text)| text.lines())
            .filter_map(|line| line.strip_prefix("resource \"")?.strip_suffix("\" {"))
            .map(|head| head.replace("\" \"", "."))
            .collect();
        let imports = configuration.files.get("imports.tf").unwrap_or_default();
        let imported: BTreeSet<&str> = imports.lines().filter_map(|line| line.trim().strip_prefix("to ")).collect();
        let imported: BTreeSet<&str> = imported.into_iter().map(|line| line.trim_start_matches([' ', '='])).collect();
        let named: BTreeSet<&str> = resources.iter().map(String::as_str).collect();
        prop_assert_eq!(named.len(), resources.len());
        prop_assert_eq!(named, imported);
    }
}
