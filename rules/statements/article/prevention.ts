import { article } from '../statement.ts';

const preventing = article('Preventing New Ice Pick Scars from Forming', {
  F145: {
    text: 'Stopping new ice pick scars before they form is called the strategy that works most.',
    hedge: 'states',
  },
  F146: {
    text: 'Two steps are key to avoiding new ice pick scars. Keep breakouts under control and spare your skin from injury (trauma).',
    hedge: 'states',
  },
});

const managing = article('Proactive and Effective Acne Management', {
  F147: {
    text: 'Deep, inflamed spots, cysts and papules among them, destroy skin tissue. Managing your acne prevents that first damage.',
    hedge: 'states',
  },
  F148: {
    text: 'A steady routine that fits your skin is your first defence against acne. It may help, but results differ and prevention cannot be promised.',
    hedge: 'may',
  },
  F149: {
    text: 'Ingredients that fight acne keep pores clear and cut down bacteria. They settle inflammation early, before it does lasting harm.',
    hedge: 'states',
  },
  F150: {
    text: 'An acne routine needs to be followed daily. Using it now and then does less against new spots.',
    hedge: 'states',
  },
  F151: {
    text: 'If cystic acne is severe or will not clear, products sold without a prescription may not be enough.',
    hedge: 'may',
  },
  F152: {
    text: 'For acne, a doctor can prescribe medicine by mouth, such as isotretinoin or antibiotics. It may bring acne under control and reduce your risk of scars later.',
    hedge: 'may',
  },
});

const picking = article('The Dangers of Picking and Squeezing Blemishes', {
  F153: {
    text: 'Picking and squeezing spots is a main cause of lasting scars.',
    hedge: 'states',
  },
  F154: {
    text: 'Squeezing a spot makes inflammation worse. That inflammation breaks down the fibres of your skin (collagen and elastin).',
    hedge: 'states',
  },
  F155: {
    text: 'Squeezing can press pus and bacteria deeper, so that a small spot becomes a cyst or nodule. A deep scar is then much more likely.',
    hedge: 'may',
  },
  F156: {
    text: 'Picking at spots with your nails or with tools can injure skin further and lead to infection. It can also disturb healing.',
    hedge: 'may',
  },
  F157: {
    text: 'Hydrocolloid patches put a barrier over a spot. They may stop you touching it and may take up fluid.',
    hedge: 'may',
  },
  F158: {
    text: 'Do you pick at spots? Give your hands something else to do, to take the place of the habit.',
    hedge: 'states',
  },
  F159: {
    text: 'Products for spots commonly use benzoyl peroxide or salicylic acid, which may calm inflammation. Check with a health professional first.',
    hedge: 'may',
  },
});

export const prevention = { ...preventing, ...managing, ...picking };
