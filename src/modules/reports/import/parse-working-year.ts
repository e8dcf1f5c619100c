/** The shape of the working year in a frozen snapshot. */
import { z } from "zod";
import { LANGUAGES, type Wording } from "../../../kernel/language.ts";
import { type FactDate, type LocalDate, parseLocalDate } from "../../../kernel/local-date.ts";
import { BODY_KINDS, MATTER_STATES, SIDES } from "../../bodies/index.ts";
import { COMMITMENT_STATES } from "../../commitments/index.ts";
import type { WorkingYear } from "../working-year.ts";

export const language = z.enum(LANGUAGES);
export const wording: z.ZodType<Wording> = z.partialRecord(language, z.string());
export const day = z.string().transform((text, context): LocalDate => {
  const date = parseLocalDate(text);
  if (date !== undefined) return date;
  context.addIssue(`${text} is no day`);
  return z.NEVER;
});
export const factDate: z.ZodType<FactDate> = z.object({
  date: day,
  precision: z.enum(["day", "month", "year"]),
});
const count = z.number().int().nonnegative();
const body = z.object({ slug: z.string(), name: wording });

const yearBody = body.extend({
  kind: z.enum(BODY_KINDS),
  foundedOn: factDate.nullable(),
  breaks: z.array(z.object({ from: factDate, until: factDate.nullable() })),
  dissolvedOn: factDate.nullable(),
  suspendedAllYear: z.boolean(),
});

const yearMatter = z.object({
  body,
  number: count,
  title: wording,
  askedOn: day,
  dueOn: day.nullable(),
  state: z.enum(MATTER_STATES),
  daysLate: count,
  heardOn: day.nullable(),
  unheard: z.array(z.object({ side: z.enum(SIDES), reason: wording, on: day })),
});

const yearMeetings = z.object({
  held: z.array(z.object({ path: z.string(), body, on: day })),
  sessions: z.array(z.object({ body, sessions: count, source: z.string() })),
  questions: z.array(
    z.object({
      path: z.string(),
      number: count,
      body,
      askedOn: day,
      answeredOn: day.nullable(),
      daysWaited: count,
    }),
  ),
});

const yearCommitments = z.object({
  counts: z.object({
    all: count,
    kept: count,
    late: count,
    silent: count,
    withoutOwner: count,
    withoutDate: count,
    underWay: count,
  }),
  commitments: z.array(
    z.object({
      number: count,
      text: wording,
      said: z.enum(COMMITMENT_STATES).nullable(),
      dueOn: factDate.nullable(),
      isLate: z.boolean(),
      daysLate: count,
      isSilent: z.boolean(),
      daysSilent: count,
      stood: z.record(language, z.string()),
    }),
  ),
});

const weighed = { weighed: count, fullNeeded: count, fullMade: count, cases: count.nullable() };
const yearDecisions = z.object({
  ...weighed,
  source: z.string().nullable(),
  references: z.array(z.string()),
  departments: z.array(body.extend(weighed)),
});

export const workingYear: z.ZodType<WorkingYear> = z.object({
  from: day,
  until: day,
  bodies: z.array(yearBody).nullable(),
  matters: z.array(yearMatter).nullable(),
  meetings: yearMeetings.nullable(),
  commitments: yearCommitments.nullable(),
  decisions: yearDecisions.nullable(),
});
