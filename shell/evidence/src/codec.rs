//! Packs and unpacks the bodies of items, with one context for many of them.

use crate::dictionaries::{Dictionary, LEVEL};
use zstd::zstd_safe::{CCtx, CParameter, DCtx, get_error_name};

/// The longest body that is unpacked, in bytes: more than any item that is accepted.
pub(crate) const LONGEST: usize = 64 * 1024 * 1024;

/// Packs bodies.
pub(crate) struct Packer(CCtx<'static>);

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
        Self(context)
    }

    /// The packed body; nothing when it isn't shorter.
    pub(crate) fn pack(&mut self, body: &[u8], dictionary: Option<&Dictionary>) -> Option<Vec<u8>> {
        let mut packed = Vec::with_capacity(zstd::zstd_safe::compress_bound(body.len()));
        let done = match dictionary {
            Some(dictionary) => self.0.compress_using_cdict(&mut packed, body, &dictionary.pack),
            None => self.0.compress(&mut packed, body, LEVEL),
        };
        (done.is_ok() && packed.len() < body.len()).then_some(packed)
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
