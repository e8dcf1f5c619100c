/** Builders for tests: a framework as a file, and actions that no other module calls. */
export { addFramework } from "./add-framework.ts";
export { answerElement } from "./answer-element.ts";
export { openSelfAssessment } from "./open-self-assessment.ts";
export { publishSelfAssessment } from "./publish-self-assessment.ts";

/** Two groups of one framework, with one name that nobody confirmed. */
export function aFrameworkFile(name = "Our own list"): Uint8Array {
  return new TextEncoder().encode(
    [
      "framework,group,code,short_name,confirmed,source,note",
      `${name},bodies,B1,A council,text seen,https://example.org/list,`,
      `${name},bodies,B2,An office,part seen,https://example.org/list,`,
      `${name},money,M1,A budget,,,Ask the author`,
      "",
    ].join("\n"),
  );
}
