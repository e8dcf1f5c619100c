/** The agenda of the made-up council’s public meeting, with its papers. */
import { exampleAddress } from "./town.ts";

export const AGENDA = [
  {
    kind: "decision",
    title: {
      nb: "Barn i midlertidige boliger",
      en: "Children in temporary housing",
      de: "Kinder in Notunterkünften",
    },
    text: {
      nb: "Seks familier har bodd midlertidig i mer enn tre måneder.",
      en: "Six families have lived in temporary housing for more than three months.",
    },
    tiedTo: "",
    papers: `${exampleAddress("raad/saker/midlertidige-boliger")} (Notat om familiene)`,
  },
  {
    kind: "decision",
    title: { nb: "Skolemat", en: "School meals", de: "Schulessen" },
    text: {
      nb: "Skal rådet be om gratis frokost på alle skoler?",
      en: "Should the council ask for free breakfast at every school?",
    },
    tiedTo: "",
    papers: [
      `${exampleAddress("raad/saker/skolemat")} (Forslag om skolemat)`,
      `${exampleAddress("skole/frokost")} (Frokosten på Prøve skole)`,
    ].join("\n"),
  },
  {
    kind: "information",
    title: { nb: "Nytt fra ungdomsrådet", en: "News from the youth council" },
    text: {},
    tiedTo: "",
  },
] as const;
