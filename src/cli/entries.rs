//! Where the entries of a command come from.

use std::path::PathBuf;

use clap::Args;

// Where entries come from. Arguments and files can be combined.
#[derive(Args, Debug)]
#[expect(missing_docs, reason = "the comment of the subcommand is the help; one here would replace it")]
pub struct Entries {
    /// IP addresses and CIDR blocks, separated by spaces or commas
    #[arg(value_name = "ENTRY")]
    pub entries: Vec<String>,

    /// Read entries from a file, or from standard input (`-`)
    ///
    /// The file is a list, CSV or JSON. `FILE#/POINTER` reads a part of JSON. The option can be repeated.
    #[arg(short, long = "file", value_name = "FILE")]
    pub files: Vec<PathBuf>,

    /// Read column N of a CSV or TSV file, counted from 1
    #[arg(long, value_name = "N", requires = "files", value_parser = clap::value_parser!(u16).range(1..))]
    #[arg(hide_short_help = true)]
    pub column: Option<u16>,

    /// Name the address of this machine as seen from outside
    #[arg(long)]
    pub my_ip: bool,

    /// Take ranges, netmasks and wildcards as the exact blocks that make them up
    #[arg(long, hide_short_help = true)]
    pub expand: bool,
}
