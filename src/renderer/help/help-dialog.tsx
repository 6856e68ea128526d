import { useState } from 'react';
import { helpWords as words } from '../../words/screens/help.ts';
import { useApp } from '../state/app.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { TermList } from './term-list.tsx';
import { termsHere } from './terms-here.ts';

/** F1: what the words on the screen mean, without leaving it. A form that is open keeps what is typed. */
export function HelpDialog() {
  const { navigation, overlay } = useApp();
  // Read once, as it stood when help was asked for: the dialog itself is no part of the screen.
  const [here] = useState(termsHere);
  const close = (): void => overlay.setState('none', true);
  return (
    <Dialog
      title={words.termsTitle}
      wide
      open
      onClose={close}
      footer={
        <Button
          onPress={() => {
            close();
            navigation.go({ place: 'help' });
          }}
        >
          {words.whole}
        </Button>
      }
    >
      <TermList here={here} autoFocus level={3} />
    </Dialog>
  );
}
