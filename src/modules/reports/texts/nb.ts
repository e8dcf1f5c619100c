/** What this module says, in Norwegian Bokmål. */
import type { ReportTexts } from "./en.ts";

const plural = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${count} ${many}`;
const SMALL = ["Ingen", "Én", "To", "Tre", "Fire", "Fem", "Seks", "Sju", "Åtte", "Ni"];
const spelled = (count: number): string => SMALL[count] ?? String(count);

export const nb = {
  parts: {
    foreword: "Forord",
    challenge: "Utfordringen",
    "best-practice": "Det som virker",
    method: "Metode",
  },

  book: {
    title: (city: string, year: number): string => `Menneskerettighetsrapport for ${city} ${year}`,
    contents: "Innhold",
    draft: "Utkast",
    draftOf: (date: string): string => `Utkast per ${date}`,
    draftNotice: "Dette er et utkast. Det er ikke publisert og kan fortsatt endres.",
    madeUpNotice: (city: string): string =>
      `Denne rapporten handler om en kommune som ikke finnes. ${city}, folkene, tallene og vedtakene er oppdiktet for å vise hvordan Rosario brukes.`,
    madeUpMark: "Oppdiktet",
    demonstrationNotice: (city: string, issuer: string): string =>
      `Rapporten er en demonstrasjon bygd på publiserte tall. Den kommer verken fra ${city} eller fra ${issuer}, og ingen av dem har sett eller godkjent den.`,
    demonstrationText: (issuer: string): string =>
      `Demonstrasjonstekst, skrevet verken av byen eller av ${issuer}.`,
    thingsToKnow: (count: number): string => `${spelled(count)} ting du bør vite`,
    asks: "Hva den krever av byen",
    articles: "Hvor det står",
    articlesCaption: "Artikler i konvensjoner og charter",
    articleColumn: "Artikkel",
    subjectColumn: "Hva den handler om",
    article: (instrument: string, article: string): string => `${instrument} ${article}`,
    figures: "Hva tallene sier",
    noChallenge: "Her er det ikke skrevet noe ennå.",
    noFigures: "Denne utgaven har ingen tall om denne rettigheten.",
    newHere: "Nye anbefalinger",
    otherIndicators: "Arbeidet i tall",
    otherIndicatorsLead: "Disse tallene handler om selve arbeidet, ikke om én rettighet.",
    followTitle: "Slik gikk det med tidligere anbefalinger",
    followLead: (count: number, date: string): string =>
      count === 1
        ? `Én anbefaling fra tidligere rapporter, slik den sto ${date}. Byens svar og vurderingen står side om side.`
        : `${spelled(count)} anbefalinger fra tidligere rapporter, slik de sto ${date}. Byens svar og vurderingen står side om side.`,
    followNone: "Det finnes ingen tidligere anbefalinger å følge opp.",
    newTitle: "Nye anbefalinger",
    newLead: (count: number): string =>
      count === 1
        ? "Rapporten gir én anbefaling."
        : `Rapporten gir ${spelled(count).toLowerCase()} anbefalinger.`,
    newNone: "Rapporten gir ingen nye anbefalinger.",
    newCaption: "Anbefalingene i denne rapporten",
    recommendation: "Anbefaling",
    right: "Rettighet",
    addressee: "Rettet til",
    answerDue: "Svarfrist",
    noDeadline: "Ingen frist satt",
    noRight: "Selve oppfølgingen",
    paraphrased: "Ikke rådets egne ord, men samme innhold.",
    source: "Kilde",
    sources: "Kilder",
    sourcesLead: "Alle adresser som rapporten viser til, hver av dem én gang.",
    otherSources: "Dokumenter uten adresse",
    sourcesNone: "Rapporten oppgir ingen kilder.",
    retrieved: (date: string): string => `hentet ${date}`,
    licence: (licence: string): string => `lisens: ${licence}`,
    noLicence: "Der det ikke står noen lisens, oppgir kilden ingen.",
    published: (date: string): string => `Publisert ${date}`,
    frozen: (sha256: string): string =>
      `Tallene og tekstene i denne utgaven ble fryst da den ble publisert. SHA-256 for edition.json: ${sha256}`,
    verify:
      "Slik kan du kontrollere den: Ta edition.json fra datapakken, regn ut SHA-256 og sammenlign med oppføringen «edition.published» i byens offentlige protokoll.",
    licences:
      "Hvert tall beholder lisensen som kilden oppgir. Tekstene kan siteres når kilden er nevnt.",
    madeWith: "Laget med Rosario, den åpne plattformen for menneskerettighetsbyer.",
  },

  reports: {
    title: "Rapporter",
    lead: (count: number): string =>
      count === 0
        ? "Ingen rapport er publisert ennå."
        : count === 1
          ? "Én rapport: hva tallene sier, hva som ble anbefalt, og hva det ble av det."
          : `${spelled(count)} rapporter: hva tallene sier, hva som ble anbefalt, og hva det ble av det.`,
    none: "Det finnes ingen rapport ennå",
    noneHelp: "Byen har ikke publisert noen menneskerettighetsrapport som vi kjenner til.",
    elsewhere: "Publisert et annet sted. Lenken fører til kilden.",
    demonstration: "En demonstrasjon satt sammen av publiserte tall",
    unknownDate: "Ukjent publiseringsdato",
    inTheMaking: (year: number): string => `Rapporten for ${year} er under arbeid.`,
    pdf: "PDF",
    pdfHelp: "tilrettelagt for papir og skjermleser",
    data: "Data",
    dataHelp: "tall, anbefalinger og hele utgaven, med sjekksummer",
    download: "Ta den med deg",
    table: "Tallene som tabell",
    backToContents: "Innhold",
    allContents: "Alle tall og anbefalinger",
    nextChapter: "Neste:",
    figures: (figures: number): string => plural(figures, "tall", "tall"),
  },

  packageReadMe: (facts): string =>
    [
      facts.title,
      "=".repeat(facts.title.length),
      "",
      `Datapakke til ${facts.year}-utgaven av menneskerettighetsrapporten om ${facts.city}.`,
      ...(facts.madeUp ? ["", "Alt er oppdiktet. Kommunen finnes ikke."] : []),
      ...(facts.demonstration
        ? ["", "En demonstrasjon laget av publiserte tall. Ikke en rapport fra byen selv."]
        : []),
      "",
      "figures.csv          alle tallene i utgaven: verdi, enhet, periode, forbehold, kilde",
      "recommendations.csv  anbefalingene med svar og vurderinger, én linje for hver",
      ...facts.tables,
      "edition.json         alt som utgaven er laget av, som kanonisk JSON (RFC 8785)",
      ...(facts.proofs === 0
        ? []
        : ["proofs/              bevis for at dette står i byens offentlige protokoll"]),
      "SHA256SUMS           sjekksummer: sha256sum -c SHA256SUMS",
      "",
      "Utgaven ble fryst da den ble publisert. SHA-256 for edition.json er",
      facts.sha256,
      "og står i byens offentlige protokoll, i oppføringen edition.published.",
      "",
      ...(facts.proofs === 0
        ? []
        : [
            "Bevis",
            "-----",
            "I proofs/ er hver N.json en innføring i den offentlige protokollen, og N.tlog-proof",
            "beviset for at den sto der da utgaven ble publisert. Slik sjekker du alle, uten nett:",
            "",
            "  rosario ledger verify proofs",
            "",
            "Bevisene følger det åpne formatet C2SP tlog-proof (https://c2sp.org/tlog-proof), så",
            "andre programmer kan sjekke dem også: Innføringen er innholdet i .json-filen byte for",
            "byte, og nøklene står i proofs/policy. Sammenlign dem med policy på byens egen adresse.",
            "",
          ]),
      "Lisenser",
      "--------",
      "Hvert tall beholder lisensen som kilden oppgir. Kolonnen licence er tom der",
      "kilden ikke oppgir noen. Oppgitte lisenser:",
      ...(facts.licences.length === 0 ? ["  ingen"] : facts.licences.map((one) => `  ${one}`)),
      "",
    ].join("\n"),

  desk: {
    title: "Min arbeidsflate",
    lead: (count: number): string =>
      count === 0
        ? "Ingenting venter på deg i dag."
        : count === 1
          ? "Én ting venter på deg."
          : `${spelled(count)} ting venter på deg.`,
    tasks: "Gjør dette nå",
    nothing: "Ingenting venter på deg",
    nothingHelp: "Når noe forfaller, står det her først.",
    more: (count: number): string =>
      `Når disse er gjort, venter ${count === 1 ? "én ting" : `${count} ting`} til.`,
    dueOn: (date: string): string => `senest ${date}`,
    late: "For sent",
    cycle: "Rapportens årshjul",
    cycleLead: (year: number): string => `Her står ${year}-rapporten i dag.`,
    silence: "Hvem som ikke har svart",
    silenceCaption: "Anbefalinger uten svar, de mest forsinkede først",
    silenceNone: "Alle anbefalinger har fått svar",
    silenceNoneHelp: "Nye anbefalinger kommer med neste utgave.",
    dueColumn: "Svarfrist",
    lateColumn: "Hvor sent",
    daysLate: (days: number): string => plural(days, "dag for sent", "dager for sent"),
    notYetDue: "fristen er ikke ute",
    comes: "Det som kommer",
    comesNone: "Ingen dato er satt.",
    answerDue: (reference: string): string => `Frist for svar på ${reference}`,
    nextReport: (year: number): string => `Rapporten for ${year} skal komme i år`,
    task: {
      adopt: (year: number): string => `Legg inn anbefalingene i ${year}-rapporten`,
      "adopt-why": "Ingen er lagt inn ennå.",
      open: (year: number): string => `Åpne ${year}-rapporten`,
      "open-why": (last: number | undefined): string =>
        last === undefined
          ? "Byen har ingen rapport ennå."
          : `Den siste rapporten handler om ${last}. Indikatorene og de åpne anbefalingene blir med videre.`,
      figures: (count: number): string =>
        `Legg inn tall for ${plural(count, "indikator", "indikatorer")}`,
      "figures-why": (year: number): string => `De mangler tall til ${year}-rapporten.`,
      release: (count: number): string =>
        `Frigi tallene for ${plural(count, "indikator", "indikatorer")}`,
      "release-why": "De er lagt inn, men ikke frigitt. Derfor vises de ikke i rapporten.",
      choose: (year: number): string => `Velg hva ${year}-rapporten åpner med`,
      "choose-why": "Inntil fem indikatorer som alle bør kjenne til.",
      write: (count: number): string => `Skriv ${plural(count, "tekst", "tekster")}`,
      "write-why": (first: string): string => `Først: ${first}`,
      publish: (year: number): string => `Publiser ${year}-rapporten`,
      "publish-why": "Tallene og tekstene er på plass.",
      draft: (year: number): string => `Les utkastet til ${year}-rapporten`,
      "draft-why": "Slik den ville sett ut om den ble publisert nå.",
      read: (year: number): string => `Les ${year}-rapporten`,
      "read-why": "Den siste som er publisert.",
    },
    knots: {
      open: "Åpnet",
      figures: "Tall",
      texts: "Tekster",
      recommendations: "Anbefalinger",
      publish: "Publisering",
      answers: "Svar",
      judgements: "Vurderinger",
    },
    go: "Gjør det",
    look: "Se",
    knotTitles: {
      opened: (date: string): string => `Åpnet ${date}`,
      all: "Alt på plass",
      missing: (count: number): string => `${count} mangler`,
      leftOut: (count: number): string => `${plural(count, "tekst", "tekster")} ble utelatt`,
      made: (count: number): string => plural(count, "anbefaling", "anbefalinger"),
      none: "Ingen ennå",
      published: (date: string): string => `Publisert ${date}`,
      notPublished: "Ikke publisert ennå",
      answered: (answered: number, all: number): string => `${answered} av ${all} besvart`,
      judged: (judged: number, all: number): string => `${judged} av ${all} vurdert`,
      later: "Etter publisering",
    },
  },

  editions: {
    title: "Lag rapporten",
    lead: "Hver utgave åpnes, fylles og publiseres én gang. Da fryses den.",
    states: { open: "Under arbeid", published: "Publisert", elsewhere: "Publisert et annet sted" },
    none: "Det finnes ingen utgave ennå",
    noneHelp: "Åpne den første nedenfor.",
    openTitle: "Åpne neste utgave",
    openHelp:
      "Indikatorene fra forrige utgave og alle anbefalinger som fortsatt er åpne, blir med videre.",
    yearField: "Året den handler om",
    yearHelp: (cycle: number): string =>
      cycle === 1 ? "Ett år etter den forrige." : `${spelled(cycle)} år etter den forrige.`,
    openSubmit: "Åpne utgaven",
    pastTitle: "Registrer en rapport som er publisert et annet sted",
    pastHelp: "Slik at listen over rapporter blir hel. Den står i listen med lenke.",
    titleField: "Tittel",
    sourceField: "Adressen der den står",
    publishedField: "Publisert",
    publishedHelp: "La feltet stå tomt hvis datoen er ukjent.",
    pastSubmit: "Registrer rapporten",
    badDate: "Skriv datoen med år, måned og dag.",
  },

  edition: {
    kicker: "Lag rapporten",
    lead: (missing: number): string =>
      missing === 0
        ? "Ingenting mangler. Den kan publiseres."
        : `${plural(missing, "ting", "ting")} mangler.`,
    frozenLead: (date: string): string => `Publisert ${date} og fryst. Den kan ikke endres lenger.`,
    elsewhereLead: "Rapporten er publisert et annet sted. Her er det ingenting å gjøre.",
    missing: "Det som mangler",
    missingNone: "Ingenting mangler",
    missingNoneHelp: "Les utkastet en gang til, og publiser.",
    chapters: "Tekstene",
    chaptersCaption: "Tekstene og når de sist ble lagret",
    place: "Tekst",
    written: "Skrevet på",
    lastSaved: "Sist lagret",
    notWritten: "Ikke skrevet",
    optional: "Bare der det er noe å fortelle",
    figures: "Indikatorer",
    figuresLead: (count: number, highlights: number): string =>
      `${plural(count, "indikator", "indikatorer")}. ${highlights} av dem åpner rapporten.`,
    chooseLink: "Velg indikatorer",
    back: "Tilbake til utgaven",
    preview: "Les utkastet",
    readReport: "Les rapporten",
    words: "Tittel og undertittel",
    titleField: "Tittel",
    subtitleField: "Undertittel",
    inLanguage: (label: string, language: string): string => `${label} (${language})`,
    wordsSubmit: "Lagre tittel og undertittel",
    publish: "Publiser",
    publishLead: "Publisering fryser tallene og tekstene slik de står. Det kan ikke gjøres om.",
    publishLink: "Gå til publisering",
    done: {
      opened: "Utgaven er åpnet",
      described: "Tittelen er lagret",
      chosen: "Indikatorene er lagret",
      saved: "Teksten er lagret",
      published: "Rapporten er publisert",
      recorded: "Rapporten er registrert",
    },
    openedHelp: (indicators: number): string =>
      `${plural(indicators, "indikator", "indikatorer")} ble med videre.`,
  },

  missing: {
    groups: {
      recommendations: (): string => "Nye anbefalinger",
      figures: (count: number): string => `${plural(count, "tall", "tall")} å legge inn`,
      drafts: (count: number): string => `${plural(count, "indikator", "indikatorer")} å frigi`,
      texts: (count: number): string => `${plural(count, "tekst", "tekster")} å skrive`,
      answers: (count: number): string => `${plural(count, "svar", "svar")} fra byen`,
      assessments: (count: number): string =>
        `${plural(count, "vurdering", "vurderinger")} fra rådet`,
      choices: (count: number): string => `${plural(count, "valg", "valg")} å ta`,
    },
    figure: (name: string): string => `Mangler tall: ${name}`,
    figureWhy: (latest: number | undefined): string =>
      latest === undefined
        ? "Den har ingen tall i det hele tatt."
        : `Det siste tallet er fra ${latest}.`,
    draft: (name: string): string => `Ikke frigitt: ${name}`,
    draftWhy: (count: number): string =>
      `${plural(count, "tall", "tall")} er lagt inn, men ikke frigitt. Derfor vises ${count === 1 ? "det" : "de"} ikke i rapporten.`,
    section: (place: string): string => `Ikke skrevet: ${place}`,
    sectionWhy: "Rapporten ville si at ingenting er skrevet.",
    answer: (reference: string): string => `Mangler svar: ${reference}`,
    answerWhy: (days: number): string =>
      days > 0
        ? `${plural(days, "dag", "dager")} for sent.`
        : "Rapporten kommer til å si at svaret ikke er kjent.",
    assessment: (reference: string): string => `Ikke vurdert: ${reference}`,
    assessmentWhy: "Rådet har ikke vurdert den siden den kom med i denne rapporten.",
    recommendations: "Ingen nye anbefalinger",
    recommendationsWhy: "Rådets sekretær legger dem inn.",
    indicators: "Ingen indikatorer er valgt",
    indicatorsWhy: "En rapport uten tall kan ikke publiseres.",
    highlights: "Ikke valgt hva rapporten åpner med",
    highlightsWhy: "Velg inntil fem indikatorer som alle bør kjenne til.",
    enter: "Legg inn tallet",
    release: "Frigi det",
    write: "Skriv den",
    answerIt: "Svar på den",
    judge: "Vurder den",
    adopt: "Se anbefalingene",
    choose: "Velg",
  },

  section: {
    onRight: (right: string, part: string): string => `${right}: ${part}`,
    language: "Språk",
    version: (version: number, date: string): string => `Versjon ${version}, lagret ${date}`,
    notYet: "Her er ingenting lagret ennå.",
    markdown: (language: string): string => `Tekst på ${language.toLowerCase()}`,
    markdownHelp:
      "Markdown: tom linje mellom avsnitt, **fet**, [en lenke](https://…), - for lister.",
    save: "Lagre teksten",
    showPreview: "Vis hvordan den blir",
    preview: "Slik blir den",
    previewNote: "Ikke lagret ennå.",
    previewEmpty: "Det er ingenting å vise.",
    figures: "Tallene om denne rettigheten",
    figuresNone: "Denne utgaven har ingen tall om denne rettigheten.",
    somebody: "Noen andre",
    yourself: "Du, i et annet vindu,",
    when: (date: string, time: string): string => `${date} klokken ${time}`,
    saveMine: "Lagre min versjon i stedet",
    takeTheirs: "Behold det som er lagret",
    conflictField: "Teksten",
    published: "Utgaven er publisert. Tekstene kan ikke endres lenger.",
    readOnly: "Du kan lese teksten, men ikke endre den.",
  },

  indicators: {
    title: "Indikatorene i denne utgaven",
    lead: "Hvilke tall rapporten følger, i hvilken rekkefølge, og hvilke setninger den åpner med.",
    order: "Plass",
    orderHelp: "Tallene gir rekkefølgen i boken. La feltet stå tomt for å utelate indikatoren.",
    name: "Indikator",
    right: "Rettighet",
    noRight: "Selve arbeidet",
    latest: "Siste tall",
    noFigure: "ingen",
    highlight: "Åpner rapporten",
    highlightFor: (name: string): string => `${name} åpner rapporten`,
    orderFor: (name: string): string => `Plassen til ${name}`,
    submit: "Lagre valget",
    none: "Byen har ingen indikatorer ennå",
    noneHelp: "Tall må importeres eller legges inn først.",
    badOrder: (name: string): string => `${name}: Plassen må være et helt tall.`,
  },

  publication: {
    title: (year: number): string => `Publiser ${year}-rapporten`,
    lead: "Dette kan ikke gjøres om.",
    happens: "Dette skjer",
    steps: (figures: number): readonly string[] => [
      `${plural(figures, "frigitt tall", "frigitte tall")}, alle tekster og anbefalinger fryses slik de står nå.`,
      "Alle kan lese rapporten på byens sider, som PDF og som data.",
      "Byens offentlige protokoll får en oppføring med rapportens SHA-256, slik at ingen kan endre den i det stille.",
      "Et tall som blir rettet senere, endrer neste rapport, ikke denne.",
    ],
    missing: "Det som kommer til å mangle",
    missingLead: "Rapporten kan publiseres likevel. Den sier åpent hva som mangler.",
    drafts: (count: number): string =>
      `${plural(count, "tall", "tall")} er lagt inn, men ikke frigitt, og kommer ikke med i rapporten.`,
    confirm: "Jeg har lest utkastet, og rapporten skal publiseres.",
    confirmMissing: "Kryss av for at du har lest utkastet.",
    submit: (year: number): string => `Publiser ${year}-rapporten for godt`,
    noFigures: "Rapporten kan ikke publiseres ennå: Ikke ett av tallene er frigitt.",
    cancel: "Ikke nå",
  },
} satisfies ReportTexts;
