/** Loads events and numbers of sessions from a file: each through its own action, so that every rule holds. */
import type { Id } from "../../kernel/id.ts";
import type { Refusal } from "../../kernel/refusal.ts";
import type { Actor } from "../../platform/actor.ts";
import { allOrNothing } from "../../platform/all-or-nothing.ts";
import type { Context } from "../../platform/context.ts";
import type { MeetingsFile } from "./commands/meetings-file.ts";
import { countAudience } from "./count-audience.ts";
import { countSessions } from "./count-sessions.ts";
import { enterEvent } from "./enter-event.ts";
import type { RefusalCode } from "./texts/index.ts";

/** `at` names what was refused: an event, or a body and its year. */
export type LoadMeetingsFileRefusal = Refusal<RefusalCode> & { readonly at: string };

/** How many of each the file holds. */
export type LoadedMeetings = { readonly events: number; readonly sessions: number };

/** A file loaded again adds only what is new in it. With anything in it refused, nothing of it is loaded. */
export async function loadMeetingsFile(
  context: Context,
  cityId: Id<"City">,
  actor: Actor | undefined,
  { events, sessions }: MeetingsFile,
): Promise<LoadMeetingsFileRefusal | LoadedMeetings> {
  return allOrNothing<LoadMeetingsFileRefusal | LoadedMeetings>(context, cityId, async (joined) => {
    for (const count of sessions) {
      const counted = await countSessions(joined, cityId, actor, count);
      if ("refused" in counted)
        return { refused: counted.refused, at: `${count.body} ${count.year}` };
    }
    for (const { audience, ...event } of events) {
      const entered = await enterEvent(joined, cityId, actor, event);
      if ("refused" in entered) return { refused: entered.refused, at: event.slug };
      if (audience === null) continue;
      const count = { event: entered.event, ...audience };
      const counted = await countAudience(joined, cityId, actor, count);
      if ("refused" in counted) return { refused: counted.refused, at: event.slug };
    }
    return { events: events.length, sessions: sessions.length };
  });
}
