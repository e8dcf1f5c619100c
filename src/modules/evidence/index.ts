/** The public face of `evidence`. */
export { isPicture } from "./evidence-file.ts";
export { keepEvidence } from "./keep-evidence.ts";
export { EvidenceFileField } from "./pages/evidence-file-field.tsx";
export {
  hasUnknownFile,
  type PublishEvidenceRefusal,
  publishEvidence,
} from "./publish-evidence.ts";
export { fileRoutes } from "./routes/file-routes.ts";
export { readEvidenceForm } from "./routes/read-evidence-form.ts";
export { evidenceTexts, type FileRefusal } from "./texts/index.ts";
