/** The way of letters: whether the mail server lets us in, and whether letters wait that should be gone. */
import type { Id } from "../../kernel/id.ts";
import type { Context } from "../../platform/context.ts";
import { knockAtMailServer } from "../../platform/mail.ts";
import { readQueue } from "../../platform/outbox/read-queue.ts";
import { type Finding, note, problem, well } from "./finding.ts";

export async function checkMailServer(
  { smtpUrl, baseUrl }: { readonly smtpUrl: string | undefined; readonly baseUrl: string },
  patience?: number,
): Promise<Finding> {
  if (smtpUrl === undefined) {
    return note(
      "mail",
      "There is no mail server: letters are printed on the terminal of the program.",
      "Set SMTP_URL and MAIL_FROM.",
    );
  }
  const { host } = new URL(smtpUrl);
  const answer = await knockAtMailServer(smtpUrl, new URL(baseUrl).hostname, patience);
  return "accepted" in answer
    ? well("mail", `The mail server ${host} lets us in.`)
    : problem(
        "mail",
        `The mail server ${host} does not let us in (${answer.code}).`,
        "Look at SMTP_URL, its user and password, and whether a firewall is between.",
      );
}

export async function checkOutbox(
  context: Pick<Context, "database" | "now">,
  cities: readonly { readonly id: Id<"City">; readonly slug: string }[],
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  let all = 0;
  for (const { id, slug } of cities) {
    const queue = await context.database.readCity(id, (tx) => readQueue(tx, context.now()));
    all += queue.waiting;
    if (queue.stuck > 0) {
      findings.push(
        problem(
          `outbox-of-${slug}`,
          `${letters(queue.stuck)} of ${slug} ${queue.stuck === 1 ? "has" : "have"} waited for hours${queue.problem === undefined ? "" : ` (${queue.problem})`}.`,
          "Mend the way to the mail server: they go out by themselves then. After three days they are given up.",
        ),
      );
    }
    if (queue.overdue > 0) {
      findings.push(
        problem(
          `jobs-of-${slug}`,
          `${letters(queue.overdue)} of ${slug} should have been tried long ago: the jobs do not run.`,
          "Is rosario serve running? Else plan rosario jobs run with cron.",
        ),
      );
    }
  }
  return findings.length > 0
    ? findings
    : [well("outbox", `${letters(all)} waiting, none for long`)];
}

function letters(count: number): string {
  return count === 1 ? "1 letter" : `${count} letters`;
}
