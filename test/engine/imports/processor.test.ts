import { describe, expect, it } from 'vitest';
import { newRegister } from '../register/support.ts';
import { put } from '../register/still.ts';
import { workbookAt } from './files.ts';
import { counts, looked, named, PORTS, saidOf, taken } from './into.ts';

const HEADINGS = [
  'Link to contract with controller',
  'Name and contact details of controller',
  'Name and contact details of controller’s representative (if applicable)',
  'Categories of processing',
  'Names of third countries or international organisations that personal data are transferred to (if applicable)',
  'Safeguards for exceptional transfers of personal data to third countries or international organisations (if applicable)',
  'General description of technical and organisational security measures (if possible)',
];

describe('a processor’s record', () => {
  it('becomes one activity for each kind of work, with every controller that it is done for', async () => {
    const register = await newRegister(PORTS, [
      put('entity', 1),
      put('entity', 2, { legalName: 'Optima Products Asia Sdn Bhd', country: 'MY' }),
    ]);
    const file = await workbookAt('processor.xlsx', {
      Template: [
        ['Processor', null],
        ['Name', 'Optima Contracting Limited'],
        HEADINGS,
        [
          'MSA 2022',
          'Acme Retail Ltd\nPrivacy team, privacy@acme.example',
          'N/A',
          'Payroll',
          'None',
          '-',
          'Encryption',
        ],
        ['MSA 2023', 'Beta GmbH (Germany)', '', 'Payroll', 'India', '', 'Encryption'],
        ['', '', '', '', '', '', 'Encryption'],
      ],
    });
    const prepared = await taken(register, file);
    expect(counts(prepared.rows)).toEqual({ new: 2, changed: 0, same: 0, notUnderstood: 1 });
    expect(saidOf(prepared, 6)[0]).toContain('The row has neither a title nor a purpose');
    const payroll = named(register, 'activity', 'Payroll');
    expect(payroll).toMatchObject({ kind: 'processor', securityMeasures: ['Encryption'] });
    expect(payroll.controllersServed.map(({ party }) => party)).toEqual([
      named(register, 'third-party', 'Acme Retail Ltd').id,
      named(register, 'third-party', 'Beta GmbH').id,
    ]);
    expect(payroll.documents.map(({ title }) => title)).toEqual(['MSA 2022', 'MSA 2023']);
    const transfer = register.snapshot().snapshot.transfers.find(({ destination }) => destination.country === 'IN');
    expect(transfer).toMatchObject({ exporterRole: 'processor', activities: [payroll.id] });
    expect((await looked(register, file)).wishes).toEqual([]);
  });

  it('is not taken where the register has several entities and the file names none', async () => {
    const register = await newRegister(PORTS, [
      put('entity', 1),
      put('entity', 2, { legalName: 'Optima Products Asia Sdn Bhd', country: 'MY' }),
    ]);
    const file = await workbookAt('processor.xlsx', { T: [HEADINGS, ['', 'Acme Ltd', '', 'Payroll']] });
    expect(saidOf(await looked(register, file), 2)).toEqual([
      'The file does not say whose record it is, and the register has not exactly one entity. Name the controller.',
    ]);
    const chosen = await looked(register, file, { controller: 'Optima Contracting Ltd' });
    expect(counts(chosen.rows)).toMatchObject({ new: 1, notUnderstood: 0 });
  });
});
