/** Worte für Konten am Terminal, auf Deutsch. */
import type { AccountsTexts } from "./en.ts";

export const de = {
  roles: {
    coordinator: {
      name: "Koordination",
      help: "Leitet die jährliche Arbeit: Zahlen, Texte, Antworten, Veröffentlichung. Lädt Personen ein.",
    },
    editor: {
      name: "Redaktion",
      help: "Schreibt die Seiten der Stadt, die Erklärung, Pläne und Abschnitte des Berichts. Veröffentlicht keinen Bericht und lädt niemanden ein.",
    },
    "body-secretary": {
      name: "Sekretariat des Beirats",
      help: "Trägt die Empfehlungen und Urteile des unabhängigen Beirats ein.",
    },
    "body-member": {
      name: "Mitglied des Beirats",
      help: "Liest, woran der Beirat arbeitet, entwirft Urteile und vermerkt abweichende Meinungen. Beschließt nichts allein.",
    },
    contributor: {
      name: "Beitragende",
      help: "Gibt Zahlen und Antworten für die eigene Abteilung.",
    },
    "case-worker": {
      name: "Fallbearbeitung",
      help: "Bearbeitet Beschwerden, unabhängig von denen, die handeln, und denen, die urteilen. Liest sonst nur.",
    },
    "key-holder": {
      name: "Schlüsselverwahrung",
      help: "Verwahrt einen Teil des Schlüssels zu versiegelten Fällen. Öffnet nichts allein und liest sonst nur.",
    },
    statistician: {
      name: "Statistik",
      help: "Betreut Datensätze, Indikatoren und Zahlen und schützt kleine Zahlen, bevor sie freigegeben werden.",
    },
    reader: {
      name: "Lesende",
      help: "Liest alles, was hier steht, auch das Prüfprotokoll. Ändert nichts.",
    },
  },
  refusals: {
    "unknown-proposal":
      "Das wartet nicht mehr. Jemand hat entschieden, oder die vierzehn Tage sind um.",
    "own-proposal": "Das haben Sie selbst vorgeschlagen. Jemand anderes muss es bestätigen.",
    "own-role": "Das ist Ihre eigene Rolle. Jemand anderes muss sie bestätigen.",
    "coordinator-can":
      "Eine andere Koordination kann das bestätigen. Das Terminal bestätigt nur, wo es keine gibt.",
    "acts-and-judges":
      "Diese Person hat schon eine Rolle auf einer anderen Seite. Wer für die Stadt handelt, darf sie nicht beurteilen, und wer Beschwerden über sie bearbeitet, tut beides nicht.",
    "not-held": "Die Person hat diese Rolle nicht mehr.",
    "unknown-person": "Diese Person gibt es hier nicht.",
    "already-erased": "Diese Person wurde schon gelöscht.",
    "still-holds": "Beenden Sie zuerst die Rollen der Person.",
    "not-permitted": "Ihre Rolle umfasst das nicht.",
  },
} satisfies AccountsTexts;
