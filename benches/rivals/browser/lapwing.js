// lapwing's npm package.

import init, { Context } from "lapwing";

import { extents } from "./inputs.js";

let gpu;

export async function open() {
  await init();
  gpu = await Context.create();
}

/** The functions to time, and those of their results that are read back, in the order that check.js takes them. */
const FUNCTIONS = {
  cholesky: [(a) => a.cholesky(), "factor", "info"],
  matmul: [(a, b) => ({ product: a.matmul(b) }), "product"],
  lu: [(a) => a.lu(), "factors", "permutation", "info"],
  solve: [(a, b) => a.solve(b), "solution", "info"],
  solve_many: [(a, b) => a.solve(b), "solution", "info"],
  inverse: [(a) => a.inverse(), "solution", "info"],
  qr: [(a) => a.qr(), "q", "r"],
  eigh: [(a) => a.eigh(), "vectors", "values", "info"],
  svd: [(a) => a.svd(), "u", "s", "vh", "info"],
};

/** A call of one case, its operands uploaded. As its native tests do, it reads the failure flags with the results. */
export async function prepare(one, values) {
  const [compute, ...names] = FUNCTIONS[one.operation];
  const shapes = extents(one);
  const tensors = values.map((value, at) => gpu.tensor(shapes[at], value));
  await Promise.all(tensors.map((tensor) => tensor.data()));
  const call = async () => {
    const results = compute(...tensors);
    const read = await Promise.all(names.map((name) => results[name].data()));
    Object.values(results).forEach((result) => result.free());
    if (names.includes("info") && read.at(-1).some((info) => info !== 0)) throw new Error(`info is ${read.at(-1)}`);
    return read;
  };
  call.free = () => tensors.forEach((tensor) => tensor.free());
  return call;
}
