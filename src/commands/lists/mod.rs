//! The lists that can be changed, over the clients of the services.

pub(crate) mod kibana;
pub(crate) mod user;
