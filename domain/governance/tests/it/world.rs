//! A state that grows by commands, as the engine would let it grow, with every fact kept.

use governance::{
    Caller, Command, Context, Departures, Event, Principal, Proof, Quotas, Rejection, Settings, State, Timing,
};
use identifiers::{AccountId, Region, Seed, Timestamp};

/// A state and all that led to it.
pub struct World {
    pub state: State,
    pub journal: Vec<Event>,
    pub settings: Settings,
    now: Timestamp,
    seed: Seed,
}

impl World {
    /// Nothing yet, with AWS's quotas and waits.
    pub fn realistic() -> Self {
        Self {
            state: State::default(),
            journal: Vec::new(),
            // Or no created account could ever be removed.
            settings: Settings {
                timing: Timing::Realistic,
                // AWS's own let nobody pay for others.
                quotas: Quotas { inbound_transfers: 10, transfer_chain_length: 2, ..Quotas::aws() },
                departures: Departures::Freely,
                ..Settings::default()
            },
            now: Timestamp::from_millis(1_750_000_000_000),
            seed: Seed::new("test"),
        }
    }

    /// Decides a command for an account, and makes its facts true.
    pub fn call<C: Command>(&mut self, account: AccountId, command: &C) -> Result<C::Output, Rejection> {
        let caller = Caller::new(account, Principal::Root, region(), Proof::Asserted);
        self.decide(&caller, command)
    }

    /// Decides a worker's step, and makes its facts true.
    pub fn work<C: Command>(&mut self, command: &C) -> Result<C::Output, Rejection> {
        self.decide(&worker(), command)
    }

    fn decide<C: Command>(&mut self, caller: &Caller, command: &C) -> Result<C::Output, Rejection> {
        let context = Context { now: self.now, seed: &self.seed, settings: &self.settings };
        let decision = governance::decide(&self.state, caller, command, &context)?;
        self.state = self.state.after(&decision.events);
        self.journal.extend(decision.events);
        Ok(decision.output)
    }

    /// The present moment.
    pub fn now(&self) -> Timestamp {
        self.now
    }

    /// Lets time pass.
    pub fn advance(&mut self, millis: i64) {
        self.now = self.now.plus_millis(millis);
    }
}

fn region() -> Region {
    "us-east-1".parse().unwrap()
}

fn worker() -> Caller {
    Caller::system(AccountId::from_number(0).unwrap(), region())
}
