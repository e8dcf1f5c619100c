/** Addresses of bodies for those who work with them: the list, a new one, and one body with all its forms. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { askedLanguages } from "../../../design/wording-values.ts";
import type { Id } from "../../../kernel/id.ts";
import { writtenLanguage } from "../../../kernel/written.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { listPersons } from "../../accounts/index.ts";
import { listDepartments, listDepartmentsOf } from "../../departments/index.ts";
import { addRequiredCouncil } from "../add-required-council.ts";
import type { Body } from "../body.ts";
import { defineBody } from "../define-body.ts";
import {
  type FormName,
  fieldErrorsOf,
  type Problem,
  problemOf,
  problemsOf,
  type Sent,
} from "../forms.ts";
import { findBody, listBodies } from "../list-bodies.ts";
import { countSeats, listBodyPage } from "../list-body-page.ts";
import { listCompositions } from "../list-compositions.ts";
import { listInterests } from "../list-interests.ts";
import { listMandates } from "../list-mandates.ts";
import { listMatterPage } from "../list-matters.ts";
import { listTerms } from "../list-memberships.ts";
import { listMissingCouncils } from "../list-missing-councils.ts";
import { listSecretaries } from "../list-secretaries.ts";
import { listSectors } from "../list-sectors.ts";
import { readReach } from "../may-in-body.ts";
import type { Membership } from "../membership.ts";
import { BodiesWorkPage } from "../pages/bodies-work-page.tsx";
import { BodyWorkPage, NOUNS, type PageForm } from "../pages/body-work-page.tsx";
import { FormPage } from "../pages/form-page.tsx";
import { type BodyAction, permissions } from "../permissions.ts";
import { isUnderNorwegianLaw } from "../required-council.ts";
import { isSecretary } from "../secretary.ts";
import { bodyTexts } from "../texts/index.ts";
import { innerName, plain, publicName } from "../words.ts";
import { ASKED, actsOf, descriptionIn } from "./acts.ts";
import { isOpen, isOpenIn, pageIn } from "./admission.ts";
import { bodyChoices, type Choices, definingChoices, startsOf, writtenIn } from "./choices.ts";

const WAITING_SHOWN = 20;
/** What was done there stands in no public record. */
const KEPT_INSIDE: readonly string[] = ["naming", "forgetting", "secretary", "secretaryEnd"];
const NO_SEATS = { seats: 0, held: 0, unfollowed: 0, uncounted: 0 };

export function bodyWorkRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { database } = context;
  const acts = actsOf(context);

  routes.get("/work/bodies", async (c) => {
    if (!isOpen(c, "see-body-work")) return turnAway(c);
    return listPage(c, 200);
  });

  // `new` and `required` are addresses of their own, so they come before the names.
  routes.get("/work/bodies/new", async (c) => {
    if (!isOpen(c, "define-body")) return turnAway(c);
    return formPage(c, {});
  });

  routes.post("/work/bodies", async (c) => {
    if (!isOpen(c, "define-body")) return turnAway(c);
    const { city, actor } = c.var;
    const sent = (await readForm(c)).values;
    const [first] = city.languages;
    const problems = problemsOf("body", sent, first);
    if (problems.length > 0) return formPage(c, { sent, problems });
    const defined = await defineBody(context, city.id, actor, {
      ...descriptionIn(c, sent),
      ...{ slug: sent.slug ?? "", kind: sent.kind ?? "" },
    });
    if (!("refused" in defined))
      return c.redirect(`/${city.slug}/work/bodies/${defined.slug}?done=body`, 303);
    const problem = problemOf("body", defined, first);
    return problem === undefined ? turnAway(c) : formPage(c, { sent, problems: [problem] });
  });

  routes.post("/work/bodies/required", async (c) => {
    if (!isOpen(c, "define-body")) return turnAway(c);
    const { city, actor } = c.var;
    const council = (await readForm(c)).text("council");
    const added = await addRequiredCouncil(context, city.id, actor, { council });
    if ("refused" in added) {
      // Somebody has added it meanwhile, and perhaps said more of it: it is there. Any other name is none that the list offers.
      return added.refused === "slug-taken"
        ? c.redirect(`/${city.slug}/work/bodies`, 303)
        : listPage(c, 422);
    }
    return c.redirect(`/${city.slug}/work/bodies/${added.slug}?done=body`, 303);
  });

  routes.get("/work/bodies/:slug", async (c) => {
    if (!isOpen(c, "see-body-work")) return turnAway(c);
    return bodyPage(c, c.req.param("slug"), { done: c.req.query("done") });
  });

  for (const form of Object.keys(NOUNS) as PageForm[]) {
    routes.post(`/work/bodies/:slug/${NOUNS[form]}`, async (c) => {
      if (!ASKED[form].some((action) => isOpen(c, action))) return turnAway(c);
      return act(c, c.req.param("slug"), form);
    });
  }

  return routes;

  async function listPage(c: Request<Env>, status: 200 | 422): Promise<Response> {
    const { city, frame } = c.var;
    const on = today(context);
    const found = await database.readCity(city.id, async (tx) => {
      const overdue = await listMatterPage(tx, on, { state: "overdue", length: WAITING_SHOWN });
      const open = await listMatterPage(tx, on, { state: "waiting", length: WAITING_SHOWN });
      return {
        found: await listBodyPage(tx, on, { page: pageIn(c.req.query("page")) }),
        missing: isUnderNorwegianLaw(city.country) ? await listMissingCouncils(tx) : [],
        waiting: [...overdue.matters, ...open.matters].slice(0, WAITING_SHOWN),
      };
    });
    const mayDefine = isOpen(c, "define-body");
    return respond(c, BodiesWorkPage({ ...found, frame, on, mayDefine }), status);
  }

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
      if (form === "matter" && "number" in outcome)
        return c.redirect(`${at}/matters/${outcome.number}?done`, 303);
      return c.redirect(`${at}?done=${form}`, 303);
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

  async function formPage(
    c: Request<Env>,
    { sent, problems = [] }: { readonly sent?: Sent; readonly problems?: readonly Problem[] },
  ): Promise<Response> {
    const { city, frame, language } = c.var;
    const bodies = await database.readCity(city.id, listBodies);
    return respond(
      c,
      FormPage({
        ...{ frame, form: "body", languages: city.languages },
        action: `/${city.slug}/work/bodies`,
        options: definingChoices(language, bodies),
        values: sent ?? { legalUnconfirmed: "yes" },
        errors: fieldErrorsOf("body", problems, bodyTexts(language)),
      }),
      problems.length > 0 ? 422 : 200,
    );
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
    const found = await database.readCity(city.id, async (tx) => {
      const body = await findBody(tx, slug);
      if (body === undefined) return undefined;
      const reach = await readReach(tx, actor, { on, body: body.id });
      const mayHere = (action: BodyAction) => reach(permissions, action, body.id);
      const knows = mayHere("enter-member") || mayHere("see-interests");
      const all = await listDepartments(tx);
      const own = account === null ? [] : await listDepartmentsOf(tx, account);
      return {
        body: { ...body, counts: (await countSeats(tx, on, [body.id])).get(body.id) ?? NO_SEATS },
        bodies: isOpen(c, "define-body") ? await listBodies(tx) : [],
        sectors: await listSectors(tx, body.id),
        terms: await listTerms(tx, body.id, on),
        interests: mayHere("see-interests") ? await listInterests(tx, body.id) : undefined,
        secretaries: knows ? await listSecretaries(tx, body.id) : undefined,
        people: isOpen(c, "appoint-secretary") ? (await listPersons(tx)).filter(isSecretary) : [],
        ...{ mayHere, knows },
        mandates: await listMandates(tx, body.id),
        compositions: mayHere("enter-composition")
          ? await listCompositions(tx, body.id)
          : undefined,
        matters: (await listMatterPage(tx, on, { body: body.id, length: WAITING_SHOWN })).matters,
        departments: isOpen(c, "define-body") ? all : all.filter(({ id }) => own.includes(id)),
      };
    });
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
    const options = bodyChoices(language, about);
    const t = bodyTexts(language);
    const forms = (Object.keys(NOUNS) as PageForm[]).filter((one) =>
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
        starts: (one) => startsOf(one, { body, mandate: mandates.at(-1), language: written, on }),
        seen: mandates.length,
        saved:
          done === undefined
            ? undefined
            : done === "body"
              ? t.work.defined(plain(body.name, language, slug))
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

/** Whether there is anything that a form could be about; what cannot be done now is not offered. */
function isUseful(form: PageForm, { standing }: Body, options: Choices): boolean {
  const has = (name: string) => (options[name] ?? []).length > 0;
  const isOver = standing === "dissolved";
  switch (form) {
    case "standing":
      return has("change");
    case "member":
    case "seatEnd":
      return has("seat") && !isOver;
    case "seats":
    case "mandate":
      return !isOver;
    case "matter":
    case "election":
      return standing === "active" && (form === "matter" || has("elected"));
    case "termEnd":
    case "naming":
    case "interest":
      return has("term");
    case "interestEnd":
      return has("declared");
    case "forgetting":
      return has("formerTerm");
    case "secretary":
      return has("person") && !isOver;
    case "secretaryEnd":
      return has("appointed");
    case "description":
    case "composition":
      return true;
  }
}
