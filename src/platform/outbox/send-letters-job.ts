/** The machine's own job: every 20 seconds, what is due in each city's outbox goes out. */
import type { Job } from "../jobs.ts";
import { sendLetters } from "./send-letters.ts";

export const sendLettersJob: Job = {
  name: "send-letters",
  everySeconds: 20,
  run: async (context, city, { say, stopping, comesBack }) => {
    const { sent, waiting, refused } = await sendLetters(context, city.id, undefined, stopping);
    // What only waits for its next attempt would be told again every 20 seconds.
    if (comesBack && sent === 0 && refused === 0) return;
    const done = [
      sent > 0 && `${letters(sent)} sent`,
      refused > 0 && `${letters(refused)} given up`,
      waiting > 0 && `${letters(waiting)} waiting`,
    ].filter((part) => part !== false);
    if (done.length > 0) say(done.join(", "));
  },
};

function letters(count: number): string {
  return count === 1 ? "1 letter" : `${count} letters`;
}
