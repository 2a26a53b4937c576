//! The console's own files: styles, scripts, the icon. There are no others, and none is loaded from elsewhere.

/// A file.
#[derive(Debug, Clone, Copy)]
pub struct Asset {
    /// Its name.
    pub name: &'static str,
    /// Its type, for the header.
    pub content_type: &'static str,
    /// What is in it.
    pub text: &'static str,
}

const SCRIPT: &str = "text/javascript; charset=utf-8";

/// All of them.
pub const ASSETS: &[Asset] = &[
    Asset { name: "console.css", content_type: "text/css; charset=utf-8", text: include_str!("../assets/console.css") },
    Asset { name: "icon.svg", content_type: "image/svg+xml", text: include_str!("../assets/icon.svg") },
    Asset { name: "console.js", content_type: SCRIPT, text: include_str!("../assets/console.js") },
    Asset { name: "copy.js", content_type: SCRIPT, text: include_str!("../assets/copy.js") },
    Asset { name: "drag.js", content_type: SCRIPT, text: include_str!("../assets/drag.js") },
    Asset { name: "heat-map.js", content_type: SCRIPT, text: include_str!("../assets/heat-map.js") },
    Asset { name: "heat-map-drawing.js", content_type: SCRIPT, text: include_str!("../assets/heat-map-drawing.js") },
    Asset { name: "heat-map-slices.js", content_type: SCRIPT, text: include_str!("../assets/heat-map-slices.js") },
    Asset { name: "heat-map-words.js", content_type: SCRIPT, text: include_str!("../assets/heat-map-words.js") },
    Asset { name: "keys.js", content_type: SCRIPT, text: include_str!("../assets/keys.js") },
    Asset { name: "live.js", content_type: SCRIPT, text: include_str!("../assets/live.js") },
    Asset { name: "morph.js", content_type: SCRIPT, text: include_str!("../assets/morph.js") },
    Asset { name: "page.js", content_type: SCRIPT, text: include_str!("../assets/page.js") },
    Asset { name: "search.js", content_type: SCRIPT, text: include_str!("../assets/search.js") },
    Asset { name: "tree.js", content_type: SCRIPT, text: include_str!("../assets/tree.js") },
    Asset { name: "slider.js", content_type: SCRIPT, text: include_str!("../assets/slider.js") },
    Asset { name: "what_if.js", content_type: SCRIPT, text: include_str!("../assets/what_if.js") },
];

/// The file of a name.
pub fn asset(name: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.name == name)
}

#[cfg(test)]
mod tests {
    use super::ASSETS;

    /// A page must work where nothing but its own server can be reached.
    #[test]
    fn nothing_is_loaded_from_elsewhere() {
        for asset in ASSETS {
            let text = asset.text.replace("http://www.w3.org/2000/svg", "");
            assert!(!text.contains("://") && !text.contains("url(//"), "{}", asset.name);
        }
    }

    #[test]
    fn every_module_that_a_script_imports_is_there() {
        let imports = ASSETS.iter().flat_map(|asset| asset.text.lines()).filter(|line| line.starts_with("import "));
        for line in imports {
            let name = line.rsplit('"').nth(1).and_then(|path| path.strip_prefix("./"));
            assert!(name.is_some_and(|name| super::asset(name).is_some()), "{line}");
        }
    }
}
