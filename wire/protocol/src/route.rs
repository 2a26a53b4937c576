//! Which operation a request means: by target, by path, by the form's action. Never by host name.

use crate::error::{Common, WireError};
use crate::form::Form;
use schema::{Operation, Protocol, Service, ServiceId};

/// What of a request decides its route.
#[derive(Debug, Clone, Copy, Default)]
pub struct RequestHead<'a> {
    /// The HTTP method.
    pub method: &'a str,
    /// The path as it was sent, escapes and all, without the query.
    pub path: &'a str,
    /// The header `X-Amz-Target`.
    pub target: Option<&'a str>,
    /// The header `Content-Type`.
    pub content_type: Option<&'a str>,
    /// The service in the credential scope of the signature.
    pub scope: Option<&'a str>,
}

/// Where a request goes.
#[derive(Debug, PartialEq)]
pub enum Route {
    /// To this operation.
    Operation(Routed),
    /// To this service; the operation stands in the form, see [`route_form`].
    Form(ServiceId),
}

/// An operation and what the path said.
#[derive(Debug, PartialEq)]
pub struct Routed {
    /// The operation.
    pub operation: &'static Operation,
    /// Labels of the path by their wire names, decoded.
    pub labels: Vec<(&'static str, String)>,
}

/// Why a request has no route.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RouteError {
    /// The service has no such operation.
    #[error("{what}")]
    UnknownOperation {
        /// Whose answer it is.
        service: ServiceId,
        /// What was asked for.
        what: String,
    },
    /// The service has the operation, and the models don't.
    #[error("{operation}")]
    LeftOut {
        /// Whose answer it is.
        service: ServiceId,
        /// Its name.
        operation: &'static str,
    },
    /// The signature is for a service that isn't served.
    #[error("Bailiwick doesn't serve {scope:?}.")]
    UnknownService {
        /// The service in the credential scope.
        scope: String,
    },
    /// The signature is for another service than the one that is called.
    #[error("Credential should be scoped to correct service: '{}'.", schema::service(*.service).signing_name)]
    OtherService {
        /// The service that is called.
        service: ServiceId,
    },
    /// A label isn't UTF-8 once its escapes are resolved.
    #[error("The path isn't UTF-8.")]
    Label {
        /// Whose answer it is.
        service: ServiceId,
    },
    /// The form names no operation.
    #[error("Missing Action")]
    MissingAction {
        /// Whose answer it is.
        service: ServiceId,
    },
}

impl RouteError {
    /// As the service writes it; where no service is known, in the manner of the JSON protocol.
    pub fn to_wire(&self) -> WireError {
        let message = self.to_string();
        match self {
            RouteError::UnknownOperation { service, .. } => {
                WireError::common(*service, Common::UnknownOperation, message)
            }
            RouteError::LeftOut { service, operation } => WireError::left_out(*service, operation),
            RouteError::UnknownService { .. } => {
                WireError::common(ServiceId::Config, Common::UnknownOperation, message)
            }
            RouteError::OtherService { service } => WireError::common(*service, Common::InvalidSignature, message),
            RouteError::Label { service } => WireError::common(*service, Common::Serialization, message),
            RouteError::MissingAction { service } => {
                WireError { code: "MissingAction", ..WireError::common(*service, Common::Serialization, message) }
            }
        }
    }
}

/// The route of a request, before its body is read.
pub fn route(head: &RequestHead<'_>) -> Result<Route, RouteError> {
    if let Some(target) = head.target {
        return by_target(head, target).map(Route::Operation);
    }
    let scoped = head.scope.map(|scope| schema::services().into_iter().find(|known| known.signing_name == scope));
    let service = match scoped {
        Some(None) => return Err(RouteError::UnknownService { scope: head.scope.unwrap_or_default().to_owned() }),
        Some(Some(service)) => service,
        None if is_form(head) => &schema::sts::SERVICE,
        None => &schema::securityhub::SERVICE,
    };
    match service.protocol {
        Protocol::Query | Protocol::Ec2 if head.path == "/" && matches!(head.method, "POST" | "GET") => {
            Ok(Route::Form(service.id))
        }
        Protocol::RestJson => by_path(service, head.method, head.path).map(Route::Operation),
        Protocol::Query | Protocol::Ec2 | Protocol::AwsJson11 => Err(unknown(service.id, head)),
    }
}

fn is_form(head: &RequestHead<'_>) -> bool {
    let form = head.content_type.is_some_and(|kind| kind.starts_with("application/x-www-form-urlencoded"));
    head.path == "/" && (form || head.method == "GET")
}

/// Why an operation that isn't among the models' isn't there.
fn absent(service: &Service, name: &str, what: String) -> RouteError {
    match service.left_out(name) {
        Some(operation) => RouteError::LeftOut { service: service.id, operation },
        None => RouteError::UnknownOperation { service: service.id, what },
    }
}

fn unknown(service: ServiceId, head: &RequestHead<'_>) -> RouteError {
    RouteError::UnknownOperation { service, what: format!("No operation answers {} {}.", head.method, head.path) }
}

fn by_target(head: &RequestHead<'_>, target: &str) -> Result<Routed, RouteError> {
    let (prefix, name) = target.rsplit_once('.').unwrap_or(("", target));
    let scoped = schema::services().into_iter().find(|known| Some(known.signing_name) == head.scope);
    let Some(service) = schema::services().into_iter().find(|known| known.target_prefix == Some(prefix)) else {
        if let (None, Some(scope)) = (scoped, head.scope) {
            return Err(RouteError::UnknownService { scope: scope.to_owned() });
        }
        let service = scoped.map_or(ServiceId::Config, |service| service.id);
        return Err(RouteError::UnknownOperation { service, what: format!("There is no target {target:?}.") });
    };
    if head.scope.is_some_and(|scope| scope != service.signing_name) {
        return Err(RouteError::OtherService { service: service.id });
    }
    match service.operation(name) {
        Some(operation) if head.method == operation.method && head.path == operation.uri => {
            Ok(Routed { operation, labels: Vec::new() })
        }
        Some(_) => Err(unknown(service.id, head)),
        None => Err(absent(service, name, format!("There is no operation {name:?}."))),
    }
}

/// How closely a segment matches; a literal beats a label, a label beats the rest of the path.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Closeness {
    Greedy,
    Label,
    Literal,
}

/// A route that matches: how closely, and the labels still escaped.
type Match<'a> = (Vec<Closeness>, Vec<(&'static str, &'a str)>);

fn by_path(service: &'static Service, method: &str, path: &str) -> Result<Routed, RouteError> {
    let candidates = service.operations.iter().filter(|operation| operation.method == method);
    let matching = candidates.filter_map(|operation| Some((matched(operation.uri, path)?, *operation)));
    let Some(((_, labels), operation)) = matching.max_by(|((one, _), _), ((other, _), _)| one.cmp(other)) else {
        let what = format!("No operation answers {method} {path}.");
        return Err(RouteError::UnknownOperation { service: service.id, what });
    };
    let decode = |(name, text): (&'static str, &str)| {
        let decoded = percent_encoding::percent_decode_str(text).decode_utf8();
        decoded.map(|text| (name, text.into_owned())).map_err(|_| RouteError::Label { service: service.id })
    };
    Ok(Routed { operation, labels: labels.into_iter().map(decode).collect::<Result<_, _>>()? })
}

/// Matches a path that is still escaped, so that an escaped slash doesn't end a segment.
fn matched<'a>(uri: &'static str, path: &'a str) -> Option<Match<'a>> {
    let (mut closeness, mut labels) = (Vec::new(), Vec::new());
    let mut rest = path.strip_prefix('/')?;
    let mut segments = uri.strip_prefix('/')?.split('/').peekable();
    while let Some(expected) = segments.next() {
        let label = expected.strip_prefix('{').and_then(|label| label.strip_suffix('}'));
        if let Some(greedy) = label.and_then(|label| label.strip_suffix('+')) {
            // In every model the greedy label is the last segment.
            if rest.is_empty() || segments.peek().is_some() {
                return None;
            }
            closeness.push(Closeness::Greedy);
            labels.push((greedy, rest));
            return Some((closeness, labels));
        }
        let (segment, after) = rest.split_once('/').map_or((rest, None), |(segment, after)| (segment, Some(after)));
        match label {
            Some(_) if segment.is_empty() => return None,
            Some(label) => {
                closeness.push(Closeness::Label);
                labels.push((label, segment));
            }
            None if segment == expected => closeness.push(Closeness::Literal),
            None => return None,
        }
        match (segments.peek(), after) {
            (Some(_), Some(after)) => rest = after,
            (None, None) => return Some((closeness, labels)),
            _ => return None,
        }
    }
    None
}

/// The route of a form: its `Action`, in the API's version.
pub fn route_form(service: ServiceId, form: &Form) -> Result<Routed, RouteError> {
    let action = form.get("Action").ok_or(RouteError::MissingAction { service })?;
    let known = schema::service(service);
    let version = form.get("Version").unwrap_or(known.api_version);
    match known.operation(action) {
        Some(operation) if version == known.api_version => Ok(Routed { operation, labels: Vec::new() }),
        _ => Err(absent(known, action, format!("Could not find operation {action} for version {version}"))),
    }
}
