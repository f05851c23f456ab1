/** Licences under which the work of others may go out with ours, as long as their text goes along. */
export const mayShip = ['MIT', 'Unlicense', 'OFL-1.1', 'BSD-3-Clause'];
