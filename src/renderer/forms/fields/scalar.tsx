import { useState } from 'react';
import { holdsWords } from '../../../core/plain-letters.ts';
import { kitWords } from '../../../words/screens/kit.ts';
import { formWords } from '../../../words/screens/forms/form.ts';
import { ComboBox } from '../../ui/combo-box.tsx';
import { Select } from '../../ui/select.tsx';
import type { Choice } from '../../ui/select.tsx';
import { NumberField, TextArea, TextField } from '../../ui/text-field.tsx';
import { Checkbox, RadioGroup } from '../../ui/toggle.tsx';
import type { ChoiceField, KnownField, NumberField as NumberNode, ScalarField } from '../model/field.ts';
import { valueAt } from '../model/paths.ts';
import { useGeography } from '../places.ts';
import { useEditing, useFormContext } from '../state/context.ts';
import { useValue } from '../state/form-values.ts';
import { choicesOf, codeChoices, codesOf } from './choices.ts';
import { DayInput } from './day.tsx';
import { FindingRulePicker } from './finding-rule.tsx';
import { RecordPicker } from './reference.tsx';
import type { ScalarProps } from './scalar-props.ts';
import styles from './fields.module.css';
import { textIn } from '../model/values.ts';

/** Above so many choices one types instead of looking through them. */
const MOST_LISTED = 12;

function ChoiceInput({ field, path, word, said }: ScalarProps<ChoiceField>) {
  const { values } = useFormContext();
  const value = textIn(useValue(values, path));
  const { set, left } = useEditing(path);
  const choices = choicesOf(field, word);
  const change = (id: string): void => {
    set(id);
    left();
  };
  if (choices.length > MOST_LISTED) {
    return <ComboBox {...said} value={value} onChange={change} onBlur={left} choices={choices} />;
  }
  const mayBeOpen = !field.required && field.byDefault === undefined;
  return (
    <Select
      {...said}
      value={value}
      onChange={change}
      choices={choices}
      emptyLabel={mayBeOpen ? formWords.noChoice : undefined}
    />
  );
}

const KNOWN: readonly Choice[] = Object.entries(kitWords.known).map(([id, label]) => ({ id, label }));

function KnownInput({ path, said }: ScalarProps<KnownField>) {
  const { values } = useFormContext();
  const value = textIn(useValue(values, path));
  const { set } = useEditing(path);
  return <RadioGroup {...said} value={value} onChange={set} choices={KNOWN} inline />;
}

function CodeInput({ path, said, codes, mayBeOpen }: ScalarProps & CodeProps) {
  const { values } = useFormContext();
  const value = textIn(useValue(values, path));
  const { set, left } = useEditing(path);
  const choices = codeChoices(codes, [value]);
  return <ComboBox {...said} value={value} onChange={set} onBlur={left} choices={choices} isRequired={!mayBeOpen} />;
}

interface CodeProps {
  readonly codes: Readonly<Record<string, string>>;
  readonly mayBeOpen: boolean;
}

function NumberInput({ field, path, said }: ScalarProps<NumberNode>) {
  const { values } = useFormContext();
  const value = useValue(values, path);
  const { set, left } = useEditing(path);
  return (
    <div onBlur={left} data-round>
      <NumberField
        {...said}
        value={typeof value === 'number' ? value : undefined}
        onChange={set}
        fractionDigits={field.whole ? 0 : MOST_DIGITS}
      />
    </div>
  );
}

/** As many digits as a degree can have that was measured to the millimetre: a number is never rounded by being looked at. */
const MOST_DIGITS = 12;

function CountryInput({ path, said }: ScalarProps) {
  const { values } = useFormContext();
  const { countries, nameOf } = useGeography();
  const value = textIn(useValue(values, path));
  const { set, left } = useEditing(path);
  return (
    <ComboBox
      {...said}
      value={value}
      valueLabel={nameOf(value)}
      onChange={set}
      onBlur={left}
      choices={countries}
      placeholder={formWords.search}
    />
  );
}

const ZONE = /^[A-Z][A-Z0-9-]{1,15}$/u;

/** Zones of the country that stands beside it; another code can be typed, because the law pack does not know every zone. */
function ZoneInput({ path, said }: ScalarProps) {
  const { values } = useFormContext();
  const { zonesOf } = useGeography();
  const value = textIn(useValue(values, path));
  const beside = path.slice(0, -'zone'.length);
  const country = values.useTaken(
    (all) => valueAt(all, `${beside}country`) ?? valueAt(all, `${beside}jurisdiction`) ?? '',
  );
  const [typed, setTyped] = useState('');
  const { set, left } = useEditing(path);
  const zones = zonesOf(textIn(country));
  const own = [value, typed.trim().toUpperCase()].filter(
    (code) => ZONE.test(code) && zones.every(({ id }) => id !== code),
  );
  const fitting = zones.filter(({ id, detail = '' }) => holdsWords(`${id} ${detail}`, typed));
  return (
    <ComboBox
      {...said}
      value={value}
      onChange={set}
      onBlur={left}
      choices={[...fitting, ...[...new Set(own)].map((code) => ({ id: code, label: code }))]}
      onSearch={setTyped}
    />
  );
}

function ReferenceInput({ field, path, said }: ScalarProps<Extract<ScalarField, { type: 'reference' }>>) {
  const { values } = useFormContext();
  const value = textIn(useValue(values, path));
  const { set, left } = useEditing(path);
  return <RecordPicker {...said} kinds={field.kinds} value={value} onChange={set} onLeave={left} />;
}

function YesNoInput({ path, said }: ScalarProps) {
  const { values } = useFormContext();
  const value = useValue(values, path) === true;
  const { set } = useEditing(path);
  return (
    <div className={styles.yesNo}>
      <Checkbox selected={value} onChange={set}>
        {said.label}
      </Checkbox>
      {said.description === undefined ? null : <p className={styles.help}>{said.description}</p>}
    </div>
  );
}

/** What kind of input a text is, by the name of its field: a phone shows the right keys for it, and nothing else changes. */
function inputType(name: string): 'text' | 'email' | 'tel' {
  if (/email$/iu.test(name)) return 'email';
  return /telephone$/iu.test(name) ? 'tel' : 'text';
}

function TextInput({ field, path, look, said }: ScalarProps) {
  const { values } = useFormContext();
  const value = textIn(useValue(values, path));
  const { set, left } = useEditing(path);
  if (look === 'long') return <TextArea {...said} value={value} onChange={set} onBlur={left} rows={3} />;
  return <TextField {...said} value={value} onChange={set} onBlur={left} type={inputType(field.name)} />;
}

function DayOf({ path, said }: ScalarProps) {
  const { values } = useFormContext();
  return <DayInput {...said} path={path} value={textIn(useValue(values, path))} />;
}

/** The input for one value. */
export function ScalarInput(props: ScalarProps) {
  const { field, look } = props;
  if (look === 'finding-rule') return <FindingRulePicker {...props} />;
  const codes = codesOf(look);
  if (codes !== undefined) return <CodeInput {...props} codes={codes} mayBeOpen={!field.required} />;
  switch (field.type) {
    case 'choice':
      return <ChoiceInput {...props} field={field} />;
    case 'known':
      return <KnownInput {...props} field={field} />;
    case 'number':
      return <NumberInput {...props} field={field} />;
    case 'reference':
      return <ReferenceInput {...props} field={field} />;
    case 'yes-no':
      return <YesNoInput {...props} />;
    case 'country':
      return <CountryInput {...props} />;
    case 'zone':
      return <ZoneInput {...props} />;
    case 'day':
      return <DayOf {...props} />;
    default:
      return <TextInput {...props} />;
  }
}
