/** Hva som er galt med en JSON-fil med tall, på norsk. */
import type { JsonError } from "../../import/json/findings.ts";
import type { JsonErrorTexts } from "./en.ts";

const dimension = ({ column }: JsonError) =>
  column === null ? "En variabel" : `Variabelen «${column}»`;
const found = (error: JsonError) => error.found ?? "";
const place = ({ row }: JsonError) => (row === null ? "" : ` (verdi nr. ${row})`);

export const nb: JsonErrorTexts = {
  ID_SIZE_LEN_MISMATCH: (error) =>
    `Filen nevner ikke like mange variabler som den oppgir størrelser for (${found(error)}).`,
  DIM_KEY_ID_MISMATCH: (error) =>
    `Listen over variabler stemmer ikke med beskrivelsen av dem: ${found(error)}.`,
  VALUE_LEN_MISMATCH: (error) =>
    `Antallet verdier passer ikke med størrelsen på tabellen (${found(error)}). Hent filen på nytt, den kan være avkortet.`,
  SPARSE_KEY_OUT_OF_RANGE: (error) =>
    `Det står en verdi på plass «${found(error)}», men den plassen finnes ikke i tabellen.`,
  ROLE_ID_UNKNOWN: (error) =>
    `Filen gir en rolle til «${found(error)}», som ikke er blant variablene.`,
  STATUS_LEN_MISMATCH: (error) =>
    `Antallet merker passer ikke med størrelsen på tabellen (${found(error)}).`,
  STATUS_KEY_OUT_OF_RANGE: (error) =>
    `Det står et merke på plass «${found(error)}», men den plassen finnes ikke i tabellen.`,
  METRIC_UNIT_MISSING: (error) =>
    `${dimension(error)} sier hva som måles, men ikke i hvilken enhet.`,
  INDEX_COUNT_MISMATCH: (error) =>
    `${dimension(error)} har ikke så mange kategorier som filen oppgir (${found(error)}).`,
  INDEX_POSITIONS_INVALID: (error) =>
    `${dimension(error)} nummererer ikke kategoriene fra 0 og uten hull (${found(error)}).`,
  LABEL_KEY_UNKNOWN: (error) =>
    `${dimension(error)} gir navn til «${found(error)}», som ikke er en av kategoriene.`,
  LABEL_KEY_INCOMPLETE: (error) =>
    `${dimension(error)} har ikke navn på alle kategoriene. Kodene vises i stedet.`,
  UNIT_KEY_UNKNOWN: (error) =>
    `${dimension(error)} gir en enhet til «${found(error)}», som ikke er en av kategoriene.`,
  COORD_KEY_UNKNOWN: (error) =>
    `${dimension(error)} gir koordinater til «${found(error)}», som ikke er en av kategoriene.`,
  NOTE_KEY_UNKNOWN: (error) =>
    `${dimension(error)} har en fotnote til «${found(error)}», som ikke er en av kategoriene.`,
  CHILD_ID_UNKNOWN: (error) =>
    `${dimension(error)} nevner «${found(error)}» i inndelingen sin, men har ingen slik kategori.`,
  CHILD_CYCLE: (error) =>
    `I inndelingen av «${error.column}» står «${found(error)}» under seg selv.`,
  BUNDLE_DEPRECATED: (error) =>
    `Filen sier at den er JSON-stat 2, men pakker datasettene slik versjon 1 gjorde (${found(error)}).`,
  CUBE_SIZE_OVERFLOW: (error) =>
    `Tabellen er for stor til å leses på én gang: ${found(error)} plasser. Be om en del av den.`,
  PARSE_ERROR: (error) =>
    error.found === null || error.found === ""
      ? `Filen er ikke fullstendig JSON: Den slutter på linje ${error.row}. Hent den på nytt.`
      : `Filen er ikke JSON fra linje ${error.row}: «${found(error)}».`,
  STRUCTURAL_VIOLATION: (error) =>
    `Filen bryter reglene for formatet${error.column === null ? "" : ` i variabelen «${error.column}»`}: «${found(error)}» mangler eller er ikke det det skal være${place(error)}.`,
  "unknown-json": (error) =>
    `Filen er JSON, men ikke i et tallformat som Rosario kjenner. Den inneholder: ${found(error)}.`,
  "not-figures": (error) => `Filen inneholder ingen tall. Den er ${found(error)}.`,
  "description-only": (error) =>
    `Filen beskriver tabellen «${found(error)}», men har ingen tall. Hent dataene i stedet.`,
  "links-only": (error) =>
    `Filen er en samling med ${found(error)} lenker og har ingen tall selv. Hent et av datasettene.`,
  "several-datasets": (error) =>
    `Filen har flere datasett. Velg ett av dem med --sheet: ${found(error)}.`,
  "no-such-dataset": (error) =>
    `Filen har ikke noe datasett med det navnet. Den har: ${found(error)}.`,
  "office-error": (error) =>
    `Statistikkontoret sendte en feilmelding i stedet for tall: ${found(error)}`,
  "office-answers-later": (error) =>
    `Statistikkontoret vil svare senere fordi spørringen er stor. Be om mindre. Svaret var: ${found(error)}`,
  "deletes-rows": (error) =>
    `Meldingen ber om å fjerne tall som er sendt før (${found(error)}). En slik melding kan ikke importeres.`,
  "unknown-period": (error) =>
    `«${found(error)}» er ikke en periode Rosario kjenner${place(error)}. Ingenting er gjettet.`,
  "ambiguous-period": (error) =>
    `«${found(error)}» kan være en måned eller et delt år${place(error)}, og ingen annen periode i filen avgjør det.`,
  "unknown-status": (error) => `Merket «${found(error)}» er ukjent${place(error)}.`,
  "too-many-statuses": () => "Filen har mer enn 65 535 ulike merker.",
  "not-a-number": (error) =>
    `«${found(error)}» er tekst der det skulle stått et tall${place(error)}.`,
  "figure-not-used": (error) =>
    `Merket ved siden av et tall sier at det ikke finnes noe tall${place(error)}: ${found(error)}. Tallet brukes ikke.`,
  "key-out-of-range": (error) =>
    `Nøkkelen «${found(error)}» viser til en kategori som meldingen ikke beskriver.`,
};
