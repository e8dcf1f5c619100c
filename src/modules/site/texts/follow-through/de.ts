/** What the public page of follow-through says, in German as Austrians write it. */
import type { FollowThroughPageTexts } from "./en.ts";

export const de = {
  title: "Was daraus wurde",
  link: "Was war fällig, und kam es?",
  linkOfRight: "Was war zu diesem Recht fällig, und kam es?",
  description: (city) => `Was in ${city} zugesagt wurde, wann es fällig war und ob es kam.`,

  timetable: {
    title: "Was fällig war",
    caption: "Das am längsten Überfällige zuerst",
    captionByDay: "Nach dem Tag, an dem es fällig war",
    captionByName: "Nach der Nummer",
    columns: { due: "Fällig", what: "Was", came: "Gekommen?", about: "Worüber, und von wem" },
    noDay: "kein Tag gesetzt",
    none: "Hier steht nichts",
    noneHelp: "Wählen Sie ein anderes Recht, eine andere Abteilung oder eine andere Zahl.",
    nothing: (city) =>
      `Sobald von ${city} etwas verlangt oder etwas geplant wird, steht es hier mit seinem Tag.`,
    notYet: "nicht erfasst",
    noDepartment: "keine Abteilung genannt",
    milestone: (number) => `Meilenstein ${number}`,
    ended: (date) => `letzte Zahl: bis ${date}`,
    noFigure: "noch keine Zahl",
    movedTo: (date) => `verschoben ${date}`,
    comment: "Für die Stadt kommentieren",
    pages: "Weitere Zeilen",
    range: (from, to, all) => `Zeile ${from} bis ${to} von ${all}`,
    before: "Frühere Zeilen",
    after: "Weitere Zeilen",
  },

  filters: {
    label: "Auswählen, was gezeigt wird",
    right: "Recht",
    anyRight: "alle Rechte",
    department: "Abteilung",
    anyDepartment: "alle Abteilungen",
    figure: "Zeilen",
    everything: "alles, was fällig war",
    sort: "Reihenfolge",
    sorts: {
      late: "das am längsten Überfällige zuerst",
      due: "nach dem Tag, an dem es fällig war",
      name: "nach der Nummer",
    },
    submit: "Zeigen",
    reset: "Alles zeigen",
  },

  figures: {
    title: "Die Zahlen",
    lead: "Gezählt aus datierten Tatsachen im öffentlichen Protokoll. Niemand tippt sie ein, und niemand kann eine Zeile weglassen. Wer eine Zahl öffnet, liest, was genau sie zählt.",
    partial: "Gezählt wird hier nur, was zur Auswahl oben gehört.",
    rows: (label, count) =>
      count === 1 ? `Die Zeile zeigen: ${label}` : `Die Zeilen zeigen: ${label}`,
    byRight: "Nach Recht",
    byDepartment: "Nach Abteilung",
    none: "nicht genannt",
    share: (name, value, of) =>
      of === undefined ? `${name} ${value}` : `${name} ${value} von ${of}`,
  },

  editions: {
    title: "Von Bericht zu Bericht",
    caption: "Was aus den Empfehlungen jedes Berichts wurde",
    columns: {
      edition: "Bericht",
      made: "Abgegeben",
      answered: "Beantwortet",
      inTime: "Rechtzeitig",
      overdue: "Überfällig",
      fully: "Als vollständig umgesetzt beurteilt",
      unjudged: "Nie beurteilt",
      carried: "Von früher weitergeführt",
    },
    none: "Noch kein Bericht hat Empfehlungen abgegeben.",
  },

  promises: {
    title: "Was zugesagt wurde und was geschah",
    caption: "Nach dem Jahr, in dem die Stadt angenommen hat",
    columns: {
      year: "Jahr",
      promised: "Zugesagt",
      claimed: "Gesagt, was getan wurde",
      measures: "Mit einer Maßnahme verknüpft",
      fully: "Als vollständig umgesetzt beurteilt",
      inPart: "Als teilweise umgesetzt beurteilt",
      not: "Als nicht umgesetzt beurteilt",
      silent: "Seither kein Wort",
    },
    none: "Soweit hier erfasst, hat die Stadt noch keine Empfehlung angenommen.",
    note: "Gezählt im Jahr der ersten Antwort, die eine Empfehlung ganz oder teilweise annimmt. Urteile und Meldungen zählen ab dieser Antwort; wo der Beirat nicht urteilen konnte oder nicht geurteilt hat, ist kein Urteil gezählt.",
  },

  data: {
    title: "Als offene Daten",
    lead: "Dieselben Zahlen, Definitionen und Zeilen als Dateien:",
    json: "JSON",
    csv: "CSV",
    comment:
      "Die Stadt kann keine Zeile verstecken. Sie kann sie kommentieren; der Kommentar steht neben der Zeile, trägt ein Datum und steht im öffentlichen Protokoll.",
  },
} satisfies FollowThroughPageTexts;
