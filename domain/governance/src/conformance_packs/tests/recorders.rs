//! Recorders, delivery channels and tags.

use super::*;
use crate::organizations::Tag;

fn channel(name: &str) -> PutDeliveryChannel {
    PutDeliveryChannel {
        bucket_is_there: true,
        name: Some(name.into()),
        s3_bucket_name: Some("a-bucket".into()),
        s3_key_prefix: None,
        s3_kms_key_arn: None,
        sns_topic_arn: None,
        snapshot_frequency: None,
    }
}

#[test]
fn one_recorder_and_one_channel_in_their_order() {
    let mut world = World::with_members([]);
    let me = caller(1);
    let start = StartConfigurationRecorder { name: "default".into() };
    let stop = StopConfigurationRecorder { name: "default".into() };
    assert!(matches!(refusal(world.run(&me, start.clone())), Rejection::NoSuchConfigurationRecorder(_)));
    assert_eq!(refusal(world.run(&me, channel("default"))), Rejection::NoRecorderForDeliveryChannel);
    world.run(&me, recorder("default")).unwrap();
    assert!(matches!(
        refusal(world.run(&me, recorder("other"))),
        Rejection::MaxNumberOfConfigurationRecordersExceeded(_)
    ));
    assert_eq!(refusal(world.run(&me, start.clone())), Rejection::NoAvailableDeliveryChannel);
    world.run(&me, channel("default")).unwrap();
    assert!(matches!(refusal(world.run(&me, channel("other"))), Rejection::MaxNumberOfDeliveryChannelsExceeded(_)));
    world.run(&me, start.clone()).unwrap();
    let before = world.state.sequence;
    world.run(&me, start).unwrap();
    assert_eq!(world.state.sequence, before, "it is running already");
    let delete = DeleteDeliveryChannel { name: "default".into() };
    assert!(matches!(refusal(world.run(&me, delete.clone())), Rejection::LastDeliveryChannelDeleteFailed(_)));
    world.run(&me, stop.clone()).unwrap();
    world.run(&me, stop).unwrap();
    world.run(&me, delete.clone()).unwrap();
    assert!(matches!(refusal(world.run(&me, delete)), Rejection::NoSuchDeliveryChannel(_)));
    let delete = DeleteConfigurationRecorder { name: "default".into() };
    world.run(&me, delete.clone()).unwrap();
    assert!(matches!(refusal(world.run(&me, delete)), Rejection::NoSuchConfigurationRecorder(_)));
}

#[test]
fn settings_that_are_refused() {
    let mut world = World::with_members([]);
    let me = caller(1);
    let mut run = |change: &dyn Fn(&mut PutConfigurationRecorder)| {
        let mut command = recorder("default");
        change(&mut command);
        refusal(world.run(&me, command))
    };
    assert!(matches!(run(&|it| it.name = Some(" ".into())), Rejection::InvalidConfigurationRecorderName(_)));
    let reserved = "AWSConfigurationRecorderForX";
    assert!(matches!(run(&|it| it.name = Some(reserved.into())), Rejection::InvalidConfigurationRecorderName(_)));
    for role in [None, Some(""), Some("arn:aws:iam::1:role/x"), Some("arn:aws:iam::000000000001:user/x")] {
        assert!(matches!(run(&|it| it.role_arn = role.map(Into::into)), Rejection::InvalidRole(_)), "{role:?}");
    }
    let nothing = RequestedRecordingGroup::default();
    let groups = [
        nothing.clone(),
        RequestedRecordingGroup { all_supported: true, resource_types: vec!["T".into()], ..nothing.clone() },
        RequestedRecordingGroup {
            all_supported: true,
            strategy: Some(RecordingStrategy::Inclusion),
            ..nothing.clone()
        },
        RequestedRecordingGroup { strategy: Some(RecordingStrategy::AllSupported), ..nothing.clone() },
        RequestedRecordingGroup { strategy: Some(RecordingStrategy::Exclusion), ..nothing.clone() },
        RequestedRecordingGroup { resource_types: vec!["T".into()], include_global_resource_types: true, ..nothing },
    ];
    for group in groups {
        assert!(matches!(run(&|it| it.group = Some(group.clone())), Rejection::InvalidRecordingGroup(_)), "{group:?}");
    }

    world.record(1);
    let mut run = |change: &dyn Fn(&mut PutDeliveryChannel)| {
        let mut command = channel("default");
        change(&mut command);
        refusal(world.run(&me, command))
    };
    assert!(matches!(run(&|it| it.name = Some("".into())), Rejection::InvalidDeliveryChannelName(_)));
    assert!(matches!(run(&|it| it.bucket_is_there = false), Rejection::NoSuchBucket(_)));
    assert!(matches!(run(&|it| it.s3_key_prefix = Some("".into())), Rejection::InvalidS3KeyPrefix(_)));
    assert!(matches!(run(&|it| it.s3_kms_key_arn = Some("key".into())), Rejection::InvalidS3KmsKeyArn(_)));
    assert!(matches!(run(&|it| it.sns_topic_arn = Some("topic".into())), Rejection::InvalidSnsTopicArn(_)));
}

#[test]
fn tags_of_recorders_and_packs() {
    let mut world = World::with_members([]);
    let me = caller(1);
    world.record(1);
    let arn = world.state.conformance_packs.recorders[&place(1)].arn(&place(1));
    let pack = world.run(&me, super::own_packs::put("mine", TWO_RULES)).unwrap();
    let of_organization = world.put(1, TWO_RULES, &[]).unwrap();
    let tag = |key: &str| Tag { key: key.into(), value: "v".into() };
    for arn in [arn.clone(), pack, of_organization] {
        world
            .run(
                &me,
                TagResource { arn: arn.clone(), templates: TemplateSet::default(), tags: vec![tag("a"), tag("b")] },
            )
            .unwrap();
        world
            .run(
                &me,
                UntagResource {
                    arn: arn.clone(),
                    templates: TemplateSet::default(),
                    keys: vec!["a".into(), "nope".into()],
                },
            )
            .unwrap();
        let resource = world.state.conformance_packs.taggable(&place(1), &arn).unwrap();
        let tags = world.state.conformance_packs.tags_of(&resource).unwrap();
        assert_eq!(tags.iter().map(|tag| tag.key.as_str()).collect::<Vec<_>>(), ["b"]);
    }
    for wrong in ["", "arn:aws:config:us-east-1:000000000001:conformance-pack/mine", &format!("{arn}x")] {
        let command = TagResource { arn: wrong.to_owned(), templates: TemplateSet::default(), tags: vec![tag("a")] };
        assert!(matches!(refusal(world.run(&me, command)), Rejection::ResourceNotFound(_)), "{wrong}");
        assert!(matches!(
            refusal(world.run(
                &caller(2),
                UntagResource { arn: arn.clone(), templates: TemplateSet::default(), keys: Vec::new() }
            )),
            Rejection::ResourceNotFound(_)
        ));
    }
    let many = (0..51).map(|n| tag(&n.to_string())).collect();
    assert_eq!(
        refusal(world.run(&me, TagResource { arn: arn.clone(), templates: TemplateSet::default(), tags: many })),
        Rejection::TooManyTags(50)
    );
    let reserved = TagResource { arn, templates: TemplateSet::default(), tags: vec![tag("aws:x")] };
    assert!(matches!(refusal(world.run(&me, reserved)), Rejection::Validation(_)));
}
