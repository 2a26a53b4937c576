// Goes from page to page in place: the part that differs is put in, the address and the history are kept as a browser keeps them.
import { morph } from "./morph.js";
import { address as inTree } from "./tree.js";

/** Raised on the document after what is on the page changed. */
export const SHOWN = "bailiwick:shown";

/** @type {AbortController | undefined} */
let underWay;

/**
 * The page at an address, read but not shown; nothing where it isn't one of ours.
 * @param {string} address
 * @param {AbortSignal} [signal]
 * @returns {Promise<Document | undefined>}
 */
async function read(address, signal) {
  const answer = await fetch(address, { headers: { accept: "text/html" }, signal, credentials: "same-origin" });
  if (!answer.headers.get("content-type")?.startsWith("text/html")) return undefined;
  return new DOMParser().parseFromString(await answer.text(), "text/html");
}

/**
 * Shows a page in place of the one that is there.
 * @param {Document} page
 */
function show(page) {
  document.title = page.title;
  for (const name of ["data-version", "data-epoch", "data-live", "data-branch"]) {
    const value = page.documentElement.getAttribute(name);
    if (value === null) document.documentElement.removeAttribute(name);
    else document.documentElement.setAttribute(name, value);
  }
  for (const meta of page.querySelectorAll("meta[name=token]")) document.querySelector("meta[name=token]")?.replaceWith(meta);
  morph(document.body, page.body);
  document.dispatchEvent(new CustomEvent(SHOWN));
}

/**
 * Goes to an address.
 * @param {string} address
 * @param {boolean} isNew Whether it becomes a step of the history.
 */
export async function go(address, isNew = true) {
  underWay?.abort();
  underWay = new AbortController();
  const url = new URL(address, location.href);
  const { pathname: before } = location;
  document.documentElement.setAttribute("aria-busy", "true");
  try {
    const page = await read(url.href, underWay.signal);
    if (!page) return location.assign(url.href);
    if (isNew) history.pushState(null, "", url.href);
    show(page);
    const place = url.hash ? document.getElementById(decodeURIComponent(url.hash.slice(1))) : null;
    if (place) place.scrollIntoView({ block: "nearest" });
    else if (url.pathname !== before) {
      scrollTo(0, 0);
      document.getElementById("main")?.focus({ preventScroll: true });
    }
  } catch (problem) {
    if (!(problem instanceof DOMException && problem.name === "AbortError")) location.assign(url.href);
  } finally {
    document.documentElement.removeAttribute("aria-busy");
  }
}

/** Makes what is on the screen anew, from the same address. */
export async function refresh() {
  const address = location.href;
  const page = await read(address);
  if (page && location.href === address) show(page);
}

/**
 * The address that a click leads to, if it is a page of the console that can be shown in place.
 * @param {MouseEvent} event
 */
function target(event) {
  if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
  const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
  if (!(link instanceof HTMLAnchorElement) || link.target || link.hasAttribute("download")) return undefined;
  const url = new URL(link.href);
  if (url.origin !== location.origin || !url.pathname.startsWith("/_bailiwick/console/")) return undefined;
  if (url.pathname === location.pathname && url.search === location.search && url.hash) return undefined;
  return inTree(link);
}

export function begin() {
  document.addEventListener("click", (event) => {
    const address = target(event);
    if (address) {
      event.preventDefault();
      go(address);
    }
  });
  // Forms that only look are addresses, too.
  document.addEventListener("submit", (event) => {
    const form = event.target;
    // By attributes: a field may be called `action`, and would stand in the way of the property.
    if (!(form instanceof HTMLFormElement) || event.defaultPrevented) return;
    if ((form.getAttribute("method") ?? "get").toLowerCase() !== "get") return;
    event.preventDefault();
    const url = new URL(form.getAttribute("action") ?? "", location.href);
    for (const [name, value] of new FormData(form)) if (typeof value === "string" && value) url.searchParams.set(name, value);
    go(url.href);
  });
  addEventListener("popstate", () => go(location.href, false));
}
