import type { ContactCopy } from '../../core/contacts/copy.ts';
import { nameOfRecord } from '../../core/records/kinds.ts';
import type { Provenance } from '../../core/views/provenance.ts';
import type { Statement } from '../../core/statement.ts';
import { basisInWords } from '../../words/article30.ts';
import { sentence } from '../../words/catalogue.ts';
import { COPY_WORDS as W, heldLines, pointInWords, RIGHTS } from '../../words/contact-copy.ts';
import type { Naming } from '../../words/contact-copy.ts';
import { provenanceInOneLine } from '../../words/provenance.ts';
import { REGIME_WORDS, VERDICT_WORDS } from '../../words/terms.ts';
import { BOARD_STYLE } from './board-style.ts';
import { lines, list, markup, Markup, NOTHING, steps, table } from './html.ts';
import type { HtmlCell } from './html.ts';

function section(title: string, ...content: readonly Markup[]): Markup {
  return markup`<section><h2>${title}</h2>${content}</section>\n`;
}

function saidAll(statements: readonly Statement[]): readonly string[] {
  return statements.map((statement) => sentence(statement));
}

function held({ contact, withheldNotes, versions }: ContactCopy, naming: Naming): Markup {
  const rowsOf = (one: ContactCopy['contact']): ReadonlyArray<readonly HtmlCell[]> =>
    heldLines(one, naming).map(({ label, texts }) => [label, list(texts)]);
  const current = table(W.held, [W.field, W.value], rowsOf(contact), [30, 70]);
  const earlier = versions.map(({ at, contact: before }) =>
    table(`${W.earlier}, ${W.until(at.slice(0, 10))}`, [W.field, W.value], rowsOf(before), [30, 70]),
  );
  const withheld = withheldNotes === 0 ? NOTHING : markup`<p>${W.withheld(withheldNotes)}</p>`;
  return markup`${section(W.held, current, withheld)}${section(W.earlier, ...(earlier.length === 0 ? [markup`<p>${W.noEarlier}</p>`] : earlier))}`;
}

function whoAndWhy({ controllers, purposes, sources, recipients }: ContactCopy): Markup {
  const who = controllers.map(({ name, address, contact, officer }): readonly HtmlCell[] => [
    name,
    address ?? W.notRecorded,
    contact === null ? W.notRecorded : pointInWords(contact),
    officer === null ? W.notRecorded : pointInWords(officer),
  ]);
  const why = purposes.map(({ activity, description, bases }): readonly HtmlCell[] => [
    activity,
    description,
    lines(bases.map(({ basis, interest }) => `${basisInWords(basis)}${interest === null ? '' : `: ${interest}`}`)),
  ]);
  const has = recipients.map(({ name, because }): readonly HtmlCell[] => [name, list(saidAll(because))]);
  return markup`${section(W.controllers, table(W.controllers, [W.company, W.address, W.reach, W.officer], who, [22, 28, 25, 25]))}
${section(W.why, table(W.why, [W.activity, W.purpose, W.basis], why, [25, 40, 35]))}
${section(W.sources, markup`<p>${W.sourcesText}</p>${list(sources)}`)}
${section(W.recipients, table(W.recipients, [W.recipient, W.because], has, [35, 65]))}`;
}

function whereTo({ transfers }: ContactCopy): Markup {
  if (transfers.length === 0) return section(W.transfers, markup`<p>${W.noTransfers}</p>`);
  const rows = transfers.map(({ exporter, importer, destination, verdict, bases, agreements }): readonly HtmlCell[] => [
    `${exporter} → ${importer}`,
    destination,
    VERDICT_WORDS[verdict],
    list([...bases.map(({ regime, statement }) => `${REGIME_WORDS[regime]}: ${sentence(statement)}`), ...agreements]),
  ]);
  const headings = [W.transfer, W.destination, W.verdict, W.safeguard];
  return section(
    W.transfers,
    table(W.transfers, headings, rows, [27, 15, 15, 43]),
    markup`<p>${W.copyOfSafeguard}</p>`,
  );
}

function decided({ contact, routing, keptUntil }: ContactCopy, { nameOf }: Naming): Markup {
  const { decision } = contact;
  const before =
    decision === undefined
      ? NOTHING
      : markup`<p><b>${W.kept}</b>: ${W.keptOn(decision.on, nameOf(decision.assignedEntity))}${
          decision.overruled === undefined
            ? ''
            : `. ${W.overruled(nameOf(decision.overruled.entity), decision.overruled.reason)}`
        }</p>`;
  const now = routing.ok
    ? steps(saidAll(routing.decision.reasons.map(({ statement }) => statement)))
    : markup`<p>${W.noDecision} ${sentence(routing.statement)}</p>`;
  const marketing = routing.ok ? list(saidAll(routing.decision.marketing.statements)) : NOTHING;
  const complaints = routing.ok ? steps(saidAll(routing.decision.complaints)) : NOTHING;
  return markup`${section(W.decision, before, now)}${section(W.marketing, marketing)}
${section(W.retention, list(keptUntil.map(({ statement }) => sentence(statement))))}
${section(W.rights, markup`<p>${RIGHTS}</p>`)}${section(W.complaints, complaints)}`;
}

/** The copy as one page that a person can read and print: it stands alone, fetches nothing and runs nothing. */
export function contactCopyHtml(copy: ContactCopy, about: Provenance, naming: Naming): string {
  const name = nameOfRecord('contact', copy.contact);
  return markup`<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${W.title}</title>
<style>${new Markup(BOARD_STYLE)}</style>
</head>
<body>
<main>
<header><h1>${W.title}</h1><p>${W.forWhom(name)}</p><p>${W.lead}</p></header>
${held(copy, naming)}
${whoAndWhy(copy)}
${whereTo(copy)}
${decided(copy, naming)}
<section><h2>${W.about}</h2><p class="faint">${about.register}. ${provenanceInOneLine(about)}</p></section>
</main>
</body>
</html>
`.text;
}
