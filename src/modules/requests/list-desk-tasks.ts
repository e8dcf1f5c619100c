/** What waits for a person among the requests: what they are asked, and for the coordinator what was passed back. */
import { said } from "../../kernel/language.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import type { DeskTask, DeskVisit } from "../../platform/desk-task.ts";
import { dutiesOf } from "./duty.ts";
import { readScene } from "./list-requests.ts";
import { daysLate, lateFirst, type RequestForReply } from "./request.ts";
import { requestTexts } from "./texts/index.ts";

export async function listDeskTasks(
  tx: CityTransaction,
  visit: DeskVisit,
  context: Pick<Context, "now" | "settings">,
): Promise<readonly DeskTask[]> {
  const { actor, preferred } = visit;
  const scene = await readScene(tx, context);
  const asked =
    actor.accountId === null ? [] : dutiesOf(actor.accountId, scene).map(({ request }) => request);
  const back = actor.roles.includes("coordinator")
    ? lateFirst(scene.requests.filter(({ account }) => account === null))
    : [];
  const { desk: t } = requestTexts(preferred[0]);
  const title = (request: RequestForReply) => said(request.title, preferred)?.text ?? request.about;
  return [
    ...toldOf(asked, visit, {
      one: (request) => ({
        ...{ title: t.reply(title(request)), why: t.replyWhy },
        href: `requests/mine/${request.reference}`,
      }),
      many: (count, first) => ({
        ...{ title: t.replyMany(count), why: t.replyWhyMany(title(first)) },
        href: "requests/mine?all=yes",
      }),
    }),
    ...toldOf(back, visit, {
      one: (request) => ({ title: t.place(title(request)), why: t.placeWhy, href: LIST }),
      many: (count) => ({ title: t.placeMany(count), why: t.placeWhy, href: LIST }),
    }),
  ];
}

const LIST = "work/requests";

type Words = Pick<DeskTask, "title" | "why" | "href">;

function toldOf(
  requests: readonly RequestForReply[],
  { on }: DeskVisit,
  words: {
    readonly one: (request: RequestForReply) => Words;
    readonly many: (count: number, first: RequestForReply) => Words;
  },
): readonly DeskTask[] {
  const [first] = requests;
  if (first === undefined) return [];
  const told = requests.length > 1 ? words.many(requests.length, first) : words.one(first);
  return [{ due: first.dueOn, daysLate: daysLate(first, on), ...told }];
}
