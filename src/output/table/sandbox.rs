//! Output of the sandbox commands, for people and for shells.

use crate::output::escape;
use crate::output::grid::Grid;
use crate::output::page::{Page, Style};
use crate::output::view::{SANDBOX_UNSET, SandboxAccount, SandboxStatus};

/// The variables of a served sandbox as `export NAME='value'` lines, for `eval` and for files that a shell sources. The
/// instance is the first one; without instances the line is absent. Values are escaped like all text from outside, so
/// a terminal can show the lines.
#[must_use]
pub fn exports(account: &SandboxAccount) -> String {
    let lines = account.variables().into_iter().map(|(name, value)| format!("export {name}={}\n", quoted(&value)));
    let unset = format!("unset {}\n", SANDBOX_UNSET.join(" "));
    // The exports come last, so that they override the `unset`.
    [unset].into_iter().chain(lines).collect()
}

/// A word of the shell command language (POSIX.1-2024, 2.2.2): single quotes preserve every character except the single
/// quote, which is written outside of them.
fn quoted(value: &str) -> String {
    format!("'{}'", escape::text(value).replace('\'', r"'\''"))
}

/// The kept state.
pub(super) fn show(page: &mut Page, status: &SandboxStatus) {
    let kept = if status.kept { "" } else { " (no such file yet; a new sandbox is shown)" };
    page.labelled("", "state", Style::Heading, &format!("{}{kept}", status.file));
    for instance in &status.instances {
        page.gap();
        page.line(Style::Heading, &format!("instance {} \"{}\" ({})", instance.id, instance.name, instance.status));
        for (list, group, entries) in &instance.groups {
            page.line(Style::Plain, &format!("  {list} {group}"));
            show_entries(page, "    ", entries);
        }
    }
    page.gap();
    page.line(Style::Heading, &format!("user {}", status.user));
    show_entries(page, "  ", &status.entries);
    page.gap();
    page.line(Style::Heading, &format!("API key {} of organization {}", status.api_key, status.org));
    show_entries(page, "  ", &status.key_entries);
    page.gap();
    page.line(Style::Heading, "assumptions");
    let mut grid = Grid::new(&["name", "value", "about"]).prose();
    for (name, value, about) in &status.assumptions {
        grid.row(vec![Some(name.clone()), Some(value.clone()), Some(about.clone())]);
    }
    grid.show(page, "  ");
}

fn show_entries(page: &mut Page, indent: &str, entries: &[String]) {
    if entries.is_empty() {
        page.line(Style::Plain, &format!("{indent}(empty)"));
    }
    for entry in entries {
        page.line(Style::Plain, &format!("{indent}{entry}"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::sample;
    use crate::output::table::render;

    #[test]
    fn exports_are_lines_that_a_shell_evaluates() {
        let mut account = sample::account();
        account.api_key = "it's $HOME".to_owned();
        assert_eq!(
            exports(&account),
            r"unset WHITELISTCTL_PROFILE WHITELISTCTL_REGION WHITELISTCTL_GROUP WHITELISTCTL_NETWORK WHITELISTCTL_CALLER WHITELISTCTL_API_KEY_ID WHITELISTCTL_SANDBOX WHITELISTCTL_JOURNAL ALIBABA_CLOUD_SECURITY_TOKEN
export WHITELISTCTL_ENDPOINT='http://127.0.0.1:9200'
export ALIBABA_CLOUD_REGION_ID='cn-hangzhou'
export ALIBABA_CLOUD_ACCESS_KEY_ID='key'
export ALIBABA_CLOUD_ACCESS_KEY_SECRET='secret'
export WHITELISTCTL_OPS_MANAGER_URL='http://127.0.0.1:8080'
export WHITELISTCTL_OPS_MANAGER_USERNAME='someone'
export WHITELISTCTL_OPS_MANAGER_API_KEY='it'\''s $HOME'
export WHITELISTCTL_INSTANCE='es-cn-n6w1o1x0w001c1abc'
export WHITELISTCTL_USER='5f0c1e2d3a4b5c6d7e8f9a0b'
export WHITELISTCTL_ORG='5f0c1e2d3a4b5c6d7e8f9a00'
export WHITELISTCTL_STATE_DIR='/tmp/sandbox/client'
export WHITELISTCTL_MY_IP_SOURCES='http://127.0.0.1:9200/my-ip'
"
        );
        account.caller = Some("203.0.113.99".to_owned());
        assert!(
            exports(&account).ends_with("\nexport WHITELISTCTL_CALLER='203.0.113.99'\n"),
            "set again after the unset"
        );
        account.instances.clear();
        account.caller = Some("1.2.3.4".to_owned());
        assert!(!exports(&account).contains("WHITELISTCTL_INSTANCE"));
        assert!(exports(&account).contains("export WHITELISTCTL_CALLER='1.2.3.4'\n"));
    }

    #[test]
    fn the_status_shows_lists_and_assumptions() {
        let expected = |assumptions: &str| {
            format!(
                "\
state: /var/lib/sandbox.json (no such file yet; a new
  sandbox is shown)

instance es-cn-n6w1o1x0w001c1abc \"logs\" (active)
  PUBLIC_KIBANA default
    127.0.0.1
  PUBLIC_KIBANA ops
    (empty)

user 5f0c1e2d3a4b5c6d7e8f9a0b
  198.51.100.7

API key 5f0c1e2d3a4b5c6d7e8f9a01 of organization 5f0c1e2d3a4b5c6d7e8f9a00
  203.0.113.1

assumptions
{assumptions}"
            )
        };
        let narrow = expected(
            "  name          value  about\n  cover-absent  error  what Cover does with a group that\n                       does not exist\n",
        );
        assert_eq!(render(&sample::status(), Page::new(Some(60), false)), narrow);
        let wide = expected(
            "  name          value  about\n  cover-absent  error  what Cover does with a group that does not exist\n",
        );
        let wide = wide.replace("new\n  sandbox", "new sandbox");
        assert_eq!(render(&sample::status(), Page::new(Some(100), false)), wide);
    }
}
