/** The agenda of the made-up council’s public meeting. */

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
  },
  {
    kind: "decision",
    title: { nb: "Skolemat", en: "School meals", de: "Schulessen" },
    text: {
      nb: "Skal rådet be om gratis frokost på alle skoler?",
      en: "Should the council ask for free breakfast at every school?",
    },
    tiedTo: "",
  },
  {
    kind: "information",
    title: { nb: "Nytt fra ungdomsrådet", en: "News from the youth council" },
    text: {},
    tiedTo: "",
  },
] as const;
