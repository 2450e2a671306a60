//! The crate numr with its wgpu backend.

use std::error::Error;

use numr::algorithm::linalg::LinearAlgebraAlgorithms as _;
use numr::prelude::{MatmulOps as _, RuntimeClient as _, Tensor, WgpuClient, WgpuDevice, WgpuRuntime};

use super::{Call, Contestant};
use crate::cases::{Case, Operation};

/// numr on one adapter.
pub struct Numr(WgpuClient);

impl Numr {
    /// Opens the adapter of this name: numr takes an index into the list of adapters.
    pub fn open(adapter: &str) -> Result<Self, Box<dyn Error>> {
        let mut index = 0;
        loop {
            let client = WgpuClient::new(WgpuDevice::new(index))
                .map_err(|error| format!("no adapter named {adapter:?}: {error}"))?;
            if client.device().adapter_name() == adapter {
                return Ok(Self(client));
            }
            index += 1;
        }
    }
}

impl Contestant for Numr {
    fn name(&self) -> &'static str {
        "numr"
    }

    fn adapter(&self) -> String {
        self.0.device().adapter_name()
    }

    fn prepare(&self, case: &Case, operands: &[Vec<f32>]) -> Result<Call<'_>, Box<dyn Error>> {
        let client = &self.0;
        let upload = |values: &[f32], extents: &[usize]| {
            Tensor::<WgpuRuntime>::from_slice(values, extents, client.device())
        };
        Ok(match case.operation {
            // Its Cholesky takes one matrix: a batch is a loop of calls, each read back as soon as it is there.
            Operation::Cholesky => {
                let items = operands[0]
                    .chunks(case.n * case.n)
                    .map(|values| upload(values, &[case.n, case.n]))
                    .collect::<Result<Vec<_>, _>>()?;
                let elements = operands[0].len();
                Box::new(move || {
                    let mut all = Vec::with_capacity(elements);
                    for a in &items {
                        all.extend(client.cholesky_decompose(a)?.l.try_to_vec::<f32>()?);
                    }
                    Ok(all)
                })
            }
            Operation::Matmul => {
                let extents = case.extents();
                let (a, b) = (upload(&operands[0], &extents)?, upload(&operands[1], &extents)?);
                Box::new(move || Ok(client.matmul(&a, &b)?.try_to_vec()?))
            }
        })
    }
}
