/** What waits for a person about the commitments of the declaration: a word on those that are late or silent, an owner for those without. */
import { said } from "../../kernel/language.ts";
import { type LocalDate, lastDayMeant } from "../../kernel/local-date.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { DeskTask, DeskVisit } from "../../platform/desk-task.ts";
import { may } from "../accounts/index.ts";
import { listDepartmentsOf } from "../departments/index.ts";
import {
  commitmentStanding,
  isSilent,
  type KeptCommitment,
  lateCommitmentsFirst,
} from "./commitment.ts";
import { listCommitments } from "./list-commitments.ts";
import { permissions } from "./permissions.ts";
import { commitmentTexts } from "./texts/index.ts";

export async function listDeskTasks(
  tx: CityTransaction,
  visit: DeskVisit,
): Promise<readonly DeskTask[]> {
  const { actor, on, preferred } = visit;
  if (!may(actor, permissions, "report-commitment")) return [];
  const assigns = may(actor, permissions, "assign-commitment");
  const inForce = (await listCommitments(tx)).filter((one) => one.inForce);
  if (inForce.length === 0) return [];
  const places = actor.accountId === null ? [] : await listDepartmentsOf(tx, actor.accountId);
  const theirs = inForce.filter(({ owners }) => {
    const owner = owners.at(-1)?.department?.id;
    return assigns || (owner !== undefined && places.includes(owner));
  });
  const sorted = lateCommitmentsFirst(theirs, on);
  const standing = (one: KeptCommitment) => commitmentStanding(one, on);
  const late = sorted.filter((one) => standing(one).isLate);
  const silent = sorted.filter((one) => !standing(one).isLate && isSilent(standing(one)));
  const without = assigns ? sorted.filter((one) => standing(one).withoutOwner) : [];
  const { desk: t } = commitmentTexts(preferred[0]);
  const report = { one: t.report, many: t.reportMany };
  return [
    ...toldOf(late, visit, { ...report, why: t.lateWhy, of: lateness }),
    ...toldOf(silent, visit, { ...report, why: t.silentWhy }),
    ...toldOf(without, visit, { one: t.own, many: t.ownMany, why: t.ownWhy }),
  ];
}

/** One commitment leads to itself and is told in its own words, several lead to the list. */
function toldOf(
  commitments: readonly KeptCommitment[],
  { on, preferred }: DeskVisit,
  words: {
    readonly one: (number: number) => string;
    readonly many: (count: number) => string;
    readonly why: string;
    /** By when; what has none is late for nothing. */
    readonly of?: (first: KeptCommitment, on: LocalDate) => Pick<DeskTask, "due" | "daysLate">;
  },
): readonly DeskTask[] {
  const [first] = commitments;
  if (first === undefined) return [];
  const when = words.of?.(first, on) ?? { due: null, daysLate: 0 };
  if (commitments.length > 1)
    return [{ ...when, title: words.many(commitments.length), why: words.why, href: LIST }];
  const why = said(first.text, preferred)?.text ?? words.why;
  return [{ ...when, title: words.one(first.number), why, href: `${LIST}/${first.number}` }];
}

const LIST = "work/commitments";

function lateness(commitment: KeptCommitment, on: LocalDate): Pick<DeskTask, "due" | "daysLate"> {
  const dueOn = commitment.deadlines.at(-1)?.dueOn;
  return {
    due: dueOn === undefined ? null : lastDayMeant(dueOn),
    daysLate: commitmentStanding(commitment, on).daysLate,
  };
}
