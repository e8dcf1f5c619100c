/** The public face of `city`. */
export { adoptCharter } from "./adopt-charter.ts";
export { adoptDeclaration } from "./adopt-declaration.ts";
export type { BackgroundVersion } from "./background.ts";
export type { Charter } from "./charter.ts";
export { charterWords } from "./charter-name.ts";
export type { CityEvent, Profile } from "./city.ts";
export { type Commitment, type Declaration, isLaterCommitment } from "./declaration.ts";
export {
  findCity,
  findDeclaration,
  findProfile,
  findTimeZone,
  type ListedCity,
  listCities,
  listDeclarations,
  listEvents,
} from "./find-city.ts";
export { foundCity } from "./found-city.ts";
export { foundWithCoordinator } from "./found-with-coordinator.ts";
export { listCharters } from "./list-charters.ts";
export { recordEvent } from "./record-event.ts";
export { listBackgrounds, tellBackground } from "./tell-background.ts";
export { withdrawCharter } from "./withdraw-charter.ts";
export { readDate } from "./written-date.ts";
