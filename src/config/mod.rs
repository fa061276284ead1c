//! Settings: the table of them ([`keys`]), where their values come from, and how values are validated ([`form`]).
//!
//! Reads the environment through [`crate::world::Env`] and one file; [`edit`] alone writes it. Prints nothing, and
//! repeats no value in an error: a value in the wrong place may be a secret.

pub mod edit;
pub mod endpoint;
mod endpoints;
pub mod error;
pub mod file;
pub mod form;
pub mod keys;
mod load;
pub mod my_ip;
pub mod paths;
pub mod policy;
pub mod profile_keys;
pub mod proxy;
mod schema;
pub mod scopes;
pub mod secret_location;
pub(crate) mod secure_read;
pub mod settings;
pub mod suggest;
pub mod switch;
mod table_reader;
pub mod values;
pub mod vendor;

pub use edit::Edit;
pub use endpoint::{ElasticsearchEndpoint, OpsManagerUrl};
pub use endpoints::Endpoints;
pub use error::ConfigError;
pub use file::{ConfigFile, Profile};
pub use keys::{Key, Values};
pub use my_ip::MyIp;
pub use paths::Paths;
pub use policy::PolicyTables;
pub use proxy::Proxy;
pub use secret_location::{SecretKey, SecretLocation, SecretLocations};
pub use secure_read::secret_file;
pub use settings::{KeyAddress, Settings};
pub use table_reader::is_name;
pub use values::{Layer, Origin, Setting};
pub use vendor::{NoKey, VendorFile, VendorProfile};
