/** An item comes onto the agenda, is changed or taken off. Once the agenda is sent, each change is a fact that everybody sees. */
import type { Id } from "../../kernel/id.ts";
import type { Wording } from "../../kernel/language.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import { filesIn } from "../../kernel/source.ts";
import { isEmptyWording, tidyOrNull, tidyWording } from "../../kernel/written.ts";
import type { Actor } from "../../platform/actor.ts";
import type { Context } from "../../platform/context.ts";
import type { CityTransaction } from "../../platform/database/database.ts";
import { hasUnknownFile, publishEvidence } from "../evidence/index.ts";
import { record, textHash } from "../ledger/index.ts";
import { findMeasure, findPlan } from "../plans/index.ts";
import { findRecommendation } from "../recommendations/index.ts";
import {
  type AgendaItem,
  agendaOf,
  findBadTie,
  isItemKind,
  readTies,
  type Tie,
  type TieKind,
} from "./agenda.ts";
import { type ChangeMeetingRefusal, changeMeeting, type OnMeeting } from "./change-meeting.ts";
import { itemFacts } from "./record-facts.ts";
import * as store from "./store/agenda.ts";
import { findTooLong, type TooLong } from "./written.ts";

export type SetAgendaItemInput = OnMeeting & {
  /** Left out, it is a new item. */
  readonly item?: number;
  /** Left out, it comes last, or stays where it is. */
  readonly position?: number;
  /** information | discussion | decision */
  readonly kind: string;
  readonly title: Wording;
  readonly text: Wording;
  /** A line for each: the kind and the reference. */
  readonly tiedTo: string;
  readonly papers?: string | null;
  readonly remove?: boolean;
  /** Which version the person had before them; refused when there is another by now. */
  readonly seen?: number;
};

export type SetAgendaItemRefusal =
  | ChangeMeetingRefusal
  | Refusal<
      | "held-already"
      | "cancelled-already"
      | "no-title"
      | "unknown-kind"
      | "unknown-item"
      | "unknown-file"
      | "closed-papers"
      | "said-meanwhile"
    >
  | UnknownTie
  | TooLong;

/** `about` is the one that is not there, or is no such reference; `field` where it was written. */
type UnknownTie = Refusal<"bad-tie" | "unknown-tie"> & {
  readonly about?: string;
  readonly field?: `tie-${TieKind}`;
};

export async function setAgendaItem(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  input: SetAgendaItemInput,
): Promise<SetAgendaItemRefusal | { readonly item: number } | { readonly unchanged: true }> {
  return changeMeeting(
    context,
    cityId,
    actor,
    { action: "run-meeting", on: input },
    async (scene) => {
      const { tx, meeting, entry, at, account } = scene;
      if (meeting.held !== null) return { refused: "held-already" } as const;
      if (meeting.cancellation !== null) return { refused: "cancelled-already" } as const;
      const agenda = agendaOf(meeting.items);
      const before = agenda.find(({ item }) => item === input.item);
      if (input.item !== undefined && before === undefined)
        return { refused: "unknown-item" } as const;
      const written = input.remove && before !== undefined ? before : await check(tx, input);
      if ("refused" in written) return written;
      const { kind, title, text, tiedTo, papers } = written;
      const isClosedPaper = !meeting.isPublic && filesIn(papers).length > 0;
      if (isClosedPaper) return { refused: "closed-papers" } as const;
      if (await hasUnknownFile(tx, papers)) return { refused: "unknown-file" } as const;
      const item = before?.item ?? Math.max(0, ...meeting.items.map((one) => one.item)) + 1;
      const last = Math.max(0, ...agenda.map((one) => one.position));
      const position = input.position ?? before?.position ?? last + 1;
      const removed = input.remove ?? false;
      const words = { position, kind, title, text, tiedTo, papers, removed };
      if (before !== undefined && textHash(wordsOf(before)) === textHash(words))
        return { unchanged: true } as const;
      if (input.seen !== undefined && before !== undefined && input.seen !== before.version)
        return { refused: "said-meanwhile" } as const;
      const afterSending = meeting.sending !== null;
      const version = { ...words, item, version: (before?.version ?? 0) + 1, afterSending, at };
      await store.insertItem(tx, { ...version, meeting: meeting.id, account });
      if (afterSending) {
        await publishEvidence(tx, { evidence: papers, at, by: entry.by });
        await record(tx, { ...entry, type: "agenda.changed", facts: itemFacts(version) });
      }
      return { item };
    },
  );
}

type Words = Pick<AgendaItem, "kind" | "title" | "text" | "tiedTo" | "papers">;

async function check(
  tx: CityTransaction,
  input: SetAgendaItemInput,
): Promise<Words | TooLong | UnknownTie | Refusal<"no-title" | "unknown-kind">> {
  const { kind } = input;
  const title = tidyWording(input.title);
  const text = tidyWording(input.text);
  const papers = tidyOrNull(input.papers);
  if (isEmptyWording(title)) return { refused: "no-title" };
  if (!isItemKind(kind)) return { refused: "unknown-kind" };
  const tooLong = findTooLong({ title, text, papers });
  if (tooLong !== undefined) return tooLong;
  const tiedTo = readTies(input.tiedTo);
  if (tiedTo === undefined) return { refused: "bad-tie" };
  const bad = findBadTie(tiedTo);
  if (bad !== undefined) return { refused: "bad-tie", about: bad.code, field: `tie-${bad.kind}` };
  for (const tie of tiedTo)
    if (!(await isThere(tx, tie)))
      return { refused: "unknown-tie", about: tie.code, field: `tie-${tie.kind}` };
  return { kind, title, text, tiedTo, papers };
}

/** Reports are named by their year, and cases by a number that only the archive knows. */
async function isThere(tx: CityTransaction, { kind, code }: Tie): Promise<boolean> {
  if (kind === "recommendation") return (await findRecommendation(tx, code)) !== undefined;
  if (kind === "plan") return (await findPlan(tx, code)) !== undefined;
  return kind !== "measure" || (await findMeasure(tx, code)) !== undefined;
}

function wordsOf(one: AgendaItem): object {
  const { position, kind, title, text, tiedTo, papers, removed } = one;
  return { position, kind, title, text, tiedTo, papers, removed };
}
