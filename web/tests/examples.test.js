// The examples of the README in headless Chromium: without a bundler, and with Vite, its development server too.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { test } from "node:test";
import { open } from "./chromium.js";

const root = new URL("..", import.meta.url).pathname;
const example = join(root, "examples/vite");

/** What a page of that browser says once it has computed. */
async function told(browser, address) {
  const page = await browser.newPage();
  const complaints = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(address);
  await page.waitForFunction(() => document.getElementById("out").textContent !== "…", undefined, { timeout: 60_000 });
  assert.deepEqual(complaints, []);
  const text = await page.textContent("#out");
  await page.close();
  return text;
}

/** The same of a folder that is served as it is. */
async function toldBy(folder) {
  const { browser, address, close } = await open(folder);
  try {
    return await told(browser, `${address}index.html`);
  } finally {
    await close();
  }
}

test("without a bundler", async () => {
  const folder = mkdtempSync(join(tmpdir(), "lapwing-example-"));
  try {
    cpSync(join(root, "examples/plain"), folder, { recursive: true });
    cpSync(join(root, "dist/package"), join(folder, "lapwing"), { recursive: true });
    assert.match(await toldBy(folder), /eigenvalues 2\.438\d*,6\.561/);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

test("with Vite", async (t) => {
  const npm = (...parts) => execFileSync("npm", parts, { cwd: example, stdio: "pipe", timeout: 300_000, shell: process.platform === "win32" });
  try {
    npm("install", "--no-package-lock", "--no-audit", "--no-fund");
  } catch (error) {
    const reason = String(error.stderr).match(/E(?:NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT)|network/);
    if (!reason) throw error;
    return t.skip(`the registry of npm packages was not reached: ${reason[0]}`);
  }
  // The types, and a bundle.
  npm("run", "build");
  const singularValues = /singular values 9\.52\d*,0\.514/;
  assert.match(await toldBy(join(example, "dist")), singularValues);

  const { createServer } = await import(pathToFileURL(join(example, "node_modules/vite/dist/node/index.js")));
  const server = await createServer({ root: example, configFile: join(example, "vite.config.js"), logLevel: "silent" });
  await server.listen();
  const { browser, close } = await open(example);
  try {
    assert.match(await told(browser, server.resolvedUrls.local[0]), singularValues);
  } finally {
    await close();
    await server.close();
  }
});
