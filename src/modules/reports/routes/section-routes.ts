/** Addresses of an edition's texts: to read, preview and save one. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { askedNumber } from "../../../kernel/asked-number.ts";
import { isLanguage, LANGUAGES, type Language } from "../../../kernel/language.ts";
import type { Context } from "../../../platform/context.ts";
import type { CityTransaction } from "../../../platform/database/database.ts";
import type { Block } from "../../../platform/document.ts";
import { readForm } from "../../../platform/http/form.ts";
import { blocksOf } from "../../../platform/markdown.ts";
import { findPersonName } from "../../accounts/index.ts";
import { figureParts, listReleased, sentenceOf } from "../../indicators/index.ts";
import { listRights, type Right } from "../../rights/index.ts";
import { type Edition, editionState } from "../edition.ts";
import { findEdition, listChosen, listSections } from "../list-editions.ts";
import { wordsIn } from "../pages/place.ts";
import { SectionPage, type SectionPageProps } from "../pages/section-page.tsx";
import { saveSection } from "../save-section.ts";
import { type Place, parsePlace, placeName, type Section } from "../section.ts";
import { reportTexts } from "../texts/index.ts";
import { refusalTexts } from "../texts/refusals.ts";
import { isAllowed, yearIn } from "./admission.ts";
import { printMoment } from "./moment.ts";

type Found = {
  readonly edition: Edition;
  readonly place: Place;
  readonly rights: readonly Right[];
  readonly sections: readonly Section[];
  readonly figures: readonly Block[];
};

export function sectionRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/editions/:year/sections/:place", async (c) => {
    if (!isAllowed(c, "see-drafts")) return turnAway(c);
    const found = await find(c);
    if (found === undefined) return refusePage(c, "not-found");
    const saved = savedIn(found, languageOf(c, c.req.query("language")));
    return page(c, found, {
      language: languageOf(c, c.req.query("language")),
      markdown: saved?.markdown ?? "",
      basedOn: saved?.version ?? 0,
      done: c.req.query("done") === "saved",
    });
  });

  routes.post("/editions/:year/sections/:place", async (c) => {
    const { city, actor } = c.var;
    if (!isAllowed(c, "write-section")) return turnAway(c);
    const found = await find(c);
    if (found === undefined) return refusePage(c, "not-found");
    const form = await readForm(c);
    const language = languageOf(c, form.text("language"));
    const markdown = form.text("markdown");
    const basedOn = askedNumber(form.text("basedOn")) ?? 0;
    const typed = { language, markdown, basedOn };
    const asked = form.text("do") === "preview" || form.text("name") === "preview";
    if (asked) return page(c, found, { ...typed, preview: true });

    const { edition, place } = found;
    const saved = await saveSection(context, city.id, actor, {
      ...place,
      ...typed,
      edition: edition.year,
    });
    const here = `/${city.slug}/editions/${edition.year}/sections/${placeName(place)}`;
    if (!("refused" in saved)) return c.redirect(`${here}?language=${language}&done=saved`, 303);
    switch (saved.refused) {
      case "not-permitted":
        return turnAway(c);
      case "unknown-edition":
      case "unknown-place":
        return refusePage(c, "not-found");
      case "saved-by-another": {
        const who = await whoSaved(c, saved.theirs);
        return page(c, found, { ...typed, theirs: saved.theirs, who }, 409);
      }
      case "published":
      case "too-long": {
        const errors = { markdown: refusalTexts(c.var.language)[saved.refused] };
        return page(c, found, { ...typed, errors }, 422);
      }
    }
  });

  /** Who saved a text, told to a colleague: by name, unless it was themselves or nobody who has an account. */
  async function whoSaved(c: Request<Env>, { savedBy }: Section): Promise<string> {
    const { section: t } = reportTexts(c.var.language);
    if (savedBy === null) return t.somebody;
    if (savedBy === c.var.actor?.accountId) return t.yourself;
    const find = (tx: CityTransaction) => findPersonName(tx, savedBy);
    return (await context.database.readCity(c.var.city.id, find)) ?? t.somebody;
  }

  /** A text can be written in the city's own languages only. */
  function languageOf(c: Request<Env>, asked: string | undefined): Language {
    const { languages } = c.var.city;
    const wanted = asked ?? c.var.language;
    return isLanguage(wanted) && languages.includes(wanted) ? wanted : languages[0];
  }

  async function find(c: Request<Env>): Promise<Found | undefined> {
    const { city, language } = c.var;
    const year = yearIn(c);
    const place = parsePlace(c.req.param("place") ?? "");
    if (year === undefined || place === undefined) return undefined;
    return context.database.readCity(city.id, async (tx) => {
      const edition = await findEdition(tx, year);
      const rights = await listRights(tx);
      const known = place.right === null || rights.some(({ slug }) => slug === place.right);
      if (edition === undefined || editionState(edition) === "elsewhere" || !known)
        return undefined;
      const chosen = new Set((await listChosen(tx, edition.id)).indicators);
      const released = (await listReleased(tx)).filter(
        ({ indicator }) => chosen.has(indicator.id) && indicator.right?.slug === place.right,
      );
      const figures = released.flatMap((one): readonly Block[] => {
        const { chart } = figureParts(one, language);
        return [
          {
            kind: "heading",
            level: 2,
            id: `figure-${one.indicator.slug}`,
            content: [wordsIn(one.indicator.name, language)],
          },
          { kind: "paragraph", content: [sentenceOf(one, language)] },
          ...(chart === undefined ? [] : [chart]),
        ];
      });
      return { edition, place, rights, sections: await listSections(tx, edition.id), figures };
    });
  }

  type Shown = Pick<SectionPageProps, "language" | "markdown" | "basedOn"> & {
    readonly preview?: boolean;
    readonly theirs?: Section;
    /** Who saved theirs. */
    readonly who?: string;
    readonly errors?: SectionPageProps["errors"];
    readonly done?: boolean;
  };

  function page(
    c: Request<Env>,
    found: Found,
    shown: Shown,
    status: 200 | 409 | 422 = 200,
  ): Response {
    const { frame, city, language } = c.var;
    const { section: t } = reportTexts(language);
    const { edition, place, rights, figures } = found;
    const { theirs } = shown;
    const saved = theirs ?? savedIn(found, shown.language);
    const frozen = editionState(edition) !== "open";
    const mayWrite = isAllowed(c, "write-section");
    const when = (at: Date) => printMoment(at, c.var.city.timeZone, language);
    const reading = shown.preview === true || frozen || !mayWrite;
    return respond(
      c,
      SectionPage({
        frame,
        year: edition.year,
        place,
        rights,
        language: shown.language,
        languages: LANGUAGES.filter((one) => city.languages.includes(one)),
        markdown: shown.markdown,
        basedOn: shown.basedOn,
        saved:
          saved === undefined ? undefined : { version: saved.version, when: when(saved.savedAt) },
        mayWrite,
        frozen,
        preview: reading ? blocksOf(shown.markdown, { shift: 2, idPrefix: "preview-" }) : undefined,
        figures,
        errors: shown.errors ?? {},
        conflict:
          theirs === undefined
            ? undefined
            : {
                who: shown.who ?? t.somebody,
                when: when(theirs.savedAt),
                theirs: theirs.markdown,
                version: theirs.version,
              },
        done: shown.done ?? false,
      }),
      status,
    );
  }

  return routes;
}

function savedIn({ sections, place }: Found, language: Language): Section | undefined {
  return sections.find((one) => placeName(one) === placeName(place) && one.language === language);
}
