/** How far along the person is, in words. */
export function Progress({ children }: { children: string }) {
  return <p className="progress">{children}</p>;
}
