import { formWords } from '../../../words/screens/forms/form.ts';
import { useQuery } from '../../client/use-query.ts';
import { useDates } from '../../state/hooks.ts';
import { said as saidStatement } from '../../ui/said.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import type { Choice } from '../../ui/select.tsx';
import { valueAt } from '../model/paths.ts';
import { useEditing, useFormContext } from '../state/context.ts';
import { useValue } from '../state/form-values.ts';
import type { ScalarProps } from './scalar-props.ts';
import { textIn } from '../model/values.ts';

const RECORD = 'record';
const REGIME = 'regime';

/** Which finding is meant, among those about the record that the form names: kept by the name of its rule. */
export function FindingRulePicker({ path, said }: ScalarProps) {
  const { values } = useFormContext();
  const dates = useDates();
  const value = textIn(useValue(values, path));
  const record = textIn(useValue(values, RECORD));
  const { set, left } = useEditing(path);
  const { value: reply } = useQuery('answers.findings', record === '' ? undefined : { ...dates, record });
  const findings = reply?.findings ?? [];
  const choices: Choice[] = findings.map((finding, index) => ({
    id: `${index} ${finding.rule}`,
    label: saidStatement(finding.statement),
    detail: [finding.citation, finding.rule].join(' · '),
  }));
  const chosen = findings.findIndex(({ rule }) => rule === value);
  const shown = chosen === -1 && value !== '' ? [{ id: value, label: value }, ...choices] : choices;
  const help = record === '' ? formWords.chooseFirst : said.description;
  const change = (id: string): void => {
    const finding = findings[choices.findIndex((choice) => choice.id === id)];
    set(finding?.rule ?? id);
    const regime = valueAt(values.all(), REGIME);
    if (finding?.regime !== undefined && (regime === '' || regime === undefined)) values.set(REGIME, finding.regime);
  };
  return (
    <ComboBox
      {...said}
      description={record !== '' && reply !== undefined && findings.length === 0 ? formWords.noFindings : help}
      value={chosen === -1 ? value : (choices[chosen]?.id ?? value)}
      onChange={change}
      onBlur={left}
      choices={shown}
    />
  );
}
