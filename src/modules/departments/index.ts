/** The public face of `departments`. */
export type { Department } from "./department.ts";
export { foundDepartment } from "./found-department.ts";
export { findDepartment, listDepartments, listDepartmentsOf } from "./list-departments.ts";
export { movePlaces } from "./move-places.ts";
export { placeColleague } from "./place-colleague.ts";
export { placePerson } from "./place-person.ts";
