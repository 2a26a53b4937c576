//! What can be asked of handshakes: whose they are, which of them are pending, and which have a next step.

use super::account::{implicit_email, implicit_owner};
use super::handshake::{Handshake, HandshakeAction};
use super::handshake_parties::Recipient;
use super::state::{State, lower_case};
use identifiers::{AccountId, HandshakeId, OrganizationId, Timestamp};
use smol_str::SmolStr;

impl State {
    /// The address of an account, be it one that was never given any.
    pub fn email_of(&self, account: AccountId) -> SmolStr {
        self.accounts.get(&account).map_or_else(|| implicit_email(account), |account| account.email.clone())
    }

    /// The account that has an address.
    pub fn owner_of(&self, email: &str) -> Option<AccountId> {
        let known = self.emails.get(&lower_case(email)).copied();
        known.or_else(|| implicit_owner(email).filter(|account| !self.accounts.contains_key(account)))
    }

    /// The account that a handshake is addressed to, if there is one.
    pub fn account_of(&self, recipient: &Recipient) -> Option<AccountId> {
        match recipient {
            Recipient::Account(account) => Some(*account),
            Recipient::Email(email) => self.owner_of(email),
        }
    }

    /// Whether the account is the one that the handshake is addressed to.
    pub fn is_addressed_to(&self, handshake: &Handshake, account: AccountId) -> bool {
        handshake.recipient().and_then(|recipient| self.account_of(&recipient)) == Some(account)
    }

    /// The handshakes that were sent to an account, by number or address, from a place in the order of asking on.
    pub fn received_from(&self, account: AccountId, first: u64) -> impl Iterator<Item = &Handshake> {
        let mut of_number = self.addressed(Recipient::Account(account), first).peekable();
        let mut of_address = self.addressed(Recipient::Email(lower_case(&self.email_of(account))), first).peekable();
        std::iter::from_fn(move || match (of_number.peek(), of_address.peek()) {
            (Some(one), Some(other)) if one.sequence > other.sequence => of_address.next(),
            (None, _) => of_address.next(),
            _ => of_number.next(),
        })
    }

    fn addressed(&self, key: Recipient, first: u64) -> impl Iterator<Item = &Handshake> {
        let range = self.handshakes_by_recipient.range((key.clone(), first)..=(key, u64::MAX));
        range.filter_map(|(_, id)| self.handshakes.get(id))
    }

    /// The handshakes that an organization sent, from a place in the order of asking on.
    pub fn sent_from(
        &self,
        organization: &OrganizationId,
        first: u64,
    ) -> impl DoubleEndedIterator<Item = &Handshake> + use<'_> {
        let range = (organization.clone(), first)..=(organization.clone(), u64::MAX);
        self.handshakes_by_sender.range(range).filter_map(|(_, id)| self.handshakes.get(id))
    }

    /// The approvals that a change to all features asked for, from a place in the order of asking on.
    pub fn children_of_handshake(
        &self,
        parent: &HandshakeId,
        first: u64,
    ) -> impl Iterator<Item = &Handshake> + use<'_> {
        let range = (parent.clone(), first)..=(parent.clone(), u64::MAX);
        self.handshakes_by_parent.range(range).filter_map(|(_, id)| self.handshakes.get(id))
    }

    /// The organization's pending handshake of a kind to the same recipient, if there is one: an address and the number of the account
    /// that has it are the same.
    pub fn pending_handshake(
        &self,
        organization: &OrganizationId,
        action: HandshakeAction,
        recipient: &Recipient,
    ) -> Option<&Handshake> {
        let same =
            |it: &&Handshake| it.sender.organization == *organization && it.action() == action && it.is_pending();
        match self.account_of(recipient) {
            Some(account) => self.received_from(account, 0).find(same),
            None => self.addressed(recipient.key(), 0).find(same),
        }
    }

    /// The organization's approval of all features that a member hasn't given yet, nor declined.
    pub fn pending_approval(&self, organization: &OrganizationId, account: AccountId) -> Option<&Handshake> {
        self.pending_handshake(organization, HandshakeAction::ApproveAllFeatures, &Recipient::Account(account))
    }

    /// The handshakes with a next step, with the moment from which it may be taken; the earliest first.
    pub fn handshakes_due(&self) -> impl Iterator<Item = (Timestamp, &Handshake)> {
        self.handshake_deadlines.iter().filter_map(|(at, id)| Some((*at, self.handshakes.get(id)?)))
    }
}

impl Recipient {
    /// What it is found by: addresses are compared without regard to case.
    pub(super) fn key(&self) -> Self {
        match self {
            Self::Account(account) => Self::Account(*account),
            Self::Email(email) => Self::Email(lower_case(email)),
        }
    }
}
