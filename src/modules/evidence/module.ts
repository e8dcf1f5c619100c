/** What `evidence` tells the program about itself. */
import type { Env } from "../../design/environment.ts";
import type { Module } from "../../platform/module.ts";
import { access } from "./access.ts";
import { listRecordedFacts, RECORDED_TYPES } from "./list-recorded-facts.ts";
import { permissions } from "./permissions.ts";
import { removeUnused } from "./remove-unused.ts";
import { evidenceRoutes } from "./routes/work-routes.ts";

const A_DAY = 86_400;

export const evidence: Module<Env> = {
  name: "evidence",
  routes: evidenceRoutes,
  access,
  personalData: [
    {
      activity: "Evidence files",
      purpose: "To keep what stands behind what the city and the body say.",
      people: "Whoever a file names, although nobody should be",
      data: "Files as they were attached; who attached them",
      ground: "Task in the public interest",
      seenBy: "Everybody, once a fact names the file; before that nobody outside",
      kept: "Until withdrawn; 90 days where nothing names it",
      tables: ["evidence.file", "evidence.withdrawal"],
    },
  ],
  permissions,
  jobs: [{ name: "remove-unused-files", everySeconds: A_DAY, run: removeUnused }],
  recorded: { types: RECORDED_TYPES, list: listRecordedFacts },
  ledgerEntryTypes: {
    "evidence.published":
      "A fact named a file as its evidence for the first time. The subject is the SHA-256 of the file's bytes; with it go their number and type, and never the file's name.",
    "evidence.withdrawn": "A file of evidence was taken away for good; for which of three reasons.",
  },
};
