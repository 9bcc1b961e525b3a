// What a Node developer would build: Express, Twilio's validator, the intake as an XState machine,
// its snapshot in SQLite with full sync, TwiML back. Settings come as JSON on standard input; the
// port is told on standard output.
import { readFileSync } from "node:fs";
import Database from "better-sqlite3";
import express from "express";
import twilio from "twilio";
import { assign, createActor, setup } from "xstate";

const { path, baseUrl, token, questions, answers } = JSON.parse(readFileSync(0, "utf8"));

const steps = questions.map((words, n) => [
  `q${n}`,
  {
    on: {
      TEXT: [
        {
          guard: ({ event }) => keywordIn(event.body) !== undefined,
          actions: assign({ reply: ({ event }) => `${answers[keywordIn(event.body)]} ${words}` }),
        },
        {
          target: n + 1 < questions.length ? `q${n + 1}` : "done",
          actions: assign(({ context, event }) => ({
            given: [...context.given, event.body],
            reply: questions[n + 1] ?? "Thanks, we will call you.",
          })),
        },
      ],
    },
  },
]);
const machine = setup({}).createMachine({
  context: { given: [], reply: "" },
  initial: "q0",
  states: { ...Object.fromEntries(steps), done: {} },
});

function keywordIn(body) {
  return Object.keys(answers).find((word) => body.toLowerCase().includes(word));
}

const db = new Database(path);
db.pragma("journal_mode = WAL");
db.pragma("synchronous = FULL");
db.exec("CREATE TABLE talk (phone TEXT PRIMARY KEY, snapshot TEXT)");
db.exec("CREATE TABLE text (sid TEXT PRIMARY KEY, phone TEXT, body TEXT, reply TEXT)");
const load = db.prepare("SELECT snapshot FROM talk WHERE phone = ?");
const save = db.prepare("INSERT OR REPLACE INTO talk VALUES (?, ?)");
const keep = db.prepare("INSERT OR IGNORE INTO text VALUES (?, ?, ?, ?)");

const replied = db.transaction(({ MessageSid, From, Body }) => {
  const row = load.get(From);
  const snapshot = row ? JSON.parse(row.snapshot) : undefined;
  const actor = createActor(machine, { snapshot }).start();
  actor.send({ type: "TEXT", body: Body });
  const { reply } = actor.getSnapshot().context;
  save.run(From, JSON.stringify(actor.getPersistedSnapshot()));
  keep.run(MessageSid, From, Body, reply);
  return reply;
});

const app = express();
app.use(express.urlencoded({ extended: false }));
app.post("/twilio/inbound", (request, response) => {
  const signature = request.get("X-Twilio-Signature") ?? "";
  if (!twilio.validateRequest(token, signature, `${baseUrl}/twilio/inbound`, request.body)) {
    response.sendStatus(403);
    return;
  }
  const twiml = new twilio.twiml.MessagingResponse();
  twiml.message(replied.immediate(request.body));
  response.type("text/xml").send(twiml.toString());
});
const server = app.listen(0, "127.0.0.1", () => console.log(server.address().port));
