// Passkeys: what the server asks for goes to the browser's own dialogue, and its answer back.
"use strict";

const token = document.querySelector('meta[name="csrf-token"]').content;

async function post(address, body) {
  const answer = await fetch(address, {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRFToken": token },
    body: JSON.stringify(body),
  });
  const said = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new Error(said.problem || "That did not work. Load the page again.");
  return said;
}

function words(error) {
  // The browser's own refusals: somebody pressed cancel, or nobody touched the key.
  return error.name === "NotAllowedError" ? "Nothing happened. Try again." : error.message;
}

function wire(button, work) {
  const problem = document.getElementById(button.dataset.problem);
  button.hidden = false;
  button.addEventListener("click", async () => {
    button.disabled = true;
    problem.hidden = true;
    try {
      location.href = (await work(button)).next;
    } catch (error) {
      problem.textContent = words(error);
      problem.hidden = false;
      button.disabled = false;
    }
  });
}

if (window.PublicKeyCredential && PublicKeyCredential.parseRequestOptionsFromJSON) {
  const use = document.getElementById("use-passkey");
  if (use) {
    wire(use, async ({ dataset }) => {
      const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(await post(dataset.ask, {}));
      const credential = await navigator.credentials.get({ publicKey });
      return post(dataset.answer, { credential: credential.toJSON(), next: dataset.next });
    });
  }
  const add = document.getElementById("add-passkey");
  if (add) {
    wire(add, async ({ dataset }) => {
      const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(await post(dataset.offer, {}));
      const credential = await navigator.credentials.create({ publicKey });
      const name = document.getElementById("passkey-name").value;
      return post(dataset.keep, { credential: credential.toJSON(), name });
    });
  }
}
