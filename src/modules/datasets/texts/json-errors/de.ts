/** Was an einer JSON-Datei mit Zahlen nicht stimmt, auf Deutsch. */
import type { JsonError } from "../../import/json/findings.ts";
import type { JsonErrorTexts } from "./en.ts";

const dimension = ({ column }: JsonError) =>
  column === null ? "Ein Merkmal" : `Das Merkmal „${column}“`;
const found = (error: JsonError) => error.found ?? "";
const place = ({ row }: JsonError) => (row === null ? "" : ` (Wert Nr. ${row})`);

export const de: JsonErrorTexts = {
  ID_SIZE_LEN_MISMATCH: (error) =>
    `Die Datei nennt nicht so viele Merkmale, wie sie Größen angibt (${found(error)}).`,
  DIM_KEY_ID_MISMATCH: (error) =>
    `Die Liste der Merkmale passt nicht zu ihrer Beschreibung: ${found(error)}.`,
  VALUE_LEN_MISMATCH: (error) =>
    `Die Zahl der Werte passt nicht zur Größe der Tabelle (${found(error)}). Bitte die Datei neu abrufen, vielleicht ist sie abgeschnitten.`,
  SPARSE_KEY_OUT_OF_RANGE: (error) =>
    `An der Stelle „${found(error)}“ steht ein Wert, aber diese Stelle hat die Tabelle nicht.`,
  ROLE_ID_UNKNOWN: (error) =>
    `Die Datei gibt „${found(error)}“ eine Rolle, hat aber kein solches Merkmal.`,
  STATUS_LEN_MISMATCH: (error) =>
    `Die Zahl der Kennzeichen passt nicht zur Größe der Tabelle (${found(error)}).`,
  STATUS_KEY_OUT_OF_RANGE: (error) =>
    `An der Stelle „${found(error)}“ steht ein Kennzeichen, aber diese Stelle hat die Tabelle nicht.`,
  METRIC_UNIT_MISSING: (error) =>
    `${dimension(error)} sagt, was gemessen wird, aber nicht, in welcher Einheit.`,
  INDEX_COUNT_MISMATCH: (error) =>
    `${dimension(error)} hat nicht so viele Ausprägungen, wie die Datei angibt (${found(error)}).`,
  INDEX_POSITIONS_INVALID: (error) =>
    `${dimension(error)} zählt seine Ausprägungen nicht lückenlos ab 0 (${found(error)}).`,
  LABEL_KEY_UNKNOWN: (error) =>
    `${dimension(error)} benennt „${found(error)}“, hat aber keine solche Ausprägung.`,
  LABEL_KEY_INCOMPLETE: (error) =>
    `${dimension(error)} benennt nicht alle Ausprägungen. Stattdessen stehen ihre Codes da.`,
  UNIT_KEY_UNKNOWN: (error) =>
    `${dimension(error)} gibt eine Einheit für „${found(error)}“ an, hat aber keine solche Ausprägung.`,
  COORD_KEY_UNKNOWN: (error) =>
    `${dimension(error)} gibt Koordinaten für „${found(error)}“ an, hat aber keine solche Ausprägung.`,
  NOTE_KEY_UNKNOWN: (error) =>
    `${dimension(error)} hat eine Fußnote zu „${found(error)}“, aber keine solche Ausprägung.`,
  CHILD_ID_UNKNOWN: (error) =>
    `${dimension(error)} nennt in seiner Gliederung „${found(error)}“, hat aber keine solche Ausprägung.`,
  CHILD_CYCLE: (error) =>
    `In der Gliederung von „${error.column}“ steht „${found(error)}“ unter sich selbst.`,
  BUNDLE_DEPRECATED: (error) =>
    `Die Datei nennt sich JSON-stat 2, bündelt ihre Datensätze aber wie Version 1 (${found(error)}).`,
  CUBE_SIZE_OVERFLOW: (error) =>
    `Die Tabelle ist zu groß, um sie auf einmal zu lesen: ${found(error)} Stellen. Bitte nur einen Teil abfragen.`,
  PARSE_ERROR: (error) =>
    error.found === null || error.found === ""
      ? `Die Datei ist kein vollständiges JSON: Sie endet in Zeile ${error.row}. Bitte neu abrufen.`
      : `Die Datei ist ab Zeile ${error.row} kein JSON: „${found(error)}“.`,
  STRUCTURAL_VIOLATION: (error) =>
    `Die Datei hält sich nicht an ihr Format${error.column === null ? "" : ` (Merkmal „${error.column}“)`}: „${found(error)}“ fehlt oder ist nicht, was es sein soll${place(error)}.`,
  "unknown-json": (error) =>
    `Die Datei ist JSON, aber kein Zahlenformat, das Rosario kennt. Sie enthält: ${found(error)}.`,
  "not-figures": (error) => `Die Datei enthält keine Zahlen, sondern: ${found(error)}.`,
  "description-only": (error) =>
    `Die Datei beschreibt die Tabelle „${found(error)}“, enthält aber keine Zahlen. Bitte die Daten abrufen.`,
  "links-only": (error) =>
    `Die Datei ist eine Sammlung von ${found(error)} Verweisen und enthält selbst keine Zahlen. Bitte einen der Datensätze abrufen.`,
  "several-datasets": (error) =>
    `Die Datei enthält mehrere Datensätze. Bitte einen davon mit --sheet auswählen: ${found(error)}.`,
  "no-such-dataset": (error) =>
    `Die Datei enthält keinen Datensatz dieses Namens. Es gibt: ${found(error)}.`,
  "office-error": (error) =>
    `Das Statistikamt hat keine Zahlen geschickt, sondern einen Fehler: ${found(error)}`,
  "office-answers-later": (error) =>
    `Das Statistikamt will später antworten, weil die Abfrage groß ist. Bitte weniger abfragen. Die Antwort war: ${found(error)}`,
  "deletes-rows": (error) =>
    `Die Nachricht verlangt, früher gesendete Zahlen zu löschen (${found(error)}). So eine Nachricht lässt sich nicht einlesen.`,
  "unknown-period": (error) =>
    `„${found(error)}“ ist kein Zeitraum, den Rosario kennt${place(error)}. Es wurde nichts geraten.`,
  "ambiguous-period": (error) =>
    `„${found(error)}“ kann ein Monat oder ein geteiltes Jahr sein${place(error)}, und kein anderer Zeitraum der Datei entscheidet das.`,
  "unknown-status": (error) => `Das Kennzeichen „${found(error)}“ ist unbekannt${place(error)}.`,
  "too-many-statuses": () => "Die Datei hat mehr als 65.535 verschiedene Kennzeichen.",
  "not-a-number": (error) =>
    `„${found(error)}“ ist ein Text, wo eine Zahl stehen soll${place(error)}.`,
  "figure-not-used": (error) =>
    `Das Kennzeichen neben einer Zahl sagt, dass es keine gibt${place(error)}: ${found(error)}. Die Zahl wird nicht verwendet.`,
  "key-out-of-range": (error) =>
    `Der Schlüssel „${found(error)}“ nennt eine Ausprägung, die die Nachricht nicht beschreibt.`,
};
