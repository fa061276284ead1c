//! The `policy` tables of a profile: the addresses that must and must not be admitted, the width limits, and the
//! verdict for each hazard.
//!
//! Entries, names of hazards and verdicts are texts here, each with its place in the file; `app::policy_context` parses
//! them. A table inside another one adds entries and replaces numbers and verdicts.

use std::collections::BTreeMap;

use toml_edit::{Item, TableLike, Value};

use super::error::{ConfigError, ContentProblem, SourceSpan};
use super::table_reader::{TableReader, kind};

/// The keys of `policy`.
const POLICY: &[&str] = &[
    "must_admit",
    "never_admit",
    "verdicts",
    "widths",
    "max_lease",
    "lease_networks",
    "elasticsearch",
    "es",
    "ops_manager",
    "global",
];
/// The keys of `policy.elasticsearch` and `policy.es`.
const BY_NETWORK: &[&str] =
    &["must_admit", "never_admit", "verdicts", "widths", "max_lease", "lease_networks", "public", "private"];
/// The keys of the tables of one list.
const LIST: &[&str] = &["must_admit", "never_admit", "verdicts", "widths", "max_lease", "lease_networks"];
/// The keys of `widths`, each with the longest prefix of its family.
const WIDTHS: [(&str, u8); 4] = [("world_v4", 32), ("world_v6", 128), ("wide_v4", 32), ("wide_v6", 128)];
/// The same, for messages.
const WIDTH_KEYS: &[&str] = &["world_v4", "world_v6", "wide_v4", "wide_v6"];

/// A text of the file and where it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Placed {
    /// The text, not validated.
    pub text: String,
    /// Where it stands.
    pub place: SourceSpan,
}

/// The content of one table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Demands {
    /// `must_admit`: entries that must be admitted.
    pub must_admit: Vec<Placed>,
    /// `never_admit`: entries that must not be admitted.
    pub never_admit: Vec<Placed>,
    /// `verdicts`: names of hazards, each with a verdict.
    pub verdicts: Vec<(Placed, Placed)>,
    /// `widths`: prefix lengths, within those of the family.
    pub widths: WidthDemands,
    /// `max_lease`: the longest lease.
    pub max_lease: Option<Placed>,
    /// `lease_networks`: what the entries of leases have to lie in.
    pub lease_networks: Vec<Placed>,
}

/// The prefix lengths that one table gives.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WidthDemands {
    /// `world_v4`.
    pub world_v4: Option<u8>,
    /// `world_v6`.
    pub world_v6: Option<u8>,
    /// `wide_v4`.
    pub wide_v4: Option<u8>,
    /// `wide_v6`.
    pub wide_v6: Option<u8>,
}

/// The policy of a profile: the table for every list, and the tables inside it, each by its keys.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicyTables(BTreeMap<Vec<&'static str>, Demands>);

impl PolicyTables {
    /// The tables on the way to `section`, the most general first; `[]` is the table for every list.
    pub fn on_the_way(&self, section: &[&'static str]) -> impl Iterator<Item = &Demands> {
        (0..=section.len()).filter_map(|length| self.0.get(&section[..length]))
    }
}

impl TableReader<'_> {
    /// Reads the `policy` table of the profile that messages call `profile`.
    pub(super) fn policy(&self, table: &dyn TableLike, profile: &str) -> Result<PolicyTables, ConfigError> {
        let title = format!("{profile}.policy");
        let mut tables = BTreeMap::from([(Vec::new(), self.demands(table, POLICY, &title)?)]);
        for key in ["ops_manager", "global"] {
            if let Some(own) = self.table(table, key)? {
                tables.insert(vec![key], self.demands(own, LIST, &format!("{title}.{key}"))?);
            }
        }
        for key in ["elasticsearch", "es"] {
            let Some(both) = self.table(table, key)? else { continue };
            let title = format!("{title}.{key}");
            tables.insert(vec![key], self.demands(both, BY_NETWORK, &title)?);
            for network in ["public", "private"] {
                if let Some(own) = self.table(both, network)? {
                    tables.insert(vec![key, network], self.demands(own, LIST, &format!("{title}.{network}"))?);
                }
            }
        }
        Ok(PolicyTables(tables))
    }

    fn demands(
        &self,
        table: &dyn TableLike,
        known: &'static [&'static str],
        title: &str,
    ) -> Result<Demands, ConfigError> {
        self.only(table, known, &format!("[{title}]"))?;
        Ok(Demands {
            must_admit: self.texts(table, "must_admit")?,
            never_admit: self.texts(table, "never_admit")?,
            verdicts: self.verdicts(table)?,
            widths: self.widths(table, title)?,
            max_lease: self.text(table, "max_lease")?.map(|text| {
                let place = self.place(table.get("max_lease").and_then(Item::span));
                Placed { text, place }
            }),
            lease_networks: self.texts(table, "lease_networks")?,
        })
    }

    /// The array of texts at `key`; nothing if there is none.
    pub(super) fn texts(&self, table: &dyn TableLike, key: &'static str) -> Result<Vec<Placed>, ConfigError> {
        let Some(item) = table.get(key) else {
            return Ok(Vec::new());
        };
        let wrong = |wanted, found| ContentProblem::WrongType { key: key.to_owned(), wanted, found };
        let Some(array) = item.as_array() else {
            return Err(self.at_value(table, key, wrong("an array of strings", kind(item))));
        };
        let text = |value: &Value| {
            let found = || wrong("an array of strings", kind(&Item::Value(value.clone())));
            let text = value.as_str().ok_or_else(|| self.at(value.span(), found()))?;
            Ok(Placed { text: text.to_owned(), place: self.place(value.span()) })
        };
        array.iter().map(text).collect()
    }

    fn verdicts(&self, table: &dyn TableLike) -> Result<Vec<(Placed, Placed)>, ConfigError> {
        let Some(verdicts) = self.table(table, "verdicts")? else {
            return Ok(Vec::new());
        };
        let verdict = |(name, item): (&str, &Item)| {
            let Some(text) = item.as_str() else {
                let problem = ContentProblem::WrongType {
                    key: "verdicts".to_owned(),
                    wanted: "a table of strings",
                    found: kind(item),
                };
                return Err(self.at_value(verdicts, name, problem));
            };
            let key = self.place(verdicts.key(name).and_then(toml_edit::Key::span));
            let verdict = Placed { text: text.to_owned(), place: self.place(item.span()) };
            Ok((Placed { text: name.to_owned(), place: key }, verdict))
        };
        verdicts.iter().map(verdict).collect()
    }

    fn widths(&self, table: &dyn TableLike, title: &str) -> Result<WidthDemands, ConfigError> {
        let Some(widths) = self.table(table, "widths")? else {
            return Ok(WidthDemands::default());
        };
        self.only(widths, WIDTH_KEYS, &format!("[{title}.widths]"))?;
        let [world_v4, world_v6, wide_v4, wide_v6] = WIDTHS;
        let width = |(key, most): (&'static str, u8)| self.width(widths, key, most);
        Ok(WidthDemands {
            world_v4: width(world_v4)?,
            world_v6: width(world_v6)?,
            wide_v4: width(wide_v4)?,
            wide_v6: width(wide_v6)?,
        })
    }

    /// The prefix length at `key`, if there is one.
    fn width(&self, table: &dyn TableLike, key: &'static str, most: u8) -> Result<Option<u8>, ConfigError> {
        let Some(item) = table.get(key) else {
            return Ok(None);
        };
        let Some(length) = item.as_integer() else {
            let problem =
                ContentProblem::WrongType { key: key.to_owned(), wanted: "a whole number", found: kind(item) };
            return Err(self.at_value(table, key, problem));
        };
        let length = u8::try_from(length).ok().filter(|length| *length <= most);
        length.map(Some).ok_or_else(|| self.at_value(table, key, ContentProblem::Width { key, most }))
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::schema::parse;
    use super::*;

    const WHOLE: &str = r#"
[profiles.p]
caller = "203.0.113.9"
[profiles.p.policy]
never_admit = ["192.0.2.66"]
verdicts = { wide = "refuse", documentation = "note" }
widths = { world_v4 = 4, world_v6 = 12, wide_v4 = 20, wide_v6 = 40 }
[profiles.p.policy.elasticsearch]
must_admit = ["198.51.100.0/28"]
[profiles.p.policy.elasticsearch.public]
must_admit = ["203.0.113.9", "2001:db8::/48"]
[profiles.p.policy.elasticsearch.private]
widths.wide_v4 = 8
[profiles.p.policy.ops_manager]
never_admit = []
"#;

    fn texts(placed: &[Placed]) -> Vec<&str> {
        placed.iter().map(|placed| placed.text.as_str()).collect()
    }

    #[test]
    fn every_key_arrives_in_its_table() {
        let file = parse(Path::new("c.toml"), WHOLE).unwrap();
        let policy = |section: &[&'static str]| &file.profiles["p"].policy.0[section];
        assert_eq!(texts(&policy(&[]).never_admit), ["192.0.2.66"]);
        let verdicts: Vec<_> =
            policy(&[]).verdicts.iter().map(|(name, verdict)| (&*name.text, &*verdict.text)).collect();
        assert_eq!(verdicts, [("wide", "refuse"), ("documentation", "note")]);
        let widths = WidthDemands { world_v4: Some(4), world_v6: Some(12), wide_v4: Some(20), wide_v6: Some(40) };
        assert_eq!(policy(&[]).widths, widths);
        assert_eq!(texts(&policy(&["elasticsearch"]).must_admit), ["198.51.100.0/28"]);
        assert_eq!(texts(&policy(&["elasticsearch", "public"]).must_admit), ["203.0.113.9", "2001:db8::/48"]);
        assert_eq!(
            policy(&["elasticsearch", "private"]).widths,
            WidthDemands { wide_v4: Some(8), ..WidthDemands::default() }
        );
        assert_eq!(policy(&["ops_manager"]), &Demands::default());
        assert_eq!(policy(&["elasticsearch", "public"]).must_admit[1].place.to_string(), "c.toml:11:30");
    }

    #[test]
    fn an_error_has_its_place_and_no_value() {
        let table = [
            ("must_admit = \"192.0.2.1\"", "c.toml:2:14: `must_admit` must be an array of strings, not a string"),
            (
                "never_admit = [\"192.0.2.1\", 5]",
                "c.toml:2:29: `never_admit` must be an array of strings, not an integer",
            ),
            (
                "must_amit = []",
                "c.toml:2:1: unknown key `must_amit` in [profiles.p.policy]; did you mean `must_admit`?",
            ),
            ("public.must_admit = []", "c.toml:2:1: unknown key `public` in [profiles.p.policy]"),
            ("ops_manager.public = {}", "c.toml:2:13: unknown key `public` in [profiles.p.policy.ops_manager]"),
            ("verdicts = [\"wide\"]", "c.toml:2:12: `verdicts` must be a table, not an array"),
            ("verdicts = { wide = true }", "c.toml:2:21: `verdicts` must be a table of strings, not true or false"),
            ("widths.wide_v4 = 33", "c.toml:2:18: `wide_v4` must be from 0 to 32"),
            ("widths.world_v6 = -1", "c.toml:2:19: `world_v6` must be from 0 to 128"),
            ("widths.wide_v6 = \"8\"", "c.toml:2:18: `wide_v6` must be a whole number, not a string"),
            ("widths.wide = 8", "c.toml:2:8: unknown key `wide` in [profiles.p.policy.widths]"),
        ];
        for (line, message) in table {
            let error = parse(Path::new("c.toml"), &format!("[profiles.p.policy]\n{line}\n")).expect_err("a refusal");
            assert_eq!(error.to_string(), message);
        }
    }
}
