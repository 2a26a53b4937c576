//! From the models to the constant data of the schema crate: all operations of all services.

use super::files::Files;
use super::model::{Model, Models, flag, members, text, texts};
use super::names::{camel, ident, screaming};
use super::print::print;
use crate::problem::Problem;
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The files of wire/schema/src/generated.
pub fn generate(models: &Models) -> Result<Files, Problem> {
    let mut files = Files::default();
    let modules: Vec<Ident> = models.services.iter().map(|model| ident(&model.name)).collect();
    for model in &models.services {
        let tokens = Statics::new(model)?.service()?;
        let about =
            format!(" The schema of {}, made by `cargo xtask codegen` from models/{}.json.", model.name, model.name);
        files.add(format!("wire/schema/src/generated/{}.rs", model.name), print(&about, tokens)?);
    }
    let overrides = overrides(models)?;
    let tokens = quote! {
        #(pub mod #modules;)*
        mod overrides;
        pub use overrides::OVERRIDES;
    };
    files.add(
        "wire/schema/src/generated.rs",
        print(" The modules made by `cargo xtask codegen` from models/.", tokens)?,
    );
    let about =
        " The exceptions to how constraints are answered, made by `cargo xtask codegen` from models/overrides.json.";
    files.add("wire/schema/src/generated/overrides.rs", print(about, overrides)?);
    Ok(files)
}

/// The variant of a service's id.
pub fn service_id(name: &str) -> Ident {
    match name {
        "organizations" => ident("Organizations"),
        "config" => ident("Config"),
        "securityhub" => ident("SecurityHub"),
        "resourcegroupstaggingapi" => ident("Tagging"),
        "iam" => ident("Iam"),
        "ec2" => ident("Ec2"),
        "support" => ident("Support"),
        "account" => ident("Account"),
        _ => ident("Sts"),
    }
}

fn overrides(models: &Models) -> Result<TokenStream, Problem> {
    let entries = models.overrides.iter().map(|entry| {
        let service = service_id(text(entry, "service")?);
        let operation = option(entry.get("operation").and_then(Value::as_str));
        let [member, evidence] = [text(entry, "member")?, text(entry, "evidence")?];
        let answer = match entry.get("code").and_then(Value::as_str) {
            Some(code) => {
                let message = text(entry, "message")?;
                quote!(Some((#code, #message)))
            }
            None => quote!(None),
        };
        let accepts = option(entry.get("accepts").and_then(Value::as_str));
        let constraint = ident(match text(entry, "constraint")? {
            "required" => "Required",
            "length" => "Length",
            "range" => "Range",
            "pattern" => "Pattern",
            "enum" => "Enum",
            other => return Err(format!("models/overrides.json: no constraint {other:?}")),
        });
        Ok(quote! {
            Override {
                service: ServiceId::#service,
                operation: #operation,
                member: #member,
                constraint: Constrained::#constraint,
                answer: #answer,
                accepts: #accepts,
                evidence: #evidence,
            }
        })
    });
    let entries: Vec<TokenStream> = entries.collect::<Result<_, Problem>>()?;
    Ok(quote! {
        use crate::{Constrained, Override, ServiceId};
        #[doc = " Every exception."]
        pub static OVERRIDES: &[Override] = &[#(#entries),*];
    })
}

/// A service's model with the names of its statics.
struct Statics<'a> {
    model: &'a Model,
    names: BTreeMap<&'a str, Ident>,
}

impl<'a> Statics<'a> {
    /// Gives each shape a static; the few whose names differ only in case get a number.
    fn new(model: &'a Model) -> Result<Statics<'a>, Problem> {
        let mut taken = BTreeSet::from(["SERVICE".to_owned()]);
        let names = model.shapes.keys().map(|name| {
            let first = screaming(name);
            let mut chosen = first.clone();
            let mut number = 2;
            while !taken.insert(chosen.clone()) {
                chosen = format!("{first}_{number}");
                number += 1;
            }
            (name.as_str(), ident(&chosen))
        });
        Ok(Statics { model, names: names.collect() })
    }

    fn service(&self) -> Result<TokenStream, Problem> {
        let shapes: Vec<TokenStream> =
            self.model.shapes.iter().map(|(n, s)| self.shape(n, s)).collect::<Result<_, _>>()?;
        let errors: Vec<TokenStream> = self.errors()?;
        let operations: Vec<TokenStream> =
            self.model.operations.iter().map(|(name, facts)| self.operation(name, facts)).collect::<Result<_, _>>()?;
        let statics: Vec<Ident> = self.model.operations.keys().map(|name| ident(&screaming(name))).collect();
        let metadata = &self.model.metadata;
        let id = service_id(&self.model.name);
        let name = &self.model.name;
        let version = text(metadata, "apiVersion")?;
        let protocol = ident(match text(metadata, "protocol")? {
            "json" => "AwsJson11",
            "rest-json" => "RestJson",
            "query" => "Query",
            "ec2" => "Ec2",
            other => return Err(format!("{name}: protocol {other:?}")),
        });
        let target = option(metadata.get("targetPrefix").and_then(Value::as_str));
        let signing = match metadata.get("signingName") {
            Some(_) => text(metadata, "signingName")?,
            None => text(metadata, "endpointPrefix")?,
        };
        let left_out = &self.model.left_out;
        let namespace = option(metadata.get("xmlNamespace").and_then(Value::as_str));
        Ok(quote! {
            #![allow(unused_imports, reason = "which kinds of shapes there are depends on the model")]
            use crate::{
                FloatShape, IntegerShape, ListShape, Location, MapShape, Operation, ErrorShape, Paginator, Protocol,
                Service, ServiceId, Shape, StringShape, Structure, TimestampFormat, optional, required,
            };
            pub static SERVICE: Service = Service {
                id: ServiceId::#id,
                name: #name,
                api_version: #version,
                protocol: Protocol::#protocol,
                target_prefix: #target,
                signing_name: #signing,
                xml_namespace: #namespace,
                operations: &[#(&operations::#statics),*],
                left_out: &[#(#left_out),*],
            };
            pub mod operations {
                use super::*;
                #(#operations)*
            }
            pub mod errors {
                use super::*;
                #(#errors)*
            }
            #(#shapes)*
        })
    }

    fn static_of(&self, shape: &str) -> Result<&Ident, Problem> {
        self.names.get(shape).ok_or_else(|| format!("{}: no shape {shape}", self.model.name))
    }

    /// An expression for a reference to a shape.
    fn reference(&self, entry: &Value) -> Result<TokenStream, Problem> {
        let name = text(entry, "shape")?;
        let shape = self.model.shape(name)?;
        let target = self.static_of(name)?;
        Ok(match text(shape, "type")? {
            "structure" if flag(shape, "document") => quote!(&Shape::Document),
            "structure" => quote!(&Shape::Structure(&#target)),
            "boolean" => quote!(&Shape::Boolean),
            "timestamp" => {
                let format = ident(timestamp_format(self.model, shape)?);
                quote!(&Shape::Timestamp(TimestampFormat::#format))
            }
            _ => quote!(&#target),
        })
    }

    fn shape(&self, name: &str, shape: &Value) -> Result<TokenStream, Problem> {
        let target = self.static_of(name)?;
        let (min, max) = (shape.get("min"), shape.get("max"));
        let definition = match text(shape, "type")? {
            "structure" => return self.structure(name, shape),
            "boolean" | "timestamp" => return Ok(TokenStream::new()),
            "list" => {
                let member = self.reference(shape.get("member").unwrap_or(&Value::Null))?;
                let (min, max) = (bound("min", min.and_then(Value::as_u64)), bound("max", max.and_then(Value::as_u64)));
                quote!(Shape::List(ListShape::new(#name, #member) #min #max))
            }
            "map" => {
                let key = self.reference(shape.get("key").unwrap_or(&Value::Null))?;
                let value = self.reference(shape.get("value").unwrap_or(&Value::Null))?;
                let (min, max) = (bound("min", min.and_then(Value::as_u64)), bound("max", max.and_then(Value::as_u64)));
                quote!(Shape::Map(MapShape::new(#name, #key, #value) #min #max))
            }
            "string" => {
                let (min, max) = (bound("min", min.and_then(Value::as_u64)), bound("max", max.and_then(Value::as_u64)));
                let pattern = shape.get("pattern").and_then(Value::as_str).map(|pattern| quote!(.pattern(#pattern)));
                let values = texts(shape.get("enum"));
                let values = (!values.is_empty()).then(|| quote!(.values(&[#(#values),*])));
                quote!(Shape::String(StringShape::new(#name) #min #max #pattern #values))
            }
            kind @ ("integer" | "long") => {
                let kind = ident(if kind == "integer" { "Integer" } else { "Long" });
                let (min, max) = (whole("min", min.and_then(Value::as_i64)), whole("max", max.and_then(Value::as_i64)));
                quote!(Shape::#kind(IntegerShape::new(#name) #min #max))
            }
            kind @ ("float" | "double") => {
                let kind = ident(if kind == "float" { "Float" } else { "Double" });
                let float = |method: &str, value: Option<&Value>| {
                    let method = ident(method);
                    value.and_then(Value::as_f64).map(|value| quote!(.#method(#value)))
                };
                let (min, max) = (float("min", min), float("max", max));
                quote!(Shape::#kind(FloatShape::new(#name) #min #max))
            }
            other => return Err(format!("{name}: shapes of type {other:?} aren't supported")),
        };
        Ok(quote!(pub static #target: Shape = #definition;))
    }

    fn structure(&self, name: &str, shape: &Value) -> Result<TokenStream, Problem> {
        let target = self.static_of(name)?;
        let union = flag(shape, "union");
        let required = texts(shape.get("required"));
        // What travels in headers is in errors only, where it repeats what every error has there.
        let in_body = |entry: &Value| entry.get("location").and_then(Value::as_str) != Some("header");
        let members = members(shape).filter(|(_, entry)| in_body(entry)).map(|(member, entry)| {
            let constructor = ident(if required.contains(member) { "required" } else { "optional" });
            let reference = self.reference(entry)?;
            let wire_name = self.wire_name(member, entry);
            let location = match entry.get("location").and_then(Value::as_str) {
                None if wire_name == *member => return Ok(quote!(#constructor(#member, #reference))),
                None => "Body",
                Some("uri") if self.greedy(&wire_name) => "GreedyUri",
                Some("uri") => "Uri",
                Some("querystring") => "Query",
                Some(other) => return Err(format!("{name}.{member}: location {other:?}")),
            };
            let location = ident(location);
            Ok(quote!(#constructor(#member, #reference).at(Location::#location, #wire_name)))
        });
        let members: Vec<TokenStream> = members.collect::<Result<_, Problem>>()?;
        Ok(quote! {
            pub static #target: Structure = Structure { name: #name, members: &[#(#members),*], union: #union };
        })
    }

    /// The name of a member on the wire: a parameter of EC2 has a capital, whatever its element has.
    fn wire_name(&self, member: &str, entry: &Value) -> String {
        let name = entry.get("locationName").and_then(Value::as_str);
        if self.model.metadata.get("protocol").and_then(Value::as_str) != Some("ec2") {
            return name.unwrap_or(member).to_owned();
        }
        match entry.get("queryName").and_then(Value::as_str) {
            Some(name) => name.to_owned(),
            None => camel(name.unwrap_or(member)).to_string(),
        }
    }

    /// Whether a label takes the rest of the path wherever it occurs.
    fn greedy(&self, label: &str) -> bool {
        let label = format!("{{{label}+}}");
        self.model.operations.values().any(|operation| {
            operation.pointer("/http/requestUri").and_then(Value::as_str).is_some_and(|uri| uri.contains(&label))
        })
    }

    fn errors(&self) -> Result<Vec<TokenStream>, Problem> {
        let exceptions = self.model.shapes.iter().filter(|(_, shape)| flag(shape, "exception"));
        let definitions = exceptions.map(|(name, shape)| {
            let target = self.static_of(name)?;
            let fault = flag(shape, "fault");
            let error = shape.get("error");
            let code = error.and_then(|error| error.get("code")).and_then(Value::as_str).unwrap_or(name);
            let status = error.and_then(|error| error.get("httpStatusCode")).and_then(Value::as_u64);
            let status = u16::try_from(status.unwrap_or(if fault { 500 } else { 400 })).unwrap_or(500);
            let fault = fault || status >= 500;
            Ok(quote! {
                pub static #target: ErrorShape = ErrorShape {
                    name: #name, code: #code, status: #status, fault: #fault, structure: &super::#target,
                };
            })
        });
        definitions.collect()
    }

    fn operation(&self, name: &str, facts: &Value) -> Result<TokenStream, Problem> {
        let target = ident(&screaming(name));
        let service = service_id(&self.model.name);
        let http = facts.get("http").unwrap_or(&Value::Null);
        let (method, uri) = (text(http, "method")?, text(http, "requestUri")?);
        let status = http.get("responseCode").and_then(Value::as_u64).unwrap_or(200);
        let status = u16::try_from(status).map_err(|error| format!("{name}: {error}"))?;
        let structure = |key: &str| match facts.get(key) {
            Some(entry) => self.static_of(text(entry, "shape")?).map(|shape| quote!(Some(&super::#shape))),
            None => Ok(quote!(None)),
        };
        let (input, output) = (structure("input")?, structure("output")?);
        let wrapper = option(facts.pointer("/output/resultWrapper").and_then(Value::as_str));
        let errors = facts.get("errors").and_then(Value::as_array).into_iter().flatten();
        let errors = errors.map(|error| self.static_of(text(error, "shape")?));
        let errors: Vec<&Ident> = errors.collect::<Result<_, _>>()?;
        let paginator = match self.model.paginators.get(name) {
            Some(paginator) => paginator_of(paginator)?,
            None => quote!(None),
        };
        let deprecated = flag(facts, "deprecated");
        let anonymous = facts.get("authtype").and_then(Value::as_str) == Some("none");
        Ok(quote! {
            pub static #target: Operation = Operation {
                service: ServiceId::#service,
                name: #name,
                method: #method,
                uri: #uri,
                status: #status,
                input: #input,
                output: #output,
                result_wrapper: #wrapper,
                errors: &[#(&super::errors::#errors),*],
                paginator: #paginator,
                deprecated: #deprecated,
                anonymous: #anonymous,
            };
        })
    }
}

fn paginator_of(paginator: &Value) -> Result<TokenStream, Problem> {
    if paginator.get("input_token").is_none() {
        return Ok(quote!(None));
    }
    let (input, output) = (text(paginator, "input_token")?, text(paginator, "output_token")?);
    let limit = option(paginator.get("limit_key").and_then(Value::as_str));
    let results = match paginator.get("result_key") {
        Some(Value::String(result)) => vec![result.clone()],
        results => texts(results),
    };
    Ok(quote! {
        Some(Paginator { input_token: #input, output_token: #output, limit: #limit, results: &[#(#results),*] })
    })
}

/// How a shape writes instants: as it says, or as its protocol does.
pub fn timestamp_format(model: &Model, shape: &Value) -> Result<&'static str, Problem> {
    match shape.get("timestampFormat").and_then(Value::as_str) {
        Some("iso8601") => Ok("Iso8601"),
        Some("unixTimestamp") => Ok("EpochSeconds"),
        Some(other) => Err(format!("timestamp format {other:?}")),
        None if matches!(text(&model.metadata, "protocol")?, "query" | "ec2") => Ok("Iso8601"),
        None => Ok("EpochSeconds"),
    }
}

fn option(text: Option<&str>) -> TokenStream {
    match text {
        Some(text) => quote!(Some(#text)),
        None => quote!(None),
    }
}

fn bound(method: &str, value: Option<u64>) -> Option<TokenStream> {
    let method = ident(method);
    value.map(|value| {
        let value = proc_macro2::Literal::u64_unsuffixed(value);
        quote!(.#method(#value))
    })
}

fn whole(method: &str, value: Option<i64>) -> Option<TokenStream> {
    let method = ident(method);
    value.map(|value| {
        let value = proc_macro2::Literal::i64_unsuffixed(value);
        quote!(.#method(#value))
    })
}
