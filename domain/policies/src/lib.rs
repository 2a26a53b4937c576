//! Policy documents of every type: their grammars, and the effective policy that inheritance makes of them.
