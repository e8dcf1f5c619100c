/** What each part of the chapter on a working year is written with. */
import { type Language, LOCALES } from "../../../kernel/language.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Block, Inline } from "../../../platform/document.ts";
import type { WorkingYearTexts } from "../texts/working-year/index.ts";
import type { BodyRef } from "../working-year.ts";
import { HOW_THE_CITY_WORKS } from "./anchors.ts";
import { heading, paragraph, type Writing, worded } from "./writing.ts";

export type YearWriting = {
  readonly writing: Writing;
  readonly t: WorkingYearTexts;
  readonly language: Language;
  readonly year: number;
  readonly from: LocalDate;
  /** The last day that counts, in words. */
  readonly until: string;
};

export function part(name: string, title: string): Block {
  return heading(2, `${HOW_THE_CITY_WORKS}-${name}`, [title]);
}

export function sentences(...told: readonly (string | false)[]): Block {
  return paragraph([told.filter((one) => one !== false).join(" ")]);
}

/** The page that a number comes from; on paper, and in a file that needs no other, only its name. */
export function way(
  { home }: Writing,
  path: string,
  content: readonly Inline[],
): readonly Inline[] {
  return home === undefined || content.length === 0 ? content : [{ link: home + path, content }];
}

export function countedFrom({ writing, t }: YearWriting, path: string, page: string): Block {
  return paragraph([`${t.source} `, ...way(writing, path, [page])], "source");
}

export function nameOf(writing: Writing, { slug, name }: BodyRef): readonly Inline[] {
  const words = worded(writing, name);
  return words.length === 0 ? [slug] : words;
}

export function wordColumns(...labels: readonly string[]) {
  return labels.map((label) => ({ label, numeric: false }));
}

export function numberColumns(...labels: readonly string[]) {
  return labels.map((label) => ({ label, numeric: true }));
}

export function numberCell({ language }: YearWriting, count: number): readonly Inline[] {
  return [count.toLocaleString(LOCALES[language])];
}

export function percent({ language }: YearWriting, share: number): string {
  return share.toLocaleString(LOCALES[language], { style: "percent", maximumFractionDigits: 1 });
}
