/**
 * A recommendation without what nobody has said: no empty lists and nulls for what not every recommendation has. Editions that were
 * frozen before there was such a thing have the same text as then, and so the same hash.
 */
import type { Recommendation } from "./recommendation.ts";

/** The parts of it that say something. */
export function knownOf(one: Recommendation): object {
  const empty = {
    furtherRights: one.furtherRights.length === 0,
    articles: one.articles.length === 0,
    versions: one.versions.length < 2,
    outsidePowers: !one.outsidePowers,
    firstDueOn: one.firstDueOn === one.answerDueOn,
    moves: one.moves.length === 0,
    judgeFrom: one.judgeFrom === null,
    judgeBy: one.judgeBy === null,
    owner: one.owner === null,
    owners: one.owners.length === 0,
    closings: one.closings.length === 0,
  };
  const unknown = Object.entries(empty).flatMap(([name, is]) => (is ? name : []));
  return {
    ...Object.fromEntries(Object.entries(one).filter(([name]) => !unknown.includes(name))),
    answers: one.answers.map((answer) => withoutNull(answer, ["department"])),
    claims: one.claims.map((claim) => withoutNull(claim, ["department"])),
    assessments: one.assessments.map((judged) =>
      withoutNull(judged, ["mark", "evidence", "dissent"]),
    ),
  };
}

function withoutNull(value: object, names: readonly string[]): object {
  return Object.fromEntries(
    Object.entries(value).filter(([name, one]) => one !== null || !names.includes(name)),
  );
}
