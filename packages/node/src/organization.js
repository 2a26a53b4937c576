/** An organization in a running Bailiwick, or on a branch of it, as tests work with it. */

import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { BailiwickError, ImportFailed, NotSettled, ProgramFailed, Refused, UnknownAccount } from "./errors.js";
import { program, run } from "./program.js";
import { ask } from "./route.js";

/** Where calls are made unless told otherwise. */
export const REGION = "us-east-1";
/** Signatures aren't verified. */
const SECRET = "anything";
/** Differences and problems that a message names; the rest is counted. */
const TOLD = 10;

/**
 * An account, and where it is.
 * @typedef {object} Account
 * @property {string} id
 * @property {string} name
 * @property {string} email
 * @property {string} state
 * @property {string} path The units above it: `Root/Workloads/Production`.
 * @property {Record<string, string>} tags
 */

/**
 * A request about which policies are asked. Condition keys that nothing here tells are unknown.
 * @typedef {object} Request
 * @property {string} [principal] `root`, `user/NAME`, `role/NAME` or an ARN; anybody in the account without it.
 * @property {string} [resource] An ARN.
 * @property {string} [owner] The account that owns it.
 * @property {string} [region]
 * @property {Record<string, string | number | boolean | string[]>} [context] Condition keys with their values.
 * @property {string[]} [absent] Condition keys that aren't in the request.
 */

/**
 * What policies make of a request.
 * @typedef {object} Decision
 * @property {"ALLOWED" | "DENIED" | "UNDECIDED" | "MIXED"} decision
 * @property {Record<string, any>} [by] The first reason why it is denied: type, policy, statement and node.
 * @property {string[]} [needs] The condition keys on which it hangs.
 */

/**
 * A failure that was asked for.
 * @typedef {object} Fault
 * @property {number} id
 * @property {number} times
 * @property {string} error
 * @property {string} [operation]
 * @property {string} [work]
 * @property {string} [account]
 * @property {string} [region]
 * @property {string} [reason]
 * @property {string} [message]
 */

/** What is at an endpoint: credentials of its accounts, its work, its faults, branches of it. */
export class Organization {
  /**
   * @param {string} endpoint
   * @param {{ account?: string | undefined, binary?: string | undefined }} [options] `account`: an account of the organization that is meant, where there are
   * several organizations; `binary`: another program than the one that is found.
   */
  constructor(endpoint, { account, binary } = {}) {
    this.endpoint = endpoint.replace(/\/+$/, "");
    /** @internal */
    this.of = account;
    /** @internal */
    this.binary = binary;
  }

  /**
   * Imports an organization into a server or a branch: from a path to whatever `bailiwick import organization` reads, or from a document
   * as an object. One that is there already has to be as the document says; with `apply` it is changed.
   * @param {{ endpoint: string }} at
   * @param {string | Record<string, unknown>} document
   * @param {{ apply?: boolean, files?: string, binary?: string }} [options] `files`: what they are, where that can't be told by looking.
   * @returns {Promise<Organization>}
   */
  static async fromDocument(at, document, { apply = false, files, binary } = {}) {
    const report =
      typeof document === "string"
        ? await imported(at.endpoint, document, apply, files, program(binary))
        : await posted(at.endpoint, document, apply);
    if (report.outcome === "differs") {
      /** @type {{ kind: string, what: string, id: string }[]} */
      const changes = report.changes;
      throw new ImportFailed(
        `${report.organization} is there already, and isn't as the document says: ` +
          `${few(changes.map(({ kind, what, id }) => `${kind} ${what} ${id}`))}. ` +
          "`apply` changes it; a branch of an empty server takes another organization",
      );
    }
    return new Organization(at.endpoint, { account: report.management_account, binary });
  }

  /**
   * The organization with all that is below its root, as `GET /_bailiwick/organizations` tells it.
   * @returns {Promise<any>}
   */
  async tree() {
    /** @type {any[]} */
    let found = (await this.get("organizations")).organizations;
    const { of } = this;
    if (of !== undefined) found = found.filter((one) => accountsBelow(one.root, "").some(({ id }) => id === of));
    if (found.length === 1) return found[0];
    if (found.length === 0) {
      throw new BailiwickError(`there is no organization at ${this.endpoint}: import one, or call CreateOrganization`);
    }
    const managers = found.map((one) => one.management_account).join(", ");
    throw new BailiwickError(`there are several organizations, managed by ${managers}: \`account\` says which`);
  }

  /**
   * All accounts, as they are now.
   * @returns {Promise<Account[]>}
   */
  async accounts() {
    return accountsBelow((await this.tree()).root, "");
  }

  /**
   * The account of a name, an address or an id.
   * @param {string} name
   * @returns {Promise<Account>}
   */
  async account(name) {
    const all = await this.accounts();
    const found = all.filter((one) => [one.id, one.name, one.email].includes(name));
    const [only] = found;
    if (only !== undefined && found.length === 1) return only;
    if (found.length > 1) {
      const ids = found.map(({ id }) => id).join(", ");
      throw new UnknownAccount(`${found.length} accounts are called "${name}": ${ids}; say which by its id`);
    }
    throw new UnknownAccount(`there is no account "${name}"; there are ${few(all.map((one) => one.name), ", ")}`);
  }

  /**
   * The credentials that say to be an account (a name, an address or an id), the management account unless told otherwise; as `principal`
   * in it (`root`, `user/NAME`, `role/NAME`).
   * @param {string} [account]
   * @param {string} [principal]
   * @returns {Promise<{ accessKeyId: string, secretAccessKey: string, sessionToken?: string }>}
   */
  async credentials(account, principal) {
    const accessKeyId = await this.#number(account);
    return { accessKeyId, secretAccessKey: SECRET, ...(principal === undefined ? {} : { sessionToken: principal }) };
  }

  /**
   * What clients of the AWS SDK take: `new OrganizationsClient(await organization.clientConfig())`.
   * @param {string} [account]
   * @param {{ region?: string, principal?: string }} [options]
   */
  async clientConfig(account, { region = REGION, principal } = {}) {
    const credentials = await this.credentials(account, principal);
    return { endpoint: this.endpoint, region, credentials, forcePathStyle: true };
  }

  /** @param {string} [account] */
  async #number(account) {
    if (account === undefined) return String((await this.tree()).management_account);
    // Whoever has an id may be in no organization yet.
    return /^\d{12}$/.test(account) ? account : (await this.account(account)).id;
  }

  /**
   * Waits until the work that was asked for is done, and answers the journal's version; `NotSettled` names what is left.
   * @param {number} [timeout] Seconds.
   * @returns {Promise<number>}
   */
  async settle(timeout = 30) {
    const told = await ask("POST", this.endpoint, "/_bailiwick/settle", { body: { timeout }, patience: timeout });
    if (told.settled) return told.version;
    /** @type {{ work: string, due_at: string }[]} */
    const outstanding = told.outstanding;
    const left = outstanding.map(({ work, due_at }) => `${work} (due ${due_at})`).join(", ") || "something";
    const why = told.workers === "stopped" ? "; the work is stopped, and resumeWork() lets it go on" : "";
    throw new NotSettled(`not settled after ${timeout} s: what is left is ${left}${why}`, outstanding);
  }

  /** Stops the background work, so that what lies between can be looked at. */
  async stopWork() {
    await ask("POST", this.endpoint, "/_bailiwick/workers", { body: { running: false } });
  }

  /** Lets the background work go on. */
  async resumeWork() {
    await ask("POST", this.endpoint, "/_bailiwick/workers", { body: { running: true } });
  }

  /**
   * Has the next calls of an operation fail (`{ operation: "ListRoots", error: "TooManyRequestsException" }`), or the next work of a kind.
   * @param {Omit<Fault, "id" | "times"> & { times?: number }} fault
   * @returns {Promise<Fault>}
   */
  async addFault(fault) {
    return (await ask("POST", this.endpoint, "/_bailiwick/faults", { body: fault })).fault;
  }

  /**
   * The faults that still strike, the oldest first.
   * @returns {Promise<Fault[]>}
   */
  async faults() {
    return (await this.get("faults")).faults;
  }

  /**
   * Takes a fault back, or all of them. Answers how many.
   * @param {Fault} [fault]
   * @returns {Promise<number>}
   */
  async clearFaults(fault) {
    const query = fault === undefined ? {} : { id: String(fault.id) };
    return (await ask("DELETE", this.endpoint, "/_bailiwick/faults", { query })).cleared;
  }

  /**
   * Delivers configuration items and account facts: a file as AWS Config delivers it, what is in one, or a list of items. An element that
   * can't be read is an error that names it.
   * @param {string | Record<string, unknown> | Record<string, unknown>[]} items
   * @returns {Promise<any>}
   */
  async importItems(items) {
    const list = Array.isArray(items) ? { configurationItems: items } : items;
    const body = typeof list === "string" ? await readFile(list) : list;
    const report = await ask("POST", this.endpoint, "/_bailiwick/configuration-items", { body });
    if (report.skipped > 0) {
      /** @type {{ place: string, message: string }[]} */
      const problems = report.problems;
      const told = few(problems.map(({ place, message }) => `${place}: ${message}`));
      throw new ImportFailed(`${report.skipped} elements were skipped, and all others taken in: ${told}`);
    }
    return report;
  }

  /**
   * What the organization's policies make of a request.
   * @param {string} account
   * @param {string} action
   * @param {Request} [request]
   * @returns {Promise<Decision & Record<string, any>>}
   */
  async decide(account, action, { principal, resource, owner, region, context = {}, absent = [] } = {}) {
    const number = await this.#number(account);
    const isName = principal !== undefined && !principal.startsWith("arn:");
    const arn = isName ? `arn:${(await this.tree()).partition}:iam::${number}:${principal}` : principal;
    const of = owner === undefined ? {} : { account: await this.#number(owner) };
    const question = {
      principal: { account: number, ...(arn === undefined ? {} : { arn }) },
      action,
      context: { ...context, ...(region === undefined ? {} : { "aws:RequestedRegion": region }) },
      unknown: ["*"],
      absent,
      explain: true,
      ...(resource === undefined ? {} : { resource: { arn: resource, ...of } }),
    };
    const told = await ask("POST", this.endpoint, "/_bailiwick/decide", { body: { questions: [question] } });
    return told.answers[0];
  }

  /**
   * What calls would change (docs/rehearsal.md), without making them.
   * @param {Record<string, unknown>} document
   * @returns {Promise<any>}
   */
  whatIf(document) {
    return ask("POST", this.endpoint, "/_bailiwick/what-if", { body: document, patience: 600 });
  }

  /**
   * Any other route of Bailiwick's own: `get("info")`, `get("compliance", { account, region })`.
   * @param {string} route
   * @param {Record<string, string>} [query]
   * @returns {Promise<any>}
   */
  get(route, query = {}) {
    return ask("GET", this.endpoint, `/_bailiwick/${route}`, { query });
  }

  /**
   * A copy that nobody else sees, and whose changes nobody sees elsewhere. `asOf`: a version or a time to begin with. `timing`: `manual`
   * has a clock that `tick` moves.
   * @param {{ name?: string, asOf?: number | string, timing?: "instant" | "realistic" | "manual" }} [options]
   * @returns {Promise<Branch>}
   */
  async branch({ name, asOf, timing } = {}) {
    const made = await ask("POST", this.endpoint, "/_bailiwick/branches", { body: { name, as_of: asOf, timing } });
    return new Branch(made.endpoint, made.name, { account: this.of, binary: this.binary });
  }
}

/** A branch: an organization that can be dropped, compared with what it came from, and, with the timing `manual`, sent ahead in time. */
export class Branch extends Organization {
  /**
   * @param {string} endpoint
   * @param {string} name
   * @param {{ account?: string | undefined, binary?: string | undefined }} [options]
   */
  constructor(endpoint, name, options) {
    super(endpoint, options);
    this.name = name;
  }

  /**
   * As of any organization; where the clock stands before what is left, that is said.
   * @override
   * @param {number} [timeout] Seconds.
   */
  async settle(timeout = 30) {
    try {
      return await super.settle(timeout);
    } catch (left) {
      if (!(left instanceof NotSettled)) throw left;
      const told = await ask("GET", this.endpoint, "");
      if (told.timing !== "manual") throw left;
      const why = `${left.message}; the clock stands at ${told.now}, and tick() lets time pass`;
      throw new NotSettled(why, left.outstanding);
    }
  }

  /**
   * Lets so many seconds pass, or until a moment, and answers what the clock says then. Wait for what becomes due with `settle`.
   * @param {number | Date} far
   * @returns {Promise<string>}
   */
  async tick(far) {
    const body = far instanceof Date ? { to: far.toISOString() } : { seconds: far };
    return (await ask("POST", this.endpoint, "/tick", { body })).now;
  }

  /**
   * What its clock says.
   * @returns {Promise<string>}
   */
  async now() {
    return (await ask("GET", this.endpoint, "")).now;
  }

  /**
   * What became of it, compared with what it came from or with another branch: the report of a what-if.
   * @param {{ against?: Branch, timeout?: number }} [options]
   * @returns {Promise<any>}
   */
  consequences({ against, timeout = 30 } = {}) {
    const other = against === undefined ? {} : { against: against.name };
    const query = { timeout: String(timeout), ...other };
    return ask("GET", this.endpoint, "/consequences", { query, patience: timeout });
  }

  /** Throws it away, and all that was done on it. One that is gone is gone. */
  async drop() {
    try {
      await ask("DELETE", this.endpoint, "");
    } catch (problem) {
      if (!(problem instanceof Refused && [404, 410].includes(problem.status))) throw problem;
    }
  }

  async [Symbol.asyncDispose]() {
    await this.drop();
  }
}

/**
 * Imports what the program can read, which finds the files that a document names.
 * @param {string} endpoint
 * @param {string} path
 * @param {boolean} apply
 * @param {string | undefined} files
 * @param {string} binary
 */
async function imported(endpoint, path, apply, files, binary) {
  if (!existsSync(path)) throw new ImportFailed(`${path} doesn't exist (from ${process.cwd()})`);
  const command = ["import", "organization", path, "--endpoint", endpoint, "--format", "json"];
  if (files !== undefined) command.push("--as", files);
  if (apply) command.push("--apply");
  try {
    return JSON.parse(await run(binary, command, { answers: [0, 2] }));
  } catch (problem) {
    if (problem instanceof ProgramFailed) throw new ImportFailed(`${path} can't be imported: ${problem.message}`);
    throw problem;
  }
}

/**
 * Imports a document that is a value.
 * @param {string} endpoint
 * @param {Record<string, unknown>} document
 * @param {boolean} apply
 */
async function posted(endpoint, document, apply) {
  try {
    return await ask("POST", endpoint, "/_bailiwick/organizations", { body: document, query: { apply: String(apply) } });
  } catch (problem) {
    if (problem instanceof Refused) throw new ImportFailed(`the document can't be imported: ${problem.message}`);
    throw problem;
  }
}

/**
 * @param {any} node
 * @param {string} above
 * @returns {Account[]}
 */
function accountsBelow(node, above) {
  if (node.kind === "ACCOUNT") {
    const { id, name, email = "", state = "", tags = {} } = node;
    return [{ id, name, email, state, path: above, tags }];
  }
  const path = above === "" ? node.name : `${above}/${node.name}`;
  /** @type {any[]} */
  const children = node.children ?? [];
  return children.flatMap((child) => accountsBelow(child, path));
}

/**
 * @param {string[]} texts
 * @param {string} [between]
 */
function few(texts, between = "; ") {
  const more = texts.length > TOLD ? `${between}and ${texts.length - TOLD} more` : "";
  return texts.slice(0, TOLD).join(between) + more;
}
