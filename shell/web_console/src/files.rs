//! The pages of a folder: which files a page leads to, and what has to be asked for each.

use crate::address::page_of;
use crate::screen::Screen;

/// Names of the files that a page made for a folder leads to, each once, in the order of the page. Files of our own (styles, the icon)
/// aren't among them.
pub fn links(page: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for rest in page.split("href=\"").skip(1) {
        let address = rest.split('"').next().unwrap_or_default();
        let file = address.split('#').next().unwrap_or_default();
        if is_there(file) && !found.iter().any(|have| have == file) {
            found.push(file.to_owned());
        }
    }
    found
}

/// A page as it lies in a folder: what would lead to a page that a folder doesn't have is no link any more, only its text.
pub fn settled(page: &str) -> String {
    const LINK: &str = "href=\"";
    let mut settled = String::with_capacity(page.len());
    let mut parts = page.split(LINK);
    settled.push_str(parts.next().unwrap_or_default());
    for rest in parts {
        let address = rest.split(['"', '#']).next().unwrap_or_default();
        let is_dead = page_of(address).is_some() && !is_there(address);
        settled.push_str(if is_dead { "data-not-here=\"" } else { LINK });
        settled.push_str(rest);
    }
    settled
}

/// Whether a file is one that a folder has: of a screen that can be one, and not one more for each account, which has a page that says all
/// of it.
fn is_there(file: &str) -> bool {
    let is_account = |value: &str| value.len() == 12 && value.bytes().all(|byte| byte.is_ascii_digit());
    page_of(file).is_some_and(|(screen, parameters)| {
        let names_one = parameters.iter().any(|(_, value)| is_account(value));
        screen.is_for_files() && (screen == Screen::Account || !names_one)
    })
}

/// What to ask for a file: the last part of the path, and the parameters beside the view.
pub fn asked_for(file: &str) -> Option<(Screen, Vec<(String, String)>)> {
    page_of(file)
}

#[cfg(test)]
mod tests {
    use super::{links, settled};

    #[test]
    fn a_page_leads_to_files_and_nowhere_else() {
        let page = "<a href=\"organization.html\">a</a><a href=\"policy,id=p-1.html#L3\">b</a><a href=\"policy,id=p-1.html\">\
                    <link href=\"assets/console.css\"><a href=\"#main\"><a href=\"../organization.html\"><a href=\"https://x/y.html\">";
        assert_eq!(links(page), ["organization.html", "policy,id=p-1.html"]);
    }

    #[test]
    fn what_a_folder_has_not_is_no_link() {
        let page = "<a href=\"rule,account=1.html\">r</a> <a class=\"x\" href=\"policy,id=p-1.html#L1\">p</a>";
        let expected =
            "<a data-not-here=\"rule,account=1.html\">r</a> <a class=\"x\" href=\"policy,id=p-1.html#L1\">p</a>";
        assert_eq!(settled(page), expected);
        assert!(links(page).iter().all(|file| file.starts_with("policy")));
        let of_accounts = "<a href=\"account,id=111122223333.html\"><a href=\"timeline,account=111122223333.html\">";
        assert_eq!(links(of_accounts), ["account,id=111122223333.html"]);
    }
}
