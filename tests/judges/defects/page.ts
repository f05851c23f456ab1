import { readFileSync } from 'node:fs';

const [, siteStyle = ''] = /<style>(.*?)<\/style>/s.exec(readFileSync('dist/index.html', 'utf8')) ?? [];

/**
 * A page without a fault, made of what the site is made of and dressed in its own style sheet, so that it also shows
 * whether a judge can read that. Each defect is an edit of this text.
 */
export const cleanPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="description" content="A page for judges.">
    <title>What do your scars look like?</title>
    <link rel="icon" href="/icon.svg" type="image/svg+xml">
    <style>${siteStyle}
/* the defect */</style>
  </head>
  <body>
    <div id="root">
      <header class="header">
        <a class="skip-link" href="#main">Skip to the main content</a>
        <nav aria-label="Main"><a class="brand" href="/">Scar Options</a></nav>
      </header>
      <main id="main" tabindex="-1">
        <div class="page page-text">
          <h1>What do your scars look like?</h1>
          <p class="lead">A doctor may see it differently.</p>
          <form novalidate>
            <fieldset class="question" aria-describedby="kind-error">
              <legend>Kind of scar</legend>
              <p class="error-text" id="kind-error">Error: choose a kind of scar.</p>
              <div class="choices">
                <div class="choice"><input type="radio" name="kind" id="pick"><div class="choice-text"><label for="pick">Ice pick</label></div></div>
                <div class="choice"><input type="radio" name="kind" id="boxcar"><div class="choice-text"><label for="boxcar">Boxcar</label></div></div>
              </div>
            </fieldset>
            <fieldset class="question">
              <legend>Colour of skin</legend>
              <div class="choices">
                <div class="choice"><input type="radio" name="tone" id="fair"><div class="choice-text"><label for="fair"><svg class="swatch drawing tone-I" viewBox="0 0 48 32" width="48" height="32" aria-hidden="true" focusable="false"><rect class="patch" x="1" y="1" width="46" height="30" rx="8"></rect></svg> Fair</label></div></div>
                <div class="choice"><input type="radio" name="tone" id="brown"><div class="choice-text"><label for="brown">Brown</label></div></div>
              </div>
            </fieldset>
            <div class="actions"><button class="button button-primary" type="submit">Continue</button> <button class="button button-secondary" type="button">Start again</button></div>
          </form>
          <h2>Your answers</h2>
          <ul class="plain-links">
            <li><a class="change" href="/questions/scar-type/">Change<span class="visually-hidden"> kind of scar</span></a></li>
            <li><a class="change" href="/questions/depth/">Change<span class="visually-hidden"> depth</span></a></li>
          </ul>
          <h2>Drawings</h2>
          <p><img src="/icon.svg" alt="The sign of Scar Options" width="64" height="64"></p>
          <svg role="img" aria-labelledby="shape" viewBox="0 0 40 20" width="160" height="80"><title id="shape">A scar like a V</title><path d="M0 2 H16 L20 18 L24 2 H40" fill="none" stroke="currentColor"></path></svg>
          <h2>Healing</h2>
          <table>
            <caption>Days of healing</caption>
            <thead><tr><th scope="col">Option</th><th scope="col">Days</th></tr></thead>
            <tbody><tr><th scope="row">Peel</th><td>7</td></tr><tr><th scope="row">Needles</th><td>3</td></tr></tbody>
          </table>
        </div>
      </main>
      <footer class="footer"><div class="footer-columns"><p id="note">Not medical advice.</p></div></footer>
    </div>
  </body>
</html>
`;
