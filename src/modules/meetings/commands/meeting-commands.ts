/** `rosario meetings load`: events and numbers of sessions from a file, each with its source. */
import type { Command } from "../../../platform/command.ts";
import { loadFileCommand } from "../../../platform/load-file-command.ts";
import { TERMINAL } from "../../accounts/index.ts";
import { loadMeetingsFile } from "../load-meetings-file.ts";
import { meetingTexts } from "../texts/index.ts";
import { parseMeetingsFile } from "./meetings-file.ts";

const load = loadFileCommand({
  name: "meetings load",
  summary:
    "Load events and numbers of sessions from a JSON file: all of it or, with anything refused, nothing",
  parse: parseMeetingsFile,
  load: (context, city, file) => loadMeetingsFile(context, city, TERMINAL, file),
  refusal: ({ refused, at }) => `${at}: ${meetingTexts("en").refusals[refused]} (${refused}).`,
  told: ({ events, sessions }) => `events ${events}, sessions ${sessions}`,
});

export const meetingCommands: readonly Command[] = [load];
