/** What became of what somebody did, or what they should know first. */
import type { ComponentChildren, VNode } from "preact";
import { useTexts } from "./page-language.tsx";

export type NoticeTone = "saved" | "refused" | "conflict" | "info" | "warning";

/** `saved` is calm, not green: green means judged fully met by the council, and nothing else. */
const COLOURS: Readonly<Record<NoticeTone, string>> = {
  saved: "neutral",
  refused: "danger",
  conflict: "warning",
  info: "info",
  warning: "warning",
};

export type NoticeProps = {
  readonly tone: NoticeTone;
  /** Instead of the tone's own word. */
  readonly title?: string;
  readonly children?: ComponentChildren;
};

export function Notice({ tone, title, children }: NoticeProps): VNode {
  const texts = useTexts();
  const urgent = tone === "refused" || tone === "conflict";
  return (
    <div
      class="ds-alert notice"
      data-color={COLOURS[tone]}
      data-tone={tone}
      role={urgent ? "alert" : tone === "saved" ? "status" : undefined}
    >
      <h2>{title ?? texts.noticeTitles[tone]}</h2>
      {children !== undefined && <div class="notice-body">{children}</div>}
    </div>
  );
}
