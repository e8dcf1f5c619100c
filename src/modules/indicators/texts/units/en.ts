/** The units of indicators in English words. A unit that is not here is printed as the city wrote it. */
import { amounts, money, percentages, things, type UnitText } from "./unit-text.ts";

export const en = {
  "people on one night": {
    quantity: (printed, isOne) => `${isOne ? "one person" : `${printed} people`} on one night`,
    things: "people",
    label: "people on one night",
  },
  "employers of 43": {
    quantity: (printed) => `${printed} of 43 employers`,
    label: "of 43 employers",
  },
  "GBP per week": money("£# a week", "pounds a week"),
  EUR: money("€#", "euros"),
  "EUR per year": money("€# a year", "euros a year"),
  NOK: money("NOK #", "Norwegian kroner"),
  "NOK per year": money("NOK # a year", "Norwegian kroner a year"),
  percent: percentages("per cent", ["percentage point", "percentage points"], "per cent"),
  "percentage points": amounts("percentage point", "percentage points"),
  "per 1,000": amounts("per 1,000", "per 1,000"),
  "index points": amounts("index point", "index points"),
  months: amounts("month", "months"),
  years: amounts("year", "years"),
  hours: amounts("hour", "hours"),
  count: { quantity: (printed) => printed, label: "number" },
  crimes: things("one crime", "crimes"),
  offences: things("one offence", "offences"),
  pupils: things("one pupil", "pupils"),
  parcels: things("one parcel", "parcels"),
  people: things("one person", "people"),
  vouchers: things("one voucher", "vouchers"),
  households: things("one household", "households"),
  children: things("one child", "children"),
  inquiries: things("one enquiry", "enquiries"),
  cases: things("one case", "cases"),
  "reported cases": things("one reported case", "reported cases"),
  postings: things("one posting", "postings"),
  workshops: things("one workshop", "workshops"),
  opinions: things("one opinion", "opinions"),
  recommendations: things("one recommendation", "recommendations"),
  members: things("one member", "members"),
  sessions: things("one session", "sessions"),
  stakeholders: things("one contributor", "contributors"),
  measures: things("one measure", "measures"),
  families: things("one family", "families"),
  municipalities: things("one municipality", "municipalities"),
  reports: things("one report", "reports"),
} satisfies Readonly<Record<string, UnitText>>;

/** Every unit that has words; the other languages have exactly these. */
export type UnitTexts = Readonly<Record<keyof typeof en, UnitText>>;
