/** What `audit-log` tells the program about itself. It writes nothing that the public relies on, and so has no entries. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { permissions } from "./permissions.ts";
import { removeOldTracesJob } from "./remove-old-traces.ts";
import { auditLogRoutes } from "./routes/audit-log-routes.ts";

export const auditLog: Module<Env> = {
  name: "audit-log",
  routes: auditLogRoutes,
  access,
  personalData: [
    {
      activity: "Audit log",
      purpose: "To show the city's auditor who saw and changed what.",
      people: "People who sign in",
      data: "Account, roles, action, object's address without secrets, time, outcome",
      ground: "Security of processing; accountability",
      seenBy: "Auditors and coordinators of the same city",
      kept: "24 months unless the city's host sets another time; then deleted",
      tables: ["audit_log.trace"],
    },
  ],
  permissions,
  jobs: [removeOldTracesJob],
};
