/** Words on a newer version of the app that waits on the device. */
export const newVersion = {
  ready: 'A new version of this page is ready. Your answers are kept.',
  load: 'Load the new version',
};
