import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import { findActor } from "./find-actor.ts";
import { checkLink, signIn } from "./sign-in.ts";
import { signOut } from "./sign-out.ts";
import { aLinkSecret, aPerson } from "./testing.ts";

const context = testContext(await testDatabase());

async function aLink() {
  const cityId = context.newCity();
  const { account } = await aPerson(context, cityId);
  return { cityId, secret: await aLinkSecret(context, cityId, account) };
}

/** The secret of a session that begins now. */
async function aSession() {
  const { cityId, secret } = await aLink();
  const signedIn = await signIn(context, cityId, secret);
  if ("refused" in signedIn) throw new Error(signedIn.refused);
  return { cityId, session: signedIn.session };
}

describe("a sign-in link", () => {
  test("signs in once", async () => {
    const { cityId, secret } = await aLink();
    expect(await signIn(context, cityId, secret)).toEqual({ session: expect.any(String) });
    expect(await signIn(context, cityId, secret)).toEqual({ refused: "link-used" });
    expect(await checkLink(context, cityId, secret)).toEqual({ refused: "link-used" });
  });

  test("is not used up by being looked at", async () => {
    const { cityId, secret } = await aLink();
    await checkLink(context, cityId, secret);
    expect(await checkLink(context, cityId, secret)).toEqual({ usable: true });
    expect(await signIn(context, cityId, secret)).not.toHaveProperty("refused");
  });

  test("works within its hour and not after it", async () => {
    context.setNow("2026-06-01T12:00:00Z");
    const { cityId, secret } = await aLink();
    context.setNow("2026-06-01T12:59:59Z");
    expect(await checkLink(context, cityId, secret)).toEqual({ usable: true });
    context.setNow("2026-06-01T13:00:00Z");
    expect(await signIn(context, cityId, secret)).toEqual({ refused: "link-expired" });
    context.setNow("2026-06-01T12:30:00Z");
    expect(await signIn(context, cityId, secret)).not.toHaveProperty("refused");
  });

  test("that nobody made is not known", async () => {
    const { cityId } = await aLink();
    expect(await signIn(context, cityId, "made-up")).toEqual({ refused: "link-unknown" });
    expect(await signIn(context, cityId, "")).toEqual({ refused: "link-unknown" });
  });

  test("of one city opens no other", async () => {
    const { secret } = await aLink();
    const { cityId } = await aLink();
    expect(await signIn(context, cityId, secret)).toEqual({ refused: "link-unknown" });
  });

  test("used by several at the same moment begins exactly one session", async () => {
    const { cityId, secret } = await aLink();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => signIn(context, cityId, secret)),
    );
    expect(answers.filter((answer) => "session" in answer)).toHaveLength(1);
    expect(answers.filter((answer) => "refused" in answer)).toEqual(
      Array.from({ length: 5 }, () => ({ refused: "link-used" })),
    );
    const sessions = await ownerQuery("select 1 from accounts.session where city_id = $1", [
      cityId,
    ]);
    expect(sessions).toHaveLength(1);
  });

  test("and its session are stored as hashes only", async () => {
    const { cityId, secret } = await aLink();
    const signedIn = await signIn(context, cityId, secret);
    const stored = await ownerQuery<{ row: string }>(
      `select to_jsonb(l)::text as row from accounts.sign_in_link l where city_id = $1
       union all select to_jsonb(s)::text from accounts.session s where city_id = $1`,
      [cityId],
    );
    const all = stored.map(({ row }) => row).join();
    expect(stored).toHaveLength(2);
    for (const hidden of [secret, "session" in signedIn ? signedIn.session : secret]) {
      expect(all).not.toContain(hidden);
      expect(all).not.toContain(Buffer.from(hidden).toString("hex"));
    }
  });
});

describe("a session", () => {
  test("is the person's, with the roles they hold", async () => {
    const { cityId, session } = await aSession();
    expect(await findActor(context, cityId, session)).toEqual({
      accountId: expect.any(String),
      name: expect.stringMatching(/^Person/),
      roles: ["coordinator"],
    });
    expect(await findActor(context, cityId, "made-up")).toBeUndefined();
    expect(await findActor(context, context.newCity(), session)).toBeUndefined();
  });

  test("ends after two idle hours", async () => {
    context.setNow("2026-06-01T08:00:00Z");
    const { cityId, session } = await aSession();
    context.setNow("2026-06-01T10:00:00Z");
    expect(await findActor(context, cityId, session)).toBeDefined();
    context.setNow("2026-06-01T12:00:01Z");
    expect(await findActor(context, cityId, session)).toBeUndefined();
  });

  test("ends after twelve hours, however busy", async () => {
    context.setNow("2026-06-01T08:00:00Z");
    const { cityId, session } = await aSession();
    for (const hour of [9, 11, 13, 15, 17, 19]) {
      context.setNow(`2026-06-01T${String(hour).padStart(2, "0")}:00:00Z`);
      expect(await findActor(context, cityId, session)).toBeDefined();
    }
    context.setNow("2026-06-01T20:00:01Z");
    expect(await findActor(context, cityId, session)).toBeUndefined();
  });

  test("notes a visit at most once a minute", async () => {
    context.setNow("2026-06-01T08:00:00Z");
    const { cityId, session } = await aSession();
    const seen = async () => {
      await findActor(context, cityId, session);
      const [row] = await ownerQuery<{ seen_at: Date }>(
        "select seen_at from accounts.session where city_id = $1",
        [cityId],
      );
      return row?.seen_at.toISOString();
    };
    context.setNow("2026-06-01T08:01:00Z");
    expect(await seen()).toBe("2026-06-01T08:00:00.000Z");
    context.setNow("2026-06-01T08:01:01Z");
    expect(await seen()).toBe("2026-06-01T08:01:01.000Z");
  });

  test("ends at once when the person signs out", async () => {
    const { cityId, session } = await aSession();
    await signOut(context, cityId, session);
    expect(await findActor(context, cityId, session)).toBeUndefined();
    await signOut(context, cityId, session);
  });
});
