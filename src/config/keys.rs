//! The table of settings: one row for each setting, from which everything else follows.
//!
//! A row gives the key of `config.toml`, the option, the variables, its name in messages, the form of its value,
//! whether it directs secrets, whether a suggested command repeats it, whether `profile login` keeps it, and its text
//! in `docs/configuration.md`. No field of a row can be left out, and a row whose form directs secrets but does not say
//! so does not compile. The keys of a profile that are no settings are in [`super::profile_keys`].

use super::form::Form;

/// Defines [`Key`] and [`Values`] from the rows.
macro_rules! keys {
    ($(
        $(#[doc = $about:literal])+
        $(#[cfg($when:meta)])?
        $variant:ident $field:ident {
            option: $option:literal,
            variable: $variable:literal,
            vendor: $vendor:expr,
            title: $title:literal,
            form: $form:expr,
            directs: $directs:literal,
            hints: $hints:literal,
            login: $login:literal,
            doc: $doc:literal,
        }
    )*) => {
        /// A setting, and with it every name it has.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Key {
            $($(#[doc = $about])+ $(#[cfg($when)])? $variant,)*
        }

        impl Key {
            /// Every setting, in the order of the documents.
            pub const ALL: &'static [Self] = &[$($(#[cfg($when)])? Self::$variant,)*];

            /// The row of the setting.
            #[must_use]
            pub const fn row(self) -> &'static Row {
                match self {
                    $($(#[cfg($when)])? Self::$variant => &Row {
                        name: stringify!($field),
                        option: $option,
                        variable: $variable,
                        vendor: $vendor,
                        title: $title,
                        form: $form,
                        directs: $directs,
                        hints: $hints,
                        login: $login,
                        doc: $doc,
                    },)*
                }
            }
        }

        /// A value of type `T` for each setting that has one.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Values<T> {
            $($(#[doc = $about])+ $(#[cfg($when)])? pub $field: Option<T>,)*
        }

        impl<T> Default for Values<T> {
            fn default() -> Self {
                Self { $($(#[cfg($when)])? $field: None,)* }
            }
        }

        impl<T> Values<T> {
            /// The place of `key`'s value.
            pub(super) fn slot(&self, key: Key) -> Option<&T> {
                match key {
                    $($(#[cfg($when)])? Key::$variant => self.$field.as_ref(),)*
                }
            }

            /// Gives `key` the value `value`.
            pub fn set(&mut self, key: Key, value: T) {
                let slot = match key {
                    $($(#[cfg($when)])? Key::$variant => &mut self.$field,)*
                };
                *slot = Some(value);
            }
        }
    };
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub struct Row {
    /// Its key in a profile of the file.
    pub name: &'static str,
    /// Its option on the command line.
    pub option: &'static str,
    /// Our variable for it.
    pub variable: &'static str,
    /// The variables that the service's own tools read for it, the current spelling first.
    pub vendor: &'static [&'static str],
    /// Its name in messages.
    pub title: &'static str,
    /// The form of its value, and with it how the value is validated.
    pub form: Form,
    /// Whether it decides where secrets are sent or whose certificates are trusted. A file that sets it must be
    /// writable by its owner alone, and a project's file may not set it.
    pub directs: bool,
    /// Whether a suggested command repeats it where it was typed as an option.
    pub hints: bool,
    /// Whether `profile login` keeps it where it was typed as an option.
    pub login: bool,
    /// Its meaning in the documents.
    pub doc: &'static str,
}

keys! {
    /// The region of the Elasticsearch instance.
    Region region {
        option: "--region",
        variable: "WHITELISTCTL_REGION",
        vendor: &["ALIBABA_CLOUD_REGION_ID", "ALIBABACLOUD_REGION_ID", "ALICLOUD_REGION_ID", "ALICLOUD_REGION"],
        title: "region",
        form: Form::Region,
        directs: false,
        hints: true,
        login: true,
        doc: "region of the instance",
    }
    /// The address of the Elasticsearch service, in place of the region's own.
    Endpoint endpoint {
        option: "--endpoint",
        variable: "WHITELISTCTL_ENDPOINT",
        vendor: &["ALIBABA_CLOUD_ENDPOINT"],
        title: "Elasticsearch endpoint",
        form: Form::Endpoint,
        directs: true,
        hints: true,
        login: true,
        doc: "address of the Elasticsearch service in place of the region's own; for several regions `REGION=URL`, separated by commas",
    }
    /// Which of the region's own addresses: `public` or `vpc`.
    EndpointType endpoint_type {
        option: "--endpoint-type",
        variable: "WHITELISTCTL_ENDPOINT_TYPE",
        vendor: &["ALIBABA_CLOUD_ENDPOINT_TYPE"],
        title: "endpoint type",
        form: Form::EndpointType,
        directs: true,
        hints: true,
        login: true,
        doc: "`public` (`elasticsearch.REGION.aliyuncs.com`) or `vpc` (`elasticsearch-vpc.REGION.aliyuncs.com`, from inside a VPC)",
    }
    /// The instance: a name that the profile gives, or an ID.
    Instance instance {
        option: "--instance",
        variable: "WHITELISTCTL_INSTANCE",
        vendor: &[],
        title: "instance",
        form: Form::Text,
        directs: false,
        hints: false,
        login: false,
        doc: "a name from `instances`, or an ID",
    }
    /// The Kibana whitelist group.
    Group group {
        option: "--group",
        variable: "WHITELISTCTL_GROUP",
        vendor: &[],
        title: "group",
        form: Form::Text,
        directs: false,
        hints: false,
        login: false,
        doc: "the group that changes are made to",
    }
    /// Which Kibana list: `public` or `private`.
    Network network {
        option: "--network",
        variable: "WHITELISTCTL_NETWORK",
        vendor: &[],
        title: "network",
        form: Form::Network,
        directs: false,
        hints: false,
        login: false,
        doc: "`public` or `private`",
    }
    /// The address of Ops Manager.
    OpsManagerUrl ops_manager_url {
        option: "--ops-manager-url",
        variable: "WHITELISTCTL_OPS_MANAGER_URL",
        vendor: &["MCLI_OPS_MANAGER_URL"],
        title: "Ops Manager URL",
        form: Form::OpsManagerUrl,
        directs: true,
        hints: true,
        login: true,
        doc: "address of the installation",
    }
    /// The ID of the Ops Manager user.
    User user {
        option: "--user",
        variable: "WHITELISTCTL_USER",
        vendor: &[],
        title: "user",
        form: Form::User,
        directs: false,
        hints: false,
        login: false,
        doc: "the user whose list it is; without a user and a key, the server is asked whose credentials these are",
    }
    /// The ID of the organization that programmatic keys belong to.
    Org org {
        option: "--org",
        variable: "WHITELISTCTL_ORG",
        vendor: &["MCLI_ORG_ID"],
        title: "organization",
        form: Form::Org,
        directs: false,
        hints: false,
        login: true,
        doc: "the organization of the programmatic key",
    }
    /// The ID of the programmatic key.
    ApiKeyId api_key_id {
        option: "--api-key",
        variable: "WHITELISTCTL_API_KEY_ID",
        vendor: &[],
        title: "API key ID",
        form: Form::ApiKeyId,
        directs: false,
        hints: false,
        login: true,
        doc: "the programmatic key whose list it is, in place of a user; the ID, neither half of the key",
    }
    /// The address that the services see calls come from, or `unknown`.
    Caller caller {
        option: "--caller",
        variable: "WHITELISTCTL_CALLER",
        vendor: &[],
        title: "caller",
        form: Form::Caller,
        directs: false,
        hints: false,
        login: true,
        doc: "the address that the services see calls come from, or `unknown`",
    }
    /// A file of certificates to trust besides the system's.
    CaFile ca_file {
        option: "--ca-file",
        variable: "WHITELISTCTL_CA_FILE",
        vendor: &[],
        title: "CA file",
        form: Form::TrustFile,
        directs: true,
        hints: true,
        login: true,
        doc: "certificates (PEM) to trust besides the system's; a relative path in a profile starts at the folder of `config.toml`",
    }
    /// Whether to trust the certificates of that file alone; a switch.
    CaOnly ca_only {
        option: "--ca-only",
        variable: "WHITELISTCTL_CA_ONLY",
        vendor: &[],
        title: "value of ca_only",
        form: Form::TrustSwitch,
        directs: true,
        hints: true,
        login: true,
        doc: "`true`: trust the certificates of the CA file and no others",
    }
    /// The SHA-256 of the one certificate that the server may show.
    TlsPin tls_pin {
        option: "--tls-pin",
        variable: "WHITELISTCTL_TLS_PIN",
        vendor: &[],
        title: "TLS pin",
        form: Form::TlsPin,
        directs: true,
        hints: true,
        login: true,
        doc: "trust one certificate, by its SHA-256, and no authority",
    }
    /// A file with the certificate to show to servers that ask for one.
    ClientCert client_cert {
        option: "--client-cert",
        variable: "WHITELISTCTL_CLIENT_CERT",
        vendor: &[],
        title: "client certificate",
        form: Form::IdentityFile,
        directs: true,
        hints: true,
        login: true,
        doc: "certificate (PEM) to show to servers that ask for one, followed by those between it and its authority",
    }
    /// The file of that certificate's key.
    ClientKey client_key {
        option: "--client-key",
        variable: "WHITELISTCTL_CLIENT_KEY",
        vendor: &[],
        title: "client key",
        form: Form::IdentityFile,
        directs: true,
        hints: true,
        login: true,
        doc: "its key (PEM: PKCS#8, SEC1 or PKCS#1, not encrypted), where it is not in the same file",
    }
    /// The proxy for other machines, in place of the environment's, or `none`; may carry a password.
    Proxy proxy {
        option: "--proxy",
        variable: "WHITELISTCTL_PROXY",
        vendor: &[],
        title: "proxy",
        form: Form::Proxy,
        directs: true,
        hints: true,
        login: false,
        doc: "the proxy for other machines, `http://[USER:PASSWORD@]HOST[:PORT]`, `https://…`, `socks5://…` or `socks5h://…`; `none` or `--no-proxy` for none",
    }
    /// Where changes are recorded: the address of a store, or a file.
    Journal journal {
        option: "--journal",
        variable: "WHITELISTCTL_JOURNAL",
        vendor: &[],
        title: "journal",
        form: Form::Journal,
        directs: true,
        hints: false,
        login: false,
        doc: "where changes are recorded: a bucket (`s3://…`, `oss://…`, see [journal.md](journal.md)), or a file",
    }
    /// The declaration whose owners, reasons and tickets are shown beside entries.
    Declaration declaration {
        option: "--declaration",
        variable: "WHITELISTCTL_DECLARATION",
        vendor: &[],
        title: "declaration",
        form: Form::File,
        directs: false,
        hints: false,
        login: false,
        doc: "the declaration whose notes `list --notes`, `why` and `audit` show, see [lists-as-code.md](lists-as-code.md#notes); a relative path in a profile starts at the folder of `config.toml`",
    }
    /// A setting of the tests alone, to check what follows from a row.
    #[cfg(test)]
    Probe probe {
        option: "--probe",
        variable: "WHITELISTCTL_PROBE",
        vendor: &["VENDOR_PROBE"],
        title: "probe",
        form: Form::Endpoint,
        directs: true,
        hints: true,
        login: true,
        doc: "a setting of the tests",
    }
}

// A row that directs secrets by its form and is not marked does not compile.
const _: () = {
    let mut at = 0;
    while at < Key::ALL.len() {
        let row = Key::ALL[at].row();
        assert!(row.directs == row.form.directs(), "a row is not marked as its form demands");
        at += 1;
    }
};

impl Key {
    /// Its key in a profile of the file.
    #[must_use]
    pub const fn name(self) -> &'static str {
        self.row().name
    }

    /// Its option on the command line.
    #[must_use]
    pub const fn flag(self) -> &'static str {
        self.row().option
    }

    /// Our variable for it.
    #[must_use]
    pub const fn variable(self) -> &'static str {
        self.row().variable
    }

    /// The variable that the service's own tools read for it, in its current spelling.
    #[must_use]
    pub fn vendor_variable(self) -> Option<&'static str> {
        self.row().vendor.first().copied()
    }

    /// Its name in messages.
    #[must_use]
    pub const fn title(self) -> &'static str {
        self.row().title
    }

    /// Whether its value is true or false; a profile has it without quotes.
    #[must_use]
    pub const fn is_switch(self) -> bool {
        matches!(self.row().form, Form::TrustSwitch)
    }

    /// Whether its value is the path of a file.
    #[must_use]
    pub const fn names_file(self) -> bool {
        matches!(self.row().form, Form::File | Form::TrustFile | Form::IdentityFile)
    }

    /// The setting whose key in the file is `name`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|key| key.name() == name)
    }

    /// Its row of the table in the documents.
    #[must_use]
    pub fn doc_row(self) -> String {
        let row = self.row();
        let vendor = row.vendor.first().map(|name| format!("; the vendor's variable is `{name}`")).unwrap_or_default();
        let guard = if row.directs { "owner" } else { "" };
        format!("| `{}` | `{}` | `{}` | {guard} | {}{vendor} |", row.name, row.option, row.variable, row.doc)
    }
}

#[cfg(test)]
#[path = "keys_tests.rs"]
mod tests;
