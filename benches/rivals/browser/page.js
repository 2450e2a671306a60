// Runs in the browser: times libraries on WebGPU, each call with its readback, by turns, and checks what they computed.

import { errors, ratio } from "./check.js";
import { operands } from "./inputs.js";

/** Those that can be timed; only the ones that are asked for are loaded. */
const LIBRARIES = { lapwing: () => import("./lapwing.js"), "jax-js": () => import("./jax_js.js") };

/** No call may take longer than this, in ms. */
const LIMIT = 120_000;

const opened = new Map();

function within(promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`a call took longer than ${LIMIT / 1000} s`)), LIMIT);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** Opens WebGPU for the libraries of those names, and says on which adapter. */
async function open(names) {
  if (!navigator.gpu) throw new Error("this browser has no WebGPU");
  for (const name of names) {
    const library = await LIBRARIES[name]();
    await library.open();
    opened.set(name, library);
  }
  const adapter = await navigator.gpu.requestAdapter({ powerPreference: "high-performance" });
  const { vendor, architecture, description } = adapter.info;
  return [vendor, architecture, description].filter(Boolean).join(", ");
}

/** What a library does with a case. As ../src/measure.rs: when patience is spent, even the first call's time must do. */
class Entrant {
  times = [];
  spent = 0;
  worst = 0;

  constructor(name, call, one, values, patience) {
    Object.assign(this, { name, call, one, values, patience });
  }

  /** The milliseconds of one call, if there is patience left; after an error the library is out of this case. */
  async run() {
    if (this.spent > this.patience || this.error) return [];
    try {
      const start = performance.now();
      this.last = await within(this.call());
      const time = performance.now() - start;
      this.spent += time;
      return [time];
    } catch (error) {
      this.error = error.message;
      return [];
    }
  }

  check() {
    if (this.last) this.worst = Math.max(this.worst, ratio(this.one, this.values, this.last));
  }

  async warmUp(calls) {
    let times = [];
    for (let i = 0; i < calls && this.spent <= this.patience && !this.error; i++) {
      times = await this.run();
      this.check();
    }
    if (this.spent > this.patience) this.times.push(...times);
  }

  result() {
    if (this.error) return { error: this.error };
    const worst = Number.isFinite(this.worst) ? this.worst : "infinite";
    return { times: this.times, ratio: worst, errors: errors(this.one, this.values, this.last) };
  }
}

/** By library that has the operation: milliseconds of each call of one case and the worst ratio of the results, or an error. */
async function measure(one, { rounds: [least, most], enough, warmUp, patience }) {
  const values = operands(one);
  const entrants = [];
  for (const [name, library] of opened) {
    const call = await library.prepare(one, values);
    if (call) entrants.push(new Entrant(name, call, one, values, patience));
  }
  for (const entrant of entrants) await entrant.warmUp(warmUp);
  const begin = performance.now();
  for (let round = 0; round < most && (round < least || performance.now() - begin < enough); round++) {
    for (const entrant of entrants) entrant.times.push(...(await entrant.run()));
  }
  for (const entrant of entrants) {
    entrant.check();
    entrant.call.free();
  }
  return Object.fromEntries(entrants.map((entrant) => [entrant.name, entrant.result()]));
}

window.rivals = { open, measure };
