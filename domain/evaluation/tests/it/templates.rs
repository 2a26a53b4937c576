//! Small templates: what they deploy, and what is refused.

use documents::Document;
use evaluation::templates::{Resolved, Template, TemplateProblem, problems_text};

use crate::support::{PACK_ID, compare, inputs, list, pseudo, text, vectors};

fn resolve(body: &str, inputs: &[(String, String)]) -> Result<Resolved, Vec<TemplateProblem>> {
    Template::parse(body)?.bind(inputs)?.resolve(&pseudo(), PACK_ID)
}

fn cases() -> Document {
    vectors(include_str!("../vectors/templates.json"))
}

#[test]
fn valid_templates_deploy_what_they_say() {
    let document = cases();
    let valid = list(&document, "valid");
    assert_eq!(valid.len(), 12);
    for case in valid {
        let name = text(case, "name");
        let resolved = resolve(text(case, "templateBody"), &inputs(case)).unwrap_or_else(|it| panic!("{name}: {it:?}"));
        compare(name, &resolved, case.get("expected").unwrap());
    }
}

#[test]
fn invalid_templates_are_refused() {
    let document = cases();
    let mut refused = 0;
    for case in list(&document, "invalid") {
        let name = text(case, "name");
        let result = resolve(text(case, "templateBody"), &inputs(case));
        match text(case, "expectedError") {
            "ConformancePackTemplateValidationException" => {
                let problems = result.expect_err(name);
                assert!(!problems.is_empty(), "{name}");
                refused += 1;
            }
            // What the template's language has nothing to say about: the size of a request, a bucket, a rule's identifier.
            "CREATE_FAILED" => assert!(result.is_ok(), "{name}: {result:?}"),
            "ValidationException" => {}
            other => panic!("{name}: {other}"),
        }
    }
    assert_eq!(refused, 8);
}

#[test]
fn the_text_of_too_many_resources_is_that_of_aws() {
    let document = cases();
    let case = list(&document, "invalid").iter().find(|case| text(case, "name") == "131 rules").unwrap();
    let problems = Template::parse(text(case, "templateBody")).unwrap_err();
    assert_eq!(
        problems_text(&problems),
        "Invalid conformance pack template provided. Errors found: [Number of resources provided in the template exceeds \
         the allowed limit]. Fix your template and try again."
    );
}
