//! The table of our own routes, one line a method and path: who may call it, when it gets its turn, what it reads, what answers, and what is told of
//! it by the list of routes and by their description for programs.

use super::about::Kind::{Flag, Number, OneOf, Text};
use super::about::{About, may, needs};
use super::metrics::PROMETHEUS;
use super::route::Takes::{self, KiB, MiB, NoBody};
use super::route::{Asked, Route, Turn, route};
use super::{
    branches, compliance, condition_keys, configuration_items, coverage, decide, effective_policy, faults, guardrails,
    import, index, log, lookalikes, metrics, openapi, organization_document, organizations, ready, reset, security_hub,
    settle, snapshot, status, what_if, work,
};
use crate::installation::Installation;
use crate::intake::RequestBody;
use crate::port::Port;
use crate::reply::{Body, error};
use http::{HeaderMap, Method, Request, Response, StatusCode, Uri};
use reports::asked;
use reports::batch::Decided;
use reports::branches::{Branch, Branches, Calls, Dropped, Ticked};
use reports::condition_keys::ConditionKeys;
use reports::exported::Exported;
use reports::faults::{Added, Cleared, Faults};
use reports::guardrails::Guardrails;
use reports::health::{LocalStack, MotoReset};
use reports::import::{Gaps, Import, Refused};
use reports::work::{Reset, Running, Settled, Work};
use reports::{
    Compliance, Coverage, Delivery, EffectivePolicy, Health, Info, Log, Organizations, Ready, Routes, SecurityHub,
    WhatIf,
};
use serde_json::{Map, Value};

/// What the paths of our own routes begin with.
const PREFIX: &str = "/_bailiwick/";

static ROUTES: &[Route] = &[
    route!(GET "/_bailiwick/", Anyone, AtOnce, NoBody => index::list,
        About::route("listRoutes", "Lists the routes of this port that are no API of AWS, with a sentence each.").answers::<Routes>()),
    route!(GET "/_bailiwick/openapi.json", Anyone, AtOnce, NoBody => openapi::tell,
        About::route("getOpenapi", "Describes these routes for programs, as OpenAPI 3.1.").answers::<Map<String, Value>>()),
    route!(GET "/_bailiwick/health", Anyone, Always, NoBody => status::health,
        About::route("getHealth", "Tells whether storage can be read, and whoever wants to write could; writes nothing.")
            .lenient().answers::<Health>().answers_with::<Health>(503)),
    route!(GET "/_bailiwick/ready", Anyone, Always, NoBody => ready::tell,
        About::route("getReady", "Tells whether the work of the start is done: the document that it begins with imported, the init directory run.")
            .lenient().answers::<Ready>().answers_with::<Ready>(503)),
    route!(GET "/_bailiwick/metrics", Anyone, Always, NoBody => metrics::tell,
        About::route("getMetrics", "Tells counters, times and sizes in the text form of Prometheus, or of OpenMetrics where that is asked for.")
            .lenient().answers_text(PROMETHEUS)),
    route!(GET "/metrics", Anyone, Always, NoBody => metrics::tell,
        About::route("getMetricsAtRoot", "The same, where Prometheus looks for it; a request that is signed, or has headers of AWS, is for a bucket of this name.")
            .lenient().answers_text(PROMETHEUS)),
    route!(GET "/_bailiwick/info", Anyone, InPlace, NoBody => status::info,
        About::route("getInfo", "Tells version, settings, sizes and counters.").answers::<Info>()),
    route!(GET "/_bailiwick/branches", Anyone, AtOnce, NoBody => branches::list,
        About::route("listBranches", "Lists the branches, and what they have to keep.").answers::<Branches>()),
    route!(POST "/_bailiwick/branches", NoForm, AtOnce, KiB(64) => branches::make,
        About::route("makeBranch", "Makes a branch: a copy that any client works on under an address of its own.")
            .may_take::<asked::NewBranch>().answers_with::<Branch>(201)),
    route!(GET "/_bailiwick/branches/{branch}", Anyone, AtOnce, NoBody => branches::tell,
        About::route("getBranch", "Tells of one branch.").answers::<Branch>()),
    route!(DELETE "/_bailiwick/branches/{branch}", NoForm, AtOnce, NoBody => branches::remove,
        About::route("dropBranch", "Drops a branch, and what it held.").answers::<Dropped>()),
    route!(GET "/_bailiwick/branches/{branch}/consequences", Anyone, AtOnce, NoBody => branches::consequences,
        About::route("getBranchConsequences", "Tells what became of a branch, compared with what it came from or with another branch.")
            .query(&[
                may("against", Text, "the branch to compare it with"),
                may("timeout", Text, "how many seconds it may take, from 0 to 600; 60 without it"),
                may("name", Text, "what it is called in the list of work as long as it goes on"),
            ])
            .answers::<WhatIf>()),
    // As a what-if.
    route!(POST "/_bailiwick/branches/{branch}/calls", NoForm, AtOnce, MiB(16) => branches::call,
        About::route("callOnBranch", "Makes calls on a branch, each after the work of the ones before is done.")
            .takes::<asked::Plan>().answers::<Calls>()),
    route!(POST "/_bailiwick/branches/{branch}/tick", NoForm, AtOnce, KiB(64) => branches::tick,
        About::route("tickBranch", "Has the clock of a branch go that was made with the timing `manual`.")
            .takes::<asked::Tick>().answers::<Ticked>()),
    route!(GET "/_bailiwick/compliance", Anyone, InPlace, NoBody => compliance::explain,
        About::route("getCompliance", "Tells how each rule of an account in a Region stands, and why it has no result where it has none.")
            .query(&[
                needs("account", Text, "the account's twelve digits"),
                needs("region", Text, "the name of the Region"),
                may("pack", Text, "the conformance pack whose rules are meant alone"),
            ])
            .answers::<Compliance>()),
    route!(GET "/_bailiwick/condition-keys", Anyone, InPlace, NoBody => condition_keys::tell,
        About::route("listConditionKeys", "Tells what of requests counts, by the policies that are here.").answers::<ConditionKeys>()),
    route!(POST "/_bailiwick/configuration-items", NoForm, AtOnce, MiB(64) => configuration_items::take,
        About::route("deliverConfigurationItems", "Takes what AWS Config delivers, and account facts, for any accounts and Regions; gzip, too.")
            .takes::<Map<String, Value>>().answers::<Delivery>()),
    route!(GET "/_bailiwick/coverage", Anyone, InPlace, NoBody => coverage::coverage,
        About::route("getCoverage", "Lists every operation of the services that are served as modelled or not, and what was asked for and isn't served.")
            .answers::<Coverage>()),
    // As many questions as are answered at a time, each with some keys.
    route!(POST "/_bailiwick/decide", NoForm, AtOnce, MiB(16) => decide::answer,
        About::route("decide", "Tells who may do what by the organizations' policies, and which of them doesn't let them.")
            .takes::<asked::Asking>().answers::<Decided>()),
    route!(GET "/_bailiwick/effective-policy", Anyone, InPlace, NoBody => effective_policy::explain,
        About::route("getEffectivePolicy", "Tells the effective policy of an account, unit or root, and where each part of it comes from.")
            .query(&[
                needs("type", Text, "a policy type such as TAG_POLICY"),
                needs("target", Text, "the id of an account, a unit or a root"),
                may("at", Text, "the unit or root under which the account is taken to be"),
            ])
            .answers::<EffectivePolicy>()),
    route!(GET "/_bailiwick/faults", Anyone, AtOnce, NoBody => faults::list,
        About::route("listFaults", "Lists the faults that still strike, the oldest first.").answers::<Faults>()),
    route!(POST "/_bailiwick/faults", NoForm, AtOnce, KiB(64) => faults::add,
        About::route("addFault", "Has an operation, or work in the background, fail.").takes::<asked::NewFault>().answers::<Added>()),
    route!(DELETE "/_bailiwick/faults", NoForm, AtOnce, NoBody => faults::clear,
        About::route("clearFaults", "Clears all faults, or one.")
            .query(&[may("id", Number, "the number of the only fault to clear")])
            .answers::<Cleared>()),
    route!(GET "/_bailiwick/gaps", Anyone, InPlace, NoBody => import::gaps,
        About::route("listGaps", "Tells what was missing in the documents that organizations were imported from.").answers::<Gaps>()),
    route!(GET "/_bailiwick/guardrails", Anyone, InPlace, NoBody => guardrails::tell,
        About::route("getGuardrails", "Tells what service control and resource control policies amount to for an account, or for a new one somewhere: one of the two is said.")
            .query(&[
                may("account", Text, "the account's twelve digits"),
                may("at", Text, "the unit or root under which the account, or a new one, is taken to be"),
            ])
            .answers::<Guardrails>()),
    route!(GET "/_bailiwick/log", Anyone, InPlace, NoBody => log::tell,
        About::route("getLog", "Tells who changed what, and when, a page at a time; or which calls were refused.")
            .query(&[
                may("after", Number, "only later versions"),
                may("before", Number, "only earlier versions"),
                may("limit", Number, "how many entries at most, from 1 to 1000; 100 without it"),
                may("account", Text, "only of an account that did it, or to which it was done"),
                may("operation", Text, "only of this operation"),
                may("since", Text, "not before this time"),
                may("until", Text, "not after this time"),
                may("workers", Flag, "whether steps of the background work are told"),
                may("order", OneOf(&["earliest", "latest"]), "which entries come first"),
                may("refused", Flag, "whether refused calls are told in place of entries"),
            ])
            .answers::<Log>()),
    route!(GET "/_bailiwick/organization-document", Anyone, InPlace, NoBody => organization_document::tell,
        About::route("getOrganizationDocument", "Tells all of an organization as a document from which it can be made again.")
            .query(&[
                may("organization", Text, "its id, which has to be said where there are several"),
                may("as_of", Text, "the version or the time that is meant; now without it"),
            ])
            .answers::<Exported>()),
    route!(GET "/_bailiwick/organizations", Anyone, InPlace, NoBody => organizations::tell,
        About::route("listOrganizations", "Tells the tree of each organization with what is attached to it.")
            .query(&[may("as_of", Text, "the version or the time that is meant; now without it")])
            .answers::<Organizations>()),
    // A whole organization, with its templates.
    route!(POST "/_bailiwick/organizations", NoForm, AtOnce, MiB(64) => import::take,
        About::route("importOrganization", "Takes an organization document, YAML or JSON; one that is here is only compared with it, unless that is to be applied.")
            .query(&[
                may("account", Text, "who imports it, an account's twelve digits"),
                may("apply", Flag, "whether an organization that is here is changed"),
            ])
            .takes::<asked::Importing>().or(&["application/yaml"]).answers::<Import>().answers_with::<Refused>(400)),
    route!(GET "/_bailiwick/security-hub", Anyone, InPlace, NoBody => security_hub::tell,
        About::route("getSecurityHub", "Tells which configuration covers a node, and how Security Hub stands in an account and Region.")
            .query(&[
                needs("target", Text, "the id of an account, a unit or a root"),
                may("region", Text, "the Region in which an account is meant"),
            ])
            .answers::<SecurityHub>()),
    route!(POST "/_bailiwick/settle", NoForm, AtOnce, KiB(64) => settle::settle,
        About::route("settle", "Waits until no work is left, and else tells what is: then with status 202.")
            .may_take::<asked::Settle>().answers::<Settled>().answers_with::<Settled>(202)),
    route!(GET "/_bailiwick/snapshot", Anyone, InPlace, NoBody => snapshot::tell,
        About::route("getSnapshot", "Streams all that is kept as one file, as it is at this moment; `bailiwick snapshot` and `serve --from` read it.")
            .query(&[may("evidence", OneOf(&["yes", "no"]), "whether configuration items, what was found, and objects are in it; yes without it")])
            .answers_bytes("application/octet-stream")),
    route!(POST "/_bailiwick/reset", MayReset, InPlace, NoBody => reset::reset,
        About::route("reset", "Throws everything away.").answers::<Reset>()),
    // Templates and policies are in it, those of thousands of calls.
    route!(POST "/_bailiwick/what-if", NoForm, AtOnce, MiB(64) => what_if::rehearse,
        About::route("whatIf", "Tells what calls would change, without making them.")
            .query(&[may("name", Text, "what it is called in the list of work as long as it goes on")])
            .takes::<asked::Plan>().answers::<WhatIf>()),
    route!(GET "/_bailiwick/work", Anyone, AtOnce, NoBody => work::tell,
        About::route("getWork", "Tells whether the background work runs, and how far each rehearsal is that is under way.").answers::<Work>()),
    route!(POST "/_bailiwick/workers", NoForm, AtOnce, KiB(64) => work::change,
        About::route("setWorkers", "Stops the background work, or has it go on.").takes::<asked::Workers>().answers::<Running>()),
    route!(GET "/_localstack/health", Anyone, Always, NoBody => lookalikes::health,
        About::route("getLocalstackHealth", "What tools find that look for LocalStack.")
            .lenient().answers::<LocalStack>().answers_with::<Health>(503)),
    route!(POST "/moto-api/reset", MayReset, InPlace, NoBody => lookalikes::reset,
        About::route("resetAsMoto", "What tools find that look for moto: throws everything away.").lenient().answers::<MotoReset>()),
];

/// Whether a request is for one of them, known or not.
pub fn is_own(method: &Method, headers: &HeaderMap, uri: &Uri) -> bool {
    uri.path().starts_with(PREFIX)
        || lookalikes::is_lookalike(headers, uri)
        || lookalikes::is_for_metrics(method, headers, uri)
}

/// Whether there is one at a path.
pub fn is_one(path: &str) -> bool {
    lines(path).next().is_some()
}

/// Whether there is one of a method at a path.
pub fn takes(method: &Method, path: &str) -> bool {
    lines(path).any(|route| route.method == method)
}

/// Whether a request is answered on every connection, and whatever else is done.
pub fn is_always_answered(method: &Method, headers: &HeaderMap, uri: &Uri) -> bool {
    is_own(method, headers, uri) && lines(uri.path()).any(|route| route.turn == Turn::Always)
}

/// What one is called that takes a method at a path.
pub fn id(method: &Method, path: &str) -> Option<&'static str> {
    lines(path).find(|route| route.method == method).map(|route| route.about.id)
}

/// Answers a request to one of them.
pub async fn respond(port: &Port, installation: &Installation, request: Request<RequestBody>) -> Response<Body> {
    // Who asks by HEAD gets what GET answers, without its body.
    let method = if request.method() == Method::HEAD { &Method::GET } else { request.method() };
    let found = lines(request.uri().path()).find(|route| route.method == method);
    if let Some(route) = found {
        return route.answer(port, ROUTES, installation, request).await;
    }
    let path = request.uri().path();
    let takes: Vec<&str> = lines(path).map(|route| route.method.as_str()).collect();
    if !takes.is_empty() {
        return error(StatusCode::METHOD_NOT_ALLOWED, &format!("{path} takes {}", takes.join(", ")));
    }
    let who = if path.starts_with(PREFIX) { "" } else { "; this is Bailiwick" };
    error(StatusCode::NOT_FOUND, &format!("there is no route {path}{who}"))
}

/// Answers what a route has to say about a query or a document, without a connection: for scenarios. Where a route takes several
/// methods, those other than POST stand before it: `DELETE:faults`.
pub async fn tell(
    port: &Port,
    installation: &Installation,
    name: &str,
    query: &str,
    document: Vec<u8>,
) -> Response<Body> {
    let (method, name) = name.split_once(':').map_or((None, name), |(method, name)| (Some(method), name));
    let path = format!("{PREFIX}{name}");
    let is_meant = |route: &&Route| match method {
        Some(method) => route.method.as_str() == method,
        None => route.method == Method::POST || lines(&path).count() == 1,
    };
    let Some(route) = lines(&path).find(is_meant) else {
        return error(StatusCode::NOT_FOUND, &format!("there is no route {name}"));
    };
    let branch = route.branch_in(&path);
    // Whoever says the same in both means the document, where there is one.
    let is_meant = |pair: &&str| route.takes == Takes::NoBody || route.about.unknown_in(pair).is_none();
    let query = query.split('&').filter(is_meant).collect::<Vec<_>>().join("&");
    let body = document.into();
    let asked = Asked { port, routes: ROUTES, query, body, is_packed: false, host: None, accept: None, branch };
    route.tell(installation, &asked).await
}

/// The method and the path of each.
pub fn own_routes() -> impl Iterator<Item = (&'static str, &'static str)> {
    ROUTES.iter().map(|route| (route.method.as_str(), route.path))
}

fn lines(path: &str) -> impl Iterator<Item = &'static Route> {
    ROUTES.iter().filter(move |route| route.is_at(path))
}

#[cfg(test)]
mod tests {
    use super::ROUTES;
    use crate::control::openapi::{Described, described, document};
    use crate::control::route::{Route, Takes, Turn, Who};
    use http::Method;
    use serde_json::Value;
    use std::collections::BTreeSet;

    #[test]
    fn only_what_tells_is_open_to_forms() {
        for route in ROUTES {
            assert_eq!(route.who == Who::Anyone, route.method == Method::GET, "{}", route.path);
        }
    }

    /// A body may come slowly: whoever waits for one must hold nobody's place, and health must wait for nothing.
    #[test]
    fn a_body_takes_no_place_in_work() {
        for route in ROUTES.iter().filter(|route| route.takes != Takes::NoBody) {
            assert_eq!(route.turn, Turn::AtOnce, "{}", route.path);
        }
        for route in ROUTES.iter().filter(|route| route.turn == Turn::Always) {
            let is_looked_at = ["/health", "/ready", "/metrics"].iter().any(|end| route.path.ends_with(end));
            assert!(is_looked_at, "{}", route.path);
        }
    }

    #[test]
    fn all_that_is_told_of_a_route_is_told() {
        let ids: BTreeSet<&str> = ROUTES.iter().map(|route| route.about.id).collect();
        assert_eq!(ids.len(), ROUTES.len());
        for Route { path, about, takes, .. } in ROUTES {
            assert!(about.does.ends_with('.') && about.does.len() > 10, "{path}");
            assert!(about.answers[0].is_some(), "{path}");
            assert_eq!(about.body.is_some(), *takes != Takes::NoBody, "{path}");
            let names: BTreeSet<&str> = about.query.iter().map(|parameter| parameter.name).collect();
            assert_eq!(names.len(), about.query.len(), "{path}");
        }
    }

    #[test]
    fn no_line_hides_another() {
        let lines: BTreeSet<(&str, &str)> = ROUTES.iter().map(|route| (route.path, route.method.as_str())).collect();
        assert_eq!(lines.len(), ROUTES.len());
    }

    /// Two types of one name are told apart by a number, which depends on which of them is told first.
    #[test]
    fn every_schema_has_a_name_of_its_own() {
        let document = document(ROUTES);
        let schemas = document["components"]["schemas"].as_object().unwrap();
        let numbered = schemas.keys().filter(|name| name.ends_with(|last: char| last.is_ascii_digit()));
        assert_eq!(numbered.collect::<Vec<_>>(), Vec::<&String>::new());
        assert!(schemas.len() > 100, "{}", schemas.len());
        // Types of answers and of bodies stand in one place.
        let members =
            |schema: &Value| schema["properties"].as_object().map(|all| all.keys().cloned().collect::<Vec<_>>());
        let Described { told, asked, .. } = described(ROUTES);
        let differs =
            |(name, schema): &(&String, &Value)| told.get(*name).is_some_and(|told| members(told) != members(schema));
        assert_eq!(asked.iter().find(differs).map(|(name, _)| name), None);
    }

    /// What is said of members is read by people who know no source.
    #[test]
    fn no_sentence_names_a_source() {
        fn each(value: &Value, visit: &mut impl FnMut(&str)) {
            match value {
                Value::Object(members) => {
                    if let Some(Value::String(text)) = members.get("description") {
                        visit(text);
                    }
                    members.values().for_each(|value| each(value, visit));
                }
                Value::Array(all) => all.iter().for_each(|value| each(value, visit)),
                _ => {}
            }
        }
        each(&document(ROUTES), &mut |text| {
            assert!(!text.contains("crate::") && !text.contains("](") && !text.is_empty(), "{text}");
        });
    }
}
