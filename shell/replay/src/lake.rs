//! The results of a query of CloudTrail Lake (or of Athena) as CSV: a record a line, its members by the names of the columns.
//!
//! `userIdentity` may be selected as a whole, which both write as `{type=AssumedRole, arn=...}`, or member by member. Facts: CloudTrail User Guide,
//! "Supported SQL schemas for event data stores".

use crate::envelope::Taker;
use crate::parameters::Parameters;
use crate::record::{
    Attributes, Record, RecordedResource, SessionContext, SessionIssuer, TlsDetails, UserIdentity, WebIdFederationData,
};
use crate::text::{Map, Text};
use std::borrow::Cow;
use std::collections::HashMap;
use std::io::Read;

/// What a record can't be told without.
const NEEDED: [&str; 2] = ["eventsource", "eventname"];

/// Reads the lines of CSV.
///
/// # Errors
/// For people: where it is no CSV, or that the columns are others.
pub fn read(from: impl Read, taker: &mut dyn Taker) -> Result<bool, String> {
    let mut csv = csv::ReaderBuilder::new().flexible(true).from_reader(from);
    let header: Vec<String> = csv.headers().map_err(|problem| told(&problem))?.iter().map(column).collect();
    if let Some(missing) = NEEDED.iter().find(|needed| !header.iter().any(|column| column == *needed)) {
        return Err(format!(
            "it has no column {missing}; a record needs eventTime, eventSource, eventName, awsRegion and userIdentity, and more columns tell more"
        ));
    }
    let mut line = csv::StringRecord::new();
    loop {
        match csv.read_record(&mut line) {
            Ok(true) => taker.record(record(&header, &line)),
            Ok(false) => return Ok(true),
            Err(problem) => return Err(told(&problem)),
        }
    }
}

fn told(problem: &csv::Error) -> String {
    let at = problem.position().map(|at| format!(" at line {}", at.line())).unwrap_or_default();
    let what = match problem.kind() {
        csv::ErrorKind::Io(problem) => problem.to_string(),
        csv::ErrorKind::Utf8 { .. } => "it isn't text in UTF-8".to_owned(),
        _ => "it is no CSV".to_owned(),
    };
    format!("{what}{at}; what stands before was read")
}

/// A column's name: small letters, and a dot between the names of members, however they were put together.
fn column(name: &str) -> String {
    let name: String = name.trim().to_ascii_lowercase().replace("\"", "");
    for (parts, whole) in [("user_identity", "useridentity"), ("session_context", "sessioncontext")] {
        if let Some(rest) = name.strip_prefix(parts) {
            return column(&format!("{whole}{rest}"));
        }
    }
    let name = match name.strip_prefix("useridentity_") {
        Some(rest) => format!("useridentity.{rest}"),
        None => name,
    };
    name.replace("sessioncontext_", "sessioncontext.")
        .replace("sessionissuer_", "sessionissuer.")
        .replace("attributes_", "attributes.")
}

/// What a member of the identity is called where it was selected without its place.
const ALONE: [(&str, &str); 8] = [
    ("type", "useridentity.type"),
    ("arn", "useridentity.arn"),
    ("accountid", "useridentity.accountid"),
    ("principalid", "useridentity.principalid"),
    ("username", "useridentity.username"),
    ("invokedby", "useridentity.invokedby"),
    ("mfaauthenticated", "useridentity.sessioncontext.attributes.mfaauthenticated"),
    ("tlsversion", "tlsdetails.tlsversion"),
];

fn record(header: &[String], line: &csv::StringRecord) -> Record<'static> {
    let mut members: HashMap<Cow<'_, str>, String> = HashMap::new();
    for (column, value) in header.iter().zip(line) {
        let value = value.trim();
        if value.is_empty() || value == "null" {
            continue;
        }
        let name = ALONE.iter().find(|(alone, _)| alone == column).map_or(column.as_str(), |(_, whole)| whole);
        if matches!(name, "useridentity" | "tlsdetails" | "requestparameters") {
            row(name, value, &mut members);
        } else {
            members.insert(Cow::Borrowed(name), value.to_owned());
        }
    }
    let mut text = |name: &str| Text(members.remove(name).map(Cow::Owned));
    let session_issuer = SessionIssuer {
        arn: text("useridentity.sessioncontext.sessionissuer.arn"),
        account_id: text("useridentity.sessioncontext.sessionissuer.accountid"),
    };
    let attributes = Attributes {
        mfa_authenticated: text("useridentity.sessioncontext.attributes.mfaauthenticated"),
        creation_date: text("useridentity.sessioncontext.attributes.creationdate"),
    };
    let session = SessionContext {
        session_issuer: Map((session_issuer != SessionIssuer::default()).then_some(session_issuer)),
        attributes: Map((attributes != Attributes::default()).then_some(attributes)),
        source_identity: text("useridentity.sessioncontext.sourceidentity"),
        ec2_role_delivery: text("useridentity.sessioncontext.ec2roledelivery"),
        ec2_issued_in_vpc: text("useridentity.sessioncontext.ec2issuedinvpc"),
        assumed_root: text("useridentity.sessioncontext.assumedroot"),
        web_id_federation_data: {
            let provider = text("useridentity.sessioncontext.webidfederationdata.federatedprovider");
            Map(provider.get().is_some().then_some(WebIdFederationData { federated_provider: provider }))
        },
    };
    let identity = UserIdentity {
        kind: text("useridentity.type"),
        arn: text("useridentity.arn"),
        account_id: text("useridentity.accountid"),
        principal_id: text("useridentity.principalid"),
        user_name: text("useridentity.username"),
        invoked_by: text("useridentity.invokedby"),
        session_context: Map((session != SessionContext::default()).then_some(session)),
    };
    let tls = TlsDetails { tls_version: text("tlsdetails.tlsversion") };
    let mut record = Record {
        event_time: text("eventtime"),
        event_source: text("eventsource"),
        event_name: text("eventname"),
        event_type: text("eventtype"),
        aws_region: text("awsregion"),
        source_ip_address: text("sourceipaddress"),
        user_agent: text("useragent"),
        error_code: text("errorcode"),
        error_message: text("errormessage"),
        recipient_account_id: text("recipientaccountid"),
        vpc_endpoint_id: text("vpcendpointid"),
        vpc_endpoint_account_id: text("vpcendpointaccountid"),
        user_identity: (identity != UserIdentity::default()).then_some(identity),
        request_parameters: Parameters::default(),
        resources: resources(text("resources").get().unwrap_or_default()),
        tls_details: tls.tls_version.get().is_some().then_some(tls),
    };
    let parameters = members.into_iter().filter_map(|(name, value)| {
        let name = name.strip_prefix("requestparameters.")?.to_owned();
        Some((Cow::Owned(name), Cow::Owned(value)))
    });
    record.request_parameters = Parameters(parameters.collect());
    record
}

/// How deep a row may stand in rows.
const DEPTH: usize = 8;

/// What a row says, as JSON or as the engine writes it: `{a=b, c={d=e}}`.
fn row(name: &str, text: &str, into: &mut HashMap<Cow<'_, str>, String>) {
    match serde_json::from_str::<serde_json::Value>(text) {
        Ok(value) => json(name, &value, DEPTH, into),
        Err(_) => {
            equations(
                name,
                text.strip_prefix('{').and_then(|text| text.strip_suffix('}')).unwrap_or(text),
                DEPTH,
                into,
            );
        }
    }
}

fn json(name: &str, value: &serde_json::Value, depth: usize, into: &mut HashMap<Cow<'_, str>, String>) {
    match value {
        serde_json::Value::Object(members) => {
            let Some(depth) = depth.checked_sub(1) else { return };
            for (key, value) in members {
                json(&format!("{name}.{}", key.to_ascii_lowercase()), value, depth, into);
            }
        }
        serde_json::Value::String(text) => drop(into.insert(Cow::Owned(name.to_owned()), text.clone())),
        serde_json::Value::Null | serde_json::Value::Array(_) => {}
        other => drop(into.insert(Cow::Owned(name.to_owned()), other.to_string())),
    }
}

/// `a=b, c={d=e}`: a value goes up to the comma before the next name and sign of equality, so that one may have commas in it.
fn equations(name: &str, text: &str, depth: usize, into: &mut HashMap<Cow<'_, str>, String>) {
    let Some(deeper) = depth.checked_sub(1) else { return };
    for part in parts(text) {
        let Some((key, value)) = part.split_once('=') else { continue };
        let whole = format!("{name}.{}", key.trim().to_ascii_lowercase());
        let value = value.trim();
        match value.strip_prefix('{').and_then(|value| value.strip_suffix('}')) {
            Some(inner) => equations(&whole, inner, deeper, into),
            None if value.is_empty() || value == "null" => {}
            None => drop(into.insert(Cow::Owned(whole), value.to_owned())),
        }
    }
}

/// The longest name of a member.
const LONGEST_NAME: usize = 128;

/// The parts of a row, between the commas that stand before a name.
fn parts(text: &str) -> Vec<&str> {
    // Only so far is looked for the end of a name, so that many commas are no more work than their number.
    let begins_a_name = |rest: &str| {
        let mut name = rest.strip_prefix(' ').unwrap_or(rest).bytes().take(LONGEST_NAME);
        let is_of_name = |byte: u8| byte.is_ascii_alphanumeric() || b"_-.".contains(&byte);
        name.next().is_some_and(is_of_name) && name.find(|byte| !is_of_name(*byte)) == Some(b'=')
    };
    let mut parts = Vec::new();
    let (mut open, mut from) = (0_usize, 0);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            b'{' | b'[' => open += 1,
            b'}' | b']' => open = open.saturating_sub(1),
            b',' if open == 0 && text.get(at + 1..).is_some_and(begins_a_name) => {
                parts.extend(text.get(from..at));
                from = at + 1;
            }
            _ => {}
        }
    }
    parts.extend(text.get(from..));
    parts
}

/// `[{accountid=..., type=..., arn=...}, ...]`, or the same as JSON.
fn resources(text: &str) -> Vec<RecordedResource<'static>> {
    let owned = |text: Option<String>| Text(text.map(Cow::Owned));
    let read = |text: &str| {
        let mut members = HashMap::new();
        row("", text, &mut members);
        let mut member = |name: &str| owned(members.remove(name));
        RecordedResource { arn: member(".arn"), account_id: member(".accountid") }
    };
    if let Ok(serde_json::Value::Array(all)) = serde_json::from_str(text) {
        return all.iter().map(|one| read(&one.to_string())).collect();
    }
    let inner = text.strip_prefix('[').and_then(|text| text.strip_suffix(']')).unwrap_or_default();
    let rows = inner.split("},").map(str::trim).filter(|row| !row.is_empty());
    rows.map(|row| read(row.trim_start_matches('{').trim_end_matches('}'))).collect()
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::envelope::{AccessDetail, Taker};
    use crate::record::Record;

    #[derive(Default)]
    struct Seen(Vec<[String; 6]>);

    impl Taker for Seen {
        fn record(&mut self, record: Record<'_>) {
            let identity = record.user_identity.unwrap_or_default();
            let session = identity.session_context.0.unwrap_or_default();
            let of = |text: Option<&str>| text.unwrap_or("-").to_owned();
            self.0.push([
                of(record.event_name.get()),
                of(identity.kind.get()),
                of(session.session_issuer.0.unwrap_or_default().arn.get()),
                of(session.attributes.0.unwrap_or_default().mfa_authenticated.get()),
                of(record.request_parameters.one("bucketName")),
                of(record.resources.first().and_then(|it| it.arn.get())),
            ]);
        }

        fn used(&mut self, _: &AccessDetail<'_>) {}
    }

    const ROLE: &str = "arn:aws:iam::111111111111:role/x";

    #[test]
    fn an_identity_as_a_row_as_json_and_member_by_member() {
        let row = format!(
            "eventTime,eventSource,eventName,userIdentity,requestParameters,resources\n\
             2026-11-28 10:00:00.000,s3.amazonaws.com,GetObject,\"{{type=AssumedRole, principalid=A:b, arn=arn:aws:sts::111111111111:assumed-role/x/b, \
             username=null, sessioncontext={{attributes={{creationdate=2026-11-28 09:00:00.000, mfaauthenticated=false}}, sessionissuer={{type=Role, arn={ROLE}}}}}}}\",\
             \"{{bucketName=b, key=a, b=c}}\",\"[{{accountid=null, type=AWS::S3::Object, arn=arn:aws:s3:::b/a}}]\"\n"
        );
        let json = "eventsource,eventname,useridentity,requestparameters,resources\n\
             s3.amazonaws.com,GetObject,\"{\"\"type\"\":\"\"AssumedRole\"\",\"\"sessionContext\"\":{\"\"sessionIssuer\"\":{\"\"arn\"\":\"\"arn:aws:iam::111111111111:role/x\"\"},\
             \"\"attributes\"\":{\"\"mfaAuthenticated\"\":\"\"false\"\"}}}\",\"{\"\"bucketName\"\":\"\"b\"\"}\",\"[{\"\"ARN\"\":\"\"arn:aws:s3:::b/a\"\"}]\"\n";
        let members = format!(
            "eventSource,eventName,useridentity_type,userIdentity.sessionContext.sessionIssuer.arn,mfaAuthenticated\n\
             s3.amazonaws.com,GetObject,AssumedRole,{ROLE},false\n"
        );
        for (text, parameters) in [(row.as_str(), true), (json, true), (&members, false)] {
            let mut seen = Seen::default();
            assert_eq!(read(text.as_bytes(), &mut seen), Ok(true));
            let (bucket, arn) = if parameters { ("b", "arn:aws:s3:::b/a") } else { ("-", "-") };
            assert_eq!(seen.0, [["GetObject", "AssumedRole", ROLE, "false", bucket, arn].map(str::to_owned)], "{text}");
        }
    }

    /// Commas alone, and names without an end, in a cell of a megabyte: as much work as there are bytes.
    #[test]
    fn a_row_of_nothing_but_commas_ends() {
        for cell in [",".repeat(1 << 20), ",a".repeat(1 << 19)] {
            let text = format!("eventsource,eventname,useridentity\nx,y,\"{{{cell}}}\"\n");
            let mut seen = Seen::default();
            assert_eq!(read(text.as_bytes(), &mut seen), Ok(true));
            assert_eq!(seen.0.len(), 1);
        }
    }

    #[test]
    fn other_columns_are_told() {
        let problem = read("a,b\n1,2\n".as_bytes(), &mut Seen::default()).unwrap_err();
        assert!(problem.contains("no column eventsource"), "{problem}");
        let mut seen = Seen::default();
        let broken = [b"eventsource,eventname\nx,y\n\xff,z\n".as_slice()].concat();
        let problem = read(broken.as_slice(), &mut seen).unwrap_err();
        assert!(problem.contains("UTF-8") && problem.contains("line 3") && seen.0.len() == 1, "{problem}");
    }
}
