//! burn-linalg with burn's wgpu backend.

use std::error::Error;

use burn_core::tensor::{Device, DeviceKind, Tensor, TensorData};
use burn_linalg as linalg;

use super::{Call, Contestant};
use crate::cases::{Case, Operation};
use crate::output::Output;

/// burn on the adapter that it finds first.
pub struct Burn {
    device: Device,
    adapter: String,
}

impl Burn {
    /// Opens the default device.
    pub fn open() -> Result<Self, Box<dyn Error>> {
        let device = Device::wgpu(DeviceKind::DefaultDevice);
        let adapter = device.identity().ok_or("its wgpu device has no name")?.name;
        Ok(Self { device, adapter })
    }
}

impl Contestant for Burn {
    fn name(&self) -> &'static str {
        "burn"
    }

    fn adapter(&self) -> String {
        self.adapter.clone()
    }

    fn prepare(&self, case: &Case, operands: &[Vec<f32>]) -> Result<Call<'_>, Box<dyn Error>> {
        // The rank is part of a tensor's type.
        if case.batch > 1 {
            self.prepare_ranked::<3>(case, operands)
        } else {
            self.prepare_ranked::<2>(case, operands)
        }
    }
}

impl Burn {
    fn prepare_ranked<const D: usize>(
        &self,
        case: &Case,
        operands: &[Vec<f32>],
    ) -> Result<Call<'_>, Box<dyn Error>> {
        let upload = |values: &Vec<f32>, extents: Vec<usize>| {
            Tensor::<D>::from_data(TensorData::new(values.clone(), extents), &self.device)
        };
        let mut tensors: Vec<Tensor<D>> =
            operands.iter().zip(case.extents()).map(|(values, extents)| upload(values, extents)).collect();
        if case.operation == Operation::Inverse {
            // It has no inverse: A X = I is what its users have to solve.
            let ones = (0..case.n * case.n).map(|at| if at / case.n == at % case.n { 1.0 } else { 0.0 });
            tensors.push(upload(&ones.collect(), vec![case.n, case.n]));
        }
        self.device.sync().map_err(|error| format!("{error:?}"))?;
        let operation = case.operation;
        Ok(Box::new(move || {
            let a = tensors[0].clone();
            Ok(match operation {
                Operation::Cholesky => Output::Matrix(read(linalg::cholesky(a, false))?),
                Operation::Matmul => Output::Matrix(read(a.matmul(tensors[1].clone()))?),
                Operation::Solve | Operation::SolveMany | Operation::Inverse => {
                    Output::Matrix(read(linalg::solve::<D, D, D>(a, tensors[1].clone()))?)
                }
                Operation::Lu => {
                    let [p, l, u] = lu(a);
                    Output::SeparateLu { p: read(p)?, l: read(l)?, u: read(u)? }
                }
                Operation::Eigh | Operation::Svd => return Err("burn-linalg has none".into()),
                Operation::Qr => {
                    let (q, r) = linalg::qr(a, true);
                    Output::Qr { q: read(q)?, r: read(r)? }
                }
            })
        }))
    }
}

/// The rank of its pivots, one less, is a parameter of its own.
fn lu<const D: usize>(a: Tensor<D>) -> [Tensor<D>; 3] {
    let (p, l, u) = if D == 2 { linalg::lu::<D, 1>(a) } else { linalg::lu::<D, 2>(a) };
    [p, l, u]
}

fn read<const D: usize>(tensor: Tensor<D>) -> Result<Vec<f32>, Box<dyn Error>> {
    let data = tensor.try_into_data().map_err(|error| format!("{error:?}"))?;
    data.try_into_vec::<f32>().map_err(|error| format!("{error:?}").into())
}
