// The worker: the GPU's owner. The page asks by name, so that it never waits for the GPU itself.

import init, { Context } from "lapwing";
import { judge } from "./judge.js";
import { normal } from "./matrix.js";

let context;

/** Runs `work` with a place to note tensors, which are freed when it is done. */
async function freeing(work) {
  const kept = [];
  const keep = (tensor) => (kept.push(tensor), tensor);
  try {
    return await work(keep);
  } finally {
    kept.forEach((tensor) => tensor.free());
  }
}

const methods = {
  async start() {
    await init();
    context = await Context.create();
    // Browsers hide the GPU's name from the library; who made it they tell.
    const info = (await navigator.gpu.requestAdapter({ powerPreference: "high-performance" }))?.info;
    const known = [info?.vendor, info?.architecture].filter(Boolean).join(" ");
    return { adapter: info?.description || known || context.adapter };
  },

  /** Factors of `matrix` by name, with the ratios, `info` and the time from the call to the numbers. */
  async decompose({ kind, matrix: { rows, columns, data } }) {
    return freeing(async (keep) => {
      const a = keep(context.tensor([rows, columns], data));
      // The first run compiles kernels; the second is what it takes.
      let factors;
      let milliseconds;
      for (let run = 0; run < 2; run += 1) {
        const start = performance.now();
        factors = await factorised[kind](a, keep);
        milliseconds = performance.now() - start;
      }
      const { info = 0, ...shown } = factors;
      const ratios = info === 0 || kind === "lu" ? judge(kind, data, rows, columns, shown) : undefined;
      return { factors: shown, info, ratios, milliseconds };
    });
  },

  /** The posterior of a Gaussian process at `at`, from values `y` at `x`. */
  async posterior({ x, y, at, length, amplitude, noise }) {
    return freeing(async (keep) => {
      const [n, g] = [x.length, at.length];
      const kernel = (a, b) => amplitude ** 2 * Math.exp(-0.5 * ((a - b) / length) ** 2);
      const covariance = new Float32Array(n * n);
      for (let i = 0; i < n; i += 1) {
        for (let j = 0; j < n; j += 1) covariance[i * n + j] = kernel(x[i], x[j]) + (i === j ? noise ** 2 + 1e-5 : 0);
      }
      const right = new Float32Array(n * (g + 1));
      for (let i = 0; i < n; i += 1) {
        for (let j = 0; j < g; j += 1) right[i * (g + 1) + j] = kernel(x[i], at[j]);
        right[i * (g + 1) + g] = y[i];
      }
      const whitened = async () => {
        const { factor, info } = kept(keep(context.tensor([n, n], covariance)).cholesky(), keep);
        const solved = keep(factor.triangularSolve(keep(context.tensor([n, g + 1], right))));
        return all([solved.data(), info.data()]);
      };
      // The first run of a size may compile kernels.
      if (!solvedSizes.has(n)) await whitened();
      solvedSizes.add(n);
      const start = performance.now();
      const [v, [failed]] = await whitened();
      const milliseconds = performance.now() - start;
      if (failed !== 0) throw new Error("The covariance matrix is not positive definite in float32: choose more noise or a shorter length scale.");
      const mean = new Float64Array(g);
      const deviation = new Float64Array(g).fill(amplitude ** 2);
      for (let i = 0; i < n; i += 1) {
        const last = v[i * (g + 1) + g];
        for (let j = 0; j < g; j += 1) {
          const value = v[i * (g + 1) + j];
          mean[j] += value * last;
          deviation[j] -= value * value;
        }
      }
      return { mean, deviation: deviation.map((value) => Math.sqrt(Math.max(value, 0))), milliseconds };
    });
  },

  /** Factors a picture, `rows x columns`, and keeps the factors for `approximate`. */
  async picture({ rows, columns, data }) {
    Object.values(picture).forEach((tensor) => tensor.free?.());
    const start = performance.now();
    const a = context.tensor([rows, columns], data);
    const { u, s, vh, info } = a.svd();
    const [left, values, [failed]] = await all([u.data(), s.data(), info.data()]);
    const milliseconds = performance.now() - start;
    [a, u, s, info].forEach((tensor) => tensor.free());
    if (failed !== 0) {
      vh.free();
      throw new Error("The singular values of this picture did not converge.");
    }
    picture = { rows, columns, left, values, vh };
    return { values, milliseconds };
  },

  /** The picture from its `rank` largest singular values. */
  async approximate({ rank }) {
    return freeing(async (keep) => {
      const { rows, values, left, vh } = picture;
      const count = values.length;
      const scaled = left.map((value, i) => (i % count < rank ? value * values[i % count] : 0));
      const start = performance.now();
      const data = await keep(keep(context.tensor([rows, count], scaled)).matmul(vh)).data();
      return { data, milliseconds: performance.now() - start };
    });
  },

  /** Compiles a program, runs it on inputs that are made up, and gives its outputs. */
  async program({ source }) {
    return freeing(async (keep) => {
      const program = context.compile(source);
      try {
        const random = normal(1);
        const inputs = program.inputs.map((spec) => keep(context.tensor(spec.shape, madeUp(spec, random), spec.type)));
        await all((await program.run(inputs)).map((output) => keep(output).data()));
        const start = performance.now();
        const outputs = (await program.run(inputs)).map(keep);
        const values = await all(outputs.map(async (output) => ({ shape: output.shape, type: output.type, data: await output.data() })));
        return { outputs: values, plan: program.plan, milliseconds: performance.now() - start };
      } finally {
        program.free();
      }
    });
  },
};

let picture = {};

/** Of how many points a Gaussian process was computed. */
const solvedSizes = new Set();

/** Each decomposition as named factors with their extents. */
const factorised = {
  cholesky(a, keep) {
    const { factor, info } = kept(a.cholesky(), keep);
    return together({ L: read(factor), info: first(info) });
  },
  async lu(a, keep) {
    const results = kept(a.lu(), keep);
    const reads = { factors: read(results.factors), permutation: read(results.permutation), info: first(results.info) };
    const { factors, permutation, info } = await together(reads);
    const { rows, columns, data } = factors;
    const k = Math.min(rows, columns);
    const l = new Float32Array(rows * k);
    const u = new Float32Array(k * columns);
    for (let i = 0; i < rows; i += 1) {
      for (let j = 0; j < columns; j += 1) {
        if (j < i && j < k) l[i * k + j] = data[i * columns + j];
        if (i <= j && i < k) u[i * columns + j] = data[i * columns + j];
      }
      if (i < k) l[i * k + i] = 1;
    }
    return { L: { rows, columns: k, data: l }, U: { rows: k, columns, data: u }, permutation, info };
  },
  qr(a, keep) {
    const { q, r } = kept(a.qr(), keep);
    return together({ Q: read(q), R: read(r) });
  },
  eigh(a, keep) {
    const { values, vectors, info } = kept(a.eigh(), keep);
    return together({ V: read(vectors), w: read(values), info: first(info) });
  },
  svd(a, keep) {
    const { u, s, vh, info } = kept(a.svd(), keep);
    return together({ U: read(u), s: read(s), Vh: read(vh), info: first(info) });
  },
};

/** The results of promises by name; reads that begin together come to the host together. */
async function together(promises) {
  const pairs = Object.entries(promises).map(async ([name, promise]) => [name, await promise]);
  return Object.fromEntries(await all(pairs));
}

/** As Promise.all, but once every one of them has ended: what is freed after a failure is then not being read. */
async function all(promises) {
  await Promise.allSettled(promises);
  return Promise.all(promises);
}

function kept(results, keep) {
  Object.values(results).forEach(keep);
  return results;
}

async function read(tensor) {
  const [rows, columns = 1] = tensor.shape;
  return { rows, columns, data: await tensor.data() };
}

async function first(tensor) {
  return (await tensor.data())[0];
}

/** The most numbers that are made up for one input. */
const MADE_UP = 2 ** 24;

const INTEGERS = {
  i8: Int8Array, i16: Int16Array, i32: Int32Array, i64: BigInt64Array,
  u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, u64: BigUint64Array,
};

/** Numbers for an input: a covariance for square matrices, else normally distributed or small ones. */
function madeUp({ shape, type }, random) {
  const count = shape.reduce((product, extent) => product * extent, 1);
  if (count > MADE_UP) throw new Error(`The program takes ${shape.join(" × ")} numbers; this page makes up ${MADE_UP} at most. The library takes what the GPU holds.`);
  if (type === "bool") return Uint8Array.from({ length: count }, () => Number(random() > 0));
  const Integers = INTEGERS[type];
  if (Integers) {
    const number = type.endsWith("64") ? BigInt : Number;
    return Integers.from({ length: count }, () => number(Math.abs(Math.floor(random() * 3))));
  }
  const parts = type === "complex64" ? 2 : 1;
  const data = Float32Array.from({ length: count * parts }, random);
  const [n, columns] = shape.slice(-2);
  if (parts === 1 && shape.length >= 2 && n === columns) {
    for (let start = 0; start < count; start += n * n) {
      for (let i = 0; i < n; i += 1) {
        for (let j = 0; j <= i; j += 1) {
          const value = i === j ? 1.1 : Math.exp((-8 * (i - j) ** 2) / n);
          data[start + i * n + j] = data[start + j * n + i] = value;
        }
      }
    }
  }
  return data;
}

self.addEventListener("message", async ({ data: { id, method, argument } }) => {
  try {
    self.postMessage({ id, result: await methods[method](argument) });
  } catch (error) {
    self.postMessage({ id, error: error?.message ?? String(error) });
  }
});
