/** Modulens ord på bokmål. */
import { evidenceTexts } from "../../evidence/index.ts";
import type { RequestTexts } from "./en.ts";

const svar = (count: number): string => (count === 1 ? "ett svar" : `${count} svar`);
const spørsmål = (count: number): string => `${count} spørsmål`;
const dager = (days: number): string => (days === 1 ? "1 dag" : `${days} dager`);
const forsinket = (late: number): string =>
  late === 0 ? "Ingen er forsinket." : late === 1 ? "Ett er forsinket." : `${late} er forsinket.`;

export const nb = {
  late: (days: number): string => `${dager(days)} over fristen`,
  due: (date: string): string => `Frist ${date}`,

  letter: {
    subject: (city: string, count: number, late: number): string =>
      late === 0
        ? `${city} ber deg om ${svar(count)}`
        : `${city} ber deg om ${svar(count)}, ${late === count && late === 1 ? "det" : late} er forsinket`,
    headSubject: (city: string, count: number): string =>
      `Avdelingen din skylder ${city} ${svar(count)}`,
    greeting: (name: string): string => `Hei, ${name}!`,
    asks: (city: string, count: number): string =>
      `${city} trenger ${svar(count)} fra deg. ${count === 1 ? "Det" : "De"} gjelder det kommunen har lovet om menneskerettigheter:`,
    leads: (city: string, count: number, days: number): string =>
      `Du leder en avdeling som skylder ${city} ${svar(count)}. Det er gått ${dager(days)} eller mer siden fristen:`,
    more: (count: number): string => `Og ${count} til.`,
    insteadOf: (name: string): string => `Du er stedfortreder for ${name}.`,
    answerHere: "Svar her. Du trenger ikke passord, og det tar tre minutter for hvert svar:",
    linkRules: (date: string): string =>
      `Lenken er bare til deg og virker til og med ${date}. Så lenge noe er åpent, kommer det en ny hver uke. Ikke videresend denne e-posten: På siden kan du sende hvert spørsmål videre til en kollega.`,
    afterwards: (days: number): string =>
      `Hva skjer ellers? ${dager(days)} etter fristen får avdelingslederen beskjed. Deretter viser den åpne siden at ingen har svart. Der står avdelingen, aldri navnet ditt.`,
    afterwardsHead:
      "Den åpne siden viser nå at ingen har svart, med navnet på avdelingen og antall dager. Du kan svare selv eller sende spørsmålet til en som vet.",
    why: "Hvorfor får du dette? På siden ser du hvem som spør deg, og som hva. Der kan du gi et spørsmål tilbake hvis det ikke er ditt, og si hvem som svarer for deg når du er borte. Du får høyst én slik e-post i uken, og ingen når alt er besvart.",
  },

  mine: {
    title: "Det du blir spurt om",
    lead: (count: number, late: number): string =>
      count === 0
        ? "Ingenting venter på deg. Takk!"
        : `${count === 1 ? "Ett svar gjenstår." : `${count} svar gjenstår.`} ${forsinket(late)}`,
    asked: "Du er spurt",
    insteadOf: (name: string): string => `Du er stedfortreder for ${name}`,
    head: "Du leder avdelingen",
    answer: "Svar",
    draft: (when: string): string => `Påbegynt ${when}, ikke sendt`,
    away: "Når du er borte",
    awayHelp: "Da får en annen e-postene og kan svare. Du kan fortsatt svare selv.",
    awayWho: "Hvem svarer for deg",
    awayFrom: "Første dag",
    awayTo: "Siste dag",
    awaySend: "Meld stedfortreder",
    awayNow: (name: string, from: string, to: string): string =>
      `${name} svarer for deg fra ${from} til ${to}.`,
    awayEnd: "Avslutt",
    leaving: "Send alt videre",
    leavingHelp:
      "Bytter du jobb, får en kollega alt sammen på én gang, og lenkene dine slutter å virke.",
    leavingSend: "Send alt videre",
    giveAllBack: "Gi alt tilbake",
    calendar: "Fristene i kalenderen din",
    calendarHelp:
      "En adresse som kalenderen din kan abonnere på. Den som har adressen, ser hva du blir spurt om og når fristen er, men ikke noe annet.",
    calendarMake: "Lag adressen",
    calendarMade: "Adressen til kalenderen din",
    calendarOnce: "Den vises bare nå. Lager du en ny, slutter den gamle å virke.",
    wrongHands: "Har en e-post havnet hos feil person?",
    wrongHandsHelp: "Da kan du stenge alle lenkene dine. Du får en ny i neste e-post.",
    wrongHandsSend: "Steng lenkene mine",
    why: "Hvorfor får jeg dette?",
    arrange: "Meld en stedfortreder, hent en kalender eller steng lenkene dine",
    close: "Forlat siden",
    empty: "Når du blir spurt om noe, står det her og i én e-post i uken.",
  },

  form: {
    kicker: (from: string, reference: string): string => `${from} spør, ${reference}`,
    questions: {
      answer: "Hva svarer kommunen, og hvorfor?",
      progress: "Hva er gjort med dette?",
      measure: "Hva er gjort med dette tiltaket?",
    },
    asked: (name: string, date: string): string => `${name} spurte deg ${date}:`,
    passedOn: (name: string): string => `${name} sendte det videre:`,
    note: "Merknad",
    readAll: "Les alt om dette",
    last: (date: string): string => `Sist, ${date}`,
    nobodyYet: "Ingen har sagt noe om dette ennå.",
    evidenceOf: "Dokumentasjon",
    prefilled: "Feltene begynner med det samme. Rett det som er annerledes nå.",
    kind: "Kommunens svar",
    kinds: {
      accepted: { label: "Godtatt", help: "Kommunen gjør det." },
      partly: { label: "Godtatt delvis", help: "Kommunen gjør noe av det." },
      rejected: { label: "Avvist", help: "Kommunen gjør det ikke." },
      "outside-competence": {
        label: "Utenfor kommunens myndighet",
        help: "Kommunen kan ikke bestemme dette.",
      },
    },
    reason: "Hvorfor, hvem gjør hva, og innen når",
    textHelp: "Alle kan lese det du skriver.",
    source: "Hvor vedtaket står",
    text: "Hva som er gjort",
    evidence: "Hvor andre kan se det",
    evidenceHelp: "En adresse eller navnet på et dokument.",
    next: "Hva som skjer videre",
    nextInText: (next: string): string => `Videre: ${next}`,
    language: "Språket du skriver på",
    send: "Send svaret",
    saveDraft: "Lagre til senere",
    forever: "Det du sender, blir åpent for alle og blir stående. Feil rettes med et nytt svar.",
    savedAt: (when: string): string => `Lagret, ikke sendt: ${when}`,
    saving: "Lagrer …",
    notSaved: "Ikke lagret ennå. Sjekk nettforbindelsen.",
    draftBack: (when: string): string =>
      `Du begynte på dette ${when}. Det står slik du forlot det.`,
    passOn: "Send det videre til en kollega",
    passOnHelp:
      "Kollegaen får det i neste e-post, og det forsvinner fra listen din. En adresse som ikke er kjent her, må ende som din.",
    colleague: "En kollega i avdelingen",
    email: "Eller en e-postadresse",
    passOnNote: "Noen ord med på veien",
    passOnSend: "Send videre",
    giveBack: "Dette er ikke mitt",
    giveBackHelp: "Da går det tilbake til koordinatoren, som finner en annen.",
    giveBackReason: "Hvorfor, og hvem som kan vite det",
    giveBackSend: "Gi det tilbake",
    meanwhileTitle: "Noen svarte mens du skrev",
    meanwhile:
      "Det de skrev, står over som siste svar. Det du skrev, står fortsatt i feltene. Send det hvis noe mangler.",
    back: "Alt du blir spurt om",
  },

  done: {
    replied: "Svaret ditt står i den offentlige protokollen",
    repliedLead:
      "Alle kan lese det fra nå av. Rådet leser det før det vurderer hva det ble av anbefalingen.",
    repliedMeasure: "Alle kan lese det fra nå av, ved siden av tiltaket.",
    handedOver: "Det er sendt videre",
    handedOverLead: "Kollegaen får det i neste e-post. Du trenger ikke gjøre mer.",
    givenBack: "Det er tilbake hos koordinatoren",
    givenBackLead: "Koordinatoren finner en annen. Du blir ikke spurt om det mer.",
    allHandedOver: (count: number): string => `${spørsmål(count)} er sendt videre`,
    revoked: "Lenkene dine er stengt",
    revokedLead: "Ingen e-post du har fått, åpner noe nå. Du får en ny lenke i den neste.",
    away: "Stedfortrederen er meldt",
    awayEnded: "Du svarer selv igjen",
    saved: "Lagret til senere. Det er ikke sendt ennå.",
    see: "Se det på den åpne siden",
    none: "Ingenting annet venter på deg.",
  },

  closed: {
    title: "Dette er besvart",
    lead: (name: string, date: string): string => `${name} svarte ${date}.`,
    leadUnnamed: (date: string): string => `Det kom et svar ${date}.`,
    withdrawn: (date: string): string => `Koordinatoren trakk spørsmålet ${date}.`,
    yours: "Det du skrev, ble ikke sendt. Her er det, så ingenting går tapt:",
    notYours: "Dette står ikke på listen din",
    notYoursLead: "En annen er spurt om det, eller ingen er det lenger.",
  },

  why: {
    title: "Hvorfor får jeg dette?",
    lead: "Fordi noen trenger å vite det bare du og avdelingen din vet.",
    parts: (escalateAfter: number): readonly string[] => [
      "Et råd eller en plan ber kommunen om noe. Koordinatoren finner ut hvilken avdeling det gjelder, og spør én person der.",
      "Du får høyst én e-post i uken, og ingen når du ikke skylder noe svar.",
      `${dager(escalateAfter)} etter fristen får avdelingslederen beskjed. Deretter viser den åpne siden at spørsmålet ikke er besvart. Der står avdelingen og antall dager, aldri et navn.`,
      "Du kan sende et spørsmål videre, gi det tilbake eller si hvem som svarer for deg. Når ingenting lenger er ditt, slutter e-postene av seg selv.",
      "Vi har navnet ditt for å kunne skrive til deg, og for at ingen skal vurdere sitt eget arbeid. Det står ikke i noen åpen fil.",
    ],
    yours: "Det som er ditt nå, og hvorfor",
    nothing: "Ingenting er ditt nå.",
    askedBy: (name: string, date: string): string => `${name} spurte ${date}`,
    askedOn: (date: string): string => `Spurt ${date}`,
  },

  work: {
    title: "Forespørsler",
    lead: (open: number, late: number): string =>
      open === 0
        ? "Ingen er spurt om noe nå."
        : `${open === 1 ? "Ett svar gjenstår." : `${open} svar gjenstår.`} ${forsinket(late)}`,
    back: (count: number): string =>
      count === 1
        ? "Ett spørsmål er gitt tilbake til deg"
        : `${count} spørsmål er gitt tilbake til deg`,
    backHelp: "Finn en annen som kan svare, eller trekk det.",
    byDepartment: "Ikke besvart, etter avdeling",
    caption: (department: string, count: number): string => `${department}: ${spørsmål(count)}`,
    what: "Hva",
    who: "Hvem",
    when: "Når",
    nobody: "ingen",
    awayNow: (name: string): string => `borte, ${name} svarer`,
    escalated: (date: string): string => `Lederen fikk beskjed ${date}`,
    notTold: "Har ikke fått e-post ennå",
    refusedLetter: "E-posten kunne ikke leveres",
    change: "Send videre eller trekk",
    withdraw: "Trekk spørsmålet",
    withdrawReason: "Hvorfor",
    arrange: "Spør og ordne",
    departments: "Avdelinger og hvem som arbeider der",
    ask: "Be om ett svar",
    askAll: "Spør alle eiere på én gang",
    askAllHelp:
      "Alle som eier noe som ikke er avsluttet, blir spurt, om de ikke er spurt fra før. Hver får én e-post.",
    kind: "Om hva",
    kinds: {
      answer: "Kommunens svar på en anbefaling",
      progress: "Hva som er gjort med en anbefaling",
      measure: "Hva som er gjort med et tiltak",
    },
    about: "Nummeret til anbefalingen eller tiltaket",
    aboutHelp: "For eksempel YORK-2027-01.",
    among: "Året til rapporten, eller nummeret til planen",
    amongHelp: "For eksempel 2027.",
    department: "Avdeling",
    departmentHelp: "Står feltet tomt, er det den som eier saken.",
    person: "Person",
    personHelp: "Står feltet tomt, er det den første i avdelingen som ikke leder den.",
    dueOn: "Svarfrist",
    question: "Spørsmålet ditt, med egne ord",
    questionHelp: "Står feltet tomt, spør vi som vi pleier.",
    send: "Spør",
    sendAll: "Spør alle",
    asked: (reference: string): string => `Spurt. Forespørselen har nummer ${reference}.`,
    askedAll: (count: number, before: number): string =>
      `${count === 0 ? "Ingen nye er" : count === 1 ? "Én er" : `${count} er`} spurt.${before === 0 ? "" : ` ${before} var spurt fra før.`}`,
    notAsked: "Ikke spurt",
    notAskedBecause: {
      "no-owner": "ingen avdeling eier den",
      "nobody-there": "ingen arbeider i avdelingen",
      judges: "den som arbeider der, vurderer den",
    },
    withdrawn: "Forespørselen er trukket.",
    handedOver: (count: number): string => `${spørsmål(count)} er sendt videre.`,
    leaving: "Noen slutter eller er borte",
    leavingHelp:
      "Send alt en person er spurt om, videre til en annen, eller si hvem som svarer imens.",
    leavingWho: "Hvem",
    leavingTo: "Hvem overtar",
    leavingSend: "Send alt videre",
    substituteSend: "Meld stedfortreder",
    rhythm: "Når e-postene går ut",
    rhythmNow: (weekday: string, hour: number, days: number): string =>
      `Hver ${weekday} fra klokka ${hour}. Ledere får beskjed ${dager(days)} etter fristen.`,
    weekday: "Dag",
    weekdays: ["mandag", "tirsdag", "onsdag", "torsdag", "fredag"],
    hour: "Fra klokka",
    escalateAfter: "Si fra til lederen etter så mange dager",
    rhythmSend: "Lagre",
    rhythmSet: "Slik går e-postene ut.",
    answered: "Besvart i det siste",
    empty: "Ingen er spurt om noe. Spør noen, så står det her til de svarer.",
    ways: {
      link: "med lenken i e-posten",
      "signed-in": "innlogget",
      workbook: "med regneark",
      elsewhere: "på sakens egen side",
    },
  },

  workbook: {
    title: "Spørsmålene som regneark",
    lead: "Hent årets ubesvarte spørsmål, fyll ut og last opp igjen. Ingenting lagres før du har sett hva det blir.",
    download: "Hent spørsmålene",
    upload: "Last opp det utfylte regnearket",
    file: "Regneark (.xlsx)",
    preview: "Se på det",
    sheet: "Spørsmål",
    instructionsSheet: "Slik fyller du ut",
    instructions: [
      "Fyll bare ut de hvite kolonnene. La raden stå tom hvis du ikke har noe å si.",
      "Ikke endre de grå kolonnene: Med dem finner vi spørsmålet igjen.",
      "Svarer du på en anbefaling, velger du fra listen i ruten: Godtatt, Godtatt delvis, Avvist, Utenfor kommunens myndighet.",
      "Alle kan lese det du skriver, når regnearket er lastet opp.",
      "Formler regnes ikke ut: Skriv tekst.",
    ],
    columns: {
      reference: "Forespørsel",
      about: "Nummer",
      title: "Hva det gjelder",
      question: "Spørsmål",
      last: "Siste svar",
      due: "Frist",
      kind: "Svar",
      text: "Hva som er gjort, eller hvorfor",
      evidence: "Dokumentasjon",
      next: "Hva som skjer videre",
      seen: "Status (ikke endre)",
    },
    row: (row: number): string => `Rad ${row}: `,
    problems: {
      "not-a-workbook": () => "Dette er ikke et regneark i formatet .xlsx.",
      "too-large": () => "Filen er for stor til å være en av våre.",
      "no-sheet": () => "Arket med spørsmålene mangler. Hent filen på nytt.",
      "missing-column": ({ found }) => `Kolonnen «${found}» mangler.`,
      "unknown-request": ({ found }) => `Det finnes ingen forespørsel ${found}.`,
      "not-yours": ({ found }) => `Forespørselen ${found} er ikke din.`,
      closed: ({ found }) => `Forespørselen ${found} er besvart eller trukket.`,
      twice: ({ found }) => `Forespørselen ${found} står i en rad lenger oppe også.`,
      "unknown-kind": ({ found }) =>
        `«${found}» er ikke noe svar. Velg fra listen i ruten, for eksempel Godtatt delvis.`,
      "no-text": () => "Skriv hva som er gjort, eller hvorfor.",
      "kind-not-asked": () => "Her er ikke noe svar ønsket. Tøm kolonnen.",
      "too-long": ({ found }) => `Teksten er lengre enn ${found} tegn.`,
      "said-meanwhile": () =>
        "Noen har svart etter at filen ble hentet. Les svaret, og hent filen på nytt.",
      "row-refused": ({ found }) => `Raden ble ikke tatt inn: ${found}.`,
    },
    found: (good: number, wrong: number, empty: number): string =>
      `${svar(good)[0]?.toUpperCase()}${svar(good).slice(1)} kan lagres. ${wrong === 0 ? "Ingenting er feil." : wrong === 1 ? "1 rad har feil." : `${wrong} rader har feil.`}${empty === 0 ? "" : ` ${empty === 1 ? "1 rad er tom" : `${empty} rader er tomme`} og hoppes over.`}`,
    nothing: "Ingen rad er fylt ut.",
    previewCaption: "Dette blir lagret",
    problemsTitle: "Dette er feil",
    notRead: "Filen lot seg ikke lese som en av våre.",
    nothingStored: "Ingenting er lagret ennå.",
    storeAll: (count: number): string => `Lagre ${svar(count)}`,
    storeGood: (count: number): string =>
      `Lagre ${count === 1 ? "svaret" : `de ${count} svarene`} uten feil`,
    stored: (count: number): string =>
      count === 1 ? "1 svar er lagret." : `${count} svar er lagret.`,
    again: "Velg filen på nytt",
  },

  calendar: {
    name: (city: string): string => `Svar til ${city}`,
    event: (title: string): string => `Svar: ${title}`,
    description: (question: string, address: string): string =>
      `${question}\nÅpne lenken i den siste e-posten, eller logg inn: ${address}`,
  },

  refusals: {
    ...evidenceTexts("nb").fileRefusals,
    "not-permitted": "Du har ikke lov til dette.",
    "unknown-kind": "Velg ett",
    "past-due": "Velg en dag som ikke har vært",
    "no-subject": "Skriv nummeret",
    "unknown-subject": "Det er ingenting åpent under dette nummeret",
    "not-open": "Det er ikke mer å si om dette",
    "no-owner": "Ingen avdeling eier den: Velg en",
    "unknown-department": "Velg en av kommunens avdelinger",
    "nobody-there": "Ingen arbeider i denne avdelingen ennå",
    "not-there": "Velg noen som arbeider i avdelingen",
    judges: "Den som vurderer det kommunen gjør, kan ikke bli spurt om det",
    "asked-already": "Noen er alt spurt om dette",
    "too-long": "Gjør teksten kortere",
    "unknown-request": "Denne forespørselen finnes ikke",
    closed: "Dette er besvart eller trukket",
    "no-reason": "Skriv hvorfor",
    "no-email": "Skriv en adresse som navn@kommune.no",
    "unknown-person": "Velg en person",
    "foreign-address": "Adressen må ende som din. Gi spørsmålet tilbake til koordinatoren i stedet",
    "same-person": "Velg en annen",
    "wrong-days": "Siste dag må være i dag eller senere, og ikke før den første",
    "not-yours": "Dette står ikke lenger på listen din",
    "no-text": "Skriv hva som er gjort",
    "said-meanwhile": "Noen svarte mens du skrev",
    "not-begun": "Dette har ikke begynt ennå. Svar når det er i gang",
    "not-your-measure":
      "Du er ikke ført opp i avdelingen som eier tiltaket. Be koordinatoren om å gjøre det",
    "text-too-long": "Gjør teksten kortere",
    "bad-rhythm": "Velg en arbeidsdag, en time fra 6 til 17 og 1 til 180 dager",
    "bad-date": "Skriv datoen med dag, måned og år",
    "no-file": "Velg en fil",
    "unknown-substitution": "Dette er alt avsluttet",
  },
  desk: {
    reply: (title: string): string => `Svar: ${title}`,
    replyMany: (count: number): string => `Svar på ${count} spørsmål`,
    replyWhy: "Du er spurt.",
    replyWhyMany: (title: string): string => `Først: ${title}`,
    place: (title: string): string => `Finn en annen å spørre: ${title}`,
    placeMany: (count: number): string => `Finn andre å spørre om ${count} ting`,
    placeWhy: "Den som ble spurt, sendte det tilbake til deg.",
  },
} satisfies RequestTexts;
