// Signing in through a real SMTP server, from the form to the session.
import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll, expect, test } from "vitest";
import { testApp } from "../../../tests/support/test-app.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { testDatabase } from "../../../tests/support/test-database.ts";
import { smtpMail } from "../../platform/mail.ts";
import { aCity } from "../city/testing.ts";
import { aPerson } from "./testing.ts";

const mails: ParsedMail[] = [];
let hear: () => void = () => {};
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo: ({ address }, _session, done) =>
    done(address.startsWith("refused@") ? new Error("No such mailbox") : null),
  onData: (stream, _session, done) => {
    simpleParser(stream).then((mail) => {
      mails.push(mail);
      done();
      hear();
    }, done);
  },
});
await new Promise<void>((resolve) => {
  server.listen(0, "127.0.0.1", resolve);
});
const { port } = server.server.address() as AddressInfo;
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));

const context = {
  ...testContext(await testDatabase()),
  mail: smtpMail(`smtp://127.0.0.1:${port}`, "Rosario <rights@city.example>"),
};
const city = await aCity(context, { name: { nb: "Tromsø" }, languages: ["nb"] });
const app = testApp(context);

test("a link arrives by mail, readable, and signs in", async () => {
  await aPerson(context, city.id, { email: "kari@city.example" });
  const arrived = new Promise<void>((resolve) => {
    hear = resolve;
  });
  await app.post(`/${city.slug}/sign-in`, { email: "kari@city.example" });
  await arrived;
  const [mail] = mails;
  expect(mail?.subject).toBe("Lenke for å logge inn hos Tromsø");
  expect(mail?.from?.text).toBe('"Rosario" <rights@city.example>');
  expect([mail?.to].flat()[0]?.text).toBe("kari@city.example");
  expect(mail?.html).toBe(false);
  expect(mail?.text).toContain("Den virker én gang, innen 60 minutter:");
  // The whole address on one line, neither wrapped nor encoded on its way.
  const path = /^http:\/\/rosario\.test(\/\S+)$/m.exec(mail?.text ?? "")?.[1] ?? "";
  const used = await app.post(path, {});
  expect(used.status).toBe(303);
  expect(used.headers.get("set-cookie")).toMatch(/^rosario_session=/);
});

test("a mailbox that the server does not know is not told to the asker", async () => {
  const before = mails.length;
  await aPerson(context, city.id, { email: "refused@city.example" });
  const answer = await app.post(`/${city.slug}/sign-in`, { email: "refused@city.example" });
  expect(answer.status).toBe(200);
  await expect(
    context.mail.send({ to: "refused@city.example", subject: "", text: "" }),
  ).rejects.toThrow("No such mailbox");
  expect(mails).toHaveLength(before);
});
