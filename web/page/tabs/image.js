// A picture by its singular values: the three colours side by side are one matrix.

import { curve, duration } from "../draw.js";
import { newest, say } from "../rpc.js";

/** The longer side of what is factored. */
const SIDE = 512;

const byId = (name) => document.getElementById(`image-${name}`);

export function image(gpu) {
  const [message, rank, original, approximation, plot] = ["message", "rank", "original", "approximation", "values"].map(byId);
  const panel = document.getElementById("image");
  let picture;

  /** The colours of a picture as one matrix, `height x 3 width`, from 0 to 1. */
  function matrixOf(source) {
    const scale = Math.min(1, SIDE / Math.max(source.width, source.height));
    const [width, height] = [source.width, source.height].map((side) => Math.max(1, Math.round(side * scale)));
    for (const canvas of [original, approximation]) Object.assign(canvas, { width, height });
    const context = original.getContext("2d", { willReadFrequently: true });
    context.drawImage(source, 0, 0, width, height);
    const pixels = context.getImageData(0, 0, width, height).data;
    const data = new Float32Array(height * width * 3);
    for (let i = 0; i < height; i += 1) {
      for (let j = 0; j < width; j += 1) {
        for (let c = 0; c < 3; c += 1) data[(i * 3 + c) * width + j] = pixels[(i * width + j) * 4 + c] / 255;
      }
    }
    return { rows: height, columns: 3 * width, data };
  }

  async function factor(source) {
    try {
      say(message, "Factoring the picture…");
      const matrix = matrixOf(source);
      picture = undefined;
      const { values, milliseconds } = await gpu.call("picture", matrix);
      picture = { ...matrix, values, factored: milliseconds };
      rank.max = String(values.length);
      rank.value = String(Math.min(Number(rank.value), values.length));
      approximate();
    } catch (error) {
      say(message, error.message, true);
    }
  }

  const show = newest(async (count) => {
    try {
      const { data, milliseconds } = await gpu.call("approximate", { rank: count });
      const { rows, columns, values, factored } = picture;
      const width = columns / 3;
      const context = approximation.getContext("2d");
      const pixels = context.createImageData(width, rows);
      for (let i = 0; i < rows; i += 1) {
        for (let j = 0; j < width; j += 1) {
          for (let c = 0; c < 3; c += 1) pixels.data[(i * width + j) * 4 + c] = 255 * data[(i * 3 + c) * width + j];
          pixels.data[(i * width + j) * 4 + 3] = 255;
        }
      }
      context.putImageData(pixels, 0, 0);
      const energy = (from) => values.subarray(from).reduce((sum, value) => sum + value * value, 0);
      const error = 100 * Math.sqrt(energy(count) / energy(0));
      const numbers = count * (rows + columns);
      byId("caption").textContent = `rank ${count}: ${error.toFixed(1)} % off, from ${numbers.toLocaleString("en")} of ${(rows * columns).toLocaleString("en")} numbers`;
      say(message, `${rows} × ${columns} factored in ${duration(factored)}, put together in ${duration(milliseconds)}.`);
      redraw();
    } catch (error) {
      say(message, error.message, true);
    }
  });

  function approximate() {
    byId("rank-value").textContent = rank.value;
    if (picture) show(Number(rank.value));
  }

  function redraw() {
    if (picture) curve(plot, [...picture.values], Number(rank.value) - 1);
  }

  async function take(file) {
    if (!file) return;
    let bitmap;
    try {
      bitmap = await createImageBitmap(file);
    } catch {
      say(message, `${file.name} is not a picture that this browser can read.`, true);
      return;
    }
    await factor(bitmap);
  }

  new ResizeObserver(redraw).observe(plot);
  rank.addEventListener("input", approximate);
  byId("file").addEventListener("change", (event) => take(event.target.files[0]));
  panel.addEventListener("dragover", (event) => {
    event.preventDefault();
    panel.classList.add("drop");
  });
  panel.addEventListener("dragleave", () => panel.classList.remove("drop"));
  panel.addEventListener("drop", (event) => {
    event.preventDefault();
    panel.classList.remove("drop");
    take(event.dataTransfer.files[0]);
  });

  let started = false;
  return {
    redraw,
    async show() {
      if (started) return;
      started = true;
      const shipped = new Image();
      shipped.src = "picture.jpg";
      try {
        await shipped.decode();
        await factor(shipped);
      } catch {
        say(message, "Choose a picture.");
      }
    },
  };
}
