/** Norske tekster. */
import type { EvidenceTexts } from "./en.ts";

export const nb: EvidenceTexts = {
  field: {
    label: "Eller legg ved en fil",
    help: "PDF, bilde, Word, Excel, OpenDocument eller tekst, høyst 20 MB. Alle kan lese den, og den kan ikke byttes ut. Ikke legg ved noe som navngir privatpersoner.",
    attached: (name) => `${name} er lagt ved.`,
  },
  fileRefusals: {
    "file-type":
      "Denne typen fil tas ikke imot. Lagre den som PDF, eller legg ved et bilde eller en fil fra Word, Excel eller OpenDocument uten makroer",
    "file-too-large": "Filen er større enn 20 MB. Gjør den mindre, eller oppgi adressen i stedet",
    "broken-file": "Bildet lar seg ikke lese. Åpne det, lagre det på nytt, og legg ved det nye",
    "withdrawn-file": "Denne filen er trukket tilbake og kan ikke legges ved igjen",
    "store-away":
      "Filen kunne ikke tas vare på akkurat nå. Alt annet er her: Legg den ved igjen om litt, eller oppgi en adresse",
    "unknown-file": "Filen som var lagt ved, er ikke her lenger. Legg den ved på nytt",
  },
  list: {
    title: "Filer som dokumenterer",
    lead: "Filene som ligger bak det kommunen og rådet sier. Hver av dem blir offentlig når noe viser til den.",
    none: "Ingen har lagt ved noen fil ennå",
    noneHelp: "Legg ved filen der du skriver hva som er gjort, ved siden av hvor andre kan se det.",
    columns: { file: "Fil", side: "Fra", kept: "Dato", state: "Status" },
    sides: { city: "kommunen", body: "rådet" },
    states: {
      public: "Offentlig",
      unused: (days) => `Ingenting viser til den ennå; slettes etter ${days} dager`,
    },
    withdraw: "Trekk tilbake",
  },
  withdrawal: {
    title: (name) => `Trekk tilbake ${name}`,
    lead: "Filen slettes for godt. På adressen står det at den er trukket tilbake, og hvorfor, og begge deler blir stående i den offentlige protokollen. Det filen dokumenterte, står igjen uten den.",
    reason: "Hvorfor trekkes den tilbake?",
    reasons: {
      "personal-data": "Den navngir privatpersoner",
      "wrong-file": "Det er feil fil",
      "not-ours": "Den kan ikke offentliggjøres",
    },
    send: "Trekk filen tilbake",
    done: (name) => `${name} er trukket tilbake.`,
  },
  gone: {
    title: "Denne filen er trukket tilbake",
    on: (day) => `Den ble trukket tilbake ${day}:`,
    reasons: {
      "personal-data": "den navnga privatpersoner.",
      "wrong-file": "det var feil fil.",
      "not-ours": "den kunne ikke offentliggjøres.",
    },
    record: "At den var her, og fingeravtrykket av den, står i den offentlige protokollen.",
  },
  refusals: {
    "not-permitted": "Rollen din gir ikke adgang til dette",
    "unknown-reason": "Velg hvorfor den trekkes tilbake",
    "unknown-file": "Det finnes ingen slik fil",
    "not-yours": "Kommunen trekker tilbake sine filer, rådet sine",
  },
};
