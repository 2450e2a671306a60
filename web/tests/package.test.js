// The npm package as a web page uses it, in headless Chromium or the browser that BROWSER names: every method, its options, and what
// it refuses.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";

/** The largest error, in units of n eps |A|; a transposed or exchanged operand makes it thousands. */
const LIMIT = 30;

const { open } = await import(`./${process.env.BROWSER ?? "chromium"}.js`);
const root = new URL("..", import.meta.url).pathname;
const script = readFileSync(join(root, "tests/package_page.js"), "utf8");
const names = [...script.matchAll(/^ {2}async (\w+)\(/gm)].map(([, name]) => name);

let end;
let page;

before(async () => {
  let browser, address;
  ({ browser, address, close: end } = await open(join(root, "dist/package")));
  page = await browser.newPage();
  await page.goto(`${address}package.json`);
  await page.addScriptTag({ type: "module", content: script });
  await page.waitForFunction(() => window.checks);
});

after(() => end?.());

for (const name of names) {
  test(name, async () => {
    const errors = await page.evaluate((name) => window.checks[name](), name);
    for (const [what, error] of Object.entries(errors)) assert.ok(error <= LIMIT, `${what}: ${error}`);
  });
}

test("every method of a tensor is called by a check", () => {
  const types = readFileSync(join(root, "dist/package/lapwing.d.ts"), "utf8");
  const [, methods] = types.match(/export class Tensor \{([^]*?)\n\}/);
  const found = [...methods.matchAll(/^ {4}(\w+)\(/gm)].map(([, method]) => method);
  assert.ok(found.length > 30, String(found));
  const forgotten = found.filter((method) => method !== "clone" && !script.includes(`.${method}(`));
  assert.deepEqual(forgotten, []);
});

test("the module without programs has all of linear algebra", async () => {
  const tensor = (path) => readFileSync(join(root, "dist/package", path), "utf8").match(/export class Tensor \{[^]*?\n\}/)[0];
  assert.equal(tensor("linalg/lapwing.d.ts"), tensor("lapwing.d.ts"));
  const found = await page.evaluate(async () => {
    const { default: init, Context } = await import("/linalg/lapwing.js");
    await init();
    const gpu = await Context.create();
    const { values } = gpu.tensor([2, 2], new Float32Array([2, 1, 1, 2])).eigh();
    return { values: [...(await values.data())], compile: typeof gpu.compile };
  });
  assert.equal(found.compile, "undefined");
  assert.ok(Math.abs(found.values[0] - 1) < 1e-6 && Math.abs(found.values[1] - 3) < 1e-6, String(found.values));
});

test("what cannot be done is an Error with a sentence", async () => {
  const refusals = await page.evaluate(() => window.refusals());
  const expected = {
    "an option that is not there": /there is no option 'upper'; there are: lower/,
    "an option of another type": /the option 'lower' is true or false/,
    "a word that is none of an option's": /the option 'transpose' is one of 'none', 'transpose', 'adjoint'/,
    "options that are no object": /options are an object; there are: full/,
    "a matrix that is not square": /must be equal, got \[3, 4\]/,
    "too large a tensor": /shape \[100000, 100000\] has more elements than/,
    "a negative extent": /extent 0 of a shape must be a whole number, got -1/,
    "a subset that is not within": /subset|eigenvalues/,
    "a cutoff below zero": /the cutoff must be a number from 0 on/,
    "no program": /./,
    "a type that the array does not hold": /this array holds i32, not i64/,
    "numbers that do not fill the shape": /shape \[3\] does not hold 2 values/,
    "numbers of 64 bits": /GPUs of browsers have no float64/,
    "memory that is not there": /the adapter ran out of memory; free some tensors or use smaller ones/,
  };
  // Where Firefox runs there may be as much.
  if (process.env.BROWSER === "firefox") for (const told of [refusals, expected]) delete told["memory that is not there"];
  assert.deepEqual(Object.keys(refusals), Object.keys(expected));
  for (const [what, sentence] of Object.entries(expected)) {
    assert.match(refusals[what] ?? "nothing was thrown", sentence, what);
    assert.doesNotMatch(refusals[what], /unreachable|wasm|undefined|panicked/, what);
  }
  // None of them is held against what comes after.
  for (const error of Object.values(await page.evaluate(() => window.checks.cholesky()))) assert.ok(error <= LIMIT, String(error));
});
