/** Addresses of one body for those who work with it: its page, and each of the forms there. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { askedLanguages } from "../../../design/wording-values.ts";
import type { Id } from "../../../kernel/id.ts";
import { writtenLanguage } from "../../../kernel/written.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import type { FormName } from "../forms.ts";
import type { Membership } from "../membership.ts";
import { BodyWorkPage, NOUNS, type PageForm } from "../pages/body-work-page.tsx";
import { fieldErrorsOf, type Problem, problemOf, problemsOf } from "../posted.ts";
import type { Sent } from "../sent.ts";
import { bodyTexts } from "../texts/index.ts";
import { innerName, plain, publicName } from "../words.ts";
import { ASKED, actsOf } from "./acts.ts";
import { isOpen, isOpenIn } from "./admission.ts";
import { bodyChoices, startsOf, writtenIn } from "./choices.ts";
import { readBodyWork } from "./read-work.ts";
import { isUseful } from "./useful-forms.ts";

const PAGE_FORMS = Object.keys(NOUNS) as PageForm[];
/** What was done there stands in no public record. */
const KEPT_INSIDE: readonly string[] = [
  "naming",
  "reach",
  "forgetting",
  "secretary",
  "secretaryEnd",
];

export function bodyWorkRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const acts = actsOf(context);

  routes.get("/work/bodies/:slug", async (c) => {
    if (!isOpen(c, "see-body-work")) return turnAway(c);
    return bodyPage(c, c.req.param("slug"), { done: c.req.query("done") });
  });

  for (const form of PAGE_FORMS) {
    routes.post(`/work/bodies/:slug/${NOUNS[form]}`, async (c) => {
      if (!ASKED[form].some((action) => isOpen(c, action))) return turnAway(c);
      return act(c, c.req.param("slug"), form);
    });
  }

  return routes;

  async function act(c: Request<Env>, slug: string, form: PageForm): Promise<Response> {
    const { city } = c.var;
    const [first] = city.languages;
    const sent = (await readForm(c)).values;
    // Everybody says of their own name whether it is shown, wherever they sat.
    const isOpenHere = form === "naming" || (await isOpenIn(context, c, slug, ASKED[form]));
    if (isOpenHere === false) return bodyPage(c, slug, { refused: true });
    const problems = problemsOf(form, sent, first);
    if (problems.length > 0) return bodyPage(c, slug, { form, sent, problems });
    const outcome = await acts[form](c, slug, sent);
    if (!("refused" in outcome)) {
      const at = `/${city.slug}/work/bodies/${slug}`;
      const isKnown = "unchanged" in outcome;
      if (form === "matter" && "number" in outcome)
        return c.redirect(
          `${at}/matters/${outcome.number}?done${isKnown ? "=unchanged" : ""}`,
          303,
        );
      return c.redirect(`${at}?done=${isKnown ? "unchanged" : form}`, 303);
    }
    if (outcome.refused === "unknown-body") return refusePage(c, "not-found");
    if (outcome.refused === "not-your-body") return bodyPage(c, slug, { refused: true });
    if (outcome.refused === "said-meanwhile")
      return bodyPage(c, slug, { form, sent, meanwhile: true });
    const problem = problemOf(form, outcome, first);
    return problem === undefined
      ? turnAway(c)
      : bodyPage(c, slug, { form, sent, problems: [problem] });
  }

  type Shown = {
    readonly done?: string | undefined;
    readonly form?: FormName;
    readonly sent?: Sent;
    readonly problems?: readonly Problem[];
    readonly meanwhile?: boolean;
    /** It was not for whoever sent it: the body is another's. */
    readonly refused?: boolean;
  };

  async function bodyPage(c: Request<Env>, slug: string, shown: Shown): Promise<Response> {
    const { city, frame, language, actor } = c.var;
    const { done, form, sent, problems = [], meanwhile = false, refused = false } = shown;
    const on = today(context);
    const account = actor?.accountId ?? null;
    const found = await context.database.readCity(city.id, (tx) =>
      readBodyWork(tx, c, { slug, on }),
    );
    if (found === undefined) return refusePage(c, "not-found");
    const { bodies, sectors, departments, mandates, compositions, people, ...others } = found;
    const { mayHere, knows, ...shownOf } = others;
    const { body, terms, interests = [], secretaries = [] } = shownOf;
    const nameOf = (term: Membership) =>
      knows ? innerName(term, language) : publicName(term, language);
    const forAll = mayHere("give-advice") || mayHere("enter-member");
    const own = forAll || account === null ? undefined : account;
    const mine = interests.filter(
      ({ term, text, until }) =>
        text !== null &&
        (until === null || until > on) &&
        (own === undefined || terms.find(({ id }) => id === term)?.account === own),
    );
    const isAppointed = (id: Id<"Account">) => secretaries.some((one) => one.account === id);
    const written = writtenLanguage(undefined, city.languages, language);
    const about = {
      ...{ body, bodies, sectors, terms, nameOf, interests: mine, departments, own, on },
      ...{ people: people.filter(({ id }) => !isAppointed(id)), secretaries },
    };
    // A contributor asks for where they work; the coordinator for any department, or for none.
    const [only, ...more] = isOpen(c, "define-body") ? [] : departments;
    const department = more.length === 0 ? (only?.slug ?? "") : "";
    const options = bodyChoices(language, about);
    const t = bodyTexts(language);
    const forms = PAGE_FORMS.filter((one) =>
      ASKED[one].some((action) => (one === "naming" ? isOpen(c, action) : mayHere(action))),
    );
    const isOutside = isOpen(c, "see-interests") && !mayHere("see-interests");
    return respond(
      c,
      BodyWorkPage({
        ...{ ...shownOf, frame, on, nameOf, meanwhile, timeZone: context.settings.timeZone },
        outside: refused ? "refused" : isOutside ? "told" : undefined,
        languagesOf: (one) => askedLanguages(city.languages, writtenIn(one, body, mandates.at(-1))),
        // One that came back is there too, with what is wrong.
        forms: forms.filter((one) => one === form || isUseful(one, body, options)),
        options,
        inside: compositions === undefined ? undefined : { mandates, sectors, compositions },
        starts: (one) =>
          startsOf(one, { body, mandate: mandates.at(-1), department, language: written, on }),
        seen: mandates.length,
        saved:
          done === undefined
            ? undefined
            : done === "body"
              ? t.work.defined(plain(body.name, language, slug))
              : done === "unchanged"
                ? t.work.unchanged
                : KEPT_INSIDE.includes(done)
                  ? t.work.doneInside
                  : t.work.done,
        ...(form === undefined || sent === undefined
          ? {}
          : {
              returned: { form, values: sent, errors: fieldErrorsOf(form, problems, t) },
            }),
      }),
      refused ? 403 : meanwhile ? 409 : problems.length > 0 ? 422 : 200,
    );
  }
}
