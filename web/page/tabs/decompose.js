// Decompose a matrix: factors as heat maps, ratios, info and time.

import { duration, figure } from "../draw.js";
import { family, parseFile, parseSize, parseText, refuse } from "../matrix.js";
import { say } from "../rpc.js";

const byId = (name) => document.getElementById(`decompose-${name}`);

/** What `info` means, per decomposition. */
const failures = {
  cholesky: (info) => `The matrix is not positive definite: its leading minor of order ${info} is not. LU takes any matrix.`,
  lu: (info) => `The matrix is singular: pivot ${info} is exactly zero. The factors are right, but nothing can be solved with them.`,
  eigh: () => "The eigenvalues did not converge.",
  svd: () => "The singular values did not converge.",
};

/** The matrix P of which row i of P A is row permutation[i] of A. */
function permuting(permutation) {
  const n = permutation.length;
  const data = new Float32Array(n * n);
  permutation.forEach((from, row) => (data[row * n + from] = 1));
  return { rows: n, columns: n, data };
}

export function decompose(gpu) {
  const [form, message, maps, facts, own] = ["form", "message", "maps", "facts", "own"].map(byId);
  const example = byId("text").placeholder;
  let shown = [];
  let file;

  async function chosen() {
    const source = byId("source").value;
    if (source !== "own") return family(source, parseSize(byId("size").value));
    return file ?? parseText(byId("text").value);
  }

  function redraw() {
    maps.replaceChildren(...shown.map(([name, value]) => figure(name, value)));
  }

  async function run() {
    const button = form.querySelector("button");
    button.disabled = true;
    say(message, "Working…");
    try {
      const kind = byId("kind").value;
      const matrix = await chosen();
      refuse(kind, matrix);
      const { factors, info, ratios, milliseconds } = await gpu.call("decompose", { kind, matrix });
      const { permutation, ...visible } = factors;
      if (permutation) visible.P = permuting(permutation.data);
      const factorsByName = Object.entries(visible).map(([name, value]) => [name === "Vh" ? "Vᵀ" : name, value]);
      shown = [["A", matrix], ...(ratios ? factorsByName : [])];
      redraw();
      const rows = [["time on this GPU", `${duration(milliseconds)}, with reading the factors`], ["info", String(info)]];
      for (const [name, value] of Object.entries(ratios ?? {})) rows.push([`${name} ratio`, `${value.toFixed(2)}  (up to 3 is right)`]);
      facts.replaceChildren(...rows.map(([name, value]) => fact(name, value)));
      if (info !== 0) say(message, failures[kind](info), true);
      else say(message, `Done: ${matrix.rows} × ${matrix.columns}.`);
    } catch (error) {
      refused(error);
    } finally {
      button.disabled = false;
    }
  }

  /** Says what is wrong; what was shown before belongs to another matrix. */
  function refused(error) {
    shown = [];
    redraw();
    facts.replaceChildren();
    say(message, error.message, true);
  }

  function fact(name, value) {
    const pair = document.createElement("div");
    const [term, description] = [document.createElement("dt"), document.createElement("dd")];
    term.textContent = name;
    description.textContent = value;
    pair.append(term, description);
    return pair;
  }

  async function take(chosenFile) {
    if (!chosenFile) return;
    [file, byId("text").value, byId("text").placeholder] = [undefined, "", example];
    byId("source").value = "own";
    own.open = true;
    try {
      file = await parseFile(chosenFile);
    } catch (error) {
      refused(error);
      return;
    }
    byId("text").placeholder = `${chosenFile.name}: ${file.rows} x ${file.columns}`;
    await run();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });
  byId("source").addEventListener("change", () => {
    if (byId("source").value === "own") own.open = true;
  });
  byId("text").addEventListener("input", () => {
    file = undefined;
    byId("source").value = "own";
  });
  byId("file").addEventListener("change", (event) => take(event.target.files[0]));
  own.addEventListener("dragover", (event) => {
    event.preventDefault();
    own.classList.add("drop");
  });
  own.addEventListener("dragleave", () => own.classList.remove("drop"));
  own.addEventListener("drop", (event) => {
    event.preventDefault();
    own.classList.remove("drop");
    take(event.dataTransfer.files[0]);
  });
  let started = false;
  return {
    redraw,
    show() {
      if (!started) run();
      started = true;
    },
  };
}
