/** What this module says, in German as it is written in Austria. */
import type { AssessmentTexts } from "./en.ts";

const days = (count: number): string =>
  count === 1 ? "1 Tag" : `${count.toLocaleString("de-AT")} Tagen`;
const late = (count: number): string =>
  count === 1 ? "1 Tag" : `${count.toLocaleString("de-AT")} Tage`;
const many = (count: number, one: string, more: string): string =>
  count === 1 ? one : `${count} ${more}`;

export const de = {
  title: "Rechte in Entscheidungen",
  about: "Was hier geprüft wird, und wie",
  aboutText:
    "Bevor der Gemeinderat entscheidet, stellt die Abteilung, die das Geschäftsstück vorbereitet, vier Fragen: Was ist der Sachverhalt? Welche Rechte berührt er? Wer ist verantwortlich? Wie wird es überprüft? Steht ein Recht ernsthaft auf dem Spiel, folgt eine volle Prüfung. Ein Beirat zieht einige Prüfungen per Los und sagt, wie gut abgewogen wurde.",
  lead: (weighed: number, year: number | undefined): string =>
    weighed === 0 || year === undefined
      ? "Bisher wurde keine Entscheidung geprüft."
      : `${many(weighed, "Eine Entscheidung wurde", "Entscheidungen wurden")} ${year} geprüft.`,
  outOf: (weighed: number, cases: number, year: number): string =>
    `${weighed} von ${many(cases, "1 Geschäftsstück", "Geschäftsstücken")} des Jahres ${year} ${weighed === 1 ? "wurde" : "wurden"} geprüft.`,
  none: "Bisher wurde keine Entscheidung geprüft",
  noneHelp: "Die erste steht hier, sobald eine Abteilung sie abgeschlossen hat.",
  noneMatch: "Keine Treffer",
  noneMatchHelp: "Wählen Sie weniger Merkmale, oder zeigen Sie alle.",
  filter: {
    label: "Auswählen",
    department: "Abteilung",
    right: "Recht",
    outcome: "Ergebnis",
    year: "Jahr",
    any: "Alle",
    submit: "Anzeigen",
    all: "Alle anzeigen",
    count: (found: number): string => many(found, "1 Entscheidung", "Entscheidungen"),
  },
  table: {
    caption: "Geprüfte Entscheidungen, die neuesten zuerst",
    case: "Geschäftsstück",
    department: "Abteilung",
    rights: "Rechte",
    found: "Ergebnis",
    verdict: "Urteil des Beirats",
    on: "Geprüft am",
    noRight: "Keines berührt",
    notReviewed: "Nicht gezogen",
  },
  figures: {
    title: "Wie viele Entscheidungen geprüft wurden",
    caption: "Geprüfte Entscheidungen nach Jahr und Abteilung",
    year: "Jahr und Abteilung",
    all: "Die ganze Stadt",
    weighed: "Geprüft",
    cases: "Von Geschäftsstücken",
    rest: "Übrige: ohne Abteilung, oder für keine eingetragen",
    unknown: "nicht angegeben",
    full: "Volle Prüfungen",
    fullOf: (made: number, needed: number): string =>
      made >= needed ? `${made}` : `${made}, nötig ${needed}`,
    reviewed: "Vom Beirat gelesen",
    source: "Zahl der Geschäftsstücke",
    note: "Gezählt wird in dem Jahr, in dem zuerst geprüft wurde, bei der Abteilung, die das Geschäftsstück jetzt hat. Was mehrere Abteilungen prüfen, zählt einmal. Zurückgezogenes zählt nicht.",
  },
  begun: (count: number): string =>
    count === 0
      ? ""
      : `${many(count, "Eine Prüfung ist", "Prüfungen sind")} begonnen und nicht abgeschlossen. Die Nummer ist vergeben, sonst ist nichts öffentlich.`,
  csv: "Alle als Datei (CSV)",
  json: "Als Datei (JSON)",
  draws: {
    title: "Stichproben per Los",
    lead: "Ein Beirat liest einige Prüfungen noch einmal. Welche, wird so gezogen, dass niemand sie aussuchen kann und alle es nachziehen können.",
    none: "Bisher wurde keine Ziehung angekündigt",
    noneHelp: "Das Sekretariat des Beirats kündigt die erste an.",
    name: (number: number): string => `Ziehung ${number}`,
    period: (from: string, to: string): string => `Abgeschlossene Prüfungen von ${from} bis ${to}`,
    size: "Größe der Stichprobe",
    commitment: "Festlegung (SHA-256 des geheimen Startwerts)",
    announcedOn: "Angekündigt",
    known: {
      nothing:
        "Spätestens am ersten Tag des Zeitraums: Niemand konnte wissen, was auf die Liste kommt.",
      days: (over: number, all: number): string =>
        `Als ${over} von ${days(all)} des Zeitraums vorbei waren: Was an ihnen abgeschlossen wurde, war bekannt. Den Rest der Liste konnte niemand wissen.`,
      all: "Als der Zeitraum vorbei war: Die Liste war bekannt, und wer den Server betreibt, konnte Startwerte probieren, bis die Stichprobe passte. So lässt sich keine Ziehung mehr ankündigen.",
    },
    listTitle: "Die Liste",
    listSince: (date: string): string =>
      `Die Liste steht noch nicht fest. Seit ${date} lässt sie sich festlegen.`,
    listFrom: (date: string): string =>
      `Der Zeitraum läuft noch. Ab ${date} lässt sich die Liste festlegen; bis dahin ist eine Absage möglich.`,
    listLead: (count: number, date: string): string =>
      `${many(count, "Eine Prüfung", "Prüfungen")}, festgelegt am ${date}.`,
    listHash: "Fingerabdruck der Liste",
    sampleTitle: "Die Stichprobe",
    sampleNone: "Es wurde noch nicht gezogen.",
    sampleLead: (date: string): string => `Gezogen am ${date}, in dieser Reihenfolge.`,
    seed: "Der Startwert, gezeigt bei der Ziehung",
    howTitle: "Selbst nachziehen",
    willTitle: "So wird gezogen",
    will: "Der geheime Startwert steht fest. Die Liste wird festgelegt, wenn der Zeitraum vorbei ist, und erst dann wird der Startwert gezeigt; das öffentliche Protokoll wird alle drei in dieser Reihenfolge haben.",
    willOfList:
      "Der geheime Startwert steht fest, und die Liste auch. Als Nächstes wird der Startwert gezeigt; das öffentliche Protokoll wird alle drei in dieser Reihenfolge haben.",
    how: "Der Startwert stand vor der Liste fest, und die Liste, bevor er gezeigt wurde; das öffentliche Protokoll hat alle drei in dieser Reihenfolge.",
    method:
      "Nehmen Sie für jede Nummer SHA-256 von „rosario/sample-draw/v1/key“, einem Zeilenumbruch, den 32 Bytes des Startwerts und der Nummer. Die Stichprobe sind die Prüfungen mit den kleinsten Zahlen.",
    verify: "Das prüft alles auf einmal, allein aus der Datei:",
    fileSoFar: "Was es bisher gibt, mit Nachweisen (JSON)",
    file: "Alles Nötige, mit Nachweisen (JSON)",
    endedTitle: "Warum nicht gezogen wurde",
    csv: "Alle Ziehungen als Datei (CSV)",
    columns: {
      draw: "Ziehung",
      standing: "Stand",
      period: "Zeitraum",
      size: "Stichprobe",
      list: "Liste",
    },
  },
  drawStandings: {
    running: (date: string): string => `Der Zeitraum endet am ${date}`,
    announced: (count: number): string =>
      count === 0
        ? "Heute angekündigt, nicht gezogen"
        : `Vor ${days(count)} angekündigt, nicht gezogen`,
    listed: (count: number): string =>
      count === 0
        ? "Heute angekündigt, Liste fest, nicht gezogen"
        : `Vor ${days(count)} angekündigt, Liste fest, nicht gezogen`,
    drawn: (count: number): string =>
      count === 0
        ? "Heute gezogen, noch nicht gelesen"
        : `Vor ${days(count)} gezogen, noch nicht gelesen`,
    reviewed: "Vom Beirat gelesen",
    ended: "Abgesagt",
  },
  standings: {
    withdrawn: "Zurückgezogen",
    begun: "Begonnen, nicht abgeschlossen",
    fullMissing: "Volle Prüfung nötig",
    fullLate: (count: number): string => `Volle Prüfung fehlt, ${late(count)} überfällig`,
    internal: "Voll geprüft; zu lesen, wenn entschieden ist",
    outcomes: {
      "no-effect": "Keine Auswirkung auf Rechte",
      "go-on": "Geprüft: kann beschlossen werden",
      change: "Geprüft: soll geändert werden",
      "full-needed": "Volle Prüfung nötig",
    },
    conclusions: {
      "go-on": "Voll geprüft: kann beschlossen werden",
      "go-on-with-measures": "Voll geprüft: mit Maßnahmen kann beschlossen werden",
      change: "Voll geprüft: soll geändert werden",
      "do-not": "Voll geprüft: soll nicht beschlossen werden",
    },
  },
  followUp: {
    title: "Was daraus wurde",
    listTitle: "Zu überprüfen",
    case: {
      due: (count: number): string =>
        count === 0 ? "Heute zu überprüfen" : `In ${days(count)} zu überprüfen`,
      late: (count: number): string => `Überprüfung ${late(count)} überfällig`,
    },
    measure: {
      due: (count: number): string =>
        count === 0 ? "Maßnahme heute fällig" : `Maßnahme in ${days(count)} fällig`,
      late: (count: number): string => `Maßnahme ${late(count)} überfällig`,
    },
    by: (date: string): string => `Zu überprüfen bis ${date}.`,
    silent: "Noch hat niemand gesagt, was daraus wurde.",
    silentSince: "Seit diesem Tag hat niemand gesagt, was daraus wurde.",
    interim: "vor dem Termin",
    came: (count: number): string => `${late(count)} zu spät`,
    noDay: "Für die Überprüfung ist kein Tag genannt.",
    rejected: "Es wurde abgelehnt, also gibt es nichts zu überprüfen.",
    lateCount: (count: number): string =>
      many(count, "Eine Überprüfung ist überfällig", "Überprüfungen sind überfällig"),
    ofCase: "Das Geschäftsstück",
    ofMeasure: (text: string): string => `Maßnahme: ${text}`,
  },
  check: {
    by: (department: string): string => `Geprüft von: ${department}`,
    caseNumber: "Geschäftsstück",
    expectedOn: "Entscheidung erwartet",
    finishedOn: "Geprüft am",
    version: (number: number): string => `Fassung ${number}`,
    earlier: "Frühere Fassungen",
    facts: "Sachverhalt",
    analysis: "Auswirkung auf die Rechte",
    responsible: "Wer verantwortlich ist",
    review: "Überprüfung",
    reviewOn: (date: string): string => `Zu überprüfen am ${date}.`,
    screening: "Was auf die Entscheidung zutrifft",
    noRights: "Sie berührt keines der Rechte der Stadt.",
    sentenceTitle: "Für den Akt",
    sentenceHelp: "Markieren Sie den Text und kopieren Sie ihn in den Akt.",
    sentenceFile: "Als Text",
    decidedTitle: "Was beschlossen wurde",
    undecided: "Es ist nicht entschieden, oder niemand hat es hier eingetragen.",
    source: "Quelle",
    withdrawnTitle: "Warum sie zurückgezogen ist",
    proofTitle: "Im öffentlichen Protokoll",
    entry: (position: number): string => `Eintrag ${position}`,
    reviewTitle: "Wie gut abgewogen wurde",
    alsoAs: "Auch geprüft als",
    notedBefore: "früher eingetragen",
    afterwards: "Im Nachhinein geprüft: Es war schon entschieden, oder der Tag dafür war vorbei.",
    notDrawn: "Nicht gezogen.",
    drawn: (number: number): string =>
      `In Ziehung ${number} gezogen. Der Beirat hat sich noch nicht geäußert.`,
    bodyVoice: (body: string): string => `${body} sagt`,
    departmentVoice: (department: string): string => `${department} sagt`,
    silence: "Dazu ist nichts gesagt worden.",
    change: "Was sich ändern soll:",
    dissent: "Abweichende Meinung:",
  },
  impact: {
    title: "Volle Prüfung",
    none: "Eine volle Prüfung ist nötig. Es gibt noch keine.",
    internal: "Es gibt eine volle Prüfung. Sie ist zu lesen, wenn entschieden ist.",
    effectsTitle: "Wer betroffen ist, und wie schwer",
    methodTitle: "Wie die Schwere berechnet wird",
    method:
      "Wie hart es trifft, wie viele es trifft und ob es gutzumachen ist, hat je vier Stufen. Ihr Produkt reicht von 1 bis 64: bis 6 gering, bis 18 spürbar, bis 32 schwer, darüber sehr schwer. Was hart trifft und nicht gutzumachen ist, gilt immer mindestens als schwer, auch wenn es wenige trifft. Wie wahrscheinlich es ist, steht daneben und macht es nicht kleiner.",
    people: "Betroffene",
    right: "Recht",
    ground: "Diskriminierungsgrund",
    severity: "Wie schwer",
    severities: {
      slight: "Gering",
      noticeable: "Spürbar",
      serious: "Schwer",
      grave: "Sehr schwer",
    },
    ofSixtyFour: (number: number): string => `${number} von 64`,
    directions: { limits: "Schränkt das Recht ein", advances: "Stärkt das Recht" },
    direction: "Was es bewirkt",
    measured: {
      scale: {
        label: "Wie hart trifft es?",
        steps: [
          "Eine Unannehmlichkeit",
          "Im Alltag zu spüren",
          "Etwas Grundlegendes steht auf dem Spiel",
          "Leben, Gesundheit oder Freiheit stehen auf dem Spiel",
        ],
      },
      scope: {
        label: "Wie viele von ihnen?",
        steps: ["Einzelne", "Einige der Gruppe", "Die meisten der Gruppe", "Alle der Gruppe"],
      },
      irremediability: {
        label: "Lässt es sich gutmachen?",
        steps: ["Leicht", "Mit einigem Aufwand", "Kaum, oder nur zum Teil", "Nein"],
      },
      likelihood: {
        label: "Wie wahrscheinlich ist es?",
        steps: ["Unwahrscheinlich", "Möglich", "Wahrscheinlich", "Sicher, oder schon so"],
      },
    },
    qualities: {
      availability: "Verfügbarkeit: Gibt es genug davon?",
      accessibility: "Zugänglichkeit: Können es alle erreichen und sich leisten?",
      acceptability: "Annehmbarkeit: Achtet es die Betroffenen?",
      quality: "Qualität: Ist es gut genug?",
    },
    mitigationTitle: "Mildernde Maßnahmen",
    mitigation: "Maßnahme",
    owner: "Abteilung",
    dueOn: "Bis",
    cameOfIt: "Was daraus wurde",
    noMitigation: "Keine Maßnahmen sind genannt.",
    takesBackTitle: "Wird etwas zurückgenommen, was die Menschen heute haben?",
    takesBack: { yes: "Ja", no: "Nein" },
    progress: "Was geschieht Schritt für Schritt, soweit die Mittel reichen?",
    justification: "Warum es zu rechtfertigen ist",
    alternatives: "Was sonst erwogen wurde",
    temporary: "Für wie lange",
    heard: "Wer gehört wurde und was gesagt wurde",
    conclusion: "Ergebnis",
    conclusions: {
      "go-on": "Es kann wie vorgeschlagen beschlossen werden",
      "go-on-with-measures": "Es kann mit den Maßnahmen beschlossen werden",
      change: "Der Vorschlag soll geändert werden",
      "do-not": "Der Vorschlag soll nicht beschlossen werden",
    },
    reasons: "Begründung",
    open: "Wer darf sie lesen?",
    openness: {
      yes: "Alle, sofort",
      no: "Nur die Stadt, bis entschieden ist",
    },
    internalNow: "Nur für jene, die hier arbeiten, bis entschieden ist",
  },
  verdicts: {
    well: {
      mark: "Gut abgewogen",
      meaning: "Die vier Fragen sind so beantwortet, dass man folgen kann.",
    },
    partly: { mark: "Teilweise abgewogen", meaning: "Etwas Wichtiges fehlt." },
    not: {
      mark: "Nicht abgewogen",
      meaning: "Das Formular ist ausgefüllt, die Rechte sind nicht abgewogen.",
    },
    "cannot-judge": { mark: "Nicht zu beurteilen", meaning: "Es steht zu wenig da." },
  },
  decisionKinds: {
    "as-proposed": "Wie vorgeschlagen beschlossen",
    changed: "Geändert beschlossen",
    rejected: "Abgelehnt",
    postponed: "Vertagt",
  },
  statements: {
    advances: "Menschen bekommen mehr von einem Recht.",
    limits: "Ein Recht wird für manche eingeschränkt.",
    serious:
      "Die Einschränkung geht tief: Wohnung, Einkommen, Gesundheit, Freiheit oder das Leben mit der Familie stehen auf dem Spiel.",
    uneven: "Sie trifft Kinder oder eine vor Diskriminierung geschützte Gruppe härter als andere.",
    "takes-back": "Es wird etwas zurückgenommen, was die Menschen heute haben.",
    unsure: "Wir wissen zu wenig, um zu sagen, wen sie trifft.",
    change: "Der Vorschlag soll deshalb geändert werden.",
    "no-limit": "Sie berührt ein Recht und schränkt es für niemanden ein; die Analyse sagt, warum.",
    none: "Nichts davon.",
  },
  sentence: {
    weighed: (caseNumber: string, rights: string): string =>
      rights === ""
        ? `Die Menschenrechte wurden zum Geschäftsstück ${caseNumber} geprüft. Es berührt keines der Rechte der Stadt.`
        : `Die Menschenrechte wurden zum Geschäftsstück ${caseNumber} geprüft: ${rights}.`,
    article: "Art.",
    and: "und",
    instruments: {
      UDHR: "AEMR",
      ICCPR: "UN-Zivilpakt",
      ICESCR: "UN-Sozialpakt",
      CERD: "UN-Antirassismuskonvention",
      CEDAW: "UN-Frauenrechtskonvention",
      CAT: "UN-Antifolterkonvention",
      CRC: "UN-Kinderrechtskonvention",
      CRPD: "UN-Behindertenrechtskonvention",
      ECHR: "EMRK",
      "ESC-R": "Europäische Sozialcharta",
      "EU-CFR": "EU-Grundrechtecharta",
      ISTANBUL: "Istanbul-Konvention",
      AARHUS: "Aarhus-Konvention",
    } as Readonly<Record<string, string>>,
    effects: { limits: "Es schränkt ein Recht ein.", advances: "Es stärkt ein Recht." },
    unsure: "Man weiß zu wenig, um zu sagen, wen es trifft.",
    untold: "Ob es eines davon einschränkt, ist nicht gesagt.",
    noLimit:
      "Die Prüfung ergibt, dass keines dieser Rechte eingeschränkt wird; die Gründe stehen darin.",
    afterwards: "Geprüft wurde, als schon entschieden oder der dafür erwartete Tag vorbei war.",
    takesBack: "Es nimmt etwas zurück, was die Menschen heute haben.",
    outcomes: {
      "no-effect": "Die Prüfung ergibt keine Auswirkung auf sie.",
      "go-on": "Die Prüfung ergibt, dass wie vorgeschlagen beschlossen werden kann.",
      change: "Die Prüfung ergibt, dass der Vorschlag vor dem Beschluss geändert werden soll.",
      "full-needed":
        "Die Prüfung ergibt, dass vor dem Beschluss eine volle Prüfung nötig ist. Sie ist nicht gemacht.",
    },
    conclusions: {
      "go-on": "Die volle Prüfung ergibt, dass wie vorgeschlagen beschlossen werden kann.",
      "go-on-with-measures":
        "Die volle Prüfung ergibt, dass beschlossen werden kann, wenn die Maßnahmen darin getroffen werden.",
      change: "Die volle Prüfung ergibt, dass der Vorschlag geändert werden soll.",
      "do-not": "Die volle Prüfung ergibt, dass der Vorschlag nicht beschlossen werden soll.",
    },
    internal: "Eine volle Prüfung liegt bei der Stadt und ist zu lesen, wenn entschieden ist.",
    gravest: (people: string, right: string, severity: string): string =>
      `Am schwersten trifft es: ${people} (${right}), ${severity.toLowerCase()}.`,
    followedUp: (date: string): string =>
      `Überprüft wurde am ${date}; was daraus wurde, steht in der Prüfung.`,
    review: (date: string): string => `Überprüft wird am ${date}.`,
    reference: (reference: string, version: number, address: string): string =>
      `Nummer ${reference}, Fassung ${version}: ${address}`,
  },
  entries: {
    "decision-check.begun": "Begonnen",
    "decision-check.finished": "Eine Fassung wurde abgeschlossen",
    "decision-check.decided": "Der Beschluss wurde eingetragen",
    "decision-check.followed-up": "Gesagt wurde, was daraus wurde",
    "decision-check.withdrawn": "Zurückgezogen",
    "decision-check.reviewed": "Ein Beirat hat sie gelesen",
    "decision-check.replied": "Die Abteilung hat geantwortet",
    "impact-assessment.finished": "Eine volle Prüfung wurde abgeschlossen",
    "sample-draw.announced": "Angekündigt, mit der Festlegung des Startwerts",
    "sample-draw.listed": "Die Liste wurde festgelegt",
    "sample-draw.drawn": "Gezogen, mit dem Startwert",
    "sample-draw.ended": "Abgesagt",
    "sample-review.adopted": "Der Beirat hat seine Urteile beschlossen",
  } as Readonly<Record<string, string>>,
  work: {
    title: "Entscheidungen prüfen",
    lead: (begun: number, missing: number, late: number): string =>
      begun + missing + late === 0
        ? "Nichts ist offen."
        : [
            ...(begun === 0
              ? []
              : [`${many(begun, "Eine Prüfung ist", "Prüfungen sind")} nicht abgeschlossen.`]),
            ...(missing === 0
              ? []
              : [`${many(missing, "Eine volle Prüfung fehlt", "volle Prüfungen fehlen")}.`]),
            ...(late === 0
              ? []
              : [`${many(late, "Eine Überprüfung ist", "Überprüfungen sind")} überfällig.`]),
          ].join(" "),
    start: "Ein Geschäftsstück prüfen",
    begunTitle: "Nicht abgeschlossen",
    finishedTitle: "Abgeschlossen",
    none: "Bisher wurde nichts geprüft",
    noneHelp:
      "Beginnen Sie mit dem nächsten Geschäftsstück für den Gemeinderat. Es dauert zehn Minuten.",
    public: "Die öffentliche Seite",
    goOn: "Weitermachen",
    newVersion: "Eine neue Fassung schreiben",
    newVersionNote: "Was abgeschlossen ist, bleibt. Die neue Fassung steht daneben.",
    full: "Volle Prüfung",
    fullStart: "Die volle Prüfung machen",
    openForm: "Formular öffnen",
    kept: "Ihr Entwurf ist gespeichert. Von außen sieht ihn niemand.",
    finished: (reference: string): string => `${reference} steht im öffentlichen Protokoll.`,
    unchanged: "Es wurde nichts geändert.",
    done: "Es steht im öffentlichen Protokoll.",
    meanwhile:
      "Während Sie schrieben, hat hier jemand anderer geschrieben. Ihr Text steht noch im Formular. Lesen Sie den anderen in einem zweiten Fenster, und senden Sie Ihren noch einmal, wenn er noch stimmt.",
    written: (language: string, isNew: boolean): string =>
      `Sie schreiben auf ${language}.${isNew ? " Um in einer anderen Sprache zu schreiben, wechseln Sie zuerst die Sprache der Seite." : ""}`,
    before: (reference: string): string => `Dieses Geschäftsstück ist schon geprüft: ${reference}`,
    elsewhere:
      "Eine andere Abteilung hat es geprüft. Lesen Sie das zuerst. Prüft Ihre Abteilung einen eigenen Teil, kreuzen Sie das unten an und schreiben Sie in die Analyse, welchen; gezählt wird das Geschäftsstück nur einmal.",
    noDepartments: {
      title: "Die Stadt hat hier noch keine Abteilungen",
      text: "Jedes Geschäftsstück prüft eine Abteilung. Die Koordination legt die Abteilungen an und ordnet ihnen Menschen zu; danach steht hier das Formular.",
    },
    noPlace: {
      title: "Sie sind noch keiner Abteilung zugeordnet",
      text: "Sie prüfen die Geschäftsstücke der Abteilung, in der Sie arbeiten. Die Koordination ordnet Sie ihr zu; danach steht hier das Formular.",
    },
    toDepartments: "Abteilungen",
    askCoordinator: "Wenden Sie sich an die Koordination Ihrer Stadt.",
    forever:
      "Was Sie senden, wird veröffentlicht und bleibt. Falsches wird durch einen weiteren Eintrag berichtigt.",
    drawsTitle: "Stichproben",
  },
  forms: {
    check: {
      title: "Menschenrechte in einem Geschäftsstück prüfen",
      lead: "Elf Fragen, zehn Minuten. Es wird veröffentlicht, wenn Sie abschließen: Nennen Sie keine Person und nichts, woran man eine erkennen könnte.",
      finish: "Abschließen und veröffentlichen",
      keep: "Als Entwurf speichern",
    },
    decision: { title: "Eintragen, was beschlossen wurde", send: "Beschluss eintragen" },
    followUp: { title: "Sagen, was daraus wurde", send: "Eintragen" },
    withdrawal: { title: "Zurückziehen", send: "Zurückziehen" },
    caseCount: {
      title: "Wie viele Geschäftsstücke es gab",
      send: "Zahl eintragen",
    },
    effect: {
      title: "Eine betroffene Gruppe",
      add: "Hinzufügen",
      save: "Speichern",
      remove: "Herausnehmen",
    },
    mitigation: {
      title: "Eine mildernde Maßnahme",
      add: "Hinzufügen",
      save: "Speichern",
      remove: "Herausnehmen",
    },
    whole: {
      title: "Das Ganze",
      finish: "Volle Prüfung abschließen",
      keep: "Als Entwurf speichern",
    },
    draw: {
      title: "Eine Ziehung ankündigen",
      help: "Ein geheimer Startwert wird gemacht und sein Fingerabdruck sofort veröffentlicht. Die Liste wird frühestens am Tag nach dem Zeitraum festgelegt; dann wird gezogen. Steht die Liste fest, ist keine Absage mehr möglich.",
      send: "Ziehung ankündigen",
    },
    list: {
      title: "Liste festlegen",
      help: "Jede Prüfung, die im Zeitraum abgeschlossen wurde, kommt darauf, auch zurückgezogene.",
      send: "Liste festlegen",
    },
    result: {
      title: "Ziehen",
      help: "Der Startwert wird allen gezeigt. Es lässt sich nicht wiederholen.",
      send: "Stichprobe ziehen",
    },
    ending: { title: "Ziehung absagen", send: "Absagen" },
    note: {
      title: (reference: string): string => `Ihre Notiz zu ${reference}`,
      send: "Notiz speichern",
    },
    adoption: {
      title: "Urteile beschließen",
      help: "Alle Urteile kommen in einem Akt ins öffentliche Protokoll. Danach lassen sie sich nicht mehr ändern.",
      send: (count: number): string =>
        count === 1 ? "Das Urteil beschließen" : `Alle ${count} Urteile beschließen`,
    },
    reply: { title: "Dem Beirat antworten", send: "Antwort senden" },
  },
  fields: {
    caseNumber: {
      label: "Geschäftszahl",
      help: "Wie sie im Akt steht, zum Beispiel 2026/1234.",
    },
    title: { label: "Was beschlossen werden soll", help: "Eine Zeile." },
    department: { label: "Abteilung" },
    expectedOn: { label: "Wann die Entscheidung erwartet wird" },
    facts: {
      label: "Sachverhalt: Wen trifft es, und was ist bekannt?",
      help: "Welche Gruppen, ungefähr wie viele, was sie selbst sagen. Und was nicht bekannt ist.",
    },
    rights: {
      label: "Analyse: Welche Rechte berührt es?",
      help: "Die Artikel folgen von selbst. Kreuzen Sie keines an, wenn es keines berührt.",
    },
    analysis: {
      label: "Wie wirkt es sich auf sie aus?",
      help: "Was wird eingeschränkt oder gestärkt, für wen und warum? Schränkt es keines ein oder berührt es keines: warum nicht?",
    },
    screening: {
      label: "Was trifft auf die Entscheidung zu?",
      help: "Kreuzen Sie alles an, was zutrifft. Daraus folgt, ob eine volle Prüfung nötig ist.",
    },
    responsible: {
      label: "Verantwortung: Wer muss was tun?",
      help: "Nur wenn ein Recht berührt ist: welche Abteilung, welche Pflicht, wen man fragen kann.",
    },
    review: {
      label: "Überprüfung: Woran sehen Sie, ob es so kam?",
      help: "Nur wenn ein Recht berührt ist: was angesehen und wer gefragt wird.",
    },
    reviewOn: { label: "Überprüft am" },
  },
  more: {
    ownPart: "Unsere Abteilung prüft einen eigenen Teil dieses Geschäftsstücks",
    ownPartHelp: "Schreiben Sie in die Analyse, welchen.",
    kind: "Was beschlossen wurde",
    text: "In ein, zwei Sätzen",
    decidedOn: "Beschlossen am",
    source: "Wo es zu lesen ist",
    followUpOf: "Wovon",
    cameOfIt: "Was daraus wurde",
    final: "Es kommt nichts mehr",
    finalHelp: "Ankreuzen, wenn es vor dem Termin erledigt ist. Sonst bleibt es offen.",
    cameOfItHelp:
      "Was Sie angesehen und wen Sie gefragt haben, und ob es kam wie erwartet. Auch, dass nichts geschehen ist, und warum. Was Sie vor dem Termin sagen, wird gezeigt; am Termin wird noch einmal gefragt.",
    saidOn: "Stand",
    reason: "Begründung",
    year: "Jahr",
    cases: "Geschäftsstücke",
    wholeCity: "Die ganze Stadt",
    countSource: "Woher die Zahl kommt",
    from: "Von",
    to: "Bis",
    size: "Wie viele",
    verdict: "Ihr Urteil",
    reasons: "Warum",
    change: "Was sich ändern soll",
    dissent: "Abweichende Meinung",
    body: "Welcher Beirat",
    adoptedOn: "Beschlossen am",
    reply: "Was die Abteilung sagt",
    people: "Wen es trifft",
    qualitiesHelp:
      "Beantworten Sie mindestens eine dieser vier Fragen. „Nicht relevant“ gilt, wenn dabeisteht, warum.",
    progressHelp:
      "Rechte wie Wohnung, Gesundheit, Bildung oder Arbeit werden mit der Zeit voll verwirklicht: Welche nächsten Schritte bringen die Menschen näher, bis wann, und welches Geld und Personal hat die Stadt dafür? Ist das hier keine Frage, schreiben Sie, warum.",
    peopleHelp: "Eine Gruppe, etwa „Kinder in Mietwohnungen“. Nie einzelne Personen.",
  },
  lacking: (references: string): string =>
    `Hier fehlt ein Urteil oder seine Begründung: ${references}`,
  ownChecks: (references: string): string => `An diesen haben Sie mitgewirkt: ${references}`,
  noteKept: (reference: string): string =>
    `Ihre Notiz zu ${reference} ist gespeichert. Sie wird veröffentlicht, wenn die Urteile beschlossen sind.`,
  hadPart: "Sie haben an dieser Prüfung mitgewirkt und beurteilen sie nicht.",
  noBodies: "Die Stadt hat keinen tätigen Beirat. Richten Sie zuerst einen ein.",
  verify: {
    fine: (draw: string): string =>
      `${draw}: stimmt. Die Festlegung kam vor der Liste, die Liste vor dem Startwert, und die Stichprobe ist, was sie ergeben.`,
    undrawn: (draw: string): string =>
      `${draw}: bisher ist nichts falsch, aber nichts ist gezogen.`,
    ended: (draw: string): string => `${draw}: wurde abgesagt, bevor die Liste feststand.`,
    knownAll: (draw: string, on: string): string =>
      `${draw}: angekündigt am ${on}, als der Zeitraum vorbei war; wer den Server betreibt, konnte die ganze Liste kennen, als der Startwert festgelegt wurde.`,
    knownDays: (draw: string, on: string, over: number, all: number): string =>
      `${draw}: angekündigt am ${on}, als ${over} von ${days(all)} des Zeitraums vorbei waren; was an ihnen abgeschlossen wurde, war bekannt, als der Startwert festgelegt wurde.`,
    none: (city: string): string => `${city}: keine Ziehung ist angekündigt.`,
    ownWord: (key: string): string =>
      `Dafür steht nur die Datei selbst: ${key}. Vergleichen Sie mit einer Abschrift von anderswo, oder geben Sie --key oder --policy an.`,
    problems: {
      "malformed-draw": "das ist keine Ziehung, die es gegeben haben kann",
      "malformed-file": "die Datei ist nicht die einer Ziehung",
      "malformed-policy": "die Schlüssel in der Datei sind nicht zu lesen",
      "seed-does-not-match": "der Startwert ist nicht der festgelegte",
      "list-does-not-match": "die Liste ist nicht die festgelegte",
      "sample-does-not-match": "die Stichprobe ist nicht, was Startwert und Liste ergeben",
      "wrong-order": "die Schritte folgen im öffentlichen Protokoll nicht aufeinander",
      "wrong-entry": "ein Eintrag des öffentlichen Protokolls sagt etwas anderes",
      "no-proof":
        "ein Eintrag hat noch keinen Nachweis; das Protokoll wird von Zeit zu Zeit signiert",
      "other-log": "die Einträge stehen in verschiedenen Protokollen",
      "list-not-complete": "die Liste ist nicht alles, was im Zeitraum abgeschlossen wurde",
      "not-in-the-log": "ein Eintrag steht nicht im öffentlichen Protokoll",
      "not-trusted": "das Protokoll ist nicht mit dem Schlüssel signiert, dem man vertraut",
      "repeated-step": "ein Schritt steht zweimal im öffentlichen Protokoll",
    },
  },
  refusals: {
    "not-permitted": "Das dürfen Sie nicht.",
    "no-case-number": "Schreiben Sie die Geschäftszahl",
    "no-title": "Schreiben Sie, was beschlossen werden soll",
    "unknown-department": "Wählen Sie eine Abteilung",
    "not-your-department": "Wählen Sie eine Abteilung, in der Sie arbeiten",
    "bad-date": "Schreiben Sie das Datum mit Tag, Monat und Jahr",
    "no-facts": "Schreiben Sie, wen es trifft und was bekannt ist",
    "no-analysis": "Schreiben Sie, was es mit den Rechten macht",
    "no-responsible": "Schreiben Sie, wer verantwortlich ist",
    "no-review": "Schreiben Sie, wie überprüft wird",
    "no-screening": "Kreuzen Sie an, was zutrifft, oder dass nichts zutrifft",
    "none-and-some": "Kreuzen Sie entweder „Nichts davon“ an oder was zutrifft",
    "none-and-right":
      "Sie haben ein Recht angekreuzt. Kreuzen Sie an, was die Entscheidung mit ihm macht, und sei es, dass sie es für niemanden einschränkt",
    "limit-and-no-limit":
      "Kreuzen Sie entweder eine Einschränkung an oder dass es für niemanden eine gibt",
    "far-decision": "Wählen Sie einen Tag in höchstens fünf Jahren",
    "far-ahead": "Wählen Sie einen Tag in höchstens zehn Jahren",
    "before-weighed": "Wählen Sie einen Tag ab dem Tag der Prüfung",
    "long-before": "Wählen Sie einen Tag höchstens ein Jahr vor Beginn der Prüfung",
    "no-progress":
      "Schreiben Sie, was Schritt für Schritt geschieht, oder warum das hier keine Frage ist",
    "right-untold":
      "Sie haben ein Recht angekreuzt. Kreuzen Sie an, ob die Entscheidung es einschränkt, stärkt oder für niemanden einschränkt, oder dass Sie zu wenig wissen",
    "long-decided":
      "Wählen Sie einen Tag, der höchstens ein Jahr zurückliegt: Früher Entschiedenes wird nicht mehr geprüft",
    "weighed-before":
      "Dieses Geschäftsstück ist schon geprüft. Schreiben Sie eine neue Fassung jener Prüfung",
    "weighed-elsewhere":
      "Eine andere Abteilung hat es geprüft. Kreuzen Sie an, dass Ihre einen eigenen Teil prüft",
    "no-right": "Kreuzen Sie das Recht an, das es berührt",
    "unknown-right": "Wählen Sie eines der Rechte der Stadt",
    "unknown-statement": "Wählen Sie aus der Liste",
    "review-too-early": "Wählen Sie einen Tag nach der Entscheidung",
    "too-long": "Kürzen Sie den Text",
    "names-person":
      "Nehmen Sie die Mailadresse oder Personennummer heraus: Das wird veröffentlicht und handelt von keiner einzelnen Person",
    "draft-too-long": "Kürzen Sie die Texte",
    "said-meanwhile": "Jemand anderer hat inzwischen hier geschrieben",
    "unknown-check": "Diese Prüfung gibt es nicht.",
    "withdrawn-check": "Sie ist zurückgezogen",
    incomplete: "Etwas fehlt",
    "unknown-kind": "Wählen Sie, was beschlossen wurde",
    "no-text": "Schreiben Sie den Text",
    "future-date": "Wählen Sie einen Tag, der schon war",
    "not-finished": "Schließen Sie zuerst die Prüfung ab",
    "unknown-measure": "Wählen Sie das Geschäftsstück oder eine Maßnahme",
    "no-reason": "Schreiben Sie die Begründung",
    "bad-year": "Schreiben Sie ein Jahr, das begonnen hat",
    "bad-count": "Schreiben Sie eine ganze Zahl ab 1",
    "no-source": "Sagen Sie, woher die Zahl kommt",
    "too-many-pieces": "Mehr lässt sich nicht hinzufügen",
    "unknown-ground": "Wählen Sie einen Grund aus der Liste",
    "no-people": "Schreiben Sie, wen es trifft",
    "unknown-direction": "Wählen Sie, was es bewirkt",
    "unknown-step": "Wählen Sie eine Stufe",
    "no-finding":
      "Beantworten Sie mindestens eine der vier Fragen. „Nicht relevant“ gilt, wenn dabeisteht, warum",
    "no-effect-named": "Nennen Sie jemanden, den es trifft",
    "no-heard": "Schreiben Sie, wer gehört wurde, oder dass niemand gehört wurde",
    "unknown-conclusion": "Wählen Sie ein Ergebnis",
    "no-reasons": "Schreiben Sie die Begründung",
    "no-justification": "Schreiben Sie, warum es zu rechtfertigen ist, etwas zurückzunehmen",
    "no-alternatives": "Schreiben Sie, was sonst erwogen wurde",
    "no-measure": "Nennen Sie eine Maßnahme, oder wählen Sie ein anderes Ergebnis",
    "no-openness": "Wählen Sie, wer sie lesen darf",
    "open-before":
      "Wählen Sie „Alle, sofort“: Eine frühere Fassung konnten alle lesen, und was veröffentlicht ist, bleibt",
    "no-taking-back": "Wählen Sie, ob etwas zurückgenommen wird",
    "ends-before-start": "Wählen Sie einen Tag nach dem ersten",
    "period-over":
      "Wählen Sie heute oder einen späteren Tag: Von einem Zeitraum, der vorbei ist, wissen schon alle, was auf der Liste stünde",
    "bad-size": "Schreiben Sie eine ganze Zahl von 1 bis 500",
    "period-too-long": "Wählen Sie höchstens zehn Jahre",
    "period-overlaps":
      "Eine andere Ziehung hat schon Tage dieses Zeitraums. Solange ihre Liste nicht feststeht, lässt sie sich absagen",
    "unknown-draw": "Diese Ziehung gibt es nicht.",
    "draw-ended": "Die Ziehung ist abgesagt",
    "listed-already": "Die Liste steht schon fest",
    "period-runs":
      "Der Zeitraum ist noch nicht vorbei. Die Liste lässt sich am Tag danach festlegen",
    "sample-too-large":
      "Im Zeitraum wurden weniger Prüfungen abgeschlossen, als gezogen werden sollen",
    "not-listed": "Legen Sie zuerst die Liste fest",
    "drawn-already": "Es ist schon gezogen",
    "not-drawn": "Ziehen Sie zuerst die Stichprobe",
    "not-sampled": "Sie ist nicht in der Stichprobe",
    "reviewed-already": "Die Urteile sind schon beschlossen",
    "unknown-verdict": "Wählen Sie ein Urteil",
    "weighed-and-reviewed": "Wer eine Prüfung geschrieben hat, beurteilt sie nicht",
    "department-weighed": "Wer in der Abteilung arbeitet, beurteilt ihre Prüfungen nicht",
    "unknown-body": "Wählen Sie einen Beirat",
    "not-your-body":
      "Das ist nicht Ihr Beirat. Nur sein eigenes Sekretariat trägt seine Urteile ein.",
    "body-rests": "Dieser Beirat ruht oder ist aufgelöst",
    "before-draw": "Wählen Sie einen Tag ab der Ziehung",
    "no-verdicts": "Notieren Sie zu jeder Prüfung ein Urteil und seine Begründung",
    "adopter-weighed": "Beschließen muss jemand, der an diesen Prüfungen nicht mitgewirkt hat",
    "unknown-finding": "Der Beirat hat sich zu dieser Prüfung nicht geäußert",
  },
  desk: {
    list: (number: number): string => `Die Liste der Ziehung ${number} festlegen`,
    listWhy: (day: string): string => `Ihr Zeitraum endete am ${day}.`,
    draw: (number: number): string => `Ziehung ${number} durchführen`,
    drawWhy: "Die Liste steht fest; bei der Ziehung wird der Startwert gezeigt.",
    review: (number: number, cases: number): string =>
      `${cases === 1 ? "Das Geschäftsstück" : `Die ${cases} Geschäftsstücke`} aus Ziehung ${number} beurteilen`,
    reviewWhy: (day: string): string => `Gezogen am ${day}.`,
    followUp: (title: string): string => `Sagen, was aus „${title}“ wurde`,
    followUpMeasure: (text: string): string => `Sagen, was aus der Maßnahme „${text}“ wurde`,
    followUpWhy: (reference: string, day: string): string =>
      `${reference} ist bis ${day} zu überprüfen.`,
    followUpMany: (count: number): string =>
      `Sagen, was aus ${count} Geschäftsstücken und Maßnahmen wurde`,
    followUpManyWhy: (count: number): string =>
      count === 0
        ? "Sie sind in den nächsten 30 Tagen fällig."
        : `${many(count, "Eines ist", "sind")} überfällig.`,
    reply: (title: string): string => `Auf das Urteil zu „${title}“ antworten`,
    replyMany: (count: number): string => `Auf die Urteile zu ${count} Geschäftsstücken antworten`,
    replyWhy: (day: string): string => `Der Beirat hat am ${day} gesagt, dass etwas fehlt.`,
  },
} satisfies AssessmentTexts;
