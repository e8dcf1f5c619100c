/** Reads checks whole: their versions, full assessments, decisions, and what bodies found, in a fixed number of statements. */
import type { Id } from "../../kernel/id.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { listDepartments } from "../departments/index.ts";
import { listRights } from "../rights/index.ts";
import type { Check } from "./check.ts";
import type { FollowUp } from "./follow-up.ts";
import { listFindings } from "./list-findings.ts";
import type { DepartmentRef, Named } from "./named.ts";
import * as store from "./store/checks.ts";
import * as follows from "./store/follow-ups.ts";
import * as impacts from "./store/impacts.ts";

/** All, the newest first. */
export async function listChecks(
  tx: CityTransaction,
  references: readonly string[] | null = null,
): Promise<readonly Check[]> {
  const wanted = { references };
  const found = await store.listCheckRows(tx, wanted);
  if (found.length === 0) return [];
  const whose = (row: { readonly check_id: Id<"Check"> }) => row.check_id;
  const versions = Map.groupBy(await store.listVersionRows(tx, wanted), whose);
  const touched = Map.groupBy(await store.listTouchedRows(tx, wanted), whose);
  const decisions = Map.groupBy(await store.listDecisionRows(tx, wanted), whose);
  const followUps = Map.groupBy(await follows.listFollowUpRows(tx, wanted), whose);
  const withdrawals = Map.groupBy(await store.listWithdrawalRows(tx, wanted), whose);
  const made = Map.groupBy(await impacts.listImpactRows(tx, wanted), whose);
  const effects = Map.groupBy(await impacts.listEffectRows(tx, wanted), whose);
  const mitigations = Map.groupBy(await impacts.listMitigationRows(tx, wanted), whose);
  const findings = Map.groupBy(await listFindings(tx, references), (one) => one.reference);
  const { departmentOf, rightOf } = await namesOf(tx);

  return found.map((row): Check => {
    const own = versions.get(row.id) ?? [];
    const [withdrawal] = withdrawals.get(row.id) ?? [];
    return {
      id: row.id,
      reference: row.reference,
      department: departmentOf(own.at(-1)?.department_id ?? row.department_id),
      begunOn: row.begun_on,
      begunBy: row.recorded_by,
      versions: own.map((version) => ({
        number: version.number,
        caseNumber: version.case_number,
        title: version.title,
        department: departmentOf(version.department_id),
        expectedOn: version.expected_on,
        facts: version.facts,
        analysis: version.analysis,
        responsible: version.responsible,
        review: version.review,
        reviewOn: version.review_on,
        screening: version.screening,
        outcome: version.outcome,
        on: version.on_date,
        by: version.recorded_by,
        rights: (touched.get(row.id) ?? [])
          .filter(({ number }) => number === version.number)
          .map(({ right_id, articles }) => ({ ...rightOf(right_id), articles })),
      })),
      impacts: (made.get(row.id) ?? []).map((impact) => ({
        number: impact.number,
        progress: impact.progress,
        takesBack: impact.takes_back,
        justification: impact.justification,
        alternatives: impact.alternatives,
        temporary: impact.temporary,
        heard: impact.heard,
        conclusion: impact.conclusion,
        reasons: impact.reasons,
        open: impact.open,
        on: impact.on_date,
        by: impact.recorded_by,
        effects: (effects.get(row.id) ?? [])
          .filter(({ number }) => number === impact.number)
          .map(({ check_id: _, number: __, right_id, ...effect }) => ({
            ...effect,
            right: rightOf(right_id),
          })),
        mitigations: (mitigations.get(row.id) ?? [])
          .filter(({ number }) => number === impact.number)
          .map(({ text, department_id, due_on }) => ({
            text,
            department: departmentOf(department_id),
            dueOn: due_on,
          })),
      })),
      decisions: (decisions.get(row.id) ?? []).map(({ number, kind, text, on_date, source }) => ({
        ...{ number, kind, text, source },
        on: on_date,
      })),
      followUps: (followUps.get(row.id) ?? []).map(followUpOf),
      withdrawal:
        withdrawal === undefined ? null : { reason: withdrawal.reason, on: withdrawal.on_date },
      findings: findings.get(row.reference) ?? [],
    };
  });
}

export function followUpOf(
  row: Awaited<ReturnType<typeof follows.listFollowUpRows>>[number],
): FollowUp {
  const { number, impact_number: impact, place, text, source } = row;
  const measure = impact === null || place === null ? null : { impact, place };
  return {
    number,
    measure,
    dueOn: row.due_on,
    text,
    on: row.on_date,
    isFinal: row.is_final,
    source,
  };
}

/** The check with this reference; undefined where the city has none. */
export async function findCheck(
  tx: CityTransaction,
  reference: string,
): Promise<Check | undefined> {
  return (await listChecks(tx, [reference]))[0];
}

/** What departments and rights are called. One that somebody removed past the program has no name, so that `ledger verify` can say so. */
export async function namesOf(tx: CityTransaction): Promise<{
  readonly departmentOf: (id: Id<"Department">) => DepartmentRef;
  readonly rightOf: (id: Id<"Right">) => Named & { readonly id: Id<"Right"> };
}> {
  const departments = new Map((await listDepartments(tx)).map((one) => [one.id, one]));
  const rights = new Map((await listRights(tx)).map((one) => [one.id, one]));
  return {
    departmentOf: (id) => ({ id, ...nameOf(departments.get(id)) }),
    rightOf: (id) => ({ id, ...nameOf(rights.get(id)) }),
  };
}

function nameOf(found: Named | undefined): Named {
  return { slug: found?.slug ?? "", name: found?.name ?? {} };
}
