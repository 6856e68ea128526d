import { describe, expect, it } from 'vitest';
import { newRegister } from '../register/support.ts';
import { put } from '../register/still.ts';
import { fileAt, workbookAt } from './files.ts';
import { counts, looked, named, PORTS, refusal, saidOf, taken } from './into.ts';

describe('a list of group entities', () => {
  it('is read by usual headings, by the names of the fields, and by the labels of the forms', async () => {
    const register = await newRegister(PORTS);
    const file = fileAt(
      'entities.csv',
      [
        'Company name;Country code;registeredOffice.address;Parent company;existsFrom;May take routed contacts;Fax',
        'Optima Contracting Limited;GB;1 Example Street;;1.4.2001;yes;01494',
        'Optima Products Asia Sdn Bhd;Malaysia;;Optima Contracting Ltd;30.6.2015;no;',
      ].join('\r\n'),
    );
    const { rows } = await taken(register, file);
    expect(counts(rows)).toEqual({ new: 2, changed: 0, same: 0, notUnderstood: 0 });
    const parent = named(register, 'entity', 'Optima Contracting Limited');
    expect(parent).toMatchObject({
      country: 'GB',
      registeredOffice: { address: '1 Example Street' },
      // 30.6.2015 in the same column shows that the day stands first.
      existsFrom: '2001-04-01',
      mayTakeRoutedContacts: 'yes',
      notes: [{ text: 'Fax: 01494', visibility: 'internal' }],
    });
    expect(named(register, 'entity', 'Optima Products Asia Sdn Bhd')).toMatchObject({
      country: 'MY',
      parent: parent.id,
    });
    expect((await looked(register, file)).wishes).toEqual([]);
  });

  it('does not take a row without a country, and says which field is missing', async () => {
    const register = await newRegister(PORTS);
    const prepared = await taken(register, fileAt('e.csv', 'Legal name,Country\nOptima Ltd,Atlantis\n'));
    expect(counts(prepared.rows)).toEqual({ new: 0, changed: 0, same: 0, notUnderstood: 1 });
    expect(saidOf(prepared, 2)).toEqual([
      'The row does not say, or not in a way that is understood: country.',
      "Country: 'Atlantis' was not understood. It is kept as a note.",
    ]);
  });

  it('takes neither reading of 3/4/2026 where no other date shows the order, until a person says it', async () => {
    const register = await newRegister(PORTS);
    const file = fileAt('e.csv', 'Legal name,Country,existsFrom\nOptima Ltd,GB,3/4/2026\n');
    const prepared = await looked(register, file);
    expect(saidOf(prepared, 2)[0]).toContain("'3/4/2026' may be 3 April 2026 or 4 March 2026");
    await taken(register, file, { dates: 'month-first' });
    expect(named(register, 'entity', 'Optima Ltd').existsFrom).toBe('2026-03-04');
  });
});

describe('a list of third parties', () => {
  it('changes what is there by the same name, field by field, and adds to lists without taking away', async () => {
    const register = await newRegister(PORTS, [
      put('third-party', 5, { places: [{ country: 'US', use: 'stored' }], services: 'Hosting' }),
    ]);
    const file = await workbookAt('vendors.xlsx', {
      Vendors: [
        ['Vendor', 'Type', 'Country', 'Services', 'Data location'],
        ['CLOUD HOST, INC', 'vendor', 'USA', 'Hosting and backups', 'United States; Ireland'],
        ['New Adviser LLP', 'Adviser', 'UK', 'Advice', ''],
        ['Nobody knows', 'friend', '', '', ''],
      ],
    });
    const prepared = await taken(register, file);
    expect(counts(prepared.rows)).toEqual({ new: 2, changed: 1, same: 0, notUnderstood: 0 });
    const host = register.snapshot().snapshot.thirdParties.find(({ services }) => services === 'Hosting and backups');
    expect(host?.places.map(({ country }) => country)).toEqual(['US', 'IE']);
    expect(named(register, 'third-party', 'New Adviser LLP')).toMatchObject({ kind: 'adviser', country: 'GB' });
    expect(named(register, 'third-party', 'Nobody knows')).toMatchObject({
      kind: 'other',
      toBeConfirmed: [{ field: 'kind', why: 'The imported file does not say' }],
    });
    expect((await looked(register, file)).wishes).toEqual([]);
  });
});

describe('a list of agreements and one of transfers', () => {
  it('names the parties, the agreement and the activity by name; a party is not taken to have signed', async () => {
    const register = await newRegister(PORTS, [put('entity', 1), put('activity', 7)]);
    await taken(
      register,
      fileAt('a.csv', 'Agreement,Parties,Signed on\nIntra-group agreement,Optima Contracting Limited,2024-05-01\n'),
    );
    const agreement = named(register, 'agreement', 'Intra-group agreement');
    expect(agreement).toMatchObject({ concludedOn: '2024-05-01', parties: [{ howBound: 'not-yet-bound' }] });
    const file = fileAt(
      't.csv',
      'Exporter,Importer,Role of importer,Agreements,Processing activities\nOptima Contracting Limited,Mail Sender LLC (USA),processor,Intra-group agreement,Customer relations\nSomebody else,Mail Sender LLC,processor,,\n',
    );
    const prepared = await taken(register, file);
    expect(counts(prepared.rows)).toEqual({ new: 1, changed: 0, same: 0, notUnderstood: 1 });
    expect(saidOf(prepared, 3)[0]).toBe('Exporter: Somebody else is not an entity of the register. Record it first.');
    const transfer = named(register, 'transfer', 'Optima Contracting Limited to Mail Sender LLC (United States)');
    expect(transfer).toMatchObject({
      destination: { country: 'US' },
      importerRole: 'processor',
      agreements: [agreement.id],
      toBeConfirmed: [{ field: 'exporterRole' }, { field: 'destination' }],
    });
    expect((await looked(register, file)).wishes).toEqual([]);
  });
});

describe('a list in a layout of its own', () => {
  const STRANGE = 'Wer,Wo,Was\nOptima Ltd,GB,eins\n';

  it('is refused with what can be done, and read as it is taught: heading by heading', async () => {
    const register = await newRegister(PORTS);
    const file = fileAt('s.csv', STRANGE);
    expect(await refusal(register, file)).toContain('Say which layout it is and in which row the headings stand');
    const choice = {
      layout: 'entities',
      headingRow: 1,
      columns: { Wer: 'legalName', Wo: 'country', Was: null },
    } as const;
    await taken(register, file, choice);
    expect(named(register, 'entity', 'Optima Ltd')).toMatchObject({
      country: 'GB',
      notes: [{ text: 'Was: eins', visibility: 'internal' }],
    });
  });

  it('says which field or column a choice names that is not there', async () => {
    const register = await newRegister(PORTS);
    const file = fileAt('s.csv', STRANGE);
    const of = (columns: Record<string, string | null>) =>
      refusal(register, file, { layout: 'entities', headingRow: 1, columns: { Wer: 'legalName', ...columns } });
    expect(await of({ Wo: 'land' })).toContain("The layout entities has no field 'land'");
    expect(await of({ Wohin: 'country' })).toContain("No sheet has a column 'Wohin'. There are Wer, Wo and Was.");
  });
});
