/** An entry of the public record as a page lists it. */
import type { LocalDate } from "../../kernel/local-date.ts";

export type ShownEntry = {
  readonly position: number;
  readonly type: string;
  /** The day where the installation stands. */
  readonly on: LocalDate;
};
