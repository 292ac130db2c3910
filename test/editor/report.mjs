/** Says what goes on. */
export function step(text) {
  console.log(`\n▸ ${text}`);
}

/** Says what holds. */
export function passed(text) {
  console.log(`  ✓ ${text}`);
}
