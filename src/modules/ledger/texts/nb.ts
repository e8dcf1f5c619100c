/** Ordene i den offentlige protokollen på bokmål. */
import type { LedgerTexts } from "./en.ts";

export const nb = {
  problems: {
    "missing-position": "her mangler det en innføring",
    "not-an-entry": "teksten kan ikke leses som en innføring",
    "columns-differ": "teksten stemmer ikke med det som står ved siden av",
    "changed-body": "teksten er ikke den som ble ført inn",
    "changed-hash": "kontrollsummen er ikke den som ble ført inn",
    "missing-head": "protokollen har innføringer, men ingen stand",
    "wrong-size": "antallet innføringer stemmer ikke med det som ble ført inn",
    "wrong-frontier": "de lagrede delene av treet stemmer ikke med innføringene",
    "wrong-root": "roten stemmer ikke med innføringene",
    "wrong-time": "tidspunktet for den siste innføringen stemmer ikke",
  },
  entries: (count) => `${count} ${count === 1 ? "innføring" : "innføringer"}`,
  atEntry: (position) => `innføring ${position}`,
  atWhole: "protokollen som helhet",
} satisfies LedgerTexts;
