import { readHead } from '../../routing/read-head.ts';
import type { Handlers } from '../context.ts';

export const routingFileHandlers: Handlers<'routing.readFile'> = {
  'routing.readFile': async ({ path }) => {
    const { columns, rows, column, separator } = await readHead(path);
    return { columns: [...columns], rows: rows.map((row) => [...row]), column, separator };
  },
};
