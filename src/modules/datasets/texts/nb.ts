/** Ordene om datasett på bokmål. */
import type { DataSetTexts } from "./en.ts";

const antall = (tall: number, en: string, flere: string) => `${tall} ${tall === 1 ? en : flere}`;

export const nb = {
  refusals: {
    "not-permitted": "Dette har du ikke lov til.",
    "not-valid": "Definisjonen kan ikke lagres:",
    "kind-in-use":
      "Det er alt hentet inn tall av et annet slag eller med en annen enhet. Lag et nytt datasett til de nye.",
    "no-data-set": "Datasettet finnes ikke.",
    "nothing-imported": "Det er ikke hentet inn noe i dette datasettet ennå.",
    "not-the-last":
      "Bare den siste importen kan trekkes tilbake. Noen har hentet inn noe etter denne, eller alt trukket den tilbake.",
    "no-recipe": "Datasettet har ingen oppskrift, så ingen vet hvor det skal hentes.",
    "too-large": "Filen er for stor.",
    unreadable: "Filen kunne ikke leses:",
    "no-observations": "Det er ingen tall i filen.",
    "other-dimensions":
      "Filen er delt inn på en annen måte enn det som ligger her fra før. Ingenting ble hentet inn.",
    unanswered:
      "Noe i filen ser underlig ut. Godta hvert punkt, eller skriv hvorfor det er riktig. Før det blir ingenting hentet inn.",
    "changed-meanwhile":
      "Noen har endret tallene eller reglene siden du så på dette. Se en gang til på hva som ville bli offentlig. Ingenting ble frigitt.",
    unsafe: "Dette ville røpe tall som skal holdes tilbake. Ingenting ble frigitt.",
    "address-not-allowed":
      "Det er ikke lov å hente tall fra denne adressen. Den som drifter Rosario, fører opp tillatte servere i FETCH_ALLOW.",
    "private-address": "Adressen ligger i et privat nett og blir aldri spurt.",
    unreachable: "Kontoret svarer ikke. Prøv igjen senere.",
    "too-slow": "Kontoret brukte for lang tid på å svare. Prøv igjen senere.",
    "wrong-content": "Kontoret svarte med noe som ikke er tall.",
    "too-many-redirects": "Kontoret sender oss i ring.",
    status: "Kontoret avviste spørsmålet.",
    "office-busy": "Kontoret ber om mer tålmodighet. Prøv igjen senere.",
    "not-px-config": "Adressen hører ikke til et PxWebApi versjon 2.",
    "not-px-metadata": "Kontoret beskriver ikke tabellen slik vi kjenner det.",
    "not-px-code-list": "Kontoret beskriver ikke kodelisten slik vi kjenner det.",
    "unknown-variable": "Oppskriften nevner en variabel som tabellen ikke har.",
    "must-be-selected": "Oppskriften må velge verdier for en variabel i tabellen.",
    "nothing-selected": "Det oppskriften velger for en variabel, passer ikke på noen av verdiene.",
    "limit-too-small": "Kontoret gir færre tall om gangen enn ett spørsmål trenger.",
    "unknown-code": "Oppskriften nevner en verdi som variabelen ikke har.",
    "bad-expression": "Oppskriften har et valg som ikke lar seg lese.",
    "unknown-dimension": "Datasettet har ikke denne inndelingen.",
    "unknown-category": "Inndelingen har ikke denne kategorien.",
    "must-be-chosen": "Velg en kategori: denne inndelingen har ingen sum.",
    "too-many-cells": "Det er mer enn vi kan vise om gangen. Velg mindre.",
  },
  problems: {
    slug: "Kortnavnet består av små bokstaver, sifre og enkle bindestreker, høyst 80 tegn.",
    title: "Tittelen mangler.",
    unit: "Enheten mangler.",
    source: "Kilden mangler.",
    licence: "Lisensen mangler. Skriv det om ingen kjenner den.",
    "too-long": "En tekst er lengre enn 500 tegn.",
    "rules.threshold": "Grensen er et helt tall fra 0 til 1000.",
    "rules.contributors": "Regelen om bidragsytere trenger et mål og et tall.",
    "rules.shares": "En andel trenger en teller eller en nevner.",
    "recipe.address": "Adressen i oppskriften lar seg ikke åpne.",
    "recipe.table": "Tabellen i oppskriften mangler.",
  },
  marks: {
    value: "en verdi",
    zero: "null",
    suppressed: "holdt tilbake av hensyn til personvernet",
    missing: "ikke kjent",
    "not-applicable": "ikke aktuelt",
  },
  revealed: {
    sums: "følger av summene",
    "non-negativity": "følger av at ingen antall er under null",
    "whole-numbers": "følger av at antall er hele tall",
    undecided: "kunne ikke kontrolleres på den tiden vi har",
    contradiction: "inngår i summer som motsier hverandre",
  },
  remedy: {
    withhold: (cells) => `Hold tilbake ${antall(cells, "celle", "celler")} til.`,
    merge: (dimension, categories, cells) =>
      `Slå sammen ${categories} i ${dimension}. Det koster ${antall(cells, "celle", "celler")}.`,
    widen: (periods, cells) =>
      `Slå sammen periodene ${periods}. Det koster ${antall(cells, "celle", "celler")}.`,
  },
  command: {
    defined: { made: "Laget.", changed: "Endret.", nothing: "Som før." },
    imported: (observations, periods, fresh) =>
      `${antall(observations, "tall", "tall")} i ${antall(periods, "periode", "perioder")}, ${fresh} av dem nye.`,
    unchanged: "De samme tallene ligger her fra før. Ingenting ble endret.",
    dryRun: "Prøvekjøring: ingenting ble skrevet.",
    fetched: (calls) => `${antall(calls, "svar", "svar")} fra kontoret.`,
    nothingNew: "Kontoret har ikke noe nytt.",
    takenBack: (number: number) =>
      `Import ${number} er trukket tilbake. Det som er frigitt, står til neste frigivelse.`,
    released: (cells, withheld) =>
      `${antall(cells, "celle", "celler")}, ${withheld} av dem holdt tilbake. Kontrollen fant ingenting som lar seg regne ut.`,
    questions: (count) => (count === 1 ? "Ett spørsmål om filen:" : `${count} spørsmål om filen:`),
    tooSparse:
      "En JSON-stat-kube har alle kombinasjoner av kategorier, og dette datasettet har for mange. Eksporter det som CSV.",
    from: "fra",
    none: "Det er ingen datasett ennå.",
  },
} satisfies DataSetTexts;
