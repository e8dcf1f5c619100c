/** Die Wörter der Arbeitsseiten für Gebietskarten auf Deutsch. */
import type { AreaMapTexts } from "./en.ts";

export const de = {
  title: "Gebietskarten",
  lead: "Die Umrisse von Bezirken oder Gemeinden, auf denen Zahlen gezeichnet werden.",
  none: "Es gibt noch keine Gebietskarte",
  noneHelp:
    "Laden Sie eine GeoJSON-Datei mit den Umrissen und einem Code für jedes Gebiet hoch, etwa die Bezirke der Stadt.",
  columns: { name: "Karte", areas: "Gebiete", source: "Quelle", licence: "Lizenz" },
  add: "Gebietskarte hochladen",
  file: "GeoJSON-Datei",
  fileHelp: "Das Vermessungsamt hat meist eine. In Grad oder in Metern (UTM), höchstens 32 MB.",
  read: "Datei lesen",
  noFile: "Wählen Sie eine Datei, die nicht leer ist.",
  expired: "Diese Datei ist nicht mehr hier. Wählen Sie sie erneut.",
  noProperties: "Die Gebiete in der Datei haben kein Feld, das ihr Code sein könnte.",
  describe: "Karte beschreiben",
  describeLead: (count) =>
    count === 1 ? "Die Karte hat ein Gebiet." : `Die Karte hat ${count} Gebiete.`,
  name: "Name",
  nameHelp: "In einfachen Worten: Bezirke von Graz.",
  slug: "Teil der Adresse",
  slugHelp:
    "Bleibt das Feld leer, wird er aus dem Namen gemacht. Gibt es schon eine Karte mit dieser Adresse, tritt diese an ihre Stelle.",
  source: "Quelle",
  licence: "Lizenz",
  codeProperty: "Feld mit dem Code",
  codePropertyHelp:
    "Derselbe Code, den die Zahlen für das Gebiet haben, etwa die Nummer des Bezirks.",
  nameProperty: "Feld mit dem Namen",
  property: (name, examples) => `${name}: ${examples}`,
  save: "Karte speichern",
  saved: "Die Karte ist gespeichert.",
  replaced: "Es gab hier schon eine Karte; diese ist an ihre Stelle getreten.",
  unchanged: "Die Karte ist, wie sie war.",
  preview: "Die Gebiete",
  previewAlt: (count) => `Umrisse von ${count} Gebieten`,
  legend: (count) => (count === 1 ? "Ein Gebiet" : `${count} Gebiete`),
  areasCaption: "Codes und Namen",
  code: "Code",
  areaName: "Name",
  usedBy: "Auf der Seite eines Datensatzes wählen Sie, ob er auf dieser Karte gezeichnet wird.",
  outlines: "Neue Umrisse",
  outlinesHelp:
    "Laden Sie eine neuere Datei hoch und geben Sie ihr dieselbe Adresse, um die Karte zu ersetzen.",
  problems: {
    slug: "Die Adresse besteht aus Kleinbuchstaben, Ziffern und einfachen Bindestrichen, höchstens 80 Zeichen.",
    name: "Der Name fehlt.",
    source: "Die Quelle fehlt.",
    licence: "Die Lizenz fehlt. Kennt sie niemand, schreiben Sie das.",
    areas: "In der Datei sind keine Gebiete.",
    "too-long": "Ein Text ist länger als 500 Zeichen.",
    code: "Wählen Sie das Feld mit dem Code.",
  },
  refusals: {
    "not-geojson": "Die Datei ist kein GeoJSON mit Gebieten (FeatureCollection).",
    "no-areas": "In der Datei sind keine Gebiete.",
    "not-an-area": (feature) => `Gebiet ${feature} hat keinen Umriss (Polygon oder MultiPolygon).`,
    "no-code": (feature, found) => `Gebiet ${feature} hat nichts in ${found}.`,
    "same-code-twice": (feature, found) =>
      `Gebiet ${feature} hat den Code ${found}, den schon ein anderes hat.`,
    "too-large": (found) =>
      `Die Umrisse sind zu fein (${found}). Vereinfachen Sie sie zuerst, etwa mit mapshaper.`,
  },
} satisfies AreaMapTexts;
