/** Die Worte dieses Moduls auf Deutsch. */
import type { DepartmentTexts } from "./en.ts";

export const de = {
  title: "Abteilungen",
  lead: (count: number): string =>
    count === 0
      ? "Die Stadt hat hier noch keine Abteilungen."
      : `${count === 1 ? "Eine Abteilung kann" : `${count} Abteilungen können`} gefragt werden und Aufgaben haben.`,
  empty: "Legen Sie die erste an: Dann kann jemand für Empfehlungen und Maßnahmen zuständig sein.",
  found: "Abteilung anlegen",
  rename: "Anders benennen",
  name: "Name",
  nameIn: (language: string): string => `Name (${language})`,
  slug: "Kurzname für Adressen und das öffentliche Protokoll",
  slugHelp:
    "Kleine Buchstaben, Ziffern und Bindestriche, etwa sozialamt. Er lässt sich später nicht ändern. Bleibt das Feld leer, entsteht er aus dem Namen.",
  foundSend: "Anlegen",
  renameSend: "Namen speichern",
  head: "leitet sie",
  nobody: "Hier arbeitet noch niemand. Niemand kann gefragt werden.",
  noHead: "Niemand leitet sie: Was unbeantwortet bleibt, erfährt niemand.",
  place: "Jemanden eintragen oder ändern",
  person: "Person",
  standing: "Als was",
  standings: { member: "arbeitet dort", head: "leitet sie", out: "arbeitet nicht mehr dort" },
  placeSend: "Speichern",
  saved: "Gespeichert.",
  unchanged: "Das war schon so.",
  invite: "Fehlt jemand? Laden Sie die Person zuerst ein.",
  refusals: {
    "not-permitted": "Das dürfen Sie nicht.",
    "bad-slug": "Kleine Buchstaben, Ziffern und einzelne Bindestriche, etwa sozialamt",
    "no-name": "Schreiben Sie den Namen",
    "too-long": "Höchstens 120 Zeichen",
    "unknown-department": "Diese Abteilung gibt es nicht",
    "unknown-person": "Wählen Sie eine Person",
    "not-there": "Die Person arbeitet nicht dort",
    "no-person": "Wählen Sie eine Person",
  },
} satisfies DepartmentTexts;
