//! Connections that replace sockets, so that a run can be repeated byte for byte.

use std::io;
use std::rc::Rc;

use tokio::io::{AsyncRead, AsyncWrite};

/// A connection to a server.
pub trait Stream: AsyncRead + AsyncWrite + Send + Unpin {}

impl<T: AsyncRead + AsyncWrite + Send + Unpin> Stream for T {}

/// Opens a connection to `HOST:PORT`. It is called within the runtime of a command. An error means that the server
/// does not accept the connection.
pub type Dial = Rc<dyn Fn(&str) -> io::Result<Box<dyn Stream>>>;
