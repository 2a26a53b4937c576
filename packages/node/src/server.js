/** A Bailiwick of one's own: a process that is started, waited for, and never left behind. */

import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { ServerFailed } from "./errors.js";
import { Organization } from "./organization.js";
import { program } from "./program.js";

const READY = /ready on (http:\/\/\S+)/;
/** Lines of the log that are kept. */
const KEPT = 2000;
/** Lines of the log that an error ends with. */
const SHOWN = 40;

/**
 * Options of `bailiwick serve`, and how it is started.
 * @typedef {object} ServerOptions
 * @property {string} [data] Where everything is kept: a directory, `memory` (unless told otherwise), a database's URL.
 * @property {string | number} [listen] An address, or a port; a free one unless told otherwise.
 * @property {"instant" | "realistic"} [timing] How long long work takes.
 * @property {string} [seed] The source of ids: the same one gives the same ids.
 * @property {string | Date} [clock] Time stands at this moment.
 * @property {string} [account] Whose calls they are that name no account.
 * @property {string} [organization] A document to begin with.
 * @property {string[]} [arguments] Further options.
 * @property {Record<string, string>} [environment] Variables beside those of this process.
 * @property {string} [binary] Another program than the one that is found.
 * @property {number} [deadline] Seconds until it has to be ready; 60 unless told otherwise.
 */

/** Servers that run. @type {Set<Server>} */
const running = new Set();
process.on("exit", () => running.forEach((server) => server.kill()));

/**
 * Starts a server, and waits until it is ready.
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>}
 */
export function startServer(options) {
  return new Server(options).start();
}

/** One `bailiwick serve`. It ends with this process at the latest; `stop` ends it before. */
export class Server {
  /** @type {import("node:child_process").ChildProcess | undefined} */
  #child;
  /** @type {string[]} */
  #log = [];
  #endpoint = "";
  #deadline;
  #environment;

  /** @param {ServerOptions} [options] */
  constructor(options = {}) {
    const { data = "memory", listen = "127.0.0.1:0", clock, timing, seed, account, organization } = options;
    const moment = clock instanceof Date ? clock.toISOString() : clock;
    const told = { data, listen: String(listen), clock: moment, timing, seed, account, organization };
    const flags = Object.entries(told).flatMap(([name, value]) => (value === undefined ? [] : [`--${name}`, value]));
    this.binary = program(options.binary);
    /** What is run. */
    this.command = ["serve", ...flags, ...(options.arguments ?? [])];
    this.#environment = options.environment ?? {};
    this.#deadline = options.deadline ?? 60;
  }

  /**
   * Starts it, and waits until it is ready.
   * @returns {Promise<this>}
   */
  async start() {
    if (this.isRunning) throw new ServerFailed(`the server is running already, at ${this.#endpoint}`);
    this.#log = [];
    /** @type {NodeJS.ProcessEnv} */
    const environment = { ...process.env, NO_COLOR: "1", ...this.#environment };
    // Its lines aren't broken: they are read.
    delete environment["COLUMNS"];
    const child = spawn(this.binary, this.command, { env: environment, stdio: ["ignore", "pipe", "pipe"] });
    this.#child = child;
    running.add(this);
    child.once("exit", () => running.delete(this));
    /** @type {ReturnType<typeof setTimeout> | undefined} */
    let timer;
    try {
      this.#endpoint = await new Promise((ready, failed) => {
        const late = () => failed(this.#failed(`the server isn't ready after ${this.#deadline} s`));
        timer = setTimeout(late, this.#deadline * 1000);
        // Somebody has to read what it says, or it would wait for that.
        for (const stream of [child.stdout, child.stderr]) {
          createInterface({ input: stream }).on("line", (line) => {
            this.#log.push(line);
            if (this.#log.length > KEPT) this.#log.shift();
            const found = READY.exec(line)?.[1];
            if (found !== undefined) ready(found);
          });
        }
        child.once("error", (problem) => failed(this.#failed(`the server can't be started: ${problem.message}`)));
        // All that it said has come then.
        child.once("close", (status, signal) =>
          failed(this.#failed(`the server ended with ${status ?? signal} before it was ready`)),
        );
      });
    } catch (problem) {
      await this.stop(0);
      throw problem;
    } finally {
      clearTimeout(timer);
    }
    // It keeps nobody from ending.
    child.unref();
    for (const stream of [child.stdout, child.stderr]) /** @type {import("node:net").Socket} */ (stream).unref();
    return this;
  }

  /**
   * Asks it to end, and ends it when it hasn't by then. Answers its status, or the signal that ended it.
   * @param {number} [deadline] Seconds.
   * @returns {Promise<number | NodeJS.Signals | null>}
   */
  async stop(deadline = 20) {
    const child = this.#child;
    if (child === undefined || child.pid === undefined) return null;
    if (this.isRunning) {
      child.ref();
      const ended = new Promise((done) => child.once("exit", done));
      child.kill(deadline > 0 ? "SIGTERM" : "SIGKILL");
      const timer = setTimeout(() => child.kill("SIGKILL"), deadline * 1000);
      await ended;
      clearTimeout(timer);
    }
    return child.exitCode ?? child.signalCode;
  }

  /** Ends it at this very instant. */
  kill() {
    this.#child?.kill("SIGKILL");
  }

  /** Whether the process runs. */
  get isRunning() {
    const child = this.#child;
    return child?.pid !== undefined && child.exitCode === null && child.signalCode === null;
  }

  /** The process. */
  get pid() {
    if (this.#child?.pid === undefined) throw new ServerFailed("the server wasn't started");
    return this.#child.pid;
  }

  /** Where clients find it: what AWS's own take as `endpoint`. */
  get endpoint() {
    if (this.#endpoint === "") throw new ServerFailed("the server wasn't started: call start()");
    return this.#endpoint;
  }

  /** The organization that is on it. */
  get organization() {
    return new Organization(this.endpoint, { binary: this.binary });
  }

  /**
   * Brings an organization in: `Organization.fromDocument`.
   * @param {string | Record<string, unknown>} document
   * @param {{ apply?: boolean, files?: string }} [options]
   */
  importOrganization(document, options) {
    return Organization.fromDocument(this, document, { ...options, binary: this.binary });
  }

  /**
   * The last lines of what it said, or all that is kept.
   * @param {number} [lines]
   */
  log(lines) {
    return (lines === undefined ? this.#log : this.#log.slice(-lines)).join("\n");
  }

  async [Symbol.asyncDispose]() {
    await this.stop();
  }

  /** @param {string} what */
  #failed(what) {
    const said = this.log(SHOWN);
    return new ServerFailed(`${what}: ${[this.binary, ...this.command].join(" ")}\n${said || "It said nothing."}`);
  }
}
