import type { Verdict } from '../../law/answer.ts';
import type { Notice } from '../../records/notice.ts';
import type { Transfer } from '../../records/transfer.ts';
import { oncePerCheck } from '../context.ts';
import type { CheckContext } from '../context.ts';
import type { Found, Rule } from '../finding.ts';
import { cite, GDPR_REGIMES } from '../regimes.ts';
import type { GdprRegime } from '../regimes.ts';
import { say } from '../statements.ts';

/** The restricted transfers of one exporter, which its notices have to tell of. */
interface Told {
  readonly exporter: string;
  readonly notices: readonly Notice[];
  readonly transfers: Transfer[];
  /** Those that rest on a safeguard, which people may ask to see. */
  readonly safeguarded: Set<Transfer>;
  readonly regimes: Set<GdprRegime>;
}

function gdprVerdicts(verdicts: readonly Verdict[]): readonly (Verdict & { regime: GdprRegime })[] {
  return verdicts.filter((verdict): verdict is Verdict & { regime: GdprRegime } =>
    GDPR_REGIMES.some((regime) => regime === verdict.regime),
  );
}

/** The steps by which a verdict says that a transfer is restricted. */
const RESTRICTED: ReadonlySet<string> = new Set(['verdict.restricted', 'verdict.restricted-to-organisation']);

/** Whether it is known that the transfer is restricted: an answer that needs judgement may leave even that open. */
function isRestricted({ verdict, reasons }: Verdict): boolean {
  if (verdict === 'needs-judgement') return reasons.some((reason) => RESTRICTED.has(reason.rule));
  return verdict !== 'not-restricted';
}

/** Whether people have to be told of the safeguard and how to get a copy: Art 46 and 47, and the residual ground of Art 49(1). */
function restsOnSafeguard({ basis }: Verdict): boolean {
  return basis !== null && (basis.startsWith('agreement:') || basis.includes('compelling-legitimate-interests'));
}

/** Exporters of the group that decide, each with its restricted transfers and the notices in force that speak for it. */
const toldOf = oncePerCheck((context): readonly Told[] => {
  const noticesFor = new Map<string, Set<Notice>>();
  for (const notice of context.notices) {
    for (const entity of notice.speaksFor) {
      const person = context.person(entity);
      noticesFor.set(person, (noticesFor.get(person) ?? new Set()).add(notice));
    }
  }
  const told = new Map<string, Told>();
  for (const answer of context.answers) {
    const transfer = context.transferOf(answer);
    if (transfer === undefined || transfer.exporterRole === 'processor') continue;
    if (context.party(transfer.exporter)?.kind !== 'entity') continue;
    const restricted = gdprVerdicts(answer.verdicts).filter(isRestricted);
    if (restricted.length === 0) continue;
    const exporter = context.person(transfer.exporter);
    let entry = told.get(exporter);
    if (entry === undefined) {
      entry = {
        exporter,
        notices: [...(noticesFor.get(exporter) ?? [])],
        transfers: [],
        safeguarded: new Set(),
        regimes: new Set(),
      };
      told.set(exporter, entry);
    }
    entry.transfers.push(transfer);
    for (const verdict of restricted) {
      entry.regimes.add(verdict.regime);
      if (restsOnSafeguard(verdict)) entry.safeguarded.add(transfer);
    }
  }
  return [...told.values()];
});

const PROVISION = 'Art 13(1)(f) and 14(1)(f)';

function ids(records: Iterable<{ readonly id: string }>): readonly string[] {
  return [...records].map((record) => record.id);
}

function titles(notices: readonly Notice[]): readonly string[] {
  return notices.map((notice) => notice.title);
}

function tells({ notices }: Told, { destination }: Transfer): boolean {
  const { country, organisation } = destination;
  return notices.some(({ disclosures }) => {
    if (country !== undefined) return disclosures?.countries.includes(country) === true;
    const named = organisation?.toLowerCase() ?? '';
    return disclosures?.recipients.some((recipient) => recipient.toLowerCase().includes(named)) === true;
  });
}

function placesOf(context: CheckContext, transfers: readonly Transfer[]): readonly string[] {
  const places = transfers.map(({ destination }) => destination.organisation ?? context.place(destination.country));
  return [...new Set(places)].toSorted();
}

function rule(
  id: string,
  state: (context: CheckContext, told: Told) => Omit<Found, 'severity' | 'citation'> | undefined,
): Rule {
  return {
    id,
    group: 'duties',
    citation: PROVISION,
    check: (context) =>
      toldOf(context).flatMap((told): Found[] => {
        const found = state(context, told);
        return found === undefined ? [] : [{ severity: 'mend', citation: cite(told.regimes, PROVISION), ...found }];
      }),
  };
}

/** What notices in force have to tell where data leave under a restricted transfer (Art 13(1)(f), 14(1)(f)). */
export const transparencyRules: readonly Rule[] = [
  rule('art-13.no-notice', (context, { exporter, notices, transfers }) => {
    if (notices.length > 0) return undefined;
    return {
      statement: say('checks.no-notice', { exporter: context.name(exporter), places: placesOf(context, transfers) }),
      records: [exporter, ...ids(transfers)],
      toDo: say('checks.do.link-notice', { exporter: context.name(exporter) }),
    };
  }),
  rule('art-13-1-f.place', (context, told) => {
    const { exporter, notices, transfers } = told;
    const untold = transfers.filter((transfer) => !tells(told, transfer));
    if (notices.length === 0 || untold.length === 0) return undefined;
    return {
      statement: say('checks.places-not-told', {
        exporter: context.name(exporter),
        places: placesOf(context, untold),
        notices: titles(notices),
      }),
      records: [exporter, ...ids(notices), ...ids(untold)],
      toDo: say('checks.do.tell-places', { notices: titles(notices) }),
    };
  }),
  rule('art-13-1-f.safeguards', (context, { exporter, notices, safeguarded }) => {
    if (notices.length === 0 || safeguarded.size === 0) return undefined;
    if (notices.some(({ disclosures }) => (disclosures?.safeguards.length ?? 0) > 0)) return undefined;
    return {
      statement: say('checks.safeguards-not-told', {
        exporter: context.name(exporter),
        notices: titles(notices),
        transfers: [...safeguarded].map((transfer) => transfer.title),
      }),
      records: [exporter, ...ids(notices), ...ids(safeguarded)],
      toDo: say('checks.do.tell-safeguards', { notices: titles(notices) }),
    };
  }),
  rule('art-13-1-f.copy', (context, { exporter, notices, safeguarded }) => {
    const told = notices.flatMap(({ disclosures }) => disclosures?.safeguards ?? []);
    if (safeguarded.size === 0 || told.length === 0) return undefined;
    if (told.some((text) => /\bcop(?:y|ies)\b/i.test(text))) return undefined;
    return {
      statement: say('checks.copy-not-told', { exporter: context.name(exporter), notices: titles(notices) }),
      records: [exporter, ...ids(notices), ...ids(safeguarded)],
      toDo: say('checks.do.tell-safeguards', { notices: titles(notices) }),
    };
  }),
];
