/** The product's table of contents. */
import type { Env } from "./design/environment.ts";
import { accounts } from "./modules/accounts/module.ts";
import { auditLog } from "./modules/audit-log/module.ts";
import { city } from "./modules/city/module.ts";
import { datasets } from "./modules/datasets/module.ts";
import { departments } from "./modules/departments/module.ts";
import { evidence } from "./modules/evidence/module.ts";
import { followThrough } from "./modules/follow-through/module.ts";
import { indicators } from "./modules/indicators/module.ts";
import { ledger } from "./modules/ledger/module.ts";
import { objections } from "./modules/objections/module.ts";
import { people } from "./modules/people/index.ts";
import { plans } from "./modules/plans/module.ts";
import { recommendations } from "./modules/recommendations/module.ts";
import { reports } from "./modules/reports/module.ts";
import { requests } from "./modules/requests/module.ts";
import { rights } from "./modules/rights/module.ts";
import { signIn } from "./modules/sign-in/module.ts";
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
  datasets,
  indicators,
  plans,
  objections,
  recommendations,
  requests,
  reports,
  followThrough,
  site,
];
