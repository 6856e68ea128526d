import type { Names } from '../../../contract/reports.ts';
import type { RecordKind } from '../../../core/records/fields.ts';
import type { Notice } from '../../../core/records/notice.ts';
import { noticeWords as words } from '../../../words/screens/notice.ts';
import { placeWords } from '../../../words/screens/places.ts';
import { useQuery } from '../../client/use-query.ts';
import { editRecord, newRecord } from '../../forms/navigate.ts';
import { Page } from '../../frame/page.tsx';
import { useApp } from '../../state/app.ts';
import type { App } from '../../state/app.ts';
import { useDates, useRecorded, useWhyReadOnly } from '../../state/hooks.ts';
import type { Location } from '../../state/navigation.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { Coming } from '../../ui/coming.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { Facts, Section } from '../../ui/facts.tsx';
import { RecordLink } from '../../ui/record-link.tsx';
import { saidProblem } from '../../ui/said.ts';
import { Select } from '../../ui/select.tsx';
import type { Place } from '../place.ts';
import { NoticeText } from './notice-text.tsx';
import { PasteText } from './paste-text.tsx';
import styles from './notice.module.css';

function addNotice(app: App): void {
  newRecord(app, 'notice');
}

function About({ notice, names }: { readonly notice: Notice; readonly names: Names }) {
  const { version, address, inForceFrom, inForceTo, speaksFor } = notice;
  const orWhyNot = (text: string | undefined, field: string): string | undefined => {
    if (text !== undefined && text !== '') return text;
    const why = notice.toBeConfirmed.find((mark) => mark.field === field)?.why;
    return why === undefined ? undefined : words.notRecordedSince(why);
  };
  return (
    <Facts
      facts={[
        {
          label: words.speaksFor,
          value:
            speaksFor.length === 0 ? undefined : (
              <span className={styles.entities}>
                {speaksFor.map((id) => (
                  <RecordLink
                    key={id}
                    kind={(names[id]?.kind ?? 'entity') as RecordKind}
                    id={id}
                    name={names[id]?.name ?? id}
                  />
                ))}
              </span>
            ),
        },
        { label: words.inForce, value: orWhyNot(words.inForceFrom(inForceFrom, inForceTo), 'inForceFrom') },
        { label: words.version, value: orWhyNot(version, 'version') },
        { label: words.address, value: orWhyNot(address, 'address') },
      ]}
    />
  );
}

function OneNotice({ id }: { readonly id: string }) {
  const dates = useDates();
  const { value, problem } = useQuery('notices.get', { id, ...useRecorded() });
  const { value: found } = useQuery('answers.findings', { ...dates, record: id, limit: 500 }, { keep: true });
  if (problem !== undefined) return <Callout tone="problem">{saidProblem(problem)}</Callout>;
  if (value === undefined) return <Coming />;
  return (
    <>
      <Section title={value.notice.title}>
        <About notice={value.notice} names={value.names} />
      </Section>
      <NoticeText key={id} notice={value.notice} names={value.names} found={found} on={dates.on} />
    </>
  );
}

function NoticePlace({ location }: { readonly location: Location }) {
  const app = useApp();
  const why = useWhyReadOnly();
  const dates = useDates();
  const { value: list, problem } = useQuery('records.table', { kind: 'notice', ...dates, limit: 200 }, { keep: true });
  const rows = list?.rows ?? [];
  const chosen = rows.find(({ id }) => id === location.record) ?? rows[0];
  const recorded = useRecorded();
  const { value: shown } = useQuery('notices.get', chosen === undefined ? undefined : { id: chosen.id, ...recorded });
  const add = (
    <Button variant={list?.total === 0 ? 'primary' : 'secondary'} icon="add" why={why} onPress={() => addNotice(app)}>
      {words.add}
    </Button>
  );
  return (
    <Page
      title={placeWords.notice}
      lead={words.lead}
      actions={
        chosen === undefined ? undefined : (
          <>
            {rows.length > 1 ? (
              <Select
                label={words.choose}
                hideLabel
                value={chosen.id}
                choices={rows.map(({ id, name }) => ({ id, label: name }))}
                onChange={(id) => app.navigation.replace({ place: 'notice', record: id })}
              />
            ) : null}
            <Button icon="edit" why={why} onPress={() => editRecord(app, 'notice', chosen.id)}>
              {words.edit}
            </Button>
            {shown === undefined ? null : <PasteText notice={shown.notice} />}
            {add}
          </>
        )
      }
    >
      {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
      {list?.total === 0 ? (
        <EmptyState
          icon="notice"
          title={words.empty}
          action={
            <>
              {add}
              <PasteText />
            </>
          }
        >
          {words.emptyText}
        </EmptyState>
      ) : null}
      {chosen === undefined ? null : <OneNotice id={chosen.id} />}
    </Page>
  );
}

export const noticePlace: Place = {
  id: 'notice',
  group: 'papers',
  icon: 'notice',
  needsRegister: true,
  kind: 'notice',
  create: addNotice,
  View: NoticePlace,
};
