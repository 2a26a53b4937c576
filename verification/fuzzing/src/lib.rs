//! What any bytes must not be able to do: one function a kind of input, which panics when an answer isn't sound. `fuzz/` hands
//! them to libFuzzer, `tests/` bends samples by chance for a short while on the stable toolchain.

#![allow(clippy::unreachable, reason = "what must never be ends the run: that is what is looked for")]

mod decisions;
mod importers;
mod inputs;
mod organizations;
mod own_routes;
mod port;
mod records;
mod snapshots;

pub use decisions::decision;
pub use importers::importers;
pub use inputs::{configuration_items, document, policy, template};
pub use organizations::organization;
pub use own_routes::own_route;
pub use port::{arn_in_path, page_token, wire_body};
pub use records::records;
pub use snapshots::snapshot;

/// A kind of input: its name, what takes it, and samples to start from.
pub struct Target {
    /// The name, which is also that of the fuzz target.
    pub name: &'static str,
    /// Takes any bytes; panics when something isn't sound.
    pub run: fn(&[u8]),
    /// Inputs that reach far.
    pub samples: &'static [&'static str],
}

/// Every kind of input.
pub const TARGETS: [Target; 13] = [
    Target { name: "document", run: document, samples: inputs::DOCUMENTS },
    Target { name: "template", run: template, samples: inputs::TEMPLATES },
    Target { name: "organization", run: organization, samples: organizations::ORGANIZATIONS },
    Target { name: "policy", run: policy, samples: inputs::POLICIES },
    Target { name: "decision", run: decision, samples: decisions::CASES },
    Target { name: "configuration_items", run: configuration_items, samples: inputs::ITEMS },
    Target { name: "importers", run: importers, samples: importers::FILES },
    Target { name: "records", run: records, samples: records::RECORDS },
    Target { name: "snapshot", run: snapshot, samples: snapshots::UNPACKED },
    Target { name: "wire_body", run: wire_body, samples: port::BODIES },
    Target { name: "page_token", run: page_token, samples: port::TOKENS },
    Target { name: "arn_in_path", run: arn_in_path, samples: port::PATHS },
    Target { name: "own_route", run: own_route, samples: own_routes::REQUESTS },
];
