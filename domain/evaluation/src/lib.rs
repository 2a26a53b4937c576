//! Configuration items and rules in, verdicts out; and the conformance pack templates that rules come from.
