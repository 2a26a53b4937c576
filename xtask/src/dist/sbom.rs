//! The bill of materials, in CycloneDX's form: what is linked into the program, with licences and digests.

use super::packages::{Packages, licence, reference};
use super::platform::Platform;
use super::release::Release;
use super::told;
use crate::problem::Problem;
use cargo_metadata::Package;
use cyclonedx_bom::external_models::uri::{Purl, Uri};
use cyclonedx_bom::models::bom::SpecVersion;
use cyclonedx_bom::models::component::{Classification, Component, Components};
use cyclonedx_bom::models::dependency::{Dependencies, Dependency};
use cyclonedx_bom::models::external_reference::{ExternalReference, ExternalReferenceType, ExternalReferences};
use cyclonedx_bom::models::license::{LicenseChoice, Licenses};
use cyclonedx_bom::models::metadata::Metadata;
use cyclonedx_bom::prelude::{Bom, DateTime, NormalizedString, SpdxExpression, Validate};
use std::path::Path;

/// Writes it, for a machine.
///
/// # Errors
/// When it isn't valid, or can't be written.
pub fn write(to: &Path, packages: &Packages, release: &Release, platform: Platform) -> Result<(), Problem> {
    let own = format!("bailiwick@{}", release.version);
    let mut components = Vec::new();
    for package in &packages.others {
        components.push(component(package)?);
    }
    let mut program = Component::new(Classification::Application, "bailiwick", &release.version, Some(own.clone()));
    program.purl = Some(Purl::new("cargo", "bailiwick", &release.version).map_err(|problem| problem.to_string())?);
    program.licenses = Some(licences("Apache-2.0")?);
    let moment = DateTime::try_from(release.moment.clone()).map_err(|problem| problem.to_string())?;
    let bom = Bom {
        metadata: Some(Metadata { timestamp: Some(moment), component: Some(program), ..Metadata::default() }),
        components: Some(Components(components)),
        dependencies: Some(Dependencies(dependencies(packages, &own))),
        // A random one would make each build another.
        serial_number: None,
        ..Bom::default()
    };
    let checked = bom.validate_version(SpecVersion::V1_5);
    if !checked.passed() {
        return Err(format!("the bill of materials is invalid: {checked:?}"));
    }
    let mut bytes = Vec::new();
    bom.output_as_json(&mut bytes, SpecVersion::V1_5).map_err(|problem| problem.to_string())?;
    bytes.push(b'\n');
    let path = to.join(format!("bailiwick-{}-{}.cdx.json", release.version, platform.name));
    std::fs::write(&path, bytes).map_err(|problem| told(&path, &problem))
}

fn component(package: &Package) -> Result<Component, Problem> {
    let version = package.version.to_string();
    let mut component = Component::new(Classification::Library, &package.name, &version, Some(reference(package)));
    component.purl = Some(Purl::new("cargo", &package.name, &version).map_err(|problem| problem.to_string())?);
    component.licenses = Some(licences(&licence(package))?);
    component.description = package.description.as_deref().map(|text| NormalizedString::new(&one_line(text)));
    component.external_references = package.repository.as_ref().and_then(|address| {
        let address = Uri::try_from(address.clone()).ok()?;
        Some(ExternalReferences(vec![ExternalReference::new(ExternalReferenceType::Vcs, address)]))
    });
    Ok(component)
}

fn licences(expression: &str) -> Result<Licenses, Problem> {
    let expression = SpdxExpression::try_from(expression.to_owned()).map_err(|problem| problem.to_string())?;
    Ok(Licenses(vec![LicenseChoice::Expression(expression)]))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Who needs whom. Packages of our own are one component, the program.
fn dependencies(packages: &Packages, own: &str) -> Vec<Dependency> {
    let of_own = packages.own.iter().filter_map(|name| packages.needs.get(name)).flatten();
    let mut direct: Vec<String> = of_own.filter(|name| !packages.own.contains(*name)).cloned().collect();
    direct.sort();
    direct.dedup();
    let others = packages.others.iter().map(|package| {
        let name = reference(package);
        let needed = packages.needs.get(&name).into_iter().flatten().cloned().collect();
        Dependency { dependency_ref: name, dependencies: needed }
    });
    std::iter::once(Dependency { dependency_ref: own.to_owned(), dependencies: direct }).chain(others).collect()
}
