/** What the public page of follow-through says, in Norwegian Bokmål. */
import type { FollowThroughPageTexts } from "./en.ts";

export const nb = {
  title: "Oppfølging",
  link: "Hva skulle ha kommet, og kom det?",
  linkOfRight: "Hva skulle ha kommet om denne rettigheten, og kom det?",
  description: (city) => `Hva som er lovet i ${city}, når det skulle komme, og om det kom.`,

  timetable: {
    title: "Frister",
    caption: "Hva som skulle komme, lengst over fristen først",
    captionByDay: "Hva som skulle komme, etter dag",
    captionByName: "Hva som skulle komme, etter nummer",
    columns: { due: "Frist", what: "Hva", came: "Kom det?", about: "Om hva, og fra hvem" },
    noDay: "ingen dag satt",
    none: "Her står det ingenting",
    noneHelp: "Velg en annen rettighet, en annen avdeling eller et annet tall.",
    nothing: (city) =>
      `Så snart noen ber ${city} om noe, eller noe planlegges, står det her med frist.`,
    notYet: "ikke registrert",
    noDepartment: "ingen avdeling navngitt",
    milestone: (number) => `milepæl ${number}`,
    ended: (date) => `siste tall: til ${date}`,
    noFigure: "ingen tall ennå",
    movedTo: (date) => `flyttet ${date}`,
    comment: "Kommenter for kommunen",
    pages: "Flere linjer",
    range: (from, to, all) => `Linje ${from} til ${to} av ${all}`,
    before: "Tidligere linjer",
    after: "Flere linjer",
  },

  filters: {
    label: "Velg hva som vises",
    right: "Rettighet",
    anyRight: "alle rettigheter",
    department: "Avdeling",
    anyDepartment: "alle avdelinger",
    figure: "Linjer",
    everything: "alt som skulle komme",
    sort: "Rekkefølge",
    sorts: { late: "lengst over fristen først", due: "etter fristen", name: "etter nummer" },
    submit: "Vis",
    reset: "Vis alt",
  },

  figures: {
    title: "Tallene",
    lead: "Regnet ut fra daterte fakta i den offentlige protokollen. Ingen skriver dem inn, og ingen kan utelate en linje. Åpne et tall for å lese hva det teller.",
    partial: "Her telles bare det som hører til valget over.",
    rows: (label, count) => (count === 1 ? `Vis linjen: ${label}` : `Vis linjene: ${label}`),
    byRight: "Etter rettighet",
    byDepartment: "Etter avdeling",
    none: "ingen navngitt",
    share: (name, value, of) =>
      of === undefined ? `${name} ${value}` : `${name} ${value} av ${of}`,
  },

  editions: {
    title: "Fra rapport til rapport",
    caption: "Hva det ble av anbefalingene i hver rapport",
    columns: {
      edition: "Rapport",
      made: "Gitt",
      answered: "Besvart",
      inTime: "I tide",
      overdue: "Over fristen",
      fully: "Vurdert som helt fulgt opp",
      unjudged: "Aldri vurdert",
      carried: "Videreført fra tidligere",
    },
    none: "Ingen rapport har gitt anbefalinger ennå.",
  },

  promises: {
    title: "Hva som er lovet, og hva som skjedde",
    caption: "Etter året kommunen godtok",
    columns: {
      year: "År",
      promised: "Lovet",
      claimed: "Fortalt hva som er gjort",
      measures: "Knyttet til et tiltak",
      fully: "Vurdert som helt fulgt opp",
      inPart: "Vurdert som delvis fulgt opp",
      not: "Vurdert som ikke fulgt opp",
      silent: "Ikke et ord siden",
    },
    none: "Så langt det er registrert her, har kommunen ikke godtatt noen anbefaling ennå.",
    note: "Telles i året for det første svaret som godtar anbefalingen, helt eller delvis. Vurderinger og meldinger telles fra det svaret av. Der rådet ikke kunne vurdere, eller ikke har vurdert, telles ingen vurdering.",
  },

  data: {
    title: "Som åpne data",
    lead: "De samme tallene, definisjonene og linjene som filer:",
    json: "JSON",
    csv: "CSV",
    comment:
      "Kommunen kan ikke skjule en linje. Den kan kommentere den. Kommentaren står ved siden av linjen, er datert og står i den offentlige protokollen.",
  },
} satisfies FollowThroughPageTexts;
