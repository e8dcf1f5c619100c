/** Narrows a list of the map to a right or a ground, and walks through one that is too long for a page. */
import type { VNode } from "preact";
import { Form, Select, SubmitRow } from "../../../design/fields.tsx";
import { Pager } from "../../../design/pager.tsx";
import { plain } from "../../../design/view.ts";
import type { MapKind } from "../map-entry.ts";
import { PLACES } from "../map-entry.ts";
import { mappingTexts } from "../texts/index.ts";
import type { MapView } from "./map-view.ts";

export type Narrowed = {
  readonly right: string | undefined;
  readonly ground: string | undefined;
  /** Counts from 1. */
  readonly page: number;
  readonly pages: number;
};

type Props = { readonly view: MapView; readonly kind: MapKind; readonly narrowed: Narrowed };

export function Narrowing({ view, kind, narrowed }: Props): VNode {
  const t = mappingTexts(view.language);
  return (
    <Form action={`${view.home}/${PLACES[kind]}`} method="get" label={t.filter}>
      <Select
        name="right"
        label={t.right}
        required
        value={narrowed.right ?? "all"}
        options={[
          { value: "all", label: t.allRights },
          ...view.rights.map(({ slug, name }) => ({ value: slug, label: plain(view, name) })),
        ]}
      />
      <Select
        name="ground"
        label={t.ground}
        required
        value={narrowed.ground ?? "all"}
        options={[
          { value: "all", label: t.allGrounds },
          ...view.grounds.map(({ code, name }) => ({ value: code, label: plain(view, name) })),
        ]}
      />
      <SubmitRow label={t.filter} />
    </Form>
  );
}

export function MapPager({ view, kind, narrowed }: Props): VNode | null {
  const { page, pages, right, ground } = narrowed;
  const addressOf = (to: number) => {
    const query = new URLSearchParams({
      ...(right === undefined ? {} : { right }),
      ...(ground === undefined ? {} : { ground }),
      page: String(to),
    });
    return `${view.home}/${PLACES[kind]}?${query}`;
  };
  return <Pager page={page} pages={pages} addressOf={addressOf} />;
}
