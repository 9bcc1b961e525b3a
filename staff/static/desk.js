// The desk works without this file. It counts segments, keeps a working person signed in,
// says when the connection is gone, and keeps the thread at its newest text.
"use strict";

const script = document.currentScript;
const HERE_EVERY_MS = 60_000;
const PATIENCE_MS = 10_000;

// Segments as the carrier bills them; the server counts again before it sends.
const PLAIN = [
  [/[\u2018\u2019\u201a\u201b\u2032`\u00b4]/g, "'"],
  [/[\u201c\u201d\u201e\u00ab\u00bb]/g, '"'],
  [/[\u2010-\u2014\u2212]/g, "-"],
  [/\u2026/g, "..."],
  [/\s+/g, " "],
];

function clean(text) {
  return PLAIN.reduce((left, [from, to]) => left.replace(from, to), text.normalize("NFC")).trim();
}

function count(text, limits) {
  const characters = [...text];
  const isGsm = characters.every((c) => limits.gsm.includes(c) || limits.escaped.includes(c));
  const size = (c) => (isGsm ? (limits.escaped.includes(c) ? 2 : 1) : c.length);
  const [alone, joined] = isGsm ? [160, 153] : [70, 67];
  const total = characters.reduce((sum, c) => sum + size(c), 0);
  if (total <= alone) return { segments: total ? 1 : 0, total, isGsm, characters };
  let [segments, room] = [1, joined];
  for (const c of characters) {
    if (size(c) > room) [segments, room] = [segments + 1, joined];
    room -= size(c);
  }
  return { segments, total, isGsm, characters };
}

function said({ segments, total, isGsm, characters }, limits) {
  if (!total) return `A text of 160 characters is one segment; ${limits.most} are the most.`;
  const odd = isGsm
    ? ""
    : `; ${characters.find((c) => !limits.gsm.includes(c) && !limits.escaped.includes(c))} makes it longer`;
  const over = segments > limits.most ? `: too long, ${limits.most} are the most` : "";
  return `${total} characters, ${segments} ${segments === 1 ? "segment" : "segments"}${over}${odd}`;
}

function countIn(box) {
  const limits = JSON.parse(box.dataset.limits);
  const line = document.getElementById("count");
  const show = () => {
    const counted = count(clean(box.value), limits);
    line.textContent = said(counted, limits);
    line.classList.toggle("is-over", counted.segments > limits.most);
  };
  box.addEventListener("input", show);
  show();
}

function insertSnippets(select) {
  const box = document.getElementById("text");
  select.form.querySelector("button").hidden = true;
  select.addEventListener("change", () => {
    const body = select.selectedOptions[0].dataset.body;
    if (!body) return;
    box.setRangeText(body, box.selectionStart, box.selectionEnd, "end");
    box.dispatchEvent(new Event("input"));
    box.focus();
    select.selectedIndex = 0;
  });
}

let toldAt = Date.now();
function stillHere() {
  if (Date.now() - toldAt < HERE_EVERY_MS) return;
  toldAt = Date.now();
  const token = document.querySelector('meta[name="csrf-token"]').content;
  fetch(script.dataset.here, { method: "POST", headers: { "X-CSRFToken": token } }).catch(() => {});
}

function followNewest(live) {
  const toEnd = () => {
    const thread = live.querySelector(".thread");
    thread.scrollTop = thread.scrollHeight;
  };
  let shown = live.querySelectorAll(".bubble").length;
  new MutationObserver(() => {
    const now = live.querySelectorAll(".bubble").length;
    if (now !== shown) toEnd();
    shown = now;
  }).observe(live, { childList: true, subtree: true });
  toEnd();
}

// A new alert is heard and seen outside the window too; what it is about stays at the desk.
function watchAlerts(banner) {
  const shown = () => [...banner.querySelectorAll("[id^=alert-]")].map((one) => one.id);
  const title = document.title;
  let known = new Set(shown());
  const mark = () => { document.title = known.size ? `(${known.size}) ${title}` : title; };
  new MutationObserver(() => {
    const now = shown();
    if (now.some((id) => !known.has(id))) tell(banner);
    known = new Set(now);
    mark();
  }).observe(banner, { childList: true, subtree: true });
  mark();
}

function tell(banner) {
  if (banner.dataset.sound === "yes") beep();
  if (window.Notification?.permission === "granted") {
    new Notification("Text Us", { body: "Somebody needs a person. Open the desk.", tag: "alert" });
  }
}

function beep() {
  const audio = new AudioContext();
  [0, 0.25].forEach((at) => {
    const tone = audio.createOscillator();
    const volume = audio.createGain();
    tone.frequency.value = 880;
    volume.gain.value = 0.15;
    tone.connect(volume).connect(audio.destination);
    tone.start(audio.currentTime + at);
    tone.stop(audio.currentTime + at + 0.15);
  });
}

function offerNotifications(button) {
  if (window.Notification?.permission !== "default") return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await Notification.requestPermission();
    button.hidden = true;
  });
}

document.querySelectorAll("#alerts").forEach(watchAlerts);
document.querySelectorAll("#notify").forEach(offerNotifications);

const keys = document.getElementById("keys");
const showKeys = document.getElementById("show-keys");
showKeys.hidden = false;
showKeys.addEventListener("click", () => keys.showModal());
document.getElementById("hide-keys").addEventListener("click", () => keys.close());

const offline = document.querySelector(".offline");
let hasFailed = false;
function sayOffline() {
  hasFailed = true;
  offline.hidden = false;
}
addEventListener("offline", sayOffline);

// A form takes its page along, and with it what stands unsent in another box.
function mayLeave(form) {
  const boxes = [...document.querySelectorAll(".act textarea")];
  const left = boxes.find((box) => box.form !== form && box.value.trim());
  if (!left) return true;
  left.focus();
  return confirm("What you typed in another box here is not sent or saved, and would be gone. Go on without it?");
}

// A form leaves once, however slow the line: nobody is texted twice by a second press. Without
// a connection it stays as it was typed.
function sendOnce(event) {
  const form = event.target;
  // A form that gives a file leaves its page where it is, and may be sent again.
  if (form.method !== "post" || "again" in form.dataset || event.defaultPrevented) return;
  if (!navigator.onLine) sayOffline();
  if (!navigator.onLine || form.dataset.isSent || !mayLeave(form)) {
    event.preventDefault();
    return;
  }
  form.dataset.isSent = "yes";
  setTimeout(() => { delete form.dataset.isSent; }, PATIENCE_MS);
}
document.addEventListener("submit", sendOnce);
document.addEventListener("htmx:error", sayOffline);
document.addEventListener("htmx:before:request", () => { hasFailed = false; });
document.addEventListener("htmx:after:request", () => { offline.hidden = !hasFailed; });

document.querySelectorAll("textarea[data-limits]").forEach(countIn);
document.querySelectorAll("#snippet").forEach(insertSnippets);
document.querySelectorAll("#live:has(.thread)").forEach(followNewest);
for (const kind of ["keydown", "pointerdown"]) document.addEventListener(kind, stillHere);
