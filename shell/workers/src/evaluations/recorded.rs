//! What is recorded of the resources of a place: their current items and those before.

use super::inventory::{judges_globals, scan_all};
use super::items::read_stored;
use super::keys;
use super::progress::GLOBAL;
use crate::WorkError;
use engine::Engine;
use evaluation::items::ConfigurationItem;
use governance::conformance_packs::{Place, State};
use storage::Table;

/// The current items of a place, or of one type in it, by Region, type and id; those of deleted resources included.
///
/// # Errors
/// When storage can't be read.
pub async fn all(
    engine: &Engine,
    state: &State,
    place: &Place,
    resource_type: Option<&str>,
) -> Result<Vec<ConfigurationItem>, WorkError> {
    let account = place.account.to_string();
    let mut items = Vec::new();
    for region in regions(state, place) {
        let parts = [Some(account.as_str()), Some(region), resource_type];
        let prefix = keys::key(&parts.into_iter().flatten().collect::<Vec<_>>());
        let rows = scan_all(engine, Table::ConfigurationItems, &prefix).await?;
        items.extend(rows.iter().filter_map(|row| read_stored(&row.value)));
    }
    Ok(items)
}

/// The current item of a resource, that of a deleted one too; nothing for one that was never seen.
///
/// # Errors
/// When storage can't be read.
pub async fn current(
    engine: &Engine,
    state: &State,
    place: &Place,
    resource_type: &str,
    resource_id: &str,
) -> Result<Option<ConfigurationItem>, WorkError> {
    let account = place.account.to_string();
    for region in regions(state, place) {
        let key = keys::key(&[&account, region, resource_type, resource_id]);
        if let Some(row) = engine.storage().row(Table::ConfigurationItems, &key).await? {
            return Ok(read_stored(&row));
        }
    }
    Ok(None)
}

/// Every item of a resource, the current one included, oldest first; nothing for one that was never seen.
///
/// # Errors
/// When storage can't be read.
pub async fn history(
    engine: &Engine,
    state: &State,
    place: &Place,
    resource_type: &str,
    resource_id: &str,
) -> Result<Vec<ConfigurationItem>, WorkError> {
    let account = place.account.to_string();
    let mut items: Vec<ConfigurationItem> = Vec::new();
    for region in regions(state, place) {
        let key = keys::key(&[&account, region, resource_type, resource_id]);
        let rows = scan_all(engine, Table::ConfigurationHistory, &key).await?;
        items.extend(rows.iter().filter_map(|row| read_stored(&row.value)));
        items.extend(engine.storage().row(Table::ConfigurationItems, &key).await?.and_then(|row| read_stored(&row)));
    }
    items.sort_by_key(ConfigurationItem::order);
    Ok(items)
}

/// The Regions of keys under which a place's resources are: what belongs to no Region is seen where it is judged.
fn regions<'a>(state: &State, place: &'a Place) -> impl Iterator<Item = &'a str> {
    [Some(place.region.as_str()), judges_globals(state, place).then_some(GLOBAL)].into_iter().flatten()
}
