// Draws what is in view of the heat map: cells in tiles that are drawn once, names and heads over them.
import { SIGNS } from "./heat-map-words.js";

/** @typedef {import("./heat-map-slices.js").Slices} Slices */
/** @typedef {{ ground: string, raised: string, ink: string, faint: string, line: string, accent: string, fills: string[], inks: string[] }} Colours */
/** @typedef {{ names: number, heads: number, cell: number, left: number, top: number, colours: Colours, line: number, rule: number, isFocused: boolean }} Sight */

/** Sizes of a cell, in pixels. */
export const SIZES = [8, 12, 18, 26, 36];
/** Cells of a tile, each way, and tiles that are kept. */
const TILE = 32;
const KEPT = 160;

/** For how long tiles are drawn within a frame, in milliseconds: the others come with the next one. */
const BUDGET = 6;

/** @type {Map<string, { canvas: HTMLCanvasElement, made: (object | undefined)[] }>} */
const tiles = new Map();
/** Cells, each drawn once: writing a text takes longer than copying a picture. @type {Map<string, HTMLCanvasElement>} */
const stamps = new Map();

/**
 * The colours of the page, as they are now.
 * @param {Element} place
 * @returns {Colours}
 */
export function colours(place) {
  const style = getComputedStyle(place);
  const colour = (/** @type {string} */ name) => style.getPropertyValue(`--${name}`).trim();
  tiles.clear();
  stamps.clear();
  return {
    ground: colour("ground"), raised: colour("raised"), ink: colour("ink"), faint: colour("faint"), line: colour("line"), accent: colour("accent"),
    fills: [colour("ground"), colour("good-ground"), colour("unknown-ground"), colour("raised"), colour("bad-ground")],
    inks: [colour("faint"), colour("good"), colour("unknown"), colour("unknown"), colour("bad")],
  };
}

/**
 * Draws what is in view, and answers whether all of it could be drawn in time.
 * @param {HTMLCanvasElement} canvas
 * @param {Slices} slices
 * @param {Sight} sight
 */
export function draw(canvas, slices, sight) {
  const context = canvas.getContext("2d", { alpha: false });
  if (!context) return true;
  const scale = devicePixelRatio || 1;
  const [width, height] = [canvas.width / scale, canvas.height / scale];
  const { names, heads, cell, left, top, colours } = sight;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, width, height);
  const range = (/** @type {number} */ from, /** @type {number} */ room, /** @type {number} */ most) =>
    ({ first: Math.floor(from / cell), last: Math.min(Math.ceil((from + room) / cell), most) });
  const lines = range(top, height - heads, slices.lines);
  const rules = range(left, width - names, slices.rules);
  const size = TILE * cell;
  const until = performance.now() + BUDGET;
  let isWhole = true;
  for (let row = Math.floor(lines.first / TILE); row * TILE < lines.last; row += 1) {
    for (let column = Math.floor(rules.first / TILE); column * TILE < rules.last; column += 1) {
      const drawn = tile(slices, row, column, sight, scale, performance.now() < until);
      if (drawn) context.drawImage(drawn, names + column * size - left, heads + row * size - top, size, size);
      else isWhole = false;
    }
  }
  if (sight.isFocused) {
    context.strokeStyle = colours.accent;
    context.lineWidth = 2;
    context.strokeRect(names + sight.rule * cell - left - 1, heads + sight.line * cell - top - 1, cell + 1, cell + 1);
  }
  drawNames(context, slices, sight, lines, height);
  drawHeads(context, slices, sight, rules, lines.first, width);
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, names, heads);
  context.fillStyle = colours.line;
  context.fillRect(0, heads - 1, width, 1);
  context.fillRect(names - 1, 0, 1, height);
  return isWhole;
}

/**
 * A square of cells, drawn when it is first seen, and again when other slices are there.
 * @param {Slices} slices
 * @param {number} row
 * @param {number} column
 * @param {Sight} sight
 * @param {number} scale
 * @param {boolean} isInTime Whether there is time to draw it, if it has to be.
 */
function tile(slices, row, column, { cell, colours }, scale, isInTime) {
  const key = `${row}:${column}:${cell}:${scale}`;
  const [line, rule] = [row * TILE, column * TILE];
  const [endLine, endRule] = [Math.min(line + TILE, slices.lines), Math.min(rule + TILE, slices.rules)];
  // A tile is as new as the slices below its corners.
  const made = [slices.of(line, rule), slices.of(endLine - 1, rule), slices.of(line, endRule - 1), slices.of(endLine - 1, endRule - 1)];
  const known = tiles.get(key);
  if (known && known.made.every((slice, at) => slice === made[at])) return known.canvas;
  if (!isInTime) return known?.canvas;
  const canvas = known?.canvas ?? document.createElement("canvas");
  canvas.width = canvas.height = Math.ceil(TILE * cell * scale);
  const context = canvas.getContext("2d", { alpha: false });
  if (context) {
    context.setTransform(scale, 0, 0, scale, 0, 0);
    context.fillStyle = colours.ground;
    context.fillRect(0, 0, TILE * cell, TILE * cell);
    for (let at = line; at < endLine; at += 1) {
      for (let of = rule; of < endRule; of += 1) {
        const number = slices.cell(at, of);
        if (number !== undefined) context.drawImage(stamp(number, cell, colours, scale), (of - rule) * cell, (at - line) * cell, cell, cell);
      }
    }
  }
  tiles.delete(key);
  tiles.set(key, { canvas, made });
  const oldest = tiles.keys().next();
  if (tiles.size > KEPT && !oldest.done) tiles.delete(oldest.value);
  return canvas;
}

/**
 * A cell of this number.
 * @param {number} number
 * @param {number} cell
 * @param {Colours} colours
 * @param {number} scale
 */
function stamp(number, cell, colours, scale) {
  const state = Math.min(number, 4);
  const count = number - 3;
  const text = state < 4 ? SIGNS[state] ?? "" : cell >= 18 && count <= 99 ? String(count) : SIGNS[4] ?? "";
  const key = `${state} ${text} ${cell} ${scale}`;
  const known = stamps.get(key);
  if (known) return known;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = Math.ceil(cell * scale);
  stamps.set(key, canvas);
  const context = canvas.getContext("2d", { alpha: false });
  if (!context) return canvas;
  context.setTransform(scale, 0, 0, scale, 0, 0);
  context.fillStyle = colours.ground;
  context.fillRect(0, 0, cell, cell);
  context.fillStyle = colours.fills[state] ?? colours.ground;
  context.fillRect(0, 0, cell - 1, cell - 1);
  context.fillStyle = colours.inks[state] ?? colours.ink;
  if (cell < 12) {
    // Too small for a sign: a square says what isn't compliant, a dot what isn't known.
    if (state === 4) context.fillRect(1, 1, cell - 3, cell - 3);
    else if (state === 2) context.fillRect(cell / 2 - 1, cell / 2 - 1, 2, 2);
    return canvas;
  }
  context.textAlign = "center";
  context.textBaseline = "middle";
  context.font = `${Math.min(cell * 0.62, 14)}px system-ui, sans-serif`;
  context.fillText(text, (cell - 1) / 2, cell / 2);
  return canvas;
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Slices} slices
 * @param {Sight} sight
 * @param {{ first: number, last: number }} lines
 * @param {number} height
 */
function drawNames(context, slices, { names, heads, cell, top, colours, line: chosen, isFocused }, lines, height) {
  context.fillStyle = colours.ground;
  context.fillRect(0, heads, names, height - heads);
  context.save();
  context.beginPath();
  context.rect(0, heads, names - 4, height - heads);
  context.clip();
  context.textBaseline = "middle";
  context.textAlign = "left";
  const font = Math.min(Math.max(cell - 5, 6), 13);
  for (let line = lines.first; line < lines.last; line += 1) {
    const row = slices.row(line);
    if (!row) continue;
    const y = heads + line * cell - top;
    const isUnit = row.accounts !== undefined;
    if (isUnit || isFocused && line === chosen) {
      context.fillStyle = colours.raised;
      context.fillRect(0, y, names, cell - 1);
    }
    context.fillStyle = colours.ink;
    context.font = `${isUnit ? "600 " : ""}${font}px system-ui, sans-serif`;
    const turn = isUnit ? row.open ? "▾ " : "▸ " : "";
    const count = isUnit ? `  ${row.accounts}` : "";
    context.fillText(`${turn}${row.name}${count}`, 4 + Math.min(row.depth, 7) * 7, y + cell / 2);
  }
  context.restore();
}

/** The heads as they were last drawn: they change only from side to side. */
const kept = { key: "", canvas: document.createElement("canvas"), columns: /** @type {(string | undefined)[]} */ ([]) };

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Slices} slices
 * @param {Sight} sight
 * @param {{ first: number, last: number }} rules
 * @param {number} line
 * @param {number} width
 */
function drawHeads(context, slices, sight, rules, line, width) {
  const { names, heads, cell, left, colours } = sight;
  const scale = devicePixelRatio || 1;
  const key = [left, cell, width, heads, scale, colours.ground, sight.isFocused ? sight.rule : -1].join(" ");
  const rule = (/** @type {number} */ at) => JSON.stringify(slices.column(at, line));
  const isSame = key === kept.key && rule(rules.first) === kept.columns[0] && rule(rules.last - 1) === kept.columns[1];
  if (!isSame) {
    kept.key = key;
    kept.columns = [rule(rules.first), rule(rules.last - 1)];
    kept.canvas.width = Math.max(1, Math.ceil(width * scale));
    kept.canvas.height = Math.ceil(heads * scale);
    const own = kept.canvas.getContext("2d", { alpha: false });
    own?.setTransform(scale, 0, 0, scale, 0, 0);
    if (own) writeHeads(own, slices, sight, rules, line, width);
  }
  context.drawImage(kept.canvas, 0, 0, width, heads);
}

/**
 * @param {CanvasRenderingContext2D} context
 * @param {Slices} slices
 * @param {Sight} sight
 * @param {{ first: number, last: number }} rules
 * @param {number} line
 * @param {number} width
 */
function writeHeads(context, slices, { names, heads, cell, left, colours, rule: chosen, isFocused }, rules, line, width) {
  context.fillStyle = colours.ground;
  context.fillRect(names, 0, width - names, heads);
  context.save();
  context.beginPath();
  context.rect(names, 0, width - names, heads - 2);
  context.clip();
  context.textBaseline = "middle";
  context.textAlign = "left";
  const font = Math.min(Math.max(cell - 5, 6), 13);
  let pack = "";
  for (let rule = rules.first; rule < rules.last; rule += 1) {
    const column = slices.column(rule, line);
    if (!column) continue;
    const x = names + rule * cell - left;
    if (column.pack !== pack || rule === rules.first) {
      // The pack's name stands over the first of its rules that is in view.
      pack = column.pack;
      context.fillStyle = colours.line;
      context.fillRect(x - 1, 0, 1, heads);
      context.fillStyle = colours.faint;
      context.font = "600 12px system-ui, sans-serif";
      context.fillText(pack.replace(/^own\//, ""), Math.max(x, names) + 3, 9);
    }
    if (isFocused && rule === chosen) {
      context.fillStyle = colours.raised;
      context.fillRect(x, 18, cell - 1, heads - 18);
    }
    context.save();
    context.beginPath();
    context.rect(x, 18, cell, heads - 18);
    context.clip();
    context.translate(x + cell / 2, heads - 5);
    context.rotate(-Math.PI / 2);
    context.fillStyle = colours.ink;
    context.font = `${font}px system-ui, sans-serif`;
    context.fillText(column.rule, 0, 0);
    context.restore();
  }
  context.restore();
}
