//! Whether the completion script is installed where the shell looks for it.

use std::path::{Path, PathBuf};

use crate::output::view::doctor::Finding;
use crate::world::Env;

/// Where a shell looks for scripts: a folder of the user, below the value of a variable or below the home directory,
/// and folders of the system.
struct Shell {
    name: &'static str,
    file: &'static str,
    variable: Option<&'static str>,
    own: &'static str,
    below_variable: &'static str,
    shared: &'static [&'static str],
    /// A further step for the user.
    further: &'static str,
}

const SHELLS: &[Shell] = &[
    Shell {
        name: "bash",
        file: "whitelistctl",
        variable: Some("XDG_DATA_HOME"),
        own: ".local/share/bash-completion/completions",
        below_variable: "bash-completion/completions",
        shared: &["/usr/share/bash-completion/completions", "/usr/local/share/bash-completion/completions"],
        further: "",
    },
    Shell {
        name: "fish",
        file: "whitelistctl.fish",
        variable: Some("XDG_CONFIG_HOME"),
        own: ".config/fish/completions",
        below_variable: "fish/completions",
        shared: &["/usr/share/fish/vendor_completions.d", "/usr/local/share/fish/vendor_completions.d"],
        further: "",
    },
    Shell {
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
        further: "; .zshrc needs `fpath+=~/.zfunc` before `compinit`",
    },
];

/// Searches for the script of the shell in `env`. A missing script is a note, not a failure.
pub(super) fn check(env: &Env) -> Finding {
    let shell = env.get("SHELL").and_then(|path| Path::new(path).file_name()?.to_str());
    let (Some(shell), Some(home)) = (shell, env.get("HOME")) else {
        return Finding::Note("unknown shell; `whitelistctl completions SHELL` prints a script".to_owned());
    };
    let Some(shell) = SHELLS.iter().find(|known| known.name == shell) else {
        return Finding::Note(format!("cannot check {shell}; `whitelistctl help completions` has examples"));
    };
    let variable =
        shell.variable.and_then(|name| env.get(name)).map(|named| Path::new(named).join(shell.below_variable));
    let own = variable.unwrap_or_else(|| Path::new(home).join(shell.own));
    let places: Vec<PathBuf> = std::iter::once(own.clone())
        .chain(shell.shared.iter().map(PathBuf::from))
        .map(|place| place.join(shell.file))
        .collect();
    match places.iter().find(|place| place.is_file()) {
        Some(place) => Finding::Well(format!("installed as {}", place.display())),
        None => Finding::Note(format!(
            "not installed for {name}: mkdir -p {folder} && whitelistctl completions {name} > {folder}/{file}{further}",
            name = shell.name,
            folder = own.display(),
            file = shell.file,
            further = shell.further,
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_script_is_found_in_the_folders_of_the_shell() {
        let home = tempfile::tempdir().unwrap();
        let shown = |variables: &[(&str, &str)]| {
            let home = home.path().to_str().unwrap();
            let env: Env = [("HOME", home)].iter().chain(variables).copied().collect();
            match check(&env) {
                Finding::Well(text) => format!("well: {}", text.replace(home, "~")),
                Finding::Note(text) => text.replace(home, "~"),
                other => panic!("{other:?}"),
            }
        };
        assert!(shown(&[]).starts_with("unknown shell"));
        assert!(shown(&[("SHELL", "/bin/ksh")]).starts_with("cannot check ksh"));
        for (shell, script) in [
            ("/bin/bash", ".local/share/bash-completion/completions/whitelistctl"),
            ("/usr/bin/fish", ".config/fish/completions/whitelistctl.fish"),
            ("zsh", ".zfunc/_whitelistctl"),
        ] {
            let said = shown(&[("SHELL", shell)]);
            assert!(said.contains(&format!("> ~/{script}")) && said.contains("mkdir -p ~/."), "{said}");
            let path = home.path().join(script);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, "").unwrap();
            assert_eq!(shown(&[("SHELL", shell)]), format!("well: installed as ~/{script}"));
        }
        let elsewhere = shown(&[("SHELL", "bash"), ("XDG_DATA_HOME", "/nowhere")]);
        assert!(elsewhere.contains("/nowhere/bash-completion/completions/whitelistctl"), "{elsewhere}");
    }
}
