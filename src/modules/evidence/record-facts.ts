/** The facts that the public record holds of a file of evidence. The subject is its SHA-256; its name may name people, and stays out. */
import type { EvidenceFile, WithdrawalReason } from "./evidence-file.ts";

export function publishedFacts({ mediaType, size }: Pick<EvidenceFile, "mediaType" | "size">) {
  return { bytes: size, type: mediaType };
}

export function withdrawnFacts(reason: WithdrawalReason) {
  return { reason };
}
