/**
 * What the heading of a column says about it, in English, Norwegian (both forms), Swedish, Danish and German: the words that offices and
 * cities write over their columns. A word that is not here says nothing; the content then has to, or the person who imports.
 */

export type HeaderMeaning =
  | "time"
  | "time-part"
  | "value"
  | "measured"
  | "unit"
  | "place"
  | "measure"
  | "status"
  | "status-perhaps"
  | "aside"
  /** A counter or a rank when it is a number, a group when it is a word. */
  | "aside-if-number"
  | "title"
  | "updated"
  | "source";

/** Lower case, without the prefixes and signs that programs put around a name. */
export function plainName(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/^data\.(?=\S)/, "")
    .replace(/[\s_.\-–:]+/g, " ")
    .trim();
}

const whole = (list: string) => new RegExp(`^(?:${list})$`, "u");
const starting = (list: string) =>
  new RegExp(`^(?:${list})(?![\\p{L}\\d]| of (?:birth|origin))`, "u");

const MEANINGS: readonly (readonly [HeaderMeaning, RegExp])[] = [
  [
    "time",
    whole(
      "year|years|time|time period|timeperiod|period|periods|date|ref date|reference period|reference year|year ending|financial year|fiscal year|school year|academic year|år|aar|årstal|årstall|året|tid|periode|perioden|tidsperiode|dato|datum|skoleår|skuleår|skoleaar|skolår|läsår|regnskapsår|jahr|jahre|berichtsjahr|zeit|zeitraum|stichtag|schuljahr|quarter|month|week|kvartal|måned|månad|uke|uge|vecka|quartal|monat|woche|year quarter|date name|date code|obs time|calendar year|survey year",
    ),
  ],
  [
    "value",
    whole(
      "value|values|obs value|obsvalue|observation value|observation|data value|verdi|verdien|verdiar|verdier|wert|werte|messwert|värde|värden|værdi|vaerdi|tabellvariabel|figure|figures|factvaluenumeric|numeric|numeric value|v4 \\d|value \\[value\\]",
    ),
  ],
  [
    "unit",
    whole(
      "unit|units|unit measure|unit of measure|unit of measurement|units of measure|unit name|enhet|måleenhet|måleenheit|enhed|einheit|maßeinheit|masseinheit|mått|uom|unit label",
    ),
  ],
  [
    "place",
    starting(
      "geography|geography name|geography code|geocode|geo|geo code|geopolitical entity|region|regions|country|county|city|town|municipality|municipalities|local authority|local authority name|la|lad|ward|district|borough|area|area name|area code|area type|place|location|locality|province|neighbourhood|sub national area|ref area|dguid|ons code|lsoa|msoa|kommune|kommunenr|kommunenummer|kommunenavn|kommunar|kommuner|kommun|fylke|fylkenr|fylkesnr|fylker|bydel|bydelsnr|geografi|geografisk område|sted|stad|område|land|landsdel|tettsted|krets|grunnkrets|naringsregion|næringsregion|levekårssone|län|gemeinde|gemeindecode|gemeindename|bezirk|bundesland|bundesländer|ort|kreis|stadt|stadtteil|stadtbezirk|gebiet|wohnort",
    ),
  ],
  [
    "measure",
    whole(
      "series|indicator|indicators|indikator|indikatorer|indikatoren|measure|measures|statistikkvariabel|contents|contentscode|contents code|variable|variabel|kennzahl|merkmal|måltall|statistic|statistics|concepts|series name|tabellinnhold|serie",
    ),
  ],
  [
    "status",
    whole(
      "observation status|obs status|obsstatus|obs flag|flag codes?|observation flag|data marking|data markings|marking|qualifier|status code|conf status|confidentiality|obs conf|observation value status|statuskode|datastatus|status flag|flags|flagg|obs status name",
    ),
  ],
  [
    "status-perhaps",
    whole(
      "status|flag|prikket|prikking|skjult|obs status label|symbol|symbols|mark|merke|merking|kennzeichen|markering|suppressed|suppression|note code|footnote symbol|merknad|reliability",
    ),
  ],
  ["updated", whole("last update|last updated|updated|updated at|sist oppdatert|stand")],
  ["title", whole("tabell navn|tabellnavn|table name|table title|indicator name|title")],
  ["source", whole("source|sources|kilde|kilder|quelle|quellen|källa|data source|datasource")],
  [
    "aside",
    whole(
      "note|notes|note source|note source label|source label|value footnotes?|comment|comments|footnote|footnotes|kommentar|kommentarer|anmerkung|anmerkungen|bemerkung|fotnote|fotnoter|remark|remarks|retrieved|licence|license|lisens|lizenz|vector|coordinate|uom id|scalar id|scalar factor|decimals|terminated|dataflow|structure|structure id|structure name|action|record offset|record count|upperbound|lowerbound|lat|latitude|lon|lng|longitude|breitengrad|längengrad|geometry|the geom|wkt|shape|shape length|shape area|globalid|geo point 2d|geo shape|geoinfourl|value note|recent trend|new data|time period sortable|time period range|year basis|dguid|objectid|fid",
    ),
  ],
  [
    "aside-if-number",
    whole(
      "target|target year|sort|sortorder|sort order|rank|id|row|row id|record id|index|base|n|unweighted n",
    ),
  ],
  ["aside", /^(?:sort|sortering|sortier|compared to |factvaluenumeric(?:low|high))/u],
  [
    "aside",
    /^(?:lower|upper|low|high)(?: \d+%?)?(?: (?:ci|cl|limit|bound|confidence.*|\d.*))$|confidence interval|confidence limit|^(?:lci|uci|ci low(?:er)?|ci upp?(?:er)?|se|standard error|std err|cv|coefficient of variation|margin of error|moe|nedre (?:grense|konf.*)|øvre (?:grense|konf.*)|konfidens.*|standardfehler|numerator|denominator|teller|nevner|zähler|nenner|sample size|unweighted (?:base|count))$/u,
  ],
  [
    "measured",
    starting(
      "ant|freq|frequency|count|counts|number|number of [\\p{L} ]+|percent|percentage|per cent|pct|proportion|share|rate|mean|median|average|amount|antal|antall|tal på|tall|prosent|procent|andel|del|gjennomsnitt|personer|folketall|befolkning|folkemengde|anzahl|anteil|prozent|prozentsatz|rate|mittelwert|durchschnitt|betrag|bestand|personen|population|persons|people|households|cases|total cases",
    ),
  ],
];

const GROUPS = starting(
  "age|ages|age group|sex|gender|grade|class|level|alder|aldersgruppe|ålder|kjonn|kjønn|kön|køn|klasse|trinn|klassetrinn|steg|alter|altersgruppe|altersjahr|geschlecht|klassenstufe|schulstufe|stufe",
);

/** A heading of groups, which many files name by numbers. */
export function isGroupWord(name: string): boolean {
  return GROUPS.test(plainName(name));
}

const PARTS_OF_A_YEAR = whole(
  "month|quarter|week|half|half year|måned|maned|månad|kvartal|uke|uge|vecka|halvår|monat|quartal|woche|halbjahr|tertial|mnd|mnd nr",
);

/** What the heading means; undefined where its words say nothing. */
export function meaningOf(name: string): HeaderMeaning | undefined {
  const plain = plainName(name);
  return MEANINGS.find(([, pattern]) => pattern.test(plain))?.[0];
}

/** A month, quarter or week that needs the year beside it. */
export function isPartOfYear(name: string): boolean {
  return PARTS_OF_A_YEAR.test(plainName(name));
}

const COUNTS =
  /^(?:anzahl|antall|antal|ant|tal på|number|number of|counts?|personen|personer|persons|people|einwohner(?:zahl)?|innbyggere|folketall|folkemengde|invånare)(?: |$)/u;

/** A heading of things that are counted whole: no point or comma in such a number parts decimals. */
export function isCountWord(name: string): boolean {
  return COUNTS.test(plainName(name));
}

/**
 * The month in which a column's split years begin, where its heading says so. Norwegian school years begin on 1 August
 * (opplæringslova § 14-1); British and Austrian ones in September.
 */
export function yearStartOf(name: string): number | undefined {
  const plain = plainName(name);
  if (/^sk[ou]le[åa]+r/u.test(plain) || plain === "läsår") return 8;
  if (/^(school|academic) year/u.test(plain)) return 9;
  return undefined;
}

const NORDIC =
  /(?:^| )(?:år|aar|kjonn|kjønn|kjøn|kön|køn|alder|ålder|kommune|kommunenr|fylke|bydel|enhet|måned|månad|kvartal|tid|verdi|antall|antal|andel|prosent|geografi|statistikkvariabel|innvkat|region|boligtype|næring|tabellvariabel|skoleår)(?: |$)/u;
const GERMAN =
  /(?:^| )(?:jahr|zeit|gemeinde|bezirk|bundesland|anzahl|anteil|wert|geschlecht|altersgruppe|einheit|monat|quartal|stichtag|berichtsjahr|staatsangehörigkeit|insgesamt|männlich|weiblich)(?: |$)/u;

/** Whose signs a file is likely to use, by the language of its headings. */
export function languageOf(names: readonly string[]): "nordic" | "german" | undefined {
  const plain = names.map(plainName);
  const german = plain.filter((name) => GERMAN.test(name)).length;
  const nordic = plain.filter((name) => NORDIC.test(name)).length;
  if (german === 0 && nordic === 0) return undefined;
  return german > nordic ? "german" : nordic > german ? "nordic" : undefined;
}

const TOTAL =
  /^(?:total|totals?|totalt|totalen|_t|t|tot|all|all (?:ages|persons|people|sexes|categories|groups)|both|both sexes|overall|alle|alle aldre|alle kommuner|alle bydeler|i alt|ialt|heile landet|hele landet|begge|begge kjønn|kjønn samlet|begge kjønn samlet|samlet|samtlige|sum|summen|totalt antall|båda könen|hela riket|riket|hele befolkningen|begge køn|mænd og kvinder i alt|insgesamt|gesamt|zusammen|alle altersgruppen|männlich und weiblich|beide geschlechter|persons|both genders|total - .+|total, .+)$/u;

/** A category whose words say that it stands for all the others. */
export function saysTotal(label: string): boolean {
  return TOTAL.test(label.trim().toLowerCase());
}
