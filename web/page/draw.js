// Pictures of numbers: heat maps and curves, in the page's colours.

import { numbers } from "./numbers.js";

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

const dark = () => document.documentElement.dataset.theme === "dark";

/** The most rows or columns that a heat map has; of more it shows every second, third, .. */
const FINEST = 2048;

/** The least and the largest of the finite numbers. */
function range(values) {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    if (!Number.isFinite(value)) continue;
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return [least, most];
}

/** A heat map: blue is negative, red positive, the paper zero, grey what is no number. */
export function heatMap(canvas, whole) {
  const { rows, columns, data } = thinned(whole);
  canvas.width = columns;
  canvas.height = rows;
  const context = canvas.getContext("2d");
  const picture = context.createImageData(columns, rows);
  const most = Math.max(0, ...range(data).map(Math.abs).filter(Number.isFinite));
  const [paper, red, blue] = dark() ? [[24, 33, 32], [255, 120, 96], [96, 165, 255]] : [[250, 250, 248], [178, 24, 43], [33, 102, 172]];
  const pixels = picture.data.fill(255);
  for (let i = 0; i < data.length; i += 1) {
    const share = most === 0 ? 0 : Math.min(1, Math.abs(data[i]) / most) ** 0.6;
    const end = data[i] < 0 ? blue : red;
    for (let c = 0; c < 3; c += 1) pixels[i * 4 + c] = Number.isFinite(data[i]) ? paper[c] + (end[c] - paper[c]) * share : 128;
  }
  context.putImageData(picture, 0, 0);
}

/** A matrix, or where it is too large to be seen some of its rows and columns, evenly spread. */
function thinned({ rows, columns, data }) {
  const [down, across] = [rows, columns].map((count) => Math.ceil(count / FINEST));
  if (down <= 1 && across <= 1) return { rows, columns, data };
  const [height, width] = [Math.ceil(rows / down), Math.ceil(columns / across)];
  const kept = Float32Array.from({ length: height * width }, (_, i) => data[Math.floor(i / width) * down * columns + (i % width) * across]);
  return { rows: height, columns: width, data: kept };
}

/** The margin of a plot, in pixels of the page. */
export const MARGIN = 12;

/** A plot's frame: a cleared canvas and functions from values to places. `scale` is how many of its pixels make one of the page. */
export function frame(canvas, [left, right], [low, high]) {
  const context = canvas.getContext("2d");
  const scale = canvas.classList.contains("plot") ? fit(canvas) : 1;
  const { width, height } = canvas;
  const margin = MARGIN * scale;
  context.clearRect(0, 0, width, height);
  const x = (value) => margin + ((value - left) / (right - left || 1)) * (width - 2 * margin);
  const y = (value) => height - margin - ((value - low) / (high - low || 1)) * (height - 2 * margin);
  return { context, scale, x, y, ink: colour("--ink"), soft: colour("--soft"), accent: colour("--accent"), line: colour("--line"), warn: colour("--warn") };
}

/** Gives a canvas the pixels that it has on the screen. */
function fit(canvas) {
  const scale = devicePixelRatio;
  const [width, height] = [canvas.clientWidth, canvas.clientHeight].map((side) => Math.round(side * scale));
  // Nothing is to be seen of one that is hidden.
  if (width === 0) return 1;
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  return scale;
}

/** The points of a curve that can be told apart: of a vector longer than a plot is wide the least and the largest of each piece. */
function visible(values) {
  const step = Math.ceil(values.length / FINEST);
  if (step <= 1) return values.entries();
  const pieces = Array.from({ length: Math.ceil(values.length / step) }, (_, piece) => piece * step);
  return pieces.flatMap((start) => range(values.slice(start, start + step)).map((value) => [start, value]));
}

/** The curve of a vector of values, from the first to the last; logarithmic where they are positive and far apart. */
export function curve(canvas, values, marker) {
  const positive = values.filter((value) => value > 0);
  const [least, most] = range(values);
  // What should be zero may be negative by rounding.
  const logarithmic = positive.length > values.length / 2 && least > -1e-6 * most && most > 50 * range(positive)[0];
  const floor = most * 1e-8;
  const scaled = Array.from(values, (value) => (logarithmic ? Math.log10(Math.max(value, floor)) : value));
  const { context, scale, x, y, accent, line, warn, soft } = frame(canvas, [0, scaled.length - 1], range(scaled));
  context.strokeStyle = line;
  context.strokeRect(0.5, 0.5, canvas.width - 1, canvas.height - 1);
  context.strokeStyle = accent;
  context.lineWidth = 2 * scale;
  context.beginPath();
  for (const [i, value] of visible(scaled)) context.lineTo(x(i), y(value));
  context.stroke();
  context.fillStyle = accent;
  if (scaled.length <= 64) scaled.forEach((value, i) => context.fillRect(x(i) - 2, y(value) - 2, 4, 4));
  if (marker !== undefined) {
    context.strokeStyle = warn;
    context.beginPath();
    context.moveTo(x(marker), 0);
    context.lineTo(x(marker), canvas.height);
    context.stroke();
  }
  context.fillStyle = soft;
  context.font = `${12 * scale}px system-ui`;
  context.textAlign = "right";
  context.fillText(logarithmic ? "logarithmic" : "linear", canvas.width - MARGIN * scale, 18 * scale);
}

/** A figure of a matrix or a vector. */
export function figure(name, value) {
  const element = document.createElement("figure");
  const canvas = document.createElement("canvas");
  const caption = document.createElement("figcaption");
  const vector = value.rows === 1 || value.columns === 1;
  const size = value.rows === undefined ? "" : `${value.rows} × ${value.columns}`;
  const [least, most] = range(vector ? value.data : []);
  const between = least < most ? `: ${short(least)} to ${short(most)}` : "";
  caption.textContent = `${name}, ${size}${between}`;
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", `${vector ? "Curve" : "Heat map"} of ${name}, ${size}`);
  if (vector) {
    canvas.classList.add("curve");
    canvas.width = canvas.height = 400;
    curve(canvas, [...value.data]);
  } else {
    heatMap(canvas, value);
  }
  element.append(canvas, caption, ...numbers(name, value));
  return element;
}

/** A number with three digits, as short as that is. */
const short = (value) => String(Number(value.toPrecision(3)));

/** A time as people read it: three digits, no exponents. */
export function duration(milliseconds) {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toPrecision(3)} s`;
  return `${milliseconds >= 100 ? milliseconds.toFixed(0) : milliseconds.toPrecision(3)} ms`;
}
