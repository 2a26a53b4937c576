//! From the models to structs: the shapes that modelled operations reach, and one marker type for each such operation.

use super::files::Files;
use super::model::{Model, Models, flag, members, text, texts};
use super::names::{camel, field, ident, screaming, type_of};
use super::print::print;
use super::schema::timestamp_format;
use crate::problem::Problem;
use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;
use std::collections::BTreeSet;

/// The files of wire/<service>/src/generated.
pub fn generate(models: &Models) -> Result<Files, Problem> {
    let mut files = Files::default();
    for model in &models.services {
        let about = |what: &str| format!(" {what}, made by `cargo xtask codegen` from models/{}.json.", model.name);
        let folder = format!("wire/{}/src/generated", model.name);
        let operations = print(&about("The modelled operations"), operations(model)?)?;
        files.add(format!("{folder}/operations.rs"), operations);
        let shapes = print(&about("The shapes of the modelled operations"), shapes(model)?)?;
        files.add(format!("{folder}/shapes.rs"), shapes);
        let modules = print(
            &about("Structs and markers"),
            quote!(
                pub mod operations;
                pub mod shapes;
            ),
        )?;
        files.add(format!("wire/{}/src/generated.rs", model.name), modules);
    }
    Ok(files)
}

fn operations(model: &Model) -> Result<TokenStream, Problem> {
    let module = ident(&model.name);
    let definitions = model.modelled.iter().map(|name| {
        let marker = camel(name);
        let target = ident(&screaming(name));
        let facts = model.operations.get(name).unwrap_or(&Value::Null);
        let side = |key: &str| match facts.get(key) {
            Some(entry) => text(entry, "shape").map(|shape| {
                let shape = camel(shape);
                quote!(super::shapes::#shape)
            }),
            None => Ok(quote!(())),
        };
        let (input, output) = (side("input")?, side("output")?);
        Ok(quote! {
            #[derive(Debug, Clone, Copy)]
            pub struct #marker;
            impl Operation for #marker {
                type Input = #input;
                type Output = #output;
                const OPERATION: &'static schema::Operation = &schema::#module::operations::#target;
            }
        })
    });
    let definitions: Vec<TokenStream> = definitions.collect::<Result<_, Problem>>()?;
    let markers = model.modelled.iter().map(|name| camel(name));
    Ok(quote! {
        use protocol::{Operation, schema};
        pub static ALL: &[&schema::Operation] = &[#(#markers::OPERATION),*];
        #(#definitions)*
    })
}

/// The structures that modelled operations take and give.
struct Reached<'a> {
    model: &'a Model,
    taken: BTreeSet<&'a str>,
    given: BTreeSet<&'a str>,
}

fn shapes(model: &Model) -> Result<TokenStream, Problem> {
    let mut reached = Reached { model, taken: BTreeSet::new(), given: BTreeSet::new() };
    for name in &model.modelled {
        let facts = model.operations.get(name).unwrap_or(&Value::Null);
        for (key, side) in [("input", &mut reached.taken), ("output", &mut reached.given)] {
            if let Some(entry) = facts.get(key) {
                reach(model, text(entry, "shape")?, side)?;
            }
        }
    }
    let names: BTreeSet<&str> = reached.taken.union(&reached.given).copied().collect();
    let mut definitions = TokenStream::new();
    for name in names {
        let shape = model.shape(name)?;
        definitions.extend(if flag(shape, "union") {
            reached.union(name, shape)?
        } else {
            reached.structure(name, shape)?
        });
    }
    Ok(quote! {
        #![allow(unused_imports, reason = "what the structs need depends on the model")]
        use protocol::{Decode, Encode, Fields, Millis, Object, Tree, schema::TimestampFormat, xml};
        use std::collections::BTreeMap;
        #definitions
    })
}

fn reach<'a>(model: &'a Model, name: &str, reached: &mut BTreeSet<&'a str>) -> Result<(), Problem> {
    let Some((name, shape)) = model.shapes.get_key_value(name) else {
        return Err(format!("{}: no shape {name}", model.name));
    };
    let structure = text(shape, "type")? == "structure" && !flag(shape, "document");
    if structure && !reached.insert(name) {
        return Ok(());
    }
    let parts = ["member", "value"].into_iter().filter_map(|part| shape.get(part));
    for entry in members(shape).map(|(_, entry)| entry).chain(parts) {
        reach(model, text(entry, "shape")?, reached)?;
    }
    Ok(())
}

impl Reached<'_> {
    /// Whether answers are XML.
    fn query(&self) -> bool {
        matches!(self.model.metadata.get("protocol").and_then(Value::as_str), Some("query" | "ec2"))
    }

    fn shape_of(&self, entry: &Value) -> Result<&Value, Problem> {
        self.model.shape(text(entry, "shape")?)
    }

    fn rust_type(&self, name: &str, nested: bool) -> Result<TokenStream, Problem> {
        let shape = self.model.shape(name)?;
        let part = |part: &str| self.rust_type(text(shape.get(part).unwrap_or(&Value::Null), "shape")?, true);
        Ok(match text(shape, "type")? {
            "string" => quote!(String),
            "integer" | "long" => quote!(i64),
            "float" | "double" => quote!(f64),
            "boolean" => quote!(bool),
            "timestamp" if nested => return Err(format!("{name}: instants in lists and maps aren't supported")),
            "timestamp" => quote!(Millis),
            "structure" if flag(shape, "document") => quote!(Tree),
            "structure" => {
                let name = type_of(name);
                quote!(#name)
            }
            "list" => {
                let member = part("member")?;
                quote!(Vec<#member>)
            }
            "map" => {
                let value = part("value")?;
                quote!(BTreeMap<String, #value>)
            }
            other => return Err(format!("{name}: type {other:?}")),
        })
    }

    fn structure(&self, name: &str, shape: &Value) -> Result<TokenStream, Problem> {
        let required = texts(shape.get("required"));
        let target = type_of(name);
        let (mut fields, mut encoded, mut decoded) = (Vec::new(), Vec::new(), Vec::new());
        for (member, entry) in members(shape) {
            let field = field(member);
            let present = required.contains(member);
            let plain = self.rust_type(text(entry, "shape")?, false)?;
            fields.push(if present { quote!(pub #field: #plain) } else { quote!(pub #field: Option<#plain>) });
            let method = ident(if present { "required" } else { "optional" });
            decoded.push(quote!(#field: fields.#method(#member)));
            if self.given.contains(name) {
                if entry.get("location").is_some() {
                    return Err(format!("{name}.{member}: outputs outside the body aren't supported"));
                }
                encoded.push(self.encoded(member, entry, &quote!(self.#field), present)?);
            }
        }
        let mut tokens = quote! {
            #[derive(Debug, Clone, Default, PartialEq)]
            pub struct #target { #(#fields),* }
        };
        if self.taken.contains(name) {
            let body = if decoded.is_empty() {
                quote!(let _ = tree; #target {})
            } else {
                quote!(let mut fields = Fields::of(tree); #target { #(#decoded),* })
            };
            tokens.extend(quote!(impl Decode for #target { fn decode(tree: Tree) -> Self { #body } }));
        }
        if self.given.contains(name) {
            let body = match (self.query(), encoded.is_empty()) {
                (true, true) => quote!(let _ = out;),
                (true, false) => quote!(#(#encoded)*),
                (false, true) => quote!(Object::begin(out).end();),
                (false, false) => quote!(let mut object = Object::begin(out); #(#encoded)* object.end();),
            };
            tokens.extend(quote!(impl Encode for #target { fn encode(&self, out: &mut Vec<u8>) { #body } }));
        }
        Ok(tokens)
    }

    /// The statement that writes a member.
    fn encoded(&self, member: &str, entry: &Value, place: &TokenStream, present: bool) -> Result<TokenStream, Problem> {
        let shape = self.shape_of(entry)?;
        let kind = text(shape, "type")?;
        if kind == "timestamp" {
            let format = ident(timestamp_format(self.model, shape)?);
            let value = if present { quote!(Some(#place)) } else { quote!(#place) };
            return Ok(if self.query() {
                let element = element_of(member, entry);
                quote!(xml::timestamp(out, #element, #value);)
            } else {
                quote!(object.timestamp(#member, #value, TimestampFormat::#format);)
            });
        }
        if !self.query() {
            let method = ident(if present { "member" } else { "optional" });
            return Ok(quote!(object.#method(#member, &#place);));
        }
        let value = if present { quote!(Some(&#place)) } else { quote!(#place.as_ref()) };
        let element = element_of(member, entry);
        match kind {
            kind if is_scalar(kind) => Ok(quote!(xml::scalar(out, #element, #value);)),
            "structure" => Ok(quote!(xml::structure(out, #element, #value);)),
            "list" => {
                let inner = shape.get("member").unwrap_or(&Value::Null);
                let item = element_of("member", inner);
                match text(self.shape_of(inner)?, "type")? {
                    kind if is_scalar(kind) => Ok(quote!(xml::scalars(out, #element, #item, #value);)),
                    "structure" => Ok(quote!(xml::structures(out, #element, #item, #value);)),
                    other => Err(format!("{member}: lists of {other} in XML aren't supported")),
                }
            }
            "map" => Ok(quote!(xml::map(out, #element, #value);)),
            other => Err(format!("{member}: {other} in XML isn't supported")),
        }
    }

    /// A union is an enum; its default is the first member, for the sake of structs that contain it.
    fn union(&self, name: &str, shape: &Value) -> Result<TokenStream, Problem> {
        if self.query() {
            return Err(format!("{name}: unions in XML aren't supported"));
        }
        let target = camel(name);
        let mut variants = Vec::new();
        for (member, entry) in members(shape) {
            variants.push((member, camel(member), self.rust_type(text(entry, "shape")?, true)?));
        }
        let declared = variants.iter().map(|(_, variant, plain)| quote!(#variant(#plain)));
        let first = variants.first().map(|(_, variant, _)| variant).ok_or_else(|| format!("{name}: an empty union"))?;
        let mut tokens = quote! {
            #[derive(Debug, Clone, PartialEq)]
            pub enum #target { #(#declared),* }
            impl Default for #target {
                fn default() -> Self {
                    #target::#first(Default::default())
                }
            }
        };
        if self.taken.contains(name) {
            let tried = variants.iter().map(|(member, variant, _)| {
                quote!(if let Some(value) = fields.optional(#member) { return #target::#variant(value); })
            });
            tokens.extend(quote! {
                impl Decode for #target {
                    fn decode(tree: Tree) -> Self {
                        let mut fields = Fields::of(tree);
                        #(#tried)*
                        #target::default()
                    }
                }
            });
        }
        if self.given.contains(name) {
            let arms = variants
                .iter()
                .map(|(member, variant, _)| quote!(#target::#variant(value) => object.member(#member, value)));
            tokens.extend(quote! {
                impl Encode for #target {
                    fn encode(&self, out: &mut Vec<u8>) {
                        let mut object = Object::begin(out);
                        match self { #(#arms),* }
                        object.end();
                    }
                }
            });
        }
        Ok(tokens)
    }
}

/// The element of a member in XML.
fn element_of<'a>(member: &'a str, entry: &'a Value) -> &'a str {
    entry.get("locationName").and_then(Value::as_str).unwrap_or(member)
}

fn is_scalar(kind: &str) -> bool {
    matches!(kind, "string" | "integer" | "long" | "boolean" | "float" | "double")
}
