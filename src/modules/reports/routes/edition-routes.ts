/** One edition in the editor: what it lacks, its title, its indicators. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import type { Wording } from "../../../kernel/language.ts";
import { periodYear } from "../../../kernel/period.ts";
import { type Context, today } from "../../../platform/context.ts";
import { type Form, readForm } from "../../../platform/http/form.ts";
import { listCurrent, listIndicators } from "../../indicators/index.ts";
import { listRights } from "../../rights/index.ts";
import { chooseIndicators } from "../choose-indicators.ts";
import { describeEdition } from "../describe-edition.ts";
import { editionState } from "../edition.ts";
import { findEdition, listChosen, listSections } from "../list-editions.ts";
import { listMissing } from "../list-missing.ts";
import { DONE, EditionPage } from "../pages/edition-page.tsx";
import type { Returned } from "../pages/editions-page.tsx";
import { type IndicatorChoice, IndicatorsPage } from "../pages/indicators-page.tsx";
import { wordsIn } from "../pages/place.ts";
import { reportTexts } from "../texts/index.ts";
import { refusalTexts } from "../texts/refusals.ts";
import { isAllowed, yearIn } from "./admission.ts";
import { printMoment } from "./moment.ts";

export function editionRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/editions/:year", async (c) => {
    if (!isAllowed(c, "see-drafts")) return turnAway(c);
    return editionPage(c);
  });

  routes.post("/editions/:year/words", async (c) => {
    const { city, actor, language } = c.var;
    const year = yearIn(c);
    if (year === undefined) return refusePage(c, "not-found");
    if (!isAllowed(c, "describe-edition")) return turnAway(c);
    const form = await readForm(c);
    const described = await describeEdition(context, city.id, actor, {
      edition: year,
      title: wordingOf(form, "title", city.languages),
      subtitle: wordingOf(form, "subtitle", city.languages),
    });
    if (!("refused" in described))
      return c.redirect(`/${city.slug}/editions/${year}?done=described`, 303);
    if (described.refused === "unknown-edition") return refusePage(c, "not-found");
    if (described.refused === "not-permitted") return turnAway(c);
    const errors = {
      [`title-${city.languages[0]}`]: refusalTexts(language)[described.refused],
    };
    return editionPage(c, { values: form.values, errors });
  });

  routes.get("/editions/:year/indicators", async (c) => {
    if (!isAllowed(c, "choose-indicators")) return turnAway(c);
    return indicatorsPage(c);
  });

  routes.post("/editions/:year/indicators", async (c) => {
    const { city, actor, language } = c.var;
    const year = yearIn(c);
    if (year === undefined) return refusePage(c, "not-found");
    if (!isAllowed(c, "choose-indicators")) return turnAway(c);
    const form = await readForm(c);
    const placed = Object.entries(form.values)
      .filter(([name, value]) => name.startsWith("order-") && value !== "")
      .map(([name, value]) => ({ slug: name.slice("order-".length), value }));
    const wrong = placed.filter(({ value }) => !/^-?\d{1,6}$/.test(value));
    const t = reportTexts(language);
    if (wrong.length > 0) {
      const errors = wrong.map(
        ({ slug }) => [`order-${slug}`, t.indicators.badOrder(slug)] as const,
      );
      return indicatorsPage(c, { form, errors: Object.fromEntries(errors) });
    }
    const indicators = placed
      .sort((a, b) => Number(a.value) - Number(b.value))
      .map(({ slug }) => slug);
    const highlights = indicators.filter((slug) => form.list("highlight").includes(slug));
    const stray = form.list("highlight").filter((slug) => !indicators.includes(slug));
    const chosen = await chooseIndicators(context, city.id, actor, {
      edition: year,
      indicators,
      highlights: [...highlights, ...stray],
    });
    if (!("refused" in chosen))
      return c.redirect(`/${city.slug}/editions/${year}?done=chosen`, 303);
    if (chosen.refused === "unknown-edition") return refusePage(c, "not-found");
    if (chosen.refused === "not-permitted") return turnAway(c);
    const field = "indicator" in chosen ? `order-${chosen.indicator}` : "choices";
    return indicatorsPage(c, { form, errors: { [field]: refusalTexts(language)[chosen.refused] } });
  });

  async function editionPage(c: Request<Env>, words?: Returned): Promise<Response> {
    const { city, frame, language } = c.var;
    const year = yearIn(c);
    const found = await context.database.readCity(city.id, async (tx) => {
      const edition = year === undefined ? undefined : await findEdition(tx, year);
      if (edition === undefined) return undefined;
      const open = editionState(edition) === "open";
      return {
        edition,
        rights: await listRights(tx),
        sections: await listSections(tx, edition.id),
        chosen: await listChosen(tx, edition.id),
        missing: open ? await listMissing(tx, edition, today(context)) : [],
      };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const wanted = c.req.query("done");
    const page = EditionPage({
      frame,
      edition: found.edition,
      missing: found.missing,
      rights: found.rights,
      sections: found.sections,
      indicators: found.chosen.indicators.length,
      highlights: found.chosen.highlights.length,
      languages: city.languages,
      may: {
        choose: isAllowed(c, "choose-indicators"),
        describe: isAllowed(c, "describe-edition"),
        publish: isAllowed(c, "publish-edition"),
      },
      whenSaved: (at) => printMoment(at, c.var.city.timeZone, language),
      done: words === undefined ? DONE.find((one) => one === wanted) : undefined,
      ...(words === undefined ? {} : { words }),
    });
    return respond(c, page, words === undefined ? 200 : 422);
  }

  async function indicatorsPage(
    c: Request<Env>,
    returned?: { readonly form: Form; readonly errors: Readonly<Record<string, string>> },
  ): Promise<Response> {
    const { city, frame, language } = c.var;
    const year = yearIn(c);
    const found = await context.database.readCity(city.id, async (tx) => {
      const edition = year === undefined ? undefined : await findEdition(tx, year);
      if (edition === undefined || editionState(edition) !== "open") return undefined;
      return {
        edition,
        chosen: await listChosen(tx, edition.id),
        indicators: await listIndicators(tx, await listRights(tx)),
        figures: await listCurrent(tx),
      };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const { edition, chosen, indicators, figures } = found;
    const { noRight } = reportTexts(language).indicators;
    const choices = indicators.map(({ id, slug, name, right }): IndicatorChoice => {
      const place = chosen.indicators.indexOf(id);
      const years = figures
        .filter((one) => one.indicator === id && one.value !== null)
        .map(({ period }) => periodYear(period));
      return {
        slug,
        name: wordsIn(name, language),
        right: right === null ? noRight : wordsIn(right.name, language),
        latest: years.length === 0 ? undefined : String(Math.max(...years)),
        order: returned?.form.text(`order-${slug}`) ?? (place < 0 ? "" : String((place + 1) * 10)),
        highlight:
          returned?.form.list("highlight").includes(slug) ?? chosen.highlights.includes(id),
      };
    });
    const byOrder = (choice: IndicatorChoice) =>
      choice.order === "" ? Infinity : Number(choice.order);
    const page = IndicatorsPage({
      frame,
      year: edition.year,
      choices: returned ? choices : [...choices].sort((a, b) => compare(byOrder(a), byOrder(b))),
      errors: returned?.errors ?? {},
    });
    return respond(c, page, returned === undefined ? 200 : 422);
  }

  return routes;
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a - b;
}

/** The wording that a form holds in fields such as title-en. */
function wordingOf(form: Form, name: string, languages: readonly string[]): Wording {
  return Object.fromEntries(
    languages.map((language) => [language, form.text(`${name}-${language}`)]),
  );
}
