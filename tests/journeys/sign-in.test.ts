/** Every way in, in the browser: the organisation's sign-in with roles from groups, and passkeys with and without a check of the person. */
import type { CDPSession, Page } from "playwright-core";
import { beforeAll, describe, expect, test } from "vitest";
import { aPerson } from "../../src/modules/accounts/testing.ts";
import { aCity } from "../../src/modules/city/testing.ts";
import { makeSignInLink } from "../../src/modules/sign-in/index.ts";
import type { CityScope } from "../../src/platform/http/environment.ts";
import { expectAccessible, expectNoOverflow } from "../support/browser.ts";
import { type TestProvider, testOpenIdProvider } from "../support/openid-provider.ts";
import { servedCity } from "../support/served-city.ts";

const SLUG = "graz";
let provider: TestProvider;
let city: CityScope;
const served = servedCity("2026-06-01T08:00:00Z", async (address) => {
  provider = await testOpenIdProvider({
    returnTo: [`${address}/${SLUG}/sign-in/organisation/answer`],
    afterSignOut: [`${address}/${SLUG}`],
  });
  return { ...provider.settings, OIDC_ROLES: "menschenrechte=contributor, rat=reader" };
});

beforeAll(async () => {
  city = await aCity(served().context, { slug: SLUG, name: { en: "Graz" } });
});

/** A person who has just signed in by a link, on a page of their own browser. */
async function signedIn(name: string): Promise<{ readonly page: Page; readonly email: string }> {
  const { context, visit } = served();
  const { account, email } = await aPerson(context, city.id, { name, role: "reader" });
  const link = await context.database.inCity(city.id, (tx) =>
    makeSignInLink(context, tx, city, account),
  );
  const page = await visit();
  await page.goto(link);
  await page.getByRole("button", { name: "Sign in", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "My desk" }).waitFor();
  return { page, email };
}

async function signOut(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("link", { name: "Sign in" }).first().waitFor();
}

describe("the organisation's sign-in", () => {
  test("lets somebody new in with the roles that their groups give, and takes them away again", async () => {
    const page = await served().visit();
    const person = { sub: "1", name: "Ida Bauer", email: "ida@graz.example", email_verified: true };
    provider.setPerson({ ...person, groups: ["menschenrechte", "rat"] });
    await page.goto(`/${SLUG}/sign-in`);
    await expectAccessible(page);
    await expectNoOverflow(page);
    await page.getByRole("link", { name: "Sign in with City Directory" }).click();
    await page.getByRole("heading", { level: 1, name: "My desk" }).waitFor();
    expect(page.url()).not.toMatch(/code|state/);
    await page.goto(`/${SLUG}/account`);
    await page.getByText("contributor, reader").waitFor();
    await page.getByText("your organisation’s sign-in").first().waitFor();
    await expectAccessible(page);
    await expectNoOverflow(page);

    await page.getByRole("button", { name: "Sign out" }).click();
    await page.getByRole("heading", { level: 1, name: "You are signed out" }).waitFor();
    await expectAccessible(page);
    const there = page.getByRole("link", { name: "Sign out of City Directory too" });
    expect(await there.getAttribute("href")).toContain(provider.issuer);

    provider.setPerson({ ...person, groups: ["rat"] });
    const again = await served().visit();
    await again.goto(`/${SLUG}/sign-in/organisation`);
    await again.getByRole("heading", { level: 1, name: "My desk" }).waitFor();
    await again.goto(`/${SLUG}/account`);
    expect(await again.getByText("contributor").count()).toBe(0);
  });

  test("says plainly that somebody has no role here", async () => {
    provider.setPerson({ sub: "2", email: "nobody@graz.example", email_verified: true });
    const page = await served().visit();
    await page.goto(`/${SLUG}/sign-in/organisation`);
    await page.getByRole("heading", { level: 1, name: "You have no role here" }).waitFor();
    await expectAccessible(page);
    await page.getByRole("link", { name: "Sign in another way" }).click();
    await page.getByLabel("Your e-mail address").waitFor();
  });
});

/** A virtual authenticator in the page's browser, as a device's own would be. */
async function authenticator(
  page: Page,
  { checksPerson = true } = {},
): Promise<{ readonly cdp: CDPSession; readonly id: string }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("WebAuthn.enable");
  const { authenticatorId: id } = await cdp.send("WebAuthn.addVirtualAuthenticator", {
    options: {
      protocol: "ctap2",
      transport: "internal",
      hasResidentKey: true,
      hasUserVerification: checksPerson,
      isUserVerified: checksPerson,
      automaticPresenceSimulation: true,
    },
  });
  return { cdp, id };
}

async function addPasskey(page: Page, name: string): Promise<void> {
  await page.goto(`/${SLUG}/account`);
  await page.getByLabel("What you call it").fill(name);
  await page.getByRole("button", { name: "Add a passkey" }).click();
}

/** Signs with a passkey as the page's script does, but asks the device not to check who is there; then sends the form. */
async function sendUnchecked(page: Page, kind: "new" | "known"): Promise<void> {
  await page.evaluate(async (isNew) => {
    const form = document.querySelector<HTMLFormElement>("form[data-passkey]");
    const answer = form?.elements.namedItem("answer");
    if (!form || !(answer instanceof HTMLInputElement)) throw new Error("There is no such form");
    const options = await (await fetch(form.dataset.options ?? "", { method: "POST" })).json();
    const credential = isNew
      ? await navigator.credentials.create({
          publicKey: PublicKeyCredential.parseCreationOptionsFromJSON({
            ...options,
            authenticatorSelection: { residentKey: "required", userVerification: "discouraged" },
          }),
        })
      : await navigator.credentials.get({
          publicKey: PublicKeyCredential.parseRequestOptionsFromJSON({
            ...options,
            userVerification: "discouraged",
          }),
        });
    answer.value = JSON.stringify((credential as PublicKeyCredential).toJSON());
    form.submit();
  }, kind === "new");
}

describe("a passkey", () => {
  test("is added after signing in, signs in without saying who one is, and can be removed", async () => {
    const { page } = await signedIn("Eva Gruber");
    await authenticator(page);
    await addPasskey(page, "work laptop");
    await page.getByText("The passkey is added.").waitFor();
    await page.getByRole("rowheader", { name: "work laptop" }).waitFor();
    await expectAccessible(page);
    await expectNoOverflow(page);
    await signOut(page);

    await page.goto(`/${SLUG}/sign-in`);
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await page.getByRole("heading", { level: 1, name: "My desk" }).waitFor();
    await page.getByText("Eva Gruber").first().waitFor();
    await page.goto(`/${SLUG}/account`);
    const sessions = page.locator("section", { has: page.locator("#sessions") });
    await sessions.getByRole("cell", { name: "passkey" }).waitFor();
    expect(await page.getByRole("cell", { name: "never" }).count()).toBe(0);

    await page.getByRole("button", { name: "Remove the passkey work laptop" }).click();
    await page.getByText("The passkey is removed.").waitFor();
    await signOut(page);
    await page.goto(`/${SLUG}/sign-in`);
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await page.getByText("Nobody here signs in with this passkey.").waitFor();
  });

  test("of a device that did not check the person is refused, in the browser and here", async () => {
    const { page } = await signedIn("Max Huber");
    const { cdp, id } = await authenticator(page);
    await addPasskey(page, "phone");
    await page.getByText("The passkey is added.").waitFor();
    await signOut(page);
    await cdp.send("WebAuthn.setUserVerified", { authenticatorId: id, isUserVerified: false });

    await page.goto(`/${SLUG}/sign-in`);
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await page.getByText("That did not work, or you stopped it.").waitFor();
    await sendUnchecked(page, "known");
    await page.getByText("Your device did not check that it is you.").waitFor();
    expect(await page.getByRole("link", { name: "My desk" }).count()).toBe(0);

    // The same device, once it checks again, signs in.
    await cdp.send("WebAuthn.setUserVerified", { authenticatorId: id, isUserVerified: true });
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await page.getByRole("heading", { level: 1, name: "My desk" }).waitFor();
  });

  test("that is made without a check of the person is not taken", async () => {
    const { page } = await signedIn("Lea Wagner");
    await authenticator(page, { checksPerson: false });
    await page.goto(`/${SLUG}/account`);
    await sendUnchecked(page, "new");
    await page.getByText("Your device did not check that it is you.").waitFor();
    await page.getByText("You have none.").waitFor();
  });

  test("signs a challenge once, and within five minutes", async () => {
    const { page } = await signedIn("Jan Moser");
    const { setNow } = served();
    await authenticator(page);
    await addPasskey(page, "key");
    await page.getByText("The passkey is added.").waitFor();
    await signOut(page);
    await page.goto(`/${SLUG}/sign-in`);
    const answer = await page.evaluate(async () => {
      const form = document.querySelector<HTMLFormElement>("form[data-passkey]");
      const options = await (await fetch(form?.dataset.options ?? "", { method: "POST" })).json();
      const credential = await navigator.credentials.get({
        publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options),
      });
      return JSON.stringify((credential as PublicKeyCredential).toJSON());
    });
    const send = () =>
      page.evaluate(async (signed) => {
        const body = new URLSearchParams({ answer: signed });
        const address = `${location.pathname}/passkeys`;
        const sent = await fetch(address, { method: "POST", body, redirect: "manual" });
        return [sent.type, sent.type === "basic" ? await sent.text() : ""] as const;
      }, answer);
    setNow("2026-06-01T08:30:00Z");
    expect((await send())[1]).toContain("That took longer than five minutes.");
    setNow("2026-06-01T08:00:00Z");
    // A challenge that was asked about is used up, whatever came of it.
    expect((await send())[1]).toContain("That took longer than five minutes.");
  });

  test("is not offered where no script runs: the page says so, and the link by mail works", async () => {
    const { mail, visit, context } = served();
    const { email } = await aPerson(context, city.id, { role: "reader" });
    const page = await visit({ javaScript: false });
    await page.goto(`/${SLUG}/sign-in`);
    await page.getByText("Passkeys need JavaScript.").waitFor();
    await page.getByRole("button", { name: "Sign in with a passkey" }).click();
    await page.getByText("No passkey came with the form").waitFor();
    await page.getByLabel("Your e-mail address").fill(email);
    await page.getByRole("button", { name: "Send me a link" }).click();
    await page.getByRole("heading", { level: 1, name: "Look in your mailbox" }).waitFor();
    await expect
      .poll(() => mail.arrivals.some(({ recipients }) => recipients.includes(email)))
      .toBe(true);
  });
});

test("a provider that goes down is said to be, and the link by mail is offered", async () => {
  // What it says of itself is known for an hour; then it is asked again.
  served().setNow("2026-06-01T12:00:00Z");
  await provider.stop();
  const page = await served().visit();
  const answer = await page.goto(`/${SLUG}/sign-in/organisation`);
  expect(answer?.status()).toBe(503);
  await page.getByRole("heading", { level: 1, name: "City Directory does not answer" }).waitFor();
  await page.getByRole("link", { name: "Sign in another way" }).click();
  await page.getByRole("button", { name: "Send me a link" }).waitFor();
});
