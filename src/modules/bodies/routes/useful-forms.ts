/** Which forms of a body's page there is something to write in. */
import type { Body } from "../body.ts";
import type { PageForm } from "../pages/body-work-page.tsx";
import type { Choices } from "./choices.ts";

/** Whether there is anything that a form could be about; what cannot be done now is not offered. */
export function isUseful(form: PageForm, { standing }: Body, options: Choices): boolean {
  const has = (name: string) => (options[name] ?? []).length > 0;
  const isOver = standing === "dissolved";
  switch (form) {
    case "standing":
      return has("change");
    case "member":
    case "seatEnd":
      return has("seat") && !isOver;
    case "seats":
    case "mandate":
      return !isOver;
    case "matter":
    case "election":
      return standing === "active" && (form === "matter" || has("elected"));
    case "termEnd":
    case "naming":
    case "interest":
      return has("term");
    case "interestEnd":
      return has("declared");
    case "reach":
      return has("reached");
    case "forgetting":
      return has("formerTerm");
    case "secretary":
      return has("person") && !isOver;
    case "secretaryEnd":
      return has("appointed");
    case "description":
    case "composition":
      return true;
  }
}
