// A Gaussian process: drag points, the posterior follows.

import { MARGIN, duration, frame } from "../draw.js";
import { normal } from "../matrix.js";
import { newest, say } from "../rpc.js";

const GRID = 201;
const LIMITS = [-3, 3];

/** How far from a point a pointer holds it, in pixels: fingers are wide. */
const REACH = 20;

const clamped = (value, [low, high]) => Math.min(high, Math.max(low, value));

const byId = (name) => document.getElementById(`gaussian-${name}`);

export function gaussian(gpu) {
  const canvas = byId("plot");
  const message = byId("message");
  const sliders = { length: byId("length"), amplitude: byId("amplitude"), noise: byId("noise") };
  const at = Float64Array.from({ length: GRID }, (_, i) => i / (GRID - 1));
  let points = [];
  let chosen = 0;
  let posterior;

  /** Points near a smooth curve. */
  function scatter(count) {
    const random = normal(3);
    points = Array.from({ length: count }, (_, i) => {
      const x = (i + 0.5 + 0.3 * random()) / count;
      return { x: clamped(x, [0, 1]), y: Math.sin(9 * x) + 0.5 * Math.cos(21 * x) + 0.08 * random() };
    });
    chosen = 0;
    update();
  }

  const compute = newest(async (request) => {
    try {
      posterior = await gpu.call("posterior", request);
      say(message, `${request.x.length} points: factored and solved in ${duration(posterior.milliseconds)}.`);
    } catch (error) {
      posterior = undefined;
      say(message, error.message, true);
    }
    draw();
  });

  function update() {
    const numbers = Object.fromEntries(Object.entries(sliders).map(([name, slider]) => [name, Number(slider.value)]));
    for (const [name, slider] of Object.entries(sliders)) slider.parentElement.querySelector("output").textContent = numbers[name].toFixed(3);
    draw();
    compute({ x: points.map((point) => point.x), y: points.map((point) => point.y), at, ...numbers });
  }

  function draw() {
    const { context, scale, x, y, ink, accent, warn } = frame(canvas, [0, 1], LIMITS);
    const { mean, deviation } = posterior ?? {};
    if (mean) {
      context.globalAlpha = 0.2;
      context.fillStyle = accent;
      context.beginPath();
      for (let i = 0; i < GRID; i += 1) context.lineTo(x(at[i]), y(mean[i] + 2 * deviation[i]));
      for (let i = GRID - 1; i >= 0; i -= 1) context.lineTo(x(at[i]), y(mean[i] - 2 * deviation[i]));
      context.fill();
      context.globalAlpha = 1;
    }
    const many = points.length > 60;
    const size = many ? Math.min(3.5, canvas.width / scale / 200) : 5.5;
    context.globalAlpha = many ? 0.6 : 1;
    points.forEach((point, i) => {
      const current = i === chosen && document.activeElement === canvas;
      context.fillStyle = current ? warn : ink;
      context.beginPath();
      context.arc(x(point.x), y(point.y), scale * (current ? 7 : size), 0, 2 * Math.PI);
      context.fill();
    });
    context.globalAlpha = 1;
    if (mean) {
      context.strokeStyle = accent;
      context.lineWidth = 2.5 * scale;
      context.beginPath();
      for (let i = 0; i < GRID; i += 1) context.lineTo(x(at[i]), y(mean[i]));
      context.stroke();
    }
  }

  /** Where the pointer is, in the plot's units. */
  function place(event) {
    const box = canvas.getBoundingClientRect();
    const u = (event.clientX - box.left - MARGIN) / (box.width - 2 * MARGIN);
    const v = (event.clientY - box.top - MARGIN) / (box.height - 2 * MARGIN);
    const [low, high] = LIMITS;
    return { x: clamped(u, [0, 1]), y: clamped(high - v * (high - low), LIMITS) };
  }

  /** The point under the pointer. */
  function under({ x, y }) {
    const [width, height] = [canvas.clientWidth, canvas.clientHeight / (LIMITS[1] - LIMITS[0])];
    let [best, least] = [-1, REACH];
    points.forEach((point, i) => {
      const distance = Math.hypot((point.x - x) * width, (point.y - y) * height);
      if (distance < least) [best, least] = [i, distance];
    });
    return best;
  }

  function remove(index) {
    if (index < 0 || points.length === 1) return;
    points.splice(index, 1);
    chosen = Math.min(chosen, points.length - 1);
    update();
  }

  let held = false;
  canvas.addEventListener("pointerdown", (event) => {
    const where = place(event);
    const found = under(where);
    if (found < 0) {
      if (points.length >= 500) return;
      points.push(where);
    }
    chosen = found < 0 ? points.length - 1 : found;
    held = true;
    canvas.setPointerCapture(event.pointerId);
    update();
  });
  canvas.addEventListener("pointermove", (event) => {
    if (!held) return;
    points[chosen] = place(event);
    update();
  });
  for (const end of ["pointerup", "pointercancel"]) canvas.addEventListener(end, () => (held = false));
  canvas.addEventListener("dblclick", (event) => remove(under(place(event))));
  new ResizeObserver(draw).observe(canvas);
  canvas.addEventListener("focus", draw);
  canvas.addEventListener("blur", draw);
  canvas.addEventListener("keydown", (event) => {
    const point = points[chosen];
    const actions = {
      n: () => (chosen = (chosen + 1) % points.length),
      p: () => (chosen = (chosen + points.length - 1) % points.length),
      a: () => (chosen = points.push({ x: 0.5, y: 0 }) - 1),
      Delete: () => remove(chosen),
      ArrowLeft: () => (point.x = clamped(point.x - 0.01, [0, 1])),
      ArrowRight: () => (point.x = clamped(point.x + 0.01, [0, 1])),
      ArrowUp: () => (point.y = clamped(point.y + 0.1, LIMITS)),
      ArrowDown: () => (point.y = clamped(point.y - 0.1, LIMITS)),
    };
    const action = actions[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!action) return;
    event.preventDefault();
    action();
    update();
  });
  Object.values(sliders).forEach((slider) => slider.addEventListener("input", update));
  byId("count").addEventListener("change", (event) => scatter(Number(event.target.value)));

  let started = false;
  return {
    redraw: draw,
    show() {
      if (!started) scatter(Number(byId("count").value));
      started = true;
    },
  };
}
