/** Worte der Seiten, auf denen die Rechte einer Stadt eingerichtet werden, auf Deutsch. */
import type { RightsTexts } from "./en.ts";

export const de = {
  title: "Die Rechte, an denen die Stadt arbeitet",
  lead: "Wenige Rechte, auf die es hier am meisten ankommt, jedes mit eigener Seite. York wählte fünf, nach einer Umfrage unter den Menschen dort.",
  none: "Noch ist kein Recht eingerichtet.",
  noneNext: "Beginnen Sie mit dem, nach dem am häufigsten gefragt wird.",
  add: "Recht hinzufügen",
  edit: (name: string) => `Bearbeiten: ${name}`,
  articlesOf: (count: number) => (count === 1 ? "1 Artikel" : `${count} Artikel`),
  noArticles: "noch kein Artikel",
  profile: "Profil der Stadt",

  name: "Name des Rechts",
  slug: "Teil der Adresse",
  slugHelp:
    "Kleinbuchstaben, Ziffern und Bindestriche, etwa wohnen. Später lässt sie sich nicht mehr ändern.",
  position: "Platz in der Liste",
  meaning: "Was es ist",
  meaningHelp: "Zwei einfache Sätze in eigenen Worten.",
  asks: "Was es von der Stadt verlangt",
  asksHelp: "Was die Stadt tun, lassen oder ermöglichen muss.",
  articles: "Artikel, auf denen es beruht",
  articlesHelp: "Einer pro Zeile, etwa ICESCR 11 oder ECHR P1-2.",
  catalogue: "Alle Artikel im Katalog ansehen",
  save: "Recht speichern",
  saved: "Das Recht ist gespeichert.",
  seePublic: "Zur öffentlichen Seite",
  unknownArticle: (written: string, nearest: string | undefined) =>
    nearest === undefined
      ? `„${written}“ steht nicht im Katalog.`
      : `„${written}“ steht nicht im Katalog. Meinten Sie ${nearest}?`,
  somebody: "Jemand anderes",
  savedAt: (day: string, time: string) => `am ${day} um ${time}`,

  refusals: {
    "not-permitted": "Ihre Rolle umfasst das nicht.",
    "bad-slug": "Verwenden Sie Kleinbuchstaben von a bis z, Ziffern und einzelne Bindestriche.",
    "bad-position": "Geben Sie einen Platz von 1 bis 1000 an.",
    "no-name": "Geben Sie den Namen des Rechts an.",
    "unknown-article": "Ein Artikel steht nicht im Katalog.",
    "slug-taken": "Diese Adresse hat schon ein anderes Recht.",
    "changed-meanwhile": "Jemand hat vor Ihnen gespeichert.",
  },
} satisfies RightsTexts;
