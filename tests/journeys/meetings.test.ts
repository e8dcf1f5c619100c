/**
 * A council meets: with a quorum, with two people who write the minutes at once and one who is offline for a while, and with a decision that
 * becomes a recommendation, which the public reads, and gives a task, which its owner reports done. And without a script one can still write the minutes.
 */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Id } from "../../src/kernel/id.ts";
import { findAccount, TERMINAL } from "../../src/modules/accounts/index.ts";
import { confirmAll } from "../../src/modules/accounts/testing.ts";
import { aBody, aMember } from "../../src/modules/bodies/testing.ts";
import { verifyLedger } from "../../src/modules/ledger/index.ts";
import { aCityWithFigures, done } from "../../src/modules/reports/testing.ts";
import { invitePerson, makeSignInLink } from "../../src/modules/sign-in/index.ts";
import { modules } from "../../src/modules.ts";
import { expectAccessible, expectNoOverflow } from "../support/browser.ts";
import { servedCity } from "../support/served-city.ts";

const served = servedCity("2027-03-02T16:10:00Z");
const CITY = "newtown";
const PEOPLE = { berta: "body-secretary", mia: "body-member" } as const;

/** The test's own city with a council of three, of whom one has an account. Nobody of them exists. */
async function foundTown(): Promise<Id<"City">> {
  const { context } = served();
  const city = await aCityWithFigures(context, { slug: CITY });
  for (const [name, role] of Object.entries(PEOPLE)) {
    const email = `${name}@city.example`;
    done(await invitePerson(context, city, TERMINAL, { name, email, role }));
  }
  await confirmAll(context, city);
  const { slug } = await aBody(context, city, { slug: "council" });
  await aMember(context, city, slug, { name: "Mia Member", email: "mia@city.example" });
  for (const name of ["Noor Member", "Omar Member"]) await aMember(context, city, slug, { name });
  return city;
}

async function signIn(
  city: Id<"City">,
  name: keyof typeof PEOPLE,
  { javaScript = true, width = 1280 } = {},
): Promise<Page> {
  const { context, visit } = served();
  const account = await context.database.readCity(city, (tx) =>
    findAccount(tx, `${name}@city.example`),
  );
  if (account === undefined) throw new Error(`There is no ${name}`);
  const link = await context.database.inCity(city, (tx) =>
    makeSignInLink(context, tx, { slug: CITY }, account),
  );
  const page = await visit({ width, javaScript });
  await page.goto(link);
  await page.getByRole("main").getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("heading", { level: 1, name: "My desk" }).waitFor();
  return page;
}

async function open(page: Page, name: string): Promise<void> {
  await page.locator("summary", { hasText: name }).first().click();
}

const OWN = `/${CITY}/work/meetings/council/2027-03-02`;
const minutesOf = (page: Page) => page.getByRole("textbox", { name: "Minutes" });

/** From the desk to the task, and done. */
async function reportTask(page: Page): Promise<void> {
  await page.getByRole("link", { name: /Ask the families how they are/ }).click();
  await page.getByRole("heading", { level: 1, name: "Tasks from meetings" }).waitFor();
  await expectAccessible(page);
  await expectNoOverflow(page);
  await open(page, "Report it done");
  const form = page.getByRole("form", { name: /Report it done/ });
  await form.getByLabel("What was done").fill("Asked all six of them.");
  await form.getByRole("button", { name: "Report it done" }).click();
  await page.getByText("Nothing waits for you here").waitFor();
}

test("a council meets, writes its minutes together, and what it decides becomes a recommendation", async () => {
  const { context, visit, setNow } = served();
  const city = await foundTown();
  const secretary = await signIn(city, "berta");

  // Called, an agenda, sent, and three come.
  await secretary.goto(`/${CITY}/work/meetings`);
  await open(secretary, "Open the form");
  const call = secretary.getByRole("form", { name: "Call a meeting" });
  await call.getByLabel("Body", { exact: true }).selectOption({ label: "Human rights council" });
  await call.getByLabel("Day", { exact: true }).fill("2027-03-02");
  await call.getByLabel("Begins at").fill("17:00");
  await call.getByLabel("Ends at").fill("19:00");
  await call.getByLabel("Place").fill("Town hall");
  await call.getByRole("button", { name: "Call the meeting" }).click();
  await secretary.getByText("It is saved.").first().waitFor();
  await open(secretary, "Add an item");
  const item = secretary.getByRole("form", { name: "Add an item" });
  await item.getByLabel("Title", { exact: true }).fill("Homes for families");
  await item.getByLabel("What is done with it").selectOption({ label: "For decision" });
  await item.getByRole("button", { name: "Save the item" }).click();
  await open(secretary, "Send the agenda and invite");
  await secretary.getByRole("button", { name: "Send the agenda and invite" }).click();
  await secretary.getByText("Sent on 2 March 2027.").waitFor();
  const attendance = secretary.getByRole("form", { name: "Attendance" });
  for (const name of ["Mia", "Noor", "Omar"])
    await attendance.getByLabel(`${name} Member`).selectOption({ label: "Present" });
  await attendance.getByRole("button", { name: "Save the attendance" }).click();
  await secretary.getByText("3 with a vote are there; 2 are needed.").waitFor();
  await expectAccessible(secretary);
  await expectNoOverflow(secretary);

  // Decided, and made a recommendation.
  await open(secretary, "Enter a decision");
  const decision = secretary.getByRole("form", { name: "Enter a decision" });
  await decision.getByLabel("Item").selectOption({ label: "Homes for families" });
  await decision.getByLabel("What was decided").fill("Build 100 homes for families.");
  await decision.getByRole("button", { name: "Enter the decision" }).click();
  await secretary.getByText("Unanimous, 3 for.").waitFor();
  await open(secretary, "Make it a recommendation");
  const recommendation = secretary.getByRole("form", { name: "Make it a recommendation" });
  await recommendation.getByLabel("Who is asked").fill("City council");
  await recommendation.getByRole("button", { name: "Adopt the recommendation" }).click();
  await secretary.getByRole("link", { name: "Recommendation NEWTOWN-2027-01" }).waitFor();
  await open(secretary, "Give a task");
  const given = secretary.getByRole("form", { name: "Give a task" });
  await given.getByLabel("What is to be done").fill("Ask the families how they are.");
  await given.getByLabel("Who does it").selectOption({ label: "Mia Member" });
  await given.getByLabel("By", { exact: true }).fill("2027-03-09");
  await given.getByRole("button", { name: "Give the task" }).click();
  await secretary.getByText("Not done yet").waitFor();
  await secretary.getByRole("button", { name: "The meeting was held" }).click();
  await secretary.getByText("Held", { exact: true }).first().waitFor();

  // Two write at once, and one of them is offline for a moment.
  const member = await signIn(city, "mia", { width: 390 });
  await reportTask(member);
  for (const page of [secretary, member]) {
    await page.goto(`${OWN}/minutes`);
    await page.locator("[data-minutes-ready]").waitFor();
  }
  await minutesOf(secretary).pressSequentially("The chair opened the meeting. ");
  await expect.poll(() => minutesOf(member).inputValue(), { timeout: 8_000 }).toContain("opened");
  await member.context().setOffline(true);
  await Promise.all([
    minutesOf(member).pressSequentially("Mia asked for homes. "),
    minutesOf(secretary).pressSequentially("Noor spoke of rents. "),
  ]);
  await member.getByText("No connection.").waitFor();
  await member.context().setOffline(false);
  const whole = async () => {
    const texts = await Promise.all(
      [secretary, member].map((page) => minutesOf(page).inputValue()),
    );
    return { alike: texts[0] === texts[1], text: [...(texts[0] ?? "")].sort().join("") };
  };
  const typed = "The chair opened the meeting. Mia asked for homes. Noor spoke of rents. ";
  await expect
    .poll(whole, { timeout: 12_000 })
    .toEqual({ alike: true, text: [...typed].sort().join("") });
  await secretary.getByText("Also writing: mia").waitFor();
  // Whoever comes back finds the text as it stands, and brings nothing into it.
  const written = await minutesOf(secretary).inputValue();
  for (let again = 0; again < 2; again += 1) {
    await member.reload();
    await member.locator("[data-minutes-ready]").waitFor();
    await member.waitForResponse(/minutes\/updates/);
    expect(await minutesOf(member).inputValue()).toBe(written);
  }
  await expectAccessible(member);
  await expectNoOverflow(member);

  // Without a script, the same page is a form.
  const plain = await signIn(city, "mia", { javaScript: false, width: 390 });
  await plain.goto(`${OWN}/minutes`);
  const before = await minutesOf(plain).inputValue();
  expect(before).toBe(written);
  await minutesOf(plain).fill(`${before}\n\nWritten without a script.`);
  await minutesOf(secretary).press("Control+Home");
  await minutesOf(secretary).pressSequentially("# Minutes ");
  await expect
    .poll(() => minutesOf(member).inputValue(), { timeout: 8_000 })
    .toContain("# Minutes");
  await plain.getByRole("button", { name: "Save the minutes" }).click();
  await plain.getByText("Others had written meanwhile; both are there now.").waitFor();
  await expect
    .poll(() => minutesOf(secretary).inputValue(), { timeout: 8_000 })
    .toMatch(/^# Minutes [\s\S]*Written without a script\.\n$/);

  // Approved and published; then nobody changes it any more.
  await secretary.reload();
  await open(secretary, "Approve the minutes");
  await secretary.getByRole("button", { name: "Approve this text" }).click();
  await secretary.getByRole("button", { name: "Publish the minutes" }).click();
  await secretary.getByText("Published.").waitFor();
  await plain.getByRole("button", { name: "Save the minutes" }).click();
  await plain.getByText("published and can no longer be changed").waitFor();

  // The public reads it all, on a phone and without a script.
  setNow("2027-03-03T09:00:00Z");
  const visitor = await visit({ width: 390, javaScript: false });
  await visitor.goto(`/${CITY}/meetings`);
  await visitor.getByRole("link", { name: /2 March 2027/ }).click();
  const page = await visitor.getByRole("main").textContent();
  for (const words of [
    ...["Homes for families", "Build 100 homes for families.", "Mia Member, Noor Member"],
    ...["Written without a script.", "Approved by the chair", "Asked all six of them."],
  ])
    expect(page).toContain(words);
  await expectAccessible(visitor);
  await expectNoOverflow(visitor);
  await visitor.getByRole("link", { name: "Recommendation NEWTOWN-2027-01" }).click();
  expect(await visitor.getByRole("main").textContent()).toContain("Build 100 homes for families.");
  const calendar = await visitor.request.get(`/${CITY}/meetings.ics`);
  expect(await calendar.text()).toContain("DTSTART:20270302T160000Z");

  const recorded = modules.flatMap((module) => module.recorded ?? []);
  const verified = await verifyLedger(context.database, [city], recorded);
  expect(verified.flatMap(({ problems }) => problems)).toEqual([]);
});
