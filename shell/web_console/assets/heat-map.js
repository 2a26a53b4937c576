// The heat map on a canvas: what is in view is drawn from slices that are fetched as they come into view. The table below says the same.
import { go, SHOWN } from "./page.js";
import { colours, draw, SIZES } from "./heat-map-drawing.js";
import { Slices } from "./heat-map-slices.js";
import { words } from "./heat-map-words.js";

/** @type {HeatMap | undefined} */
let current;

class HeatMap {
  /** @param {HTMLElement} place */
  constructor(place) {
    this.place = place;
    this.size = 2;
    this.line = 0;
    this.rule = 0;
    this.isDue = false;
    this.lines = 0;
    this.rules = 0;
    /** @type {string | undefined} */
    this.shown = undefined;
    /** @type {string | undefined} */
    this.asked = undefined;
    /** @type {Slices | undefined} */
    this.slices = undefined;
    this.scroll = made("div", "heat-scroll");
    this.scroll.tabIndex = 0;
    this.scroll.setAttribute("role", "application");
    this.scroll.setAttribute("aria-roledescription", "heat map");
    this.scroll.setAttribute("aria-label", "Heat map. Arrow keys move from cell to cell, Enter opens the rule, plus and minus zoom. The table below has the same cells.");
    this.canvas = document.createElement("canvas");
    this.canvas.setAttribute("aria-hidden", "true");
    this.room = made("div", "heat-room");
    this.told = made("p", "heat-told");
    this.told.setAttribute("role", "status");
    const tools = made("p", "heat-tools");
    tools.append(button("−", "Smaller cells", () => this.zoom(-1)), " ", button("+", "Larger cells", () => this.zoom(1)), " ", button("PNG", "PNG: save as a picture", () => this.save()));
    this.scroll.append(this.canvas, this.room);
    place.append(tools, this.scroll, this.told);
    this.scroll.addEventListener("scroll", () => this.due(), { passive: true });
    this.scroll.addEventListener("keydown", (event) => this.key(event));
    this.scroll.addEventListener("click", (event) => this.click(event));
    this.scroll.addEventListener("pointermove", (event) => this.hover(event));
    this.observer = new ResizeObserver(() => this.fit());
    this.observer.observe(this.scroll);
    this.dark = matchMedia("(prefers-color-scheme: dark)");
    this.repaint = () => {
      this.colours = colours(this.place);
      this.due();
    };
    this.dark.addEventListener("change", this.repaint);
    this.colours = colours(place);
    this.read();
  }

  /** Takes what the page says: after a change everything is fetched anew, and what was there is shown until then. */
  read() {
    const { slices = "", lines = "0", rules = "0", version = "" } = this.place.dataset;
    const key = `${version} ${slices}`;
    if (key === this.shown) return;
    const isSame = this.asked === slices;
    this.shown = key;
    this.asked = slices;
    this.lines = Number(lines);
    this.rules = Number(rules);
    this.slices = new Slices(slices, this.lines, this.rules, () => this.due(), isSame ? this.slices : undefined);
    this.line = Math.min(this.line, this.lines - 1);
    this.rule = Math.min(this.rule, this.rules - 1);
    this.fit();
  }

  end() {
    this.observer.disconnect();
    this.dark.removeEventListener("change", this.repaint);
  }

  get cell() {
    return SIZES[this.size] ?? 18;
  }

  /** Where cells begin: names stand before, heads above. */
  get edge() {
    const isNarrow = this.scroll.clientWidth < 600;
    return { names: isNarrow ? 130 : 240, heads: isNarrow ? 150 : 240 };
  }

  fit() {
    const { names, heads } = this.edge;
    const { clientWidth: width, clientHeight: height } = this.scroll;
    this.room.style.width = `${names + this.rules * this.cell}px`;
    this.room.style.height = `${heads + this.lines * this.cell}px`;
    // The room is below the canvas in the page, and beside it on the screen.
    this.room.style.marginTop = `${-height}px`;
    const scale = devicePixelRatio || 1;
    this.canvas.width = Math.round(width * scale);
    this.canvas.height = Math.round(height * scale);
    this.canvas.style.width = `${width}px`;
    this.canvas.style.height = `${height}px`;
    this.due();
  }

  due() {
    if (this.isDue) return;
    this.isDue = true;
    requestAnimationFrame(() => {
      this.isDue = false;
      if (!this.slices) return;
      const { scrollLeft: left, scrollTop: top } = this.scroll;
      const isWhole = draw(this.canvas, this.slices, { ...this.edge, cell: this.cell, left, top, colours: this.colours, line: this.line, rule: this.rule, isFocused: document.activeElement === this.scroll });
      if (!isWhole) this.due();
    });
  }

  /** @param {number} by */
  zoom(by) {
    const { scrollLeft, scrollTop } = this.scroll;
    const before = this.cell;
    this.size = Math.min(Math.max(this.size + by, 0), SIZES.length - 1);
    this.fit();
    this.scroll.scrollTo(scrollLeft * this.cell / before, scrollTop * this.cell / before);
  }

  /**
   * The line and rule at a point of the screen; -1 for what is outside of the cells.
   * @param {MouseEvent} event
   */
  at(event) {
    const { left, top } = this.scroll.getBoundingClientRect();
    const { names, heads } = this.edge;
    const [x, y] = [event.clientX - left, event.clientY - top];
    const place = (/** @type {number} */ at, /** @type {number} */ edge, /** @type {number} */ scrolled, /** @type {number} */ most) => {
      const place = Math.floor((at - edge + scrolled) / this.cell);
      return at >= edge && place < most ? place : -1;
    };
    return { line: place(y, heads, this.scroll.scrollTop, this.lines), rule: place(x, names, this.scroll.scrollLeft, this.rules) };
  }

  /** @param {PointerEvent} event */
  hover(event) {
    const { line, rule } = this.at(event);
    const text = line >= 0 ? this.slices?.told(line, rule) : undefined;
    this.canvas.title = text ? words(text) : "";
    this.canvas.classList.toggle("over", Boolean(text));
    this.scroll.title = this.canvas.title;
  }

  /** @param {MouseEvent} event */
  click(event) {
    const { line, rule } = this.at(event);
    if (line < 0) return;
    this.line = line;
    if (rule >= 0) this.rule = rule;
    this.open(line, rule);
  }

  /**
   * Goes where a cell leads.
   * @param {number} line
   * @param {number} rule
   */
  open(line, rule) {
    const told = this.slices?.told(line, rule);
    if (!told) return;
    const { row, column } = told;
    const { rulesAt = "", turnsAt = "", accountsAt = "", shut = "", open = "" } = this.place.dataset;
    if (row.accounts !== undefined) {
      const isAll = shut === "all";
      const ids = new Set((isAll ? open : shut).split(",").filter(Boolean));
      if (!ids.delete(row.id)) ids.add(row.id);
      const url = new URL(turnsAt, location.href);
      if (isAll) url.searchParams.set("shut", "all");
      if (ids.size) url.searchParams.set(isAll ? "open" : "shut", [...ids].join(","));
      go(url.href);
    } else if (!column) {
      const url = new URL(accountsAt, location.href);
      url.searchParams.set("id", row.id);
      go(url.href);
    } else if (told.cell) {
      const url = new URL(rulesAt, location.href);
      url.searchParams.set("account", row.id);
      if (column.pack) url.searchParams.set("pack", column.pack);
      url.searchParams.set("rule", column.rule);
      go(url.href);
    }
  }

  /** @param {KeyboardEvent} event */
  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor((this.scroll.clientHeight - this.edge.heads) / this.cell) - 1);
    /** @type {Record<string, [number, number]>} */
    const moves = { ArrowDown: [1, 0], ArrowUp: [-1, 0], ArrowRight: [0, 1], ArrowLeft: [0, -1], PageDown: [page, 0], PageUp: [-page, 0], Home: [0, -this.rule], End: [0, this.rules] };
    const move = moves[event.key];
    if (event.key === "+" || event.key === "=") this.zoom(1);
    else if (event.key === "-") this.zoom(-1);
    else if (event.key === "Enter") this.open(this.line, this.rule);
    else if (move) this.move(...move);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /**
   * Moves to another cell, shows it, and says what it is.
   * @param {number} lines
   * @param {number} rules
   */
  move(lines, rules) {
    this.line = Math.min(Math.max(this.line + lines, 0), this.lines - 1);
    this.rule = Math.min(Math.max(this.rule + rules, 0), this.rules - 1);
    const { names, heads } = this.edge;
    const shown = (/** @type {number} */ place, /** @type {number} */ scrolled, /** @type {number} */ room) => {
      const [first, last] = [place * this.cell, (place + 1) * this.cell];
      return first < scrolled ? first : last > scrolled + room ? last - room : scrolled;
    };
    this.scroll.scrollTo(shown(this.rule, this.scroll.scrollLeft, this.scroll.clientWidth - names), shown(this.line, this.scroll.scrollTop, this.scroll.clientHeight - heads));
    this.due();
    const told = this.slices?.told(this.line, this.rule);
    this.told.textContent = told ? words(told) : "not read yet";
  }

  /** Saves the picture that the server draws, as pixels. */
  save() {
    const svg = document.querySelector("a#heat-svg");
    if (!(svg instanceof HTMLAnchorElement)) return;
    const image = new Image();
    image.onload = () => {
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [image.naturalWidth * 2, image.naturalHeight * 2];
      canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
      canvas.toBlob((blob) => {
        if (!blob) return;
        const link = document.createElement("a");
        link.href = URL.createObjectURL(blob);
        link.download = this.place.dataset.png ?? "heat-map.png";
        link.click();
        setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
      }, "image/png");
    };
    image.src = svg.href;
  }
}

/**
 * An element of a class.
 * @param {string} name
 * @param {string} of
 */
function made(name, of) {
  const element = document.createElement(name);
  element.className = of;
  return element;
}

/**
 * A button.
 * @param {string} text
 * @param {string} label
 * @param {() => void} act
 */
function button(text, label, act) {
  const element = document.createElement("button");
  element.type = "button";
  element.textContent = text;
  element.title = label;
  element.setAttribute("aria-label", label);
  element.addEventListener("click", act);
  return element;
}

/** Draws the map of the page that is shown, if there is one. */
function show() {
  const place = document.getElementById("heat");
  if (current && current.place !== place) {
    current.end();
    current = undefined;
  }
  if (!place) return;
  if (current) return current.read();
  place.replaceChildren();
  current = new HeatMap(place);
  document.getElementById("heat-table")?.removeAttribute("open");
}

export function begin() {
  document.addEventListener(SHOWN, show);
  show();
}
