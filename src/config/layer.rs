//! One layer of settings, the names a setting goes by, and where a value came from.

use std::fmt;
use std::path::PathBuf;

/// A setting, and with it every name it goes by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// The region of the Elasticsearch instance.
    Region,
    /// Another address than the region's for the Elasticsearch service.
    Endpoint,
    /// Which of the region's own addresses: `public` or `vpc`.
    EndpointType,
    /// The instance: a name that the profile gives, or an id.
    Instance,
    /// The Kibana whitelist group.
    Group,
    /// Which Kibana list: `public` or `private`.
    Network,
    /// The address of Ops Manager.
    OpsManagerUrl,
    /// The id of the Ops Manager user.
    User,
    /// The id of the organization that programmatic keys belong to.
    Org,
    /// The id of the programmatic key.
    ApiKeyId,
    /// The address that the services see calls come from, or `unknown`.
    Caller,
    /// A file of certificates to trust besides the system's.
    CaFile,
    /// Whether to trust the certificates of that file alone; a switch.
    CaOnly,
    /// The SHA-256 of the one certificate that the server may show.
    TlsPin,
    /// A file with the certificate to show to servers that ask for one.
    ClientCert,
    /// The file of that certificate's key.
    ClientKey,
    /// The proxy for other machines, in place of what the environment says, or `none`.
    Proxy,
}

impl Key {
    /// Every setting.
    pub const ALL: [Self; 17] = [
        Self::Region,
        Self::Endpoint,
        Self::EndpointType,
        Self::Instance,
        Self::Group,
        Self::Network,
        Self::OpsManagerUrl,
        Self::User,
        Self::Org,
        Self::ApiKeyId,
        Self::Caller,
        Self::CaFile,
        Self::CaOnly,
        Self::TlsPin,
        Self::ClientCert,
        Self::ClientKey,
        Self::Proxy,
    ];

    /// Whether its value is true or false; a profile has it without quotes.
    #[must_use]
    pub fn is_switch(self) -> bool {
        self == Self::CaOnly
    }

    /// Its key in a profile of the file.
    #[must_use]
    pub fn name(self) -> &'static str {
        self.names().0
    }

    /// Its option on the command line.
    #[must_use]
    pub fn flag(self) -> &'static str {
        self.names().1
    }

    /// Our variable for it.
    #[must_use]
    pub fn variable(self) -> &'static str {
        self.names().2
    }

    /// The variable that the service's own tools read for it, if they have one.
    #[must_use]
    pub fn vendor_variable(self) -> Option<&'static str> {
        self.names().3
    }

    /// Older spellings of that variable, which some of the tools still read.
    #[must_use]
    pub fn older_variables(self) -> &'static [&'static str] {
        match self {
            Self::Region => &["ALIBABACLOUD_REGION_ID", "ALICLOUD_REGION_ID"],
            _ => &[],
        }
    }

    /// What a message calls it.
    #[must_use]
    pub fn title(self) -> &'static str {
        match self {
            Self::Endpoint => "Elasticsearch endpoint",
            Self::EndpointType => "endpoint type",
            Self::OpsManagerUrl => "Ops Manager URL",
            Self::CaFile => "CA file",
            Self::CaOnly => "value of ca_only",
            Self::TlsPin => "TLS pin",
            Self::ClientCert => "client certificate",
            Self::ClientKey => "client key",
            other => other.name(),
        }
    }

    fn names(self) -> (&'static str, &'static str, &'static str, Option<&'static str>) {
        match self {
            Self::Region => ("region", "--region", "WHITELISTCTL_REGION", Some("ALIBABA_CLOUD_REGION_ID")),
            Self::Endpoint => ("endpoint", "--endpoint", "WHITELISTCTL_ENDPOINT", None),
            Self::EndpointType => {
                ("endpoint_type", "--endpoint-type", "WHITELISTCTL_ENDPOINT_TYPE", Some("ALIBABA_CLOUD_ENDPOINT_TYPE"))
            }
            Self::Instance => ("instance", "--instance", "WHITELISTCTL_INSTANCE", None),
            Self::Group => ("group", "--group", "WHITELISTCTL_GROUP", None),
            Self::Network => ("network", "--network", "WHITELISTCTL_NETWORK", None),
            Self::OpsManagerUrl => {
                ("ops_manager_url", "--ops-manager-url", "WHITELISTCTL_OPS_MANAGER_URL", Some("MCLI_OPS_MANAGER_URL"))
            }
            Self::User => ("user", "--user", "WHITELISTCTL_USER", None),
            Self::Org => ("org", "--org", "WHITELISTCTL_ORG", Some("MCLI_ORG_ID")),
            Self::ApiKeyId => ("api_key_id", "--api-key", "WHITELISTCTL_API_KEY_ID", None),
            Self::Caller => ("caller", "--caller", "WHITELISTCTL_CALLER", None),
            Self::CaFile => ("ca_file", "--ca-file", "WHITELISTCTL_CA_FILE", None),
            Self::CaOnly => ("ca_only", "--ca-only", "WHITELISTCTL_CA_ONLY", None),
            Self::TlsPin => ("tls_pin", "--tls-pin", "WHITELISTCTL_TLS_PIN", None),
            Self::ClientCert => ("client_cert", "--client-cert", "WHITELISTCTL_CLIENT_CERT", None),
            Self::ClientKey => ("client_key", "--client-key", "WHITELISTCTL_CLIENT_KEY", None),
            Self::Proxy => ("proxy", "--proxy", "WHITELISTCTL_PROXY", None),
        }
    }
}

/// The settings that one place gives, unjudged: the command line, or a profile.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Layer {
    /// See [`Key::Region`].
    pub region: Option<String>,
    /// See [`Key::Endpoint`].
    pub endpoint: Option<String>,
    /// See [`Key::EndpointType`].
    pub endpoint_type: Option<String>,
    /// See [`Key::Instance`].
    pub instance: Option<String>,
    /// See [`Key::Group`].
    pub group: Option<String>,
    /// See [`Key::Network`].
    pub network: Option<String>,
    /// See [`Key::OpsManagerUrl`].
    pub ops_manager_url: Option<String>,
    /// See [`Key::User`].
    pub user: Option<String>,
    /// See [`Key::Org`].
    pub org: Option<String>,
    /// See [`Key::ApiKeyId`].
    pub api_key_id: Option<String>,
    /// See [`Key::Caller`].
    pub caller: Option<String>,
    /// See [`Key::CaFile`].
    pub ca_file: Option<String>,
    /// See [`Key::CaOnly`].
    pub ca_only: Option<String>,
    /// See [`Key::TlsPin`].
    pub tls_pin: Option<String>,
    /// See [`Key::ClientCert`].
    pub client_cert: Option<String>,
    /// See [`Key::ClientKey`].
    pub client_key: Option<String>,
    /// See [`Key::Proxy`]; may carry a password.
    pub proxy: Option<String>,
}

impl Layer {
    /// The value for `key`, if this layer gives one.
    #[must_use]
    pub fn get(&self, key: Key) -> Option<&str> {
        match key {
            Key::Region => self.region.as_deref(),
            Key::Endpoint => self.endpoint.as_deref(),
            Key::EndpointType => self.endpoint_type.as_deref(),
            Key::Instance => self.instance.as_deref(),
            Key::Group => self.group.as_deref(),
            Key::Network => self.network.as_deref(),
            Key::OpsManagerUrl => self.ops_manager_url.as_deref(),
            Key::User => self.user.as_deref(),
            Key::Org => self.org.as_deref(),
            Key::ApiKeyId => self.api_key_id.as_deref(),
            Key::Caller => self.caller.as_deref(),
            Key::CaFile => self.ca_file.as_deref(),
            Key::CaOnly => self.ca_only.as_deref(),
            Key::TlsPin => self.tls_pin.as_deref(),
            Key::ClientCert => self.client_cert.as_deref(),
            Key::ClientKey => self.client_key.as_deref(),
            Key::Proxy => self.proxy.as_deref(),
        }
    }

    /// Gives `key` the value `text`.
    pub fn set(&mut self, key: Key, text: String) {
        let place = match key {
            Key::Region => &mut self.region,
            Key::Endpoint => &mut self.endpoint,
            Key::EndpointType => &mut self.endpoint_type,
            Key::Instance => &mut self.instance,
            Key::Group => &mut self.group,
            Key::Network => &mut self.network,
            Key::OpsManagerUrl => &mut self.ops_manager_url,
            Key::User => &mut self.user,
            Key::Org => &mut self.org,
            Key::ApiKeyId => &mut self.api_key_id,
            Key::Caller => &mut self.caller,
            Key::CaFile => &mut self.ca_file,
            Key::CaOnly => &mut self.ca_only,
            Key::TlsPin => &mut self.tls_pin,
            Key::ClientCert => &mut self.client_cert,
            Key::ClientKey => &mut self.client_key,
            Key::Proxy => &mut self.proxy,
        };
        *place = Some(text);
    }
}

/// Where a value came from. `Display` reads on after the name of the setting: "the region from --region".
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    /// An option on the command line.
    Flag(&'static str),
    /// An environment variable.
    Variable(&'static str),
    /// A profile of the file.
    Profile {
        /// The profile's name.
        name: String,
        /// The file.
        path: PathBuf,
    },
    /// The embedded simulator.
    Sandbox,
    /// The record of an earlier change.
    Journal,
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Flag(flag) => write!(f, "from {flag}"),
            Self::Variable(name) => write!(f, "from variable {name}"),
            Self::Profile { name, path } => write!(f, "from profile {name} in {}", path.display()),
            Self::Sandbox => f.write_str("from the sandbox"),
            Self::Journal => f.write_str("from the journal"),
        }
    }
}

/// A value and where it came from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    /// The text as given; whoever uses it judges it.
    pub value: String,
    /// Where it came from.
    pub origin: Origin,
}

impl Setting {
    /// The file that it names. A relative path in a profile counts from the folder of the profile's file, any other from
    /// the working directory.
    #[must_use]
    pub fn path(&self) -> PathBuf {
        match &self.origin {
            Origin::Profile { path, .. } => path.parent().unwrap_or(path).join(&self.value),
            _ => PathBuf::from(&self.value),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_layer_gives_back_what_it_was_given() {
        for key in Key::ALL {
            let mut layer = Layer::default();
            layer.set(key, key.name().to_owned());
            for other in Key::ALL {
                assert_eq!(layer.get(other), (other == key).then_some(key.name()), "{key:?} {other:?}");
            }
        }
    }

    #[test]
    fn an_origin_reads_on_after_the_name() {
        let path = PathBuf::from("/etc/w.toml");
        assert_eq!(Origin::Flag("--region").to_string(), "from --region");
        assert_eq!(Origin::Variable("X").to_string(), "from variable X");
        assert_eq!(Origin::Profile { name: "prod".into(), path }.to_string(), "from profile prod in /etc/w.toml");
        assert_eq!(Origin::Sandbox.to_string(), "from the sandbox");
    }
}
