import './zod-without-eval.ts';
import './style/fonts.css';
import './style/tokens.css';
import './style/base.css';

/*
 * The program is set up in parts, each in a task of its own, so that the page is never held up for long; all are fetched at once. What the window stands on comes first.
 */
const parts = [import('react-dom/client'), import('../core/records/kinds.ts'), import('../contract/contract.ts')];
await Promise.all(parts);
const { startWindow } = await import('./start-window.tsx');
startWindow();
