//! Bytes to text: UTF-8 with or without a byte order mark, UTF-16 with one.

use std::borrow::Cow;

use super::Cause;

/// The text of `bytes` without its byte order mark. A text with a NUL character counts as binary.
pub(super) fn text(bytes: &[u8]) -> Result<Cow<'_, str>, Cause> {
    let text = match bytes {
        [0xff, 0xfe, rest @ ..] => Cow::Owned(utf16(rest, u16::from_le_bytes)?),
        [0xfe, 0xff, rest @ ..] => Cow::Owned(utf16(rest, u16::from_be_bytes)?),
        [0xef, 0xbb, 0xbf, rest @ ..] => Cow::Borrowed(utf8(rest)?),
        _ => Cow::Borrowed(utf8(bytes)?),
    };
    if text.contains('\0') { Err(Cause::NotText) } else { Ok(text) }
}

fn utf8(bytes: &[u8]) -> Result<&str, Cause> {
    std::str::from_utf8(bytes).map_err(|_| Cause::NotText)
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Cause> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    if !rest.is_empty() {
        return Err(Cause::NotText);
    }
    let units = pairs.iter().map(|pair| unit(*pair));
    char::decode_utf16(units).collect::<Result<String, _>>().map_err(|_| Cause::NotText)
}
