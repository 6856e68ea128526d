import type { VerdictWord } from '../../../core/law/answer.ts';
import type { FlowPath, FlowShade } from '../../../core/views/flows.ts';
import type { MapFlow } from '../../../core/views/world-map.ts';
import { number } from '../../../words/count.ts';
import { say } from '../../../words/say.ts';
import { FLOW_SHADE_WORDS } from '../../../words/flows.ts';
import { flowsWords as words } from '../../../words/screens/flows.ts';
import { ShortTable } from '../../table/short-table.tsx';
import type { ShortColumn } from '../../table/short-table.tsx';
import { Link } from '../../ui/link.tsx';
import { VerdictMark } from '../../ui/verdict-mark.tsx';

/** Rows of figures that are drawn before more are asked for. */
const AT_ONCE = 40;

type Open = (transfers: readonly string[]) => void;

function Standing({ shade }: { readonly shade: FlowShade }) {
  const verdict: VerdictWord = shade === 'act-soon' ? 'mechanism-in-place' : shade;
  return <VerdictMark verdict={verdict} actSoon={shade === 'act-soon'} />;
}

function Count({
  transfers,
  what,
  onOpen,
}: {
  readonly transfers: readonly string[];
  readonly what: string;
  readonly onOpen: Open;
}) {
  return (
    <Link aria-label={words.openThese(transfers.length, what)} onPress={() => onOpen(transfers)}>
      {number(transfers.length)}
    </Link>
  );
}

/** The figures behind the flow picture: every transfer stands in one row. */
export function PathTable({ paths, onOpen }: { readonly paths: readonly FlowPath[]; readonly onOpen: Open }) {
  const columns: ReadonlyArray<ShortColumn<FlowPath>> = [
    {
      id: 'exporter',
      heading: words.exporter,
      head: true,
      cell: ({ exporter }) => say(exporter.label),
      value: ({ exporter }) => say(exporter.label),
    },
    {
      id: 'basis',
      heading: words.basis,
      cell: ({ basis }) => say(basis.label),
      value: ({ basis }) => say(basis.label),
    },
    {
      id: 'verdict',
      heading: words.verdict,
      cell: ({ shade }) => <Standing shade={shade} />,
      value: ({ shade }) => FLOW_SHADE_WORDS[shade] ?? shade,
    },
    {
      id: 'destination',
      heading: words.destination,
      cell: ({ destination }) => say(destination.label),
      value: ({ destination }) => say(destination.label),
    },
    {
      id: 'transfers',
      heading: words.transfers,
      align: 'end',
      narrow: true,
      value: ({ transfers }) => transfers.length,
      cell: ({ exporter, destination, transfers }) => (
        <Count transfers={transfers} what={`${say(exporter.label)}, ${say(destination.label)}`} onOpen={onOpen} />
      ),
    },
  ];
  return (
    <ShortTable
      caption={words.figures}
      columns={columns}
      rows={paths}
      atOnce={AT_ONCE}
      keyOf={({ exporter, basis, destination, shade }) => [exporter.id, basis.id, destination.id, shade].join(' ')}
    />
  );
}

function placeName(name: string): string {
  return name === '' ? words.placeNotRecorded : name;
}

/** The figures behind the map, with those that have no place on it. */
export function MapTable({ flows, onOpen }: { readonly flows: readonly MapFlow[]; readonly onOpen: Open }) {
  const columns: ReadonlyArray<ShortColumn<MapFlow>> = [
    {
      id: 'from',
      heading: words.from,
      head: true,
      cell: ({ fromName }) => placeName(fromName),
      value: ({ fromName }) => placeName(fromName),
    },
    {
      id: 'to',
      heading: words.to,
      value: ({ toName }) => placeName(toName),
      cell: ({ toName, path }) => (path === null ? `${placeName(toName)} (${words.notOnMap})` : placeName(toName)),
    },
    {
      id: 'verdict',
      heading: words.verdict,
      cell: ({ shade }) => <Standing shade={shade} />,
      value: ({ shade }) => FLOW_SHADE_WORDS[shade] ?? shade,
    },
    {
      id: 'transfers',
      heading: words.transfers,
      align: 'end',
      narrow: true,
      value: ({ transfers }) => transfers.length,
      cell: (flow) => <Count transfers={flow.transfers} what={words.mapFlow(flow)} onOpen={onOpen} />,
    },
  ];
  return (
    <ShortTable
      caption={words.figuresOfMap}
      columns={columns}
      rows={flows}
      atOnce={AT_ONCE}
      keyOf={({ from, to, toName, shade }) => [from, to, toName, shade].join(' ')}
    />
  );
}
