import * as z from 'zod';

// The content policy allows no code from text: zod must not build its parsers that way. Schemas decide it when they are made, so this comes before all others.
z.config({ jitless: true });
