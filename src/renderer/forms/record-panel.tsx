import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Reply } from '../../contract/contract.ts';
import { nameOfRecord } from '../../core/records/kinds.ts';
import type { AnyRecord } from '../../core/records/kinds.ts';
import type { RecordKind } from '../../core/records/fields.ts';
import { formWords } from '../../words/screens/forms/form.ts';
import { kitWords } from '../../words/screens/kit.ts';
import { viewWords } from '../../words/screens/forms/view.ts';
import { useQuery } from '../client/use-query.ts';
import { RecordPane } from '../frame/record-pane.tsx';
import { locationOf } from '../places/place-of-kind.ts';
import { useApp } from '../state/app.ts';
import { useDates, useSession, useWhyReadOnly } from '../state/hooks.ts';
import type { Location } from '../state/navigation.ts';
import { Badge } from '../ui/badge.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Callout } from '../ui/callout.tsx';
import { Tabs } from '../ui/tabs.tsx';
import type { TabPart } from '../ui/tabs.tsx';
import { copyRecord } from './copy-record.ts';
import { Outgoing } from '../ui/outgoing.tsx';
import { useLater } from '../ui/use-later.ts';
import { EDIT, editRecord, newRecordOf } from './navigate.ts';
import type { NewRecord } from './navigate.ts';
import { LateForm } from './late-form.tsx';
import { RemoveRecord } from './remove-record.tsx';
import { draftKey } from './state/drafts.ts';
import { useKept } from './use-kept.ts';
import { moreOf } from './view/named-by.ts';
import { RecordDetails } from './view/record-details.tsx';
import { RecordFindings } from './view/record-findings.tsx';
import { RecordHistory } from './view/record-history.tsx';
import { RecordLinks } from './view/record-links.tsx';
import styles from './form.module.css';

/** What a record is, with what it names and what names it. */
export type ReadRecord = Reply<'records.get'>;

export interface RecordPanelProps {
  /** The record of the location, or one that is being made. */
  readonly id: string;
  readonly location: Location;
  readonly onClose: () => void;
  /** What the place knows of the record beside its fields, such as the answer about a transfer: shown first. */
  readonly lead?: ((read: ReadRecord) => ReactNode) | undefined;
  /** Marks beside the name, such as an answer. */
  readonly marks?: ((read: ReadRecord) => ReactNode) | undefined;
  /** What else can be done with it. */
  readonly actions?: ((read: ReadRecord) => ReactNode) | undefined;
  /** Further parts, after the record itself. */
  readonly parts?: ((read: ReadRecord) => readonly TabPart[]) | undefined;
  /** Sections of the record that the lead shows already. */
  readonly leaveOut?: readonly string[] | undefined;
}

/** A record on the right of a place: read, with what is found about it, what it is connected with and its history; edited; or made new. */
export function RecordPanel(props: RecordPanelProps) {
  const made = newRecordOf(props.id);
  return made === undefined ? <KnownRecord {...props} /> : <NewRecordPanel {...props} made={made} />;
}

function NewRecordPanel({
  id,
  made,
  onClose,
}: RecordPanelProps & { readonly made: NonNullable<ReturnType<typeof newRecordOf>> }) {
  const { navigation } = useApp();
  const why = useWhyReadOnly();
  const { kind } = made;
  return (
    <RecordPane id={id} kind={formWords.kind(kind)} name={formWords.newTitle(kind)} onClose={onClose}>
      {why !== undefined ? (
        <WhyReadOnly />
      ) : (
        <LateForm
          key={id}
          kind={kind}
          prefill={made.prefill}
          purpose={made.purpose}
          names={made.names}
          onSaved={(saved) => navigation.replace(afterSaving(made, saved))}
          onLeave={onClose}
        />
      )}
    </RecordPane>
  );
}

function afterSaving({ returnTo, kind }: NewRecord & { readonly kind: RecordKind }, saved: string): Location {
  if (returnTo === undefined) return locationOf(kind, saved);
  return typeof returnTo === 'function' ? returnTo(saved) : returnTo;
}

function WhyReadOnly() {
  const past = useSession(({ asRecorded }) => asRecorded !== undefined);
  return <Callout tone="warning">{past ? formWords.readOnlyPast : formWords.readOnlyFile}</Callout>;
}

function KnownRecord(props: RecordPanelProps) {
  const { id, location, onClose } = props;
  const { asRecorded } = useDates();
  const { value: read, problem } = useQuery('records.get', { id, ...(asRecorded === undefined ? {} : { asRecorded }) });
  if (problem !== undefined) {
    return (
      <RecordPane id={id} kind="" name={viewWords.notFound} onClose={onClose}>
        <p>{viewWords.notFoundText}</p>
      </RecordPane>
    );
  }
  if (read === undefined) {
    return (
      <RecordPane id={id} kind="" name={kitWords.loading} onClose={onClose}>
        {null}
      </RecordPane>
    );
  }
  return <ReadOrEdit key={id} {...props} read={read} editing={location.part === EDIT} />;
}

type Shown = RecordPanelProps & { readonly read: ReadRecord };

function ReadOrEdit(props: Shown & { readonly editing: boolean }) {
  const { id, location, onClose, read, editing } = props;
  const app = useApp();
  const { navigation } = app;
  const why = useWhyReadOnly();
  const [removing, setRemoving] = useState(false);
  const { kind, record, names } = read;
  const name = nameOfRecord(kind, record);
  const isEditing = editing && why === undefined;
  const toReading = (): void => navigation.replace({ ...location, part: undefined });
  const actions = (
    <>
      {props.actions?.(read)}
      <Button size="small" icon="edit" why={why} onPress={() => editRecord(app, kind, id)}>
        {formWords.edit}
      </Button>
      <IconButton
        size="small"
        icon="copy"
        label={formWords.copyTitle(kind)}
        why={why}
        onPress={() => copyRecord(app, kind, record, names)}
      />
      <IconButton
        size="small"
        icon="remove"
        label={formWords.removeTitle(kind)}
        why={why}
        onPress={() => setRemoving(true)}
      />
    </>
  );
  return (
    <RecordPane
      id={id}
      part={isEditing ? EDIT : undefined}
      kind={formWords.kind(kind)}
      name={name}
      marks={<Marks record={record}>{props.marks?.(read)}</Marks>}
      actions={isEditing ? undefined : actions}
      onClose={onClose}
    >
      <Outgoing present={isEditing}>
        <LateForm kind={kind} record={record} names={names} onSaved={toReading} onLeave={toReading} />
      </Outgoing>
      {isEditing ? null : <Reading {...props} />}
      {removing ? (
        <RemoveRecord kind={kind} id={id} name={name} onClose={() => setRemoving(false)} onRemoved={onClose} />
      ) : null}
    </RecordPane>
  );
}

function Marks({ record, children }: { readonly record: AnyRecord; readonly children: ReactNode }) {
  return (
    <>
      {children}
      {record.status === 'active' ? null : <Badge>{kitWords.status[record.status]}</Badge>}
      {record.illustrative ? <Badge tone="accent">{kitWords.illustrative}</Badge> : null}
      {record.toBeConfirmed.length === 0 ? null : (
        <Badge tone="soon">{viewWords.toBeConfirmedCount(record.toBeConfirmed.length)}</Badge>
      )}
    </>
  );
}

const DETAILS = 'details';

function Unsaved({ kind, id }: { readonly kind: RecordKind; readonly id: string }) {
  const app = useApp();
  const why = useWhyReadOnly();
  const kept = useKept(draftKey(kind, id));
  if (!kept || why !== undefined) return null;
  return (
    <Callout
      title={formWords.unsavedTitle}
      action={
        <Button size="small" onPress={() => editRecord(app, kind, id)}>
          {formWords.goOn}
        </Button>
      }
    />
  );
}

function Reading(props: Shown) {
  const { id, read } = props;
  const { kind, record, names, namedBy, namedByMore = [] } = read;
  const dates = useDates();
  const [part, setPart] = useState(DETAILS);
  // What a place knows of a record, such as the answer about it, is seen before its fields.
  const later = useLater();
  const { value: found } = useQuery('answers.findings', { ...dates, record: id }, { keep: true });
  const parts: readonly TabPart[] = [
    {
      id: DETAILS,
      label: viewWords.details,
      content: (
        <Parts>
          <Unsaved kind={kind} id={id} />
          {props.lead?.(read)}
          {later || props.lead === undefined ? (
            <RecordDetails kind={kind} record={record} names={names} leaveOut={props.leaveOut ?? []} />
          ) : null}
        </Parts>
      ),
    },
    ...(props.parts?.(read) ?? []),
    {
      id: 'findings',
      label: viewWords.findings(found?.total),
      content: (
        <Parts>
          <RecordFindings id={id} on={dates.on} reply={found} />
        </Parts>
      ),
    },
    {
      id: 'links',
      label: viewWords.links(namedBy.length + moreOf(namedByMore) + Object.keys(names).length),
      content: (
        <Parts>
          <RecordLinks names={names} namedBy={namedBy} namedByMore={namedByMore} />
        </Parts>
      ),
    },
    {
      id: 'history',
      label: viewWords.history,
      content: (
        <Parts>
          <RecordHistory kind={kind} id={id} names={names} />
        </Parts>
      ),
    },
  ];
  return <Tabs label={viewWords.parts} tabs={parts} selected={part} onSelect={setPart} />;
}

function Parts({ children }: { readonly children: ReactNode }) {
  return <div className={styles.parts}>{children}</div>;
}
