/** Finds the program `bailiwick`, and runs its commands. */

import { spawn } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { ProgramFailed, ProgramNotFound } from "./errors.js";

const NAME = "bailiwick";
/** The variable of the environment that names a program other than the one that came with this package. */
const VARIABLE = "BAILIWICK";
/** The package that brings the program for this kind of machine. */
const PLATFORM = `@bailiwick/${process.platform}-${process.arch}`;
/** Seconds after which a command is considered to hang. */
const HANGING = 600;

/**
 * The program: the one that is named here or by `BAILIWICK`, else the one that came along, else the one on the path.
 * @param {string} [named]
 * @returns {string}
 */
export function program(named) {
  const wanted = named ?? process.env[VARIABLE];
  if (wanted) {
    const found = wanted.includes("/") ? [resolve(wanted)] : onThePath(wanted);
    // What somebody asked for is used, or missed: another version would be a surprise.
    const usable = found.find(isProgram);
    if (usable !== undefined) return usable;
    const by = named === undefined ? `, which ${VARIABLE} names,` : "";
    throw new ProgramNotFound(`${wanted}${by} is no program that can be run`);
  }
  const looked = [...ofThePlatform(), join(dirname(fileURLToPath(import.meta.url)), "..", "bin", NAME)];
  const usable = [...looked, ...onThePath(NAME)].find(isProgram);
  if (usable !== undefined) return usable;
  throw new ProgramNotFound(
    `there is no program ${NAME}: ${VARIABLE} names none, and it is neither in the package ${PLATFORM}, nor at ` +
      `${looked.join(", ")}, nor on the path. Install it, or let ${VARIABLE} name it`,
  );
}

/** @returns {string[]} */
function ofThePlatform() {
  try {
    const described = createRequire(import.meta.url).resolve(`${PLATFORM}/package.json`);
    return [join(dirname(described), "bin", NAME)];
  } catch {
    return [];
  }
}

/** @param {string} name */
function onThePath(name) {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  // What this package itself is called on the path would look for itself.
  return folders.filter((folder) => !folder.includes("node_modules")).map((folder) => resolve(folder, name));
}

/** @param {string} path */
function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/**
 * Runs a command to its end, and answers what it printed. A status that isn't among `answers` is an error.
 * @param {string} binary
 * @param {string[]} parameters
 * @param {{ input?: string, answers?: number[] }} [options]
 * @returns {Promise<string>}
 */
export async function run(binary, parameters, { input = "", answers = [0] } = {}) {
  /** @type {NodeJS.ProcessEnv} */
  const environment = { ...process.env, NO_COLOR: "1" };
  // Lines aren't broken: they stand in the messages of errors.
  delete environment["COLUMNS"];
  delete environment["CLICOLOR_FORCE"];
  const child = spawn(binary, parameters, { env: environment, timeout: HANGING * 1000 });
  let [printed, said] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text) => (printed += text));
  child.stderr.setEncoding("utf8").on("data", (text) => (said += text));
  // It may end before it has read everything, and says itself why.
  child.stdin.on("error", () => {}).end(input);
  const status = await new Promise((done, failed) => child.on("error", failed).on("close", done));
  if (!answers.includes(status)) {
    throw new ProgramFailed(`\`${NAME} ${parameters[0]}\` ended with ${status}: ${(said || printed).trim()}`, status);
  }
  return printed;
}
