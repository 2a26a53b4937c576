//! A short run of every target on the stable toolchain: the samples themselves, then the samples bent by chance.
#![cfg(test)]

use fuzzing::{TARGETS, Target};

/// Bent inputs for each target.
const INPUTS: usize = 1_500;
/// What is worth putting anywhere.
const PIECES: [&str; 26] = [
    "\"",
    "\\",
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\u{0}",
    "\u{feff}",
    "\u{d7ff}",
    "-1",
    "1e999",
    "99999999999999999999",
    "null",
    "@@append",
    "Fn::If",
    "${",
    "ForAllValues:",
    "IfExists",
    "*",
    "&x ",
    "*x ",
    "arn:aws:",
    "/",
    "%2F",
];

/// Numbers by chance, the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap() % bound.max(1)
    }

    fn bend(&mut self, input: &mut Vec<u8>, other: &[u8]) {
        let at = self.below(input.len() + 1);
        let to = (at + self.below(16)).min(input.len());
        match self.below(8) {
            0 if at < input.len() => input[at] ^= 1 << self.below(8),
            1 => drop(input.drain(at..to)),
            2 => input.truncate(at),
            3 => drop(input.splice(at..at, other[self.below(other.len())..].iter().copied())),
            4 => {
                let piece = input[at..to].repeat(1 + self.below(40));
                drop(input.splice(at..at, piece));
            }
            _ => drop(input.splice(at..to.min(at + 1), PIECES[self.below(PIECES.len())].bytes())),
        }
    }
}

fn run(name: &str) {
    let target = TARGETS.iter().find(|target| target.name == name).unwrap();
    let Target { run, samples, .. } = target;
    let mut chance = Chance(0x9e37_79b9_7f4a_7c15);
    for sample in *samples {
        run(sample.as_bytes());
    }
    for _ in 0..INPUTS {
        let mut input = samples[chance.below(samples.len())].as_bytes().to_vec();
        let other = samples[chance.below(samples.len())].as_bytes();
        for _ in 0..=chance.below(6) {
            chance.bend(&mut input, other);
        }
        input.truncate(20_000);
        run(&input);
    }
}

macro_rules! short {
    ($($name:ident)*) => {
        $(#[test]
        fn $name() {
            run(stringify!($name));
        })*

        #[test]
        fn every_target_has_its_short_run_and_its_program() {
            let names: Vec<&str> = TARGETS.iter().map(|target| target.name).collect();
            assert_eq!(names, [$(stringify!($name)),*]);
            for name in names {
                let program = format!("{}/fuzz/fuzz_targets/{name}.rs", env!("CARGO_MANIFEST_DIR"));
                assert!(std::fs::read_to_string(&program).unwrap().contains(&format!("fuzzing::{name}(")), "{program}");
            }
        }
    };
}

short! { document template organization policy decision configuration_items importers records snapshot wire_body page_token arn_in_path own_route }
