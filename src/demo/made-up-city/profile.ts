/** What the made-up city says of itself: first of all that it does not exist. */
import type { Profile } from "../../modules/city/index.ts";

export const PROFILE: Profile = {
  name: { nb: "Eksempelby", en: "Exampleton", de: "Beispielstadt" },
  country: "NO",
  languages: ["nb", "en", "de"],
  cycleYears: 1,
  answerDays: 90,
  colour: "#5B3A8C",
  crest: null,
  frameworks: [],
  grounds: [],
  issuer: {
    nb: "Menneskerettighetsrådet i Eksempelby",
    en: "Human rights council of Exampleton",
    de: "Menschenrechtsbeirat Beispielstadt",
  },
  answerer: {
    nb: "Eksempelby kommune",
    en: "Exampleton municipality",
    de: "Gemeinde Beispielstadt",
  },
  demonstration: false,
  madeUp: true,
  timeZone: "Europe/Oslo",
};
