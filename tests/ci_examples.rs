//! The examples for CI in `docs/examples` are played against the sandbox: the scripts of their jobs run as they are
//! written, with stand-ins for `gh` and `curl`.

#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot read its own files has failed")]

mod support;

use std::collections::BTreeMap;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;
use support::served::Served;
use support::{BINARY, PRODUCTION, Scene};

/// What the stand-in for `gh` does: comments become files, artifacts are folders.
const GH: &str = r#"#!/bin/bash
set -eu
echo "gh $*" >> "$STAND_INS/calls"
case "$1 $2" in
"pr comment")
    [ "$4" = --body-file ]
    cp "$5" "$STAND_INS/comment.md"
    ;;
"api repos/"*)
    name=${2#*artifacts?name=}
    [ "$3 $4" = "--jq .artifacts[0].workflow_run.id // empty" ]
    if [ -d "$STAND_INS/artifacts/$name" ]; then echo 4711; fi
    ;;
"run download")
    [ "$3 $4 $6" = "4711 --name --dir" ]
    mkdir -p "$7"
    cp -r "$STAND_INS/artifacts/$5/." "$7"
    ;;
*) exit 99 ;;
esac
"#;

/// What the stand-in for `curl` does: packages and notes become files. A missing package is the exit code of `--fail`.
const CURL: &str = r#"#!/bin/bash
set -eu
echo "curl $*" >> "$STAND_INS/calls"
[ "$1 $2 $3 $4" = "--fail --silent --show-error --header" ]
token=$5 option=$6 value=$7 url=$8
package=$STAND_INS/packages/${url##*/whitelists-plan/}
case "$option $url" in
"--upload-file "*/projects/7/packages/generic/whitelists-plan/*)
    [ "$token" = "JOB-TOKEN: job-canary" ]
    mkdir -p "${package%/*}"
    cp "$value" "$package"
    ;;
"--output "*/projects/7/packages/generic/whitelists-plan/*)
    [ "$token" = "JOB-TOKEN: job-canary" ]
    [ -e "$package" ] || exit 22
    cp "$package" "$value"
    ;;
"--data-urlencode "*/projects/7/merge_requests/12/notes)
    [ "$token" = "PRIVATE-TOKEN: note-canary" ]
    cp "${value#body@}" "$STAND_INS/comment.md"
    ;;
*) exit 99 ;;
esac
"#;

/// A repository with a declaration, and the services that it is about.
struct Project {
    served: Served,
    scene: Scene,
}

/// How a job ended, and what its steps left behind.
#[derive(Debug, Default)]
struct Job {
    code: i32,
    text: String,
    outputs: BTreeMap<String, String>,
    summary: String,
}

impl Project {
    /// A repository whose declaration adds an entry to the group `office`, or nothing.
    fn new(is_changing: bool) -> Self {
        let served = Served::start();
        let scene = Scene::at(&served);
        for (name, script) in [("gh", GH), ("curl", CURL)] {
            let path = scene.file(&format!("stand-ins/{name}"), script);
            fs::set_permissions(path, fs::Permissions::from_mode(0o700)).unwrap();
        }
        let project = Self { served, scene };
        project.declare(if is_changing { "\"203.0.113.0/28\"" } else { "" });
        project.git("init -q");
        project.commit();
        project
    }

    fn declare(&self, entries: &str) {
        let text = format!(
            "version = 1\n[lists.office]\non = {{ service = \"elasticsearch\", instances = [\"{PRODUCTION}\"], group = \"office\" }}\n\
             owns = \"nothing\"\nentries = [{entries}]\n"
        );
        self.scene.file("repository/whitelists.toml", text);
    }

    fn repository(&self) -> PathBuf {
        self.scene.path("repository")
    }

    fn stand_ins(&self) -> PathBuf {
        self.scene.path("stand-ins")
    }

    fn git(&self, line: &str) -> String {
        let mut git = self.bash(&format!("git -c user.name=ann -c user.email=ann@example.com {line}"), &[]);
        let output = git.output().unwrap();
        assert!(output.status.success(), "git {line}: {}", text(&output));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }

    /// A commit of what is there. A merge is such a commit: it has the files of the proposed change.
    fn commit(&self) {
        self.git("add whitelists.toml");
        self.git("commit -q --allow-empty -m change");
    }

    /// A shell in the repository, with the stand-ins before every other program.
    fn bash(&self, script: &str, variables: &[(&str, &str)]) -> Command {
        let program = Path::new(BINARY).parent().unwrap().display().to_string();
        let stand_ins = self.stand_ins().display().to_string();
        let mut bash = Command::new("/bin/bash");
        bash.args(["-e", "-c", script]).env_clear().envs(self.scene.variables()).current_dir(self.repository());
        bash.env("PATH", format!("{stand_ins}:{program}:/usr/bin:/bin")).env("STAND_INS", stand_ins);
        bash.envs(variables.iter().copied());
        bash
    }

    /// The entries of the group `office` now.
    fn held(&self) -> String {
        self.scene.run("kibana-whitelist list -g office -o plain").ends_with(0).stdout
    }

    fn writes(&self) -> Vec<String> {
        let calls = self.served.calls().into_iter();
        calls.filter(|call| !call.starts_with("Describe") && !call.starts_with("List")).collect()
    }

    fn comment(&self) -> String {
        fs::read_to_string(self.stand_ins().join("comment.md")).unwrap_or_default()
    }

    /// Runs the steps of a job of `docs/examples/github.yml` until one fails.
    fn github(&self, job: &str) -> Job {
        let workflow = example("github.yml");
        let steps = workflow["jobs"][job]["steps"].as_array().unwrap().clone();
        let mut ran = Job::default();
        for step in &steps {
            if let Some(action) = step["uses"].as_str() {
                self.act(action, &step["with"], &ran);
                continue;
            }
            let (output, summary) = (self.scene.file("output", ""), self.scene.file("summary", ""));
            let mut bash = self.bash(step["run"].as_str().unwrap(), &[]);
            bash.env("GITHUB_OUTPUT", &output).env("GITHUB_STEP_SUMMARY", &summary);
            for (name, value) in step["env"].as_object().into_iter().flatten() {
                bash.env(name, expanded(value.as_str().unwrap(), &ran));
            }
            let done = bash.output().unwrap();
            ran.code = done.status.code().unwrap();
            ran.text.push_str(&text(&done));
            ran.summary.push_str(&fs::read_to_string(&summary).unwrap());
            let lines = fs::read_to_string(&output).unwrap();
            let pairs = lines.lines().map(|line| line.split_once('=').unwrap());
            ran.outputs.extend(pairs.map(|(name, value)| (name.to_owned(), value.to_owned())));
            if ran.code != 0 {
                break;
            }
        }
        ran
    }

    /// Does what an action of another repository does.
    fn act(&self, action: &str, with: &Value, ran: &Job) {
        match action.split('@').next().unwrap() {
            "actions/checkout" => {}
            "actions/upload-artifact" => {
                let name = expanded(with["name"].as_str().unwrap(), ran);
                let kept = self.stand_ins().join("artifacts").join(name);
                let _ = fs::remove_dir_all(&kept);
                fs::create_dir_all(kept.parent().unwrap()).unwrap();
                fs::rename(self.repository().join(with["path"].as_str().unwrap()), &kept).unwrap();
                // The next step of the job still reads it.
                let copied = self.bash(&format!("cp -r {} approved", kept.display()), &[]).status().unwrap();
                assert!(copied.success());
            }
            action => assert_eq!(action, "whitelistctl/whitelistctl"),
        }
    }

    /// A new machine: nothing of an earlier job is there.
    fn next_machine(&self) {
        self.git("clean -qfdx");
    }

    /// Runs the scripts of a job of `docs/examples/gitlab.yml` until one fails.
    fn gitlab(&self, job: &str, variables: &[(&str, &str)]) -> Job {
        let pipeline = example("gitlab.yml");
        let known = [
            ("CI_JOB_TOKEN", "job-canary"),
            ("CI_API_V4_URL", "https://gitlab.example/api/v4"),
            ("CI_PROJECT_ID", "7"),
            ("CI_MERGE_REQUEST_IID", "12"),
        ];
        // GitLab makes one script of the lines.
        let lines: Vec<&str> =
            pipeline[job]["script"].as_array().unwrap().iter().map(|line| line.as_str().unwrap()).collect();
        let done = self.bash(&lines.join("\n"), &[&known, variables].concat()).output().unwrap();
        Job { code: done.status.code().unwrap(), text: text(&done), ..Job::default() }
    }
}

fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn example(name: &str) -> Value {
    let text = fs::read_to_string(format!("docs/examples/{name}")).unwrap();
    serde_yaml_ng::from_str(&text).unwrap()
}

/// `text` with the values of its expressions.
fn expanded(text: &str, ran: &Job) -> String {
    let Some((before, rest)) = text.split_once("${{") else { return text.to_owned() };
    let (expression, after) = rest.split_once("}}").unwrap();
    let value = match expression.trim() {
        "github.token" => "token-canary",
        "github.repository" => "acme/access",
        "github.event.pull_request.number" => "12",
        other => ran.outputs[other.strip_prefix("steps.plan.outputs.").unwrap()].as_str(),
    };
    format!("{before}{value}{}", expanded(after, ran))
}

mod github {
    use super::*;

    #[test]
    fn a_pull_request_gets_the_plan_as_a_comment() {
        let project = Project::new(true);
        let ran = project.github("plan");
        assert_eq!(ran.code, 0, "{}", ran.text);
        assert!(project.comment().contains("203.0.113.0/28"), "{}", project.comment());
        assert_eq!(ran.summary, project.comment(), "the summary of the job is the comment");
        let outputs = ["changed", "targets"].map(|name| ran.outputs[name].as_str());
        assert_eq!(outputs, ["true", "1"]);
        assert!(project.comment().contains(&ran.outputs["plan_id"][..8]), "{}", project.comment());
        assert!(project.writes().is_empty(), "{:?}", project.writes());
        let calls = fs::read_to_string(project.stand_ins().join("calls")).unwrap();
        assert_eq!(calls, "gh pr comment 12 --body-file approved/plan.md --edit-last --create-if-none\n");
    }

    #[test]
    fn the_main_branch_applies_the_approved_plan() {
        let project = Project::new(true);
        assert_eq!(project.github("plan").code, 0);
        project.next_machine();
        project.commit();
        let ran = project.github("apply");
        assert_eq!(ran.code, 0, "{}", ran.text);
        assert!(project.held().contains("203.0.113.0/28"));
        assert_eq!(project.writes(), ["UpdateKibanaWhiteIps Append"]);
        assert!(ran.summary.contains("203.0.113.0/28"), "{}", ran.summary);
    }

    #[test]
    fn other_files_than_the_planned_ones_are_not_applied() {
        let project = Project::new(true);
        assert_eq!(project.github("plan").code, 0);
        project.next_machine();
        project.declare("\"203.0.113.0/28\", \"192.0.2.0/24\"");
        project.commit();
        let ran = project.github("apply");
        assert_eq!(ran.code, 1);
        assert!(ran.text.contains("no plan was made of this commit"), "{}", ran.text);
        assert!(project.writes().is_empty());
    }

    #[test]
    fn a_list_that_changed_since_the_plan_is_a_conflict() {
        let project = Project::new(true);
        assert_eq!(project.github("plan").code, 0);
        project.next_machine();
        project.commit();
        project.scene.run("kibana-whitelist append -g office 192.0.2.77").ends_with(0);
        assert_eq!(project.writes().len(), 1, "that of the other client");
        let ran = project.github("apply");
        assert_eq!(ran.code, 6, "{}", ran.text);
        assert!(project.writes().is_empty(), "nothing was sent");
    }

    #[test]
    fn a_plan_that_changes_nothing_is_applied_without_a_call() {
        let project = Project::new(false);
        assert_eq!(project.github("plan").outputs["changed"], "false");
        project.next_machine();
        drop(project.served.calls());
        let ran = project.github("apply");
        assert!(ran.code == 0 && ran.text.contains("the approved plan changes nothing"), "{}", ran.text);
        assert!(project.served.calls().is_empty());
    }

    #[test]
    fn the_nightly_job_fails_if_a_list_drifted() {
        let project = Project::new(true);
        let ran = project.github("drift");
        assert_eq!((ran.code, ran.outputs["changed"].as_str()), (12, "true"), "{}", ran.text);
        project.scene.run("kibana-whitelist append -g office 203.0.113.0/28").ends_with(0);
        let ran = project.github("drift");
        assert_eq!((ran.code, ran.outputs["changed"].as_str()), (0, "false"), "{}", ran.text);
    }

    #[test]
    fn each_job_has_its_event_and_its_permissions() {
        let workflow = example("github.yml");
        for (job, event) in [("plan", "pull_request"), ("apply", "push"), ("drift", "schedule")] {
            assert_eq!(workflow["jobs"][job]["if"], format!("github.event_name == '{event}'"));
            assert!(workflow["on"].get(event).is_some(), "{event}");
        }
        assert_eq!(workflow["permissions"], serde_json::json!({"contents": "read"}));
        assert_eq!(workflow["jobs"]["apply"]["environment"], "production");
    }
}

mod gitlab {
    use super::*;

    const NOTE: &[(&str, &str)] = &[("NOTE_TOKEN", "note-canary")];

    #[test]
    fn a_merge_request_gets_the_plan_as_a_comment() {
        let project = Project::new(true);
        let ran = project.gitlab("plan", NOTE);
        assert_eq!(ran.code, 0, "{}", ran.text);
        assert!(project.comment().contains("203.0.113.0/28"), "{}", project.comment());
        assert!(project.writes().is_empty());
        let without = Project::new(true);
        let ran = without.gitlab("plan", &[]);
        assert_eq!((ran.code, without.comment().as_str()), (0, ""), "{}", ran.text);
    }

    #[test]
    fn the_default_branch_applies_the_approved_plan() {
        let project = Project::new(true);
        assert_eq!(project.gitlab("plan", NOTE).code, 0);
        project.next_machine();
        project.commit();
        let ran = project.gitlab("apply", &[]);
        assert_eq!(ran.code, 0, "{}", ran.text);
        assert_eq!(project.writes(), ["UpdateKibanaWhiteIps Append"]);
        assert!(project.held().contains("203.0.113.0/28"));
    }

    #[test]
    fn other_files_than_the_planned_ones_are_not_applied() {
        let project = Project::new(true);
        assert_eq!(project.gitlab("plan", NOTE).code, 0);
        project.next_machine();
        project.declare("\"192.0.2.0/24\"");
        project.commit();
        let ran = project.gitlab("apply", &[]);
        assert!(ran.code == 1 && ran.text.contains("no plan was made of this commit"), "{}", ran.text);
        assert!(project.writes().is_empty());
    }

    #[test]
    fn a_plan_that_changes_nothing_is_applied_without_a_call() {
        let project = Project::new(false);
        assert_eq!(project.gitlab("plan", NOTE).code, 0);
        project.next_machine();
        let ran = project.gitlab("apply", &[]);
        assert!(ran.code == 0 && ran.text.contains("the approved plan changes nothing"), "{}", ran.text);
        assert!(project.writes().is_empty());
    }

    #[test]
    fn the_nightly_job_fails_if_a_list_drifted() {
        let project = Project::new(true);
        assert_eq!(project.gitlab("drift", &[]).code, 12);
        let project = Project::new(false);
        assert_eq!(project.gitlab("drift", &[]).code, 0);
    }
}

mod shell {
    use super::*;

    /// Runs the script as a job of any CI system would.
    fn run(project: &Project, verb: &str) -> (i32, String) {
        let script = std::env::current_dir().unwrap().join("docs/examples/shell.sh");
        let plans = project.scene.path("plans").display().to_string();
        let done = project.bash(&format!("{} {verb}", script.display()), &[("PLANS", &plans)]).output().unwrap();
        (done.status.code().unwrap(), text(&done))
    }

    #[test]
    fn the_plan_that_was_kept_is_applied() {
        let project = Project::new(true);
        let (code, text) = run(&project, "plan");
        assert!(code == 0 && text.contains("203.0.113.0/28"), "{text}");
        assert!(project.writes().is_empty());
        project.commit();
        let (code, text) = run(&project, "apply");
        assert_eq!(code, 0, "{text}");
        assert_eq!(project.writes(), ["UpdateKibanaWhiteIps Append"]);
        assert_eq!(run(&project, "drift").0, 0);
    }

    #[test]
    fn other_files_than_the_planned_ones_are_not_applied() {
        let project = Project::new(true);
        assert_eq!(run(&project, "plan").0, 0);
        project.declare("\"192.0.2.0/24\"");
        project.commit();
        let (code, text) = run(&project, "apply");
        assert!(code == 1 && text.contains("no plan was made of this commit"), "{text}");
        assert_eq!(run(&project, "drift").0, 12);
        assert!(project.writes().is_empty());
        assert_eq!(run(&project, "").0, 2);
    }
}
