import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/core/at-once.ts';
import { planBack, takeBack, writeBack } from '../../../src/engine/imports/take-back.ts';
import { keptImports } from '../../../src/engine/register/imports.ts';
import { readDocument } from '../../../src/engine/json/document.ts';
import { exportRegisterJson } from '../../../src/engine/json/export-register.ts';
import { importRegisterJson } from '../../../src/engine/json/import-register.ts';
import { put } from '../register/still.ts';
import { newRegister, ownFolder } from '../register/support.ts';
import { fileAt, untidyWorkbook } from './files.ts';
import { looked, named, PORTS, taken } from './into.ts';

const AUTHOR = { by: 'Priya' };

describe('an import', () => {
  it('is one change that names the file, its hash and the rows of each record, and is taken back whole', async () => {
    const register = await newRegister(PORTS, [put('entity', 1, { legalName: 'Optima Contracting Limited' })]);
    const before = register.snapshot().snapshot;
    await taken(register, await untidyWorkbook());
    const [kept] = keptImports(register.connection);
    expect(kept).toMatchObject({ file: 'RoPA v7 FINAL (2).xlsx', by: 'Priya', takenBack: null });
    const line = [...register.history()].find(({ action }) => action === 'import');
    expect(line?.reason).toBe('Taken over from RoPA v7 FINAL (2).xlsx');

    const { kept: stays, records } = takeBack(register, AUTHOR);
    expect(stays).toEqual([]);
    expect(records).toBe(kept?.records);
    expect(register.snapshot().snapshot).toEqual(before);
    expect(register.verify().findings).toEqual([]);
    expect(keptImports(register.connection)[0]?.takenBack).toBe((kept?.change ?? 0) + 1);
  });

  it('that is taken back leaves what was changed since, and what that names, and says which', async () => {
    const register = await newRegister(PORTS);
    await taken(register, await untidyWorkbook());
    const recruitment = named(register, 'activity', 'Recruitment');
    register.write({ by: 'B' }, [{ action: 'put', kind: 'activity', record: { ...recruitment, owner: 'HR' } }]);
    const { kept } = takeBack(register, AUTHOR);
    expect(kept.toSorted()).toEqual(['Optima Contracting Ltd', 'Recruit Cloud Inc.', 'Recruitment']);
    expect(register.snapshot().snapshot.activities.map(({ title }) => title)).toEqual(['Recruitment']);
  });

  it('that was planned to be taken back before somebody changed a record of it leaves that record', async () => {
    const register = await newRegister(PORTS);
    await taken(register, fileAt('v.csv', 'Vendor,Country\nAcme,US\nBolt,US\n'));
    const plan = atOnce(planBack(register, undefined));
    expect([plan.backs.length, plan.kept]).toEqual([2, []]);
    const acme = named(register, 'third-party', 'Acme');
    register.write({ by: 'B' }, [{ action: 'put', kind: 'third-party', record: { ...acme, country: 'CA' } }]);
    expect(atOnce(writeBack(register, AUTHOR, plan))).toMatchObject({ records: 1, kept: ['Acme'] });
    expect(register.snapshot().snapshot.thirdParties.map(({ legalName }) => legalName)).toEqual(['Acme']);
  });

  it('puts back what it changed, field by field', async () => {
    const register = await newRegister(PORTS, [put('third-party', 5, { services: 'Hosting' })]);
    await taken(register, fileAt('v.csv', 'Vendor,Services\n"Cloud Host Inc.",Backups\n'));
    expect(named(register, 'third-party', 'Cloud Host Inc.').services).toBe('Backups');
    takeBack(register, AUTHOR);
    expect(named(register, 'third-party', 'Cloud Host Inc.').services).toBe('Hosting');
  });

  it('is not taken back twice, and another change is no import', async () => {
    const register = await newRegister(PORTS);
    await taken(register, fileAt('v.csv', 'Vendor,Country\nAcme,US\n'));
    const { change = 0 } = keptImports(register.connection)[0] ?? {};
    takeBack(register, AUTHOR, change);
    expect(() => takeBack(register, AUTHOR, change)).toThrow(`Import ${change} has been taken back already.`);
    expect(() => takeBack(register, AUTHOR, 1)).toThrow(
      'Change 1 of the register is not an import that can be taken back.',
    );
    expect(() => takeBack(register, AUTHOR)).toThrow('The register holds no import that can be taken back.');
  });

  it('of another register’s records is taken back too', async () => {
    const from = await newRegister(PORTS, [put('entity', 1)]);
    const file = `${ownFolder()}/out.json`;
    await exportRegisterJson(from, file);
    const into = await newRegister(PORTS, [
      put('entity', 2, { legalName: 'Optima Products Asia Sdn Bhd', country: 'MY' }),
    ]);
    await importRegisterJson(into.file, readDocument(file), AUTHOR, PORTS, { into: 'records' });
    expect(into.counts().entity).toBe(2);
    expect(takeBack(into, AUTHOR)).toMatchObject({ file: 'out.json', records: 1, kept: [] });
    expect(into.counts().entity).toBe(1);
  });
});

describe('a layout that was taught once', () => {
  it('is used for the next file with the same headings, wherever they stand, unless something else is chosen', async () => {
    const register = await newRegister(PORTS);
    const taught = [
      { headings: 'wer|wo|was', layout: 'entities' as const, columns: { Wer: 'legalName', Wo: 'country', Was: null } },
    ];
    const file = fileAt('s.csv', 'Stand: heute\n\nWer,Wo,Was\nOptima Ltd,GB,eins\n');
    const { plan, rows } = await looked(register, file, { taught });
    expect(plan.tables[0]).toMatchObject({ taught: true, headingRow: 3 });
    expect(rows).toMatchObject([{ outcome: 'new', name: 'Optima Ltd' }]);
  });
});
