import { counted, number } from '../count.ts';
import { FLOW_SHADE_WORDS } from '../flows.ts';
import { britishDay, inSentence, wordFor } from '../terms.ts';

interface FlowOnMap {
  readonly fromName: string;
  readonly toName: string;
  readonly shade: string;
  readonly transfers: readonly string[];
}

function way({ fromName, toName }: Pick<FlowOnMap, 'fromName' | 'toName'>): string {
  const from = fromName === '' ? 'a place that is not recorded' : inSentence(fromName);
  const to = toName === '' ? 'a place that is not recorded' : inSentence(toName);
  return fromName === toName && fromName !== '' ? `within ${from}` : `from ${from} to ${to}`;
}

/** What the place Flows says. */
export const flowsWords = {
  lead: 'Where personal data go, from whom, and on what footing.',
  views: 'Views',
  picture: 'Flow picture',
  map: 'World map',
  matrix: 'Matrix',
  matrixName: 'Exporters by destinations: how many transfers, and the worst answer among them',
  allExporters: 'All exporters',
  allDestinations: 'All destinations',
  pictureName: 'Flow picture: exporters, what their transfers rest on, destinations',
  mapName: 'World map of the transfers',
  marksLeft: (count: number) =>
    count === 1
      ? 'The mark of one line finds no room and shows when the line is pointed at or reached.'
      : `The marks of ${number(count)} lines find no room and show when the line is pointed at or reached.`,
  namesLeft: (count: number) =>
    count === 1 ? 'One place finds no room for its name.' : `${number(count)} places find no room for their names.`,
  tooMany: (shown: number, count: number) =>
    `The list shows the first ${number(shown)} of these ${number(count)} transfers; the table below the picture has them all.`,
  mapNote: 'The map is illustrative. Land: Natural Earth, in the public domain.',
  mapFlow: (flow: FlowOnMap) =>
    `${counted(flow.transfers.length, 'transfer', 'transfers')} ${way(flow)}: ${wordFor(FLOW_SHADE_WORDS, flow.shade).toLowerCase()}`,
  wholeWorld: 'Whole world',
  figures: 'The same in figures',
  figuresOfMap: 'From place to place',
  exporter: 'Exporter',
  basis: 'Rests on',
  verdict: 'Answer',
  destination: 'Destination',
  transfers: 'Transfers',
  from: 'From',
  to: 'To',
  onMap: 'On the map',
  notOnMap: 'no place on the map',
  placeNotRecorded: 'Place not recorded',
  openThese: (count: number, what: string) => `Open ${counted(count, 'transfer', 'transfers')}: ${what}`,
  party: 'From or to',
  anyParty: 'Anyone',
  regime: 'Law',
  anyRegime: 'All laws',
  standing: 'Answer',
  anyStanding: 'All answers',
  time: 'Through time',
  stop: (day: string, when: 'past' | 'now' | 'ahead') =>
    ({
      past: `${britishDay(day)}, as it was recorded then`,
      now: britishDay(day),
      ahead: `${britishDay(day)}, by what is recorded now`,
    })[when],
  backToDay: 'Back to the day chosen',
  dataCategory: 'Data',
  anyData: 'All data',
  clear: 'Show all',
  filters: 'Narrow the picture',
  scope: (shown: number, answered: number) =>
    shown === answered
      ? `All ${counted(shown, 'transfer', 'transfers')} that are judged`
      : `${number(shown)} of ${counted(answered, 'transfer', 'transfers')} that are judged`,
  leftOut: (draft: number, ended: number) => {
    const parts = [
      ...(draft === 0 ? [] : [counted(draft, 'draft', 'drafts')]),
      ...(ended === 0 ? [] : [`${number(ended)} ended`]),
    ];
    return `${parts.join(' and ')} not shown, since nothing is judged about them`;
  },
  nothing: 'No transfer to show',
  nothingText:
    'Record who sends personal data to whom, and where. Each transfer then appears here with what it rests on.',
  toTransfers: 'Go to Transfers',
  nothingFits: 'No transfer fits',
  nothingFitsText: 'Nothing that is judged fits all of these filters together.',
  save: 'Save …',
  savePicture: 'Save the flow picture (SVG)',
  savePng: 'Save the flow picture (PNG)',
  saveFigures: 'Save the figures (CSV)',
  savedPicture: (path: string, transfers: number) =>
    `The picture of ${counted(transfers, 'transfer', 'transfers')} was saved as ${path}.`,
  savedFigures: (path: string, rows: number, transfers: number) =>
    `${counted(rows, 'row', 'rows')} about ${counted(transfers, 'transfer', 'transfers')} were saved as ${path}.`,
  fileName: (register: string, on: string) => `${register} flows ${on}`,
} as const;
