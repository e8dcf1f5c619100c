/** Modulens ord på bokmål. */
import type { DepartmentTexts } from "./en.ts";

export const nb = {
  title: "Avdelinger",
  lead: (count: number): string =>
    count === 0
      ? "Kommunen har ingen avdelinger her ennå."
      : `${count === 1 ? "Én avdeling" : `${count} avdelinger`} kan bli spurt og kan eie oppgaver.`,
  empty: "Legg inn den første, så kan anbefalinger og tiltak få en eier.",
  found: "Legg inn en avdeling",
  rename: "Gi den et annet navn",
  name: "Navn",
  nameIn: (language: string): string => `Navn (${language})`,
  slug: "Kortnavn til adresser og den offentlige protokollen",
  slugHelp:
    "Små bokstaver, tall og bindestreker, for eksempel sosialtjenesten. Det kan ikke endres siden. Står feltet tomt, lages det av navnet.",
  foundSend: "Legg inn",
  renameSend: "Lagre navnet",
  head: "leder",
  nobody: "Ingen arbeider her ennå, så ingen kan bli spurt.",
  noHead: "Ingen leder den: Det som ikke blir besvart, går ikke til noen.",
  place: "Legg til eller endre noen",
  person: "Person",
  standing: "Som hva",
  standings: { member: "arbeider der", head: "leder avdelingen", out: "arbeider ikke der lenger" },
  placeSend: "Lagre",
  saved: "Lagret.",
  unchanged: "Slik var det fra før.",
  invite: "Mangler noen? Inviter dem først.",
  refusals: {
    "not-permitted": "Du har ikke lov til dette.",
    "bad-slug": "Bruk små bokstaver, tall og enkle bindestreker, for eksempel sosialtjenesten",
    "no-name": "Skriv navnet",
    "too-long": "Bruk høyst 120 tegn",
    "unknown-department": "Denne avdelingen finnes ikke",
    "unknown-person": "Velg en person",
    "not-there": "Personen arbeider ikke der",
    "no-person": "Velg en person",
  },
} satisfies DepartmentTexts;
