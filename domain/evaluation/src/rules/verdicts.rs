//! Judgements that are kept: who keeps them, and what is kept under a key.

use std::sync::Arc;

use crate::Digest;
use crate::rules::rule::{Judged, Judgement};

/// Keeps judgements, or has them made.
pub trait Verdicts {
    /// What is kept under the key, or what `judge` says now. Without a key it has to be judged each time.
    fn judged(&self, key: Option<Digest>, judge: &mut dyn FnMut() -> Kept) -> Kept;
}

/// Nothing is kept.
#[derive(Debug, Clone, Copy)]
pub struct NoVerdicts;

impl Verdicts for NoVerdicts {
    fn judged(&self, _: Option<Digest>, judge: &mut dyn FnMut() -> Kept) -> Kept {
        judge()
    }
}

/// What one judge said: about an item, or about everything in an account.
#[derive(Debug, Clone, PartialEq)]
pub struct Kept(pub(super) What);

/// Most judgements are one of two words, which need no memory of their own.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum What {
    Compliant,
    NotApplicable,
    Item(Arc<Judgement>),
    Account(Arc<[Judged]>),
}

impl From<Judgement> for Kept {
    fn from(judgement: Judgement) -> Self {
        Self(match judgement {
            Judgement::Compliant => What::Compliant,
            Judgement::NotApplicable => What::NotApplicable,
            other => What::Item(Arc::new(other)),
        })
    }
}

impl From<Vec<Judged>> for Kept {
    fn from(judged: Vec<Judged>) -> Self {
        Self(What::Account(judged.into()))
    }
}
