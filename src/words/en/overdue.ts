/** What is said once the day is over by which the rules have to be looked at again. */
export const overdue = {
  heading: 'These rules are overdue for a check',
  body: (date: string) =>
    `By the date on this device, the day for it has passed: ${date}. What stands here may be out of date. Ask your doctor what has changed.`,
};
