//! A position in the source, and the small words found there: names, numbers, strings, punctuation.

use std::sync::Arc;

use crate::stablehlo::ir::Location;
use crate::{Error, ErrorKind, Result};

/// A position in the source; every reading method first skips white space and comments.
pub(super) struct Cursor<'s> {
    file: Arc<str>,
    source: &'s str,
    position: usize,
    /// The offset at which each line begins.
    lines: Vec<usize>,
}

impl<'s> Cursor<'s> {
    pub(super) fn new(file: &str, source: &'s str) -> Self {
        let ends = source.bytes().enumerate().filter(|&(_, byte)| byte == b'\n');
        let lines = std::iter::once(0).chain(ends.map(|(at, _)| at + 1)).collect();
        Cursor { file: file.into(), source, position: 0, lines }
    }

    /// The offset of the next thing to read.
    pub(super) fn position(&self) -> usize {
        self.position + self.blank()
    }

    /// The offset behind what was read last.
    pub(super) fn here(&self) -> usize {
        self.position
    }

    /// Goes back (or on) to an offset that [`Cursor::position`] gave.
    pub(super) fn go_to(&mut self, position: usize) {
        self.position = position;
    }

    /// The length of the source in bytes.
    pub(super) fn len(&self) -> usize {
        self.source.len()
    }

    /// The text between two offsets.
    pub(super) fn text(&self, from: usize, to: usize) -> &'s str {
        self.source.get(from..to).unwrap_or_default()
    }

    fn bytes(&self) -> &'s [u8] {
        self.source.as_bytes().get(self.position..).unwrap_or_default()
    }

    /// The count of bytes of white space and comments at the position.
    fn blank(&self) -> usize {
        let bytes = self.bytes();
        let mut at = 0;
        while let Some(&byte) = bytes.get(at) {
            if byte.is_ascii_whitespace() {
                at += 1;
            } else if byte == b'/' && bytes.get(at + 1) == Some(&b'/') {
                at += bytes[at..].iter().position(|&byte| byte == b'\n').unwrap_or(bytes.len() - at);
            } else {
                break;
            }
        }
        at
    }

    fn skip(&mut self) {
        self.position += self.blank();
    }

    /// The next byte, or `None` at the end.
    pub(super) fn peek(&mut self) -> Option<u8> {
        self.skip();
        self.bytes().first().copied()
    }

    /// Whether the next text is `literal`; it is not taken.
    pub(super) fn at(&mut self, literal: &str) -> bool {
        self.skip();
        self.bytes().starts_with(literal.as_bytes())
    }

    /// Takes `literal` where it is next; meant for punctuation.
    pub(super) fn eat(&mut self, literal: &str) -> bool {
        let found = self.at(literal);
        if found {
            self.position += literal.len();
        }
        found
    }

    /// Takes `literal`, or says that it is missing.
    pub(super) fn expect(&mut self, literal: &str) -> Result<()> {
        if self.eat(literal) { Ok(()) } else { Err(self.unexpected(&format!("`{literal}`"))) }
    }

    /// The next bare word (`stablehlo.add`, `dims`, `HIGHEST`); it is not taken.
    pub(super) fn peek_word(&mut self) -> Option<&'s str> {
        self.skip();
        let bytes = self.bytes();
        if !bytes.first().is_some_and(|&byte| byte.is_ascii_alphabetic() || byte == b'_') {
            return None;
        }
        let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'.');
        let length = bytes.iter().position(|&byte| !is_part(byte)).unwrap_or(bytes.len());
        Some(self.text(self.position, self.position + length))
    }

    /// Takes the next bare word; `what` names what it should be.
    pub(super) fn word(&mut self, what: &str) -> Result<&'s str> {
        let word = self.peek_word().ok_or_else(|| self.unexpected(what))?;
        self.position += word.len();
        Ok(word)
    }

    /// Takes `word` where the next bare word is exactly that.
    pub(super) fn eat_word(&mut self, word: &str) -> bool {
        let found = self.peek_word() == Some(word);
        if found {
            self.position += word.len();
        }
        found
    }

    /// Takes `word`, or says that it is missing.
    pub(super) fn expect_word(&mut self, word: &str) -> Result<()> {
        if self.eat_word(word) { Ok(()) } else { Err(self.unexpected(&format!("`{word}`"))) }
    }

    /// Takes the rest of a name behind its sigil (`%`, `#`, `!`, `^`): letters, digits and `$._-`.
    pub(super) fn suffix(&mut self, what: &str) -> Result<&'s str> {
        let bytes = self.bytes();
        let digits = bytes.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(bytes.len());
        let is_part = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'.' | b'-');
        let length = match digits {
            0 => bytes.iter().position(|&byte| !is_part(byte)).unwrap_or(bytes.len()),
            digits => digits,
        };
        if length == 0 {
            return Err(self.unexpected(what));
        }
        self.position += length;
        Ok(self.text(self.position - length, self.position))
    }

    /// Takes decimal digits as a number.
    pub(super) fn unsigned(&mut self, what: &str) -> Result<usize> {
        self.skip();
        let at = self.position;
        let digits = self.digits();
        if digits.is_empty() {
            return Err(self.unexpected(what));
        }
        digits.parse().map_err(|_| self.error(at, format!("{what} {digits} is too large")))
    }

    /// Takes decimal digits, perhaps none, without skipping white space.
    fn digits(&mut self) -> &'s str {
        let bytes = self.bytes();
        let length = bytes.iter().position(|byte| !byte.is_ascii_digit()).unwrap_or(bytes.len());
        self.position += length;
        self.text(self.position - length, self.position)
    }

    /// Takes a number as it is written: `-12`, `0x7FC00000`, `1.5e-3`; `None` where none is next.
    pub(super) fn number(&mut self) -> Option<Number<'s>> {
        self.skip();
        let start = self.position;
        let negative = self.bytes().first() == Some(&b'-');
        self.position += usize::from(negative);
        if let [b'0', b'x' | b'X', digit, ..] = self.bytes()
            && digit.is_ascii_hexdigit()
        {
            let bytes = &self.bytes()[2..];
            let length = bytes.iter().position(|byte| !byte.is_ascii_hexdigit()).unwrap_or(bytes.len());
            self.position += 2 + length;
            let digits = self.text(self.position - length, self.position);
            return Some(Number::Hexadecimal { negative, digits });
        }
        if self.digits().is_empty() {
            self.position = start;
            return None;
        }
        if self.bytes().first() != Some(&b'.') {
            return Some(Number::Decimal(self.text(start, self.position)));
        }
        self.position += 1;
        self.digits();
        let mantissa = self.position;
        if let Some(b'e' | b'E') = self.bytes().first() {
            self.position += 1;
            self.position += usize::from(matches!(self.bytes().first(), Some(b'+' | b'-')));
            if self.digits().is_empty() {
                self.position = mantissa;
            }
        }
        Some(Number::Float(self.text(start, self.position)))
    }

    /// Takes an integer.
    pub(super) fn integer(&mut self, what: &str) -> Result<i128> {
        let at = self.position();
        let number = self.number().ok_or_else(|| self.unexpected(what))?;
        number.integer().ok_or_else(|| self.error(at, format!("expected {what}, found `{number}`")))
    }

    /// Takes a string in quotes; escapes are undone.
    pub(super) fn string(&mut self, what: &str) -> Result<String> {
        self.skip();
        let start = self.position;
        if self.bytes().first() != Some(&b'"') {
            return Err(self.unexpected(what));
        }
        let raw = self.quoted()?;
        let mut text = Vec::with_capacity(raw.len());
        let mut rest = raw.as_bytes();
        loop {
            rest = match rest {
                [] => break,
                [b'\\', b'n', rest @ ..] => push(&mut text, b'\n', rest),
                [b'\\', b't', rest @ ..] => push(&mut text, b'\t', rest),
                [b'\\', quote @ (b'"' | b'\\'), rest @ ..] => push(&mut text, *quote, rest),
                [b'\\', high, low, rest @ ..] => {
                    let digit =
                        |byte: u8| char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
                    let (Some(high), Some(low)) = (digit(*high), digit(*low)) else {
                        return Err(self.error(
                            start,
                            "a string has an escape other than \\n, \\t, \\\", \\\\ and \\XX",
                        ));
                    };
                    push(&mut text, high * 16 + low, rest)
                }
                [byte, rest @ ..] => push(&mut text, *byte, rest),
            };
        }
        Ok(String::from_utf8(text)
            .unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned()))
    }

    /// Takes a string in quotes as it is written, without the quotes; the position is at the opening one.
    pub(super) fn quoted(&mut self) -> Result<&'s str> {
        let start = self.position;
        let bytes = self.bytes();
        let mut at = 1;
        loop {
            match bytes.get(at) {
                Some(b'"') => break,
                Some(b'\\') => at += 2,
                Some(b'\n') | None => return Err(self.error(start, "a string is not closed; expected `\"`")),
                Some(_) => at += 1,
            }
        }
        self.position += at + 1;
        Ok(self.text(start + 1, self.position - 1))
    }

    /// Takes text in brackets, from the opening one at the position to its partner, both included. Strings
    /// inside are skipped, and the `>` of `->` is no bracket.
    pub(super) fn balanced(&mut self) -> Result<&'s str> {
        self.skip();
        let start = self.position;
        let mut open = Vec::new();
        loop {
            let Some(&byte) = self.bytes().first() else {
                return Err(self.error(start, "a bracket is not closed"));
            };
            match byte {
                b'"' => {
                    self.quoted()?;
                    continue;
                }
                b'-' if self.bytes().get(1) == Some(&b'>') => self.position += 1,
                b'<' => open.push(b'>'),
                b'[' => open.push(b']'),
                b'(' => open.push(b')'),
                b'{' => open.push(b'}'),
                b'>' | b']' | b')' | b'}' if open.pop() != Some(byte) => {
                    let found = char::from(byte);
                    return Err(
                        self.error(self.position, format!("`{found}` closes no bracket that is open"))
                    );
                }
                _ => {}
            }
            self.position += 1;
            if open.is_empty() {
                return Ok(self.text(start, self.position));
            }
        }
    }

    /// Takes everything up to and including `end`.
    pub(super) fn skip_past(&mut self, end: &str) -> Result<()> {
        let rest = self.text(self.position, self.source.len());
        let found = rest.find(end).ok_or_else(|| self.unexpected(&format!("`{end}` further on")))?;
        self.position += found + end.len();
        Ok(())
    }

    /// Takes a trailing `loc(...)` where one is.
    pub(super) fn trailing_location(&mut self) -> Result<()> {
        if self.eat_word("loc") {
            if !self.at("(") {
                return Err(self.unexpected("`(`"));
            }
            self.balanced()?;
        }
        Ok(())
    }

    /// The place of an offset; columns count bytes, as MLIR's do.
    pub(super) fn location(&self, at: usize) -> Location {
        let line = self.lines.partition_point(|&start| start <= at);
        let start = line.checked_sub(1).and_then(|index| self.lines.get(index)).copied().unwrap_or(0);
        let count = |value: usize| u32::try_from(value).unwrap_or(u32::MAX);
        Location { file: self.file.clone(), line: count(line), column: count(at - start + 1) }
    }

    /// The text is wrong at `at`.
    pub(super) fn error(&self, at: usize, message: impl AsRef<str>) -> Error {
        Error::new(ErrorKind::Parse, format!("{}: {}", self.location(at), message.as_ref()))
    }

    /// The text at `at` is right, but lapwing does not do it.
    pub(super) fn unsupported(&self, at: usize, message: impl AsRef<str>) -> Error {
        Error::new(ErrorKind::Unsupported, format!("{}: {}", self.location(at), message.as_ref()))
    }

    /// Something else than `expected` is next.
    pub(super) fn unexpected(&self, expected: &str) -> Error {
        let at = self.position();
        let is_part = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.');
        let rest = self.text(at, self.source.len());
        let length = match rest.chars().next() {
            None => return self.error(at, format!("expected {expected}, found the end of the text")),
            Some('%' | '#' | '@' | '!' | '^') => {
                1 + rest[1..].find(|c| !is_part(c)).unwrap_or(rest.len() - 1)
            }
            Some(first) if is_part(first) => rest.find(|c| !is_part(c)).unwrap_or(rest.len()),
            Some(first) => first.len_utf8(),
        };
        let found: String = rest[..length].chars().take(40).collect();
        self.error(at, format!("expected {expected}, found `{found}`"))
    }
}

fn push<'b>(text: &mut Vec<u8>, byte: u8, rest: &'b [u8]) -> &'b [u8] {
    text.push(byte);
    rest
}

/// A number as it is written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Number<'s> {
    /// `12`, `-3`.
    Decimal(&'s str),
    /// `0x7FC00000`, without the `0x`.
    Hexadecimal { negative: bool, digits: &'s str },
    /// `1.5e-3`.
    Float(&'s str),
}

impl Number<'_> {
    /// Its value where it is an integer of at most 128 bits.
    pub(super) fn integer(&self) -> Option<i128> {
        match self {
            Number::Decimal(text) => text.parse().ok(),
            Number::Hexadecimal { negative, digits } => {
                let value = i128::from_str_radix(digits, 16).ok()?;
                Some(if *negative { -value } else { value })
            }
            Number::Float(_) => None,
        }
    }
}

impl std::fmt::Display for Number<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Number::Decimal(text) | Number::Float(text) => f.write_str(text),
            Number::Hexadecimal { negative, digits } => {
                write!(f, "{}0x{digits}", if *negative { "-" } else { "" })
            }
        }
    }
}
