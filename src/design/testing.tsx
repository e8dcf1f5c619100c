/** What the tests of the building blocks share: drawing one in a language, a frame, and figures for charts. */
import type { ComponentChildren } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Language } from "../kernel/language.ts";
import { localDate } from "../kernel/local-date.ts";
import type { ChartPoint } from "./chart/chart-data.ts";
import type { Frame } from "./frame.ts";
import { InLanguage } from "./page-language.tsx";

/** The block's HTML as it stands on a page in this language. */
export function drawn(children: ComponentChildren, language: Language = "en"): string {
  return renderToString(<InLanguage language={language}>{children}</InLanguage>);
}

/** What a reader reads: the text without markup, spaces closed up. */
export function wordsOf(html: string): string {
  return html
    .replace(/<[^>]+>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

export function aFrame(changes: Partial<Frame> = {}): Frame {
  return {
    language: "en",
    languages: [
      { language: "en", href: "/york?language=en" },
      { language: "nb", href: "/york?language=nb" },
    ],
    stylesheet: "/assets/site-1.css",
    place: { name: "York", href: "/york" },
    navigation: [
      { label: "Rights", href: "/york/rights", current: true },
      { label: "Reports", href: "/york/reports", current: false },
    ],
    notices: [],
    footer: [{ label: "Accessibility", href: "/accessibility" }],
    ...changes,
  };
}

/** One calendar year's figure. */
export function aPoint(year: number, value: number, changes: Partial<ChartPoint> = {}): ChartPoint {
  return {
    start: localDate(year, 1, 1),
    end: localDate(year, 12, 31),
    label: String(year),
    value,
    printed: String(value),
    qualifier: "exact",
    ...changes,
  };
}
