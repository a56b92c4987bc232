import { expect, test } from 'vitest';
import { creationAmong } from '../../src/dates/creationAmong.ts';

test.each([
  [['createdAt'], 'yes'],
  [['created_on'], 'yes'],
  [['createdat'], 'yes'],
  [['creationDate', 'lastLoginAt'], 'yes'],
  [['dateAdded', 'startsAt', 'seenAt'], 'yes'],
  [['registeredAt', 'startsAt'], 'yes'],
  [['timestamp', 'startsAt'], 'yes'],
  [['signedOn'], 'yes'],
  [['assignedOn'], 'yes'],
  [['loggedAt', 'updatedAt'], 'yes'],
  [['queuedAt', 'countedAt'], 'unknown'],
  [['lastModifiedAt'], 'no'],
  [['lastLoginAt'], 'no'],
  [['loggedInAt'], 'no'],
  [['lastSignedIn'], 'no'],
  [['lastCreatedAt'], 'no'],
  [['updatedAt', 'expiresAt'], 'no'],
  [['seen_at'], 'no'],
  [[], 'no'],
] as const)('%j: %s', (names, expected) => {
  expect(creationAmong(names)).toBe(expected);
});
