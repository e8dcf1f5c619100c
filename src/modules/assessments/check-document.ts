/** A check as a file: everything that everybody may read of it, in its own words and codes. */
import { type Check, isReadable } from "./check.ts";
import { severityNumber, severityOf } from "./impact.ts";

export type RecordEntry = { readonly position: number; readonly type: string; readonly at: string };

/** Plain JSON. `sentences`: the sentence for the case file by language; `entries`: those of the public record, oldest first. */
export function checkDocument(
  check: Check,
  {
    city,
    sentences,
    entries,
  }: {
    readonly city: { readonly slug: string; readonly name: object };
    readonly sentences: Readonly<Record<string, string>>;
    readonly entries: readonly RecordEntry[];
  },
) {
  const { reference, begunOn, versions, impacts, decisions, followUps, withdrawal, findings } =
    check;
  return {
    format: "rosario-decision-check/1",
    ...{ city, reference, begunOn, sentences },
    versions: versions.map(({ by: _, department, rights, ...version }) => ({
      ...version,
      department: named(department),
      rights: rights.map((right) => ({ ...named(right), articles: right.articles })),
    })),
    fullAssessments: impacts.map((impact) => {
      const { by: _, effects, mitigations, ...words } = impact;
      if (!isReadable(impact, decisions))
        return { number: impact.number, on: impact.on, open: false };
      return {
        ...words,
        effects: effects.map((effect) => ({
          ...effect,
          right: named(effect.right),
          severity: severityOf(effect),
          severityNumber: severityNumber(effect),
        })),
        measures: mitigations.map((one) => ({ ...one, department: named(one.department) })),
      };
    }),
    ...{ decisions, withdrawal, findings, record: entries },
    followUps: followUps.filter(
      ({ measure }) =>
        measure === null ||
        impacts.some((one) => one.number === measure.impact && isReadable(one, decisions)),
    ),
  };
}

function named({ slug, name }: { readonly slug: string; readonly name: object }) {
  return { slug, name };
}
