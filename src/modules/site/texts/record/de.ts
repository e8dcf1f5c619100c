/** Was das öffentliche Protokoll beweist und was nicht, auf Deutsch. */
import type { ProvenTexts } from "./en.ts";

export const de = {
  title: "Was beweist dieses Protokoll?",
  lead: "Dass hier noch steht, was eingetragen wurde, und in derselben Reihenfolge. Nicht, dass es stimmt.",
  provesTitle: "Das beweist es",
  proves: [
    "Nichts wurde geändert. Jeder Eintrag hat eine Prüfsumme, und alle zusammen ergeben eine für das ganze Protokoll. Ändert jemand einen Buchstaben, ist die Prüfsumme des Ganzen eine andere.",
    "Nichts wurde entfernt und nichts untergeschoben. Die Einträge sind lückenlos nummeriert, und ein späterer Stand muss den früheren so enthalten, wie er war.",
    "Was auf diesen Seiten steht, ist das, was eingetragen wurde. Antworten, Urteile, freigegebene Zahlen und Berichte werden mit dem Protokoll verglichen; wer sie in der Datenbank ändert, fällt auf.",
    "Ein Eintrag stand da, als der Bericht erschien. Die Belege liegen im Datenpaket jedes Berichts und gelten auch dann noch, wenn es diese Website nicht mehr gibt.",
  ],
  cannotTitle: "Das kann es nicht beweisen",
  cannot: [
    "Dass ein Eintrag stimmt. Eine falsche Antwort, die eingetragen wurde, ist richtig eingetragen und trotzdem falsch.",
    "Dass alles eingetragen wurde. Was niemand einträgt, steht in keinem Protokoll. Was versprochen und überfällig ist, erscheint auf den Seiten als Schweigen.",
    "Wie spät es wirklich war. Der Zeitpunkt ist die Uhr dieses Servers; der Platz zwischen anderen Einträgen lässt sich nicht verschieben.",
    "Wer es war. Ein Eintrag nennt die Rolle, nie die Person.",
  ],
  aloneTitle: "Das kann es allein nicht beweisen",
  alone:
    "Wer den Server und seine Schlüssel in der Hand hat, könnte das Protokoll ab einer Stelle neu schreiben und signieren. Auffallen würde das allen, die einen früheren Stand aufbewahrt haben: einer Leserin mit einem Beleg in der Schublade oder einem Zeugen.",
  checkTitle: "So prüfen Sie es",
  checkAll: "Das ganze Protokoll, anhand seiner öffentlichen Dateien:",
  checkKept:
    "Speichern Sie den signierten Stand von heute. Noch in Jahren zeigt dies, ob das Protokoll ihn enthält:",
  savedState: "Der signierte Stand des Protokolls (Prüfpunkt)",
  checkProofs:
    "Die Belege eines Berichts, ohne Netz: Entpacken Sie das Datenpaket und geben Sie in seinem Ordner ein:",
  checkOthers:
    "Sie müssen unserem Programm nicht glauben. Die Dateien folgen offenen Formaten (C2SP tlog-tiles, checkpoint und tlog-proof), die auch andere Programme lesen. Jede Änderung an unserem wird mit dem Code geprüft, mit dem die Sprache Go ihr eigenes öffentliches Protokoll prüft.",
  keys: "Schlüssel, mit denen signiert wird",
  keysNote:
    "Vergleichen Sie sie mit einer Kopie von anderswo: einem gedruckten Bericht, einer anderen Stadt, dem Rathaus. Eine gekaperte Website würde ihre eigenen zeigen.",
  name: "Name des Protokolls",
  size: "Veröffentlicht",
  witnessTitle: "Wer es bezeugt",
  witnessWhat:
    "Ein Zeuge merkt sich den letzten Stand, den er gesehen hat, und signiert einen späteren nur, wenn dieser den früheren enthält. So kann das Protokoll Ihnen nicht eine Geschichte zeigen und anderen eine andere.",
  noWitness: "Noch bezeugt niemand dieses Protokoll.",
  witnessed: (count) =>
    count === 1
      ? "Eine andere Installation bezeugt es. Was sie nicht gesehen hat, wird nicht als Stand des Protokolls gezeigt."
      : `${count} andere Installationen bezeugen es. Was die meisten von ihnen nicht gesehen haben, wird nicht als Stand des Protokolls gezeigt.`,
  become: "Jede Stadt mit Rosario kann dieses Protokoll bezeugen:",
  ask: "Wer diese Website betreibt, bittet dann so um die Signatur:",
  namesTitle: "Keine Namen",
  names:
    "Ein Eintrag lässt sich nie löschen. Deshalb enthält er nichts, dessen Löschung jemand verlangen kann: keine Namen und keine Texte, nur Daten, Codes und Prüfsummen von Texten. Wo es auf eine Person ankommt, steht eine versiegelte Prüfsumme. Wird ihr Schlüssel vernichtet, sagt sie niemandem mehr etwas.",
  proofFile: "Der Beleg als Datei (tlog-proof)",
  entry: (position) => `Eintrag ${position} im öffentlichen Protokoll`,
} satisfies ProvenTexts;
