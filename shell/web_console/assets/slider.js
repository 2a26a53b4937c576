// Through the versions of the journal: a slider that shows the page one came from, or is on, as it was at each of them.
import { SHOWN, go } from "./page.js";

/** The last page that isn't the timeline. */
let cameFrom = "";

function isTimeline() {
  return location.pathname === "/_bailiwick/console/timeline";
}

/**
 * Shows a page as of a version. Moving on is no step of the history: one that was made for each version would bury the way back.
 * @param {string} address
 * @param {string} version
 * @param {boolean} isNew
 */
function at(address, version, isNew) {
  const url = new URL(address, location.href);
  if (version === document.documentElement.dataset.version) url.searchParams.delete("as_of");
  else url.searchParams.set("as_of", version);
  if (!isNew) history.replaceState(null, "", url.href);
  go(url.href, isNew);
}

/** The band that says that this is the past has a slider, too. */
function offer() {
  if (!isTimeline()) cameFrom = location.href;
  const band = document.querySelector(".band.past");
  const head = document.documentElement.dataset.version;
  const version = new URLSearchParams(location.search).get("as_of");
  if (!band || !head || isTimeline() || !version || !/^\d+$/.test(version)) return;
  const have = band.querySelector("input");
  if (have) {
    have.max = head;
    if (have !== document.activeElement) have.value = version;
    return;
  }
  const slider = document.createElement("input");
  slider.type = "range";
  slider.min = "1";
  slider.max = head;
  slider.value = version;
  slider.setAttribute("data-own", "");
  slider.setAttribute("aria-label", "Version of the journal that is shown");
  slider.addEventListener("change", () => at(location.href, slider.value, false));
  band.append(slider);
}

export function begin() {
  document.addEventListener(SHOWN, offer);
  document.addEventListener("input", (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || field.type !== "range") return;
    const told = field.closest("form[data-slider]")?.querySelector("output");
    if (told) told.textContent = `${field.value} of ${field.max}`;
  });
  document.addEventListener("submit", (event) => {
    const form = event.target;
    if (!(form instanceof HTMLFormElement) || !form.matches("[data-slider]")) return;
    const slider = form.querySelector("input[type=range]");
    if (!(slider instanceof HTMLInputElement)) return;
    event.preventDefault();
    at(cameFrom || location.href, slider.value, true);
  }, true);
  offer();
}
