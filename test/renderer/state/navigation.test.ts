import { describe, expect, it } from 'vitest';
import { canGo, createNavigation, currentOf } from '../../../src/renderer/state/navigation.ts';

function at(navigation: ReturnType<typeof createNavigation>) {
  return currentOf(navigation.store.getState());
}

describe('moving about', () => {
  it('goes back and forward along the way that one came', () => {
    const navigation = createNavigation({ place: 'start' });
    navigation.go({ place: 'transfers' });
    navigation.go({ place: 'transfers', record: 'a' });
    navigation.back();
    expect(at(navigation)).toEqual({ place: 'transfers' });
    navigation.back();
    navigation.back();
    expect(at(navigation)).toEqual({ place: 'start' });
    navigation.forward();
    expect(at(navigation)).toEqual({ place: 'transfers' });
  });

  it('leaves the way forward behind where one turns off', () => {
    const navigation = createNavigation({ place: 'start' });
    navigation.go({ place: 'transfers' });
    navigation.back();
    navigation.go({ place: 'history' });
    expect(canGo(navigation.store.getState(), 1)).toBe(false);
    navigation.back();
    expect(at(navigation)).toEqual({ place: 'start' });
  });

  it('makes no step of going where one is, but tells it, so that the focus can follow', () => {
    const navigation = createNavigation({ place: 'start' });
    const { step } = navigation.store.getState();
    navigation.go({ place: 'start' });
    expect(canGo(navigation.store.getState(), -1)).toBe(false);
    expect(navigation.store.getState().step).toBe(step + 1);
  });

  it('replaces without a step, and remembers no more than it should', () => {
    const navigation = createNavigation({ place: 'start' });
    navigation.replace({ place: 'overview' });
    expect(canGo(navigation.store.getState(), -1)).toBe(false);
    for (let number = 0; number < 500; number += 1) navigation.go({ place: 'transfers', record: String(number) });
    expect(navigation.store.getState().trail).toHaveLength(200);
    expect(at(navigation)).toEqual({ place: 'transfers', record: '499' });
  });
});
