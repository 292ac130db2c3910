/** A draft with one problem that can be fixed by itself (the severity), one with a choice, and a calm rest. */
export const draft = `# Post-Mortem: Logins failed after a key rotation

**Date:** 2024-09-18
**Duration:** 47 minutes
**Severity:** Hgih
**Status:** Under Review
**Author:** Mei Sato
**Reviewers:** Arjun Rao

## Executive Summary

On 18 September 2024 one in three logins failed for 47 minutes, until the session service was restarted.

## Timeline

All times in UTC.

- 08:05 - Signing key rotated
- 08:12 - Alert fired: login failures above 20 %
- 08:52 - Session service restarted with the new key, logins work again

## Impact

- 31 % of logins failed, 12,400 attempts in all

## Root Cause

The session service reads its key once, when it starts. The rotation does not restart it.

## Resolution

The session service was restarted.

## What Went Well

- **Detection**: the alert fired seven minutes after the rotation

## What Could Be Better

- **Rotation**: nothing checks that every service uses the new key

## Lessons Learned

- A key that is read once is a key that is never rotated.

## Action Items

| Action                                                      | Owner | Due Date   | Status         |
| ----------------------------------------------------------- | ----- | ---------- | -------------- |
| Reload signing keys every 60 seconds in the session service | @mei  | 2124-10-02 | 🚧 In Progress |
| Alert when two services disagree on the active key          |       | 2124-10-16 | 📋 Todo        |
`;

/** Some other Markdown. */
export const readme = '# Tools\n\nTODO: say what they do.\n';
