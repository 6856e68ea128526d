import { commandWords } from '../../words/screens/frame.ts';
import { placeWords } from '../../words/screens/places.ts';
import type { Place } from '../places/place.ts';
import type { App } from '../state/app.ts';
import { currentOf } from '../state/navigation.ts';
import { isReadOnly } from '../state/session.ts';
import type { Command } from './command.ts';
import { frameCommands } from './frame-commands.ts';

/** Whether a register is open. */
export function hasRegister(app: App): boolean {
  return app.session.store.getState().register !== undefined;
}

/** Whether the register that is open can be changed now. */
export function canChange(app: App): boolean {
  return hasRegister(app) && !isReadOnly(app.session.store.getState());
}

function goTo(place: Place): Command {
  return {
    id: `go.${place.id}`,
    title: commandWords.goTo(placeWords[place.id]),
    group: 'go',
    icon: place.icon,
    when: (app) => !place.needsRegister || hasRegister(app),
    run: (app) => app.navigation.go({ place: place.id }),
  };
}

/** What Ctrl+N does: the new record of the place where one is. */
function createHere(places: readonly Place[]): Command {
  const here = (app: App): Place | undefined =>
    places.find(({ id }) => id === currentOf(app.navigation.store.getState()).place);
  return {
    id: 'record.new',
    title: commandWords.create,
    group: 'record',
    icon: 'add',
    shortcut: 'Mod+N',
    whileTyping: true,
    when: (app) => canChange(app) && here(app)?.create !== undefined,
    run: (app) => here(app)?.create?.(app),
  };
}

/** Every command of the window: the frame's own, those of the places, and the way to each place. */
export function commandsOf(places: readonly Place[]): readonly Command[] {
  return [
    ...frameCommands,
    createHere(places),
    ...places.flatMap(({ commands }) => commands ?? []),
    ...places.map((place) => goTo(place)),
  ];
}
