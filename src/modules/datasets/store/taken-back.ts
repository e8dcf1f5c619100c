/** SQL of the schema `datasets` for imports that were taken back. */
import { city, command, instant, nullable, uuid } from "../../../platform/database/statement.ts";

export const insertTakenBack = command`
  insert into datasets.taken_back (city_id, import_id, at, taken_back_by)
  values (${city}, ${{ import: uuid<"Import">() }}, ${{ at: instant() }}, ${{ by: nullable(uuid<"Account">()) }})`;
