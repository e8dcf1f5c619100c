/** Why something was not done, in each language. Apart from the other texts, because these know the actions and those do not. */
import type { Language } from "../../../kernel/language.ts";
import type { ChooseIndicatorsRefusal } from "../choose-indicators.ts";
import type { DescribeEditionRefusal } from "../describe-edition.ts";
import type { OpenEditionRefusal } from "../open-edition.ts";
import type { PublishEditionRefusal } from "../publish-edition.ts";
import type { RecordPastEditionRefusal } from "../record-past-edition.ts";
import type { SaveSectionRefusal } from "../save-section.ts";

type RefusalCode =
  | ChooseIndicatorsRefusal["refused"]
  | DescribeEditionRefusal["refused"]
  | OpenEditionRefusal["refused"]
  | PublishEditionRefusal["refused"]
  | RecordPastEditionRefusal["refused"]
  | SaveSectionRefusal["refused"];
type RefusalTexts = Readonly<Record<RefusalCode, string>>;

const en: RefusalTexts = {
  "not-permitted": "Your role may not do this.",
  "bad-year": "Write a year with four digits.",
  "year-taken": "There is an edition for this year already.",
  "year-not-after-last": "The year must come after that of the last edition.",
  "too-long": "This is too long.",
  "unknown-edition": "There is no edition for this year.",
  "already-published": "This edition is published already.",
  published: "This edition is published and cannot be changed any more.",
  "no-figures": "Not one of its figures has been released.",
  "future-date": "The date lies in the future.",
  "no-title": "Write a title.",
  "no-source": "Write the address where the report stands.",
  "unknown-indicator": "There is no such indicator.",
  "highlight-not-chosen": "An indicator that opens the report must be part of it: give it a place.",
  "too-many-highlights": "At most five indicators can open the report.",
  "unknown-place": "There is no such text.",
  "saved-by-another": "Somebody saved this text before you.",
};

const nb: RefusalTexts = {
  "not-permitted": "Rollen din gir ikke adgang til dette.",
  "bad-year": "Skriv et årstall med fire sifre.",
  "year-taken": "Det finnes alt en utgave for dette året.",
  "year-not-after-last": "Året må komme etter året i forrige utgave.",
  "too-long": "Dette er for langt.",
  "unknown-edition": "Det finnes ingen utgave for dette året.",
  "already-published": "Utgaven er alt publisert.",
  published: "Utgaven er publisert og kan ikke endres lenger.",
  "no-figures": "Ikke ett av tallene er frigitt.",
  "future-date": "Datoen ligger i framtiden.",
  "no-title": "Skriv en tittel.",
  "no-source": "Skriv adressen der rapporten står.",
  "unknown-indicator": "Indikatoren finnes ikke.",
  "highlight-not-chosen": "En indikator som åpner rapporten, må være med i den: Gi den en plass.",
  "too-many-highlights": "Høyst fem indikatorer kan åpne rapporten.",
  "unknown-place": "Teksten finnes ikke.",
  "saved-by-another": "Noen lagret teksten før deg.",
};

const de: RefusalTexts = {
  "not-permitted": "Ihre Rolle erlaubt das nicht.",
  "bad-year": "Schreiben Sie ein Jahr mit vier Ziffern.",
  "year-taken": "Für dieses Jahr gibt es schon eine Ausgabe.",
  "year-not-after-last": "Das Jahr muss nach dem der letzten Ausgabe liegen.",
  "too-long": "Das ist zu lang.",
  "unknown-edition": "Für dieses Jahr gibt es keine Ausgabe.",
  "already-published": "Diese Ausgabe ist schon veröffentlicht.",
  published: "Diese Ausgabe ist veröffentlicht und lässt sich nicht mehr ändern.",
  "no-figures": "Keine ihrer Zahlen ist freigegeben.",
  "future-date": "Das Datum liegt in der Zukunft.",
  "no-title": "Schreiben Sie einen Titel.",
  "no-source": "Schreiben Sie die Adresse, unter der der Bericht steht.",
  "unknown-indicator": "Diesen Indikator gibt es nicht.",
  "highlight-not-chosen":
    "Ein Indikator am Anfang des Berichts muss auch darin vorkommen: Geben Sie ihm einen Platz.",
  "too-many-highlights": "Höchstens fünf Indikatoren können am Anfang stehen.",
  "unknown-place": "Diesen Text gibt es nicht.",
  "saved-by-another": "Jemand hat diesen Text vor Ihnen gespeichert.",
};

const TEXTS: Readonly<Record<Language, RefusalTexts>> = { en, nb, de };

export function refusalTexts(language: Language): RefusalTexts {
  return TEXTS[language];
}
