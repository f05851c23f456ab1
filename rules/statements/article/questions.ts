import { headings, yourFirstStep } from '../beside-questions.ts';
import { article } from '../statement.ts';

const deepScars = article('What treatment options are available for deep ice pick scars?', {
  F160: {
    text: 'If ice pick scars are deep and narrow, punch excision and TCA CROSS are two options.',
    hedge: 'states',
  },
  F161: {
    text: 'Treatment for ice pick scars that are deep is chosen for each person, after a professional assessment. Results vary a lot.',
    hedge: 'states',
  },
  F162: {
    text: 'In TCA CROSS, the scar wall is said to be burned (cauterised). Skin fibres (collagen) then grow from the scar base upwards.',
    hedge: 'states',
  },
  F163: {
    text: 'After punch excision, the gap is closed with stitches or filled by a piece of skin (graft). Filling it this way is called punch grafting.',
    hedge: 'states',
  },
  F164: {
    text: 'For overall skin texture and shallower scars, microneedling and laser resurfacing are said to do very well.',
    hedge: 'states',
  },
  F165: {
    text: 'Laser resurfacing or microneedling alone often does less for true ice pick scars. Such scars are very deep.',
    hedge: 'limited',
  },
  F166: {
    text: 'Microneedling and laser resurfacing are often added to TCA CROSS or punch excision. The aim is to blend the treated spot with skin nearby.',
    hedge: 'typically',
  },
});

const completeRemoval = article('Can ice pick scars be removed completely?', {
  F167: {
    text: 'Ice pick scars seldom go away completely. Treatment aims to make them look much better.',
    hedge: 'states',
  },
  F168: {
    text: 'Some procedures may lift the floor of ice pick scars and make them less deep. Scars may also blend in better, but results differ.',
    hedge: 'may',
  },
  F169: {
    text: 'Keep your hopes for ice pick scar treatment realistic. The aim is a marked improvement, not scars that are gone.',
    hedge: 'states',
  },
});

const cost = article('How much does ice pick scar treatment cost?', {
  F170: {
    text: 'The cost of ice pick scar treatment depends on the method, the patient and provider experience. No price is given.',
    hedge: 'states',
  },
  F171: {
    text: 'Ice pick scars usually need several treatments for the fullest result.',
    hedge: 'typically',
  },
});

const homeMicroneedling = article('Is at-home microneedling safe for ice pick scars?', {
  F172: {
    text: 'As a rule, home microneedling is advised against for ice pick scars. It does little, and it brings a risk of infection.',
    hedge: 'states',
  },
  F173: {
    text: 'For ice pick scars, leave microneedling to qualified professionals. It should take place in a clinic.',
    hedge: 'states',
  },
  F174: {
    text: 'Home microneedling devices have very short needles, usually 0.25 to 0.5 mm long.',
    hedge: 'typically',
    figure: { min: 0.25, max: 0.5, unit: 'mm' },
  },
  F175: {
    text: 'Home microneedling does not reach far enough into the skin. It can neither break up ice pick scar tissue nor trigger the fibres (collagen) needed.',
    hedge: 'states',
  },
  F176: {
    text: 'With home microneedling, staying free of germs (sterile) is extremely hard. Bacteria may get far into your skin, with severe infection and damage as a result.',
    hedge: 'may',
  },
  F177: {
    text: 'In home microneedling, poor technique, wrong pressure or a blunt roller can tear and inflame skin. Dark marks (post-inflammatory hyperpigmentation, PIH) can follow, so scars may look worse.',
    hedge: 'may',
  },
  F178: {
    text: 'Microneedling of scars counts as medical treatment. It takes a trained person with medical-grade equipment that is free of germs (sterile).',
    hedge: 'states',
  },
});

const summary = article(headings.summary, {
  F179: {
    text: 'Ice pick scars are narrow as well as deep. So treatment by professionals in a clinic should come first.',
    hedge: 'states',
  },
  F180: {
    text: 'Home skincare helps skin texture and helps prevent new scars. It does little for old scars and cannot rebuild deep skin (dermis) damage.',
    hedge: 'limited',
  },
  ...yourFirstStep,
  F182: {
    text: 'Ablative lasers and TCA CROSS are clinic treatments meant to boost fibres (collagen) deep in the skin.',
    hedge: 'states',
  },
  F183: {
    text: 'A mix of treatments often gives ice pick scars the strongest outcome. It is fitted to your skin type, budget and how bad the scars are.',
    hedge: 'typically',
  },
  F184: {
    text: 'Even with treatment, hoping for every ice pick scar to vanish may not be realistic.',
    hedge: 'may',
  },
  F185: {
    text: 'Avoiding new ice pick scars matters as much as treating old ones. Treat your acne and do not pick at your skin.',
    hedge: 'states',
  },
});

const note = article('Note', {
  F186: {
    text: 'In Singapore, licensed doctors should give professional scar treatments. Where it applies, their products, devices and methods should be approved by the Health Sciences Authority (HSA).',
    hedge: 'states',
  },
  F187: {
    text: 'Work with qualified professionals to make your own scar treatment plan. No result is promised or hinted at.',
    hedge: 'states',
  },
});

export const questions = {
  ...deepScars,
  ...completeRemoval,
  ...cost,
  ...homeMicroneedling,
  ...summary,
  ...note,
};
