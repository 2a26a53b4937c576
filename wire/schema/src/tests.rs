//! What must hold of the data as a whole.

use super::*;

#[test]
fn every_operation_of_the_models_is_there() {
    let counts = services().map(|service| (service.name, service.operations.len()));
    let whole = [("organizations", 63), ("config", 102), ("securityhub", 126), ("sts", 11)];
    assert_eq!(counts[..4], whole);
    assert_eq!(
        counts[4..],
        [("resourcegroupstaggingapi", 9), ("iam", 11), ("ec2", 1), ("support", 1), ("account", 18)]
    );
    let with_names = services().map(|service| service.operations.len() + service.left_out.len());
    assert_eq!(with_names, [63, 102, 126, 11, 9, 180, 830, 20, 18]);
    assert_eq!(iam::SERVICE.left_out("CreateRole"), Some("CreateRole"));
    assert_eq!((iam::SERVICE.left_out("GetRole"), iam::SERVICE.left_out("Rubbish")), (None, None));
}

#[test]
fn operations_are_found_by_their_names() {
    for service in services() {
        assert!(service.operations.is_sorted_by(|one, next| one.name < next.name), "{} isn't sorted", service.name);
        for known in service.operations {
            assert_eq!(operation(service.id, known.name), Some(*known));
            assert_eq!(known.service, service.id);
        }
    }
    assert_eq!(operation(ServiceId::Organizations, "PutConformancePack"), None);
}

#[test]
fn organizations_declare_a_message_with_a_capital() {
    let errors = organizations::operations::ATTACH_POLICY.errors;
    assert!(errors.iter().all(|error| error.structure.member("Message").is_some()));
    let fault = organizations::operations::ATTACH_POLICY.error("ServiceException").unwrap();
    assert_eq!((fault.status, fault.fault), (500, true));
}

#[test]
fn paths_labels_and_members_agree() {
    for operation in securityhub::SERVICE.operations {
        let input = operation.input.unwrap();
        for member in input.members {
            let label = match member.location {
                Location::Uri => format!("{{{}}}", member.wire_name),
                Location::GreedyUri => format!("{{{}+}}", member.wire_name),
                _ => continue,
            };
            assert!(operation.uri.contains(&label), "{}: {} lacks {label}", operation.name, operation.uri);
            assert!(member.required, "{}: {label} isn't required", operation.name);
        }
    }
}

#[test]
fn constraints_are_carried_over() {
    let Shape::Integer(limit) = &organizations::MAX_RESULTS else { panic!("MaxResults isn't an integer") };
    assert_eq!((limit.min, limit.max), (Some(1), Some(20)));
    let Shape::String(target) = &organizations::POLICY_TARGET_ID else { panic!("PolicyTargetId isn't text") };
    assert_eq!(target.pattern, Some("^(r-[0-9a-z]{4,32})|(\\d{12})|(ou-[0-9a-z]{4,32}-[a-z0-9]{8,32})$"));
    assert!(securityhub::TARGET.union);
    let token = sts::operations::ASSUME_ROLE_WITH_WEB_IDENTITY.anonymous;
    assert!(token && !sts::operations::ASSUME_ROLE.anonymous);
}

#[test]
fn shapes_that_contain_themselves_print() {
    assert_eq!(format!("{:?}", securityhub::COMPOSITE_FILTER), "Structure(CompositeFilter)");
}
