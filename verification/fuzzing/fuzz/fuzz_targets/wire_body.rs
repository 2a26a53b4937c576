//! libFuzzer's way to `fuzzing::wire_body`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzzing::wire_body(data));
