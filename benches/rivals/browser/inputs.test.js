// `node --test`: the operands have the bits that ../src/inputs.rs expects too.

import assert from "node:assert/strict";
import { test } from "node:test";

import { operands } from "./inputs.js";

/** FNV-1a over the bits of all operands. */
function fingerprint(operation, batch, n) {
  let hash = 0x811c9dc5;
  for (const operand of operands({ operation, batch, n })) {
    for (const bits of new Uint32Array(operand.buffer)) hash = Math.imul(hash ^ bits, 0x01000193);
  }
  return hash >>> 0;
}

test("the same bits as the other libraries get", () => {
  const found = [
    fingerprint("cholesky", 2, 9),
    fingerprint("matmul", 1, 9),
    fingerprint("lu", 1, 9),
    fingerprint("solve", 1, 9),
    fingerprint("solve_many", 1, 9),
    fingerprint("inverse", 1, 9),
    fingerprint("eigh", 1, 9),
  ];
  assert.deepEqual(found, [4216923252, 1653490435, 2664820209, 143703921, 1653490435, 1785610204, 1720836983]);
});
