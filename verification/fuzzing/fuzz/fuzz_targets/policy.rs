//! libFuzzer's way to `fuzzing::policy`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzzing::policy(data));
