//! The container image, as an archive that `docker load`, `podman load` and `skopeo` read; no engine is needed to make it.

use super::archive::{Archive, packed};
use super::binary::Binary;
use super::checksums::digest;
use super::release::Release;
use super::told;
use crate::problem::Problem;
use oci_spec::image::{
    Arch, ConfigBuilder, Descriptor, DescriptorBuilder, ImageConfigurationBuilder, ImageIndexBuilder,
    ImageManifestBuilder, MediaType, Os, PlatformBuilder, RootFsBuilder, Sha256Digest,
};
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, HashMap};
use std::path::Path;
use std::str::FromStr;

/// Who runs in it: a number that no machine has given to anybody.
const USER: u64 = 65532;
/// Where data are kept in it.
const DATA: &str = "/data";
/// How Docker, which OCI's image format has no place for health checks for, asks whether it works: nanoseconds.
const SECOND: u64 = 1_000_000_000;

/// Writes it: one image, for as many machines as there are programs.
///
/// # Errors
/// When something can't be read or written.
pub fn write(root: &Path, to: &Path, binaries: &[Binary], release: &Release) -> Result<(), Problem> {
    let mut blobs = Blobs::default();
    let (mut manifests, mut for_docker) = (Vec::new(), Vec::new());
    let reference = format!("bailiwick:{}", release.version);
    for binary in binaries {
        let layer = layer(root, binary, release)?;
        let zipped = packed(&layer, release.seconds)?;
        let layer_descriptor = blobs.add(MediaType::ImageLayerGzip, zipped)?;
        let config = configuration(binary, &layer, release)?;
        let config_descriptor = blobs.add(MediaType::ImageConfig, config)?;
        for_docker.push(json!({
            "Config": place(&config_descriptor),
            "Layers": [place(&layer_descriptor)],
            "RepoTags": [reference],
        }));
        let manifest = ImageManifestBuilder::default()
            .schema_version(2u32)
            .media_type(MediaType::ImageManifest)
            .config(config_descriptor)
            .layers(vec![layer_descriptor])
            .build();
        let mut descriptor =
            blobs.add(MediaType::ImageManifest, ordered(&manifest.map_err(|problem| problem.to_string())?)?)?;
        let platform = PlatformBuilder::default().os(Os::Linux).architecture(Arch::from(binary.platform.architecture));
        descriptor.set_platform(Some(platform.build().map_err(|problem| problem.to_string())?));
        manifests.push(descriptor);
    }
    // Readers take the one image that they find: of several machines' that is an index.
    let mut whole = match manifests.as_slice() {
        [only] => only.clone(),
        several => blobs.add(MediaType::ImageIndex, index(several.to_vec())?)?,
    };
    let names = [("org.opencontainers.image.ref.name", &release.version), ("io.containerd.image.name", &reference)];
    whole.set_annotations(Some(names.map(|(name, value)| (name.to_owned(), value.clone())).into()));
    let index = index(vec![whole])?;
    let mut archive = Archive::new(release.seconds);
    archive.file("oci-layout", 0o644, br#"{"imageLayoutVersion":"1.0.0"}"#)?;
    archive.file("index.json", 0o644, &index)?;
    // What a Docker reads that is older than OCI's layout: of one machine only, and that is the first.
    for_docker.truncate(1);
    archive.file("manifest.json", 0o644, &ordered(&for_docker)?)?;
    archive.folder("blobs", 0o755, 0)?;
    archive.folder("blobs/sha256", 0o755, 0)?;
    for (name, bytes) in &blobs.by_digest {
        archive.file(&format!("blobs/sha256/{name}"), 0o644, bytes)?;
    }
    let path = to.join(format!("bailiwick-{}-image.tar", release.version));
    std::fs::write(&path, archive.finish()?).map_err(|problem| told(&path, &problem))
}

fn index(manifests: Vec<Descriptor>) -> Result<Vec<u8>, Problem> {
    let index =
        ImageIndexBuilder::default().schema_version(2u32).media_type(MediaType::ImageIndex).manifests(manifests);
    ordered(&index.build().map_err(|problem| problem.to_string())?)
}

/// The files of the image: the program, whose user it is, and where it may write.
fn layer(root: &Path, binary: &Binary, release: &Release) -> Result<Vec<u8>, Problem> {
    let mut archive = Archive::new(release.seconds);
    let passwd = format!("root:x:0:0:root:/:/none\nbailiwick:x:{USER}:{USER}:Bailiwick:{DATA}:/none\n");
    let group = format!("root:x:0:\nbailiwick:x:{USER}:\n");
    archive.file("bailiwick", 0o755, &binary.bytes()?)?;
    archive.folder(DATA.trim_start_matches('/'), 0o755, USER)?;
    archive.folder("etc", 0o755, 0)?;
    archive.file("etc/group", 0o644, group.as_bytes())?;
    archive.file("etc/passwd", 0o644, passwd.as_bytes())?;
    archive.folder("licenses", 0o755, 0)?;
    let licence = root.join("LICENSE");
    archive.file("licenses/LICENSE", 0o644, &std::fs::read(&licence).map_err(|problem| told(&licence, &problem))?)?;
    archive.folder("tmp", 0o1777, 0)?;
    archive.finish()
}

/// How it is run, as the Dockerfile says it, too.
fn configuration(binary: &Binary, layer: &[u8], release: &Release) -> Result<Vec<u8>, Problem> {
    let labels: HashMap<String, String> = [
        ("org.opencontainers.image.title", "bailiwick"),
        (
            "org.opencontainers.image.description",
            "A faithful twin of AWS Organizations, AWS Config and AWS Security Hub",
        ),
        ("org.opencontainers.image.licenses", "Apache-2.0"),
        ("org.opencontainers.image.version", &release.version),
        ("org.opencontainers.image.revision", &release.commit),
        ("org.opencontainers.image.created", &release.moment),
    ]
    .map(|(name, value)| (name.to_owned(), value.to_owned()))
    .into();
    let words = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>();
    let config = ConfigBuilder::default()
        .user(format!("{USER}:{USER}"))
        .exposed_ports(words(&["4566/tcp"]))
        .entrypoint(words(&["/bailiwick"]))
        .cmd(words(&["serve", "--listen", "0.0.0.0:4566", "--allow-remote", "--data", DATA]))
        .volumes(words(&[DATA]))
        .working_dir(DATA)
        .labels(labels)
        .build();
    let whole = ImageConfigurationBuilder::default()
        .created(release.moment.clone())
        .architecture(Arch::from(binary.platform.architecture))
        .os(Os::Linux)
        .config(config.map_err(|problem| problem.to_string())?)
        .rootfs(
            RootFsBuilder::default()
                .diff_ids(vec![format!("sha256:{}", digest(layer))])
                .build()
                .map_err(|problem| problem.to_string())?,
        )
        .build();
    let mut value =
        serde_json::to_value(whole.map_err(|problem| problem.to_string())?).map_err(|problem| problem.to_string())?;
    if let Some(config) = value.get_mut("config").and_then(Value::as_object_mut) {
        let check = json!({
            "Test": ["CMD", "/bailiwick", "healthcheck"],
            "Interval": 10 * SECOND, "Timeout": 10 * SECOND, "StartPeriod": 30 * SECOND, "Retries": 3,
        });
        config.insert("Healthcheck".to_owned(), check);
    }
    ordered(&value)
}

/// What an image is made of, by digest.
#[derive(Default)]
struct Blobs {
    by_digest: BTreeMap<String, Vec<u8>>,
}

impl Blobs {
    fn add(&mut self, kind: MediaType, bytes: Vec<u8>) -> Result<Descriptor, Problem> {
        let name = digest(&bytes);
        let as_digest = Sha256Digest::from_str(&name).map_err(|problem| problem.to_string())?;
        let size = u64::try_from(bytes.len()).unwrap_or(u64::MAX);
        self.by_digest.insert(name, bytes);
        let descriptor = DescriptorBuilder::default().media_type(kind).digest(as_digest).size(size).build();
        descriptor.map_err(|problem| problem.to_string())
    }
}

/// Where something lies in the archive.
fn place(descriptor: &Descriptor) -> String {
    format!("blobs/sha256/{}", descriptor.digest().digest())
}

/// As JSON whose members stand in the order of their names: some of them come out of tables that have none.
fn ordered(value: &impl Serialize) -> Result<Vec<u8>, Problem> {
    fn sorted(value: Value) -> Value {
        match value {
            Value::Object(members) => {
                let sorted_members: BTreeMap<String, Value> =
                    members.into_iter().map(|(name, value)| (name, sorted(value))).collect();
                Value::Object(Map::from_iter(sorted_members))
            }
            Value::Array(values) => Value::Array(values.into_iter().map(sorted).collect()),
            other => other,
        }
    }
    let value = serde_json::to_value(value).map_err(|problem| problem.to_string())?;
    serde_json::to_vec(&sorted(value)).map_err(|problem| problem.to_string())
}
