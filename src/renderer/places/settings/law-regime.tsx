import type { ApprovalView, RegimeView, Standing } from '../../../core/law/overview-shape.ts';
import { GRADE_WORDS, settingsWords as words } from '../../../words/screens/settings.ts';
import { GROUND_WORDS, wordFor } from '../../../words/terms.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Facts, Section } from '../../ui/facts.tsx';
import styles from './law.module.css';

/** Where a fact was read and how far it can be trusted. */
export function Trust({ standing }: { readonly standing: Standing }) {
  const { grade, sources, unconfirmedFields } = standing;
  const isSure = grade !== 'unconfirmed' && unconfirmedFields.length === 0;
  return (
    <span className={styles.trust}>
      {isSure ? GRADE_WORDS[grade] : <Badge tone="warning">{GRADE_WORDS.unconfirmed}</Badge>}
      {grade !== 'unconfirmed' && unconfirmedFields.length > 0 ? words.inFields(unconfirmedFields) : null}
      {sources.length > 0 ? <span className={styles.sources}>{sources.join(' ')}</span> : null}
    </span>
  );
}

function Remarks({ approval }: { readonly approval: ApprovalView }) {
  const remarks = [
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
        { id: 'name', heading: words.approvalColumns.destination, head: true, cell: ({ name }) => name },
        {
          id: 'act',
          heading: words.approvalColumns.act,
          cell: (approval) => (
            <>
              {approval.act}
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

/** What the pack says of one law on the day: articles, approved destinations, safeguards, exceptions. */
export function LawRegime({ regime }: { readonly regime: RegimeView }) {
  const { articles } = regime;
  const aside = (
    <span className={styles.aside}>
      {regime.judgedFrom === null ? words.notJudged : words.judgedFrom(regime.judgedFrom)}
    </span>
  );
  return (
    <Disclosure title={regime.law} aside={aside}>
      <div className={styles.regime}>
        {regime.lacks === null ? null : <p>{words.lacks(regime.lacks)}</p>}
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
      </div>
    </Disclosure>
  );
}
