/** Hva som er galt med en tekstfil eller arbeidsbok med tall, på norsk. */
import type { TextError } from "../../import/text/problems.ts";
import type { TextErrorTexts } from "./en.ts";

const found = ({ found: text }: TextError) => text ?? "";
const column = ({ column: name }: TextError) => (name === null ? "" : ` i kolonnen «${name}»`);
const KINDS: Readonly<Record<string, string>> = {
  image: "et bilde",
  binary: "en programfil",
  gzip: "et gzip-arkiv",
};

export const nb: TextErrorTexts = {
  "empty-file": () => "Filen er tom.",
  "not-figures": (error) =>
    `Filen er ingen tabell med tall, men ${KINDS[found(error)] ?? found(error)}. Be kontoret om CSV, Excel eller JSON-stat.`,
  "metadata-only": () =>
    "Filen beskriver en indikator, men har ingen tall. Velg filen med tallene.",
  "old-excel": () => "Filen er i Excels gamle format (.xls). Lagre den som .xlsx eller CSV.",
  "not-a-workbook": () => "Arbeidsboken er skadet og lar seg ikke åpne.",
  "other-archive": (error) =>
    `Filen er et arkiv, men ingen Excel-arbeidsbok (${found(error)}). Lagre tabellen som .xlsx eller CSV.`,
  "too-large": (error) =>
    `Filen er større enn Rosario leser (${found(error)}). Be kontoret om en del av den.`,
  "no-such-sheet": (error) => `Arbeidsboken har ikke noe slikt ark. Den har: ${found(error)}.`,
  "empty-sheet": (error) =>
    `Det er ingen tabell på dette arket. Oppgi et annet med --sheet. Arbeidsboken har: ${found(error)}.`,
  "unknown-encoding": (error) =>
    `Bokstavene i filen kan ikke leses («${found(error)}»). Lagre den som CSV UTF-8.`,
  "mixed-encoding": (error) =>
    `Filen er skrevet i to alfabeter; her er bokstavene feil: «${found(error)}». Lagre den på nytt som CSV UTF-8.`,
  "no-columns": (error) =>
    `Vi finner ingen kolonner. Skill cellene med komma, semikolon eller tabulator. Filen begynner slik: «${found(error)}».`,
  "no-header": (error) =>
    `Kolonnene mangler navn. Sett en rad med navn over tallene. Den første raden er «${found(error)}».`,
  "no-rows": () => "Kolonnene har navn, men det står ingen tall under dem.",
  "too-many-columns": () => "Tabellen har flere kolonner enn Rosario leser (16384).",
  "too-many-statuses": () => "Filen har mer enn 65 535 ulike merker. Er det riktig kolonne?",
  "duplicate-column": (error) => `To kolonner heter «${error.column}». Gi den ene et annet navn.`,
  "unnamed-column": (error) => `Kolonne ${found(error)} mangler navn.`,
  "bad-quotes": (error) =>
    `Et anførselstegn er åpnet og ikke lukket, eller står midt i en celle${column(error)}.`,
  "row-too-long": () => "Herfra er filen én eneste lang rad. Det mangler kanskje et anførselstegn.",
  "ragged-row": (error) => {
    const [cells = "", names = ""] = found(error).split("/");
    return `Raden har ${cells} celler; overskriften har ${names}.`;
  },
  "no-such-column": (error) =>
    `Det er ingen kolonne som heter «${error.column}». Filen har: ${found(error)}.`,
  "no-value-column": (error) =>
    `Vi ser ikke hvilken kolonne som har tallene. Oppgi den med --value. Filen har: ${found(error)}.`,
  "several-value-columns": (error) =>
    `Flere kolonner kan ha tallene: ${found(error)}. Oppgi én med --value.`,
  "several-time-columns": (error) =>
    `Flere kolonner kan være perioden: ${found(error)}. Oppgi én med --time.`,
  "no-period": (error) => `Perioden mangler${column(error)}.`,
  "unknown-period": (error) =>
    `Vi kjenner ikke formen på perioden «${found(error)}»${column(error)}. Skriv den som 2024, 2023/24, 2024K1 eller 2024-05-17.`,
  "ambiguous-period": (error) =>
    `«${found(error)}» kan bety to perioder, og ingen annen rad i kolonnen avgjør hvilken. Skriv måneder som 2011M12, år som 2011/12 og dager som 2015-04-03.`,
  "not-a-number": (error) =>
    `«${found(error)}» er verken et tall eller et merke vi kjenner${column(error)}.`,
  "number-too-large": (error) =>
    `${found(error)} har flere sifre enn det går an å regne nøyaktig med${column(error)}.`,
  "ambiguous-number": (error) =>
    `«${found(error)}» kan være tusen eller desimaler, og ingen annen rad${column(error)} avgjør det. Oppgi desimaltegnet med --decimal comma eller --decimal point.`,
  "mixed-decimals": (error) =>
    `«${found(error)}» er skrevet med et annet desimaltegn enn resten${column(error)}.`,
  "unknown-status": (error) => `«${found(error)}» er ingen status vi kjenner${column(error)}.`,
  "value-and-status": (error) =>
    `Her står det et tall, men statusen sier at det ikke finnes noe: «${found(error)}». Tallet ble ikke lest.`,
};
