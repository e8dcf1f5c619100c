/** What this module says, in Norwegian Bokmål. */
import type { AssessmentTexts } from "./en.ts";

const days = (count: number): string =>
  count === 1 ? "én dag" : `${count.toLocaleString("nb-NO")} dager`;
const many = (count: number, one: string, more: string): string =>
  count === 1 ? one : `${count} ${more}`;

export const nb = {
  title: "Rettigheter i vedtak",
  about: "Hva som vurderes her, og hvordan",
  aboutText:
    "Før politikerne vedtar en sak, stiller avdelingen som forbereder den, fire spørsmål: Hva er fakta? Hvilke rettigheter berører de? Hvem har ansvaret? Hvordan skal det følges opp? Står en rettighet virkelig på spill, gjøres en full vurdering. Et råd trekker ut noen av sakene ved loddtrekning og sier hvor god vurderingen er.",
  lead: (weighed: number, year: number | undefined): string =>
    weighed === 0 || year === undefined
      ? "Ingen saker er vurdert ennå."
      : `${many(weighed, "Én sak", "saker")} ble vurdert i ${year}.`,
  outOf: (weighed: number, cases: number, year: number): string =>
    `${weighed} av ${many(cases, "1 sak", "saker")} som var til politisk behandling i ${year}, ble vurdert.`,
  none: "Ingen saker er vurdert ennå",
  noneHelp: "Den første kommer hit så snart en avdeling er ferdig med den.",
  noneMatch: "Ingen saker passer",
  noneMatchHelp: "Velg færre vilkår, eller vis alle.",
  filter: {
    label: "Velg",
    department: "Avdeling",
    right: "Rettighet",
    outcome: "Hva vurderingen fant",
    year: "År",
    any: "Alle",
    submit: "Vis",
    all: "Vis alle",
    count: (found: number): string => many(found, "Én sak", "saker"),
  },
  table: {
    caption: "Saker som er vurdert, de nyeste først",
    case: "Sak",
    department: "Avdeling",
    rights: "Rettigheter",
    found: "Hva vurderingen fant",
    verdict: "Rådets vurdering",
    on: "Vurdert",
    noRight: "Ingen berørt",
    notReviewed: "Ikke trukket ut",
  },
  figures: {
    title: "Hvor mange saker som er vurdert",
    caption: "Vurderte saker etter år og avdeling",
    year: "År og avdeling",
    all: "Hele kommunen",
    weighed: "Vurdert",
    cases: "Av saker",
    rest: "Andre saker: uten avdeling, eller ikke ført på en avdeling",
    unknown: "ikke oppgitt",
    full: "Fulle vurderinger",
    fullOf: (made: number, needed: number): string =>
      made >= needed ? `${made}` : `${made}, ${needed} trengs`,
    reviewed: "Gjennomgått av råd",
    source: "Antall saker",
    note: "En sak telles i det året den først ble vurdert, hos avdelingen som har den nå. En sak som flere avdelinger vurderer, telles én gang. Det som er trukket tilbake, telles ikke.",
  },
  begun: (count: number): string =>
    count === 0
      ? ""
      : `${many(count, "Én sak er påbegynt og ikke ferdig", "saker er påbegynt og ikke ferdige")}. De har fått nummer; ellers er ingenting åpent ennå.`,
  csv: "Alle som fil (CSV)",
  json: "Som fil (JSON)",
  draws: {
    title: "Utvalg trukket ved loddtrekning",
    lead: "Et råd leser noen av vurderingene på nytt. Hvilke det blir, trekkes slik at ingen kan velge dem, og slik at alle kan trekke dem om igjen.",
    none: "Ingen loddtrekning er kunngjort ennå",
    noneHelp: "Rådets sekretær kunngjør den første.",
    name: (number: number): string => `Loddtrekning ${number}`,
    period: (from: string, to: string): string => `Vurderinger ferdige fra ${from} til ${to}`,
    size: "Hvor mange som trekkes",
    commitment: "Forseglingen (SHA-256 av det hemmelige frøet)",
    announcedOn: "Kunngjort",
    known: {
      nothing:
        "Senest den første dagen i perioden, så ingen kunne vite hva som ville komme på listen.",
      days: (over: number, all: number): string =>
        `Da ${over} av periodens ${days(all)} var over. Det som ble ferdig på dem, var kjent. Resten av listen kunne ingen vite.`,
      all: "Da perioden var over. Listen var kjent, og den som driver serveren, kunne ha prøvd frø til utvalget ble som ønsket. En slik loddtrekning kan ikke kunngjøres lenger.",
    },
    listTitle: "Listen",
    listSince: (date: string): string =>
      `Listen er ikke låst ennå. Den har kunnet låses siden ${date}.`,
    listFrom: (date: string): string =>
      `Perioden er ikke over. Listen kan låses fra ${date}. Til da kan loddtrekningen avlyses.`,
    listLead: (count: number, date: string): string =>
      `${many(count, "Én vurdering", "vurderinger")}, låst ${date}.`,
    listHash: "Listens fingeravtrykk",
    sampleTitle: "Utvalget",
    sampleNone: "Ingenting er trukket ennå.",
    sampleLead: (date: string): string => `Trukket ${date}, i denne rekkefølgen.`,
    seed: "Frøet, vist da det ble trukket",
    howTitle: "Trekk om igjen",
    willTitle: "Slik skal det trekkes",
    will: "Det hemmelige frøet er bestemt. Listen låses når perioden er over, og først da vises frøet. Den offentlige protokollen får alle tre i den rekkefølgen.",
    willOfList:
      "Det hemmelige frøet er bestemt, og listen er låst. Nå gjenstår det å vise frøet. Den offentlige protokollen får alle tre i den rekkefølgen.",
    how: "Frøet var bestemt før listen, og listen før frøet ble vist. Den offentlige protokollen har alle tre i den rekkefølgen.",
    method:
      "Ta for hvert nummer SHA-256 av «rosario/sample-draw/v1/key», et linjeskift, de 32 bytene i frøet og nummeret. Utvalget er de vurderingene som får de minste tallene.",
    verify: "Dette kontrollerer alt på én gang, bare ut fra filen:",
    fileSoFar: "Det som finnes så langt, med bevis (JSON)",
    file: "Alt som trengs, med bevis (JSON)",
    endedTitle: "Hvorfor den ikke ble holdt",
    csv: "Alle loddtrekninger som fil (CSV)",
    columns: {
      draw: "Loddtrekning",
      standing: "Status",
      period: "Periode",
      size: "Utvalg",
      list: "Liste",
    },
  },
  drawStandings: {
    running: (date: string): string => `Perioden slutter ${date}`,
    announced: (count: number): string =>
      count === 0
        ? "Kunngjort i dag, ikke trukket"
        : `Kunngjort for ${days(count)} siden, ikke trukket`,
    listed: (count: number): string =>
      count === 0
        ? "Kunngjort i dag, listen låst, ikke trukket"
        : `Kunngjort for ${days(count)} siden, listen låst, ikke trukket`,
    drawn: (count: number): string =>
      count === 0
        ? "Trukket i dag, ikke gjennomgått ennå"
        : `Trukket for ${days(count)} siden, ikke gjennomgått ennå`,
    reviewed: "Gjennomgått",
    ended: "Avlyst",
  },
  standings: {
    withdrawn: "Trukket tilbake",
    begun: "Påbegynt, ikke ferdig",
    fullMissing: "Trenger full vurdering",
    fullLate: (count: number): string => `Full vurdering mangler, ${days(count)} over fristen`,
    internal: "Full vurdering gjort; kan leses når saken er vedtatt",
    outcomes: {
      "no-effect": "Ingen virkning for rettigheter",
      "go-on": "Vurdert: kan gå videre",
      change: "Vurdert: bør endres",
      "full-needed": "Trenger full vurdering",
    },
    conclusions: {
      "go-on": "Full vurdering: kan gå videre",
      "go-on-with-measures": "Full vurdering: kan gå videre, med tiltak",
      change: "Full vurdering: bør endres",
      "do-not": "Full vurdering: bør ikke vedtas",
    },
  },
  followUp: {
    title: "Hvordan det gikk",
    listTitle: "Skal følges opp",
    case: {
      due: (count: number): string =>
        count === 0 ? "Følges opp i dag" : `Følges opp om ${days(count)}`,
      late: (count: number): string => `Oppfølgingen er ${days(count)} for sen`,
    },
    measure: {
      due: (count: number): string =>
        count === 0 ? "Tiltaket har frist i dag" : `Tiltaket har frist om ${days(count)}`,
      late: (count: number): string => `Tiltaket er ${days(count)} for sent`,
    },
    by: (date: string): string => `Skal følges opp innen ${date}.`,
    silent: "Ingen har sagt ennå hvordan det gikk.",
    silentSince: "Etter den dagen har ingen sagt hvordan det gikk.",
    interim: "før dagen",
    came: (count: number): string => `${days(count)} for sent`,
    noDay: "Det er ikke satt noen dag for oppfølging.",
    rejected: "Saken ble ikke vedtatt, så det er ingenting å følge opp.",
    lateCount: (count: number): string =>
      many(count, "Én oppfølging er for sen", "oppfølginger er for sene"),
    ofCase: "Saken",
    ofMeasure: (text: string): string => `Tiltak: ${text}`,
  },
  check: {
    by: (department: string): string => `Vurdert av ${department}`,
    caseNumber: "Sak",
    expectedOn: "Ventet vedtak",
    finishedOn: "Vurdert",
    version: (number: number): string => `Versjon ${number}`,
    earlier: "Tidligere versjoner",
    facts: "Fakta",
    analysis: "Hva det gjør med rettighetene",
    responsible: "Hvem som har ansvaret",
    review: "Oppfølging",
    reviewOn: (date: string): string => `Skal følges opp ${date}.`,
    screening: "Dette stemmer for saken",
    noRights: "Den berører ingen av kommunens rettigheter.",
    sentenceTitle: "Til saksframlegget",
    sentenceHelp: "Merk teksten og kopier den inn i saken.",
    sentenceFile: "Som tekst",
    decidedTitle: "Hva som ble vedtatt",
    undecided: "Saken er ikke vedtatt, eller ingen har notert det her.",
    source: "Kilde",
    withdrawnTitle: "Hvorfor den er trukket tilbake",
    proofTitle: "I den offentlige protokollen",
    entry: (position: number): string => `Innføring ${position}`,
    reviewTitle: "Hvor god vurderingen er",
    alsoAs: "Også vurdert som",
    notedBefore: "notert tidligere",
    afterwards: "Vurdert i etterkant: Saken var allerede avgjort, eller dagen var passert.",
    notDrawn: "Den er ikke trukket ut.",
    drawn: (number: number): string =>
      `Den er trukket ut i loddtrekning ${number}. Rådet har ikke uttalt seg ennå.`,
    bodyVoice: (body: string): string => `${body} mener`,
    departmentVoice: (department: string): string => `${department} sier`,
    silence: "Ingen har svart på dette.",
    change: "Dette bør endres:",
    dissent: "Dissens:",
  },
  impact: {
    title: "Full vurdering",
    none: "Saken trenger en full vurdering. Den er ikke gjort ennå.",
    internal: "Det finnes en full vurdering. Den kan leses når saken er vedtatt.",
    effectsTitle: "Hvem som berøres, og hvor alvorlig",
    methodTitle: "Slik regnes alvoret ut",
    method:
      "Omfang for den enkelte, antall berørte og om det kan rettes opp har fire trinn hver. Tallene ganges med hverandre og gir fra 1 til 64: til og med 6 lite alvorlig, til og med 18 merkbart, til og med 32 alvorlig, over det svært alvorlig. Det som rammer hardt og ikke kan rettes opp, er alltid minst alvorlig, selv om det rammer få. Hvor sannsynlig det er, står ved siden av og gjør ikke alvoret mindre.",
    people: "Hvem",
    right: "Rettighet",
    ground: "Diskrimineringsgrunnlag",
    severity: "Hvor alvorlig",
    severities: {
      slight: "Lite alvorlig",
      noticeable: "Merkbart",
      serious: "Alvorlig",
      grave: "Svært alvorlig",
    },
    ofSixtyFour: (number: number): string => `${number} av 64`,
    directions: { limits: "Begrenser rettigheten", advances: "Styrker rettigheten" },
    direction: "Hva det gjør",
    measured: {
      scale: {
        label: "Hvor hardt rammer det den enkelte?",
        steps: [
          "En ulempe",
          "Merkes i hverdagen",
          "Noe grunnleggende står på spill",
          "Liv, helse eller frihet står på spill",
        ],
      },
      scope: {
        label: "Hvor mange av dem?",
        steps: ["Enkelte", "Noen i gruppen", "De fleste i gruppen", "Alle i gruppen"],
      },
      irremediability: {
        label: "Kan det rettes opp?",
        steps: ["Lett", "Med noe innsats", "Vanskelig, eller bare delvis", "Nei"],
      },
      likelihood: {
        label: "Hvor sannsynlig er det?",
        steps: ["Lite sannsynlig", "Mulig", "Sannsynlig", "Sikkert, eller det skjer allerede"],
      },
    },
    qualities: {
      availability: "Tilgang: Finnes det nok?",
      accessibility: "Tilgjengelighet: Kan alle nå det og ha råd til det?",
      acceptability: "Akseptabelt: Har det respekt for dem det gjelder?",
      quality: "Kvalitet: Er det godt nok?",
    },
    mitigationTitle: "Avbøtende tiltak",
    mitigation: "Tiltak",
    owner: "Avdeling",
    dueOn: "Innen",
    cameOfIt: "Hvordan det gikk",
    noMitigation: "Ingen tiltak er nevnt.",
    takesBackTitle: "Tas noe tilbake som folk har i dag?",
    takesBack: { yes: "Ja", no: "Nei" },
    progress: "Hva gjøres steg for steg, så langt ressursene rekker?",
    justification: "Hvorfor det kan forsvares",
    alternatives: "Hva annet som ble vurdert",
    temporary: "Hvor lenge",
    heard: "Hvem som ble hørt, og hva de sa",
    conclusion: "Konklusjon",
    conclusions: {
      "go-on": "Saken kan vedtas som foreslått",
      "go-on-with-measures": "Saken kan vedtas, med tiltakene",
      change: "Forslaget bør endres",
      "do-not": "Forslaget bør ikke vedtas",
    },
    reasons: "Begrunnelse",
    open: "Hvem kan lese den?",
    openness: {
      yes: "Alle, med en gang",
      no: "Bare kommunen, til saken er vedtatt",
    },
    internalNow: "Bare for dem på innsiden, til saken er vedtatt",
  },
  verdicts: {
    well: {
      mark: "Godt vurdert",
      meaning: "De fire spørsmålene er besvart slik at man kan følge tanken.",
    },
    partly: { mark: "Delvis vurdert", meaning: "Noe viktig mangler." },
    not: {
      mark: "Ikke reelt vurdert",
      meaning: "Skjemaet er fylt ut, men rettighetene er ikke vurdert.",
    },
    "cannot-judge": { mark: "Kan ikke bedømmes", meaning: "Det står for lite til å si noe." },
  },
  decisionKinds: {
    "as-proposed": "Vedtatt som foreslått",
    changed: "Vedtatt med endringer",
    rejected: "Ikke vedtatt",
    postponed: "Utsatt",
  },
  statements: {
    advances: "Noen får mer av en rettighet.",
    limits: "En rettighet begrenses for noen.",
    serious:
      "Begrensningen går dypt: Hjem, inntekt, helse, frihet eller livet med familien står på spill.",
    uneven: "Den rammer en gruppe som er vernet mot diskriminering, eller barn, hardere enn andre.",
    "takes-back": "Noe folk har i dag, tas tilbake.",
    unsure: "Vi vet ikke nok til å si hvem den rammer.",
    change: "Forslaget bør endres på grunn av dette.",
    "no-limit":
      "Saken berører en rettighet, men begrenser den ikke for noen. Analysen sier hvorfor.",
    none: "Ingenting av dette.",
  },
  sentence: {
    weighed: (caseNumber: string, rights: string): string =>
      rights === ""
        ? `Menneskerettigheter er vurdert i sak ${caseNumber}. Saken berører ingen av kommunens rettigheter.`
        : `Menneskerettigheter er vurdert i sak ${caseNumber}: ${rights}.`,
    article: "art.",
    and: "og",
    instruments: {
      UDHR: "FNs menneskerettighetserklæring",
      ICCPR: "SP",
      ICESCR: "ØSK",
      CERD: "rasediskrimineringskonvensjonen",
      CEDAW: "kvinnekonvensjonen",
      CAT: "torturkonvensjonen",
      CRC: "barnekonvensjonen",
      ECHR: "EMK",
      "ESC-R": "Den europeiske sosialpakten",
      "EU-CFR": "EUs charter",
      ISTANBUL: "Istanbul-konvensjonen",
      AARHUS: "Århuskonvensjonen",
    } as Readonly<Record<string, string>>,
    effects: { limits: "Saken begrenser en rettighet.", advances: "Saken styrker en rettighet." },
    unsure: "Man vet ikke nok til å si hvem saken rammer.",
    untold: "Om saken begrenser noen av dem, er ikke sagt.",
    noLimit:
      "Vurderingen finner at saken ikke begrenser noen av disse rettighetene. Begrunnelsen står i vurderingen.",
    afterwards:
      "Vurderingen ble gjort etter at saken var avgjort, eller etter dagen den skulle avgjøres.",
    takesBack: "Noe folk har i dag, tas tilbake.",
    outcomes: {
      "no-effect": "Vurderingen finner ingen virkning for dem.",
      "go-on": "Vurderingen finner at saken kan vedtas som foreslått.",
      change: "Vurderingen finner at forslaget bør endres før det vedtas.",
      "full-needed":
        "Vurderingen finner at saken trenger en full vurdering før den vedtas. Den er ikke gjort.",
    },
    conclusions: {
      "go-on": "Den fulle vurderingen finner at saken kan vedtas som foreslått.",
      "go-on-with-measures":
        "Den fulle vurderingen finner at saken kan vedtas hvis tiltakene i den blir gjennomført.",
      change: "Den fulle vurderingen finner at forslaget bør endres.",
      "do-not": "Den fulle vurderingen finner at forslaget ikke bør vedtas.",
    },
    internal: "Kommunen har en full vurdering. Den kan leses når saken er vedtatt.",
    gravest: (people: string, right: string, severity: string): string =>
      `Alvorligst er det for ${people} (${right}): ${severity.toLowerCase()}.`,
    followedUp: (date: string): string =>
      `Fulgt opp ${date}. Hvordan det gikk, står i vurderingen.`,
    review: (date: string): string => `Følges opp ${date}.`,
    reference: (reference: string, version: number, address: string): string =>
      `Nummer ${reference}, versjon ${version}: ${address}`,
  },
  entries: {
    "decision-check.begun": "Påbegynt",
    "decision-check.finished": "En versjon ble ferdig",
    "decision-check.decided": "Vedtaket ble notert",
    "decision-check.followed-up": "Det ble sagt hvordan det gikk",
    "decision-check.withdrawn": "Trukket tilbake",
    "decision-check.reviewed": "Et råd gikk gjennom den",
    "decision-check.replied": "Avdelingen svarte",
    "impact-assessment.finished": "En full vurdering ble ferdig",
    "sample-draw.announced": "Kunngjort, med forseglingen av frøet",
    "sample-draw.listed": "Listen ble låst",
    "sample-draw.drawn": "Trukket, med frøet",
    "sample-draw.ended": "Avlyst",
    "sample-review.adopted": "Rådet vedtok gjennomgangen",
  } as Readonly<Record<string, string>>,
  work: {
    title: "Vurder saker",
    lead: (begun: number, missing: number, late: number): string =>
      begun + missing + late === 0
        ? "Ingenting venter."
        : [
            ...(begun === 0
              ? []
              : [`${many(begun, "Én vurdering er ikke ferdig", "vurderinger er ikke ferdige")}.`]),
            ...(missing === 0
              ? []
              : [`${many(missing, "Én full vurdering mangler", "fulle vurderinger mangler")}.`]),
            ...(late === 0
              ? []
              : [`${many(late, "Én oppfølging er for sen", "oppfølginger er for sene")}.`]),
          ].join(" "),
    start: "Vurder en sak",
    begunTitle: "Ikke ferdige",
    finishedTitle: "Ferdige",
    none: "Ingen saker er vurdert ennå",
    noneHelp: "Begynn med den neste saken som skal til politisk behandling. Det tar ti minutter.",
    public: "Den åpne siden",
    goOn: "Fortsett",
    newVersion: "Skriv en ny versjon",
    newVersionNote: "Det som er ferdig, blir stående. Den nye versjonen står ved siden av.",
    full: "Full vurdering",
    fullStart: "Gjør den fulle vurderingen",
    openForm: "Åpne skjemaet",
    kept: "Kladden er lagret. Ingen utenfor ser den.",
    finished: (reference: string): string => `${reference} står i den offentlige protokollen.`,
    unchanged: "Ingenting er endret.",
    done: "Det står i den offentlige protokollen.",
    meanwhile:
      "Noen andre skrev her mens du skrev. Teksten din står fortsatt i skjemaet. Les deres i et annet vindu, og send din igjen hvis den fortsatt stemmer.",
    written: (language: string, isNew: boolean): string =>
      `Du skriver på ${language}.${isNew ? " Bytt språk på siden først hvis du vil skrive på et annet." : ""}`,
    before: (reference: string): string => `Saken er allerede vurdert som ${reference}`,
    elsewhere:
      "En annen avdeling har vurdert den. Les den vurderingen først. Skal dere vurdere deres egen del, krysser du av for det nedenfor og skriver i analysen hvilken del det er. Saken telles bare én gang.",
    noDepartments: {
      title: "Kommunen har ingen avdelinger her ennå",
      text: "Hver sak vurderes av en avdeling. En koordinator oppretter avdelingene og plasserer folk i dem. Da kommer skjemaet hit.",
    },
    noPlace: {
      title: "Du er ikke plassert i noen avdeling ennå",
      text: "Du vurderer sakene til avdelingen du arbeider i. En koordinator plasserer deg der. Da kommer skjemaet hit.",
    },
    toDepartments: "Avdelinger",
    askCoordinator: "Spør kommunens koordinator.",
    forever: "Det du sender, blir åpent for alle og blir stående. Feil rettes med en ny innføring.",
    drawsTitle: "Loddtrekninger",
  },
  forms: {
    check: {
      title: "Vurder menneskerettigheter i en sak",
      lead: "Elleve spørsmål, ti minutter. Det blir åpent for alle når du er ferdig: Ikke nevn personer, og ikke skriv noe som noen kan kjennes igjen på.",
      finish: "Gjør ferdig og publiser",
      keep: "Lagre som kladd",
    },
    decision: { title: "Noter hva som ble vedtatt", send: "Noter vedtaket" },
    followUp: { title: "Si hvordan det gikk", send: "Send inn" },
    withdrawal: { title: "Trekk vurderingen tilbake", send: "Trekk tilbake" },
    caseCount: {
      title: "Hvor mange saker som var til politisk behandling",
      send: "Legg inn tallet",
    },
    effect: {
      title: "Noen som berøres",
      add: "Legg til",
      save: "Lagre",
      remove: "Ta bort",
    },
    mitigation: {
      title: "Et avbøtende tiltak",
      add: "Legg til",
      save: "Lagre",
      remove: "Ta bort",
    },
    whole: {
      title: "Helheten",
      finish: "Gjør ferdig den fulle vurderingen",
      keep: "Lagre som kladd",
    },
    draw: {
      title: "Kunngjør en loddtrekning",
      help: "Det lages et hemmelig frø, og fingeravtrykket av det blir åpent med en gang. Listen låses tidligst dagen etter perioden. Så trekkes det. Når listen er låst, kan det ikke avlyses.",
      send: "Kunngjør loddtrekningen",
    },
    list: {
      title: "Lås listen",
      help: "Alle vurderinger som ble ferdige i perioden, kommer på den, også de som er trukket tilbake.",
      send: "Lås listen",
    },
    result: {
      title: "Trekk",
      help: "Frøet blir vist til alle. Det kan ikke gjøres om igjen.",
      send: "Trekk utvalget",
    },
    ending: { title: "Avlys loddtrekningen", send: "Avlys" },
    note: {
      title: (reference: string): string => `Ditt notat om ${reference}`,
      send: "Lagre notatet",
    },
    adoption: {
      title: "Vedta gjennomgangen",
      help: "Alle uttalelsene går inn i den offentlige protokollen samlet. De kan ikke endres etterpå.",
      send: (count: number): string =>
        count === 1 ? "Vedta uttalelsen" : `Vedta alle ${count} uttalelsene`,
    },
    reply: { title: "Svar rådet", send: "Send svaret" },
  },
  fields: {
    caseNumber: {
      label: "Saksnummer",
      help: "Som det står i sakssystemet, for eksempel 2026/1234.",
    },
    title: { label: "Hva som skal vedtas", help: "Én linje." },
    department: { label: "Avdeling" },
    expectedOn: { label: "Når saken ventes vedtatt" },
    facts: {
      label: "Fakta: Hvem berøres, og hva vet vi?",
      help: "Hvilke grupper, omtrent hvor mange, og hva de selv sier. Og hva vi ikke vet.",
    },
    rights: {
      label: "Analyse: Hvilke rettigheter berøres?",
      help: "Artiklene følger av seg selv. Kryss ikke av for noen hvis saken ikke berører noen.",
    },
    analysis: {
      label: "Hva gjør saken med dem?",
      help: "Hva begrenses eller styrkes, for hvem og hvorfor? Begrenses eller berøres ingen: hvorfor ikke?",
    },
    screening: {
      label: "Hva stemmer for denne saken?",
      help: "Kryss av for alt som stemmer. Det avgjør om det trengs en full vurdering.",
    },
    responsible: {
      label: "Ansvar: Hvem må gjøre hva?",
      help: "Bare når en rettighet berøres: hvilken avdeling, hvilken plikt, og hvem man kan spørre.",
    },
    review: {
      label: "Oppfølging: Hvordan ser dere om det gikk som ventet?",
      help: "Bare når en rettighet berøres: hva dere ser på, og hvem dere spør.",
    },
    reviewOn: { label: "Følges opp" },
  },
  more: {
    ownPart: "Avdelingen vår vurderer sin egen del av saken",
    ownPartHelp: "Skriv i analysen hvilken del det er.",
    kind: "Hva som ble vedtatt",
    text: "Med en setning eller to",
    decidedOn: "Vedtatt den",
    source: "Hvor det står",
    followUpOf: "Hva det gjelder",
    cameOfIt: "Hvordan det gikk",
    final: "Det kommer ikke mer",
    finalHelp:
      "Kryss av hvis det er gjort før fristen. Ellers står oppfølgingen igjen til den dagen.",
    cameOfItHelp:
      "Hva dere så på, hvem dere spurte, og om det gikk som ventet. Skriv det også når ingenting er gjort, og hvorfor. Det dere skriver før dagen, blir vist. Når dagen kommer, blir dere spurt igjen.",
    saidOn: "Per dato",
    reason: "Begrunnelse",
    year: "År",
    cases: "Saker",
    wholeCity: "Hele kommunen",
    countSource: "Hvor tallet kommer fra",
    from: "Fra",
    to: "Til",
    size: "Hvor mange",
    verdict: "Din bedømmelse",
    reasons: "Hvorfor",
    change: "Hva som bør endres",
    dissent: "Dissens",
    body: "Hvilket råd",
    adoptedOn: "Vedtatt den",
    reply: "Hva avdelingen sier",
    people: "Hvem som berøres",
    qualitiesHelp:
      "Svar på minst ett av disse fire. «Ikke relevant» teller når dere skriver hvorfor.",
    progressHelp:
      "Retten til bolig, helse, utdanning og arbeid oppfylles over tid: Hvilke steg bringer folk nærmere, innen når, og hva har kommunen av penger og folk til det? Er det ikke aktuelt her, skriver dere hvorfor.",
    peopleHelp: "En gruppe, som «barn i leide hjem». Aldri enkeltpersoner.",
  },
  lacking: (references: string): string =>
    `Bedømmelse eller begrunnelse mangler her: ${references}`,
  ownChecks: (references: string): string => `Du har vært med på disse: ${references}`,
  noteKept: (reference: string): string =>
    `Notatet om ${reference} er lagret. Det blir åpent når gjennomgangen er vedtatt.`,
  hadPart: "Du har vært med på denne vurderingen og går ikke gjennom den.",
  noBodies: "Kommunen har ikke noe råd som er i arbeid. Opprett et først.",
  verify: {
    fine: (draw: string): string =>
      `${draw}: stemmer. Forseglingen kom før listen, listen før frøet, og utvalget er det de gir.`,
    undrawn: (draw: string): string =>
      `${draw}: ingenting er galt så langt, men ingenting er trukket.`,
    ended: (draw: string): string => `${draw}: ble avlyst før listen var låst.`,
    knownAll: (draw: string, on: string): string =>
      `${draw}: kunngjort ${on}, da perioden var over. Den som driver serveren, kunne vite hele listen da frøet ble bestemt.`,
    knownDays: (draw: string, on: string, over: number, all: number): string =>
      `${draw}: kunngjort ${on}, da ${over} av periodens ${days(all)} var over. Det som ble ferdig på dem, var kjent da frøet ble bestemt.`,
    none: (city: string): string => `${city}: ingen loddtrekning er kunngjort.`,
    ownWord: (key: string): string =>
      `Bygger bare på filen selv: ${key}. Sammenlign med en kopi fra et annet sted, eller bruk --key eller --policy.`,
    problems: {
      "malformed-draw": "dette er ingen loddtrekning som kan ha vært holdt",
      "malformed-file": "filen er ikke en loddtreknings",
      "malformed-policy": "nøklene i filen kan ikke leses",
      "seed-does-not-match": "frøet er ikke det som ble forseglet",
      "list-does-not-match": "listen er ikke den som ble låst",
      "sample-does-not-match": "utvalget er ikke det frøet og listen gir",
      "wrong-order": "trinnene følger ikke etter hverandre i den offentlige protokollen",
      "wrong-entry": "en innføring i den offentlige protokollen sier noe annet",
      "no-proof": "en innføring har ikke noe bevis ennå; protokollen signeres fra tid til annen",
      "other-log": "innføringene står i ulike protokoller",
      "list-not-complete": "listen er ikke alt som ble ferdig i perioden",
      "not-in-the-log": "en innføring står ikke i den offentlige protokollen",
      "not-trusted": "den offentlige protokollen er ikke signert med nøkkelen man stoler på",
      "repeated-step": "et trinn står to ganger i den offentlige protokollen",
    },
  },
  refusals: {
    "not-permitted": "Du har ikke lov til dette.",
    "no-case-number": "Skriv saksnummeret",
    "no-title": "Skriv hva som skal vedtas",
    "unknown-department": "Velg en avdeling",
    "not-your-department": "Velg en avdeling du arbeider i",
    "bad-date": "Skriv datoen med dag, måned og år",
    "no-facts": "Skriv hvem som berøres, og hva vi vet",
    "no-analysis": "Skriv hva saken gjør med rettighetene",
    "no-responsible": "Skriv hvem som har ansvaret",
    "no-review": "Skriv hvordan det følges opp",
    "no-screening": "Kryss av for det som stemmer, eller for at ingenting gjør det",
    "none-and-some": "Kryss av enten for «Ingenting av dette» eller for det som stemmer",
    "none-and-right":
      "Du har krysset av for en rettighet. Kryss av for hva saken gjør med den, også om den ikke begrenses for noen",
    "limit-and-no-limit":
      "Kryss av enten for at en rettighet begrenses, eller for at den ikke begrenses for noen",
    "far-decision": "Velg en dag høyst fem år fram i tid",
    "far-ahead": "Velg en dag høyst ti år fram i tid",
    "before-weighed": "Velg dagen saken ble vurdert, eller en senere dag",
    "long-before": "Velg en dag høyst ett år før vurderingen begynte",
    "no-progress": "Skriv hva som gjøres steg for steg, eller hvorfor det ikke er aktuelt her",
    "right-untold":
      "Du har krysset av for en rettighet. Kryss av for om saken begrenser den, styrker den eller ikke begrenser den for noen, eller om dere ikke vet nok",
    "long-decided":
      "Velg en dag høyst ett år tilbake: Det som ble avgjort tidligere, vurderes ikke her",
    "weighed-before": "Saken er allerede vurdert. Skriv en ny versjon av den vurderingen",
    "weighed-elsewhere":
      "En annen avdeling har vurdert saken. Kryss av for at dere vurderer deres egen del",
    "no-right": "Kryss av for rettigheten som berøres",
    "unknown-right": "Velg en av kommunens rettigheter",
    "unknown-statement": "Velg fra listen",
    "review-too-early": "Velg en dag etter vedtaket",
    "too-long": "Gjør teksten kortere",
    "names-person":
      "Ta bort e-postadressen eller fødselsnummeret: Dette blir åpent for alle og handler ikke om enkeltpersoner",
    "draft-too-long": "Gjør tekstene kortere",
    "said-meanwhile": "Noen andre skrev her i mellomtiden",
    "unknown-check": "Denne vurderingen finnes ikke.",
    "withdrawn-check": "Den er trukket tilbake",
    incomplete: "Noe mangler",
    "unknown-kind": "Velg hva som ble vedtatt",
    "no-text": "Skriv teksten",
    "future-date": "Velg en dag som har vært",
    "not-finished": "Gjør vurderingen ferdig først",
    "unknown-measure": "Velg saken eller et av tiltakene",
    "no-reason": "Skriv en begrunnelse",
    "bad-year": "Skriv et år som har begynt",
    "bad-count": "Skriv et helt tall fra 1",
    "no-source": "Oppgi hvor tallet kommer fra",
    "too-many-pieces": "Det er ikke plass til flere",
    "unknown-ground": "Velg et grunnlag fra listen",
    "no-people": "Skriv hvem som berøres",
    "unknown-direction": "Velg hva det gjør",
    "unknown-step": "Velg et trinn",
    "no-finding":
      "Svar på minst ett av de fire. «Ikke relevant» er et svar når dere skriver hvorfor",
    "no-effect-named": "Nevn noen som berøres",
    "no-heard": "Skriv hvem som ble hørt, eller at ingen ble det",
    "unknown-conclusion": "Velg en konklusjon",
    "no-reasons": "Skriv en begrunnelse",
    "no-justification": "Skriv hvorfor det kan forsvares å ta noe tilbake",
    "no-alternatives": "Skriv hva annet som ble vurdert",
    "no-measure": "Nevn et tiltak, eller velg en annen konklusjon",
    "no-openness": "Velg hvem som kan lese den",
    "open-before":
      "Velg «Alle, med en gang»: Alle har kunnet lese en tidligere versjon, og det som er publisert, blir stående",
    "no-taking-back": "Velg om noe tas tilbake",
    "ends-before-start": "Velg en dag etter den første",
    "period-over":
      "Velg i dag eller en senere dag: Er perioden over, vet alle allerede hva som ville stå på listen",
    "bad-size": "Skriv et helt tall fra 1 til 500",
    "period-too-long": "Velg høyst ti år",
    "period-overlaps":
      "En annen loddtrekning har allerede dager i denne perioden. Den kan avlyses til listen er låst",
    "unknown-draw": "Denne loddtrekningen finnes ikke.",
    "draw-ended": "Loddtrekningen er avlyst",
    "listed-already": "Listen er allerede låst",
    "period-runs": "Perioden er ikke over ennå. Listen kan låses dagen etter den siste dagen",
    "sample-too-large": "Det ble ferdig færre vurderinger i perioden enn det skal trekkes",
    "not-listed": "Lås listen først",
    "drawn-already": "Det er allerede trukket",
    "not-drawn": "Trekk utvalget først",
    "not-sampled": "Den er ikke i utvalget",
    "reviewed-already": "Gjennomgangen er allerede vedtatt",
    "unknown-verdict": "Velg en bedømmelse",
    "weighed-and-reviewed": "Den som har skrevet en vurdering, går ikke gjennom den",
    "department-weighed": "Den som arbeider i avdelingen, går ikke gjennom vurderingene dens",
    "unknown-body": "Velg et råd",
    "not-your-body": "Dette er ikke ditt råd. Bare rådets egne sekretærer fører inn gjennomgangen.",
    "body-rests": "Dette rådet er satt på vent eller lagt ned",
    "before-draw": "Velg en dag fra loddtrekningen av",
    "no-verdicts": "Noter bedømmelse og begrunnelse for hver av dem",
    "adopter-weighed": "Gjennomgangen må vedtas av noen som ikke har vært med på disse",
    "unknown-finding": "Rådet har ikke uttalt seg om denne",
  },
  desk: {
    list: (number: number): string => `Lås listen til loddtrekning ${number}`,
    listWhy: (day: string): string => `Perioden sluttet ${day}.`,
    draw: (number: number): string => `Hold loddtrekning ${number}`,
    drawWhy: "Listen er låst. Når det trekkes, vises frøet.",
    review: (number: number, cases: number): string =>
      `Gå gjennom ${cases === 1 ? "saken" : `de ${cases} sakene`} fra loddtrekning ${number}`,
    reviewWhy: (day: string): string => `Trukket ${day}.`,
    followUp: (title: string): string => `Si hvordan det gikk med «${title}»`,
    followUpMeasure: (text: string): string => `Si hvordan det gikk med tiltaket «${text}»`,
    followUpWhy: (reference: string, day: string): string =>
      `${reference} skal følges opp innen ${day}.`,
    followUpMany: (count: number): string => `Si hvordan det gikk med ${count} saker og tiltak`,
    followUpManyWhy: (late: number): string =>
      late === 0
        ? "De har frist de neste 30 dagene."
        : `${many(late, "Én er for sen", "er for sene")}.`,
    reply: (title: string): string => `Svar på gjennomgangen av «${title}»`,
    replyMany: (count: number): string => `Svar på gjennomgangen av ${count} saker`,
    replyWhy: (day: string): string => `Rådet mente ${day} at noe mangler.`,
  },
} satisfies AssessmentTexts;
