//! What changes are checked against, from the settings: the profile's policy for one kind of list, the address that
//! calls come from, and whether it is on this machine.

use std::collections::{BTreeMap, BTreeSet};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

pub(crate) use crate::change::spec::PolicyContext;
use crate::config::policy::{Demands, Placed};
use crate::config::suggest::nearest;
use crate::config::{Endpoints, PolicyTables, Setting, Settings};
use crate::domain::entry::Entry;
use crate::domain::hazard::{Name, NoName, NoVerdict, Verdict};
use crate::domain::lease;
use crate::domain::policy::{Policy, Widths};
use crate::error::{Code, Error};
use crate::services::port::{Addresses, ListTraits};

/// The value that switches guessing off: behind a tunnel, the service does not see an address of this machine.
const UNKNOWN: &str = "unknown";

impl PolicyContext {
    /// The context for changes of lists with these `traits`.
    ///
    /// # Errors
    /// The profile's policy or the caller's address cannot be read.
    pub(crate) fn of(traits: ListTraits, settings: &Settings, from_stdin: bool) -> Result<Self, Error> {
        let loopback = (traits.loopback)(settings);
        let caller = match &settings.values.caller {
            Some(setting) => address(setting)?,
            None => loopback,
        };
        let (policy, is_local) = (policy(&settings.policy, traits.section)?, loopback.is_some());
        Ok(Self { policy, caller, is_local, from_stdin, removed_recently: BTreeSet::new() })
    }
}

/// The address of `setting`; `None` if it is `unknown`.
pub(crate) fn address(setting: &Setting) -> Result<Option<IpAddr>, Error> {
    if setting.value == UNKNOWN {
        return Ok(None);
    }
    let unusable = |why: String| {
        Error::new(Code::Usage, format!("the caller's address {} is not usable: {why}", setting.origin))
            .hint(format!("write one address, or `{UNKNOWN}`"))
    };
    let entry = Entry::parse(&setting.value).map_err(|error| unusable(error.to_string()))?;
    if !entry.is_address() {
        return Err(unusable("it is a block".to_owned()));
    }
    Ok(Some(entry.net().addr()))
}

impl Addresses for Settings {
    fn ops_manager(&self) -> Option<IpAddr> {
        let url = Self::ops_manager(self).ok()?;
        let seen = if url.host() == "[::1]" { Ipv6Addr::LOCALHOST.into() } else { Ipv4Addr::LOCALHOST.into() };
        url.is_loopback().then_some(seen)
    }

    fn elasticsearch(&self) -> Option<IpAddr> {
        let endpoints = self.values.endpoint.as_ref().and_then(|setting| Endpoints::parse(&setting.value).ok())?;
        endpoints.is_loopback().then_some(Ipv4Addr::LOCALHOST.into())
    }
}

/// The policy of `tables` for the lists of `section`: entries add up; verdicts and widths are those of the most
/// specific table.
fn policy(tables: &PolicyTables, section: &[&'static str]) -> Result<Policy, Error> {
    let mut policy = Policy::default();
    tables.on_the_way(section).try_for_each(|table| add(&mut policy, table))?;
    Ok(policy)
}

fn add(policy: &mut Policy, table: &Demands) -> Result<(), Error> {
    let entries = |texts: &[Placed]| texts.iter().map(entry).collect::<Result<Vec<Entry>, Error>>();
    policy.must_admit.extend(entries(&table.must_admit)?);
    policy.never_admit.extend(entries(&table.never_admit)?);
    policy.verdicts.extend(table.verdicts.iter().map(verdict).collect::<Result<BTreeMap<_, _>, Error>>()?);
    let (said, now) = (&table.widths, policy.widths);
    policy.widths = Widths {
        world_v4: said.world_v4.unwrap_or(now.world_v4),
        world_v6: said.world_v6.unwrap_or(now.world_v6),
        wide_v4: said.wide_v4.unwrap_or(now.wide_v4),
        wide_v6: said.wide_v6.unwrap_or(now.wide_v6),
    };
    if let Some(longest) = &table.max_lease {
        policy.leases.longest = lease::length(&longest.text).map_err(|error| {
            Error::new(Code::Config, format!("{}: `max_lease` cannot be used: {error}", longest.place))
        })?;
    }
    policy.leases.networks.extend(entries(&table.lease_networks)?);
    Ok(())
}

fn entry(placed: &Placed) -> Result<Entry, Error> {
    Entry::parse(&placed.text)
        .map_err(|error| Error::new(Code::Config, format!("{}: the entry cannot be used: {error}", placed.place)))
}

fn verdict((name, verdict): &(Placed, Placed)) -> Result<(Name, Verdict), Error> {
    let known = name.text.parse().map_err(|error: NoName| {
        let similar = nearest(&name.text, Name::ALL.iter().map(|name| name.as_str()));
        let meant = similar.map(|name| format!("; did you mean `{name}`?")).unwrap_or_default();
        Error::new(Code::Config, format!("{}: {error}{meant}", name.place))
            .hint(format!("the hazards: {}", Name::list()))
    })?;
    let read = verdict.text.parse();
    let read = read.map_err(|error: NoVerdict| Error::new(Code::Config, format!("{}: {error}", verdict.place)))?;
    Ok((known, read))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::{ConfigFile, Layer};
    use crate::domain::instance::ListType;
    use crate::domain::owner::Owner;
    use crate::services::{elasticsearch, ops_manager};
    use crate::world::Env;

    /// The settings of profile `p` that this text gives.
    fn settings(profile: &str) -> Settings {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config.toml");
        std::fs::write(&path, format!("[profiles.p]\n{profile}")).unwrap();
        let file = ConfigFile::load(&path).unwrap();
        Settings::resolve(&Layer::default(), &Env::default(), &file, Some("p")).unwrap()
    }

    fn user() -> ListTraits {
        ops_manager::policy::traits(&Owner::User("5356823b3004dee37132bb7b".parse().unwrap()))
    }

    fn policy_context(traits: ListTraits, profile: &str) -> PolicyContext {
        PolicyContext::of(traits, &settings(profile), false).unwrap()
    }

    #[test]
    fn a_server_on_this_machine_sees_loopback_unless_told_otherwise() {
        let caller = |profile: &str| policy_context(user(), profile).caller.map(|caller| caller.to_string());
        let local = "ops_manager_url = \"http://localhost:8080\"\n";
        assert_eq!(caller(local).as_deref(), Some("127.0.0.1"));
        assert_eq!(caller("ops_manager_url = \"http://[::1]:8080\"").as_deref(), Some("::1"));
        assert_eq!(caller("ops_manager_url = \"https://om.example.com\""), None);
        assert_eq!(caller(&format!("{local}caller = \"203.0.113.9\"")).as_deref(), Some("203.0.113.9"));
        assert_eq!(caller(&format!("{local}caller = \"unknown\"")), None);
        let block = PolicyContext::of(user(), &settings("caller = \"203.0.113.0/24\""), false).unwrap_err();
        assert!(block.message.contains("it is a block"), "{}", block.message);
    }

    #[test]
    fn entries_of_all_tables_add_up_and_the_narrowest_verdict_and_width_count() {
        let text = "
            [profiles.p.policy]
            must_admit = [\"8.8.8.8\"]
            verdicts = { wide = \"refuse\", special = \"warn\" }
            widths = { wide_v4 = 20, world_v4 = 10 }
            [profiles.p.policy.elasticsearch]
            must_admit = [\"9.9.9.9\"]
            verdicts = { wide = \"note\" }
            [profiles.p.policy.elasticsearch.private]
            must_admit = [\"10.0.0.1\"]
            widths = { wide_v4 = 24 }
            [profiles.p.policy.es.private]
            must_admit = [\"10.9.9.9\"]";
        let of = |traits| policy_context(traits, text).policy;
        let admitted = |policy: &Policy| policy.must_admit.iter().map(ToString::to_string).collect::<Vec<_>>();
        let private = of(elasticsearch::policy::traits(ListType::PRIVATE_KIBANA));
        assert_eq!(admitted(&private), ["8.8.8.8", "9.9.9.9", "10.0.0.1"]);
        assert_eq!((private.verdict(Name::Wide), private.verdict(Name::Special)), (Verdict::Note, Verdict::Warn));
        assert_eq!(private.widths, Widths { wide_v4: 24, world_v4: 10, ..Widths::default() });
        let (cluster, global) =
            (of(elasticsearch::policy::traits(ListType::PRIVATE_ES)), of(ops_manager::policy::traits(&Owner::Global)));
        assert_eq!(
            (admitted(&cluster), admitted(&global).len()),
            (vec!["8.8.8.8".to_owned(), "10.9.9.9".to_owned()], 1)
        );
        let (public, user) = (of(elasticsearch::policy::traits(ListType::PUBLIC_KIBANA)), of(user()));
        assert_eq!((admitted(&public).len(), public.widths.wide_v4), (2, 20));
        assert_eq!((admitted(&user).len(), user.verdict(Name::Wide)), (1, Verdict::Refuse));
    }

    #[test]
    fn a_text_that_cannot_be_read_is_told_with_its_place_and_not_repeated() {
        for (line, message) in [
            ("must_admit = [\"secret.example\"]", ":3:15: the entry cannot be used: it is a word or name"),
            (
                "verdicts = { opentoworld = \"warn\" }",
                ":3:14: there is no hazard of that name; did you mean `open-to-world`?",
            ),
            ("verdicts = { wide = \"secret\" }", ":3:21: a verdict is `refuse`, `warn` or `note`"),
        ] {
            let settings = settings(&format!("[profiles.p.policy]\n{line}\n"));
            let error = PolicyContext::of(user(), &settings, false).unwrap_err();
            assert!(error.message.contains(message) && !error.message.contains("secret"), "{}", error.message);
            assert_eq!(error.code, Code::Config);
        }
    }
}
