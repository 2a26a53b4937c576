//! What a form sent: fields in their order, and a file.

use super::problem::Problem;
use bytes::Bytes;
use futures::stream;
use http::{HeaderMap, StatusCode, header};
use percent_encoding::percent_decode;
use std::convert::Infallible;

/// Fields of a form, at most.
const FIELDS: usize = 2_000;

/// What a form sent.
#[derive(Debug, Default)]
pub struct Sent {
    fields: Vec<(String, String)>,
    /// The file, if one was chosen.
    pub file: Option<File>,
}

/// A file that was chosen, or dropped.
#[derive(Debug)]
pub struct File {
    /// What it is called, which is nobody's path.
    pub name: String,
    /// What is in it.
    pub bytes: Bytes,
}

impl Sent {
    /// Reads a body as its type says.
    ///
    /// # Errors
    /// When it is no form's.
    pub async fn read(headers: &HeaderMap, body: Bytes) -> Result<Self, Problem> {
        let of = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
        let essence = of.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
        match essence.as_str() {
            "application/x-www-form-urlencoded" => Self::pairs(&body),
            "multipart/form-data" => Self::parts(of, body).await,
            _ => Err(Problem {
                status: StatusCode::UNSUPPORTED_MEDIA_TYPE,
                ..unreadable("A form is expected: application/x-www-form-urlencoded or multipart/form-data.")
            }),
        }
    }

    /// The first value of a name, without what surrounds it; nothing for an empty one.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.all(name).next().map(str::trim).filter(|value| !value.is_empty())
    }

    /// Every value of a name, empty ones among them.
    pub fn all(&self, name: &str) -> impl Iterator<Item = &str> {
        self.fields.iter().filter(move |(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    fn pairs(body: &[u8]) -> Result<Self, Problem> {
        let mut sent = Self::default();
        for pair in body.split(|byte| *byte == b'&').filter(|pair| !pair.is_empty()) {
            let mut halves = pair.splitn(2, |byte| *byte == b'=');
            let mut half = || {
                let spaced: Vec<u8> = halves
                    .next()
                    .unwrap_or_default()
                    .iter()
                    .map(|byte| if *byte == b'+' { b' ' } else { *byte })
                    .collect();
                let text = percent_decode(&spaced).decode_utf8().map(|text| text.into_owned());
                text.map_err(|_| unreadable("A field of the form isn't UTF-8."))
            };
            let field = (half()?, half()?);
            sent.add(field.0, field.1)?;
        }
        Ok(sent)
    }

    async fn parts(content_type: &str, body: Bytes) -> Result<Self, Problem> {
        let problem = |problem: multer::Error| unreadable(format!("The form can't be read: {problem}."));
        let boundary = multer::parse_boundary(content_type).map_err(problem)?;
        let whole = stream::once(async { Ok::<_, Infallible>(body) });
        let mut parts = multer::Multipart::new(whole, boundary);
        let mut sent = Self::default();
        while let Some(part) = parts.next_field().await.map_err(problem)? {
            let (name, file) = (part.name().unwrap_or_default().to_owned(), part.file_name().map(str::to_owned));
            let bytes = part.bytes().await.map_err(problem)?;
            match file {
                // A form whose file wasn't chosen sends one without a name.
                Some(name) if name.is_empty() && bytes.is_empty() => {}
                Some(name) => sent.file = Some(File { name, bytes }),
                None => {
                    let text = String::from_utf8(bytes.to_vec());
                    sent.add(name, text.map_err(|_| unreadable("A field of the form isn't UTF-8."))?)?;
                }
            }
        }
        Ok(sent)
    }

    fn add(&mut self, name: String, value: String) -> Result<(), Problem> {
        if self.fields.len() >= FIELDS {
            return Err(unreadable(format!("The form has more than {FIELDS} fields.")));
        }
        self.fields.push((name, value));
        Ok(())
    }
}

fn unreadable(message: impl Into<String>) -> Problem {
    Problem { title: "This can't be read", ..Problem::unreadable(message) }
}

#[cfg(test)]
mod tests {
    use super::Sent;
    use http::{HeaderMap, HeaderValue, StatusCode, header};

    async fn read(of: &'static str, body: &str) -> Result<Sent, super::Problem> {
        let mut headers = HeaderMap::new();
        headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(of));
        Sent::read(&headers, body.to_owned().into()).await
    }

    #[tokio::test]
    async fn a_form_of_pairs_keeps_their_order_and_empty_ones() {
        let sent =
            read("application/x-www-form-urlencoded; charset=utf-8", "a=1&a=&b=x+y%20%C3%BC&a=3&c").await.unwrap();
        assert_eq!(sent.all("a").collect::<Vec<_>>(), ["1", "", "3"]);
        assert_eq!((sent.get("b"), sent.get("c"), sent.get("d")), (Some("x y ü"), None, None));
        assert!(read("application/x-www-form-urlencoded", "a=%ff").await.is_err());
        assert!(read("application/x-www-form-urlencoded", &"a=1&".repeat(2_001)).await.is_err());
    }

    #[tokio::test]
    async fn a_form_with_a_file() {
        let part = |head: &str, body: &str| format!("--x\r\nContent-Disposition: form-data; {head}\r\n\r\n{body}\r\n");
        let of = "multipart/form-data; boundary=x";
        let whole = part("name=\"a\"", "1") + &part("name=\"file\"; filename=\"<b>.json\"", "{}") + "--x--\r\n";
        let sent = read(of, &whole).await.unwrap();
        let file = sent.file.as_ref().unwrap();
        assert_eq!((sent.get("a"), file.name.as_str(), &*file.bytes), (Some("1"), "<b>.json", &b"{}"[..]));
        let none = part("name=\"file\"; filename=\"\"", "") + "--x--\r\n";
        assert!(read(of, &none).await.unwrap().file.is_none());
        assert!(read(of, "--x\r\nbroken").await.is_err());
        assert!(read("multipart/form-data", &whole).await.is_err());
        let json = read("application/json", "{}").await.unwrap_err();
        assert_eq!(json.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
    }
}
