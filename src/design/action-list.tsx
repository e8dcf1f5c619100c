/** Entries that lead on: cards of rights, things to do, recommendations. The whole entry is the link's target. */
import type { ComponentChildren, VNode } from "preact";

export type ActionEntry = {
  readonly title: ComponentChildren;
  readonly href: string;
  /** Above the title: a number, a right, a date. */
  readonly kicker?: ComponentChildren;
  readonly text?: ComponentChildren;
  /** A status, or a few small facts. */
  readonly meta?: ComponentChildren;
  /** What one does there, as a button; the whole entry is pressed all the same. */
  readonly button?: string;
  /** A spark line. */
  readonly picture?: ComponentChildren;
};

export type ActionListProps = {
  /** `cards` side by side where there is room, `rows` one under the other. */
  readonly layout?: "cards" | "rows";
  readonly entries: readonly ActionEntry[];
};

export function ActionList({ layout = "rows", entries }: ActionListProps): VNode {
  return (
    <ul class="actions" data-layout={layout}>
      {entries.map(({ title, href, kicker, text, meta, button, picture }) => (
        <li class="action">
          <div class="action-words">
            {kicker !== undefined && <p class="kicker">{kicker}</p>}
            <p class="action-title">
              <a href={href}>{title}</a>
            </p>
            {text !== undefined && <p>{text}</p>}
            {meta !== undefined && <div class="action-meta">{meta}</div>}
          </div>
          {button !== undefined && (
            <span class="ds-button" data-variant="secondary" aria-hidden="true">
              {button}
            </span>
          )}
          {picture !== undefined && <div>{picture}</div>}
        </li>
      ))}
    </ul>
  );
}
