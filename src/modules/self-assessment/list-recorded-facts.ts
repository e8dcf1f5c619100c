/** What the tables hold of the entries of the public record, for `ledger verify`: each fact with the hashes of its texts, made anew. */
import type { CityTransaction } from "../../platform/database/database.ts";
import type { RecordedFact } from "../../platform/recorded-facts.ts";
import { assessmentSubject } from "./framework.ts";
import { listFrameworkVersions } from "./list-frameworks.ts";
import { listPublications } from "./list-self-assessments.ts";
import { frameworkFacts, publishedFacts } from "./record-facts.ts";

/** The types of entries that the tables hold as facts. */
export const RECORDED_TYPES = ["framework.added", "self-assessment.published"] as const;

export async function listRecordedFacts(tx: CityTransaction): Promise<readonly RecordedFact[]> {
  const frameworks = (await listFrameworkVersions(tx)).map((framework) => ({
    type: "framework.added",
    subject: assessmentSubject(framework.slug),
    facts: frameworkFacts(framework),
  }));
  const publications = (await listPublications(tx)).map(({ framework, year, ...publication }) => ({
    type: "self-assessment.published",
    subject: assessmentSubject(framework),
    // The year is the assessment's own: what is frozen must say the same.
    facts: { ...publishedFacts(publication), year },
  }));
  return [...frameworks, ...publications];
}
