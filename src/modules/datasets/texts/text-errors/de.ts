/** Was an einer Textdatei oder Arbeitsmappe mit Zahlen nicht stimmt, auf Deutsch. */
import type { TextError } from "../../import/text/problems.ts";
import type { TextErrorTexts } from "./en.ts";

const found = ({ found: text }: TextError) => text ?? "";
const column = ({ column: name }: TextError) => (name === null ? "" : ` in der Spalte „${name}“`);
const KINDS: Readonly<Record<string, string>> = {
  image: "ein Bild",
  binary: "eine Programmdatei",
  gzip: "ein gzip-Archiv",
};

export const de: TextErrorTexts = {
  "empty-file": () => "Die Datei ist leer.",
  "not-figures": (error) =>
    `Die Datei ist keine Tabelle mit Zahlen, sondern ${KINDS[found(error)] ?? found(error)}. Bitten Sie das Amt um CSV, Excel oder JSON-stat.`,
  "metadata-only": () =>
    "Die Datei beschreibt einen Indikator, enthält aber keine Zahlen. Wählen Sie die Datei mit den Daten.",
  "old-excel": () =>
    "Die Datei ist im alten Excel-Format (.xls). Speichern Sie sie als .xlsx oder CSV.",
  "not-a-workbook": () => "Die Arbeitsmappe ist beschädigt und lässt sich nicht öffnen.",
  "other-archive": (error) =>
    `Die Datei ist ein Archiv, aber keine Excel-Mappe (${found(error)}). Speichern Sie die Tabelle als .xlsx oder CSV.`,
  "too-large": (error) =>
    `Die Datei ist größer, als Rosario liest (${found(error)}). Bitten Sie das Amt um einen Teil davon.`,
  "no-such-sheet": (error) => `Dieses Tabellenblatt gibt es nicht. Die Mappe hat: ${found(error)}.`,
  "empty-sheet": (error) =>
    `Auf diesem Blatt steht keine Tabelle. Nennen Sie mit --sheet ein anderes. Die Mappe hat: ${found(error)}.`,
  "unknown-encoding": (error) =>
    `Die Buchstaben der Datei sind nicht lesbar („${found(error)}“). Speichern Sie sie als CSV UTF-8.`,
  "mixed-encoding": (error) =>
    `Die Datei mischt zwei Zeichensätze; hier stimmen die Buchstaben nicht: „${found(error)}“. Speichern Sie sie neu als CSV UTF-8.`,
  "no-columns": (error) =>
    `Es sind keine Spalten zu erkennen. Trennen Sie die Zellen mit Komma, Strichpunkt oder Tabulator. Die Datei beginnt so: „${found(error)}“.`,
  "no-header": (error) =>
    `Die Spalten haben keine Namen. Setzen Sie eine Zeile mit Namen über die Zahlen. Die erste Zeile lautet: „${found(error)}“.`,
  "no-rows": () => "Die Spalten haben Namen, aber darunter stehen keine Zahlen.",
  "too-many-columns": () => "Die Tabelle hat mehr Spalten, als Rosario liest (16384).",
  "too-many-statuses": () =>
    "Die Datei hat mehr als 65 535 verschiedene Zeichen. Ist das die richtige Spalte?",
  "duplicate-column": (error) =>
    `Zwei Spalten heißen „${error.column}“. Geben Sie einer einen anderen Namen.`,
  "unnamed-column": (error) => `Spalte ${found(error)} hat keinen Namen.`,
  "bad-quotes": (error) =>
    `Ein Anführungszeichen ist geöffnet und nicht geschlossen, oder es steht mitten in einer Zelle${column(error)}.`,
  "row-too-long": () =>
    "Ab hier ist die Datei eine einzige lange Zeile. Vielleicht fehlt ein Anführungszeichen.",
  "ragged-row": (error) => {
    const [cells = "", names = ""] = found(error).split("/");
    return `Diese Zeile hat ${cells} Zellen, die Überschrift ${names}.`;
  },
  "no-such-column": (error) =>
    `Es gibt keine Spalte „${error.column}“. Die Datei hat: ${found(error)}.`,
  "no-value-column": (error) =>
    `Es ist nicht zu erkennen, in welcher Spalte die Zahlen stehen. Nennen Sie sie mit --value. Die Datei hat: ${found(error)}.`,
  "several-value-columns": (error) =>
    `Die Zahlen können in mehreren Spalten stehen: ${found(error)}. Nennen Sie eine mit --value.`,
  "several-time-columns": (error) =>
    `Mehrere Spalten können der Zeitraum sein: ${found(error)}. Nennen Sie einen mit --time.`,
  "no-period": (error) => `Der Zeitraum fehlt${column(error)}.`,
  "unknown-period": (error) =>
    `„${found(error)}“ ist kein Zeitraum, den Rosario kennt${column(error)}. Schreiben Sie ihn als 2024, 2023/24, 2024-Q1 oder 2024-05-17.`,
  "ambiguous-period": (error) =>
    `„${found(error)}“ kann zwei Zeiträume bedeuten, und keine andere Zeile der Spalte entscheidet, welchen. Schreiben Sie Monate als 2011M12, Jahre als 2011/12 und Tage als 2015-04-03.`,
  "not-a-number": (error) =>
    `„${found(error)}“ ist weder eine Zahl noch ein Zeichen, das Rosario kennt${column(error)}.`,
  "number-too-large": (error) =>
    `${found(error)} hat mehr Stellen, als sich genau rechnen lassen${column(error)}.`,
  "ambiguous-number": (error) =>
    `„${found(error)}“ kann ein Tausender oder eine Dezimalzahl sein, und keine andere Zeile${column(error)} entscheidet das. Nennen Sie das Dezimalzeichen mit --decimal comma oder --decimal point.`,
  "mixed-decimals": (error) =>
    `„${found(error)}“ hat ein anderes Dezimalzeichen als der Rest${column(error)}.`,
  "unknown-status": (error) =>
    `„${found(error)}“ ist kein Status, den Rosario kennt${column(error)}.`,
  "value-and-status": (error) =>
    `Hier steht eine Zahl, der Status sagt aber, dass es keine gibt: „${found(error)}“. Die Zahl wurde nicht gelesen.`,
};
