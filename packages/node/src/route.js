/** Asks Bailiwick's own routes, below `/_bailiwick/`. */

import http from "node:http";
import https from "node:https";
import { BailiwickError, Refused } from "./errors.js";

/** Seconds without an answer after which a server is considered to hang, besides the time that a route may take. */
const PATIENCE = 120;

/**
 * Asks a route and answers its JSON. What it refuses is thrown with its own words.
 * @param {string} method
 * @param {string} endpoint
 * @param {string} path
 * @param {{ body?: unknown, query?: Record<string, string>, patience?: number }} [options]
 * @returns {Promise<any>}
 */
export async function ask(method, endpoint, path, { body, query, patience = 0 } = {}) {
  const whole = query && Object.keys(query).length > 0 ? `${path}?${new URLSearchParams(query)}` : path;
  /** @type {Record<string, string | number>} */
  const headers = {};
  /** @type {Buffer | undefined} */
  let sent;
  if (body !== undefined) {
    sent = body instanceof Uint8Array ? Buffer.from(body) : Buffer.from(JSON.stringify(body));
    headers["Content-Type"] = "application/json";
    headers["Content-Length"] = sent.length;
  }
  let answer;
  try {
    answer = await exchange(new URL(endpoint + whole), { method, headers, timeout: (PATIENCE + patience) * 1000 }, sent);
  } catch (problem) {
    const why = problem instanceof Error ? problem.message || problem.name : String(problem);
    throw new BailiwickError(`${method} ${endpoint}${path} isn't answered: ${why}`, { cause: problem });
  }
  const { status, text } = answer;
  if (status < 200 || status > 299) {
    throw new Refused(words(text) || `${method} ${path} answered ${status}`, status);
  }
  return JSON.parse(text);
}

/**
 * One request and its answer, within a time that `fetch` would need a timer of its own for.
 * @param {URL} url
 * @param {import("node:http").RequestOptions} options
 * @param {Buffer | undefined} sent
 * @returns {Promise<{ status: number, text: string }>}
 */
function exchange(url, options, sent) {
  const { request } = url.protocol === "https:" ? https : http;
  return new Promise((done, failed) => {
    const asked = request(url, options, (answer) => {
      let text = "";
      answer.setEncoding("utf8").on("data", (part) => (text += part));
      answer.on("error", failed).on("end", () => done({ status: answer.statusCode ?? 0, text }));
    });
    asked.on("timeout", () => asked.destroy(new Error("it takes too long"))).on("error", failed);
    asked.end(sent);
  });
}

/**
 * What a refusal says for people.
 * @param {string} text
 */
function words(text) {
  try {
    const told = JSON.parse(text);
    return String(told.error ?? told.message ?? text);
  } catch {
    return text.trim();
  }
}
