import { describe, expect, it } from 'vitest';
import { judgeAll } from '../../../src/core/law/verdict/judge.ts';
import { shippedLaw } from '../../../src/engine/law/shipped.ts';
import { newRegister } from '../register/support.ts';
import { untidyWorkbook } from './files.ts';
import { counts, looked, named, PORTS, saidOf, taken } from './into.ts';

describe('an officer’s own untidy workbook, in an empty register', () => {
  it('has every row accounted for: six become records, and the row that names nothing says so', async () => {
    const register = await newRegister(PORTS);
    const { rows, plan } = await taken(register, await untidyWorkbook());
    expect(rows.map(({ row }) => row)).toEqual([10, 11, 12, 13, 14, 15, 16]);
    expect(counts(rows)).toEqual({ new: 6, changed: 0, same: 0, notUnderstood: 1 });
    expect(plan.left).toEqual([{ sheet: 'Notes', rows: 2 }]);
    expect(
      register
        .snapshot()
        .snapshot.activities.map(({ title }) => title)
        .toSorted(),
    ).toEqual(['CCTV at the gate', 'Newsletter', 'Paying staff', 'Recruitment', 'Sickness records']);
  });

  it('gives the controller from the block above, with its officer, and leaves out what says nothing', async () => {
    const register = await newRegister(PORTS);
    await taken(register, await untidyWorkbook());
    const entity = named(register, 'entity', 'Optima Contracting Ltd');
    expect(entity).toMatchObject({
      country: 'GB',
      registeredOffice: { address: '1 Example Street, High Wycombe, United Kingdom' },
      dataPrivacyContact: { email: 'privacy@optima.example', telephone: '01494 000000' },
      dataProtectionOfficer: { name: 'Priya Shah', email: 'dpo@optima.example' },
    });
    expect(entity.ukRepresentative).toBeUndefined();
    expect(entity.euRepresentative).toBeUndefined();
  });

  it('holds a merged cell for every row that it spans, and joins the rows of one purpose', async () => {
    const register = await newRegister(PORTS);
    await taken(register, await untidyWorkbook());
    expect(named(register, 'activity', 'Sickness records').businessFunction).toBe('Human Resources');
    const newsletter = named(register, 'activity', 'Newsletter');
    expect(newsletter.businessFunction).toBe('Marketing');
    expect(newsletter.people).toEqual(['Subscribers', 'Event guests']);
    expect(newsletter.dataCategories.map(({ name }) => name)).toEqual(['E-mail address', 'Name', 'dietary needs']);
  });

  it('records retention by category, in numbers where it is a span', async () => {
    const register = await newRegister(PORTS);
    await taken(register, await untidyWorkbook());
    const [contact, bank] = named(register, 'activity', 'Paying staff').dataCategories;
    expect(contact?.retention).toEqual([
      { description: '6 years after leaving', number: 6, unit: 'years', fromEvent: 'leaving' },
    ]);
    expect(bank?.retention).toMatchObject([{ number: 1, fromEvent: 'last payment' }]);
  });

  it('keeps own columns as internal notes, and takes a date whose order another date shows', async () => {
    const register = await newRegister(PORTS);
    await taken(register, await untidyWorkbook());
    const recruitment = named(register, 'activity', 'Recruitment');
    expect(recruitment.notes).toContainEqual({ text: 'Risk (H/M/L): H', visibility: 'internal' });
    // 25/12/2026 stands in the same column, so that 03/04/2026 is 3 April.
    expect(recruitment.review?.next).toBe('2026-04-03');
  });

  it('marks what is left open, and takes a link as a document where it leads', async () => {
    const register = await newRegister(PORTS);
    await taken(register, await untidyWorkbook());
    const { toBeConfirmed, purposes } = named(register, 'activity', 'Recruitment');
    expect(toBeConfirmed.map(({ field }) => field)).toEqual(['recipients.contract', 'securityMeasures']);
    expect(purposes[0]?.bases).toMatchObject([
      {
        basis: 'legitimate-interests',
        legitimateInterest: 'Finding the right people',
        assessment: {
          title: 'LIA recruitment.docx',
          place: 'https://intranet.optima.example/lia/LIA%20recruitment.docx',
        },
      },
    ]);
  });

  it('takes neither of two bases that differ, and keeps both texts; a second column that names fewer does not differ', async () => {
    const register = await newRegister(PORTS);
    const prepared = await looked(register, await untidyWorkbook());
    expect(saidOf(prepared, 13)[0]).toBe(
      "The two columns of bases differ: 'Consent' (Article 6 lawful basis for processing personal data) and 'Legitimate interests' (GDPR Article 6 lawful basis for processing). Neither was taken; both are kept to be judged.",
    );
    await taken(register, await untidyWorkbook());
    const newsletter = named(register, 'activity', 'Newsletter');
    expect(newsletter.notes.some(({ text }) => text.includes('Consent') && text.includes('Legitimate interests'))).toBe(
      true,
    );
    expect(newsletter.toBeConfirmed.map(({ field }) => field)).toContain('purposes.bases');
    const sickness = named(register, 'activity', 'Sickness records');
    expect(sickness.purposes[0]?.bases.map(({ basis }) => basis)).toEqual(['legal-obligation', 'contract']);
  });

  it('makes a company a third party without a guess at its country, and leaves a kind of recipient in words', async () => {
    const register = await newRegister(PORTS);
    await taken(register, await untidyWorkbook());
    const bureau = named(register, 'third-party', 'Payroll Bureau Ltd');
    expect(bureau.country).toBeUndefined();
    expect(bureau.toBeConfirmed.map(({ field }) => field)).toEqual(['kind', 'country']);
    expect(named(register, 'third-party', 'Recruit Cloud Inc.').country).toBe('US');
    expect(named(register, 'activity', 'Paying staff').recipients).toEqual([
      { category: 'HMRC' },
      { party: bureau.id, role: 'processor' },
    ]);
  });

  it('makes a country a transfer to the recipient that is there, with the safeguards that the row names as a note', async () => {
    const register = await newRegister(PORTS);
    await taken(register, await untidyWorkbook());
    const transfer = named(register, 'transfer', 'Optima Contracting Ltd to Recruit Cloud Inc. (United States)');
    expect(transfer).toMatchObject({ status: 'active', destination: { country: 'US' }, initiatedBy: 'exporter' });
    expect(transfer.importer).toBe(named(register, 'third-party', 'Recruit Cloud Inc.').id);
    expect(transfer.notes).toEqual([
      { text: 'Safeguards named in the record: SCCs + UK Addendum', visibility: 'open' },
    ]);
    expect(transfer.toBeConfirmed.map(({ field }) => field)).toEqual(['importerRole']);
  });

  it('makes of "Only if a US cloud is used" a transfer that needs judgement, with its text', async () => {
    const register = await newRegister(PORTS);
    await taken(register, await untidyWorkbook());
    const transfer = named(register, 'transfer', 'Newsletter: to be judged (United States)');
    expect(transfer.notes[0]?.text).toBe('Destination as recorded: Only if a US cloud is used');
    const { snapshot } = register.snapshot();
    const answers = judgeAll(snapshot, shippedLaw(), { on: '2026-11-22' });
    const answer = answers.find((one) => one.transfer === transfer.id);
    expect(answer?.overall).toBe('needs-judgement');
    // Whether anything is sent at all is what nobody knows, and the answer says so.
    expect(answer?.verdicts.flatMap(({ reasons }) => reasons.map(({ rule }) => rule))).toContain(
      'verdict.initiator-not-known',
    );
  });

  it('keeps a destination that names no country as a note to be confirmed', async () => {
    const register = await newRegister(PORTS);
    const prepared = await taken(register, await untidyWorkbook());
    expect(saidOf(prepared, 15)).toContain(
      "'Worldwide' names no single country or organisation. It is kept as a note and marked as to be confirmed.",
    );
    expect(named(register, 'activity', 'CCTV at the gate').toBeConfirmed.map(({ field }) => field)).toContain(
      'transfers',
    );
  });

  it('changes nothing when it comes a second time', async () => {
    const register = await newRegister(PORTS);
    const file = await untidyWorkbook();
    await taken(register, file);
    const { rows, wishes } = await looked(register, file);
    expect(wishes).toEqual([]);
    expect(counts(rows)).toEqual({ new: 0, changed: 0, same: 6, notUnderstood: 1 });
  });
});
