/** The values that a form was sent with, and the days and whole numbers that stand in them. */
import { type LocalDate, parseLocalDate } from "../../kernel/local-date.ts";

export type Sent = Readonly<Record<string, string>>;

export function dayOf(sent: Sent, name: string): LocalDate | undefined {
  return parseLocalDate(sent[name] ?? "");
}

export function numberOf(sent: Sent, name: string): number | null {
  const text = sent[name] ?? "";
  return text === "" ? null : Number(text);
}

/** Whether a whole number was typed, as long as one that a form asks for may be. */
export function isWholeNumber(text: string): boolean {
  return /^\d{1,6}$/.test(text);
}
