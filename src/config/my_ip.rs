//! The `my_ip` table of a profile: how the address of this machine is found for `--my-ip`.
//!
//! The texts are kept with their places; `app::my_ip` validates them.

use toml_edit::{Item, TableLike};

use super::error::{ConfigError, ContentProblem};
use super::policy::Placed;
use super::table_reader::{TableReader, kind};

/// The keys of the table.
const KEYS: &[&str] = &["sources", "family", "quorum"];

/// The content of the table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MyIp {
    /// `sources`: URLs that answer with the address they see. They replace the built-in ones.
    pub sources: Vec<Placed>,
    /// `family`: `v4` or `v6`.
    pub family: Option<Placed>,
    /// `quorum`: how many sources have to agree, at least 1.
    pub quorum: Option<u8>,
}

impl TableReader<'_> {
    /// Reads the `my_ip` table of the profile that messages call `profile`.
    pub(super) fn my_ip(&self, table: &dyn TableLike, profile: &str) -> Result<MyIp, ConfigError> {
        self.only(table, KEYS, &format!("[{profile}.my_ip]"))?;
        let place = |key| self.place(table.get(key).and_then(Item::span));
        let family = self.text(table, "family")?.map(|text| Placed { text, place: place("family") });
        let quorum = table.get("quorum").map(|item| self.quorum(table, item)).transpose()?;
        Ok(MyIp { sources: self.texts(table, "sources")?, family, quorum })
    }

    fn quorum(&self, table: &dyn TableLike, item: &Item) -> Result<u8, ConfigError> {
        let number = item.as_integer().and_then(|number| u8::try_from(number).ok()).filter(|number| *number > 0);
        number.ok_or_else(|| {
            let wanted = "a whole number from 1 on";
            let problem = ContentProblem::WrongType { key: "quorum".to_owned(), wanted, found: kind(item) };
            self.at_value(table, "quorum", problem)
        })
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::super::schema::parse;

    #[test]
    fn the_table_is_read_with_the_places_of_its_texts() {
        let text = "[profiles.p.my_ip]\nsources = [\"https://ip.example\"]\nfamily = \"v6\"\nquorum = 1\n";
        let file = parse(Path::new("c.toml"), text).unwrap();
        let table = &file.profiles["p"].my_ip;
        assert_eq!((table.sources[0].text.as_str(), table.quorum), ("https://ip.example", Some(1)));
        assert_eq!(table.family.as_ref().unwrap().place.to_string(), "c.toml:3:10");
        for (line, message) in [
            ("quorum = 0", "c.toml:2:10: `quorum` must be a whole number from 1 on, not an integer"),
            ("quorum = \"2\"", "c.toml:2:10: `quorum` must be a whole number from 1 on, not a string"),
            ("sources = \"https://ip.example\"", "c.toml:2:11: `sources` must be an array of strings, not a string"),
            ("source = []", "c.toml:2:1: unknown key `source` in [profiles.p.my_ip]; did you mean `sources`?"),
        ] {
            let error = parse(Path::new("c.toml"), &format!("[profiles.p.my_ip]\n{line}\n")).expect_err("a refusal");
            assert_eq!(error.to_string(), message);
        }
    }
}
