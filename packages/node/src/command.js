#!/usr/bin/env node
/** `npx bailiwick`: the program that this package finds. */

import { spawn } from "node:child_process";
import { program } from "./program.js";

const child = spawn(program(), process.argv.slice(2), { stdio: "inherit" });
for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
  process.on(signal, () => child.kill(signal));
}
child.on("error", (problem) => {
  console.error(problem.message);
  process.exitCode = 1;
});
child.on("exit", (status) => {
  process.exitCode = status ?? 1;
});
