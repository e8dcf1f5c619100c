/** What the made-up city asks its council: one matter heard in time and followed, one heard late, one not heard, one overdue now. */
import { answerAdvice, askBody, giveAdvice, recordUnheard } from "../../modules/bodies/index.ts";
import { must } from "../must.ts";
import { COUNCIL } from "./bodies.ts";
import { type Act, by, type Town } from "./town.ts";

const body = COUNCIL;

export const matterActs: readonly Act[] = [
  asks(360, "contributor", "housing", {
    nb: "Nye regler for tildeling av kommunale boliger",
    en: "New rules for who gets a municipal home",
  }),
  { daysAgo: 345, happens: adviseOnHomes },
  { daysAgo: 330, happens: followOnHomes },
  asks(300, "head", "schools", {
    nb: "Ny skolestruktur fra neste høst",
    en: "Which schools are kept from next autumn",
  }),
  { daysAgo: 255, happens: adviseOnSchools },
  { daysAgo: 235, happens: answerOnSchools },
  asks(240, "coordinator", null, {
    nb: "Kutt i kveldsbussen",
    en: "Cuts to the evening bus",
  }),
  { daysAgo: 206, happens: missTheBus },
  asks(60, "contributor", "housing", {
    nb: "Salg av kommunens utleiehus i Prøveveien",
    en: "Selling the municipality’s houses in Test Road",
  }),
];

function asks(
  daysAgo: number,
  who: "contributor" | "head" | "coordinator",
  department: string | null,
  title: { readonly nb: string; readonly en: string },
): Act {
  return {
    daysAgo,
    happens: async (town) => {
      must(title.en, await askBody(...by(town, who), { body, title, department }));
    },
  };
}

async function adviseOnHomes(town: Town): Promise<void> {
  const advice = {
    body,
    number: 1,
    text: {
      nb: "Rådet støtter reglene, men ber om at barn får vite hvor de skal bo før de flytter.",
      en: "The council supports the rules, but asks that children learn where they will live before they move.",
    },
  };
  must("advice", await giveAdvice(...by(town, "secretary"), advice));
}

async function followOnHomes(town: Town): Promise<void> {
  const answer = {
    body,
    number: 1,
    kind: "followed",
    reason: {
      nb: "Det står nå i reglene at familien får adressen minst to uker før.",
      en: "The rules now say that a family gets the address at least two weeks before.",
    },
  };
  must("answer", await answerAdvice(...by(town, "contributor"), answer));
}

async function adviseOnSchools(town: Town): Promise<void> {
  const advice = {
    body,
    number: 2,
    text: {
      nb: "Ingen har spurt elevene. Rådet ber kommunen gjøre det før noe blir lagt ned.",
      en: "Nobody has asked the pupils. The council asks the municipality to do so before anything is closed.",
    },
  };
  must("advice", await giveAdvice(...by(town, "secretary"), advice));
}

async function answerOnSchools(town: Town): Promise<void> {
  const answer = {
    body,
    number: 2,
    kind: "partly",
    reason: {
      nb: "Elevrådene ble spurt, men rådet kom så sent at saken alt var sendt ut.",
      en: "The pupils’ councils were asked, but the advice came when the papers were out already.",
    },
  };
  must("answer", await answerAdvice(...by(town, "head"), answer));
}

async function missTheBus(town: Town): Promise<void> {
  const common = { body, number: 3 };
  const city = {
    nb: "Fylket ville ha svar på ti dager. Da rakk vi ikke å vente på rådet.",
    en: "The county wanted an answer in ten days. We could not wait for the council.",
  };
  const council = {
    nb: "Vi fikk saken etter at svaret var sendt.",
    en: "The matter reached us after the answer had been sent.",
  };
  must("unheard", await recordUnheard(...by(town, "coordinator"), { ...common, reason: city }));
  must("unheard", await recordUnheard(...by(town, "secretary"), { ...common, reason: council }));
}
