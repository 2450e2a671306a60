//! Times lapwing alone: `cargo bench [FILTER]`, for example `cargo bench cholesky`.
//!
//! Each call is warm and includes reading its result back. Each result is judged in float64 before it is timed. Below each
//! line stands what the kernels did, by the library's own profile; `LAPWING_ADAPTER` chooses the adapter.
#![expect(clippy::print_stdout, reason = "a benchmark prints its table")]
#![expect(clippy::panic, reason = "a wrong result ends the run")]

use std::time::{Duration, Instant};

use lapwing::linalg::{self, TriangularSolveOptions};
use lapwing::{Context, Result, Tensor};
use lapwing_testkit::families::{self, Family};
use lapwing_testkit::ratios::{self, Op, Triangular};
use lapwing_testkit::thresholds;

/// Calls of one case: until they took so long, at least five.
const ENOUGH: Duration = Duration::from_secs(1);

struct Case {
    operation: Operation,
    batch: usize,
    n: usize,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Operation {
    Cholesky,
    Matmul,
    TriangularSolve,
}

const fn case(operation: Operation, batch: usize, n: usize) -> Case {
    Case { operation, batch, n }
}

const CASES: [Case; 11] = [
    case(Operation::Cholesky, 1, 64),
    case(Operation::Cholesky, 1, 256),
    case(Operation::Cholesky, 1, 512),
    case(Operation::Cholesky, 1, 1024),
    case(Operation::Cholesky, 1000, 16),
    case(Operation::Cholesky, 100, 64),
    case(Operation::Matmul, 1, 256),
    case(Operation::Matmul, 1, 512),
    case(Operation::Matmul, 1, 1024),
    case(Operation::TriangularSolve, 1, 256),
    case(Operation::TriangularSolve, 1, 512),
];

impl Case {
    fn name(&self) -> String {
        let operation = match self.operation {
            Operation::Cholesky => "cholesky",
            Operation::Matmul => "matmul",
            Operation::TriangularSolve => "triangular_solve",
        };
        format!("{operation} {} x {n}x{n}", self.batch, n = self.n)
    }

    fn flops(&self) -> f64 {
        let n = self.n as f64;
        let cube = self.batch as f64 * n * n * n;
        match self.operation {
            Operation::Cholesky => cube / 3.0,
            Operation::Matmul => 2.0 * cube,
            Operation::TriangularSolve => cube,
        }
    }

    /// The operands, each a whole batch.
    fn operands(&self) -> [Vec<f32>; 2] {
        let n = self.n;
        let items = |make: &dyn Fn(u64) -> Vec<f32>| (0..self.batch as u64).flat_map(make).collect();
        let general = |seed| families::general(n, n, seed);
        match self.operation {
            Operation::Cholesky => [items(&|seed| Family::Random.generate(n, seed)), Vec::new()],
            Operation::Matmul => [items(&general), items(&|seed| general(seed + 10_000))],
            Operation::TriangularSolve => {
                [items(&|seed| families::triangular(n, true, seed)), items(&general)]
            }
        }
    }

    fn compute(&self, [a, b]: &[Tensor; 2]) -> Result<Vec<f32>> {
        match self.operation {
            Operation::Cholesky => linalg::cholesky(a)?.factor,
            Operation::Matmul => linalg::matmul(a, b)?,
            Operation::TriangularSolve => linalg::triangular_solve(a, b, &TriangularSolveOptions::default())?,
        }
        .to_vec()
    }

    /// Panics unless every item of the result is right.
    fn judge(&self, [a, b]: &[Vec<f32>; 2], result: &[f32]) {
        let n = self.n;
        for index in 0..self.batch {
            let item = |of: &[f32]| -> Vec<f32> { of[index * n * n..(index + 1) * n * n].to_vec() };
            let result = item(result);
            let (ratio, threshold) = match self.operation {
                Operation::Cholesky => {
                    (ratios::cholesky(&item(a), &result, n, true).worst(), thresholds::CHOLESKY)
                }
                Operation::Matmul => {
                    (ratios::matmul(&item(a), &item(b), &result, [n; 3], [Op::None; 2]), thresholds::MATMUL)
                }
                Operation::TriangularSolve => {
                    let problem = Triangular { left: true, lower: true, op: Op::None, unit_diagonal: false };
                    (
                        ratios::triangular_solve(&item(a), &item(b), &result, n, n, problem),
                        thresholds::TRIANGULAR_SOLVE,
                    )
                }
            };
            if ratio > threshold || ratio.is_nan() {
                panic!("{}, item {index}: residual ratio {ratio} exceeds {threshold}", self.name());
            }
        }
    }

    fn run(&self, context: &Context) -> Result<()> {
        let operands = self.operands();
        let extents = [self.batch, self.n, self.n];
        let upload = |values: &Vec<f32>| match values.as_slice() {
            [] => Tensor::from_slice::<f32>(context, [0], &[]),
            values => Tensor::from_slice(context, extents, values),
        };
        let tensors = [upload(&operands[0])?, upload(&operands[1])?];
        self.judge(&operands, &self.compute(&tensors)?);

        let mut times = Vec::new();
        let start = Instant::now();
        while times.len() < 5 || start.elapsed() < ENOUGH {
            let call = Instant::now();
            self.compute(&tensors)?;
            times.push(call.elapsed().as_secs_f64());
        }
        times.sort_by(f64::total_cmp);
        let (least, median) = (times[0], times[times.len() / 2]);
        println!(
            "{:<32} median {:>9.3} ms   least {:>9.3} ms   {:>8.2} GFLOP/s",
            self.name(),
            median * 1e3,
            least * 1e3,
            self.flops() / median / 1e9
        );

        context.start_profile();
        self.compute(&tensors)?;
        let profile = pollster::block_on(context.finish_profile())?.to_string();
        for line in profile.lines() {
            println!("    {line}");
        }
        println!();
        Ok(())
    }
}

fn main() -> Result<()> {
    // `cargo bench` adds `--bench`; what does not begin with a dash is a filter.
    let filters: Vec<String> =
        std::env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let context = Context::new()?;
    let adapter = context.adapter();
    println!("{} ({}, {})\n", adapter.name, adapter.backend, adapter.driver);
    for case in &CASES {
        let name = case.name();
        if filters.is_empty() || filters.iter().any(|filter| name.contains(filter)) {
            case.run(&context)?;
        }
    }
    Ok(())
}
