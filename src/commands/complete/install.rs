//! Where each shell looks for completion scripts: `completions install` writes there, and `doctor` looks there.

use std::path::{Path, PathBuf};

use crate::cli::ShellArg;
use crate::commands::generated;
use crate::error::{Code, Error};
use crate::output::view::Text;
use crate::output::view::doctor::Finding;
use crate::world::{Env, files};

/// Where a shell looks for scripts: a folder of the user, below the value of a variable or below the home directory,
/// and folders of the system.
struct Shell {
    arg: ShellArg,
    name: &'static str,
    file: &'static str,
    variable: Option<&'static str>,
    own: &'static str,
    below_variable: &'static str,
    shared: &'static [&'static str],
}

const SHELLS: &[Shell] = &[
    Shell {
        arg: ShellArg::Bash,
        name: "bash",
        file: "whitelistctl",
        variable: Some("XDG_DATA_HOME"),
        own: ".local/share/bash-completion/completions",
        below_variable: "bash-completion/completions",
        shared: &["/usr/share/bash-completion/completions", "/usr/local/share/bash-completion/completions"],
    },
    Shell {
        arg: ShellArg::Fish,
        name: "fish",
        file: "whitelistctl.fish",
        variable: Some("XDG_CONFIG_HOME"),
        own: ".config/fish/completions",
        below_variable: "fish/completions",
        shared: &["/usr/share/fish/vendor_completions.d", "/usr/local/share/fish/vendor_completions.d"],
    },
    Shell {
        arg: ShellArg::Zsh,
        name: "zsh",
        file: "_whitelistctl",
        variable: None,
        own: ".zfunc",
        below_variable: "",
        shared: &[
            "/usr/share/zsh/site-functions",
            "/usr/share/zsh/vendor-completions",
            "/usr/local/share/zsh/site-functions",
        ],
    },
];

impl Shell {
    fn folder(&self, env: &Env) -> Option<PathBuf> {
        let named = self.variable.and_then(|name| env.get(name));
        let below = named.map(|named| Path::new(named).join(self.below_variable));
        below.or_else(|| env.get("HOME").map(|home| Path::new(home).join(self.own)))
    }

    /// What the user has to do so that the shell reads a script in the folder of the user; `None` if it reads it now.
    fn missing_step(&self, env: &Env, script: &Path) -> Option<String> {
        let home = Path::new(env.get("HOME")?);
        let reads = |name: &str, text: &str| {
            std::fs::read_to_string(home.join(name)).is_ok_and(|content| content.contains(text))
        };
        match self.arg {
            ShellArg::Bash => {
                let loaders = [
                    "/usr/share/bash-completion/bash_completion",
                    "/usr/local/share/bash-completion/bash_completion",
                    "/opt/homebrew/etc/profile.d/bash_completion.sh",
                    "/usr/local/etc/profile.d/bash_completion.sh",
                ];
                let is_loaded = loaders.iter().any(|path| Path::new(path).exists());
                let is_sourced = reads(".bashrc", "whitelistctl");
                let step = format!("bash-completion is not installed; add `source {}` to ~/.bashrc", script.display());
                (!is_loaded && !is_sourced).then_some(step)
            }
            ShellArg::Zsh => {
                let step = "add `fpath+=~/.zfunc` to ~/.zshrc, before `autoload -U compinit && compinit`";
                (!reads(".zshrc", ".zfunc")).then(|| step.to_owned())
            }
            _ => None,
        }
    }
}

/// The shell of the user, if this module knows it.
fn shell_of(env: &Env) -> Result<&'static Shell, Option<&str>> {
    let name = env.get("SHELL").and_then(|path| Path::new(path).file_name()?.to_str());
    let known = name.and_then(|name| SHELLS.iter().find(|known| known.name == name));
    known.ok_or(name)
}

/// Writes the script for `shell`, or for the shell of the user, and says what it did.
///
/// # Errors
/// The shell is unknown, or the file cannot be written.
pub(crate) fn run(shell: Option<ShellArg>, is_dry_run: bool, env: &Env) -> Result<Text, Error> {
    let shell = match shell {
        Some(arg) => SHELLS.iter().find(|known| known.arg == arg).ok_or_else(|| {
            let name = generated::name_of(arg);
            Error::new(Code::Usage, format!("{name} has no common folder for completion scripts"))
                .hint(format!("`whitelistctl completions {name}` prints the script; load it in the start-up file"))
        })?,
        None => shell_of(env).map_err(|_| {
            Error::new(Code::Usage, "the variable SHELL names no known shell")
                .hint("name the shell: `whitelistctl completions install bash`, zsh or fish")
        })?,
    };
    let folder = shell.folder(env).ok_or_else(|| {
        Error::new(Code::LocalState, "the variable HOME is not set")
            .hint("`whitelistctl completions SHELL` prints a script")
    })?;
    let path = folder.join(shell.file);
    if !is_dry_run {
        let written = files::make_folder(&folder)
            .and_then(|()| files::replace(&path, generated::completions(shell.arg).as_bytes()));
        written.map_err(|error| {
            Error::new(Code::LocalState, format!("cannot write {}: {}", path.display(), files::reason(&error)))
        })?;
    }
    let did = if is_dry_run { "would write" } else { "wrote" };
    let step = shell.missing_step(env, &path).map(|step| format!("next step: {step}\n"));
    let text = format!("{did} {}\n{}open a new shell to use it\n", path.display(), step.unwrap_or_default());
    Ok(Text { name: format!("completions/install/{}", shell.name), text })
}

/// Whether the current script is where the shell of the user looks for it. A missing script is a note, not a failure.
pub(crate) fn check(env: &Env) -> Finding {
    let shell = match shell_of(env) {
        Ok(shell) => shell,
        Err(Some(name)) => {
            return Finding::Note(format!("cannot check {name}; `whitelistctl help completions` has examples"));
        }
        Err(None) => {
            return Finding::Note("unknown shell; `whitelistctl completions SHELL` prints a script".to_owned());
        }
    };
    let Some(folder) = shell.folder(env) else {
        return Finding::Note("unknown shell; `whitelistctl completions SHELL` prints a script".to_owned());
    };
    let install = format!("`whitelistctl completions install {}`", shell.name);
    let own = folder.join(shell.file);
    let shared = shell.shared.iter().map(|folder| Path::new(folder).join(shell.file));
    let Some(place) = std::iter::once(own.clone()).chain(shared).find(|place| place.is_file()) else {
        return Finding::Note(format!("not installed for {}; run {install}", shell.name));
    };
    let script = std::fs::read_to_string(&place).unwrap_or_default();
    if script != generated::completions(shell.arg) {
        return Finding::Note(format!("{} is of another version; run {install}", place.display()));
    }
    let step = if place == own { shell.missing_step(env, &place) } else { None };
    match step {
        Some(step) => Finding::Note(format!("installed as {}, but not read: {step}", place.display())),
        None => Finding::Well(format!("installed as {}", place.display())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn env(home: &Path, variables: &[(&str, &str)]) -> Env {
        [("HOME", home.to_str().unwrap())].iter().chain(variables).copied().collect()
    }

    fn shown(finding: &Finding) -> String {
        match finding {
            Finding::Well(text) => format!("well: {text}"),
            Finding::Note(text) => text.clone(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn an_installed_script_passes_the_check() {
        let home = tempfile::tempdir().unwrap();
        std::fs::write(home.path().join(".zshrc"), "fpath+=~/.zfunc\n").unwrap();
        std::fs::write(home.path().join(".bashrc"), "source whitelistctl\n").unwrap();
        for (shell, script) in [
            ("/bin/bash", ".local/share/bash-completion/completions/whitelistctl"),
            ("/usr/bin/fish", ".config/fish/completions/whitelistctl.fish"),
            ("zsh", ".zfunc/_whitelistctl"),
        ] {
            let env = env(home.path(), &[("SHELL", shell)]);
            let before = shown(&check(&env));
            assert!(before.contains("; run `whitelistctl completions install"), "{before}");
            let said = run(None, false, &env).unwrap().text;
            let path = home.path().join(script);
            assert_eq!(said, format!("wrote {}\nopen a new shell to use it\n", path.display()));
            assert_eq!(shown(&check(&env)), format!("well: installed as {}", path.display()));
            std::fs::write(&path, "old").unwrap();
            assert!(shown(&check(&env)).contains("is of another version"));
        }
    }

    #[test]
    fn a_script_that_the_shell_does_not_read_is_a_note() {
        let home = tempfile::tempdir().unwrap();
        let env = env(home.path(), &[("SHELL", "zsh")]);
        let said = run(None, false, &env).unwrap().text;
        assert!(said.contains("next step: add `fpath+=~/.zfunc` to ~/.zshrc"), "{said}");
        assert!(shown(&check(&env)).contains("but not read: add `fpath"));
    }

    #[test]
    fn a_dry_run_and_an_unknown_shell_write_nothing() {
        let home = tempfile::tempdir().unwrap();
        let elsewhere = home.path().join("data");
        let env = env(home.path(), &[("SHELL", "/bin/ksh"), ("XDG_DATA_HOME", elsewhere.to_str().unwrap())]);
        assert_eq!(run(None, false, &env).unwrap_err().exit().code(), 2);
        assert_eq!(run(Some(ShellArg::Elvish), false, &env).unwrap_err().exit().code(), 2);
        let said = run(Some(ShellArg::Bash), true, &env).unwrap().text;
        assert!(
            said.starts_with("would write ") && said.contains("data/bash-completion/completions/whitelistctl"),
            "{said}"
        );
        assert_eq!(std::fs::read_dir(home.path()).unwrap().count(), 0);
        assert!(shown(&check(&env)).starts_with("cannot check ksh"));
    }
}
