/**
 * Random rounding: each count becomes one of the two multiples around it, so that it is right on average. Simple, but a total is no
 * longer the sum of its parts; small count rounding keeps the sums. After Hundepool et al., Statistical Disclosure Control (2012), §5.4.
 */

/**
 * Returns a multiple of the base: with r the rest of the value, the next one above with probability r / base, else the one below, so that the
 * expected value is the value itself; multiples stay. `random` gives a number from 0 up to but not including 1. Throws for a value that is no
 * whole number from 0, and a base that is no whole number above 1. Source: Nargundkar & Saveland (1972); Hundepool et al. (2012), §5.4.
 */
export function roundRandomly(value: number, base: number, random: () => number): number {
  if (!(Number.isSafeInteger(value) && value >= 0)) throw new RangeError(`${value} is no count`);
  if (!(Number.isSafeInteger(base) && base > 1)) throw new RangeError(`${base} is no base`);
  const rest = value % base;
  if (rest === 0) return value;
  return random() < rest / base ? value - rest + base : value - rest;
}
