/**
 * Who may import whom: the architecture as one table, enforced by `tests/architecture.test.ts` and explained in
 * `docs/architecture.md`. A change to it needs a decision record.
 */

/** The layers from top to bottom. A file may import its own layer and those named after it; nothing points up. */
export const layers = {
  /** The files directly in `src/`: they know everything and nobody knows them. */
  entry: ["entry", "modules", "design", "platform", "kernel", "statistics", "transparency"],
  modules: ["modules", "design", "platform", "kernel", "statistics", "transparency"],
  design: ["design", "platform", "kernel", "statistics", "transparency"],
  /** Scripts for browsers: they reach a page as a file, so that nothing imports them. */
  islands: ["islands", "kernel", "statistics"],
  platform: ["platform", "kernel", "statistics", "transparency"],
  kernel: ["kernel"],
  /** These two know nothing of the product and could be published alone. */
  statistics: ["statistics"],
  transparency: ["transparency"],
} as const satisfies Record<string, readonly string[]>;

/** The folders of the entry itself: the words that no single module owns, the demo cities, and commands on files that no module owns. */
export const entryFolders = ["texts", "demo", "commands"] as const;

/** What each module may import of the others, always through their `index.ts`. Nobody imports `intake`. */
export const modules = {
  ledger: [],
  accounts: ["ledger"],
  "sign-in": ["accounts", "departments", "ledger"],
  departments: ["accounts", "ledger"],
  people: ["accounts", "sign-in", "ledger", "departments", "bodies", "requests"],
  /** Who saw and did what; `app.ts` tells it what each route asks for. */
  "audit-log": ["accounts", "ledger"],
  rights: ["accounts", "ledger"],
  city: ["accounts", "sign-in", "ledger", "evidence", "rights"],
  evidence: ["accounts", "ledger"],
  bodies: ["accounts", "ledger", "rights", "departments", "evidence"],
  /** What a meeting decides becomes a recommendation, an answer or a task. */
  meetings: [
    "accounts",
    "ledger",
    "city",
    "rights",
    "departments",
    "evidence",
    "bodies",
    "plans",
    "objections",
    "recommendations",
  ],
  commitments: ["accounts", "ledger", "rights", "departments", "evidence", "city"],
  signatories: ["accounts", "ledger", "city"],
  mapping: [
    "accounts",
    "ledger",
    "rights",
    "departments",
    "evidence",
    "bodies",
    "indicators",
    "plans",
    "recommendations",
  ],
  "self-assessment": [
    "accounts",
    "ledger",
    "rights",
    "city",
    "departments",
    "evidence",
    "bodies",
    "indicators",
    "plans",
    "recommendations",
    "reports",
  ],
  datasets: ["accounts", "ledger"],
  indicators: ["accounts", "ledger", "rights", "datasets"],
  consultations: ["accounts", "ledger", "rights", "bodies"],
  priorities: ["accounts", "ledger", "rights", "consultations", "indicators"],
  plans: ["accounts", "ledger", "rights", "departments", "evidence", "bodies", "indicators"],
  objections: ["accounts", "ledger", "rights"],
  recommendations: [
    "accounts",
    "ledger",
    "rights",
    "departments",
    "evidence",
    "bodies",
    "plans",
    "objections",
  ],
  requests: ["accounts", "ledger", "city", "departments", "evidence", "plans", "recommendations"],
  assessments: ["accounts", "ledger", "rights", "departments", "evidence", "bodies"],
  training: ["accounts", "ledger", "rights", "bodies"],
  procurement: ["accounts", "ledger", "rights"],
  /** Sealed: its yearly, protected figures reach the others as a function passed in `app.ts`. */
  intake: ["accounts", "ledger"],
  "follow-through": [
    "accounts",
    "ledger",
    "city",
    "rights",
    "departments",
    "bodies",
    "meetings",
    "commitments",
    "indicators",
    "plans",
    "objections",
    "recommendations",
    "requests",
    "reports",
  ],
  network: ["accounts", "ledger", "city", "indicators", "recommendations"],
  reports: [
    "accounts",
    "ledger",
    "city",
    "rights",
    "bodies",
    "meetings",
    "indicators",
    "consultations",
    "priorities",
    "plans",
    "recommendations",
    "commitments",
    "assessments",
    "training",
    "procurement",
  ],
  site: [
    "ledger",
    "city",
    "rights",
    "bodies",
    "meetings",
    "datasets",
    "departments",
    "indicators",
    "consultations",
    "priorities",
    "plans",
    "objections",
    "recommendations",
    "requests",
    "commitments",
    "signatories",
    "mapping",
    "self-assessment",
    "assessments",
    "follow-through",
    "reports",
    "network",
  ],
} as const satisfies Record<string, readonly string[]>;

/** The role files of a module; one that passes 300 lines becomes a folder of the same name. Every other file is a concept or an action. */
export const roles = [
  "index",
  "module",
  "permissions",
  "store",
  "pages",
  "routes",
  "api",
  "commands",
  "settings",
  "texts",
  "testing",
] as const;

/** What every module has. */
export const obligatory = ["index.ts", "module.ts", "README.md"] as const;

/** Folders whose every file is pure: values in, values out. A concept file of a module is pure wherever it stands. */
export const pureFolders = ["src/kernel", "src/statistics", "src/transparency"] as const;

/** What a pure file may import although it does not look pure, and why. */
export const pureExceptions: readonly {
  readonly file: string;
  readonly may: string;
  readonly because: string;
}[] = [
  {
    file: "src/transparency/**",
    may: "node:crypto",
    because: "hashes and signatures are functions of their input",
  },
];

/** Where SQL may stand. A module's store names the schema of its own name and no other. */
export const sqlFiles = [
  "src/platform/database/**",
  "src/platform/backup/**",
  "src/platform/outbox/store.ts",
  "src/platform/waiting/store.ts",
  "src/modules/*/store.ts",
  "src/modules/*/store/**",
] as const;

/** The one place that reads the environment. */
export const environmentFiles = ["src/platform/settings.ts"] as const;

const edges = [
  "src/modules/*/routes.{ts,tsx}",
  "src/modules/*/routes/**",
  "src/modules/*/api.ts",
  "src/modules/*/api/**",
];
const pages = ["src/modules/*/pages.tsx", "src/modules/*/pages/**"];
const app = ["src/app.{ts,tsx}"];

/** Where product code may import each package; a name may end in `*`. A package that is not here may be imported nowhere. */
export const packages: Readonly<Record<string, readonly string[]>> = {
  "@simplewebauthn/server": ["src/modules/sign-in/passkeys/**"],
  "@hono/node-server": ["src/platform/http/**", "src/serve.ts"],
  "@myriaddreamin/typst-ts-node-compiler": ["src/platform/typst/**"],
  "age-encryption": ["src/platform/backup/**"],
  aws4fetch: ["src/platform/objects/s3-objects.ts"],
  "d3-*": ["src/design/chart*", "src/design/chart*/**", "src/design/map/**"],
  "file-type": ["src/platform/objects/handed-in.ts"],
  fflate: ["src/platform/zip.ts"],
  highs: ["src/platform/solver/**"],
  hono: [
    "src/platform/http/**",
    "src/platform/module.ts",
    "src/design/respond.ts",
    ...app,
    "src/first-run.ts",
    "src/operations.ts",
    "src/person-routes.ts",
    "src/visit-limits.ts",
    "src/serve.ts",
    "src/cli.ts",
    ...edges,
  ],
  "markdown-it": ["src/platform/markdown.ts"],
  "node-pg-migrate": ["src/platform/database/**"],
  nodemailer: ["src/platform/mail.ts"],
  "openid-client": ["src/modules/sign-in/openid/**"],
  papaparse: ["src/platform/csv.ts"],
  pg: ["src/platform/database/**", "src/platform/backup/**"],
  pino: ["src/platform/log.ts"],
  "prom-client": ["src/platform/http/metrics.ts"],
  preact: ["src/design/**", "src/islands/**", ...pages, ...app],
  "preact-render-to-string": ["src/design/**", ...pages, ...app],
  "rate-limiter-flexible": ["src/platform/http/rate-limit.ts"],
  sharp: ["src/platform/objects/handed-in.ts"],
  "read-excel-file": ["src/modules/datasets/import/**", "src/modules/requests/workbook/**"],
  yjs: ["src/islands/minutes.ts", "src/modules/meetings/minutes/**"],
  "write-excel-file": ["src/modules/requests/workbook/**"],
  /** Parse at the edges, trust inside. */
  zod: [
    "src/demo/**",
    "src/platform/parse-file.ts",
    "src/platform/settings.ts",
    "src/platform/http/**",
    "src/platform/backup/**",
    ...edges,
    "src/modules/*/commands.ts",
    "src/modules/*/commands/**",
    "src/modules/*/settings.ts",
    "src/modules/*/import.ts",
    "src/modules/*/import/**",
  ],
};

/** Words that say nothing about what a file does. */
export const forbiddenNames = [
  "util",
  "utils",
  "helper",
  "helpers",
  "common",
  "misc",
  "types",
  "service",
  "services",
  "manager",
] as const;

/** Lines of a file that are too many; generated files and texts are exempt. */
export const longestFile = 500;
export const sizeExempt = [
  "src/texts/**",
  "src/modules/*/texts/**",
  "src/design/texts/**",
  "src/platform/**/texts/**",
] as const;
