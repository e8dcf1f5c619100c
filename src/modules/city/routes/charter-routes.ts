/** Addresses of the coordinator's page about charters: those that bind the city, a new one, and leaving one. */
import { Hono } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond } from "../../../design/respond.ts";
import { askedNumber } from "../../../kernel/asked-number.ts";
import type { Language } from "../../../kernel/language.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { chartersOf, getCatalogue } from "../../rights/index.ts";
import { adoptCharter } from "../adopt-charter.ts";
import { charterFields, sentCharter, sentWithdrawal, withdrawalFields } from "../charter-form.ts";
import { listCharters } from "../list-charters.ts";
import { ChartersPage, type ChartersPageProps } from "../pages/charters-page.tsx";
import { withdrawCharter } from "../withdraw-charter.ts";
import { inWords, read, type Visit } from "./form-visit.ts";

export function charterRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/profile/charters", async (c) => {
    const saved = c.req.query("done") === "saved";
    return respond(c, ChartersPage({ ...(await chartersPage(context, c)), saved }));
  });

  routes.post("/profile/charters", async (c) => {
    const { city, actor } = c.var;
    const { values } = await readForm(c);
    const { charter, problems } = sentCharter(values, city.languages, today(context));
    const back = async (wrong: Parameters<typeof inWords>[1]) =>
      respond(
        c,
        ChartersPage({ ...(await chartersPage(context, c)), values, errors: inWords(c, wrong) }),
        422,
      );
    if (Object.keys(problems).length > 0) return back(problems);
    const adopted = await adoptCharter(context, city.id, actor, charter);
    if (!("refused" in adopted))
      return c.redirect(`/${city.slug}/profile/charters?done=saved`, 303);
    const { refused } = adopted;
    return refused === "not-permitted"
      ? refusePage(c, "forbidden")
      : back({ [charterFields(city.languages[0])[refused]]: refused });
  });

  routes.post("/profile/charters/:number/withdrawal", async (c) => {
    const { city, actor } = c.var;
    const number = askedNumber(c.req.param("number")) ?? 0;
    const { values } = await readForm(c);
    const shown = await chartersPage(context, c);
    if (!shown.charters.some((one) => one.number === number)) return refusePage(c, "not-found");
    const { withdrawal, problems } = sentWithdrawal(values, city.languages, number, today(context));
    const back = (wrong: Parameters<typeof inWords>[1]) =>
      respond(
        c,
        ChartersPage({ ...shown, values, errors: inWords(c, wrong), leaving: number }),
        422,
      );
    if (Object.keys(problems).length > 0) return back(problems);
    const left = await withdrawCharter(context, city.id, actor, { ...withdrawal, number });
    if (!("refused" in left)) return c.redirect(`/${city.slug}/profile/charters?done=saved`, 303);
    const { refused } = left;
    if (refused === "not-permitted") return refusePage(c, "forbidden");
    if (refused === "unknown-charter") return refusePage(c, "not-found");
    return back({ [withdrawalFields(city.languages[0], number)[refused]]: refused });
  });

  return routes;
}

async function chartersPage(context: Context, c: Visit) {
  const { frame, city } = c.var;
  return {
    frame,
    languages: city.languages as readonly Language[],
    charters: await read(context, c, listCharters),
    choices: choices(),
    values: {},
    errors: {},
    leaving: undefined,
    saved: false,
  } satisfies ChartersPageProps;
}

/** Every framework and instrument that a city can adopt, each under a code that says which of the two it is. */
function choices(): ChartersPageProps["choices"] {
  const charters = chartersOf(getCatalogue());
  return [
    ...charters.frameworks.map((name) => ({ value: `framework:${name}`, label: name })),
    ...charters.instruments.map(({ id, name }) => ({ value: `instrument:${id}`, label: name })),
  ];
}
