import { memo, useId, useMemo, useRef } from 'react';
import { sectionTitle } from '../../words/screens/forms/all.ts';
import { formWords } from '../../words/screens/forms/form.ts';
import { TermButton } from '../help/term-button.tsx';
import { useTaken } from '../state/store.ts';
import { cx } from '../ui/cx.ts';
import { Badge } from '../ui/badge.tsx';
import { Link } from '../ui/link.tsx';
import { Rows } from './fields/cell.tsx';
import { useGrowing } from '../ui/use-growing.ts';
import { FORM_GUIDES } from './guides/guides.ts';
import type { FormGuide } from './guides/guide.ts';
import { LAYOUTS } from './layouts/all.ts';
import { cellsIn } from './layouts/layout.ts';
import type { Section } from './layouts/layout.ts';
import { shownSections } from './layouts/shown-sections.ts';
import { stepsOf } from './model/paths.ts';
import { useFormContext } from './state/context.ts';
import { shownNotes } from './state/form-notes.ts';
import styles from './form.module.css';

/** How many fields of a section are to be mended. */
function useToMend(section: Section): number {
  const { notes } = useFormContext();
  const names = new Set(cellsIn(section.rows).map(({ field }) => field));
  return useTaken(notes, (state) => shownNotes(state).filter(({ path }) => names.has(String(stepsOf(path)[0]))).length);
}

const NO_GUIDE: FormGuide = {
  Provider: ({ children }) => children,
  Head: () => null,
  Mark: () => null,
  Intro: () => null,
};

function useGuide(): FormGuide {
  const { kind } = useFormContext();
  return FORM_GUIDES[kind] ?? NO_GUIDE;
}

function SectionLink({ section, onGo }: { readonly section: Section; readonly onGo: () => void }) {
  const { kind } = useFormContext();
  const toMend = useToMend(section);
  const { Mark } = useGuide();
  return (
    <li>
      <Link plain onPress={onGo}>
        {sectionTitle(kind, section.id)}
      </Link>{' '}
      <Mark section={section.id} />
      {toMend === 0 ? null : (
        <>
          {' '}
          <Badge tone="problem">{formWords.withProblems(toMend)}</Badge>
        </>
      )}
    </li>
  );
}

/** Above so many sections a form has a list of them at its head. */
const MOST_AT_A_GLANCE = 4;

/** How many sections are there at once. The others follow while the page stays free. */
const FIRST = 2;

const SectionRows = memo(function SectionRows({ section }: { readonly section: Section }) {
  const { model } = useFormContext();
  return (
    <Rows rows={section.rows} fields={model.fields} path="" fixed={false} bare={cellsIn(section.rows).length === 1} />
  );
});

/** The sections of the form, with a list of them to go by. */
export function FormSections() {
  const { kind, values } = useFormContext();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  // Which sections there are is told by the names of what is in them, so that typing in one draws none of them anew.
  const shown = values.useTaken((all) =>
    shownSections(LAYOUTS[kind], all)
      .map(({ id: name, rows }) => [name, ...cellsIn(rows).map(({ field }) => field)].join(' '))
      .join(', '),
  );
  const sections = useMemo(() => shownSections(LAYOUTS[kind], values.all()), [kind, values, shown]);
  const { Provider, Head, Intro } = useGuide();
  const drawn = useGrowing(sections.length, FIRST);
  const go = (section: Section): void => {
    const heading = [...(box.current?.querySelectorAll<HTMLElement>('[data-section]') ?? [])].find(
      (element) => element.dataset['section'] === section.id,
    );
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus();
  };
  return (
    <Provider>
      <div ref={box} className={styles.sections} aria-busy={drawn < sections.length}>
        {sections.length <= MOST_AT_A_GLANCE && FORM_GUIDES[kind] === undefined ? null : (
          <nav
            aria-label={formWords.sections}
            className={cx(styles.contents, FORM_GUIDES[kind] !== undefined && styles.guided)}
          >
            <Head />
            <ul>
              {sections.map((section) => (
                <SectionLink key={section.id} section={section} onGo={() => go(section)} />
              ))}
            </ul>
          </nav>
        )}
        {sections.map((section, place) => (
          <section key={section.id} className={styles.section} aria-labelledby={`${id}-${section.id}`}>
            <div className={styles.headed}>
              <h3 id={`${id}-${section.id}`} tabIndex={-1} data-section={section.id} className={styles.heading}>
                {sectionTitle(kind, section.id)}
              </h3>
              <TermButton label={sectionTitle(kind, section.id)} />
            </div>
            <Intro section={section.id} />
            {place < drawn ? <SectionRows section={section} /> : null}
          </section>
        ))}
      </div>
    </Provider>
  );
}
