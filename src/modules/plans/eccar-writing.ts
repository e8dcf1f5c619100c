/** What every chapter of the report to ECCAR is written with: the report, the reader's language, the texts, and small blocks. */
import { type Language, said, type Wording } from "../../kernel/language.ts";
import { type Money, printMoney } from "../../kernel/money.ts";
import { readSource } from "../../kernel/source.ts";
import type { Block, Inline } from "../../platform/document.ts";
import type { EccarReport, ReportedMeasure } from "./ten-points.ts";
import type { planTexts } from "./texts/index.ts";

export type EccarBookOptions = {
  readonly language: Language;
  readonly city: {
    readonly name: Wording;
    readonly languages: readonly Language[];
    readonly demonstration: boolean;
  };
  /** Where the report stands on the web. */
  readonly address: string;
};

export type Writing = EccarBookOptions & {
  readonly report: EccarReport;
  readonly texts: ReturnType<typeof planTexts>["report"];
  readonly measureOf: (reference: string) => ReportedMeasure;
};

export function heading(level: 1 | 2 | 3, id: string, text: string): Block {
  return { kind: "heading", level, id, content: [text] };
}

/** A heading that every measure has: no table of contents names it, and it has no number at whatever level. */
export function unlistedHeading(level: 3 | 4, id: string, text: string): Block {
  return { kind: "heading", level, id, listed: false, numbered: false, content: [text] };
}

export function paragraph(content: readonly Inline[]): Block {
  return { kind: "paragraph", content };
}

export function worded(wording: Wording, { language, city }: Writing): readonly Inline[] {
  const reading = said(wording, [language, ...city.languages]);
  if (reading === undefined) return [];
  return reading.language === language
    ? [reading.text]
    : [{ language: reading.language, content: [reading.text] }];
}

export function plain(
  wording: Wording,
  { language, city }: Pick<Writing, "language" | "city">,
): string {
  return said(wording, [language, ...city.languages])?.text ?? "";
}

export function moneyText(money: readonly Money[], language: Language): string | undefined {
  return money.length === 0 ? undefined : money.map((one) => printMoney(one, language)).join(" + ");
}

/** A web address as a link by the name of its site; anything else as it is written, in the city's own language. */
export function sourceLink(source: string, { language, city }: Writing): Inline {
  const { href, label } = readSource(source);
  if (href !== undefined) return { link: href, content: [label] };
  const [own] = city.languages;
  return own === undefined || own === language ? source : { language: own, content: [source] };
}
