//! What URLs mean, and that nobody is shown their secrets.

use super::{Address, Trust};
use tokio_postgres::config::SslMode;

fn parsed(url: &str) -> Address {
    Address::parse(url).expect("a good URL")
}

fn refused(url: &str) -> String {
    Address::parse(url).expect_err("a bad URL").to_string()
}

#[test]
fn what_is_shown_has_no_secrets() {
    for (url, shown) in [
        ("postgres://me:s3cret@db.example.com/fleet", "postgres://db.example.com/fleet"),
        ("postgresql://me:s3cret@[::1]:5433/fleet?sslmode=require", "postgres://[::1]:5433/fleet"),
        ("postgres://db/fleet?user=me&password=s3cret", "postgres://db/fleet"),
        ("postgres://me:s3cret@a:1,b:2/fleet", "postgres://a:1,b:2/fleet"),
        ("postgres://me@%2Frun%2Fpostgresql/fleet", "postgres://%2Frun%2Fpostgresql/fleet"),
        ("postgres:///fleet?host=/run/postgresql&user=me", "postgres://%2Frun%2Fpostgresql/fleet"),
        ("postgres://db/fleet?options=-csearch_path%3Dother", "postgres://db/fleet?options=-csearch_path=other"),
        ("postgres://me:a%40b%2Fc@db/fleet", "postgres://db/fleet"),
    ] {
        let address = parsed(url);
        assert_eq!(address.to_string(), shown, "{url}");
        assert_eq!(format!("{address:?}"), format!("Address({shown})"));
    }
}

#[test]
fn a_bad_url_is_refused_without_being_repeated() {
    for (url, reason) in [
        ("postgres://me:s3cret@more@db/fleet", "%40"),
        ("postgres://me:?s3cret=more@db/fleet", "%3F"),
        ("postgres://me:s3cret@db/fleet?sslmode=maybe", "verify-full"),
        ("postgres://me:s3cret@db/fleet?sslmode=verify-ca", "verify-full"),
        ("postgres://me:s3cret@db/fleet?sslrootcert=ca.pem", "sslmode=verify-full"),
        ("postgres://me:s3cret@db:x/fleet", "port"),
        ("postgres://me:s3cret@/fleet", "no host"),
        ("postgres://me:s3cret@db/fleet?gssencmode=s3cret", "gssencmode"),
        ("postgres://me:s3cret@db/fleet?options=-csearch_path%3Da,b", "search_path"),
        ("postgres://", "no host"),
    ] {
        let told = refused(url);
        assert!(told.contains(reason) && !told.contains("s3cret") && !told.contains("more"), "{url}: {told}");
    }
}

#[test]
fn tls_is_as_the_url_asks() {
    for (query, mode, trust) in [
        ("", SslMode::Prefer, Trust::Anybody),
        ("?sslmode=disable", SslMode::Disable, Trust::Anybody),
        ("?sslmode=require", SslMode::Require, Trust::Anybody),
        ("?sslmode=require&sslrootcert=%2Fca.pem", SslMode::Require, Trust::Verified(Some("/ca.pem".into()))),
        ("?sslmode=verify-full", SslMode::Require, Trust::Verified(None)),
        ("?sslmode=verify-full&sslrootcert=/ca.pem", SslMode::Require, Trust::Verified(Some("/ca.pem".into()))),
    ] {
        let address = parsed(&format!("postgres://db/fleet{query}"));
        assert_eq!((address.config.get_ssl_mode(), &address.trust), (mode, &trust), "{query}");
    }
}

#[test]
fn the_schema_is_ours_or_the_one_named() {
    for (query, schema) in [
        ("", "bailiwick"),
        ("?options=-csearch_path%3Dother", "other"),
        ("?options=-c%20search_path%3Dother%20-c%20work_mem%3D64MB", "other"),
        ("?options=-c%20work_mem%3D64MB", "bailiwick"),
    ] {
        assert_eq!(parsed(&format!("postgres://db/fleet{query}")).schema, schema, "{query}");
    }
}

#[test]
fn a_password_from_elsewhere_is_for_urls_without_one() {
    let mut address = parsed("postgres://me@db/fleet");
    address.default_password("given");
    assert_eq!(address.config.get_password(), Some(&b"given"[..]));
    address.default_password("later");
    assert_eq!(address.config.get_password(), Some(&b"given"[..]));
}
