import { article } from '../statement.ts';

const skincare = article('At-Home Skincare for Managing Ice Pick Scars', {
  F086: { text: 'To make ice pick scars much less deep, you need professional treatment.', hedge: 'states' },
  F087: {
    text: 'Steady skincare at home is essential for ice pick scars. It supports the results of clinic treatment.',
    hedge: 'states',
  },
  F088: {
    text: 'The right ingredients in home skincare can make overall skin texture better and speed up cell renewal. They can also help to keep new scars from forming.',
    hedge: 'may',
  },
  F089: {
    text: 'Home care works slowly, with only slight change. For deep, narrow scars, it cannot do what clinic procedures do.',
    hedge: 'limited',
  },
});

const retinoids = article('The Role of Topical Retinoids', {
  F090: {
    text: 'Topical retinoids (put on your skin) come from vitamin A. They are used for skin texture and for signs of ageing.',
    hedge: 'states',
  },
  F091: {
    text: 'Topical retinoids may help skin cells renew faster and support collagen (a skin protein).',
    hedge: 'may',
  },
  F092: {
    text: 'Over time, retinoids can slowly make skin smoother and improve the look of scars.',
    hedge: 'may',
  },
});

const tretinoin = article('Prescription Tretinoin', {
  F093: {
    text: 'Tretinoin (one brand is Retin-A) is a strong retinoid. You can get it only with a prescription.',
    hedge: 'states',
  },
  F094: {
    text: 'Tretinoin is already active when you apply it. Your skin does not have to change (convert) it first.',
    hedge: 'states',
  },
  F095: {
    text: 'Tretinoin is often used to support collagen. It may make skin texture better, and sunken (atrophic) scars may look better too.',
    hedge: 'may',
  },
  F096: {
    text: 'Tretinoin must be started slowly. This is to keep dryness, peeling and redness down.',
    hedge: 'states',
  },
});

const retinolAndAdapalene = article('Over-the-Counter Retinol and Adapalene', {
  F097: {
    text: 'Retinoids sold without a prescription are said to be a gentler start. They may fit you if prescription strength feels too soon.',
    hedge: 'unverified',
  },
  F098: {
    text: 'Retinol, said to be the most common non-prescription retinoid, has to be converted by your skin. It is said to be weaker than tretinoin and to irritate less.',
    hedge: 'unverified',
  },
  F099: {
    text: 'Adapalene is said to have been prescription-only in the past. Some places may now sell it without one; this differs by region.',
    hedge: 'unverified',
  },
  F100: {
    text: 'Adapalene is said to regulate cell renewal in pores. It may help prevent acne, which can lead to scars.',
    hedge: 'unverified',
  },
  F101: {
    text: 'Check local rules on retinol and adapalene, and ask a health professional. What is stated here on them is marked as unverified.',
    hedge: 'unverified',
  },
});

const exfoliatingAcids = article('Exfoliating Acids in Your Routine', {
  F102: {
    text: 'Exfoliating acids (chemical exfoliants) help loosen dead skin cells. They act on the bonds that keep these cells at the surface.',
    hedge: 'states',
  },
  F103: {
    text: 'Regular use of exfoliating acids may make skin brighter and smoother. The surface may also look more even.',
    hedge: 'may',
  },
});

const aha = article('Alpha Hydroxy Acids AHAs like Glycolic Acid', {
  F104: {
    text: 'AHAs (alpha hydroxy acids) dissolve in water. They work mostly at the skin surface.',
    hedge: 'states',
  },
  F105: {
    text: 'Glycolic acid, an AHA, is often used for skin texture. One reason is that its small molecules may get into skin more easily.',
    hedge: 'may',
  },
  F106: {
    text: 'Glycolic acid exfoliates (sheds cells from) the top skin layer. Scars may look better, and your skin may be more radiant.',
    hedge: 'may',
  },
  F107: {
    text: 'Lactic acid works much like glycolic acid, but is gentler. It also holds water, so it is more hydrating (moisturising).',
    hedge: 'states',
  },
});

const bha = article('Beta Hydroxy Acids BHAs like Salicylic Acid', {
  F108: {
    text: 'BHAs (beta hydroxy acids) dissolve in oil and can exfoliate (shed dead cells) inside pores. This may help keep skin clearer.',
    hedge: 'may',
  },
  F109: {
    text: 'Salicylic acid, a BHA, calms inflammation (redness and swelling) and unblocks pores. This may also make skin smoother.',
    hedge: 'may',
  },
});

const sunscreen = article('The Critical Importance of Daily Sunscreen', {
  F110: {
    text: 'Sunscreen plays an important part in your skincare, most of all while you manage scars.',
    hedge: 'states',
  },
  F111: { text: 'Time in the sun can undo what you gain from procedures, retinoids or acids.', hedge: 'may' },
  F112: {
    text: 'UV rays from the sun may break down collagen. Sunken (atrophic) scars may then look worse.',
    hedge: 'may',
  },
  F113: {
    text: 'UV rays from the sun can set off dark patches (hyperpigmentation). These make scars easier to see.',
    hedge: 'may',
  },
  F114: {
    text: 'Your skin can react more to light when you use retinoids or AHAs (alpha hydroxy acids).',
    hedge: 'may',
  },
  F115: {
    text: 'You are strongly advised to use sunscreen every day. Choose broad spectrum with SPF 30 or higher.',
    hedge: 'states',
    figure: { min: 30, unit: 'SPF' },
  },
  F116: {
    text: 'Sunscreen protects the effort you put into other treatments. It is called the strongest defence against further skin damage and early ageing.',
    hedge: 'states',
  },
});

export const homeCare = {
  ...skincare,
  ...retinoids,
  ...tretinoin,
  ...retinolAndAdapalene,
  ...exfoliatingAcids,
  ...aha,
  ...bha,
  ...sunscreen,
};
