import { useEffect, useState } from 'react';
import { sentencesAbout } from '../../../core/checks/about-sentences.ts';
import type { Finding } from '../../../core/checks/finding.ts';
import { testingOf } from '../../../core/checks/testable.ts';
import { unsafeSigns } from '../../../core/checks/unsafe-signs.ts';
import { Commitment } from '../../../core/records/notice.ts';
import { sentencesIn } from '../../../core/records/split-notice.ts';
import { viewWords } from '../../../words/screens/forms/view.ts';
import { noticeWritingWords as words } from '../../../words/screens/notice-writing.ts';
import { useApp } from '../../state/app.ts';
import { useDates } from '../../state/hooks.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { said } from '../../ui/said.ts';
import { stepsOf, valueAt } from '../model/paths.ts';
import type { Path } from '../model/paths.ts';
import { recordOf, textIn } from '../model/values.ts';
import type { Value, Values } from '../model/values.ts';
import { useFormContext } from '../state/context.ts';
import styles from './sentence-check.module.css';

/** How long nobody types before the check is asked again. */
const PAUSE = 400;

const TONES = { decide: 'problem', mend: 'warning', note: 'plain' } as const;

const SENTENCES = 'sentences';

/** What the check says of the notice as it is typed; nothing before the first answer. */
function useTried(): readonly Finding[] | undefined {
  const { door } = useApp();
  const { values, model, id } = useFormContext();
  const { on, asRecorded } = useDates();
  const [found, setFound] = useState<readonly Finding[]>();
  useEffect(() => {
    let current = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async (): Promise<void> => {
      const notice = { ...recordOf(model, values.all()), ...(id === undefined ? {} : { id }) };
      const outcome = await door.call['notices.try']({
        notice,
        on,
        ...(asRecorded === undefined ? {} : { asRecorded }),
      });
      if (current && outcome.ok) setFound(outcome.value.findings);
    };
    void ask();
    const stop = values.listen(() => {
      clearTimeout(timer);
      timer = setTimeout(() => void ask(), PAUSE);
    });
    return () => {
      current = false;
      clearTimeout(timer);
      stop();
    };
  }, [door, values, model, id, on, asRecorded]);
  return found;
}

function groupOf(value: Value): Values {
  return typeof value === 'object' && !Array.isArray(value) ? value : {};
}

/** How each promise that is complete enough to be read is tested, each way once. */
function testings(commitments: Value, record: (value: Values) => unknown): ReadonlyArray<ReturnType<typeof testingOf>> {
  const list = Array.isArray(commitments) ? commitments : [];
  const read = list.map((one) => Commitment.safeParse(record(groupOf(one))));
  return [...new Set(read.flatMap((one) => (one.success ? [testingOf(one.data)] : [])))];
}

/** Cuts a sentence that holds several into as many, each with its state, and numbers all of them anew. */
function cutInto(sentences: readonly Value[], place: number, parts: readonly string[]): readonly Values[] {
  const list = sentences.map(groupOf);
  const cut = parts.map((quote, index) => ({
    ...list[place],
    quote,
    // What was said of the whole stays with its first part: which part promises it a person has to say.
    ...(index === 0 ? {} : { commitments: [], comment: '' }),
  }));
  return [...list.slice(0, place), ...cut, ...list.slice(place + 1)].map((sentence, index) => ({
    ...sentence,
    number: index + 1,
  }));
}

/** What the check says of the sentence that is being written, as it is typed: whether it can be tested, what it gives away, and what is found. */
export function SentenceCheck({ path }: { readonly path: Path }) {
  const { values, model } = useFormContext();
  const { on } = useDates();
  const found = useTried();
  const sentence = values.useTaken((all) => valueAt(all, path));
  const { number, quote, state, commitments } = groupOf(sentence);
  const text = textIn(quote);
  const place = Number(stepsOf(path).at(-1));
  const parts = sentencesIn(text);
  const signs = unsafeSigns(text);
  // The schema of a commitment reads what the form holds of it once blanks are left out.
  const asRecord = (value: Values): unknown => {
    const made = recordOf(model, { sentences: [{ commitments: [value] }] });
    return (made[SENTENCES] as ReadonlyArray<{ commitments: readonly unknown[] }>)[0]?.commitments[0];
  };
  const own = (found ?? []).filter((finding) => sentencesAbout(finding).includes(Number(number)));
  const isWhole = typeof number === 'number' && text !== '' && textIn(state) !== '';
  const cut = (): void => {
    const all = valueAt(values.all(), SENTENCES);
    values.set(SENTENCES, [...cutInto(Array.isArray(all) ? all : [], place, parts)]);
  };
  return (
    <div className={styles.check} role="group" aria-label={words.check}>
      <p className={styles.title}>{words.check}</p>
      {testings(commitments, asRecord).map((how) => (
        <p key={how} className={styles.how}>
          {words.testing(how)}
        </p>
      ))}
      {signs.length === 0 ? null : <p>{words.sign(signs)}</p>}
      <div role="status">
        {isWhole ? null : <p>{words.incomplete}</p>}
        {isWhole && found === undefined ? <p>{words.checking}</p> : null}
        {isWhole && found !== undefined && own.length === 0 ? <p>{words.nothing(on)}</p> : null}
        {isWhole && own.length > 0 ? (
          <ul className={styles.findings}>
            {own.map((finding, index) => (
              <li key={`${index} ${finding.rule}`}>
                <p>
                  <Badge tone={TONES[finding.severity]}>{viewWords.severity[finding.severity]}</Badge>{' '}
                  {said(finding.statement)}
                </p>
                <p className={styles.how}>
                  {said(finding.toDo)} {finding.citation}
                </p>
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      {parts.length < 2 ? null : (
        <div>
          <Button size="small" onPress={cut}>
            {words.cut(parts.length)}
          </Button>
        </div>
      )}
    </div>
  );
}
