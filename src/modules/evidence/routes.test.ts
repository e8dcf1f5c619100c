// A file attached in a form, from the form to the public page and away again, in the whole application.
import { beforeAll, describe, expect, test } from "vitest";
import { signInAs, type TestApp, testApp, valueIn } from "../../../tests/support/test-app.ts";
import { type TestContext, testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import type { Id } from "../../kernel/id.ts";
import { sha256Of } from "../../platform/objects/objects.ts";
import { theHost } from "../accounts/testing.ts";
import { aCity } from "../city/testing.ts";
import { adoptRecommendation } from "../recommendations/index.ts";
import { anAdoption } from "../recommendations/testing.ts";
import { aPdf, aPdfFile } from "./testing.ts";

let context: TestContext;
let app: TestApp;
let city: { readonly id: Id<"City">; readonly slug: string };
const path = (words: string) => `/files/${city.slug}/${sha256Of(aPdf(words))}/minutes-7-26.pdf`;

beforeAll(async () => {
  context = testContext(await testDatabase());
  app = testApp(context);
  city = await aCity(context, { slug: "york-files" });
  const input = anAdoption({ reference: "YORK-2026-01", edition: 2026 });
  const adopted = await adoptRecommendation(context, city.id, theHost, input);
  if ("refused" in adopted) throw new Error(adopted.refused);
});

const claims = () => `/${city.slug}/work/recommendations/YORK-2026-01/claims`;

describe("a file attached to what the city has done", () => {
  test("is read by everybody from the moment it is said, and by nobody before", async () => {
    const cookie = await signInAs(context, city.id, "coordinator");
    const evidenceFile = aPdfFile("Minutes 7/26.pdf", "a");
    const missing = await app.post(claims(), { text: "", evidenceFile }, { cookie });
    expect(missing.status).toBe(422);
    const html = await missing.text();
    expect(valueIn(html, "evidence")).toBe(path("a"));
    expect(html).toContain("minutes-7-26.pdf is attached.");
    expect((await app.get(path("a"))).status).toBe(404);

    const evidence = valueIn(html, "evidence") ?? "";
    const said = { text: "Twelve families have moved in.", evidence };
    expect((await app.post(claims(), said, { cookie })).status).toBe(303);
    const page = await app.page(`/${city.slug}/recommendations/YORK-2026-01`);
    expect(page).toContain(`<a href="${path("a")}">minutes-7-26.pdf</a>`);

    const file = await app.get(path("a"), { cookie });
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(aPdf("a"));
    expect(Object.fromEntries(file.headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": 'attachment; filename="minutes-7-26.pdf"',
      "x-content-type-options": "nosniff",
    });
    expect(file.headers.get("set-cookie")).toBeNull();
  });

  test("with words beside it is called by them", async () => {
    const cookie = await signInAs(context, city.id, "coordinator");
    const said = {
      text: "The committee has agreed.",
      evidence: "Minutes of July",
      evidenceFile: aPdfFile("Minutes 7/26.pdf", "b"),
    };
    expect((await app.post(claims(), said, { cookie })).status).toBe(303);
    expect(await app.page(`/${city.slug}/recommendations/YORK-2026-01`)).toContain(
      `<a href="${path("b")}">Minutes of July</a>`,
    );
  });

  test("of a kind that is not taken leaves everything else in its place, and says why", async () => {
    const cookie = await signInAs(context, city.id, "coordinator");
    const evidenceFile = new File(["<script>alert(1)</script>"], "page.html");
    const sent = await app.post(claims(), { text: "A sentence.", evidenceFile }, { cookie });
    expect(sent.status).toBe(422);
    const html = await sent.text();
    expect(html).toContain("This kind of file is not taken");
    expect(html).toContain("A sentence.");
  });

  test("that is larger than a form may be is refused before it is read", async () => {
    const cookie = await signInAs(context, city.id, "coordinator");
    const evidenceFile = new File([new Uint8Array(33_000_000)], "large.pdf");
    expect((await app.post(claims(), { text: "x", evidenceFile }, { cookie })).status).toBe(413);
  });

  test("is not kept from whoever may not speak", async () => {
    const evidenceFile = aPdfFile("Minutes 7/26.pdf", "c");
    const reader = await signInAs(context, city.id, "reader");
    for (const visit of [{}, { cookie: reader }])
      expect((await app.post(claims(), { text: "x", evidenceFile }, visit)).status).toBe(403);
    expect(await app.page(`/${city.slug}/work/evidence`, { cookie: reader })).not.toContain(
      sha256Of(aPdf("c")),
    );
  });
});

test("no other address leads to a file", async () => {
  const [, , , sha256] = path("a").split("/");
  for (const other of [
    `/files/${city.slug}/${sha256}/other.pdf`,
    `/files/nowhere/${sha256}/minutes-7-26.pdf`,
    `/files/${city.slug}/${"0".repeat(64)}/minutes-7-26.pdf`,
    `/files/${city.slug}/${sha256}`,
    `/files/${city.slug}/..%2f..%2fkeys/x.pdf`,
    "/files",
  ])
    expect((await app.get(other)).status, other).toBe(404);
});

test("withdrawn, a file is gone, and its address says why in the visitor's language", async () => {
  const cookie = await signInAs(context, city.id, "coordinator");
  const sha256 = sha256Of(aPdf("a"));
  const list = `/${city.slug}/work/evidence`;
  expect(await app.page(list, { cookie })).toContain(`href="${list}/${sha256}"`);
  expect(await app.page(`${list}/${sha256}`, { cookie })).toContain("Withdraw minutes-7-26.pdf");
  const none = await app.post(`${list}/${sha256}/withdrawal`, {}, { cookie });
  expect(none.status).toBe(422);
  const reason = { reason: "personal-data" };
  const secretary = await signInAs(context, city.id, "body-secretary");
  const theirs = await app.post(`${list}/${sha256}/withdrawal`, reason, { cookie: secretary });
  expect(theirs.status).toBe(403);
  const done = await app.post(`${list}/${sha256}/withdrawal`, reason, { cookie });
  expect(done.status).toBe(303);
  expect(await app.page(done.headers.get("location") ?? "", { cookie })).toContain(
    "minutes-7-26.pdf is withdrawn.",
  );
  const headers = { "accept-language": "nb" };
  const gone = await app.page(path("a"), { status: 410, headers });
  expect(gone).toContain("den navnga privatpersoner");
});
