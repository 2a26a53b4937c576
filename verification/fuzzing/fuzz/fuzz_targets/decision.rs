//! libFuzzer's way to `fuzzing::decision`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzzing::decision(data));
