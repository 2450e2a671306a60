// jax-js.

import { defaultDevice, init, jit, lax, numpy as np } from "@jax-js/jax";

import { extents } from "./inputs.js";

/**
 * The functions to time, compiled as jax-js advises for repeated calls; those with a triangular solve inside cannot be, its
 * `jit` refuses them. They consume their arguments. It has no QR.
 */
const FUNCTIONS = {
  cholesky: jit((a) => lax.linalg.cholesky(a)),
  matmul: jit((a, b) => np.matmul(a, b)),
  lu: jit((a) => lax.linalg.lu(a)),
  solve: (a, b) => np.linalg.solve(a, b),
  solve_many: (a, b) => np.linalg.solve(a, b),
  inverse: (a) => np.linalg.inv(a),
  eigh: jit((a) => lax.linalg.eigh(a)),
  svd: jit((a) => lax.linalg.svd(a, { fullMatrices: false })),
};

export async function open() {
  const devices = await init("webgpu");
  if (!devices.includes("webgpu")) throw new Error(`jax-js found no WebGPU device, only [${devices}]`);
  defaultDevice("webgpu");
}

/**
 * What a call returned, read back: of lu the packed factors and the order of the rows, of eigh vectors and values, of svd all
 * three factors.
 */
async function read(operation, result) {
  if (operation === "eigh" || operation === "svd") return Promise.all(result.map((part) => part.data()));
  if (operation !== "lu") return [await result.data()];
  const [packed, pivots, permutation] = result;
  pivots.dispose();
  return Promise.all([packed.data(), permutation.data()]);
}

/** A call of one case, its operands uploaded; nothing for an operation that jax-js has not. */
export async function prepare(one, values) {
  const compute = FUNCTIONS[one.operation];
  if (!compute) return null;
  const shapes = extents(one);
  const arrays = values.map((value, at) => np.array(value, { shape: shapes[at], dtype: np.float32 }));
  await Promise.all(arrays.map((array) => array.blockUntilReady()));
  const call = () => read(one.operation, compute(...arrays.map((array) => array.ref)));
  call.free = () => arrays.forEach((array) => array.dispose());
  return call;
}
