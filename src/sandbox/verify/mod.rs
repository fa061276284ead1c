//! Second implementations of what proves a caller: the services' side of it, written apart from the client's.

pub(crate) mod digest;
