// Bad input: every form and every address with values that mean harm is answered, never with a fault of ours.
import { expect, test } from "vitest";
import { hostileRequests } from "./hostile-requests.ts";
import { faultsOf } from "./judge-answer.ts";
import { walk } from "./walk.ts";
import { matches, VISITORS, walkedApp } from "./walked-app.ts";

const SLOW = process.env.SLOW !== undefined;
const REQUESTS = Number(process.env.FUZZ_REQUESTS ?? (SLOW ? 50_000 : 1_500));
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_123);
/** Somebody signs out, loses a role or ends a link now and then. */
const RENEWED_EVERY = 150;
const MOST_SHOWN = 25;

test("hostile requests to every form and address are answered without a fault, a leak or an echo", {
  timeout: SLOW ? 3_600_000 : 120_000,
}, async () => {
  const walked = await walkedApp();
  const visitors = SLOW
    ? VISITORS
    : (["visitor", "recipient", "coordinator", "body-secretary"] as const);
  const seen = await walk(walked, { each: SLOW ? 2 : 1, visitors, not: /\.pdf/ });
  const routes = walked.routes();
  const reached = new Set<string>();
  const fields = new Set<string>();
  const faults: string[] = [];
  const statuses = new Map<number, number>();
  let answered = 0;
  for (const request of hostileRequests(walked, seen, SEED)) {
    if (answered === REQUESTS || faults.length >= MOST_SHOWN) break;
    if (answered % RENEWED_EVERY === 0) walked.renew();
    const { method, address, body, what } = request;
    const cookie = await walked.cookieOf(request.visitor, request.city);
    const headers = new Headers(request.headers);
    if (cookie !== undefined) headers.set("cookie", cookie);
    const answer = await walked.ask(address, { method, headers, body: body ?? null });
    const text = await answer.text();
    answered += 1;
    statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
    const noted = walked.faults();
    const found = [...faultsOf(answer, text, walked.origins), ...noted];
    if (found.length > 0) {
      const sent = body instanceof URLSearchParams ? `${body}`.slice(0, 600) : typeof body;
      faults.push(
        [
          `${answered} ${request.visitor} ${method} ${address.slice(0, 300)}`,
          what,
          sent,
          ...found,
        ].join("\n  "),
      );
    }
    const path = address.replace(/\?.*/, "");
    const route = routes.find((one) => one.method === method && matches(one, path));
    if (route !== undefined) reached.add(`${route.method} ${route.path}`);
    if (what.startsWith("form field")) fields.add(`${path} ${what}`);
  }
  // What was accepted stands on pages from now on: there it must be as harmless as in the answer.
  const later = await walk(walked, {
    ...{ each: 1, visitors: ["visitor", "coordinator"], not: /\.pdf/ },
  });
  for (const { visitor, address, status, headers, body } of later.pages) {
    const answer = new Response(null, { status, headers });
    const found = faultsOf(answer, body, walked.origins);
    if (found.length > 0) faults.push([`later ${visitor} ${address}`, ...found].join("\n  "));
  }
  faults.push(...walked.faults());
  const answers = [...statuses].sort().map(([status, times]) => `${times} × ${status}`);
  console.log(
    `${answered} hostile requests to ${reached.size} of ${routes.length} routes and ${fields.size} fields: ${answers.join(", ")}`,
  );
  expect(faults).toEqual([]);
  expect(answered).toBe(REQUESTS);
  // The corpus must not shrink without anybody seeing it.
  expect(seen.forms.length).toBeGreaterThan(100);
  expect(fields.size).toBeGreaterThan(500);
  expect(reached.size).toBeGreaterThan(routes.length * 0.95);
});
