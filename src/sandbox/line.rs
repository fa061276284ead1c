//! One connection below HTTP: hyper reads and writes the socket, and a fault can use it to send raw bytes or to reset
//! the connection.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;

/// A connection. Copies are the same connection; it is closed when the last of them is dropped.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    socket: Arc<TcpStream>,
    head: Arc<Mutex<Head>>,
}

/// Progress through the head of the current request.
#[derive(Clone, Copy, Debug, Default)]
struct Head {
    bytes: u64,
    /// How many bytes of `CR LF CR LF`, the end of the head, were seen.
    end: usize,
}

impl Head {
    const END: &[u8; 4] = b"\r\n\r\n";

    fn take(&mut self, bytes: &[u8]) {
        for byte in bytes {
            if self.end == Self::END.len() {
                return;
            }
            self.bytes += 1;
            let goes_on = *byte == Self::END[self.end];
            self.end = if goes_on { self.end + 1 } else { usize::from(*byte == b'\r') };
        }
    }
}

impl Line {
    /// A connection over `socket`.
    pub(crate) fn new(socket: TcpStream) -> Self {
        // Small answers must not wait for an acknowledgement. Without the option they only arrive later.
        let _ = socket.set_nodelay(true);
        Self { socket: Arc::new(socket), head: Arc::default() }
    }

    /// The bytes of the head of the latest request.
    pub(crate) fn head_bytes(&self) -> u64 {
        self.head.lock().unwrap_or_else(PoisonError::into_inner).bytes
    }

    /// Starts to count the next request.
    pub(crate) fn next_request(&self) {
        *self.head.lock().unwrap_or_else(PoisonError::into_inner) = Head::default();
    }

    /// Sends `bytes` as they are.
    pub(crate) async fn send(&self, mut bytes: &[u8]) -> io::Result<()> {
        while !bytes.is_empty() {
            self.socket.writable().await?;
            match self.socket.try_write(bytes) {
                Ok(sent) => bytes = &bytes[sent..],
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    /// Makes the connection end with a reset when it is dropped.
    pub(crate) fn reset_at_end(&self) {
        // Without the option the connection only closes.
        let _ = self.socket.set_zero_linger();
    }
}

impl AsyncRead for Line {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        loop {
            ready!(self.socket.poll_read_ready(context))?;
            match self.socket.try_read(buffer.initialize_unfilled()) {
                Ok(read) => {
                    let start = buffer.filled().len();
                    buffer.advance(read);
                    self.head.lock().unwrap_or_else(PoisonError::into_inner).take(&buffer.filled()[start..]);
                    return Poll::Ready(Ok(()));
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Poll::Ready(Err(error)),
            }
        }
    }
}

impl AsyncWrite for Line {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        loop {
            ready!(self.socket.poll_write_ready(context))?;
            match self.socket.try_write(bytes) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                written => return Poll::Ready(written),
            }
        }
    }

    fn poll_flush(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }

    /// Nothing to do: the connection is dropped next, which closes it.
    fn poll_shutdown(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<io::Result<()>> {
        Poll::Ready(Ok(()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_ends_at_the_first_empty_line_however_it_is_cut() {
        let request = b"POST / HTTP/1.1\r\nhost: a\r\r\n\r\nbody\r\n\r\n";
        for cut in 0..request.len() {
            let mut head = Head::default();
            head.take(&request[..cut]);
            head.take(&request[cut..]);
            assert_eq!(head.bytes, 29, "cut at {cut}");
        }
    }
}
