/** What stands on the map of the made-up city. */
import type { addMapEntry } from "../../modules/mapping/index.ts";
import { COUNCIL } from "./bodies.ts";
import { exampleAddress } from "./town.ts";

type Entry = Parameters<typeof addMapEntry>[3];

export const CHALLENGES: readonly (Omit<Entry, "kind"> & { readonly slug: string })[] = [
  {
    slug: "waiting-families",
    title: { nb: "Familier venter for lenge", en: "Families wait too long" },
    text: {
      nb: "Elleve familier bodde midlertidig ved siste opptelling.",
      en: "Eleven families lived in temporary housing when we last counted.",
    },
    rights: ["housing"],
    groups: { nb: "Barnefamilier", en: "Families with children" },
    indicators: ["temporary-housing"],
    body: COUNCIL,
  },
  {
    slug: "steps-at-school",
    title: { nb: "Trapper uten rampe på to skoler", en: "Steps without a ramp at two schools" },
    text: {
      nb: "Elever i rullestol kommer ikke til biblioteket.",
      en: "Pupils in wheelchairs cannot reach the library.",
    },
    rights: ["education", "equality"],
    grounds: ["disability"],
    evidence: [`${exampleAddress("raadet/befaring-skoler")} (Rådets befaring på skolene)`],
    body: COUNCIL,
  },
  {
    slug: "forms-in-norwegian",
    title: { nb: "Skjemaene finnes bare på norsk", en: "Forms in Norwegian only" },
    text: {
      nb: "Nyankomne må ha med seg noen som kan oversette.",
      en: "Newcomers have to bring somebody who can translate.",
    },
    rights: ["equality", "participation"],
    groups: { nb: "Nyankomne", en: "Newcomers" },
    foundBy: { nb: "Foreningen Åpne dører", en: "The association Open Doors" },
    evidence: [`${exampleAddress("aapne-dorer/skjemaer")} (Åpne dører: liste over skjemaer)`],
  },
];

export const OTHERS: readonly Entry[] = [
  {
    kind: "resource",
    sort: "organisation",
    title: { nb: "Leietakerlaget", en: "The tenants’ union" },
    text: {
      nb: "Gir råd om husleie tirsdager på biblioteket.",
      en: "Gives advice on rents at the library on Tuesdays.",
    },
    rights: ["housing"],
    contact: exampleAddress("leietakerlaget"),
    evidence: [`${exampleAddress("leietakerlaget/raad")} (Leietakerlaget: når du kan få råd)`],
  },
  {
    kind: "resource",
    sort: "fund",
    title: { nb: "Skolefondet", en: "The school fund" },
    text: {
      nb: "Betaler turer og utstyr for dem som ikke har råd.",
      en: "Pays trips and equipment for those who cannot afford them.",
    },
    rights: ["education"],
    contact: exampleAddress("skolefondet"),
    evidence: [`${exampleAddress("skolefondet/vedtekter")} (Skolefondets vedtekter)`],
  },
  {
    kind: "practice",
    title: { nb: "Leseplass med voksne", en: "A reading room with adults" },
    text: {
      nb: "Biblioteket holder åpent tre kvelder i uka med to voksne til stede.",
      en: "The library is open three evenings a week with two adults present.",
    },
    rights: ["education"],
    place: { nb: "Eksempelby bibliotek", en: "Exampleton library" },
    worked: {
      nb: "Elevene valgte selv åpningstidene.",
      en: "The pupils chose the opening hours themselves.",
    },
    failed: {
      nb: "I ferien kom nesten ingen.",
      en: "In the holidays hardly anybody came.",
    },
    indicators: ["absence"],
    evidence: [`${exampleAddress("bibliotek/leseplass")} (Biblioteket: ett år med leseplass)`],
  },
  {
    kind: "practice",
    title: { nb: "Adressen to uker før", en: "The address two weeks before" },
    text: {
      nb: "Familier som må flytte, får vite hvor minst to uker i forveien.",
      en: "Families that have to move learn where to at least two weeks before.",
    },
    rights: ["housing"],
    place: { nb: "Bolig og velferd", en: "Housing and welfare" },
    worked: {
      nb: "Skolen får beskjed samtidig, så barna mister ingen dager.",
      en: "The school is told at the same time, so that the children miss no day.",
    },
    indicators: ["temporary-housing"],
    evidence: [`${exampleAddress("bolig/flytting")} (Bolig og velferd: rutine for flytting)`],
  },
  {
    kind: "responsibility",
    title: { nb: "Bolig og velferd", en: "Housing and welfare" },
    text: { nb: "Tildeler kommunale boliger.", en: "Allocates municipal homes." },
    rights: ["housing"],
    department: "housing",
    level: "city",
    competences: ["decides", "delivers"],
    law: {
      nb: "Kommunens egne regler for tildeling sier hvem som får kommunal bolig, og at barnefamilier går først.",
      en: "The municipality’s own rules of allocation say who gets a municipal home, and that families with children come first.",
    },
    indicators: ["temporary-housing"],
    evidence: [`${exampleAddress("bolig/tildeling")} (Kommunens regler for tildeling)`],
  },
  {
    kind: "responsibility",
    title: { nb: "Oppvekst og skole", en: "Children and schools" },
    text: { nb: "Driver de fem skolene.", en: "Runs the five schools." },
    rights: ["education"],
    department: "schools",
    level: "city",
    competences: ["delivers"],
    law: {
      nb: "Kommunens egne regler sier at hver skole skal ha en voksen som følger opp elever med mye fravær.",
      en: "The municipality’s own rules say that each school has an adult who follows up pupils with much absence.",
    },
    indicators: ["absence"],
    evidence: [
      `${exampleAddress("skole/fravaerskontakter")} (Oppvekst og skole: fraværskontakter)`,
    ],
  },
  {
    kind: "responsibility",
    title: { nb: "Fylket", en: "The county" },
    text: {
      nb: "Bestemmer over bussene og tar imot klager på diskriminering.",
      en: "Decides on the buses and takes complaints about discrimination.",
    },
    rights: ["equality", "participation"],
    level: "region",
    competences: ["decides", "oversees"],
    law: {
      nb: "Fylkets egne regler sier hvordan en klage på diskriminering blir tatt imot og besvart.",
      en: "The county’s own rules say how a complaint about discrimination is received and answered.",
    },
    indicators: ["discrimination-complaints"],
    evidence: [`${exampleAddress("fylket/klager")} (Fylket: slik klager du)`],
  },
];
