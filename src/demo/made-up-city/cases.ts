/** The six cases in which the made-up city weighed rights, as its case officers wrote them. */

export type Weighed = {
  /** After the year; the other chapters know the case by it. */
  readonly caseNumber: string;
  readonly by: "contributor" | "head";
  /** Days ago; when the council was to decide: below nothing it is still to come. */
  readonly on: number;
  readonly expected: number;
  readonly title: string;
  readonly facts: string;
  readonly analysis: string;
  readonly responsible: string;
  readonly review: string;
  readonly rights: readonly string[];
  readonly screening: readonly string[];
};

/** The case that takes something back. */
export const FLATS = "0388";

export const CHECKS: readonly Weighed[] = [
  {
    caseNumber: "0341",
    by: "contributor",
    on: 252,
    expected: 232,
    title: "Høyere leie i kommunale boliger",
    facts: "112 husstander betaler leie til kommunen. 40 av dem lever av sosialhjelp.",
    analysis: "Leia går opp med 200 kroner i måneden. For dem med minst er det mye.",
    responsible: "Bolig og velferd hever bostøtten like mye.",
    review: "Vi teller hvor mange som kommer på etterskudd.",
    rights: ["housing"],
    screening: ["limits"],
  },
  {
    caseNumber: "0362",
    by: "head",
    on: 231,
    expected: 210,
    title: "Leksehjelp på alle skoler",
    facts: "Tre av fem skoler har leksehjelp i dag.",
    analysis: "Flere elever får hjelp, også de som ikke har ro hjemme.",
    responsible: "Rektorene ansetter to voksne på hver skole.",
    review: "Elevrådene sier hva de synes etter et halvt år.",
    rights: ["education"],
    screening: ["advances"],
  },
  {
    caseNumber: FLATS,
    by: "contributor",
    on: 212,
    expected: 190,
    title: "Rive Prøvegården",
    facts: "Prøvegården har 24 leiligheter. Huset har fukt og må rives eller bygges om.",
    analysis: "24 husstander mister boligen, og kommunen har ingen andre å tilby før om ett år.",
    responsible: "Bolig og velferd leier boliger i mellomtiden.",
    review: "Rådet får vite hver måned hvor familiene bor.",
    rights: ["housing", "equality"],
    screening: ["limits", "takes-back"],
  },
  {
    caseNumber: "0401",
    by: "head",
    on: 192,
    expected: 175,
    title: "Ny skriveravtale",
    facts: "Skolene bytter leverandør av skrivere.",
    analysis: "Avtalen berører ingen rettigheter. Prisen og vilkårene er som før.",
    responsible: "",
    review: "",
    rights: [],
    screening: ["none"],
  },
  {
    caseNumber: "0433",
    by: "contributor",
    on: 162,
    expected: 130,
    title: "Kortere åpningstid på velferdskontoret",
    facts: "Kontoret tar imot rundt 30 mennesker om dagen.",
    analysis: "De som ikke kan bruke nettet, må vente lenger.",
    responsible: "Bolig og velferd svarer på telefonen hele dagen.",
    review: "Vi teller dem som går igjen uten hjelp.",
    rights: ["equality"],
    screening: ["limits"],
  },
  {
    caseNumber: "0117",
    by: "head",
    on: 51,
    expected: -20,
    title: "Slå sammen to barneskoler",
    facts: "Den ene skolen har 61 elever, den andre 140. Bussen tar 35 minutter.",
    analysis: "De yngste får lang vei. Elevrådene vil heller dele på lærerne.",
    responsible: "Oppvekst og skole regner på to løsninger til.",
    review: "Foreldre og elever blir spurt igjen etter første skoleår.",
    rights: ["education", "participation"],
    screening: ["limits", "change"],
  },
];
