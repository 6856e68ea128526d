import { describe, expect, it } from 'vitest';
import { newRegister } from '../register/support.ts';
import { workbookAt } from './files.ts';
import { counts, named, PORTS, saidOf, taken } from './into.ts';
import { ABOVE, icoHeadings, icoRow } from './untidy.ts';

const FIRST_ROW = ABOVE.length + 2;

describe('a workbook that leaves things open', () => {
  it('is taken at its word: nothing that it does not say becomes a fact, and nothing that it says is lost', async () => {
    const register = await newRegister(PORTS);
    const file = await workbookAt('open.xlsx', {
      Record: [
        ...ABOVE,
        icoHeadings(),
        icoRow({ purpose: 'e.g. payroll', thirdCountries: 'e.g. N/A', lawfulBasis: 'e.g. contract' }),
        icoRow({ purpose: 'Support', thirdCountries: 'No transfer, only if a US cloud is used' }),
        icoRow({ purpose: 'Mailing', thirdCountries: 'USA (SCCs in place)', lawfulBasis: 'Consent (TBC)' }),
        icoRow({ purpose: 'Surveys', thirdCountries: 'unknown', impactAssessmentRequired: 'No idea' }),
        icoRow({ businessFunction: 'Total activities', purpose: '3' }),
      ],
    });
    const prepared = await taken(register, file);
    expect(counts(prepared.rows)).toEqual({ new: 3, changed: 0, same: 0, notUnderstood: 2 });
    for (const row of [FIRST_ROW, FIRST_ROW + 4]) {
      expect(saidOf(prepared, row).join(' ')).toContain('names no activity');
    }
    expect(named(register, 'transfer', 'Support: to be judged (United States)').initiatedBy).toBe('not-known');
    const mailing = register
      .snapshot()
      .snapshot.transfers.find(({ activities }) => activities.includes(named(register, 'activity', 'Mailing').id));
    expect(mailing?.notes).toEqual([{ text: 'Destination as recorded: USA (SCCs in place)', visibility: 'open' }]);
    expect(register.snapshot().snapshot.thirdParties.map(({ legalName }) => legalName)).toEqual([
      'Recipients in the United States, not named',
    ]);
    expect(named(register, 'activity', 'Mailing')).toMatchObject({
      purposes: [{ bases: [] }],
      toBeConfirmed: [{ field: 'purposes.bases' }],
    });
    const surveys = named(register, 'activity', 'Surveys');
    expect(surveys.toBeConfirmed.map(({ field }) => field)).toEqual(['transfers']);
    expect(surveys.notes.map(({ text }) => text)).toEqual(['Data Protection Impact Assessment required?: No idea']);
    expect(counts((await taken(register, file)).rows)).toEqual({ new: 0, changed: 0, same: 3, notUnderstood: 2 });
  });
});
