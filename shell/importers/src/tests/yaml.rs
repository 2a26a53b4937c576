//! YAML of strangers: what is nested, repeated or included without end is refused where it stands, and quickly.

use super::real::refused;

fn organization(text: &str) -> Vec<(String, String)> {
    vec![("organization.yml".to_owned(), text.to_owned())]
}

fn template(text: &str) -> String {
    format!("AWSTemplateFormatVersion: '2010-09-09-OC'\nOrganization:\n  X: {text}\n")
}

#[test]
fn aliases_that_multiply_are_refused() {
    let mut text = "a: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for at in 1..12 {
        let again = vec![format!("*a{}", at - 1); 10].join(", ");
        text.push_str(&format!("b{at}: &a{at} [{again}]\n"));
    }
    let told = refused(&organization(&format!("{}{text}", template("{}"))), "org-formation");
    assert!(
        told.contains("here/organization.yml:") && told.contains("aliases stand for more than 10000 nodes"),
        "{told}"
    );
}

#[test]
fn deep_nesting_is_refused() {
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let told = refused(&organization(&template(&deep)), "org-formation");
    assert!(told.contains("here/organization.yml:3:"), "{told}");
    let told = refused(&organization(&template(&"{a: ".repeat(5000))), "org-formation");
    assert!(told.contains("here/organization.yml:3:"), "{told}");
}

#[test]
fn includes_that_multiply_are_refused() {
    let mut of = organization(&template("!Include f0.yml"));
    for at in 0..6 {
        let again = format!("- !Include f{}.yml\n", at + 1).repeat(10);
        of.push((format!("f{at}.yml"), again));
    }
    of.push(("f6.yml".to_owned(), "x\n".to_owned()));
    let told = refused(&of, "org-formation");
    assert!(told.contains("with the files that it includes it has more than 200000 values"), "{told}");
}

#[test]
fn includes_that_are_deep_are_refused_whatever_is_read_first() {
    let chain = || (0..20).map(|at| (format!("f{at}.yml"), format!("- !Include f{}.yml\n", at + 1)));
    let of: Vec<_> = organization(&template("!Include f0.yml")).into_iter().chain(chain()).collect();
    let told = refused(&of, "org-formation");
    assert!(told.contains("here/f6.yml:1:") && told.contains("include one another more than 8 times"), "{told}");
    // Each of them is read when those that it includes are known.
    let turned: Vec<String> = (0..20).rev().map(|at| format!("!Include f{at}.yml")).collect();
    let last = [("f20.yml".to_owned(), "x\n".to_owned())];
    let first = organization(&template(&format!("[{}]", turned.join(", "))));
    let told = refused(&first.into_iter().chain(chain()).chain(last).collect::<Vec<_>>(), "org-formation");
    assert!(told.contains("here/f12.yml: files include one another more than 8 times"), "{told}");
}

#[test]
fn what_is_deep_by_its_includes_is_refused() {
    let policy =
        "{Type: 'OC::ORG::ServiceControlPolicy', Properties: {PolicyName: p, PolicyDocument: !Include f0.yml}}";
    let mut of = organization(&template(policy));
    for at in 0..6 {
        of.push((format!("f{at}.yml"), format!("{}!Include f{}.yml{}\n", "{a: ".repeat(60), at + 1, "}".repeat(60))));
    }
    of.push(("f6.yml".to_owned(), "x\n".to_owned()));
    let told = refused(&of, "org-formation");
    assert!(told.contains("the content is no JSON: more than 64 nested lists and maps"), "{told}");
}

#[test]
fn circles_of_files_are_refused() {
    let mut of = organization(&template("!Include a/b.yml"));
    of.push(("a/b.yml".to_owned(), "[!Include ../organization.yml]\n".to_owned()));
    let told = refused(&of, "org-formation");
    assert!(
        told.contains("here/a/b.yml:1:")
            && told.contains("in a circle: organization.yml -> a/b.yml -> organization.yml"),
        "{told}"
    );
}

#[test]
fn characters_that_stand_for_braces_are_refused() {
    let told = refused(&organization(&template("\u{e000}")), "org-formation");
    assert!(told.contains("here/organization.yml: it has characters of the private use area"), "{told}");
}

#[test]
fn what_is_told_has_no_control_characters() {
    for text in ["\"\\e[31m\"", "{Type: \"\\x1b\\n\"}", "{Type: 'OC::ORG::Account', \"\\x1b\": 1}"] {
        // `refused` checks it.
        assert!(!refused(&organization(&template(text)), "org-formation").is_empty());
    }
}
