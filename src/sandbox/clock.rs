//! The clock of the sandbox.

use std::fmt;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

/// A clock of the caller's own.
pub type TimeSource = Arc<dyn Fn() -> SystemTime + Send + Sync>;

/// How often a wait reads a clock of the caller's own.
const GLANCE: Duration = Duration::from_millis(1);

/// The system's clock, or one of the caller's own.
#[derive(Clone, Default)]
pub(crate) struct Clock(Option<TimeSource>);

impl Clock {
    /// The clock of `source`, or else the system's.
    pub(crate) fn new(source: Option<TimeSource>) -> Self {
        Self(source)
    }

    /// The time.
    pub(crate) fn now(&self) -> SystemTime {
        self.0.as_ref().map_or_else(SystemTime::now, |source| source())
    }

    /// Completes when `pause` is over on this clock.
    pub(crate) async fn pause(&self, pause: Duration) {
        let Some(source) = &self.0 else { return tokio::time::sleep(pause).await };
        let Some(end) = source().checked_add(pause) else { return std::future::pending().await };
        while source() < end {
            tokio::time::sleep(GLANCE).await;
        }
    }
}

impl fmt::Debug for Clock {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.0.is_some() { "Clock(own)" } else { "Clock(system)" })
    }
}
