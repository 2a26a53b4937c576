/**
 * Asserts about an organization. What fails says what was expected, what is, and which statement at which node says so.
 *
 * Accounts are named as in files of expectations: by name, address, id, path (`Root/Workloads/**`), pattern, tag (`tag:Env=prod`), `all` or
 * `members`; or a list of these. What matches nobody fails.
 */

import { ExpectationFailed, ExpectationUndecided } from "./errors.js";
import { REGION } from "./organization.js";
import { program, run } from "./program.js";

/** @typedef {import("./organization.js").Organization} Organization */
/** @typedef {import("./organization.js").Request} Request */
/** @typedef {import("./errors.js").Outcome} Outcome */

/** Accounts that are named; the rest is counted. */
const NAMED = 5;

/**
 * The organization's policies let it pass, whatever isn't told. What hangs on a condition key of which nobody told throws `ExpectationUndecided`.
 * @param {Organization} organization
 * @param {string | string[]} account
 * @param {string | string[]} action
 * @param {Request} [request]
 */
export async function assertAllowed(organization, account, action, request = {}) {
  await expect(organization, "allowed", { account, action, ...request });
}

/**
 * The organization's policies deny it, whatever isn't told; `by` a policy, said by its name or id, or a statement, by its Sid.
 * @param {Organization} organization
 * @param {string | string[]} account
 * @param {string | string[]} action
 * @param {Request & { by?: string }} [request]
 */
export async function assertDenied(organization, account, action, request = {}) {
  await expect(organization, "denied", { account, action, ...request });
}

/**
 * The effective policy of accounts or units says at a path what `value` is, what it `contains`, what its texts look like (`pattern`), or, with
 * `absent`, nothing. The order of lists doesn't count. `type` may be short: `tag`.
 * @param {Organization} organization
 * @param {string | string[]} target
 * @param {string} type
 * @param {{ path?: string, value?: unknown, contains?: unknown, pattern?: string, absent?: boolean }} expected
 */
export async function assertEffective(organization, target, type, expected) {
  await expect(organization, "effective", { type, target, ...expected });
}

/**
 * A conformance pack (the organization's, or the account's own) is COMPLIANT in accounts, or one rule of it, said by its name in the template.
 * Without data it isn't. Call `organization.settle()` before, so that what was delivered is judged.
 * @param {Organization} organization
 * @param {string} pack
 * @param {{ account?: string | string[], region?: string, rule?: string }} [options]
 */
export async function assertCompliant(organization, pack, { account = "members", region = REGION, rule } = {}) {
  await expect(organization, "pack", { name: pack, account, region, rule, compliance: "COMPLIANT" });
}

/**
 * All expectations of files and folders hold, or such as are given as objects: every kind of docs/expectations.md.
 * @param {Organization} organization
 * @param {...(string | Record<string, unknown>)} expectations
 */
export async function assertExpectations(organization, ...expectations) {
  if (expectations.length === 0) throw new TypeError("nothing is expected: give files, folders or objects");
  const values = expectations.filter((one) => typeof one !== "string");
  const paths = expectations.filter((one) => typeof one === "string");
  await hold(organization, [...paths, ...(values.length > 0 ? ["-"] : [])], JSON.stringify(values));
}

/**
 * @param {Organization} organization
 * @param {string} kind
 * @param {Record<string, unknown>} members
 */
async function expect(organization, kind, members) {
  // What has no value isn't told.
  await hold(organization, ["-"], JSON.stringify([{ [kind]: members }]));
}

/**
 * Holds an organization to what files, or the standard input, say, by the program that judges them.
 * @param {Organization} organization
 * @param {string[]} files
 * @param {string} input
 */
async function hold(organization, files, input) {
  const of = organization.of === undefined ? [] : ["--account", organization.of];
  const command = ["test", ...files, "--endpoint", organization.endpoint, "--format", "json", ...of];
  const printed = await run(program(organization.binary), command, { input, answers: [0, 2, 3] });
  /** @type {{ fail: number, outcomes: Outcome[] }} */
  const report = JSON.parse(printed);
  const failed = report.outcomes.filter(({ verdict }) => verdict !== "holds");
  if (failed.length === 0) return;
  const message = failed.flatMap((one) => lines(one, report.outcomes.length > 1)).join("\n");
  throw new (report.fail > 0 ? ExpectationFailed : ExpectationUndecided)(message, failed);
}

/**
 * What doesn't hold: what was expected, what is, and which policy at which node says so.
 * @param {Outcome} outcome
 * @param {boolean} isOneOfMany
 */
function lines({ name, verdict, file, line, findings, notes = [] }, isOneOfMany) {
  const where = isOneOfMany && file !== "<stdin>" ? ` (${file}:${line})` : "";
  const told = [`${name}: ${verdict === "undecided" ? "undecided" : "no"}${where}`];
  // The same of many accounts is said once, with all of them.
  /** @type {Map<string, { about: string[], expected: string, is: string, because: string | undefined }>} */
  const groups = new Map();
  for (const { about, expected, is, because } of findings) {
    const key = JSON.stringify([expected, is, because]);
    const group = groups.get(key) ?? { about: [], expected, is, because };
    if (about !== undefined) group.about.push(about);
    groups.set(key, group);
  }
  for (const { about, expected, is, because } of groups.values()) {
    const more = about.length > NAMED ? ` and ${about.length - NAMED} more` : "";
    if (about.length > 0) told.push(`  ${about.slice(0, NAMED).join(", ")}${more}`);
    told.push(`    expected  ${expected}`, `    is        ${is}`);
    if (because !== undefined) told.push(`    because   ${because}`);
  }
  return [...told, ...notes.map((note) => `    note: ${note}`)];
}
