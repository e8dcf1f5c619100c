import { describe, expect, test } from "vitest";
import { signInAs, testApp, valueIn } from "../../../tests/support/test-app.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { theHost } from "../accounts/testing.ts";
import { aCity } from "../city/testing.ts";
import { defineRight } from "./define-right.ts";
import { listRights } from "./list-rights.ts";
import { aRight } from "./testing.ts";

const context = testContext(await testDatabase());
const app = testApp(context);

/** A city with a coordinator who is signed in. */
async function atWork() {
  const { id, slug } = await aCity(context);
  const cookie = await signInAs(context, id, "coordinator");
  return { id, path: `/${slug}/rights-setup`, cookie };
}

const housing = {
  slug: "housing",
  position: "1",
  "name-en": "Housing",
  "name-nb": "Bolig",
  "meaning-en": "A home that is safe.",
  "meaning-nb": "",
  "asks-en": "Plan for homes.",
  articles: "icescr art. 11\n\nESC-R 31",
};

describe("/rights-setup", () => {
  test("is for coordinators", async () => {
    const { id, path, cookie } = await atWork();
    await defineRight(context, id, theHost, aRight());
    const reader = await signInAs(context, id, "reader");
    for (const page of [path, `${path}/new`, `${path}/housing`]) {
      expect((await app.get(page)).status).toBe(403);
      expect((await app.get(page, { cookie: reader })).status).toBe(403);
      expect((await app.get(page, { cookie })).status).toBe(200);
    }
    expect((await app.post(path, housing)).status).toBe(403);
    expect((await app.post(path, housing, { cookie: reader })).status).toBe(403);
    expect((await app.post(`${path}/housing`, housing, { cookie: reader })).status).toBe(403);
    expect(await context.database.readCity(id, listRights)).toHaveLength(1);
  });

  test("says what to do where there is no right yet", async () => {
    const { path, cookie } = await atWork();
    const page = await app.page(path, { cookie });
    expect(page).toContain("No right is set up yet.");
    expect(page).toContain(`href="${path}/new"`);
  });

  test("adds a right, and lists it with the way to edit it", async () => {
    const { id, path, cookie } = await atWork();
    expect(valueIn(await app.page(`${path}/new`, { cookie }), "position")).toBe("1");
    const answer = await app.post(path, housing, { cookie });
    expect(answer.status).toBe(303);
    expect(answer.headers.get("location")).toBe(`${path}?saved=housing`);
    expect(await context.database.readCity(id, listRights)).toEqual([
      {
        id: expect.any(String),
        slug: "housing",
        position: 0,
        name: { en: "Housing", nb: "Bolig" },
        meaning: { en: "A home that is safe." },
        asks: { en: "Plan for homes." },
        demonstration: false,
        articles: [
          { instrument: "ESC-R", article: "31" },
          { instrument: "ICESCR", article: "11" },
        ],
      },
    ]);
    const page = await app.page(`${path}?saved=housing`, { cookie });
    expect(page).toContain("The right is saved.");
    expect(page).toContain(`href="${path}/housing"`);
    expect(page).toContain("2 articles");
    expect(valueIn(await app.page(`${path}/new`, { cookie }), "position")).toBe("2");
  });

  test("names the nearest article for one that is not in the catalogue, and keeps what was typed", async () => {
    const { id, path, cookie } = await atWork();
    const wrong = { articles: "ICESR 11\nECHR 8", "name-en": "", "name-nb": "", position: "first" };
    const answer = await app.post(path, { ...housing, ...wrong }, { cookie });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("“ICESR 11” is not in the catalogue. Did you mean ICESCR 11 (");
    for (const field of ["name-en", "position", "articles"]) {
      expect(page).toContain(`href="#${field}"`);
    }
    expect(valueIn(page, "articles")).toBe("ICESR 11\nECHR 8");
    expect(valueIn(page, "position")).toBe("first");
    expect(valueIn(page, "meaning-en")).toBe("A home that is safe.");
    expect(await context.database.readCity(id, listRights)).toEqual([]);
  });

  test("does not take an address that is taken", async () => {
    const { id, path, cookie } = await atWork();
    await defineRight(context, id, theHost, aRight());
    const answer = await app.post(path, housing, { cookie });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Another right has this address already.");
  });
});

describe("/rights-setup/:slug", () => {
  test("shows a right as it is, and saves what was changed", async () => {
    const { id, path, cookie } = await atWork();
    await defineRight(context, id, theHost, aRight({ position: 4, demonstration: true }));
    const page = await app.page(`${path}/housing`, { cookie });
    expect(valueIn(page, "position")).toBe("5");
    expect(valueIn(page, "articles")).toBe("ICESCR 11");
    expect(valueIn(page, "slug")).toBeUndefined();
    const sent = {
      ...housing,
      slug: "another-address",
      position: "2",
      version: valueIn(page, "version") ?? "",
    };
    expect((await app.post(`${path}/housing`, sent, { cookie })).status).toBe(303);
    expect(await context.database.readCity(id, listRights)).toMatchObject([
      { slug: "housing", position: 1, demonstration: true, asks: { en: "Plan for homes." } },
    ]);
  });

  test("tells who saves over somebody else's change, and loses nothing", async () => {
    const { id, path, cookie } = await atWork();
    await defineRight(context, id, theHost, aRight());
    const version = valueIn(await app.page(`${path}/housing`, { cookie }), "version") ?? "";
    await defineRight(context, id, theHost, aRight({ asks: { en: "Something else." } }));
    const answer = await app.post(`${path}/housing`, { ...housing, version }, { cookie });
    expect(answer.status).toBe(409);
    const page = await answer.text();
    expect(page).toContain("Somebody else saved this on 1 June 2026 at 14:00");
    expect(page).toMatch(/<del[^>]*>Something/);
    expect(valueIn(page, "asks-en")).toBe("Plan for homes.");
    expect(await context.database.readCity(id, listRights)).toMatchObject([
      { asks: { en: "Something else." } },
    ]);
    const again = { ...housing, version: valueIn(page, "version") ?? "" };
    expect((await app.post(`${path}/housing`, again, { cookie })).status).toBe(303);
  });

  test("is not there for a right that nobody defined", async () => {
    const { path, cookie } = await atWork();
    expect((await app.get(`${path}/flying`, { cookie })).status).toBe(404);
    expect((await app.post(`${path}/flying`, housing, { cookie })).status).toBe(404);
  });
});
