//! A resource whose configuration a caller records itself: what PutResourceConfig takes and refuses.

use super::place::Place;
use super::recorder::Recorder;
use super::rejection::Rejection;
use super::state::State;
use documents::{Document, parse_json};
use smol_str::SmolStr;

/// The longest configuration, in bytes.
const CONFIGURATION_LIMIT: usize = 64 * 1024;
/// Organization names that AWS keeps for itself. `AWS` isn't among them here: this is how resources of AWS come in.
const RESERVED: [&str; 4] = ["amzn", "amazon", "alexa", "custom"];
/// Types whose items AWS Config makes itself, of what rules and packs find. They aren't made here, and nobody else may make them.
const MADE_BY_CONFIG: [&str; 2] = ["AWS::Config::ResourceCompliance", "AWS::Config::ConformancePackCompliance"];

/// A resource as it is to be recorded.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordedResource {
    /// Its type, such as `AWS::S3::Bucket` or `MyCompany::Service::Thing`.
    pub resource_type: SmolStr,
    /// Its id within the type.
    pub resource_id: SmolStr,
    /// Its name.
    pub name: Option<SmolStr>,
    /// Its configuration: a mapping.
    pub configuration: Document,
    /// Its tags.
    pub tags: Vec<(SmolStr, SmolStr)>,
}

impl RecordedResource {
    /// The resource, with its configuration from JSON text. Whether it fits a schema isn't checked: there is no registry of
    /// types here.
    ///
    /// # Errors
    /// [`Rejection::Validation`]
    pub fn read(
        resource_type: &str,
        resource_id: &str,
        name: Option<String>,
        configuration: &str,
        tags: impl IntoIterator<Item = (String, String)>,
    ) -> Result<Self, Rejection> {
        check_identity(resource_type, resource_id)?;
        let refuse = |message: String| Err(Rejection::Validation(message));
        if MADE_BY_CONFIG.contains(&resource_type) {
            return refuse(format!("Items of the type {resource_type} are not recorded by callers."));
        }
        if configuration.len() > CONFIGURATION_LIMIT {
            return refuse(format!("The configuration is longer than {CONFIGURATION_LIMIT} bytes."));
        }
        let configuration = match parse_json(configuration) {
            Ok(document) if document.entries().is_some() => document,
            Ok(_) => return refuse("The configuration must be a JSON object.".to_owned()),
            Err(problem) => return refuse(format!("The configuration is no JSON: {problem}")),
        };
        Ok(Self {
            resource_type: resource_type.into(),
            resource_id: resource_id.into(),
            name: name.filter(|name| !name.is_empty()).map(SmolStr::from),
            configuration,
            tags: tags.into_iter().map(|(key, value)| (key.into(), value.into())).collect(),
        })
    }
}

/// Whether the type and id can name a resource.
///
/// # Errors
/// [`Rejection::Validation`]
pub fn check_identity(resource_type: &str, resource_id: &str) -> Result<(), Rejection> {
    let parts: Vec<&str> = resource_type.split("::").collect();
    let well_formed = parts.len() == 3
        && parts.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_alphanumeric()));
    if !well_formed {
        return Err(Rejection::Validation(format!(
            "{resource_type} is no resource type: Organization::Service::Type."
        )));
    }
    if parts.first().is_some_and(|first| RESERVED.iter().any(|reserved| first.eq_ignore_ascii_case(reserved))) {
        return Err(Rejection::Validation(format!(
            "The organization name of the resource type {resource_type} is reserved."
        )));
    }
    if resource_id.contains('\0') {
        return Err(Rejection::Validation("A resource id can't contain a zero byte.".to_owned()));
    }
    Ok(())
}

impl State {
    /// The recorder of a place, which must be running.
    ///
    /// # Errors
    /// [`Rejection::NoRunningConfigurationRecorder`]
    pub fn running_recorder(&self, place: &Place) -> Result<&Recorder, Rejection> {
        let recorder = self.recorders.get(place).filter(|recorder| recorder.recording);
        recorder.ok_or(Rejection::NoRunningConfigurationRecorder)
    }

    /// The recorder of a place, which must be there for what it recorded to be read.
    ///
    /// # Errors
    /// [`Rejection::NoAvailableConfigurationRecorder`]
    pub fn available_recorder(&self, place: &Place) -> Result<&Recorder, Rejection> {
        self.recorders.get(place).ok_or(Rejection::NoAvailableConfigurationRecorder)
    }
}

#[cfg(test)]
mod tests {
    use super::{CONFIGURATION_LIMIT, RecordedResource, check_identity};

    #[test]
    fn types_have_three_parts_of_which_the_first_may_be_aws() {
        for good in ["AWS::S3::Bucket", "MyCompany::Service::Thing2"] {
            assert!(check_identity(good, "x").is_ok(), "{good}");
        }
        for bad in
            ["", "Bucket", "S3::Bucket", "AWS::::Account", "AWS::S3::Bucket::X", "AWS::S3::Buc ket", "Amazon::A::B"]
        {
            assert!(check_identity(bad, "x").is_err(), "{bad}");
        }
        assert!(check_identity("AWS::S3::Bucket", "a\0b").is_err());
    }

    #[test]
    fn a_configuration_is_an_object_of_some_size() {
        let read = |text: &str| RecordedResource::read("AWS::S3::Bucket", "b", None, text, []);
        assert!(read("{}").is_ok());
        for bad in ["", "[]", "null", "\"x\"", "{"] {
            assert!(read(bad).is_err(), "{bad}");
        }
        let long = format!("{{\"a\": \"{}\"}}", "x".repeat(CONFIGURATION_LIMIT));
        assert!(read(&long).is_err());
    }
}
