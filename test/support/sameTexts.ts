import fc from 'fast-check';

// Tests say the same each time they run; `npm run fuzz` is where new texts are looked for.
fc.configureGlobal({ seed: 20240115 });
