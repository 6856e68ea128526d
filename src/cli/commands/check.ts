import type { Command } from 'commander';
import type * as z from 'zod';
import type { Finding, Severity } from '../../core/checks/finding.ts';
import { countsOf } from '../../core/checks/counts.ts';
import { findings } from '../../core/checks/findings.ts';
import { judgeAll } from '../../core/law/verdict/judge.ts';
import { nameById } from '../../core/records/snapshot.ts';
import type { Snapshot } from '../../core/records/snapshot.ts';
import { sentence } from '../../words/catalogue.ts';
import { OPTION_HELP } from '../../words/cli-help.ts';
import { CLI_LABELS, SEVERITY_WORDS } from '../../words/cli.ts';
import { command, withReading } from '../command.ts';
import type { End } from '../command.ts';
import type { DateOptions } from '../dates.ts';
import { EXIT, say } from '../exit.ts';
import { print, printJson, width } from '../io.ts';
import { headLines, reading } from '../reading.ts';
import type { FindingShape, FindingsAnswer } from '../shapes.ts';
import { indented, wrapped } from '../text/wrap.ts';

type Answer = z.infer<typeof FindingsAnswer>;

const SEVERITIES: readonly Severity[] = ['decide', 'mend', 'note'];

/** The decision to live with a finding, as data and in words. */
function acceptanceJson({ acceptedBy, acceptance }: Finding, { acceptedRisks }: Snapshot): FindingShape['acceptance'] {
  const risk = acceptedRisks.find(({ id }) => id === acceptedBy);
  if (risk === undefined || acceptance === undefined) return null;
  const { decidedBy, decidedOn, until, dpoAdvice } = risk;
  return {
    text: sentence(acceptance),
    officer: decidedBy.officer,
    role: decidedBy.role,
    decidedOn,
    until,
    dpoAdvice: dpoAdvice.answer,
  };
}

function findingJson(finding: Finding, snapshot: Snapshot): FindingShape {
  return {
    rule: finding.rule,
    group: finding.group,
    severity: finding.severity,
    text: sentence(finding.statement),
    citation: finding.citation,
    records: [...finding.records],
    toDo: [finding.toDo, ...finding.alsoToDo].map((statement) => sentence(statement)),
    regime: finding.regime ?? null,
    dueOn: finding.dueOn ?? null,
    owner: finding.owner ?? null,
    acceptedBy: finding.acceptedBy ?? null,
    acceptance: acceptanceJson(finding, snapshot),
  };
}

function dueText(dueOn: string | null, on: string): string {
  if (dueOn === null) return '';
  return `${dueOn < on ? CLI_LABELS.overdue : CLI_LABELS.due} ${dueOn}`;
}

function findingText(finding: FindingShape, number: number, snapshot: Snapshot, on: string): string {
  const { text, citation, toDo, records, dueOn, owner, acceptance } = finding;
  const [about] = records;
  const facts = [
    about === undefined ? '' : `${nameById(snapshot, about)} (${about})`,
    dueText(dueOn, on),
    owner ?? '',
  ].filter((fact) => fact !== '');
  const first = `${number}. `.padStart(5);
  return [
    wrapped(`${text}${citation === '' ? '' : ` [${citation}]`}`, width(), first),
    ...toDo.map((one) => indented(wrapped(one, width() - 7, '→ '), first.length)),
    ...(facts.length === 0 ? [] : [indented(facts.join(' · '), first.length)]),
    ...(acceptance === null ? [] : [indented(wrapped(acceptance.text, width() - 7, '✓ '), first.length)]),
  ].join('\n');
}

function inWords(answer: Answer, snapshot: Snapshot): string {
  if (answer.findings.length === 0) return `${headLines(answer)}\n\n${say('cli.no-findings', {})}`;
  const numbered = answer.findings.map((finding, index) => ({ finding, number: index + 1 }));
  const sections = SEVERITIES.flatMap((severity) => {
    const texts = numbered
      .filter(({ finding }) => finding.severity === severity)
      .map(({ finding, number }) => findingText(finding, number, snapshot, answer.on));
    return texts.length === 0 ? [] : [SEVERITY_WORDS[severity].heading, ...texts, ''];
  });
  const parts = SEVERITIES.map((severity) => `${answer.counts[severity]} ${SEVERITY_WORDS[severity].short}`);
  const accepted = answer.findings.filter(({ acceptedBy }) => acceptedBy !== null).length;
  const count = say('cli.finding-count', { count: answer.counts.total, parts, accepted });
  return [headLines(answer), '', ...sections, count].join('\n');
}

/** `check FILE [--on DATE] [--as-recorded DATE]`; ends with 1 where something has to be decided or mended that no accepted risk covers. */
export function checkCommand(end: End): Command {
  return withReading(command('check', 'check').argument('<file>', OPTION_HELP.file)).action(
    async (file: string, options: DateOptions & { readonly json?: boolean }) =>
      reading(file, options, ({ register, snapshot, law, dates, head }) => {
        const found = findings(snapshot, law, judgeAll(snapshot, law, dates), dates, () =>
          register.endedContacts(dates.asRecorded),
        );
        const { all, open } = countsOf(found);
        const answer: Answer = {
          ...head,
          counts: all,
          findings: found.map((finding) => findingJson(finding, snapshot)),
        };
        if (options.json === true) printJson(answer);
        else print(inWords(answer, snapshot));
        if (open.decide + open.mend > 0) end(EXIT.no);
      }),
  );
}
