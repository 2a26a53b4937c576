//! Answers to XML of EC2's.

use crate::{DescribeRegionsResult, Region, operations};

#[test]
fn an_answer() {
    let region = Region { region_name: Some("eu-west-1".to_owned()), ..Region::default() };
    let output = DescribeRegionsResult { regions: Some(vec![region, Region::default()]) };
    let response = protocol::success::<operations::DescribeRegions>(&output, "id");
    let expected = "<DescribeRegionsResponse xmlns=\"http://ec2.amazonaws.com/doc/2016-11-15/\"><requestId>id</requestId>\
                    <regionInfo><item><regionName>eu-west-1</regionName></item><item></item></regionInfo>\
                    </DescribeRegionsResponse>";
    assert_eq!(std::str::from_utf8(response.body()), Ok(expected));
}
