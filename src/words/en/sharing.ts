/** For search engines and shared links. `index.html` and the manifest say the same. */
export const description =
  'A decision aid for sunken acne scars. See what one published article names for scars like yours, and what to ask a doctor.';
export const picture = 'Three kinds of acne scar, drawn from the side: ice pick, boxcar and rolling.';
