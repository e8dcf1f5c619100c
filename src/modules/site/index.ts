/** The public face of `site`. */
export { FirstRunDonePage, FirstRunPage } from "./pages/first-run-page.tsx";
export { installationRoutes } from "./routes/index.ts";
export { siteTexts } from "./texts/index.ts";
