//! Answers in XML as the values that scenarios compare: elements as members, lists as lists, everything else as text.

use libtest_mimic::Trial;
use serde_json::{Map, Value, json};

/// The result of an answer, or the error in it; nothing where the text is no XML as our services write it.
pub fn read(text: &str) -> Option<Value> {
    let (name, answer, rest) = element(text)?;
    if !rest.is_empty() {
        return None;
    }
    let inside =
        |value: &Value, path: &[&str]| path.iter().try_fold(value.clone(), |value, step| value.get(*step).cloned());
    if let Some(error) = inside(&answer, &["Error"]).or_else(|| inside(&answer, &["Errors", "Error"])) {
        return Some(error);
    }
    let result = format!("{}Result", name.strip_suffix("Response")?);
    Some(answer.get(&result).cloned().unwrap_or(answer))
}

/// The first element of a text: its name, what is in it, and the text after it.
fn element(text: &str) -> Option<(&str, Value, &str)> {
    let (tag, mut rest) = text.strip_prefix('<')?.split_once('>')?;
    let name = tag.split(' ').next()?;
    let end = format!("</{name}>");
    let mut children: Vec<(&str, Value)> = Vec::new();
    while !rest.starts_with("</") && rest.starts_with('<') {
        let (name, value, after) = element(rest)?;
        children.push((name, value));
        rest = after;
    }
    if children.is_empty() {
        let (text, after) = rest.split_once(&end)?;
        return Some((name, Value::String(plain(text)), after));
    }
    let value = if children.iter().all(|(name, _)| matches!(*name, "member" | "item")) {
        Value::Array(children.into_iter().map(|(_, value)| value).collect())
    } else if children.iter().all(|(name, _)| *name == "entry") {
        let entry = |entry: &Value| Some((entry.get("key")?.as_str()?.to_owned(), entry.get("value")?.clone()));
        Value::Object(children.iter().filter_map(|(_, value)| entry(value)).collect())
    } else {
        Value::Object(children.into_iter().map(|(name, value)| (name.to_owned(), value)).collect::<Map<_, _>>())
    };
    Some((name, value, rest.strip_prefix(&end)?))
}

fn plain(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&apos;", "'");
    text.replace("&amp;", "&")
}

pub fn self_tests() -> Vec<Trial> {
    vec![Trial::test("answers in XML are read", || {
        let roles = "<ListResponse xmlns=\"x\"><ListResult><Roles><member><A>1 &amp;lt; 2</A></member><member><A></A></member>\
                     </Roles><M><entry><key>k</key><value>v</value></entry></M></ListResult></ListResponse>";
        let expected = json!({"Roles": [{"A": "1 &lt; 2"}, {"A": ""}], "M": {"k": "v"}});
        let error = "<ErrorResponse><Error><Code>C</Code></Error><RequestId>i</RequestId></ErrorResponse>";
        let regions = "<XResponse><requestId>i</requestId><regionInfo><item><n>a</n></item></regionInfo></XResponse>";
        let found = [read(roles), read(error), read(regions), read("text"), read("<a><b></a></b>")];
        let regions = json!({"requestId": "i", "regionInfo": [{"n": "a"}]});
        let wanted = [Some(expected), Some(json!({"Code": "C"})), Some(regions), None, None];
        if found == wanted { Ok(()) } else { Err(format!("{found:?}").into()) }
    })]
}
