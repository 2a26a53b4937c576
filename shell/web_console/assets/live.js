// Keeps the page up to date: the server says which version the journal has, and what is on screen is made anew in place.
import { SHOWN, refresh } from "./page.js";

/** @type {EventSource | undefined} */
let source;
/** @type {string | undefined} */
let listensTo;
let isWaiting = false;
let isAgain = false;

/**
 * Says that something is wrong, or that nothing is any more.
 * @param {string} message
 */
function say(message) {
  const band = document.getElementById("lost");
  if (!band) return;
  band.textContent = message;
  band.hidden = !message;
}

/** One refresh at a time; what changes meanwhile is seen by the next. */
async function renew() {
  if (isWaiting) {
    isAgain = true;
    return;
  }
  isWaiting = true;
  try {
    do {
      isAgain = false;
      await refresh();
    } while (isAgain);
    say("");
  } catch {
    say("This page could not be made anew. What it shows may be out of date.");
  } finally {
    isWaiting = false;
  }
}

/** @param {MessageEvent} event */
function heard(event) {
  const told = /** @type {{version: number, epoch: number, gone?: string, changed: boolean}} */ (JSON.parse(event.data));
  const page = document.documentElement;
  if (told.gone) {
    source?.close();
    say(told.gone);
    return;
  }
  const isOther = page.dataset.epoch !== String(told.epoch);
  if (isOther || page.dataset.version !== String(told.version) || told.changed) renew();
  else say("");
  if (isOther) say("Everything was reset: this is another beginning.");
}

function listen() {
  const page = document.documentElement;
  const isLive = page.hasAttribute("data-live");
  const wanted = isLive ? "/_bailiwick/console/events" + (page.dataset.branch ? "?branch=" + encodeURIComponent(page.dataset.branch) : "") : undefined;
  if (wanted === listensTo) return;
  source?.close();
  source = undefined;
  listensTo = wanted;
  if (!wanted) return;
  source = new EventSource(wanted);
  source.onmessage = heard;
  source.onerror = () => say("The server can't be reached. What is shown is what was there; it goes on by itself.");
}

export function begin() {
  document.addEventListener(SHOWN, listen);
  // A page that nobody sees needs no connection.
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") {
      listen();
    } else {
      source?.close();
      source = undefined;
      listensTo = undefined;
    }
  });
  addEventListener("pagehide", () => source?.close());
  listen();
}
