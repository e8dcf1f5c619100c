/** What the page around every page promises. */
import { describe, expect, test } from "vitest";
import { Page } from "./layout.tsx";
import { renderPage } from "./render.ts";
import { aFrame, wordsOf } from "./testing.tsx";

describe("a page", () => {
  test("is a whole document in its language, with the skip link first and one main", () => {
    const html = renderPage(
      <Page frame={aFrame({ language: "nb" })} title="Rettigheter">
        <h1>Rettigheter</h1>
      </Page>,
    );
    expect(html).toMatch(/^<!doctype html><html lang="nb" data-color-scheme="auto">/);
    expect(html).toContain("<title>Rettigheter – York</title>");
    expect(html.indexOf('href="#main">Gå til innholdet')).toBeLessThan(html.indexOf("<header"));
    expect(html.match(/<main id="main"/g)).toHaveLength(1);
  });

  test("names each language in itself and says which one this is", () => {
    const html = renderPage(
      <Page frame={aFrame()} title="York">
        <h1>York</h1>
      </Page>,
    );
    expect(html).toMatch(/<a href="\/york\?language=nb" lang="nb" hreflang="nb">Norsk bokmål/);
    expect(html).toMatch(/hreflang="en" aria-current="true">English/);
    expect(html).toContain("<title>York</title>");
  });

  test("marks the current place in the navigation and in the breadcrumb", () => {
    const html = renderPage(
      <Page
        frame={aFrame()}
        title="Housing"
        breadcrumbs={[{ label: "York", href: "/york" }, { label: "Housing" }]}
      >
        <h1>Housing</h1>
      </Page>,
    );
    expect(html).toMatch(/href="\/york\/rights" aria-current="page"/);
    expect(html).toContain('<span aria-current="page">Housing</span>');
  });

  test("signs out by a form that posts, and shows no way to sign in to who is signed in", () => {
    const account = {
      name: "Kari",
      links: [{ label: "Your desk", href: "/desk" }],
      further: [{ label: "People", href: "/york/work/people" }],
      signOutHref: "/sign-out",
    };
    const html = renderPage(
      <Page frame={aFrame({ account, signInHref: "/sign-in" })} title="York">
        <h1>York</h1>
      </Page>,
    );
    expect(html).toMatch(
      /<form method="post" action="\/sign-out"><button[^>]*type="submit">Sign out/,
    );
    expect(html).not.toContain("/sign-in");
  });

  test("says its notices before anything else in the header", () => {
    const notices = [{ tone: "warning", text: "This is a demonstration." }] as const;
    const html = renderPage(
      <Page frame={aFrame({ notices })} title="York">
        <h1>York</h1>
      </Page>,
    );
    const header = wordsOf(html.slice(html.indexOf("<header"), html.indexOf("</header>")));
    expect(header).toMatch(/^This is a demonstration\./);
  });

  test("says in its title that a form came back with errors, and names its feeds", () => {
    const html = renderPage(
      <Page
        frame={aFrame()}
        title="Answer"
        failed
        feeds={[{ title: "Answers", href: "/york/answers.atom" }]}
      >
        <h1>Answer</h1>
      </Page>,
    );
    expect(html).toContain("<title>Error: Answer – York</title>");
    expect(html).toMatch(
      /type="application\/atom\+xml" title="Answers" href="\/york\/answers.atom"/,
    );
  });

  test("carries no script and no inline style, which the site's policy forbids", () => {
    const html = renderPage(
      <Page frame={aFrame()} title="York">
        <h1>York</h1>
      </Page>,
    );
    expect(html).not.toMatch(/<script|\sstyle=|\son[a-z]+=/);
  });

  test("escapes what people wrote", () => {
    const html = renderPage(
      <Page frame={aFrame()} title={'<script>"'}>
        <h1>{"<b>York</b>"}</h1>
      </Page>,
    );
    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;b>York&lt;/b>");
  });
});
