//! Who makes a change, for the journal: the user as the system knows them, and the job where a CI system runs it.
//!
//! A variable such as `USER` can say anything, so the name comes from the number of the user.

use crate::world::{Env, files};

/// The most characters that are kept of a variable of a CI system.
const MOST: usize = 200;

/// The user of this process. `sudo` names the user that it was called by.
pub(crate) fn user(env: &Env) -> String {
    let Some(name) = files::my_name() else {
        // No numbers of users on this system: its variable is all there is.
        return env.get("USERNAME").unwrap_or("unknown").to_owned();
    };
    match env.get("SUDO_USER").filter(|_| files::me() == 0) {
        Some(caller) if caller != name => format!("{} (as {name}, by sudo)", kept(caller)),
        _ => name,
    }
}

/// The job that makes the change: its system, who started it, what it is called, and where it can be seen.
pub(crate) fn job(env: &Env) -> Option<String> {
    let get = |name: &str| env.get(name).map(kept);
    let (system, actor, name, url) = if env.get("GITHUB_ACTIONS") == Some("true") {
        let place = get("GITHUB_SERVER_URL").zip(get("GITHUB_REPOSITORY")).zip(get("GITHUB_RUN_ID"));
        let url = place.map(|((server, repository), run)| format!("{server}/{repository}/actions/runs/{run}"));
        ("GitHub Actions", get("GITHUB_ACTOR"), get("GITHUB_WORKFLOW"), url)
    } else if env.get("GITLAB_CI") == Some("true") {
        ("GitLab CI", get("GITLAB_USER_LOGIN"), get("CI_JOB_NAME"), get("CI_JOB_URL"))
    } else if env.get("JENKINS_URL").is_some() {
        ("Jenkins", get("BUILD_USER_ID"), get("JOB_NAME"), get("BUILD_URL"))
    } else {
        return None;
    };
    let parts = [actor.map(|actor| format!("actor {actor}")), name.map(|name| format!("job {name}")), url];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    Some(if parts.is_empty() { system.to_owned() } else { format!("{system}: {}", parts.join(", ")) })
}

/// The beginning of a value, without control characters.
fn kept(text: &str) -> String {
    text.chars().filter(|c| !c.is_control()).take(MOST).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(pairs: &[(&str, &str)]) -> Option<String> {
        job(&pairs.iter().copied().collect())
    }

    #[test]
    fn a_job_is_named_by_system_actor_name_and_address() {
        let github = [
            ("GITHUB_ACTIONS", "true"),
            ("GITHUB_ACTOR", "octocat"),
            ("GITHUB_WORKFLOW", "deploy"),
            ("GITHUB_SERVER_URL", "https://github.com"),
            ("GITHUB_REPOSITORY", "o/r"),
            ("GITHUB_RUN_ID", "17"),
        ];
        let expected = "GitHub Actions: actor octocat, job deploy, https://github.com/o/r/actions/runs/17";
        assert_eq!(told(&github).unwrap(), expected);
        let gitlab = [("GITLAB_CI", "true"), ("GITLAB_USER_LOGIN", "ann"), ("CI_JOB_URL", "https://gitlab.example/1")];
        assert_eq!(told(&gitlab).unwrap(), "GitLab CI: actor ann, https://gitlab.example/1");
        let jenkins = [("JENKINS_URL", "https://ci.example"), ("JOB_NAME", "a\u{1b}[2Jb")];
        assert_eq!(told(&jenkins).unwrap(), "Jenkins: job a[2Jb");
        assert_eq!(told(&[("CI", "true"), ("GITHUB_ACTIONS", "false")]), None);
    }

    #[cfg(unix)]
    #[test]
    fn the_variable_of_the_user_is_not_believed() {
        let user = user(&[("USER", "impostor"), ("LOGNAME", "impostor")].into_iter().collect());
        assert!(!user.is_empty() && user != "impostor", "{user}");
    }
}
