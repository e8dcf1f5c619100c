/** What surrounds a page: who it belongs to, where one can go, and what must be said on every page. */
import type { Language } from "../kernel/language.ts";

export type Link = { readonly label: string; readonly href: string };

export type Frame = {
  readonly language: Language;
  /** This same page in each language that it exists in, this one included. */
  readonly languages: readonly { readonly language: Language; readonly href: string }[];
  /** The address of the built stylesheet. */
  readonly stylesheet: string;
  /** The addresses of the built scripts, for the pages that have one. */
  readonly islands?: {
    readonly saveDraft: string;
    readonly passkey: string;
    readonly minutes: string;
  };
  /** The city. Without it the page belongs to the installation. */
  readonly place?: {
    readonly name: string;
    readonly href: string;
    readonly tagline?: string;
    /** The path of the city's crest, which then stands in place of the mark. */
    readonly crest?: string;
    /** The city's own colour, for its mark. */
    readonly colour?: string;
  };
  readonly navigation: readonly (Link & { readonly current: boolean })[];
  /** The person who is signed in, and the working pages open to them. */
  readonly account?: {
    readonly name: string;
    readonly links: readonly Link[];
    /** Wanted now and then: shown on demand. */
    readonly further: readonly Link[];
    readonly signOutHref: string;
  };
  readonly signInHref?: string;
  /** Said on every page, above everything: that this is a demonstration, that a new edition is out. */
  readonly notices: readonly { readonly tone: "info" | "warning"; readonly text: string }[];
  readonly footer: readonly Link[];
  readonly footerText?: string;
};
