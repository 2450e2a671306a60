//! The table's rows: which operation, at which size, and the goal that lapwing has there.

use serde_json::{Value, json};

/// What is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// `A = L L^T`, `L` read back.
    Cholesky,
    /// `C = A B`, `C` read back.
    Matmul,
}

impl Operation {
    /// The name in tables, in JSON and in the browser's page.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cholesky => "cholesky",
            Self::Matmul => "matmul",
        }
    }
}

/// How many times as fast as a rival lapwing wants to be.
#[derive(Clone, Copy, Debug)]
pub struct Goal {
    /// The rival's time over lapwing's.
    pub at_least: f64,
    /// Against which rivals, by [`RIVALS`]' names.
    pub over: &'static [&'static str],
}

/// The rivals, in the order of the table's columns.
pub const RIVALS: [&str; 2] = ["numr", "jax-js"];

/// One row.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    pub operation: Operation,
    /// Matrices in one call.
    pub batch: usize,
    /// Rows and columns of each.
    pub n: usize,
    pub goal: Option<Goal>,
}

const fn case(operation: Operation, batch: usize, n: usize, goal: Option<Goal>) -> Case {
    Case { operation, batch, n, goal }
}

const TENFOLD: Option<Goal> = Some(Goal { at_least: 10.0, over: &RIVALS });
const FIVEFOLD: Option<Goal> = Some(Goal { at_least: 5.0, over: &RIVALS });
const NOT_BEHIND: Option<Goal> = Some(Goal { at_least: 1.0, over: &["jax-js"] });

/// Every row. The first is so small that it shows what one call and one readback cost, whatever they compute.
pub const CASES: [Case; 8] = [
    case(Operation::Matmul, 1, 4, None),
    case(Operation::Cholesky, 1, 64, None),
    case(Operation::Cholesky, 1, 256, TENFOLD),
    case(Operation::Cholesky, 1, 512, TENFOLD),
    case(Operation::Matmul, 1, 256, None),
    case(Operation::Matmul, 1, 512, NOT_BEHIND),
    case(Operation::Cholesky, 1000, 16, FIVEFOLD),
    case(Operation::Cholesky, 100, 64, FIVEFOLD),
];

impl Case {
    /// `512`, or `1000 x 16x16` for a batch.
    pub fn size(&self) -> String {
        match self.batch {
            1 => self.n.to_string(),
            batch => format!("{batch} x {n}x{n}", n = self.n),
        }
    }

    /// The extents of each operand.
    pub fn extents(&self) -> Vec<usize> {
        match self.batch {
            1 => vec![self.n, self.n],
            batch => vec![batch, self.n, self.n],
        }
    }

    /// Floating-point operations of one call.
    pub fn flops(&self) -> f64 {
        let n = self.n as f64;
        self.batch as f64
            * match self.operation {
                Operation::Cholesky => n * n * n / 3.0,
                Operation::Matmul => 2.0 * n * n * n,
            }
    }

    /// What the browser's page needs to know.
    pub fn to_json(self) -> Value {
        json!({ "operation": self.operation.name(), "batch": self.batch, "n": self.n })
    }
}
