import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** Whether what is in an element is wider or higher than the element, as it is now. */
export function useOverflowing<T extends HTMLElement>(): readonly [RefObject<T | null>, boolean] {
  const box = useRef<T>(null);
  const [overflows, setOverflows] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    const observer = new ResizeObserver(() => {
      setOverflows(element.scrollWidth > element.clientWidth || element.scrollHeight > element.clientHeight + 1);
    });
    observer.observe(element);
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return [box, overflows];
}
