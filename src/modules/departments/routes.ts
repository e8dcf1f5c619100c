/** Addresses of the departments' page: the list, and the forms that found, name and staff them. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../design/environment.ts";
import { refusePage, respond, turnAway } from "../../design/respond.ts";
import { parseId } from "../../kernel/id.ts";
import { slugFrom } from "../../kernel/slug.ts";
import type { Context } from "../../platform/context.ts";
import { readForm } from "../../platform/http/form.ts";
import { listPersons, may } from "../accounts/index.ts";
import { STANDINGS } from "./department.ts";
import { foundDepartment } from "./found-department.ts";
import { listDepartments } from "./list-departments.ts";
import { DepartmentsPage } from "./pages/departments-page.tsx";
import { type DepartmentAction, permissions } from "./permissions.ts";
import { placePerson } from "./place-person.ts";
import { type DepartmentRefusal, departmentTexts } from "./texts/index.ts";

type Sent = Readonly<Record<string, string>>;
type Shown = {
  readonly done?: "saved" | "unchanged" | undefined;
  readonly form?: string;
  readonly sent?: Sent;
  readonly problems?: Readonly<Record<string, DepartmentRefusal>>;
};

export function departmentRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();

  routes.get("/work/departments", (c) => {
    if (!isOpen(c, "see-departments")) return turnAway(c);
    const wanted = c.req.query("done");
    return page(c, { done: wanted === "saved" || wanted === "unchanged" ? wanted : undefined });
  });

  routes.post("/work/departments", async (c) => {
    if (!isOpen(c, "found-department")) return turnAway(c);
    const { actor, city } = c.var;
    const sent = (await readForm(c)).values;
    const name = Object.fromEntries(
      city.languages.map((language) => [language, sent[`name-${language}`] ?? ""]),
    );
    const first = Object.values(name).find((text) => text !== "") ?? "";
    const slug = (sent.slug ?? "") === "" ? slugFrom(first) : (sent.slug ?? "");
    const form = sent.known === "yes" ? `name-${slug}` : "found";
    const field = `${form}-name-${city.languages[0]}`;
    if (first === "") return page(c, { form, sent, problems: { [field]: "no-name" } });
    const founded = await foundDepartment(context, city.id, actor, { slug, name });
    if (!("refused" in founded)) return done(c, "unchanged" in founded);
    const problem = founded.refused === "bad-slug" ? `${form}-slug` : field;
    return page(c, { form, sent, problems: { [problem]: founded.refused } });
  });

  routes.post("/work/departments/:slug/places", async (c) => {
    if (!isOpen(c, "place-person")) return turnAway(c);
    const department = c.req.param("slug");
    const sent = (await readForm(c)).values;
    const account = parseId<"Account">(sent.account ?? "");
    const standing = STANDINGS.find((one) => one === sent.standing);
    const form = `place-${department}`;
    if (account === undefined || standing === undefined)
      return page(c, { form, sent, problems: { [`${form}-account`]: "no-person" } });
    const input = { department, account, standing };
    const placed = await placePerson(context, c.var.city.id, c.var.actor, input);
    if (!("refused" in placed)) return done(c, "unchanged" in placed);
    if (placed.refused === "unknown-department") return refusePage(c, "not-found");
    return page(c, { form, sent, problems: { [`${form}-account`]: placed.refused } });
  });

  return routes;

  async function page(c: Request<Env>, shown: Shown): Promise<Response> {
    const { actor, city, frame, language } = c.var;
    const { done, form, sent = {}, problems = {} } = shown;
    const texts = departmentTexts(language);
    const { departments, people } = await context.database.readCity(city.id, async (tx) => ({
      departments: await listDepartments(tx),
      people: await listPersons(tx),
    }));
    const errors = Object.fromEntries(
      Object.entries(problems).map(([field, code]) => [field, texts.refusals[code]]),
    );
    const { languages } = city;
    const mayChange = may(actor, permissions, "found-department");
    const props = { frame, departments, people, languages, mayChange, done, form };
    const status = Object.keys(errors).length > 0 ? 422 : 200;
    return respond(c, DepartmentsPage({ ...props, values: sent, errors }), status);
  }
}

function done(c: Request<Env>, unchanged: boolean): Response {
  const what = unchanged ? "unchanged" : "saved";
  return c.redirect(`/${c.var.city.slug}/work/departments?done=${what}`, 303);
}

function isOpen(c: Request<Env>, action: DepartmentAction): boolean {
  return may(c.var.actor, permissions, action);
}
