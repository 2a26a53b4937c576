// What a cell of the heat map is, in words.

/** States by their numbers; from 4 on a rule isn't compliant, and 3 less is how often. */
export const STATES = ["not deployed", "compliant", "no data", "not modelled", "not compliant"];

/** The sign of each, as the pages have them. */
export const SIGNS = ["·", "✓", "?", "∅", "✗"];

/**
 * @param {import("./heat-map-slices.js").Told} told
 */
export function words({ row, column, cell }) {
  const name = row.accounts === undefined ? `${row.name} ${row.id}` : `${row.name}, ${row.accounts} accounts`;
  if (!column) return name;
  const pack = column.pack.replace(/^own\//, "");
  const rule = pack ? `${column.rule} of ${pack}` : column.rule;
  if (row.accounts !== undefined && row.open) return name;
  const count = cell - 3;
  const what = (row.accounts === undefined ? "resource" : "account") + (count === 1 ? "" : "s");
  const state = cell < 4 ? STATES[cell] : `${STATES[4]}, ${count} ${what}`;
  return `${name}: ${rule}: ${state}`;
}
