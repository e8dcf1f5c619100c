// The outbox against a real SMTP server and a real database; only the clock is the test's.
import { describe, expect, test, vi } from "vitest";
import { type Behaviour, testMailServer } from "../../../tests/support/smtp-server.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { smtpMail } from "../mail.ts";
import { findLetterState } from "./find-letter-state.ts";
import { postLetter } from "./post-letter.ts";
import { sendLetterNow } from "./send-letter-now.ts";
import { sendLetters } from "./send-letters.ts";
import { aLetter, letterRows } from "./testing.ts";

const database = await testDatabase();
const server = await testMailServer();

/** A city whose letters leave through the server, at noon on 1 June. */
function anOutbox() {
  const logged: string[] = [];
  const line = (message: string, fields: object = {}) =>
    void logged.push(`${message} ${JSON.stringify(fields)}`);
  const base = testContext(database);
  const context = {
    ...base,
    mail: smtpMail(server.url, "Rosario <rights@city.example>"),
    log: { info: line, warn: line, error: line },
  };
  const cityId = context.newCity();
  server.behave({});
  const stateOf = (letter: Id<"Letter">) =>
    database.readCity(cityId, (tx) => findLetterState(tx, letter));
  const minutesLater = (minutes: number) =>
    context.setNow(new Date(context.now().getTime() + minutes * 60_000).toISOString());
  const arrivals = () => {
    const suffix = `${cityId}@city.example`;
    return server.arrivals.filter(({ recipients }) => recipients.some((to) => to.endsWith(suffix)));
  };
  const post = (name = "kari", text = "Hello") =>
    aLetter(context, cityId, { to: `${name}.${cityId}@city.example`, text });
  const send = (behaviour: Behaviour = {}, only?: Id<"Letter">) => {
    server.behave(behaviour);
    return sendLetters(context, cityId, only);
  };
  return { context, cityId, logged, stateOf, minutesLater, arrivals, post, send };
}

const SENT = { sent: 1, waiting: 0, refused: 0 };
const WAITING = { sent: 0, waiting: 1, refused: 0 };
const REFUSED = { sent: 0, waiting: 0, refused: 1 };

describe("a letter that the server takes", () => {
  test("is sent once, with a Message-ID below the installation's name and the date it was made", async () => {
    const { post, send, arrivals, stateOf, minutesLater } = anOutbox();
    const letter = await post();
    expect(await stateOf(letter)).toBe("waiting");
    minutesLater(3);
    expect(await send()).toEqual(SENT);
    expect(await send()).toEqual({ sent: 0, waiting: 0, refused: 0 });
    minutesLater(100_000);
    expect(await send()).toEqual({ sent: 0, waiting: 0, refused: 0 });
    expect(arrivals().map(({ mail }) => [mail.messageId, mail.date])).toEqual([
      [`<${letter}@rosario.test>`, new Date("2026-06-01T12:00:00Z")],
    ]);
    expect(await stateOf(letter)).toBe("sent");
  });

  test("leaves neither address nor words behind", async () => {
    const { cityId, post, send } = anOutbox();
    await post("kari", "http://rosario.test/york/sign-in/secret");
    await send();
    expect(await letterRows(cityId)).toMatchObject([
      { to_address: null, subject: null, text: null, claimed_at: null, problem: null },
    ]);
  });

  test("is not there when what it tells of was rolled back", async () => {
    const { context, cityId, send, arrivals } = anOutbox();
    const undone = database.inCity(cityId, async (tx) => {
      await postLetter(context, tx, {
        to: `kari.${cityId}@city.example`,
        subject: "",
        text: "",
        purpose: "digest",
      });
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    expect(await send()).toEqual({ sent: 0, waiting: 0, refused: 0 });
    expect(arrivals()).toEqual([]);
  });

  test("waits for its day", async () => {
    const { context, cityId, send, minutesLater } = anOutbox();
    const sendAfter = new Date("2026-06-01T13:00:00Z");
    await aLetter(context, cityId, { to: `kari.${cityId}@city.example`, sendAfter });
    expect(await send()).toEqual(WAITING);
    minutesLater(59);
    expect(await send()).toEqual(WAITING);
    minutesLater(1);
    expect(await send()).toEqual(SENT);
  });

  test("is another city's business in no other city", async () => {
    const { context, post, send, stateOf } = anOutbox();
    const letter = await post();
    const other = context.newCity();
    expect(await sendLetters(context, other)).toEqual({ sent: 0, waiting: 0, refused: 0 });
    expect(await database.readCity(other, (tx) => findLetterState(tx, letter))).toBeUndefined();
    expect(await stateOf(letter)).toBe("waiting");
    expect(await send()).toEqual(SENT);
  });

  test("can be sent alone", async () => {
    const { post, send, stateOf } = anOutbox();
    const [first, second] = [await post("kari"), await post("ola")];
    expect(await send({}, second)).toEqual(SENT);
    expect(await stateOf(first)).toBe("waiting");
    expect(await send({}, second)).toEqual({ sent: 0, waiting: 0, refused: 0 });
    expect(await send()).toEqual(SENT);
  });
});

describe("a letter that the server does not take now", () => {
  test("goes out later with the same Message-ID, after one minute and then after five", async () => {
    const { post, send, arrivals, minutesLater } = anOutbox();
    const letter = await post();
    expect(await send({ content: () => 451 })).toEqual(WAITING);
    expect(await send()).toEqual(WAITING);
    minutesLater(1);
    expect(await send({ content: () => 451 })).toEqual(WAITING);
    minutesLater(4);
    expect(await send()).toEqual(WAITING);
    minutesLater(1);
    expect(await send()).toEqual(SENT);
    const ids = arrivals().map(({ mail }) => mail.messageId);
    expect(ids).toEqual(Array(3).fill(`<${letter}@rosario.test>`));
    expect(arrivals().map(({ accepted }) => accepted)).toEqual([false, false, true]);
  });

  test("is given up after three days, and says so in the log without its address", async () => {
    const { cityId, post, send, minutesLater, logged, stateOf } = anOutbox();
    const letter = await post();
    let rounds = 0;
    for (; (await stateOf(letter)) === "waiting" && rounds < 50; rounds += 1) {
      await send({ recipient: () => 451 });
      minutesLater(360);
    }
    expect(rounds).toBe(13);
    expect(await stateOf(letter)).toBe("refused");
    expect(await letterRows(cityId)).toMatchObject([
      { to_address: null, subject: null, text: null, problem: "gave-up 451" },
    ]);
    expect(logged.join("\n")).toContain("digest: gave-up 451");
    expect(logged.join("\n")).not.toContain("@");
  });

  test("does not keep the others from going", async () => {
    const { cityId, post, send } = anOutbox();
    for (const name of ["kari", "ola", "siri"]) await post(name);
    const behaviour: Behaviour = { recipient: (to) => (to.startsWith("ola") ? 451 : "go-on") };
    expect(await send(behaviour)).toEqual({ sent: 2, waiting: 1, refused: 0 });
    const problems = (await letterRows(cityId)).map(({ problem }) => problem);
    expect(problems.filter((problem) => problem !== null)).toEqual(["temporary 451"]);
  });

  test("ends the round when the server takes none, and leaves the others untried", async () => {
    const { cityId, post, send, minutesLater } = anOutbox();
    for (const name of ["kari", "ola", "siri"]) await post(name);
    expect(await send({ greeting: () => 421 })).toEqual({ sent: 0, waiting: 3, refused: 0 });
    const attempts = (await letterRows(cityId)).map((row) => row.attempts);
    expect(attempts.sort()).toEqual([0, 0, 1]);
    minutesLater(1);
    expect(await send()).toEqual({ sent: 3, waiting: 0, refused: 0 });
  });

  test("is tried once more when the program was away for longer than three days", async () => {
    const { post, send, minutesLater } = anOutbox();
    await post();
    minutesLater(7 * 24 * 60);
    expect(await send()).toEqual(SENT);
  });

  test("is refused, not sent, when what it says is no longer true", async () => {
    const { context, cityId, send, arrivals, minutesLater } = anOutbox();
    const uselessAfter = new Date("2026-06-01T13:00:00Z");
    await aLetter(context, cityId, { to: `kari.${cityId}@city.example`, uselessAfter });
    minutesLater(60);
    expect(await send()).toEqual(REFUSED);
    expect(arrivals()).toEqual([]);
    expect(await letterRows(cityId)).toMatchObject([{ text: null, problem: "too-late" }]);
  });
});

test.each<[string, Behaviour, string]>([
  ["its mailbox does not exist", { recipient: () => 550 }, "refused 550"],
  ["the server will not have what it says", { content: () => 554 }, "refused 554"],
])("a letter is refused for good when %s", async (_, behaviour, problem) => {
  const { cityId, post, send, stateOf, minutesLater, logged } = anOutbox();
  const letter = await post();
  expect(await send(behaviour)).toEqual(REFUSED);
  expect(await stateOf(letter)).toBe("refused");
  expect(await letterRows(cityId)).toMatchObject([
    { to_address: null, subject: null, text: null, problem },
  ]);
  expect(logged.join("\n")).toContain(`digest: ${problem}`);
  expect(logged.join("\n")).not.toContain("@");
  minutesLater(10_000);
  expect(await send()).toEqual({ sent: 0, waiting: 0, refused: 0 });
});

describe("a letter whose acceptance was not seen", () => {
  test("goes out again with the same Message-ID after ten minutes, and never once it was seen", async () => {
    const { post, send, arrivals, minutesLater } = anOutbox();
    const letter = await post();
    expect(await send({ content: () => "cut" })).toEqual(WAITING);
    minutesLater(9);
    expect(await send()).toEqual(WAITING);
    minutesLater(1);
    expect(await send()).toEqual(SENT);
    minutesLater(10_000);
    expect(await send()).toEqual({ sent: 0, waiting: 0, refused: 0 });
    expect(arrivals().map(({ mail }) => mail.messageId)).toEqual(
      Array(2).fill(`<${letter}@rosario.test>`),
    );
  });

  test("is taken over by another sender only when its claim has run out", async () => {
    const { context, cityId, post, send, minutesLater, stateOf } = anOutbox();
    const letter = await post();
    const gone = {
      ...context,
      mail: { ...context.mail, send: () => new Promise<never>(() => {}) },
    };
    void sendLetters(gone, cityId);
    await vi.waitFor(async () =>
      expect(await letterRows(cityId)).toMatchObject([{ claimed_at: expect.any(Date) }]),
    );
    minutesLater(9);
    expect(await send()).toEqual(WAITING);
    minutesLater(1);
    expect(await send()).toEqual(SENT);
    expect(await stateOf(letter)).toBe("sent");
  });

  test("counts as sent when a slow first sender is accepted after a second one was refused", async () => {
    const { context, cityId, post, send, minutesLater, stateOf } = anOutbox();
    const letter = await post();
    const held = Promise.withResolvers<"go-on">();
    server.behave({ content: () => held.promise });
    const first = sendLetters(context, cityId);
    await vi.waitFor(() => expect(server.arrivals.at(-1)?.mail.messageId).toContain(letter));
    minutesLater(10);
    expect(await send({ recipient: () => 550 })).toEqual(REFUSED);
    held.resolve("go-on");
    expect(await first).toMatchObject({ sent: 1 });
    expect(await stateOf(letter)).toBe("sent");
  });
});

test("a bug in sending stops the round, keeps the letter and is not hidden", async () => {
  const { context, cityId, post, send, minutesLater } = anOutbox();
  await post();
  const broken = { ...context.mail, send: async () => Promise.reject(new Error("a bug")) };
  await expect(sendLetters({ ...context, mail: broken }, cityId)).rejects.toThrow("a bug");
  minutesLater(10);
  expect(await send()).toEqual(SENT);
});

test("two senders at once send each letter once", async () => {
  const { context, cityId, post, arrivals } = anOutbox();
  for (let letter = 0; letter < 12; letter += 1) await post(`person-${letter}`);
  const rounds = await Promise.all([1, 2, 3].map(() => sendLetters(context, cityId)));
  expect(rounds.reduce((all, { sent }) => all + sent, 0)).toBe(12);
  expect(new Set(arrivals().map(({ mail }) => mail.messageId)).size).toBe(12);
  expect(arrivals()).toHaveLength(12);
});

test("a round that is told to stop ends after the letter it is at", async () => {
  const { context, cityId, post } = anOutbox();
  for (const name of ["kari", "ola", "siri"]) await post(name);
  const ending = new AbortController();
  server.behave({
    content: () => {
      ending.abort();
      return "go-on";
    },
  });
  expect(await sendLetters(context, cityId, undefined, ending.signal)).toEqual({
    sent: 1,
    waiting: 2,
    refused: 0,
  });
});

describe("sending while somebody waits", () => {
  test.each<[string, Behaviour]>([
    ["sent", {}],
    ["waiting", { recipient: () => 451 }],
    ["refused", { recipient: () => 550 }],
  ])("tells that the letter is %s", async (state, behaviour) => {
    const { context, cityId, post } = anOutbox();
    const letter = await post();
    server.behave(behaviour);
    expect(await sendLetterNow(context, cityId, letter)).toBe(state);
  });

  test("does not wait longer than it may, and hears all the same that the server took the letter", async () => {
    const { context, cityId, post, stateOf } = anOutbox();
    const letter = await post();
    const held = Promise.withResolvers<"go-on">();
    server.behave({ content: () => held.promise });
    expect(await sendLetterNow(context, cityId, letter, 1_000)).toBe("waiting");
    held.resolve("go-on");
    await vi.waitFor(async () => expect(await stateOf(letter)).toBe("sent"));
  });

  test("leaves a letter that the server does not want to see to the next round", async () => {
    const { context, cityId, post, send, minutesLater } = anOutbox();
    const letter = await post();
    server.behave({ greeting: () => "silence" });
    expect(await sendLetterNow(context, cityId, letter, 50)).toBe("waiting");
    await vi.waitFor(async () =>
      expect(await letterRows(cityId)).toMatchObject([{ problem: "unavailable abort" }]),
    );
    minutesLater(1);
    expect(await send()).toEqual(SENT);
  });

  test("never fails whoever posted the letter", async () => {
    const { context, cityId, post } = anOutbox();
    const letter = await post();
    const broken = { ...context.mail, send: async () => Promise.reject(new Error("a bug")) };
    expect(await sendLetterNow({ ...context, mail: broken }, cityId, letter)).toBe("waiting");
  });
});
