// The numbers of a matrix as text, which can be read aloud, copied and pasted back.

/** The most elements that are written out. */
const MOST = 4096;

/** Whole numbers as they are, others with float32's digits. */
const word = (value) => String(typeof value === "bigint" || Number.isInteger(value) ? value : Number(value.toPrecision(7)));

/** Rows in lines, elements below one another. */
function lines({ rows, columns, data, exact }) {
  const words = Array.from(exact ?? data, word);
  const width = Math.max(...words.map((word) => word.length));
  const line = (row) => words.slice(row * columns, (row + 1) * columns).map((word) => word.padStart(width)).join(", ");
  return Array.from({ length: rows }, (_, row) => line(row)).join("\n");
}

/** A box to open with the numbers of `value`, or nothing where they are too many to read. */
export function numbers(name, value) {
  if (value.data.length === 0 || value.data.length > MOST) return [];
  const [box, summary, text] = ["details", "summary", "pre"].map((tag) => document.createElement(tag));
  summary.textContent = "numbers";
  summary.setAttribute("aria-label", `The numbers of ${name}`);
  text.tabIndex = 0;
  box.addEventListener("toggle", () => (text.textContent ||= lines(value)));
  box.append(summary, text);
  return [box];
}
