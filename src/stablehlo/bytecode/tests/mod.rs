//! Tests of the reader of bytecode.

#![expect(clippy::panic, reason = "a failure in a test is a panic")]

mod corpus;
mod hostile;
mod messages;
mod mutation;
