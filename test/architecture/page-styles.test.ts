import { describe, expect, it } from 'vitest';
import { strayClasses } from './page-styles.ts';
import { readTree, told, treeOf } from './tree.ts';

const page = (body: string): string => `import styles from './x.module.css';\nexport const x = ${body};\n`;

function stray(body: string, css: string): string[] {
  return told(strayClasses(treeOf({ 'src/renderer/x.tsx': page(body), 'src/renderer/x.module.css': css })));
}

describe('pages and their style sheets', () => {
  it('know the same classes', () => {
    const tree = readTree((file) => /^src\/renderer\/.*\.(?:tsx?|css)$/.test(file));
    expect(tree.size).toBeGreaterThan(0);
    expect(told(strayClasses(tree))).toEqual([]);
  });

  it.each([
    ['<p className={styles.lost} />', '.found { color: red; }', 2],
    ["<p className={styles['lost']} />", '', 1],
    ['<p className={styles.a} />', '.a {} .b:hover > .a {}', 1],
    ['<p className={styles.a} />', '@media (width > 1rem) { .a {} .c {} }', 1],
  ])('are seen to differ: %s over %s', (body, css, count) => {
    expect(stray(body, css)).toHaveLength(count);
  });

  it.each([
    ['<p className={styles.a} />', '.a { inset: 0.5rem; }'],
    ['<p className={styles[tone]} />', '.good {} .bad {}'],
    ["<p className={styles['a-b']} />", '.a-b {}'],
    ['<p className={styles.a} />', '/* .gone {} */ .a {}'],
  ])('agree: %s over %s', (body, css) => {
    expect(stray(body, css)).toEqual([]);
  });
});
