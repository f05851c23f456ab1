/** Says that a helper has selected something, or that it found nothing to select. */
export function SuggestionNote({
  suggested,
  words,
}: {
  suggested: string | undefined;
  words: { readonly suggested: string; readonly suggestedNothing: string };
}) {
  if (suggested === undefined) return null;
  return (
    <p role="status" className="suggestion">
      {suggested === 'unsure' ? words.suggestedNothing : words.suggested}
    </p>
  );
}
