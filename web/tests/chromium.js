// Headless Chromium on its software adapter, with a folder served to it.

import { context as bundler } from "esbuild";
import { chromium } from "playwright-core";

const FLAGS = [
  "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
  "--disable-sync", "--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader",
];

/** A browser, the address of the folder, and how to end both. */
export async function open(folder) {
  const server = await bundler({});
  const { port } = await server.serve({ servedir: folder, host: "127.0.0.1" });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
  const close = async () => {
    await browser.close();
    await server.dispose();
  };
  return { browser, address: `http://127.0.0.1:${port}/`, close };
}
