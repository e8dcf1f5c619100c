/** What this module says, in Norwegian Bokmål. */
import type { ObjectionTexts } from "./en.ts";

const days = (count: number): string => (count === 1 ? "én dag" : `${count} dager`);

export const nb = {
  withdrawn: "Trukket",
  lateBy: (count: number): string => `${days(count)} etter fristen`,
  title: "Innsigelser",
  lead: (waiting: number): string =>
    waiting === 0
      ? "Ingen innsigelser venter på svar."
      : waiting === 1
        ? "Én innsigelse venter på svar."
        : `${waiting} innsigelser venter på svar.`,
  enter: "Legg inn en innsigelse",
  none: "Det er ingen innsigelser ennå",
  noneHelp: "Rådets sekretær legger inn det organisasjoner sender.",
  organisation: "Hvilken organisasjon",
  against: "Hva den gjelder",
  targets: {
    decision: { mark: "Et vedtak", meaning: "Noe kommunen har bestemt." },
    inaction: { mark: "Noe som ikke er gjort", meaning: "Noe kommunen har latt være å gjøre." },
  },
  what: "Hvilket vedtak, eller hva som ikke ble gjort",
  happenedOn: "Når det var",
  article: "Artikkel",
  articleHelp: "Som kode, for eksempel ICESCR 11.",
  text: "Hvorfor det strider mot rettigheten",
  textHelp: "Med organisasjonens egne ord. Teksten blir åpen for alle.",
  filedOn: "Kom inn",
  send: "Legg inn innsigelsen",
  filed: (reference: string): string => `${reference} står i den offentlige protokollen.`,
  answerTitle: "Svar for kommunen",
  kind: "Kommunens svar",
  kinds: {
    upheld: {
      mark: "Tatt til følge",
      meaning: "Organisasjonen har rett. Begrunnelsen forteller hva som blir endret.",
    },
    partly: {
      mark: "Delvis tatt til følge",
      meaning: "Begrunnelsen forteller hva som tas til følge, og hva som ikke gjør det.",
    },
    rejected: {
      mark: "Avvist",
      meaning:
        "Kommunen mener at det ikke strider mot rettigheten. Begrunnelsen forteller hvorfor.",
    },
  },
  sendAnswer: "Send svaret",
  withdrawTitle: "Organisasjonen trekker den",
  sendWithdrawal: "Legg inn at den er trukket",
  publicPage: "Den åpne siden",
  waitingTitle: "Sendt inn gjennom det åpne skjemaet",
  waitingHelp:
    "Adressen er bekreftet. Ingen ser disse før du slipper dem gjennom. Det du avviser, telles åpent etter grunn, og teksten fjernes.",
  letThrough: "Slipp den gjennom",
  turnAway: "Avvis den",
  why: "Hvorfor den ikke offentliggjøres",
  reasons: {
    "not-about-the-city": "Gjelder ikke kommunen",
    "not-an-organisation": "Ikke fra en organisasjon",
    "personal-data": "Den navngir personer",
    abuse: "Misbruk",
    "sent-twice": "Sendt to ganger",
  },
  decided: "Det er avgjort.",
  publicTitle: "Kom med en innsigelse",
  publicLead:
    "For organisasjoner. Dere får en e-post med en lenke. Først når dere har åpnet den, ser rådets sekretær det dere sendte.",
  publicHelp:
    "Ikke nevn personer. Det dere skriver, blir åpent for alle under organisasjonens navn.",
  email: "Organisasjonens e-postadresse",
  emailHelp:
    "Bare til lenken. Den blir ikke vist til noen, og den fjernes når sekretæren har avgjort saken.",
  sendPublic: "Send",
  sentTitle: "Se i innboksen",
  sent: "Vi har sendt dere en lenke. Åpne den innen 48 timer. Ellers fjernes det dere sendte.",
  confirmTitle: "Bekreft innsigelsen",
  confirm: "Bekreft",
  confirmHelp: "Ett trykk, så får rådets sekretær den.",
  confirmedTitle: "Den er hos rådets sekretær",
  confirmed:
    "Dere finner den på siden med innsigelser når den er sluppet gjennom. Da begynner kommunens svarfrist.",
  deadTitle: "Lenken virker ikke lenger",
  dead: "Den er brukt før, eller det har gått 48 timer. Send innsigelsen på nytt.",
  mailSubject: (city: string): string => `Bekreft innsigelsen til ${city}`,
  mail: (link: string): string =>
    `Noen har sendt en innsigelse fra denne adressen.\n\nÅpne denne lenken innen 48 timer for å bekrefte den:\n${link}\n\nVar det ikke dere, trenger dere ikke gjøre noe. Da fjernes det som ble sendt.`,
  late: (count: number): string => `Ikke svart, ${days(count)} over fristen`,
  waiting: "Ikke svart ennå",
  recommendations: "Anbefalinger",
  due: (date: string): string => `Svarfrist ${date}`,
  answerDueOn: "Svarfrist",
  noDeadline: "Det ble ikke satt noen frist",
  right: "Rettighet",
  history: "Hva som er sagt",
  openForm: "Åpne skjemaet",
  reason: "Begrunnelse",
  answerReasonHelp:
    "Hva kommunen vil gjøre, når, og hvem som har ansvaret – eller hvorfor ikke. Teksten blir åpen for alle.",
  decidedOn: "Bestemt den",
  dateHelp: "La den stå hvis det var i dag.",
  source: "Hvor det står",
  sourceHelp: "Adressen til protokollen eller vedtaket, hvis det finnes.",
  forever: "Det du sender, blir åpent for alle og blir stående. Feil rettes med et nytt innlegg.",
  answered: "Svaret står i den offentlige protokollen.",
  meanwhile:
    "Noen andre skrev her mens du skrev. Les det under «Hva som er sagt». Teksten din står fortsatt i skjemaet. Send den hvis den fortsatt stemmer.",
  refusals: {
    "not-permitted": "Du har ikke lov til dette.",
    "unknown-kind": "Velg kommunens svar",
    "no-reason": "Skriv en begrunnelse",
    "future-date": "Velg en dag som har vært",
    "too-long": "Gjør teksten kortere",
    "said-meanwhile": "Noen andre skrev her i mellomtiden",
    "no-text": "Skriv teksten",
    "no-source": "Oppgi hvor det står",
    "reference-taken": "Dette nummeret tilhører en annen innsigelse",
    "unknown-right": "Velg en av kommunens rettigheter",
    "unknown-article": "Velg en artikkel fra katalogen",
    "unknown-objection": "Denne innsigelsen finnes ikke.",
    "before-filing": "Velg en dag etter at innsigelsen kom",
    "withdrawn-already": "Organisasjonen har trukket den",
    "no-organisation": "Skriv hvilken organisasjon det er",
    "unknown-target": "Velg hva den gjelder",
    "no-what": "Skriv hvilket vedtak, eller hva som ikke ble gjort",
    "deadline-before-filing": "Velg en frist etter at den kom inn",
    "bad-objection-reference": "Nummeret må se ut som YORK-OBJ-2027-01",
    "no-email": "Skriv en e-postadresse",
    "too-many": "Det er sendt for mange i dag. Prøv igjen i morgen",
    "unknown-submission": "Den er allerede avgjort",
    "unknown-reason": "Velg en grunn",
    "dead-link": "Lenken virker ikke lenger",
    "bad-date": "Skriv datoen med dag, måned og år",
  },
} satisfies ObjectionTexts;
