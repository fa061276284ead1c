//! The key for a shared journal in S3: AWS's usual variables and files, in AWS's order.
//!
//! First the variables, then the profile that `AWS_PROFILE` names, or `default`, in the file of credentials and in the
//! configuration, there also a program (`credential_process`). Roles, single sign-on and metadata services are not
//! used: a program can print their keys.

use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use serde_json::Value;

use super::alibaba::tool_file;
use super::program;
use crate::auth::credential::AlibabaCredential;
use crate::auth::keys::{Current, Renewing};
use crate::auth::secret::Secret;
use crate::transport::SendError;
use crate::world::{Clock, Env};

/// How long a program may take.
const LIMIT: Duration = Duration::from_mins(1);
/// The variables that a program gets.
const KEPT: [&str; 8] = ["PATH", "HOME", "USER", "LANG", "AWS_PROFILE", "AWS_CONFIG_FILE", "HTTPS_PROXY", "NO_PROXY"];
/// How to give a key.
const WAYS: &str = "set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or keep a profile in ~/.aws/credentials";

/// The key of S3, found at the first request.
pub struct AwsKey {
    env: Env,
    clock: Rc<dyn Clock>,
    found: RefCell<Option<Rc<AlibabaCredential>>>,
}

impl AwsKey {
    /// The key that `env` leads to. Reads nothing yet.
    #[must_use]
    pub fn new(env: Env, clock: Rc<dyn Clock>) -> Self {
        Self { env, clock, found: RefCell::default() }
    }

    async fn find(&self) -> Result<Rc<AlibabaCredential>, SendError> {
        if let Some(key) = self.found.borrow().as_ref() {
            return Ok(Rc::clone(key));
        }
        let key = Rc::new(self.look().await.map_err(SendError::NoKey)?);
        *self.found.borrow_mut() = Some(Rc::clone(&key));
        Ok(key)
    }

    async fn look(&self) -> Result<AlibabaCredential, String> {
        let variable = |name: &str| self.env.get(name).map(ToOwned::to_owned);
        match (variable("AWS_ACCESS_KEY_ID"), variable("AWS_SECRET_ACCESS_KEY")) {
            (Some(id), Some(secret)) => return Ok(key(id, secret, variable("AWS_SESSION_TOKEN"))),
            (None, None) => {}
            (Some(_), None) => return Err("AWS_ACCESS_KEY_ID is set and AWS_SECRET_ACCESS_KEY is not".to_owned()),
            (None, Some(_)) => return Err("AWS_SECRET_ACCESS_KEY is set and AWS_ACCESS_KEY_ID is not".to_owned()),
        }
        let name = profile(&self.env);
        for (path, section) in files(&self.env, &name) {
            let text = tool_file::text(&path, None).map_err(|error| error.to_string())?;
            let Some(text) = text else { continue };
            let value = |wanted: &str| value(&text, &section, wanted).map(ToOwned::to_owned);
            if let (Some(id), Some(secret)) = (value("aws_access_key_id"), value("aws_secret_access_key")) {
                return Ok(key(id, secret, value("aws_session_token")));
            }
            if let Some(command) = value("credential_process") {
                return self.printed(&command).await;
            }
        }
        match self.env.get("AWS_PROFILE") {
            Some(_) => Err(format!("the AWS profile that AWS_PROFILE names has no key; {WAYS}")),
            None => Err(format!("there is no key for S3; {WAYS}")),
        }
    }

    /// The key that a program prints.
    async fn printed(&self, command: &str) -> Result<AlibabaCredential, String> {
        let failed = |why: &str| format!("the credential_process of the AWS profile {why}");
        let words =
            shlex::split(command).filter(|words| !words.is_empty()).ok_or_else(|| failed("is not a command"))?;
        let program = PathBuf::from(&words[0]);
        let limit = self.clock.sleep(LIMIT);
        let output = program::output((&program, &words[1..]), &KEPT, &self.env, None, limit).await;
        let output = output.map_err(|_| failed("failed, or took longer than a minute"))?;
        let value: Value = serde_json::from_slice(&output).map_err(|_| failed("printed no JSON"))?;
        let text = |name: &str| value[name].as_str().map(ToOwned::to_owned);
        match (text("AccessKeyId"), text("SecretAccessKey")) {
            (Some(id), Some(secret)) => Ok(key(id, secret, text("SessionToken"))),
            _ => Err(failed("printed no key")),
        }
    }
}

impl Renewing for AwsKey {
    fn current(&self) -> Current<'_> {
        Box::pin(self.find())
    }
}

/// The region of the variables, or of the profile in AWS's configuration.
#[must_use]
pub fn region(env: &Env) -> Option<String> {
    let variable = env.get("AWS_REGION").or(env.get("AWS_DEFAULT_REGION")).map(ToOwned::to_owned);
    let fits = |region: &String| region.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let of_file = || {
        let (path, section) = files(env, &profile(env)).pop()?;
        let text = tool_file::text(&path, None).ok()??;
        value(&text, &section, "region").map(ToOwned::to_owned)
    };
    variable.or_else(of_file).filter(fits)
}

fn profile(env: &Env) -> String {
    env.get("AWS_PROFILE").or(env.get("AWS_DEFAULT_PROFILE")).unwrap_or("default").to_owned()
}

/// AWS's files with the section of the profile `name` in each; the configuration comes last.
fn files(env: &Env, name: &str) -> Vec<(PathBuf, String)> {
    let home = env.get_os("HOME").or(env.get_os("USERPROFILE")).map(PathBuf::from);
    let path = |variable: &str, file: &str| {
        env.get_os(variable).map(PathBuf::from).or_else(|| Some(home.clone()?.join(".aws").join(file)))
    };
    let in_configuration = if name == "default" { name.to_owned() } else { format!("profile {name}") };
    let credentials = path("AWS_SHARED_CREDENTIALS_FILE", "credentials").map(|path| (path, name.to_owned()));
    let configuration = path("AWS_CONFIG_FILE", "config").map(|path| (path, in_configuration));
    credentials.into_iter().chain(configuration).collect()
}

/// The value of `wanted` in `section` of an ini file.
fn value<'t>(text: &'t str, section: &str, wanted: &str) -> Option<&'t str> {
    let mut is_in_section = false;
    for line in text.lines().map(str::trim) {
        if let Some(name) = line.strip_prefix('[').and_then(|line| line.split(']').next()) {
            is_in_section = name.split_whitespace().eq(section.split_whitespace());
        } else if let Some((name, value)) = line.split_once('=')
            && is_in_section
            && name.trim() == wanted
        {
            return Some(value.trim()).filter(|value| !value.is_empty());
        }
    }
    None
}

fn key(id: String, secret: String, token: Option<String>) -> AlibabaCredential {
    let (access_key_id, access_key_secret) = (id, Secret::from(secret));
    AlibabaCredential { access_key_id, access_key_secret, security_token: token.map(Secret::from) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::transport::script::run;
    use crate::world::World;

    fn found(variables: &[(&str, &str)]) -> Result<(String, Option<String>), String> {
        let env: Env = variables.iter().copied().collect();
        let key = run(AwsKey::new(env, World::of_process().unwrap().clock).look())?;
        Ok((key.access_key_id, key.security_token.map(|token| token.expose().to_owned())))
    }

    fn home(credentials: &str, config: &str) -> tempfile::TempDir {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join(".aws");
        crate::world::files::make_folder(&folder).unwrap();
        for (name, text) in [("credentials", credentials), ("config", config)] {
            crate::world::files::replace(&folder.join(name), text.as_bytes()).unwrap();
        }
        home
    }

    #[test]
    fn variables_come_before_files_and_half_a_key_is_an_error() {
        let home = home("[default]\naws_access_key_id = F\naws_secret_access_key = s\n", "");
        let at = home.path().to_str().unwrap();
        assert_eq!(found(&[("HOME", at)]).unwrap().0, "F");
        let variables = [("HOME", at), ("AWS_ACCESS_KEY_ID", "V"), ("AWS_SECRET_ACCESS_KEY", "s")];
        assert_eq!(found(&variables).unwrap().0, "V");
        assert!(found(&variables[..2]).unwrap_err().contains("AWS_SECRET_ACCESS_KEY is not"));
        assert!(found(&[("HOME", "/nonexistent")]).unwrap_err().contains("no key"));
    }

    #[test]
    fn a_profile_is_found_in_either_file_and_may_name_a_program() {
        let program =
            "/bin/echo '{\"Version\":1,\"AccessKeyId\":\"P\",\"SecretAccessKey\":\"s\",\"SessionToken\":\"t\"}'";
        let home = home(
            "[ci]\naws_access_key_id=C\naws_secret_access_key=s\n",
            &format!("[profile sso]\nregion = eu-1\ncredential_process = {program}\n"),
        );
        let with = |profile| [("HOME", home.path().to_str().unwrap()), ("AWS_PROFILE", profile)];
        assert_eq!(found(&with("ci")).unwrap(), ("C".to_owned(), None));
        assert_eq!(found(&with("sso")).unwrap(), ("P".to_owned(), Some("t".to_owned())));
        assert!(found(&with("none")).unwrap_err().contains("AWS_PROFILE"));
        assert_eq!(region(&with("sso").into_iter().collect()), Some("eu-1".to_owned()));
    }
}
