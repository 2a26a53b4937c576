//! libFuzzer's way to `fuzzing::importers`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzzing::importers(data));
