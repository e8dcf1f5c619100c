/** The routes of one module as a small site, for tests: a city with a plain frame, whoever visits it, and no port. */
import { Hono } from "hono";
import type { Env } from "../../src/design/environment.ts";
import type { Id } from "../../src/kernel/id.ts";
import type { Language } from "../../src/kernel/language.ts";
import type { Actor } from "../../src/platform/actor.ts";

export type SentForm = Readonly<Record<string, string | File>>;
export type Answer = {
  readonly status: number;
  readonly html: string;
  /** Where a redirect leads; empty where there is none. */
  readonly location: string;
};

/** York, at `/york`. A visit with a form sends it. */
export function moduleSite(
  routes: Hono<Env>,
  {
    city,
    actor,
    language = "en",
    timeZone = "Europe/Oslo",
  }: {
    readonly city: Id<"City">;
    readonly actor: Actor | undefined;
    readonly language?: Language | undefined;
    readonly timeZone?: string;
  },
) {
  let visitor = actor;
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set("city", {
      id: city,
      slug: "york",
      name: { en: "York" },
      country: "GB",
      languages: ["en"],
      issuer: { en: "York Network" },
      answerer: { en: "City council" },
      answerDays: 90,
      cycleYears: 1,
      colour: "#0B5A6B",
      demonstration: false,
      ...{
        madeUp: false,
        timeZone,
        domain: null,
        crest: null,
        frameworks: [],
        grounds: [],
      },
    });
    c.set("language", language);
    c.set("actor", visitor);
    c.set("listDeskTasks", async () => []);
    c.set("frame", {
      language,
      languages: [],
      stylesheet: "/s.css",
      navigation: [],
      notices: [],
      footer: [],
    });
    await next();
  });
  app.route("/york", routes);
  return {
    visit: async (path: string, form?: SentForm): Promise<Answer> => {
      const body = new FormData();
      for (const [name, value] of Object.entries(form ?? {})) body.append(name, value);
      const sent = form === undefined ? {} : { method: "POST", body };
      const response = await app.request(`/york${path}`, sent);
      const location = response.headers.get("location") ?? "";
      return { status: response.status, html: await response.text(), location };
    },
    become: (next: Actor | undefined) => {
      visitor = next;
    },
  };
}
