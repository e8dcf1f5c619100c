/** Ordene om indikatorer og tall på norsk bokmål. */
import type { IndicatorTexts } from "./en.ts";

const tall = (count: number) => (count === 1 ? "ett tall" : `${count} tall`);

export const nb = {
  problems: {
    "not-utf8": () => "Filen er ikke i UTF-8. Lagre den som «CSV UTF-8» og velg den på nytt.",
    "too-large": ({ hint }) => `Filen er større enn ${hint}.`,
    "no-rows": () => "Det er ingen tall i filen.",
    "unnamed-column": ({ value }) => `Kolonne ${value} mangler navn.`,
    "repeated-column": ({ column }) => `Kolonnen ${column} står der to ganger.`,
    "too-many-columns": ({ value, hint }) =>
      `Filen har ${value} kolonner; den kan ha høyst ${hint}.`,
    "missing-column": ({ column }) => `Kolonnen ${column} mangler.`,
    "ragged-row": ({ value, hint }) => `Raden har ${value} celler; overskriften har ${hint}.`,
    "broken-quotes": () => "Et anførselstegn er åpnet og ikke lukket, eller står midt i en celle.",
    "field-too-long": ({ column, hint }) => `Teksten i ${column} er lengre enn ${hint} tegn.`,
    "unknown-city": ({ value }) => `Denne raden gjelder en annen by: ${value || "(tom)"}.`,
    "unknown-indicator": ({ value, hint }) =>
      `Ingen serie heter dette: ${value}.${hint === undefined ? "" : ` Mente du ${hint}?`}`,
    "unknown-unit": ({ value, hint }) =>
      `Denne serien måles ikke i ${value || "(tom)"}, men i ${hint}.`,
    "unknown-qualifier": ({ value, hint }) =>
      `${value || "En tom celle"} sier ikke hvor sikkert tallet er. Bruk en av: ${hint}.`,
    "unknown-basis": ({ value, hint }) =>
      `${value} sier ikke hvor årstallet er fra. Bruk en av: ${hint}.`,
    "no-value": () => "Verdien mangler. Finnes det ikke noe tall, så si det i kolonnen qualifier.",
    "unexpected-value": ({ value }) =>
      `Kolonnen qualifier sier at det ikke finnes noe tall, men verdien er ${value}.`,
    "decimal-comma": ({ value, hint }) =>
      `${value} kan leses på to måter. Skriv desimaler med punktum, ${hint}, og tusen uten skilletegn.`,
    "not-a-number": ({ value }) =>
      `${value} er ikke et tall. Skriv bare sifre, uten enhet og mellomrom.`,
    implausible: ({ value, hint }) =>
      hint === "0"
        ? `Et antall kan ikke være ${value}.`
        : `En andel kan ikke være ${value} prosent; den ligger mellom 0 og 100.`,
    "half-interval": () => "Et intervall har to grenser. Skriv begge, eller ingen.",
    "bad-interval": ({ hint }) => `Tallet ligger ikke innenfor intervallet sitt, ${hint}.`,
    "bad-n": ({ value }) => `${value} er ikke et antall personer eller saker. Skriv bare sifre.`,
    "no-period": () => "Perioden mangler.",
    "unknown-period": ({ value }) =>
      `Vi kjenner ikke formen på perioden «${value}». Skriv den som 2024, 2023/24, autumn 2024 eller 31 March 2024. Er kilden selv uklar, så oppgi året slik du leser den.`,
    "not-a-year": ({ value }) => (value ? `${value} er ikke et årstall.` : "Årstallet mangler."),
    "period-year-mismatch": ({ value, hint }) =>
      `Årstallet er ${value}, men perioden slutter i ${hint}.`,
    "duplicate-period": ({ value, other }) =>
      `Rad ${other} har et tall for samme serie og samme periode, ${value}.`,
    "no-source": () => "Kilden mangler. Hvert tall skal si hvor det er fra.",
    "bad-address": () =>
      "Adressen til kilden kan ikke åpnes. Den begynner med http:// eller https://.",
    "bad-date": ({ value }) => `${value} er ikke en dato som 2024-05-17.`,
    "more-problems": ({ value }) => `Det er mer enn ${value} feil. Resten av filen er ikke lest.`,
  },
  problemAt: (row) => (row === 0 ? "" : `Rad ${row}: `),
  remarks: { estimate: "anslag", "part-year": "deler av året", provisional: "foreløpig" },
  statuses: {
    missing: "ikke noe tall",
    "not-applicable": "ikke aktuelt",
    suppressed: "holdt tilbake",
  },
  qualifiers: {
    exact: "Nøyaktig",
    "at-least": "Minst så mye",
    "at-most": "Høyst så mye",
    about: "Omtrent",
    estimate: "Et anslag",
    "part-year": "Bare deler av perioden er talt",
    provisional: "Foreløpig: kan bli endret",
  },
  noFigureBecause: {
    missing: "Det finnes ikke noe tall",
    "not-applicable": "Spørsmålet er ikke aktuelt",
    suppressed: "Holdt tilbake for å beskytte enkeltpersoner",
  },
  chart: {
    range: (count, [from, to], [low, lowWhen], [high, highWhen]) =>
      `Diagrammet viser ${count} tall fra ${from} til ${to}; det laveste er ${low} (${lowWhen}), det høyeste ${high} (${highWhen}).`,
    notJoined: "Ulike serier er ikke bundet sammen med en linje.",
    gaps: (told) => `Det finnes ikke noe tall for ${told.join("; ")}.`,
  },
  table: {
    caption: "Alle tall",
    period: "Periode",
    series: "Serie",
    value: "Verdi",
    source: "Kilde og merknad",
    ourReading: "vår lesning",
    readFrom: (printed) => `Perioden er lest ut av «${printed}»`,
  },
  sources: {
    named: (count, names) => `${count === 1 ? "Kilde" : "Kilder"}: ${names}.`,
    fetched: (first, last) =>
      last === undefined ? `Hentet ${first}.` : `Hentet mellom ${first} og ${last}.`,
    licence: (names) => `Lisens: ${names}.`,
    noLicence: (count) =>
      count === 1 ? "Kilden oppgir ingen lisens." : "Kildene oppgir ingen lisens.",
  },
  limits: { doesNotShow: "Dette viser tallene ikke.", calculation: "Slik er det regnet ut." },
  pages: {
    title: "Tall",
    lead: (indicators, drafts) =>
      drafts === 0
        ? `${indicators} indikatorer. Alt som er ført inn, er offentliggjort.`
        : `${indicators} indikatorer, ${tall(drafts)} ikke offentliggjort ennå.`,
    importFile: "Hent tall fra en fil",
    dataSets: "Datasett med grupper og bydeler",
    followUp: "Selve oppfølgingen",
    columns: { indicator: "Indikator", latest: "Siste tall", period: "Periode", state: "Status" },
    noFigure: "Ingen ennå",
    allReleased: "Offentliggjort",
    drafts: (count) => `${count} utkast`,
    count: (count) => (count === 1 ? "1 indikator" : `${count} indikatorer`),
    noIndicators: "Ingen indikatorer er satt opp ennå",
    enter: "Før inn et tall",
    entered: {
      added: "Tallet er ført inn som utkast.",
      corrected: "Tallet er rettet. Det gamle blir stående i registeret.",
      unchanged: "Akkurat dette tallet var der fra før; ingenting er endret.",
    },
    release: {
      title: "Offentliggjøring",
      warning:
        "Offentliggjorte tall vises med én gang på de åpne sidene. De kan rettes senere, men ikke trekkes tilbake.",
      button: (count) => `Offentliggjør ${tall(count)}`,
      all: (count) => `Offentliggjør alle utkast (${count})`,
      done: (count) =>
        count === 1 ? "Ett tall er offentliggjort." : `${count} tall er offentliggjort.`,
      nothing: "Det var ingenting å offentliggjøre.",
    },
    indicator: {
      publicPage: "Åpen side",
      figures: "Tall",
      state: "Status",
      released: "Offentliggjort",
      draft: "Utkast",
      none: "Ingen tall ennå. Før inn det første nedenfor.",
      series: "Serie",
      seriesHelp:
        "Én kilde, én definisjon, ett område. Et tall med en annen definisjon hører til i en annen serie.",
      period: "Periode",
      periodHelp:
        "Slik kilden skriver den: 2024, 2023/24, autumn 2024, 31 March 2024, Apr-Sep 2024.",
      year: "Året slik du leser det",
      yearHelp: "Bare når kilden ikke oppgir perioden klart.",
      value: "Verdi",
      valueHelp: (unit) =>
        `I ${unit}. Sifre med desimalpunktum, uten skilletegn for tusen. La feltet stå tomt hvis det ikke finnes noe tall.`,
      qualifier: "Hvor sikkert er det?",
      spread: {
        title: "Intervall og hvor mange tallet bygger på",
        help: "Bare når kilden oppgir det.",
        lower: "Nedre grense",
        upper: "Øvre grense",
        n: "Antall personer eller saker bak tallet",
        nHelp: "Hvor mange som svarte, eller nevneren i en rate eller andel.",
      },
      source: "Kilde",
      sourceHelp: "Adressen, eller navnet på dokumentet.",
      note: "Merknad",
      noteHelp: "Det en leser må vite om akkurat dette tallet.",
      retrieved: "Hentet",
      licence: "Lisens",
      licenceHelp: "Bare hvis kilden oppgir en.",
      submit: "Før inn tallet",
      correct: "Erstatt det lagrede tallet med mitt",
      conflict: (period, saved) =>
        `For ${period} finnes det allerede et tall: ${saved}. Det du skrev, står fortsatt i skjemaet. Send det en gang til hvis ditt er riktig.`,
      unknownSeries: "Velg en serie.",
    },
    upload: {
      title: "Hent tall fra en fil",
      lead: "En CSV-fil i langt format. Ingenting blir lagret før du har sett hva som endres.",
      file: "Fil",
      fileHelp: "CSV i UTF-8, høyst 32 MB.",
      columnsTitle: "Kolonnene",
      columnsHelp: (columns, optional) =>
        `${columns}. I hvilken som helst rekkefølge; ${optional} kan utelates.`,
      submit: "Les filen",
      noFile: "Velg en fil.",
      problemsTitle: (count) =>
        count === 1 ? "Én feil. Ingenting er lagret." : `${count} feil. Ingenting er lagret.`,
      problemsHelp: "Rett filen og velg den på nytt. Cellene det gjelder, er merket.",
      more: (count) => `Og ${count} til.`,
      row: "Rad",
      problem: "Feil",
      wrongRows: "Rader med feil",
      expired:
        "Denne filen er ikke her lenger: Enten er den alt lest inn, eller så ble den valgt for mer enn et døgn siden. Velg den på nytt hvis den skal leses inn en gang til.",
      ignored: (columns) =>
        `Disse kolonnene hører ikke til formatet og er hoppet over: ${columns}.`,
      readTitle: "Dette har vi lest",
      firstRows: (count, shown) =>
        count <= shown ? "Alle radene" : `De første ${shown} av ${count} rader`,
      changeTitle: "Dette blir endret",
      change: (added, corrected, unchanged) =>
        [`${added} nye`, `${corrected} rettet`, `${unchanged} som før`].join(", "),
      nothing: "Alle tallene er der allerede. Det er ingenting å lagre.",
      corrections: "Rettede tall",
      old: "Nå",
      fresh: "Etterpå",
      sameValue: "samme verdi, andre ord",
      confirm: (count) => `Før inn ${tall(count)}`,
      changedMeanwhile:
        "Noen har ført inn tall siden du leste denne filen. Se på endringene en gang til.",
      back: "Tilbake til tallene",
      done: (added, corrected) =>
        `Ført inn: ${added} nye, ${corrected} rettet. De er utkast til du offentliggjør dem.`,
    },
  },
  command: {
    counts: (rows, added, corrected, unchanged) =>
      `${rows} rader: ${added} nye, ${corrected} rettet, ${unchanged} som før`,
    dryRun: "Prøvekjøring: ingenting er lagret.",
    failed: (count) => `${count === 1 ? "Én feil" : `${count} feil`}: ingenting er lagret.`,
    released: (count) => `Offentliggjort: ${count}`,
    ignored: (columns) => `Kolonner hoppet over: ${columns}`,
  },
} satisfies IndicatorTexts;
