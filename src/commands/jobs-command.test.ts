import { describe, expect, test } from "vitest";
import { testMailServer } from "../../tests/support/smtp-server.ts";
import { testContext } from "../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../tests/support/test-database.ts";
import { listCities } from "../modules/city/index.ts";
import { aCity } from "../modules/city/testing.ts";
import { findLogFile, record } from "../modules/ledger/index.ts";
import { anEntry } from "../modules/ledger/testing.ts";
import type { CommandWorld, WorldCommand } from "../platform/command.ts";
import type { Context } from "../platform/context.ts";
import { smtpMail } from "../platform/mail.ts";
import { aLetter } from "../platform/outbox/testing.ts";
import { signerKey, vkeyOf } from "../transparency/note-key.ts";
import { jobsCommand } from "./jobs-command.ts";

const server = await testMailServer();
const base = testContext(await testDatabase());
const context = { ...base, mail: smtpMail(server.url, "Rosario <rights@city.example>") };
const york = await aCity(context, { slug: "york" });
const graz = await aCity(context, { slug: "graz" });

async function run(values: Readonly<Record<string, string>> = {}, within: Context = context) {
  const [printed, complained]: [string[], string[]] = [[], []];
  const world: CommandWorld = {
    context: within,
    print: (line) => void printed.push(line),
    complain: (line) => void complained.push(line),
    claimServing: async () => ({ serving: true }),
    cities: () => context.database.inInstallation(listCities),
  };
  const code = await (jobsCommand as WorldCommand).run(world, { values, positionals: [] });
  return { code, printed, complained };
}

describe("rosario jobs run", () => {
  test("does what is due in every city and says what it did, then finds nothing due", async () => {
    await aLetter(context, york.id, { to: "kari@york.example" });
    await aLetter(context, graz.id, { to: "ola@graz.example" });
    await aLetter(context, graz.id, { to: "siri@graz.example" });
    server.behave({ recipient: (to) => (to.startsWith("siri") ? 451 : "go-on") });
    expect(await run()).toEqual({
      code: 0,
      printed: ["graz: 1 letter sent, 1 letter waiting", "york: 1 letter sent"],
      complained: [],
    });
    base.setNow("2026-06-01T12:01:00Z");
    server.behave({ recipient: () => 550 });
    expect((await run()).printed).toEqual(["graz: 1 letter given up"]);
    expect(await run()).toEqual({ code: 0, printed: ["Nothing is due."], complained: [] });
  });

  test("does it in one city only when told so", async () => {
    server.behave({});
    await aLetter(context, york.id);
    await aLetter(context, graz.id);
    expect((await run({ city: "york" })).printed).toEqual(["york: 1 letter sent"]);
    expect((await run({ city: "graz" })).printed).toEqual(["graz: 1 letter sent"]);
  });

  test("knows the cities", async () => {
    const { code, complained } = await run({ city: "atlantis" });
    expect(code).toBe(2);
    expect(complained).toEqual(["There is no city atlantis. Cities here: graz, york"]);
  });

  test("says in which city a job failed, and does the rest", async () => {
    await aLetter(context, york.id, { to: "bug@york.example" });
    await aLetter(context, graz.id);
    const send = async (letter: Parameters<typeof context.mail.send>[0]) => {
      if (letter.to.startsWith("bug")) throw new Error("a bug");
      return context.mail.send(letter);
    };
    expect(await run({}, { ...context, mail: { way: "smtp", send } })).toEqual({
      code: 1,
      printed: ["graz: 1 letter sent"],
      complained: ["york: send-letters failed; the log says why"],
    });
  });

  test("ends with 1 when a witness of the record refuses, and names it", async () => {
    await context.database.inCity(york.id, (tx) => record(tx, anEntry()));
    // The log begins with its first checkpoint.
    await findLogFile(context, york, "checkpoint");
    const { verifier } = signerKey("cosignature", "witness.example", new Uint8Array(32).fill(7));
    await ownerQuery(
      "insert into ledger.witness (city_id, vkey, address, since) values ($1, $2, $3, now())",
      [york.id, vkeyOf(verifier), "http://127.0.0.1:9"],
    );
    const { code, complained } = await run({ city: "york" });
    expect(code).toBe(1);
    expect(complained).toEqual([expect.stringContaining("york: http://127.0.0.1:9: ")]);
  });
});
