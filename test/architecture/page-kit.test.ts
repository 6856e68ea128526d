import { describe, expect, it } from 'vitest';
import { pastTheKit } from './page-kit.ts';
import { readTree, told, treeOf } from './tree.ts';

describe('the kit of the window', () => {
  it('is gone past by nobody', () => {
    const tree = readTree((file) => /^src\/renderer\/.*\.(?:tsx?|css)$/.test(file));
    expect(tree.size).toBeGreaterThan(0);
    expect(told(pastTheKit(tree))).toEqual([]);
  });

  it.each([
    ['src/renderer/places/x.tsx', "import { Button } from 'react-aria-components';"],
    ['src/renderer/frame/x.tsx', "import * as Aria from 'react-aria-components/Button';"],
    ['src/renderer/places/x.module.css', '.x {\n  color: #fff;\n}'],
    ['src/renderer/ui/x.module.css', '.x { background: rgb(0 0 0 / 10%); }'],
    ['src/renderer/style/base.css', '.x { color: oklch(50% 0.1 200); }'],
  ])('is seen to be gone past in %s: %s', (file, text) => {
    expect(pastTheKit(treeOf({ [file]: text }))).toHaveLength(1);
  });

  it.each([
    ['src/renderer/ui/x.tsx', "import { Button } from 'react-aria-components';"],
    ['src/renderer/style/tokens.css', ':root { --ink: #19222c; }'],
    ['src/renderer/places/x.module.css', '.x { color: var(--ink); }\n#content { color: inherit; }'],
    ['src/cli/x.ts', "import { Button } from 'react-aria-components';"],
  ])('is kept by %s', (file, text) => {
    expect(told(pastTheKit(treeOf({ [file]: text })))).toEqual([]);
  });
});
