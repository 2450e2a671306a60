// Runs in the browser: times jax-js on WebGPU, each call with its readback, and checks what it computed.

import { defaultDevice, init, jit, lax, numpy as np } from "@jax-js/jax";

import { errors, ratio } from "./check.js";
import { extents, operands } from "./inputs.js";

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

/**
 * What a call returned, read back: of lu the packed factors and the order of the rows, of eigh vectors and values, of svd all
 * three factors.
 */
async function read(operation, result) {
  if (operation === "eigh" || operation === "svd") {
    const parts = [];
    for (const part of result) parts.push(await part.data());
    return parts;
  }
  if (operation !== "lu") return [await result.data()];
  const [packed, pivots, permutation] = result;
  pivots.dispose();
  return [await packed.data(), await permutation.data()];
}

/** Opens WebGPU and says on which adapter. */
async function open() {
  if (!navigator.gpu) throw new Error("this browser has no WebGPU");
  const devices = await init("webgpu");
  if (!devices.includes("webgpu")) throw new Error(`jax-js found no WebGPU device, only [${devices}]`);
  defaultDevice("webgpu");
  const adapter = await navigator.gpu.requestAdapter({ powerPreference: "high-performance" });
  const { vendor, architecture, description } = adapter.info;
  return [vendor, architecture, description].filter(Boolean).join(", ");
}

/** Milliseconds of each call of one case, and the worst ratio of the results; nothing for an operation that jax-js has not. */
async function measure(one, { rounds: [least, most], enough, warmUp, patience }) {
  const compute = FUNCTIONS[one.operation];
  if (!compute) return null;
  const values = operands(one);
  const shapes = extents(one);
  const arrays = values.map((value, at) => np.array(value, { shape: shapes[at], dtype: np.float32 }));
  await Promise.all(arrays.map((array) => array.blockUntilReady()));

  // As ../src/measure.rs: when patience is spent, even the first call's time must do.
  let spent = 0;
  let time;
  let last;
  const call = async () => {
    const start = performance.now();
    last = await read(one.operation, compute(...arrays.map((array) => array.ref)));
    time = performance.now() - start;
    spent += time;
  };
  let worst = 0;
  for (let i = 0; i < warmUp && spent <= patience; i++) {
    await call();
    worst = Math.max(worst, ratio(one, values, last));
  }
  const times = spent <= patience ? [] : [time];
  const begin = performance.now();
  while (spent <= patience && times.length < most && (times.length < least || performance.now() - begin < enough)) {
    await call();
    times.push(time);
  }
  worst = Math.max(worst, ratio(one, values, last));
  arrays.forEach((array) => array.dispose());
  return { times, ratio: Number.isFinite(worst) ? worst : "infinite", errors: errors(one, values, last) };
}

window.rivals = { open, measure };
