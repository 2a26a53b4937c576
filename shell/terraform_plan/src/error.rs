//! Why a plan can't be read.

/// Why a plan can't be read at all; what of one can't be rehearsed is told beside its calls.
#[derive(Debug, thiserror::Error)]
pub enum PlanError {
    /// It is larger than anybody's plan.
    #[error("it has more than {most} bytes, which is more than any plan", most = crate::document::MOST_BYTES)]
    TooLarge,
    /// It isn't a plan: cut off, or something else.
    #[error("no plan as `terraform show -json PLAN` prints one: {0}")]
    Unreadable(String),
    /// It is what `terraform plan -json` or `terraform plan -out` writes.
    #[error("{0}; `terraform show -json PLAN` prints what is read here")]
    AnotherForm(&'static str),
    /// It has a form that isn't known.
    #[error("its format_version is {0:?}; 1.x is known, which Terraform 1.0 and later write")]
    AnotherVersion(String),
    /// Terraform couldn't finish it.
    #[error("Terraform says that the plan failed (`errored`): nothing of it can be applied")]
    Errored,
    /// It has more resources than a rehearsal may have calls.
    #[error("it comes to {0} calls; a rehearsal may have {1}")]
    TooManyCalls(usize, usize),
}
