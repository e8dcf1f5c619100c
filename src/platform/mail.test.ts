import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { type Behaviour, testMailServer } from "../../tests/support/smtp-server.ts";
import { MAIL_LIMITS, type OutgoingLetter, smtpMail, terminalMail } from "./mail.ts";
import { LEASE } from "./outbox/letter.ts";

const server = await testMailServer();
const FROM = "Rosario <rights@city.example>";
const LIMITS = { connecting: 400, greeting: 400, silence: 400, whole: 2_000, grace: 300 };
const PATIENT = {
  connecting: 60_000,
  greeting: 60_000,
  silence: 60_000,
  whole: 60_000,
  grace: 300,
};
const mail = smtpMail(server.url, FROM, LIMITS);

let letters = 0;

function aLetter(stated: Partial<OutgoingLetter> = {}): OutgoingLetter {
  letters += 1;
  return {
    to: "kari@city.example",
    subject: "Six things to answer",
    text: "Hello",
    messageId: `<letter-${letters}@rosario.test>`,
    date: new Date("2026-06-01T12:00:00Z"),
    ...stated,
  };
}

/** Sends a letter to a server that behaves so, and gives the outcome and what the server was given. */
async function sent(letter: OutgoingLetter = aLetter(), behaviour: Behaviour = {}) {
  server.behave(behaviour);
  const before = server.arrivals.length;
  const outcome = await mail.send(letter);
  return { outcome, arrivals: server.arrivals.slice(before) };
}

describe("a letter by SMTP", () => {
  test("arrives once, with the Message-ID and the date it was given, marked as written by a program", async () => {
    const letter = aLetter();
    const { outcome, arrivals } = await sent(letter);
    expect(outcome).toEqual({ accepted: true });
    expect(arrivals).toHaveLength(1);
    const [{ mail: got, recipients } = { mail: undefined, recipients: [] }] = arrivals;
    expect(recipients).toEqual(["kari@city.example"]);
    expect(got?.messageId).toBe(letter.messageId);
    expect(got?.date).toEqual(letter.date);
    expect(got?.headers.get("auto-submitted")).toBe("auto-generated");
    expect(got?.from?.text).toBe('"Rosario" <rights@city.example>');
    expect(got?.html).toBe(false);
    expect(got?.headerLines.map(({ key }) => key).sort()).toEqual([
      "auto-submitted",
      "content-transfer-encoding",
      "content-type",
      "date",
      "from",
      "message-id",
      "mime-version",
      "subject",
      "to",
    ]);
  });

  test.each([
    "Kjære Åse Ødegård,\n\nbyen skylder deg et svar.\n\nHilsen Tromsø «kommune» – Čáppa\n",
    "Sehr geehrte Frau Groß, die Straße ist 42 Tage überfällig.",
    `En lang linje ${"uten noe linjeskift på veien ".repeat(80)}slutt`,
    `${"x".repeat(2_000)}`,
    `https://rights.city.example/tromso/requests/${"a-long-word-".repeat(30)}?a=1&b=2\n\nhttps://short.example/`,
    ".\n..\nA line that is only a dot\n.",
    "From the beginning of a line\n-- \nand = signs =3D, \t tabs",
    "🏘️ 人権",
  ])("arrives with every character and every link as written: %j", async (text) => {
    const subject = `Følg opp: ${text.slice(0, 60).replace(/[\n\t]/g, " ")}`.trim();
    const { arrivals } = await sent(aLetter({ text, subject }));
    expect(arrivals[0]?.mail.text?.replaceAll("\r\n", "\n").trimEnd()).toBe(text.trimEnd());
    expect(arrivals[0]?.mail.subject).toBe(subject);
    // RFC 5322, 2.1.1: no line longer than 998 characters.
    const longest = Math.max(...(arrivals[0]?.raw.split("\r\n").map((line) => line.length) ?? []));
    expect(longest).toBeLessThan(998);
  });

  test.each([
    "Hello\r\nBcc: everybody@city.example",
    "Hello\nX-Injected: yes",
    "Hello\r\n\r\n<script>",
    "Hello\u0000\u0085\u2028Bcc: everybody@city.example",
  ])("keeps a subject in its own line: %j", async (subject) => {
    const { arrivals } = await sent(aLetter({ subject }));
    expect(arrivals[0]?.recipients).toEqual(["kari@city.example"]);
    expect(arrivals[0]?.mail.bcc).toBeUndefined();
    expect(arrivals[0]?.mail.headers.has("x-injected")).toBe(false);
    expect(arrivals[0]?.mail.subject).toMatch(/^Hello /);
    expect(arrivals[0]?.mail.text?.trim()).toBe("Hello");
  });

  test.each([
    "kari@city.example\r\nBcc: everybody@city.example",
    "kari@city.example, ola@city.example",
    "kari@city.example;ola@city.example",
    "<kari@city.example>",
    "kari@city.example ola@city.example",
    "kari@city.example\u0000",
    "",
  ])("goes to one address or to none: %j", async (to) => {
    const { outcome, arrivals } = await sent(aLetter({ to }));
    expect(outcome).toEqual({ refused: "permanent", code: "bad-address" });
    expect(arrivals).toEqual([]);
  });
});

describe("what the server says", () => {
  test.each<[string, Behaviour, object]>([
    ["no such mailbox", { recipient: () => 550 }, { refused: "permanent", code: "550" }],
    ["try later", { recipient: () => 451 }, { refused: "temporary", code: "451" }],
    ["a full mailbox", { recipient: () => 452 }, { refused: "temporary", code: "452" }],
    ["a letter it will not have", { content: () => 554 }, { refused: "permanent", code: "554" }],
    [
      "a letter it will not have now",
      { content: () => 450 },
      { refused: "temporary", code: "450" },
    ],
    ["a sender it does not know", { sender: () => 550 }, { refused: "unavailable", code: "550" }],
    ["a sender who has sent much", { sender: () => 450 }, { refused: "temporary", code: "450" }],
    ["that it is closing", { recipient: () => 421 }, { refused: "unavailable", code: "421" }],
    ["that one has to log in", { recipient: () => 530 }, { refused: "unavailable", code: "530" }],
    ["no to everybody", { greeting: () => 554 }, { refused: "unavailable", code: "554" }],
  ])("%s", async (_, behaviour, outcome) => {
    expect((await sent(aLetter(), behaviour)).outcome).toEqual(outcome);
  });

  test.each<[string, Behaviour, object]>([
    [
      "at the recipient",
      { recipient: () => "cut" },
      { refused: "unavailable", code: "connection" },
    ],
    ["after the letter", { content: () => "cut" }, { refused: "unanswered", code: "connection" }],
  ])("nothing, and the line is cut %s", async (_, behaviour, outcome) => {
    expect((await sent(aLetter(), behaviour)).outcome).toEqual(outcome);
  });

  test.each<[string, Behaviour, object]>([
    ["no greeting", { greeting: () => "silence" }, { refused: "unavailable", code: "timedout" }],
    [
      "at the recipient",
      { recipient: () => "silence" },
      { refused: "unavailable", code: "timedout" },
    ],
    ["after the letter", { content: () => "silence" }, { refused: "unanswered", code: "timedout" }],
  ])("nothing for too long: %s", async (_, behaviour, outcome) => {
    expect((await sent(aLetter(), behaviour)).outcome).toEqual(outcome);
  });

  test("a little at a time and never to the end, until all the time is over", async () => {
    const trickle = createServer((socket) => {
      socket.on("error", () => undefined);
      const drop = setInterval(() => socket.write("220-still here\r\n"), 100);
      socket.once("close", () => clearInterval(drop));
    });
    await new Promise<void>((resolve) => {
      trickle.listen(0, "127.0.0.1", resolve);
    });
    const address = trickle.address();
    const port = typeof address === "object" ? address?.port : 0;
    const patient = { ...PATIENT, whole: 700 };
    const outcome = await smtpMail(`smtp://127.0.0.1:${port}`, FROM, patient).send(aLetter());
    trickle.close();
    expect(outcome).toEqual({ refused: "unavailable", code: "abort" });
  });

  test("nobody is there", async () => {
    const outcome = await smtpMail("smtp://127.0.0.1:1", FROM, LIMITS).send(aLetter());
    expect(outcome).toEqual({ refused: "unavailable", code: expect.any(String) });
  });

  test("a wrong password", async () => {
    const closed = await testMailServer({
      authOptional: false,
      onAuth: (_, _session, done) => done(new Error("no")),
    });
    const url = closed.url.replace("smtp://", "smtp://rosario:wrong@");
    expect(await smtpMail(url, FROM, LIMITS).send(aLetter())).toEqual({
      refused: "unavailable",
      code: "535",
    });
  });
});

describe("when nobody wants to wait any longer", () => {
  const patient = smtpMail(server.url, FROM, PATIENT);

  test("a letter that the server does not have yet is given up at once", async () => {
    const ending = new AbortController();
    server.behave({
      recipient: () => {
        ending.abort();
        return "silence";
      },
    });
    expect(await patient.send(aLetter(), ending.signal)).toEqual({
      refused: "unavailable",
      code: "abort",
    });
    expect(await patient.send(aLetter(), ending.signal)).toEqual({
      refused: "unavailable",
      code: "abort",
    });
  });

  test.each<[string, Behaviour, object]>([
    ["and comes", {}, { accepted: true }],
    ["and does not come", { content: () => "silence" }, { refused: "unanswered", code: "abort" }],
  ])("an answer is awaited a little longer, %s", async (_, { content }, outcome) => {
    const ending = new AbortController();
    server.behave({
      content: async (arrival) => {
        ending.abort();
        await sleep(50);
        return content?.(arrival) ?? "go-on";
      },
    });
    expect(await patient.send(aLetter(), ending.signal)).toEqual(outcome);
  });
});

test("one attempt ends before anybody else may take the letter up", () => {
  expect(MAIL_LIMITS.whole + MAIL_LIMITS.grace).toBeLessThan(LEASE);
  expect(MAIL_LIMITS.silence).toBeGreaterThanOrEqual(300_000);
});

test("without a mail server, a letter is printed", async () => {
  const printed: string[] = [];
  const terminal = terminalMail((text) => void printed.push(text));
  expect(await terminal.send(aLetter({ text: "Sign in: http://x" }))).toEqual({ accepted: true });
  expect(printed).toEqual([
    "\nMail to kari@city.example: Six things to answer\n\nSign in: http://x\n",
  ]);
});
