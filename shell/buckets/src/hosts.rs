//! Finds the bucket in a host name (`BUCKET.localhost`), for clients that don't put it into the path.

use identifiers::Partition;
use s3s::S3Result;
use s3s::host::{S3Host, VirtualHost};

/// Bucket names in hosts are believed below these endpoints only; every other host carries the bucket in the path.
pub(crate) struct Endpoints;

impl S3Host for Endpoints {
    fn parse_host_header<'a>(&'a self, host: &'a str) -> S3Result<VirtualHost<'a>> {
        Ok(match bucket_in_host(host) {
            Some(bucket) => VirtualHost::new("localhost").with_bucket(bucket),
            None => VirtualHost::new("localhost"),
        })
    }
}

/// The bucket before `localhost`, an IPv4 address or the end of a partition's addresses (`amazonaws.com`), with or without `s3.` and `s3.REGION.` between.
fn bucket_in_host(host: &str) -> Option<String> {
    let host = host.to_ascii_lowercase();
    let name =
        host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|b| b.is_ascii_digit())).map_or(&*host, |(n, _)| n);
    let name = name.strip_suffix('.').unwrap_or(name);
    let labels: Vec<&str> = name.split('.').collect();
    let base = if labels.last() == Some(&"localhost") {
        1
    } else if let Some(suffix) = partition_suffix(&labels) {
        suffix
    } else if labels.len() >= 4 && labels.iter().rev().take(4).all(|label| label.parse::<u8>().is_ok()) {
        4
    } else {
        return None;
    };
    let mut labels = labels.get(..labels.len().checked_sub(base)?)?;
    labels = match labels {
        [bucket @ .., "s3"] | [bucket @ .., "s3", _] => bucket,
        other => other,
    };
    if labels.is_empty() { None } else { Some(labels.join(".")) }
}

/// Of how many labels the end of a partition's addresses consists, if it stands here.
fn partition_suffix(labels: &[&str]) -> Option<usize> {
    Partition::all().find_map(|partition| {
        let suffix: Vec<&str> = partition.url_suffix().split('.').collect();
        labels.ends_with(&suffix).then_some(suffix.len())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn buckets_are_found_in_hosts() {
        let cases = [
            ("localhost", None),
            ("localhost:4566", None),
            ("127.0.0.1:4566", None),
            ("[::1]:4566", None),
            ("", None),
            (".", None),
            ("bailiwick.example:4566", None),
            ("my-bucket.example.org", None),
            ("s3.localhost:4566", None),
            ("s3.eu-west-1.localhost", None),
            ("s3.eu-west-1.amazonaws.com", None),
            ("my-bucket.localhost:4566", Some("my-bucket")),
            ("My-Bucket.LOCALHOST.", Some("my-bucket")),
            ("a.b.c.localhost", Some("a.b.c")),
            ("my-bucket.127.0.0.1:4566", Some("my-bucket")),
            ("my-bucket.s3.localhost", Some("my-bucket")),
            ("my-bucket.s3.eu-west-1.localhost:80", Some("my-bucket")),
            ("my-bucket.s3.eu-west-1.amazonaws.com", Some("my-bucket")),
            ("my.bucket.s3.amazonaws.com", Some("my.bucket")),
            ("my-bucket.s3.cn-north-1.amazonaws.com.cn", Some("my-bucket")),
            ("s3.cn-north-1.amazonaws.com.cn", None),
            ("my-bucket.s3.us-gov-west-1.amazonaws.com", Some("my-bucket")),
            ("my-bucket.s3.us-iso-east-1.c2s.ic.gov", Some("my-bucket")),
            ("my-bucket.s3.us-isob-east-1.sc2s.sgov.gov:443", Some("my-bucket")),
            ("my-bucket.s3.eusc-de-east-1.amazonaws.eu", Some("my-bucket")),
            ("s3.eusc-de-east-1.amazonaws.eu", None),
        ];
        for (host, bucket) in cases {
            assert_eq!(bucket_in_host(host).as_deref(), bucket, "{host}");
        }
    }
}
