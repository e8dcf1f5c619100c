/** Answers somebody who asked for a sign-in link: with a letter, where the address is that of somebody who works here. */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { Job } from "../../platform/jobs.ts";
import type { NamedCity } from "../../platform/named-city.ts";
import { postLetter } from "../../platform/outbox/post-letter.ts";
import { sendLetterNow } from "../../platform/outbox/send-letter-now.ts";
import { findHolderLocked } from "../accounts/index.ts";
import { LINK_MINUTES, makeSignInLink } from "./make-sign-in-link.ts";
import * as askings from "./store/asking.ts";
import * as sessions from "./store/session.ts";
import { signInTexts } from "./texts/index.ts";

/** Links that one person may ask for within an hour; more would only fill their mailbox. */
const LINKS_AN_HOUR = 5;

export async function answerAsking(
  context: Context,
  city: NamedCity,
  asking: Id<"Asking">,
): Promise<void> {
  const letter = await context.database.inCity(city.id, (tx) => post(context, tx, city, asking));
  if (letter !== undefined) await sendLetterNow(context, city.id, letter);
}

/** What was asked before the program ended in the middle of it. */
async function answerAskings(context: Context, city: NamedCity): Promise<number> {
  const left = await context.database.readCity(city.id, (tx) => askings.listAskings(tx));
  for (const { id } of left) await answerAsking(context, city, id);
  return left.length;
}

async function post(
  context: Context,
  tx: CityTransaction,
  city: NamedCity,
  id: Id<"Asking">,
): Promise<Id<"Letter"> | undefined> {
  const asked = await askings.takeAsking(tx, { id });
  if (asked === undefined) return undefined;
  // Locked, so that links asked for at the same moment are counted one after the other.
  const holder = await findHolderLocked(tx, asked.email);
  if (holder === undefined || holder.roles.length === 0) return undefined;
  const at = context.now().getTime();
  const account = holder.id;
  const { links } = await sessions.countLinksSince(tx, {
    account,
    since: new Date(at - 3_600_000),
  });
  if (links >= LINKS_AN_HOUR) return undefined;
  const link = await makeSignInLink(context, tx, city, account);
  const t = signInTexts(asked.language);
  const posted = await postLetter(context, tx, {
    to: holder.email,
    subject: t.letterSubject(asked.place),
    text: t.letter(link, LINK_MINUTES),
    purpose: "sign-in",
    uselessAfter: new Date(at + LINK_MINUTES * 60_000),
  });
  return posted.letter;
}

/** Every minute, and mostly there is nobody. */
export const answerAskingsJob: Job = {
  name: "answer-askings",
  everySeconds: 60,
  run: async (context, city, { say }) => {
    const answered = await answerAskings(context, city);
    if (answered > 0) say(`looked at ${answered} that asked for a link`);
  },
};
