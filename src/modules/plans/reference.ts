/** The lasting names of plans, measures and grants, such as GRAZ-RACISM-2025, GRAZ-RACISM-2025-07 and BERGEN-GRANT-2022-01. */

const PLAN = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+$/;
const LONGEST = 60;

export function isPlanReference(text: string): boolean {
  return text.length <= LONGEST && PLAN.test(text);
}

/** The name of a plan's measure: 7 of GRAZ-RACISM-2025 is GRAZ-RACISM-2025-07. */
export function measureReference(plan: string, number: number): string {
  return `${plan}-${String(number).padStart(2, "0")}`;
}

/** The number behind a plan's name; undefined where the text is no measure of it. */
export function measureNumber(plan: string, text: string): number | undefined {
  if (!text.startsWith(`${plan}-`)) return undefined;
  const digits = text.slice(plan.length + 1);
  const number = /^\d{2,6}$/.test(digits) ? Number(digits) : 0;
  return number > 0 && measureReference(plan, number) === text ? number : undefined;
}

const GRANT = /^[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-GRANT-(\d{2,6})$/;

export function isGrantReference(text: string): boolean {
  return text.length <= LONGEST && GRANT.test(text);
}

/** The next free name for a grant of a city. */
export function nextGrantReference(citySlug: string, taken: readonly string[]): string {
  const numbers = taken.map((reference) => Number(GRANT.exec(reference)?.[1] ?? 0));
  const number = Math.max(0, ...numbers) + 1;
  return `${citySlug.toUpperCase()}-GRANT-${String(number).padStart(2, "0")}`;
}

/** What the public record calls a plan, a measure and a grant. */
export function planSubject(reference: string): string {
  return `plan/${reference}`;
}
export function measureSubject(reference: string): string {
  return `measure/${reference}`;
}
export function grantSubject(reference: string): string {
  return `grant/${reference}`;
}
