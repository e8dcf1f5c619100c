/** The moments that offices print (`updated`, `prepared`) as ISO 8601. */

/**
 * A date or a moment as ISO 8601: a bare date stays a date, a moment is told in UTC to the second. Blanks inside ("05: 52: 00Z") and an
 * offset without colon ("+0100") are read as they are meant; null when it is no date all the same.
 */
export function printedMoment(printed: string | null): string | null {
  const text = (printed ?? "").replace(/(?<!\s)\s+(?=[\d:Z+-])|(?<=[:T])\s+/g, "");
  const [, day, clock, zone] =
    /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/.exec(
      text,
    ) ?? [];
  if (day === undefined) return null;
  const offset = (zone ?? "Z").replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
  const instant = new Date(`${day}T${clock ?? "00:00"}${clock === undefined ? "Z" : offset}`);
  if (Number.isNaN(instant.getTime())) return null;
  const iso = instant.toISOString();
  if (clock === undefined) return iso.startsWith(day) ? day : null;
  return `${iso.slice(0, 19)}Z`;
}
