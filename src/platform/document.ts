/** A document as blocks: what Markdown becomes, and what a report is before it is a web page, a PDF or a Word file. */
import type { Language } from "../kernel/language.ts";

/** Running text: plain strings and marked spans. */
export type Inline =
  | string
  | { readonly strong: readonly Inline[] }
  | { readonly emphasis: readonly Inline[] }
  | { readonly link: string; readonly content: readonly Inline[] }
  | { readonly language: Language; readonly content: readonly Inline[] };

export type Block =
  | {
      readonly kind: "heading";
      readonly level: 1 | 2 | 3 | 4;
      readonly id: string;
      /** False for one that stands in every chapter alike, and would only lengthen a table of contents. */
      readonly listed?: boolean;
      /** False for one that a number would only burden. */
      readonly numbered?: boolean;
      readonly content: readonly Inline[];
    }
  /** `lead` opens a chapter, `note` is small print, `source` says where a figure comes from. */
  | {
      readonly kind: "paragraph";
      readonly tone?: "lead" | "note" | "source";
      readonly content: readonly Inline[];
    }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly items: readonly (readonly Inline[])[];
    }
  | { readonly kind: "quote"; readonly content: readonly Inline[] }
  /** The first cell of each row is that row's heading. */
  | {
      readonly kind: "table";
      readonly caption: readonly Inline[];
      readonly columns: readonly { readonly label: string; readonly numeric: boolean }[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  /** A picture as SVG with the sentence that says what it shows. */
  | {
      readonly kind: "figure";
      readonly svg: string;
      readonly alternative: string;
      readonly caption: readonly Inline[];
      readonly source: readonly Inline[];
    }
  /** Two voices of equal weight; an empty list of statements is silence, and is drawn as such with `silence`. */
  | { readonly kind: "voices"; readonly voices: readonly [Voice, Voice] }
  /** A box set apart: a warning, or that a text is a demonstration. */
  | {
      readonly kind: "callout";
      readonly tone: "info" | "warning";
      readonly content: readonly Inline[];
    }
  /** Terms and what they are. */
  | {
      readonly kind: "facts";
      readonly items: readonly (readonly [term: string, content: readonly Inline[]])[];
    };

export type Voice = {
  readonly name: string;
  readonly silence: string;
  readonly statements: readonly {
    readonly date: string;
    readonly mark: string;
    readonly tone: Tone;
    readonly content: readonly Inline[];
    readonly source: readonly Inline[];
  }[];
};

/** What a mark's colour may mean: `good` only for judged fully met, `bad` only for late or refused. */
export type Tone = "good" | "partial" | "bad" | "neutral" | "open";

/** A whole document: front matter and blocks. Levels of headings start at 1 and never skip. */
export type Book = {
  readonly language: Language;
  readonly title: string;
  /** Where it is not the book's; likewise the subtitle's. */
  readonly titleLanguage?: Language;
  readonly subtitle?: string;
  readonly subtitleLanguage?: Language;
  readonly author: string;
  readonly place: string;
  readonly date: string;
  readonly notices: readonly string[];
  /** Stands at the head of every page: for what must not be taken for real. */
  readonly mark?: string;
  readonly colophon: readonly (readonly Inline[])[];
  readonly chapters: readonly (readonly Block[])[];
};
