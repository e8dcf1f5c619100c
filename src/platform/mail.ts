/**
 * Outgoing mail: by SMTP (RFC 5321) when the settings name a server, else printed on the terminal for whoever runs the program. It tells apart
 * what the server says of one letter, what it says of all, and that it said nothing once it had the letter: only then may it come twice.
 */
import { Readable } from "node:stream";
import { createTransport } from "nodemailer";

export type Letter = { readonly to: string; readonly subject: string; readonly text: string };

/** A letter as it leaves: the same Message-ID and date each time that it is tried. */
export type OutgoingLetter = Letter & { readonly messageId: string; readonly date: Date };

/**
 * What became of one attempt. `permanent`: this recipient or this letter never. `temporary`: not this letter now. `unavailable`: no letter now,
 * for the server is away or does not let us in. `unanswered`: it was given the letter and did not say whether it took it.
 */
export type MailOutcome =
  | { readonly accepted: true }
  | {
      readonly refused: "permanent" | "temporary" | "unavailable" | "unanswered";
      /** The server's reply code, or a short word where there was none; never its text, which may name people. */
      readonly code: string;
    };

export type Mail = {
  /** `smtp` when letters leave the machine, `terminal` when they are only printed. */
  readonly way: "smtp" | "terminal";
  /**
   * Tries to send one letter. What the server or the network does is an answer; only a bug throws. When `stopping` is aborted, a letter that the
   * server has waits a little longer for its answer, and any other is given up at once.
   */
  send(letter: OutgoingLetter, stopping?: AbortSignal): Promise<MailOutcome>;
};

/** How long each step may take, in milliseconds. RFC 5321 (4.5.3.2) asks for patience at the end: giving up early is what makes doubles. */
export type MailLimits = {
  readonly connecting: number;
  readonly greeting: number;
  readonly silence: number;
  /** All steps together, whatever they are doing. */
  readonly whole: number;
  /** How much longer an answer is awaited once nobody wants to wait. */
  readonly grace: number;
};

export const MAIL_LIMITS: MailLimits = {
  connecting: 30_000,
  greeting: 30_000,
  silence: 300_000,
  whole: 540_000,
  grace: 10_000,
};

export function smtpMail(url: string, from: string, limits: MailLimits = MAIL_LIMITS): Mail {
  return {
    way: "smtp",
    send: async ({ to, subject, text, messageId, date }, stopping) => {
      if (!/^[^\s\p{Cc}<>,;]+$/u.test(to)) return { refused: "permanent", code: "bad-address" };
      const transport = createTransport({
        url,
        connectionTimeout: limits.connecting,
        dnsTimeout: limits.connecting,
        greetingTimeout: limits.greeting,
        socketTimeout: limits.silence,
      });
      let handedOver = false;
      const ending = new AbortController();
      const end = () => setTimeout(() => ending.abort(), handedOver ? limits.grace : 0);
      if (stopping?.aborted === true) end();
      stopping?.addEventListener("abort", end, { once: true });
      // Read only once the server has asked for the content: from then on it may have taken the letter, whatever happens next.
      transport.use("stream", ({ message }, done) => {
        const content = message.createReadStream.bind(message);
        message.createReadStream = () =>
          Readable.from(
            (async function* () {
              handedOver = true;
              yield* content();
            })(),
            { objectMode: false },
          );
        done();
      });
      try {
        await transport.sendMail({
          from,
          to: { name: "", address: to },
          subject: onOneLine(subject),
          text,
          messageId,
          date,
          headers: { "Auto-Submitted": "auto-generated" },
          xMailer: false,
          disableFileAccess: true,
          disableUrlAccess: true,
          signal: AbortSignal.any([AbortSignal.timeout(limits.whole), ending.signal]),
        });
        return { accepted: true };
      } catch (error) {
        return outcomeOf(error, handedOver);
      } finally {
        stopping?.removeEventListener("abort", end);
        transport.close();
      }
    },
  };
}

/** How long a mail server may take to let somebody in who only looks whether it does, in milliseconds. */
const KNOCKING = 10_000;

/** Connects, greets and signs in as for a letter, and sends none. `name` is what we greet with. */
export async function knockAtMailServer(
  url: string,
  name: string,
  patience = KNOCKING,
): Promise<MailOutcome> {
  const transport = createTransport({
    url,
    name,
    connectionTimeout: patience,
    dnsTimeout: patience,
    greetingTimeout: patience,
    socketTimeout: patience,
  });
  try {
    await transport.verify();
    return { accepted: true };
  } catch (error) {
    return outcomeOf(error, false);
  } finally {
    transport.close();
  }
}

export function terminalMail(print: (text: string) => void): Mail {
  return {
    way: "terminal",
    send: async ({ to, subject, text }) => {
      print(`\nMail to ${to}: ${onOneLine(subject)}\n\n${text}\n`);
      return { accepted: true };
    },
  };
}

/** A line break in a header would begin another one. */
function onOneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ").trim();
}

/** The ways in which a connection fails, in nodemailer's words; anything else without a reply is a bug. */
const FAILURES = [
  "ECONNECTION",
  "ETIMEDOUT",
  "ESOCKET",
  "EDNS",
  "ETLS",
  "EREQUIRETLS",
  "EPROTOCOL",
  "EAUTH",
  "ENOAUTH",
  "EOAUTH2",
  "EPROXY",
  "ECONFIG",
  "EENVELOPE",
  "EABORT",
];

/** Replies that speak of the connection or the login and not of the letter, at whatever step they come. */
const OF_THE_SERVER = [421, 530, 534, 535, 538];

function outcomeOf(error: unknown, handedOver: boolean): MailOutcome {
  const { code, command, responseCode } = error as {
    readonly code?: string;
    readonly command?: string;
    readonly responseCode?: number;
  };
  if (typeof responseCode === "number" && command !== "CONN") {
    const said = { code: String(responseCode) };
    const ofLetter = command === "RCPT TO" || command === "DATA" || responseCode === 552;
    if (OF_THE_SERVER.includes(responseCode)) return { refused: "unavailable", ...said };
    if (responseCode < 500 && (ofLetter || command === "MAIL FROM"))
      return { refused: "temporary", ...said };
    return { refused: ofLetter ? "permanent" : "unavailable", ...said };
  }
  if (code === "EMESSAGE" && command === "MAIL FROM")
    return { refused: "permanent", code: "too-large" };
  if (code === undefined || !FAILURES.includes(code)) throw error;
  const said = String(responseCode ?? code.slice(1).toLowerCase());
  return { refused: handedOver ? "unanswered" : "unavailable", code: said };
}
