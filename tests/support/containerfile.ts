/** Reads a container file far enough to do by hand what an engine would: its stages, with what each copies, runs and starts. */

export type Copy = {
  readonly stage: string | undefined;
  readonly sources: readonly string[];
  readonly target: string;
};

export type Stage = {
  readonly from: string;
  readonly name: string | undefined;
  /** Copies and commands in their order. */
  readonly steps: readonly ({ readonly copy: Copy } | { readonly run: string })[];
  readonly copies: readonly Copy[];
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly user: string | undefined;
  readonly volume: string | undefined;
  readonly entrypoint: readonly string[];
  readonly command: readonly string[];
  readonly healthcheck: readonly string[];
};

/** Throws on an instruction that it does not know. */
export function containerStages(text: string): readonly Stage[] {
  const lines = text
    .replaceAll(/^\s*#.*\n/gm, "")
    .replaceAll(/\\\n\s*/g, " ")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const stages: Stage[] = [];
  for (const line of lines) {
    const [, word = "", rest = ""] = /^(\w+)\s+(.*)$/.exec(line) ?? [];
    if (word === "FROM") {
      const [from = "", , name] = rest.split(/\s+/);
      stages.push({ ...EMPTY, from, name });
    } else {
      const stage = stages.pop();
      if (stage === undefined) throw new Error(`Before any stage: ${line}`);
      stages.push({ ...stage, ...instruction(stage, word, rest) });
    }
  }
  return stages;
}

const EMPTY = {
  steps: [],
  copies: [],
  environment: {},
  folder: "/",
  user: undefined,
  volume: undefined,
  entrypoint: [],
  command: [],
  healthcheck: [],
} as const satisfies Omit<Stage, "from" | "name">;

function instruction(stage: Stage, word: string, rest: string): Partial<Stage> {
  const list = (): readonly string[] => JSON.parse(rest);
  switch (word) {
    case "RUN":
      return { steps: [...stage.steps, { run: rest }] };
    case "COPY": {
      const words = rest.split(/\s+/);
      const stageOf = /^--from=(.+)$/.exec(words[0] ?? "")?.[1];
      const paths = stageOf === undefined ? words : words.slice(1);
      const copy = { stage: stageOf, sources: paths.slice(0, -1), target: paths.at(-1) ?? "" };
      return { copies: [...stage.copies, copy], steps: [...stage.steps, { copy }] };
    }
    case "ENV": {
      const pairs = rest.split(/\s+/).map((pair) => pair.split(/=(.*)/).slice(0, 2));
      return { environment: { ...stage.environment, ...Object.fromEntries(pairs) } };
    }
    case "WORKDIR":
      return { folder: rest };
    case "USER":
      return { user: rest };
    case "VOLUME":
      return { volume: rest };
    case "ENTRYPOINT":
      return { entrypoint: list() };
    case "CMD":
      return { command: list() };
    case "HEALTHCHECK":
      return { healthcheck: JSON.parse(rest.slice(rest.indexOf("CMD") + 3)) };
    case "EXPOSE":
    case "STOPSIGNAL":
      return {};
    default:
      throw new Error(`Not an instruction that these tests know: ${word}`);
  }
}
