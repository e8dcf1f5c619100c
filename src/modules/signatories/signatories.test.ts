// Signing, withdrawing and removing as actions: what is kept, what is gone, what the public record says, and every refusal.
import { describe, expect, test } from "vitest";
import { type TestContext, testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import { sendLetterNow } from "../../platform/outbox/send-letter-now.ts";
import type { Role } from "../accounts/index.ts";
import { anActor } from "../accounts/testing.ts";
import { listEntries, openCommitment, verifyLedger } from "../ledger/index.ts";
import { answerAskingsJob, type SignedCity } from "./answer-asking.ts";
import { type AskToSignInput, askToSign } from "./ask-to-sign.ts";
import { askToWithdraw } from "./ask-to-withdraw.ts";
import { confirmSignature } from "./confirm-signature.ts";
import { countSignatories, listSignatoryYears } from "./count-signatories.ts";
import { forgetPerson } from "./forget-person.ts";
import { listShown } from "./list-signatory-page.ts";
import { signatories as signatoriesModule } from "./module.ts";
import { removeSignatory } from "./remove-signatory.ts";
import { removeUnconfirmed } from "./remove-unconfirmed.ts";
import { aSignatory, secretIn } from "./testing.ts";
import { withdrawSignature } from "./withdraw-signature.ts";

const database = await testDatabase();
const ZONE = "Europe/Oslo";

function aPlace() {
  const context = testContext(database);
  const city: SignedCity = { id: context.newCity(), slug: "york" };
  const ask = (stated: Partial<AskToSignInput> = {}) =>
    askToSign(context, city, {
      ...{ kind: "resident", name: "Kari Nordmann", shown: true, email: "kari@home.example" },
      ...{ language: "en", place: "York", ...stated },
    });
  const withdraw = (email = "kari@home.example") =>
    askToWithdraw(context, city, { email, language: "en", place: "York" });
  const count = () => database.readCity(city.id, (tx) => countSignatories(tx, ZONE));
  const last = () => context.letters.at(-1);
  return { context, city, ask, withdraw, count, last };
}

async function problems(city: SignedCity): Promise<readonly string[]> {
  const { recorded } = signatoriesModule;
  const verified = await verifyLedger(database, [city.id], recorded ? [recorded] : []);
  return verified.flatMap((one) => one.problems.map(({ code }) => code));
}

const rowsOf = async (table: string, city: SignedCity) =>
  ownerQuery<Record<string, unknown>>(`select * from signatories.${table} where city_id = $1`, [
    city.id,
  ]);

describe("signing", () => {
  test("counts once the address is confirmed, and then keeps no address", async () => {
    const { context, city, ask, count, last } = aPlace();
    expect(await ask()).toEqual({ asked: true });
    expect(last()).toMatchObject({
      to: "kari@home.example",
      subject: "Confirm your signature under the declaration of York",
    });
    expect(last()?.text).not.toContain("Kari");
    expect(await count()).toEqual({ organisation: 0, resident: 0 });
    const secret = secretIn(last(), "signatures");
    expect(await confirmSignature(context, city, secret)).toEqual({ letter: expect.any(String) });
    expect(await count()).toEqual({ organisation: 0, resident: 1 });
    for (const table of ["asking", "submission", "signature", "link", "letter"])
      expect(JSON.stringify(await rowsOf(table, city))).not.toContain("home.example");
    expect(await confirmSignature(context, city, secret)).toEqual({ refused: "dead-link" });
    const [entry] = await database.readCity(city.id, (tx) => listEntries(tx));
    expect(entry?.entry).toMatchObject({
      ...{ type: "signatory.signed", by: "signatory", subject: "signatories" },
      facts: { kind: "resident", person: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(entry?.body).not.toContain("Kari");
    expect(await problems(city)).toEqual([]);
  });

  test("shows a resident's name only where it is wanted, and keeps none otherwise", async () => {
    const { context, city } = aPlace();
    await aSignatory(context, city, { shown: false });
    await aSignatory(context, city, { name: "Ola  Nordmann", email: "ola@home.example" });
    await aSignatory(context, city, {
      ...{ kind: "organisation", name: "Hidden Club", shown: false, email: "club@x.example" },
    });
    expect(
      (await database.readCity(city.id, (tx) => listShown(tx))).map(({ name }) => name),
    ).toEqual(["Ola Nordmann"]);
    const kept = JSON.stringify(await rowsOf("signature", city));
    expect(kept).not.toContain("Kari");
    expect(kept).not.toContain("Hidden");
  });

  test.each(["kari@home.example", " KARI@home.example", "kari+again@home.example"])(
    "is one signature for one mailbox: %j",
    async (email) => {
      const { context, city, ask, count, last } = aPlace();
      await aSignatory(context, city);
      expect(await ask({ email, name: "Somebody Else" })).toEqual({ asked: true });
      expect(last()?.subject).toBe("You have signed the declaration of York already");
      expect(secretIn(last(), "signatures")).toBe("");
      expect(await rowsOf("submission", city)).toEqual([]);
      expect(await count()).toEqual({ organisation: 0, resident: 1 });
      expect((await rowsOf("signature", city))[0]?.name).toBe("Kari Nordmann");
    },
  );

  test("takes the first of several confirmations to one mailbox", async () => {
    const { context, city, ask, count, last } = aPlace();
    await ask();
    const first = secretIn(last(), "signatures");
    await ask();
    const second = secretIn(last(), "signatures");
    const confirmed = await Promise.all(
      [first, second].map((secret) => confirmSignature(context, city, secret)),
    );
    expect(confirmed.filter((one) => "refused" in one)).toEqual([{ refused: "dead-link" }]);
    expect(await count()).toEqual({ organisation: 0, resident: 1 });
  });

  test("is refused to an organisation that has signed, whoever asks and however it is spelt", async () => {
    const { context, city, ask, count, last } = aPlace();
    const club = { kind: "organisation", name: "York Tenants", shown: true } as const;
    await ask({ ...club, email: "a@club.example" });
    const waiting = secretIn(last(), "signatures");
    await aSignatory(context, city, { ...club, email: "b@club.example" });
    const letters = context.letters.length;
    for (const name of ["York Tenants", " york  TENANTS"])
      expect(await ask({ ...club, name, email: "c@other.example" })).toEqual({
        refused: "signed-already",
      });
    expect(context.letters).toHaveLength(letters);
    // Who had asked before is told when they confirm.
    expect(await confirmSignature(context, city, waiting)).toEqual({ refused: "signed-already" });
    expect(await count()).toEqual({ organisation: 1, resident: 0 });
  });

  test.each<[refused: string, wrong: Partial<AskToSignInput>]>([
    ["unknown-kind", { kind: "robot" }],
    ["no-name", { kind: "organisation", name: " " }],
    ["no-name", { name: "" }],
    ["bad-name", { name: "www.shop.example" }],
    ["too-long", { name: "x".repeat(121) }],
    ["no-email", { email: "kari" }],
  ])("is refused with %s", async (refused, wrong) => {
    const { context, city, ask } = aPlace();
    expect(await ask(wrong)).toEqual({ refused });
    expect(context.letters).toEqual([]);
    expect(await rowsOf("asking", city)).toEqual([]);
  });

  test("works within 48 hours, and what nobody confirms is then removed", async () => {
    const { context, city, ask, count, last } = aPlace();
    await ask();
    const secret = secretIn(last(), "signatures");
    const said: string[] = [];
    const run = () =>
      removeUnconfirmed(context, { ...city }, { say: (line) => void said.push(line) });
    context.setNow("2026-06-03T11:59:59Z");
    await run();
    expect(await rowsOf("submission", city)).toHaveLength(1);
    context.setNow("2026-06-03T12:00:00Z");
    expect(await confirmSignature(context, city, secret)).toEqual({ refused: "dead-link" });
    await run();
    expect(said).toEqual(["1 unconfirmed signatures were removed"]);
    for (const table of ["submission", "letter"]) expect(await rowsOf(table, city)).toEqual([]);
    expect(await count()).toEqual({ organisation: 0, resident: 0 });
  });

  test("floods nobody's mailbox, and tells nobody that it would", async () => {
    const { context, ask, withdraw } = aPlace();
    for (let times = 0; times < 5; times += 1) expect(await ask()).toEqual({ asked: true });
    expect(await withdraw()).toEqual({ asked: true });
    expect(context.letters).toHaveLength(3);
    context.setNow("2026-06-02T12:00:00Z");
    await ask();
    expect(context.letters).toHaveLength(4);
  });

  test("is refused once the city has sent as many letters as it may in a day", async () => {
    const { city, ask, withdraw } = aPlace();
    await ownerQuery(
      `insert into signatories.letter (city_id, id, address_hash, asked_at)
       select $1, gen_random_uuid(), sha256(n::text::bytea), '2026-06-01T11:00:00Z' from generate_series(1, 2000) n`,
      [city.id],
    );
    expect(await ask()).toEqual({ refused: "too-many" });
    expect(await withdraw()).toEqual({ refused: "too-many" });
  });

  test("answers before it looks at the address, and the job answers what was left", async () => {
    const { context, city } = aPlace();
    const letters: string[] = [];
    const slow = {
      ...context,
      mail: {
        way: "smtp" as const,
        send: async ({ to }: { readonly to: string }) => {
          letters.push(to);
          return { accepted: true as const };
        },
      },
    };
    await ownerQuery(
      `insert into signatories.asking (city_id, id, wish, email, language, place, asked_at)
       values ($1, gen_random_uuid(), 'withdraw', 'nobody@home.example', 'nb', 'York', now())`,
      [city.id],
    );
    await ownerQuery(
      `insert into signatories.asking (city_id, id, wish, kind, shown, email, language, place, asked_at)
       values ($1, gen_random_uuid(), 'sign', 'resident', false, 'kari@home.example', 'nb', 'York', now())`,
      [city.id],
    );
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    const how = { say, complain: say, stopping: new AbortController().signal };
    await answerAskingsJob.run(slow, city, how);
    await answerAskingsJob.run(slow, city, how);
    expect(said).toEqual(["looked at 2 that want to sign or to withdraw"]);
    expect(letters).toEqual(["kari@home.example"]);
  });
});

describe("withdrawing", () => {
  test("leaves that somebody signed, and nothing of who; then the same may sign again", async () => {
    const { context, city, count } = aPlace();
    const secret = await aSignatory(context, city);
    const [signed] = await database.readCity(city.id, (tx) => listEntries(tx));
    const commitment = String(signed?.entry?.facts.person);
    expect(await withdrawSignature(context, city.id, secret)).toEqual({ withdrawn: true });
    expect(await count()).toEqual({ organisation: 0, resident: 0 });
    expect(await rowsOf("signature", city)).toMatchObject([
      { name: null, name_hash: null, address_hash: null },
    ]);
    expect(await rowsOf("link", city)).toEqual([]);
    const opened = await database.readCity(city.id, (tx) =>
      openCommitment(tx, { commitment, value: {} }),
    );
    expect(opened).toBeUndefined();
    const [entry] = await database.readCity(city.id, (tx) => listEntries(tx));
    expect(entry?.entry).toMatchObject({
      ...{ type: "signatory.withdrawn", by: "signatory" },
      facts: { kind: "resident", person: commitment },
    });
    expect(await problems(city)).toEqual([]);
    expect(await withdrawSignature(context, city.id, secret)).toEqual({ refused: "dead-link" });
    await aSignatory(context, city);
    expect(await count()).toEqual({ organisation: 0, resident: 1 });
    expect(await problems(city)).toEqual([]);
  });

  test("works with the link of every letter, and long after", async () => {
    const { context, city, ask, count, last } = aPlace();
    await ask();
    const [confirm, early] = [secretIn(last(), "signatures"), secretIn(last(), "withdrawals")];
    const confirmed = await confirmSignature(context, city, confirm);
    if ("refused" in confirmed) throw new Error(confirmed.refused);
    await sendLetterNow(context, city.id, confirmed.letter);
    const later = secretIn(last(), "withdrawals");
    expect(new Set([confirm, early, later]).size).toBe(3);
    context.setNow("2031-06-01T12:00:00Z");
    await removeUnconfirmed(context, { ...city }, { say: () => undefined });
    expect(await withdrawSignature(context, city.id, early)).toEqual({ withdrawn: true });
    expect(await withdrawSignature(context, city.id, later)).toEqual({ refused: "dead-link" });
    expect(await count()).toEqual({ organisation: 0, resident: 0 });
  });

  test("of what was not confirmed leaves nothing at all", async () => {
    const { context, city, ask, last } = aPlace();
    await ask();
    const [confirm, cancel] = [secretIn(last(), "signatures"), secretIn(last(), "withdrawals")];
    expect(await withdrawSignature(context, city.id, cancel)).toEqual({ cancelled: true });
    expect(await rowsOf("submission", city)).toEqual([]);
    expect(await confirmSignature(context, city, confirm)).toEqual({ refused: "dead-link" });
    expect(await database.readCity(city.id, (tx) => listEntries(tx))).toEqual([]);
  });

  test("takes each link for its own purpose and for its own city", async () => {
    const { context, city, ask, count, last } = aPlace();
    await ask();
    const [confirm, cancel] = [secretIn(last(), "signatures"), secretIn(last(), "withdrawals")];
    expect(await withdrawSignature(context, city.id, confirm)).toEqual({ refused: "dead-link" });
    expect(await confirmSignature(context, city, cancel)).toEqual({ refused: "dead-link" });
    const elsewhere = { id: context.newCity(), slug: "graz" };
    expect(await confirmSignature(context, elsewhere, confirm)).toEqual({ refused: "dead-link" });
    await confirmSignature(context, city, confirm);
    const [link] = await rowsOf("link", city);
    expect(link?.ends_at).toBeNull();
    const secret = cancel;
    expect(await withdrawSignature(context, elsewhere.id, secret)).toEqual({
      refused: "dead-link",
    });
    expect(await count()).toEqual({ organisation: 0, resident: 1 });
  });

  test("by a new link asks for the address only, and says the same to who has not signed", async () => {
    const { context, city, withdraw, last, count } = aPlace();
    await aSignatory(context, city);
    const before = context.letters.length;
    expect(await withdraw("nobody@home.example")).toEqual({ asked: true });
    expect(context.letters).toHaveLength(before);
    expect(await withdraw("Kari+x@home.example")).toEqual({ asked: true });
    expect(last()).toMatchObject({
      to: "kari+x@home.example",
      subject: "Your link to withdraw from the declaration of York",
    });
    const secret = secretIn(last(), "withdrawals");
    context.setNow("2026-06-03T12:00:00Z");
    expect(await withdrawSignature(context, city.id, secret)).toEqual({ refused: "dead-link" });
    context.setNow("2026-06-03T11:59:59Z");
    expect(await withdrawSignature(context, city.id, secret)).toEqual({ withdrawn: true });
    expect(await count()).toEqual({ organisation: 0, resident: 0 });
    expect(await withdraw("kari")).toEqual({ refused: "no-email" });
  });
});

describe("removing", () => {
  const shownOf = async (city: SignedCity) =>
    (await database.readCity(city.id, (tx) => listShown(tx)))[0]?.id;

  test("takes the signature off with its reason, and the same name may sign again", async () => {
    const { context, city, count } = aPlace();
    const club = { kind: "organisation", name: "York Tenants" } as const;
    const secret = await aSignatory(context, city, club);
    const signature = (await shownOf(city)) ?? ("" as never);
    const input = { signature, reason: "not-theirs" };
    const coordinator = anActor("coordinator");
    expect(await removeSignatory(context, city.id, coordinator, input)).toEqual({ removed: true });
    expect(await removeSignatory(context, city.id, coordinator, input)).toEqual({
      refused: "unknown-signature",
    });
    expect(await withdrawSignature(context, city.id, secret)).toEqual({ refused: "dead-link" });
    const [entry] = await database.readCity(city.id, (tx) => listEntries(tx));
    expect(entry?.entry).toMatchObject({
      ...{ type: "signatory.removed", by: "coordinator" },
      facts: { kind: "organisation", reason: "not-theirs" },
    });
    await aSignatory(context, city, { ...club, email: "office@tenants.example" });
    expect(await count()).toEqual({ organisation: 1, resident: 0 });
    expect(await problems(city)).toEqual([]);
  });

  test("needs a reason of the list, and a role that answers for it", async () => {
    const { context, city } = aPlace();
    await aSignatory(context, city);
    const signature = (await shownOf(city)) ?? ("" as never);
    const remove = (reason: string, role: Role) =>
      removeSignatory(context, city.id, anActor(role), { signature, reason });
    expect(await remove("I dislike it", "coordinator")).toEqual({ refused: "unknown-reason" });
    for (const role of ["editor", "contributor", "reader"] as const)
      expect(await remove("abuse", role)).toEqual({ refused: "not-permitted" });
    expect(
      await removeSignatory(context, city.id, undefined, { signature, reason: "abuse" }),
    ).toEqual({
      refused: "not-permitted",
    });
    expect(await remove("abuse", "body-secretary")).toEqual({ removed: true });
  });
});

test("years add up to what stands", async () => {
  const { context, city } = aPlace();
  const at = async (year: number, work: () => Promise<unknown>) => {
    context.setNow(`${year}-03-01T12:00:00Z`);
    await work();
  };
  const one = (email: string, kind = "resident") =>
    aSignatory(context, city, { email, kind, name: email.split("@")[0] ?? "" });
  let secret = "";
  await at(2024, async () => {
    secret = await one("a@x.example");
    await one("b@x.example");
  });
  await at(2025, () => one("club@x.example", "organisation"));
  await at(2027, () => withdrawSignature(context, city.id, secret));
  const years = await database.readCity(city.id, (tx) => listSignatoryYears(tx, ZONE));
  expect(
    years.map(({ year, standing }) => [year, standing.organisation, standing.resident]),
  ).toEqual([
    [2024, 0, 2],
    [2025, 1, 2],
    [2027, 1, 1],
  ]);
});

test("whoever is forgotten has no signature that is theirs any more, and the record still holds", async () => {
  const { context, city, ask, count } = aPlace();
  const person = { account: context.newCity() as never, email: "kari@home.example" };
  await database.inCity(city.id, (tx) => forgetPerson(tx, person));
  await aSignatory(context, city);
  await aSignatory(context, city, { email: "ola@home.example" });
  await ask({ email: "kari+2@home.example" });
  await database.inCity(city.id, (tx) => forgetPerson(tx, person));
  expect(await count()).toEqual({ organisation: 0, resident: 2 });
  expect((await rowsOf("signature", city)).map(({ name }) => String(name)).sort()).toEqual([
    "Kari Nordmann",
    "null",
  ]);
  expect(await problems(city)).toEqual([]);
});

describe("the public record", () => {
  test.each([
    ["signature", "kind = 'organisation'"],
    ["signature", "name = 'Somebody Else'"],
    ["signature", "address_hash = sha256('other')"],
    ["signature", "signed_at = signed_at - interval '1 day'"],
    ["signature", undefined],
    ["ending", "reason = 'abuse'"],
    ["ending", "ended_at = ended_at - interval '1 day'"],
    ["ending", undefined],
  ])("no longer agrees once %s is tampered with: %s", async (table, change) => {
    const context: TestContext = testContext(database);
    const city = { id: context.newCity(), slug: "york" };
    await aSignatory(context, city, { email: "a@x.example" });
    const signature = (await database.readCity(city.id, (tx) => listShown(tx)))[0]?.id;
    const input = { signature: signature ?? ("" as never), reason: "not-theirs" };
    await removeSignatory(context, city.id, anActor("coordinator"), input);
    await aSignatory(context, city, { email: "b@x.example" });
    expect(await problems(city)).toEqual([]);
    const standing = table === "signature" ? "and address_hash is not null" : "";
    const unhindered = "set session_replication_role = replica";
    const row = `where city_id = '${city.id}' ${standing}`;
    await ownerQuery(
      change === undefined
        ? `${unhindered}; delete from signatories.${table} ${row}`
        : `${unhindered}; update signatories.${table} set ${change} ${row}`,
    );
    expect(await problems(city)).not.toEqual([]);
  });
});
