//! Sets of words that a member of a report may have.

/// An enumeration whose variants are words on the wire; after a word stand those that were written for it before, which are still read.
/// Where two sets have one name, `as "Name" =>` says how schemas call one of them.
macro_rules! words {
    ($(#[doc = $doc:literal])* $name:ident { $($words:tt)+ }) => {
        $crate::words::words! { $(#[doc = $doc])* $name as stringify!($name) => { $($words)+ } }
    };
    ($(#[doc = $doc:literal])* $name:ident as $title:expr => { $($(#[$of:meta])* $variant:ident = $word:literal $(| $former:literal)*,)+ }) => {
        $(#[doc = $doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, ::serde::Serialize, ::serde::Deserialize)]
        pub enum $name {
            $($(#[$of])* #[serde(rename = $word $(, alias = $former)*)] $variant,)+
        }

        impl $name {
            /// As it is on the wire.
            pub fn as_str(self) -> &'static str {
                match self {
                    $(Self::$variant => $word,)+
                }
            }
        }

        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                $title.into()
            }

            fn schema_id() -> ::std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }

            fn json_schema(_: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                let description = [$($doc),*].map(str::trim).join(" ");
                ::schemars::json_schema!({ "description": description, "type": "string", "enum": [$($word),+] })
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, out: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                out.pad(self.as_str())
            }
        }
    };
}
pub(crate) use words;
