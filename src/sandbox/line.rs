//! One connection below HTTP, over a socket or in memory: hyper reads and writes it, and a fault can use it to send raw
//! bytes or to reset the connection.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};

use tokio::io::{AsyncRead, AsyncWrite, DuplexStream, ReadBuf};
use tokio::net::TcpStream;

/// A connection. Copies are the same connection; it is closed when the last of them is dropped.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    socket: Arc<Socket>,
    head: Arc<Mutex<Head>>,
}

/// What carries the bytes.
#[derive(Debug)]
enum Socket {
    Tcp(TcpStream),
    /// One end of a connection in memory, and whether it ends with a reset.
    Memory(Mutex<DuplexStream>, Arc<AtomicBool>),
}

impl Socket {
    fn poll_read(&self, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let socket = match self {
            Self::Tcp(socket) => socket,
            Self::Memory(stream, _) => {
                let mut stream = stream.lock().unwrap_or_else(PoisonError::into_inner);
                return Pin::new(&mut *stream).poll_read(context, buffer);
            }
        };
        loop {
            ready!(socket.poll_read_ready(context))?;
            match socket.try_read(buffer.initialize_unfilled()) {
                Ok(read) => {
                    buffer.advance(read);
                    return Poll::Ready(Ok(()));
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) => return Poll::Ready(Err(error)),
            }
        }
    }

    fn poll_write(&self, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        let socket = match self {
            Self::Tcp(socket) => socket,
            Self::Memory(stream, _) => {
                let mut stream = stream.lock().unwrap_or_else(PoisonError::into_inner);
                return Pin::new(&mut *stream).poll_write(context, bytes);
            }
        };
        loop {
            ready!(socket.poll_write_ready(context))?;
            match socket.try_write(bytes) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                written => return Poll::Ready(written),
            }
        }
    }
}

/// How many bytes a connection in memory holds in each direction before a write waits.
const MEMORY_BUFFER: usize = 64 * 1024;

/// The client's end of a connection in memory.
#[derive(Debug)]
pub struct MemoryStream {
    stream: DuplexStream,
    is_reset: Arc<AtomicBool>,
}

impl AsyncRead for MemoryStream {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let before = buffer.filled().len();
        ready!(Pin::new(&mut self.stream).poll_read(context, buffer))?;
        let is_over = buffer.filled().len() == before;
        Poll::Ready(if is_over && self.is_reset.load(Ordering::SeqCst) {
            Err(io::ErrorKind::ConnectionReset.into())
        } else {
            Ok(())
        })
    }
}

impl AsyncWrite for MemoryStream {
    fn poll_write(mut self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
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
        Self { socket: Arc::new(Socket::Tcp(socket)), head: Arc::default() }
    }

    /// A connection in memory, and the client's end of it.
    pub(crate) fn in_memory() -> (Self, MemoryStream) {
        let (own, stream) = tokio::io::duplex(MEMORY_BUFFER);
        let is_reset = Arc::new(AtomicBool::new(false));
        let socket = Socket::Memory(Mutex::new(own), Arc::clone(&is_reset));
        (Self { socket: Arc::new(socket), head: Arc::default() }, MemoryStream { stream, is_reset })
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
            let sent = poll_fn(|context| self.socket.poll_write(context, bytes)).await?;
            bytes = &bytes[sent..];
        }
        Ok(())
    }

    /// Makes the connection end with a reset when it is dropped.
    pub(crate) fn reset_at_end(&self) {
        match &*self.socket {
            // Without the option the connection only closes.
            Socket::Tcp(socket) => drop(socket.set_zero_linger()),
            Socket::Memory(_, is_reset) => is_reset.store(true, Ordering::SeqCst),
        }
    }
}

impl AsyncRead for Line {
    fn poll_read(self: Pin<&mut Self>, context: &mut Context<'_>, buffer: &mut ReadBuf<'_>) -> Poll<io::Result<()>> {
        let start = buffer.filled().len();
        ready!(self.socket.poll_read(context, buffer))?;
        self.head.lock().unwrap_or_else(PoisonError::into_inner).take(&buffer.filled()[start..]);
        Poll::Ready(Ok(()))
    }
}

impl AsyncWrite for Line {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.socket.poll_write(context, bytes)
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
