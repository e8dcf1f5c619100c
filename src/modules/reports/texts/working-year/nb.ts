/** Det kapitlet om kommunens arbeidsår sier, på bokmål. */
import type { MatterTally } from "../../working-year.ts";
import type { WorkingYearTexts } from "./en.ts";

const number = (count: number): string => count.toLocaleString("nb-NO");
const several = (count: number, one: string, many: string): string =>
  count === 1 ? one : `${number(count)} ${many}`;
const days = (count: number): string => several(count, "1 dag", "dager");
const outcomes = ({ inTime, late, notHeard, overdue, waiting }: MatterTally): string =>
  [
    [inTime, "hørt i tide"] as const,
    [late, "hørt for sent"] as const,
    [notHeard, "ikke hørt"] as const,
    [overdue, "over fristen"] as const,
    [waiting, "med frist som ikke er ute"] as const,
  ]
    .filter(([count]) => count > 0)
    .map(([count, words]) => `${number(count)} ${words}`)
    .join(", ");

export const nb = {
  title: "Slik arbeider byen med rettigheter",
  lead: (year, until) =>
    `Hvem som arbeidet for menneskerettighetene i ${year}, hvem som ble hørt, og hvordan det sto til med løftene. Bare dette året er med, til og med ${until}.`,
  ways: "Hvert navn leder til siden der opplysningene står.",
  onlySources:
    "Dette er en demonstrasjon: Her står bare det publiserte kilder sier. At noe ikke står her, er ingen opplysning om kommunen.",
  source: "Kilde:",
  none: "ingen",
  bodies: {
    title: "Råd og utvalg",
    nobody: (year) => `Ingen råd eller utvalg var i arbeid i ${year}.`,
    sentence: (working, year) =>
      `${several(working, "Ett råd eller utvalg", "råd og utvalg")} var i arbeid i ${year}.`,
    suspended: (count) =>
      count === 1 ? "Ett var satt på pause hele året." : `${count} var satt på pause hele året.`,
    unknownSince: (count) =>
      count === 1
        ? "For ett av dem nedenfor har ingen lagt inn hvor lenge det har vært til."
        : `For ${number(count)} av dem nedenfor har ingen lagt inn hvor lenge de har vært til.`,
    caption: (year, until) => `Råd og utvalg i ${year}, slik det sto til ${until}`,
    body: "Råd eller utvalg",
    kind: "Slag",
    since: "Siden",
    unknown: "ikke kjent",
    breaks: "Avbrudd",
    suspendedFrom: (from) => `satt på pause siden ${from}`,
    suspendedUntil: (from, until) => `satt på pause ${from}, i arbeid igjen ${until}`,
    dissolved: (on) => `oppløst: ${on}`,
    page: "kommunens side om råd og utvalg",
  },
  matters: {
    title: "Ble de hørt?",
    nobody: (year) => `Ingen råd eller utvalg ble spurt i ${year}.`,
    sentence: (tally, year) =>
      `Råd og utvalg ble spurt i ${several(tally.asked, "én sak", "saker")} i ${year}: ${outcomes(tally)}.`,
    noDeadline: (count) =>
      count === 1
        ? "Én av dem som regnes som hørt i tide, hadde ingen frist."
        : `${number(count)} av dem som regnes som hørt i tide, hadde ingen frist.`,
    earlier: (tally, year) =>
      `${several(tally.asked, "Én sak", "saker")} fra tidligere år sto fortsatt åpen da ${year} begynte: ${outcomes(tally)}. ${tally.asked === 1 ? "Den" : "De"} er ikke med i tabellen.`,
    caption: (year, until) =>
      `Saker som råd og utvalg ble spurt om i ${year}, slik det sto til ${until}`,
    body: "Råd eller utvalg",
    asked: "Spurt",
    inTime: "Hørt i tide",
    late: "Hørt for sent",
    notHeard: "Ikke hørt",
    overdue: "Over fristen",
    waiting: "Frist ikke ute",
    listTitle: "Hørt for sent, ikke hørt eller over fristen",
    askedOn: (date) => `, spurt ${date}).`,
    heardLate: (count) => `Hørt ${days(count)} for sent.`,
    heardInTime: "Likevel hørt i tide.",
    overdueBy: (count) => `Ikke hørt ennå, ${days(count)} over fristen.`,
    because: {
      city: "Ikke hørt. Kommunen sier hvorfor:",
      body: "Ikke hørt. Rådet sier hvorfor:",
    },
    becauseToo: { city: "Kommunen sier:", body: "Rådet sier:" },
    page: "kommunens liste over saker",
  },
  meetings: {
    title: "Åpne møter",
    nothing: (year) => `Verken åpne møter eller spørsmål er lagt inn for ${year}.`,
    sentence: (held, year) =>
      held === 0
        ? `Ingen åpne møter i ${year} er lagt inn.`
        : `${several(held, "Ett åpent møte", "åpne møter")} ble holdt i ${year}.`,
    noQuestions: "Ingen spørsmål er lagt inn.",
    questions: (asked, answered) =>
      `${several(asked, "Ett spørsmål", "spørsmål")} ble stilt, og ${answered === asked ? (asked === 1 ? "det ble besvart" : "alle ble besvart") : `${answered === 0 ? "ingen" : number(answered)} ble besvart`}.`,
    answeredAfter: (count) => `Den lengste ventetiden på et svar var ${days(count)}.`,
    stillWaiting: (count) =>
      `Den lengste ventetiden var ${days(count)}, og det spørsmålet hadde ennå ikke fått svar.`,
    sessions: (count, year) =>
      ` møttes ${count === 1 ? "én gang" : `${number(count)} ganger`} i ${year}; hvor mange av møtene som var åpne, er ikke kjent. Kilde: `,
    closed: "Lukkede møter er ikke talt med: Offentligheten får ikke vite om dem.",
    caption: (year, until) => `Åpne møter i ${year}, med spørsmål og svar til og med ${until}`,
    body: "Råd eller utvalg",
    held: "Åpne møter",
    asked: "Spørsmål",
    answered: "Besvart",
    wait: "Lengste ventetid",
    days,
    page: (year) => `kommunens side om møtene i ${year}`,
  },
  commitments: {
    title: "Hva kommunen har forpliktet seg til",
    nothing: (until) => `Per ${until} hadde ingen erklæring noen forpliktelse.`,
    sentence: ({ all, kept, underWay, late, silent }, until) =>
      `Kommunen hadde ${several(all, "én forpliktelse", "forpliktelser")} per ${until}. Etter det den selv sier, er ${kept === 0 ? "ingen" : number(kept)} oppfylt og ${underWay === 0 ? "ingen" : number(underWay)} i gang. ${late === 0 ? "Ingen" : number(late)} er over fristen, og om ${silent === 0 ? "ingen" : number(silent)} har kommunen tidd i mer enn et år.`,
    unsaid: (all, late, until) =>
      `Kommunen hadde ${several(all, "én forpliktelse", "forpliktelser")} per ${until}, og hadde ikke sagt noe om ${all === 1 ? "den" : "dem"} her.${late === 0 ? "" : ` ${number(late)} er over fristen.`}`,
    ownWord: "Ingen andre enn kommunen har vurdert dette.",
    caption: (until) => `Kommunens forpliktelser, slik det sto til ${until}`,
    commitment: "Forpliktelse",
    due: "Frist",
    noDate: "ingen dato",
    stood: "Slik sto det til",
    page: "kommunens side om erklæringen",
  },
  decisions: {
    title: "Saker der rettigheter ble veid",
    nothing: (year) => `Ingen vurdering av en sak ble ferdig i ${year}.`,
    sentence: (weighed, year) =>
      `Rettigheter ble veid i ${several(weighed, "én sak", "saker")} i ${year}. Hvor mange saker det var i alt, har kommunen ikke oppgitt.`,
    outOf: (weighed, cases, year) =>
      `I ${year} var ${several(cases, "én sak", "saker")} til politisk behandling. Rettigheter ble veid i ${weighed === 0 ? "ingen" : number(weighed)} av dem`,
    share: (share) => `, altså ${share}`,
    full: (made, needed) =>
      `${several(needed, "Én sak", "saker")} trengte en full vurdering; fulle vurderinger som ble gjort: ${number(made)}.`,
    caption: (year, until) =>
      `Saker som ble vurdert i ${year}, etter avdeling, slik det sto til ${until}`,
    department: "Avdeling",
    weighed: "Vurdert",
    cases: "Av saker",
    shareColumn: "Andel",
    unknown: "ikke oppgitt",
    casesFrom: "Antall saker:",
    page: (year) => `kommunens side om sakene som ble vurdert i ${year}`,
  },
  files: {
    bodies: "råd og utvalg i året: slag, siden når, avbrudd",
    matters: "hva de ble spurt om, om de ble hørt, og hvorfor ikke",
    meetings: "åpne møter, spørsmål, svar og lengste ventetid",
    commitments: "forpliktelsene i erklæringen, slik det sto til",
    decisions: "saker der rettigheter ble veid, etter avdeling",
    list: "en liste over disse filene, med typene til kolonnene",
  },
} satisfies WorkingYearTexts;
