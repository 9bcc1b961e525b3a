// Keys for people who work the queue all day. They can be switched off (WCAG 2.2, 2.1.4), and
// none acts while somebody types.
"use strict";

const keysList = document.getElementById("keys");

function isTyping(target) {
  return target.closest("input, textarea, select, [contenteditable]") !== null;
}

function rowLinks() {
  return [...document.querySelectorAll("[data-row] h2 a")];
}

function move(by) {
  const links = rowLinks();
  if (!links.length) return;
  const row = document.activeElement.closest("[data-row]");
  const at = row ? links.indexOf(row.querySelector("h2 a")) : by > 0 ? -1 : links.length;
  const next = links[Math.min(Math.max(at + by, 0), links.length - 1)];
  next.focus();
  next.closest("[data-row]").scrollIntoView({ block: "nearest" });
}

function press(key) {
  const row = document.activeElement.closest("[data-row]");
  const where = key === "c" && rowLinks().length ? row : document;
  const target = where?.querySelector(`[data-key="${key}"]`);
  if (!target) return;
  if (target.matches("button, a")) target.click();
  else target.focus();
}

const KEYS = {
  j: () => move(1),
  k: () => move(-1),
  c: () => press("c"),
  r: () => press("r"),
  n: () => press("n"),
  "/": () => press("/"),
  q: () => { location.href = document.querySelector(".brand").href; },
  "?": () => keysList.showModal(),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || keysList.open) return;
  const act = KEYS[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});
