// Headless Chromium on its software adapter, with a folder served to it.

import { chromium } from "playwright-core";
import { serve } from "./serve.js";

const FLAGS = [
  "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update",
  "--disable-sync", "--enable-unsafe-webgpu", "--use-webgpu-adapter=swiftshader",
];

/** A browser, the address of the folder, and how to end both. */
export async function open(folder) {
  const { address, end } = await serve(folder);
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: FLAGS });
  const close = async () => {
    await browser.close();
    await end();
  };
  return { browser, address, close };
}
