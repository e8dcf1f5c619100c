/** What the public record proves and what it cannot, in English. */
export const en = {
  title: "What does this record prove?",
  lead: "That what was written down here is still what was written down, and in which order. Not that it is true.",
  provesTitle: "What it proves",
  proves: [
    "Nothing was changed. Every entry has a fingerprint, and all of them together make one for the whole record. Change one letter anywhere, and the fingerprint of the whole is another one.",
    "Nothing was removed, and nothing slipped in. Entries are numbered without gaps, and a later state of the record has to contain the earlier one as it was.",
    "What these pages say is what was recorded. Answers, verdicts, released figures and reports are compared with the record; one that somebody changed in the database no longer fits its entry.",
    "An entry was there when a report was published. The data package of each report holds the proofs, and they stay valid when this site is gone.",
  ],
  cannotTitle: "What it cannot prove",
  cannot: [
    "That an entry is true. A wrong answer that was recorded is truly recorded, and still wrong.",
    "That everything was recorded. What nobody enters is in no record. What was promised and is overdue shows on the pages as silence.",
    "What time it really was. The instant of an entry is the clock of this server; its place between other entries cannot be moved.",
    "Who it was. An entry names the role, never the person.",
  ],
  aloneTitle: "What it cannot prove by itself",
  alone:
    "Whoever has this server and its keys in hand could write the record anew from some point on and sign that. They would be found out by anybody who kept an earlier state: a reader with a proof in a drawer, or a witness.",
  checkTitle: "How to check it",
  checkAll: "All of it, from its public files:",
  checkKept:
    "Save the signed state of today. Years from now, this says whether the record still contains it:",
  savedState: "The signed state of the record (checkpoint)",
  checkProofs:
    "The proofs of a report, without a network: unpack its data package and run this in its folder:",
  checkOthers:
    "You need not trust our program. The files follow open formats (C2SP tlog-tiles, checkpoint and tlog-proof), which other programs read. Each change to ours is tested against the code with which the Go language checks its own public log.",
  keys: "Keys that sign it",
  keysNote:
    "Compare them with a copy from elsewhere: a printed report, another city, the city hall. A site that was taken over would show its own.",
  name: "Name of the record",
  size: "Published",
  witnessTitle: "Who witnesses it",
  witnessWhat:
    "A witness keeps the last state it saw and signs a later one only if that contains the former. Then this record cannot show one history to you and another to somebody else.",
  noWitness: "Nobody witnesses this record yet.",
  witnessed: (count: number): string =>
    count === 1
      ? "One other installation witnesses it. What it has not seen is not shown as the record’s state."
      : `${count} other installations witness it. A state that most of them have not seen is not shown as the record’s.`,
  become: "Any city with Rosario can be a witness of this record:",
  ask: "Whoever runs this site then asks for the signature with:",
  namesTitle: "No names",
  names:
    "An entry can never be erased, so it holds nothing that somebody has a right to have erased: no names and no texts, only dates, codes and fingerprints of texts. Where a person matters, it holds a sealed fingerprint whose key can be destroyed; after that it says nothing to anybody.",
  proofFile: "Proof as a file (tlog-proof)",
  entry: (position: number): string => `Entry ${position} in the public record`,
};

export type ProvenTexts = typeof en;
