// The page as a visitor uses it, in headless Chromium on its software adapter: every tab, good input and bad.

import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, test } from "node:test";
import { open } from "./chromium.js";

const PATIENCE = { timeout: 240_000 };
const root = new URL("..", import.meta.url).pathname;
const pictures = join(root, "dist/screenshots");

let end;
let browser;
let page;
let address;
let folder;
const complaints = [];

before(async () => {
  folder = mkdtempSync(join(tmpdir(), "lapwing-page-"));
  mkdirSync(pictures, { recursive: true });
  ({ browser, address, close: end } = await open(join(root, "dist/page")));
  page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address);
  await page.waitForSelector("html[data-ready]", { state: "attached", timeout: 60_000 });
});

after(async () => {
  await end?.();
  rmSync(folder, { recursive: true, force: true });
});

beforeEach(() => (complaints.length = 0));

const quiet = () => assert.deepEqual(complaints, []);
const shot = (name) => page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
const message = (tab) => page.locator(`#${tab}-message`);
const says = (tab, text) => page.waitForFunction(([id, part]) => document.getElementById(id).textContent.includes(part), [`${tab}-message`, text], PATIENCE);

async function decompose(kind, source, size) {
  await page.selectOption("#decompose-kind", kind);
  await page.selectOption("#decompose-source", source);
  await page.fill("#decompose-size", size);
  await page.click("#decompose-form button");
  await page.waitForFunction(() => !document.querySelector("#decompose-form button").disabled, undefined, PATIENCE);
}

/** The ratios that the page shows, by name. */
async function ratios() {
  const facts = await page.locator("#decompose-facts div").allTextContents();
  const found = facts.flatMap((text) => [...text.matchAll(/^(\w+) ratio([\d.]+)/g)]);
  return Object.fromEntries(found.map(([, name, value]) => [name, Number(value)]));
}

test("the adapter is named", async () => {
  assert.match(await page.textContent("#adapter"), /swiftshader/i);
  quiet();
});

for (const [kind, source] of [["cholesky", "covariance"], ["lu", "random"], ["qr", "random"], ["eigh", "laplace"], ["svd", "random"]]) {
  test(`${kind} is decomposed and judged`, async () => {
    await page.click("#tab-decompose");
    await decompose(kind, source, "48");
    await says("decompose", "Done: 48 × 48");
    const shown = await ratios();
    assert.ok(shown.residual <= 3, JSON.stringify(shown));
    if (kind !== "cholesky" && kind !== "lu") assert.ok(shown.orthogonality <= 3, JSON.stringify(shown));
    await shot(`decompose-${kind}`);
    quiet();
  });
}

test("a matrix of 512 rows and one that is not square", async () => {
  await decompose("lu", "random", "512");
  await says("decompose", "Done: 512 × 512");
  await decompose("svd", "random", "40 x 25");
  await says("decompose", "Done: 40 × 25");
  assert.ok((await ratios()).residual <= 3);
  quiet();
});

test("rows in brackets, as programs print them", async () => {
  for (const text of ["[[3, 0], [0, 4], [1, 1]]", "[3 0; 0 4; 1 1]", "[[3. 0.]\n [0. 4.]\n [1. 1.]]"]) {
    await page.evaluate(() => (document.getElementById("decompose-own").open = true));
    await page.fill("#decompose-text", text);
    await decompose("svd", "own", "64");
    await says("decompose", "Done: 3 × 2");
  }
  quiet();
});

test("bad input gets a sentence", async () => {
  const cases = [
    ["lu", "one, two\n3, 4", "“one” in row 1, column 1 is not a number"],
    ["lu", "1, 2, 3\n4, 5", "Row 2 has 2 numbers and row 1 has 3"],
    ["qr", "1, nan\n2, 3", "is NaN"],
    ["eigh", "1, 2\n3, 4", "not symmetric"],
    ["cholesky", "1, 2, 3\n4, 5, 6", "square"],
    ["svd", "   ", "There is no matrix yet"],
    ["cholesky", "1, 2\n2, 1", "not positive definite"],
    ["lu", "1, 2\n2, 4", "singular"],
  ];
  for (const [kind, text, sentence] of cases) {
    await page.evaluate(() => (document.getElementById("decompose-own").open = true));
    await page.fill("#decompose-text", text);
    await decompose(kind, "own", "64");
    await says("decompose", sentence);
    assert.ok(await message("decompose").evaluate((element) => element.classList.contains("error")));
  }
  for (const [size, sentence] of [["100000", "takes up to"], ["0", "nothing to decompose"], ["-3", "is not a size"], ["many", "is not a size"]]) {
    await decompose("lu", "random", size);
    await says("decompose", sentence);
  }
  await shot("decompose-refused");
  quiet();
});

test("files of numbers, of numpy and of neither", async () => {
  const file = (name, bytes) => {
    writeFileSync(join(folder, name), bytes);
    return page.setInputFiles("#decompose-file", join(folder, name));
  };
  await page.selectOption("#decompose-kind", "svd");
  await file("a.csv", "3;0\n0;4\n1;1\n");
  await says("decompose", "Done: 3 × 2");
  const header = "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 2), }".padEnd(117) + "\n";
  const npy = (body) => Buffer.concat([Buffer.from([0x93]), Buffer.from("NUMPY\x01\x00", "latin1"), Buffer.from([header.length, 0]), Buffer.from(header), Buffer.from(body.buffer)]);
  await file("b.npy", npy(new Float32Array([2, 1, 1, 3])));
  await says("decompose", "Done: 2 × 2");
  await page.locator("#decompose-maps summary").first().click();
  await page.waitForFunction(() => document.querySelector("#decompose-maps pre").textContent === "2, 1\n1, 3", undefined, PATIENCE);
  await page.selectOption("#decompose-kind", "lu");
  await file("e.csv", "1, 2\n4, 6\n");
  await page.waitForFunction(() => document.querySelectorAll("#decompose-maps figure").length === 4, undefined, PATIENCE);
  await page.locator("#decompose-maps summary").last().click();
  await page.waitForFunction(() => [...document.querySelectorAll("#decompose-maps pre")].at(-1).textContent === "0, 1\n1, 0", undefined, PATIENCE);
  await file("c.npy", npy(new Float32Array([2])));
  await page.waitForFunction(() => document.getElementById("decompose-message").classList.contains("error"), undefined, PATIENCE);
  await file("d.csv", "\x00\x01 what is this");
  await says("decompose", "is not a number");
  // Neither the results nor the matrix of the file before are left.
  assert.equal(await page.locator("#decompose-maps > *").count(), 0);
  await page.click("#decompose-form button");
  await says("decompose", "There is no matrix yet");
  quiet();
});

test("the Gaussian process follows a point that is dragged", async () => {
  await page.click("#tab-gaussian");
  await says("gaussian", "8 points");
  const box = await page.locator("#gaussian-plot").boundingBox();
  await page.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width * 0.55, box.y + box.height * 0.6, { steps: 8 });
  await page.mouse.up();
  await says("gaussian", "9 points");
  await page.selectOption("#gaussian-count", "200");
  await says("gaussian", "200 points");
  await page.locator("#gaussian-noise").fill("0.3");
  await page.locator("#gaussian-plot").focus();
  for (const key of ["n", "ArrowUp", "a", "Delete"]) await page.keyboard.press(key);
  await says("gaussian", "200 points");
  await shot("gaussian");
  quiet();
});

test("the picture's rank can be chosen", async () => {
  await page.click("#tab-image");
  await says("image", "512 × 1536 factored");
  await page.locator("#image-rank").fill("50");
  await page.waitForFunction(() => document.getElementById("image-caption").textContent.startsWith("rank 50:"), undefined, PATIENCE);
  const off = Number((await page.textContent("#image-caption")).match(/: ([\d.]+) % off/)[1]);
  assert.ok(off > 0 && off < 20, String(off));
  await shot("image");
  writeFileSync(join(folder, "no.png"), "this is no picture");
  await page.setInputFiles("#image-file", join(folder, "no.png"));
  await says("image", "is not a picture");
  quiet();
});

test("the seed's program runs, and a wrong one is told apart", async () => {
  await page.click("#tab-program");
  await page.click("#program-run");
  await says("program", "Ran in");
  assert.match(await page.textContent("#program-plan"), /cholesky/);
  await shot("program");
  await page.fill("#program-source", "func.func @main(%a: tensor<2xf32>) -> tensor<3xf32> { return %a : tensor<3xf32> }");
  await page.click("#program-run");
  await page.waitForFunction(() => document.getElementById("program-message").classList.contains("error"), undefined, PATIENCE);
  assert.doesNotMatch(await page.textContent("#program-message"), /wasm|stack|undefined/);
  quiet();
});

test("programs of all types, of long vectors and of too much", async () => {
  const program = (takes, gives, body) => `func.func @main(${takes}) -> ${gives} {\n${body} : ${gives}\n}`;
  const doubled = (type) => program(`%a: ${type}`, type, `  %0 = stablehlo.add %a, %a : ${type}\n  return %0`);
  const cases = [
    [doubled("tensor<4xi64>"), "Ran in"],
    [program("%a: tensor<3xi1>", "tensor<3xi1>", "  %0 = stablehlo.not %a : tensor<3xi1>\n  return %0"), "Ran in"],
    [doubled("tensor<3xbf16>"), "Ran in"],
    [doubled("tensor<300000xf32>"), "Ran in"],
    [doubled("tensor<5000x30xf32>"), "Ran in"],
    [doubled("tensor<5000x5000xf32>"), "this page makes up 16777216 at most"],
    [doubled("tensor<100000x100000xf32>"), "larger than any memory"],
  ];
  for (const [source, sentence] of cases) {
    await page.fill("#program-source", source);
    await page.click("#program-run");
    await page.waitForFunction(() => !document.getElementById("program-run").disabled, undefined, PATIENCE);
    await says("program", sentence);
  }
  quiet();
});

test("tabs work from the keyboard, in the dark and on a small screen", async () => {
  await page.locator("#tab-program").focus();
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.getAttribute("#tab-decompose", "aria-selected"), "true");
  assert.ok(await page.isVisible("#decompose"));
  await page.click("#theme");
  await shot("dark");
  await page.setViewportSize({ width: 380, height: 800 });
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  assert.equal(wide, 0);
  await shot("small");
  quiet();
});

test("a browser without WebGPU is told which have it", async () => {
  const other = await browser.newPage();
  await other.addInitScript(() => Object.defineProperty(Navigator.prototype, "gpu", { get: () => undefined }));
  await other.goto(address);
  await other.waitForSelector("#unsupported:not([hidden])");
  assert.match(await other.textContent("#unsupported"), /Chrome.*Safari.*Firefox/);
  await other.close();
});
