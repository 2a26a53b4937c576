//! `GET /_bailiwick/`: the routes of our own, from the table that routes them.

use crate::words::words;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// The routes of our own.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Routes {
    /// The program's version.
    pub bailiwick: String,
    /// Where their description for programs is.
    pub openapi: String,
    /// One a method and path.
    pub routes: Vec<Route>,
}

/// A route.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
pub struct Route {
    /// The method.
    pub method: String,
    /// The path, below a branch's address as below the server's own.
    pub path: String,
    /// What it does.
    pub does: String,
    /// Who may call it.
    pub who: Who,
    /// The parameters of its query.
    pub query: Vec<Parameter>,
    /// The largest body that it reads, in bytes; none where it reads none.
    pub largest_body: Option<u64>,
}

/// A parameter of a query.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, JsonSchema)]
#[schemars(rename = "QueryParameter")]
pub struct Parameter {
    /// Its name.
    pub name: String,
    /// What it says.
    pub says: String,
    /// Whether it has to be there.
    pub required: bool,
}

words! {
    /// Who may call a route.
    Who {
        /// Anyone: it only tells.
        Anyone = "anyone",
        /// Whoever isn't a browser's form.
        NoForm = "no form",
        /// The same, where a reset is allowed.
        MayReset = "no form, where a reset is allowed",
    }
}
