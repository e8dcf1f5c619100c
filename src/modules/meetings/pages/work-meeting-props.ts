/** What the working page of a meeting and its steps are drawn from. */
import type { Wording } from "../../../kernel/language.ts";
import type { LocalDate } from "../../../kernel/local-date.ts";
import type { Membership } from "../../bodies/index.ts";
import type { TieChoices } from "../list-tie-choices.ts";
import type { Meeting } from "../meeting.ts";
import type { WaitingQuestion } from "../question.ts";
import type { Owners } from "../read-owners.ts";
import type { Room } from "../read-room.ts";
import type { Clock } from "./meeting-parts.tsx";
import type { WorkScene } from "./work-form.tsx";

export type Choice = { readonly slug: string; readonly name: Wording };

export type WorkMeetingProps = WorkScene & {
  readonly clock: Clock;
  readonly on: LocalDate;
  readonly meeting: Meeting;
  readonly room: Room;
  readonly owners: Owners;
  readonly departments: readonly Choice[];
  readonly rights: readonly Choice[];
  readonly waiting: readonly WaitingQuestion[];
  /** Who on the body gets letters about the meeting, and who cannot be written to, by name; nobody for those who do not run it. */
  readonly reached: {
    readonly written: readonly string[];
    readonly leftOut: readonly string[];
    /** After the sending: those who can be written to, and were not told yet when it is. */
    readonly uninvited: readonly string[];
  };
  /** What members have declared that holds on the day; nothing for those who may not see it. */
  readonly interests: readonly { readonly term: string; readonly text: Wording }[];
  readonly tieChoices: TieChoices;
  /** Those on which the body is to be heard and was not yet. */
  readonly matters: readonly {
    readonly number: number;
    readonly title: Wording;
    /** 0 where its day has not passed. */
    readonly daysLate: number;
  }[];
  /** How the city that is asked is called, where it says so. */
  readonly addressee: string;
  readonly may: {
    readonly run: boolean;
    readonly declare: boolean;
    readonly write: boolean;
    readonly answer: boolean;
    readonly report: boolean;
  };
  /** The terms that are the reader's own. */
  readonly ownTerms: readonly string[];
  /** The step in which something was saved; empty where the meeting was called just now. */
  readonly done: string | undefined;
  /** What was saved concerns somebody who could not be written to. */
  readonly nobodyTold: boolean;
  readonly meanwhile: boolean;
  /** Whoever looks is a body's own, but not this one's. */
  readonly isOutside: boolean;
  /** A refusal that no single field can put right. */
  readonly refusal: string | undefined;
};

/** How a member is called here: the body itself sees names that the public does not. */
export function innerNameOf(members: readonly Membership[], aMember: string) {
  return (term: string): string => members.find(({ id }) => id === term)?.innerName ?? aMember;
}
