//! The branches of a port: so many, for as long as somebody uses them.

use super::branch::Branch;
use smol_str::SmolStr;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use storage::overlay::Lost;
use tokio::time::Instant;

/// How often it is looked for branches that nobody uses any more, at least.
const LOOK: Duration = Duration::from_secs(30);
/// How many branches may be made of one another.
pub const DEEPEST: usize = 8;

/// What branches have to keep.
#[derive(Debug, Clone)]
pub struct BranchLimits {
    /// How many there may be.
    pub number: usize,
    /// What each may write, in bytes: in memory, and as much again in buckets.
    pub bytes: usize,
    /// How long one may be of no use to anybody before it is dropped.
    pub idle: Duration,
}

impl Default for BranchLimits {
    fn default() -> Self {
        Self { number: 100, bytes: 256 << 20, idle: Duration::from_secs(60 * 60) }
    }
}

/// Why a branch can't be made or dropped.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// There are as many as there may be.
    #[error("there are {0} branches, which is all there may be: drop one, or start with a larger --branches")]
    TooMany(usize),
    /// One has the name.
    #[error("there is a branch {0} already")]
    Exists(SmolStr),
    /// None has the name.
    #[error("there is no branch {0}")]
    Unknown(SmolStr),
    /// Others were made from it.
    #[error("{} {} made from it: drop {} first", .0.join(", "), if .0.len() == 1 { "was" } else { "were" }, if .0.len() == 1 { "it" } else { "them" })]
    HasOthers(Vec<String>),
    /// What it was made of can't be read any more; it is gone, too.
    #[error("branch {0} is gone: {1}")]
    Lost(SmolStr, Lost),
    /// It was made from one that was made from one, and so on.
    #[error("at most {DEEPEST} branches can be made of one another")]
    TooDeep,
}

/// The branches of a port, by name.
#[derive(Clone, Default)]
pub struct Branches {
    /// What they have to keep.
    pub limits: BranchLimits,
    all: Arc<Mutex<All>>,
}

#[derive(Default)]
struct All {
    branches: BTreeMap<SmolStr, Arc<Branch>>,
    /// How many were made without a name.
    numbered: u64,
    is_watched: bool,
}

impl Branches {
    /// Branches with these limits.
    pub fn with(limits: BranchLimits) -> Self {
        Self { limits, ..Self::default() }
    }

    /// A name that no branch has.
    pub fn new_name(&self) -> SmolStr {
        let mut all = lock(&self.all);
        loop {
            all.numbered += 1;
            let name = SmolStr::from(format!("branch-{}", all.numbered));
            if !all.branches.contains_key(&name) {
                return name;
            }
        }
    }

    /// Refuses one of a name that can't be made from that one, before it is made.
    ///
    /// # Errors
    /// Why not.
    pub fn admits(&self, name: &SmolStr, from: Option<&SmolStr>) -> Result<(), Refusal> {
        let mut all = lock(&self.all);
        all.drop_unused(self.limits.idle);
        all.admits(&self.limits, name, from)
    }

    /// Lists a branch that was made.
    ///
    /// # Errors
    /// As [`Branches::admits`].
    pub fn add(&self, branch: Branch) -> Result<Arc<Branch>, Refusal> {
        let branch = Arc::new(branch);
        let mut all = lock(&self.all);
        all.admits(&self.limits, &branch.name, branch.from.as_ref())?;
        all.branches.insert(branch.name.clone(), branch.clone());
        if !std::mem::replace(&mut all.is_watched, true) {
            self.watch();
        }
        Ok(branch)
    }

    /// Looks for unused ones from time to time, as long as there are any.
    fn watch(&self) {
        let (all, idle) = (Arc::downgrade(&self.all), self.limits.idle);
        tokio::spawn(async move {
            loop {
                tokio::time::sleep(LOOK.min(idle)).await;
                let Some(all) = all.upgrade() else { return };
                let mut all = lock(&all);
                all.drop_unused(idle);
                if all.branches.is_empty() {
                    all.is_watched = false;
                    return;
                }
            }
        });
    }

    /// Why one of a name can't be used any more, if it can't: whoever only watches doesn't use it.
    pub fn gone(&self, name: &str) -> Option<Refusal> {
        match lock(&self.all).branches.get(name) {
            None => Some(Refusal::Unknown(name.into())),
            Some(branch) => branch.source.lost().map(|lost| Refusal::Lost(branch.name.clone(), lost)),
        }
    }

    /// The one of a name, which somebody is about to use.
    ///
    /// # Errors
    /// When there is none, or what it was made of is gone, and it with that.
    pub fn use_one(&self, name: &str) -> Result<Arc<Branch>, Refusal> {
        let mut all = lock(&self.all);
        let branch = all.branches.get(name).cloned().ok_or_else(|| Refusal::Unknown(name.into()))?;
        if let Some(lost) = branch.source.lost() {
            all.remove_all_from(Some(name));
            all.branches.remove(name);
            return Err(Refusal::Lost(branch.name.clone(), lost));
        }
        branch.touch();
        Ok(branch)
    }

    /// All of them, by name.
    pub fn list(&self) -> Vec<Arc<Branch>> {
        let mut all = lock(&self.all);
        all.drop_unused(self.limits.idle);
        all.branches.values().cloned().collect()
    }

    /// Drops one. Requests that are in work on it come to their end.
    ///
    /// # Errors
    /// When there is none, or others were made from it.
    pub fn remove(&self, name: &str) -> Result<(), Refusal> {
        let mut all = lock(&self.all);
        if !all.branches.contains_key(name) {
            return Err(Refusal::Unknown(name.into()));
        }
        let others = all.made_from(Some(name));
        if others.is_empty() {
            all.branches.remove(name);
            Ok(())
        } else {
            Err(Refusal::HasOthers(others.iter().map(ToString::to_string).collect()))
        }
    }

    /// Drops all that were made from one, or from the installation itself, and all that were made from those: what they are copies of is
    /// gone.
    pub fn remove_all_from(&self, from: Option<&str>) {
        lock(&self.all).remove_all_from(from);
    }
}

impl All {
    fn made_from(&self, from: Option<&str>) -> Vec<SmolStr> {
        let made = self.branches.values().filter(|branch| branch.from.as_deref() == from);
        made.map(|branch| branch.name.clone()).collect()
    }

    fn remove_all_from(&mut self, from: Option<&str>) {
        let mut left = self.made_from(from);
        while let Some(name) = left.pop() {
            left.extend(self.made_from(Some(&name)));
            self.branches.remove(&name);
        }
    }

    fn admits(&self, limits: &BranchLimits, name: &SmolStr, from: Option<&SmolStr>) -> Result<(), Refusal> {
        if self.branches.contains_key(name) {
            return Err(Refusal::Exists(name.clone()));
        }
        if self.branches.len() >= limits.number {
            return Err(Refusal::TooMany(limits.number));
        }
        let mut depth = 1;
        let mut above = from;
        while let Some(name) = above {
            depth += 1;
            let branch = self.branches.get(name).ok_or_else(|| Refusal::Unknown(name.clone()))?;
            above = branch.from.as_ref();
        }
        if depth > DEEPEST { Err(Refusal::TooDeep) } else { Ok(()) }
    }

    fn drop_unused(&mut self, idle: Duration) {
        let now = Instant::now();
        loop {
            let is_unused = |branch: &Branch| now.duration_since(branch.used()) >= idle;
            // Whoever reads through another one uses that, too.
            let free = self.branches.values().filter(|branch| self.made_from(Some(&branch.name)).is_empty());
            let unused: Vec<SmolStr> = free.filter(|it| is_unused(it)).map(|branch| branch.name.clone()).collect();
            if unused.is_empty() {
                return;
            }
            for name in unused {
                tracing::info!(branch = %name, "nobody uses it any more; it is dropped");
                self.branches.remove(&name);
            }
        }
    }
}

fn lock(all: &Mutex<All>) -> MutexGuard<'_, All> {
    // No change above can panic half-way, so what a poisoned lock guards is whole.
    all.lock().unwrap_or_else(PoisonError::into_inner)
}
