/** Matters that wait for somebody's next step, so that a walk through the application meets the forms of every step, not only of the first. */

import type { Id } from "../../src/kernel/id.ts";
import { day } from "../../src/kernel/testing.ts";
import { someone, theHost } from "../../src/modules/accounts/testing.ts";
import { defineDataSet } from "../../src/modules/datasets/index.ts";
import { bring, dataSetInput } from "../../src/modules/datasets/testing.ts";
import { defineIndicator, importFigures } from "../../src/modules/indicators/index.ts";
import { figureFile, indicatorInput } from "../../src/modules/indicators/testing.ts";
import { fileObjection } from "../../src/modules/objections/index.ts";
import { confirmObjection, sendObjection } from "../../src/modules/objections/testing.ts";
import { openEdition } from "../../src/modules/reports/index.ts";
import { sendDigests } from "../../src/modules/requests/index.ts";
import { ask, recommend, secretIn } from "../../src/modules/requests/testing.ts";
import type { TestContext } from "../support/test-context.ts";

const en = (text: string) => ({ en: text });

export type OpenMatters = {
  /** Addresses behind secrets that letters brought, without the city. */
  readonly secrets: readonly string[];
  /** The secret of somebody's letter with what they are asked. */
  readonly askedBy: string;
};

/** Leaves things open in a city where everything has happened once. */
export async function leaveOpen(
  context: TestContext,
  city: { readonly id: Id<"City">; readonly slug: string },
): Promise<OpenMatters> {
  const coordinator = someone(context, "coordinator");
  const secretary = someone(context, "body-secretary");
  await openEdition(context, city.id, coordinator, { year: 2031, title: en("Open report") });
  await leaveFigures(context, city.id);
  const words = {
    ...{ organisation: "York Tenants", against: "decision", right: "housing" },
    ...{ what: en("The hostel was sold."), text: en("No room.") },
  };
  await fileObjection(context, city.id, secretary, {
    ...{ ...words, citySlug: city.slug, answerDays: 90 },
  });
  const send = async (email: string) => {
    let secret = "";
    await sendObjection(context, city.id, { ...words, email }, (given) => {
      secret = given;
      return { subject: "Confirm", text: "Confirm" };
    });
    return secret;
  };
  await confirmObjection(context, city.id, await send("first@tenants.example"));
  const unconfirmed = await send("second@tenants.example");

  const question = en("May families apply?");
  for (const topic of ["Ferries", "Trams"]) {
    const about = await recommend(context, city.id, topic);
    await ask(context, city.id, { about, dueOn: day("2026-08-01"), question });
  }
  context.setNow("2026-06-24T08:00:00Z");
  await sendDigests(context, city);
  const letter = context.letters.findLast(({ text }) => text.includes("/requests/link/"));
  return { secrets: [`/objections/submissions/${unconfirmed}`], askedBy: secretIn(letter) };
}

/** Figures and a data set that nobody has released. */
async function leaveFigures(context: TestContext, city: Id<"City">): Promise<void> {
  await defineIndicator(context, city, theHost, indicatorInput());
  await importFigures(context, city, theHost, { bytes: figureFile([{}]), dryRun: false });
  await defineDataSet(context, city, theHost, dataSetInput());
  await bring(context, city, ...TABLE);
}

/** A small table, as a file that is brought. */
export const TABLE: readonly string[] = [
  "Year,District,Sex,Value",
  ...["West", "East"].flatMap((district, at) =>
    ["Men", "Women"].map((sex, of) => `2024,${district},${sex},${40 + 10 * at + of}`),
  ),
];
