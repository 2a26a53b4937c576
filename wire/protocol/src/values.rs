//! How many values a JSON text has, before any memory is spent on them: each takes far more of it than its text does.

use crate::error::ProtocolError;
use crate::scalar::serialization;

/// How many values (objects, lists and scalars) a request's body may have. The largest inputs that the models allow have a tenth.
pub const VALUE_LIMIT: usize = 100_000;

/// At most how much memory a value takes when it is read, in bytes, apart from its own text.
pub const VALUE_BYTES: usize = 160;

/// Counts the values of a text that need not be JSON; too high by one for each empty list or object.
///
/// # Errors
/// When there are more than [`VALUE_LIMIT`], with the place of the first that is too much.
pub fn count_values(text: &[u8]) -> Result<usize, ProtocolError> {
    count_up_to(text, VALUE_LIMIT)
}

/// The same, with a limit of one's own.
///
/// # Errors
/// When there are more values than that.
pub fn count_up_to(text: &[u8], most: usize) -> Result<usize, ProtocolError> {
    // Before each value but the first of all stands the beginning of what it is in, or a comma.
    let mut values = 1;
    let (mut in_string, mut escaped) = (false, false);
    let (mut line, mut line_start) = (1, 0);
    for (at, byte) in text.iter().enumerate() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_string => escaped = true,
            b'"' => in_string = !in_string,
            b'\n' => (line, line_start) = (line + 1, at + 1),
            b'[' | b'{' | b',' if !in_string => {
                values += 1;
                if values > most {
                    let column = at - line_start + 1;
                    let message = format!("The body has more than {most} values at line {line} column {column}");
                    return Err(serialization(message));
                }
            }
            _ => {}
        }
    }
    Ok(values)
}

#[cfg(test)]
mod tests {
    use super::{VALUE_LIMIT, count_values};

    #[test]
    fn values_are_counted_and_texts_are_not_looked_into() {
        for (text, count) in [
            ("", 1),
            ("1", 1),
            ("[1]", 2),
            (r#"{"a": 1, "b": [2, {"c": null}]}"#, 6),
            (r#"["a,b[{\",,,", "\\", 3]"#, 4),
        ] {
            assert_eq!(count_values(text.as_bytes()), Ok(count), "{text}");
        }
    }

    #[test]
    fn one_value_too_many_is_told_with_its_place() {
        let list = |values: usize| format!("[\n1{}]", ",1".repeat(values - 2));
        assert_eq!(count_values(list(VALUE_LIMIT).as_bytes()), Ok(VALUE_LIMIT));
        let problem = count_values(list(VALUE_LIMIT + 1).as_bytes()).unwrap_err().to_string();
        assert_eq!(
            problem,
            format!("The body has more than {VALUE_LIMIT} values at line 2 column {}", 2 * VALUE_LIMIT - 2)
        );
    }
}
