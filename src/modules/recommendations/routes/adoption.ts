/** Addresses of the form in which the body's secretary enters recommendations. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { fieldErrorsOf, type Sent } from "../../../design/posted.ts";
import { respond, turnAway } from "../../../design/respond.ts";
import { type Language, said } from "../../../kernel/language.ts";
import { addDays, type LocalDate, yearOf } from "../../../kernel/local-date.ts";
import { factDateOf, namedAs, writtenLanguage } from "../../../kernel/written.ts";
import { type Context, today } from "../../../platform/context.ts";
import type { CityScope } from "../../../platform/http/environment.ts";
import { readForm } from "../../../platform/http/form.ts";
import { listRights, parseArticles } from "../../rights/index.ts";
import { adoptRecommendation } from "../adopt-recommendation.ts";
import { windowOf } from "../judging-window.ts";
import { listRecommendations } from "../list-recommendations.ts";
import { AdoptPage } from "../pages/adopt-page.tsx";
import { type FormProblem, problemOf, problemsOf } from "../posted.ts";
import { latestEdition, type Recommendation } from "../recommendation.ts";
import { recommendationTexts } from "../texts/index.ts";
import { isOpen } from "./admission.ts";

export function adoptionRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/work/recommendations/new", async (c) => {
    if (!isOpen(c, "adopt-recommendation")) return turnAway(c);
    return adoptPage(c, { edition: c.req.query("edition"), adopted: c.req.query("done") });
  });

  routes.post("/work/recommendations", async (c) => {
    const { actor, city, language } = c.var;
    if (!isOpen(c, "adopt-recommendation")) return turnAway(c);
    const form = await readForm(c);
    const sent: Sent = { ...form.values, furtherRights: form.list("furtherRights").join(" ") };
    const articles = parseArticles(form.text("articles"));
    const problems = [
      ...problemsOf("recommendation", sent),
      ...(articles === undefined ? [{ field: "articles", code: "unknown-article" as const }] : []),
    ];
    if (articles === undefined || problems.length > 0) return adoptPage(c, { sent, problems });
    const written = writtenLanguage(sent.language, city.languages, language);
    const known = await context.database.readCity(city.id, (tx) => listRecommendations(tx));
    const adoptedOn = factDateOf(sent.adoptedOn);
    const adopted = await adoptRecommendation(context, city.id, actor, {
      edition: Number(sent.edition),
      right: sent.right || null,
      topic: { [written]: sent.topic ?? "" },
      text: { [written]: sent.text ?? "" },
      addressee: namedAs(
        sent.addressee ?? "",
        written,
        known.map((one) => one.addressee),
      ),
      issuedBy: namedAs(
        sent.issuedBy ?? "",
        written,
        known.map((one) => one.issuedBy),
      ),
      citySlug: city.slug,
      answerDueOn: factDateOf(sent.answerDueOn)?.date ?? null,
      judgeFrom: factDateOf(sent.judgeFrom)?.date ?? null,
      judgeBy: factDateOf(sent.judgeBy)?.date ?? null,
      outsidePowers: sent.outsidePowers === "yes",
      furtherRights: form.list("furtherRights"),
      articles,
      ...(adoptedOn === undefined ? {} : { adoptedOn }),
    });
    if ("refused" in adopted) {
      const problem = problemOf("recommendation", adopted);
      if (problem === undefined) return turnAway(c);
      return adoptPage(c, { sent, problems: [problem] });
    }
    const query = new URLSearchParams({ edition: sent.edition ?? "", done: adopted.reference });
    return c.redirect(`/${city.slug}/work/recommendations/new?${query}`, 303);
  });

  return routes;

  type Adopting = {
    readonly edition?: string | undefined;
    readonly adopted?: string | undefined;
    readonly sent?: Sent;
    readonly problems?: readonly FormProblem[];
  };

  async function adoptPage(c: Request<Env>, shown: Adopting): Promise<Response> {
    const { city, frame, language } = c.var;
    const { edition, adopted, sent, problems = [] } = shown;
    const on = today(context);
    const { rights, made } = await context.database.readCity(city.id, async (tx) => ({
      rights: await listRights(tx),
      made: await listRecommendations(tx),
    }));
    const starts = {
      ...startOfNext(city, made, writtenLanguage(undefined, city.languages, language), on),
      ...(edition === undefined ? {} : { edition }),
    };
    return respond(
      c,
      AdoptPage({
        frame,
        languages: city.languages,
        rights,
        values: { ...starts, ...sent },
        errors: fieldErrorsOf("recommendation", problems, recommendationTexts(language)),
        adopted: made.find(({ reference }) => reference === adopted)?.reference,
      }),
      problems.length > 0 ? 422 : 200,
    );
  }
}

/** A new recommendation resembles the last one: the same body asks the same city, with the city's time to answer. */
function startOfNext(
  city: CityScope,
  made: readonly Recommendation[],
  language: Language,
  on: LocalDate,
): Sent {
  const last = made.at(-1);
  const answerDueOn = addDays(on, city.answerDays);
  const window = windowOf({ date: on, precision: "day" }, answerDueOn, city.cycleYears);
  const { issuedBy, addressee } = last ?? { issuedBy: city.issuer, addressee: city.answerer };
  return {
    language,
    edition: String(Math.max(yearOf(on), ...made.map(latestEdition))),
    issuedBy: said(issuedBy, [language])?.text ?? "",
    addressee: said(addressee, [language])?.text ?? "",
    adoptedOn: on,
    answerDueOn,
    judgeFrom: window?.from ?? "",
    judgeBy: window?.by ?? "",
  };
}
