/** Everything that happened in the made-up city, in the order in which it did. */
import type { LocalDate } from "../../kernel/local-date.ts";
import { afterMeetingActs } from "./after-the-meeting.ts";
import { bodyActs } from "./bodies.ts";
import { checkActs } from "./checks.ts";
import { commitmentActs } from "./commitments.ts";
import { declarationActs } from "./declaration.ts";
import { figureActs } from "./figures.ts";
import { firstMeetingActs } from "./first-meeting.ts";
import { fullAssessmentActs } from "./full-assessment.ts";
import { laterMeetingActs } from "./later-meetings.ts";
import { mapActs } from "./map.ts";
import { matterActs } from "./matters.ts";
import { memberActs } from "./members.ts";
import { objectionActs } from "./objection.ts";
import { peopleActs } from "./people.ts";
import { planActs } from "./plan.ts";
import { recommendationActs } from "./recommendations.ts";
import { reportActs } from "./report.ts";
import { rightActs } from "./rights.ts";
import { roadActs } from "./road.ts";
import { sampleActs } from "./sample.ts";
import { selfAssessmentActs } from "./self-assessment.ts";
import { signatoryActs } from "./signatories.ts";
import { type Act, dayAgo } from "./town.ts";

/** What happens in one hour stands in the order of its needs. */
const ACTS: readonly Act[] = [
  ...peopleActs,
  ...rightActs,
  ...declarationActs,
  ...bodyActs,
  ...memberActs,
  ...roadActs,
  ...commitmentActs,
  ...signatoryActs,
  ...selfAssessmentActs,
  ...planActs,
  ...mapActs,
  ...figureActs,
  ...checkActs,
  ...fullAssessmentActs,
  ...sampleActs,
  ...matterActs,
  ...firstMeetingActs,
  ...afterMeetingActs,
  ...recommendationActs,
  ...objectionActs,
  ...laterMeetingActs,
  ...reportActs,
];

/** Weekends move some of them to the same Friday; then what lies longer ago comes first. */
export function actsInOrder(today: LocalDate): readonly Act[] {
  return [...ACTS].sort(
    (one, other) =>
      instantOf(today, one).getTime() - instantOf(today, other).getTime() ||
      other.daysAgo - one.daysAgo,
  );
}

export function instantOf(
  today: LocalDate,
  { daysAgo, hour = 8 }: Pick<Act, "daysAgo" | "hour">,
): Date {
  return new Date(`${dayAgo(today, daysAgo)}T${String(hour).padStart(2, "0")}:00:00Z`);
}
