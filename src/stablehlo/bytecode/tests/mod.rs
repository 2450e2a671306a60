//! Tests of the reader of bytecode.

mod corpus;
mod hostile;
mod messages;
mod mutation;
