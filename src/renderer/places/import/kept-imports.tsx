import { number } from '../../../words/count.ts';
import { moment } from '../../../words/screens/history.ts';
import { importWords as words } from '../../../words/screens/imports.ts';
import { useQuery } from '../../client/use-query.ts';
import { useFileJob } from '../../files/use-file-job.ts';
import { ShortTable } from '../../table/short-table.tsx';
import { Section } from '../../ui/facts.tsx';
import { useRecorded } from '../../state/hooks.ts';
import { TakeBackButton, TakeBackPanel } from './take-back.tsx';

/** The imports of the register, the newest first, each with its way back. */
export function KeptImports() {
  const { value } = useQuery('imports.list', useRecorded());
  const work = useFileJob('imports.takeBack');
  if (value === undefined || value.imports.length === 0) return null;
  return (
    <Section title={words.imports}>
      <ShortTable
        caption={words.imports}
        columns={[
          { id: 'file', heading: words.importsFile, head: true, cell: ({ file }) => words.fileName(file) },
          { id: 'at', heading: words.when, narrow: true, cell: ({ at }) => moment(at) },
          { id: 'by', heading: words.by, cell: ({ by }) => by },
          { id: 'records', heading: words.records, align: 'end', narrow: true, cell: ({ records }) => number(records) },
          {
            id: 'back',
            heading: words.takenBack,
            narrow: true,
            cell: ({ change, takenBack, file }) =>
              takenBack === null ? (
                <TakeBackButton
                  work={work}
                  change={change}
                  label={words.takeBack}
                  name={words.takeBackOf(words.fileName(file))}
                />
              ) : (
                words.takenBack
              ),
          },
        ]}
        rows={value.imports}
        keyOf={({ change }) => String(change)}
        atOnce={20}
      />
      <TakeBackPanel work={work} />
    </Section>
  );
}
