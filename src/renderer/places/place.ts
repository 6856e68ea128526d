import type { ComponentType } from 'react';
import type { RecordKind } from '../../core/records/fields.ts';
import type { PlaceId } from '../../words/screens/places.ts';
import type { Command } from '../commands/command.ts';
import type { App } from '../state/app.ts';
import type { Location } from '../state/navigation.ts';
import type { IconName } from '../ui/icon.tsx';

/** A place of the window. The navigation, the palette and the frame know nothing else of it. */
export interface Place {
  readonly id: PlaceId;
  readonly group: 'register' | 'records' | 'work' | 'papers' | 'program';
  readonly icon: IconName;
  /** Whether it makes sense only with a register open. */
  readonly needsRegister: boolean;
  /** The kind of record that it holds: shows their number, and is where a link to such a record leads. */
  readonly kind?: RecordKind;
  /** Makes a new record here: what Ctrl+N does in this place. */
  readonly create?: (app: App) => void;
  /** What can be done from anywhere. */
  readonly commands?: readonly Command[];
  readonly View: ComponentType<{ readonly location: Location }>;
}
