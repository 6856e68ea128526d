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
export function BoardPreview({
  html,
  css,
  onFigure,
}: {
  readonly html: string;
  readonly css: string;
  /** Asked for the rows behind a figure, by its id. */
  readonly onFigure: (figure: string) => void;
}) {
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
  useEffect(() => {
    const element = host.current;
    if (element === null) return undefined;
    // In the file a number leads to its part of the annex; here it opens the rows themselves.
    const open = (event: Event): void => {
      const link = event
        .composedPath()
        .find(
          (target): target is HTMLElement => target instanceof HTMLElement && target.dataset['figure'] !== undefined,
        );
      if (link === undefined) return;
      event.preventDefault();
      onFigure(link.dataset['figure'] ?? '');
    };
    element.addEventListener('click', open);
    return () => element.removeEventListener('click', open);
  }, [onFigure]);
  // A part that scrolls has to be reachable by keyboard.
  return <div ref={host} className={styles.preview} role="region" aria-label={words.previewName} tabIndex={0} />;
}
