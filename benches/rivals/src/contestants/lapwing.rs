//! lapwing itself.

use std::error::Error;

use lapwing::linalg::{self, QrMode};
use lapwing::{Context, Tensor};

use super::{Call, Contestant};
use crate::cases::{Case, Operation};
use crate::output::{Output, Rows};

/// lapwing on one adapter.
pub struct Lapwing(Context);

impl Lapwing {
    pub fn open() -> lapwing::Result<Self> {
        Context::new().map(Self)
    }

    /// The driver's name and version.
    pub fn driver(&self) -> String {
        let adapter = self.0.adapter();
        format!("{} ({})", adapter.driver, adapter.backend)
    }
}

impl Contestant for Lapwing {
    fn name(&self) -> &'static str {
        "lapwing"
    }

    fn adapter(&self) -> String {
        self.0.adapter().name.clone()
    }

    fn prepare(&self, case: &Case, operands: &[Vec<f32>]) -> Result<Call<'_>, Box<dyn Error>> {
        let tensors = operands
            .iter()
            .zip(case.extents())
            .map(|(values, extents)| Tensor::from_slice(&self.0, extents, values))
            .collect::<lapwing::Result<Vec<_>>>()?;
        let operation = case.operation;
        Ok(Box::new(move || {
            let a = &tensors[0];
            // The rival numr reads its failure flags in every call: `check`, so that both do the same.
            Ok(match operation {
                Operation::Cholesky => {
                    let cholesky = linalg::cholesky(a)?;
                    cholesky.check()?;
                    Output::Matrix(cholesky.factor.to_vec()?)
                }
                Operation::Matmul => Output::Matrix(linalg::matmul(a, &tensors[1])?.to_vec()?),
                Operation::Lu => {
                    let lu = linalg::lu(a)?;
                    lu.check()?;
                    Output::Lu {
                        packed: lu.factors.to_vec()?,
                        rows: Rows::Permutation(lu.permutation.to_vec()?),
                    }
                }
                Operation::Solve | Operation::SolveMany => {
                    let solution = linalg::solve(a, &tensors[1])?;
                    solution.check()?;
                    Output::Matrix(solution.solution.to_vec()?)
                }
                Operation::Inverse => {
                    let inverse = linalg::inverse(a)?;
                    inverse.check()?;
                    Output::Matrix(inverse.solution.to_vec()?)
                }
                Operation::Eigh => {
                    let eigh = linalg::eigh(a)?;
                    eigh.check()?;
                    Output::Eigh { values: eigh.values.to_vec()?, vectors: eigh.vectors.to_vec()? }
                }
                Operation::Svd => return Err("no SVD yet".into()),
                Operation::Qr => {
                    let qr = linalg::qr_with(a, QrMode::Reduced)?;
                    let q = qr.q.ok_or("no Q, though it was asked for")?;
                    Output::Qr { q: q.to_vec()?, r: qr.r.to_vec()? }
                }
            })
        }))
    }
}
