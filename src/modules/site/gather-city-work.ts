/** Gathers, for the front page, in how many bodies, meetings, commitments and weighed decisions a city's work with rights can be seen. */
import type { Wording } from "../../kernel/language.ts";
import { dayOf, type LocalDate } from "../../kernel/local-date.ts";
import { type Context, today } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { countWeighed } from "../assessments/index.ts";
import { listBodies } from "../bodies/index.ts";
import { findTimeZone } from "../city/index.ts";
import { type CommitmentTally, listCommitments, tallyCommitments } from "../commitments/index.ts";
import { countMapEntries } from "../mapping/index.ts";
import { listWindow } from "../meetings/index.ts";
import { findFramework, listPublished } from "../self-assessment/index.ts";
import { countSignatories, type SignatoryCounts } from "../signatories/index.ts";

export type CityWork = {
  readonly bodies: number;
  readonly suspended: number;
  /** The next public meeting: whose, and on which day. */
  readonly nextMeeting: { readonly body: Wording; readonly on: LocalDate } | null;
  readonly commitments: CommitmentTally;
  readonly signatories: SignatoryCounts;
  /** What was published last. */
  readonly assessed: { readonly framework: string; readonly year: number } | null;
  readonly challenges: number;
  /** Of the latest year in which any was. */
  readonly weighed: { readonly year: number; readonly count: number } | null;
};

export async function gatherCityWork(context: Context, tx: CityTransaction): Promise<CityWork> {
  const timeZone = await findTimeZone(tx, context);
  const now = context.now();
  const bodies = (await listBodies(tx)).filter(({ standing }) => standing !== "dissolved");
  const next = (await listWindow(tx, { now, body: undefined })).find(
    ({ isPublic, startsAt, cancelled }) => isPublic && startsAt > now && !cancelled,
  );
  const body = bodies.find(({ id }) => id === next?.bodyId);
  const [assessed] = await listPublished(tx);
  const framework =
    assessed === undefined ? undefined : await findFramework(tx, assessed.framework);
  const [weighed] = (await countWeighed(tx)).years;
  return {
    bodies: bodies.length,
    suspended: bodies.filter(({ standing }) => standing === "suspended").length,
    nextMeeting:
      next === undefined || body === undefined
        ? null
        : { body: body.name, on: dayOf(next.startsAt, timeZone) },
    commitments: tallyCommitments(await listCommitments(tx), today(context)),
    signatories: await countSignatories(tx, timeZone),
    assessed:
      assessed === undefined || framework === undefined
        ? null
        : { framework: framework.name, year: assessed.year },
    challenges: await countMapEntries(tx, { kind: "challenge" }),
    weighed: weighed === undefined ? null : { year: weighed.year, count: weighed.weighed },
  };
}
