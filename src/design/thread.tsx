/**
 * The thread from promise to proof: right → challenge → figure → recommendation → answer → measure → evidence → verdict.
 * A missing knot is drawn as a gap with its sentence, never left out.
 */
import type { ComponentChildren, VNode } from "preact";
import { useTexts } from "./page-language.tsx";

export type KnotState = "here" | "done" | "missing" | "late";

export type Knot = {
  /** What kind of knot: "Right", "Answer". */
  readonly label: string;
  readonly title: ComponentChildren;
  readonly href?: string;
  readonly state: KnotState;
  /** "no answer yet, due 1 March, 42 days late" */
  readonly note?: ComponentChildren;
};

export type ThreadProps = {
  /** What the thread is of: "From promise to proof". */
  readonly label: string;
  readonly knots: readonly Knot[];
};

function isThere(knot: Knot | undefined): boolean {
  return knot !== undefined && (knot.state === "here" || knot.state === "done");
}

export function Thread({ label, knots }: ThreadProps): VNode {
  const texts = useTexts();
  return (
    <nav class="thread" aria-label={label}>
      <ol class="thread-line">
        {knots.map((knot, index) => {
          const next = knots[index + 1];
          const whole = isThere(knot) && isThere(next);
          return (
            <li
              class="knot"
              data-state={knot.state}
              data-next={next === undefined ? "end" : whole ? "thread" : "gap"}
              aria-current={knot.state === "here" ? "step" : undefined}
            >
              <KnotMark state={knot.state} />
              <div>
                <p class="knot-label">
                  {knot.label}{" "}
                  <span class={knot.state === "done" ? "ds-sr-only" : "knot-state"}>
                    {texts.threadStates[knot.state]}
                  </span>
                </p>
                <p class="knot-title">
                  {knot.href === undefined ? knot.title : <a href={knot.href}>{knot.title}</a>}
                </p>
                {knot.note !== undefined && <p class="knot-note">{knot.note}</p>}
              </div>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

/** A tied knot, a filled one where the reader stands, an open ring for a gap, a diamond for what is late. */
function KnotMark({ state }: { readonly state: KnotState }): VNode {
  return (
    <svg class="knot-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      {state === "here" && (
        <>
          <circle
            class="knot-ground"
            cx="12"
            cy="12"
            r="10.5"
            stroke="currentColor"
            stroke-width="2"
          />
          <circle cx="12" cy="12" r="6" fill="currentColor" />
        </>
      )}
      {state === "done" && <circle cx="12" cy="12" r="6" fill="currentColor" />}
      {state === "missing" && (
        <circle
          class="knot-ground"
          cx="12"
          cy="12"
          r="7"
          stroke="currentColor"
          stroke-width="2"
          stroke-dasharray="3.4 2.1"
        />
      )}
      {state === "late" && (
        <>
          <path d="M12 1.5 22.5 12 12 22.5 1.5 12z" fill="currentColor" />
          <path class="mark-inside" d="M12 7v6M12 14.8v2" fill="none" stroke-width="2.4" />
        </>
      )}
    </svg>
  );
}
