/** The lasting name of a recommendation, such as YORK-2023-01: city, edition, number. It is never given twice. */

const REFERENCE = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-(\d{4})-(\d{2,4})$/;

/** Whether a text is a reference to a recommendation of this edition. */
export function isReferenceOf(text: string, edition: number): boolean {
  const found = REFERENCE.exec(text);
  return found !== null && text.length <= 80 && Number(found[1]) === edition;
}

/** The next free name in a city's edition: one more than the highest number that is taken there. */
export function nextReference(citySlug: string, edition: number, taken: readonly string[]): string {
  const numbers = taken
    .map((reference) => REFERENCE.exec(reference))
    .filter((found) => found !== null && Number(found[1]) === edition)
    .map((found) => Number(found?.[2]));
  const number = Math.max(0, ...numbers) + 1;
  return `${citySlug.toUpperCase()}-${edition}-${String(number).padStart(2, "0")}`;
}

/** What the public record calls the body's scale of verdicts. */
export const SCALE_SUBJECT = "verdict-scale";

/** What the public record calls the evaluation of an edition. */
export function evaluationSubject(edition: number): string {
  return `evaluation/${edition}`;
}

/** What the public record calls a recommendation. */
export function recordSubject(reference: string): string {
  return `recommendation/${reference}`;
}
