/** What each address of this module asks of whoever visits it. */
import type { AccessTable } from "../../platform/access.ts";

export const access = {
  "GET /self-assessment": "public",
  "GET /self-assessment/:framework": "public",
  "GET /self-assessment/:framework/:year{[0-9]+}": "public",
  "GET /self-assessment/:framework/:file{[0-9]+\\.csv}": "public",
  "GET /work/self-assessment": "self-assessment.see-self-assessments",
  "GET /work/self-assessment/frameworks/example.csv": "self-assessment.see-self-assessments",
  "POST /work/self-assessment": "self-assessment.open-self-assessment",
  "POST /work/self-assessment/frameworks": "self-assessment.add-framework",
  "GET /work/self-assessment/:framework/:year{[0-9]+}": "self-assessment.see-self-assessments",
  "GET /work/self-assessment/:framework/:file{[0-9]+\\.csv}":
    "self-assessment.see-self-assessments",
  "GET /work/self-assessment/:framework/:year{[0-9]+}/groups/:group":
    "self-assessment.see-self-assessments",
  "POST /work/self-assessment/:framework/:year{[0-9]+}/elements/:element":
    "self-assessment.assess-element",
  "POST /work/self-assessment/:framework/:year{[0-9]+}/earlier-answers":
    "self-assessment.assess-element",
  "POST /work/self-assessment/:framework/:year{[0-9]+}/imports": "self-assessment.assess-element",
  "POST /work/self-assessment/:framework/:year{[0-9]+}/publications":
    "self-assessment.publish-self-assessment",
} as const satisfies AccessTable;
