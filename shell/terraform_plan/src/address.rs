//! Addresses of Terraform: of modules and resources as they are written, and of the instances that come of them.

use std::fmt;

/// The key of an instance, as it stands between brackets: a number, or a text in quotation marks.
pub type Key = String;

/// A step into a module.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct Step {
    pub name: String,
    pub key: Option<Key>,
}

/// An instance of a module; the root without a step.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Default)]
pub struct ModuleInstance(pub Vec<Step>);

impl ModuleInstance {
    /// The module as it is written: `module.a.module.b`.
    pub fn written(&self) -> String {
        self.0.iter().map(|step| format!("module.{}", step.name)).collect::<Vec<_>>().join(".")
    }

    /// The instance around this one, and the step from there to it; nothing for the root.
    pub fn parent(&self) -> Option<(Self, &Step)> {
        let (last, before) = self.0.split_last()?;
        Some((Self(before.to_vec()), last))
    }

    /// The instance of a module inside this one.
    pub fn child(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }
}

impl fmt::Display for ModuleInstance {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, step) in self.0.iter().enumerate() {
            let (dot, key) = (if at == 0 { "" } else { "." }, step.key.as_deref());
            write!(out, "{dot}module.{}{}", step.name, key.map(|key| format!("[{key}]")).unwrap_or_default())?;
        }
        Ok(())
    }
}

/// An instance of a resource.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Address {
    pub module: ModuleInstance,
    /// `aws_x.name`, or `data.aws_x.name`.
    pub resource: String,
    pub key: Option<Key>,
}

impl Address {
    /// Reads one, such as `module.a["x"].aws_organizations_account.this[0]`; nothing for what is none.
    pub fn read(text: &str) -> Option<Self> {
        let mut module = ModuleInstance::default();
        let mut parts = parts(text).into_iter().peekable();
        while parts.peek().is_some_and(|part| part.name == "module" && part.key.is_none()) {
            parts.next();
            let Part { name, key } = parts.next()?;
            module.0.push(Step { name: name.to_owned(), key: key.map(str::to_owned) });
        }
        let first = parts.next()?;
        let (data, of) = if first.name == "data" { ("data.", parts.next()?.name) } else { ("", first.name) };
        let last = parts.next()?;
        let resource = format!("{data}{of}.{}", last.name);
        parts.next().is_none().then(|| Self { module, resource, key: last.key.map(str::to_owned) })
    }

    /// The resource as it is written, with its module: `module.a.aws_x.name`.
    pub fn written(&self) -> String {
        within(&self.module.written(), &self.resource)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let key = self.key.as_ref().map(|key| format!("[{key}]")).unwrap_or_default();
        write!(out, "{}{key}", within(&self.module.to_string(), &self.resource))
    }
}

/// What stands in a module, by the module's path.
pub fn within(module: &str, what: &str) -> String {
    if module.is_empty() { what.to_owned() } else { format!("{module}.{what}") }
}

/// A name between dots, with the key behind it.
#[derive(Debug, PartialEq, Eq)]
pub struct Part<'a> {
    pub name: &'a str,
    pub key: Option<&'a str>,
}

/// The parts of an address or a reference. A key may have dots and brackets in its quotation marks; of several keys behind one name the
/// later ones are parts without a name.
pub fn parts(text: &str) -> Vec<Part<'_>> {
    let mut found = Vec::new();
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(['.', '[']).unwrap_or(rest.len());
        let (name, after) = rest.split_at(end);
        let (key, after) = match after.strip_prefix('[') {
            Some(inside) => {
                let (key, after) = split_key(inside);
                (Some(key), after)
            }
            None => (None, after),
        };
        found.push(Part { name, key });
        rest = after.strip_prefix('.').unwrap_or(after);
    }
    found
}

/// What stands before the bracket that closes, and what follows it.
fn split_key(text: &str) -> (&str, &str) {
    let (mut quoted, mut escaped) = (false, false);
    for (at, character) in text.char_indices() {
        match character {
            _ if escaped => escaped = false,
            '\\' if quoted => escaped = true,
            '"' => quoted = !quoted,
            ']' if !quoted => {
                let (key, rest) = text.split_at(at);
                return (key, rest.strip_prefix(']').unwrap_or(rest));
            }
            _ => {}
        }
    }
    (text, "")
}

#[cfg(test)]
mod tests {
    use super::{Address, parts};

    #[test]
    fn addresses_are_read_and_written() {
        for (text, written) in [
            ("aws_x.a", "aws_x.a"),
            ("aws_x.a[0]", "aws_x.a"),
            (r#"aws_x.a["b.c[d]"]"#, "aws_x.a"),
            (r#"module.m["a\"].x"].module.n[1].aws_x.a["k"]"#, "module.m.module.n.aws_x.a"),
            ("module.m.data.aws_x.a", "module.m.data.aws_x.a"),
        ] {
            let address = Address::read(text).unwrap();
            assert_eq!((address.to_string().as_str(), address.written().as_str()), (text, written));
        }
        for wrong in ["", "aws_x", "module.m", "module.m.aws_x", "aws_x.a.b", "[", "a[\"", "module", "data.aws_x"] {
            assert_eq!(Address::read(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn references_have_parts() {
        let names = |text| parts(text).iter().map(|part| (part.name, part.key)).collect::<Vec<_>>();
        assert_eq!(names("aws_x.a.roots[0].id"), [("aws_x", None), ("a", None), ("roots", Some("0")), ("id", None)]);
        assert_eq!(names("var.a[0][1]"), [("var", None), ("a", Some("0")), ("", Some("1"))]);
    }
}
