/** Ordene på arbeidssidene for kart, på bokmål. */
import type { AreaMapTexts } from "./en.ts";

export const nb = {
  title: "Kart",
  lead: "Omrissene av bydeler eller kommuner som tall tegnes på.",
  none: "Det er ingen kart ennå",
  noneHelp:
    "Last opp en GeoJSON-fil med omrissene og en kode for hvert område, for eksempel byens egne bydeler.",
  columns: { name: "Kart", areas: "Områder", source: "Kilde", licence: "Lisens" },
  add: "Last opp et kart",
  file: "GeoJSON-fil",
  fileHelp: "Kommunens kartavdeling har den gjerne. I grader eller i meter (UTM), høyst 32 MB.",
  read: "Les filen",
  noFile: "Velg en fil som ikke er tom.",
  expired: "Denne filen er ikke her lenger. Velg den på nytt.",
  noProperties: "Områdene i filen har ikke noe felt som kan være koden deres.",
  describe: "Beskriv kartet",
  describeLead: (count) =>
    count === 1 ? "Kartet har ett område." : `Kartet har ${count} områder.`,
  name: "Navn",
  nameHelp: "Med vanlige ord: Bydelene i Bergen.",
  slug: "Del av adressen",
  slugHelp:
    "La feltet stå tomt, så blir den laget av navnet. Finnes det alt et kart med adressen, blir det byttet ut med dette.",
  source: "Kilde",
  licence: "Lisens",
  codeProperty: "Feltet med koden",
  codePropertyHelp: "Den samme koden som tallene har for området, for eksempel bydelens nummer.",
  nameProperty: "Feltet med navnet",
  property: (name, examples) => `${name}: ${examples}`,
  save: "Lagre kartet",
  saved: "Kartet er lagret.",
  replaced: "Kartet fantes fra før og er byttet ut med dette.",
  unchanged: "Kartet er som før.",
  preview: "Områdene",
  previewAlt: (count) => `Omrissene av ${count} områder`,
  legend: (count) => (count === 1 ? "Ett område" : `${count} områder`),
  areasCaption: "Koder og navn",
  code: "Kode",
  areaName: "Navn",
  usedBy: "Velg på siden til et datasett om det skal tegnes på dette kartet.",
  outlines: "Nye omriss",
  outlinesHelp: "Last opp en nyere fil og gi den samme adresse for å bytte ut kartet.",
  problems: {
    slug: "Adressen består av små bokstaver, sifre og enkle bindestreker, høyst 80 tegn.",
    name: "Navnet mangler.",
    source: "Kilden mangler.",
    licence: "Lisensen mangler. Skriv det om ingen kjenner den.",
    areas: "Det er ingen områder i filen.",
    "too-long": "En tekst er lengre enn 500 tegn.",
    code: "Velg feltet med koden.",
  },
  refusals: {
    "not-geojson": "Filen er ikke GeoJSON med områder (FeatureCollection).",
    "no-areas": "Det er ingen områder i filen.",
    "not-an-area": (feature) =>
      `Område ${feature} har ikke noe omriss (Polygon eller MultiPolygon).`,
    "no-code": (feature, found) => `Område ${feature} har ingenting i ${found}.`,
    "same-code-twice": (feature, found) =>
      `Område ${feature} har koden ${found}, som et annet har fra før.`,
    "too-large": (found) =>
      `Omrissene er for detaljerte (${found}). Forenkle dem først, for eksempel med mapshaper.`,
  },
} satisfies AreaMapTexts;
