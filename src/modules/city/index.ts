/** The public face of `city`. */
export { adoptDeclaration } from "./adopt-declaration.ts";
export type { CityEvent, Profile } from "./city.ts";
export type { Commitment, Declaration } from "./declaration.ts";
export {
  findCity,
  findDeclaration,
  findProfile,
  type ListedCity,
  listCities,
  listEvents,
} from "./find-city.ts";
export { foundCity } from "./found-city.ts";
export { foundWithCoordinator } from "./found-with-coordinator.ts";

export { recordEvent } from "./record-event.ts";
