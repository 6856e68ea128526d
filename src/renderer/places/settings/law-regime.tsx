import type { ApprovalView, RegimeView } from '../../../core/law/overview-shape.ts';
import { lawWords } from '../../../words/screens/law.ts';
import { settingsWords as words } from '../../../words/screens/settings.ts';
import { DATA_KIND_WORDS, GROUND_WORDS, LAW_QUESTION_WORDS, SCHEME_WORDS, wordFor } from '../../../words/terms.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Facts, Section } from '../../ui/facts.tsx';
import { isFound } from './law-found.ts';
import { Trust } from './law-trust.tsx';
import styles from './law.module.css';

function Remarks({ approval }: { readonly approval: ApprovalView }) {
  const schemes = (onlyNo: boolean) =>
    approval.conditions
      .filter(({ onlyNoDecides }) => onlyNoDecides === onlyNo)
      .map(({ scheme }) => wordFor(SCHEME_WORDS, scheme));
  const [underConditions, outsideConditions] = [schemes(false), schemes(true)];
  const remarks = [
    ...(underConditions.length === 0 ? [] : [lawWords.conditions(underConditions)]),
    ...(outsideConditions.length === 0 ? [] : [lawWords.unlessOutside(outsideConditions)]),
    ...(approval.excludes.length === 0
      ? []
      : [lawWords.excludes(approval.excludes.map((kind) => wordFor(DATA_KIND_WORDS, kind)))]),
    ...approval.contested.map((event) => words.contested(event)),
    ...(approval.limit === null ? [] : [words.limit(approval.limit)]),
  ];
  return remarks.map((remark) => (
    <span key={remark} className={styles.remark}>
      {remark}
    </span>
  ));
}

function Approvals({ regime }: { readonly regime: RegimeView }) {
  return (
    <ShortTable
      caption={words.approvals}
      captionShown
      rows={regime.approvals}
      keyOf={({ id }) => id}
      columns={[
        { id: 'name', heading: words.approvalColumns.destination, head: true, cell: ({ name }) => placeText(name) },
        {
          id: 'act',
          heading: words.approvalColumns.act,
          cell: (approval) => (
            <>
              {approval.act}
              <span className={styles.remark}>{approval.citation}</span>
              <Remarks approval={approval} />
            </>
          ),
        },
        {
          id: 'span',
          heading: words.approvalColumns.inForce,
          cell: ({ state, from, to }) =>
            [words.states[state], words.span(from, to)].filter((part) => part !== '').join(', '),
        },
        { id: 'trust', heading: words.approvalColumns.trust, cell: (approval) => <Trust standing={approval} /> },
      ]}
    />
  );
}

/** The overview names what is approved or restricted wherever it is by a star. */
function placeText(name: string): string {
  return name === '*' ? lawWords.anywhere : wordFor(SCHEME_WORDS, name);
}

function askedText(asks: RegimeView['restrictions'][number]['asks']): string {
  return lawWords.asked(
    asks.map(({ question, mustBe }) => {
      const said = wordFor(LAW_QUESTION_WORDS, question);
      return mustBe === 'yes' ? said : lawWords.askedNot(said);
    }),
  );
}

function spanText({ state, from, to }: Pick<RegimeView['restrictions'][number], 'state' | 'from' | 'to'>): string {
  return [words.states[state], words.span(from, to)].filter((part) => part !== '').join(', ');
}

/** The articles through time: their numbers change, and so do the words for them. */
function ArticlesByDate({ regime }: { readonly regime: RegimeView }) {
  if (regime.articlesByDate.length < 2) return null;
  return (
    <Section title={lawWords.articlesByDate} level={3}>
      <Facts
        facts={regime.articlesByDate.map((articles) => ({
          label: spanText(articles),
          value: (
            <>
              {[
                articles.general,
                articles.approval,
                articles.safeguards,
                articles.assessment,
                articles.exceptions,
              ].join('; ')}
              <Trust standing={articles} />
            </>
          ),
        }))}
      />
    </Section>
  );
}

function Restrictions({ regime }: { readonly regime: RegimeView }) {
  if (regime.restrictions.length === 0) return null;
  return (
    <Section title={lawWords.restrictions} level={3}>
      <Facts
        facts={regime.restrictions.map((row) => ({
          label: placeText(row.target),
          value: (
            <>
              {row.act}
              <span className={styles.remark}>{row.citation}</span>
              {row.asks.length === 0 ? null : <span className={styles.remark}>{askedText(row.asks)}</span>}
              <span className={styles.remark}>{spanText(row)}</span>
              <Trust standing={row} />
            </>
          ),
        }))}
      />
    </Section>
  );
}

/** The law with those of its rows that have the words looked for; all of them where the law's own name has. */
function narrowed(regime: RegimeView, search: string): RegimeView | undefined {
  if (search.trim() === '' || isFound(regime.law, search)) return regime;
  const fits = (row: unknown): boolean => isFound(row, search);
  const shown: RegimeView = {
    ...regime,
    approvals: regime.approvals.filter(fits),
    instruments: regime.instruments.filter(fits),
    exceptions: regime.exceptions.filter(fits),
    restrictions: regime.restrictions.filter(fits),
    articlesByDate: regime.articlesByDate.filter(fits),
    articles: isFound(regime.articles, search) ? regime.articles : null,
  };
  const { approvals, instruments, exceptions, restrictions, articlesByDate } = shown;
  const some = [approvals, instruments, exceptions, restrictions, articlesByDate].some((rows) => rows.length > 0);
  return some || shown.articles !== null ? shown : undefined;
}

/** What the pack says of one law on the day: articles, approved destinations, safeguards, exceptions, restrictions. */
export function LawRegime({ regime: whole, search = '' }: { readonly regime: RegimeView; readonly search?: string }) {
  const regime = narrowed(whole, search);
  if (regime === undefined) return null;
  const { articles } = regime;
  const aside = (
    <span className={styles.aside}>
      {regime.judgedFrom === null ? words.notJudged : words.judgedFrom(regime.judgedFrom)}
    </span>
  );
  return (
    <Disclosure key={search === '' ? '' : 'found'} title={regime.law} aside={aside} open={search !== ''}>
      <div className={styles.regime}>
        {regime.lacks === null ? null : <p>{words.lacks(regime.lacks)}</p>}
        {regime.lacksList === null ? null : <p>{lawWords.leftToPerson(regime.lacksList)}</p>}
        {regime.model === 'negative-list' ? <p>{lawWords.negativeList}</p> : null}
        {regime.remark === null ? null : <p>{regime.remark}</p>}
        {articles === null ? null : (
          <Section title={words.articles} level={3}>
            <Facts
              facts={(['general', 'approval', 'safeguards', 'assessment', 'exceptions'] as const).map((part) => ({
                label: words.articleNames[part],
                value: articles[part],
              }))}
            />
          </Section>
        )}
        <ArticlesByDate regime={regime} />
        {regime.approvals.length === 0 ? null : <Approvals regime={regime} />}
        {regime.instruments.length === 0 ? null : (
          <Section title={words.instruments} level={3}>
            <Facts
              facts={regime.instruments.map((instrument) => ({
                label: instrument.citation,
                value: (
                  <>
                    {instrument.name}
                    {instrument.versions.map(({ version, state, from, to }) => (
                      <span key={version} className={styles.remark}>
                        {[version, words.states[state], words.span(from, to)].filter((part) => part !== '').join(', ')}
                      </span>
                    ))}
                    <Trust standing={instrument} />
                  </>
                ),
              }))}
            />
          </Section>
        )}
        {regime.exceptions.length === 0 ? null : (
          <Section title={words.exceptions} level={3}>
            <Facts
              facts={regime.exceptions.map((exception) => ({
                label: exception.citation,
                value: (
                  <>
                    {`${wordFor(GROUND_WORDS, exception.ground)}: ${exception.bearsRecurringUse ? words.recurring : words.occasional}`}
                    <Trust standing={exception} />
                  </>
                ),
              }))}
            />
          </Section>
        )}
        <Restrictions regime={regime} />
      </div>
    </Disclosure>
  );
}
