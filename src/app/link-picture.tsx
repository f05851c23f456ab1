import { renderToStaticMarkup } from 'react-dom/server';
import { ScarFromTheSide } from '#figures';
import { scarTypes } from '#rules';
import { words } from '#words/after-questions';

const { app, option, figure } = words;

/** What a shared link shows, as markup: `npm run icons` makes the picture of it. No skin tone is the default. */
export function sharePicture(): string {
  return renderToStaticMarkup(
    <main>
      <p className="name">{app.name}</p>
      <h1>{option.options.title}</h1>
      <div className="scars">
        {scarTypes.map((type) => (
          <div key={type}>
            <ScarFromTheSide type={type} {...figure.scarFigures.side(type)} />
            <p>{figure.scarFigures.side(type).name}</p>
          </div>
        ))}
      </div>
      <p>{app.footer.purpose}</p>
    </main>,
  );
}
