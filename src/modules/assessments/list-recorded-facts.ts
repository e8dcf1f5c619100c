/** What the tables hold of the entries of the public record, for `ledger verify`: each fact with the hashes of its texts, made anew. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { type Check, checkSubject } from "./check.ts";
import { type Draw, drawSubject } from "./draw.ts";
import { listCaseCounts } from "./list-case-counts.ts";
import { listChecks, namesOf } from "./list-checks.ts";
import { listDraws } from "./list-draws.ts";
import {
  adoptedFacts,
  announcedFacts,
  begunFacts,
  caseCountFacts,
  caseCountSubject,
  decidedFacts,
  drawnFacts,
  endedFacts,
  finishedFacts,
  followedUpFacts,
  impactFacts,
  listedFacts,
  repliedFacts,
  reviewedFacts,
  withdrawnFacts,
} from "./record-facts.ts";
import * as store from "./store/checks.ts";

/** The types of entries that the tables hold as facts. */
export const RECORDED_TYPES = [
  "decision-check.begun",
  "decision-check.finished",
  "decision-check.decided",
  "decision-check.followed-up",
  "decision-check.withdrawn",
  "decision-check.reviewed",
  "decision-check.replied",
  "impact-assessment.finished",
  "case-count.entered",
  "sample-draw.announced",
  "sample-draw.listed",
  "sample-draw.drawn",
  "sample-draw.ended",
  "sample-review.adopted",
] as const;

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const { departmentOf } = await namesOf(tx);
  const first = new Map(
    (await store.listCheckRows(tx, { references: null })).map((row) => [
      row.reference,
      departmentOf(row.department_id).slug,
    ]),
  );
  return [
    ...(await listChecks(tx)).flatMap((check) => factsOf(check, first.get(check.reference) ?? "")),
    ...(await listDraws(tx)).flatMap(drawFacts),
    ...(await listCaseCounts(tx)).map((count) => ({
      type: "case-count.entered",
      subject: caseCountSubject(count.year),
      facts: caseCountFacts(count),
    })),
  ];
}

/** `department`: that of the beginning, whoever has the case now. */
function factsOf(check: Check, department: string): readonly RecordedFact[] {
  const subject = checkSubject(check.reference);
  const { begunOn, versions, impacts, decisions, followUps, withdrawal, findings } = check;
  return [
    { type: "decision-check.begun", subject, facts: begunFacts({ begunOn, department }) },
    ...versions.map((version) => ({
      type: "decision-check.finished",
      subject,
      facts: finishedFacts(version),
    })),
    ...impacts.map((impact) => ({
      type: "impact-assessment.finished",
      subject,
      facts: impactFacts(impact),
    })),
    ...decisions.map((decision) => ({
      type: "decision-check.decided",
      subject,
      facts: decidedFacts(decision),
    })),
    ...followUps.map((one) => ({
      type: "decision-check.followed-up",
      subject,
      facts: followedUpFacts(one),
    })),
    ...(withdrawal === null
      ? []
      : [{ type: "decision-check.withdrawn", subject, facts: withdrawnFacts(withdrawal) }]),
    ...findings.flatMap((finding) => [
      { type: "decision-check.reviewed", subject, facts: reviewedFacts(finding) },
      ...finding.replies.map((reply, place) => ({
        type: "decision-check.replied",
        subject,
        facts: repliedFacts(finding.draw, place + 1, reply),
      })),
    ]),
  ];
}

function drawFacts(draw: Draw): readonly RecordedFact[] {
  const subject = drawSubject(draw.number);
  const { list, result, ending, review } = draw;
  return [
    { type: "sample-draw.announced", subject, facts: announcedFacts(draw) },
    ...(list === null ? [] : [{ type: "sample-draw.listed", subject, facts: listedFacts(list) }]),
    ...(result === null ? [] : [{ type: "sample-draw.drawn", subject, facts: drawnFacts(result) }]),
    ...(ending === null ? [] : [{ type: "sample-draw.ended", subject, facts: endedFacts(ending) }]),
    ...(review === null
      ? []
      : [
          {
            type: "sample-review.adopted",
            subject,
            facts: adoptedFacts(review.body.slug, review.on, review.findings.length),
          },
        ]),
  ];
}
