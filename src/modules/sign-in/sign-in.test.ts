import { describe, expect, test } from "vitest";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import { endRole } from "../accounts/index.ts";
import { anActor, aPerson } from "../accounts/testing.ts";
import { signOut } from "./end-session.ts";
import { resumeSession } from "./resume-session.ts";
import { checkLink, signIn } from "./sign-in.ts";
import { aLinkSecret } from "./testing.ts";

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
    const sessions = await ownerQuery("select 1 from sign_in.session where city_id = $1", [cityId]);
    expect(sessions).toHaveLength(1);
  });

  test("and its session are stored as hashes only", async () => {
    const { cityId, secret } = await aLink();
    const signedIn = await signIn(context, cityId, secret);
    const stored = await ownerQuery<{ row: string }>(
      `select to_jsonb(l)::text as row from sign_in.link l where city_id = $1
       union all select to_jsonb(s)::text from sign_in.session s where city_id = $1`,
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
    expect(await resumeSession(context, cityId, session)).toEqual({
      actor: {
        accountId: expect.any(String),
        name: expect.stringMatching(/^Person/),
        roles: ["coordinator"],
      },
      secret: undefined,
    });
    expect(await resumeSession(context, cityId, "made-up")).toBeUndefined();
    expect(await resumeSession(context, context.newCity(), session)).toBeUndefined();
  });

  test("ends after two idle hours", async () => {
    context.setNow("2026-06-01T08:00:00Z");
    const { cityId, session } = await aSession();
    context.setNow("2026-06-01T10:00:00Z");
    expect(await resumeSession(context, cityId, session)).toBeDefined();
    context.setNow("2026-06-01T12:00:01Z");
    expect(await resumeSession(context, cityId, session)).toBeUndefined();
  });

  test("ends after twelve hours, however busy", async () => {
    context.setNow("2026-06-01T08:00:00Z");
    const { cityId, session } = await aSession();
    for (const hour of [9, 11, 13, 15, 17, 19]) {
      context.setNow(`2026-06-01T${String(hour).padStart(2, "0")}:00:00Z`);
      expect(await resumeSession(context, cityId, session)).toBeDefined();
    }
    context.setNow("2026-06-01T20:00:01Z");
    expect(await resumeSession(context, cityId, session)).toBeUndefined();
  });

  test("notes a visit at most once a minute", async () => {
    context.setNow("2026-06-01T08:00:00Z");
    const { cityId, session } = await aSession();
    const seen = async () => {
      await resumeSession(context, cityId, session);
      const [row] = await ownerQuery<{ seen_at: Date }>(
        "select seen_at from sign_in.session where city_id = $1",
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
    expect(await resumeSession(context, cityId, session)).toBeUndefined();
    await signOut(context, cityId, session);
  });

  test("loses a role at once, and ends with the last", async () => {
    const cityId = context.newCity();
    const { account } = await aPerson(context, cityId, { role: "contributor", email: "a@b.org" });
    await aPerson(context, cityId, { role: "reader", email: "a@b.org" });
    const secret = await aLinkSecret(context, cityId, account);
    const signedIn = await signIn(context, cityId, secret);
    const session = "session" in signedIn ? signedIn.session : "";
    const roles = async () => (await resumeSession(context, cityId, session))?.actor.roles;
    expect(await roles()).toEqual(["contributor", "reader"]);
    await endRole(context, cityId, anActor("coordinator"), { account, role: "contributor" });
    expect(await roles()).toEqual(["reader"]);
    await endRole(context, cityId, anActor("coordinator"), { account, role: "reader" });
    expect(await roles()).toBeUndefined();
  });

  describe("whose person gets or loses a role", () => {
    async function aChangedSession() {
      const cityId = context.newCity();
      context.setNow("2026-06-01T08:00:00Z");
      const { account, email } = await aPerson(context, cityId, { role: "reader" });
      const signedIn = await signIn(context, cityId, await aLinkSecret(context, cityId, account));
      if ("refused" in signedIn) throw new Error(signedIn.refused);
      await aPerson(context, cityId, { role: "contributor", email });
      return { cityId, account, old: signedIn.session };
    }

    test("gets a new secret with the new roles, once", async () => {
      const { cityId, old } = await aChangedSession();
      const resumed = await resumeSession(context, cityId, old);
      expect(resumed?.actor.roles).toEqual(["contributor", "reader"]);
      const secret = resumed?.secret ?? "";
      expect(secret).toMatch(/^[\w-]{43}$/);
      expect(secret).not.toBe(old);
      expect(await resumeSession(context, cityId, secret)).toMatchObject({ secret: undefined });
    });

    test("still knows the old secret for a minute, for what was under way, and no longer", async () => {
      const { cityId, old } = await aChangedSession();
      await resumeSession(context, cityId, old);
      context.setNow("2026-06-01T08:00:59Z");
      const late = await resumeSession(context, cityId, old);
      expect(late).toMatchObject({ secret: undefined });
      expect(late?.actor.roles).toEqual(["contributor", "reader"]);
      context.setNow("2026-06-01T08:01:00Z");
      expect(await resumeSession(context, cityId, old)).toBeUndefined();
    });

    test("gives exactly one of several requests at the same moment the new secret", async () => {
      const { cityId, old } = await aChangedSession();
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => resumeSession(context, cityId, old)),
      );
      expect(answers.every((answer) => answer !== undefined)).toBe(true);
      expect(answers.filter((answer) => answer?.secret !== undefined)).toHaveLength(1);
    });
  });
});
