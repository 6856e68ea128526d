import { changesOf } from '../../law/update.ts';
import { judge } from '../../law/verdict/judge.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import { say } from '../statements.ts';

/**
 * The worklist of an update: each transfer whose verdict the newer pack changes, until somebody reviews the transfer or accepts the change. Nothing is
 * stored for it: it is the difference between the two packs, both of which the register keeps.
 */
const verdictChanged: Rule = {
  id: 'law.verdict-changed',
  group: 'verdicts',
  citation: 'Art 24(1) and 5(2)',
  check: (context: CheckContext) => {
    const { before } = context.law;
    if (before === undefined) return [];
    return context.answers.flatMap((answer): Found[] => {
      const transfer = context.transferOf(answer);
      const reviewed = transfer?.review?.last?.on;
      if (transfer === undefined || (reviewed !== undefined && reviewed >= before.since)) return [];
      const was = judge(transfer, context.snapshot, before.law, { on: context.on });
      return changesOf(transfer.title, was, answer).map((change) => ({
        severity: 'decide',
        statement: say('checks.verdict-changed', {
          transfer: transfer.title,
          regime: change.regime,
          before: change.before?.verdict ?? 'none',
          after: change.after?.verdict ?? 'none',
          through: change.after?.goodThrough ?? '',
          version: context.law.pack.version,
          since: before.since,
        }),
        citation:
          context.law.articles(change.regime, context.on)?.general ??
          context.law.regime(change.regime)?.law ??
          change.regime,
        records: [transfer.id],
        regime: change.regime,
        toDo: say('checks.do.review-change', { transfer: transfer.title }),
      }));
    });
  },
};

/** An own entry of the register that makes no sense of the pack in force, as after an update, and so counts for nothing. */
const ownEntryLeftOut: Rule = {
  id: 'law.own-entry-left-out',
  group: 'verdicts',
  citation: 'Art 24(1) and 5(2)',
  check: ({ law, snapshot }) =>
    law.own.leftOut
      .filter(({ entry }) => snapshot.byId.has(entry))
      .map(({ entry, title }) => ({
        severity: 'mend',
        statement: say('checks.own-entry-left-out', { entry: title, version: law.pack.version }),
        citation: 'Art 24(1) and 5(2)',
        records: [entry],
        toDo: say('checks.do.mend-own-entry', { entry: title }),
      })),
};

/** What an update of the law pack asks for. */
export const lawRules: readonly Rule[] = [verdictChanged, ownEntryLeftOut];
