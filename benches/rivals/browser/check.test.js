// `node --test`: the checker accepts right results and rejects wrong ones.

import assert from "node:assert/strict";
import { test } from "node:test";

import { ratio } from "./check.js";
import { operands } from "./inputs.js";

const accepts = (one, given, outputs) => {
  const found = ratio(one, given, outputs);
  assert.ok(found <= 1, `${one.operation}: ${found}`);
};

const rejects = (one, given, outputs, why) => assert.ok(!(ratio(one, given, outputs) <= 1), `${one.operation}: ${why}`);

/** Whatever the matrix is meant to be: the last element a little off, one much, NaN, all zero, one element missing. */
function spoilt(right, little) {
  const changes = [
    (of) => (of[of.length - 1] += little),
    (of) => (of[of.length >> 1] += 1),
    (of) => (of[0] = NaN),
    (of) => of.fill(0),
  ];
  const wrong = changes.map((change) => {
    const copy = right.slice();
    change(copy);
    return [copy, String(change)];
  });
  return [...wrong, [right.subarray(1), "an element is missing"]];
}

/** Column by column, in float64, rounded at the end. */
function hostCholesky({ n }, a) {
  const l = new Float64Array(a.length);
  for (let start = 0; start < a.length; start += n * n) {
    for (let j = 0; j < n; j++) {
      for (let i = j; i < n; i++) {
        let value = a[start + i * n + j];
        for (let k = 0; k < j; k++) value -= l[start + i * n + k] * l[start + j * n + k];
        l[start + i * n + j] = i === j ? Math.sqrt(value) : value / l[start + j * n + j];
      }
    }
  }
  return Float32Array.from(l);
}

/** The packed factors and the order of the rows; `exchange` off: the diagonal is the pivot. */
function hostLu(n, a, exchange) {
  const rows = Array.from({ length: n }, (_, i) => Float64Array.from(a.subarray(i * n, (i + 1) * n)));
  const order = rows.map((_, i) => i);
  for (let k = 0; k < n; k++) {
    let row = k;
    for (let i = k + 1; i < n; i++) if (exchange && Math.abs(rows[i][k]) > Math.abs(rows[row][k])) row = i;
    [rows[k], rows[row]] = [rows[row], rows[k]];
    [order[k], order[row]] = [order[row], order[k]];
    for (let i = k + 1; i < n; i++) {
      rows[i][k] /= rows[k][k];
      for (let j = k + 1; j < n; j++) rows[i][j] -= rows[i][k] * rows[k][j];
    }
  }
  return [Float32Array.from(rows.flatMap((row) => [...row])), Int32Array.from(order)];
}

/** Gauss and Jordan, with exchanges of rows. */
function hostSolve(n, a, b) {
  const columns = b.length / n;
  const rows = Array.from({ length: n }, (_, i) => [
    ...a.subarray(i * n, (i + 1) * n),
    ...b.subarray(i * columns, (i + 1) * columns),
  ]);
  for (let k = 0; k < n; k++) {
    let row = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(rows[i][k]) > Math.abs(rows[row][k])) row = i;
    [rows[k], rows[row]] = [rows[row], rows[k]];
    for (let i = 0; i < n; i++) {
      const factor = rows[i][k] / rows[k][k];
      if (i !== k) rows[i] = rows[i].map((value, j) => value - factor * rows[k][j]);
    }
  }
  return Float32Array.from(rows.flatMap((row, i) => row.slice(n).map((value) => value / row[i])));
}

/** Jacobi's rotations in float64: eigenvectors as columns, and eigenvalues in no order. */
function hostEigh(n, given) {
  const a = Float64Array.from(given);
  const v = Float64Array.from(identity(n));
  for (let sweep = 0; sweep < 12; sweep++) {
    for (let p = 0; p < n; p++) {
      for (let q = p + 1; q < n; q++) {
        if (a[p * n + q] === 0) continue;
        const theta = (a[q * n + q] - a[p * n + p]) / (2 * a[p * n + q]);
        const t = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
        const c = 1 / Math.hypot(t, 1);
        const rotate = (m, x, y) => ([m[x], m[y]] = [c * m[x] - c * t * m[y], c * t * m[x] + c * m[y]]);
        for (let k = 0; k < n; k++) rotate(a, k * n + p, k * n + q);
        for (let k = 0; k < n; k++) rotate(a, p * n + k, q * n + k);
        for (let k = 0; k < n; k++) rotate(v, k * n + p, k * n + q);
      }
    }
  }
  return [Float32Array.from(v), Float32Array.from({ length: n }, (_, i) => a[i * n + i])];
}

const transposed = (n, a) => a.map((_, at) => a[(at % n) * n + Math.floor(at / n)]);

const identity = (n) => Float32Array.from({ length: n * n }, (_, at) => Number(at % (n + 1) === 0));

test("cholesky", () => {
  const one = { operation: "cholesky", batch: 3, n: 17 };
  const given = operands(one);
  const right = hostCholesky(one, given[0]);
  accepts(one, given, [right]);
  for (const [wrong, why] of spoilt(right, 1e-3)) rejects(one, given, [wrong], why);
  const upper = right.slice();
  upper[1] = 1e-3;
  rejects(one, given, [upper], "something above the diagonal");
  rejects(one, given, given, "the input");
});

test("matmul", () => {
  const one = { operation: "matmul", batch: 1, n: 16 };
  const given = operands(one);
  const right = new Float32Array(256);
  for (let at = 0; at < 256; at++) {
    for (let k = 0; k < 16; k++) right[at] += given[0][(at >> 4) * 16 + k] * given[1][k * 16 + (at & 15)];
  }
  accepts(one, given, [right]);
  for (const [wrong, why] of spoilt(right, 1e-3)) rejects(one, given, [wrong], why);
});

test("lu", () => {
  const one = { operation: "lu", batch: 1, n: 33 };
  const given = operands(one);
  const [packed, order] = hostLu(one.n, given[0], true);
  accepts(one, given, [packed, order]);
  for (const [wrong, why] of spoilt(packed, 1e-3)) rejects(one, given, [wrong, order], why);
  rejects(one, given, [packed, order.toReversed()], "the rows in another order");
  rejects(one, given, [packed, order.map(() => 0)], "no order");
  rejects(one, given, [packed, order.map((row) => row + 1)], "a row that is not there");
  rejects(one, given, hostLu(one.n, given[0], false), "without exchanges of rows");
});

test("solve", () => {
  for (const operation of ["solve", "solve_many"]) {
    const one = { operation, batch: 1, n: 33 };
    const given = operands(one);
    const right = hostSolve(one.n, ...given);
    accepts(one, given, [right]);
    for (const [wrong, why] of spoilt(right, 1e-2)) rejects(one, given, [wrong], why);
    rejects(one, given, [given[1]], "the right-hand side");
    rejects(one, given, [right.toReversed()], "the unknowns in another order");
  }
});

test("inverse", () => {
  for (const n of [33, 128]) {
    const one = { operation: "inverse", batch: 1, n };
    const given = operands(one);
    const right = hostSolve(n, given[0], identity(n));
    accepts(one, given, [right]);
    for (const [wrong, why] of spoilt(right, 1e-3)) rejects(one, given, [wrong], why);
    rejects(one, given, [identity(n)], "the identity");
    rejects(one, given, [right.map((_, at) => right[(at % n) * n + Math.floor(at / n)])], "transposed");
  }
});

test("eigh and svd", () => {
  const one = { operation: "eigh", batch: 1, n: 33 };
  const given = operands(one);
  const [v, w] = hostEigh(one.n, given[0]);
  accepts(one, given, [v, w]);
  for (const [wrong, why] of spoilt(v, 1e-3)) rejects(one, given, [wrong, w], why);
  for (const [wrong, why] of spoilt(w, 1e-3)) rejects(one, given, [v, wrong], why);
  rejects(one, given, [transposed(one.n, v), w], "transposed");
  rejects(one, given, [v.map((value) => 2 * value), w], "vectors of length 2");
  rejects(one, given, [v.map((_, at) => v[at - (at % one.n)]), w], "the same vector everywhere");

  // Of a symmetric matrix: the signs of the eigenvalues go to U.
  const svd = { ...one, operation: "svd" };
  const [u, s, vh] = [v.map((value, at) => value * Math.sign(w[at % one.n])), w.map(Math.abs), transposed(one.n, v)];
  accepts(svd, given, [u, s, vh]);
  for (const [wrong, why] of spoilt(u, 1e-3)) rejects(svd, given, [wrong, s, vh], why);
  for (const [wrong, why] of spoilt(s, 1e-3)) rejects(svd, given, [u, wrong, vh], why);
  for (const [wrong, why] of spoilt(vh, 1e-3)) rejects(svd, given, [u, s, wrong], why);
  rejects(svd, given, [u, s, v], "V in place of its transpose");
});

test("no other operation is judged right", () => {
  const one = { operation: "qr", batch: 1, n: 4 };
  rejects(one, operands(one), [identity(4)], "unknown");
});
