//! lapwing itself.

use std::error::Error;

use lapwing::{Context, Tensor, linalg};

use super::{Call, Contestant};
use crate::cases::{Case, Operation};

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
            .map(|values| Tensor::from_slice(&self.0, case.extents(), values))
            .collect::<lapwing::Result<Vec<_>>>()?;
        Ok(match case.operation {
            Operation::Cholesky => Box::new(move || {
                let cholesky = linalg::cholesky(&tensors[0])?;
                // The rival numr reads its failure flag in every call: so that both do the same, here too.
                cholesky.check()?;
                Ok(cholesky.factor.to_vec()?)
            }),
            Operation::Matmul => Box::new(move || Ok(linalg::matmul(&tensors[0], &tensors[1])?.to_vec()?)),
        })
    }
}
