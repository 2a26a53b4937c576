//! The organization's page: the tree in slices, and a node.

use super::look::Look;
use super::made::{Made, html};
use super::nodes::described;
use super::problem::Problem;
use super::tree::{Opened, tree};
use identifiers::TargetId;
use web_console::organization::OrganizationPage;
use web_console::screen::Screen;

/// `organization?node=ID&open=IDS&shut=IDS&more=ID:COUNT`.
pub async fn page(look: &Look<'_>) -> Result<Made, Problem> {
    let organization = look.organization()?;
    let node = look.node(organization)?;
    let opened = Opened::read(look, node.as_ref());
    let tree = tree(look, organization, &opened).await?;
    let shown = node.unwrap_or_else(|| TargetId::Root(organization.root.clone()));
    let node = described(look, organization, &shown);
    let title = match &node {
        Some(node) if look.given("node").is_some() => format!("{} · {}", node.name, organization.id),
        _ => organization.id.to_string(),
    };
    html(&OrganizationPage { frame: look.frame(Screen::Organization, title), tree, node })
}
