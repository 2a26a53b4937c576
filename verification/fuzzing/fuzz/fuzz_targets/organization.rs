//! libFuzzer's way to `fuzzing::organization`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzzing::organization(data));
