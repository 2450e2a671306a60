// Headless Firefox on whatever Vulkan driver there is, with a folder served to it. Its pages are Puppeteer's, since Playwright steers
// only Firefoxes of its own.

import puppeteer from "puppeteer-core";
import { serve } from "./serve.js";

/** On Linux WebGPU is behind the first of these; the second lets it use software. */
const SETTINGS = { "dom.webgpu.enabled": true, "gfx.webgpu.ignore-blocklist": true };

/** A browser, the address of the folder, and how to end both. */
export async function open(folder) {
  const { address, end } = await serve(folder);
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env.FIREFOX ?? "/usr/bin/firefox-esr",
    extraPrefsFirefox: SETTINGS,
  });
  const close = async () => {
    await browser.close();
    await end();
  };
  return { browser, address, close };
}
