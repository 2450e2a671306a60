// node measure.js REQUEST: serves this folder to a headless Chromium, times libraries there, prints JSON.
//
// REQUEST is one JSON object: chromium (path), software (SwiftShader?), libraries (names, see page.js), cases (null: left out),
// rounds [least, most], enough (ms), warmUp, patience (ms).
// ../src/browser.rs writes it.

import { createReadStream } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium } from "playwright-core";

const FOLDER = fileURLToPath(new URL(".", import.meta.url));
/** lapwing's npm package, as `cargo xtask web` leaves it; the page finds it below `/lapwing/`. */
const PACKAGE = fileURLToPath(new URL("../../../web/dist/package/", import.meta.url));
const TYPES = { ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".wasm": "application/wasm" };

/** No case may take longer than this, in ms. */
const LIMIT = 300_000;

/** Answers with files below this folder and those of the package. The headers isolate the page, which makes its clock fine-grained. */
async function serve(request, response) {
  const path = normalize(new URL(request.url, "http://localhost").pathname);
  const file = path.startsWith("/lapwing/") ? join(PACKAGE, path.slice("/lapwing".length)) : join(FOLDER, path);
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
const launch = () => chromium.launch({
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
let browser = await launch();
try {
  const address = `http://127.0.0.1:${server.address().port}/page.html`;
  const openPage = async (libraries) => {
    const page = await browser.newPage();
    page.on("pageerror", (error) => console.error(`page: ${error.message}`));
    await page.goto(address);
    await page.waitForFunction(() => window.rivals);
    const opened = page.evaluate((libraries) => window.rivals.open(libraries), libraries);
    return { page, adapter: await within(opened, "opening the adapter") };
  };
  const measure = (page, one) => {
    const measured = page.evaluate(([one, request]) => window.rivals.measure(one, request), [one, request]);
    return within(measured, `${one.operation} ${one.n}`);
  };
  /** A page of a browser of its own: the one before may wait for a device that is lost or busy. */
  const openAgain = async (libraries) => {
    await browser.close();
    browser = await launch();
    return openPage(libraries);
  };
  /** A library on such a page. */
  const alone = async (library, one) => {
    const { page } = await openAgain([library]);
    return measure(page, one).catch((error) => ({ [library]: { error: error.message.split("\n")[0] } }));
  };
  let { page, adapter } = await openPage(request.libraries);
  const cases = [];
  for (const one of request.cases) {
    if (!one) {
      cases.push({});
      continue;
    }
    let measured = await measure(page, one).catch(() => undefined);
    if (!measured || Object.values(measured).some(({ error }) => error)) {
      if (!measured) {
        // What one library broke is not the others' fault.
        measured = {};
        for (const library of request.libraries) Object.assign(measured, await alone(library, one));
      }
      ({ page } = await openAgain(request.libraries));
    }
    cases.push(measured);
  }
  const library = JSON.parse(await readFile(join(FOLDER, "node_modules/@jax-js/jax/package.json"), "utf8"));
  const about = { "jax-js": library.version, chromium: browser.version(), "browser adapter": adapter };
  console.log(JSON.stringify({ about, cases }));
} finally {
  await browser.close();
  server.close();
}
