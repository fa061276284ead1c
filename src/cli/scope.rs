//! The options that select instances and lists, and how a run over many of them goes.

use clap::Args;

// Which instances a command is about.
#[derive(Args, Debug, Default)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Selection {
    /// IDs, names or patterns of instances, separated by commas [env: WHITELISTCTL_INSTANCE]
    ///
    /// A name is one of the profile or one that `instances` prints. A pattern is for example `'web-*'`. The option can
    /// be repeated.
    #[arg(short, long = "instance", value_name = "INSTANCE")]
    pub instances: Vec<String>,

    /// Only instances with this tag; can be repeated
    #[arg(long = "tag", value_name = "KEY=VALUE", hide_short_help = true)]
    pub tags: Vec<String>,

    /// All instances of the region
    ///
    /// With --region all, all instances of all regions.
    #[arg(long, conflicts_with_all = ["instances", "scope"])]
    pub all_instances: bool,

    /// The instances of a scope in config.toml
    #[arg(long, value_name = "NAME", conflicts_with = "instances", hide_short_help = true)]
    pub scope: Option<String>,

    /// Lists at the same time
    #[command(flatten)]
    pub pace: Pace,
}

// How many lists are worked on at the same time.
#[derive(Args, Clone, Copy, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Pace {
    /// Lists to work on at the same time
    #[arg(long, value_name = "N", default_value_t = Self::default().parallel, hide_short_help = true)]
    #[arg(value_parser = clap::value_parser!(u16).range(1..=256))]
    pub parallel: u16,
}

impl Default for Pace {
    fn default() -> Self {
        Self { parallel: 16 }
    }
}

// How a change of many lists goes.
#[derive(Args, Debug, Default)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Rollout {
    /// Change the first N lists and verify them before the others
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..), hide_short_help = true)]
    pub canary: Option<u16>,

    /// Seconds to wait after the first N lists
    #[arg(long, value_name = "SECONDS", requires = "canary", value_parser = super::seconds, hide_short_help = true)]
    pub soak: Option<u64>,

    /// Start no further list after more failures than this: a number, or a percentage of all lists [default: no limit;
    /// 0 with --canary]
    #[arg(long, value_name = "N|N%", value_parser = limit, hide_short_help = true)]
    pub max_failed: Option<Limit>,
}

impl Selection {
    /// Whether it says anything about the instances.
    #[must_use]
    pub fn is_named(&self) -> bool {
        !self.instances.is_empty() || !self.tags.is_empty() || self.all_instances || self.scope.is_some()
    }
}

/// A number of lists, or a part of all of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// So many.
    Lists(usize),
    /// So many of a hundred.
    Percent(usize),
}

impl Limit {
    /// The number of lists that it means of `all`.
    #[must_use]
    pub fn of(self, all: usize) -> usize {
        match self {
            Self::Lists(lists) => lists,
            Self::Percent(percent) => all.saturating_mul(percent) / 100,
        }
    }
}

/// Reads a limit: `3`, or `10%`.
fn limit(text: &str) -> Result<Limit, String> {
    let (digits, is_percent) = text.strip_suffix('%').map_or((text, false), |digits| (digits, true));
    let number = digits.bytes().all(|byte| byte.is_ascii_digit()).then(|| digits.parse::<usize>().ok()).flatten();
    match number {
        Some(percent) if is_percent && percent <= 100 => Ok(Limit::Percent(percent)),
        Some(lists) if !is_percent => Ok(Limit::Lists(lists)),
        _ => Err("expected a number of lists or a percentage, for example 3 or 10%".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_is_a_number_or_a_percentage() {
        assert_eq!(limit("3").map(|limit| limit.of(200)), Ok(3));
        assert_eq!(limit("10%").map(|limit| limit.of(205)), Ok(20));
        for text in ["", "%", "101%", "-1", "3.5", "ten"] {
            assert!(limit(text).is_err(), "{text}");
        }
    }
}
