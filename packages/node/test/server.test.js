/** A server starts, says what was wrong when it doesn't, and is never left behind. */

import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { BailiwickError, Organization, ProgramNotFound, Server, startServer } from "../src/index.js";
import { program } from "../src/program.js";

/** @param {string} text */
function script(text) {
  const path = join(mkdtempSync(join(tmpdir(), "bailiwick-")), "bailiwick");
  writeFileSync(path, `#!/bin/sh\n${text}\n`);
  chmodSync(path, 0o755);
  return path;
}

/** @param {number} pid */
async function isGone(pid) {
  await vi.waitFor(() => expect(() => process.kill(pid, 0)).toThrow("ESRCH"), { timeout: 60_000 });
}

test("it starts and ends", async () => {
  const server = await startServer({ seed: "one" });
  expect(server.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect((await server.organization.get("info")).seed).toBe("one");
  expect(server.log(1)).toContain("ready on");
  await expect(server.start()).rejects.toThrow("is running already");
  const { pid } = server;
  expect(await server.stop()).toBe(0);
  expect(server.isRunning).toBe(false);
  await isGone(pid);
  await server.start();
  expect(await server.stop()).toBe(0);
});

test("one that wasn't started has no address, and nothing to stop", async () => {
  const server = new Server();
  expect(() => server.endpoint).toThrow("wasn't started");
  expect(() => server.pid).toThrow("wasn't started");
  expect(await server.stop()).toBeNull();
});

test("one that ends at once tells why", async () => {
  const failing = startServer({ arguments: ["--no-such-option"] });
  await expect(failing).rejects.toThrow(/ended with 1 before it was ready(.|\n)*unexpected argument '--no-such-option'/);
});

test("one that is never ready is ended", async () => {
  const server = new Server({ binary: script("echo thinking\nexec sleep 600"), deadline: 0.5 });
  await expect(server.start()).rejects.toThrow(/isn't ready after 0.5 s(.|\n)*thinking/);
  expect(server.isRunning).toBe(false);
});

test("one that doesn't end when it is asked to is ended", async () => {
  const stubborn = script("trap '' TERM\necho ready on http://127.0.0.1:1\nwhile :; do sleep 0.05; done");
  const server = await startServer({ binary: stubborn });
  expect(await server.stop(0.2)).toBe("SIGKILL");
});

test("none outlives who started it and forgot it", async () => {
  const text = `import { startServer } from "${new URL("../src/index.js", import.meta.url)}";
    console.log((await startServer()).pid);`;
  const done = spawnSync(process.execPath, ["--input-type=module", "-e", text], { encoding: "utf8", timeout: 60_000 });
  expect(done.status, done.stderr).toBe(0);
  await isGone(Number(done.stdout));
});

test("nobody who answers is told with the address", async () => {
  const nobody = new Organization("http://127.0.0.1:9");
  await expect(nobody.get("info")).rejects.toThrow(BailiwickError);
  await expect(nobody.get("info")).rejects.toThrow(/GET http:\/\/127.0.0.1:9\/_bailiwick\/info isn't answered: .+/);
});

test("the program that is asked for is used, or missed", () => {
  const other = script("exit 7");
  const usual = program();
  expect(usual).toMatch(/bailiwick$/);
  vi.stubEnv("BAILIWICK", other);
  expect(program()).toBe(other);
  expect(program(usual)).toBe(usual);
  vi.stubEnv("BAILIWICK", `${other}-not`);
  expect(() => program()).toThrow(/-not, which BAILIWICK names, is no program that can be run/);
  vi.stubEnv("BAILIWICK", "");
  vi.stubEnv("PATH", join(other, ".."));
  // Nothing came along with the sources.
  expect(program()).toBe(other);
  vi.stubEnv("PATH", "/nowhere");
  expect(() => program()).toThrow(ProgramNotFound);
  expect(() => program()).toThrow(new RegExp(`@bailiwick/${process.platform}-${process.arch}.*on the path`));
  vi.unstubAllEnvs();
});
