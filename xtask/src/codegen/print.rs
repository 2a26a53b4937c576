//! Generated code as text.

use crate::problem::Problem;

/// A module's text: what it is about, then its items.
pub fn print(about: &str, tokens: proc_macro2::TokenStream) -> Result<String, Problem> {
    let tokens = quote::quote! {
        #![doc = #about]
        #![allow(missing_docs, reason = "the models carry no text")]
        #tokens
    };
    let file = syn::parse2(tokens).map_err(|error| format!("{about}: {error}"))?;
    Ok(prettyplease::unparse(&file))
}
