//! The state machine from outside: commands in, facts and rejections out.
// The attribute says to the linter that all of this is a test.
#![cfg(test)]

mod final_facts;
mod joining;
mod kept_journals;
mod organizations_invariants;
mod organizations_properties;
mod recorded_texts;
mod service_principals;
mod world;
