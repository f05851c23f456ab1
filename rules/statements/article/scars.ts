import { headings, icePickFromTheSide } from '../beside-questions.ts';
import { article } from '../statement.ts';

const disclaimer = article('Important Medical Disclaimer', {
  F001: { text: 'What you read here is there to inform you. It is not medical advice.', hedge: 'states' },
  F002: {
    text: 'How well treatment works differs a lot from person to person. No set result can be promised.',
    hedge: 'states',
  },
  F003: { text: 'Some risk is part of every medical procedure.', hedge: 'states' },
  F004: {
    text: 'Ask a qualified health professional. They can assess you and give advice that fits you.',
    hedge: 'states',
  },
  F005: {
    text: 'Which treatments and devices you can get, and which are approved, may differ. Check first with the Health Sciences Authority (HSA) in Singapore and other medical authorities.',
    hedge: 'may',
  },
  F006: {
    text: 'Care for ice pick scars has two parts: treatment by professionals, and home care to support it.',
    hedge: 'states',
  },
});

const whatTheyAre = article(headings.scars, {
  F007: { text: 'Ice pick scars are one kind of sunken (atrophic) acne scar.', hedge: 'states' },
  F008: {
    text: 'Ice pick scars come after severe acne that is inflamed (red and swollen).',
    hedge: 'states',
  },
  ...icePickFromTheSide,
  F011: {
    text: 'An ice pick scar narrows on its way down. It ends in a point deep inside the skin.',
    hedge: 'states',
  },
  F012: {
    text: 'Ice pick scars run straight down into the deeper layer of the skin (dermis). This depth is one of their three main features.',
    hedge: 'states',
  },
  F013: { text: 'Because ice pick scars are so deep, they are especially hard to treat.', hedge: 'states' },
  F014: { text: 'Ice pick scars stand out and are hard to cover with make-up.', hedge: 'states' },
  F015: {
    text: 'Ice pick scars are mostly found on the forehead and cheeks. Cystic acne (deep, lumpy spots) is often seen there too.',
    hedge: 'typically',
  },
});

const howTheyForm = article('How and Why Ice Pick Scars Form', {
  F016: {
    text: 'An ice pick scar usually starts with a badly inflamed spot (a cyst or nodule). The spot lies deep in a pore (hair follicle).',
    hedge: 'typically',
  },
  F017: {
    text: 'The deep spot behind an ice pick scar destroys fat and collagen (a protein that supports skin). Damaged tissue is left in a column.',
    hedge: 'states',
  },
  F018: {
    text: 'As a deep spot heals, too little new collagen is made, so the gap is not filled. This leaves an ice pick scar.',
    hedge: 'states',
  },
  F019: {
    text: 'Picking or squeezing severe spots can make them more inflamed. An ice pick scar may then be more likely.',
    hedge: 'may',
  },
});

const tellingThemApart = article('Differentiating Ice Pick Scars from Boxcar and Rolling Scars', {
  F020: {
    text: 'It matters which type of scar you have. Ice pick, boxcar and rolling scars respond to different treatments.',
    hedge: 'states',
  },
  F021: {
    text: 'If you have ice pick scars, you often have boxcar or rolling scars as well.',
    hedge: 'typically',
  },
  F022: {
    text: 'There are three main types of sunken (atrophic) acne scar: ice pick, boxcar and rolling.',
    hedge: 'states',
  },
});

export const scars = { ...disclaimer, ...whatTheyAre, ...howTheyForm, ...tellingThemApart };
