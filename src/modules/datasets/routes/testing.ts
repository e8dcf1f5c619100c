/** A small site with this module's working pages, for tests: pages are asked for and forms sent, without a port. */
import { Hono } from "hono";
import type { TestContext } from "../../../../tests/support/test-context.ts";
import type { Env } from "../../../design/environment.ts";
import type { Language } from "../../../kernel/language.ts";
import type { Actor } from "../../../platform/actor.ts";
import { anActor, theHost } from "../../accounts/testing.ts";
import type { DataSetInput } from "../data-set.ts";
import { defineDataSet } from "../define-data-set.ts";
import type { Network } from "../fetch/ask-office.ts";
import { importDataSet } from "../import-data-set.ts";
import { dataSetInput } from "../testing.ts";
import { workRoutes } from "./work-routes.ts";

type SentForm = Readonly<Record<string, string | File>>;
type Answer = { readonly status: number; readonly html: string; readonly location: string };

export const DATA_SET = "/work/data-sets/asylum-seekers";

/** District by sex, with one cell of two people, for each year that is named. */
export function table(...years: readonly number[]): string {
  const rows = [
    ...["Total,Total,90", "Total,Women,50", "Total,Men,40", "North,Total,30", "North,Women,28"],
    ...["North,Men,2", "South,Total,30", "South,Women,12", "South,Men,18", "West,Total,30"],
    ...["West,Women,10", "West,Men,20"],
  ];
  const lines = years.flatMap((year) => rows.map((row) => `${year},${row}`));
  return ["Year,District,Sex,Value", ...lines].join("\n");
}

export function csv(text: string, name = "figures.csv"): { readonly file: File } {
  return { file: new File([text], name, { type: "text/csv" }) };
}

/** A city of its own, with a coordinator signed in and, unless told otherwise, one data set without figures. */
export async function workSite(
  context: TestContext,
  {
    language = "en",
    defined = {},
    network,
    actor = anActor("coordinator"),
  }: {
    readonly language?: Language;
    readonly defined?: Parameters<typeof dataSetInput>[0] | null;
    readonly network?: Network;
    readonly actor?: Actor;
  } = {},
) {
  const id = context.newCity();
  const define = (input: DataSetInput) => defineDataSet(context, id, theHost, input);
  if (defined !== null) await define(dataSetInput(defined));
  let visitor: Actor | undefined = actor;
  const app = new Hono<Env>();
  app.use(async (c, next) => {
    c.set("city", {
      id,
      slug: "york",
      name: { en: "York" },
      languages: ["en"],
      issuer: { en: "York Network" },
      answerer: { en: "City council" },
      answerDays: 90,
      colour: "#0B5A6B",
      demonstration: false,
    });
    c.set("language", language);
    c.set("actor", visitor);
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
  app.route("/york", workRoutes(context, network));
  const visit = async (path: string, form?: SentForm): Promise<Answer> => {
    const body = new FormData();
    for (const [name, value] of Object.entries(form ?? {})) body.append(name, value);
    const sent = form === undefined ? {} : { method: "POST", body };
    const response = await app.request(`/york${path}`, sent);
    const location = (response.headers.get("location") ?? "").replace(/^\/york/, "");
    return { status: response.status, html: await response.text(), location };
  };
  return {
    id,
    visit,
    /** The page that a form leads to. */
    follow: async (path: string, form: SentForm) => {
      const { location, status, html } = await visit(path, form);
      if (status !== 303) throw new Error(`${path} answers ${status}: ${html}`);
      return { ...(await visit(location)), location };
    },
    become: (next: Actor | undefined) => {
      visitor = next;
    },
    define,
    /** Looks at what a release would show, and then sends it as the page does. */
    release: async () => {
      const { html } = await visit(`${DATA_SET}/release`);
      const seen = /name="seen" value="([0-9a-f]+)"/.exec(html)?.[1] ?? "";
      return visit(`${DATA_SET}/release`, { seen });
    },
    bring: async (text: string) => {
      const done = await importDataSet(context, id, theHost, {
        dataSet: "asylum-seekers",
        files: [new TextEncoder().encode(text)],
        origin: "figures.csv",
        hints: {},
        retrievedAt: null,
        answers: {},
        acceptAll: true,
        dryRun: false,
      });
      if ("refused" in done) throw new Error(JSON.stringify(done));
    },
  };
}
