// Runs in the page of package.test.js: calls every method of the package. Each check gives errors in units of n eps |A|.

import init, { Context } from "/lapwing.js";

await init();
const gpu = await Context.create();

const EPSILON = 2 ** -24;

/** A matrix by its elements, in float64. */
const matrix = (m, n, element) => ({ m, n, data: Float64Array.from({ length: m * n }, (_, at) => element(Math.floor(at / n), at % n)) });
const at = (a, i, j) => a.data[i * a.n + j];
const transposed = (a) => matrix(a.n, a.m, (i, j) => at(a, j, i));
const identity = (n) => matrix(n, n, (i, j) => Number(i === j));
const diagonal = (values) => matrix(values.length, values.length, (i, j) => (i === j ? values[i] : 0));

function product(...factors) {
  return factors.reduce((a, b) =>
    matrix(a.m, b.n, (i, j) => {
      let sum = 0;
      for (let k = 0; k < a.n; k += 1) sum += at(a, i, k) * at(b, k, j);
      return sum;
    }));
}

const norm = (a) => Math.hypot(...a.data);

/** How far `found` is from `expected`; infinite where it has another shape. */
function off(found, expected, size = norm(expected)) {
  if (found.m !== expected.m || found.n !== expected.n) return Infinity;
  const difference = matrix(found.m, found.n, (i, j) => at(found, i, j) - at(expected, i, j));
  const error = norm(difference) / (Math.max(found.m, found.n) * EPSILON * (size || 1));
  return Number.isNaN(error) ? Infinity : error;
}

/** Numbers in [-1, 1), the same in every run. */
let state = 1;
function random() {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.fround(state / 2 ** 31 - 1);
}
const general = (m, n) => matrix(m, n, random);
const symmetric = (n) => {
  const g = general(n, n);
  return matrix(n, n, (i, j) => Math.fround(at(g, i, j) + at(g, j, i)));
};
/** Positive definite, its rounding to float32 included. */
const definite = (n) => {
  const g = general(n, n);
  const square = product(g, transposed(g));
  return matrix(n, n, (i, j) => Math.fround(at(square, Math.max(i, j), Math.min(i, j)) + (i === j ? n : 0)));
};

const up = (a) => gpu.tensor([a.m, a.n], Float32Array.from(a.data));
const vector = (values) => gpu.tensor([values.length], Float32Array.from(values));
async function down(tensor) {
  const [m, n = 1] = tensor.shape;
  return { m, n, data: Float64Array.from(await tensor.data()) };
}
/** All tensors of a result; `info` must be 0 and is left out. */
async function all(result) {
  const entries = await Promise.all(Object.entries(result).map(async ([name, tensor]) => [name, await down(tensor)]));
  for (const [name, value] of entries) if (name === "info" && value.data.some((info) => info !== 0)) throw new Error(`info is ${value.data}`);
  Object.values(result).forEach((tensor) => tensor.free());
  return Object.fromEntries(entries);
}
const triangle = (a, kept) => matrix(a.m, a.n, (i, j) => (kept(i, j) ? at(a, i, j) : 0));
const lower = (i, j) => i >= j;
const upper = (i, j) => i <= j;
const columns = (a, from, to) => matrix(a.m, to - from, (i, j) => at(a, i, from + j));

window.checks = {
  async products() {
    const [a, b, c] = [general(20, 12), general(20, 7), general(9, 12)];
    return {
      plain: off(await down(up(a).matmul(up(transposed(c)))), product(a, transposed(c))),
      "A^T B": off(await down(up(a).matmul(up(b), { transposeA: "transpose" })), product(transposed(a), b)),
      "A B^H": off(await down(up(a).matmul(up(c), { transposeB: "adjoint" })), product(a, transposed(c))),
    };
  },

  async cholesky() {
    const [a, b] = [definite(20), general(20, 3)];
    const { factor: l } = await all(up(a).cholesky());
    const { factor: u } = await all(up(a).cholesky({ lower: false }));
    const solved = await down(up(l).choleskySolve(up(b)));
    const alike = await down(up(u).choleskySolve(up(b), { lower: false }));
    return {
      "L L^T": off(product(l, transposed(l)), a),
      "U^T U": off(product(transposed(u), u), a),
      triangles: norm(triangle(l, (i, j) => i < j)) + norm(triangle(u, (i, j) => i > j)),
      solve: off(product(a, solved), b, norm(a) * norm(solved)),
      "solve with U": off(product(a, alike), b, norm(a) * norm(alike)),
    };
  },

  async lu() {
    const [a, b] = [general(15, 15), general(15, 2)];
    const { factors, pivots, permutation } = await all(up(a).lu());
    const l = matrix(15, 15, (i, j) => (i === j ? 1 : i > j ? at(factors, i, j) : 0));
    const permuted = matrix(15, 15, (i, j) => at(a, permutation.data[i], j));
    const exchanges = gpu.tensor([15], Int32Array.from(pivots.data));
    const order = gpu.tensor([15], Int32Array.from(permutation.data));
    const x = await down(up(factors).luSolve(order, up(b)));
    const y = await down(up(factors).luSolve(order, up(b), { transpose: "transpose" }));
    return {
      "P A": off(product(l, triangle(factors, upper)), permuted),
      permutation: off(await down(exchanges.luPivotsToPermutation(15)), permutation),
      solve: off(product(a, x), b, norm(a) * norm(x)),
      "solve with A^T": off(product(transposed(a), y), b, norm(a) * norm(y)),
    };
  },

  async determinants() {
    const a = general(6, 6);
    const [determinant] = await up(a).det().data();
    const { sign, logarithm } = await all(up(a).slogdet());
    const { factors } = await all(up(a).lu());
    const expected = factors.data.reduce((value, factor, i) => (i % 7 === 0 ? value * factor : value), 1);
    const relative = (value) => Math.abs(Math.abs(value) - Math.abs(expected)) / (Math.abs(expected) * 6 * EPSILON);
    return {
      det: relative(determinant),
      slogdet: relative(Math.exp(logarithm.data[0])),
      sign: sign.data[0] === Math.sign(determinant) ? 0 : Infinity,
    };
  },

  async qr() {
    const a = general(14, 9);
    const { q, r } = await all(up(a).qr());
    const complete = await all(up(a).qr({ complete: true }));
    const packed = up(a).qrFactors();
    const found = await down(packed.factors.householderProduct(packed.taus));
    const applied = await down(packed.factors.applyQ(packed.taus, up(a), { transpose: "adjoint" }));
    const right = await down(packed.factors.applyQ(packed.taus, up(transposed(a)), { side: "right" }));
    const pivoted = await all(up(a).qrPivoted());
    const chosen = matrix(14, 9, (i, j) => at(a, i, pivoted.permutation.data[j]));
    return {
      "Q R": off(product(q, r), a),
      orthonormal: off(product(transposed(q), q), identity(9), 3),
      complete: off(product(complete.q, complete.r), a),
      square: off(product(transposed(complete.q), complete.q), identity(14), 3),
      "R alone": off(await down(up(a).qrTriangle()), r),
      "Q from reflectors": off(found, q),
      "Q^T A": off(applied, complete.r),
      "A^T Q": off(right, transposed(complete.r)),
      pivoted: off(product(pivoted.q, pivoted.r), chosen),
    };
  },

  async eigenvalues() {
    const a = symmetric(18);
    const { values, vectors } = await all(up(a).eigh());
    const some = await all(up(a).eigh({ subset: [3, 8] }));
    const { factors, diagonal: d, beside, taus } = await all(up(a).tridiagonalise());
    const upperForm = await all(up(a).tridiagonalise({ lower: false }));
    const t = matrix(18, 18, (i, j) => (i === j ? d.data[i] : Math.abs(i - j) === 1 ? beside.data[Math.min(i, j)] : 0));
    const ofT = await all(vector(d.data).eighTridiagonal(vector(beside.data)));
    const part = await all(vector(d.data).eighTridiagonal(vector(beside.data), { subset: [0, 4] }));
    return {
      equation: off(product(a, vectors), product(vectors, diagonal(values.data))),
      orthonormal: off(product(transposed(vectors), vectors), identity(18), 4),
      subset: off(some.values, transposed(columns(transposed(values), 3, 8))),
      "of the subset": off(product(a, some.vectors), product(some.vectors, diagonal(some.values.data)), norm(a)),
      "values alone": off(await down(up(a).eigvalsh()), values),
      "values of the other triangle": off(await down(up(a).eigvalsh({ lower: false })), values),
      tridiagonal: off(ofT.values, values),
      "tridiagonal vectors": off(product(t, ofT.vectors), product(ofT.vectors, diagonal(ofT.values.data)), norm(t)),
      "tridiagonal subset": part.vectors.n === 4 ? 0 : Infinity,
      shapes: factors.n === 18 && taus.m === 17 && upperForm.diagonal.m === 18 ? 0 : Infinity,
    };
  },

  async singularValues() {
    const a = general(13, 8);
    const { u, s, vh } = await all(up(a).svd());
    const full = await all(up(a).svd({ full: true }));
    const { u: orthonormal, h } = await all(up(a).polar());
    return {
      "U S V^T": off(product(u, diagonal(s.data), vh), a),
      orthonormal: off(product(transposed(u), u), identity(8), 3),
      full: off(product(transposed(full.u), full.u), identity(13), 3),
      "values alone": off(await down(up(a).svdvals()), s),
      "U H": off(product(orthonormal, h), a),
      "U of U H": off(product(transposed(orthonormal), orthonormal), identity(8), 3),
    };
  },

  async numbersOfSingularValues() {
    const a = product(general(10, 2), general(2, 7));
    const values = [...(await down(up(a).svdvals())).data];
    const b = general(9, 9);
    const s = [...(await down(up(b).svdvals())).data];
    const one = async (tensor) => (await tensor.data())[0];
    const relative = (value, expected) => Math.abs(value - expected) / (10 * EPSILON * expected);
    return {
      norm2: relative(await one(up(a).norm2()), values[0]),
      normNuclear: relative(await one(up(b).normNuclear()), s.reduce((sum, value) => sum + value)),
      cond: relative(await one(up(b).cond()), s[0] / s[8]),
      matrixRank: (await one(up(a).matrixRank())) === 2 ? 0 : Infinity,
      "with a cutoff": (await one(up(b).matrixRank({ rtol: (s[4] + s[5]) / 2 / s[0] }))) === 5 ? 0 : Infinity,
    };
  },

  async functions() {
    const a = definite(11);
    const small = matrix(6, 6, (i, j) => (i === j ? 0.1 * i : 0.05));
    const { result: root } = await all(up(a).sqrtmHermitian());
    const { result: exponential } = await all(up(small).expmHermitian());
    let [term, expected] = [identity(6), identity(6)];
    for (let k = 1; k < 25; k += 1) {
      term = product(term, matrix(6, 6, (i, j) => at(small, i, j) / k));
      expected = matrix(6, 6, (i, j) => at(expected, i, j) + at(term, i, j));
    }
    const flat = product(general(8, 3), general(3, 5));
    const { inverse, rank } = await all(up(flat).pinv({ rcond: 1e-5 }));
    return {
      root: off(product(root, root), a),
      exponential: off(exponential, expected),
      pinv: off(product(flat, inverse, flat), flat, norm(flat) ** 2 * norm(inverse)),
      rank: rank.data[0] === 3 ? 0 : Infinity,
    };
  },

  async equations() {
    const [a, b] = [general(16, 16), general(16, 3)];
    const { solution: x } = await all(up(a).solve(up(b)));
    const { solution: inverse } = await all(up(a).inverse());
    const t = matrix(16, 16, (i, j) => (i === j ? 4 : random() / 4));
    const y = await down(up(t).triangularSolve(up(b)));
    const z = await down(up(t).triangularSolve(up(transposed(b)), { side: "right", lower: false, transpose: "transpose" }));
    const unit = await down(up(t).triangularSolve(up(b), { unitDiagonal: true }));
    const ones = matrix(16, 16, (i, j) => (i === j ? 1 : at(t, i, j)));
    const [below, middle, above] = [general(1, 16), general(1, 16), general(1, 16)].map(({ data }) => data);
    const { solution: w } = await all(vector(middle).tridiagonalSolve(vector(below), vector(above), up(b)));
    const band = matrix(16, 16, (i, j) => (i === j ? middle[i] : j === i - 1 ? below[i] : j === i + 1 ? above[i] : 0));
    const residual = (a, x) => off(product(a, x), b, norm(a) * norm(x));
    return {
      solve: residual(a, x),
      inverse: off(product(a, inverse), identity(16), norm(a) * norm(inverse)),
      triangular: residual(triangle(t, lower), y),
      "from the right": residual(triangle(t, upper), transposed(z)),
      "with ones": residual(triangle(ones, lower), unit),
      tridiagonal: residual(band, w),
    };
  },

  async leastSquares() {
    const [a, b] = [general(17, 6), general(17, 2)];
    const { solution } = await all(up(a).leastSquares(up(b)));
    const any = await all(up(a).leastSquaresAnyRank(up(b), { rcond: 1e-6 }));
    const normal = (x) => off(product(transposed(a), a, x), product(transposed(a), b), norm(a) ** 2 * norm(x));
    const left = matrix(17, 2, (i, j) => at(b, i, j) - at(product(a, solution), i, j));
    const squares = [0, 1].map((j) => norm(columns(left, j, j + 1)) ** 2);
    return {
      "by QR": normal(solution),
      "by singular values": normal(any.solution),
      residuals: off(any.residuals, { m: 2, n: 1, data: squares }, squares[0] * 10),
      rank: any.rank.data[0] === 6 ? 0 : Infinity,
      values: off(any.values, await down(up(a).svdvals())),
    };
  },

  async complexNumbers() {
    // A = (2, i; -i, 2) has the eigenvalues 1 and 3.
    const a = gpu.tensor([2, 2], new Float32Array([2, 0, 0, 1, 0, -1, 2, 0]), "complex64");
    const { values, vectors } = a.eigh();
    return {
      values: off(await down(values), { m: 2, n: 1, data: [1, 3] }),
      type: vectors.type === "complex64" && (await vectors.data()).length === 8 ? 0 : Infinity,
    };
  },

  async readsAtOneTime() {
    const tensors = Array.from({ length: 40 }, (_, i) => vector(new Array(i + 1).fill(i)));
    const read = await Promise.all(tensors.map((tensor) => tensor.data()));
    return { each: read.every((data, i) => data.length === i + 1 && data.every((value) => value === i)) ? 0 : Infinity };
  },

  async elementTypes() {
    const types = {
      f32: [Float32Array, [1.5, -2, 0]],
      f16: [Float32Array, [1.5, -2, 1024]],
      bf16: [Float32Array, [1.5, -2, 1024]],
      i8: [Int8Array, [5, -64, 0]],
      i16: [Int16Array, [5, -16000, 0]],
      i32: [Int32Array, [5, -(2 ** 30), 0]],
      i64: [BigInt64Array, [2n ** 40n + 3n, -(2n ** 62n), -1n]],
      u8: [Uint8Array, [5, 127, 0]],
      u16: [Uint16Array, [5, 32767, 0]],
      u32: [Uint32Array, [5, 2 ** 31 - 1, 0]],
      u64: [BigUint64Array, [2n ** 40n + 3n, 2n ** 63n - 1n, 0n]],
    };
    const errors = {};
    for (const [type, [Typed, values]] of Object.entries(types)) {
      const shape = `tensor<3x${type.replace("u", "ui")}>`;
      const program = gpu.compile(`func.func @main(%a: ${shape}) -> ${shape} { %0 = stablehlo.add %a, %a : ${shape}\n return %0 : ${shape} }`);
      // From the middle of a larger array.
      const whole = Typed.from([...values.slice(0, 1), ...values, ...values.slice(0, 1)]);
      const [sum] = await program.run([gpu.tensor([3], whole.subarray(1, 4), type)]);
      const data = await sum.data();
      const right = data instanceof Typed && sum.type === type && values.every((value, i) => data[i] === value + value);
      errors[type] = right ? 0 : Infinity;
    }
    const bits = await gpu.tensor([3], Uint8Array.from([0, 1, 7]), "bool").data();
    errors.bool = String(bits) === "0,1,1" ? 0 : Infinity;
    return errors;
  },

  async aProgram() {
    const source = "func.func @main(%a: tensor<3xf32>) -> tensor<3xf32> { %0 = stablehlo.add %a, %a : tensor<3xf32>\n return %0 : tensor<3xf32> }";
    const program = gpu.compile(source);
    const [output] = await program.run([vector([1, 2, 3])]);
    return { sum: off(await down(output), { m: 3, n: 1, data: [2, 4, 6] }), plan: program.plan.length > 0 ? 0 : Infinity };
  },
};

/** The message of what each call throws. */
window.refusals = async () => {
  const a = up(general(4, 4));
  const most = Math.floor(Math.sqrt(gpu.maxTensorBytes / 4));
  const [column, row] = [up(general(most, 1)), up(general(1, most))];
  const calls = {
    "an option that is not there": () => a.cholesky({ upper: true }),
    "an option of another type": () => a.eigh({ lower: 1 }),
    "a word that is none of an option's": () => a.luSolve(a, a, { transpose: "T" }),
    "options that are no object": () => a.svd(true),
    "a matrix that is not square": () => up(general(3, 4)).cholesky(),
    "too large a tensor": () => gpu.tensor([100_000, 100_000], new Float32Array(4)),
    "a negative extent": () => gpu.tensor([-1, 3], new Float32Array(3)),
    "a subset that is not within": () => a.eigh({ subset: [2, 9] }),
    "a cutoff below zero": () => a.pinv({ rcond: -1 }),
    "no program": () => gpu.compile("this is no program"),
    "a type that the array does not hold": () => gpu.tensor([2], new Int32Array(2), "i64"),
    "numbers that do not fill the shape": () => gpu.tensor([3], new BigInt64Array(2)),
    "numbers of 64 bits": () => gpu.tensor([2], new Float64Array(2)),
    // As much as a tensor may have at most is more than there is in one piece.
    "memory that is not there": () => column.matmul(row).matmul(column).data(),
  };
  const told = {};
  for (const [what, call] of Object.entries(calls)) {
    try {
      await call();
    } catch (error) {
      told[what] = error instanceof Error ? error.message : `not an Error: ${error}`;
    }
  }
  return told;
};
