import { describe, expect, it } from 'vitest';
import {
  levelsAbove,
  nearestSeverity,
  severityAt,
  severityLevel,
} from '../../server/src/service/model/severity.ts';

describe('a severity', () => {
  it.each([
    ['Critical', 'critical'],
    ['SEV-1 / P0', 'critical'],
    ['S1', 'critical'],
    ['1', 'critical'],
    ['High (P1)', 'high'],
    ['Sev 2', 'high'],
    ['Priority 1', 'high'],
    ['level 3', 'medium'],
    ['Moderate', 'medium'],
    ['P4', 'low'],
    ['Medium (was high at first)', 'medium'],
    ['P1 (Critical)', 'critical'],
    ['SEV-2 (Medium)', 'medium'],
    ['SEV-2 (for 10 critical shops)', 'high'],
    ['Level 1 – low', 'low'],
    ['(P1)', 'high'],
    ['sev4: logo blurred', 'low'],
  ])('%s is %s', (text, level) => {
    expect(severityLevel(text)).toBe(level);
  });

  it.each([
    'Hgih',
    'bad',
    'SEV9',
    'P7',
    'Urgent',
    "customer's 2 shops",
    'Critical | High | Medium | Low',
    '',
  ])('%j is no level', (text) => {
    expect(severityLevel(text)).toBeUndefined();
  });

  it('has names of its own in a project', () => {
    const own = { 'Tier 1': 'critical', 'Tier 2': 'high', P2: 'high', Tier: 'low' } as const;
    expect(severityLevel('tier 1, checkout', own)).toBe('critical');
    expect(severityLevel('P2', own)).toBe('high');
    expect(severityLevel('Tier 12', own)).toBe('low');
    expect(severityLevel('Low', own)).toBe('low');
    expect(severityAt('Tier 2 (checkout)', 'critical', own)).toBe('Tier 1 (checkout)');
    expect(severityAt('Tier 2', 'medium', own)).toBeUndefined();
    expect(nearestSeverity('Teir 1', Object.keys(own))).toBe('Tier 1');
  });

  it.each([
    ['Hgih', 'High'],
    ['Criticl', 'Critical'],
    ['meduim', 'Medium'],
    ['very hihg', 'High'],
    ['not set', undefined],
    ['bad', undefined],
    ['how', undefined],
  ])('%s was meant to be %s', (text, name) => {
    expect(nearestSeverity(text)).toBe(name);
  });

  it.each([
    ['Low (P3)', 'Critical (P0)'],
    ['SEV-3 / P2', 'SEV-1 / P0'],
    ['sev4', 'sev1'],
    ['LOW', 'CRITICAL'],
    ['minor', 'critical'],
    ['3', '1'],
  ])('%s becomes %s', (text, expected) => {
    expect(severityAt(text, 'critical')).toBe(expected);
  });

  it('is above others', () => {
    expect(levelsAbove('critical', 'low')).toBe(3);
    expect(levelsAbove('medium', 'high')).toBe(-1);
  });
});
