//! `GET /_bailiwick/openapi.json`: the routes for programs, as OpenAPI 3.1, from the table, which hands itself on. It is the same as long as the
//! program is.

use super::about::{Content, Kind, Parameter};
use super::route::{Asked, BRANCH, Route, Takes, Who};
use crate::installation::Installation;
use crate::reply::{Body, json};
use http::{Response, StatusCode};
use schemars::SchemaGenerator;
use schemars::generate::{Contract, SchemaSettings};
use schemars::transform::ReplaceBoolSchemas;
use serde_json::{Map, Value, json as object};
use std::sync::OnceLock;

/// Where schemas stand in the document, for those who refer to them.
const SCHEMAS: &str = "#/components/schemas/";
/// The schema that isn't made of a type: the organization document has one of its own, and is published by itself.
const DOCUMENT: &str = "OrganizationDocument";

/// The document.
pub async fn tell(_: &Installation, asked: &Asked<'_>) -> Response<Body> {
    static MADE: OnceLock<Value> = OnceLock::new();
    json(StatusCode::OK, MADE.get_or_init(|| document(asked.routes)))
}

/// The document of a table.
pub fn document(routes: &[Route]) -> Value {
    let Described { paths, refusal, told, asked } = described(routes);
    // Where both have a type, nobody who asks has to tell all that is told always.
    let mut schemas = told;
    schemas.extend(asked);
    for name in ["Exported", "Importing"] {
        let document = schemas.get_mut(name).and_then(|schema| schema.pointer_mut("/properties/document"));
        if let Some(document) = document {
            *document = object!({ "$ref": format!("{SCHEMAS}{DOCUMENT}") });
        }
    }
    schemas.extend(organization_document());
    schemas.sort_keys();
    object!({
        "openapi": "3.1.0",
        "info": {
            "title": "Bailiwick",
            "version": env!("CARGO_PKG_VERSION"),
            "summary": "What Bailiwick's port has beside the APIs of AWS.",
            "license": { "name": "Apache-2.0", "identifier": "Apache-2.0" },
        },
        "jsonSchemaDialect": "https://json-schema.org/draft/2020-12/schema",
        "servers": [
            { "url": "/", "description": "The installation." },
            {
                "url": "/_bailiwick/branches/{branch}",
                "description": "A branch: every route is below its address, too.",
                "variables": { "branch": { "default": "review", "description": "The branch's name." } },
            },
        ],
        "paths": paths,
        "components": {
            "schemas": schemas,
            "responses": {
                "Refusal": {
                    "description": "What was asked for isn't done. A text without JSON says that a browser's page or form asked.",
                    "content": refusal,
                },
            },
        },
    })
}

/// What a table says, and the schemas of the types in it: as they are told, and as they are asked, where what is told always may be left out.
pub struct Described {
    paths: Map<String, Value>,
    refusal: Value,
    /// Those of answers.
    pub told: Map<String, Value>,
    /// Those of bodies.
    pub asked: Map<String, Value>,
}

/// Describes a table.
pub fn described(routes: &[Route]) -> Described {
    let [mut asked, mut told] = [Contract::Deserialize, Contract::Serialize].map(generator);
    let mut paths: Map<String, Value> = Map::new();
    for route in routes {
        let path = paths.entry(route.path).or_insert_with(|| object!({}));
        if let Some(path) = path.as_object_mut() {
            path.insert(route.method.as_str().to_ascii_lowercase(), operation(route, &mut asked, &mut told));
        }
    }
    let refusal = content(Content::Json(|told| told.subschema_for::<reports::Error>()), &mut told);
    Described { paths, refusal, told: told.take_definitions(true), asked: asked.take_definitions(true) }
}

fn generator(contract: Contract) -> SchemaGenerator {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.definitions_path = "/components/schemas".into();
        settings.meta_schema = None;
        settings.contract = contract.clone();
        // Not every reader knows that `true` is a schema.
        let mut transform = ReplaceBoolSchemas::default();
        transform.skip_additional_properties = true;
        settings.transforms.push(Box::new(transform));
    });
    settings.into_generator()
}

fn operation(route: &Route, asked: &mut SchemaGenerator, told: &mut SchemaGenerator) -> Value {
    let about = &route.about;
    let mut parameters: Vec<Value> = about.query.iter().map(parameter).collect();
    if route.path.contains(BRANCH) {
        let branch = object!({
            "name": "branch", "in": "path", "required": true, "description": "The branch's name.", "schema": { "type": "string" },
        });
        parameters.insert(0, branch);
    }
    let mut responses: Map<String, Value> = Map::new();
    for (status, what) in about.answers.iter().flatten() {
        let says = if *status < 400 { "What was asked for." } else { "Why not." };
        responses.insert(status.to_string(), object!({ "description": says, "content": content(*what, told) }));
    }
    responses.insert("default".to_owned(), object!({ "$ref": "#/components/responses/Refusal" }));
    let mut operation = object!({ "operationId": about.id, "summary": about.does, "tags": [tag(route.path)] });
    let Some(members) = operation.as_object_mut() else { return operation };
    if !parameters.is_empty() {
        members.insert("parameters".to_owned(), parameters.into());
    }
    if let Some(body) = about.body {
        let mut content = content(body, asked);
        if let Some(content) = content.as_object_mut() {
            content.extend(
                about.more_media.iter().map(|media| ((*media).to_owned(), object!({ "schema": { "type": "string" } }))),
            );
        }
        let most = match route.takes {
            Takes::NoBody => String::new(),
            Takes::KiB(count) => format!("At most {count} KiB."),
            Takes::MiB(count) => format!("At most {count} MiB."),
        };
        members.insert(
            "requestBody".to_owned(),
            object!({ "description": most, "required": !about.is_body_optional, "content": content }),
        );
    }
    members.insert("responses".to_owned(), responses.into());
    if route.who == Who::MayReset {
        let says = "On what is kept it is refused with 403, unless the server was started with --allow-reset.";
        members.insert("description".to_owned(), says.into());
    }
    operation
}

/// What groups operations in clients: the first name below our own prefix.
fn tag(path: &str) -> &str {
    let own = path.strip_prefix("/_bailiwick/").unwrap_or("others");
    match own.split('/').next().unwrap_or_default() {
        "" | "openapi.json" => "routes",
        first => first,
    }
}

fn parameter(parameter: &Parameter) -> Value {
    let schema = match parameter.kind {
        Kind::Text => object!({ "type": "string" }),
        Kind::Number => object!({ "type": "integer", "minimum": 0 }),
        Kind::Flag => object!({ "type": "boolean" }),
        Kind::OneOf(words) => object!({ "type": "string", "enum": words }),
    };
    let mut says = parameter.says.to_owned();
    // A sentence, where the list of routes has a phrase.
    if let Some(first) = says.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    object!({
        "name": parameter.name,
        "in": "query",
        "required": parameter.is_required,
        "description": format!("{says}."),
        "schema": schema,
    })
}

fn content(what: Content, generator: &mut SchemaGenerator) -> Value {
    match what {
        Content::Json(schema) => object!({ "application/json": { "schema": schema(generator) } }),
        Content::Text(media_type) => {
            let essence = media_type.split(';').next().unwrap_or(media_type);
            object!({ essence: { "schema": { "type": "string" } } })
        }
        Content::Bytes(media_type) => object!({ media_type: { "schema": { "type": "string", "format": "binary" } } }),
    }
}

/// The schemas of the organization document.
fn organization_document() -> Map<String, Value> {
    let mut whole: Value = serde_json::from_str(&::organization_document::json_schema()).unwrap_or_default();
    lift(&mut whole);
    let Some(Value::Object(definitions)) = whole.get_mut("$defs").map(Value::take) else { return Map::new() };
    definitions.into_iter().map(|(name, schema)| (lifted(&name), schema)).collect()
}

/// What a definition of the document is called among all others.
fn lifted(name: &str) -> String {
    if name == DOCUMENT { name.to_owned() } else { format!("Document{name}") }
}

/// Has references to definitions lead to where they are among all others.
fn lift(schema: &mut Value) {
    match schema {
        Value::Object(members) => {
            if let Some(Value::String(reference)) = members.get_mut("$ref")
                && let Some(name) = reference.strip_prefix("#/$defs/")
            {
                *reference = format!("{SCHEMAS}{}", lifted(name));
            }
            members.values_mut().for_each(lift);
        }
        Value::Array(all) => all.iter_mut().for_each(lift),
        _ => {}
    }
}
