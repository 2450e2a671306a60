// Pictures of numbers: heat maps and curves, in the page's colours.

const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();

const dark = () => document.documentElement.dataset.theme === "dark";

/** A heat map: blue is negative, red positive, the paper zero, grey what is no number. */
export function heatMap(canvas, { rows, columns, data }) {
  canvas.width = columns;
  canvas.height = rows;
  const context = canvas.getContext("2d");
  const picture = context.createImageData(columns, rows);
  let most = 0;
  for (const value of data) if (Number.isFinite(value)) most = Math.max(most, Math.abs(value));
  const [paper, red, blue] = dark() ? [[24, 33, 32], [255, 120, 96], [96, 165, 255]] : [[250, 250, 248], [178, 24, 43], [33, 102, 172]];
  data.forEach((value, i) => {
    const share = most === 0 ? 0 : Math.min(1, Math.abs(value) / most) ** 0.6;
    const end = value < 0 ? blue : red;
    const mixed = Number.isFinite(value) ? paper.map((from, c) => from + (end[c] - from) * share) : [128, 128, 128];
    picture.data.set([...mixed, 255], i * 4);
  });
  context.putImageData(picture, 0, 0);
}

/** A plot's frame: a cleared canvas and functions from values to places. */
export function frame(canvas, [left, right], [low, high]) {
  const context = canvas.getContext("2d");
  const { width, height } = canvas;
  const margin = 12;
  context.clearRect(0, 0, width, height);
  const x = (value) => margin + ((value - left) / (right - left || 1)) * (width - 2 * margin);
  const y = (value) => height - margin - ((value - low) / (high - low || 1)) * (height - 2 * margin);
  return { context, x, y, ink: colour("--ink"), soft: colour("--soft"), accent: colour("--accent"), line: colour("--line"), warn: colour("--warn") };
}

/** The curve of a vector of values, from the first to the last; logarithmic where all are positive and far apart. */
export function curve(canvas, values, marker) {
  const positive = values.filter((value) => value > 0);
  const most = Math.max(...values.filter(Number.isFinite), 0);
  const logarithmic = positive.length > values.length / 2 && most > 50 * Math.min(...positive);
  const floor = most * 1e-8;
  const scaled = Array.from(values, (value) => (logarithmic ? Math.log10(Math.max(value, floor)) : value));
  const { context, x, y, accent, line, warn, soft } = frame(canvas, [0, scaled.length - 1], [Math.min(...scaled), Math.max(...scaled)]);
  context.strokeStyle = line;
  context.strokeRect(0.5, 0.5, canvas.width - 1, canvas.height - 1);
  context.strokeStyle = accent;
  context.lineWidth = 2;
  context.beginPath();
  scaled.forEach((value, i) => context.lineTo(x(i), y(value)));
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
  context.font = "12px system-ui";
  context.fillText(logarithmic ? "logarithmic" : "linear", canvas.width - 80, 18);
}

/** A figure of a matrix or a vector. */
export function figure(name, value) {
  const element = document.createElement("figure");
  const canvas = document.createElement("canvas");
  const caption = document.createElement("figcaption");
  const vector = value.rows === 1 || value.columns === 1;
  const size = value.rows === undefined ? "" : `${value.rows} × ${value.columns}`;
  const finite = vector ? [...value.data].filter(Number.isFinite) : [];
  const range = finite.length > 1 ? `: ${short(Math.min(...finite))} to ${short(Math.max(...finite))}` : "";
  caption.textContent = `${name}, ${size}${range}`;
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", `${vector ? "Curve" : "Heat map"} of ${name}, ${size}`);
  if (vector) {
    canvas.classList.add("curve");
    canvas.width = canvas.height = 400;
    curve(canvas, [...value.data]);
  } else {
    heatMap(canvas, value);
  }
  element.append(canvas, caption);
  return element;
}

/** A number with three digits, as short as that is. */
const short = (value) => String(Number(value.toPrecision(3)));

/** A time as people read it: three digits, no exponents. */
export function duration(milliseconds) {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toPrecision(3)} s`;
  return `${milliseconds >= 100 ? milliseconds.toFixed(0) : milliseconds.toPrecision(3)} ms`;
}
