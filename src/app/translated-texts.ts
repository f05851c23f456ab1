/**
 * Translators put texts of their own in the place of those on the page. React still changes the text it drew, which
 * nobody sees any more: after another answer the page would go on telling of the one before. So a text that changes
 * while something stands in for it takes its place back, and the translator finds it and translates it anew.
 * @returns stops watching
 */
export function keepTranslatedTextsTrue(): () => void {
  const standIns = new WeakMap<Node, Element>();
  const observer = new MutationObserver((records) => {
    const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
    for (const { type, target, removedNodes, addedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') {
        standIns.get(target)?.replaceWith(target);
        continue;
      }
      const inItsPlace = [...addedNodes, previousSibling, nextSibling].find(
        (node) => node instanceof HTMLElement && node.localName === 'font' && added.has(node),
      );
      if (!(inItsPlace instanceof Element)) continue;
      for (const node of removedNodes) {
        if (!(node instanceof Text) || node.isConnected) continue;
        standIns.set(node, inItsPlace);
        observer.observe(node, { characterData: true });
      }
    }
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
