import * as z from 'zod/mini';

// The first import of the app: zod tries out `eval` when the first object schema is made, which the
// content security policy reports as a violation. Without the trial it parses by plain code.
z.config({ jitless: true });
