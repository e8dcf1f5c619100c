/** The first minute of a stranger: from `git clone` and one command to the first page, with npm's cache warm; then the second start. */
import { delimiter, join } from "node:path";
import { type Benchmark, repeat, secondsOf, withinLimit } from "./measure.ts";
import { freePort, inFolder, ROOT, run, whileServing } from "./processes.ts";

export const demoStart: Benchmark = {
  name: "demo-start",
  run: async () => {
    // The first clone is not counted: it fills npm's cache where that is still cold.
    const [, ...starts] = await repeat(3, () => inFolder(fromFreshClone));
    return [
      withinLimit(
        "demonstration from `git clone` to the first page, npm's cache warm",
        starts.map(({ first }) => first),
        { limit: 60, unit: "s" },
      ),
      withinLimit(
        "demonstration, second start until it listens",
        starts.flatMap(({ second }) => second),
        { limit: 2, unit: "s" },
      ),
    ];
  },
};

async function fromFreshClone(folder: string) {
  const clone = join(folder, "rosario");
  const cloning = await secondsOf(() => run(["git", "clone", "--quiet", ROOT, clone]));
  const demo = async (path: string) => {
    const options = { path, port: await freePort(), cwd: clone, env: strangersEnvironment() };
    return whileServing(["npm", "run", "demo"], options, async ({ seconds }) => seconds);
  };
  const first = cloning + (await demo("/york"));
  return { first, second: await repeat(3, () => demo("/health")) };
}

/** Not the Node that npm put on this process's path: a stranger has only their own. */
function strangersEnvironment(): NodeJS.ProcessEnv {
  const places = (process.env.PATH ?? "").split(delimiter);
  const path = places.filter((place) => !place.includes("node_modules")).join(delimiter);
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^npm_(package|lifecycle)_/.test(name),
  );
  return { ...Object.fromEntries(kept), PATH: path };
}
