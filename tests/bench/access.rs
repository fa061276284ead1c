//! The two sandboxes and how a client gets at them.

use std::io::{BufRead, BufReader};
use std::process::{Child, Stdio};

use serde_json::Value;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use whitelistctl::sandbox::{self, Account, Options, Running, Seen};

use crate::Failure;
use crate::memory::{self, Usage};
use crate::paired::Program;

/// What a client of a sandbox needs: the account and directories of its own.
pub(crate) struct Access {
    /// How to reach both services.
    pub(crate) account: Account,
    directory: TempDir,
}

impl Access {
    fn new(account: Account) -> Result<Self, Failure> {
        Ok(Self { account, directory: tempfile::tempdir()? })
    }

    /// Our program with `arguments`, pointed at the sandbox as at any other server.
    pub(crate) fn client(&self, arguments: &[&str]) -> Program {
        let (es, om) = (&self.account.elasticsearch, &self.account.ops_manager);
        let variables = [
            ("WHITELISTCTL_ENDPOINT", &es.endpoint),
            ("WHITELISTCTL_INSTANCE", &es.instances[0]),
            ("ALIBABA_CLOUD_REGION_ID", &es.region),
            ("ALIBABA_CLOUD_ACCESS_KEY_ID", &es.access_key_id),
            ("ALIBABA_CLOUD_ACCESS_KEY_SECRET", &es.access_key_secret),
            ("WHITELISTCTL_OPS_MANAGER_URL", &om.url),
            ("WHITELISTCTL_OPS_MANAGER_USERNAME", &om.username),
            ("WHITELISTCTL_OPS_MANAGER_API_KEY", &om.api_key),
            ("WHITELISTCTL_USER", &om.user),
        ];
        let program = Program::ours(arguments)
            .variable("WHITELISTCTL_CONFIG_DIR", self.directory.path())
            .variable("WHITELISTCTL_STATE_DIR", self.directory.path());
        variables.into_iter().fold(program, |program, (name, value)| program.variable(name, value))
    }
}

/// A sandbox in a process of its own.
pub(crate) struct Served {
    /// How to use it.
    pub(crate) access: Access,
    process: Child,
}

impl Served {
    /// Starts one that does not throttle: the runs of a benchmark come faster than a service would take them.
    pub(crate) fn start() -> Result<Self, Failure> {
        let arguments = ["sandbox", "serve", "--ephemeral", "--assume", "calls-per-second=1000000", "-o", "json"];
        let mut process = Program::ours(&arguments).command().stdout(Stdio::piped()).spawn()?;
        let access = process.stdout.take().ok_or_else(|| "no output".into()).and_then(|output| {
            let mut line = String::new();
            BufReader::new(output).read_line(&mut line)?;
            Access::new(account(&serde_json::from_str(&line)?)?)
        });
        match access {
            Ok(access) => Ok(Self { access, process }),
            Err(error) => {
                process.kill()?;
                process.wait()?;
                Err(error)
            }
        }
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // It keeps nothing, so it needs no notice; if it ended by itself there is nothing to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// The account in the line that `sandbox serve -o json` prints.
fn account(line: &Value) -> Result<Account, Failure> {
    let text = |pointer: &str| {
        let found = line.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
        found.ok_or_else(|| format!("`sandbox serve` does not tell {pointer}"))
    };
    Ok(Account {
        elasticsearch: sandbox::ElasticsearchAccount {
            endpoint: text("/elasticsearch/endpoint")?,
            region: text("/elasticsearch/region")?,
            access_key_id: text("/elasticsearch/access_key_id")?,
            access_key_secret: text("/elasticsearch/access_key_secret")?,
            further: Vec::new(),
            sts: None,
            instances: vec![text("/elasticsearch/instances/0")?],
        },
        ops_manager: sandbox::OpsManagerAccount {
            url: text("/ops_manager/url")?,
            username: text("/ops_manager/username")?,
            api_key: text("/ops_manager/api_key")?,
            user: text("/ops_manager/user")?,
            programmatic: sandbox::ProgrammaticAccount {
                org: text("/ops_manager/programmatic_key/org")?,
                id: text("/ops_manager/programmatic_key/api_key")?,
                public_key: text("/ops_manager/programmatic_key/public_key")?,
                private_key: text("/ops_manager/programmatic_key/private_key")?,
            },
        },
    })
}

/// A sandbox in this process, which tells the requests that it saw.
pub(crate) struct Observed {
    access: Access,
    running: Running,
    runtime: Runtime,
}

impl Observed {
    pub(crate) fn start() -> Result<Self, Failure> {
        Self::of(Options::default())
    }

    /// A sandbox of `options`.
    pub(crate) fn of(options: Options) -> Result<Self, Failure> {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
        let running = runtime.block_on(sandbox::start(options))?;
        Ok(Self { access: Access::new(running.account().clone())?, running, runtime })
    }

    /// The IDs of its instances.
    pub(crate) fn instances(&self) -> Vec<String> {
        self.access.account.elasticsearch.instances.clone()
    }

    /// What our program takes for `arguments`, and how many requests it sends.
    pub(crate) fn usage(&self, arguments: &[&str]) -> Result<(Usage, usize), Failure> {
        let before = self.running.requests().last().map_or(0, |seen| seen.number);
        let program = self.access.client(arguments);
        let measured = self.runtime.spawn_blocking(move || memory::usage(&program).map_err(|error| error.to_string()));
        let usage = self.runtime.block_on(measured)??;
        let after = self.running.requests().last().map_or(0, |seen| seen.number);
        Ok((usage, usize::try_from(after - before)?))
    }

    /// The requests that our program sends for `arguments`.
    pub(crate) fn requests(&self, arguments: &[&str]) -> Result<Vec<Seen>, Failure> {
        let before = self.running.requests().len();
        let mut command = self.access.client(arguments).command();
        let status = self.runtime.block_on(self.runtime.spawn_blocking(move || command.status()))??;
        if !status.success() {
            return Err(format!("`{}` failed: {status}", arguments.join(" ")).into());
        }
        Ok(self.running.requests().split_off(before))
    }
}
