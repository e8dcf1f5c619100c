// Every module has its face, its manifest and its page for people. This one has no README.md.
export type { Meeting } from "./meeting.ts";
