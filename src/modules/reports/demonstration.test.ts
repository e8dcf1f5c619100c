import { expect, test } from "vitest";
import { testApp } from "../../../tests/support/test-app.ts";
import { testContext } from "../../../tests/support/test-context.ts";
import { ownerQuery, testDatabase } from "../../../tests/support/test-database.ts";
import { theHost } from "../accounts/testing.ts";
import { publishEdition, recordPastEdition } from "./index.ts";
import { aCityWithFigures, anOpenEdition, aSection } from "./testing.ts";

const context = testContext(await testDatabase());
const app = testApp(context);

test("what a demonstration puts together is marked in the list, and what stands elsewhere is not", async () => {
  const city = await aCityWithFigures(context);
  await anOpenEdition(context, city);
  await aSection(context, city);
  await publishEdition(context, city, theHost, { edition: 2025 });
  const past = { title: { en: "Old" }, subtitle: null, source: "https://example.org/old" };
  await recordPastEdition(context, city, theHost, { ...past, year: 2019, publishedOn: null });
  const [found] = await ownerQuery<{ slug: string }>("select slug from city.city where id = $1", [
    city,
  ]);
  const mark = "A demonstration made from published figures";
  const list = () => app.page(`/${found?.slug}/reports`);
  expect(await list()).not.toContain(mark);
  await ownerQuery("update city.profile set demonstration = true where city_id = $1", [city]);
  expect((await list()).split(mark)).toHaveLength(2);
});
