// The file store goes down and comes back: whoever works is told, nothing that was acknowledged is lost, and what was due is done then.
import { afterAll, beforeAll, expect, test } from "vitest";
import { type S3Server, startS3Server } from "../../../tests/support/s3-server.ts";
import { signInAs, type TestApp, testApp, valueIn } from "../../../tests/support/test-app.ts";
import { type TestContext, testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Context } from "../../platform/context.ts";
import type { CityScope } from "../../platform/http/environment.ts";
import { objectKeyOf, sha256Of } from "../../platform/objects/objects.ts";
import { s3Objects } from "../../platform/objects/s3-objects.ts";
import { theHost } from "../accounts/testing.ts";
import { aCity } from "../city/testing.ts";
import { adoptRecommendation, findRecommendation } from "../recommendations/index.ts";
import { anAdoption } from "../recommendations/testing.ts";
import { removeUnused } from "./remove-unused.ts";
import { aPdf, aPdfFile } from "./testing.ts";

const plain: TestContext = testContext(await testDatabase());
let server: S3Server;
let context: Context;
let app: TestApp;
let city: CityScope;
let cookie: string;

const claims = () => `/${city.slug}/work/recommendations/YORK-2026-01/claims`;
const pathOf = (words: string) => `/files/${city.slug}/${sha256Of(aPdf(words))}/minutes.pdf`;
const say = (text: string, words?: string) =>
  app.post(
    claims(),
    { text, ...(words === undefined ? {} : { evidenceFile: aPdfFile("Minutes.pdf", words) }) },
    { cookie },
  );

beforeAll(async () => {
  server = await startS3Server();
  context = { ...plain, objects: s3Objects(server.settings) };
  app = testApp(context);
  city = await aCity(context, { slug: "york-away" });
  cookie = await signInAs(context, city.id, "coordinator");
  const input = anAdoption({ reference: "YORK-2026-01", edition: 2026 });
  const adopted = await adoptRecommendation(context, city.id, theHost, input);
  if ("refused" in adopted) throw new Error(adopted.refused);
  expect((await say("Rooms were found.", "before")).status).toBe(303);
  await server.fall();
}, 60_000);
afterAll(() => server.stop());

test("while it is down, a file is refused with everything else kept, and all that needs no file goes on", async () => {
  const refused = await say("More rooms were found.", "during");
  expect(refused.status).toBe(422);
  const page = await refused.text();
  expect(page).toContain("The file could not be kept just now");
  expect(valueIn(page, "text")).toBe("More rooms were found.");
  expect((await say("More rooms were found.")).status).toBe(303);
  const found = await context.database.readCity(city.id, (tx) =>
    findRecommendation(tx, "YORK-2026-01"),
  );
  expect(found?.claims.map(({ text }) => text.en).sort()).toEqual([
    "More rooms were found.",
    "Rooms were found.",
  ]);
  expect(await app.page(pathOf("before"), { status: 503 })).toContain("does not answer");
  expect((await app.get(`/${city.slug}/recommendations/YORK-2026-01`)).status).toBe(200);
}, 60_000);

test("a withdrawal while it is down counts at once, and the bytes go when it is back", async () => {
  const sha256 = sha256Of(aPdf("before"));
  const withdrawal = `/${city.slug}/work/evidence/${sha256}/withdrawal`;
  const sent = await app.post(withdrawal, { reason: "personal-data" }, { cookie });
  expect(sent.status).toBe(303);
  expect((await app.get(pathOf("before"))).status).toBe(410);
  await server.rise();
  const key = objectKeyOf(city.id, sha256);
  expect(await context.objects.find(key)).toBeDefined();
  await removeUnused(context, city, { say: () => undefined });
  expect(await context.objects.find(key)).toBeUndefined();
  expect((await say("And once more.", "during")).status).toBe(303);
  expect((await app.get(pathOf("during"))).status).toBe(200);
}, 60_000);
