//! From the models' names to Rust's.

use proc_macro2::{Ident, Span};

/// Names that a struct must not take away from the prelude: it is called a shape then.
const RESERVED: [&str; 8] = ["String", "Option", "Vec", "Box", "Result", "Default", "Some", "None"];

/// `RoleARN` to `role_arn`, `TemplateS3Uri` to `template_s3_uri`.
pub fn snake(name: &str) -> String {
    let characters: Vec<char> = name.chars().collect();
    let mut snake = String::new();
    for (place, &character) in characters.iter().enumerate() {
        let before = place.checked_sub(1).and_then(|before| characters.get(before)).copied();
        let after = characters.get(place + 1).copied();
        let word_ends = before.is_some_and(|before| before.is_ascii_lowercase() || before.is_ascii_digit());
        let acronym_ends = before.is_some_and(|before| before.is_ascii_uppercase())
            && after.is_some_and(|after| after.is_ascii_lowercase());
        if character.is_ascii_uppercase() && (word_ends || acronym_ends) {
            snake.push('_');
        }
        snake.push(character.to_ascii_lowercase());
    }
    snake.replace('-', "_")
}

/// The field of a member.
pub fn field(name: &str) -> Ident {
    let snake = snake(name);
    match snake.as_str() {
        "type" | "match" | "ref" | "use" | "static" | "where" | "enum" | "struct" | "move" | "in" | "as" => {
            Ident::new_raw(&snake, Span::call_site())
        }
        _ => ident(&snake),
    }
}

/// The static of a shape or operation: `CREATE_ORGANIZATION`.
pub fn screaming(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

/// The type of a structure: the shape's name with a capital, if the prelude doesn't have that.
pub fn type_of(name: &str) -> Ident {
    if RESERVED.contains(&name) { ident(&format!("{name}Shape")) } else { camel(name) }
}

/// A name with a capital.
pub fn camel(name: &str) -> Ident {
    let mut characters = name.chars();
    let first = characters.next().map(|first| first.to_ascii_uppercase());
    let name: String = first.into_iter().chain(characters).collect();
    ident(&name)
}

/// An identifier.
pub fn ident(name: &str) -> Ident {
    Ident::new(name, Span::call_site())
}
