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
        if page_of(file).is_some() && !found.iter().any(|have| have == file) {
            found.push(file.to_owned());
        }
    }
    found
}

/// What to ask for a file: the last part of the path, and the parameters beside the view.
pub fn asked_for(file: &str) -> Option<(Screen, Vec<(String, String)>)> {
    page_of(file)
}

#[cfg(test)]
mod tests {
    use super::links;

    #[test]
    fn a_page_leads_to_files_and_nowhere_else() {
        let page = "<a href=\"organization.html\">a</a><a href=\"policy,id=p-1.html#L3\">b</a><a href=\"policy,id=p-1.html\">\
                    <link href=\"assets/console.css\"><a href=\"#main\"><a href=\"../organization.html\"><a href=\"https://x/y.html\">";
        assert_eq!(links(page), ["organization.html", "policy,id=p-1.html"]);
    }
}
