import { sentence } from '../../../words/catalogue.ts';
import { writeOptOuts } from '../../contacts/opt-outs.ts';
import { keepRoutedList, routedLists } from '../../register/routed-lists.ts';
import { takenLists } from '../../register/take-back.ts';
import { openSession, startJob, writableSession } from '../context.ts';
import type { Handlers } from '../context.ts';
import { sayDesk } from '../problem.ts';

/** How many routed lists are shown. */
const MOST_SHOWN = 100;

export const contactListHandlers: Handlers<
  | 'lists.keepVolume'
  | 'lists.kept'
  | 'lists.optOuts'
  | 'lists.recordOptOuts'
  | 'lists.takeIn'
  | 'lists.takeBack'
  | 'lists.taken'
> = {
  'lists.takeIn': (request, context, who) => {
    // To look what would happen, nobody has to be able to write.
    if (!request.dryRun) writableSession(context, who);
    return startJob('lists.takeIn', request, context, who);
  },
  'lists.takeBack': (request, context, who) => {
    writableSession(context, who);
    return startJob('lists.takeBack', request, context, who);
  },
  'lists.taken': ({ asRecorded }, context) => ({
    lists: takenLists(openSession(context).register.connection, asRecorded).slice(0, MOST_SHOWN),
  }),
  'lists.keepVolume': (list, context, who) => {
    const { register } = writableSession(context, who);
    keepRoutedList(register.connection, context.ports, { by: who }, list);
    const sequence = register.seal()?.seq ?? 0;
    context.emit({ type: 'register-changed', sequence });
    return { sequence };
  },
  'lists.kept': ({ asRecorded }, context) => ({
    lists: routedLists(openSession(context).register.connection, MOST_SHOWN, asRecorded).map((list) => ({
      ...list,
      volumes: [...list.volumes],
    })),
  }),
  'lists.optOuts': (request, context, who) => {
    writableSession(context, who);
    return startJob('lists.optOuts', request, context, who);
  },
  'lists.recordOptOuts': ({ on, optOuts }, context, who) => {
    const session = writableSession(context, who);
    const reason = sentence(sayDesk('desk.opt-out-reason', { on }));
    const { recorded, change } = writeOptOuts(session.register, { by: who, reason }, optOuts);
    if (change !== null) session.undoable.push(change);
    const sequence = session.register.seal()?.seq ?? 0;
    context.emit({ type: 'register-changed', sequence });
    return { recorded, sequence };
  },
};
