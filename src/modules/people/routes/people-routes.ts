/** Addresses of the page of people. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { respond, turnAway } from "../../../design/respond.ts";
import type { Id } from "../../../kernel/id.ts";
import { parseId } from "../../../kernel/id.ts";
import { said } from "../../../kernel/language.ts";
import { type Context, today } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { sendLetterNow } from "../../../platform/outbox/send-letter-now.ts";
import {
  DECISIONS,
  decideRole,
  endRole,
  listPersons,
  listRoleProposals,
  may,
} from "../../accounts/index.ts";
import { type Invitation, invitePerson, postInvitation } from "../../sign-in/index.ts";
import { PEOPLE_DONE, PeoplePage, type PeopleProps } from "../pages/people-page.tsx";
import { permissions } from "../permissions.ts";
import { type PeopleTexts, peopleTexts } from "../texts/index.ts";
import { handOverRoutes } from "./hand-over-routes.ts";

const FIELD_OF = {
  "no-name": "name",
  "no-email": "email",
  "unknown-role": "role",
  "acts-and-judges": "role",
} as const;

export function peopleRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  routes.route("/", handOverRoutes(context));

  routes.get("/work/people", async (c) => {
    if (!may(c.var.actor, permissions, "see-people")) return turnAway(c);
    const done = c.req.query("done");
    return page(c, { done: PEOPLE_DONE.find((one) => one === done) });
  });

  routes.post("/work/people", async (c) => {
    const { city, actor } = c.var;
    if (!may(actor, permissions, "manage-people")) return turnAway(c);
    const form = await readForm(c);
    const input = { name: form.text("name"), email: form.text("email"), role: form.text("role") };
    const invited = await invitePerson(context, city.id, actor, input, invitationOf(c));
    if (!("refused" in invited)) {
      const { letter, waitsUntil } = invited;
      if (waitsUntil !== undefined) return back(c, "proposed");
      return back(c, letter === "not-sent" || letter === "refused" ? letter : "invited");
    }
    if (invited.refused === "not-permitted") return turnAway(c);
    const errors = {
      [FIELD_OF[invited.refused]]: peopleTexts(c.var.language).refusals[invited.refused],
    };
    return page(c, { values: form.values, errors });
  });

  routes.post("/work/people/ended-roles", async (c) => {
    const { city, actor } = c.var;
    if (!may(actor, permissions, "manage-people")) return turnAway(c);
    const form = await readForm(c);
    const account = parseId<"Account">(form.text("account"));
    if (account === undefined) return page(c, problemOf(c, "not-held"));
    const ended = await endRole(context, city.id, actor, { account, role: form.text("role") });
    if ("refused" in ended)
      return ended.refused === "not-permitted" ? turnAway(c) : page(c, problemOf(c, ended.refused));
    return back(c, "waitsUntil" in ended ? "proposed" : "ended");
  });

  routes.post("/work/people/proposals", async (c) => {
    const { city, actor } = c.var;
    if (!may(actor, permissions, "manage-people")) return turnAway(c);
    const form = await readForm(c);
    const proposal = parseId<"RoleProposal">(form.text("proposal"));
    const decision = DECISIONS.find((one) => one === form.text("decision"));
    if (proposal === undefined || decision === undefined)
      return page(c, problemOf(c, "unknown-proposal"));
    let letter: Id<"Letter"> | undefined;
    const input = { proposal, decision } as const;
    const decided = await decideRole(context, city.id, actor, input, async (tx, holder) => {
      letter = await postInvitation(context, tx, invitationOf(c), holder);
    });
    if ("refused" in decided)
      return decided.refused === "not-permitted"
        ? turnAway(c)
        : page(c, problemOf(c, decided.refused));
    const state = letter === undefined ? "sent" : await sendLetterNow(context, city.id, letter);
    if (state !== "sent") return back(c, state === "waiting" ? "not-sent" : state);
    return back(c, decision);
  });

  return routes;

  function invitationOf(c: Request<Env>): Invitation {
    const { city, language } = c.var;
    const t = peopleTexts(language);
    const name = said(city.name, [language])?.text ?? city.slug;
    const letter = (link: string) => ({
      subject: t.invitationSubject(name),
      text: t.invitation(name, link),
    });
    return { city, letter };
  }

  async function page(c: Request<Env>, shown: Shown): Promise<Response> {
    const { actor, city, frame } = c.var;
    const { values = {}, errors = {}, done } = shown;
    const read = await context.database.readCity(city.id, async (tx) => ({
      people: await listPersons(tx),
      proposals: await listRoleProposals(tx, today(context)),
    }));
    const mayManage = may(actor, permissions, "manage-people");
    const own = actor?.accountId ?? null;
    return respond(
      c,
      PeoplePage({ frame, ...read, mayManage, own, values, errors, done }),
      Object.keys(errors).length > 0 ? 422 : 200,
    );
  }
}

type Shown = Partial<Pick<PeopleProps, "values" | "errors" | "done">>;

function problemOf(c: Request<Env>, code: keyof PeopleTexts["refusals"]): Shown {
  return { errors: { people: peopleTexts(c.var.language).refusals[code] } };
}

function back(c: Request<Env>, done: (typeof PEOPLE_DONE)[number]): Response {
  return c.redirect(`/${c.var.city.slug}/work/people?done=${done}`, 303);
}
