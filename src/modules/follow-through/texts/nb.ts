/** What follow-through says, in Norwegian Bokmål. */
import type { FactDate } from "../../../kernel/local-date.ts";
import { printDate } from "../../../kernel/local-date.ts";
import type { Unit } from "../figure.ts";
import type { Act } from "../symbolic-alarm.ts";
import type { FollowThroughTexts } from "./en.ts";

const NUMBERS = ["ingen", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni"];
const number = (count: number): string => NUMBERS[count] ?? count.toLocaleString("nb-NO");
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const digits = (count: number): string => count.toLocaleString("nb-NO");
const days = (count: number): string => (count === 1 ? "én dag" : `${digits(count)} dager`);
const when = (on: FactDate): string =>
  on.precision === "day" ? printDate(on, "nb") : `i ${printDate(on, "nb")}`;
const atLeast = (on: FactDate, count: number): string =>
  on.precision === "day" ? days(count) : `minst ${days(count)}`;

const UNITS: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  recommendations: ["anbefaling", "anbefalinger"],
  claims: ["melding", "meldinger"],
  responsibilities: ["anbefaling eller tiltak", "anbefalinger og tiltak"],
  promises: ["løfte", "løfter"],
  milestones: ["milepæl", "milepæler"],
  measures: ["tiltak", "tiltak"],
  moves: ["flytting", "flyttinger"],
  deadlines: ["frist", "frister"],
  editions: ["rapport", "rapporter"],
  indicators: ["indikator", "indikatorer"],
  objections: ["innsigelse", "innsigelser"],
  requests: ["spørsmål", "spørsmål"],
  commitments: ["forpliktelse", "forpliktelser"],
  meetings: ["møte", "møter"],
  matters: ["sak for et råd", "saker for råd"],
  tasks: ["oppgave", "oppgaver"],
};

const LAST: Readonly<Record<Act, (reference: string) => string>> = {
  answered: (reference) => `svaret på ${reference}`,
  assessed: (reference) => `vurderingen av ${reference}`,
  published: (reference) => `rapporten for ${reference}`,
};

export const nb = {
  figures: {
    answered: {
      label: "Besvart",
      definition:
        "Anbefalinger der et svar fra kommunen er registrert, uansett hva det sier og når det kom.",
    },
    unanswered: {
      label: "Ikke noe kjent svar",
      definition:
        "Anbefalinger der det ikke er registrert noe svar fra kommunen. Det trenger ikke å bety at ingenting er gjort.",
    },
    "answered-in-time": {
      label: "Besvart i tide",
      definition:
        "Av anbefalingene med frist: de der det første svaret kom senest på fristen. En frist som er flyttet, gjelder slik den er flyttet. Flyttingene telles for seg.",
    },
    "answered-late": {
      label: "Besvart for sent",
      definition:
        "Av anbefalingene med frist: de der det første svaret kom etter fristen. Er bare måneden eller året for svaret kjent, må hele perioden ligge etter fristen.",
    },
    "answered-unclear": {
      label: "Besvart, uvisst om det var i tide",
      definition:
        "Av anbefalingene med frist: de der vi bare kjenner måneden eller året svaret kom, og fristen ligger midt i. Ingen kan si om det kom i tide, så det telles som ingen av delene.",
    },
    overdue: {
      label: "Svar over fristen",
      definition:
        "Av anbefalingene med frist: de der fristen er ute uten at svaret har kommet. Dagene telles fra fristen til i dag.",
    },
    "not-yet-due": {
      label: "Fristen er ikke ute",
      definition: "Av anbefalingene med frist: de som er ubesvart, men der fristen ikke er ute.",
    },
    "settled-unanswered": {
      label: "Avsluttet uten svar",
      definition:
        "Av anbefalingene med frist: de som rådet vurderte som helt fulgt opp, eller avsluttet, før kommunen hadde svart. Da trengs det ikke lenger noe svar.",
    },
    "no-deadline": {
      label: "Ingen frist satt",
      definition:
        "Anbefalinger der ingen har satt en dag for svaret, enten de er besvart eller ikke. De kan verken være i tide eller for sene.",
    },
    "objections-unanswered": {
      label: "Innsigelser uten svar",
      definition:
        "Innsigelser fra organisasjoner som ikke er trukket, og som kommunen ikke har svart på. Dagene telles fra dagen svaret skulle ha kommet.",
    },
    "advice-unanswered": {
      label: "Uttalelser uten svar",
      definition:
        "Av sakene der et råd har uttalt seg: de der kommunen ikke har sagt hva den gjorde med uttalelsen. Dagene uten et ord telles fra uttalelsen; for sent er det som hadde en frist for svaret.",
    },
    "deadlines-moved": {
      label: "Flyttede frister",
      definition:
        "Hvor mange ganger en frist er flyttet til en annen dag: for svar på anbefalinger, for milepæler i tiltak og for forpliktelser i erklæringen. Hver flytting teller én gang.",
    },
    "moved-three-times": {
      label: "Flyttet tre ganger eller mer",
      definition: "Av alle frister som er satt: de som er flyttet minst tre ganger.",
    },
    "milestones-late": {
      label: "Milepæler over fristen",
      definition:
        "Av milepælene der dagen er passert: de som ikke er nådd. Milepæler i tiltak som er avsluttet eller vurdert, er ikke med, med mindre de ble nådd.",
    },
    "commitments-late": {
      label: "Forpliktelser over fristen",
      definition:
        "Av forpliktelsene i gjeldende erklæring der dagen er passert: de som byen ikke har sagt er holdt, ikke holdt eller oppgitt. Der bare måned eller år er satt, teller den siste dagen.",
    },
    "hearings-late": {
      label: "Råd ikke hørt i tide",
      definition:
        "Av sakene der et råd skulle høres innen en dag som er passert: de der det ikke er hørt. Har en av partene sagt at rådet ikke ble hørt, og hvorfor, skyldes ikke lenger noe.",
    },
    "decided-unheard": {
      label: "Avgjort uten rådet",
      definition:
        "Av sakene til uttalelse der tiden er inne: de der kommunen selv sier at den ikke hørte rådet. Tiden er inne når rådet er hørt, når en av partene har sagt at det ikke ble hørt, eller når fristen er passert. En uttalelse som kom likevel, teller som hørt.",
    },
    "tasks-late": {
      label: "Oppgaver fra møter over fristen",
      definition:
        "Av oppgavene som åpne møter har gitt, og der dagen er passert: de som ingen har meldt utført.",
    },
    escalated: {
      label: "Spørsmål som gikk til lederen",
      definition:
        "Spørsmål til avdelinger som sto ubesvart så lenge etter fristen at lederen fikk beskjed, og som fortsatt er ubesvart.",
    },
    "promised-this-year": {
      label: "Lovet i år",
      definition:
        "Anbefalinger som kommunen godtok for første gang i kalenderåret denne siden gjelder, helt eller delvis, og ikke har avvist siden.",
    },
    "no-progress": {
      label: "Lovet, og ingenting sagt siden",
      definition:
        "Av de åpne anbefalingene som kommunen har godtatt, helt eller delvis: de der den ikke har sagt noe om hva som er gjort, etter svaret. Dagene telles fra svaret.",
    },
    "without-owner": {
      label: "Uten avdeling",
      definition: "Av de åpne anbefalingene og tiltakene: de der ingen avdeling er navngitt.",
    },
    "without-evidence": {
      label: "Uten dokumentasjon",
      definition:
        "Av gangene kommunen har fortalt hva den har gjort, om anbefalinger og tiltak: de som ikke viser til noe andre kan kontrollere.",
    },
    "silent-measures": {
      label: "Tause tiltak",
      definition:
        "Av tiltakene som verken er avsluttet eller vurdert: de der ingenting er sagt på mer enn 365 dager, verken om framdrift eller om en nådd milepæl.",
    },
    "silent-commitments": {
      label: "Tause forpliktelser",
      definition:
        "Av forpliktelsene i gjeldende erklæring som ikke er avgjort: de der det her ikke står noe fra byen på mer enn 365 dager. Dagene telles fra det siste som ble sagt, eller fra byen forpliktet seg.",
    },
    "silent-indicators": {
      label: "Tause indikatorer",
      definition:
        "Indikatorer der det siste frigitte tallet gjelder en periode som endte for mer enn én rapportsyklus og ett år siden, og indikatorer uten tall. Statistikken kommer innen et år, så en rapport er kommet, eller skulle ha kommet, uten noe nytt. Dagene telles fra slutten av den perioden.",
    },
    "meetings-held": {
      label: "Avholdte møter",
      definition: "Møter som råd og utvalg har holdt.",
    },
    "judged-fully": {
      label: "Vurdert som helt fulgt opp",
      definition: "Anbefalinger der rådets siste vurdering er «helt fulgt opp».",
    },
    "judged-largely": {
      label: "Vurdert som i stor grad fulgt opp",
      definition: "Anbefalinger der rådets siste vurdering er «i stor grad fulgt opp».",
    },
    "judged-unevenly": {
      label: "Vurdert som ujevnt fulgt opp",
      definition: "Anbefalinger der rådets siste vurdering er «ujevnt fulgt opp».",
    },
    "judged-not": {
      label: "Vurdert som ikke fulgt opp",
      definition: "Anbefalinger der rådets siste vurdering er «ikke fulgt opp».",
    },
    "cannot-be-judged": {
      label: "Kan ikke vurderes",
      definition: "Anbefalinger der rådet sist sa at de ikke kan vurderes.",
    },
    "not-judged": {
      label: "Aldri vurdert",
      definition: "Anbefalinger der det ikke er registrert noen vurdering fra rådet.",
    },
    "body-silent": {
      label: "Rådets vurdering mangler",
      definition:
        "Av de åpne anbefalingene: de der det ikke er registrert noen vurdering for den rapporten de sist sto i, selv om dagen for det er passert: dagen som ble satt, eller én rapportsyklus og et halvt år etter at de kom inn i den rapporten.",
    },
    "editions-not-judged": {
      label: "Rapporter uten noen vurdering",
      definition:
        "Av rapportene med anbefalinger som er fulgt av en senere rapport: de der det ikke er registrert noen vurdering av én eneste anbefaling.",
    },
    repeated: {
      label: "Gjentatt",
      definition:
        "Av de åpne anbefalingene: de som står i to rapporter eller flere fordi de ikke er helt fulgt opp. Ordnet etter hvor mange.",
    },
    "carried-over": {
      label: "Videreført",
      definition: "Av anbefalingene i den siste rapporten: de som en tidligere rapport hadde gitt.",
    },
  },
  groups: {
    answers: "Svar",
    deadlines: "Frister",
    work: "Hva som er gjort",
    verdicts: "Vurderinger, og rådets egen taushet",
    memory: "Det som kommer tilbake",
  },
  matters: {
    answer: "Svar fra kommunen",
    verdict: "Rådets vurdering",
    milestone: "Milepæl",
    objection: "Svar på en innsigelse",
    request: "Svar fra en avdeling",
    claim: "Hva kommunen sier den har gjort",
    progress: "Framdrift",
    owner: "Ansvarlig avdeling",
    promise: "Løfte",
    figure: "Nytt tall",
    move: "Flyttet frist",
    repetition: "Kommer tilbake",
    edition: "Rapport",
    commitment: "Forpliktelse",
    hearing: "Høring av et råd",
    unheard: "Avgjort uten rådet",
    advice: "Svar på en uttalelse",
    task: "Oppgave fra et møte",
    meeting: "Møte",
  },
  arrivals: {
    overdue: (count) => `${days(count)} over fristen`,
    late: (count) => `kom ${days(count)} for sent`,
    "in-time": () => "i tide",
    unclear: () => "uvisst om det var i tide",
    "not-yet-due": () => "fristen er ikke ute",
    "no-deadline": () => "ingen frist",
    "not-owed": () => "trengs ikke lenger",
  },
  notRecorded: "ikke registrert her ennå",
  nothingToCount: "ingenting å telle",
  count: (value, of, unit) => {
    const word = UNITS[unit][(of ?? value) === 1 ? 0 : 1];
    return of === null ? `${digits(value)} ${word}` : `${digits(value)} av ${digits(of)} ${word}`;
  },
  most: (times) => `opptil ${number(times)} rapporter på rad`,
  times: (times) => `${number(times)} rapporter på rad`,
  silent: (count) => `${days(count)} uten et ord`,
  noNewer: (count) => `ikke noe nyere tall på ${days(count)}`,
  ofThemMadeUp: (count, all) =>
    count === all ? "alle oppdiktet" : `${digits(count)} av de ${digits(all)} oppdiktet`,
  madeUpMark: "oppdiktet",
  madeUp: "Oppdiktet for å vise hvordan det virker. Det sier ingenting om byen.",
  moved: (count) => (count === 1 ? "flyttet én gang" : `flyttet ${number(count)} ganger`),

  alarmTitle: "Et år uten svar, vurdering eller rapport",
  alarm: (city, declaredOn, count, last) =>
    last === undefined
      ? `${city} erklærte seg som menneskerettighetsby ${when(declaredOn)}. Siden da, i ${atLeast(declaredOn, count)}, er det ikke registrert noe her som er besvart, vurdert eller offentliggjort.`
      : `${city} erklærte seg som menneskerettighetsby ${when(declaredOn)}. Her er ingenting besvart, vurdert eller offentliggjort på ${atLeast(last.on, count)}. Det siste var ${LAST[last.act](last.reference)}, ${when(last.on)}.`,
  lastAct: ({ act, reference, on }, count) =>
    `Sist besvart, vurdert eller offentliggjort: ${LAST[act](reference)}, ${when(on)}${count === 0 ? "" : `, for ${atLeast(on, count)} siden`}.`,

  summary: ({ recommendations, answered, overdue, longest, noDeadline, bodySilent }) =>
    [
      recommendations === 0
        ? "Ingen anbefalinger er registrert her."
        : recommendations === 1
          ? `Den ene anbefalingen har ${answered === 1 ? "fått svar" : "ikke noe kjent svar"}.`
          : `${capital(number(answered))} av ${number(recommendations)} anbefalinger har et kjent svar.`,
      overdue === 0
        ? ""
        : overdue === 1
          ? `Ett svar er ${days(longest)} over fristen.`
          : `${capital(number(overdue))} svar er over fristen, med opptil ${days(longest)}.`,
      noDeadline === 0
        ? ""
        : noDeadline === recommendations
          ? "Ingen svar har fått frist, så ingen svar kan komme for sent."
          : `For ${number(noDeadline)} er det ikke satt noen frist.`,
      bodySilent === 0
        ? ""
        : recommendations === 1
          ? "Rådets vurdering av den mangler."
          : `For ${number(bodySilent)} av dem mangler rådets vurdering.`,
    ]
      .filter((sentence) => sentence !== "")
      .join(" "),

  comment: {
    timetable: "Oppfølging",
    citySays: (day) => `Kommunen, ${day}:`,
    title: "Kommenter for kommunen",
    lead: "Det som er talt, blir stående som det er. Kommentaren din står åpent ved siden av hver linje om dette, med dagens dato, og kan ikke trekkes tilbake.",
    label: "Hva kommunen vil si om det",
    help: "Først fakta, så hvorfor. Høyst 2000 tegn.",
    language: "Språket i teksten",
    submit: "Publiser kommentaren",
    back: "Tilbake til oversikten",
    earlier: "Hva kommunen har sagt før",
    none: "Kommunen har ikke kommentert denne linjen.",
    saved: "Kommentaren er publisert",
    meanwhile:
      "Noen andre har kommentert i mellomtiden. Les det over, og send din på nytt hvis den fortsatt trengs.",
  },
  refusals: {
    "not-permitted": "Bare koordinatoren kommenterer for kommunen.",
    "no-text": "Skriv kommentaren.",
    "too-long": "Kommentaren er for lang: høyst 2000 tegn.",
    "unknown-row": "Det finnes ingen slik linje.",
    "commented-meanwhile": "Noen andre har kommentert i mellomtiden.",
  },

  command: {
    badDay: (text) => `--on tar en dag som 2027-03-01, ikke ${text}`,
    badLanguage: (text) => `--language tar en, nb eller de, ikke ${text}`,
    title: (city, on) => `Oppfølgingen i ${city} per ${on}`,
  },
} satisfies FollowThroughTexts;
