// Keys: a letter for each screen, j and k from line to line, / to search, ? for help.
import { go } from "./page.js";

/**
 * Whether somebody is typing.
 * @param {EventTarget | null} target
 */
function isTyping(target) {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

/**
 * Moves the focus from line to line.
 * @param {number} by
 */
function step(by) {
  const lines = /** @type {HTMLElement[]} */ ([...document.querySelectorAll("main .step")]);
  const now = lines.findIndex((line) => line === document.activeElement || line.closest(".row, tr, li")?.contains(document.activeElement));
  const next = lines[now < 0 ? (by > 0 ? 0 : lines.length - 1) : Math.min(Math.max(now + by, 0), lines.length - 1)];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

export function begin() {
  document.addEventListener("keydown", (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && document.activeElement instanceof HTMLElement) {
      for (const menu of document.querySelectorAll("header details[open]")) menu.removeAttribute("open");
      if (isTyping(event.target)) document.activeElement.blur();
      return;
    }
    if (isTyping(event.target)) return;
    if (event.key === "/") document.getElementById("search")?.focus();
    else if (event.key === "j" || event.key === "k") step(event.key === "j" ? 1 : -1);
    else if (event.key === "?") go("/_bailiwick/console/help" + location.search.replace(/[?&](?!branch|as_of|viewer)[^=&]*=[^&]*/g, "").replace(/^&/, "?"));
    else if ((event.key === "ArrowRight" || event.key === "ArrowLeft") && document.activeElement) {
      const turn = document.activeElement.closest(".row")?.querySelector("a.turn");
      const isOpen = turn?.getAttribute("aria-expanded") === "true";
      if (!(turn instanceof HTMLElement) || isOpen === (event.key === "ArrowRight")) return;
      turn.click();
    } else {
      const link = /^[a-z]$/.test(event.key) ? document.querySelector(`a[data-key="${event.key}"]`) : null;
      if (!(link instanceof HTMLElement)) return;
      link.click();
    }
    event.preventDefault();
  });
}
