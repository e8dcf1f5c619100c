/** Gathers how a city worked with rights in a year, each part from the module that it belongs to. */
import type { LocalDate } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { countWeighedIn } from "../assessments/index.ts";
import { listAllStandings, listBodies, listMatters } from "../bodies/index.ts";
import { listDeclarations } from "../city/index.ts";
import { commitmentsOn, listCommitments } from "../commitments/index.ts";
import { listMeetingYear } from "../meetings/index.ts";
import {
  bodyInYear,
  commitmentsInYear,
  mattersInYear,
  meetingsInYear,
} from "./compose-working-year.ts";
import {
  type Span,
  spanOf,
  type WorkingYear,
  type YearBody,
  type YearCommitments,
  type YearDecisions,
  type YearMatter,
  type YearMeetings,
} from "./working-year.ts";

/** Undefined where the year has not begun on that day. */
export async function gatherWorkingYear(
  tx: CityTransaction,
  year: number,
  { asOf, timeZone }: { readonly asOf: LocalDate; readonly timeZone: string },
): Promise<WorkingYear | undefined> {
  const span = spanOf(year, asOf);
  if (span === undefined) return undefined;
  return {
    ...span,
    bodies: await gatherBodies(tx, span),
    matters: await gatherMatters(tx, span),
    meetings: await gatherMeetings(tx, span, timeZone),
    commitments: await gatherCommitments(tx, span),
    decisions: await gatherDecisions(tx, span),
  };
}

async function gatherBodies(tx: CityTransaction, span: Span): Promise<readonly YearBody[] | null> {
  const bodies = await listBodies(tx);
  if (bodies.length === 0) return null;
  const changes = await listAllStandings(tx);
  return bodies.flatMap((body) => bodyInYear(body, changes.get(body.id) ?? [], span) ?? []);
}

async function gatherMatters(
  tx: CityTransaction,
  span: Span,
): Promise<readonly YearMatter[] | null> {
  const matters = await listMatters(tx);
  return matters.length === 0 ? null : mattersInYear(matters, span);
}

async function gatherMeetings(
  tx: CityTransaction,
  span: Span,
  timeZone: string,
): Promise<YearMeetings | null> {
  const year = await listMeetingYear(tx, timeZone, span);
  return year.inUse ? meetingsInYear(year, span) : null;
}

async function gatherCommitments(
  tx: CityTransaction,
  { until }: Span,
): Promise<YearCommitments | null> {
  const commitments = await listCommitments(tx);
  if (commitments.length === 0) return null;
  return commitmentsInYear(commitmentsOn(commitments, await listDeclarations(tx), until), until);
}

async function gatherDecisions(tx: CityTransaction, span: Span): Promise<YearDecisions | null> {
  const { inUse, ...counted } = await countWeighedIn(tx, span);
  return inUse ? counted : null;
}
