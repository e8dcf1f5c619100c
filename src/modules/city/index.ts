/** The public face of `city`. */
export { type AdoptDeclarationRefusal, adoptDeclaration } from "./adopt-declaration.ts";
export type { CityEvent, Commitment, Declaration, Profile } from "./city.ts";
export {
  findCity,
  findDeclaration,
  findProfile,
  type ListedCity,
  listCities,
  listEvents,
} from "./find-city.ts";
export { editProfile, type FoundCityRefusal, foundCity } from "./found-city.ts";
export { type RecordEventRefusal, recordEvent } from "./record-event.ts";
