/** Ordene på sidene der indikatorer blir satt opp, på bokmål. */
import type { DefinitionTexts } from "./en.ts";

export const nb = {
  add: "Legg til en indikator",
  edit: "Rediger definisjonen",
  titleOf: (name) => `Definisjon: ${name}`,
  crumb: "Definisjon",
  leadNew:
    "Skriv hva som blir målt, og hva det ikke kan si noe om. Den første serien følger med; flere kan legges til siden. Teksten er åpen så snart du lagrer, tallene først når de er offentliggjort.",
  leadEdit:
    "Det du lagrer, står på de åpne sidene med én gang. Publiserte rapporter beholder ordene de ble publisert med.",
  address: (path) => `Adresse: ${path}`,
  defined: (path) =>
    `Indikatoren er satt opp og har sin åpne side: ${path}. Tall vises der når de er offentliggjort.`,
  saved: "Definisjonen er lagret.",
  measured: "Hva som blir målt",
  name: "Navn",
  nameHelp: "Med vanlige ord: Mennesker som sover ute.",
  slug: "Del av adressen",
  slugHelp: "Er feltet tomt, blir den laget av navnet. Den kan ikke endres siden.",
  right: "Rettighet",
  followUp: "Ingen: den gjelder selve oppfølgingen",
  type: "Type",
  types: {
    structural: {
      label: "Struktur",
      help: "Det byen har forpliktet seg til: et vedtak, en plan eller et kontor som finnes eller ikke.",
    },
    process: {
      label: "Prosess",
      help: "Det byen gjør: penger, folk, kurs, saker som er behandlet.",
    },
    outcome: {
      label: "Resultat",
      help: "Hvordan folk har det: hvem som sover ute, hvem som venter, hvem som er angrepet.",
    },
  },
  kind: "Hva slags tall",
  kinds: {
    count: { label: "Antall", help: "Så mange mennesker, saker eller ting: 9 mennesker." },
    rate: { label: "Rate", help: "Så mange per 1000 innbyggere: 4 per 1000." },
    share: { label: "Andel", help: "En del av et hele, i prosent: 12 prosent." },
    mean: { label: "Gjennomsnitt", help: "Et snitt eller en midtverdi: 570 pund i uken." },
    gap: { label: "Avstand", help: "Forskjellen mellom to grupper eller steder: 9 måneder bak." },
  },
  unit: "Enhet",
  unitHelp: (known) =>
    `Slik den står etter tallet. Disse er kjent og blir skrevet ut på alle språk: ${known}. Andre enheter blir stående slik du skriver dem.`,
  direction: "Hvilken vei er best?",
  directions: {
    up: { label: "Mer er bedre", help: "En økning er godt nytt." },
    down: { label: "Mindre er bedre", help: "En nedgang er godt nytt." },
    none: {
      label: "Ingen av delene",
      help: "Tallet viser hvor stort noe er, verken godt eller dårlig.",
    },
    ambiguous: {
      label: "Det kommer an på",
      help: "En økning kan være godt eller dårlig nytt: Flere meldinger kan bety mer hat eller mer tillit. Skriv hvorfor under «Hva den ikke viser».",
    },
  },
  limits: "Hva den ikke viser",
  limitsHelp:
    "Det en leser feilaktig kan lese ut av tallene. Kommer det an på om en økning er bra, så skriv hvorfor her.",
  limitsWhy:
    "Skriv hvorfor en økning kan være godt eller dårlig nytt, og hva tallene ellers ikke viser.",
  dataOwner: "Hvem som fører dataene",
  dataOwnerHelp: "Kontoret eller organisasjonen som har dataene.",
  calculation: "Hvordan det er regnet ut",
  calculationHelp: "Bare hvis det er mer enn å telle.",
  series: "Serier",
  seriesLead:
    "En serie er én kilde, én definisjon, ett område og én gruppe. Endrer noe av det seg, legger du til en serie: Tall fra to serier blir aldri slått sammen.",
  firstSeries: "Den første serien",
  addSeries: "Legg til en serie",
  inUse: "i bruk",
  seriesName: "Navn på serien",
  seriesNameHelp: "Kort, for å skille serier fra hverandre: Gatetelling.",
  definition: "Hva som telles, nøyaktig",
  definitionHelp: "Slik kilden sier det.",
  source: "Kilde",
  sourceHelp: "Hvem som utgir tallene, og hvor.",
  geography: "Område",
  breakdown: "Gruppe",
  breakdownHelp: "Bare når én gruppe telles: kvinner, under 18 år.",
  seriesUnit: "Seriens enhet",
  seriesUnitHelp: "Bare når den er en annen enn indikatorens.",
  starts: "Delte år som 2023/24 begynner i",
  startsHelp: "Gjelder tall som føres inn fra nå av.",
  inFiles: "Slik heter serien i filer",
  inFilesHelp:
    "En rad i en fil hører til serien som har de samme tre cellene og den samme enheten, bokstav for bokstav.",
  fileName: "Kolonnen indicator",
  fileNameDefault: "Tomt felt: navnet på indikatoren.",
  fileBreakdown: "Kolonnen breakdown",
  fileBreakdownDefault: "Tomt felt: gruppen.",
  fileGeography: "Kolonnen geography",
  fileGeographyDefault: "Tomt felt: området.",
  use: "Serie i bruk",
  useHelp: "Det er den setningene og forsiden forteller om.",
  useNew: "Den jeg legger til nå",
  create: "Sett opp indikatoren",
  save: "Lagre definisjonen",
  cancel: "Tilbake til tallene",
  noneYet: "Begynn med det folk oftest spør om: ett tall som noen allerede teller hvert år.",
  noneYetWait: "Koordinatoren setter dem opp.",
  somebody: "Noen andre",
  savedAt: (day, time) => `${day} kl. ${time}`,
  refusals: {
    "not-permitted": "Rollen din omfatter ikke dette.",
    "no-name": "Skriv hva som blir målt.",
    "bad-slug":
      "Skriv en del av adressen med små bokstaver fra a til z, tall og enkle bindestreker; import, new og release er opptatt.",
    "slug-taken":
      "En annen indikator har denne adressen. Skriv en annen, eller et navn som skiller de to.",
    "changed-meanwhile": "Noen andre lagret før deg.",
    "unknown-right": "Velg en rettighet, eller selve oppfølgingen.",
    "unknown-type": "Velg en type.",
    "unknown-kind": "Velg hva slags tall det er.",
    "unknown-direction": "Velg hvilken vei som er best.",
    "no-unit": "Skriv enheten.",
    "unit-in-use": "Det finnes tall i den gamle enheten. Legg til en serie for den nye.",
    "no-limits": "Skriv hva tallene ikke viser.",
    "no-data-owner": "Skriv hvem som har dataene.",
    "no-primary-series": "Velg serien som er i bruk.",
    "many-primary-series": "Bare én serie kan være i bruk.",
    "no-series-name": "Skriv et navn på serien.",
    "bad-series-slug":
      "Serien trenger et navn med små bokstaver fra a til z, tall og enkle bindestreker.",
    "duplicate-series": "En annen serie heter det samme.",
    "no-source": "Skriv hvor tallene kommer fra.",
    "no-geography": "Skriv hvilket område som telles.",
    "bad-year-start": "Velg en måned.",
    "no-file-name": "Skriv hva serien heter i filer.",
    "series-taken":
      "En annen serie heter akkurat det samme i filer. Gi denne et annet navn, en annen gruppe eller et annet område i filer.",
  },
  command: {
    notJson: (reason) => `Filen er ikke JSON: ${reason}`,
    notDefinitions: (place, reason) => `${place || "Filen"}: ${reason}`,
    refused: (indicator, series, reason) =>
      `${indicator}${series === undefined ? "" : `, serien ${series}`}: ${reason}`,
    none: "Ingenting er lagret.",
    counts: (all, added, changed, unchanged) =>
      `${all === 1 ? "1 indikator" : `${all} indikatorer`}: ${added} nye, ${changed} endret, ${unchanged} som før`,
  },
} satisfies DefinitionTexts;
