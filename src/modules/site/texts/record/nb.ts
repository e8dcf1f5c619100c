/** Hva den offentlige protokollen beviser, og hva den ikke kan bevise, på norsk bokmål. */
import type { ProvenTexts } from "./en.ts";

export const nb = {
  title: "Hva beviser protokollen?",
  lead: "At det som ble ført inn her, fortsatt står slik det ble ført inn, og i samme rekkefølge. Ikke at det er sant.",
  provesTitle: "Dette beviser den",
  proves: [
    "Ingenting er endret. Hver innføring har et fingeravtrykk, og til sammen gir de ett for hele protokollen. Endrer noen én bokstav, blir fingeravtrykket av helheten et annet.",
    "Ingenting er fjernet, og ingenting er smuglet inn. Innføringene er nummerert uten hull, og en senere protokoll må inneholde den tidligere slik den var.",
    "Det som står på sidene, er det som ble ført inn. Svar, vurderinger, frigitte tall og rapporter holdes opp mot protokollen. Har noen endret dem i databasen, passer de ikke lenger.",
    "Innføringen sto der da rapporten kom ut. Bevisene ligger i datapakken til hver rapport, og de gjelder også når dette nettstedet er borte.",
  ],
  cannotTitle: "Dette kan den ikke bevise",
  cannot: [
    "At en innføring er sann. Et galt svar som er ført inn, er riktig ført inn og fortsatt galt.",
    "At alt er ført inn. Det ingen fører inn, står ikke i noen protokoll. Det som er lovet og ikke kommer, vises på sidene som taushet.",
    "Hva klokka virkelig var. Tidspunktet er denne serverens egen klokke. Plassen mellom andre innføringer kan ikke flyttes.",
    "Hvem det var. En innføring nevner rollen, aldri personen.",
  ],
  aloneTitle: "Dette kan den ikke bevise alene",
  alone:
    "Den som har både serveren og nøklene, kunne skrive protokollen på nytt fra et sted av og signere den. Det ville bli oppdaget av alle som har tatt vare på en tidligere utgave: en leser med et bevis i skuffen, eller et vitne.",
  checkTitle: "Slik kontrollerer du den",
  checkAll: "Hele protokollen, ut fra de åpne filene:",
  checkKept:
    "Ta vare på det signerte sjekkpunktet fra i dag. Om noen år svarer dette på om protokollen fortsatt inneholder det:",
  savedState: "Protokollens signerte stand (sjekkpunkt)",
  checkProofs: "Bevisene i en rapport, uten nett: Pakk ut datapakken og kjør dette i mappen:",
  checkOthers:
    "Du trenger ikke å stole på programmet vårt. Filene følger åpne formater (C2SP tlog-tiles, checkpoint og tlog-proof) som andre programmer leser. Hver endring hos oss prøves mot koden som programmeringsspråket Go kontrollerer sin egen åpne logg med.",
  keys: "Nøkler som signerer den",
  keysNote:
    "Sammenlign dem med en kopi fra et annet sted: en trykt rapport, en annen by, rådhuset. Et kapret nettsted ville vist sine egne.",
  name: "Protokollens navn",
  size: "Publisert",
  witnessTitle: "Hvem er vitne til den",
  witnessWhat:
    "Et vitne tar vare på det siste det så, og signerer noe senere bare hvis det inneholder det forrige. Da kan ikke protokollen vise deg én historie og andre en annen.",
  noWitness: "Ingen er vitne til denne protokollen ennå.",
  witnessed: (count) =>
    count === 1
      ? "Én annen installasjon er vitne. Det den ikke har sett, vises ikke som protokollens stand."
      : `${count} andre installasjoner er vitner. Det de fleste av dem ikke har sett, vises ikke som protokollens stand.`,
  become: "Alle byer med Rosario kan være vitne til denne protokollen:",
  ask: "Den som drifter dette nettstedet, ber så om signaturen med:",
  namesTitle: "Ingen navn",
  names:
    "En innføring kan aldri slettes. Derfor inneholder den ikke noe som noen har rett til å få slettet: ingen navn og ingen tekster, bare datoer, koder og fingeravtrykk av tekster. Der en person har betydning, står et forseglet fingeravtrykk. Blir nøkkelen til det ødelagt, sier det ikke lenger noe til noen.",
  proofFile: "Beviset som fil (tlog-proof)",
  entry: (position) => `Innføring ${position} i den offentlige protokollen`,
} satisfies ProvenTexts;
