/** Outgoing mail: by SMTP when the settings name a server, else printed on the terminal for whoever runs the program. */
import { createTransport } from "nodemailer";

export type Letter = { readonly to: string; readonly subject: string; readonly text: string };

export type Mail = {
  /** `smtp` when letters leave the machine, `terminal` when they are only printed. */
  readonly way: "smtp" | "terminal";
  /** Sends one letter. Throws when the server does not take it. */
  send(letter: Letter): Promise<void>;
};

export function smtpMail(url: string, from: string): Mail {
  const transport = createTransport(url);
  return {
    way: "smtp",
    send: async ({ to, subject, text }) => {
      await transport.sendMail({ from, to, subject, text });
    },
  };
}

export function terminalMail(print: (text: string) => void): Mail {
  return {
    way: "terminal",
    send: async ({ to, subject, text }) => print(`\nMail to ${to}: ${subject}\n\n${text}\n`),
  };
}
