//! A writer that keeps its first failure for later and then only pretends to write.
//!
//! The zip writer mends its archive when it is dropped, and prints to standard error where that fails. So it is never
//! told of a failure: once one has come, positions go on as if all was written, and the end tells what happened.

use std::io::{self, Seek, SeekFrom, Write};

#[derive(Debug)]
pub(crate) struct Latch<W> {
    inner: W,
    failure: Option<io::Error>,
    position: u64,
    end: u64,
}

impl<W: Write + Seek> Latch<W> {
    /// Around a writer that is at the start of an empty file.
    pub(crate) fn new(inner: W) -> Self {
        Latch { inner, failure: None, position: 0, end: 0 }
    }

    /// The writer, if all was written.
    pub(crate) fn finish(self) -> io::Result<W> {
        match self.failure {
            Some(error) => Err(error),
            None => Ok(self.inner),
        }
    }

    fn attempt<T>(&mut self, act: impl FnOnce(&mut W) -> io::Result<T>) -> Option<T> {
        if self.failure.is_some() {
            return None;
        }
        match act(&mut self.inner) {
            Ok(value) => Some(value),
            Err(error) => {
                self.failure = Some(error);
                None
            }
        }
    }
}

impl<W: Write + Seek> Write for Latch<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // All or nothing, so that the position is right in either case.
        self.attempt(|inner| inner.write_all(bytes));
        self.position += bytes.len() as u64;
        self.end = self.end.max(self.position);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.attempt(Write::flush);
        Ok(())
    }
}

impl<W: Write + Seek> Seek for Latch<W> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let position = match to {
            SeekFrom::Start(position) => Some(position),
            SeekFrom::Current(by) => self.position.checked_add_signed(by),
            SeekFrom::End(by) => self.end.checked_add_signed(by),
        };
        self.position = position.ok_or(io::ErrorKind::InvalidInput)?;
        let position = self.position;
        self.attempt(|inner| inner.seek(SeekFrom::Start(position)));
        Ok(position)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tells_the_first_failure_at_the_end() {
        let mut room = [0u8; 4];
        let mut latch = Latch::new(io::Cursor::new(room.as_mut_slice()));
        latch.write_all(b"123").unwrap();
        latch.write_all(b"456").unwrap();
        assert_eq!(latch.stream_position().unwrap(), 6);
        latch.seek(SeekFrom::Start(1)).unwrap();
        latch.write_all(b"7").unwrap();
        assert_eq!(latch.seek(SeekFrom::End(0)).unwrap(), 6);
        assert_eq!(latch.finish().unwrap_err().kind(), io::ErrorKind::WriteZero);
        assert_eq!(&room[..3], b"123");
    }

    #[test]
    fn writes_where_nothing_fails() {
        let mut latch = Latch::new(io::Cursor::new(Vec::new()));
        latch.write_all(b"123").unwrap();
        latch.seek(SeekFrom::Current(-2)).unwrap();
        latch.write_all(b"4").unwrap();
        latch.flush().unwrap();
        assert_eq!(latch.finish().unwrap().into_inner(), b"143");
    }
}
