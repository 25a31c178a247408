// What waits until the browser has shown what is there already.

import { effect, type ReadonlySignal, signal, type Signal } from '@preact/signals';

/** Runs in a task of its own, after the next picture. */
export function afterPicture(run: () => void): void {
  requestAnimationFrame(() => setTimeout(run));
}

/** Follows a picture later; at once where it is set itself. */
export function followLater<T>(source: ReadonlySignal<T>): Signal<T> {
  const follower = signal(source.peek());
  effect(() => {
    if (source.value !== follower.peek()) afterPicture(() => (follower.value = source.peek()));
  });
  return follower;
}
