/** The words of the working pages of area maps in English. */

export const en = {
  title: "Area maps",
  lead: "The outlines of districts or municipalities that figures are drawn on.",
  none: "There is no area map yet",
  noneHelp:
    "Upload a GeoJSON file with the outlines and a code for each area, such as the city's own districts.",
  columns: { name: "Map", areas: "Areas", source: "Source", licence: "Licence" },
  add: "Upload an area map",
  file: "GeoJSON file",
  fileHelp: "The city's map office usually has one. In degrees or in metres (UTM), at most 32 MB.",
  read: "Read the file",
  noFile: "Choose a file that is not empty.",
  expired: "This file is not here any more. Choose it again.",
  noProperties: "The areas in the file have no field that could be their code.",
  describe: "Describe the map",
  describeLead: (count: number) =>
    count === 1 ? "The map has one area." : `The map has ${count} areas.`,
  name: "Name",
  nameHelp: "In plain words: Districts of Bergen.",
  slug: "Part of the address",
  slugHelp:
    "Left empty, it is made of the name. If there is a map with this address already, this one takes its place.",
  source: "Source",
  licence: "Licence",
  codeProperty: "Field that holds the code",
  codePropertyHelp:
    "The same code that the figures have for the area, such as the district's number.",
  nameProperty: "Field that holds the name",
  property: (name: string, examples: string) => `${name}: ${examples}`,
  save: "Save the map",
  saved: "The map is saved.",
  replaced: "There was a map here already; this one has taken its place.",
  unchanged: "The map is as it was.",
  preview: "The areas",
  previewAlt: (count: number) => `Outlines of ${count} areas`,
  legend: (count: number) => (count === 1 ? "One area" : `${count} areas`),
  areasCaption: "Codes and names",
  code: "Code",
  areaName: "Name",
  usedBy: "Choose on a data set's page whether it is drawn on this map.",
  outlines: "New outlines",
  outlinesHelp: "Upload a newer file and give it the same address to replace the map.",
  problems: {
    slug: "The address is made of small letters, digits and single dashes, at most 80 of them.",
    name: "The name is missing.",
    source: "The source is missing.",
    licence: "The licence is missing. Where nobody knows it, write so.",
    areas: "There are no areas in the file.",
    "too-long": "A text is longer than 500 characters.",
    code: "Choose the field that holds the code.",
  },
  refusals: {
    "not-geojson": "The file is no GeoJSON with areas (FeatureCollection).",
    "no-areas": "There are no areas in the file.",
    "not-an-area": (feature: string) => `Area ${feature} has no outline (Polygon or MultiPolygon).`,
    "no-code": (feature: string, found: string) => `Area ${feature} has nothing in ${found}.`,
    "same-code-twice": (feature: string, found: string) =>
      `Area ${feature} has the code ${found}, which another has already.`,
    "too-large": (found: string) =>
      `The outlines are too detailed (${found}). Simplify them first, for instance with mapshaper.`,
  },
};

export type AreaMapTexts = typeof en;
