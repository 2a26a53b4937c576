// Trees: several units are open at a time, and stay so when another node is looked at. The address says which.

/**
 * The address that a link of a tree leads to, what is open besides kept.
 * @param {HTMLAnchorElement} link
 * @returns {string}
 */
export function address(link) {
  const url = new URL(link.href);
  if (!link.closest("ol.tree") || url.pathname !== location.pathname) return url.href;
  const now = new URL(location.href);
  const open = ids(now, "open");
  const shut = ids(now, "shut");
  const turned = link.dataset.turn;
  if (turned && link.getAttribute("aria-expanded") === "true") {
    open.delete(turned);
    shut.add(turned);
    say(url, "node", now.searchParams.get("node"));
  } else if (turned) {
    shut.delete(turned);
    open.add(turned);
    say(url, "node", now.searchParams.get("node"));
  } else {
    // What is open now stays open, the way to the node that was looked at among it.
    for (const row of document.querySelectorAll("ol.tree a.turn[aria-expanded=true]")) open.add(/** @type {HTMLElement} */ (row).dataset.turn ?? "");
    for (const id of shut) open.delete(id);
  }
  say(url, "open", [...open].filter(Boolean).join(","));
  say(url, "shut", [...shut].join(","));
  for (const more of now.searchParams.getAll("more")) if (!url.searchParams.getAll("more").some((one) => one.split(":")[0] === more.split(":")[0])) url.searchParams.append("more", more);
  const region = now.searchParams.get("region");
  if (region && !url.searchParams.has("region")) url.searchParams.set("region", region);
  return url.href;
}

/**
 * @param {URL} url
 * @param {string} name
 */
function ids(url, name) {
  return new Set((url.searchParams.get(name) ?? "").split(",").filter(Boolean));
}

/**
 * @param {URL} url
 * @param {string} name
 * @param {string | null} value
 */
function say(url, name, value) {
  if (value) url.searchParams.set(name, value);
  else url.searchParams.delete(name);
}
