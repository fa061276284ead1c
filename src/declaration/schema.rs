//! The JSON Schema of a declaration, by which editors complete and check.
//!
//! The file is generated from the types below, which only tests have: the reader reports more than a schema can say. A
//! test compares the keys of both.

/// The JSON Schema (draft 2020-12) of a declaration.
pub const SCHEMA: &str = include_str!("declaration.schema.json");

#[cfg(test)]
#[expect(dead_code, reason = "shapes for the schema, never built")]
mod shapes {
    use std::collections::BTreeMap;

    use schemars::JsonSchema;

    /// A declaration of whitelists for whitelistctl.
    #[derive(JsonSchema)]
    #[schemars(title = "whitelistctl declaration", deny_unknown_fields)]
    pub(super) struct Declaration {
        /// The version of the format: 1.
        #[schemars(range(min = 1, max = 1))]
        version: u8,
        /// Files that bring further sets, relative to this file.
        include: Option<OneOrMany>,
        /// What every entry must have, and what it has unless it says otherwise.
        defaults: Option<Defaults>,
        /// Named sets of entries.
        sets: Option<BTreeMap<String, Set>>,
        /// The lists, each block under a name of its own.
        lists: Option<BTreeMap<String, List>>,
        /// Assertions about what lists admit.
        tests: Option<Vec<Test>>,
    }

    /// What every entry must have, and what it has unless it says otherwise.
    #[derive(JsonSchema)]
    #[schemars(deny_unknown_fields)]
    pub(super) struct Defaults {
        /// What an entry must have.
        require: Option<Vec<Required>>,
        /// Who is responsible.
        owner: Option<String>,
        /// Why entries are there.
        reason: Option<String>,
        /// The ticket.
        ticket: Option<String>,
    }

    /// Something that an entry can be required to have.
    #[derive(JsonSchema)]
    #[schemars(rename_all = "snake_case")]
    enum Required {
        Owner,
        Reason,
        Ticket,
        Expires,
    }

    /// A set of entries.
    #[derive(JsonSchema)]
    #[schemars(deny_unknown_fields)]
    pub(super) struct Set {
        /// Who is responsible.
        owner: Option<String>,
        /// Why the entries are there.
        reason: Option<String>,
        /// The ticket.
        ticket: Option<String>,
        /// The day (in UTC) or time (with zone) from which on no entry is wanted.
        expires: Option<String>,
        /// Its entries.
        entries: Option<Vec<Item>>,
        /// The sets that it consists of.
        of: Option<OneOrMany>,
        /// Addresses, blocks and `@SET` that it does not hold.
        except: Option<OneOrMany>,
        /// Where its entries are published.
        feed: Option<Feed>,
        /// What a new copy of the published list must satisfy.
        guard: Option<Guard>,
    }

    /// An address or block, or a table with more about it.
    #[derive(JsonSchema)]
    #[schemars(untagged)]
    enum Item {
        /// An address, a block, or in a list `@SET`.
        Text(String),
        /// An entry with more about it.
        Entry(Entry),
    }

    /// An entry with more about it.
    #[derive(JsonSchema)]
    #[schemars(deny_unknown_fields)]
    #[expect(clippy::struct_field_names, reason = "the names are those of the documents")]
    pub(super) struct Entry {
        /// The address or block.
        entry: Option<String>,
        /// The text of an entry that the service stores and that is no address.
        stored: Option<String>,
        /// Who is responsible.
        owner: Option<String>,
        /// Why it is there.
        reason: Option<String>,
        /// The ticket.
        ticket: Option<String>,
        /// The day (in UTC) or time (with zone) from which on it is not wanted.
        expires: Option<String>,
    }

    /// A published list.
    #[derive(JsonSchema)]
    #[schemars(deny_unknown_fields)]
    pub(super) struct Feed {
        /// The address, which begins with https://.
        url: String,
        /// A JSON pointer to the entries, in which `*` means every member; absent for a plain list.
        pick: Option<String>,
        /// The family that is used.
        family: Option<Family>,
    }

    /// A family of addresses.
    #[derive(JsonSchema)]
    #[schemars(rename_all = "snake_case")]
    enum Family {
        V4,
        V6,
        Any,
    }

    /// What a new copy of a published list must satisfy.
    #[derive(JsonSchema)]
    #[schemars(deny_unknown_fields)]
    pub(super) struct Guard {
        /// The fewest entries.
        min: Option<u32>,
        /// The most entries.
        max: Option<u32>,
        /// How many percent of the pinned entries may come or go, such as `25%`.
        change: Option<String>,
        /// The shortest prefix length.
        widest: Option<u8>,
        /// How old the pinned copy may be, such as `12h` or `7d`.
        max_age: Option<String>,
    }

    /// One or several lists that shall be alike.
    #[derive(JsonSchema)]
    #[schemars(deny_unknown_fields)]
    pub(super) struct List {
        /// Which lists.
        on: On,
        /// Which entries may be removed.
        owns: Owns,
        /// The entries: addresses, blocks, `@SET`, and tables with more about an entry.
        entries: Option<Vec<Item>>,
        /// Entries that must not be there, whatever the block owns.
        absent: Option<OneOrMany>,
        /// Earlier names of the group, which are deleted once the new one is verified.
        was: Option<OneOrMany>,
        /// Who is responsible.
        owner: Option<String>,
        /// Why the entries are there.
        reason: Option<String>,
        /// The ticket.
        ticket: Option<String>,
        /// The day (in UTC) or time (with zone) from which on no entry is wanted.
        expires: Option<String>,
    }

    /// Which entries of a list may be removed.
    #[derive(JsonSchema)]
    #[schemars(rename_all = "snake_case")]
    enum Owns {
        /// All of them: the list holds exactly what is declared.
        All,
        /// Those that an earlier apply added.
        Added,
        /// None: entries are only added.
        Nothing,
    }

    /// Which lists a block is about.
    #[derive(JsonSchema)]
    #[schemars(deny_unknown_fields)]
    pub(super) struct On {
        /// The service.
        service: Service,
        /// The profile with credentials and settings.
        profile: Option<String>,
        /// The region, where it is not that of the profile.
        region: Option<String>,
        /// IDs and names of instances.
        instances: Option<OneOrMany>,
        /// `kibana` or `es`.
        list: Option<Kind>,
        /// The network.
        network: Option<Network>,
        /// The group.
        group: Option<String>,
        /// The ID of an Ops Manager user.
        user: Option<String>,
        /// The ID of the organization of an API key.
        org: Option<String>,
        /// The ID of a programmatic API key.
        api_key: Option<String>,
        /// Whether it is the global list of Ops Manager.
        global: Option<bool>,
    }

    /// A service.
    #[derive(JsonSchema)]
    #[schemars(rename_all = "kebab-case")]
    enum Service {
        Elasticsearch,
        OpsManager,
    }

    /// Whose access a list rules.
    #[derive(JsonSchema)]
    #[schemars(rename_all = "snake_case")]
    enum Kind {
        Kibana,
        Es,
    }

    /// A network.
    #[derive(JsonSchema)]
    #[schemars(rename_all = "snake_case")]
    enum Network {
        Public,
        Private,
    }

    /// An assertion about what lists admit.
    #[derive(JsonSchema)]
    #[schemars(deny_unknown_fields)]
    pub(super) struct Test {
        /// What must be admitted.
        admits: Option<OneOrMany>,
        /// What must not be admitted, not even in part.
        denies: Option<OneOrMany>,
        /// The names of list blocks; `*` for all.
        lists: OneOrMany,
    }

    /// A text or several.
    #[derive(JsonSchema)]
    #[schemars(untagged)]
    enum OneOrMany {
        One(String),
        Many(Vec<String>),
    }
}

/// Files that are generated from the code and kept in the repository.
#[cfg(test)]
mod generated_files {
    use std::collections::BTreeSet;

    use schemars::{JsonSchema, Schema};

    use super::super::reader::keys;
    use super::shapes;

    fn schema<T: JsonSchema>() -> Schema {
        schemars::generate::SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<T>()
    }

    #[test]
    fn the_schema_of_a_declaration_is_current() {
        let mut wanted = serde_json::to_string_pretty(&schema::<shapes::Declaration>()).unwrap();
        wanted.push('\n');
        let path = format!("{}/src/declaration/declaration.schema.json", env!("CARGO_MANIFEST_DIR"));
        if std::env::var_os("WHITELISTCTL_REFRESH").is_some_and(|value| value == "1") {
            std::fs::write(path, &wanted).unwrap();
            return;
        }
        let found = std::fs::read_to_string(path).unwrap().replace("\r\n", "\n");
        assert!(found == wanted, "run: WHITELISTCTL_REFRESH=1 cargo test generated_files");
    }

    #[test]
    fn the_schema_has_the_keys_of_the_reader() {
        let of = |schema: Schema| -> BTreeSet<String> {
            schema.get("properties").unwrap().as_object().unwrap().keys().cloned().collect()
        };
        let pairs: [(&[&str], Schema); 9] = [
            (keys::TOP, schema::<shapes::Declaration>()),
            (keys::DEFAULTS, schema::<shapes::Defaults>()),
            (keys::SET, schema::<shapes::Set>()),
            (keys::ENTRY, schema::<shapes::Entry>()),
            (keys::FEED, schema::<shapes::Feed>()),
            (keys::GUARD, schema::<shapes::Guard>()),
            (keys::LIST, schema::<shapes::List>()),
            (keys::ON, schema::<shapes::On>()),
            (keys::TEST, schema::<shapes::Test>()),
        ];
        for (keys, schema) in pairs {
            assert_eq!(of(schema), keys.iter().map(ToString::to_string).collect());
        }
    }
}
