//! The filter `tags` of `ListInstance`: a JSON array of tags, each with `tagKey` and `tagValue`.

use serde::Deserialize;
use serde_json::Value;

use super::failure::Failure;

/// A tag that an instance must have.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Tag {
    tag_key: String,
    /// Without a value every value fits (assumed).
    tag_value: Option<String>,
}

impl Tag {
    fn is_on(&self, item: &Value) -> bool {
        let mut tags = item["tags"].as_array().into_iter().flatten();
        let fits = |tag: &Value| self.tag_value.as_ref().is_none_or(|value| tag["tagValue"] == *value);
        tags.any(|tag| tag["tagKey"] == self.tag_key && fits(tag))
    }
}

/// Keeps the items that have all the tags of `text`.
pub(super) fn filter(items: &mut Vec<Value>, text: &str) -> Result<(), Failure> {
    let tags: Vec<Tag> =
        serde_json::from_str(text).map_err(|_| Failure::invalid_parameter("The parameter tags is not valid."))?;
    items.retain(|item| tags.iter().all(|tag| tag.is_on(item)));
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_item_must_have_every_tag() {
        let items = || {
            vec![
                json!({"id": 1, "tags": [{"tagKey": "env", "tagValue": "prod"}, {"tagKey": "team", "tagValue": "a"}]}),
                json!({"id": 2, "tags": [{"tagKey": "env", "tagValue": "test"}]}),
                json!({"id": 3}),
            ]
        };
        for (text, ids) in [
            (r#"[{"tagKey":"env","tagValue":"prod"}]"#, vec![1]),
            (r#"[{"tagKey":"env"}]"#, vec![1, 2]),
            (r#"[{"tagKey":"env","tagValue":"test"},{"tagKey":"team"}]"#, vec![]),
            ("[]", vec![1, 2, 3]),
        ] {
            let mut kept = items();
            filter(&mut kept, text).unwrap();
            assert_eq!(kept.iter().map(|item| item["id"].as_i64().unwrap()).collect::<Vec<_>>(), ids, "{text}");
        }
        for text in ["env", "{}", r#"[{"tagValue":"prod"}]"#] {
            assert_eq!(filter(&mut items(), text).unwrap_err().message, "The parameter tags is not valid.", "{text}");
        }
    }
}
