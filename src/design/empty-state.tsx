/** What stands where a list has nothing in it: why, and what to do. */
import type { ComponentChildren, VNode } from "preact";
import type { Link } from "./frame.ts";

export type EmptyStateProps = {
  readonly title: string;
  readonly children?: ComponentChildren;
  readonly action?: Link;
};

export function EmptyState({ title, children, action }: EmptyStateProps): VNode {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children !== undefined && <div>{children}</div>}
      {action !== undefined && (
        <p>
          <a href={action.href}>{action.label}</a>
        </p>
      )}
    </div>
  );
}
