import { describe, expect, it } from 'vitest';
import { importCycles } from './cycles.ts';
import { isCode, readTree, treeOf } from './tree.ts';

describe('import cycles', () => {
  it('are nowhere in the project', () => {
    expect(importCycles(readTree(isCode))).toEqual([]);
  });

  it('are found through several files and folders', () => {
    const tree = treeOf({
      'src/core/a.ts': "import { b } from './deep/b.ts';",
      'src/core/deep/b.ts': "export { c } from '../c.ts';",
      'src/core/c.ts': "const a = import('./a.ts');",
    });
    expect(importCycles(tree)).toEqual([['src/core/a.ts', 'src/core/deep/b.ts', 'src/core/c.ts', 'src/core/a.ts']]);
  });

  it('count where only types go round', () => {
    const tree = treeOf({
      'src/core/a.ts': "import type { B } from './b.ts';",
      'src/core/b.ts': "import type { A } from './a.ts';",
    });
    expect(importCycles(tree)).toHaveLength(1);
  });

  it('are found where a file names itself', () => {
    expect(importCycles(treeOf({ 'src/core/a.ts': "import './a.ts';" }))).toHaveLength(1);
  });

  it('are not seen in a diamond', () => {
    const tree = treeOf({
      'src/core/a.ts': "import './b.ts'; import './c.ts';",
      'src/core/b.ts': "import './d.ts';",
      'src/core/c.ts': "import './d.ts';",
      'src/core/d.ts': "import * as z from 'zod';",
    });
    expect(importCycles(tree)).toEqual([]);
  });
});
