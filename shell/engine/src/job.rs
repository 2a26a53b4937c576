//! One waiting command, without its type: it can be decided, decided again, and answered once.

use crate::error::ExecuteError;
use crate::executed::Executed;
use crate::snapshot::Snapshot;
use bytes::Bytes;
use governance::journal::Entry;
use governance::{Caller, Command, Context, Rejection, State};
use storage::StorageError;
use tokio::sync::oneshot;

/// Why a whole batch wasn't carried out.
#[derive(Debug, Clone)]
pub(crate) enum Failure {
    Storage(StorageError),
}

pub(crate) trait Job: Send {
    /// Decides on this state and remembers the outcome; the facts to append, if there are any.
    fn decide(&mut self, state: &State, context: &Context<'_>) -> Option<Entry>;
    /// Marks the command as one whose decision failed by a mistake of ours.
    fn broken(&mut self);
    /// The state after the command, kept for its answer.
    fn decided(&mut self, after: Snapshot);
    /// Blobs that its facts name.
    fn blobs(&self) -> &[(String, Bytes)];
    /// Tells the caller.
    fn answer(self: Box<Self>, failure: Option<Failure>);
}

pub(crate) struct CommandJob<C: Command> {
    caller: Caller,
    command: C,
    blobs: Vec<(String, Bytes)>,
    outcome: Option<Result<C::Output, Rejection>>,
    after: Snapshot,
    reply: oneshot::Sender<Result<Executed<C::Output>, ExecuteError>>,
}

impl<C: Command> CommandJob<C> {
    pub(crate) fn new(
        caller: Caller,
        command: C,
        blobs: Vec<(String, Bytes)>,
        reply: oneshot::Sender<Result<Executed<C::Output>, ExecuteError>>,
    ) -> Self {
        Self { caller, command, blobs, outcome: None, after: Snapshot::default(), reply }
    }
}

impl<C: Command> Job for CommandJob<C> {
    fn decide(&mut self, state: &State, context: &Context<'_>) -> Option<Entry> {
        match governance::decide(state, &self.caller, &self.command, context) {
            Ok(decision) => {
                self.outcome = Some(Ok(decision.output));
                (!decision.events.is_empty()).then(|| Entry {
                    at: context.now,
                    account: self.caller.account,
                    principal: self.caller.arn(),
                    region: self.caller.region.clone(),
                    operation: C::OPERATION.name.to_owned(),
                    events: decision.events,
                })
            }
            Err(rejection) => {
                self.outcome = Some(Err(rejection));
                None
            }
        }
    }

    fn broken(&mut self) {
        self.outcome = None;
    }

    fn decided(&mut self, after: Snapshot) {
        self.after = after;
    }

    fn blobs(&self) -> &[(String, Bytes)] {
        &self.blobs
    }

    fn answer(self: Box<Self>, failure: Option<Failure>) {
        let answer = match (failure, self.outcome) {
            (Some(Failure::Storage(error)), _) => Err(ExecuteError::Storage(error)),
            (None, Some(Ok(output))) => Ok(Executed { output, after: self.after }),
            (None, Some(Err(rejection))) => Err(ExecuteError::Rejected(rejection)),
            (None, None) => Err(ExecuteError::Broken),
        };
        // A caller that has gone away doesn't need the answer.
        let _ = self.reply.send(answer);
    }
}
