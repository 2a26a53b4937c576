//! What is written is read as what it was, in both forms.

use super::generate::document;
use crate::read::{Format, parse, shaped};
use crate::{OrganizationDocument, to_json, to_yaml};
use proptest::prelude::*;

fn again(text: &str, format: Format) -> Result<OrganizationDocument, String> {
    let shown = |problems: Vec<crate::Problem>| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
    parse(text, format).and_then(|tree| shaped(&tree)).map_err(shown)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn every_document_is_read_as_it_was_written(document in document()) {
        let yaml = to_yaml(&document).unwrap();
        prop_assert_eq!(again(&yaml, Format::Yaml), Ok(document.clone()), "{}", yaml);
        let json = to_json(&document).unwrap();
        prop_assert_eq!(again(&json, Format::Json), Ok(document.clone()), "{}", json);
    }
}
