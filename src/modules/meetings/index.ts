/** The public face of `meetings`. */
export { parseMeetingsFile } from "./commands/meetings-file.ts";
export { type HeldMeeting, listHeld } from "./list-held.ts";
export { listWindow } from "./list-meeting-page.ts";
export { loadMeetingsFile } from "./load-meetings-file.ts";
