/** A process that posts a letter and sends what is due, again and again, until it is killed; it says when it has done either. */
import type { ClientConfig } from "pg";
import { parseId } from "../../src/kernel/id.ts";
import { openPool } from "../../src/platform/database/pool.ts";
import { smtpMail } from "../../src/platform/mail.ts";
import { postLetter } from "../../src/platform/outbox/post-letter.ts";
import { sendLetters } from "../../src/platform/outbox/send-letters.ts";
import { testContext } from "./test-context.ts";

export type SenderOrders = {
  readonly connection: ClientConfig;
  readonly smtp: string;
  readonly city: string;
  /** How far its clock is ahead. */
  readonly ahead: number;
};

export async function sendForever({ connection, smtp, city, ahead }: SenderOrders): Promise<never> {
  const database = openPool(connection);
  const cityId = parseId<"City">(city);
  if (cityId === undefined) throw new Error("No city");
  const context = {
    ...testContext(database),
    now: () => new Date(Date.now() + ahead),
    mail: smtpMail(smtp, "Rosario <rights@city.example>"),
  };
  for (let number = 1; ; number += 1) {
    const text = `Letter ${number} of process ${process.pid}`;
    const { letter } = await database.inCity(cityId, (tx) =>
      postLetter(context, tx, {
        to: "kari@city.example",
        subject: text,
        text,
        purpose: "digest",
      }),
    );
    process.stdout.write(`posted ${letter}\n`);
    await sendLetters(context, cityId);
    process.stdout.write(`sent ${letter}\n`);
  }
}
