//! Errors of credentials. They have names of variables, keys and places, never a value.

use std::fmt;
use std::path::PathBuf;

use super::fault::Fault;
use crate::config::ConfigError;
use crate::world::files;

/// The place of the parts of a credential.
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
    /// The user, who typed it.
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
    /// A profile of a vendor's tool, or its whole configuration.
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

/// Why a value is invalid. Follows the name of the value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ValueProblem {
    /// Bytes that are not text.
    #[error("is not valid Unicode")]
    NotUnicode,
    /// White space at an end, mostly the line end of a copied text.
    #[error("starts or ends with white space")]
    WhiteSpace,
    /// Control characters.
    #[error("has a control character")]
    Control,
    /// A character that cannot stand in the header that carries the value.
    #[error("has an invalid character")]
    Character,
    /// A colon in a user name. Digest puts colons between the parts of what it hashes (RFC 7616 section 3.4.2).
    #[error("has a colon, which HTTP Digest does not allow in a user name")]
    Colon,
}

/// Why a place does not give what it should hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cause {
    /// The reason.
    pub why: String,
    /// The next step, if there is one.
    pub hint: Option<String>,
}

/// Why a command gives no credential. Follows the name of the command; has nothing of what it printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CommandProblem {
    /// A program without an absolute path.
    #[error("does not start with the absolute path of a program")]
    NotAbsolute,
    /// A program that others can write, or that belongs to another user.
    #[error("is a program that another user could have changed")]
    Writable,
    /// It cannot be run.
    #[error("cannot be run: {}", files::reason(&(*.0).into()))]
    NotStarted(std::io::ErrorKind),
    /// It did not end in time.
    #[error("did not end within {} s and was stopped", .0.as_secs())]
    TooSlow(std::time::Duration),
    /// It ends with another code than 0, or by a signal.
    #[error("failed{}", .0.map(|code| format!(" with exit code {code}")).unwrap_or_default())]
    Failed(Option<i32>),
    /// It prints too much.
    #[error("printed more than 64 KiB")]
    TooMuch,
    /// Bytes that are not text.
    #[error("printed bytes that are not text")]
    NotText,
    /// Neither form.
    #[error("printed neither a JSON object nor one part of the credential on each line")]
    Unreadable,
}

/// Why a source cannot give a credential that it should have. `Display` is the whole cause.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CredentialError {
    /// Some parts are missing.
    #[error("{holder} has {} but not {}", .present.join(" and "), .missing.join(" and "))]
    Half {
        /// Where.
        holder: Holder,
        /// The parts that are there.
        present: Vec<&'static str>,
        /// The parts that are missing.
        missing: Vec<&'static str>,
    },
    /// A part is invalid.
    #[error("{part} in {holder} {problem}")]
    Broken {
        /// Where.
        holder: Holder,
        /// The variable or key.
        part: &'static str,
        /// What is wrong with its value.
        problem: ValueProblem,
    },
    /// A part cannot be read from its place.
    #[error("{part} of {holder} cannot be read: {}", .cause.why)]
    Kept {
        /// Whose it is.
        holder: Holder,
        /// The key.
        part: &'static str,
        /// What is wrong with its place.
        cause: Box<Cause>,
    },
    /// The configuration of a vendor's tool cannot be used.
    #[error("{holder} cannot be used: {}", .cause.why)]
    Vendor {
        /// Whose it is.
        holder: Holder,
        /// What is wrong with it.
        cause: Box<Cause>,
    },
    /// A source of the vendor's cannot give its key.
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
    /// A command that gives no credential.
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

impl Fault {
    /// The fault as an error of the source `name`.
    pub(super) fn of(self, name: impl Into<String>) -> CredentialError {
        CredentialError::Source { name: name.into(), fault: self }
    }
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
                format!("make it print {} too", missing.join(" and "))
            }
            Self::Half { holder: Holder::Vendor { tool, .. }, present, missing } => {
                let (present, missing) = (present.join(" and "), missing.join(" and "));
                format!(
                    "{tool} may keep {missing} in the system's keyring, which is not read: give the key in another way, \
                     or remove {present} from the file"
                )
            }
            Self::Half { present, missing, .. } => {
                format!("add {}, or remove {}", missing.join(" and "), present.join(" and "))
            }
            Self::Broken { holder: Holder::Environment, part, .. } => format!("set {part} again, or unset it"),
            Self::Broken { holder: Holder::Person, part, .. } => format!("type {part} again"),
            Self::Broken { holder: Holder::Command { .. }, part, .. } => format!("make it print {part} alone"),
            Self::Broken { part, .. } => format!("fix {part}, or remove it"),
            Self::Kept { part, cause, .. } => {
                cause.hint.clone().unwrap_or_else(|| format!("put {part} there, or name another place for it"))
            }
            Self::Vendor { cause, .. } => {
                cause.hint.clone().unwrap_or_else(|| "fix it with its own tool, or name another profile".to_owned())
            }
            Self::Source { fault, .. } => fault.hint.clone().unwrap_or_else(|| fault.class.next().to_owned()),
            Self::Both { command, beside, .. } => format!("remove {command}, or {}", beside.join(" and ")),
            Self::Command { problem: CommandProblem::Writable, .. } => {
                "make it owned by you or root, and remove write permission for others".to_owned()
            }
            Self::Command { .. } => "run it by hand; it gets no input and no terminal".to_owned(),
            Self::File { hint, .. } => {
                hint.clone().unwrap_or_else(|| "fix the file, or give the credentials in another way".to_owned())
            }
        }
    }
}

/// How a user can give a credential that no source has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ways {
    /// What the credential is for.
    pub service: &'static str,
    /// The variables to set.
    pub variables: &'static [&'static str],
    /// The profile in force.
    pub profile: Option<String>,
    /// The profiles that could be named, if none is in force.
    pub others: Vec<String>,
}

/// Why no source of a chain gives a credential. `Display` is the whole cause.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChainError {
    /// A source is broken; the sources after it were not checked.
    #[error(transparent)]
    Broken(#[from] CredentialError),
    /// No source has anything.
    #[error("no credentials for {}{}{}", .ways.service, reasons(.remarks), unnamed(.ways))]
    Missing {
        /// The sources that have nothing for a reason that the user may not expect, with the reason.
        remarks: Vec<String>,
        /// How to give credentials.
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

/// The `remarks` as the end of a sentence.
fn reasons(remarks: &[String]) -> String {
    remarks.iter().flat_map(|remark| ["; ", remark]).collect()
}

/// That no profile was used.
fn unnamed(ways: &Ways) -> &'static str {
    if ways.profile.is_some() { "" } else { "; no profile is in use" }
}

impl fmt::Display for Ways {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.others.is_empty() {
            write!(f, "select a profile with -p ({}), or ", self.others.join(", "))?;
        }
        let profile = self.profile.as_ref().map(|name| format!(" {name}")).unwrap_or_default();
        write!(
            f,
            "set one up with `whitelistctl profile login{profile}`, or set {}; --sandbox needs no credentials, and -v lists \
             the sources that were checked",
            self.variables.join(" and "),
        )
    }
}
