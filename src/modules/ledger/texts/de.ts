/** Die Wörter des öffentlichen Protokolls auf Deutsch. */
import type { LedgerTexts } from "./en.ts";

export const de = {
  problems: {
    "missing-position": "hier fehlt ein Eintrag",
    "not-an-entry": "der Text lässt sich nicht als Eintrag lesen",
    "columns-differ": "der Text passt nicht zu dem, was daneben steht",
    "changed-body": "der Text ist nicht der, der eingetragen wurde",
    "changed-hash": "die Prüfsumme ist nicht die, die eingetragen wurde",
    "missing-head": "das Protokoll hat Einträge, aber keinen Stand",
    "wrong-size": "die Zahl der Einträge stimmt nicht mit dem Stand überein",
    "wrong-frontier": "die gespeicherten Teile des Baums passen nicht zu den Einträgen",
    "wrong-root": "die Wurzel passt nicht zu den Einträgen",
    "wrong-time": "der Zeitpunkt des letzten Eintrags stimmt nicht",
  },
  entries: (count) => `${count} ${count === 1 ? "Eintrag" : "Einträge"}`,
  atEntry: (position) => `Eintrag ${position}`,
  atWhole: "das Protokoll als Ganzes",
} satisfies LedgerTexts;
