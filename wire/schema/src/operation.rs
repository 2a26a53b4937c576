//! Services and operations: how each is addressed, what goes in, what comes out, what it may answer instead.

use crate::shape::Structure;
use std::fmt;

/// Which service; decides the protocol and the look of errors.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ServiceId {
    /// AWS Organizations.
    Organizations,
    /// AWS Config.
    Config,
    /// AWS Security Hub.
    SecurityHub,
    /// AWS Security Token Service.
    Sts,
    /// AWS Resource Groups Tagging API.
    Tagging,
    /// AWS Identity and Access Management.
    Iam,
    /// Amazon EC2.
    Ec2,
    /// AWS Support.
    Support,
    /// AWS Account Management.
    Account,
}

/// How requests and answers are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Protocol {
    /// `POST /` with `X-Amz-Target` and a JSON body.
    AwsJson11,
    /// Methods, paths, query parameters and a JSON body.
    RestJson,
    /// A form with `Action` and `Version`; answers are XML.
    Query,
    /// The same with names and envelopes of EC2's own.
    Ec2,
}

impl Protocol {
    /// Whether requests are forms, and answers XML.
    pub fn is_form(self) -> bool {
        matches!(self, Self::Query | Self::Ec2)
    }
}

/// A service and its operations.
#[derive(Debug)]
pub struct Service {
    /// Which one.
    pub id: ServiceId,
    /// Its short name: the models' file name, the first label of its host name.
    pub name: &'static str,
    /// The date that names the version of its API.
    pub api_version: &'static str,
    /// How requests and answers are written.
    pub protocol: Protocol,
    /// What precedes the operation's name in `X-Amz-Target`.
    pub target_prefix: Option<&'static str>,
    /// The service's name in the credential scope of a signature.
    pub signing_name: &'static str,
    /// The namespace of XML answers.
    pub xml_namespace: Option<&'static str>,
    /// Every operation of the model, sorted by name.
    pub operations: &'static [&'static Operation],
    /// The names, sorted, of the operations that the service has besides and that the model leaves out.
    pub left_out: &'static [&'static str],
}

impl Service {
    /// The operation with exactly this name.
    pub fn operation(&self, name: &str) -> Option<&'static Operation> {
        let found = self.operations.binary_search_by(|operation| operation.name.cmp(name)).ok()?;
        self.operations.get(found).copied()
    }

    /// The name of an operation that the service has and the model leaves out.
    pub fn left_out(&self, name: &str) -> Option<&'static str> {
        let found = self.left_out.binary_search(&name).ok()?;
        self.left_out.get(found).copied()
    }
}

/// An operation of a service's API, as its model declares it.
pub struct Operation {
    /// Whose operation.
    pub service: ServiceId,
    /// As the model spells it (`DescribeAccount`).
    pub name: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path with its labels, `/configurationPolicy/{Identifier}`.
    pub uri: &'static str,
    /// The HTTP status of success.
    pub status: u16,
    /// What goes in.
    pub input: Option<&'static Structure>,
    /// What comes out.
    pub output: Option<&'static Structure>,
    /// The element around the output in XML answers.
    pub result_wrapper: Option<&'static str>,
    /// The errors the model declares.
    pub errors: &'static [&'static ErrorShape],
    /// How its pages follow each other.
    pub paginator: Option<Paginator>,
    /// The model says not to use it any more.
    pub deprecated: bool,
    /// It is called without a signature.
    pub anonymous: bool,
}

impl Operation {
    /// The declared error of this name, if the operation declares it.
    pub fn error(&self, name: &str) -> Option<&'static ErrorShape> {
        self.errors.iter().find(|error| error.name == name).copied()
    }
}

impl fmt::Debug for Operation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:?}:{}", self.service, self.name)
    }
}

impl PartialEq for Operation {
    fn eq(&self, other: &Operation) -> bool {
        self.service == other.service && self.name == other.name
    }
}

impl Eq for Operation {}

/// An error that the model declares.
#[derive(Debug)]
pub struct ErrorShape {
    /// The shape's name.
    pub name: &'static str,
    /// The code on the wire; often the name.
    pub code: &'static str,
    /// The HTTP status.
    pub status: u16,
    /// The server's fault, not the caller's.
    pub fault: bool,
    /// Its members.
    pub structure: &'static Structure,
}

/// How the pages of an operation follow each other.
#[derive(Debug, Clone, Copy)]
pub struct Paginator {
    /// The input member that takes the token.
    pub input_token: &'static str,
    /// The output member that gives the next one.
    pub output_token: &'static str,
    /// The input member that bounds a page.
    pub limit: Option<&'static str>,
    /// The output members that hold the page.
    pub results: &'static [&'static str],
}

/// A constraint that is answered otherwise than the service answers constraints in general.
#[derive(Debug)]
pub struct Override {
    /// Whose operations.
    pub service: ServiceId,
    /// One operation's name; `None` for every operation that declares the error.
    pub operation: Option<&'static str>,
    /// The member of the input.
    pub member: &'static str,
    /// The constraint.
    pub constraint: Constrained,
    /// The error's code and message; nothing where the service doesn't hold the constraint against its callers.
    pub answer: Option<(&'static str, &'static str)>,
    /// Without an answer: the pattern of the texts against which it isn't held; nothing for whatever is sent.
    pub accepts: Option<&'static str>,
    /// Why we think so.
    pub evidence: &'static str,
}

/// A kind of constraint.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Constrained {
    /// Presence.
    Required,
    /// Bounds on characters, items or entries.
    Length,
    /// Bounds on a number.
    Range,
    /// A pattern.
    Pattern,
    /// The values of an enumeration.
    Enum,
}
