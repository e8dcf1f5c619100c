// Signing in through a real SMTP server, from the form to the session.
import { expect, test, vi } from "vitest";
import { testMailServer } from "../../../tests/support/smtp-server.ts";
import { signInAs, testApp } from "../../../tests/support/test-app.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import { smtpMail } from "../../platform/mail.ts";
import { sendLetters } from "../../platform/outbox/send-letters.ts";
import { aPerson } from "../accounts/testing.ts";
import { aCity } from "../city/testing.ts";

const server = await testMailServer();
const context = {
  ...testContext(await testDatabase()),
  mail: smtpMail(server.url, "Rosario <rights@city.example>"),
};
const city = await aCity(context, { name: { nb: "Tromsø" }, languages: ["nb"] });
const app = testApp(context);

/** The letters that have arrived for an address, once there are any. */
async function mailsTo(address: string) {
  return vi.waitFor(() => {
    const mails = server.arrivals.filter(({ recipients }) => recipients.includes(address));
    expect(mails).not.toEqual([]);
    return mails.map(({ mail }) => mail);
  });
}

test("a link arrives by mail, readable, and signs in", async () => {
  await aPerson(context, city.id, { email: "kari@city.example" });
  await app.post(`/${city.slug}/sign-in`, { email: "kari@city.example" });
  const [mail] = await mailsTo("kari@city.example");
  expect(mail?.subject).toBe("Lenke for å logge inn hos Tromsø");
  expect(mail?.from?.text).toBe('"Rosario" <rights@city.example>');
  expect([mail?.to].flat()[0]?.text).toBe("kari@city.example");
  expect(mail?.html).toBe(false);
  expect(mail?.text).toContain("Den virker én gang, innen 60 minutter:");
  // The whole address on one line, neither wrapped nor encoded on its way.
  const path = /^http:\/\/rosario\.test(\/\S+)$/m.exec(mail?.text ?? "")?.[1] ?? "";
  const used = await app.post(path, {});
  expect(used.status).toBe(303);
  expect(used.headers.get("set-cookie")).toMatch(/^rosario-\S+=/);
});

test("a mailbox that the server does not know is not told to the asker", async () => {
  await aPerson(context, city.id, { email: "refused@city.example" });
  const asked: string[] = [];
  server.behave({
    recipient: (address) => {
      asked.push(address);
      return 550;
    },
  });
  const known = await app.post(`/${city.slug}/sign-in`, { email: "refused@city.example" });
  const unknown = await app.post(`/${city.slug}/sign-in`, { email: "nobody@city.example" });
  expect([known.status, await known.text()]).toEqual([200, await unknown.text()]);
  await vi.waitFor(() => expect(asked).toEqual(["refused@city.example"]));
});

test.each([
  ["late, and it can still be used", "2026-06-01T12:10:00Z", { sent: 1, waiting: 0, refused: 0 }],
  ["after it has expired: no more", "2026-06-01T13:00:00Z", { sent: 0, waiting: 0, refused: 1 }],
])("a link that the server would take %s", async (_, later, expected) => {
  context.setNow("2026-06-01T12:00:00Z");
  const person = { email: `late-${later.slice(11, 13)}@city.example` };
  await aPerson(context, city.id, person);
  const tried = Promise.withResolvers<void>();
  server.behave({
    recipient: () => {
      tried.resolve();
      return 451;
    },
  });
  await app.post(`/${city.slug}/sign-in`, person);
  await tried.promise;
  await vi.waitFor(async () => {
    const rows = await ownerQuery("select problem from platform.letter where problem ~ '^temp'");
    expect(rows).toEqual([{ problem: "temporary 451" }]);
  });
  server.behave({});
  context.setNow(later);
  expect(await sendLetters(context, city.id)).toEqual(expected);
  const arrived = server.arrivals.filter(({ recipients }) => recipients.includes(person.email));
  expect(arrived).toHaveLength(expected.sent);
});

test("whoever invites is told whether the server took the invitation, will take it, or never will", async () => {
  const cookie = await signInAs(context, city.id, "coordinator");
  const invite = async (email: string) => {
    const sent = { name: "Ola", email, role: "contributor" };
    const answer = await app.post(`/${city.slug}/work/people`, sent, { cookie });
    const address = answer.headers.get("location") ?? "";
    return [address.split("=")[1], await app.page(address, { cookie })];
  };
  server.behave({});
  expect((await invite("ola1@city.example"))[0]).toBe("invited");
  server.behave({ recipient: () => 550 });
  const [refused, refusedPage] = await invite("ola2@city.example");
  expect(refused).toBe("refused");
  expect(refusedPage).toContain("e-postserveren avviser adressen");
  server.behave({ recipient: () => 451 });
  const [waiting, waitingPage] = await invite("ola3@city.example");
  expect(waiting).toBe("not-sent");
  expect(waitingPage).toContain("den går ut så snart serveren gjør det");
  server.behave({});
  context.setNow("2026-06-01T13:32:00Z");
  expect(await sendLetters(context, city.id)).toEqual({ sent: 1, waiting: 0, refused: 0 });
  expect(await mailsTo("ola3@city.example")).toHaveLength(1);
});
