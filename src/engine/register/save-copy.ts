import { writeChecked } from '../files/write-checked.ts';
import type { WriteOptions } from '../files/write-checked.ts';
import { openConnection } from './open.ts';
import { registerError } from './error.ts';
import { sealAt } from './read.ts';
import type { Seal } from './read.ts';
import type { Register } from './register.ts';

/**
 * Writes a copy of the register that is whole in one file, reopens it and compares its seal before it is moved in. By VACUUM INTO, which gives a
 * compact and consistent file while the register stays open.
 * @throws FileError or RegisterError; what stood at the place is then as it was
 */
export async function saveCopy(register: Register, place: string, options: WriteOptions = {}): Promise<Seal | null> {
  const seal = register.seal();
  return writeChecked(
    place,
    async (beside) => register.connection.run('VACUUM INTO ?', beside),
    async (beside) => {
      const copy = openConnection(beside, 'read');
      try {
        const found = sealAt(copy);
        if (found?.hash !== seal?.hash) {
          throw registerError('register.damaged', { file: beside, detail: 'the copy differs from the register' });
        }
        return found;
      } finally {
        copy.close();
      }
    },
    options,
  );
}
