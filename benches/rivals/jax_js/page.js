// Runs in the browser: times jax-js on WebGPU, each call with its readback, and checks what it computed.

import { defaultDevice, init, jit, lax, numpy as np } from "@jax-js/jax";

import { ratio } from "./check.js";
import { operands } from "./inputs.js";

/** The functions to time, compiled as jax-js advises for repeated calls. They consume their arguments. */
const FUNCTIONS = {
  cholesky: jit((a) => lax.linalg.cholesky(a)),
  matmul: jit((a, b) => np.matmul(a, b)),
};

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

/** Milliseconds of each call of one case, and the worst ratio of the results. */
async function measure(one, { rounds: [least, most], enough, warmUp }) {
  const values = operands(one);
  const shape = one.batch === 1 ? [one.n, one.n] : [one.batch, one.n, one.n];
  const arrays = values.map((value) => np.array(value, { shape, dtype: np.float32 }));
  await Promise.all(arrays.map((array) => array.blockUntilReady()));
  const call = () => FUNCTIONS[one.operation](...arrays.map((array) => array.ref)).data();

  let worst = 0;
  for (let i = 0; i < warmUp; i++) worst = Math.max(worst, ratio(one, values, await call()));
  const times = [];
  let last;
  const begin = performance.now();
  while (times.length < most && (times.length < least || performance.now() - begin < enough)) {
    const start = performance.now();
    last = await call();
    times.push(performance.now() - start);
  }
  worst = Math.max(worst, ratio(one, values, last));
  arrays.forEach((array) => array.dispose());
  return { times, ratio: Number.isFinite(worst) ? worst : "infinite" };
}

window.rivals = { open, measure };
