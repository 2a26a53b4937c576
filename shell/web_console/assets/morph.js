// Makes one piece of a page equal to another with as few changes as possible, so that focus, selection and scroll positions stay.

/**
 * Makes an element equal to another.
 * @param {Element} from What is on the page.
 * @param {Element} to What shall be there.
 */
export function morph(from, to) {
  if (from.isEqualNode(to)) return;
  for (const { name } of [...from.attributes]) if (!to.hasAttribute(name) && !isOwn(from, name)) from.removeAttribute(name);
  for (const { name, value } of [...to.attributes]) if (from.getAttribute(name) !== value && !isOwn(from, name)) from.setAttribute(name, value);
  // What somebody has typed or drawn stays.
  if (from.hasAttribute("data-kept") || from === document.activeElement && from.matches("input, textarea, select")) return;
  children(from, to);
}

/**
 * Whether an attribute belongs to whoever looks, and not to the page.
 * @param {Element} element
 * @param {string} name
 */
function isOwn(element, name) {
  return name === "open" && element.localName === "details";
}

/**
 * @param {Element} from
 * @param {Element} to
 */
function children(from, to) {
  /** @type {Map<string, Element>} */
  const named = new Map();
  for (const child of from.children) if (child.id) named.set(child.id, child);
  let at = from.firstChild;
  for (const wanted of [...to.childNodes]) {
    const id = wanted instanceof Element ? wanted.id : "";
    const known = id ? named.get(id) : undefined;
    if (known && known.localName === (/** @type {Element} */ (wanted)).localName) {
      if (known === at) at = at.nextSibling; else from.insertBefore(known, at);
      named.delete(id);
      morph(known, /** @type {Element} */ (wanted));
    } else if (!id && at && isAlike(at, wanted)) {
      const next = at.nextSibling;
      if (at instanceof Element) morph(at, /** @type {Element} */ (wanted));
      else if (at.nodeValue !== wanted.nodeValue) at.nodeValue = wanted.nodeValue;
      at = next;
    } else {
      const made = document.importNode(wanted, true);
      from.insertBefore(made, at);
    }
  }
  while (at) {
    const next = at.nextSibling;
    // What a script put there is the script's to take away.
    if (!(at instanceof Element && at.hasAttribute("data-own"))) at.remove();
    at = next;
  }
}

/**
 * Whether one node can become another.
 * @param {ChildNode} one
 * @param {ChildNode} other
 */
function isAlike(one, other) {
  if (one.nodeType !== other.nodeType) return false;
  if (!(one instanceof Element)) return true;
  return !one.id && one.localName === (/** @type {Element} */ (other)).localName;
}
