/** The product's table of contents. */
import type { Env } from "./design/environment.ts";
import { accounts } from "./modules/accounts/module.ts";
import { assessments } from "./modules/assessments/module.ts";
import { auditLog } from "./modules/audit-log/module.ts";
import { bodies } from "./modules/bodies/module.ts";
import { city } from "./modules/city/module.ts";
import { commitments } from "./modules/commitments/module.ts";
import { datasets } from "./modules/datasets/module.ts";
import { departments } from "./modules/departments/module.ts";
import { evidence } from "./modules/evidence/module.ts";
import { followThrough } from "./modules/follow-through/module.ts";
import { indicators } from "./modules/indicators/module.ts";
import { ledger } from "./modules/ledger/module.ts";
import { mapping } from "./modules/mapping/module.ts";
import { meetings } from "./modules/meetings/module.ts";
import { objections } from "./modules/objections/module.ts";
import { people } from "./modules/people/index.ts";
import { plans } from "./modules/plans/module.ts";
import { recommendations } from "./modules/recommendations/module.ts";
import { reports } from "./modules/reports/module.ts";
import { requests } from "./modules/requests/module.ts";
import { rights } from "./modules/rights/module.ts";
import { selfAssessment } from "./modules/self-assessment/module.ts";
import { signIn } from "./modules/sign-in/module.ts";
import { signatories } from "./modules/signatories/module.ts";
import { site } from "./modules/site/module.ts";
import type { Module } from "./platform/module.ts";

export const modules: readonly Module<Env>[] = [
  ledger,
  accounts,
  signIn,
  departments,
  people,
  auditLog,
  rights,
  city,
  evidence,
  bodies,
  commitments,
  signatories,
  mapping,
  datasets,
  indicators,
  plans,
  objections,
  recommendations,
  meetings,
  assessments,
  requests,
  reports,
  selfAssessment,
  followThrough,
  site,
];
