//! libFuzzer's way to `fuzzing::own_route`.
#![no_main]

libfuzzer_sys::fuzz_target!(|data: &[u8]| fuzzing::own_route(data));
