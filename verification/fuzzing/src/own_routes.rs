//! Our own routes: whatever their query and their body say, the answer is one of ours, and it comes soon.

use crate::port::with_installation;

/// `METHOD NAME?QUERY`, and the body on the lines below.
pub(crate) const REQUESTS: &[&str] = &[
    "POST branches/b/calls\n{\"changes\": [{\"service\": \"organizations\", \"operation\": \"CreatePolicy\", \"account\": \"111111111111\", \"request\": {\"Name\": \"p\", \"Description\": \"\", \"Type\": \"TAG_POLICY\", \"Content\": \"{\\\"tags\\\": {}}\"}}, {\"operation\": \"DeletePolicy\", \"request\": {\"PolicyId\": \"${1.Policy.PolicySummary.Id}\"}}]}",
    "GET security-hub?target=111111111111&region=us-east-1\n",
    "GET condition-keys?a=b\n",
    "GET guardrails?account=111111111111\n",
    "GET organizations?as_of=2025-06-01T00:00:00Z\n",
    "GET effective-policy?account=111111111111&type=TAG_POLICY\n",
    "GET log?limit=10&after=2\n",
    "GET branches/b/consequences\n",
    "GET organization-document?management_account=111111111111\n",
    "POST decide\n{\"questions\": [{\"principal\": {\"account\": \"111111111111\"}, \"action\": \"s3:Get*\", \"resource\": {\"arn\": \"arn:aws:s3:::b/k\"}, \"context\": {\"aws:SourceIp\": \"10.0.0.1\"}, \"unknown\": [\"*\"], \"absent\": [\"aws:SourceVpc\"], \"explain\": true}]}",
    "POST decide\n{\"batch\": {\"principals\": [{\"arn\": \"arn:aws:iam::111111111111:role/r\"}, {\"type\": \"service\", \"arn\": \"ec2.amazonaws.com\"}], \"contexts\": [{\"context\": {\"aws:TagKeys\": [\"a\", 1]}, \"unknown\": [\"*\"], \"absent\": [\"aws:SourceVpc\"]}], \"questions\": [{\"principal\": 0, \"context\": 0, \"action\": \"s3:GetObject\"}, {\"principal\": 1, \"context\": 0, \"action\": \"sqs:SendMessage\", \"resource\": {\"arn\": \"*\", \"account\": \"111111111111\"}}]}}",
    "POST what-if\n{\"changes\": [{\"operation\": \"CreateOrganizationalUnit\", \"account\": \"111111111111\", \"request\": {\"ParentId\": \"r-abcd\", \"Name\": \"u\"}}]}",
];

/// Routes that wait for as long as they are told, or have nothing to read.
const NOT_ASKED: [&str; 2] = ["settle", "reset"];

/// A request to a route.
pub fn own_route(data: &[u8]) {
    let text = String::from_utf8_lossy(data);
    let (head, body) = text.split_once('\n').unwrap_or((&text, ""));
    let (method, target) = head.split_once(' ').unwrap_or(("GET", head));
    let (name, query) = target.split_once('?').unwrap_or((target, ""));
    if NOT_ASKED.contains(&name) {
        return;
    }
    with_installation(head, async |installation, port| {
        let answer =
            server::tell(port, installation, &format!("{method}:{name}"), query, body.as_bytes().to_vec()).await;
        answer.status().as_u16()
    });
}
