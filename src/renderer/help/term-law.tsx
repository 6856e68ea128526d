import type { LawOverview, RegimeView, Standing } from '../../core/law/overview-shape.ts';
import type { TermLaw } from '../../words/glossary.ts';
import { helpWords as words } from '../../words/screens/help.ts';
import { GRADE_WORDS } from '../../words/screens/settings.ts';
import { REGIME_WORDS } from '../../words/terms.ts';
import { Badge } from '../ui/badge.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import styles from './help.module.css';

/** A place in the law with where it was read. */
interface Cited {
  readonly id: string;
  readonly law: string;
  readonly citation: string;
  /** Nothing where it is said from general knowledge. */
  readonly standing: Pick<Standing, 'grade' | 'sources'> | undefined;
}

/** The laws that are said first; the others are behind one press. */
const FIRST: ReadonlySet<string> = new Set(['uk-gdpr', 'eu-gdpr']);

function articleOf(regime: RegimeView, law: TermLaw & { readonly from: 'articles' }): readonly Cited[] {
  const standing = regime.articlesByDate.find(({ state }) => state === 'in-force');
  const citation = standing?.[law.part] ?? regime.articles?.[law.part];
  return citation === undefined ? [] : [{ id: regime.id, law: REGIME_WORDS[regime.id], citation, standing }];
}

function citedIn({ regimes, sources }: LawOverview, law: TermLaw): readonly Cited[] {
  if (law.from === 'articles') return regimes.flatMap((regime) => articleOf(regime, law));
  if (law.from === 'instrument') {
    return regimes.flatMap((regime) =>
      regime.instruments
        .filter(({ id }) => id === law.id)
        .map((instrument) => ({
          id: regime.id,
          law: REGIME_WORDS[regime.id],
          citation: instrument.citation,
          standing: instrument,
        })),
    );
  }
  const { text, source } = law;
  const isRead = source !== undefined && sources[source] !== undefined;
  return [
    {
      id: text,
      law: '',
      citation: words.cites(text),
      standing: isRead ? { grade: 'note', sources: [source] } : undefined,
    },
  ];
}

function Citation({
  one,
  sources,
}: {
  readonly one: Cited;
  /** Nothing where they are not to be told. */
  readonly sources: LawOverview['sources'] | undefined;
}) {
  const { standing } = one;
  const isUnconfirmed = standing === undefined || standing.grade === 'unconfirmed';
  return (
    <li className={styles.citation}>
      {one.law === '' || one.citation.startsWith(one.law) ? null : `${one.law}: `}
      <b>{one.citation}</b>{' '}
      {isUnconfirmed ? (
        <>
          <Badge tone="warning">{GRADE_WORDS.unconfirmed}</Badge>
          {standing === undefined ? <span className={styles.faint}> {words.unconfirmed}</span> : null}
        </>
      ) : (
        <span className={styles.faint}>{GRADE_WORDS[standing.grade]}</span>
      )}
      {standing?.sources.map((source) => {
        const known = sources?.[source];
        return known === undefined ? null : (
          <span key={source} className={styles.source}>
            {words.sources} {source}: {known.title}, <span className={styles.address}>{known.address}</span>
          </span>
        );
      })}
    </li>
  );
}

/**
 * Where a term stands in the law, as the law pack has it on the day of the top bar: the article, its source and how far it can be trusted.
 * @param brief the articles of the first laws alone, with how far each can be trusted
 */
export function TermLaws({
  laws,
  law,
  brief = false,
}: {
  readonly laws: readonly TermLaw[];
  readonly law: LawOverview;
  readonly brief?: boolean;
}) {
  const all = laws.flatMap((one) => citedIn(law, one));
  if (laws.length === 0) return <p className={styles.faint}>{words.own}</p>;
  const first = all.filter(({ id }) => FIRST.has(id) || !law.regimes.some((regime) => regime.id === id));
  const others = all.filter((one) => !first.includes(one));
  const list = (cited: readonly Cited[]) => (
    <ul className={styles.citations}>
      {cited.map((one) => (
        <Citation key={`${one.id} ${one.citation}`} one={one} sources={brief ? undefined : law.sources} />
      ))}
    </ul>
  );
  return (
    <>
      {list(first)}
      {others.length === 0 || brief ? null : (
        <Disclosure title={words.moreLaws(others.length)}>{list(others)}</Disclosure>
      )}
    </>
  );
}
