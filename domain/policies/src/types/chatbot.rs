//! Chat applications policies: which chat clients, workspaces, tenants and teams may reach an account.

use crate::grammar::{Grammar, Shape, Value, list, members, names, one_of};

const CLIENT: (&str, Shape) = ("client", one_of(&["enabled", "disabled"]));
const CHANNELS: (&str, Shape) = ("supported_channel_types", list(Value::OneOf(&["public", "private"])).shape());
const ROLES: (&str, Shape) = ("supported_role_settings", list(Value::OneOf(&["user_role", "channel_role"])).shape());

const SLACK: Shape = members(&[
    CLIENT,
    ("workspaces", list(Value::Text).at_most(255).shape()),
    ("default", members(&[CHANNELS, ROLES]).shape()),
    ("overrides", names(&members(&[CHANNELS, ROLES]).shape()).at_most(255, 1).shape()),
])
.shape();

const TEAMS: Shape = members(&[
    CLIENT,
    ("tenants", names(&list(Value::Text).at_most(36).shape()).at_most(36, 1).shape()),
    ("default", members(&[ROLES]).shape()),
    ("overrides", names(&names(&members(&[ROLES]).shape()).shape()).shape()),
])
.shape();

const DEFAULT: (&str, Shape) = ("default", members(&[CLIENT]).shape());

/// The default for all platforms is found beside them and among them; both are accepted.
pub(super) const GRAMMAR: Grammar = Grammar::new(
    "chatbot",
    members(&[
        (
            "platforms",
            members(&[("slack", SLACK), ("microsoft_teams", TEAMS), ("chime", members(&[CLIENT]).shape()), DEFAULT])
                .shape(),
        ),
        DEFAULT,
    ])
    .shape(),
);
