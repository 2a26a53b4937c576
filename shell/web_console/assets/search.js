// The search field: what is found is shown while somebody types.

/** @type {AbortController | undefined} */
let underWay;

/**
 * @param {HTMLInputElement} field
 * @param {HTMLOutputElement} list
 */
async function search(field, list) {
  underWay?.abort();
  underWay = new AbortController();
  const text = field.value.trim();
  if (!text) {
    list.hidden = true;
    return;
  }
  const form = /** @type {HTMLFormElement} */ (field.form);
  const url = new URL(form.getAttribute("action") ?? "", location.href);
  for (const [name, value] of new FormData(form)) url.searchParams.set(name, String(value));
  url.searchParams.set("list", "true");
  try {
    const answer = await fetch(url, { signal: underWay.signal });
    if (!answer.ok) return;
    const found = new DOMParser().parseFromString(await answer.text(), "text/html");
    list.replaceChildren(...found.body.childNodes);
    list.hidden = false;
  } catch {
    // Another key was pressed meanwhile, or the server is gone, which the page tells.
  }
}

export function begin() {
  document.addEventListener("input", (event) => {
    const field = event.target;
    if (!(field instanceof HTMLInputElement) || field.id !== "search") return;
    const list = listOf(field);
    if (list) search(field, list);
  });
  document.addEventListener("keydown", (event) => {
    const field = document.getElementById("search");
    if (!(field instanceof HTMLInputElement)) return;
    const list = listOf(field);
    if (!list || list.hidden || !field.form?.contains(document.activeElement)) return;
    const links = /** @type {HTMLElement[]} */ ([...list.querySelectorAll("a")]);
    const now = links.findIndex((link) => link === document.activeElement);
    if (event.key === "ArrowDown") (links[now + 1] ?? links[0])?.focus();
    else if (event.key === "ArrowUp") (now > 0 ? links[now - 1] : field)?.focus();
    else if (event.key === "Escape") {
      list.hidden = true;
      field.focus();
    } else return;
    event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    const field = document.getElementById("search");
    if (field instanceof HTMLInputElement) {
      const list = listOf(field);
      if (list) list.hidden = true;
    }
  });
}

/**
 * The list below the field, made where there is none.
 * @param {HTMLInputElement} field
 */
function listOf(field) {
  const form = field.form;
  if (!form) return undefined;
  const have = form.querySelector("output");
  if (have) return have;
  const made = document.createElement("output");
  made.hidden = true;
  made.id = "search-found";
  form.append(made);
  return made;
}
