//! Why the command fails: one line on standard error.

use std::io::{self, Write};

pub(crate) type Outcome<T = ()> = Result<T, Failure>;

/// What ends the command.
#[derive(Debug)]
pub(crate) enum Failure {
    /// One line that names the cause and says what to do.
    Message(String),
    /// Standard output was closed by its reader.
    PipeClosed,
}

impl Failure {
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Failure::Message(message.into())
    }

    /// The same failure, with what it is about put before its text.
    pub(crate) fn about(self, what: impl std::fmt::Display) -> Self {
        match self {
            Failure::Message(message) => Failure::Message(format!("{what}: {message}")),
            Failure::PipeClosed => Failure::PipeClosed,
        }
    }
}

impl From<lapwing::Error> for Failure {
    fn from(error: lapwing::Error) -> Self {
        Failure::Message(error.to_string())
    }
}

/// Failures of standard output, which alone is written without further words.
impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Failure::PipeClosed,
            _ => Failure::Message(format!("cannot write to standard output: {error}")),
        }
    }
}

/// Prints `error: MESSAGE` as one line, also where the message holds a file's name with line breaks in it.
pub(crate) fn tell(message: &str) {
    let line: String = message.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    // There is nowhere to report that standard error is gone.
    let _ = writeln!(io::stderr(), "error: {line}");
}
