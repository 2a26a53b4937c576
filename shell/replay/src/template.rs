//! The ARNs that a resource type has: told whether one is of the type, and filled from a request's parameters.

use authorization::Pattern;

/// The form of a type's ARNs, such as `arn:${Partition}:sqs:${Region}:${Account}:${QueueName}`.
#[derive(Debug, Clone)]
pub struct Template {
    pieces: Vec<Piece>,
    pattern: Pattern,
    /// Whether nothing after the last colon has a slash: then no ARN of the type has one there.
    is_flat: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Text(String),
    /// In small letters.
    Open(String),
}

impl Template {
    /// The form that the service authorization reference writes.
    pub fn new(arn: &str) -> Self {
        let mut pieces = Vec::new();
        let mut wild = String::new();
        let mut rest = arn;
        while let Some((before, after)) = rest.split_once("${") {
            let (name, after) = after.split_once('}').unwrap_or((after, ""));
            if !before.is_empty() {
                pieces.push(Piece::Text(before.to_owned()));
            }
            pieces.push(Piece::Open(name.to_ascii_lowercase()));
            wild.push_str(before);
            wild.push('*');
            rest = after;
        }
        if !rest.is_empty() {
            pieces.push(Piece::Text(rest.to_owned()));
            wild.push_str(rest);
        }
        // Buckets are the type whose ARNs would else be those of their objects, too.
        let is_flat = arn.ends_with(":s3:::${BucketName}");
        Self { pieces, pattern: Pattern::with_stars(&wild), is_flat }
    }

    /// Whether an ARN is of the type.
    pub fn is_of(&self, arn: &str) -> bool {
        self.pattern.surely_matches(arn) && !(self.is_flat && arn.contains('/'))
    }

    /// The ARN with what `known` has for each open name; nothing where it lacks one.
    pub fn fill(&self, mut known: impl FnMut(&str) -> Option<String>) -> Option<String> {
        let mut arn = String::new();
        for piece in &self.pieces {
            match piece {
                Piece::Text(text) => arn.push_str(text),
                Piece::Open(name) => arn.push_str(&known(name)?),
            }
        }
        Some(arn)
    }
}

#[cfg(test)]
mod tests {
    use super::Template;

    #[test]
    fn an_arn_is_of_a_type_or_put_together() {
        let [queue, bucket, object] = [
            "arn:${Partition}:sqs:${Region}:${Account}:${QueueName}",
            "arn:${Partition}:s3:::${BucketName}",
            "arn:${Partition}:s3:::${BucketName}/${ObjectName}",
        ]
        .map(Template::new);
        assert!(queue.is_of("arn:aws:sqs:eu-west-1:111111111111:q") && !queue.is_of("arn:aws:sns:eu-west-1:1:q"));
        assert!(bucket.is_of("arn:aws:s3:::b") && !bucket.is_of("arn:aws:s3:::b/k"));
        assert!(object.is_of("arn:aws:s3:::b/k/l") && !object.is_of("arn:aws:s3:::b"));
        let known = |name: &str| match name {
            "partition" => Some("aws".to_owned()),
            "bucketname" => Some("b".to_owned()),
            _ => None,
        };
        assert_eq!((bucket.fill(known).as_deref(), object.fill(known)), (Some("arn:aws:s3:::b"), None));
    }
}
