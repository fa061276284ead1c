//! The outside of the sources of access keys: the run's own, with a way to each service that gives keys.

use std::rc::Rc;
use std::time::Duration;

use super::Reach;
use crate::credentials::alibaba::ground::{Ground, Wire};
use crate::credentials::alibaba::{metadata, uri};
use crate::transport::live::{self, Live};
use crate::world::Env;

/// How long a credentials URI may take.
const URI: Duration = Duration::from_secs(5);
/// How long one request to the metadata service may take: a second to connect, by the rule of [`Live`], and a third of one
/// to answer.
const METADATA: Duration = Duration::from_millis(1_333);

impl Reach {
    /// What the sources of access keys stand on. Nothing is sent or read.
    pub(crate) fn ground(&self, env: &Env) -> Rc<Ground> {
        let narrow = live::Options { body: uri::MOST, ..self.network.clone() };
        let direct = live::Options { total: URI, proxy: None, direct: true, ..narrow.clone() };
        let metadata = live::Options { total: METADATA, plain_to: Some(metadata::HOST), ..direct.clone() };
        let (notice, warning) = (self.ui.clone(), self.ui.clone());
        Rc::new(Ground {
            env: env.clone(),
            clock: self.clock.clone(),
            entropy: self.entropy.clone(),
            correction: self.correction.clone(),
            sts: self.discreet(narrow),
            direct: self.discreet(direct),
            metadata: self.discreet(metadata),
            notice: Rc::new(move |line: &str| notice.borrow_mut().progress(line)),
            warn: Rc::new(move |line: &str| warning.borrow_mut().warning(line)),
        })
    }

    fn discreet(&self, options: live::Options) -> Wire {
        let ui = self.ui.clone();
        let sink = Rc::new(move |line: &str| ui.borrow_mut().trace(line));
        Wire::traced(Live::new(self.clock.clone(), options), self.clock.clone(), sink)
    }
}
