import { EXIT } from './exit.ts';
import { failed } from './failure.ts';
import { programOf } from './program.ts';

// Whoever reads only the beginning of an answer, as `head` does, is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? EXIT.done : EXIT.file);
});

try {
  await programOf((code) => {
    process.exitCode = code;
  }).parseAsync(process.argv);
} catch (error) {
  process.exitCode = failed(error);
}
