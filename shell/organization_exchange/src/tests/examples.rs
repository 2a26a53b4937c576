//! The example that is published is one that can be imported as it is.

use super::world::World;
use std::path::PathBuf;

#[test]
fn the_example_is_imported_without_anything_to_say() {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../examples/org.yaml");
    let document = organization_document::load(&path).unwrap();
    let world = World::import(&document).unwrap_or_else(|problems| panic!("{problems:#?}"));
    assert_eq!(world.imported.as_ref().unwrap().notes, []);
    let exported = world.export();
    assert_eq!(exported.gaps, []);
    assert_eq!(exported.document.accounts.len(), 6);
    let audit = &exported.document.accounts[1];
    assert!(audit.regions.values().any(|region| region.security_hub.is_some()), "who administers has a hub");
}
