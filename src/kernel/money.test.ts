import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isCurrency, moneyInDigits, parseMoney, printMoney, sumMoney } from "./money.ts";

describe("an amount is read as people type it", () => {
  test.each([
    ["12500", 1_250_000],
    ["12 500", 1_250_000],
    ["12.500", 1_250_000],
    ["12,500", 1_250_000],
    ["12.500,50", 1_250_050],
    ["12,500.5", 1_250_050],
    ["1.250.000", 125_000_000],
    ["0,05", 5],
    ["-300", -30_000],
    ["−300", -30_000],
    ["0", 0],
  ])("%s", (text, amount) => {
    expect(parseMoney(text, "EUR")).toEqual({ amount, currency: "EUR" });
  });

  test.each(["", "a lot", "12.50.50", "1,25,000", "12.3456", "12..5", "1.250,00.5", "1e6", "€12"])(
    "and “%s” is none",
    (text) => expect(parseMoney(text, "EUR")).toBeUndefined(),
  );

  test("a currency that nobody knows has no amounts, and yen have no decimals", () => {
    expect(parseMoney("12", "XXQ")).toBeUndefined();
    expect(isCurrency("eur")).toBe(false);
    expect(parseMoney("12", "JPY")).toEqual({ amount: 12, currency: "JPY" });
    expect(parseMoney("12,5", "JPY")).toBeUndefined();
  });
});

const money = fc.record({
  amount: fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 }),
  currency: fc.constantFrom("EUR", "NOK", "GBP", "JPY"),
});

test("what is written for files is read back as the same amount", () => {
  fc.assert(
    fc.property(money, ({ amount, currency }) => {
      expect(parseMoney(moneyInDigits({ amount, currency }), currency)?.amount).toBe(amount + 0);
    }),
  );
});

test("sums are exact, in any order, and never mix currencies", () => {
  fc.assert(
    fc.property(fc.array(money), (all) => {
      const sums = sumMoney(all);
      expect(sumMoney([...all].reverse())).toEqual(sums);
      expect(new Set(sums.map(({ currency }) => currency)).size).toBe(sums.length);
      for (const { amount, currency } of sums) {
        const own = all.filter((one) => one.currency === currency);
        expect(own.reduce((total, one) => total + one.amount, 0)).toBe(amount);
      }
    }),
  );
});

test("each language's readers see it as they write it", () => {
  const tidy = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");
  expect(tidy(printMoney({ amount: 2_200_000, currency: "EUR" }, "de"))).toBe("€ 22.000");
  expect(tidy(printMoney({ amount: 2_200_050, currency: "EUR" }, "en"))).toBe("€22,000.50");
  expect(tidy(printMoney({ amount: 500_000, currency: "NOK" }, "nb"))).toBe("5 000 kr");
});
