/** Content in the language it was written in: a reader's screen reader must not read German aloud as English. */
import type { VNode } from "preact";
import { type Said, said, type Wording } from "../kernel/language.ts";
import { usePageLanguage } from "./page-language.tsx";

/** The text, marked with its language where that is not the page's. */
export function Words({ said: { language, text } }: { readonly said: Said }): VNode {
  if (language === usePageLanguage()) return <>{text}</>;
  return <span lang={language}>{text}</span>;
}

/** A wording in the page's language where it has that, else in one that it has; nothing where nobody wrote anything. */
export function InWords({ wording }: { readonly wording: Wording }): VNode | null {
  const reading = said(wording, [usePageLanguage()]);
  return reading === undefined ? null : <Words said={reading} />;
}
