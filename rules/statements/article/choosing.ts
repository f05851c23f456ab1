import { headings, seeADoctorFirst } from '../beside-questions.ts';
import { article } from '../statement.ts';

const howToChoose = article('How to Choose the Best Treatment for Your Skin', {
  F117: {
    text: 'Ice pick scars go deep into the lower layer of the skin (dermis). So no one treatment fits every person.',
    hedge: 'states',
  },
  F118: {
    text: 'The right approach depends on how bad your ice pick scars are. Your skin and your lifestyle count too.',
    hedge: 'states',
  },
  F119: {
    text: 'To choose well, you need guidance from a professional. You also need to know what matters for ice pick scars.',
    hedge: 'states',
  },
});

const consulting = article(headings.doctor, {
  ...seeADoctorFirst,
  F122: {
    text: 'A doctor can say which scars you have: rolling, boxcar or ice pick. Many people have more than one type, and these need different approaches.',
    hedge: 'states',
  },
  F123: {
    text: 'Your skin type strongly affects how risky a treatment is and how well it works. The Fitzpatrick scale is often used to grade it.',
    hedge: 'states',
  },
  F124: {
    text: 'Laser resurfacing and similar procedures may carry more risk on darker skin. The risk is dark marks (post-inflammatory hyperpigmentation, PIH).',
    hedge: 'may',
  },
  F125: {
    text: 'Doctors usually weigh up the risk of dark marks (PIH) on darker skin. Your own risk may differ, so ask a doctor.',
    hedge: 'states',
  },
  F126: {
    text: 'Your treatment plan rests on three things. They are how deep the scars are, your skin type and the look you want.',
    hedge: 'states',
  },
  F127: {
    text: 'Your treatment plan sets out which procedures fit you and how many treatments to have. It also says what to expect, realistically.',
    hedge: 'states',
  },
});

const factors = article('Factors to Consider: Cost, Downtime, and Skin Type', {
  F128: {
    text: 'Ice pick scar treatments differ in price, in recovery time and in the skin they fit. Weigh these against your budget and lifestyle.',
    hedge: 'states',
  },
});

const considerations = article('Professional Treatment Considerations', {
  F129: {
    text: 'Qualified professionals should assess you as an individual. The choice of scar treatment should rest on that.',
    hedge: 'states',
  },
  F130: {
    text: 'When you choose a scar treatment, how deep your scar is and what it is like both matter.',
    hedge: 'states',
  },
  F131: {
    text: 'When you choose a scar treatment, your skin type and how your skin heals both matter.',
    hedge: 'states',
  },
  F132: {
    text: 'When you choose a scar treatment, what you want to achieve overall matters.',
    hedge: 'states',
  },
  F133: {
    text: 'When you choose a scar treatment, the time needed for recovery matters.',
    hedge: 'states',
  },
  F134: {
    text: 'Ask a qualified provider what a scar treatment costs and whether it fits you. These details have to come from them.',
    hedge: 'states',
  },
});

const combining = article('Combining Treatments for Optimal Results', {
  F135: {
    text: 'Several procedures used together often give the strongest results. This holds for many people with ice pick scars.',
    hedge: 'typically',
  },
  F136: {
    text: 'Different scar types can sit side by side. With a combination, the doctor can match each one to the method that fits it most closely.',
    hedge: 'states',
  },
  F137: {
    text: 'In a common plan, TCA CROSS or punch excision comes first. Laser resurfacing follows.',
    hedge: 'typically',
  },
  F138: {
    text: 'Once TCA CROSS or punch excision has healed, fractional laser comes next. It is meant to make the surface smoother, blend treated spots and even out texture and tone.',
    hedge: 'states',
  },
  F139: {
    text: 'A common plan takes turns between professional microneedling and several medium-depth peels. It may boost skin fibres (collagen) and skin renewal.',
    hedge: 'may',
  },
  F140: {
    text: 'The plan of microneedling with medium-depth peels is for shallower scars. It is also for surface problems like skin colour changes (pigmentation) and dullness.',
    hedge: 'states',
  },
  F141: {
    text: 'A common plan pairs subcision with fillers.',
    hedge: 'typically',
  },
  F142: {
    text: 'Subcision is more often used to treat rolling scars.',
    hedge: 'typically',
  },
  F143: {
    text: 'Subcision with fillers may follow once the main ice pick treatments are over. The aim is to support skin structure, volume and smoothness.',
    hedge: 'may',
  },
  F144: {
    text: 'Your doctor sets the order and timing of combined scar treatments. You get enough time to heal in between.',
    hedge: 'states',
  },
});

export const choosing = { ...howToChoose, ...consulting, ...factors, ...considerations, ...combining };
