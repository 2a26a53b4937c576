//! The protocols from a request's bytes to an answer's, over all operations of the models.

mod answers;
mod examples;
mod inputs;
mod mutations;
mod routing;
mod violations;

use crate::{Route, Routed, Tree, WireError};

/// A request as it arrives.
#[derive(Debug, Clone, Default)]
struct Request {
    method: String,
    path: String,
    query: String,
    target: Option<String>,
    scope: Option<String>,
    body: Vec<u8>,
}

/// More than any body of the tests.
const LIMIT: usize = 1 << 20;

impl Request {
    /// The route, reading the form where the protocol wants it.
    fn route(&self) -> Result<Routed, WireError> {
        let head = crate::RequestHead {
            method: &self.method,
            path: &self.path,
            target: self.target.as_deref(),
            content_type: None,
            scope: self.scope.as_deref(),
        };
        match crate::route(&head).map_err(|error| error.to_wire())? {
            Route::Operation(routed) => Ok(routed),
            Route::Form(service) => {
                let form = crate::Form::parse(&self.body).map_err(|error| error.to_wire(service))?;
                crate::route_form(service, &form).map_err(|error| error.to_wire())
            }
        }
    }

    /// The checked input.
    fn receive(&self) -> Result<(Routed, Tree), WireError> {
        let routed = self.route()?;
        let tree = crate::input_tree(&routed, &self.query, &self.body, LIMIT);
        let tree = tree.map_err(|error| error.to_wire(routed.operation.service))?;
        crate::check(routed.operation, &tree)?;
        Ok((routed, tree))
    }
}

/// A request of the JSON protocol.
fn json(target: &str, body: &str) -> Request {
    Request {
        method: "POST".to_owned(),
        path: "/".to_owned(),
        target: Some(target.to_owned()),
        body: body.as_bytes().to_vec(),
        ..Request::default()
    }
}

fn organizations(operation: &str, body: &str) -> Request {
    json(&format!("AWSOrganizationsV20161128.{operation}"), body)
}

fn config(operation: &str, body: &str) -> Request {
    json(&format!("StarlingDoveService.{operation}"), body)
}

/// A request of Security Hub; the path may carry a query.
fn security_hub(method: &str, path: &str, body: &str) -> Request {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    Request {
        method: method.to_owned(),
        path: path.to_owned(),
        query: query.to_owned(),
        scope: Some("securityhub".to_owned()),
        body: body.as_bytes().to_vec(),
        ..Request::default()
    }
}

fn sts(form: &str) -> Request {
    of_form("sts", form)
}

/// A form for a service of the query protocol or EC2.
fn of_form(service: &str, form: &str) -> Request {
    Request {
        method: "POST".to_owned(),
        path: "/".to_owned(),
        scope: Some(service.to_owned()),
        body: form.as_bytes().to_vec(),
        ..Request::default()
    }
}
