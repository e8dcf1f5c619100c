/** Whether anybody has read the framework's own text of an element: said wherever it is not so. */
import type { VNode } from "preact";
import { Status } from "../../../design/status.tsx";
import type { View } from "../../../design/view.ts";
import type { FrameworkElement } from "../../rights/index.ts";
import { siteTexts } from "../texts/index.ts";

type ConfirmedProps = { readonly view: View; readonly element: FrameworkElement };

export function Confirmed({ view, element: { confirmed } }: ConfirmedProps): VNode {
  const words = siteTexts(view.language).catalogue.confirmed[confirmed];
  return confirmed === "seen" ? <span>{words}</span> : <Status tone="open">{words}</Status>;
}
