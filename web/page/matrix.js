// Matrices from text, files and families, and what is wrong with them in a sentence.

import npyjs from "npyjs";
import Papa from "papaparse";

/** The most rows or columns that the page takes; the library takes what the GPU holds. */
export const LARGEST = 1024;

/** A matrix: `data` is row by row. */
export function matrix(rows, columns, data) {
  return { rows, columns, data };
}

function sized(rows, columns) {
  if (!(rows > 0 && columns > 0)) throw new Error(`The matrix has ${rows} rows and ${columns} columns: there is nothing to decompose.`);
  if (rows > LARGEST || columns > LARGEST) {
    throw new Error(
      `The matrix has ${rows} rows and ${columns} columns; this page takes up to ${LARGEST} of each. The library takes what the GPU holds.`,
    );
  }
}

/** The size that was typed: one number, or rows and columns as in `64x32`. */
export function parseSize(text) {
  const parts = text.trim().split(/\s*[x×*,\s]\s*/);
  if (parts.length > 2 || !parts.every((part) => /^\d+$/.test(part))) {
    throw new Error(`“${text}” is not a size: type a number such as 64, or rows and columns such as 64 x 32.`);
  }
  const [rows, columns = rows] = parts.map(Number);
  sized(rows, columns);
  return { rows, columns };
}

/** A matrix from text: a row in a line, numbers separated by commas, semicolons, tabs or spaces; or rows in brackets. */
export function parseText(pasted) {
  if (!pasted.trim()) throw new Error("There is no matrix yet: paste one, a row in a line.");
  // [[1, 2], [3, 4]] and [1 2; 3 4].
  const text = /^\s*\[/.test(pasted) ? pasted.replace(/\]\s*,?\s*\[|;/g, "\n").replace(/[[\]]/g, "") : pasted;
  const spaced = !/[,;\t]/.test(text);
  const lines = spaced ? text.replace(/[ ]+/g, ",").replace(/^,|,$/gm, "") : text;
  const { data } = Papa.parse(lines.trim(), { skipEmptyLines: "greedy" });
  const columns = data[0].length;
  sized(data.length, columns);
  const numbers = new Float32Array(data.length * columns);
  data.forEach((row, i) => {
    if (row.length !== columns) {
      throw new Error(`Row ${i + 1} has ${row.length} numbers and row 1 has ${columns}: all rows must be equally long.`);
    }
    row.forEach((cell, j) => {
      const trimmed = cell.trim();
      const number = trimmed === "" ? NaN : Number(trimmed);
      if (Number.isNaN(number) && !/^[+-]?nan$/i.test(trimmed)) {
        throw new Error(`“${trimmed.slice(0, 40)}” in row ${i + 1}, column ${j + 1} is not a number.`);
      }
      numbers[i * columns + j] = number;
    });
  });
  return matrix(data.length, columns, numbers);
}

/** A matrix from a file of numpy. */
export async function parseNpy(buffer) {
  let array;
  try {
    array = await new npyjs().load(buffer);
  } catch {
    throw new Error("This .npy file could not be read: it is damaged, or of a type that is not float or integer.");
  }
  const { data, shape, fortranOrder } = array;
  if (!shape || shape.length !== 2) throw new Error(`The array in this file has ${shape?.length ?? 0} dimensions; a matrix has two.`);
  const [rows, columns] = shape;
  sized(rows, columns);
  if (data.length !== rows * columns) throw new Error(`This .npy file ends too early: ${rows} x ${columns} was promised.`);
  const at = fortranOrder ? (i, j) => j * rows + i : (i, j) => i * columns + j;
  const numbers = new Float32Array(rows * columns);
  for (let i = 0; i < rows; i += 1) for (let j = 0; j < columns; j += 1) numbers[i * columns + j] = Number(data[at(i, j)]);
  return matrix(rows, columns, numbers);
}

/** A file as a matrix, by its first bytes. */
export async function parseFile(file) {
  if (file.size > 64 * 2 ** 20) throw new Error("This file has more than 64 MiB; the page takes smaller ones.");
  const buffer = await file.arrayBuffer();
  const npy = new Uint8Array(buffer, 0, Math.min(6, buffer.byteLength));
  return npy[0] === 0x93 ? parseNpy(buffer) : parseText(new TextDecoder().decode(buffer));
}

/** Normally distributed numbers, the same for the same seed (mulberry32, Box-Muller). */
export function normal(seed) {
  let state = seed >>> 0;
  const uniform = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
}

/** A matrix of a family. */
export function family(name, { rows, columns }) {
  const data = new Float32Array(rows * columns);
  const fill = (element) => {
    for (let i = 0; i < rows; i += 1) for (let j = 0; j < columns; j += 1) data[i * columns + j] = element(i, j);
    return matrix(rows, columns, data);
  };
  if (name !== "random" && rows !== columns) throw new Error("This kind of matrix is square: type one number for its size.");
  const random = normal(7);
  switch (name) {
    case "covariance": {
      // Kernel matrix of points on a line, with noise: smooth to look at, and positive definite.
      const points = Float64Array.from({ length: rows }, () => random()).sort();
      return fill((i, j) => Math.exp(-2 * (points[i] - points[j]) ** 2) + (i === j ? 0.05 : 0));
    }
    case "hilbert":
      return fill((i, j) => 1 / (i + j + 1));
    case "laplace":
      return fill((i, j) => (i === j ? 2 : Math.abs(i - j) === 1 ? -1 : 0));
    default:
      return fill(random);
  }
}

/** Throws a sentence where `kind` cannot take the matrix. */
export function refuse(kind, { rows, columns, data }) {
  for (let i = 0; i < data.length; i += 1) {
    if (!Number.isFinite(data[i])) {
      const place = `row ${Math.floor(i / columns) + 1}, column ${(i % columns) + 1}`;
      throw new Error(`The number in ${place} is ${Number.isNaN(data[i]) ? "NaN" : "infinite"}: a decomposition needs finite numbers.`);
    }
  }
  if (kind !== "cholesky" && kind !== "eigh") return;
  if (rows !== columns) throw new Error(`This decomposition is of square matrices; this one has ${rows} rows and ${columns} columns.`);
  let [far, size] = [0, 0];
  for (let i = 0; i < rows; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      far = Math.max(far, Math.abs(data[i * rows + j] - data[j * rows + i]));
      size = Math.max(size, Math.abs(data[i * rows + j]));
    }
  }
  if (far > 1e-5 * size) {
    throw new Error(`The matrix is not symmetric: opposite elements differ by up to ${far.toPrecision(3)}. Take LU, QR or singular values for it.`);
  }
}
