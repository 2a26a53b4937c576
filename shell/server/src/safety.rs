//! A browser page can post to localhost: requests that a browser made are served only when our own console made them.

use http::{HeaderMap, header};

/// Hosts that a console of ours can be reached under.
const LOOPBACK: [&str; 3] = ["localhost", "127.0.0.1", "[::1]"];
/// Content types that a page may post anywhere without asking first.
const SIMPLE: [&str; 3] = ["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"];

/// Why a request is refused before anything else of it is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unsafe {
    /// It was made by a page that isn't ours.
    #[error("requests from browser pages other than this server's own are refused")]
    ForeignPage,
    /// It was made by a browser, for a host name that isn't this machine's own.
    #[error("requests from browsers are served under localhost, 127.0.0.1 or [::1] only")]
    ForeignHost,
    /// It has the form of an HTML form's post.
    #[error("this route takes no form posts; send application/json or no body")]
    FormPost,
}

/// Refuses what a foreign page made: any request with `Origin` or `Sec-Fetch-*` must come from our own origin, on a loopback host.
/// Under a name that was rebound to this machine a page reads with neither, because it is its own origin and not a trustworthy
/// one; but every browser sends `Accept-Language`, which no SDK does, so that asks for a loopback host too.
///
/// # Errors
/// Why the request is refused.
pub fn check_origin(headers: &HeaderMap) -> Result<(), Unsafe> {
    let origin = headers.get(header::ORIGIN);
    let by_page = is_by_page(headers);
    if !by_page && !headers.contains_key(header::ACCEPT_LANGUAGE) {
        return Ok(());
    }
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    if !is_loopback(host) {
        return Err(Unsafe::ForeignHost);
    }
    if !by_page {
        return Ok(());
    }
    if let Some(origin) = origin {
        let own = format!("http://{host}");
        if origin.as_bytes() != own.as_bytes() {
            return Err(Unsafe::ForeignPage);
        }
    }
    // A link somewhere else that a person followed: a whole page of its own, which the place that it came from can't look into.
    if origin.is_none() && is_link(headers) {
        return Ok(());
    }
    // `none` is a person who typed the address.
    match headers.get("sec-fetch-site").map(|site| site.as_bytes()) {
        None if origin.is_some() => Ok(()),
        // `fetch` of Node.js, which says the mode and nothing else. A page elsewhere that asks in this mode says `Origin`.
        None if headers.get("sec-fetch-mode").is_some_and(|mode| mode.as_bytes() == b"cors") => Ok(()),
        Some(b"same-origin" | b"none") => Ok(()),
        _ => Err(Unsafe::ForeignPage),
    }
}

/// Whether a browser under another host asks for its own page's sake: no other page made it.
pub fn is_own_page(headers: &HeaderMap) -> bool {
    let host = headers.get(header::HOST).and_then(|host| host.to_str().ok()).unwrap_or_default();
    let origin = headers.get(header::ORIGIN).map(|origin| origin.to_str().unwrap_or_default());
    let site = headers.get("sec-fetch-site").map(|site| site.as_bytes());
    match (origin, site) {
        // Under a plain name browsers say no more than that, and an `Origin` with whatever isn't a GET.
        (None, None | Some(b"same-origin" | b"none")) => true,
        (None, Some(_)) => is_link(headers),
        (Some(origin), None | Some(b"same-origin")) => {
            let name = origin.strip_prefix("http://").or_else(|| origin.strip_prefix("https://"));
            name == Some(host) && !host.is_empty()
        }
        (Some(_), Some(_)) => false,
    }
}

/// Whether somebody followed a link: what comes is shown as a page of its own, in no frame.
fn is_link(headers: &HeaderMap) -> bool {
    let says = |name: &str, word: &str| headers.get(name).is_some_and(|value| value.as_bytes() == word.as_bytes());
    says("sec-fetch-mode", "navigate") && says("sec-fetch-dest", "document")
}

/// Refuses bodies that an HTML form can make, on the control routes that change something. An empty one is let through from
/// whoever isn't a browser, since plain clients (`curl -d ''`, Python's urllib) call every body a form's: a page that posts says
/// `Origin` or `Sec-Fetch-*`.
///
/// # Errors
/// [`Unsafe::FormPost`].
pub fn check_no_form(headers: &HeaderMap) -> Result<(), Unsafe> {
    if is_empty(headers) && !is_by_page(headers) {
        return Ok(());
    }
    let content_type = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let essence = content_type.split(';').next().unwrap_or_default().trim().to_ascii_lowercase();
    if SIMPLE.contains(&essence.as_str()) { Err(Unsafe::FormPost) } else { Ok(()) }
}

/// Whether the request says that it has no body. One whose length isn't said may have one.
fn is_empty(headers: &HeaderMap) -> bool {
    headers.get(header::CONTENT_LENGTH).is_some_and(|length| length.as_bytes() == b"0")
        && !headers.contains_key(header::TRANSFER_ENCODING)
}

/// Whether a page made the request, as browsers say of all that pages post.
fn is_by_page(headers: &HeaderMap) -> bool {
    headers.contains_key(header::ORIGIN) || headers.keys().any(|name| name.as_str().starts_with("sec-fetch-"))
}

fn is_loopback(host: &str) -> bool {
    let name = match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    };
    LOOPBACK.contains(&name)
}

#[cfg(test)]
mod tests {
    use super::{Unsafe, check_no_form, check_origin, is_own_page};
    use http::{HeaderMap, HeaderName, HeaderValue};

    fn headers(pairs: &[(&'static str, &'static str)]) -> HeaderMap {
        pairs.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value))).collect()
    }

    #[test]
    fn a_client_that_is_no_browser_is_served_under_any_host() {
        assert_eq!(check_origin(&headers(&[("host", "organizations.us-east-1.amazonaws.com")])), Ok(()));
    }

    #[test]
    fn fetch_of_a_program_is_no_page() {
        let of_node = [("host", "127.0.0.1:4566"), ("accept-language", "*"), ("sec-fetch-mode", "cors")];
        assert_eq!(check_origin(&headers(&of_node)), Ok(()));
        let elsewhere = [("host", "evil.example:4566"), ("accept-language", "*"), ("sec-fetch-mode", "cors")];
        assert_eq!(check_origin(&headers(&elsewhere)), Err(Unsafe::ForeignHost));
    }

    #[test]
    fn a_foreign_page_is_refused() {
        let foreign = [
            headers(&[("host", "localhost:4566"), ("origin", "https://evil.example")]),
            headers(&[("host", "localhost:4566"), ("origin", "null")]),
            headers(&[("host", "localhost:4566"), ("origin", "http://localhost:9999")]),
            headers(&[("host", "localhost:4566"), ("sec-fetch-site", "cross-site")]),
            headers(&[("host", "localhost:4566"), ("sec-fetch-mode", "no-cors")]),
            headers(&[("host", "localhost:4566"), ("sec-fetch-mode", "cors"), ("sec-fetch-site", "cross-site")]),
            headers(&[("host", "localhost:4566"), ("sec-fetch-mode", "cors"), ("origin", "http://evil.example")]),
            headers(&[
                ("host", "localhost:4566"),
                ("origin", "http://localhost:4566"),
                ("sec-fetch-site", "cross-site"),
            ]),
        ];
        for headers in foreign {
            assert_eq!(check_origin(&headers), Err(Unsafe::ForeignPage), "{headers:?}");
        }
    }

    #[test]
    fn a_link_that_somebody_followed_leads_to_a_page_of_its_own() {
        let link = [("host", "localhost:4566"), ("sec-fetch-site", "cross-site"), ("sec-fetch-mode", "navigate")];
        let of = |more: (&'static str, &'static str)| headers(&[&link[..], &[more]].concat());
        assert_eq!(check_origin(&of(("sec-fetch-dest", "document"))), Ok(()));
        assert_eq!(check_origin(&of(("sec-fetch-dest", "iframe"))), Err(Unsafe::ForeignPage));
        let mut posted = of(("sec-fetch-dest", "document"));
        posted.insert("origin", HeaderValue::from_static("https://evil.example"));
        assert_eq!(check_origin(&posted), Err(Unsafe::ForeignPage));
        posted.insert("origin", HeaderValue::from_static("null"));
        assert_eq!(check_origin(&posted), Err(Unsafe::ForeignPage));
    }

    #[test]
    fn under_another_host_only_its_own_page_asks() {
        let host = ("host", "bailiwick.example:4566");
        for own in [
            vec![host],
            vec![host, ("origin", "http://bailiwick.example:4566")],
            vec![host, ("origin", "https://bailiwick.example:4566"), ("sec-fetch-site", "same-origin")],
            vec![host, ("sec-fetch-site", "none")],
        ] {
            assert!(is_own_page(&headers(&own)), "{own:?}");
        }
        for foreign in [
            vec![host, ("origin", "http://evil.example")],
            vec![host, ("origin", "null")],
            vec![host, ("sec-fetch-site", "cross-site")],
            vec![host, ("origin", "http://bailiwick.example:4566"), ("sec-fetch-site", "cross-site")],
            vec![("origin", "http://")],
        ] {
            assert!(!is_own_page(&headers(&foreign)), "{foreign:?}");
        }
    }

    #[test]
    fn a_name_that_was_bound_to_loopback_is_refused() {
        let rebound = headers(&[("host", "evil.example:4566"), ("origin", "http://evil.example:4566")]);
        assert_eq!(check_origin(&rebound), Err(Unsafe::ForeignHost));
        let navigation = headers(&[("host", "evil.example:4566"), ("sec-fetch-site", "none")]);
        assert_eq!(check_origin(&navigation), Err(Unsafe::ForeignHost));
        let read = headers(&[("host", "evil.example:4566"), ("accept-language", "en")]);
        assert_eq!(check_origin(&read), Err(Unsafe::ForeignHost));
    }

    #[test]
    fn our_own_page_is_served() {
        for host in ["localhost:4566", "127.0.0.1:4566", "[::1]:4566"] {
            let mut own = headers(&[("sec-fetch-site", "same-origin")]);
            own.insert("host", HeaderValue::from_static(host));
            let origin = format!("http://{host}");
            own.insert("origin", HeaderValue::from_str(&origin).unwrap());
            assert_eq!(check_origin(&own), Ok(()));
        }
    }

    #[test]
    fn a_form_post_is_refused_whatever_its_parameters() {
        let form = headers(&[("content-type", "application/x-www-form-urlencoded; charset=utf-8")]);
        assert_eq!(check_no_form(&form), Err(Unsafe::FormPost));
        assert_eq!(check_no_form(&headers(&[("content-type", "application/json")])), Ok(()));
        let full = headers(&[("content-type", "application/x-www-form-urlencoded"), ("content-length", "2")]);
        assert_eq!(check_no_form(&full), Err(Unsafe::FormPost));
        assert_eq!(check_no_form(&headers(&[])), Ok(()));
    }

    #[test]
    fn an_empty_form_of_a_client_that_is_no_browser_is_let_through() {
        let form = "application/x-www-form-urlencoded";
        assert_eq!(check_no_form(&headers(&[("content-type", form), ("content-length", "0")])), Ok(()));
        for refused in [
            headers(&[("content-type", form), ("content-length", "0"), ("transfer-encoding", "chunked")]),
            headers(&[("content-type", form), ("content-length", "0"), ("origin", "http://localhost:4566")]),
            headers(&[("content-type", form), ("content-length", "0"), ("origin", "null")]),
            headers(&[("content-type", form), ("content-length", "0"), ("sec-fetch-mode", "no-cors")]),
        ] {
            assert_eq!(check_no_form(&refused), Err(Unsafe::FormPost), "{refused:?}");
        }
    }
}
