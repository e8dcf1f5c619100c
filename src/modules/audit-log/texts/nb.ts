/** Ord for revisjonsloggen, på bokmål. */
import type { AuditLogTexts } from "./en.ts";

export const nb = {
  title: "Revisjonslogg",
  lead: (months: number) =>
    `Hvem som har sett og gjort hva her. Loggen har ikke noe innhold, ingen kan endre den, og hver linje blir stående i ${months} måneder. At du leser den, står også her.`,
  filter: "Snevre inn listen",
  show: "Vis",
  all: "alle",
  caption: "De nyeste først",
  none: "Ingenting slikt har hendt.",
  at: "Når",
  who: "Hvem",
  did: "Hva de gjorde",
  action: "Tillatelse",
  object: "Hvor",
  outcome: "Hva det ble til",
  about: "Tillatelse eller adresse",
  aboutHelp: "En del av den er nok, for eksempel figures.",
  from: "Fra dagen",
  until: "Til dagen",
  terminal: "terminalen",
  unknown: "noen som ikke er her lenger",
  deeds: { seen: "så på", changed: "ba om en endring" },
  outcomes: {
    done: "gjort",
    refused: "avvist",
    "not-found": "finnes ikke",
    "wrong-input": "sendt tilbake",
    fault: "feil hos oss",
  },
  newest: "Nyeste",
  older: "Eldre",
  csv: "Det samme som tabell (CSV)",
} satisfies AuditLogTexts;
