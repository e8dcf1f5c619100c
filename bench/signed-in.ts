/**
 * Signed-in work: 50 people of one city, each with a request twice a second, on the embedded database. Every twentieth request writes something
 * down. A request counts from the moment it was due, so that one who has to wait is not left out of the count.
 */
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Role } from "../src/modules/accounts/index.ts";
import { listCities } from "../src/modules/city/index.ts";
import { signInAs } from "../src/modules/sign-in/testing.ts";
import { openWorld } from "../src/world.ts";
import { type Benchmark, digits, median, type Row, repeat } from "./measure.ts";
import { freePort, inFolder, type Running, rosario, run, whileServing } from "./processes.ts";

const PEOPLE = 50;
const EVERY = 500;
const SECONDS = Number(process.env.SECONDS ?? 20);
const ROUNDS = 3;
/** Milliseconds. */
const LIMIT = 150;
const WRITES = 20;

type Person = { readonly cookie: string; readonly role: Role };

const ROLES: readonly Role[] = ["coordinator", "body-secretary", "coordinator", "body-secretary"];

/** What these people have open in a day's work. */
const PAGES: readonly (readonly [path: string, roles: readonly Role[]])[] = [
  ["", ["coordinator", "body-secretary"]],
  ["/desk", ["coordinator", "body-secretary"]],
  ["/work/recommendations", ["coordinator", "body-secretary"]],
  ["/recommendations/YORK-2021-01", ["coordinator", "body-secretary"]],
  ["/recommendations?state=late", ["coordinator", "body-secretary"]],
  ["/figures", ["coordinator"]],
  ["/work/requests", ["coordinator"]],
  ["/editions", ["coordinator"]],
  ["/reports/2024", ["coordinator", "body-secretary"]],
  ["/follow-through", ["coordinator", "body-secretary"]],
];

export const signedIn: Benchmark = {
  name: "signed-in",
  run: () =>
    inFolder(async (folder) => {
      const data = join(folder, "data");
      await run(rosario("demo", "--no-serve", "--data", data));
      const people = await signInAll(data);
      const served = {
        path: "/health",
        port: await freePort(),
        env: { ...process.env, RATE_LIMIT_FORMS: "none", RATE_LIMIT_PAGES: "none" },
      };
      return whileServing(rosario("serve", "--data", data), served, async (server) => {
        await work(server, people, 3);
        const rounds = await repeat(ROUNDS, () => work(server, people, SECONDS));
        return [rowOf(rounds)];
      });
    }),
};

async function signInAll(data: string): Promise<readonly Person[]> {
  const world = await openWorld(data, () => undefined, { mayBegin: false });
  if ("refused" in world) throw new Error(world.problems.join("; "));
  const { context, close } = world;
  const york = (await context.database.inInstallation(listCities)).find(
    ({ slug }) => slug === "york",
  );
  if (york === undefined) throw new Error("York was not loaded");
  const people: Person[] = [];
  for (let number = 0; number < PEOPLE; number += 1) {
    const role = ROLES[number % ROLES.length] ?? "coordinator";
    people.push({ role, cookie: await signInAs(context, york.id, role) });
  }
  await close();
  return people;
}

type Times = readonly number[];

/** Lets everybody work for a while; gives the milliseconds of every request. */
async function work(server: Running, people: readonly Person[], seconds: number): Promise<Times> {
  const times: number[] = [];
  const begin = performance.now();
  await Promise.all(
    people.map(async (person, at) => {
      const own = PAGES.filter(([, roles]) => roles.includes(person.role));
      const asked: Promise<void>[] = [];
      for (let number = 0; number * EVERY < seconds * 1_000; number += 1) {
        const due = begin + number * EVERY + (at * EVERY) / people.length;
        await sleep(Math.max(0, due - performance.now()));
        const [path = ""] = own[(number * 7 + at) % own.length] ?? [];
        const doing =
          (number + at) % WRITES === 0
            ? write(server, person, number, at)
            : read(server, person, path);
        asked.push(doing.then(() => void times.push(performance.now() - due)));
      }
      await Promise.all(asked);
    }),
  );
  return times;
}

async function read({ address }: Running, { cookie }: Person, path: string): Promise<void> {
  const answer = await fetch(`${address}/york${path}`, { headers: { cookie } });
  const page = await answer.text();
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status} ${page.slice(0, 1_000)}`);
}

/** The city says what it did, or the body asks for something: each an entry in the record, on the disk before it is answered. */
async function write(
  { address }: Running,
  { cookie, role }: Person,
  number: number,
  at: number,
): Promise<void> {
  const words = `Number ${number} of person ${at}, ${Math.round(performance.now())}.`;
  const [path, fields] =
    role === "coordinator"
      ? ["/work/recommendations/YORK-2021-01/claims", { text: words, evidence: "Minutes" }]
      : [
          "/work/recommendations",
          {
            ...{ edition: "2030", topic: words, text: words },
            ...{ issuedBy: "York Human Rights City Network", addressee: "City of York Council" },
          },
        ];
  const answer = await fetch(`${address}/york${path}`, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams(fields),
    headers: { cookie, "sec-fetch-site": "same-origin" },
  });
  const page = await answer.text();
  if (answer.status !== 303) throw new Error(`${path}: ${answer.status} ${page.slice(0, 3_000)}`);
}

function rowOf(rounds: readonly Times[]): Row {
  const share = (times: Times, part: number) =>
    [...times].sort((a, b) => a - b)[Math.ceil(times.length * part) - 1] ?? Number.NaN;
  const slow = rounds.map((times) => share(times, 0.95));
  const middle = rounds.map((times) => share(times, 0.5));
  const found = median(slow);
  const range = `${digits(Math.min(...slow))}–${digits(Math.max(...slow))}`;
  return {
    what: `${PEOPLE} people signed in with ${1_000 / EVERY} requests a second each, one in ${WRITES} a write: 95 of 100 answered within`,
    result: `${digits(found)} ms (${range}), half of them within ${digits(median(middle))} ms`,
    beside: `limit ${LIMIT} ms`,
    ratio: digits(found / LIMIT),
    goal: `under ${LIMIT} ms`,
    met: found < LIMIT,
  };
}
