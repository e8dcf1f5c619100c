/** A real SMTP server on this machine that takes letters, refuses them, or goes away at an exact step, as a test says. */
import type { AddressInfo, Socket } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import { afterAll } from "vitest";

/** What the server does at a step: goes on, answers with a code, cuts the line, or never answers. */
export type Answer = "go-on" | number | "cut" | "silence";

type Step<Seen> = (seen: Seen) => Answer | Promise<Answer>;

export type Behaviour = {
  readonly greeting?: Step<undefined>;
  readonly sender?: Step<string>;
  readonly recipient?: Step<string>;
  /** Has the whole letter and has not answered yet. */
  readonly content?: Step<Arrival>;
};

/** A letter whose content the server was given, whatever it answered. */
export type Arrival = {
  readonly mail: ParsedMail;
  readonly raw: string;
  readonly recipients: readonly string[];
  /** Whether the server said that it took the letter. */
  accepted: boolean;
};

export type TestMailServer = {
  readonly url: string;
  readonly arrivals: Arrival[];
  /** How it behaves from now on. */
  behave(behaviour: Behaviour): void;
};

/** Starts the server; it ends with the test file. It takes every letter until told otherwise. */
export async function testMailServer(
  options: ConstructorParameters<typeof SMTPServer>[0] = {},
): Promise<TestMailServer> {
  const arrivals: Arrival[] = [];
  const sockets = new Map<number, Socket>();
  let behaviour: Behaviour = {};

  async function answer<Seen>(
    step: Step<Seen> | undefined,
    seen: Seen,
    { remotePort }: { readonly remotePort: number },
    reply: (error?: Error) => void,
  ): Promise<void> {
    const said = step === undefined ? "go-on" : await step(seen);
    if (said === "silence") return;
    if (said === "cut") sockets.get(remotePort)?.destroy();
    else if (said === "go-on") reply();
    else {
      // A server's own words name the recipient, as real ones do.
      const words = `Said of <${arrivals.at(-1)?.recipients[0] ?? "secret@city.example"}>`;
      reply(Object.assign(new Error(words), { responseCode: said }));
    }
  }

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    disableReverseLookup: true,
    ...options,
    onConnect: (session, done) => void answer(behaviour.greeting, undefined, session, done),
    onMailFrom: ({ address }, session, done) =>
      void answer(behaviour.sender, address, session, done),
    onRcptTo: ({ address }, session, done) =>
      void answer(behaviour.recipient, address, session, done),
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on("data", (part: Buffer) => parts.push(part));
      stream.once("end", () => {
        const raw = Buffer.concat(parts);
        void simpleParser(raw).then((mail) => {
          const recipients = session.envelope.rcptTo.map(({ address }) => address);
          const arrival = { mail, raw: raw.toString("latin1"), recipients, accepted: false };
          arrivals.push(arrival);
          return answer(behaviour.content, arrival, session, (error) => {
            arrival.accepted = error === undefined;
            done(error);
          });
        }, done);
      });
    },
  });
  server.on("error", () => undefined); // A line that was cut is what the tests are about.
  server.server.on("connection", (socket: Socket) => {
    const { remotePort = 0 } = socket;
    sockets.set(remotePort, socket);
    socket.on("error", () => undefined);
    socket.once("close", () => sockets.delete(remotePort));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  afterAll(async () => {
    for (const socket of sockets.values()) socket.destroy();
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
    });
  });
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    arrivals,
    behave: (next) => {
      behaviour = next;
    },
  };
}
