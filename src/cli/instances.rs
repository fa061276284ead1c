//! `instances`.

use clap::Args;

use super::command_help::CommandHelp;
use super::uses;

#[derive(Args, Debug, Default)]
#[command(fit(uses::instances))]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Instances {
    /// Only instances whose name contains this text
    #[arg(long, value_name = "TEXT")]
    pub name: Option<String>,

    /// Only instances with this status: active, activating, inactive, invalid or unknown
    #[arg(long, value_name = "STATUS")]
    pub status: Option<String>,

    /// Only instances of this Elasticsearch version, such as 7.10_with_X-Pack
    #[arg(long, value_name = "VERSION")]
    pub es_version: Option<String>,

    /// Only instances in this VPC
    #[arg(long, value_name = "VPC")]
    pub vpc: Option<String>,

    /// Only instances with this tag; can be repeated
    #[arg(long = "tag", value_name = "KEY=VALUE")]
    pub tags: Vec<String>,

    /// Wait until all of these instances have this status, at most as long as --wait says
    #[arg(long, value_name = "STATUS", conflicts_with = "status")]
    pub wait_status: Option<String>,
}
