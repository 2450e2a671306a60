// Run StableHLO: an editor that holds the program which started it all.

import SEED from "../../../examples/data/cho_factor_200.mlir";
import { duration, figure } from "../draw.js";
import { say } from "../rpc.js";

const byId = (name) => document.getElementById(`program-${name}`);

/** An output as a matrix: leading dimensions become rows. `exact` are integers of 64 bits. */
function asMatrix({ shape, type, data }) {
  const columns = shape.at(-1) ?? 1;
  const numbers = Float64Array.from(data, Number);
  const values = type === "complex64" ? numbers.filter((_, i) => i % 2 === 0) : numbers;
  return { rows: columns === 0 ? 0 : values.length / columns, columns, data: values, exact: typeof data[0] === "bigint" ? data : undefined };
}

function outputOf({ shape, type, data }, i) {
  const name = `output ${i}${type === "complex64" ? " (real parts)" : ""}`;
  if (data.length > 1) return figure(name, asMatrix({ shape, type, data }));
  const line = document.createElement("p");
  line.textContent = `output ${i}: ${data.length === 0 ? "nothing" : Array.from(data).join(" ")} (${type})`;
  return line;
}

export function program(gpu) {
  const [source, button, message, maps, plan] = ["source", "run", "message", "maps", "plan"].map(byId);
  let outputs = [];
  source.value = SEED;

  function redraw() {
    maps.replaceChildren(...outputs.map(outputOf));
  }

  async function run() {
    button.disabled = true;
    say(message, "Working…");
    try {
      const result = await gpu.call("program", { source: source.value });
      outputs = result.outputs;
      plan.textContent = result.plan;
      byId("plan-box").hidden = false;
      say(message, `Ran in ${duration(result.milliseconds)} on this GPU.`);
    } catch (error) {
      outputs = [];
      byId("plan-box").hidden = true;
      say(message, error.message, true);
    } finally {
      button.disabled = false;
      redraw();
    }
  }

  button.addEventListener("click", run);
  source.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run();
  });
  return { redraw };
}
