/** The words of this module in English, which the other languages follow. */
import type { Standing } from "../department.ts";
import type { FoundDepartmentRefusal } from "../found-department.ts";
import type { PlacePersonRefusal } from "../place-person.ts";

export type DepartmentRefusal =
  | (FoundDepartmentRefusal | PlacePersonRefusal)["refused"]
  | "no-person";

export const en = {
  title: "Departments",
  lead: (count: number): string =>
    count === 0
      ? "The city has no departments yet."
      : `${count === 1 ? "One department" : `${count} departments`} can be asked and can own work.`,
  empty: "Found the first one: then recommendations and measures can have an owner.",
  found: "Found a department",
  rename: "Give it another name",
  name: "Name",
  nameIn: (language: string): string => `Name (${language})`,
  slug: "Short name for addresses and the public record",
  slugHelp:
    "Small letters, digits and dashes, such as social-services. It cannot be changed later. Left empty, it is made from the name.",
  foundSend: "Found it",
  renameSend: "Save the name",
  head: "heads it",
  nobody: "Nobody works here yet. Nobody can be asked.",
  noHead: "Nobody heads it: what is left unanswered goes to nobody.",
  place: "Add or change somebody",
  person: "Person",
  standing: "As what",
  standings: {
    member: "works there",
    head: "heads it",
    out: "no longer works there",
  } satisfies Record<Standing, string>,
  placeSend: "Save",
  saved: "Saved.",
  unchanged: "It was so already.",
  invite: "Somebody is missing? Invite them first.",
  refusals: {
    "not-permitted": "You may not do this.",
    "bad-slug": "Use small letters, digits and single dashes, such as social-services",
    "no-name": "Write the name",
    "too-long": "Use at most 120 characters",
    "unknown-department": "There is no such department",
    "unknown-person": "Choose a person",
    "not-there": "They don't work there",
    "no-person": "Choose a person",
  } satisfies Record<DepartmentRefusal, string>,
};

export type DepartmentTexts = typeof en;
