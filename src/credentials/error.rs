//! Why there is no credential. Holds names of variables, keys and places, never a value.

use std::fmt;
use std::path::PathBuf;

use super::Ways;
use super::alibaba::fault::Fault;
use crate::config::ConfigError;
use crate::world::files;

/// What holds the parts of a credential.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Holder {
    /// The environment.
    Environment,
    /// A profile of the file.
    Profile {
        /// Its name.
        name: String,
        /// The file.
        path: PathBuf,
    },
    /// A person, who typed it.
    Person,
    /// A command of a profile, by what it prints.
    Command {
        /// The key that has it.
        key: &'static str,
        /// The profile.
        name: String,
        /// The file.
        path: PathBuf,
    },
    /// A profile of a vendor's tool, or its whole set-up.
    Vendor {
        /// The tool.
        tool: &'static str,
        /// The name of the profile.
        name: Option<String>,
        /// The file.
        path: PathBuf,
    },
}

impl fmt::Display for Holder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment => f.write_str("the environment"),
            Self::Person => f.write_str("what was typed"),
            Self::Profile { name, path } => write!(f, "profile {name} in {}", path.display()),
            Self::Command { key, name, path } => {
                write!(f, "the output of `{key}` of profile {name} in {}", path.display())
            }
            Self::Vendor { tool, name: Some(name), path } => {
                write!(f, "profile {name} of {tool} in {}", path.display())
            }
            Self::Vendor { tool, name: None, path } => write!(f, "the set-up of {tool} in {}", path.display()),
        }
    }
}

/// What makes a value useless. Reads on after the value's name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ValueProblem {
    /// Bytes that are not text.
    #[error("is not valid Unicode")]
    NotUnicode,
    /// Blanks at an end, mostly a line end that came along.
    #[error("begins or ends with white space")]
    WhiteSpace,
    /// Control characters.
    #[error("holds a control character")]
    Control,
    /// A character that cannot stand in the header that carries the value.
    #[error("holds a character that it cannot have")]
    Character,
    /// A colon in a user name. Digest puts colons between the parts of what it hashes (RFC 7616 section 3.4.2).
    #[error("holds a colon, which HTTP Digest does not allow in a user name")]
    Colon,
}

/// What is wrong with a place that holds something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// What it is.
    pub why: String,
    /// The next step, if there is one worth naming.
    pub hint: Option<String>,
}

/// Why a command gives no credential. Reads on after the command's name; holds nothing of what it printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CommandProblem {
    /// A program that would be looked up.
    #[error("does not begin with the absolute path of a program")]
    NotAbsolute,
    /// A program that others can write, or that belongs to another user.
    #[error("is a program that another user could have changed")]
    Writable,
    /// It cannot be run.
    #[error("cannot be run: {}", files::reason(&(*.0).into()))]
    NotStarted(std::io::ErrorKind),
    /// It takes too long.
    #[error("did not end within {} s and was stopped", .0.as_secs())]
    TooSlow(std::time::Duration),
    /// It ends with another code than 0, or by a signal.
    #[error("failed{}", .0.map(|code| format!(" with exit code {code}")).unwrap_or_default())]
    Failed(Option<i32>),
    /// It prints too much.
    #[error("printed more than 64 KiB")]
    TooMuch,
    /// Bytes that are not text.
    #[error("printed what is no text")]
    NotText,
    /// Neither form.
    #[error("printed neither a JSON object nor one part of the credential on each line")]
    Unreadable,
}

/// Why a source that has something has no credential. `Display` is the whole cause.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CredentialError {
    /// Some parts are there and some are not.
    #[error("{holder} has {} but not {}", .present.join(" and "), .missing.join(" and "))]
    Half {
        /// Where.
        holder: Holder,
        /// The parts that are there.
        present: Vec<&'static str>,
        /// The parts that are missing.
        missing: Vec<&'static str>,
    },
    /// A part is there and useless.
    #[error("{part} in {holder} {problem}")]
    Broken {
        /// Where.
        holder: Holder,
        /// The variable or key.
        part: &'static str,
        /// What is wrong with its value.
        problem: ValueProblem,
    },
    /// A part is at a place that does not give it.
    #[error("{part} of {holder} is not to be had: {}", .cause.why)]
    Kept {
        /// Whose it is.
        holder: Holder,
        /// The key.
        part: &'static str,
        /// What is wrong with its place.
        cause: Box<Cause>,
    },
    /// The set-up of a vendor's tool cannot be used.
    #[error("{holder} cannot be used: {}", .cause.why)]
    Vendor {
        /// Whose it is.
        holder: Holder,
        /// What is wrong with it.
        cause: Box<Cause>,
    },
    /// A source of the vendor's is there and gives no key.
    #[error("{name}: {fault}")]
    Source {
        /// Its name.
        name: String,
        /// What is wrong with it.
        fault: Fault,
    },
    /// A command and a part beside it.
    #[error("{holder} has both {command} and {}", .beside.join(" and "))]
    Both {
        /// Where.
        holder: Holder,
        /// The command.
        command: &'static str,
        /// The parts beside it.
        beside: Vec<&'static str>,
    },
    /// A command that gives nothing.
    #[error("{} {problem}", named(.holder))]
    Command {
        /// Which.
        holder: Holder,
        /// What is wrong with it.
        problem: CommandProblem,
    },
    /// A file that cannot be used.
    #[error("{message}")]
    File {
        /// What is wrong with it, where.
        message: String,
        /// The next step.
        hint: Option<String>,
    },
}

impl From<ConfigError> for CredentialError {
    fn from(error: ConfigError) -> Self {
        Self::File { message: error.to_string(), hint: error.hint() }
    }
}

/// A command by its place.
fn named(holder: &Holder) -> String {
    match holder {
        Holder::Command { key, name, path } => format!("`{key}` of profile {name} in {}", path.display()),
        other => other.to_string(),
    }
}

impl CredentialError {
    /// The next step.
    #[must_use]
    pub fn hint(&self) -> String {
        match self {
            Self::Half { holder: Holder::Environment, present, missing } => {
                let (present, missing) = (present.join(" and "), missing.join(" and "));
                format!("set {missing} too, or unset {present}; an empty value counts as unset")
            }
            Self::Half { holder: Holder::Command { .. }, missing, .. } => {
                format!("let it print {} too", missing.join(" and "))
            }
            Self::Half { holder: Holder::Vendor { tool, .. }, present, missing } => {
                let (present, missing) = (present.join(" and "), missing.join(" and "));
                format!(
                    "{tool} may keep {missing} in the system's keyring, which is not read: give the key in another way, \
                     or take {present} out of the file"
                )
            }
            Self::Half { present, missing, .. } => {
                format!("put {} beside it, or take {} out", missing.join(" and "), present.join(" and "))
            }
            Self::Broken { holder: Holder::Environment, part, .. } => format!("set {part} anew, or unset it"),
            Self::Broken { holder: Holder::Person, part, .. } => format!("type {part} again"),
            Self::Broken { holder: Holder::Command { .. }, part, .. } => format!("let it print {part} as it is"),
            Self::Broken { part, .. } => format!("put {part} right, or take it out"),
            Self::Kept { part, cause, .. } => {
                cause.hint.clone().unwrap_or_else(|| format!("put {part} there, or name another place for it"))
            }
            Self::Vendor { cause, .. } => cause
                .hint
                .clone()
                .unwrap_or_else(|| "put it right with its own tool, or name another profile".to_owned()),
            Self::Source { fault, .. } => fault.hint.clone().unwrap_or_else(|| fault.class.next().to_owned()),
            Self::Both { command, beside, .. } => format!("take {command} out, or {}", beside.join(" and ")),
            Self::Command { problem: CommandProblem::Writable, .. } => {
                "let the program belong to you or to root, and take the others' right to write away".to_owned()
            }
            Self::Command { .. } => "run it by hand and see what it does; it gets no input and no terminal".to_owned(),
            Self::File { hint, .. } => {
                hint.clone().unwrap_or_else(|| "fix the file, or give the credentials in another way".to_owned())
            }
        }
    }
}

/// Why a chain has no credential. `Display` is the whole cause.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChainError {
    /// A source is broken; those after it were not asked.
    #[error(transparent)]
    Broken(#[from] CredentialError),
    /// No source has anything.
    #[error("no credentials for {} in {}{}", .ways.service, .tried.join(", "), unnamed(.ways))]
    Missing {
        /// The names of all sources, in the order in which they were asked.
        tried: Vec<String>,
        /// How to give one.
        ways: Box<Ways>,
    },
}

impl ChainError {
    /// The next step.
    #[must_use]
    pub fn hint(&self) -> String {
        match self {
            Self::Broken(error) => error.hint(),
            Self::Missing { ways, .. } => ways.to_string(),
        }
    }
}

/// Why no profile was asked.
fn unnamed(ways: &Ways) -> &'static str {
    if ways.profile.is_some() { "" } else { "; no profile is in force" }
}

impl fmt::Display for Ways {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.others.is_empty() {
            write!(f, "name a profile with -p ({}), ", self.others.join(", "))?;
        }
        let profile = self.profile.as_deref().unwrap_or("NAME");
        write!(
            f,
            "use --sandbox to try it without any, set {}, or put {} under [profiles.{profile}] in {}",
            self.variables.join(" and "),
            self.keys.join(" and "),
            self.path.display()
        )
    }
}
