/** Det de åpne sidene sier, på bokmål. */
import type { SiteTexts, StateCounts } from "./en.ts";

const NUMBERS = ["ingen", "én", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni"];
const NEUTER = ["ingen", "ett", "to", "tre", "fire", "fem", "seks", "sju", "åtte", "ni"];
const number = (count: number): string => NUMBERS[count] ?? String(count);
const neuter = (count: number): string => NEUTER[count] ?? String(count);
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
const list = new Intl.ListFormat("nb-NO", { type: "conjunction" });

const CLAUSES = {
  done: "gjennomført",
  underWay: "i gang",
  late: "over fristen",
  unanswered: "uten kjent svar",
  declined: "avslått",
  closed: "avsluttet",
} as const;
const STATES = ["done", "underWay", "late", "unanswered", "declined", "closed"] as const;

function promises(counts: StateCounts): string {
  const there = STATES.filter((state) => counts[state] > 0);
  const total = there.reduce((sum, state) => sum + counts[state], 0);
  const [only] = there;
  if (only === undefined) return "";
  if (total === 1) return `Én anbefaling. Den er ${CLAUSES[only]}.`;
  if (there.length === 1) {
    if (only === "unanswered") {
      return total === 2
        ? "Ingen av de to anbefalingene har fått noe svar vi kjenner til."
        : `Ingen av de ${number(total)} anbefalingene har fått noe svar vi kjenner til.`;
    }
    return total === 2
      ? `Begge anbefalingene er ${CLAUSES[only]}.`
      : `Alle de ${number(total)} anbefalingene er ${CLAUSES[only]}.`;
  }
  const clauses = there.map((state) => `${number(counts[state])} ${CLAUSES[state]}`);
  return `Av ${number(total)} anbefalinger er ${list.format(clauses)}.`;
}

export const nb = {
  promises,
  states: {
    done: "gjennomført",
    underWay: "i gang",
    late: "over fristen",
    unanswered: "uten kjent svar",
    declined: "avslått",
    closed: "avsluttet",
  },
  stateMeanings: {
    done: "De som ga anbefalingen, mener at den er helt fulgt opp.",
    underWay:
      "Kommunen har sagt ja, helt eller delvis, eller fortalt hva den har gjort. Eller anbefalingen er vurdert som delvis fulgt opp.",
    late: "Fristen for å svare er ute.",
    unanswered:
      "Vi kjenner ikke til noe svar fra kommunen. Det betyr ikke nødvendigvis at ingenting er gjort.",
    declined: "Kommunen har sagt nei, eller at andre bestemmer over dette.",
    closed:
      "De som ga anbefalingen, har avsluttet den: Noe annet er kommet i stedet, eller den er trukket.",
  },
  onThisSubject: "selve oppfølgingen",
  download: "Last ned som fil (CSV)",
  demonstrationText: "Demonstrasjonstekst: våre ord, ikke kommunens.",
  source: "Kilde",
  searchSite: "Søk på nettstedet",

  front: {
    noDeclaration: "Her er det ikke ført inn noen erklæring ennå.",
    stateTitle: "Hva ble lovet, og skjedde det?",
    stateLabel: "Anbefalinger etter status",
    asked: (body) => `Anbefalt av ${body}.`,
    noRecommendations: (city) =>
      `Her er det ikke ført inn noen anbefalinger til ${city}. Derfor går det ikke an å se her om løftet blir holdt.`,
    allRecommendations: "Alle anbefalinger",
    knowTitle: (count) =>
      count === 1
        ? "Én ting å vite"
        : count < 6
          ? `${capital(number(count))} ting å vite`
          : "Verdt å vite",
    noFigures: "Ingen tall er frigitt ennå.",
    allFigures: "Alle tall",
    rightsTitle: "Rettighetene",
    noRights: "Ingen rettigheter er valgt ennå.",
    noRecommendationsOnRight: "Ingen anbefaling om denne rettigheten.",
    roadTitle: "Veien hit",
    wholeRoad: (count) => `Hele veien: ${count} steg`,
    stepsBetween: (count) => `${capital(neuter(count))} steg imellom`,
    reportTitle: "Siste rapport",
    noReport: (city) => `${city} har ingen menneskerettighetsrapport her ennå.`,
    readReport: "Les rapporten",
    pdf: "PDF",
    data: "Data",
    published: (date) => `Publisert ${date}`,
    allReports: "Alle rapporter",
  },

  rights: {
    title: "Rettigheter",
    lead: (city) => `Dette arbeider ${city} med som menneskerettighetsby, og slik står det til.`,
    none: "Ingen rettigheter er valgt ennå",
    noneHelp: "Koordinatoren beskriver dem. Så står de her, med tall.",
  },

  right: {
    kicker: "Rettighet",
    asksTitle: (city) => `Hva den krever av ${city}`,
    articles: (count) => (count === 1 ? "Artikkelen bak" : `De ${count} artiklene bak`),
    articlesNote: "Korttitlene er våre egne ord og er ikke kontrollert mot de offisielle tekstene.",
    article: (instrument, article) => `${instrument}, artikkel ${article}`,
    standsTitle: "Slik står det til",
    noIndicators: "Det finnes ingen tall om denne rettigheten ennå",
    noIndicatorsHelp: "Uten tall kan ingen se om det går fram eller tilbake.",
    groups: "Gruppene bak gjennomsnittet",
    groupsLabel: (name) => `${name}, etter gruppe`,
    noGroups:
      "Ingen av disse tallene er delt på grupper. Vi vet ikke hvor ulikt det er mellom dem.",
    promisedTitle: "Hva som er lovet, og hva som er gjort",
    commitments: "Det kommunen selv har forpliktet seg til",
    noCommitments: "Erklæringen lover ikke noe om akkurat denne rettigheten.",
    recommendations: "Anbefalinger",
    noRecommendations: "Her er det ikke ført inn noen anbefaling om denne rettigheten.",
    responsibleTitle: "Hvem som har ansvar",
    asked: "Bedt om å handle",
    asks: "Ber om handling",
    keepsFigures: "Fører tallene",
    nobodyAsked: "Ingen er bedt om det ved navn",
    unknownTitle: "Det vi ikke vet",
    oldFigure: (name, period) => `${name}: det nyeste tallet er fra ${period}.`,
    noFigure: (name) => `${name}: ingen tall er frigitt.`,
    noAnswer: (reference) => `${reference}: vi kjenner ikke til noe svar fra kommunen.`,
    notJudged: (reference) => `${reference}: ingen har vurdert den ennå.`,
    doesNotShow: "Det tallene ikke viser",
  },

  thread: {
    label: "Fra løfte til bevis",
    right: "Rettighet",
    challenge: "Utfordring",
    figure: "Tall",
    recommendation: "Anbefaling",
    answer: "Svar",
    measure: "Tiltak",
    evidence: "Dokumentasjon",
    verdict: "Vurdering",
    challengeIn: (year) => `I rapporten for ${year}`,
    noChallenge: "Ikke beskrevet i noen rapport",
    figures: (count) => (count === 1 ? "Én indikator" : `${capital(number(count))} indikatorer`),
    noFigure: "Ingen tall frigitt",
    recommendations: (count) => `${capital(number(count))} gitt`,
    noRecommendation: "Ingen ført inn",
    answers: (answered, total) =>
      total === 1 ? "Besvart" : `${capital(number(answered))} av ${number(total)} besvart`,
    noAnswer: "Ikke noe kjent svar",
    measures: (count) =>
      count === 1 ? "Ett steg er meldt" : `${capital(neuter(count))} steg er meldt`,
    noMeasure: "Ingenting er meldt",
    evidences: (count) => (count === 1 ? "Én kilde" : `${capital(number(count))} kilder`),
    noEvidence: "Ikke lagt fram",
    verdicts: (judged, total) =>
      total === 1 ? "Vurdert" : `${capital(number(judged))} av ${number(total)} vurdert`,
    noVerdict: "Ikke vurdert ennå",
    nothingToAnswer: "Ingenting å svare på ennå",
    nothingToJudge: "Ingenting å vurdere ennå",
    stillUnanswered: (count) => `${number(count)} er uten kjent svar`,
    late: (count) => `${number(count)} er over fristen`,
  },

  indicators: {
    title: "Tall",
    lead: (count) =>
      count === 1
        ? "Én indikator, med kilde og det den ikke viser."
        : `${count} indikatorer, hver med kilder og det den ikke viser.`,
    none: "Ingen tall er frigitt ennå",
    noneHelp: "Tallene står her når koordinatoren har frigitt dem.",
    downloadAll: "Alle tall som fil (CSV)",
    aboutRight: "Om rettigheten",
    aboutFollowUp: "Om selve oppfølgingen",
    jump: "Rettigheter på denne siden",
  },

  indicator: {
    kicker: "Tall",
    chartTitle: "Tallene",
    tables: "Alle tallene i tabell",
    others: "Seriene hver for seg",
    othersNote:
      "Hver linje under har sin egen kilde, definisjon eller sitt eget sted. Ingen linje binder to av dem sammen, for de måler ikke det samme.",
    breaksTitle: "Serier som ikke kan sammenlignes",
    breaksNote: (count) =>
      count === 1
        ? "Det finnes én serie til om det samme. Den fortsetter ikke den over."
        : `Det finnes ${number(count)} serier til om det samme. De fortsetter ikke den over, og heller ikke hverandre.`,
    doesNotShowTitle: "Hva dette ikke viser",
    madeTitle: "Slik blir tallet til",
    type: "Type indikator",
    types: {
      structural: "struktur: regler og institusjoner",
      process: "prosess: hva som blir gjort",
      outcome: "resultat: hvordan folk har det",
    },
    direction: "Hva som er best",
    directions: {
      up: "mer er bedre",
      down: "mindre er bedre",
      none: "verken mer eller mindre er bedre i seg selv",
      ambiguous: "en økning kan være både godt og dårlig nytt",
    },
    dataOwner: "Ført av",
    calculation: "Utregning",
    definition: "Definisjon",
    notCalculated: "Gjengitt slik kilden trykker det. Ingenting er regnet ut.",
    download: "Last ned og siter",
    cite: (city, name) => `${city}: ${name}. Rosario.`,
    readOn: (date) => `(lest ${date}).`,
    citeLabel: "Slik siterer du siden",
    threadTitle: "Fra løfte til bevis",
    recommendationsTitle: "Anbefalinger om samme rettighet",
  },

  recommendations: {
    title: "Anbefalinger",
    filter: "Vis",
    all: (count) => `alle (${count})`,
    byState: "Etter status",
    byRight: "Etter rettighet",
    anyRight: "alle rettigheter",
    none: "Her er det ikke ført inn noen anbefalinger",
    noneHelp: (city) =>
      `Når et råd eller utvalg gir ${city} anbefalinger, står de her, med kommunens svar og rådets vurdering.`,
    noneMatch: "Ingen anbefaling passer",
    noneMatchHelp: "Velg en annen status eller rettighet.",
    showAll: "Vis alle anbefalinger",
    words: "Hva ordene betyr",
    edition: (year) => `Rapporten for ${year}`,
    askedOf: (name) => `Rettet til: ${name}`,
  },

  recommendation: {
    kicker: (edition) => `Anbefaling i rapporten for ${edition}`,
    paraphrased: "Gjengitt med våre egne ord, ikke ordrett.",
    paraphrasedMark: "med våre egne ord",
    asks: "Hvem som ber",
    asked: "Hvem som blir bedt",
    adopted: "Gitt",
    due: "Svarfrist",
    noDeadline: "Det er ikke satt noen frist",
    right: "Rettighet",
    source: "Kilde",
    voicesTitle: "To stemmer",
    figuresTitle: "Tall om denne rettigheten",
    noFigures: "Det finnes ingen tall om denne rettigheten ennå.",
    articles: (count) => (count === 1 ? "Artikkelen bak" : `De ${count} artiklene bak`),
    proofTitle: "Bevis i protokollen",
    proofLead: (count) =>
      count === 1
        ? "Én innføring i den offentlige protokollen gjelder denne anbefalingen."
        : `${capital(number(count))} innføringer i den offentlige protokollen gjelder denne anbefalingen.`,
    noProof: "Den offentlige protokollen har ingen innføring om denne anbefalingen.",
    columns: { position: "Innføring", at: "Ført inn", what: "Hva" },
  },

  record: {
    title: "Offentlig protokoll",
    lead: "Alt offentligheten skal kunne stole på, er ført inn her. Innføringer kommer til. De blir aldri endret og aldri fjernet.",
    size: (count) => (count === 1 ? "Én innføring" : `${count} innføringer`),
    root: "Fingeravtrykk av hele protokollen",
    none: "Protokollen er tom",
    noneHelp: "Den første innføringen kommer når byen opprettes her.",
    entry: (position) => `Innføring ${position}`,
    entries: "Innføringer, de nyeste først",
    older: "Eldre innføringer",
    newest: "Tilbake til de nyeste",
    by: (role) => `av ${role}`,
    damaged: "Innføringen er skadet. Teksten kan ikke leses.",
    howTitle: "Slik kan du kontrollere den",
    how: [
      "Teksten i hver innføring har et fingeravtrykk: SHA-256 av en nullbyte fulgt av teksten. Fingeravtrykkene settes sammen to og to i et tre (RFC 6962), og toppen er fingeravtrykket av hele protokollen.",
      "Endres én bokstav i én innføring, endres fingeravtrykket på toppen. Skriv det ned i dag, så kan du senere vise om noe fra før i dag er skrevet om.",
      "Protokollen har ingen navn og ingen tekster, bare datoer, koder og fingeravtrykk av tekster.",
    ],
    howCommand: "Den som drifter nettstedet, kontrollerer alt med",
    howAnybody:
      "Alle andre kan kontrollere den ut fra de åpne filene alene, eller være vitne til den, med et hvilket som helst program som leser C2SP tlog-tiles, for eksempel",
    checkpoint: "Protokollens signerte stand (sjekkpunkt)",
    policy: "Nøklene som signerer den (policy)",
    proofFile: "Beviset som fil, til å ta vare på og kontrollere uten nett (tlog-proof)",
    file: "Protokollen som fil (JSON)",
    about: "Gjelder",
    fingerprint: "Fingeravtrykk av innføringen",
    text: "Teksten i innføringen",
    path: "Veien til toppen",
    pathNote:
      "Sett fingeravtrykket av innføringen sammen med disse, i denne rekkefølgen, så får du det på toppen. Nummeret på innføringen sier hva som står til venstre og hva til høyre (RFC 9162, 2.1.3).",
    noPath: "Innføringen er hele protokollen: fingeravtrykket er det på toppen.",
    holds: "Kontrollert da siden ble laget: Innføringen står i protokollen.",
    broken:
      "Kontrollert da siden ble laget: Innføringen passer ikke i protokollen. Noen har endret den.",
    recordedAt: "Ført inn",
    recordedBy: "Av",
    roles: {
      editor: "en redaktør",
      "body-member": "et rådsmedlem",
      "case-worker": "en saksbehandler",
      "key-holder": "en nøkkelholder",
      statistician: "en statistiker",
      coordinator: "kommunens koordinator",
      "body-secretary": "rådets sekretær",
      contributor: "en bidragsyter",
      reader: "en leser",
      host: "den som drifter nettstedet",
      signatory: "en som skrev under",
    },
    types: {
      "city.founded": "Byen ble opprettet her",
      "city.addressed": "Kommunen fikk eller ga fra seg en egen adresse",
      "city.described": "Byens profil ble endret",
      "declaration.adopted": "Erklæringen ble ført inn",
      "event.recorded": "Et steg på veien ble ført inn",
      "charter.adopted": "Et charter byen har sluttet seg til, ble ført inn",
      "charter.withdrawn": "Byen gikk ut av et charter",
      "background.told": "Byen fortalte om bakgrunnen",
      "commitment.assigned": "En forpliktelse fikk en eier",
      "commitment.scheduled": "En forpliktelse fikk en frist, eller en ny",
      "commitment.reported": "Kommunen sa hva det ble av en forpliktelse",
      "signatory.signed": "Noen skrev under på erklæringen",
      "signatory.withdrawn": "Noen trakk underskriften",
      "signatory.removed": "En underskrift ble tatt av listen",
      "role.given": "Noen fikk en rolle",
      "role.proposed": "En rolle som krever to, ble foreslått",
      "role.confirmed": "En annen person bekreftet en rolle",
      "role.declined": "En foreslått rolle ble avslått",
      "role.ended": "En rolle tok slutt",
      "right.defined": "En rettighet ble beskrevet",
      "indicator.defined": "En indikator ble fastsatt",
      "figures.recorded": "Tall ble ført inn",
      "figures.released": "Tall ble frigitt",
      "dataset.defined": "Et datasett ble fastsatt",
      "dataset.imported": "Tall ble lest inn i et datasett, uten å bli åpne ennå",
      "dataset.released": "Et datasett ble frigitt",
      "area-map.defined": "Et kart over områder ble fastsatt",
      "dataset.drawn": "Et datasett ble knyttet til et kart, eller tatt av det",
      "dataset.import-taken-back": "En innlesing i et datasett ble trukket tilbake",
      "recommendation.adopted": "En anbefaling ble gitt",
      "recommendation.answered": "Kommunen svarte på en anbefaling",
      "department.founded": "En avdeling ble lagt inn",
      "department.renamed": "En avdeling fikk nytt navn",
      "department.staffed": "Noen begynte, sluttet eller ble leder i en avdeling",
      "request.asked": "En avdeling ble spurt",
      "request.handed-over": "En forespørsel gikk videre til en annen",
      "request.replied": "En forespørsel ble besvart",
      "request.withdrawn": "En forespørsel ble trukket",
      "request.escalated": "En avdelingsleder fikk beskjed om et svar over fristen",
      "plan.adopted": "En plan ble vedtatt",
      "plan.revised": "Et trinn i arbeidet med en plan ble notert",
      "measure.added": "Et tiltak kom inn i en plan",
      "measure.assigned": "Et tiltak ble gitt til en avdeling",
      "measure.linked": "Et tiltak ble knyttet til det som det tjener",
      "measure.reported": "Kommunen meldte hva som er gjort med et tiltak",
      "measure.ended": "Et tiltak ble avsluttet, eller fortsetter likevel",
      "measure.evaluated": "Et tiltak ble vurdert",
      "milestone.set": "En milepæl ble satt",
      "milestone.moved": "En milepæl ble flyttet",
      "milestone.reached": "En milepæl ble nådd",
      "budget.recorded": "Penger til et tiltak ble ført opp",
      "grant.recorded": "Et tilskudd ble ført opp",
      "person.erased": "En person ble slettet",
      "sign-in.link-made": "En innloggingslenke ble laget på terminalen",
      "person.unlinked": "Det som knyttet noen til protokollen, ble glemt",
      "follow-through.commented": "Kommunen kommenterte oppfølgingen",
      "recommendation.assessed": "En anbefaling ble vurdert",
      "recommendation.carried-over": "En anbefaling ble videreført",
      "recommendation.revised": "Teksten i en anbefaling ble endret",
      "recommendation.assigned": "En avdeling ble eier av en anbefaling",
      "recommendation.closed": "En anbefaling ble avsluttet eller tatt opp igjen",
      "deadline.moved": "En frist ble flyttet",
      "verdict-scale.set": "Rådet tok i bruk en vurderingsskala",
      "evaluation.adopted": "Vurderingen av en rapport ble vedtatt",
      "evidence.published": "En fil ble offentliggjort som dokumentasjon",
      "evidence.withdrawn": "En fil som dokumenterte noe, ble trukket tilbake",
      "decision-check.begun": "En avdeling begynte å vurdere menneskerettigheter i en sak",
      "decision-check.finished": "Menneskerettigheter ble vurdert i en sak",
      "decision-check.decided": "Vedtaket i en vurdert sak ble notert",
      "decision-check.followed-up": "Det ble sagt hvordan det gikk med en vurdert sak",
      "decision-check.withdrawn": "Vurderingen av en sak ble trukket tilbake",
      "decision-check.reviewed": "Et råd sa hvor godt rettighetene var vurdert i en sak",
      "decision-check.replied": "En avdeling svarte på det et råd fant",
      "impact-assessment.finished": "En full vurdering av en sak ble ferdig",
      "case-count.entered": "Antall saker til politisk behandling ble lagt inn",
      "sample-draw.announced": "En loddtrekning ble kunngjort",
      "sample-draw.listed": "Listen til en loddtrekning ble låst",
      "sample-draw.drawn": "Et utvalg ble trukket ved loddtrekning",
      "sample-draw.ended": "En loddtrekning ble avlyst",
      "sample-review.adopted": "Et råd vedtok gjennomgangen av et utvalg",
      "objection.filed": "En organisasjon kom med en innsigelse",
      "objection.answered": "Kommunen svarte på en innsigelse",
      "objection.withdrawn": "En innsigelse ble trukket",
      "objection.turned-away": "En innsigelse som ble sendt inn, ble ikke offentliggjort",
      "meeting.called": "Det ble kalt inn til et møte",
      "meeting.moved": "Et møte ble flyttet",
      "meeting.cancelled": "Et møte ble avlyst",
      "agenda.sent": "Saklisten til et møte ble sendt ut",
      "agenda.changed": "En sakliste ble endret etter utsending",
      "conflict.declared": "Et medlem meldte seg inhabilt",
      "meeting.held": "Et møte ble holdt",
      "decision.taken": "Et råd gjorde et vedtak",
      "decision.followed": "Et vedtak ble til en anbefaling, en uttalelse eller et svar",
      "task.given": "Et vedtak ga noen en oppgave",
      "task.done": "En oppgave ble meldt gjort",
      "minutes.approved": "Et referat ble godkjent",
      "minutes.corrected": "Et referat ble rettet",
      "minutes.published": "Et referat ble lagt ut",
      "question.asked": "Noen stilte et åpent møte et spørsmål",
      "question.turned-away": "Et innsendt spørsmål ble ikke vist",
      "question.answered": "Et spørsmål ble besvart",
      "question.name-removed": "Navnet på den som stilte et spørsmål, ble tatt bort",
      "meeting.recording-linked": "Det ble lenket til et opptak fra et møte",
      "meeting.effect-stated": "Det ble fortalt hva et møte førte til",
      "meeting.sessions-counted": "Antall møter i et år ble lagt inn",
      "event.entered": "Et arrangement ble lagt inn",
      "event.counted": "Det ble sagt hvor mange som kom til et arrangement",
      "event.revised": "Et arrangement ble endret eller flyttet",
      "event.cancelled": "Et arrangement ble avlyst",
      "event.recording-linked": "Et opptak fra et arrangement ble lenket til",
      "body.defined": "Et råd eller utvalg ble lagt inn",
      "body.described": "Beskrivelsen av et råd ble endret",
      "body.mandated": "Et råd fikk mandat",
      "body.suspended": "Et råd ble satt på pause",
      "body.revived": "Et råd er i arbeid igjen",
      "body.dissolved": "Et råd ble oppløst",
      "body.sector-added": "En sektor i et råd kom til",
      "body.seat-added": "En plass i et råd kom til",
      "body.seat-ended": "En plass i et råd falt bort",
      "body.member-entered": "Noen fikk plass i et råd",
      "body.term-ended": "En funksjonstid i et råd sluttet før tiden",
      "body.name-chosen": "Et medlem valgte om navnet skal vises",
      "body.member-forgotten": "Opplysninger om et tidligere medlem er slettet",
      "body.chair-elected": "Et råd valgte leder eller nestleder",
      "body.interest-declared": "Et medlem oppga en interesse",
      "body.interest-ended": "En interesse er ikke lenger aktuell",
      "body.composed": "Et råds sammensetning ble lagt inn i tall",
      "body.asked": "Kommunen ba et råd om en uttalelse",
      "body.hearing-entered": "Et råd ble hørt, eller ble det ikke",
      "body.advice-answered": "Kommunen sa hva den gjorde med en uttalelse",
      "map.entered": "Noe ble lagt inn på byens kart",
      "map.rewritten": "En oppføring på byens kart ble skrevet på nytt",
      "challenge.standing-set": "Noen fortalte hva det ble av en utfordring",
      "framework.added": "Byen la til et eget rammeverk",
      "self-assessment.published": "Byen la fram hvor langt den er kommet",
      "progress.claimed": "Kommunen fortalte hva den har gjort",
      "edition.opened": "Arbeidet med en rapport begynte",
      "edition.published": "En rapport ble publisert",
      "edition.recorded": "En tidligere rapport ble ført inn",
    } as Readonly<Record<string, string>>,
  },

  sources: {
    title: "Kilder og metode",
    lead: (count) =>
      count === 1
        ? "Alle frigitte tall her kommer fra én kilde."
        : `Alle frigitte tall her kommer fra en av disse ${count} kildene.`,
    none: "Ingen tall er frigitt ennå, så det er ingen kilder å nevne",
    caption: "Kildene til de frigitte tallene",
    columns: { retrieved: "Hentet", licence: "Lisens" },
    notStated: "ikke oppgitt",
    methodTitle: "Slik arbeider vi med tall",
    method: [
      "Et tall gjengis slik kilden trykker det, med periode, enhet og hvor nøyaktig det er. En endring regnes ut av to tall. Den hentes aldri fra en overskrift.",
      "To kilder som måler det samme på hver sin måte, blir stående som to serier. Ingen linje binder dem sammen, og ingen endring regnes ut fra den ene til den andre.",
      "Et tall kommer ut på disse sidene først når et menneske har frigitt det. Et rettet tall erstatter det gamle her, mens en publisert rapport beholder tallene den ble publisert med.",
      "Setningene om tall er laget av tallene selv. De oppgir ingen årsaker og spår ingenting.",
    ],
  },

  catalogue: {
    title: "Konvensjoner og rammeverk",
    lead: "Konvensjonene menneskerettighetene hviler på, og rammeverkene byer måler seg mot.",
    note: "Artikkeltitlene er våre egne ord og er ikke kontrollert mot de offisielle tekstene.",
    search: "Søk i konvensjoner og rammeverk",
    searchSubmit: "Søk",
    instruments: "Konvensjoner og erklæringer",
    frameworks: "Rammeverk",
    adopted: (year) => `vedtatt ${year}`,
    articles: (count) => (count === 1 ? "1 artikkel" : `${count} artikler`),
    noArticles: "artiklene er ikke i katalogen ennå",
    elements: (count) => (count === 1 ? "1 punkt" : `${count} punkter`),
    unconfirmed: (count) => `${count} ikke kontrollert`,
    confirmed: {
      seen: "Teksten er lest",
      "partly-seen": "Delvis lest",
      "not-seen": "Ikke kontrollert",
    },
    worksBy: (city) => `${city} arbeider etter dette`,
    grounds: "Diskrimineringsgrunnlag",
    groundsNote: "Navnene er våre egne ord og er ikke kontrollert mot loven.",
    ownWords: "De norske navnene er våre egne, de engelske er rammeverkets.",
    confirmedNote:
      "«Ikke kontrollert» betyr at ingen her har lest selve teksten. Ordlyden bygger på allmenn kunnskap.",
    whole: "Alle konvensjoner og rammeverk",
    hits: (count, query) =>
      count === 0
        ? `Ingen treff på «${query}»`
        : count === 1
          ? `Ett treff på «${query}»`
          : `${count} treff på «${query}»`,
    body: "Overvåket av",
    inForce: "I kraft",
    norway: "Norge",
    basis: "Grunnlag",
    columns: { code: "Nr.", name: "Med våre ord", confirmed: "Kontroll", source: "Kilde" },
    article: "Artikkel",
    remark: "Merknad",
  },

  search: {
    title: "Søk",
    label: "Hva leter du etter?",
    help: "En rettighet, et tall, en anbefaling, en artikkel.",
    submit: "Søk",
    results: (count, query) =>
      count === 0
        ? `Ingen treff på «${query}»`
        : count === 1
          ? `Ett treff på «${query}»`
          : `${count} treff på «${query}»`,
    none: "Prøv et annet ord, eller færre ord.",
    rights: "Rettigheter",
    figures: "Tall",
    recommendations: "Anbefalinger",
    catalogue: "Konvensjoner og rammeverk",
    more: (count) => `${count} til i katalogen`,
  },

  accessibility: {
    title: "Tilgjengelighet",
    lead: "Alle skal kunne lese disse sidene og bruke hvert skjema. Målet er WCAG 2.2 på nivå AA.",
    doneTitle: "Det vi gjør",
    done: [
      "Alle sider og skjemaer virker uten skript, med bare tastatur og på en smal telefon.",
      "Hvert diagram har en setning som sier hva det viser, og en tabell med alle tallene.",
      "Farge er aldri det eneste som viser hva noe betyr.",
      "Rapporter finnes som nettsider og som PDF med koder for skjermlesere.",
    ],
    testedTitle: "Det som er prøvd",
    tested: [
      "Hver gang programmet endres, blir hver type side kontrollert av en maskin (axe), også for om den må rulles sidelengs på telefon.",
      "Maskiner finner bare en del av det som kan være galt. Så vidt vi vet, er nettstedet ikke prøvd av folk som bruker skjermleser.",
    ],
    knownTitle: "Det vi vet mangler",
    known: [
      "Rapporter som ligger på andre nettsteder, kan være utilgjengelige.",
      "Tekster som bare finnes på ett språk, står på det språket på alle sider. De er merket, så skjermleseren uttaler dem riktig.",
    ],
    reportTitle: "Hvis noe ikke virker",
    report: (city) =>
      `Si fra til ${city} om hvilken side det var, og hva du ville gjøre. Kommunen driver nettstedet og må svare.`,
    reportDemonstration:
      "Dette er en demonstrasjon som ingen kommune driver. Si fra til den som viste deg den.",
  },

  cities: {
    title: "Menneskerettighetsbyer",
    lead: "Byer som viser her hva de har lovet, og om det skjedde.",
  },

  firstRun: {
    title: "Opprett byen din",
    lead: "Noen få svar, så har byen sine egne sider. Alt unntatt adressen kan endres senere.",
    name: "Navnet på byen eller kommunen",
    slug: "Del av adressen",
    slugHelp: "Små bokstaver, tall og bindestreker, som «bergen». Kan ikke endres senere.",
    language: "Byens eget språk",
    languageHelp: "Flere språk kan legges til senere.",
    country: "Land",
    countryHelp: "To bokstaver, som NO, GB eller AT.",
    person: "Navnet ditt",
    email: "E-postadressen din",
    emailHelp: "Du blir koordinator. En lenke som logger deg inn, kommer i terminalen.",
    submit: "Opprett byen",
    done: "Se i terminalen",
    doneLead: "Byen er opprettet. I terminalen står en lenke som logger deg inn som koordinator.",
    toCity: "Til byens sider",
    refusals: {
      "no-name": "Skriv navnet på byen.",
      "bad-slug": "Bruk bare små bokstaver, tall og bindestreker, og begynn med en bokstav.",
      "slug-taken": "En annen by her har denne adressen.",
      "bad-language": "Velg et språk.",
      "bad-country": "Skriv de to bokstavene for landet, for eksempel NO.",
      "no-person": "Skriv navnet ditt.",
      "no-email": "Skriv en e-postadresse, for eksempel navn@kommune.no.",
    },
  },
} satisfies SiteTexts;
