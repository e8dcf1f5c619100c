/**
 * The promise to a host who has outgrown one process: several serve one database behind a proxy, nobody notices which one answers, and when
 * one is killed nothing that was acknowledged is lost. One of the two reads visitors' pages from a replica of the database.
 */
import { symlink } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { type PostgresServer, postgresServer } from "../support/postgres-server.ts";
import { type RoundRobin, roundRobin } from "../support/round-robin.ts";
import {
  dataFolder,
  freePort,
  runProgram,
  type Served,
  serveProgram,
} from "../support/running-program.ts";
import { testMailServer } from "../support/smtp-server.ts";

const CLIENTS = 4;
const BEFORE = 12;
const AFTER = 12;

const mail = await testMailServer();
let primary: PostgresServer;
let replica: PostgresServer;
let folders: Awaited<ReturnType<typeof dataFolder>>[];
let settings: Readonly<Record<string, string>>;
let first: Served;
let second: Served;
let proxy: RoundRobin;
const cookies: Record<"coordinator" | "secretary", string> = { coordinator: "", secretary: "" };

beforeAll(async () => {
  primary = await postgresServer();
  await primary.admin("create role maker login createrole password 'secret of maker'");
  await primary.admin("create database city owner maker");
  folders = [await dataFolder(), await dataFolder()];
  const [one = "", other = ""] = folders.map(({ path }) => path);
  // What docs/scaling.md asks for: each machine its own folder, and the keys of all in one place.
  for (const shared of ["keys", "objects"]) await symlink(join(one, shared), join(other, shared));
  const port = await freePort();
  const ports = [await freePort(), await freePort()];
  settings = {
    DATABASE_URL: primary.url("maker", "city"),
    BASE_URL: `http://localhost:${port}`,
    SMTP_URL: mail.url,
    RATE_LIMIT_FORMS: "none",
  };
  const loaded = await runProgram(["demo", "--no-serve", "--data", one], settings);
  expect(loaded.err).toContain("The demonstration is loaded");
  replica = await primary.follow();
  [first, second] = await Promise.all([
    serveProgram(["serve", "--data", one], { ...settings, PORT: String(ports[0]) }),
    serveProgram(["serve", "--data", other], {
      ...settings,
      PORT: String(ports[1]),
      DATABASE_REPLICA_URL: replica.url("maker", "city"),
    }),
  ]);
  proxy = await roundRobin(port, ports);
  for (const who of ["coordinator", "secretary"] as const) cookies[who] = await signIn(who, one);
}, 180_000);

afterAll(async () => {
  await proxy?.stop();
  await Promise.all([first?.kill(), second?.stop()]);
  await replica?.stop();
  await primary?.stop();
  await Promise.all((folders ?? []).map((folder) => folder.remove()));
});

/** Signs somebody of York's in through the proxy, with a link from the terminal of one machine. */
async function signIn(who: "coordinator" | "secretary", folder: string): Promise<string> {
  const words = ["accounts", "link", `${who}@york.example`, "--city", "york", "--data", folder];
  const { out } = await runProgram(words, settings);
  const path = new URL(out.trim()).pathname;
  const answer = await send(proxy.address, path, {});
  const [cookie = ""] = answer.headers.getSetCookie();
  expect(answer.status).toBe(303);
  return cookie.split(";")[0] ?? "";
}

function send(
  address: string,
  path: string,
  fields: Readonly<Record<string, string>> | FormData,
  who?: "coordinator" | "secretary",
): Promise<Response> {
  return fetch(`${address}${path}`, {
    method: "POST",
    body: fields instanceof FormData ? fields : new URLSearchParams(fields),
    redirect: "manual",
    headers: { "sec-fetch-site": "same-origin", ...(who && { cookie: cookies[who] }) },
  });
}

async function page(address: string, path: string, who?: keyof typeof cookies): Promise<string> {
  const answer = await fetch(`${address}${path}`, who ? { headers: { cookie: cookies[who] } } : {});
  expect(answer.status, path).toBe(200);
  return answer.text();
}

/** Has York's body adopt a recommendation, and gives its reference once that was acknowledged. */
async function adopt(address: string, topic: string): Promise<string | undefined> {
  const fields = {
    edition: "2030",
    topic,
    text: "Whatever happens to the machine, this is not lost.",
    issuedBy: "York Human Rights City Network",
    addressee: "City of York Council",
  };
  const answer = await send(address, "/york/work/recommendations", fields, "secretary").catch(
    () => undefined,
  );
  if (answer?.status !== 303) return undefined;
  return (
    new URL(answer.headers.get("location") ?? "", address).searchParams.get("done") ?? undefined
  );
}

test("whoever signed in through one process is signed in at the other", async () => {
  for (const { address } of [first, second])
    expect(await page(address, "/york/work/recommendations", "secretary")).toContain("York");
  expect((await fetch(`${second.address}/york/work/recommendations`)).status).toBe(403);
});

test("a page that one process keeps is made anew when the other writes, from the replica too", async () => {
  for (const [at, from] of [first, second].entries()) {
    const to = at === 0 ? second : first;
    const place = "/york/recommendations?state=unanswered";
    // The second visit is answered from what was kept at the first.
    for (let visit = 0; visit < 2; visit += 1) await page(to.address, place);
    const topic = `Written at process ${at}`;
    expect(await adopt(from.address, topic)).toMatch(/^YORK-2030-/);
    expect(await page(from.address, place)).toContain(topic);
    await vi.waitFor(async () => expect(await page(to.address, place)).toContain(topic));
  }
});

test("a file that was checked at one process is imported at the other", async () => {
  const row =
    'York,Housing,"People sleeping rough, annual street count",2031,7,people on one night,test,2031-11-01,,York,exact,stated,';
  const head =
    "city,right,indicator,year,value,unit,source,period,breakdown,geography,qualifier,year_basis,note";
  const form = new FormData();
  form.set("file", new File([`${head}\n${row}\n`], "figures.csv", { type: "text/csv" }));
  const checked = await send(first.address, "/york/figures/import", form, "coordinator");
  expect(checked.status).toBe(303);
  const { pathname } = new URL(checked.headers.get("location") ?? "", first.address);
  const preview = await page(second.address, pathname, "coordinator");
  const [, plan = ""] = /name="plan" value="([0-9a-f]{64})"/.exec(preview) ?? [];
  const done = await send(second.address, pathname, { plan }, "coordinator");
  expect(done.headers.get("location")).toContain("added=1");
});

/** Puts letters into the outbox that are due now, as an action does in its transaction. */
async function promiseLetters(name: string, count: number): Promise<void> {
  await primary.admin(
    `insert into platform.letter (city_id, id, message_id, purpose, to_address, subject, text, made_at, send_after, give_up_at)
     select c.id, gen_random_uuid(), '<${name}-' || n || '@rosario.test>', 'trial', '${name}@york.example', 'Trial ' || n, 'Words',
       now(), now(), now() + interval '3 days'
     from city.city c, generate_series(1, ${count}) n where c.slug = 'york'`,
    "city",
  );
}

const arrived = (name: string) =>
  mail.arrivals.filter(({ recipients }) => recipients.includes(`${name}@york.example`));

test("of two processes that look after the outbox each letter is sent once", async () => {
  await promiseLetters("both", 20);
  await vi.waitFor(() => expect(arrived("both").length).toBeGreaterThanOrEqual(20), {
    timeout: 60_000,
  });
  const [waiting] = await primary.admin(
    "select count(*)::int as letters from platform.letter where accepted_at is null and refused_at is null",
    "city",
  );
  expect(waiting?.letters).toBe(0);
  expect(new Set(arrived("both").map(({ mail: one }) => one.messageId)).size).toBe(20);
  expect(arrived("both")).toHaveLength(20);
});

test("killed under load, one process loses nothing that was acknowledged, and the other serves on and takes up its jobs", async () => {
  const acknowledged: string[] = [];
  let unanswered = 0;
  let number = 0;
  const enough = Promise.withResolvers<void>();
  const client = async (): Promise<void> => {
    while (acknowledged.length < BEFORE + AFTER) {
      number += 1;
      const reference = await adopt(proxy.address, `Under load ${number}`);
      if (reference === undefined) unanswered += 1;
      else acknowledged.push(reference);
      if (acknowledged.length >= BEFORE) enough.resolve();
    }
  };
  const load = Array.from({ length: CLIENTS }, client);
  await enough.promise;
  await first.kill();
  await Promise.all(load);
  // What each client had under way at that moment was not answered for, and one more each where the proxy had not seen it yet.
  expect(unanswered).toBeLessThanOrEqual(2 * CLIENTS);
  expect(new Set(acknowledged).size).toBe(acknowledged.length);
  for (const reference of acknowledged)
    expect(await page(second.address, `/york/recommendations/${reference}`)).toContain("not lost");

  await promiseLetters("left", 3);
  await vi.waitFor(() => expect(arrived("left").length).toBeGreaterThanOrEqual(3), {
    timeout: 60_000,
  });

  const [, other] = folders;
  const verify = ["ledger", "verify", "--city", "york", "--data", other?.path ?? ""];
  const verified = await runProgram(verify, settings);
  expect(verified.err).toBe("");
  expect(verified.code).toBe(0);
}, 180_000);

test("without its replica the process that is left serves visitors from the primary", async () => {
  await replica.kill();
  const topic = "After the replica";
  expect(await adopt(proxy.address, topic)).toMatch(/^YORK-2030-/);
  const place = "/york/recommendations?state=unanswered";
  await vi.waitFor(async () => expect(await page(proxy.address, place)).toContain(topic));
  await replica.start();
});
