import { describe, expect, it } from 'vitest';
import { textsInPages } from './page-text.ts';
import { isCode, readTree, told, treeOf } from './tree.ts';

/** What is found in a page that draws `body`; § stands for the sign that begins a place in a template. */
function inPage(body: string): string[] {
  return told(
    textsInPages(treeOf({ 'src/renderer/x.tsx': `export const x = () => (${body.replaceAll('§', '$')});\n` })),
  );
}

describe('texts on pages', () => {
  it('all come from the catalogue', () => {
    const tree = readTree((file) => isCode(file) && file.startsWith('src/renderer/'));
    expect(tree.size).toBeGreaterThan(0);
    expect(told(textsInPages(tree))).toEqual([]);
  });

  it.each([
    '<p>Nothing here</p>',
    '<p>{"Nothing here"}</p>',
    '<p>{empty ? "Nothing here" : null}</p>',
    '<p>{`§{count} transfers`}</p>',
    '<p>{count + " transfers"}</p>',
    '<p>{text ?? "none"}</p>',
    '<>{"Nothing here"}</>',
    '<button aria-label="Close" />',
    '<button aria-label={`Close §{name}`} />',
    '<img alt="A map" />',
    '<Field label="Name" />',
    '<Field label={short ? "Name" : words.name} />',
    '<Field placeholder={"Name"} />',
    '<Section title="The law" />',
    '<Column name="Destination of the data" />',
    '<List columns={[{ id: "a", heading: "Name" }]} />',
    '<Menu entries={[{ label: "Remove it" }]} />',
  ])('are refused in %s', (body) => {
    expect(inPage(body)).toHaveLength(1);
    expect(inPage(body)[0]).toMatch(/^src\/renderer\/x\.tsx: line 1: /);
  });

  it.each([
    '<p>{words.empty}</p>',
    '<p>{words.count(3)}</p>',
    '<p>–</p>',
    '<p>{", "}</p>',
    '<p>{`§{a}: §{b}`}</p>',
    '<Icon name="add" />',
    '<p className="lead" data-state="ready" role="status">{words.ready}</p>',
    '<Field label={words.name} />',
    '<List columns={[{ id: "name", heading: words.name }]} />',
    '<Split record={open ? <Pane /> : undefined} />',
  ])('are none in %s', (body) => {
    expect(inPage(body)).toEqual([]);
  });

  it('are looked for in pages only', () => {
    expect(told(textsInPages(treeOf({ 'src/words/x.tsx': 'export const x = <p>Words</p>;\n' })))).toEqual([]);
  });
});
