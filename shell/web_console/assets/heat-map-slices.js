// Slices of the heat map: fetched when they are looked at, a few at a time, kept as long as they are likely to be looked at again.

/** @typedef {{ id: string, name: string, depth: number, accounts?: number, open?: boolean, cells?: number[] }} Row */
/** @typedef {{ pack: string, rule: string, identifier?: string }} Column */
/** @typedef {{ rows: Row[], columns: Column[] }} Slice */
/** @typedef {{ row: Row, column?: Column, cell: number }} Told */

/** Lines and rules of a slice. */
const LINES = 100;
const RULES = 130;
/** Slices that are fetched at a time, and that are kept. */
const UNDERWAY = 3;
const KEPT = 120;

export class Slices {
  /**
   * @param {string} address What slices are asked for at, but which.
   * @param {number} lines
   * @param {number} rules
   * @param {() => void} arrived Called when a slice has come.
   * @param {Slices} [before] What is shown until slices have come.
   */
  constructor(address, lines, rules, arrived, before) {
    this.address = address;
    this.lines = lines;
    this.rules = rules;
    this.arrived = arrived;
    this.before = before;
    if (before) before.before = undefined;
    /** @type {Map<string, Slice>} */
    this.slices = new Map();
    /** @type {string[]} */
    this.wanted = [];
    /** @type {Set<string>} */
    this.underway = new Set();
  }

  /**
   * The slice that a cell is in; nothing while it isn't there, and then it is fetched.
   * @param {number} line
   * @param {number} rule
   * @returns {Slice | undefined}
   */
  of(line, rule) {
    const key = `${Math.floor(line / LINES)}:${Math.floor(rule / RULES)}`;
    const slice = this.slices.get(key);
    if (!slice) {
      this.want(key);
      return this.before?.slices.get(key);
    }
    return slice;
  }

  /**
   * A line; nothing while it isn't there.
   * @param {number} line
   */
  row(line) {
    return this.of(line, 0)?.rows[line % LINES];
  }

  /**
   * A rule; nothing while it isn't there.
   * @param {number} rule
   * @param {number} line A line that is in view.
   */
  column(rule, line) {
    return this.of(line, rule)?.columns[rule % RULES];
  }

  /**
   * How a rule stands in a line; nothing while it isn't known, or for a unit whose accounts follow.
   * @param {number} line
   * @param {number} rule
   */
  cell(line, rule) {
    return this.of(line, rule)?.rows[line % LINES]?.cells?.[rule % RULES];
  }

  /**
   * What is told of a cell, or of a line.
   * @param {number} line
   * @param {number} rule
   * @returns {Told | undefined}
   */
  told(line, rule) {
    const row = this.row(line);
    if (!row) return undefined;
    if (rule < 0) return { row, cell: 0 };
    return { row, column: this.column(rule, line), cell: this.cell(line, rule) ?? 0 };
  }

  /** @param {string} key */
  want(key) {
    if (this.underway.has(key)) return;
    // What was looked at last comes first.
    this.wanted = [key, ...this.wanted.filter((other) => other !== key)].slice(0, 12);
    this.next();
  }

  next() {
    while (this.underway.size < UNDERWAY) {
      const key = this.wanted.shift();
      if (!key) return;
      this.underway.add(key);
      this.fetch(key).finally(() => {
        this.underway.delete(key);
        this.next();
      });
    }
  }

  /** @param {string} key */
  async fetch(key) {
    const [line = 0, rule = 0] = key.split(":").map(Number);
    const lines = `${line * LINES}-${Math.min((line + 1) * LINES, this.lines)}`;
    const rules = `${rule * RULES}-${Math.min((rule + 1) * RULES, this.rules)}`;
    const answer = await fetch(`${this.address}${lines}:${rules}`, { credentials: "same-origin" });
    if (!answer.ok) {
      // Whoever looks sees the gap, and the page says why when it is loaded again.
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      return;
    }
    const slice = /** @type {Slice} */ (await answer.json());
    this.slices.set(key, slice);
    const oldest = this.slices.keys().next();
    if (this.slices.size > KEPT && !oldest.done) this.slices.delete(oldest.value);
    this.arrived();
  }
}
