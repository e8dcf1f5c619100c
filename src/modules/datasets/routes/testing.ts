/** A small site with this module's working pages, for tests: pages are asked for and forms sent, without a port. */
import { type Answer, moduleSite, type SentForm } from "../../../../tests/support/module-site.ts";
import type { TestContext } from "../../../../tests/support/test-context.ts";
import type { Language } from "../../../kernel/language.ts";
import type { Actor } from "../../../platform/actor.ts";
import { anActor, theHost } from "../../accounts/testing.ts";
import type { DataSetInput } from "../data-set.ts";
import { defineDataSet } from "../define-data-set.ts";
import type { Network } from "../fetch/ask-office.ts";
import { bring, dataSetInput } from "../testing.ts";
import { workRoutes } from "./work-routes.ts";

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
  const site = moduleSite(workRoutes(context, network), { city: id, actor, language });
  const visit = async (path: string, form?: SentForm): Promise<Answer> => {
    const answer = await site.visit(path, form);
    return { ...answer, location: answer.location.replace(/^\/york/, "") };
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
    become: site.become,
    define,
    /** Looks at what a release would show, and then sends it as the page does. */
    release: async () => {
      const { html } = await visit(`${DATA_SET}/release`);
      const seen = /name="seen" value="([0-9a-f]+)"/.exec(html)?.[1] ?? "";
      return visit(`${DATA_SET}/release`, { seen });
    },
    bring: (text: string) => bring(context, id, text),
  };
}
