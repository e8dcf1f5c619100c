/** What every form field promises, most of all the ties between label, help, error and input. */
import { describe, expect, test } from "vitest";
import { ErrorSummary } from "./error-summary.tsx";
import {
  Checkbox,
  CheckboxGroup,
  FileField,
  Form,
  HiddenField,
  RadioGroup,
  Select,
  SubmitRow,
  TextArea,
  TextField,
} from "./fields.tsx";
import { drawn, wordsOf } from "./testing.tsx";

const options = [
  { value: "accepted", label: "Accepted" },
  { value: "partly", label: "Partly" },
];

describe("a field", () => {
  test("ties its label, help and error to its input", () => {
    const html = drawn(
      <TextField name="reason" label="Reason" help="Two sentences." error="Write why." required />,
    );
    expect(html).toContain('<label class="ds-label" for="reason">Reason</label>');
    expect(html).toMatch(/<input[^>]*id="reason"[^>]*aria-describedby="reason-help reason-error"/);
    expect(html).toContain('aria-invalid="true"');
    expect(html).toMatch(/id="reason-help">Two sentences\./);
    expect(wordsOf(html.slice(html.indexOf('id="reason-error"')))).toContain("Error: Write why.");
  });

  test("has the help before the input and the error after it", () => {
    const html = drawn(<TextArea name="text" label="Text" help="Short." error="Too long." />);
    const order = ["<label", 'id="text-help"', "<textarea", 'id="text-error"'].map((part) =>
      html.lastIndexOf(part),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test("says that it may be left empty, in the page's language, and nothing when it may not", () => {
    expect(wordsOf(drawn(<TextField name="a" label="Navn" />, "nb"))).toBe("Navn (valgfritt)");
    expect(wordsOf(drawn(<TextField name="a" label="Name" required />, "de"))).toBe("Name");
  });

  test("keeps what somebody typed, markup and a first line break included", () => {
    expect(drawn(<TextField name="a" label="A" value={'"><b>'} />)).toContain(
      'value="&quot;>&lt;b>"',
    );
    expect(drawn(<TextArea name="a" label="A" value={"\nsecond line"} />)).toContain(
      ">\n\nsecond line</textarea>",
    );
  });

  test("can carry an id of its own, so that two forms on a page don't collide", () => {
    const html = drawn(<TextField id="second-name" name="name" label="Name" error="Missing" />);
    expect(html).toContain('for="second-name"');
    expect(html).toContain('id="second-name" name="name"');
    expect(html).toContain('aria-describedby="second-name-error"');
  });
});

describe("choices", () => {
  test("stand in a named group whose first choice the error summary can reach", () => {
    const html = drawn(
      <RadioGroup
        name="answer"
        label="Answer"
        required
        error="Choose one"
        value="partly"
        options={options}
      />,
    );
    expect(html).toMatch(/<fieldset[^>]*aria-describedby="answer-error"/);
    expect(html).toContain("<legend");
    expect(html).toMatch(/type="radio" id="answer" name="answer" value="accepted"/);
    expect(html).toMatch(/id="answer-2"[^>]*value="partly"[^>]*checked/);
    expect(html).toContain('for="answer-2"');
  });

  test("keep every ticked value of several", () => {
    const html = drawn(
      <CheckboxGroup
        name="grounds"
        label="Grounds"
        values={["accepted", "partly"]}
        options={options}
      />,
    );
    expect(html.match(/ checked/g)).toHaveLength(2);
  });

  test("of a list keep the chosen one and offer to choose when nothing is", () => {
    const chosen = drawn(
      <Select name="answer" label="Answer" required value="partly" options={options} />,
    );
    expect(chosen).toMatch(/<option value="partly" selected>|<option selected value="partly">/);
    expect(chosen).not.toContain("Choose");
    expect(
      wordsOf(drawn(<Select name="answer" label="Svar" required options={options} />, "nb")),
    ).toContain("Velg");
  });

  test("of yes say the whole sentence at the box", () => {
    const html = drawn(<Checkbox name="mail" label="Send me the answer" checked />);
    expect(html).toMatch(/type="checkbox" value="yes" checked/);
    expect(html).toMatch(/for="mail">Send me the answer/);
  });
});

describe("a form", () => {
  test("posts without the browser's own bubbles and takes files when told", () => {
    const html = drawn(
      <Form action="/figures" enctype="multipart/form-data">
        <HiddenField name="version" value="3" />
        <FileField name="file" label="File" accept=".csv" />
        <SubmitRow
          label="Import the figures"
          secondary={{ label: "Try first", name: "do", value: "dry-run" }}
          cancel={{ label: "Back", href: "/" }}
        />
      </Form>,
    );
    expect(html).toMatch(
      /<form class="form" method="post" action="\/figures" enctype="multipart\/form-data" novalidate/,
    );
    expect(html).toContain('<input type="hidden" name="version" value="3"/>');
    expect(html).toMatch(/<button[^>]*type="submit"[^>]*>Import the figures/);
    expect(html).toMatch(/name="do" value="dry-run"[^>]*>Try first/);
  });
});

describe("the error summary", () => {
  test("counts the errors and links each to its field", () => {
    const html = drawn(<ErrorSummary errors={{ reason: "Write why", file: "Not a CSV file" }} />);
    expect(wordsOf(html)).toBe("2 things need to be put right Write why Not a CSV file");
    expect(html).toContain('<a href="#reason">Write why</a>');
    expect(html).toContain('role="alert"');
  });

  test("is not there when nothing is wrong", () => {
    expect(drawn(<ErrorSummary errors={{}} />)).toBe("");
  });
});
