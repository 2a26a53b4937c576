// An account is dragged onto a unit: the move is rehearsed, and its report shown in a panel beside. It is never done straight away.
import { SHOWN, go } from "./page.js";
import { send, token } from "./what_if.js";

const ACCOUNT = "application/x-bailiwick-account";

/** @type {AbortController | undefined} */
let underWay;

/** @param {EventTarget | null} target */
function row(target) {
  const found = target instanceof Element ? target.closest("ol.tree .row[data-node]") : null;
  return found instanceof HTMLElement ? found : null;
}

/** The panel, made where there is none. It isn't part of any page. */
function panel() {
  const have = document.getElementById("panel");
  if (have) return have;
  const made = document.createElement("aside");
  made.id = "panel";
  made.setAttribute("data-own", "");
  made.setAttribute("aria-label", "The move, rehearsed");
  made.tabIndex = -1;
  document.body.append(made);
  return made;
}

function close() {
  underWay?.abort();
  document.getElementById("panel")?.remove();
}

/**
 * @param {HTMLElement} aside
 * @param {(Node | string)[]} content
 */
function fill(aside, ...content) {
  const shut = document.createElement("button");
  shut.type = "button";
  shut.textContent = "Close";
  shut.addEventListener("click", close);
  aside.replaceChildren(shut, ...content);
}

/**
 * @param {string} account
 * @param {string} name
 * @param {HTMLElement} unit
 */
async function rehearse(account, name, unit) {
  close();
  underWay = new AbortController();
  const aside = panel();
  const status = document.createElement("p");
  status.setAttribute("role", "status");
  status.textContent = `Rehearsing the move of ${name} to ${unit.querySelector(".name")?.firstChild?.textContent ?? unit.dataset.node} …`;
  fill(aside, status);
  aside.focus();
  const fields = new FormData();
  for (const [key, value] of Object.entries({ token: token(), kind: "move", account, to: unit.dataset.node ?? "" })) fields.set(key, value);
  const address = new URL("/_bailiwick/console/what-if", location.href);
  for (const [key, value] of new URLSearchParams(location.search)) {
    if (["branch", "as_of", "viewer"].includes(key)) address.searchParams.set(key, value);
  }
  try {
    const came = await send(address.href, fields, underWay.signal);
    const report = came.page.getElementById("report") ?? came.page.querySelector(".problem");
    const whole = document.createElement("a");
    whole.href = came.url;
    whole.textContent = "The whole page of this what-if";
    const line = document.createElement("p");
    if (came.done) line.append(whole);
    const shown = report ? document.importNode(report, true) : document.createTextNode("Nothing came of it.");
    if (shown instanceof Element) {
      shown.removeAttribute("id");
      for (const element of shown.querySelectorAll("[id]")) element.removeAttribute("id");
      // Addresses in the report are those of its own page.
      for (const link of shown.querySelectorAll("a[href]")) {
        const to = link.getAttribute("href") ?? "";
        if (to.startsWith("?")) link.setAttribute("href", new URL(to, came.url).href);
      }
    }
    fill(aside, line, shown);
  } catch (problem) {
    if (problem instanceof DOMException && problem.name === "AbortError") return;
    status.textContent = "The server didn't answer. Nothing was moved.";
  }
}

export function begin() {
  // A row can be dragged from the moment that somebody puts a pointer on it.
  document.addEventListener("pointerover", (event) => {
    const over = row(event.target);
    if (over?.classList.contains("account") && !document.querySelector(".band.past")) over.draggable = true;
  });
  document.addEventListener("dragstart", (event) => {
    const from = row(event.target);
    if (!from?.classList.contains("account") || !event.dataTransfer) return;
    event.dataTransfer.setData(ACCOUNT, from.dataset.node ?? "");
    event.dataTransfer.setData("text/plain", from.dataset.node ?? "");
    event.dataTransfer.effectAllowed = "move";
  });
  document.addEventListener("dragover", (event) => {
    const onto = row(event.target);
    if (!onto?.classList.contains("unit") || !event.dataTransfer?.types.includes(ACCOUNT)) return;
    event.preventDefault();
    onto.classList.add("drop");
  });
  document.addEventListener("dragleave", (event) => row(event.target)?.classList.remove("drop"));
  document.addEventListener("drop", (event) => {
    const onto = row(event.target);
    const account = event.dataTransfer?.getData(ACCOUNT);
    if (!onto?.classList.contains("unit") || !account) return;
    event.preventDefault();
    onto.classList.remove("drop");
    const name = document.getElementById(account)?.querySelector(".name")?.firstChild?.textContent ?? account;
    rehearse(account, name, onto);
  });
  document.addEventListener(SHOWN, () => {
    if (location.pathname !== "/_bailiwick/console/organization") close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && document.getElementById("panel")) close();
  });
  // What is done or kept from the panel leads to a page, and the panel is of no use beside it.
  document.addEventListener("click", (event) => {
    const link = event.target instanceof Element ? event.target.closest("#panel a[href]") : null;
    if (!(link instanceof HTMLAnchorElement) || event.defaultPrevented) return;
    event.preventDefault();
    const to = link.href;
    close();
    go(to);
  }, true);
}
