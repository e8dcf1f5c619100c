/** What must be true of the documents themselves: decisions, READMEs, glossary, links and paths. */
import { posix } from "node:path";
import { type Check, type Project, textOf } from "./documented-project.ts";
import { anchorsOf, codeOf, lines, rowsUnder, unquoted, withoutCode } from "./markdown-parts.ts";

const LONGEST_PAGE = 60;

const DECISION_PARTS = ["Context", "Decision", "Consequences", "Rejected"];

const STATUS = /^\*\*Status:\*\* (proposed|accepted on \d{4}-\d\d-\d\d|superseded by \d{4})$/m;

function decisions({ documents }: Project): readonly string[] {
  const records = [...documents].filter(([path]) => path.startsWith("docs/decisions/"));
  const numberOf = (path: string) => posix.basename(path).slice(0, 4);
  const numbers = records.map(([path]) => numberOf(path));
  return records.flatMap(([path, text]) => {
    const number = numberOf(path);
    const isTemplate = number === "0000";
    const [title = ""] = text.split("\n");
    const parts = [...text.matchAll(/^## (.+)$/gm)].map(([, part = ""]) => part);
    return [
      numbers.filter((other) => other === number).length > 1 && "shares its number",
      !isTemplate &&
        !title.startsWith(`# ${number} `) &&
        "its title does not begin with its number",
      !isTemplate && !STATUS.test(text) && "has no status",
      parts.join() !== DECISION_PARTS.join() && `has the parts ${parts.join(", ")}`,
      lines(text) > LONGEST_PAGE && `has ${lines(text)} lines`,
    ].flatMap((problem) => (problem === false ? [] : [`${path}: ${problem}`]));
  });
}

function moduleReadMes({ documents, told }: Project): readonly string[] {
  return told.modules.flatMap(({ name }) => {
    const path = `src/modules/${name}/README.md`;
    const text = documents.get(path);
    if (text === undefined) return [`${path}: is missing`];
    return [
      ...(told.purposeOf(name) === undefined ? [`${path}: its heading says no purpose`] : []),
      ...(lines(text) > LONGEST_PAGE ? [`${path}: has ${lines(text)} lines`] : []),
    ];
  });
}

function glossary(project: Project): readonly string[] {
  const path = "docs/glossary.md";
  const rows = rowsUnder(textOf(project, path), "Word");
  const words = rows.map(([word]) => unquoted(word));
  const lacking = rows.flatMap(([word, norwegian, german, meaning = ""]) => [
    ...(norwegian === "" || german === "" ? [`${path}: ${word} is not in every language`] : []),
    ...(/^[^.]+\.$/.test(meaning.replaceAll(/\d\.\d/g, ""))
      ? []
      : [`${path}: ${word} is not told in one sentence`]),
  ]);
  const missing = project.vocabulary.filter((word) => !words.includes(word));
  return [
    ...missing.map((word) => `${path}: lacks ${word}`),
    ...words
      .filter((word, i) => words.indexOf(word) !== i)
      .map((word) => `${path}: has ${word} twice`),
    ...lacking,
  ];
}

function links({ documents, has }: Project): readonly string[] {
  return [...documents].flatMap(([path, text]) =>
    [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)]
      .map(([, target = ""]) => target)
      .filter((target) => !/^[a-z]+:/.test(target))
      .filter((target) => !resolves(path, target))
      .map((target) => `${path}: the link to ${target} leads nowhere`),
  );

  function resolves(from: string, target: string): boolean {
    const [file = "", anchor] = target.split("#", 2);
    const place = file === "" ? from : posix.join(posix.dirname(from), file);
    if (!has(place.replace(/\/$/, ""))) return false;
    return anchor === undefined || anchorsOf(documents.get(place) ?? "").includes(anchor);
  }
}

const TREE = /^(src|tests|scripts|docs|database|catalogue|demo|public|bench|bin)\/[\w./-]*$/;

function paths({ documents, has }: Project): readonly string[] {
  return [...documents]
    .filter(([path]) => !path.startsWith("docs/decisions/"))
    .flatMap(([path, text]) =>
      codeOf(text)
        .filter((span) => TREE.test(span) && !has(span.replace(/\/$/, "")))
        .map((span) => `${path}: ${span} is not there`),
    );
}

/** Every page of docs/ is one link away from the first page that anybody opens. */
function wayIn(project: Project): readonly string[] {
  const first = textOf(project, "README.md");
  return [...project.documents.keys()]
    .filter((path) => /^docs\/[^/]+\.md$/.test(path) && !first.includes(`](${path})`))
    .map((path) => `${path}: README.md does not lead there`);
}

export const formChecks: readonly Check[] = [
  { name: "a decision has a number of its own, its parts, and one page", problems: decisions },
  { name: "every module has its page for people, of at most 60 lines", problems: moduleReadMes },
  {
    name: "the glossary has every word of the code, each told in one sentence",
    problems: glossary,
  },
  { name: "every relative link leads somewhere", problems: links },
  { name: "every path that a document names is there", problems: paths },
  { name: "README.md leads to every page of docs/", problems: wayIn },
];
