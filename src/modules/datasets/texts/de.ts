/** Die Worte zu Datensätzen auf Deutsch. */
import type { DataSetTexts } from "./en.ts";

const anzahl = (zahl: number, eine: string, viele: string) =>
  `${zahl} ${zahl === 1 ? eine : viele}`;

export const de = {
  refusals: {
    "not-permitted": "Das dürfen Sie nicht.",
    "not-valid": "Die Definition kann so nicht bleiben:",
    "kind-in-use":
      "Es wurden schon Zahlen anderer Art oder mit anderer Einheit eingelesen. Legen Sie für die neuen einen eigenen Datensatz an.",
    "no-data-set": "Diesen Datensatz gibt es nicht.",
    "nothing-imported": "In diesen Datensatz wurde noch nichts eingelesen.",
    "not-the-last":
      "Nur der letzte Import kann zurückgenommen werden. Nach diesem wurde etwas eingelesen, oder er ist schon zurückgenommen.",
    "no-recipe": "Der Datensatz hat kein Rezept; niemand weiß, wo er zu holen ist.",
    "too-large": "Die Datei ist zu groß.",
    unreadable: "Die Datei konnte nicht gelesen werden:",
    "no-observations": "In der Datei stehen keine Zahlen.",
    "other-dimensions":
      "Die Datei ist anders gegliedert als das, was schon da ist. Es wurde nichts eingelesen.",
    unanswered:
      "Einiges in der Datei sieht seltsam aus. Nehmen Sie jeden Punkt an oder schreiben Sie, warum er stimmt. Bis dahin wird nichts eingelesen.",
    "changed-meanwhile":
      "Jemand hat die Zahlen oder die Regeln geändert, seit Sie das angesehen haben. Sehen Sie noch einmal an, was öffentlich würde. Nichts wurde freigegeben.",
    unsafe:
      "Diese Freigabe würde Zahlen verraten, die nicht bekannt werden dürfen. Es wurde nichts freigegeben.",
    "address-not-allowed":
      "Von dieser Adresse darf nichts geholt werden. Wer Rosario betreibt, führt die erlaubten Server in FETCH_ALLOW auf.",
    "private-address": "Diese Adresse liegt in einem privaten Netz und wird nie gefragt.",
    unreachable: "Das Amt antwortet nicht. Versuchen Sie es später noch einmal.",
    "too-slow":
      "Das Amt hat zu lange für die Antwort gebraucht. Versuchen Sie es später noch einmal.",
    "wrong-content": "Das Amt hat mit etwas geantwortet, das keine Zahlen enthält.",
    "too-many-redirects": "Das Amt schickt uns im Kreis.",
    status: "Das Amt hat die Anfrage abgelehnt.",
    "office-busy": "Das Amt bittet um mehr Geduld. Versuchen Sie es später noch einmal.",
    "not-px-config": "Unter dieser Adresse spricht kein PxWebApi der Version 2.",
    "not-px-metadata": "Das Amt beschreibt diese Tabelle in einer Form, die wir nicht kennen.",
    "not-px-code-list": "Das Amt beschreibt diese Codeliste in einer Form, die wir nicht kennen.",
    "unknown-variable": "Das Rezept nennt eine Variable, die die Tabelle nicht hat.",
    "must-be-selected": "Das Rezept muss für eine Variable der Tabelle Werte wählen.",
    "nothing-selected": "Was das Rezept für eine Variable wählt, passt auf keinen ihrer Werte.",
    "limit-too-small": "Das Amt gibt auf einmal weniger Zahlen heraus, als eine Anfrage braucht.",
    "unknown-code": "Das Rezept nennt einen Wert, den die Variable nicht hat.",
    "bad-expression": "Das Rezept enthält eine Auswahl, die sich nicht lesen lässt.",
    "unknown-dimension": "Diese Gliederung hat der Datensatz nicht.",
    "unknown-category": "Diese Kategorie hat die Gliederung nicht.",
    "must-be-chosen": "Wählen Sie eine Kategorie: Diese Gliederung hat keine Summe.",
    "too-many-cells": "Das ist mehr, als auf einmal gezeigt werden kann. Wählen Sie weniger.",
  },
  problems: {
    slug: "Der Kurzname besteht aus Kleinbuchstaben, Ziffern und einzelnen Bindestrichen, höchstens 80 Zeichen.",
    title: "Der Titel fehlt.",
    unit: "Die Einheit fehlt.",
    source: "Die Quelle fehlt.",
    licence: "Die Lizenz fehlt. Wenn niemand sie kennt, schreiben Sie das.",
    "too-long": "Ein Text ist länger als 500 Zeichen.",
    "rules.threshold": "Die Schwelle ist eine ganze Zahl von 0 bis 1000.",
    "rules.contributors": "Die Regel zu den Beitragenden braucht ein Maß und eine Zahl.",
    "rules.shares": "Ein Anteil braucht einen Zähler oder einen Nenner.",
    "recipe.address": "Die Adresse im Rezept lässt sich nicht öffnen.",
    "recipe.table": "Die Tabelle im Rezept fehlt.",
  },
  marks: {
    value: "ein Wert",
    zero: "null",
    suppressed: "zum Schutz von Menschen nicht genannt",
    missing: "nicht bekannt",
    "not-applicable": "kann nicht sein",
  },
  revealed: {
    sums: "folgt aus den Summen",
    "non-negativity": "folgt daraus, dass keine Anzahl unter null liegt",
    "whole-numbers": "folgt daraus, dass Anzahlen ganze Zahlen sind",
    undecided: "ließ sich in der verfügbaren Zeit nicht prüfen",
    contradiction: "steht in Summen, die einander widersprechen",
  },
  remedy: {
    withhold: (cells) => `Nennen Sie ${anzahl(cells, "weitere Zelle", "weitere Zellen")} nicht.`,
    merge: (dimension, categories, cells) =>
      `Fassen Sie ${categories} in ${dimension} zusammen. Das kostet ${anzahl(cells, "Zelle", "Zellen")}.`,
    widen: (periods, cells) =>
      `Fassen Sie die Zeiträume ${periods} zusammen. Das kostet ${anzahl(cells, "Zelle", "Zellen")}.`,
  },
  command: {
    defined: { made: "Angelegt.", changed: "Geändert.", nothing: "Wie zuvor." },
    imported: (observations, periods, fresh) =>
      `${anzahl(observations, "Zahl", "Zahlen")} in ${anzahl(periods, "Zeitraum", "Zeiträumen")}, davon ${fresh} neu.`,
    unchanged: "Dieselben Zahlen sind schon da. Es wurde nichts geändert.",
    dryRun: "Probelauf: Es wurde nichts geschrieben.",
    fetched: (calls) => `${anzahl(calls, "Antwort", "Antworten")} vom Amt.`,
    nothingNew: "Das Amt hat nichts Neues.",
    takenBack: (number: number) =>
      `Import ${number} ist zurückgenommen. Was freigegeben ist, bleibt bis zur nächsten Freigabe.`,
    released: (cells, withheld) =>
      `${anzahl(cells, "Zelle", "Zellen")}, davon ${withheld} nicht genannt. Die Prüfung hat nichts gefunden, das sich ausrechnen ließe.`,
    questions: (count) => (count === 1 ? "Eine Frage zur Datei:" : `${count} Fragen zur Datei:`),
    tooSparse:
      "Ein JSON-stat-Würfel enthält jede Kombination von Kategorien; dieser Datensatz hat zu viele. Exportieren Sie ihn als CSV.",
    from: "aus",
    none: "Es gibt noch keine Datensätze.",
  },
} satisfies DataSetTexts;
