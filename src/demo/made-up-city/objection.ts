/** An organisation objects to something that the made-up city decided, and the city gives it right in part. */
import { answerObjection, fileObjection } from "../../modules/objections/index.ts";
import { must } from "../must.ts";
import { type Act, by, exampleAddress, noted, onDay, type Town } from "./town.ts";

export const objectionActs: readonly Act[] = [
  { daysAgo: 140, happens: file },
  { daysAgo: 68, happens: answer },
];

async function file(town: Town): Promise<void> {
  const objection = {
    organisation: "Eksempelby leietakerlag",
    against: "decision",
    what: { nb: "Høyere leie i kommunale boliger", en: "Higher rents in municipal homes" },
    happenedOn: onDay(town, 229),
    right: "housing",
    text: {
      nb: "Bostøtten kom to måneder etter at leia gikk opp.",
      en: "The support came two months after the rent had gone up.",
    },
    answerDays: 90,
    citySlug: town.slug,
    source: exampleAddress("leietakerlaget/brev"),
  };
  const { reference } = must("objection", await fileObjection(...by(town, "secretary"), objection));
  town.notes.set("objection", reference);
}

async function answer(town: Town): Promise<void> {
  const said = {
    reference: noted(town, "objection"),
    kind: "partly",
    reason: {
      nb: "De har rett. De to månedene er betalt tilbake; leia står.",
      en: "They are right. The two months have been paid back; the rent stays.",
    },
    source: exampleAddress("bolig/svar"),
  };
  must("objection", await answerObjection(...by(town, "coordinator"), said));
}
