// Copies ids, whole: by a click on one, or by `c` the one of the line that has the focus, or else the first of the page.

/** @param {Element} id */
async function copy(id) {
  const text = id.getAttribute("data-copy") ?? id.textContent ?? "";
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Not every browser lets a page: then it stays as it was.
    return;
  }
  const told = document.getElementById("told");
  if (told) told.textContent = `${text} is copied`;
}

export function begin() {
  document.addEventListener("click", (event) => {
    const id = event.target instanceof Element ? event.target.closest("code.id") : null;
    if (id && !id.closest("a")) copy(id);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "c" || event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof HTMLElement && event.target.matches("input, textarea, select")) return;
    const line = document.activeElement?.closest(".row, tr, li");
    const id = line?.querySelector("code.id") ?? document.querySelector(".side.node h2 code.id") ?? document.querySelector("main code.id");
    if (id) copy(id);
  });
}
