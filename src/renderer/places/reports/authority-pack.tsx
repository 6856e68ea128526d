import { useState } from 'react';
import type { Reply } from '../../../contract/contract.ts';
import type { PackWritten } from '../../../contract/packs.ts';
import { packScreenWords as words } from '../../../words/screens/pack.ts';
import { useQuery } from '../../client/use-query.ts';
import { useFileChooser } from '../../files/use-file-chooser.tsx';
import { useFileJob } from '../../files/use-file-job.ts';
import { useDates, useRecorded, useSession } from '../../state/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Callout } from '../../ui/callout.tsx';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Facts } from '../../ui/facts.tsx';
import { saidProblem } from '../../ui/said.ts';
import { CheckboxGroup } from '../../ui/toggle.tsx';
import { KeepPack } from './keep-pack.tsx';
import { ReportJob } from './written.tsx';
import styles from './reports.module.css';

const WHOLE = 'whole';

type Preview = Reply<'packs.preview'>;

/** Whose pack there can be: the group's, and one for each company. */
function useWhose() {
  const { value } = useQuery('records.choices', { ...useRecorded(), kinds: ['entity'], limit: 100 });
  const companies = (value?.choices ?? []).map(({ id, name }) => ({ id, label: name }));
  return [{ id: WHOLE, label: words.whole }, ...companies];
}

/** What is in the pack and what stays behind, before it is made. */
function Contents({ preview }: { readonly preview: Preview }) {
  const { withheld } = preview;
  const lines =
    withheld.length === 0 ? (
      words.nothingWithheld
    ) : (
      <ul>
        {withheld.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    );
  return (
    <Facts
      facts={[
        { label: words.inIt, value: words.counts(preview) },
        { label: words.withheld, value: lines },
      ]}
    />
  );
}

function Documents({
  preview: { offered },
  chosen,
  onChange,
}: {
  readonly preview: Preview;
  readonly chosen: readonly string[];
  readonly onChange: (documents: readonly string[]) => void;
}) {
  if (offered.length === 0) return <p className={styles.note}>{words.noDocuments}</p>;
  return (
    <CheckboxGroup
      label={words.documents}
      description={words.documentsHelp}
      values={chosen}
      onChange={onChange}
      choices={offered.map(({ sha256, title, dated }) => ({ id: sha256, label: words.document(title, dated) }))}
    />
  );
}

/** The frozen pack for an authority's request: of whom, with which documents, saved where, and that it was handed over. */
export function AuthorityPack({ entity }: { readonly entity?: string | undefined }) {
  const dates = useDates();
  const register = useSession((state) => state.register?.name ?? '');
  const choices = useWhose();
  const [whose, setWhose] = useState(entity ?? WHOLE);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const chooser = useFileChooser();
  const work = useFileJob('exports.pack');
  const narrowed = whose === WHOLE ? {} : { entity: whose };
  const { value: preview, problem } = useQuery('packs.preview', { ...dates, ...narrowed }, { keep: true });
  const offered = new Set(preview?.offered.map(({ sha256 }) => sha256));
  // What was chosen for another company's pack may not be offered for this one.
  const documents = chosen.filter((sha256) => offered.has(sha256));
  const save = async (): Promise<void> => {
    const name = whose === WHOLE ? register : (choices.find(({ id }) => id === whose)?.label ?? register);
    const place = await chooser.toSave('pack', `${words.fileName(name, dates.on)}.zip`);
    if (place === undefined) return;
    await work.run({ ...dates, ...narrowed, documents, out: place.path, force: place.replace });
  };
  return (
    <div className={styles.report}>
      <p className={styles.text}>{words.text}</p>
      <div className={styles.whose}>
        <ComboBox
          label={words.whose}
          value={whose}
          choices={choices}
          onChange={(id) => setWhose(id === '' ? WHOLE : id)}
        />
      </div>
      {problem === undefined ? null : <Callout tone="problem">{saidProblem(problem)}</Callout>}
      {preview === undefined ? null : <Documents preview={preview} chosen={documents} onChange={setChosen} />}
      {preview === undefined ? null : <Contents preview={preview} />}
      <div>
        <Button variant="primary" isDisabled={work.state === 'running'} onPress={() => void save()}>
          {words.save}
        </Button>
      </div>
      {chooser.dialog}
      <ReportJob work={work}>
        {(file) => {
          const written = file as PackWritten;
          return (
            <>
              <p>{words.written(written.files)}</p>
              <p className={styles.seal}>{words.sha256(written.sha256)}</p>
              <KeepPack key={work.number} written={written} />
            </>
          );
        }}
      </ReportJob>
    </div>
  );
}
