import {
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { routeFile } from '../../../src/engine/routing/route-file.ts';
import { freshFolder, GROUND, recordsOf, refusal, routed, rowsOf } from './lists.ts';

const OWN =
  'iso,area,assigned_entity,joint_controllers,rule,measure,distance_km,runner_up,runner_up_km,verdict,notice_marketing,flags,reason';

describe('a routed list', () => {
  test('is the input, unchanged and in order, and then our columns', async () => {
    const { out, rejects, result } = await routed('Name,Country,Note\nAmina,Kenya,"a, ""b"""\nJoão,Brasil, x \n');
    expect(out.split('\n')[0]).toBe(`Name,Country,Note,${OWN}`);
    expect(recordsOf(out)).toMatchObject([
      {
        Name: 'Amina',
        Note: 'a, "b"',
        iso: 'KE',
        area: 'outside',
        assigned_entity: 'Systems International DMCC',
        joint_controllers: 'Systems International DMCC;Home Contracting Limited',
        rule: 'nearest',
        measure: 'capital',
        distance_km: '3523.6',
        runner_up: 'Home Contracting Limited',
        runner_up_km: '6845.1',
        verdict: 'mechanism-in-place',
        notice_marketing: 'not-known',
        flags: '',
        reason: 'Systems International DMCC is nearest to Kenya: 3,524 km to its capital.',
      },
      {
        Name: 'João',
        Note: ' x ',
        iso: 'BR',
        assigned_entity: 'Home Contracting Limited',
        joint_controllers: '',
        verdict: 'not-restricted',
      },
    ]);
    expect(rejects).toBe('row_number,why,Name,Country,Note\n');
    expect(result).toMatchObject({
      rowsIn: 2,
      rowsOut: 2,
      rejected: 0,
      jurisdictionColumn: 'Country',
      encoding: 'utf-8',
      separator: ',',
    });
  });

  test('leaves distances blank in the home area, where none is asked for', async () => {
    const { out } = await routed('country\nFrance\n');
    expect(recordsOf(out)[0]).toMatchObject({
      area: 'home',
      rule: 'home-area',
      measure: '',
      distance_km: '',
      runner_up: '',
      runner_up_km: '',
    });
  });

  test('without what cannot be routed, which goes to the rejects with its number and why', async () => {
    const { out, rejects, result } = await routed('name,country\na,Kenya\nb,Korea\nc,\n\nd,Atlantis\ne,Malaysia\n');
    expect(recordsOf(out).map(({ name }) => name)).toEqual(['a', 'e']);
    expect(rowsOf(rejects).map((row) => [row[0], row[2], row[3]])).toEqual([
      ['row_number', 'name', 'country'],
      ['3', 'b', 'Korea'],
      ['4', 'c', ''],
      ['6', 'd', 'Atlantis'],
    ]);
    expect(rowsOf(rejects)[1]?.[1]).toBe(
      "'Korea' does not name one jurisdiction. Did the list mean South Korea (KR) or North Korea (KP)? A person has to say which.",
    );
    expect(result).toMatchObject({ rowsIn: 5, rowsOut: 2, rejected: 3, emptyLines: 1 });
    expect(result.firstRejects.map(({ row }) => row)).toEqual([3, 4, 6]);
  });

  test('counts no row after the line break that ends the list, however long its rows are', async () => {
    const long = 'x'.repeat(200_000);
    const { result: two } = await routed(`name,country\n${long},Kenya\nb,Kenya\n`);
    expect(two).toMatchObject({ rowsIn: 2, rowsOut: 1, rejected: 1, emptyLines: 0 });
    const { result: one } = await routed(`country\n${long}\nKenya\n`);
    expect(one).toMatchObject({ rowsIn: 2, rowsOut: 1, rejected: 1, emptyLines: 0 });
  });

  test('rows with too few or too many cells, or with a cell too long, are rejected, and the next row is read rightly', async () => {
    const long = 'x'.repeat(1_000_000);
    const { out, rejects } = await routed(`name,country,note\na,Kenya\nb,Kenya,1,2\nc,Kenya,${long}\ne,Kenya,z\n`);
    expect(recordsOf(out).map(({ name }) => name)).toEqual(['e']);
    expect(rowsOf(rejects).map((row) => row.slice(0, 2))).toEqual([
      ['row_number', 'why'],
      ['2', 'The row has 2 cells and the header 3: quote cells that contain the separator or a line break.'],
      ['3', 'The row has 4 cells and the header 3: quote cells that contain the separator or a line break.'],
      ['4', "The cell 'note' has 1,000,000 characters; the most is 100,000."],
    ]);
  });

  test('a quoted cell that goes on after its quotes does not disturb the rows after it', async () => {
    const { out, rejects, result } = await routed('name,country\n"a"x,Kenya\n"b",Kenya\nc,Kenya\n');
    expect(rowsOf(rejects)[1]?.[1]).toBe(
      'A quoted cell goes on after its closing quotation mark: double the quotation marks inside it.',
    );
    expect(recordsOf(out).map(({ name }) => name)).toEqual(['c']);
    expect(result.rowsIn).toBe(result.rowsOut + result.rejected);
  });

  test('counts what went where', async () => {
    const { result } = await routed('country\nKE\nKE\nMY\nGB\n??\n');
    expect(result.entities).toEqual({
      'Systems International DMCC': 2,
      'Products Asia Sdn Bhd': 1,
      'Home Contracting Limited': 1,
    });
    expect(result.flags).toEqual({ 'uk-marketing-checks': 1 });
  });

  test('of more outcomes than are remembered is counted whole', async () => {
    const rows = Array.from({ length: 45_000 }, (_, index) => `KE,nobody ${index}\nKE,nobody ${index}\n`).join('');
    const { result } = await routed(`country,registered with\n${rows}`);
    expect(result.entities).toEqual({ 'Systems International DMCC': 90_000 });
    expect(result.flags).toEqual({ 'registered-with-unknown': 90_000 });
  });
});

describe('how the list may be written', () => {
  const rows = ['name', 'country'];
  test.each([
    ['comma', ',', '\n', ''],
    ['semicolon', ';', '\n', ''],
    ['tab', '\t', '\n', ''],
    ['comma, CRLF', ',', '\r\n', ''],
    ['semicolon, CRLF, byte order mark', ';', '\r\n', '\uFEFF'],
    ['comma, CR alone', ',', '\r', ''],
  ] as const)('%s: and so is the output', async (_, separator, newline, mark) => {
    const list =
      [rows.join(separator), ['Amina', 'Kenya'].join(separator), ['"a\nb"', 'Kenya'].join(separator)].join(newline) +
      newline;
    const { out, result } = await routed(mark + list);
    expect(out.startsWith(mark)).toBe(true);
    const [header, first, second] = rowsOf(out, separator, newline);
    expect(header?.slice(0, 3)).toEqual(['name', 'country', 'iso']);
    expect(first?.slice(0, 3)).toEqual(['Amina', 'Kenya', 'KE']);
    expect(second?.slice(0, 3)).toEqual(['a\nb', 'Kenya', 'KE']);
    expect(result).toMatchObject({ rowsOut: 2, separator });
  });

  test('the last line may lack its line break', async () => {
    const { result } = await routed('name,country\na,Kenya\nb,Kenya');
    expect(result.rowsOut).toBe(2);
  });

  test('quoted line breaks of either kind stay as they are', async () => {
    const { out } = await routed('name,country\r\n"a\nb",Kenya\r\n"c\r\nd",Kenya\r\n');
    expect(
      rowsOf(out, ',', '\r\n')
        .slice(1)
        .map((row) => row[0]),
    ).toEqual(['a\nb', 'c\r\nd']);
  });

  test('a line break that does not end rows in this list is quoted, so that it ends none elsewhere', async () => {
    const { out } = await routed('name,country,note\na,Kenya,x\r\n');
    expect(out.split('\n')[1]).toMatch(/^a,Kenya,"x\r",KE,/);
  });

  test('Windows-1252 is read where the file is not UTF-8, wherever that shows', async () => {
    const early = Buffer.from('name,country\nM\u00fcller \u0080,Kenya\n', 'latin1');
    expect(recordsOf((await routed(early)).out)[0]?.['name']).toBe('Müller €');
    const late = Buffer.from(`name,country\n${'a,Kenya\n'.repeat(30_000)}M\u00fcller,Côte d\u0092Ivoire\n`, 'latin1');
    const { out, result } = await routed(late);
    expect(result).toMatchObject({ encoding: 'windows-1252', rowsOut: 30_001 });
    expect(recordsOf(out).at(-1)).toMatchObject({ name: 'Müller', iso: 'CI' });
  });

  test('letters of several bytes may lie across the pieces in which the file is read', async () => {
    for (const before of [0, 1, 2, 3]) {
      const name = `${'x'.repeat(before)}${'😀é'.repeat(15_000)}`;
      const { out } = await routed(`name,country\n${name},Kenya\n${name},Kenya\n`);
      expect(recordsOf(out).map((row) => row['name'])).toEqual([name, name]);
    }
  });

  test('the header of a list in Windows-1252 is read in it too', async () => {
    const { out } = await routed(Buffer.from('pa\u00eds;n\u00famero\nKenia;1\n', 'latin1'));
    expect(out.split('\n')[0]).toMatch(/^país;número;iso;/);
  });
});

describe('the columns', () => {
  test.each([
    'jurisdiction',
    'Jurisdiction',
    'country',
    'COUNTRY',
    'Country Code',
    'country_code',
    'Country/Region',
    'iso',
    'Pays',
    'Land',
  ])('the jurisdiction is known as %s', async (header) => {
    const { result } = await routed(`name,${header}\na,Kenya\n`);
    expect(result).toMatchObject({ rowsOut: 1, jurisdictionColumn: header });
  });

  test('jurisdiction comes before country, wherever it stands', async () => {
    const { out } = await routed('country,jurisdiction\nFrance,Kenya\n');
    expect(recordsOf(out)[0]?.['iso']).toBe('KE');
  });

  test('a person may say which it is', async () => {
    const { out } = await routed('country,Where from\nFrance,Kenya\n', { column: 'where from' });
    expect(recordsOf(out)[0]?.['iso']).toBe('KE');
  });

  test('a name that the input has taken gets a prefix, as often as needed', async () => {
    const { out, rejects } = await routed('country,ISO,reason,route_reason,why\nKenya,1,2,3,4\nKorea,1,2,3,4\n');
    const [header = []] = rowsOf(out);
    expect(header.slice(0, 6)).toEqual(['country', 'ISO', 'reason', 'route_reason', 'why', 'route_iso']);
    expect(header.at(-1)).toBe('route_route_reason');
    expect(rowsOf(rejects)[0]?.slice(0, 2)).toEqual(['row_number', 'route_why']);
  });

  test.each([
    ['registered,opt_out', 'yes,', 'yes'],
    ['registered,opt_out', 'yes,2026-01-31', 'no'],
    ['registered,opt_out', 'yes,2027-01-31', 'yes'],
    ['registered,opt_out', 'yes,perhaps', 'not-known'],
    ['registered', 'yes', 'not-known'],
    ['registered,asked,bought,opt_out', ',,,', 'no'],
    ['registered,asked,bought,opt_out', ',2025-03-01,,no', 'yes'],
    ['Registered,Opt-out,third_party_opt_in', 'x,n,e-mail; SMS', 'yes; third parties by email, text-message'],
    ['registered,opt_out,third_party_opt_in', 'yes,yes,email', 'no'],
    ['opt_out', 'yes', 'no'],
    ['note', 'yes', 'not-known'],
  ])('marketing by our notice from %s of %s: %s', async (headers, cells, answer) => {
    const { out } = await routed(`country,${headers}\nKenya,${cells}\n`);
    expect(recordsOf(out)[0]?.['notice_marketing']).toBe(answer);
  });

  test.each([
    ['Products Asia Sdn Bhd', 'Products Asia Sdn Bhd', ''],
    ['products asia SDN. BHD.', 'Products Asia Sdn Bhd', ''],
    ['Home Contracting Ltd', '', ''],
    ['Optima Mars', '', 'registered-with-unknown'],
    ['', '', ''],
  ])('registered with %j', async (name, third, flag) => {
    const { out } = await routed(`country,registered_with\nKenya,${name}\n`);
    const [row] = recordsOf(out);
    expect(row?.['flags']?.split(';').filter((one) => one.startsWith('registered'))).toEqual(flag === '' ? [] : [flag]);
    expect(row?.['joint_controllers']?.split(';')[2] ?? '').toBe(third);
  });
});

describe('cells that a spreadsheet would run', () => {
  test('pass unchanged in the input, unless all are to be safe', async () => {
    const list = 'name,country\n=1+1,Kenya\n@x,+44\n"-a,b",Kenya\n';
    const plain = await routed(list);
    expect(
      rowsOf(plain.out)
        .slice(1)
        .map((row) => row[0]),
    ).toEqual(['=1+1', '-a,b']);
    expect(rowsOf(plain.rejects)[1]?.slice(2)).toEqual(['@x', '+44']);
    const safe = await routed(list, { safeCells: true });
    expect(
      rowsOf(safe.out)
        .slice(1)
        .map((row) => row[0]),
    ).toEqual(["'=1+1", "'-a,b"]);
    expect(rowsOf(safe.rejects)[1]?.slice(2)).toEqual(["'@x", "'+44"]);
  });

  test('never stand in our own columns', async () => {
    const { snapshot } = GROUND;
    const entities = snapshot.entities.map((one) => ({ ...one, legalName: `=${one.legalName}` }));
    const byId = new Map([
      ...snapshot.byId,
      ...entities.map((record) => [record.id, { kind: 'entity' as const, record }] as const),
    ]);
    const { out } = await routed('country\nKenya\nFrance\n', {
      ground: { ...GROUND, snapshot: { ...snapshot, entities, byId } },
    });
    for (const row of rowsOf(out).slice(1)) for (const cell of row) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    expect(recordsOf(out)[0]?.['assigned_entity']).toBe("'=Systems International DMCC");
  });
});

function big(length: number): string {
  return 'x'.repeat(length);
}

describe('a list that cannot be routed', () => {
  test.each([
    ['an empty file', '', /list\.csv is empty/],
    ['blanks alone', '\n \n', /list\.csv is empty/],
    ['a byte order mark alone', '\uFEFF', /list\.csv is empty/],
    ['another separator', 'name|country\na|Kenya\n', /one single column, 'name\|country'.*a vertical bar/],
    ['one column that is no jurisdiction', 'name\na\n', /one single column, 'name'/],
    [
      'no column of the jurisdiction',
      'name,city\na,Nairobi\n',
      /No column of list\.csv names the jurisdiction\. Its columns are 'name' and 'city'/,
    ],
    ['two columns of that name', 'country,Country\nKenya,Kenya\n', /several columns called 'country'/],
    ['a zero byte in the header', 'name,coun\0try\n', /byte 10 belongs to no CSV file/],
    [
      'a zero byte far behind',
      `name,country\n${'a,Kenya\n'.repeat(20_000)}\0\n`,
      /byte 160,014 belongs to no CSV file/,
    ],
    ['a workbook', Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3]), /is damaged or not made as a workbook has to be/],
    ['UTF-16', Buffer.from('\uFEFFname,country\n', 'utf16le'), /written in UTF-16/],
    [
      'bytes that are no letters',
      Buffer.from([...Buffer.from('name,country\n'), 0xff, 0x81, 0x0a]),
      /byte 15 belongs to no CSV file/,
    ],
    [
      'a quotation mark that is never closed',
      'name,country\na,Kenya\n"b,Kenya\nc,Kenya\n',
      /opens a cell in row 3 of list\.csv is never closed/,
    ],
    [
      'one that is not closed for millions of characters',
      `name,country\n"${big(9_000_000)}`,
      /Row 2 of list\.csv does not end within 8,388,608 characters/,
    ],
    ['a header without an end', big(2_000_000), /The first row of list\.csv does not end within/],
  ])('%s: said which and where, and nothing is written', async (_, list, message) => {
    const refused = await refusal(list);
    expect(refused.message).toMatch(message);
    expect(refused.left).toEqual(['list.csv']);
  });

  test('a column that is not there', async () => {
    const { message } = await refusal('name,country\na,Kenya\n', { column: 'place' });
    expect(message).toMatch(/has no column 'place'\. Its columns are 'name' and 'country'/);
  });

  test('a file that is not there, or is a folder', async () => {
    const folder = freshFolder();
    const about = { out: path.join(folder, 'out.csv'), ground: GROUND };
    await expect(routeFile({ ...about, in: path.join(folder, 'none.csv') })).rejects.toThrow(/There is no file at/);
    await expect(routeFile({ ...about, in: folder })).rejects.toThrow(/is not a file/);
  });
});

describe('the outputs', () => {
  test('are not overwritten, unless that is said', async () => {
    const folder = freshFolder();
    const out = path.join(folder, 'out.csv');
    writeFileSync(out, 'mine');
    await expect(routed('country\nKenya\n', { force: false }, folder)).rejects.toMatchObject({
      statement: { id: 'files.exists' },
    });
    expect(readFileSync(out, 'utf8')).toBe('mine');
    await routed('country\nKenya\n', {}, folder);
    expect(readFileSync(out, 'utf8')).toMatch(/^country,iso/);
    writeFileSync(path.join(folder, 'kept.csv'), 'kept');
    await expect(
      routed(
        'country\nFrance\n',
        { force: false, out: path.join(folder, 'new.csv'), rejects: path.join(folder, 'kept.csv') },
        folder,
      ),
    ).rejects.toMatchObject({
      statement: { id: 'files.exists' },
    });
    expect(existsSync(path.join(folder, 'new.csv'))).toBe(false);
    expect(readFileSync(path.join(folder, 'kept.csv'), 'utf8')).toBe('kept');
  });

  test('are never the input, under whatever name, nor each other', async () => {
    const folder = freshFolder();
    const list = path.join(folder, 'list.csv');
    writeFileSync(list, 'country\nKenya\n');
    linkSync(list, path.join(folder, 'hard.csv'));
    symlinkSync(list, path.join(folder, 'soft.csv'));
    mkdirSync(path.join(folder, 'sub'));
    for (const out of ['list.csv', 'sub/../list.csv', 'hard.csv', 'soft.csv']) {
      await expect(routeFile({ in: list, out: path.join(folder, out), ground: GROUND, force: true })).rejects.toThrow(
        /are the same file/,
      );
    }
    const out = path.join(folder, 'out.csv');
    await expect(routeFile({ in: list, out, rejects: out, ground: GROUND })).rejects.toThrow(/are the same file/);
    await expect(routeFile({ in: list, out, rejects: list, ground: GROUND, force: true })).rejects.toThrow(
      /are the same file/,
    );
    expect(readFileSync(list, 'utf8')).toBe('country\nKenya\n');
  });

  test('may go without rejects, which are then told', async () => {
    const { result } = await routed('country\nKorea\n', {});
    expect(result.firstRejects).toHaveLength(1);
    const folder = freshFolder();
    writeFileSync(path.join(folder, 'list.csv'), 'country\nKorea\nKenya\n');
    const about = await routeFile({
      in: path.join(folder, 'list.csv'),
      out: path.join(folder, 'out.csv'),
      ground: GROUND,
    });
    expect(about).toMatchObject({ rowsOut: 1, rejected: 1, firstRejects: [{ row: 2 }] });
    expect(readdirSync(folder).toSorted()).toEqual(['list.csv', 'out.csv']);
  });

  test('a folder that is not there is named, and nothing is left', async () => {
    const { message, left } = await refusal('country\nKenya\n', { out: path.join(freshFolder(), 'none', 'out.csv') });
    expect(message).toMatch(/out\.csv could not be written: the folder .* is not there/);
    expect(left).toEqual(['list.csv']);
  });
});

describe('while it runs', () => {
  const list = `name,country\n${'Amina,Kenya\n'.repeat(100_000)}`;

  test('progress rises to the whole', async () => {
    const seen: number[] = [];
    const { folder } = await routed(list, { onProgress: ({ bytes }) => seen.push(bytes) });
    expect(seen.length).toBeGreaterThan(3);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(seen.at(-1)).toBe(statSync(path.join(folder, 'list.csv')).size);
  });

  test('cancelling leaves nothing half written', async () => {
    const controller = new AbortController();
    const { message, left } = await refusal(list, {
      signal: controller.signal,
      onProgress: ({ rows }) => {
        if (rows > 20_000) controller.abort();
      },
    });
    expect(message).toBe('Routing list.csv was cancelled. Nothing was written.');
    expect(left).toEqual(['list.csv']);
  });

  test('cancelled before it begins, it does not begin', async () => {
    const { message, left } = await refusal(list, { signal: AbortSignal.abort() });
    expect(message).toContain('was cancelled');
    expect(left).toEqual(['list.csv']);
  });

  test('each distinct decision is taken once', async () => {
    let judged = 0;
    const counting = {
      ...GROUND,
      verdictOf: (...asked: Parameters<typeof GROUND.verdictOf>) => {
        judged += 1;
        return GROUND.verdictOf(...asked);
      },
    };
    await routed(list, { ground: counting });
    expect(judged).toBe(1);
  });
});
