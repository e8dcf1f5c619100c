/** The public face of `city`. */
export { type AdoptDeclarationRefusal, adoptDeclaration } from "./adopt-declaration.ts";
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
export { type FoundCityRefusal, foundCity } from "./found-city.ts";
export {
  type Founded,
  type FoundWithCoordinatorRefusal,
  foundWithCoordinator,
} from "./found-with-coordinator.ts";
export type { NewCity } from "./new-city.ts";
export { type RecordEventRefusal, recordEvent } from "./record-event.ts";
