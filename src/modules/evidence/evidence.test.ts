// Files of evidence: kept, published by a fact that names them, withdrawn.
import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { filePath } from "../../kernel/source.ts";
import { objectKeyOf, sha256Of } from "../../platform/objects/objects.ts";
import { anActor, theHost } from "../accounts/testing.ts";
import { listEntries } from "../ledger/index.ts";
import { UNUSED_DAYS } from "./evidence-file.ts";
import { findEvidence } from "./find-evidence.ts";
import { keepEvidence } from "./keep-evidence.ts";
import { listRecordedFacts } from "./list-recorded-facts.ts";
import { publishEvidence } from "./publish-evidence.ts";
import { removeUnused } from "./remove-unused.ts";
import { aPdf } from "./testing.ts";
import { withdrawEvidence } from "./withdraw-evidence.ts";

const context = testContext(await testDatabase());
const { database } = context;
const coordinator = anActor("coordinator");
const secretary = anActor("body-secretary");

async function kept(city: Id<"City">, words: string, by = coordinator) {
  const given = await keepEvidence(context, city, by, { name: "Minutes.pdf", bytes: aPdf(words) });
  if ("refused" in given) throw new Error(given.refused);
  return { ...given, path: filePath({ city: "york", ...given }) };
}

const publish = (city: Id<"City">, evidence: string | null) =>
  database.inCity(city, (tx) =>
    publishEvidence(tx, { evidence, at: context.now(), by: "coordinator" }),
  );
const find = (city: Id<"City">, sha256: string) =>
  database.readCity(city, (tx) => findEvidence(tx, sha256));
const bytesOf = (city: Id<"City">, sha256: string) =>
  context.objects.find(objectKeyOf(city, sha256));

describe("a file of evidence", () => {
  test("is kept under the SHA-256 of its bytes, and is not public", async () => {
    const city = context.newCity();
    const { sha256, name } = await kept(city, "a");
    expect({ sha256, name }).toEqual({ sha256: sha256Of(aPdf("a")), name: "minutes.pdf" });
    expect(await bytesOf(city, sha256)).toEqual(aPdf("a"));
    expect(await find(city, sha256)).toMatchObject({ publishedAt: null, side: "city" });
    expect(await find(context.newCity(), sha256)).toBeUndefined();
  });

  test("attached twice is one file, under its first name", async () => {
    const city = context.newCity();
    const first = await kept(city, "a");
    const bytes = aPdf("a");
    const again = await keepEvidence(context, city, secretary, { name: "other.pdf", bytes });
    expect(again).toEqual({ sha256: first.sha256, name: "minutes.pdf" });
    expect(await find(city, first.sha256)).toMatchObject({ side: "city" });
  });

  test("is refused from whom it is not asked, of other kinds, and when it is too large", async () => {
    const city = context.newCity();
    const keep = (name: string, bytes: Uint8Array, actor = coordinator) =>
      keepEvidence(context, city, actor, { name, bytes });
    for (const actor of [anActor("reader"), theHost])
      expect(await keep("a.pdf", aPdf(), actor)).toEqual({ refused: "not-permitted" });
    expect(await keep("a.html", new TextEncoder().encode("<p>"))).toEqual({ refused: "file-type" });
    const large = new Uint8Array(20_000_001);
    large.set(aPdf());
    expect(await keep("a.pdf", large)).toEqual({ refused: "file-too-large" });
  });

  test("is published by the first fact that names it, with its hash in the public record", async () => {
    const city = context.newCity();
    const { sha256, path } = await kept(city, "a");
    expect(await publish(city, `${path} (the minutes)`)).toEqual({ published: 1 });
    expect(await publish(city, path)).toEqual({ published: 0 });
    expect(await find(city, sha256)).toMatchObject({ publishedAt: context.now() });
    const entries = await database.readCity(city, (tx) => listEntries(tx, { limit: 10 }));
    expect(entries).toMatchObject([
      {
        type: "evidence.published",
        subject: `evidence/${sha256}`,
      },
    ]);
    expect(await database.readCity(city, listRecordedFacts)).toEqual([
      {
        type: "evidence.published",
        subject: `evidence/${sha256}`,
        facts: { bytes: aPdf("a").length, type: "application/pdf" },
      },
    ]);
  });

  test("that is not here cannot be named by a fact", async () => {
    const city = context.newCity();
    const { path } = await kept(city, "a");
    const unknown = { refused: "unknown-file" };
    expect(await publish(city, `/files/york/${"0".repeat(64)}/minutes.pdf`)).toEqual(unknown);
    expect(await publish(city, path.replace("minutes", "other"))).toEqual(unknown);
    expect(await publish(context.newCity(), path)).toEqual(unknown);
    expect(await publish(city, "Minutes 7/26")).toEqual({ published: 0 });
    expect(await publish(city, null)).toEqual({ published: 0 });
  });
});

describe("a withdrawn file", () => {
  const withdraw = (city: Id<"City">, sha256: string, actor = coordinator) =>
    withdrawEvidence(context, city, actor, { sha256, reason: "personal-data" });

  test("is gone from the store, stays known, and cannot be attached or named again", async () => {
    const city = context.newCity();
    const { sha256, path } = await kept(city, "a");
    await publish(city, path);
    expect(await withdraw(city, sha256)).toEqual({ withdrawn: true });
    expect(await withdraw(city, sha256)).toEqual({ unchanged: true });
    expect(await bytesOf(city, sha256)).toBeUndefined();
    expect(await find(city, sha256)).toMatchObject({ withdrawn: { reason: "personal-data" } });
    expect(await publish(city, path)).toEqual({ refused: "unknown-file" });
    const bytes = aPdf("a");
    expect(await keepEvidence(context, city, coordinator, { name: "a.pdf", bytes })).toEqual({
      refused: "withdrawn-file",
    });
    const entries = await database.readCity(city, (tx) => listEntries(tx, { limit: 10 }));
    expect(entries.map(({ type }) => type).sort()).toEqual([
      "evidence.published",
      "evidence.withdrawn",
    ]);
  });

  test("is withdrawn by the side that attached it, or on the terminal", async () => {
    const city = context.newCity();
    const ours = await kept(city, "ours");
    const theirs = await kept(city, "theirs", secretary);
    expect(await withdraw(city, ours.sha256, secretary)).toEqual({ refused: "not-yours" });
    expect(await withdraw(city, theirs.sha256)).toEqual({ refused: "not-yours" });
    expect(await withdraw(city, ours.sha256, anActor("contributor"))).toEqual({
      refused: "not-permitted",
    });
    expect(await withdraw(city, theirs.sha256, secretary)).toEqual({ withdrawn: true });
    expect(await withdraw(city, ours.sha256, theHost)).toEqual({ withdrawn: true });
  });

  test("needs one of the reasons, and a file", async () => {
    const city = context.newCity();
    const { sha256 } = await kept(city, "a");
    expect(
      await withdrawEvidence(context, city, coordinator, { sha256, reason: "it looks bad" }),
    ).toEqual({ refused: "unknown-reason" });
    expect(await withdraw(city, "0".repeat(64))).toEqual({ refused: "unknown-file" });
  });
});

test("files that no fact names go after their time; published and withdrawn ones stay known", async () => {
  const city = context.newCity();
  context.setNow("2026-06-01T12:00:00Z");
  const [unused, used, taken] = [
    await kept(city, "u"),
    await kept(city, "p"),
    await kept(city, "w"),
  ];
  await publish(city, used.path);
  await withdrawEvidence(context, city, theHost, { sha256: taken.sha256, reason: "wrong-file" });
  const run = () =>
    removeUnused(context, { id: city, slug: "york" }, { say: (line) => said.push(line) });
  const said: string[] = [];
  context.setNow("2026-08-29T12:00:00Z");
  await run();
  expect(await find(city, unused.sha256)).toBeDefined();
  context.setNow("2026-08-31T12:00:00Z");
  await run();
  expect(UNUSED_DAYS).toBe(90);
  expect(await find(city, unused.sha256)).toBeUndefined();
  expect(await bytesOf(city, unused.sha256)).toBeUndefined();
  expect(await bytesOf(city, used.sha256)).toEqual(aPdf("p"));
  expect(await find(city, taken.sha256)).toBeDefined();
  expect(said).toEqual(["1 handed-in files that nothing names were removed"]);
  context.setNow("2026-06-01T12:00:00Z");
});
