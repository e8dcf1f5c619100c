/** Ordene på arbeidssidene for datasett, på bokmål. */
import type { DataSetPageTexts } from "./en.ts";

const formater: Readonly<Record<string, string>> = {
  csv: "CSV",
  "open-sdg": "Open SDG",
  rosario: "Rosarios eget format",
  xlsx: "Excel",
  "json-stat-1": "JSON-stat 1",
  "json-stat-2": "JSON-stat 2",
  eurostat: "Eurostat",
  "pxwebapi-2": "PxWebApi 2",
  "sdmx-json-2": "SDMX-JSON 2",
};

export const nb = {
  title: "Datasett",
  lead: "Tabeller med tall, hver fra én kilde. De blir i rådhuset til noen frigir dem. Før det sørger Rosario for at ingen i en liten gruppe blir røpet.",
  count: (count) => (count === 1 ? "Ett datasett" : `${count} datasett`),
  none: "Det er ingen datasett ennå",
  noneHelp:
    "Sett opp et: Skriv hva tallene gjelder, hvor de kommer fra, og hva som ikke skal fortelles om få mennesker. Så velger du en fil.",
  noneHelpWait: "En koordinator setter dem opp. Etterpå kan du hente inn filer her.",
  add: "Sett opp et datasett",
  maps: "Kart",
  toFigures: "Tall",
  columns: {
    dataSet: "Datasett",
    imported: "Sist hentet inn",
    released: "Frigitt",
    state: "Status",
  },
  notImported: "Ingenting ennå",
  notReleased: "Ingenting ennå",
  importedOn: (day, number) => `${day} (import ${number})`,
  releasedOn: (day, number) => `${day} (frigivelse ${number})`,
  state: {
    empty: "Ingen tall ennå",
    unreleased: "Ikke frigitt",
    behind: "Nyere tall venter",
    current: "Alt er frigitt",
  },

  one: {
    publicPage: "Åpen side",
    edit: "Rediger definisjonen",
    lead: {
      empty: "Det er ikke hentet inn noen tall ennå.",
      unreleased: (count) => `Her ligger ${count} tall. Ingen av dem er offentlige ennå.`,
      behind: (release) =>
        `Her ligger det nyere tall enn de offentlige, som er fra frigivelse ${release}.`,
      current: (release) => `De nyeste tallene er offentlige (frigivelse ${release}).`,
    },
    facts: { kind: "Hva slags tall", unit: "Enhet", source: "Kilde", licence: "Lisens" },
    importFile: "Hent inn en fil",
    imports: "Importer",
    importsHelp:
      "Her står hver fil som er hentet inn. For hver periode gjelder den siste. Filene selv blir aldri offentlige.",
    noImports: "Det er ikke hentet inn noe ennå.",
    importsCaption: "Importer, de siste først",
    importColumns: {
      origin: "Import",
      on: "Når og hvem",
      content: "Innhold",
      hash: "Fingeravtrykk (SHA-256)",
    },
    numbered: (number, origin) => `${number}: ${origin}`,
    terminal: "den som drifter Rosario",
    content: (format, count, span) =>
      `${formater[format] ?? format}, ${count} tall${span === "" ? "" : `, ${span}`}`,
    span: (first, last) => (first === last ? first : `${first} til ${last}`),
    retrieved: (day) => `hentet ${day}`,
    takenBack: (day) => `Trukket tilbake ${day}`,
    answers: (number, count) =>
      `Import ${number}: ${count === 1 ? "ett spørsmål besvart" : `${count} spørsmål besvart`}`,
    accepted: "Godtatt uten merknad.",
    note: (text) => `Merknad: ${text}`,
    takeBack: "Veien tilbake",
    takeBackHelp: (number) =>
      `Var import ${number} feil, kan du trekke den tilbake. Da gjelder det som lå her før. Det som er frigitt, er offentlig til du frigir på nytt.`,
    takeBackButton: (number) => `Trekk import ${number} tilbake`,
    tookBack: (number) => `Import ${number} er trukket tilbake. Nå gjelder det som lå her før.`,
    notTheLast:
      "Bare den siste importen kan trekkes tilbake, og noen har hentet inn eller trukket tilbake en annen i mellomtiden. Se på listen en gang til.",
    imported: (count, periods, fresh) =>
      `${count} tall i ${periods} ${periods === "1" ? "periode" : "perioder"} er hentet inn. ${fresh === "0" ? "Ingen av periodene er nye." : `Nye perioder: ${fresh}.`} Tallene er ikke offentlige før noen frigir dem.`,
    unchanged: "De samme tallene ligger her fra før. Ingenting ble endret.",
    defined: "Datasettet er satt opp. Nå trenger det tall: Velg en fil, eller hent dem.",
    savedDefinition: "Definisjonen er lagret.",
  },

  fetch: {
    title: "Hent fra statistikkontoret",
    asks: (host) => `Når du trykker på knappen, spør Rosario ${host}, og ingen andre, om dette:`,
    table: "Tabell",
    address: "Adresse",
    selection: "Utvalg",
    wholeTable: "det kontoret gir hvis ingen velger",
    onlyNew:
      "Bare perioder som ikke ligger her, blir hentet. Ser noe underlig ut, spør Rosario deg før tallene blir hentet inn.",
    oneFile:
      "Hele filen blir hentet hver gang. Ser noe underlig ut, spør Rosario deg før tallene blir hentet inn.",
    everything: "Hent alle perioder på nytt, så det kontoret har rettet, kommer med",
    button: "Hent på nytt",
    first: "Hent",
    nothingNew: "Kontoret har ikke noe nytt.",
    questionsLead: (count) =>
      `${count} tall kom fra kontoret. Noe ser underlig ut. Ingenting blir hentet inn før du har svart.`,
    submit: "Hent inn det som kom",
    refused: "Ingenting ble hentet",
    none: "Datasettet har ingen oppskrift. Med en oppskrift henter Rosario tallene rett fra statistikkontoret når du trykker på en knapp.",
    addRecipe: "Legg til en oppskrift",
  },

  rules: {
    title: "Det som ikke blir fortalt om få mennesker",
    asDelivered:
      "Kontoret som har laget tallene, har vernet dem. Det som er holdt tilbake der, blir holdt tilbake her, og en kontroll ser etter om noe av det lar seg regne ut.",
    threshold: (most) => `Antall fra 1 til ${most} blir holdt tilbake.`,
    thresholdNone: "Ingen antall blir holdt tilbake fordi de er små.",
    zerosProtected:
      "Nuller blir holdt tilbake som små antall, fordi «ingen av dem» kan si noe om alle i en gruppe.",
    zerosPublished: "Nuller blir vist.",
    contributors: (measure, few) =>
      `Tall som bygger på ${few} eller færre bidragsytere (${measure}), blir holdt tilbake.`,
    share: (measure, parts) =>
      `${measure} blir holdt tilbake der ${parts} er så lite at det holdes tilbake.`,
    counts: (measures) => `Dette er antall mennesker: ${measures}.`,
    others:
      "Noen andre tall blir også holdt tilbake, så ingen kan regne seg fram til de små fra summene. Før tallene blir offentlige, kontrollerer Rosario på en annen måte at det holder.",
    bySource: "Det kilden selv holder tilbake, blir holdt tilbake.",
  },

  release: {
    title: "Frigivelse",
    never: "Ingenting i dette datasettet er offentlig.",
    last: (number, day, count, withheld) =>
      `Frigivelse ${number} fra ${day} viser ${count} tall${withheld === "0" ? "" : ` og holder ${withheld} tilbake`}.`,
    see: "Se hva som ville bli frigitt",
    seeAgain: "Se hva en ny frigivelse ville vise",
    pageTitle: (name) => `Frigivelse: ${name}`,
    safe: "Kontrollen fant ingenting som lar seg regne ut.",
    planTitle: "Dette blir offentlig",
    told: "Blir vist",
    primary: "Blir holdt tilbake fordi de er små eller bygger på få",
    secondary: "Blir holdt tilbake så ingen kan regne ut de små",
    bySource: "Holdt tilbake av kilden",
    total: "Tall i alt",
    noneWithheld: "Ingen tall blir holdt tilbake.",
    measures: (counts, others) =>
      `Rosario verner dette som antall mennesker: ${counts}. Dette blir vist som det er: ${others}.`,
    asDelivered:
      "Rosario holder ikke tilbake noe selv, for datasettet står som levert. Er dette kommunens egne tall, la Rosario verne dem først.",
    howAudited: "Slik er det kontrollert",
    audited: (unknown, sums) =>
      unknown === "0"
        ? "Ingenting er holdt tilbake, så det er ingenting å regne ut."
        : `Kontrollen prøvde å regne ut ${unknown} tall fra ${sums} ${sums === "1" ? "sum" : "summer"} og det alle lesere vet: at antall er hele tall og ikke under null.`,
    method: "Metode",
    warning:
      "Det som er frigitt, kan alle se, laste ned og beholde. Det kan ikke gjøres om. Er noe galt, retter du tallene og frigir på nytt; da er det de nye som vises. Frigivelsen står i den offentlige protokollen.",
    button: (count) => `Frigi ${count} tall`,
    unchanged: "Alle ser nøyaktig dette fra før. Det er ingenting å frigi.",
    unsafeTitle: "Dette kan ikke frigis",
    unsafe: (count) => `${count} tall som er holdt tilbake, lar seg regne ut av de andre.`,
    revealed: "Det som lar seg regne ut",
    revealedCaption: "Tall som er holdt tilbake, og hva som røper dem",
    revealedMore: (count) => `Og ${count} til.`,
    from: "av",
    all: "alle",
    remedies: "Det som hjelper, den minste endringen først",
    withhold: (count) => `Hold tilbake ${count} tall til:`,
    merge: (categories, dimension, cost) =>
      `Slå sammen ${categories} (${dimension}) før du henter inn. Leserne mister ${cost} tall.`,
    widen: (periods, cost) =>
      `Slå sammen periodene ${periods} før du henter inn. Leserne mister ${cost} tall.`,
    noRemedy:
      "Vi fant ingen liten endring som hjelper. Se på tallene som er nevnt her, eller spør kontoret som har laget dem.",
    letRosario:
      "Rosario holder disse tallene tilbake selv når datasettet blir vernet her i stedet for å stå som levert.",
    changeRules: "Endre reglene",
    done: (number, count, withheld) =>
      `Frigivelse ${number} er offentlig. Den viser ${count} tall${withheld === "0" ? "" : ` og holder ${withheld} tilbake`}.`,
    place: "Tall",
    how: "Hvordan",
  },

  map: {
    title: "Kart",
    none: "Datasettet er ikke tegnet på noe kart.",
    on: (map, dimension) => `Tegnet på ${map} etter ${dimension}.`,
    noMaps: "Det er ingen kart ennå. Last opp et først.",
    addMap: "Last opp et kart",
    help: "Kodene her må være de samme som på kartet.",
    map: "Kart",
    mapHelp: "Velger du ikke noe, blir datasettet ikke tegnet på noe kart.",
    dimension: "Inndelingen som sier hvor, for eksempel bydel",
    button: "Lagre valget av kart",
    drawn: "Datasettet er tegnet på kartet.",
    drawnWithout: (codes) => `Datasettet er tegnet på kartet. Disse har ikke noe område: ${codes}.`,
    removed: "Datasettet er ikke lenger tegnet på noe kart.",
    noneFits: (codes, areas) =>
      `Ingen av kodene er et område på kartet. Datasettet har ${codes}; kartet har ${areas}. Kanskje ligger kodene i et annet felt i kartfilen.`,
    chooseMap: "Velg et kart.",
    chooseDimension: "Velg inndelingen som sier hvor.",
    nothingImported: "Hent inn tall først: Uten dem kjenner ingen inndelingene.",
  },

  definition: {
    titleNew: "Sett opp et datasett",
    titleOf: (name) => `Definisjon: ${name}`,
    crumb: "Definisjon",
    leadNew:
      "Hva tallene er, og hva som ikke skal fortelles om få mennesker. Ingenting er offentlig før det er frigitt.",
    leadEdit: "Nye regler gjelder fra neste frigivelse. Det som er frigitt, blir stående.",
    what: "Hva det er",
    title: "Tittel",
    titleHelp: "Med vanlige ord: Asylsøkere etter bydel.",
    slug: "Del av adressen",
    slugHelp: "La feltet stå tomt, så blir den laget av tittelen. Den kan ikke endres siden.",
    kind: "Hva slags tall",
    kinds: {
      count: {
        label: "Antall",
        help: "Så mange mennesker, saker eller ting. Bare antall kan legges sammen.",
      },
      rate: { label: "Rate", help: "Så mange per 1000 innbyggere." },
      share: { label: "Andel", help: "En del av et hele, i prosent." },
      mean: { label: "Gjennomsnitt", help: "Et snitt eller en midtverdi." },
      index: { label: "Indeks", help: "Et tall målt mot et år som er satt til 100." },
    },
    unit: "Enhet",
    unitHelp: "Slik den står etter tallet: personer, husholdninger, kroner.",
    source: "Kilde",
    sourceHelp:
      "Hvem som har laget tallene, og tabellens nummer: Statistisk sentralbyrå, tabell 07221.",
    licence: "Lisens",
    licenceHelp: "Vilkårene kilden gir: CC BY 4.0. Skriv det hvis ingen kjenner dem.",
    protection: "Det som ikke skal fortelles om få mennesker",
    mode: "Hvem som verner menneskene i tallene",
    modes: {
      protect: {
        label: "Rosario verner dem her",
        help: "For kommunens egne tall. Små antall blir holdt tilbake, og noen andre med dem, så ingen kan regne dem ut.",
      },
      "as-delivered": {
        label: "Kontoret har gjort det",
        help: "For offisiell statistikk som er publisert. Det kontoret har holdt tilbake, blir holdt tilbake; kontrollen sier om det er nok.",
      },
    },
    threshold: "Hold tilbake antall opp til",
    thresholdHelp:
      "4 holder tilbake 1 til 4, slik Statistisk sentralbyrå gjør for kommuner. 0 holder ingen tilbake.",
    zeros: "Nuller",
    zeroChoices: {
      protected: {
        label: "Hold dem tilbake som små antall",
        help: "«Ingen av dem» kan si noe om alle i en gruppe.",
      },
      published: { label: "Vis dem", help: "Der en null ikke sier noe om noen." },
    },
    more: "Flere regler: bidragsytere, andeler, hvilke mål som er antall",
    moreHelp: "Bare for datasett med flere mål. Skriv kodene slik de står i filen.",
    contributorsMeasure: "Målet som teller bidragsytere",
    contributorsFew: "Hold tilbake der det er høyst",
    share: (place) => `Andel ${place}: målet`,
    numerator: "Telleren",
    denominator: "Nevneren",
    counts: "Mål som er antall mennesker",
    countsHelp: "Ett på hver linje. Er feltet tomt, leses det av slaget og enhetene.",
    recipe: "Hvor det hentes fra",
    question: "Adresse, tabell og utvalg",
    way: "Slik kommer tallene hit",
    ways: {
      none: { label: "Noen velger en fil her", help: "CSV, Excel og andre formater." },
      "pxwebapi-2": {
        label: "Tabell hos et statistikkontor (PxWebApi 2)",
        help: "Statistisk sentralbyrå, Statistiska centralbyrån og andre. Bare nye perioder blir hentet.",
      },
      address: {
        label: "Fil på en adresse",
        help: "CSV, Excel, JSON-stat, Eurostat, SDMX. Hele filen hver gang.",
      },
    },
    address: "Adresse",
    addressHelp:
      "Roten til API-et, for eksempel https://data.ssb.no/api/pxwebapi/v2, eller adressen til selve filen.",
    table: "Tabell",
    selection: "Utvalg",
    selectionHelp:
      "Én linje per variabel: Region = 4601, 4602. Uttrykk går også: Tid = top(5), from(2015), *.",
    codeLists: "Kodelister",
    codeListsHelp: "Én linje per variabel: Region = agg_KommSummer.",
    language: "Språk i svaret",
    languageHelp: "Slik kontoret kaller det: no, en, sv.",
    hints: "Hjelp til å lese filen",
    yearStarts: "Måneden som år som 2014/15 begynner i (1 til 12)",
    timeColumn: "Kolonnen med perioden",
    valueColumn: "Kolonnen med tallene",
    sheet: "Arket i arbeidsboken",
    decimal: "Desimaler skrives med",
    decimals: { point: "punktum: 1.5", comma: "komma: 1,5" },
    create: "Sett opp datasettet",
    save: "Lagre definisjonen",
    cancel: "Avbryt",
    somebody: "Noen",
    savedAt: (day, time) => `${day} klokken ${time}`,
    problems: {
      kind: "Velg hva slags tall det er.",
      "slug-taken": "Det finnes alt et datasett med denne adressen. Velg en annen.",
      "recipe.selection": "En linje i utvalget er ikke skrevet slik: Region = 4601, 4602.",
      "recipe.codeLists": "En linje i kodelistene er ikke skrevet slik: Region = agg_KommSummer.",
      "recipe.unused":
        "Du har skrevet hvor tallene hentes fra eller hvordan de leses. Velg hvordan tallene kommer hit, eller tøm feltene under.",
      "year-starts": "Skriv måneden som et tall fra 1 til 12.",
    },
  },

  upload: {
    title: "Hent inn en fil",
    titleOf: (name) => `Hent inn: ${name}`,
    lead: "CSV, Excel, JSON-stat, Eurostat, SDMX eller Open SDG. Ingenting blir lagret før du har sett hva som endres.",
    file: "Fil",
    fileHelp: "Høyst 32 MB. Større filer kan den som drifter Rosario hente inn.",
    retrieved: "Dagen filen ble hentet fra kilden",
    submit: "Les filen",
    noFile: "Velg en fil som ikke er tom.",
    badDay: "Dette er ikke en dag.",
    futureDay: "Denne dagen er ikke kommet ennå.",
    expired:
      "Denne filen er ikke her lenger: Enten er den hentet inn, eller så ble den valgt for mer enn et døgn siden. Velg den på nytt hvis den fortsatt skal inn.",
    errorsTitle: (count) =>
      count === 1
        ? "Én feil i filen. Ingenting er lagret."
        : `${count} feil i filen. Ingenting er lagret.`,
    errorsMore: (count) => `Og ${count} til.`,
    errorAt: (row) => `Rad ${row}: `,
    otherDimensions: (expected, found) =>
      `Datasettet er delt inn etter ${expected}; filen er delt inn etter ${found}.`,
    steps: { read: "Dette leste vi", ask: "Dette spør vi om", change: "Dette blir endret" },
    readLead: (format, count, span) =>
      `${formater[format] ?? format}: ${count} tall${span === "" ? "" : `, ${span}`}.`,
    fileTitle: "Tittel i filen",
    fileSource: "Kilde i filen",
    updated: "Endret av kontoret",
    dividedBy: "Delt inn etter",
    dimension: (label, count) =>
      `${label} (${count === 1 ? "én kategori" : `${count} kategorier`})`,
    firstRows: (shown, count) => `De første ${shown} av ${count} tall`,
    row: "Rad",
    inFile: "Nr.",
    period: "Periode",
    value: "Tall",
    state: "Merke",
    noValue: "ingen",
    passedOver: (count) =>
      count === 1 ? "Én ting ble ikke lest som tall" : `${count} ting ble ikke lest som tall`,
    passedOverKinds: {
      preamble: "Over tabellen",
      footnote: "Under tabellen",
      column: "Kolonne vi ikke bruker",
      row: "Rad uten tall",
    },
    remarks: "Det filen sier ved siden av tallene",
    askLead: (count) =>
      count === 1
        ? "Én ting i filen ser underlig ut. Er det riktig?"
        : `${count} ting i filen ser underlige ut. Er de riktige?`,
    askNothing: "Ingenting i filen ser underlig ut.",
    question: (place, count) => `Spørsmål ${place} av ${count}`,
    rowsOf: (place, count) =>
      count === 1
        ? `Spørsmål ${place}: raden det gjelder`
        : `Spørsmål ${place}: radene det gjelder`,
    rowsMore: (place, shown, count) =>
      `Spørsmål ${place}: de første ${shown} av ${count} rader det gjelder`,
    verdict: "Er det riktig?",
    right: "Ja, hent det inn som det er",
    wrong: "Nei, noe er galt",
    note: "Hvorfor, med få ord",
    noteHelp: "Merknaden blir tatt vare på, så ingen trenger å spørre igjen neste år.",
    remembered: (number) => `Dette ble besvart ved import ${number}. Svaret er fylt ut.`,
    unanswered: (place) => `Spørsmål ${place}: Si om det er riktig.`,
    noteTooLong: (place, most) => `Spørsmål ${place}: Merknaden er lengre enn ${most} tegn.`,
    seeChanges: "Se hva som blir endret",
    wrongTitle: "Ingenting er hentet inn",
    wrongLead:
      "Du fant feil. Rett filen, eller spør kontoret som har laget den, og velg den på nytt. Svarene dine under blir stående i et døgn.",
    again: "Velg en annen fil",
    backTo: "Tilbake til datasettet",
    changeLead: (added, changed, gone, same) =>
      `${[
        ...(added === "0" ? [] : [`${added} ${added === "1" ? "nytt" : "nye"} tall`]),
        ...(changed === "0" ? [] : [`${changed} tall blir endret`]),
        ...(gone === "0" ? [] : [`${gone} tall blir borte`]),
        ...(same === "0" ? [] : [`${same} tall er som før`]),
      ].join(", ")}.`,
    changeHelp:
      "Filen erstatter hele perioder: Tall fra en periode som filen har, men som mangler i filen, gjelder ikke lenger.",
    nothing: "Alle tallene ligger her fra før. Det er ingenting å hente inn.",
    changedCaption: (shown, all) =>
      String(shown) === all
        ? "Tall som blir endret"
        : `De første ${shown} av ${all} tall som blir endret`,
    group: "Gruppe",
    old: "Nå",
    fresh: "Blir",
    gone: "borte",
    answered: (count) =>
      count === 1 ? "Ett spørsmål er besvart." : `${count} spørsmål er besvart.`,
    changeAnswers: "Endre svarene",
    confirm: (count) => `Hent inn ${count} tall`,
    raw: "Tallene blir i rådhuset. Ingenting blir offentlig før noen frigir det. Angrer du, kan du trekke importen tilbake etterpå.",
    askedMeanwhile:
      "Noen har hentet inn tall siden du svarte. Se på spørsmålene en gang til. Ingenting fra denne filen er hentet inn.",
    changedMeanwhile:
      "Noen har hentet inn tall siden du leste denne filen. Se på endringene en gang til.",
  },
  states: {
    normal: "",
    revised: "revidert",
    provisional: "foreløpig",
    estimated: "anslått",
    forecast: "framskrevet",
    unreliable: "usikker",
    "definition-differs": "annen definisjon",
    break: "brudd i serien",
    "not-applicable": "ikke aktuelt",
    missing: "mangler",
    suppressed: "holdt tilbake av kilden",
  },
} satisfies DataSetPageTexts;
