// The demo page in headless Firefox: every demo works there too, without an error.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { open } from "./firefox.js";

const root = new URL("..", import.meta.url).pathname;
const errors = [];
let end;
let page;

before(async () => {
  let browser, address;
  ({ browser, address, close: end } = await open(join(root, "dist/page")));
  page = await browser.newPage();
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (line) => line.type() === "error" && errors.push(line.text()));
  await page.goto(address);
});

after(() => end?.());

/** Waits until a demo says that; everything that it says otherwise is in the message of the failure. */
async function says(demo, text) {
  const found = ([demo, text]) => document.getElementById(`${demo}-message`).textContent.includes(text);
  await page.waitForFunction(found, { timeout: 120_000 }, [demo, text]).catch(async (error) => {
    const said = await page.$eval(`#${demo}-message`, (element) => element.textContent);
    throw new Error(`${demo} says “${said}”, not “${text}”: ${error.message}`);
  });
  assert.deepEqual(errors, []);
}

test("matrices are decomposed", async () => {
  await says("decompose", "Done: 64 × 64");
  await page.select("#decompose-kind", "svd");
  await page.$eval("#decompose-size", (size) => (size.value = "512"));
  await page.click("#decompose-form button");
  await says("decompose", "Done: 512 × 512");
  const facts = await page.$eval("#decompose-facts", (list) => list.textContent);
  const ratios = [...facts.matchAll(/ratio(\d+\.\d+)/g)].map(([, ratio]) => Number(ratio));
  assert.ok(ratios.length === 2 && ratios.every((ratio) => ratio <= 3), facts);
});

test("the Gaussian process takes 200 points", async () => {
  await page.click("#tab-gaussian");
  await says("gaussian", "8 points");
  await page.select("#gaussian-count", "200");
  await says("gaussian", "200 points: factored");
});

test("the picture is put together", async () => {
  await page.click("#tab-image");
  await says("image", "put together");
});

test("the seed's program runs", async () => {
  await page.click("#tab-program");
  await page.click("#program-run");
  await says("program", "Ran in");
  await page.screenshot({ path: join(root, "dist/screenshots/firefox.png"), fullPage: true });
});
