/** How many requests are answered in a while, so that nobody can keep the installation busy. */

export type RequestBudget = {
  /** Whether one more may be answered at this instant, which then counts. */
  take(at: Date): boolean;
};

/** So many in each window of so many seconds, counted from the first request in it. */
export function requestBudget(most: number, seconds: number): RequestBudget {
  let since = Number.NEGATIVE_INFINITY;
  let taken = 0;
  return {
    take(at) {
      const now = at.getTime();
      // A clock that was set back begins anew.
      if (now < since || now >= since + seconds * 1000) {
        since = now;
        taken = 0;
      }
      taken += 1;
      return taken <= most;
    },
  };
}
