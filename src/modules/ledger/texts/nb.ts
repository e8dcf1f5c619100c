/** Ordene i det åpne registeret på norsk bokmål. */
import type { LedgerTexts } from "./en.ts";

export const nb = {
  problems: {
    "missing-position": "her mangler det en oppføring",
    "not-an-entry": "teksten kan ikke leses som en oppføring",
    "columns-differ": "teksten stemmer ikke med det som står ved siden av",
    "changed-body": "teksten er ikke den som ble ført inn",
    "changed-hash": "kontrollsummen er ikke den som ble ført inn",
    "missing-head": "registeret har oppføringer, men ingen status",
    "wrong-size": "antallet oppføringer stemmer ikke med det registrerte",
    "wrong-frontier": "de lagrede delene av treet stemmer ikke med oppføringene",
    "wrong-root": "rotsummen stemmer ikke med oppføringene",
    "wrong-time": "tidspunktet for siste oppføring stemmer ikke",
  },
  entries: (count) => `${count} ${count === 1 ? "oppføring" : "oppføringer"}`,
  atEntry: (position) => `oppføring ${position}`,
  atWhole: "registeret som helhet",
} satisfies LedgerTexts;
