/** The mark of the platform: a thread with its knots, the last one closed. The same drawing is public/icon.svg. */
import type { VNode } from "preact";

/** In the city's own colour, as #rrggbb, else in the theme's. */
export function Brand({
  colour = "currentColor",
}: {
  readonly colour?: string | undefined;
}): VNode {
  return (
    <svg class="brand-mark" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
      <path
        d="M7 9 C7 22 20 12 20 22 C20 32 33 22 33 31"
        fill="none"
        stroke={colour}
        stroke-width="2.5"
      />
      <circle class="brand-knot" cx="7" cy="9" r="4.5" stroke={colour} stroke-width="2.5" />
      <circle class="brand-knot" cx="20" cy="21" r="4.5" stroke={colour} stroke-width="2.5" />
      <circle cx="33" cy="31" r="5.75" fill={colour} />
    </svg>
  );
}
