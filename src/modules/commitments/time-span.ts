/** Days as people say them: who hears "9,420 days" hears a number, who hears "25 years" hears how long that is. */

const DAYS_A_YEAR = 365.25;
/** Below that, days tell more. */
const YEARS_FROM = 2;

/** The whole years that have passed, from two years on; undefined where it is to be said in days. */
export function wholeYears(days: number): number | undefined {
  const years = Math.floor(days / DAYS_A_YEAR);
  return years < YEARS_FROM ? undefined : years;
}
