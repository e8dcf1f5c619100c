/** Addresses of a full assessment for those who write it: each part is kept by itself, and all of it is finished at once. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { fieldErrorsOf } from "../../../design/posted.ts";
import { refusePage, respond, turnAway } from "../../../design/respond.ts";
import { writtenLanguage } from "../../../kernel/written.ts";
import type { Context } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import { listDepartments } from "../../departments/index.ts";
import { listRights } from "../../rights/index.ts";
import type { DraftPiece } from "../draft.ts";
import { findImpactDraft, writingOf } from "../find-check-draft.ts";
import { type FinishImpactRefusal, finishImpact } from "../finish-impact.ts";
import type { ImpactForm } from "../impact-form.ts";
import { type KeepImpactRefusal, keepImpact, startOf } from "../keep-impact.ts";
import { findCheck } from "../list-checks.ts";
import { ImpactWorkPage } from "../pages/impact-work-page.tsx";
import { speaksFor } from "../speaks-for.ts";
import { assessmentTexts } from "../texts/index.ts";
import { viewOf } from "../view.ts";
import { isOpen, sentQuery } from "./admission.ts";

const FULL = "/work/decisions/:reference{FAIR-[0-9-]+}/full";

/** Which pieces each form writes. */
const KINDS = { effect: "effects", mitigation: "mitigations" } as const;

export function impactRoutes(context: Context): Hono<Env> {
  const routes = new Hono<Env>();
  const { database } = context;

  routes.get(FULL, async (c) => {
    if (!isOpen(c, "weigh-decision")) return turnAway(c);
    return page(c, { kept: c.req.query("kept") !== undefined });
  });

  routes.post(`${FULL}/effects`, (c) => keepPiece(c, "effect"));
  routes.post(`${FULL}/measures`, (c) => keepPiece(c, "mitigation"));

  routes.post(`${FULL}/whole`, async (c) => {
    if (!isOpen(c, "weigh-decision")) return turnAway(c);
    const { actor, city } = c.var;
    const { act, basedOn = "", ...whole } = (await readForm(c)).values;
    const input = {
      reference: referenceIn(c),
      language: writtenIn(c),
      ...(basedOn === "" ? {} : { basedOn }),
    };
    const done =
      act === "keep"
        ? await keepImpact(context, city.id, actor, { ...input, change: { whole } })
        : await finishImpact(context, city.id, actor, { ...input, whole });
    if ("refused" in done) return refuse(c, "whole", whole, done);
    const here = `/${city.slug}/work/decisions/${input.reference}`;
    const next = act === "keep" ? `${here}/full?kept#whole` : `${here}${sentQuery(done)}`;
    return c.redirect(next, 303);
  });

  return routes;

  async function keepPiece(c: Request<Env>, form: keyof typeof KINDS): Promise<Response> {
    if (!isOpen(c, "weigh-decision")) return turnAway(c);
    const { actor, city } = c.var;
    const { act, basedOn = "", place, ...piece } = (await readForm(c)).values;
    const kept = await keepImpact(context, city.id, actor, {
      reference: referenceIn(c),
      language: writtenIn(c),
      ...(basedOn === "" ? {} : { basedOn }),
      change: {
        kind: KINDS[form],
        ...(placeIn(place) === undefined ? {} : { place: placeIn(place) as number }),
        ...(act === "remove" ? {} : { piece }),
      },
    });
    if ("refused" in kept) return refuse(c, form, piece, kept, placeIn(place));
    return c.redirect(
      `/${city.slug}/work/decisions/${referenceIn(c)}/full?kept#${form === "effect" ? "effects" : "measures"}`,
      303,
    );
  }

  function refuse(
    c: Request<Env>,
    form: ImpactForm,
    values: DraftPiece,
    refusal: KeepImpactRefusal | FinishImpactRefusal,
    place?: number,
  ): Response | Promise<Response> {
    switch (refusal.refused) {
      case "unknown-check":
      case "not-finished":
        return refusePage(c, "not-found");
      case "said-meanwhile":
        return page(c, { returned: { form, values, problems: [] }, place, meanwhile: true });
      case "incomplete":
        return page(c, { returned: { form, values, problems: refusal.problems }, place });
      case "draft-too-long":
      case "too-many-pieces": {
        const field = form === "whole" ? "reasons" : form === "effect" ? "people" : "text";
        const problems = [{ field, code: refusal.refused }];
        return page(c, { returned: { form, values, problems }, place });
      }
      case "not-permitted":
        return turnAway(c);
      case "not-your-department":
      case "withdrawn-check":
        return toCheck(c);
    }
  }

  type Shown = {
    readonly returned?: {
      readonly form: ImpactForm;
      readonly values: DraftPiece;
      readonly problems: readonly {
        readonly field: string;
        readonly code: keyof ReturnType<typeof assessmentTexts>["refusals"];
      }[];
    };
    readonly place?: number | undefined;
    readonly kept?: boolean;
    readonly meanwhile?: boolean;
  };

  async function page(
    c: Request<Env>,
    { returned, place, kept = false, meanwhile = false }: Shown,
  ): Promise<Response> {
    const { actor, city, language } = c.var;
    const view = viewOf(context, c);
    const found = await database.readCity(city.id, async (tx) => {
      const check = await findCheck(tx, referenceIn(c));
      if (check === undefined || check.versions.length === 0) return undefined;
      return {
        check,
        isTheirs: await speaksFor(tx, actor, check.department.id),
        departments: await listDepartments(tx),
        rights: await listRights(tx),
        draft: await findImpactDraft(tx, check.id),
      };
    });
    if (found === undefined) return refusePage(c, "not-found");
    const { check, isTheirs, departments, rights, draft } = found;
    if (!isTheirs || check.withdrawal !== null) return toCheck(c);
    const content = draft?.content ?? startOf(check, writtenIn(c));
    const asked = (form: ImpactForm, query: string) =>
      returned?.form === form ? place : placeIn(c.req.query(query));
    return respond(
      c,
      ImpactWorkPage({
        ...{ view, check, departments, rights, kept, meanwhile, languages: city.languages },
        draft: content,
        basedOn: writingOf(check.impacts, draft?.saves ?? 0),
        grounds: groundsOf(c),
        written: content.language,
        effect: asked("effect", "effect"),
        mitigation: asked("mitigation", "measure"),
        returned:
          returned === undefined
            ? undefined
            : {
                ...returned,
                errors: fieldErrorsOf(
                  returned.form,
                  returned.problems.map((one) => ({ ...one, field: shownAt(one.field) })),
                  assessmentTexts(language),
                ),
              },
      }),
      meanwhile ? 409 : returned !== undefined ? 422 : 200,
    );
  }

  /** The grounds that count in the city; none chosen means all. */
  function groundsOf(c: Request<Env>) {
    const { grounds } = c.var.city;
    return Object.entries(viewOf(context, c).grounds)
      .filter(([code]) => grounds.length === 0 || grounds.includes(code))
      .map(([value, label]) => ({ value, label }));
  }
}

/** What is missing among the pieces is told at the first field of the whole, which leads up to them. */
function shownAt(field: string): string {
  return field === "effects" || field === "mitigations" ? "takesBack" : field;
}

/** Who may not write about this one may read it. */
function toCheck(c: Request<Env>): Response {
  return c.redirect(`/${c.var.city.slug}/work/decisions/${referenceIn(c)}`, 303);
}

function referenceIn(c: Request<Env>): string {
  return c.req.param("reference") ?? "";
}

function writtenIn(c: Request<Env>) {
  return writtenLanguage(undefined, c.var.city.languages, c.var.language);
}

function placeIn(text: string | undefined): number | undefined {
  return /^[1-9]\d?$/.test(text ?? "") ? Number(text) : undefined;
}
