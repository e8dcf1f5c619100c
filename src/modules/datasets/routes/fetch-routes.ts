/** The address at which a data set is fetched from its office: asked, questioned, imported. */
import { Hono, type Context as Request } from "hono";
import type { Env } from "../../../design/environment.ts";
import { refusePage, respond } from "../../../design/respond.ts";
import type { Context } from "../../../platform/context.ts";
import { readForm } from "../../../platform/http/form.ts";
import type { DataSet } from "../data-set.ts";
import type { Network } from "../fetch/ask-office.ts";
import { type DataSetFetch, fetchDataSet } from "../fetch-data-set.ts";
import { type GivenAnswers, sentAnswers, standOf } from "../import-answers.ts";
import { DataSetPage } from "../pages/data-set-page.tsx";
import { FetchedPage } from "../pages/fetched-page.tsx";
import { dataSetPageTexts } from "../texts/pages/index.ts";
import { answerErrors } from "./answer-errors.ts";
import { refusalSentence } from "./file-sentences.ts";
import { listHref, rights, titleOf } from "./place.ts";
import { readDataSetPage } from "./read-data-set-page.ts";

type Brought = NonNullable<DataSetFetch["imported"]>;

/** `network` is the world outside unless told otherwise. */
export function fetchRoutes(context: Context, network?: Network): Hono<Env> {
  const routes = new Hono<Env>();

  routes.post("/work/data-sets/:slug/fetch", async (c) => {
    if (!rights(c).mayFetch) return refusePage(c, "forbidden");
    const slug = c.req.param("slug");
    const props = await readDataSetPage(context, c, slug);
    if (props === undefined) return refusePage(c, "not-found");
    const { dataSet } = props.kept;
    const form = await readForm(c);
    const everything = form.text("everything") === "yes";
    const input = { dataSet: slug, everything, answers: {}, dryRun: true };
    const dry = await fetchDataSet(context, c.var.city.id, c.var.actor, input, network);
    if ("refused" in dry) return refused(dry);
    if (dry.imported === null) return c.redirect(`${listHref(c)}/${slug}?done=nothing-new`, 303);
    const asked = dry.imported.questions.map(({ id }) => id);
    const given = sentAnswers(asked, form.values);
    const stand = standOf(asked, given);
    if (stand.open.length > 0 || stand.wrong.length > 0) {
      const answered = form.text("answered") === "yes";
      return ask(c, dataSet, dry.imported, { given, everything, answered });
    }
    const real = { ...input, answers: stand.answers, dryRun: false };
    const done = await fetchDataSet(context, c.var.city.id, c.var.actor, real, network);
    if ("refused" in done) return refused(done);
    const { imported } = done;
    const number = imported?.number ?? 0;
    const fresh = imported?.newPeriods ?? 0;
    return c.redirect(`${listHref(c)}/${slug}?imported=${number}&new=${fresh}`, 303);

    function refused(
      refusal: Extract<Awaited<ReturnType<typeof fetchDataSet>>, { readonly refused: string }>,
    ): Response {
      if (refusal.refused === "not-permitted") return refusePage(c, "forbidden");
      if (props === undefined) return refusePage(c, "not-found");
      const title = dataSetPageTexts(c.var.language).fetch.refused;
      const sentence = refusalSentence(refusal, c.var.language);
      return respond(c, DataSetPage({ ...props, refused: { title, sentence } }), 422);
    }
  });

  return routes;
}

function ask(
  c: Request<Env>,
  dataSet: DataSet,
  imported: Brought,
  state: {
    readonly given: GivenAnswers;
    readonly everything: boolean;
    readonly answered: boolean;
  },
): Response {
  const asked = imported.questions.map(({ id }) => id);
  const { wrong } = standOf(asked, state.given);
  const errors = state.answered ? answerErrors(asked, state.given, c.var.language) : {};
  const page = FetchedPage({
    frame: c.var.frame,
    listHref: listHref(c),
    href: `${listHref(c)}/${dataSet.slug}`,
    name: titleOf(c, dataSet),
    observations: imported.observations,
    questions: imported.questions.map((question) => ({ question, remembered: undefined })),
    given: state.given,
    everything: state.everything,
    wrong: wrong.length > 0,
    errors,
  });
  return respond(c, page, Object.keys(errors).length > 0 ? 422 : 200);
}
