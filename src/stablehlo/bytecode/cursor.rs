//! A place in the bytes: numbers, runs of bytes and sections, none of them trusted.

use crate::{Error, ErrorKind, Result};

/// A part of the file, and how far it has been read.
#[derive(Clone, Copy)]
pub(super) struct Cursor<'b> {
    /// The name of the file, for messages.
    name: &'b str,
    /// The file up to the end of this part, so that places in it are places in the file.
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Cursor<'b> {
    /// At the beginning of a file.
    pub(super) fn new(name: &'b str, bytes: &'b [u8]) -> Self {
        Cursor { name, bytes, at: 0 }
    }

    /// The bytes that are left.
    fn rest(&self) -> &'b [u8] {
        self.bytes.get(self.at..).unwrap_or_default()
    }

    pub(super) fn remaining(&self) -> usize {
        self.rest().len()
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.rest().is_empty()
    }

    /// The bytes are not those of an artifact.
    pub(super) fn error(&self, message: impl AsRef<str>) -> Error {
        self.failure(ErrorKind::Parse, message.as_ref())
    }

    /// The bytes may be right, but stand for what lapwing does not do.
    pub(super) fn unsupported(&self, message: impl AsRef<str>) -> Error {
        self.failure(ErrorKind::Unsupported, message.as_ref())
    }

    fn failure(&self, kind: ErrorKind, message: &str) -> Error {
        Error::new(kind, format!("{}: byte {}: {message}", self.name, self.at))
    }

    pub(super) fn byte(&mut self) -> Result<u8> {
        let Some((&first, _)) = self.rest().split_first() else {
            return Err(self.error("the bytes end too early"));
        };
        self.at += 1;
        Ok(first)
    }

    /// Takes so many bytes.
    pub(super) fn take(&mut self, count: usize) -> Result<&'b [u8]> {
        let Some((taken, _)) = self.rest().split_at_checked(count) else {
            let message = format!("{count} bytes are announced, and {} follow", self.remaining());
            return Err(self.error(message));
        };
        self.at += count;
        Ok(taken)
    }

    /// Takes so many bytes as a part of their own.
    pub(super) fn part(&mut self, count: usize) -> Result<Cursor<'b>> {
        let at = self.at;
        self.take(count)?;
        let bytes = self.bytes.get(..self.at).unwrap_or_default();
        Ok(Cursor { name: self.name, bytes, at })
    }

    /// Takes bytes up to and including a zero, which is left out.
    pub(super) fn until_zero(&mut self) -> Result<&'b [u8]> {
        let Some(length) = self.rest().iter().position(|&byte| byte == 0) else {
            return Err(self.error("a text without the zero byte at its end"));
        };
        let text = self.take(length)?;
        self.byte()?;
        Ok(text)
    }

    /// A number of 1 to 9 bytes: the zeros at the low end of the first byte count the bytes that follow it.
    pub(super) fn number(&mut self) -> Result<u64> {
        let first = self.byte()?;
        let more = first.trailing_zeros() as usize;
        let mut word = [0; 8];
        if more == 8 {
            word.copy_from_slice(self.take(8)?);
            return Ok(u64::from_le_bytes(word));
        }
        let (head, tail) = word.split_at_mut(1);
        head.copy_from_slice(&[first]);
        tail.get_mut(..more).unwrap_or_default().copy_from_slice(self.take(more)?);
        Ok(u64::from_le_bytes(word) >> (more + 1))
    }

    /// A number whose lowest bit is a mark.
    pub(super) fn marked(&mut self) -> Result<(u64, bool)> {
        let number = self.number()?;
        Ok((number >> 1, number & 1 == 1))
    }

    /// A number with a sign, which is in the lowest bit.
    pub(super) fn signed(&mut self) -> Result<i64> {
        let number = self.number()?;
        // Two's complement, by the cast.
        Ok((number >> 1) as i64 ^ -((number & 1) as i64))
    }

    /// How many things follow; each takes a byte at least, so that a false count ends here.
    pub(super) fn count(&mut self, of: &str) -> Result<usize> {
        let count = self.number()?;
        match usize::try_from(count) {
            Ok(count) if count <= self.remaining() => Ok(count),
            _ => {
                Err(self.error(format!("{count} {of} are announced, and {} bytes follow", self.remaining())))
            }
        }
    }

    /// A list of numbers with signs.
    pub(super) fn signed_list(&mut self) -> Result<Vec<i64>> {
        (0..self.count("numbers")?).map(|_| self.signed()).collect()
    }

    /// Takes a section: its number and its bytes.
    pub(super) fn section(&mut self) -> Result<(u8, Cursor<'b>)> {
        let head = self.byte()?;
        let length = self.number()?;
        if head & 0x80 != 0 {
            let alignment = usize::try_from(self.number()?).unwrap_or(0);
            if !alignment.is_power_of_two() {
                return Err(self.error("the alignment of a section is no power of two"));
            }
            self.take(self.at.wrapping_neg() & (alignment - 1))?;
        }
        let length = usize::try_from(length).unwrap_or(usize::MAX);
        Ok((head & 0x7f, self.part(length)?))
    }
}
