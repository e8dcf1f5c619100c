/** English texts. */
import type { Side, WithdrawalReason } from "../evidence-file.ts";

export const en = {
  field: {
    label: "Or attach a file",
    help: "PDF, picture, Word, Excel, OpenDocument or text, at most 20 MB. Everybody can read it, and it cannot be exchanged. Attach nothing that names private persons.",
    attached: (name: string) => `${name} is attached.`,
  },
  /** What is said at the field when a file is not taken. */
  fileRefusals: {
    "file-type":
      "This kind of file is not taken. Save it as PDF, or attach a picture, a Word, Excel, OpenDocument or text file without macros",
    "file-too-large": "The file is larger than 20 MB. Make it smaller, or give its address instead",
    "broken-file": "The picture cannot be read. Open it, save it anew, and attach that",
    "withdrawn-file": "This file was withdrawn and cannot be attached again",
    "store-away":
      "The file could not be kept just now. Everything else is still here: attach it again in a while, or give an address",
    "unknown-file": "The attached file is not here any more. Attach it again",
  },
  list: {
    title: "Evidence files",
    lead: "Files that stand behind what the city and its council say. Each is published when something names it.",
    none: "No file has been attached yet",
    noneHelp: "Attach one where you say what was done, next to where it can be seen.",
    columns: { file: "File", side: "Handed in by", kept: "On", state: "State" },
    sides: { city: "the city", body: "the council" } satisfies Record<Side, string>,
    states: {
      public: "Public",
      unused: (days: number) => `Nothing names it yet; removed after ${days} days`,
    },
    withdraw: "Withdraw",
  },
  withdrawal: {
    title: (name: string) => `Withdraw ${name}`,
    lead: "The file is removed for good. Its address says that it was withdrawn and why, and the public record keeps both. What it stood behind stays, without it.",
    reason: "Why is it withdrawn?",
    reasons: {
      "personal-data": "It names private persons",
      "wrong-file": "It is the wrong file",
      "not-ours": "It may not be published",
    } satisfies Record<WithdrawalReason, string>,
    send: "Withdraw the file",
    done: (name: string) => `${name} is withdrawn.`,
  },
  gone: {
    title: "This file was withdrawn",
    on: (day: string) => `It was withdrawn on ${day}:`,
    reasons: {
      "personal-data": "it named private persons.",
      "wrong-file": "it was the wrong file.",
      "not-ours": "it could not be published.",
    } satisfies Record<WithdrawalReason, string>,
    record: "That it was here, and its fingerprint, stand in the public record.",
  },
  refusals: {
    "not-permitted": "Your role does not allow this",
    "unknown-reason": "Choose why it is withdrawn",
    "unknown-file": "There is no such file",
    "not-yours": "The city withdraws its own files, the council its own",
  },
};
export type EvidenceTexts = typeof en;
export type FileRefusal = keyof EvidenceTexts["fileRefusals"];
