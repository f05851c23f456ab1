import type { ComponentProps } from 'react';

/**
 * A form that the page keeps to itself. Where no script holds it back, a browser would put what was chosen into the
 * address and send it off; of a form that belongs to a dialog it sends nothing, and there is none here. Nor does a
 * browser remember what was filled in, which would outlive its being erased.
 */
export function Form(props: Omit<ComponentProps<'form'>, 'method' | 'action'>) {
  return <form noValidate autoComplete="off" {...props} method="dialog" />;
}
