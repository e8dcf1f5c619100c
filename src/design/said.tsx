/** Content in the language it was written in: a reader's screen reader must not read German aloud as English. */
import type { VNode } from "preact";
import type { Said } from "../kernel/language.ts";
import { usePageLanguage } from "./page-language.tsx";

/** The text, marked with its language where that is not the page's. */
export function Words({ said }: { readonly said: Said }): VNode {
  if (said.language === usePageLanguage()) return <>{said.text}</>;
  return <span lang={said.language}>{said.text}</span>;
}
