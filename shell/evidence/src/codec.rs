//! Packs and unpacks the bodies of items, with one context for many of them.

use crate::dictionaries::{Dictionary, LEVEL};
use zstd::zstd_safe::{CCtx, CParameter, DCtx, get_error_name};

/// The longest body that is unpacked, in bytes: more than any item that is accepted.
pub(crate) const LONGEST: usize = 64 * 1024 * 1024;

/// Packs bodies.
pub(crate) struct Packer {
    context: CCtx<'static>,
    /// What was packed last: the memory is used again.
    packed: Vec<u8>,
    /// Room for the body that is packed next.
    pub(crate) joined: Vec<u8>,
}

impl Packer {
    pub(crate) fn new() -> Self {
        let mut context = CCtx::create();
        // Sizes are in the rows already, and so are digests.
        for setting in
            [CParameter::CompressionLevel(LEVEL), CParameter::ContentSizeFlag(false), CParameter::DictIdFlag(false)]
        {
            if let Err(code) = context.set_parameter(setting) {
                tracing::warn!(error = get_error_name(code), "items are packed with other settings");
            }
        }
        Self { context, packed: Vec::new(), joined: Vec::new() }
    }

    /// The packed body; nothing when it isn't shorter.
    pub(crate) fn pack(&mut self, body: &[u8], dictionary: Option<&Dictionary>) -> Option<&[u8]> {
        self.packed.clear();
        self.packed.reserve(zstd::zstd_safe::compress_bound(body.len()));
        let done = match dictionary {
            Some(dictionary) => self.context.compress_using_cdict(&mut self.packed, body, &dictionary.pack),
            None => self.context.compress(&mut self.packed, body, LEVEL),
        };
        (done.is_ok() && self.packed.len() < body.len()).then_some(self.packed.as_slice())
    }
}

/// Unpacks bodies.
pub(crate) struct Unpacker(DCtx<'static>);

impl Unpacker {
    pub(crate) fn new() -> Self {
        Self(DCtx::create())
    }

    /// The body that has this length; nothing when it can't be unpacked.
    pub(crate) fn unpack(&mut self, packed: &[u8], length: usize, dictionary: Option<&Dictionary>) -> Option<Vec<u8>> {
        if length > LONGEST {
            return None;
        }
        let mut body = Vec::with_capacity(length);
        let done = match dictionary {
            Some(dictionary) => self.0.decompress_using_ddict(&mut body, packed, &dictionary.unpack),
            None => self.0.decompress(&mut body, packed),
        };
        (done.is_ok() && body.len() == length).then_some(body)
    }
}
