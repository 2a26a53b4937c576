//! A type of resources, and which ARNs they may have.

use crate::overlap::{Form, FormPiece};

/// A resource type of a service, as the service authorization reference has it.
#[derive(Debug, Clone)]
pub struct ResourceType {
    /// Its name, which no other type of the service has.
    pub name: &'static str,
    /// The form of its ARNs, such as `arn:${Partition}:s3:::${BucketName}`.
    pub arn: &'static str,
    /// The same, ready to be compared.
    pub(crate) form: Form,
    pub(super) keys: Vec<usize>,
}

impl ResourceType {
    pub(super) fn new(name: &'static str, arn: &'static str, keys: Vec<usize>) -> Self {
        Self { name, arn, form: form(arn), keys }
    }

    /// The service that its ARNs name, which may be another than that whose action is on it; nothing where that is open.
    pub fn service(&self) -> Option<&'static str> {
        self.arn.split(':').nth(2).filter(|service| !service.contains(OPEN))
    }
}

/// `${Name}`, in one case `{Name}`, and `*` stand for what is open: up to the fifth colon for what has no colon, behind it for anything.
fn form(arn: &'static str) -> Form {
    let mut pieces = Vec::new();
    let mut colons = 0;
    let mut rest = arn;
    while let Some(first) = rest.chars().next() {
        let open = match first {
            '*' => rest.strip_prefix('*'),
            '$' | '{' => rest.split_once('}').map(|(_, after)| after),
            _ => None,
        };
        if let Some(after) = open {
            pieces.push(if colons < COLONS { FormPiece::Part } else { FormPiece::Anything });
            rest = after;
            continue;
        }
        let end = rest.find(OPEN).filter(|end| *end > 0).unwrap_or(rest.len());
        let (text, after) = rest.split_at(end);
        colons += text.bytes().filter(|byte| *byte == b':').count();
        pieces.push(FormPiece::Text(text));
        rest = after;
    }
    Form::new(pieces)
}

/// What begins what is open in a form.
const OPEN: [char; 3] = ['*', '$', '{'];

/// How many colons stand before an ARN's last part, which may have more of them.
const COLONS: usize = 5;

#[cfg(test)]
mod tests {
    use super::{FormPiece, form};
    use crate::overlap::Form;

    #[test]
    fn what_is_open_may_have_colons_behind_the_fifth() {
        use FormPiece::{Anything, Part, Text};
        let pieces = |arn: &'static str| form(arn);
        assert_eq!(
            pieces("arn:${Partition}:s3:::${BucketName}/${ObjectName}"),
            Form::new(vec![Text("arn:"), Part, Text(":s3:::"), Anything, Text("/"), Anything])
        );
        assert_eq!(
            pieces("arn:${Partition}:iam::aws:x/*"),
            Form::new(vec![Text("arn:"), Part, Text(":iam::aws:x/"), Anything])
        );
        assert_eq!(
            pieces("arn:${P}:${V}:${R}:*:${T}:${I}-{Date-and-Time}"),
            Form::new(vec![
                Text("arn:"),
                Part,
                Text(":"),
                Part,
                Text(":"),
                Part,
                Text(":"),
                Part,
                Text(":"),
                Anything,
                Text(":"),
                Anything,
                Text("-"),
                Anything
            ])
        );
    }
}
