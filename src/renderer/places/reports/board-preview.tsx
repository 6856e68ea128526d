import { useEffect, useRef } from 'react';
import { reportsWords as words } from '../../../words/screens/reports.ts';
import styles from './reports.module.css';

/** A style sheet that belongs to a shadow tree alone; nothing where the page's engine has none. */
function sheetOf(css: string): CSSStyleSheet | undefined {
  if (!('adoptedStyleSheets' in ShadowRoot.prototype)) return undefined;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/**
 * The report's first pages as they will be in the file. They stand in a shadow tree with a style sheet that was made by script: the content policy allows
 * neither a frame nor styles in the markup, and neither the window's rules nor the report's reach into the other. Parsing runs no script and fetches nothing.
 */
export function BoardPreview({ html, css }: { readonly html: string; readonly css: string }) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = host.current;
    if (element === null) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    const sheet = sheetOf(css);
    if (sheet !== undefined) root.adoptedStyleSheets = [sheet];
    const page = new DOMParser().parseFromString(html, 'text/html');
    const paper = document.createElement('div');
    paper.className = 'sheet';
    paper.lang = 'en-GB';
    paper.append(...page.body.childNodes);
    root.replaceChildren(paper);
  }, [html, css]);
  // A part that scrolls has to be reachable by keyboard.
  return <div ref={host} className={styles.preview} role="region" aria-label={words.previewName} tabIndex={0} />;
}
