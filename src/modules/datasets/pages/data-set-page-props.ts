/** What the page of one data set and its sections are made from. */
import type { FieldErrors } from "../../../design/fields.tsx";
import type { Frame } from "../../../design/layout.tsx";
import type { KeptDataSet } from "../find-kept-data-set.ts";
import type { ListedAreaMap } from "../list-area-maps.ts";

export type DataSetPageProps = {
  readonly frame: Frame;
  readonly listHref: string;
  readonly mapsHref: string;
  /** The address of this page. */
  readonly href: string;
  readonly publicHref: string;
  readonly kept: KeptDataSet;
  /** Whether something was imported or taken back after what is released. */
  readonly behind: boolean;
  readonly areaMaps: readonly ListedAreaMap[];
  readonly mayImport: boolean;
  readonly mayDefine: boolean;
  readonly mayFetch: boolean;
  readonly mayRelease: boolean;
  readonly timeZone: string;
  /** What was just done, or why it was not. */
  readonly done?: string | undefined;
  /** Where to go on from what was just done. */
  readonly next?: readonly { readonly label: string; readonly href: string }[] | undefined;
  readonly refused?: { readonly title?: string; readonly sentence: string } | undefined;
  readonly values?: Readonly<Record<string, string>>;
  readonly errors?: FieldErrors;
};
