/** For whom a page is made, and what the grounds of discrimination are called there. */
import { type Asked, type View as PageView, viewOf as pageViewOf } from "../../design/view.ts";
import { said } from "../../kernel/language.ts";
import type { Context } from "../../platform/context.ts";
import { getCatalogue } from "../rights/index.ts";

export type View = PageView & {
  /** What the catalogue calls each ground of discrimination, by its code. */
  readonly grounds: Readonly<Record<string, string>>;
};

export function viewOf(context: Context, asked: Asked): View {
  const { language } = asked.var;
  return {
    ...pageViewOf(context, asked),
    grounds: Object.fromEntries(
      getCatalogue().grounds.map(({ code, name }) => [code, said(name, [language])?.text ?? code]),
    ),
  };
}
