/** The language of the page being drawn, so that no building block has to be told it twice. */
import { type ComponentChildren, createContext, type VNode } from "preact";
import { useContext } from "preact/hooks";
import type { Language } from "../kernel/language.ts";
import { type DesignTexts, designTexts } from "./texts/index.ts";

const PageLanguage = createContext<Language | undefined>(undefined);

type InLanguageProps = { readonly language: Language; readonly children: ComponentChildren };

/** Everything inside is drawn for readers of this language. `Page` does it for whole pages. */
export function InLanguage({ language, children }: InLanguageProps): VNode {
  return <PageLanguage.Provider value={language}>{children}</PageLanguage.Provider>;
}

/** The page's language. Throws outside a `Page` or `InLanguage`: a label without a language is a bug. */
export function usePageLanguage(): Language {
  const language = useContext(PageLanguage);
  if (language === undefined) throw new Error("A building block was drawn outside a page");
  return language;
}

/** The building blocks' texts in the page's language. */
export function useTexts(): DesignTexts {
  return designTexts(usePageLanguage());
}
