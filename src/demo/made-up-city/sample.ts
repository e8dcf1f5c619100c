/** The made-up council reviews three cases drawn by lot and has a reply; a second draw is announced. */
import {
  adoptReview,
  announceDraw,
  fixDrawList,
  keepReviewNote,
  makeDraw,
  replyToReview,
} from "../../modules/assessments/index.ts";
import { must } from "../must.ts";
import { COUNCIL } from "./bodies.ts";
import { CHECKS, FLATS } from "./cases.ts";
import { weigher } from "./checks.ts";
import { type Act, by, dayAgo, noted, type Town } from "./town.ts";

/** Nobody can know which of them the lot takes; so there is a finding for each. */
const FINDINGS: Readonly<
  Record<string, { readonly verdict: string; readonly nb: string; readonly en: string }>
> = {
  "0341": {
    verdict: "partly",
    nb: "Tallene er gode, men ingen har spurt leietakerne.",
    en: "The figures are good, but nobody asked the tenants.",
  },
  "0362": {
    verdict: "well",
    nb: "Elevene er spurt, og det synes i saken.",
    en: "The pupils were asked, and it shows.",
  },
  [FLATS]: {
    verdict: "well",
    nb: "Saken viser hvem som rammes, og hva kommunen gjør for dem.",
    en: "The case shows whom it hits and what the municipality does for them.",
  },
  "0401": {
    verdict: "partly",
    nb: "Trolig riktig, men ingen har sett på om skriverne kan brukes av alle.",
    en: "Probably right, but nobody looked at whether everybody can use the printers.",
  },
  "0433": {
    verdict: "cannot-judge",
    nb: "Saken ble trukket før noen hadde regnet på følgene.",
    en: "The case was withdrawn before anybody had worked out what it would do.",
  },
};

export const sampleActs: readonly Act[] = [
  { daysAgo: 256, happens: (town) => announce(town, { from: 256, to: 140, size: 3 }) },
  { daysAgo: 136, happens: draw },
  { daysAgo: 111, happens: review },
  { daysAgo: 96, happens: reply },
  { daysAgo: 58, happens: (town) => announce(town, { from: 58, to: -40, size: 1 }) },
];

async function announce(
  town: Town,
  { from, to, size }: { readonly from: number; readonly to: number; readonly size: number },
): Promise<void> {
  const period = { from: dayAgo(town.today, from), to: dayAgo(town.today, to), size };
  must("draw", await announceDraw(...by(town, "secretary"), period));
}

async function draw(town: Town): Promise<void> {
  const secretary = by(town, "secretary");
  must("list", await fixDrawList(...secretary, 1));
  const { sample } = must("draw", await makeDraw(...secretary, 1));
  town.notes.set("sample", sample.join(" "));
}

function sampled(
  town: Town,
): readonly { readonly caseNumber: string; readonly reference: string }[] {
  const sample = noted(town, "sample").split(" ");
  return CHECKS.filter(({ caseNumber }) => sample.includes(town.notes.get(caseNumber) ?? "")).map(
    ({ caseNumber }) => ({ caseNumber, reference: noted(town, caseNumber) }),
  );
}

async function review(town: Town): Promise<void> {
  const secretary = by(town, "secretary");
  for (const { caseNumber, reference } of sampled(town)) {
    const finding = FINDINGS[caseNumber];
    if (finding === undefined) throw new Error(`There is no finding on ${caseNumber}`);
    const { verdict, nb, en } = finding;
    const note = { draw: 1, reference, verdict, reasons: { nb, en }, change: {}, dissent: {} };
    must(reference, await keepReviewNote(...secretary, note));
  }
  must("review", await adoptReview(...secretary, { draw: 1, body: COUNCIL }));
}

async function reply(town: Town): Promise<void> {
  const [first] = sampled(town);
  if (first === undefined) throw new Error("Nothing was drawn");
  const said = {
    draw: 1,
    reference: first.reference,
    text: {
      nb: "Takk for gjennomgangen. Vi har den foran oss når vi skriver neste sak.",
      en: "Thank you for the review. We have it before us when we write the next case.",
    },
  };
  must("reply", await replyToReview(...by(town, weigher(first.caseNumber)), said));
}
