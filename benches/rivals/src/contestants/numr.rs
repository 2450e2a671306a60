//! The crate numr with its wgpu backend.

use std::error::Error;

use numr::algorithm::linalg::LinearAlgebraAlgorithms as _;
use numr::prelude::{MatmulOps as _, RuntimeClient as _, Tensor, WgpuClient, WgpuDevice, WgpuRuntime};

use super::{Call, Contestant};
use crate::cases::{Case, Operation};
use crate::output::{Output, Rows};

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
        if case.batch > 1 {
            if case.operation != Operation::Cholesky {
                return Err(format!("no batches of {} are measured here", case.operation.name()).into());
            }
            // Its decompositions take one matrix: a batch is a loop of calls, each read back as soon as it is there.
            let items = operands[0]
                .chunks(case.n * case.n)
                .map(|values| upload(values, &[case.n, case.n]))
                .collect::<Result<Vec<_>, _>>()?;
            let elements = operands[0].len();
            return Ok(Box::new(move || {
                let mut all = Vec::with_capacity(elements);
                for a in &items {
                    all.extend(client.cholesky_decompose(a)?.l.try_to_vec::<f32>()?);
                }
                Ok(Output::Matrix(all))
            }));
        }
        let tensors = operands
            .iter()
            .zip(case.extents())
            .map(|(values, extents)| upload(values, &extents))
            .collect::<Result<Vec<_>, _>>()?;
        let operation = case.operation;
        Ok(Box::new(move || {
            let a = &tensors[0];
            Ok(match operation {
                Operation::Cholesky => Output::Matrix(client.cholesky_decompose(a)?.l.try_to_vec()?),
                Operation::Matmul => Output::Matrix(client.matmul(a, &tensors[1])?.try_to_vec()?),
                Operation::Solve | Operation::SolveMany => {
                    Output::Matrix(client.solve(a, &tensors[1])?.try_to_vec()?)
                }
                Operation::Inverse => Output::Matrix(client.inverse(a)?.try_to_vec()?),
                Operation::Lu => {
                    let lu = client.lu_decompose(a)?;
                    Output::Lu { packed: lu.lu.try_to_vec()?, rows: Rows::Pivots(lu.pivots.try_to_vec()?) }
                }
                Operation::Eigh => {
                    let eigh = client.eig_decompose_symmetric(a)?;
                    Output::Eigh {
                        values: eigh.eigenvalues.try_to_vec()?,
                        vectors: eigh.eigenvectors.try_to_vec()?,
                    }
                }
                Operation::Svd => {
                    let svd = client.svd_decompose(a)?;
                    Output::Svd { u: svd.u.try_to_vec()?, s: svd.s.try_to_vec()?, vh: svd.vt.try_to_vec()? }
                }
                Operation::Qr => {
                    let qr = client.qr_decompose_thin(a)?;
                    Output::Qr { q: qr.q.try_to_vec()?, r: qr.r.try_to_vec()? }
                }
            })
        }))
    }
}
