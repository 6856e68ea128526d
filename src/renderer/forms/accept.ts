import type { Names } from '../../contract/reports.ts';
import type { Finding } from '../../core/checks/finding.ts';
import { said } from '../ui/said.ts';
import type { App } from '../state/app.ts';
import { currentOf } from '../state/navigation.ts';
import { newRecord } from './navigate.ts';

/** How many characters of a finding make the title of the decision to live with it. */
const TITLE = 110;

function titleOf(finding: Finding): string {
  const text = said(finding.statement);
  return text.length <= TITLE ? text : `${text.slice(0, TITLE - 1).trimEnd()}…`;
}

/** Whether a decision can cover the finding: it has a record, and is no finding about such a decision itself. */
export function canBeAccepted({ rule, records, acceptedBy }: Finding): boolean {
  return acceptedBy === undefined && records.length > 0 && !rule.startsWith('accepted-risk.');
}

/** Opens the decision to live with a finding, filled in: which finding, of which record, under which law, on which day. Once it is saved, one is back where one was. */
export function acceptFinding(app: App, finding: Finding, names: Names, on: string): void {
  const [record = ''] = finding.records;
  const named = names[record];
  newRecord(app, 'accepted-risk', {
    purpose: `${finding.rule} ${record} ${finding.regime ?? ''}`.trim(),
    prefill: {
      title: titleOf(finding),
      findingRule: finding.rule,
      record,
      decidedOn: on,
      ...(finding.regime === undefined ? {} : { regime: finding.regime }),
    },
    names: named === undefined ? {} : { [record]: { kind: named.kind as never, name: named.name } },
    returnTo: currentOf(app.navigation.store.getState()),
  });
}
