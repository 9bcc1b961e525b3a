// The phone on the screen: posts to the webhook as Twilio would, and reads the thread back.
"use strict";

const phones = document.getElementById("phones");
const template = document.getElementById("phone");
const numbers = phones.dataset.phones.split(" ");
const hints = ["Hi", "How much does it cost?", "BOOK", "PERSON", "Gracias, hablo español"];
const platformWords = {
  STOP: "Twilio blocks this phone and replies by itself.",
  HELP: "Twilio replies to HELP by itself.",
  START: "Twilio unblocks this phone and replies by itself.",
};
const POLL_MS = 300;

async function ask(path, value) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-Try": "1" },
    body: JSON.stringify(value),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

async function text(phone, body, photo) {
  const { form, signature } = await ask("/try/signed", { phone, body, photo });
  const answer = await fetch("/twilio/inbound", {
    method: "POST",
    headers: { "X-Twilio-Signature": signature },
    body: new URLSearchParams(form),
  });
  if (!answer.ok) throw new Error(`The webhook answered ${answer.status}.`);
}

function bubble(message) {
  const item = document.createElement("div");
  item.className = message.from;
  const words = document.createElement("p");
  words.textContent = message.body;
  const meta = document.createElement("small");
  const at = new Date(message.at).toLocaleTimeString([], { hour: "numeric", minute: "2-digit" });
  const count = message.segments ? `, ${message.segments} segment${message.segments > 1 ? "s" : ""}` : "";
  const who = { texter: "You", bot: "Bot", staff: "Staff" }[message.from];
  meta.textContent = `${who}, ${at}${message.state ? `, ${message.state}` : ""}${count}`;
  item.append(words, meta);
  return item;
}

function note(words) {
  const item = document.createElement("div");
  item.className = "platform";
  item.textContent = words;
  return item;
}

function show(thread, messages) {
  const seen = JSON.stringify(messages);
  if (thread.dataset.seen === seen) return;
  thread.dataset.seen = seen;
  thread.replaceChildren(
    ...messages.flatMap((message) => {
      const word = message.body.trim().toUpperCase();
      const said = message.from === "texter" ? platformWords[word] : undefined;
      return said ? [bubble(message), note(said)] : [bubble(message)];
    }),
  );
  const waits = messages.some((message) => message.state === "reading");
  thread.setAttribute("aria-busy", String(waits));
  if (waits) thread.append(note("reading…"));
  thread.scrollTop = thread.scrollHeight;
}

function add() {
  const used = [...phones.children].map((phone) => phone.dataset.phone);
  const phone = numbers.find((number) => !used.includes(number));
  if (!phone) return;
  const node = template.content.cloneNode(true).firstElementChild;
  const thread = node.querySelector(".thread");
  const field = node.querySelector("textarea");
  const problem = node.querySelector(".problem");
  const spoken = phone.replace(/^\+1(\d{3})(\d{3})(\d{4})$/, "($1) $2-$3");
  node.dataset.phone = phone;
  node.setAttribute("aria-label", `Phone ${spoken}`);
  thread.setAttribute("aria-label", `Texts of ${spoken}`);
  node.querySelector(".who").textContent = phones.dataset.clinic;
  node.querySelector(".from").textContent = `from ${spoken}`;

  const refresh = async () => {
    try {
      show(thread, await ask("/try/thread", { phone }));
      problem.textContent = "";
    } catch {
      problem.textContent = "The server does not answer.";
    }
  };
  const send = async (body, photo = false) => {
    if (!body.trim() && !photo) return;
    try {
      await text(phone, body, photo);
      await refresh();
    } catch (error) {
      field.value = body;
      problem.textContent = error.message;
    }
  };
  for (const hint of hints) {
    const chip = document.createElement("button");
    chip.type = "button";
    chip.textContent = hint;
    chip.addEventListener("click", () => send(hint));
    node.querySelector(".hints").append(chip);
  }
  node.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    const body = field.value;
    field.value = "";
    send(body);
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      node.querySelector("form").requestSubmit();
    }
  });
  node.querySelector(".photo").addEventListener("click", () => send("", true));
  const timer = setInterval(refresh, POLL_MS);
  node.querySelector(".close").addEventListener("click", () => {
    clearInterval(timer);
    node.remove();
    if (!phones.children.length) add();
  });
  phones.append(node);
  refresh();
  field.focus();
}

document.getElementById("add").addEventListener("click", add);
add();
