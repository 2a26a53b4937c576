//! Text to tree and back, and every refusal.

use crate::{
    DEPTH_LIMIT, Document, NODE_LIMIT, Node, PROBLEM_LIMIT, duplicate_keys, duplicate_keys_ignoring_case, parse_json,
    parse_json_within, parse_yaml, to_json, to_json_pretty,
};

fn refusal(text: &str) -> String {
    parse_json(text).expect_err(text).to_string()
}

fn yaml(text: &str) -> String {
    to_json(&parse_yaml(text).unwrap_or_else(|problems| panic!("{text}: {problems:?}")))
}

fn yaml_refusals(text: &str) -> Vec<String> {
    parse_yaml(text).expect_err(text).iter().map(ToString::to_string).collect()
}

#[test]
fn json_keeps_texts_order_and_places() {
    let text = "{\"b\": [1.10, -0, 1E+2],\n \"ä\": {\"x\": true, \"x\": null}, \"s\": \"\"}";
    let document = parse_json(text).unwrap();
    assert_eq!(to_json(&document), r#"{"b":[1.10,-0,1E+2],"ä":{"x":true,"x":null},"s":""}"#);
    let second = &document.entries().unwrap()[1];
    let span = second.value.entries().unwrap()[1].key_span.unwrap();
    assert_eq!((span.line, span.column), (2, 19));
    assert_eq!(text.get(span.start..span.end), Some("\"x\""));
    let span = second.value.span.unwrap();
    assert_eq!(text.get(span.start..span.end), Some(r#"{"x": true, "x": null}"#));
    assert!(document.at(&["ä", "x"]).unwrap().is_null(), "the last of two equal keys counts");
}

#[test]
fn json_escapes() {
    let document = parse_json(r#""\"\\\/\b\f\n\r\t\u00e4\ud83d\ude00\u0000""#).unwrap();
    assert_eq!(document.as_str().unwrap(), "\"\\/\u{8}\u{c}\n\r\tä😀\0");
    assert_eq!(to_json(&document), "\"\\\"\\\\/\\b\\f\\n\\r\\tä😀\\u0000\"");
    assert_eq!(parse_json(&to_json(&document)).unwrap().node, document.node);
}

#[test]
fn json_refuses_what_is_not_json() {
    for text in [
        "",
        " ",
        "{",
        "[",
        "\"",
        "{}{}",
        "[1,]",
        "{\"a\":1,}",
        "[,1]",
        "{a:1}",
        "{'a':1}",
        "[1 2]",
        "{\"a\" 1}",
        "{\"a\":}",
        "// x\n1",
        "/* x */1",
        "1 // x",
        "NaN",
        "Infinity",
        "-Infinity",
        "nul",
        "True",
        "01",
        "1.",
        ".5",
        "+1",
        "1e",
        "0x1F",
        "-",
        "--1",
        "\u{feff}{}",
        "\"\t\"",
        "\"\n\"",
        r#""\x""#,
        r#""\u12""#,
        r#""\ud800""#,
        r#""\ud800A""#,
        r#""\udc00""#,
        r#""\ud800\ud800""#,
        "\"\\",
        "]",
        "}",
        ":",
        ",",
        "{1:2}",
        "{null:1}",
        "\u{a0}1",
        "1\u{c}",
    ] {
        assert!(parse_json(text).is_err(), "{text:?}");
    }
}

#[test]
fn json_problems_say_where() {
    assert_eq!(refusal("{\n  \"ä\": 1,\n}"), "expected a key in double quotes, found `}` at line 3, column 1");
    assert_eq!(refusal("{\"ä\": tru}"), "expected a value, found a word without quotes at line 1, column 7");
    assert_eq!(refusal("[1"), "expected `,` or `]`, found the end of the text at line 1, column 3");
    assert_eq!(refusal("[\"a\nb\"]"), "a control character inside a string must be escaped at line 1, column 4");
    assert_eq!(refusal("[012]"), "not a JSON number at line 1, column 2");
}

#[test]
fn depth_is_limited_in_both() {
    let nested = |depth: usize| "[".repeat(depth) + &"]".repeat(depth);
    assert!(parse_json(&nested(DEPTH_LIMIT)).is_ok());
    assert!(refusal(&nested(DEPTH_LIMIT + 1)).starts_with("more than 64 nested"));
    assert!(refusal(&"{\"a\":".repeat(100_000)).starts_with("more than 64 nested"));
    assert!(parse_yaml(&nested(DEPTH_LIMIT)).is_ok());
    assert!(parse_yaml(&nested(DEPTH_LIMIT + 1)).is_err());
    assert!(parse_yaml(&"[".repeat(100_000)).is_err());
    let block: String = (0..1000).map(|level| format!("{}a:\n", " ".repeat(level))).collect();
    assert!(parse_yaml(&block).is_err());
    let mixed: String =
        (0..40).map(|level| format!("{}a:\n", " ".repeat(level))).collect::<String>() + &" ".repeat(41) + &nested(40);
    assert_eq!(yaml_refusals(&mixed), ["more than 64 nested lists and maps at line 41, column 66"]);
}

#[test]
fn yaml_scalars_keep_their_text() {
    let text =
        "a: 012\nb: 1_000\nc: no\nd: 2012-10-17\ne: 1.10\nf: '5'\ng: ~\nh:\ni: True\nj: |\n  x\n  y\nk: >-\n  x\n  y\n";
    assert_eq!(
        yaml(text),
        r#"{"a":"012","b":"1_000","c":"no","d":"2012-10-17","e":1.10,"f":"5","g":null,"h":null,"i":true,"j":"x\ny\n","k":"x y"}"#
    );
}

#[test]
fn yaml_tags() {
    let document = parse_yaml(
        "a: !Ref Name\nb: !If [x, !GetAtt y.z, !Sub '${q}']\nc: !!str 5\nd: ! 5\ne: !!int '5'\nf: !!set {a: }",
    )
    .unwrap();
    let tag = |path: &[&str]| document.at(path).unwrap().tag.clone();
    assert_eq!(tag(&["a"]).as_deref(), Some("Ref"));
    assert_eq!(tag(&["b"]).as_deref(), Some("If"));
    let items = document.get("b").unwrap().items().unwrap();
    assert_eq!(items[1].tag.as_deref(), Some("GetAtt"));
    assert_eq!(items[2].tag.as_deref(), Some("Sub"));
    assert_eq!(to_json(&document), r#"{"a":"Name","b":["x","y.z","${q}"],"c":"5","d":"5","e":5,"f":{"a":null}}"#);
    assert!(["c", "d", "e", "f"].iter().all(|key| tag(&[key]).is_none()));
}

#[test]
fn yaml_tags_of_lists_maps_and_aliases() {
    let document =
        parse_yaml("a: &x !Ref Name\nb: [*x, {k: *x}]\nc: !If [x]\nd: !Transform {Name: y}\ne: !Include\n").unwrap();
    let tag = |path: &[&str]| document.at(path).unwrap().tag.clone();
    let items = document.get("b").unwrap().items().unwrap();
    assert_eq!(items[0].tag.as_deref(), Some("Ref"));
    assert_eq!(items[1].get("k").unwrap().tag.as_deref(), Some("Ref"));
    assert_eq!(tag(&["c"]).as_deref(), Some("If"));
    assert_eq!(tag(&["d"]).as_deref(), Some("Transform"));
    // Nothing at all has a tag as well.
    assert_eq!((tag(&["e"]).as_deref(), document.get("e").unwrap().text()), (Some("Include"), Some("")));
}

#[test]
fn yaml_places() {
    let text = "ä: 1\nresources:\n  - {name: 'x', \"k\": !Ref v}\n";
    let document = parse_yaml(text).unwrap();
    let item = &document.get("resources").unwrap().items().unwrap()[0];
    let span = item.span.unwrap();
    assert_eq!((span.line, span.column), (3, 5));
    assert_eq!(text.get(span.start..span.end), Some("{name: 'x', \"k\": !Ref v}"));
    let span = item.entries().unwrap()[1].key_span.unwrap();
    assert_eq!(text.get(span.start..span.end), Some("\"k\""));
    let span = item.get("k").unwrap().span.unwrap();
    assert_eq!((text.get(span.start..span.end), span.column), (Some("v"), 27));
}

#[test]
fn yaml_reads_json_to_the_same_tree() {
    let text = "{\n\t\"Resources\": {\"A\": {\"Type\": \"AWS::Config::ConfigRule\", \"n\": [1, 2.50, -3e5, true, null, \"1\"]}},\n\t\"u\": \"\\ud83d\\ude00\\/\"\n}";
    assert_eq!(yaml(text), to_json(&parse_json(text).unwrap()));
}

#[test]
fn aliases_are_expanded_within_a_budget() {
    assert_eq!(
        yaml("a: &x {k: [1, &y 2]}\nb: *x\nc: *y\n<<: *x"),
        r#"{"a":{"k":[1,2]},"b":{"k":[1,2]},"c":2,"<<":{"k":[1,2]}}"#
    );
    let mut laughs = String::from("a0: &a0 [lol]\n");
    for level in 1..30 {
        let previous = format!("*a{}", level - 1);
        laughs += &format!("a{level}: &a{level} [{}]\n", vec![previous; 10].join(", "));
    }
    let problems = yaml_refusals(&laughs);
    assert_eq!(problems.len(), 1);
    assert!(problems[0].starts_with("aliases stand for more than 10000 nodes at line "), "{problems:?}");
    let deep =
        (1..40).fold(String::from("a0: &a0 [[[x]]]\n"), |text, n| text + &format!("a{n}: &a{n} [[*a{}]]\n", n - 1));
    assert!(yaml_refusals(&deep)[0].starts_with("more than 64 nested"));
}

#[test]
fn anchors_inside_anchors_do_not_multiply() {
    let inner = vec!["x"; 9_000].join(", ");
    let names: String = (0..60).map(|n| format!("&a{n} [")).collect();
    let text = |alias: &str| format!("[{names}[{inner}]{}, {alias}]", "]".repeat(60));
    assert!(parse_yaml(&text("*a59")).is_ok(), "the innermost is copied first");
    match parse_yaml(&text("*a0")) {
        Ok(_) => panic!("sixty copies were made"),
        Err(problems) => assert!(problems[0].message.starts_with("aliases stand for more than 10000 nodes")),
    }
}

#[test]
fn yaml_problems_are_listed_together() {
    assert_eq!(
        yaml_refusals("a: *nope\nb: &b [*b]\n? [x]\n: 1\nc: *alas\n"),
        [
            "no anchor `nope` stands before this alias at line 1, column 4",
            "an alias inside the node that it names at line 2, column 8",
            "a key must be a single value at line 3, column 3",
            "no anchor `alas` stands before this alias at line 5, column 4",
        ]
    );
    assert_eq!(yaml_refusals("a: 1\n---\nb: 2\n"), ["a second document; only one is allowed at line 2, column 1"]);
    assert_eq!(yaml_refusals("# nothing\n"), ["the document is empty"]);
    assert_eq!(yaml_refusals(""), ["the document is empty"]);
    let unclosed = yaml_refusals("a: [1, 2\nb: 3\n");
    assert_eq!(unclosed.len(), 1);
    assert!(unclosed[0].contains(" at line "), "{unclosed:?}");
}

#[test]
fn duplicates_are_found_at_both_places() {
    for document in [
        parse_json("{\"a\": 1,\n\"l\": [{\"k\": 1, \"K\": 2, \"k\": 3}], \"a\": 2}").unwrap(),
        parse_yaml("{\"a\": 1,\n\"l\": [{\"k\": 1, \"K\": 2, \"k\": 3}], \"a\": 2}").unwrap(),
    ] {
        let found = duplicate_keys(&document);
        let told: Vec<_> = found
            .iter()
            .map(|d| (d.path.join("/"), d.key.as_str(), d.first.unwrap().column, d.again.unwrap().column))
            .collect();
        assert_eq!(told, [("l/0".to_owned(), "k", 8, 24), (String::new(), "a", 2, 34)]);
        assert_eq!(duplicate_keys_ignoring_case(&document).len(), 3);
    }
}

#[test]
fn pretty_json() {
    let document = parse_json(r#"{"a":[1,{"b":[]}],"c":{}}"#).unwrap();
    let pretty = to_json_pretty(&document);
    assert_eq!(pretty, "{\n  \"a\": [\n    1,\n    {\n      \"b\": []\n    }\n  ],\n  \"c\": {}\n}");
    assert_eq!(to_json(&parse_json(&pretty).unwrap()), to_json(&document));
}

/// A sequence of numbers that is the same in every run.
fn numbers(mut seed: u64) -> impl FnMut(usize) -> usize {
    move |below| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(seed >> 33).unwrap_or_default() % below.max(1)
    }
}

/// Whatever was read has spans within the text, and its JSON reads back as the same tree.
fn consistent(text: &str, document: &Document) {
    fn spans(text: &str, document: &Document) {
        let span = document.span.unwrap();
        assert!(span.line >= 1 && span.column >= 1 && text.get(span.start..span.end).is_some(), "{text:?} {span:?}");
        match &document.node {
            Node::Scalar(_) => {}
            Node::Sequence(items) => items.iter().for_each(|item| spans(text, item)),
            Node::Mapping(entries) => entries.iter().for_each(|entry| spans(text, &entry.value)),
        }
    }
    spans(text, document);
    let written = to_json(document);
    assert_eq!(to_json(&parse_json(&written).unwrap()), written);
    assert_eq!(to_json(&parse_json(&to_json_pretty(document)).unwrap()), written);
}

#[test]
fn no_mutation_panics() {
    const SEEDS: [&str; 4] = [
        r#"{"tags": {"CostCenter": {"tag_value": {"@@assign": ["a", "b\u00e4\ud83d\ude00"]}, "n": [1.5e3, -0, true, null]}}}"#,
        "Parameters:\n  A: {Type: String, Default: &x '1'}\nResources:\n  R:\n    Type: AWS::Config::ConfigRule\n    Properties:\n      InputParameters: !If [c, !Ref A, *x]\n      Text: |-\n        a\n        b\n",
        "a: &a [1, *a]\n? b\n: c\n--- \n...\n",
        "%YAML 1.2\n---\n\"k\\u00e4\": >\n  folded\n\n  ä😀\n- [x, {y: z}]\n",
    ];
    const PIECES: [&str; 24] = [
        "\"", "'", "{", "}", "[", "]", ":", ",", "\n", "\t", " ", "&a", "*a", "!", "!!", "|", ">", "\\u", "\\", "ä",
        "😀", "---\n", "\u{feff}", "\0",
    ];
    let mut next = numbers(7);
    let (mut json_read, mut yaml_read) = (0, 0);
    for round in 0..20_000 {
        let mut chars: Vec<char> = SEEDS[round % SEEDS.len()].chars().collect();
        for _ in 0..=next(4) {
            let at = next(chars.len() + 1);
            match next(3) {
                0 => drop(chars.splice(at..at, PIECES[next(PIECES.len())].chars())),
                1 if at < chars.len() => drop(chars.remove(at)),
                _ => chars.truncate(chars.len().min(at + next(400))),
            }
        }
        let text: String = chars.into_iter().collect();
        if let Ok(document) = parse_json(&text) {
            json_read += 1;
            consistent(&text, &document);
        }
        if let Ok(document) = parse_yaml(&text) {
            yaml_read += 1;
            consistent(&text, &document);
        }
    }
    assert!(
        json_read > 100 && yaml_read > 1000,
        "{json_read} {yaml_read}: the mutations are too wild to mean anything"
    );
}

#[test]
fn one_value_too_many_is_told_with_its_place() {
    assert!(parse_json_within("[1,[2,{}]]", 5).is_ok());
    let problem = parse_json_within("[1,\n[2,{}]]", 4).unwrap_err();
    assert_eq!(problem.to_string(), "more than 4 values at line 2, column 4");
    let list = |values: usize| format!("[1{}]", ",1".repeat(values - 2));
    assert!(parse_json(&list(NODE_LIMIT)).is_ok() && parse_yaml(&list(NODE_LIMIT)).is_ok());
    let problem = format!("more than {NODE_LIMIT} values at line 1, column {}", 2 * NODE_LIMIT);
    assert_eq!(refusal(&list(NODE_LIMIT + 1)), problem);
    assert_eq!(yaml_refusals(&list(NODE_LIMIT + 1)), [problem]);
}

#[test]
fn problems_beyond_a_thousand_are_counted() {
    let problems = yaml_refusals(&"- *unknown\n".repeat(PROBLEM_LIMIT + 34));
    assert_eq!(problems.len(), PROBLEM_LIMIT + 1);
    assert_eq!(problems.last().map(String::as_str), Some("and 34 more problems"));
}
