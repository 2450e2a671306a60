// node measure.js REQUEST: serves this folder to a headless Chromium, times jax-js there, prints JSON.
//
// REQUEST is one JSON object: chromium (path), software (SwiftShader?), cases (null: left out), rounds [least, most], enough (ms),
// warmUp, patience (ms).
// ../src/browser.rs writes it.

import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json" };

/** No case may take longer than this, in ms. */
const LIMIT = 300_000;

/** Answers with files below this folder. The headers isolate the page, which makes its clock fine-grained. */
async function serve(request, response) {
  const path = normalize(new URL(request.url, "http://localhost").pathname);
  const file = join(FOLDER, path);
  const known = await stat(file).then((found) => found.isFile(), () => false);
  if (!known || path.includes("..")) {
    response.writeHead(404).end();
    return;
  }
  response.writeHead(200, {
    "content-type": TYPES[extname(file)] ?? "application/octet-stream",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-embedder-policy": "require-corp",
  });
  createReadStream(file).pipe(response);
}

function within(promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what} took longer than ${LIMIT / 1000} s`)), LIMIT);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

const request = JSON.parse(process.argv[2]);
const server = createServer(serve);
await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
const browser = await chromium.launch({
  executablePath: request.chromium,
  headless: true,
  args: [
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--enable-unsafe-webgpu",
    ...(request.software ? ["--use-webgpu-adapter=swiftshader"] : []),
  ],
});
try {
  const address = `http://127.0.0.1:${server.address().port}/page.html`;
  const openPage = async () => {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(`page: ${error.message}`));
    await page.goto(address);
    await page.waitForFunction(() => window.rivals);
    return { page, adapter: await within(page.evaluate(() => window.rivals.open()), "opening the adapter") };
  };
  let { page, adapter } = await openPage();
  const cases = [];
  for (const one of request.cases) {
    if (!one) {
      cases.push({});
      continue;
    }
    try {
      const measured = page.evaluate(([one, request]) => window.rivals.measure(one, request), [one, request]);
      cases.push({ "jax-js": await within(measured, `${one.operation} ${one.n}`) });
    } catch (error) {
      cases.push({ "jax-js": { error: error.message.split("\n")[0] } });
      // The device may be lost: the next case gets a fresh one.
      await page.close();
      ({ page } = await openPage());
    }
  }
  const library = JSON.parse(await readFile(join(FOLDER, "node_modules/@jax-js/jax/package.json"), "utf8"));
  const about = { "jax-js": library.version, chromium: browser.version(), "browser adapter": adapter };
  console.log(JSON.stringify({ about, cases }));
} finally {
  await browser.close();
  server.close();
}
