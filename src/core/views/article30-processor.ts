import { exceptionalSafeguardsCell, thirdCountriesCell } from './article30-abroad.ts';
import { contactBlock, together } from './article30-contacts.ts';
import { say30 } from './article30-statements.ts';
import { agreementLines } from './agreement-line.ts';
import { agreementOf } from './entry.ts';
import type { Entry } from './entry.ts';
import { contactOf, contactPointLine, nameOfParty, partyLine } from './names.ts';
import { notRecorded, recorded, recordedList } from './said.ts';
import type { Cell, Said } from './said.ts';
import type { ProcessorField } from './processor-layout.ts';
import { partyOf } from '../records/snapshot.ts';
import type { ProcessingActivity } from '../records/activity.ts';
import { viewSay } from './view-statements.ts';

type Served = ProcessingActivity['controllersServed'][number];

/** One controller served, in the Art 30(2) record of a processor. */
export interface ProcessorRow {
  readonly activity: string;
  readonly title: string;
  readonly cells: Readonly<Record<ProcessorField, Cell>>;
}

function representativeOf({ snapshot }: Entry, served: Served): Cell {
  if (served.representative !== undefined) return recorded(contactPointLine(served.representative));
  const party = partyOf(snapshot, served.party);
  return party?.kind === 'entity' ? together(contactBlock(party.record).representative) : notRecorded();
}

function contractCell({ snapshot, day }: Entry, served: Served): Cell {
  const contract = agreementOf(snapshot, served.contract);
  if (contract?.status === 'draft') {
    return notRecorded(say30('article30.contract-in-draft', { party: nameOfParty(partyOf(snapshot, served.party)) }));
  }
  return contract === undefined ? notRecorded() : recorded(...agreementLines(snapshot, contract, day));
}

function controllerCells(of: Entry, served: Served | undefined) {
  if (served === undefined) {
    const gap = notRecorded();
    return { controller: gap, controllerRepresentative: gap, categoriesOfProcessing: gap, contract: gap };
  }
  return {
    controller: recorded(partyLine(of.snapshot, of.law, served.party), contactOf(of.snapshot, served.party)),
    controllerRepresentative: representativeOf(of, served),
    categoriesOfProcessing:
      served.categoriesOfProcessing.length === 0
        ? notRecorded(say30('article30.categories-of-processing-not-recorded', {}))
        : recorded(...served.categoriesOfProcessing),
    contract: contractCell(of, served),
  };
}

/** The rows of one activity in a processor's record: one for each controller served, and one that says so where none is recorded. */
export function processorRows(of: Entry): readonly ProcessorRow[] {
  const { activity, entity } = of;
  const block = contactBlock(entity);
  const marks: readonly Said[] = [
    ...(activity.illustrative ? [viewSay('view.illustrative', {})] : []),
    ...activity.toBeConfirmed.map(({ field, why }) => viewSay('view.to-be-confirmed', { field, why: why ?? '' })),
  ];
  const common = {
    processor: together(block.controller),
    processorRepresentative: together(block.representative),
    dataProtectionOfficer: together(block.dataProtectionOfficer),
    activity: recorded(activity.title, ...marks),
    thirdCountries: thirdCountriesCell(of),
    exceptionalSafeguards: exceptionalSafeguardsCell(of),
    security: recordedList(activity.securityMeasures),
  };
  const served: readonly (Served | undefined)[] =
    activity.controllersServed.length > 0 ? activity.controllersServed : [undefined];
  return served.map((one) => ({
    activity: activity.id,
    title: activity.title,
    cells: { ...common, ...controllerCells(of, one) },
  }));
}
