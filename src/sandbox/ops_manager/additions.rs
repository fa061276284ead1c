//! The body of a POST: an array of new entries, read strictly.

use serde_json::{Map, Value};

use super::entry::Block;
use super::failure::Failure;
use super::route::Name;
use super::state::Holder;

/// Reads the new blocks of a body, in its order. Field names are those of the add-entries pages. It is assumed that an
/// empty array is refused, and that null means an absent field.
pub(super) fn parse(body: &[u8], name: Name, holder: Holder, takes_ipv6: bool) -> Result<Vec<Block>, Failure> {
    let value: Value = serde_json::from_slice(body).map_err(|_| Failure::malformed_json())?;
    let items = value.as_array().filter(|items| !items.is_empty()).ok_or_else(Failure::not_an_array)?;
    let mut blocks: Vec<Block> = Vec::with_capacity(items.len());
    for item in items {
        let block = block(item.as_object().ok_or_else(Failure::not_an_array)?, name)?;
        if block.is_ipv6() && !takes_ipv6 {
            return Err(Failure::ipv6(block.text()));
        }
        if block.is_unspecified_address() {
            return Err(Failure::cannot_add(holder, block.text()));
        }
        if blocks.iter().any(|earlier| earlier.same_as(&block)) {
            return Err(Failure::duplicate_in_input(block.text()));
        }
        blocks.push(block);
    }
    Ok(blocks)
}

fn block(item: &Map<String, Value>, name: Name) -> Result<Block, Failure> {
    if let Some(field) = item.keys().find(|field| !["ipAddress", "cidrBlock"].contains(&field.as_str())) {
        return Err(Failure::attribute(field));
    }
    let text = match (text(item, "ipAddress")?, text(item, "cidrBlock")?) {
        (Some(_), Some(_)) => return Err(Failure::both_attributes(name)),
        (None, None) => return Err(Failure::missing_attribute()),
        (Some(address_or_block), None) => address_or_block,
        (None, Some(block)) if block.contains('/') => block,
        (None, Some(address)) => return Err(Failure::notation(address)),
    };
    Block::try_from(text.to_owned()).map_err(|_| Failure::notation(text))
}

fn text<'a>(item: &'a Map<String, Value>, field: &str) -> Result<Option<&'a str>, Failure> {
    match item.get(field) {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(text)) => Ok(Some(text)),
        Some(_) => Err(Failure::attribute_type(field)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(body: &str) -> Result<Vec<String>, Failure> {
        Ok(parse(body.as_bytes(), Name::AccessList, Holder::User, true)?.into_iter().map(String::from).collect())
    }

    #[test]
    fn an_address_field_holds_either_and_a_block_field_a_block() {
        let body =
            r#"[{"ipAddress":"1.2.3.4/32"},{"ipAddress":"1.2.3.0/24"},{"cidrBlock":"10.0.0.1/8","ipAddress":null}]"#;
        assert_eq!(texts(body).unwrap(), ["1.2.3.4", "1.2.3.0/24", "10.0.0.1/8"]);
    }

    #[test]
    fn every_fault_of_a_body_has_its_code() {
        for (body, failure) in [
            ("[", Failure::malformed_json()),
            ("", Failure::malformed_json()),
            (r#"{"ipAddress":"1.2.3.4"}"#, Failure::not_an_array()),
            (r#"["1.2.3.4"]"#, Failure::not_an_array()),
            ("[]", Failure::not_an_array()),
            ("[{}]", Failure::missing_attribute()),
            (r#"[{"ipAddress":"1.2.3.4","comment":"x"}]"#, Failure::attribute("comment")),
            (r#"[{"ipAddress":16909060}]"#, Failure::attribute_type("ipAddress")),
            (r#"[{"ipAddress":"1.2.3.4","cidrBlock":"1.2.3.4/32"}]"#, Failure::both_attributes(Name::AccessList)),
            (r#"[{"ipAddress":"1.2.3.400"}]"#, Failure::notation("1.2.3.400")),
            (r#"[{"cidrBlock":"1.2.3.4"}]"#, Failure::notation("1.2.3.4")),
            (r#"[{"cidrBlock":"0.0.0.0/32"}]"#, Failure::cannot_add(Holder::User, "0.0.0.0")),
            (r#"[{"ipAddress":"1.2.3.4"},{"cidrBlock":"1.2.3.4/32"}]"#, Failure::duplicate_in_input("1.2.3.4")),
            (r#"[{"ipAddress":"::1"},{"ipAddress":"0:0::1"}]"#, Failure::duplicate_in_input("0:0::1")),
        ] {
            assert_eq!(texts(body), Err(failure), "{body}");
        }
        let ipv6 = parse(br#"[{"ipAddress":"::1"}]"#, Name::AccessList, Holder::User, false);
        assert_eq!(ipv6, Err(Failure::ipv6("::1")));
    }
}
