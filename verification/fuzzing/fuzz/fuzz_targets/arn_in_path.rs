//! libFuzzer's way to `fuzzing::arn_in_path`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzzing::arn_in_path(data));
