/** What this module says, in Norwegian Bokmål. */
import type { RecommendationTexts } from "./en.ts";

const ORDINALS = [
  "Andre",
  "Tredje",
  "Fjerde",
  "Femte",
  "Sjette",
  "Sjuende",
  "Åttende",
  "Niende",
  "Tiende",
];
const days = (count: number): string => (count === 1 ? "én dag" : `${count} dager`);

export const nb = {
  verdicts: {
    fully: {
      mark: "Helt fulgt opp",
      meaning: "Det rådet ba om, er på plass og når dem det gjelder.",
    },
    largely: {
      mark: "I stor grad fulgt opp",
      meaning: "Det meste er på plass. Det som mangler, er ikke det viktigste.",
    },
    unevenly: {
      mark: "Ujevnt fulgt opp",
      meaning: "Noe er gjort og annet ikke, eller det når noen og ikke andre.",
    },
    not: { mark: "Ikke fulgt opp", meaning: "Ingenting er blitt annerledes for dem det gjelder." },
    "cannot-judge": {
      mark: "Kan ikke vurderes",
      meaning: "Vi har ikke sett nok til å si noe. Begrunnelsen forteller hva som mangler.",
    },
  },
  answers: {
    accepted: { mark: "Godtatt", meaning: "Kommunen gjør det den blir bedt om." },
    partly: {
      mark: "Delvis godtatt",
      meaning: "Kommunen gjør noe av det. Begrunnelsen forteller hva den gjør og ikke gjør.",
    },
    rejected: {
      mark: "Avvist",
      meaning: "Kommunen gjør det ikke. Begrunnelsen forteller hvorfor.",
    },
    "outside-competence": {
      mark: "Utenfor kommunens myndighet",
      meaning: "Noen andre bestemmer dette. Begrunnelsen forteller hvem.",
    },
  },
  noAnswer: "Ikke noe kjent svar",
  late: (count: number): string => `Ikke svart, ${days(count)} over fristen`,
  claimed: "Gjort så langt",
  running: (times: number): string => `${ORDINALS[times - 2] ?? `${times}.`} rapport på rad.`,

  voices: {
    city: "Kommunen sier",
    body: (name: string): string => `${name} vurderer`,
    noAnswerKnown: "Vi kjenner ikke til noe svar.",
    noAnswerYet: (due: string): string => `Ikke svart ennå. Fristen er ${due}.`,
    noAnswerLate: (due: string, count: number): string =>
      `Ikke svart ennå. Fristen var ${due}, for ${days(count)} siden.`,
    notJudged: "Ikke vurdert ennå.",
    source: "Kilde",
    evidence: "Dokumentasjon",
  },

  matrix: {
    caption: "Hva det ble av hver anbefaling",
    recommendation: "Anbefaling",
    made: "Gitt",
    carriedOver: "Videreført",
    inYear: (mark: string, year: number): string => `${mark} (${year})`,
    silent: "Ikke noe kjent",
    before: "–",
  },

  list: {
    title: "Anbefalinger",
    lead: (waiting: number): string =>
      waiting === 0
        ? "Ingenting venter på deg."
        : waiting === 1
          ? "Én anbefaling venter på deg."
          : `${waiting} anbefalinger venter på deg.`,
    allLead: "Hva kommunen er bedt om, og hvordan det står til med hver anbefaling.",
    awaitAnswer: "Venter på svar fra kommunen",
    noneAwaitAnswer: "Alle anbefalinger har fått svar",
    noneAwaitAnswerHelp: "De neste kommer med neste rapport.",
    promised: "Besvart, men ikke helt fulgt opp",
    promisedHelp:
      "Fortell hva som er gjort, så snart det er noe å vise til. Rådet vurderer ut fra det.",
    nonePromised: "Ingen besvarte anbefalinger står åpne",
    awaitAssessment: "Venter på vurderingen din",
    noneAwaitAssessment: "Alt som er åpent, er vurdert",
    noneAwaitAssessmentHelp:
      "Det som ikke er helt fulgt opp, kommer tilbake når neste rapport åpnes.",
    others: "Alle de andre",
    all: "Alle anbefalinger",
    none: "Det er ingen anbefalinger ennå",
    noneHelp: "Rådets sekretær legger inn det rådet har vedtatt. Så står det her, med frister.",
    adopt: "Legg inn en anbefaling",
    due: (date: string): string => `Svarfrist ${date}`,
  },

  page: {
    kicker: (reference: string, edition: number): string =>
      `${reference}, rapporten for ${edition}`,
    issuedBy: "Hvem ber",
    addressee: "Hvem blir bedt",
    adoptedOn: "Vedtatt",
    answerDueOn: "Svarfrist",
    noDeadline: "Det ble ikke satt noen frist",
    right: "Rettighet",
    noRight: "Om selve oppfølgingen",
    source: "Kilde",
    paraphrased: "Gjengitt med våre egne ord, ikke rådets.",
    history: "Hva som er sagt",
    publicPage: "Den åpne siden",
    answer: "Svar for kommunen",
    answerAgain: "Svar på nytt",
    answerAgainHelp: "Det nye svaret står ved siden av det gamle. Begge er fortsatt synlige.",
    claim: "Fortell hva som er gjort",
    openForm: "Åpne skjemaet",
    assess: "Vurder hva det ble av den",
    assessAgain: "Vurder på nytt",
    actedAndJudged:
      "Du har uttalt deg for kommunen om denne anbefalingen. Noen andre må vurdere den.",
  },

  fields: {
    language: "Språket du skriver på",
    kind: "Kommunens svar",
    reason: "Begrunnelse",
    answerReasonHelp:
      "Hva kommunen vil gjøre, når, og hvem som har ansvaret – eller hvorfor ikke. Teksten blir åpen for alle.",
    decidedOn: "Bestemt den",
    dateHelp: "La den stå hvis det var i dag.",
    source: "Hvor det står",
    sourceHelp: "Adressen til protokollen eller vedtaket, hvis det finnes.",
    done: "Hva som er gjort",
    doneHelp: "Det viktigste først: hva, når og for hvem. Teksten blir åpen for alle.",
    evidence: "Dokumentasjon",
    evidenceHelp: "En adresse eller navnet på et dokument der andre kan se det.",
    next: "Hva som skjer videre",
    nextInText: (next: string): string => `Videre: ${next}`,
    asOf: "Slik det var den",
    verdict: "Vurdering",
    assessReasonHelp: "Hva dere har sett på, og hva dere fant. Kommunen kan ikke endre det.",
    by: "Hvem vurderer",
    assessedOn: "Bestemt den",
    edition: "Rapport",
    editionHelp: "Året til rapporten den skal stå i.",
    topic: "Hva den handler om",
    topicHelp: "To–tre ord, for eksempel «Boliger til familier».",
    text: "Anbefalingen",
    textHelp: "Slik den ble vedtatt, ord for ord.",
    addressee: "Hvem blir bedt",
    addresseeHelp: "Det kan være noen utenfor kommunen, som fylket eller staten.",
    issuedBy: "Hvem ber",
    adoptedOn: "Vedtatt den",
    answerDueOn: "Svarfrist",
    answerDueOnHelp: "Etter denne dagen er svaret forsinket. Står feltet tomt, er det ingen frist.",
  },
  send: {
    answer: "Send svaret",
    claim: "Send inn det som er gjort",
    assessment: "Send vurderingen",
    recommendation: "Legg inn anbefalingen",
    cancel: "Tilbake til listen",
    forever: "Det du sender, blir åpent for alle og blir stående. Feil rettes med et nytt innlegg.",
  },
  done: {
    answered: "Svaret står i den offentlige protokollen.",
    claimed: "Det som er gjort, står i den offentlige protokollen.",
    assessed: "Vurderingen står i den offentlige protokollen.",
    adopted: (reference: string): string =>
      `${reference} er lagt inn og står i den offentlige protokollen.`,
    addAnother: "Skjemaet er klart for den neste.",
    see: (reference: string): string => `Se ${reference}`,
  },
  meanwhile:
    "Noen andre skrev her mens du skrev. Les det under «Hva som er sagt». Teksten din står fortsatt i skjemaet. Send den hvis den fortsatt stemmer.",
  refusals: {
    "not-permitted": "Du har ikke lov til dette.",
    "unknown-recommendation": "Denne anbefalingen finnes ikke.",
    "unknown-kind": "Velg kommunens svar",
    "no-reason": "Skriv en begrunnelse",
    "future-date": "Velg en dag som har vært",
    "before-adoption": "Velg en dag etter at anbefalingen ble vedtatt",
    "too-long": "Gjør teksten kortere",
    "said-meanwhile": "Noen andre skrev her i mellomtiden",
    "no-text": "Skriv teksten",
    "unknown-verdict": "Velg en vurdering",
    "no-body": "Skriv hvem som vurderer",
    "no-source": "Oppgi hvor det står",
    "bad-edition": "Skriv året til rapporten, for eksempel 2027",
    "acted-and-judged": "Den som har uttalt seg for kommunen, vurderer ikke",
    "no-topic": "Skriv hva den handler om",
    "no-addressee": "Skriv hvem som blir bedt",
    "no-issuer": "Skriv hvem som ber",
    "deadline-before-adoption": "Velg en frist etter vedtaket",
    "bad-reference": "Nummeret må se ut som YORK-2027-01",
    "reference-taken": "Dette nummeret tilhører en annen anbefaling",
    "unknown-right": "Velg en av kommunens rettigheter",
    "bad-date": "Skriv datoen med dag, måned og år",
  },
} satisfies RecommendationTexts;
