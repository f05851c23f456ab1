/** Words of the link that carries answers and shortlist to another device. */
export const link = {
  panel: {
    heading: 'A link and a code',
    lead: 'A link brings your answers to another phone or computer. There you see the same options.',
    reveals: 'What the link will tell',
    absent: 'Not in it: your notes, your questions, and what matters to you.',
    readable: 'Anyone who has the link can read this. There is no password.',
    stays: 'It may stay in chats, in a browser’s history, and in pictures of the screen.',
    make: 'Make the link',
    label: 'Your link',
    copy: 'Copy the link',
    copied: 'The link has been copied.',
    notCopied: 'This browser did not let us copy the link. It is selected now, so you can copy it yourself.',
    send: 'Send the link…',
    notSent: 'This did not work. Copy the link instead.',
    code: 'QR code of your link',
    codeHint: 'Point the camera of another device at this code to open the link there.',
  },
  options: 'Options on the visit sheet',
  plans: 'Plans on the visit sheet',
  none: 'None',
  arrival: {
    used: 'These answers come from the link you opened. “Erase everything” below takes them off this device.',
    ask: {
      heading: 'Use the answers from this link?',
      body: 'There are answers on this device already. The link would replace them, and the options and plans on the visit sheet. Notes stay as they are. Both sides are below.',
      here: 'On this device now',
      inLink: 'In the link',
      use: 'Use the link’s answers',
      keep: 'Keep mine',
    },
    /** The same question, where a consultation is going on: the link may be the next patient’s. */
    askInConsultation: {
      heading: 'Open this patient’s link?',
      body: 'The link takes the place of all that is on this screen. That includes the sheet, notes and your own part. Both sides are below.',
      here: 'On this screen now',
      inLink: 'In the link',
      use: 'Open the link',
      keep: 'Keep what is here',
    },
    unchanged: 'We used nothing from it. What is on this device is as it was.',
    damage: {
      truncated: {
        heading: 'This link is not complete',
        body: 'Its end is missing. Copy the whole link and open it again, or ask for a new one.',
      },
      lengthened: {
        heading: 'Something was added to this link',
        body: 'There is more text after its end. Copy the link without the words around it, and open it again.',
      },
      altered: {
        heading: 'This link was changed on the way',
        body: 'Part of it is not as it was made. Ask for the link again, or scan its code.',
      },
      newer: {
        heading: 'This link is from a newer version',
        body: 'Load this page again, then open the link once more. If that does not help, ask for a new link.',
      },
    },
    close: 'Close this message',
  },
};
