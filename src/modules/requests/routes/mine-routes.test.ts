import { beforeEach, describe, expect, test } from "vitest";
import { type TestApp, testApp, valueIn } from "../../../../tests/support/test-app.ts";
import { type TestContext, testContext } from "../../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../../tests/support/test-database.ts";
import type { Id } from "../../../kernel/id.ts";
import { day } from "../../../kernel/testing.ts";
import { aCity as cityFounded } from "../../city/testing.ts";
import { claimProgress, findRecommendation } from "../../recommendations/index.ts";
import { handOver } from "../hand-over.ts";
import { findRequest } from "../list-requests.ts";
import { sendDigests } from "../send-digests.ts";
import { aCity, ask, recommend, secretIn, somebody } from "../testing.ts";

const database = await testDatabase();
const mine = "/york/requests/mine";

type Scene = Awaited<ReturnType<typeof aCity>> & {
  readonly context: TestContext;
  readonly app: TestApp;
  readonly id: Id<"City">;
};
let scene: Scene;
let slug = "york";

/** The browser of whoever opens the link of the latest letter to an address. */
async function openLetter(email: string): Promise<{ cookie: string; secret: string }> {
  const letter = scene.context.letters.findLast(({ to }) => to === email);
  const secret = secretIn(letter);
  const opened = await scene.app.get(`/${slug}/requests/link/${secret}`);
  expect(opened.status).toBe(303);
  const cookie = opened.headers.get("set-cookie")?.split(";")[0] ?? "";
  return { cookie, secret };
}

async function write(instant = "2026-06-02T07:00:00Z") {
  scene.context.setNow(instant);
  await sendDigests(scene.context, { id: scene.id, slug });
}

const path = (rest = "") => mine.replace("york", slug) + rest;
const request = (reference: string) =>
  database.readCity(scene.id, (tx) => findRequest(tx, reference));
const recommendation = (reference = "YORK-2026-01") =>
  database.readCity(scene.id, (tx) => findRecommendation(tx, reference));

beforeEach(async () => {
  const context = testContext(database);
  const founded = await cityFounded(context, { name: { en: "York" }, languages: ["en"] });
  const { id } = founded;
  slug = founded.slug;
  scene = { ...(await aCity(context, id)), context, app: testApp(context), id };
});

describe("the link of a letter", () => {
  test("opens exactly the short form, signs nobody in, and leaves no secret in the address", async () => {
    const { context, app, id, anna } = scene;
    await ask(context, id);
    await write();
    const letter = context.letters.at(-1);
    const opened = await app.get(`/${slug}/requests/link/${secretIn(letter)}`);
    expect(opened.status).toBe(303);
    expect(opened.headers.get("location")).toBe(path());
    const cookie = opened.headers.get("set-cookie") ?? "";
    expect(cookie).toContain(`Path=${path()}`);
    expect(cookie).toContain("HttpOnly");
    expect(cookie).toContain("SameSite=Lax");
    expect(cookie).not.toMatch(/^rosario-/);
    expect(opened.headers.get("cache-control")).toBe("private, no-store");
    expect(opened.headers.get("referrer-policy")).toBe("no-referrer");
    expect(anna.account).toBeTruthy();

    const browser = { cookie: cookie.split(";")[0] ?? "" };
    const direct = await app.get(path(), browser);
    expect(direct.headers.get("location")).toBe(path("/2026-001"));
    const form = await app.get(path("/2026-001"), browser);
    expect(form.status).toBe(200);
    expect(form.headers.get("cache-control")).toBe("private, no-store");
    const html = await form.text();
    expect(html).toContain("Let families apply after one year.");
    expect(html).toContain("What does the city answer, and why?");
    expect(html).not.toContain(secretIn(letter));
    for (const elsewhere of ["work/requests", "work/recommendations", "desk", "work/people"])
      expect((await app.get(`/${slug}/${elsewhere}`, browser)).status).toBe(403);
  });

  test("is kept as a hash and opens nothing else's purpose", async () => {
    const { context, app, id } = scene;
    await ask(context, id);
    await write();
    const secret = secretIn(context.letters.at(-1));
    const rows = await ownerQuery<{ token_hash: Uint8Array }>(
      "select token_hash from requests.link where city_id = $1",
      [id],
    );
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect((await app.get(`/${slug}/requests/calendar/${secret}.ics`)).status).toBe(404);
    expect((await app.get(`/${slug}/sign-in/${secret}`)).status).toBe(404);
  });

  test("expires after three weeks, and the open page with it", async () => {
    const { context, app, id, anna } = scene;
    await ask(context, id);
    await write();
    const { cookie, secret } = await openLetter(anna.email);
    context.setNow("2026-06-23T06:59:00Z");
    expect((await app.get(path("/2026-001"), { cookie })).status).toBe(200);
    context.setNow("2026-06-23T07:00:00Z");
    const late = await app.page(`/${slug}/requests/link/${secret}`, { status: 410 });
    expect(late).toContain("This link has expired");
    expect(await app.page(path("/2026-001"), { cookie, status: 410 })).toContain("has expired");
    const sent = await app.post(
      path("/2026-001"),
      { do: "send", kind: "accepted", text: "Yes" },
      { cookie },
    );
    expect(sent.status).toBe(410);
    expect((await recommendation())?.answers).toEqual([]);
  });

  test("is useless after hand-over", async () => {
    const { context, app, id, anna, ola } = scene;
    await ask(context, id);
    await write();
    const { cookie, secret } = await openLetter(anna.email);
    await handOver(context, id, scene.kari.actor, {
      request: "2026-001",
      to: { account: ola.account },
    });
    const gone = await app.page(`/${slug}/requests/link/${secret}`, { status: 410 });
    expect(gone).toContain("What this link opened was passed on");
    expect((await app.get(path("/2026-001"), { cookie })).status).toBe(410);
    const form = { do: "send", kind: "accepted", text: "Yes." };
    expect((await app.post(path("/2026-001"), form, { cookie })).status).toBe(410);
    // Nor does it open what comes later: that has a link of its own.
    const about = await recommend(context, id, "Buses");
    await ask(context, id, { about });
    expect((await app.get(path("/2026-002"), { cookie })).status).toBe(410);
    expect((await recommendation())?.answers).toEqual([]);
  });

  test("with another request left it opens that one alone", async () => {
    const { context, app, id, anna, ola } = scene;
    await ask(context, id);
    await ask(context, id, { about: await recommend(context, id, "Buses") });
    await write();
    const { cookie } = await openLetter(anna.email);
    await handOver(context, id, anna.actor, { request: "2026-001", to: { account: ola.account } });
    expect(await app.page(path("/2026-001"), { cookie, status: 403 })).toContain(
      "This is not on your list",
    );
    const form = { do: "send", kind: "accepted", text: "Yes." };
    expect((await app.post(path("/2026-001"), form, { cookie })).status).toBe(403);
    expect((await app.get(path("/2026-002"), { cookie })).status).toBe(200);
    expect((await recommendation())?.answers).toEqual([]);
  });

  test("that nobody made is refused, however it looks", async () => {
    const { app } = scene;
    for (const secret of ["x", "A".repeat(43), "a".repeat(5000), "%00", "..%2f"])
      expect((await app.get(`/${slug}/requests/link/${secret}`)).status).toBe(404);
    expect((await app.get(path())).status).toBe(403);
    expect((await app.get(path(), { cookie: "rosario_request=nothing" })).status).toBe(404);
  });

  test("is ended by its owner when a letter got into wrong hands", async () => {
    const { context, app, id, anna } = scene;
    await ask(context, id);
    await write();
    const { cookie, secret } = await openLetter(anna.email);
    const ended = await app.post(path("/revoked"), {}, { cookie });
    expect(await ended.text()).toContain("Your links are ended");
    expect(await app.page(`/${slug}/requests/link/${secret}`, { status: 410 })).toContain(
      "This link was ended",
    );
    await write("2026-06-09T07:00:00Z");
    expect((await openLetter(anna.email)).secret).not.toBe(secret);
  });
});

describe("the short form", () => {
  async function opened(stated = {}) {
    const { context, id, anna } = scene;
    await ask(context, id, stated);
    await write();
    return openLetter(anna.email);
  }

  test("answers a recommendation, and says what happens next", async () => {
    const { app } = scene;
    const { cookie } = await opened();
    const sent = await app.post(
      path("/2026-001"),
      { do: "send", seen: "0", kind: "accepted", text: "Housing does it by May.", evidence: "" },
      { cookie },
    );
    expect(sent.status).toBe(303);
    const done = await app.page(sent.headers.get("location") ?? "", { cookie });
    expect(done).toContain("Your reply stands in the public record");
    expect(done).toContain("The council reads it before it judges");
    expect(done).toContain(`/${slug}/recommendations/YORK-2026-01`);
    expect((await recommendation())?.answers).toMatchObject([
      {
        kind: "accepted",
        reason: { en: "Housing does it by May." },
        department: { slug: "housing" },
      },
    ]);
    expect((await request("2026-001"))?.closed).toMatchObject({ as: "link", on: "2026-06-02" });
  });

  test("sent twice by two clicks, is one reply and no conflict", async () => {
    const { app } = scene;
    const { cookie } = await opened();
    const form = { do: "send", seen: "0", kind: "accepted", text: "Yes.", evidence: "" };
    const both = await Promise.all([1, 2].map(() => app.post(path("/2026-001"), form, { cookie })));
    const third = await app.post(path("/2026-001"), form, { cookie });
    for (const sent of [...both, third])
      expect(sent.headers.get("location")).toBe(path("?done=replied&request=2026-001"));
    expect((await recommendation())?.answers).toHaveLength(1);
  });

  test("begins with what was said last time, and joins what is next to it", async () => {
    const { context, app, id, kari } = scene;
    await claimProgress(context, id, kari.actor, {
      reference: "YORK-2026-01",
      text: { en: "Twelve families." },
      evidence: "Minutes 7/26",
    });
    const { cookie } = await opened({ kind: "progress" });
    const html = await app.page(path("/2026-001"), { cookie });
    expect(html).toContain("Last time, on 1 June 2026");
    expect(valueIn(html, "text")).toBe("Twelve families.");
    expect(valueIn(html, "evidence")).toBe("Minutes 7/26");
    expect(valueIn(html, "seen")).toBe("1");
    const form = {
      do: "send",
      seen: "1",
      text: "Forty families.",
      evidence: "Minutes",
      next: "Ten more.",
    };
    expect((await app.post(path("/2026-001"), form, { cookie })).status).toBe(303);
    expect((await recommendation())?.claims.at(-1)).toMatchObject({
      text: { en: "Forty families.\n\nNext: Ten more." },
      evidence: "Minutes",
    });
  });

  test("says everything that is missing at once and loses nothing", async () => {
    const { app } = scene;
    const { cookie } = await opened();
    const sent = await app.post(path("/2026-001"), { do: "send", evidence: "Minutes" }, { cookie });
    expect(sent.status).toBe(422);
    const html = await sent.text();
    expect(html).toContain('href="#kind"');
    expect(html).toContain('href="#text"');
    expect(valueIn(html, "evidence")).toBe("Minutes");
    const long = { do: "send", kind: "accepted", text: "x".repeat(5001) };
    expect((await app.post(path("/2026-001"), long, { cookie })).status).toBe(422);
    const odd = { do: "send", kind: "perhaps", text: "Yes." };
    expect((await app.post(path("/2026-001"), odd, { cookie })).status).toBe(422);
  });

  test("keeps a draft, by the button and by the script, until it is sent", async () => {
    const { context, app } = scene;
    const { cookie } = await opened();
    const typed = { kind: "partly", text: "Half of", evidence: "" };
    const saved = await app.post(path("/2026-001"), { ...typed, do: "save" }, { cookie });
    expect(saved.headers.get("location")).toBe(path("/2026-001?done=saved"));
    expect(await app.page(path("/2026-001?done=saved"), { cookie })).toContain("Saved for later");
    context.setNow("2026-06-02T08:05:00Z");
    const again = await app.post(
      path("/2026-001/draft"),
      { ...typed, text: "Half of it" },
      { cookie },
    );
    expect(await again.text()).toBe("Saved, not sent: 2 June 2026, 10:05");
    const back = await app.page(path("/2026-001"), { cookie });
    expect(valueIn(back, "text")).toBe("Half of it");
    expect(back).toContain("You began this on 2 June 2026, 10:05.");
    await app.post(path("/2026-001"), { ...typed, do: "send" }, { cookie });
    expect(await ownerQuery("select 1 from requests.draft where city_id = $1", [scene.id])).toEqual(
      [],
    );
    const late = await app.post(path("/2026-001/draft"), typed, { cookie });
    expect(late.status).toBe(409);
    expect(await late.text()).toBe("This has been answered");
    expect((await app.post(path("/2026-001/draft"), typed)).status).toBe(403);
  });

  test("shows what somebody else said meanwhile, and keeps what was typed", async () => {
    const { context, app, id, kari } = scene;
    const { cookie } = await opened({ kind: "progress" });
    await claimProgress(context, id, kari.actor, {
      reference: "YORK-2026-01",
      text: { en: "Three families." },
    });
    const form = { do: "send", seen: "0", text: "Four families.", evidence: "", next: "" };
    const sent = await app.post(path("/2026-001"), form, { cookie });
    expect(sent.status).toBe(409);
    const html = await sent.text();
    expect(html).toContain("Somebody replied while you were writing");
    expect(html).toContain("Three families.");
    expect(valueIn(html, "text")).toBe("Four families.");
    const seen = valueIn(html, "seen") ?? "";
    expect((await app.post(path("/2026-001"), { ...form, seen }, { cookie })).status).toBe(303);
    expect((await recommendation())?.claims).toHaveLength(2);
  });

  test("closed by somebody else, it shows who replied and gives back what was typed", async () => {
    const { context, app, id, anna, harald } = scene;
    await ask(context, id, { dueOn: day("2026-06-02") });
    await write("2026-06-16T07:00:00Z");
    const { cookie } = await openLetter(anna.email);
    const head = await openLetter(harald.email);
    const first = { do: "send", seen: "0", kind: "accepted", text: "The head says yes." };
    expect((await app.post(path("/2026-001"), first, head)).status).toBe(303);
    const second = { do: "send", seen: "0", kind: "rejected", text: "Anna says no." };
    const sent = await app.post(path("/2026-001"), second, { cookie });
    expect(sent.status).toBe(409);
    const html = await sent.text();
    expect(html).toContain("Harald replied on 16 June 2026.");
    expect(html).toContain("Anna says no.");
    // The answer is told in words, not as a code.
    expect(html).toContain("<blockquote>Rejected</blockquote>");
    expect((await recommendation())?.answers).toHaveLength(1);
  });
});

describe("passing it on", () => {
  test("to an address that ends like one's own: they get it, and the sender's link ends", async () => {
    const { context, app, id, anna } = scene;
    await ask(context, id);
    await write();
    const { cookie } = await openLetter(anna.email);
    const form = { email: "new.colleague@york.example", note: "You know this better." };
    const passed = await app.post(path("/2026-001/hand-over"), form, { cookie });
    expect(await passed.text()).toContain("It is passed on");
    expect((await app.get(path("/2026-001"), { cookie })).status).toBe(410);
    await write("2026-06-02T08:00:00Z");
    const theirs = await openLetter("new.colleague@york.example");
    const html = await app.page(path("/2026-001"), theirs);
    expect(html).toContain("Anna passed it on:");
    expect(html).toContain("You know this better.");
    const sent = { do: "send", seen: "0", kind: "accepted", text: "Yes." };
    expect((await app.post(path("/2026-001"), sent, theirs)).status).toBe(303);
  });

  test("refuses a stranger's address, nobody, oneself and whoever judges, at the field", async () => {
    const { context, app, id, anna } = scene;
    const sara = await somebody(context, id, "Sara", "body-secretary");
    await ask(context, id);
    await write();
    const { cookie } = await openLetter(anna.email);
    const refusal = async (form: Record<string, string>) => {
      const sent = await app.post(path("/2026-001/hand-over"), form, { cookie });
      expect(sent.status).toBe(422);
      return sent.text();
    };
    expect(await refusal({ email: "anna@elsewhere.example" })).toContain("must end like yours");
    expect(await refusal({ email: "no address" })).toContain("such as name@city.org");
    expect(await refusal({})).toContain("Choose a person");
    expect(await refusal({ to: anna.account })).toContain("Choose somebody else");
    expect(await refusal({ to: sara.account })).toContain("Whoever judges");
    expect(await refusal({ email: sara.email })).toContain("Whoever judges");
    expect(await refusal({ email: "b@york.example", note: "x".repeat(501) })).toContain("shorter");
    expect(await refusal({ back: "yes", reason: "" })).toContain("Say why");
    expect((await request("2026-001"))?.handedOver).toBeNull();
  });

  test("gives it back with a reason: then it is the coordinator's, and no letter goes out", async () => {
    const { context, app, id, anna } = scene;
    await ask(context, id);
    await write();
    const { cookie } = await openLetter(anna.email);
    const form = { back: "yes", reason: "Ask the county." };
    const given = await app.post(path("/2026-001/hand-over"), form, { cookie });
    expect(await given.text()).toContain("It is with the coordinator again");
    expect(await request("2026-001")).toMatchObject({
      account: null,
      handedOver: { note: "Ask the county." },
    });
    const before = context.letters.length;
    await write("2026-06-09T07:00:00Z");
    expect(context.letters).toHaveLength(before);
  });

  test("passes all on in one step when somebody leaves", async () => {
    const { context, app, id, anna, ola } = scene;
    await ask(context, id);
    await ask(context, id, { about: await recommend(context, id, "Buses") });
    await write();
    const { cookie } = await openLetter(anna.email);
    const form = { to: ola.account, note: "I change jobs." };
    const passed = await app.post(path("/hand-over"), form, { cookie });
    expect(await passed.text()).toContain("2 questions passed on");
    expect((await app.get(path("?all=yes"), { cookie })).status).toBe(410);
    for (const reference of ["2026-001", "2026-002"])
      expect((await request(reference))?.account).toBe(ola.account);
  });
});

describe("giving back", () => {
  test("all of it at once, with a reason", async () => {
    const { context, app, id, anna } = scene;
    await ask(context, id);
    await ask(context, id, { about: await recommend(context, id, "Buses") });
    await write();
    const { cookie } = await openLetter(anna.email);
    const empty = await app.post(path("/hand-over"), { back: "yes", reason: "" }, { cookie });
    expect(empty.status).toBe(422);
    expect(await empty.text()).toContain('href="#reason"');
    const given = await app.post(
      path("/hand-over"),
      { back: "yes", reason: "I retire." },
      { cookie },
    );
    expect(await given.text()).toContain("It is with the coordinator again");
    expect(await request("2026-002")).toMatchObject({ account: null });
  });
});

describe("around it", () => {
  test("why one gets this: who asked, when, as what", async () => {
    const { context, app, id, anna } = scene;
    await ask(context, id);
    await write();
    const { cookie } = await openLetter(anna.email);
    const why = await app.page(path("/why"), { cookie });
    expect(why).toContain("You get one letter a week at most");
    expect(why).toContain("You were asked");
    expect(why).toContain("14 days after the day on which a reply was due");
  });

  test("a substitute is named and taken back", async () => {
    const { context, app, id, anna, harald } = scene;
    await ask(context, id);
    await write();
    const { cookie } = await openLetter(anna.email);
    const away = { substitute: harald.account, from: "2026-06-08", until: "2026-06-12" };
    const wrong = await app.post(
      path("/substitutes"),
      { ...away, until: "2026-06-01" },
      { cookie },
    );
    expect(wrong.status).toBe(422);
    expect((await app.post(path("/substitutes"), {}, { cookie })).status).toBe(422);
    const named = await app.post(path("/substitutes"), away, { cookie });
    const html = await app.page(named.headers.get("location") ?? "", { cookie });
    expect(html).toContain("Harald stands in for you from 8 June 2026 to 12 June 2026.");
    const ended = await app.post(
      path("/substitutes/ended"),
      { id: valueIn(html, "id") ?? "" },
      { cookie },
    );
    expect(ended.headers.get("location")).toBe(path("?done=back"));
    const twice = await app.post(
      path("/substitutes/ended"),
      { id: valueIn(html, "id") ?? "" },
      { cookie },
    );
    expect(twice.status).toBe(422);
  });

  test("a calendar with a secret of its own, which a new one ends", async () => {
    const { context, app, id, anna } = scene;
    await ask(context, id);
    await write();
    const { cookie } = await openLetter(anna.email);
    const addressIn = async () => {
      const html = await (await app.post(path("/calendar"), {}, { cookie })).text();
      return /<code>http:\/\/rosario\.test([^<]+)<\/code>/.exec(html)?.[1] ?? "";
    };
    const address = await addressIn();
    const feed = await app.get(address);
    expect(feed.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(feed.headers.get("cache-control")).toBe("private, no-store");
    const text = await feed.text();
    expect(text).toContain("DTSTART;VALUE=DATE:20260630\r\n");
    expect(text).toContain(`UID:request-2026-001.${slug}@rosario.test\r\n`);
    const other = await addressIn();
    expect((await app.get(address)).status).toBe(410);
    expect((await app.get(other)).status).toBe(200);
    expect((await app.get(`/${slug}/requests/calendar/nothing.ics`)).status).toBe(404);
    expect(
      (await app.get(`/${slug}/requests/link/${other.split("/").at(-1)?.slice(0, -4)}`)).status,
    ).toBe(404);
  });

  test("leaving the page forgets the link in the browser", async () => {
    const { context, app, id, anna } = scene;
    await ask(context, id);
    await write();
    const { cookie } = await openLetter(anna.email);
    const left = await app.post(path("/closed"), {}, { cookie });
    expect(left.headers.get("set-cookie")).toContain("rosario_request=;");
  });
});
