/** Ord for sidene der byen setter opp rettighetene sine, på bokmål. */
import type { RightsTexts } from "./en.ts";

export const nb = {
  title: "Rettighetene byen arbeider med",
  lead: "Noen få rettigheter som betyr mest her, hver med sin egen side. York valgte fem, etter å ha spurt innbyggerne.",
  none: "Ingen rettighet er satt opp ennå.",
  noneNext: "Begynn med den folk oftest spør om.",
  add: "Legg til en rettighet",
  edit: (name: string) => `Rediger: ${name}`,
  articlesOf: (count: number) => (count === 1 ? "1 artikkel" : `${count} artikler`),
  noArticles: "ingen artikkel ennå",
  profile: "Byens profil",

  name: "Navn på rettigheten",
  slug: "Del av adressen",
  slugHelp: "Små bokstaver, tall og bindestreker, for eksempel bolig. Den kan ikke endres siden.",
  position: "Plass i listen",
  meaning: "Hva den er",
  meaningHelp: "To enkle setninger, med egne ord.",
  asks: "Hva den krever av byen",
  asksHelp: "Hva byen må gjøre, la være eller gjøre mulig.",
  articles: "Artiklene den bygger på",
  articlesHelp: "Én på hver linje, for eksempel ICESCR 11 eller ECHR P1-2.",
  catalogue: "Se alle artiklene i katalogen",
  save: "Lagre rettigheten",
  saved: "Rettigheten er lagret.",
  seePublic: "Se den offentlige siden",
  unknownArticle: (written: string, nearest: string | undefined) =>
    nearest === undefined
      ? `«${written}» finnes ikke i katalogen.`
      : `«${written}» finnes ikke i katalogen. Mente du ${nearest}?`,
  somebody: "Noen andre",
  savedAt: (day: string, time: string) => `${day} kl. ${time}`,

  refusals: {
    "not-permitted": "Rollen din omfatter ikke dette.",
    "bad-slug": "Bruk små bokstaver fra a til z, tall og enkle bindestreker.",
    "bad-position": "Skriv en plass fra 1 til 1000.",
    "no-name": "Skriv navnet på rettigheten.",
    "unknown-article": "En artikkel finnes ikke i katalogen.",
    "slug-taken": "En annen rettighet har alt denne adressen.",
    "changed-meanwhile": "Noen andre lagret før deg.",
  },
} satisfies RightsTexts;
