// SQL stands only in stores and in the database folder.
import { row } from "../../platform/database/statement.ts";
export function adoptDeclaration() {
  return row({})`select 1 from city.declaration`;
}
