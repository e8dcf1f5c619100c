/**
 * Keeps two kinds of text up to date while people look at them: minutes that several write at once, as a text that merges (Yjs), and what is
 * being said in a public meeting. Without this script the form's own button saves the minutes, and the page of the meeting comes anew.
 */
import * as Y from "yjs";
import { caretAfter, changeBetween, withLastBreak } from "../kernel/text-change.ts";

/** How often others' changes are asked for, in milliseconds: while somebody types, and while nobody does. */
const BUSY = 1_000;
const QUIET = 3_000;
/** How long after the last change it still counts as typing. */
const RECENT = 20_000;
const LIVE = 3_000;
/** The name of the text within the shared document; the server knows it too. */
const SHARED_NAME = "minutes";

type News = {
  readonly number: number;
  readonly updates: readonly string[];
  readonly writers: readonly string[];
};

for (const place of document.querySelectorAll<HTMLElement>("[data-minutes]")) void share(place);
for (const place of document.querySelectorAll<HTMLElement>("[data-live]")) follow(place);

async function share(place: HTMLElement): Promise<void> {
  const form = place.querySelector("form");
  const area = place.querySelector("textarea");
  const state = place.querySelector("[data-minutes-state]");
  const others = place.querySelector("[data-minutes-writers]");
  const { minutes: address } = place.dataset;
  if (form === null || area === null || state === null || address === undefined) return;
  const words = place.dataset;

  const doc = new Y.Doc();
  const text = doc.getText(SHARED_NAME);
  /** What the server has of it; only what goes beyond that is sent. */
  const known = new Y.Doc();
  let since = 0;
  let unsent = false;
  let talking = false;
  let changedAt = Date.now();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let composing = false;
  /** Until the first answer the shared text is empty here, and what the page came with is not news to anybody. */
  let joined = false;

  const say = (sentence: string | undefined): void => {
    if (sentence !== undefined && state.textContent !== sentence) state.textContent = sentence;
  };

  /** What stands in the field goes into the shared text. */
  const read = (): void => {
    const change = changeBetween(text.toString(), area.value);
    if (change === undefined) return;
    doc.transact(() => {
      if (change.removed > 0) text.delete(change.at, change.removed);
      if (change.added !== "") text.insert(change.at, change.added);
    });
    unsent = true;
    changedAt = Date.now();
  };

  /** What others typed comes into the field; the caret stays where it was in the words. */
  const show = (): void => {
    const change = changeBetween(area.value, text.toString());
    if (change === undefined) return;
    const { selectionStart, selectionEnd, selectionDirection, scrollTop } = area;
    area.value = text.toString();
    if (document.activeElement === area)
      area.setSelectionRange(
        caretAfter(selectionStart, change),
        caretAfter(selectionEnd, change),
        selectionDirection,
      );
    area.scrollTop = scrollTop;
    changedAt = Date.now();
  };

  const receive = (news: News): void => {
    if (joined && !composing) read();
    for (const update of news.updates) {
      const bytes = Uint8Array.from(atob(update), (sign) => sign.charCodeAt(0));
      Y.applyUpdate(known, bytes);
      Y.applyUpdate(doc, bytes);
    }
    since = news.number;
    joined = true;
    if (!composing) show();
    if (others !== null) {
      const names = news.writers.join(", ");
      const sentence = names === "" ? words.alone : words.writers?.replace("…", names);
      if (others.textContent !== sentence) others.textContent = sentence ?? "";
    }
  };

  /** Sends what is new here and takes what is new there. Gives whether the server answered. */
  const exchange = async (): Promise<boolean> => {
    if (talking) return false;
    talking = true;
    const hadUnsent = unsent;
    unsent = false;
    const update = hadUnsent ? Y.encodeStateAsUpdate(doc, Y.encodeStateVector(known)) : undefined;
    try {
      const answer =
        update === undefined
          ? await fetch(`${address}?since=${since}`)
          : await fetch(address, {
              method: "POST",
              body: new URLSearchParams({ since: String(since), update: inBase64(update) }),
              keepalive: update.length < 40_000,
            });
      if (!answer.ok) {
        unsent ||= hadUnsent;
        // Approved meanwhile, or nobody who may write: what was typed stays in the field.
        say(answer.status === 403 ? words.signedOut : words.fixed);
        return false;
      }
      if (update !== undefined) Y.applyUpdate(known, update);
      receive((await answer.json()) as News);
      say(words.saved);
      return true;
    } catch {
      unsent ||= hadUnsent;
      say(words.offline);
      return false;
    } finally {
      talking = false;
    }
  };

  const pause = (): number => (unsent || Date.now() - changedAt < RECENT ? BUSY : QUIET);
  const repeat = async (): Promise<void> => {
    clearTimeout(timer);
    if (document.visibilityState === "visible" || unsent) await exchange();
    timer = setTimeout(repeat, pause());
  };

  // What the page came with is what the server had; what stands there now may be more, after a way back.
  const typed = area.value;
  const before = area.defaultValue;
  area.readOnly = true;
  const started = await exchange();
  area.readOnly = false;
  if (!started) {
    // Without the shared text the form's own button saves; the script stays out of its way.
    return;
  }
  const own = changeBetween(before, typed);
  if (own !== undefined) {
    const rest = text.toString().slice(own.at + own.removed);
    // As the form's own button does: what others put after the same words begins a line of its own.
    const isLast = own.at + own.removed === before.length;
    const added = isLast && rest !== "" ? withLastBreak(own.added) : own.added;
    area.value = `${text.toString().slice(0, own.at)}${added}${rest}`;
    read();
  }
  area.addEventListener("compositionstart", () => {
    composing = true;
  });
  area.addEventListener("compositionend", () => {
    composing = false;
    read();
  });
  area.addEventListener("input", () => {
    if (!composing) read();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    read();
    void repeat();
  });
  window.addEventListener("online", () => void repeat());
  document.addEventListener("visibilitychange", () => void repeat());
  window.addEventListener("beforeunload", (event) => {
    if (unsent) event.preventDefault();
  });
  place.dataset.minutesReady = "yes";
  void repeat();
}

function inBase64(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

type Line = {
  readonly number: number;
  readonly text: string;
  readonly language: string;
  readonly at: string;
  readonly clock: string;
};

function follow(place: HTMLElement): void {
  const list = place.querySelector("[data-live-lines]");
  const state = place.querySelector("[data-live-state]");
  const { live: address, offline = "" } = place.dataset;
  let since = Number(place.dataset.since ?? "0");
  if (list === null || state === null || address === undefined) return;

  const look = async (): Promise<void> => {
    try {
      const answer = await fetch(`${address}?since=${since}`);
      if (!answer.ok) throw new Error(String(answer.status));
      for (const line of (await answer.json()) as readonly Line[]) {
        list.querySelector("[data-live-none]")?.remove();
        const time = document.createElement("time");
        time.dateTime = line.at;
        time.textContent = line.clock;
        const words = document.createElement("span");
        words.lang = line.language;
        words.textContent = line.text;
        const paragraph = document.createElement("p");
        paragraph.append(time, " ", words);
        list.append(paragraph);
        since = line.number;
      }
      state.textContent = "";
    } catch {
      state.textContent = offline;
    }
  };
  const repeat = async (): Promise<void> => {
    if (document.visibilityState === "visible") await look();
    setTimeout(repeat, LIVE);
  };
  setTimeout(repeat, LIVE);
}
