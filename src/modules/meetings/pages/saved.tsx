/** Says that something was saved, at the step in which it was: the address leads there, so that nobody has to look for it above. */
import type { VNode } from "preact";
import { Notice } from "../../../design/notice.tsx";
import { meetingTexts } from "../texts/index.ts";
import type { WorkMeetingProps } from "./work-meeting-props.ts";

export function Saved({
  done,
  frame,
  step,
}: Pick<WorkMeetingProps, "done" | "frame"> & { readonly step: string }): VNode | null {
  if (done !== step) return null;
  return <Notice tone="saved" title={meetingTexts(frame.language).work.done} />;
}
