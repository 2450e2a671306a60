//! The table's rows: which operation, at which size, and the goals that lapwing has there.

use std::fmt;
use std::str::FromStr;

use serde_json::{Value, json};

/// What is computed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// `A = L L^T`, `L` read back.
    Cholesky,
    /// `C = A B`, `C` read back.
    Matmul,
    /// `P A = L U`, the factors and the exchanges of rows read back.
    Lu,
    /// `A x = b`, one right-hand side.
    Solve,
    /// `A X = B`, as many right-hand sides as unknowns.
    SolveMany,
    /// `A^-1`.
    Inverse,
    /// `A = Q R`, both read back.
    Qr,
    /// `A = V diag(w) V^T`, both read back.
    Eigh,
    /// `A = U diag(s) V^T`, all read back. Measured as soon as rows in [`CASES`] name it.
    Svd,
}

impl Operation {
    /// The name in tables, in JSON and in the browser's page.
    pub fn name(self) -> &'static str {
        match self {
            Self::Cholesky => "cholesky",
            Self::Matmul => "matmul",
            Self::Lu => "lu",
            Self::Solve => "solve",
            Self::SolveMany => "solve_many",
            Self::Inverse => "inverse",
            Self::Qr => "qr",
            Self::Eigh => "eigh",
            Self::Svd => "svd",
        }
    }
}

/// How many times as fast as a rival lapwing wants to be.
#[derive(Clone, Copy, Debug)]
pub struct Goal {
    /// The rival's time over lapwing's.
    pub at_least: f64,
    /// The rival, by its name in [`RIVALS`].
    pub over: &'static str,
}

/// The rivals, in the order of the table's columns.
pub const RIVALS: [&str; 3] = ["numr", "jax-js", "burn"];

/// One row.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    pub operation: Operation,
    /// Matrices in one call.
    pub batch: usize,
    /// Rows and columns of each.
    pub n: usize,
    pub goals: &'static [Goal],
}

const fn case(operation: Operation, batch: usize, n: usize, goals: &'static [Goal]) -> Case {
    Case { operation, batch, n, goals }
}

const fn times(at_least: f64, over: &'static str) -> Goal {
    Goal { at_least, over }
}

const NONE: &[Goal] = &[];
const TENFOLD: &[Goal] = &[times(10.0, "numr"), times(10.0, "jax-js")];
const FIVEFOLD: &[Goal] = &[times(5.0, "numr"), times(5.0, "jax-js")];
const NOT_BEHIND: &[Goal] = &[times(1.0, "jax-js")];
const GENERAL: &[Goal] = &[times(10.0, "numr"), times(3.0, "jax-js"), times(1.0, "burn")];
/// As [`GENERAL`], without jax-js, which has no QR.
const QR: &[Goal] = &[times(10.0, "numr"), times(1.0, "burn")];

/// Where the libraries run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// lapwing and its native rivals in processes of their own, jax-js in a browser.
    Native,
    /// lapwing's npm package and jax-js on one page of a browser.
    Browser,
}

impl Setting {
    /// Whether a row is measured there.
    fn has(self, case: &Case) -> bool {
        match self {
            // The rivals' vectors take minutes at 512.
            Self::Native => !(matches!(case.operation, Operation::Eigh | Operation::Svd) && case.n == 512),
            // What jax-js has, single matrices.
            Self::Browser => {
                case.batch == 1
                    && [64, 256, 512].contains(&case.n)
                    && !matches!(case.operation, Operation::Qr | Operation::SolveMany)
            }
        }
    }

    /// The goals of a row there.
    pub fn goals(self, case: &Case) -> &'static [Goal] {
        match self {
            Self::Native => case.goals,
            Self::Browser => NOT_BEHIND,
        }
    }
}

/// Every row. The first is so small that it shows what one call and one readback cost, whatever they compute.
pub const CASES: [Case; 30] = [
    case(Operation::Matmul, 1, 4, NONE),
    case(Operation::Matmul, 1, 64, NONE),
    case(Operation::Cholesky, 1, 64, NONE),
    case(Operation::Cholesky, 1, 256, TENFOLD),
    case(Operation::Cholesky, 1, 512, TENFOLD),
    case(Operation::Matmul, 1, 256, NONE),
    case(Operation::Matmul, 1, 512, NOT_BEHIND),
    case(Operation::Cholesky, 1000, 16, FIVEFOLD),
    case(Operation::Cholesky, 100, 64, FIVEFOLD),
    case(Operation::Lu, 1, 64, NONE),
    case(Operation::Lu, 1, 256, GENERAL),
    case(Operation::Lu, 1, 512, GENERAL),
    case(Operation::Solve, 1, 64, NONE),
    case(Operation::Solve, 1, 256, GENERAL),
    case(Operation::Solve, 1, 512, GENERAL),
    case(Operation::SolveMany, 1, 256, NONE),
    case(Operation::Inverse, 1, 64, NONE),
    case(Operation::Inverse, 1, 256, GENERAL),
    case(Operation::Inverse, 1, 512, GENERAL),
    case(Operation::Qr, 1, 64, NONE),
    case(Operation::Qr, 1, 256, QR),
    case(Operation::Qr, 1, 512, QR),
    case(Operation::Eigh, 1, 64, TENFOLD),
    case(Operation::Eigh, 1, 128, TENFOLD),
    case(Operation::Eigh, 1, 256, TENFOLD),
    case(Operation::Eigh, 1, 512, NONE),
    case(Operation::Svd, 1, 64, TENFOLD),
    case(Operation::Svd, 1, 128, TENFOLD),
    case(Operation::Svd, 1, 256, TENFOLD),
    case(Operation::Svd, 1, 512, NONE),
];

impl Case {
    /// `512`, or `1000 x 16x16` for a batch.
    pub fn size(&self) -> String {
        match self.batch {
            1 => self.n.to_string(),
            batch => format!("{batch} x {n}x{n}", n = self.n),
        }
    }

    /// The extents of the operands, in their order.
    pub fn extents(&self) -> Vec<Vec<usize>> {
        let extents = |columns| match self.batch {
            1 => vec![self.n, columns],
            batch => vec![batch, self.n, columns],
        };
        match self.operation {
            Operation::Cholesky
            | Operation::Lu
            | Operation::Inverse
            | Operation::Qr
            | Operation::Eigh
            | Operation::Svd => vec![extents(self.n)],
            Operation::Matmul => vec![extents(self.n); 2],
            Operation::Solve => vec![extents(self.n), extents(1)],
            Operation::SolveMany => vec![extents(self.n); 2],
        }
    }

    /// Floating-point operations of one call.
    pub fn flops(&self) -> f64 {
        let n = self.n as f64;
        let cube = n * n * n;
        self.batch as f64
            * match self.operation {
                Operation::Cholesky => cube / 3.0,
                Operation::Lu => 2.0 / 3.0 * cube,
                Operation::Solve => 2.0 / 3.0 * cube + 2.0 * n * n,
                Operation::Matmul | Operation::Inverse => 2.0 * cube,
                Operation::SolveMany | Operation::Qr => 8.0 / 3.0 * cube,
                // As LAPACK's operation counts have them, with all vectors.
                Operation::Eigh => 9.0 * cube,
                Operation::Svd => 21.0 * cube,
            }
    }

    /// What the browser's page needs to know.
    pub fn to_json(self) -> Value {
        json!({ "operation": self.operation.name(), "batch": self.batch, "n": self.n })
    }
}

/// The operations that were asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Only(Vec<String>);

impl Only {
    pub fn all() -> Self {
        Self(Vec::new())
    }

    /// Whether a row was asked for, and is measured in that setting.
    pub fn includes(&self, case: &Case, setting: Setting) -> bool {
        let named = self.0.is_empty() || self.0.iter().any(|name| name == case.operation.name());
        named && setting.has(case)
    }
}

impl FromStr for Only {
    type Err = String;

    fn from_str(names: &str) -> Result<Self, String> {
        let names: Vec<String> =
            names.split(',').filter(|name| !name.is_empty()).map(str::to_owned).collect();
        match names.iter().find(|name| CASES.iter().all(|case| case.operation.name() != name.as_str())) {
            Some(unknown) => Err(format!("no operation is called {unknown}")),
            None => Ok(Self(names)),
        }
    }
}

impl fmt::Display for Only {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0.join(","))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_chosen_by_operation() {
        let only: Only = "lu,qr".parse().expect("known names");
        assert_eq!(only.to_string(), "lu,qr");
        assert_eq!(CASES.iter().filter(|case| only.includes(case, Setting::Native)).count(), 6);
        assert_eq!(CASES.iter().filter(|case| only.includes(case, Setting::Browser)).count(), 3);
        assert_eq!(CASES.iter().filter(|case| Only::all().includes(case, Setting::Browser)).count(), 21);
        assert_eq!("".parse(), Ok(Only::all()));
        assert!("lu,ql".parse::<Only>().is_err());
    }

    #[test]
    fn goals_name_rivals() {
        assert!(CASES.iter().flat_map(|case| case.goals).all(|goal| RIVALS.contains(&goal.over)));
    }
}
