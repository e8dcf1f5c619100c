/** The words of the public pages about objections, in Norwegian Bokmål. */
import type { ObjectionPageTexts } from "./en.ts";

const days = (count: number): string => (count === 1 ? "én dag" : `${count} dager`);

export const nb = {
  title: "Innsigelser",
  lead: (count, late) =>
    count === 0
      ? "Ingen organisasjoner har kommet med innsigelser så langt."
      : `${count === 1 ? "Én innsigelse" : `${count} innsigelser`} fra organisasjoner. ${
          late === 0
            ? "Ingen svar er forsinket."
            : late === 1
              ? "Ett svar er forsinket."
              : `${late} svar er forsinket.`
        }`,
  none: "Ingen har kommet med innsigelser ennå",
  noneHelp:
    "En organisasjon som mener at et vedtak, eller noe kommunen ikke gjør, strider mot en rettighet, kan si fra om det. Da skylder kommunen et svar innen en frist.",
  file: "Slik kommer dere med en innsigelse",
  about: "Hva en innsigelse er",
  aboutText:
    "En organisasjon erklærer at noe kommunen har bestemt, eller latt være å gjøre, strider mot en menneskerettighet. Kommunen må svare og begrunne svaret innen en frist, som settes når innsigelsen kommer inn. Etter mønster av «declaration of incompatibility» i York.",
  by: (organisation) => `Fra ${organisation}`,
  answerDue: (date) => `Svarfrist ${date}`,
  against: {
    decision: "Mot et vedtak",
    inaction: "Mot noe som ikke er gjort",
  },
  what: "Hva den gjelder",
  happened: "Når det var",
  organisation: "Hvem",
  filed: "Kom inn",
  due: "Svarfrist",
  noDue: "Ingen frist kan regnes ut",
  right: "Rettighet",
  article: "Artikkel",
  source: "Kilde",
  noRight: "Ingen nevnt",
  answersTitle: "Hva kommunen sier",
  notYet: (due) => `Ikke svart ennå. Fristen er ${due}.`,
  noAnswer: "Vi kjenner ikke til noe svar.",
  lateNow: (due, count) => `Ikke svart ennå. Fristen var ${due}, for ${days(count)} siden.`,
  answers: {
    upheld: "Tatt til følge",
    partly: "Delvis tatt til følge",
    rejected: "Avvist",
  },
  withdrawnTitle: "Hvorfor den ble trukket",
  turnedAway: (count) =>
    count === 1
      ? "Én som ble sendt inn, er ikke offentliggjort."
      : `${count} som ble sendt inn, er ikke offentliggjort.`,
  reasons: {
    "not-about-the-city": "gjelder ikke kommunen",
    "not-an-organisation": "ikke fra en organisasjon",
    "personal-data": "navngir personer",
    abuse: "misbruk",
    "sent-twice": "sendt to ganger",
  },
  proofTitle: "Bevis i protokollen",
  csv: "Last ned som fil (CSV)",
} satisfies ObjectionPageTexts;
