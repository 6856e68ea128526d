import { readHead } from '../../routing/read-head.ts';
import type { Handlers } from '../context.ts';

export const routingFileHandlers: Handlers<'routing.readFile'> = {
  'routing.readFile': async ({ path, sheet }) => {
    const head = await readHead(path, sheet);
    return {
      ...head,
      columns: [...head.columns],
      rows: head.rows.map((row) => [...row]),
      sheets: [...head.sheets],
    };
  },
};
