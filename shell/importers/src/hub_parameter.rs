//! A value of a security control's parameter, of the kind that it says.

use organization_document::Parameter;
use serde_json::Value;

/// Takes a value of a kind, as the API names it; whether it is one.
pub fn put(parameter: &mut Parameter, kind: &str, value: &Value) -> bool {
    let text = || value.as_str().map(str::to_owned);
    let texts = || {
        let all = value.as_array()?;
        all.iter().map(|item| item.as_str().map(str::to_owned)).collect::<Option<Vec<_>>>()
    };
    let numbers = || value.as_array()?.iter().map(Value::as_i64).collect::<Option<Vec<_>>>();
    match kind {
        "Boolean" => value.as_bool().map(|value| parameter.boolean = Some(value)),
        "Double" => value.as_f64().map(|value| parameter.double = Some(value)),
        "Enum" => text().map(|value| parameter.r#enum = Some(value)),
        "EnumList" => texts().map(|value| parameter.enum_list = Some(value)),
        "Integer" => value.as_i64().map(|value| parameter.integer = Some(value)),
        "IntegerList" => numbers().map(|value| parameter.integer_list = Some(value)),
        "String" => text().map(|value| parameter.string = Some(value)),
        "StringList" => texts().map(|value| parameter.string_list = Some(value)),
        _ => None,
    }
    .is_some()
}
