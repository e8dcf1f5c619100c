/** What the addresses of one assessment have in common: which one it is, and who may come there. */
import type { Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { may } from "../../accounts/index.ts";
import { permissions, type SelfAssessmentAction } from "../permissions.ts";

/** Where those who make it find an assessment. */
export const ONE = "/work/self-assessment/:framework/:year{[0-9]+}";

type NamedAssessment = { readonly framework: string; readonly year: number };

export function namedIn(c: Request<Env>): NamedAssessment {
  return { framework: c.req.param("framework") ?? "", year: Number(c.req.param("year")) };
}

export function addressOf(c: Request<Env>, { framework, year }: NamedAssessment): string {
  return `/${c.var.city.slug}/work/self-assessment/${framework}/${year}`;
}

/** Whether whoever asks may do this. */
export function isOpen(c: Request<Env>, action: SelfAssessmentAction): boolean {
  return may(c.var.actor, permissions, action);
}
