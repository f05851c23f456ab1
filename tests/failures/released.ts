/**
 * What each released version has written on people's devices, key by key and version by version. Nothing here is ever
 * changed or taken out: a new version gets a line of its own, and a way up from every line above it.
 */
export const released: Readonly<Record<string, Readonly<Record<number, unknown>>>> = {
  'scar-options.progress': {
    1: {
      answers: {
        scarTypes: ['ice-pick', 'boxcar'],
        depth: 'deep',
        skinType: 'V',
        downtime: 'few-days',
        details: {
          boxcarWidth: 'narrow',
          spread: 'few',
          sunDamage: 'no',
          surfaceTone: 'no',
          activeAcne: 'yes',
        },
      },
      suggestions: { scarTypes: ['rolling'], skinType: 'VI' },
    },
  },
  'scar-options.shortlist': { 1: { options: ['tca-cross', 'subcision'], plans: ['subcision-with-fillers'] } },
  'scar-options.what-matters': { 1: { order: ['few-visits', 'dark-marks'], own: 'My wedding in May' } },
  'scar-options.notes': { 1: { notes: 'Ask about aspirin.\nBring the cream.' } },
  'scar-options.questions': {
    1: {
      edited: { 'tca-cross.question': 'How often do you do it?' },
      removed: ['subcision.question'],
      own: [{ id: 'own.1', text: 'Can I swim?' }],
    },
  },
  'scar-options.compared': { 1: { options: ['tca-cross', 'dermal-fillers'] } },
  'scar-options.last-seen': {
    1: { answers: { scarTypes: ['rolling'], depth: 'shallow', skinType: 'II', downtime: 'none' } },
    2: {
      answers: { scarTypes: ['rolling'], depth: 'shallow', skinType: 'II', downtime: 'none' },
      rules: '1.0.0',
    },
  },
  'scar-options.device.preferences': { 1: { textSize: 'large', scheme: 'dark' } },
  'scar-options.device.clinic': {
    1: {
      name: 'Clinic A',
      opensLinksInConsultation: true,
      offers: {
        'tca-cross': { offered: true, device: 'Product B', approvalChecked: '2026-02-20' },
        'dermal-fillers': { offered: false },
      },
    },
  },
};
