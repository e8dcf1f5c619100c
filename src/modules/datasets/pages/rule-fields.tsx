/** The rules of protection as fields: who protects, from which count on, and on demand the rules that few data sets need. */
import type { VNode } from "preact";
import { Disclosure } from "../../../design/disclosure.tsx";
import { RadioGroup, TextArea, TextField } from "../../../design/fields.tsx";
import { shareField, shownShares } from "../definition-form.ts";
import { MODES, ZEROS } from "../protection-rules.ts";
import { dataSetPageTexts } from "../texts/pages/index.ts";
import type { DefinitionPageProps } from "./definition-page-props.ts";
import { explained } from "./explained.ts";

type RuleFieldsProps = Pick<DefinitionPageProps, "frame" | "values" | "errors">;

export function RuleFields({ frame, values, errors }: RuleFieldsProps): VNode {
  const t = dataSetPageTexts(frame.language).definition;
  const field = (part: string) => ({ name: part, value: values[part], error: errors[part] });
  const shares = shownShares(values);
  const used =
    shares > 1 ||
    ["contributors-measure", "contributors-few", "counts"].some(
      (part) => (values[part] ?? "") !== "",
    );
  return (
    <>
      <h2>{t.protection}</h2>
      <RadioGroup {...field("mode")} label={t.mode} required options={explained(MODES, t.modes)} />
      <TextField
        {...field("threshold")}
        label={t.threshold}
        help={t.thresholdHelp}
        width="short"
        inputMode="numeric"
        required
      />
      <RadioGroup
        {...field("zeros")}
        label={t.zeros}
        required
        options={explained(ZEROS, t.zeroChoices)}
      />
      <Disclosure summary={t.more} open={used}>
        <p>{t.moreHelp}</p>
        <TextField
          {...field("contributors-measure")}
          label={t.contributorsMeasure}
          width="medium"
        />
        <TextField
          {...field("contributors-few")}
          label={t.contributorsFew}
          width="short"
          inputMode="numeric"
        />
        {Array.from({ length: shares }, (_, place) => (
          <>
            <TextField
              {...field(shareField(place, "measure"))}
              label={t.share(place + 1)}
              width="medium"
            />
            <TextField
              {...field(shareField(place, "numerator"))}
              label={t.numerator}
              width="medium"
            />
            <TextField
              {...field(shareField(place, "denominator"))}
              label={t.denominator}
              width="medium"
            />
          </>
        ))}
        <TextArea {...field("counts")} label={t.counts} help={t.countsHelp} rows={3} />
      </Disclosure>
    </>
  );
}
