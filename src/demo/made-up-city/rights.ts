/** The rights on which the made-up city works. */
import { defineRight } from "../../modules/rights/index.ts";
import { must } from "../must.ts";
import { type Act, by, type Town } from "./town.ts";

export const RIGHTS = [
  {
    slug: "housing",
    name: { nb: "Retten til bolig", en: "The right to a home", de: "Recht auf Wohnen" },
    meaning: {
      nb: "Alle skal ha et trygt sted å bo, til en pris de kan betale.",
      en: "Everyone has a safe place to live, at a price they can pay.",
      de: "Alle haben einen sicheren Ort zum Wohnen, den sie bezahlen können.",
    },
    asks: {
      nb: "Hjelp folk før de mister boligen, og la ingen barn flytte uten å vite hvor.",
      en: "Help people before they lose their home, and let no child move without knowing where to.",
      de: "Menschen helfen, bevor sie ihre Wohnung verlieren.",
    },
    articles: [
      { instrument: "UDHR", article: "25" },
      { instrument: "ICESCR", article: "11" },
    ],
  },
  {
    slug: "education",
    name: { nb: "Retten til utdanning", en: "The right to education", de: "Recht auf Bildung" },
    meaning: {
      nb: "Alle barn skal lære, trives og høre til på skolen.",
      en: "Every child learns, thrives and belongs at school.",
      de: "Jedes Kind lernt und gehört in der Schule dazu.",
    },
    asks: {
      nb: "Se de elevene som faller utenfor, og gjør noe før de slutter å komme.",
      en: "See the pupils who are left out, and act before they stop coming.",
      de: "Schülerinnen und Schüler sehen, die herausfallen.",
    },
    articles: [
      { instrument: "ICESCR", article: "13" },
      { instrument: "CRC", article: "28" },
    ],
  },
  {
    slug: "equality",
    name: {
      nb: "Likestilling og vern mot diskriminering",
      en: "Equality and non-discrimination",
      de: "Gleichheit und Schutz vor Diskriminierung",
    },
    meaning: {
      nb: "Ingen skal møtes dårligere på grunn av den de er.",
      en: "Nobody is treated worse because of who they are.",
      de: "Niemand wird schlechter behandelt, weil er ist, wer er ist.",
    },
    asks: {
      nb: "Spør før hvert vedtak hvem det rammer.",
      en: "Ask before each decision whom it hits.",
      de: "Vor jedem Beschluss fragen, wen er trifft.",
    },
    articles: [
      { instrument: "UDHR", article: "7" },
      { instrument: "ICCPR", article: "26" },
    ],
  },
  {
    slug: "participation",
    name: { nb: "Retten til å bli hørt", en: "The right to be heard", de: "Recht auf Mitsprache" },
    meaning: {
      nb: "Folk skal få si sin mening om det som angår dem, mens det ennå nytter.",
      en: "People can say what they think about what concerns them, while it still matters.",
      de: "Menschen sagen ihre Meinung zu dem, was sie betrifft, solange es noch zählt.",
    },
    asks: {
      nb: "Spør tidlig, og fortell etterpå hva svarene førte til.",
      en: "Ask early, and tell afterwards what the answers led to.",
      de: "Früh fragen und nachher sagen, was daraus wurde.",
    },
    articles: [
      { instrument: "ICCPR", article: "25" },
      { instrument: "CRC", article: "12" },
    ],
  },
] as const;

export const rightActs: readonly Act[] = [{ daysAgo: 424, hour: 9, happens: defineRights }];

async function defineRights(town: Town): Promise<void> {
  for (const [position, right] of RIGHTS.entries()) {
    const defined = { ...right, position, demonstration: false };
    must(right.slug, await defineRight(...by(town, "coordinator"), defined));
  }
}
