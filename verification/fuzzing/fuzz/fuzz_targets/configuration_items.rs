//! libFuzzer's way to `fuzzing::configuration_items`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzzing::configuration_items(data));
