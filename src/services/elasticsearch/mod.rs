//! Alibaba Cloud Elasticsearch, OpenAPI version 2017-06-13: the four whitelists of an instance.

#[cfg(test)]
mod answers_tests;
pub(crate) mod checks;
mod client;
mod failure;
pub(crate) mod list;
pub(crate) mod policy;
pub(crate) mod regions;
pub(crate) mod remarks;
pub(crate) mod target;
mod wire;

pub use client::{Body, Client, InstanceFilter, Mode, Written};
pub use failure::{refuses_time, standing};
