import { Link } from 'wouter';
import { ConsultDoctor } from '#statements';
import { Button, LinkButton, Notice, Page, PageHeading } from '#ui';
import { words } from '#words';
import { flowPaths } from '../paths.ts';
import { firstOpen } from '../progress.ts';
import { useFlow, useFlowSelector } from '../provider.tsx';

const { start } = words;

/** What this is, for whom, how long it takes, what it does with answers; then one clear way in. */
export function StartPage({ allOptionsHref }: { allOptionsHref: string }) {
  const flow = useFlow();
  const answers = useFlowSelector(({ context }) => context.answers);
  const overview = useFlowSelector(({ context }) => context.overview);
  const saved = Object.keys(answers).length > 0;
  const begin = () => flow.send({ type: 'begun' });
  return (
    <Page>
      <PageHeading>{start.title}</PageHeading>
      <p className="lead">{start.lead}</p>
      {saved ? (
        <Notice tone="note" heading={start.resume.heading}>
          <p>{start.resume.body}</p>
          <div className="actions">
            <LinkButton href={flowPaths[firstOpen(answers) ?? overview]} onFollow={begin}>
              {start.resume.action}
            </LinkButton>
            <Button
              kind="secondary"
              onClick={() => {
                flow.send({ type: 'erased' });
                begin();
              }}
            >
              {start.resume.afresh}
            </Button>
          </div>
        </Notice>
      ) : (
        <p className="actions for-now">
          <LinkButton href={flowPaths.scarTypes} onFollow={begin}>
            {start.begin}
          </LinkButton>
        </p>
      )}
      <section aria-labelledby="decision">
        <h2 id="decision">{start.decision.heading}</h2>
        <p>{start.decision.body}</p>
      </section>
      <ConsultDoctor />
      <section aria-labelledby="before">
        <h2 id="before">{start.facts.heading}</h2>
        <ul>
          {start.facts.list.map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="source">
        <h2 id="source">{start.source.heading}</h2>
        <p>{start.source.body}</p>
      </section>
      <p className="plain-links">
        <Link href={allOptionsHref}>{start.read}</Link>
      </p>
    </Page>
  );
}
