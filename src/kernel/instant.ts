/** Instants a stretch of time away. */

const HOUR = 3_600_000;

export function hoursBefore(at: Date, hours: number): Date {
  return new Date(at.getTime() - hours * HOUR);
}
