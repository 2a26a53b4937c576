//! What a page looks at: an installation or a branch of it, at a moment, with somebody's eyes.

use super::problem::Problem;
use super::viewer::{Viewer, choices};
use crate::browsers::Session;
use crate::directory::Directory;
use crate::heat_map::known_from;
use crate::installation::Installation;
use crate::past::{AsOf, PastError, Then};
use crate::port::Port;
use crate::told::time;
use engine::Snapshot;
use evidence::Until;
use governance::State;
use governance::organizations::Organization;
use http::StatusCode;
use identifiers::{AccountId, TargetId, Timestamp};
use protocol::Form;
use reports::scores::Since;
use std::sync::Arc;
use storage::StorageError;
use web_console::frame::Frame;
use web_console::screen::Screen;
use web_console::view::{Medium, View};

/// What of an address is the view.
const OF_VIEW: [&str; 5] = ["branch", "as_of", "viewer", "medium", "stands_for"];

/// What a page looks at.
pub struct Look<'a> {
    /// Where it was asked.
    pub port: &'a Port,
    /// The installation, or the branch's.
    pub installation: &'a Installation,
    /// The state that is shown.
    pub snapshot: Arc<Snapshot>,
    /// Its moment.
    pub at: Timestamp,
    /// What the address says beside the view.
    pub form: Form,
    /// The view.
    pub view: View,
    /// Who looks.
    pub viewer: Viewer,
    usual: AccountId,
    token: String,
}

impl<'a> Look<'a> {
    /// What a query asks to look at. The installation is the branch's, where the query names one.
    ///
    /// # Errors
    /// What to say when there is no such moment or account.
    pub async fn of(
        port: &'a Port,
        installation: &'a Installation,
        form: Form,
        session: &Session,
    ) -> Result<Self, Problem> {
        let medium = if form.get("medium") == Some("files") { Medium::Files } else { Medium::Server };
        let given = |name: &str| form.get(name).filter(|text| !text.is_empty()).map(str::to_owned);
        // A report is made of a branch that stands still, and is about what it is a copy of.
        let branch = match form.get("stands_for").filter(|_| medium == Medium::Files) {
            Some(name) => (!name.is_empty()).then(|| name.to_owned()),
            None => installation.branch.as_ref().map(ToString::to_string),
        };
        let view = View { branch, as_of: given("as_of"), viewer: given("viewer"), medium };
        let then = match &view.as_of {
            None => {
                let snapshot = installation.engine.snapshot();
                // What is kept has no now: its moment is that of the last thing that happened.
                let at = if medium == Medium::Files { snapshot.at } else { installation.engine.now() };
                Then { snapshot, at }
            }
            Some(text) => {
                let as_of = AsOf::read(text).map_err(Problem::unreadable)?;
                match as_of.kept_state(text, installation).await {
                    Ok(then) => then,
                    Err(PastError::Ahead(message)) => {
                        let title = "That lies ahead";
                        return Err(Problem { title, status: StatusCode::NOT_FOUND, ..Problem::unreadable(message) });
                    }
                    Err(PastError::Open(problem)) => return Err(Problem::unavailable(problem)),
                }
            }
        };
        let state = &then.snapshot.state;
        let usual = Viewer::usual(state, port.credentials.asserted().default_account());
        let account = match &view.viewer {
            None => usual,
            Some(text) => {
                let expected = |_| Problem::unreadable(format!("`viewer` is an account id, and not {text:?}."));
                text.parse::<AccountId>().map_err(expected)?
            }
        };
        let viewer = Viewer::of(state, account, usual)?;
        let token = port.tokens.token(session);
        Ok(Self { port, installation, at: then.at, snapshot: then.snapshot, form, view, viewer, usual, token })
    }

    /// The state that is shown.
    pub fn state(&self) -> &State {
        &self.snapshot.state
    }

    /// What the address says under a name, if anything.
    pub fn given(&self, name: &str) -> Option<&str> {
        self.form.get(name).filter(|text| !text.is_empty())
    }

    /// Whether the present is shown: of what isn't in the journal little has a past.
    pub fn is_present(&self) -> bool {
        self.view.as_of.is_none()
    }

    /// Up to where what is kept beside the journal is looked at; nothing for the present.
    pub fn until(&self) -> Option<Until> {
        let as_of = AsOf::read(self.view.as_of.as_ref()?).ok()?;
        Some(as_of.until(self.snapshot.version))
    }

    /// From when on it is known how rules stood, if that is later than the moment that is shown.
    ///
    /// # Errors
    /// When storage can't be read.
    pub async fn standings_known_from(&self) -> Result<Option<Since>, StorageError> {
        let begins = known_from(&self.installation.evidence, self.until()).await?;
        Ok(begins.map(|(version, at)| Since { version, at: time(at) }))
    }

    /// The organization that is looked at, for whoever may list it.
    ///
    /// # Errors
    /// What to say where there is none, or the viewer may not.
    pub fn organization(&self) -> Result<&Organization, Problem> {
        let account = self.viewer.account;
        let Some(organization) = self.viewer.organization(self.state()) else {
            if self.is_present() && self.state().organizations.organizations.is_empty() {
                let commands = ["aws organizations create-organization", "bailiwick import organization PATH"];
                return Err(Problem::nothing_yet("There is no organization yet.", &commands));
            }
            return Err(Problem::nothing_yet(format!("{account} is in no organization here."), &[]));
        };
        if !self.viewer.sees_organization() {
            return Err(Problem::denied(format!(
                "{account} is a member of {}. AWS lets the management account and delegated administrators list an \
                 organization, and nobody else: ListRoots would answer AccessDeniedException. What the account itself is \
                 under, it may see on its own page.",
                organization.id
            )));
        }
        Ok(organization)
    }

    /// The node that the address names, if it names one.
    ///
    /// # Errors
    /// When it is no id, or none of the organization's at this moment.
    pub fn node(&self, organization: &Organization) -> Result<Option<TargetId>, Problem> {
        let Some(text) = self.given("node") else { return Ok(None) };
        let unreadable =
            |_| Problem::unreadable(format!("`node` is the id of an account, a unit or a root, and not {text:?}."));
        let node = text.parse::<TargetId>().map_err(unreadable)?;
        if !self.state().organizations.has_target(&organization.id, &node) {
            return Err(Problem::not_found(format!("{node} isn't in {} at this moment.", organization.id)));
        }
        Ok(Some(node))
    }

    /// The organization's directory.
    pub fn directory(&self, organization: &Organization) -> Arc<Directory> {
        let of = (self.snapshot.epoch, self.snapshot.version, organization.id.clone());
        let kept = &self.installation.directories;
        kept.get(&of).unwrap_or_else(|| {
            let made = Arc::new(Directory::of(self.state(), organization));
            kept.put(of, made.clone());
            made
        })
    }

    /// What stands around a page.
    pub fn frame(&self, screen: Screen, title: impl Into<String>) -> Frame {
        let head = self.installation.engine.snapshot();
        let own = self.form.pairs().filter(|(name, _)| !OF_VIEW.contains(name));
        Frame {
            query: own.map(|(name, value)| (name.to_owned(), value.to_owned())).collect(),
            screen,
            title: title.into(),
            view: self.view.clone(),
            version: self.snapshot.version,
            head: head.version,
            at: time(self.at),
            now: time(self.installation.engine.now()),
            epoch: head.epoch,
            viewers: choices(self.state(), &self.viewer, self.usual),
            branches: self.port.branches.list().iter().map(|branch| branch.name.to_string()).collect(),
            token: self.token.clone(),
        }
    }
}
