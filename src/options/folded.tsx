import { type ComponentProps, createContext, use } from 'react';
import { Disclosure } from '#ui';

/** Whether what is folded is drawn by now: of a long page it comes after what is seen at once. */
export const FoldedDrawn = createContext(true);

/** Something folded away that what is seen need not wait for. */
export function Folded({ children, ...folded }: ComponentProps<typeof Disclosure>) {
  return <Disclosure {...folded}>{use(FoldedDrawn) && children}</Disclosure>;
}
