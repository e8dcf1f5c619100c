/** Addresses of one matter for those who work with it: the body's advice, that it was not heard, and the city's answer. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { askedNumber } from "../../../kernel/asked-number.ts";
import { writtenLanguage } from "../../../kernel/written.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { answerAdvice } from "../answer-advice.ts";
import { giveAdvice } from "../give-advice.ts";
import { findBody } from "../list-bodies.ts";
import { findMatter } from "../list-matters.ts";
import type { Matter } from "../matter.ts";
import { readReach } from "../may-in-body.ts";
import {
  MATTER_NOUNS,
  type MatterForm,
  MatterWorkPage,
  type MatterWorkPageProps,
} from "../pages/matter-work-page.tsx";
import { type BodyAction, permissions } from "../permissions.ts";
import { fieldErrorsOf, type Problem, problemOf, problemsOf } from "../posted.ts";
import { recordUnheard } from "../record-unheard.ts";
import { dayOf, type Sent } from "../sent.ts";
import { bodyTexts } from "../texts/index.ts";
import { type Outcome, readerOf } from "./acts.ts";
import { isOpen, isOpenIn } from "./admission.ts";
import { matterChoices } from "./choices.ts";

const ASKED: Readonly<Record<MatterForm, BodyAction>> = {
  advice: "give-advice",
  unheard: "record-unheard",
  answer: "answer-advice",
};

export function matterWorkRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { timeZone } = context.settings;

  routes.get("/work/bodies/:slug/matters/:number", async (c) => {
    if (!isOpen(c, "see-body-work")) return turnAway(c);
    const done = c.req.query("done");
    return matterPage(c, placeOf(c), {
      ...(done === undefined ? {} : { done: done === "unchanged" ? done : "entered" }),
    });
  });

  for (const form of Object.keys(MATTER_NOUNS) as MatterForm[]) {
    routes.post(`/work/bodies/:slug/matters/:number/${MATTER_NOUNS[form]}`, async (c) => {
      if (!isOpen(c, ASKED[form])) return turnAway(c);
      return speak(c, placeOf(c), form);
    });
  }

  return routes;

  type Place = { readonly body: string; readonly number: number };

  function placeOf(c: Request<Env>): Place {
    return { body: c.req.param("slug") ?? "", number: askedNumber(c.req.param("number")) ?? 0 };
  }

  async function speak(c: Request<Env>, place: Place, form: MatterForm): Promise<Response> {
    const { city } = c.var;
    const [first] = city.languages;
    const sent = (await readForm(c)).values;
    if ((await isOpenIn(context, c, place.body, [ASKED[form]])) === false)
      return matterPage(c, place, { refused: true });
    const problems = problemsOf(form, sent, first);
    if (problems.length > 0) return matterPage(c, place, { form, sent, problems });
    const outcome = await act(c, place, form, sent);
    if (!("refused" in outcome)) {
      const at = `/${city.slug}/work/bodies/${place.body}/matters/${place.number}`;
      return c.redirect(`${at}?done${"unchanged" in outcome ? "=unchanged" : ""}`, 303);
    }
    if (outcome.refused === "unknown-matter") return refusePage(c, "not-found");
    if (outcome.refused === "not-your-body") return matterPage(c, place, { refused: true });
    if (outcome.refused === "said-meanwhile")
      return matterPage(c, place, { form, sent, meanwhile: true });
    const problem = problemOf(form, outcome, first);
    return problem === undefined
      ? turnAway(c)
      : matterPage(c, place, { form, sent, problems: [problem] });
  }

  async function act(
    c: Request<Env>,
    place: Place,
    form: MatterForm,
    sent: Sent,
  ): Promise<Extract<Outcome, { readonly refused: unknown }> | object> {
    const { text } = readerOf(c, sent);
    const told = {
      ...place,
      on: dayOf(sent, "on") ?? today(context),
      source: sent.source ?? null,
      ...(/^\d{1,6}$/.test(sent.seen ?? "") ? { seen: Number(sent.seen) } : {}),
    };
    const common = [context, c.var.city.id, c.var.actor] as const;
    if (form === "advice") return giveAdvice(...common, { ...told, text: text("advice") });
    if (form === "unheard") return recordUnheard(...common, { ...told, reason: text("reason") });
    const answer = { kind: sent.answer ?? "", reason: text("reason") };
    return answerAdvice(...common, { ...told, ...answer });
  }

  type Shown = {
    readonly done?: MatterWorkPageProps["done"];
    readonly form?: MatterForm;
    readonly sent?: Sent;
    readonly problems?: readonly Problem[];
    readonly meanwhile?: boolean;
    /** It was not for whoever sent it: the body is another's. */
    readonly refused?: boolean;
  };

  async function matterPage(c: Request<Env>, place: Place, shown: Shown): Promise<Response> {
    const { actor, city, frame, language } = c.var;
    const { done, form, sent, problems = [], meanwhile = false, refused = false } = shown;
    const on = today(context);
    const found = await context.database.readCity(city.id, async (tx) => {
      const body = await findBody(tx, place.body);
      const matter = body && (await findMatter(tx, body.id, place.number));
      if (matter === undefined) return undefined;
      const reach = await readReach(tx, actor, { on, body: matter.body.id });
      return { matter, mayHere: (one: BodyAction) => reach(permissions, one, matter.body.id) };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const { matter, mayHere } = found;
    const isOutside = isOpen(c, "see-interests") && !mayHere("see-interests");
    return respond(
      c,
      MatterWorkPage({
        ...{ frame, matter, on, timeZone, languages: city.languages, done, meanwhile },
        outside: refused ? "refused" : isOutside ? "told" : undefined,
        forms: formsFor(mayHere, matter, form),
        options: matterChoices(language),
        starts: { language: writtenLanguage(undefined, city.languages, language), on },
        ...(form === undefined || sent === undefined
          ? {}
          : {
              returned: {
                ...{ form, values: sent },
                errors: fieldErrorsOf(form, problems, bodyTexts(language)),
              },
            }),
      }),
      refused ? 403 : meanwhile ? 409 : problems.length > 0 ? 422 : 200,
    );
  }

  /**
   * What whoever looks may do now: nobody says that a body was not heard which was, or answers what was not advised. A form that came back is
   * there too, with what is wrong.
   */
  function formsFor(
    mayHere: (action: BodyAction) => boolean,
    { hearings }: Matter,
    returned: MatterForm | undefined,
  ): readonly MatterForm[] {
    const isAdvised = hearings.some(({ kind }) => kind === "heard");
    return (Object.keys(MATTER_NOUNS) as MatterForm[])
      .filter((form) => mayHere(ASKED[form]))
      .filter(
        (form) => form === returned || form === "advice" || (form === "answer") === isAdvised,
      );
  }
}
