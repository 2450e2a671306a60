// Calls into the worker, as promises.

/** A connection to a worker that answers `{ id, method, argument }` with `{ id, result }` or `{ id, error }`. */
export function connect(worker) {
  const waiting = new Map();
  let next = 0;
  worker.addEventListener("message", ({ data: { id, result, error } }) => {
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    error === undefined ? resolve(result) : reject(new Error(error));
  });
  worker.addEventListener("error", (event) => {
    const error = new Error(event.message || "the worker could not be loaded");
    waiting.forEach(({ reject }) => reject(error));
    waiting.clear();
  });
  return {
    call(method, argument) {
      return new Promise((resolve, reject) => {
        waiting.set((next += 1), { resolve, reject });
        worker.postMessage({ id: next, method, argument });
      });
    },
  };
}

/** A function that runs `work` with the newest argument only: what comes while it runs waits, and replaces what waited before. */
export function newest(work) {
  let running = false;
  let waiting;
  return async function run(argument) {
    waiting = { argument };
    if (running) return;
    running = true;
    while (waiting) {
      const { argument: now } = waiting;
      waiting = undefined;
      await work(now);
    }
    running = false;
  };
}

/** Says something below a demo; of an error its sentence. */
export function say(element, text, error = false) {
  element.textContent = text;
  element.classList.toggle("error", error);
}
