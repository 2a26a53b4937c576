//! libFuzzer's way to `fuzzing::records`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzzing::records(data));
