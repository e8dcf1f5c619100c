/** The foot of every page: what the site says about itself. */
import type { VNode } from "preact";
import type { Frame } from "./frame.ts";
import { useTexts } from "./page-language.tsx";

export function Footer({ frame }: { readonly frame: Frame }): VNode {
  const texts = useTexts();
  return (
    <footer class="foot">
      <div class="page foot-row">
        {frame.footerText !== undefined && <p class="foot-text">{frame.footerText}</p>}
        {frame.footer.length > 0 && (
          <nav aria-label={texts.footerNavigation}>
            <ul class="inline-list">
              {frame.footer.map(({ label, href }) => (
                <li>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
      </div>
    </footer>
  );
}
