//! The header of an `.npy` file: a dictionary in Python's notation that names element type, order and shape.
//!
//! Source: numpy's documentation, "NPY format" (`numpy.lib.format`), versions 1.0 to 3.0. The reader takes any
//! order of keys and either quote, and is bounded: a hostile header costs neither memory nor stack.

use std::io::Read;

use crate::failure::{Failure, Outcome};

const MAGIC: &[u8; 6] = b"\x93NUMPY";

/// The most bytes that a header may take; numpy's own reader stops at 10,000 characters.
const LONGEST: usize = 1 << 16;

/// What a header says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Header {
    pub(crate) dtype: Dtype,
    pub(crate) fortran_order: bool,
    pub(crate) shape: Vec<usize>,
}

/// The element type as the header spells it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Dtype {
    /// `<f4`, `|b1`, ...
    Plain(String),
    /// A list of named fields.
    Structured,
}

impl Header {
    /// Reads a header, and leaves `reader` at the first element.
    pub(crate) fn read(reader: &mut dyn Read) -> Outcome<Header> {
        let start = take::<8>(reader)?;
        if start.starts_with(b"PK") {
            return Err(Failure::new("is an .npz archive, not an .npy file; give it with --inputs"));
        }
        if !start.starts_with(MAGIC) {
            return Err(Failure::new("is not an .npy file; write it with np.save"));
        }
        let length = match start[6] {
            1 => usize::from(u16::from_le_bytes(take(reader)?)),
            2 | 3 => u32::from_le_bytes(take(reader)?) as usize,
            version => {
                return Err(Failure::new(format!(
                    "is in version {version} of the .npy format; 1 to 3 are read"
                )));
            }
        };
        if length > LONGEST {
            return Err(Failure::new(format!("has a header of {length} bytes; at most {LONGEST} are read")));
        }
        let mut text = vec![0; length];
        reader.read_exact(&mut text).map_err(cut)?;
        Parser { rest: &text }.header().ok_or_else(|| {
            let text = String::from_utf8_lossy(&text);
            let text: String = text.trim().chars().take(60).collect();
            Failure::new(format!("has a header that is not numpy's: {text}"))
        })
    }

    /// The header of a row-major array, up to the first element.
    pub(crate) fn write(dtype: &str, shape: &[usize]) -> Vec<u8> {
        let extents: String = shape.iter().map(|extent| format!("{extent}, ")).collect();
        let shape = match shape {
            [_] => extents.trim_end(),
            _ => extents.trim_end_matches(", "),
        };
        let mut text = format!("{{'descr': '{dtype}', 'fortran_order': False, 'shape': ({shape}), }}");
        // Version 1.0 has two bytes for the length, enough for thousands of extents. Elements begin at a multiple
        // of 64 bytes, after a line break.
        let start = MAGIC.len() + 4;
        let padding = (start + text.len() + 1).next_multiple_of(64) - start - text.len() - 1;
        text.extend(std::iter::repeat_n(' ', padding));
        text.push('\n');
        let length = u16::try_from(text.len()).unwrap_or(u16::MAX);
        [MAGIC.as_slice(), &[1, 0], &length.to_le_bytes(), text.as_bytes()].concat()
    }
}

fn take<const N: usize>(reader: &mut dyn Read) -> Outcome<[u8; N]> {
    let mut bytes = [0; N];
    reader.read_exact(&mut bytes).map_err(cut)?;
    Ok(bytes)
}

fn cut(error: std::io::Error) -> Failure {
    match error.kind() {
        std::io::ErrorKind::UnexpectedEof => Failure::new("ends within the .npy header: it is cut short"),
        _ => Failure::new(error.to_string()),
    }
}

/// A reader of the one dictionary; `None` stands for anything that numpy does not write.
struct Parser<'a> {
    rest: &'a [u8],
}

impl Parser<'_> {
    fn header(&mut self) -> Option<Header> {
        let (mut dtype, mut fortran_order, mut shape) = (None, None, None);
        self.expect(b'{')?;
        loop {
            while self.accept(b',') {}
            if self.accept(b'}') {
                break;
            }
            let key = self.string()?;
            self.expect(b':')?;
            match key.as_str() {
                "descr" => dtype = Some(self.dtype()?),
                "fortran_order" => fortran_order = Some(self.boolean()?),
                "shape" => shape = Some(self.extents()?),
                _ => return None,
            }
        }
        Some(Header { dtype: dtype?, fortran_order: fortran_order?, shape: shape? })
    }

    fn dtype(&mut self) -> Option<Dtype> {
        match self.peek()? {
            b'[' => self.skip_list().map(|()| Dtype::Structured),
            _ => self.string().map(Dtype::Plain),
        }
    }

    /// Passes over a list with lists in it; brackets inside strings do not count.
    fn skip_list(&mut self) -> Option<()> {
        let mut depth = 0usize;
        loop {
            match self.peek()? {
                b'[' | b'(' => depth += 1,
                b']' | b')' => depth -= 1,
                b'\'' | b'"' => {
                    self.string()?;
                    continue;
                }
                _ => {}
            }
            self.rest = &self.rest[1..];
            if depth == 0 {
                return Some(());
            }
        }
    }

    fn string(&mut self) -> Option<String> {
        let quote = self.peek().filter(|byte| [b'\'', b'"'].contains(byte))?;
        let text = &self.rest[1..];
        let length = text.iter().position(|&byte| byte == quote)?;
        self.rest = &text[length + 1..];
        String::from_utf8(text[..length].to_vec()).ok()
    }

    fn boolean(&mut self) -> Option<bool> {
        self.peek()?;
        for (word, value) in [(b"True".as_slice(), true), (b"False".as_slice(), false)] {
            if let Some(rest) = self.rest.strip_prefix(word) {
                self.rest = rest;
                return Some(value);
            }
        }
        None
    }

    fn extents(&mut self) -> Option<Vec<usize>> {
        let mut extents = Vec::new();
        self.expect(b'(')?;
        while !self.accept(b')') {
            self.peek()?;
            let digits = self.rest.iter().take_while(|byte| byte.is_ascii_digit()).count();
            extents.push(str::from_utf8(&self.rest[..digits]).ok()?.parse().ok()?);
            self.rest = &self.rest[digits..];
            // Python 2 wrote its long integers as `3L`.
            self.accept(b'L');
            if !self.accept(b',') && self.peek()? != b')' {
                return None;
            }
        }
        Some(extents)
    }

    /// The next byte that is not white space.
    fn peek(&mut self) -> Option<u8> {
        self.rest = self.rest.trim_ascii_start();
        self.rest.first().copied()
    }

    fn accept(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        if found {
            self.rest = &self.rest[1..];
        }
        found
    }

    fn expect(&mut self, byte: u8) -> Option<()> {
        self.accept(byte).then_some(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parse(text: &str) -> Option<Header> {
        Parser { rest: text.as_bytes() }.header()
    }

    fn plain(dtype: &str, fortran_order: bool, shape: &[usize]) -> Option<Header> {
        Some(Header { dtype: Dtype::Plain(dtype.to_string()), fortran_order, shape: shape.to_vec() })
    }

    #[test]
    fn reads_what_numpy_writes() {
        assert_eq!(
            parse("{'descr': '<f4', 'fortran_order': False, 'shape': (3, 4), }  \n"),
            plain("<f4", false, &[3, 4])
        );
        assert_eq!(parse("{'descr': '|b1', 'fortran_order': True, 'shape': (), }"), plain("|b1", true, &[]));
        assert_eq!(
            parse("{\"shape\":(7L,),\"fortran_order\":False,\"descr\":\"<c8\"}"),
            plain("<c8", false, &[7])
        );
        let structured =
            "{'descr': [('a]', '<f4', (2,)), ('b', [('c', '|u1')])], 'fortran_order': False, 'shape': (1,)}";
        assert_eq!(parse(structured).map(|header| header.dtype), Some(Dtype::Structured));
    }

    #[test]
    fn refuses_what_numpy_does_not_write() {
        for text in [
            "",
            "{",
            "[]",
            "{'descr': '<f4'}",
            "{'descr': '<f4', 'fortran_order': maybe, 'shape': ()}",
            "{'descr': '<f4', 'fortran_order': False, 'shape': (-1,)}",
            "{'descr': '<f4', 'fortran_order': False, 'shape': (3 4)}",
            "{'descr': '<f4', 'fortran_order': False, 'shape': (99999999999999999999999,)}",
            "{'descr': '<f4', 'fortran_order': False, 'shape': (1,",
            "{'descr': [[[[[[[[, 'fortran_order': False, 'shape': ()}",
            "{'descr': '<f4', 'fortran_order': False, 'shape': (), 'more': 1}",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
        let deep = format!("{{'descr': {}", "[".repeat(LONGEST));
        assert_eq!(parse(&deep), None);
    }

    #[test]
    fn writes_what_it_reads() {
        for shape in [&[][..], &[5], &[2, 3, 4], &[0, 3]] {
            let bytes = Header::write("<f4", shape);
            assert_eq!(bytes.len() % 64, 0);
            let mut reader = bytes.as_slice();
            assert_eq!(Header::read(&mut reader).ok(), plain("<f4", false, shape));
            assert!(reader.is_empty());
        }
    }
}
