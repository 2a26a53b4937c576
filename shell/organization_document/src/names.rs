//! Values that have a name in an API, declared once.

/// An enumeration whose values are written by their names; the first is the default.
macro_rules! names {
    (
        $(#[doc = $about:literal])+
        pub enum $name:ident {
            $first_variant:ident = $first_text:literal: $first_doc:literal,
            $( $variant:ident = $text:literal: $doc:literal, )*
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
        pub enum $name {
            #[doc = $first_doc]
            #[default]
            #[serde(rename = $first_text)]
            $first_variant,
            $(
                #[doc = $doc]
                #[serde(rename = $text)]
                $variant,
            )*
        }

        impl $name {
            /// Every value.
            pub const ALL: &[Self] = &[Self::$first_variant, $( Self::$variant ),*];

            /// The name in the document, and in the API.
            pub fn name(self) -> &'static str {
                match self {
                    Self::$first_variant => $first_text,
                    $( Self::$variant => $text, )*
                }
            }

            /// The value with this name.
            pub fn named(name: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.name() == name)
            }
        }

        impl crate::shape::Shape for $name {
            fn read(node: &documents::Document, reader: &mut crate::reader::Reader) -> Option<Self> {
                node.text().and_then(Self::named).or_else(|| {
                    let names: Vec<&str> = Self::ALL.iter().map(|value| value.name()).collect();
                    reader.expected(&format!("one of {}", names.join(", ")), node)
                })
            }

            fn schema(_: &mut crate::schema::Definitions) -> serde_json::Value {
                let names: Vec<&str> = Self::ALL.iter().map(|value| value.name()).collect();
                serde_json::json!({ "enum": names })
            }
        }
    };
}
pub(crate) use names;
