// Forms that act: sent in place, with what comes of them shown beside, how far a rehearsal has come, and files that are dropped.
import { SHOWN, go } from "./page.js";

/** What is taken of a file, in bytes. */
const LARGEST = 64 * 1024 * 1024;
/** How often is asked how far a rehearsal has come, in milliseconds. */
const EVERY = 500;

/** The session's token, which only our own pages know. */
export function token() {
  const meta = document.querySelector("meta[name=token]");
  return meta instanceof HTMLMetaElement ? meta.content : "";
}

/**
 * Sends a form, and answers the page that it leads to; nothing where it didn't come to one.
 * @param {string} address
 * @param {FormData} fields
 * @param {AbortSignal} [signal]
 * @returns {Promise<{url: string, page: Document, done: boolean}>}
 */
export async function send(address, fields, signal) {
  const answer = await fetch(address, {
    method: "POST", body: fields, signal, credentials: "same-origin", headers: { accept: "text/html", "x-bailiwick-token": token() },
  });
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  return { url: answer.url, page, done: answer.redirected };
}

/**
 * Says something where reports are shown.
 * @param {Element} place
 * @param {string} text
 * @param {boolean} isWrong
 */
function say(place, text, isWrong) {
  const told = document.createElement("p");
  told.className = isWrong ? "problem" : "faint";
  told.setAttribute("role", isWrong ? "alert" : "status");
  told.textContent = text;
  place.replaceChildren(told);
}

/**
 * Asks how far a rehearsal has come, until it is over.
 * @param {string} name
 * @param {Element} place
 * @param {AbortSignal} signal
 */
async function watch(name, place, signal) {
  const url = new URL("/_bailiwick/console/what-if", location.href);
  for (const [key, value] of new URLSearchParams(location.search)) {
    if (["branch", "as_of", "viewer"].includes(key)) url.searchParams.set(key, value);
  }
  url.searchParams.set("progress", name);
  while (!signal.aborted) {
    await new Promise((resolve) => setTimeout(resolve, EVERY));
    try {
      const told = /** @type {{phase: string, calls: {done: number, of: number}, places: {done: number, of: number}} | null} */ (
        await (await fetch(url, { signal })).json());
      if (!told || signal.aborted) continue;
      const counts = told.places.of ? `${told.places.done} of ${told.places.of} places` : told.calls.of ? `${told.calls.done} of ${told.calls.of} calls` : "";
      say(place, `${told.phase} … ${counts}`, false);
    } catch {
      // It is over, or the server is gone, which the page tells.
    }
  }
}

/**
 * @param {HTMLFormElement} form
 * @param {HTMLElement | null} by
 */
async function submit(form, by) {
  const place = document.getElementById("report") ?? form;
  const fields = new FormData(form);
  for (const value of fields.values()) {
    if (value instanceof File && value.size > LARGEST) {
      say(place, `${value.name} has ${Math.ceil(value.size / 1024 / 1024)} MiB, and 64 are taken here.`, true);
      return;
    }
  }
  const stop = new AbortController();
  const buttons = /** @type {HTMLButtonElement[]} */ ([...document.querySelectorAll("main form button")]);
  for (const button of buttons) button.disabled = true;
  if (by instanceof HTMLButtonElement && by.name) fields.set(by.name, by.value);
  if (form.dataset.rehearse) watch(form.dataset.rehearse, place, stop.signal);
  say(place, "Asked …", false);
  try {
    const came = await send(form.getAttribute("action") ?? "", fields);
    stop.abort();
    if (came.done) {
      await go(came.url);
      document.getElementById("report")?.scrollIntoView({ block: "nearest" });
    } else {
      const message = came.page.querySelector(".problem")?.textContent ?? came.page.body.textContent ?? "";
      say(place, message.trim(), true);
    }
  } catch {
    say(place, "The server didn't answer. Whether it did what was asked isn't known: look at the timeline.", true);
  } finally {
    stop.abort();
    for (const button of buttons) button.disabled = false;
  }
}

/**
 * One more call to type.
 * @param {HTMLFormElement} form
 */
function add(form) {
  const calls = form.querySelectorAll("fieldset.call");
  const last = calls[calls.length - 1];
  if (!last) return;
  const made = /** @type {Element} */ (last.cloneNode(true));
  const legend = made.querySelector("legend");
  if (legend) legend.textContent = `Call ${calls.length + 1}`;
  for (const field of made.querySelectorAll("input, textarea")) {
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = "";
  }
  last.after(made);
  made.querySelector("input")?.focus();
}

/**
 * What an operation takes is laid out once it is chosen, where nothing is typed yet.
 * @param {HTMLInputElement} field
 */
async function complete(field) {
  const request = field.closest("fieldset")?.querySelector("textarea");
  const isKnown = [...(field.list?.options ?? [])].some((option) => option.value === field.value);
  if (!isKnown || !request || request.value.trim()) return;
  const answer = await fetch(`/_bailiwick/console/what-if?input=${encodeURIComponent(field.value)}`);
  if (answer.ok && !request.value.trim()) request.value = JSON.stringify(await answer.json(), null, 2);
}

/** A button beside each text that is there to be copied. */
function offerCopies() {
  for (const text of document.querySelectorAll("textarea[data-copies]")) {
    if (!(text instanceof HTMLTextAreaElement) || text.nextElementSibling?.matches("button")) continue;
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.setAttribute("data-own", "");
    button.addEventListener("click", async () => {
      text.select();
      try {
        await navigator.clipboard.writeText(text.value);
        button.textContent = "Copied";
      } catch {
        button.textContent = "Selected: copy it";
      }
    });
    text.after(button);
  }
}

export function begin() {
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || form.getAttribute("method") !== "post") return;
    event.preventDefault();
    if (event.submitter instanceof HTMLButtonElement && event.submitter.value === "add") add(form);
    else submit(form, event.submitter);
  });
  document.addEventListener("change", (event) => {
    if (event.target instanceof HTMLInputElement && event.target.name === "operation") complete(event.target);
  });
  for (const kind of /** @type {const} */ (["dragover", "dragleave", "drop"])) {
    document.addEventListener(kind, (event) => {
      const form = event.target instanceof Element ? event.target.closest("form[data-drop]") : null;
      if (!(form instanceof HTMLFormElement) || !event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      form.classList.toggle("drop", kind === "dragover");
      const field = form.querySelector("input[type=file]");
      if (kind !== "drop" || !(field instanceof HTMLInputElement)) return;
      field.files = event.dataTransfer.files;
      submit(form, null);
    });
  }
  document.addEventListener(SHOWN, offerCopies);
  offerCopies();
}
