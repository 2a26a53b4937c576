//! Declares the members of a map once; reading, writing and the schema come from that.

/// A struct whose members are those of a map in the document. A member that the type lets be absent can be left out; so can the map
/// itself where its name is followed by `or default`.
macro_rules! members {
    (
        $(#[doc = $about:literal])+
        pub struct $name:ident $(or $default:ident)? {
            $( $(#[doc = $doc:literal])+ pub $member:ident: $type:ty, )+
        }
    ) => {
        $(#[doc = $about])+
        #[derive(Debug, Clone, Default, PartialEq, serde::Serialize)]
        pub struct $name {
            $(
                $(#[doc = $doc])+
                #[serde(skip_serializing_if = "crate::shape::Shape::is_absent")]
                pub $member: $type,
            )+
        }

        impl crate::shape::Shape for $name {
            fn read(node: &documents::Document, reader: &mut crate::reader::Reader) -> Option<Self> {
                const MEMBERS: &[&str] = &[$( crate::members::wire_name(stringify!($member)) ),+];
                let entries = reader.members(node, MEMBERS)?;
                $(
                    let $member: Option<$type> = {
                        let name = crate::members::wire_name(stringify!($member));
                        match entries.iter().find(|entry| entry.key == name) {
                            Some(entry) if entry.value.is_null() && <$type as crate::shape::Shape>::absent().is_some() => {
                                <$type as crate::shape::Shape>::absent()
                            }
                            Some(entry) => reader.at_member(name, entry.key_span, |reader| {
                                reader.spanned(&entry.value, |reader| {
                                    <$type as crate::shape::Shape>::read(&entry.value, reader)
                                })
                            }),
                            None => <$type as crate::shape::Shape>::absent()
                                .or_else(|| reader.wrong(format!("the member {name} is missing"))),
                        }
                    };
                )+
                Some(Self { $( $member: $member?, )+ })
            }

            fn schema(definitions: &mut crate::schema::Definitions) -> serde_json::Value {
                definitions.of(stringify!($name), |definitions| {
                    let members = [$((
                        crate::members::wire_name(stringify!($member)),
                        concat!($($doc),+),
                        <$type as crate::shape::Shape>::schema(definitions),
                        <$type as crate::shape::Shape>::absent().is_none(),
                    )),+];
                    crate::schema::object(concat!($($about),+), members)
                })
            }
            $(
                fn absent() -> Option<Self> {
                    Some(Self::$default())
                }

                fn is_absent(&self) -> bool {
                    *self == Self::$default()
                }
            )?
        }
    };
}
pub(crate) use members;

/// A member's name in the document: the field's, without what Rust needs before a keyword.
pub(crate) const fn wire_name(field: &'static str) -> &'static str {
    match field.as_bytes() {
        [b'r', b'#', ..] => field.split_at(2).1,
        _ => field,
    }
}
