//! libFuzzer's way to `fuzzing::page_token`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzzing::page_token(data));
