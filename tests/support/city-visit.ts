/** A module's own pages below a city's address, as whoever is signed in sees them: its routes alone, with what surrounds every request. */
import { Hono } from "hono";
import type { Env } from "../../src/design/environment.ts";
import { cityFrame } from "../../src/frame.ts";
import type { Id } from "../../src/kernel/id.ts";
import type { Language } from "../../src/kernel/language.ts";
import type { Actor } from "../../src/platform/actor.ts";
import type { CityScope } from "../../src/platform/http/environment.ts";

export type CityVisit = {
  readonly city: Id<"City">;
  readonly actor?: Actor | undefined;
  readonly language?: Language;
  /** Sent as a form; pairs where a name comes more than once. */
  readonly form?: Readonly<Record<string, string>> | readonly (readonly [string, string])[];
};

export type Visited = {
  readonly status: number;
  readonly type: string | null;
  readonly location: string | null;
  readonly html: string;
  readonly bytes: Uint8Array;
};

/** Visits pages of York, which has the languages that are stated. */
export function cityVisits(
  routes: Hono<Env>,
  languages: CityScope["languages"],
): (path: string, visit: CityVisit) => Promise<Visited> {
  return async (path, { city: id, actor, language = "en", form }) => {
    const city: CityScope = {
      ...{ id, slug: "york", name: { en: "York" }, country: "GB", languages },
      ...{ issuer: { en: "Network" }, answerer: { en: "Council" } },
      ...{ answerDays: 90, cycleYears: 1, colour: "#0B5A6B", crest: null, domain: null },
      ...{ demonstration: false, madeUp: false, timeZone: "Europe/Oslo" },
      ...{ frameworks: [], grounds: [] },
    };
    const app = new Hono<Env>();
    app.use(async (c, next) => {
      c.set("city", city);
      c.set("actor", actor);
      c.set("listDeskTasks", async () => []);
      c.set("language", language);
      c.set("frame", cityFrame({ city, language, actor, path, stylesheet: "/assets/site.css" }));
      await next();
    });
    app.route("/york", routes);
    const pairs = form === undefined || Array.isArray(form) ? form : Object.entries(form);
    const body = new URLSearchParams(
      pairs?.map(([name, value]): [string, string] => [name, value]),
    );
    const response = await app.request(
      `/york${path}`,
      form === undefined ? {} : { method: "POST", body },
    );
    const bytes = new Uint8Array(await response.arrayBuffer());
    return {
      status: response.status,
      type: response.headers.get("content-type"),
      location: response.headers.get("location"),
      html: new TextDecoder().decode(bytes),
      bytes,
    };
  };
}
