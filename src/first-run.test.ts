import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { valueIn } from "../tests/support/test-app.ts";
import { testContext } from "../tests/support/test-context.ts";
import { testDatabase } from "../tests/support/test-database.ts";
import type { Env } from "./design/environment.ts";
import { firstRunRoutes } from "./first-run.ts";
import { installationFrame } from "./frame.ts";
import { listPeople } from "./modules/accounts/testing.ts";
import { findProfile, listCities } from "./modules/city/index.ts";
import { checkLink } from "./modules/sign-in/testing.ts";
import type { Database } from "./platform/database/database.ts";
import type { Letter, Mail } from "./platform/mail.ts";

const databases = [await testDatabase(), await testDatabase(), await testDatabase()] as const;

const asked = {
  name: "Bergen",
  slug: "bergen",
  language: "nb",
  country: "no",
  person: "Kari Nordmann",
  email: "Kari@bergen.example",
};

/** The first run alone, on an installation that has nothing yet. */
function emptyInstallation(database: Database, way: "terminal" | "smtp" = "terminal") {
  const context = testContext(database);
  const mailed: Letter[] = [];
  const mail: Mail = {
    way,
    send: async (letter) => {
      mailed.push(letter);
      return { accepted: true };
    },
  };
  const said: string[] = [];
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set("language", "en");
    c.set("frame", installationFrame("en", "/assets/site.css"));
    await next();
  });
  app.route(
    "/",
    firstRunRoutes({ ...context, mail }, (line) => void said.push(line)),
  );
  const post = async (fields: Readonly<Record<string, string>>, site = "same-origin") =>
    app.request("/first-run", {
      method: "POST",
      headers: { "sec-fetch-site": site },
      body: new URLSearchParams(fields),
    });
  const cities = () => database.inInstallation(listCities);
  return { context, app, said, mailed, post, cities };
}

describe("the first run", () => {
  test("says all that is missing, keeps what was typed and makes nothing", async () => {
    const { app, said, mailed, post, cities } = emptyInstallation(databases[0]);
    const first = await app.request("/first-run");
    expect(first.status).toBe(200);
    expect(first.headers.get("cache-control")).toBe("no-store");
    const wrong = { slug: "Bergen by", country: "Norge", language: "fr", person: " ", email: "k" };
    for (const fields of [{ ...asked, ...wrong }, {}]) {
      const answer = await post(fields);
      expect(answer.status).toBe(422);
      const page = await answer.text();
      for (const field of ["slug", "country", "language", "person", "email"]) {
        expect(page).toContain(`href="#${field}"`);
      }
    }
    const page = await (await post({ ...asked, ...wrong })).text();
    expect(valueIn(page, "name")).toBe("Bergen");
    expect(valueIn(page, "slug")).toBe("Bergen by");
    expect((await post({ ...asked, slug: "first-run" })).status).toBe(422);
    expect((await post(asked, "cross-site")).status).toBe(403);
    expect((await post({ ...asked, name: "x".repeat(1_000_001) })).status).toBe(413);
    expect(await cities()).toEqual([]);
    expect({ said, mailed }).toEqual({ said: [], mailed: [] });
  });

  test("makes the city and its coordinator, says the link on the terminal and is gone", async () => {
    const { context, app, said, mailed, post, cities } = emptyInstallation(databases[0]);
    const answer = await post(asked);
    expect(answer.status).toBe(200);
    const page = await answer.text();
    expect(page).toContain("Look at the terminal");
    const [city] = await cities();
    if (city === undefined) throw new Error("No city was made");
    expect(city).toMatchObject({ slug: "bergen", name: { nb: "Bergen" } });
    expect(await context.database.readCity(city.id, findProfile)).toMatchObject({
      country: "NO",
      languages: ["nb"],
      issuer: { nb: "Bergen" },
      demonstration: false,
    });
    expect(await listPeople(context, city.id)).toMatchObject([
      { name: "Kari Nordmann", email: "kari@bergen.example", roles: ["coordinator"] },
    ]);
    const link = /http:\/\/rosario\.test\/bergen\/sign-in\/([\w-]+)/.exec(said.join("\n"));
    expect(await checkLink(context, city.id, link?.[1] ?? "")).toEqual({ usable: true });
    expect(page).not.toContain(link?.[1]);
    expect(mailed).toEqual([]);

    expect((await app.request("/first-run")).status).toBe(404);
    expect((await post({ ...asked, slug: "oslo" })).status).toBe(404);
    expect(await cities()).toHaveLength(1);
    expect(said).toHaveLength(2);
  });

  test("makes one city when several forms come at the same moment", async () => {
    const { said, post, cities } = emptyInstallation(databases[1]);
    const slugs = ["bergen", "oslo", "tromso", "bergen", "moss"];
    const answers = await Promise.all(slugs.map((slug) => post({ ...asked, slug })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 404, 404, 404, 404]);
    expect(await cities()).toHaveLength(1);
    expect(said).toHaveLength(2);
  });

  test("sends the coordinator a link of their own where mail leaves the machine", async () => {
    const { context, said, mailed, post, cities } = emptyInstallation(databases[2], "smtp");
    await post(asked);
    const [city] = await cities();
    expect(mailed).toMatchObject([
      { to: "kari@bergen.example", subject: "Lenke for å logge inn hos Bergen" },
    ]);
    const links = [said.join("\n"), mailed[0]?.text ?? ""].map(
      (text) => /sign-in\/([\w-]+)/.exec(text)?.[1] ?? "",
    );
    expect(new Set(links).size).toBe(2);
    for (const link of links) {
      expect(city && (await checkLink(context, city.id, link))).toEqual({ usable: true });
    }
  });
});
