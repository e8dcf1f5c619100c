/** The top of every page. It needs no script: on a phone the navigation wraps instead of hiding behind a button. */
import type { VNode } from "preact";
import { LANGUAGE_NAMES } from "../kernel/language.ts";
import { Brand } from "./brand.tsx";
import type { Frame } from "./frame.ts";
import { useTexts } from "./page-language.tsx";

type FrameProps = { readonly frame: Frame };

export function Header({ frame }: FrameProps): VNode {
  const { place, navigation, account } = frame;
  return (
    <header class="top">
      <Notices frame={frame} />
      <div class="page top-row">
        <a class="brand" href={place?.href ?? "/"}>
          {place?.crest === undefined ? (
            <Brand colour={place?.colour} />
          ) : (
            <img class="crest" src={place.crest} alt="" />
          )}
          <span class="brand-words">
            <span class="brand-name">{place?.name ?? "Rosario"}</span>
            {place?.tagline !== undefined && <span class="brand-tagline">{place.tagline}</span>}
          </span>
        </a>
        <Services frame={frame} />
      </div>
      {account !== undefined && <AccountBar account={account} />}
      {navigation.length > 0 && <Navigation frame={frame} />}
    </header>
  );
}

function Notices({ frame }: FrameProps): VNode | null {
  const texts = useTexts();
  if (frame.notices.length === 0) return null;
  return (
    <section class="strip" aria-label={texts.notices}>
      {frame.notices.map(({ tone, text }) => (
        <p class="strip-line" data-tone={tone}>
          <span class="page">{text}</span>
        </p>
      ))}
    </section>
  );
}

function Services({ frame }: FrameProps): VNode {
  const texts = useTexts();
  return (
    <div class="services">
      {frame.languages.length > 1 && (
        <nav aria-label={texts.languageNavigation}>
          <ul class="inline-list">
            {frame.languages.map(({ language, href }) => (
              <li>
                <a
                  href={href}
                  lang={language}
                  hreflang={language}
                  aria-current={language === frame.language ? "true" : undefined}
                >
                  {LANGUAGE_NAMES[language]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {frame.account === undefined && frame.signInHref !== undefined && (
        <a class="sign-in" href={frame.signInHref}>
          {texts.signIn}
        </a>
      )}
    </div>
  );
}

function Navigation({ frame }: FrameProps): VNode {
  const texts = useTexts();
  return (
    <nav class="sections" aria-label={texts.mainNavigation}>
      <div class="page">
        <ul class="inline-list">
          {frame.navigation.map(({ label, href, current }) => (
            <li>
              <a href={href} aria-current={current ? "page" : undefined}>
                {label}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}

function AccountBar({ account }: { readonly account: NonNullable<Frame["account"]> }): VNode {
  const texts = useTexts();
  return (
    <div class="account">
      <div class="page account-row">
        <p>
          {texts.signedInAs} <strong>{account.name}</strong>
        </p>
        <nav aria-label={texts.accountNavigation}>
          <ul class="inline-list">
            {account.links.map(({ label, href }, place) => (
              <li data-only={place === 0 ? undefined : "wide"}>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </nav>
        <details class="further">
          <summary>{texts.further}</summary>
          <ul class="plain-list">
            {/* On a phone the first link is enough above the page; the others stand here. */}
            {account.links.slice(1).map(({ label, href }) => (
              <li data-only="narrow">
                <a href={href}>{label}</a>
              </li>
            ))}
            {account.further.map(({ label, href }) => (
              <li>
                <a href={href}>{label}</a>
              </li>
            ))}
          </ul>
        </details>
        <form method="post" action={account.signOutHref}>
          <button class="plain-button" type="submit">
            {texts.signOut}
          </button>
        </form>
      </div>
    </div>
  );
}
