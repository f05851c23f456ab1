/** Where the pages of this room are. */
export const visitPaths = {
  whatMatters: '/what-matters/',
  sheet: '/visit/',
} as const;
