//! Alibaba Cloud Elasticsearch, OpenAPI version 2017-06-13.

mod client;
mod failure;
mod wire;

pub use client::{Body, Client, Mode, Written};
pub use failure::{refuses_time, standing};
