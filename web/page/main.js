// The page: tabs, theme, and what is known of the GPU. Numbers are the worker's affair.

import { connect } from "./rpc.js";
import { decompose } from "./tabs/decompose.js";
import { gaussian } from "./tabs/gaussian.js";
import { image } from "./tabs/image.js";
import { program } from "./tabs/program.js";

const BROWSERS =
  "This browser has no WebGPU. These have it: Chrome and Edge from 113 (Android: 121), Safari from 26, Firefox from 141 on Windows and from 145 on " +
  "Macs with Apple silicon.";

/** Makes the tabs work as tabs do: one in the tab order, arrows between them. */
function tabs(shown) {
  const all = [...document.querySelectorAll('[role="tab"]')];
  const select = (chosen, focus) => {
    for (const tab of all) {
      const on = tab === chosen;
      tab.setAttribute("aria-selected", String(on));
      tab.tabIndex = on ? 0 : -1;
      document.getElementById(tab.getAttribute("aria-controls")).hidden = !on;
    }
    if (focus) chosen.focus();
    shown(chosen.getAttribute("aria-controls"));
  };
  for (const [i, tab] of all.entries()) {
    tab.addEventListener("click", () => {
      history.replaceState(null, "", `#${tab.getAttribute("aria-controls")}`);
      select(tab, false);
    });
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      const to = { Home: 0, End: all.length - 1 }[event.key] ?? (step && (i + step + all.length) % all.length);
      if (to === undefined) return;
      event.preventDefault();
      select(all[to], true);
    });
  }
  const named = all.find((tab) => `#${tab.getAttribute("aria-controls")}` === location.hash);
  select(named ?? all[0], false);
}

/** The theme: the system's until the button says otherwise. */
function theme(changed) {
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const set = (name) => {
    document.documentElement.dataset.theme = name;
    changed();
  };
  set(dark.matches ? "dark" : "light");
  dark.addEventListener("change", () => set(dark.matches ? "dark" : "light"));
  document.getElementById("theme").addEventListener("click", () => {
    set(document.documentElement.dataset.theme === "dark" ? "light" : "dark");
  });
}

async function start() {
  const adapter = document.getElementById("adapter");
  const unsupported = (text) => {
    const notice = document.getElementById("unsupported");
    notice.textContent = text;
    notice.hidden = false;
    adapter.textContent = "no GPU";
  };
  let demos = {};
  theme(() => Object.values(demos).forEach((demo) => demo.redraw?.()));
  if (!navigator.gpu) {
    tabs(() => {});
    unsupported(BROWSERS);
    return;
  }
  const gpu = connect(new Worker(new URL("./worker.js", import.meta.url), { type: "module" }));
  try {
    adapter.textContent = (await gpu.call("start")).adapter;
  } catch (error) {
    tabs(() => {});
    unsupported(error.message);
    return;
  }
  demos = { decompose: decompose(gpu), gaussian: gaussian(gpu), image: image(gpu), program: program(gpu) };
  tabs((name) => demos[name].show?.());
  document.documentElement.dataset.ready = "true";
}

start();
