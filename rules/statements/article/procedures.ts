import { article } from '../statement.ts';

const inClinic = article('Professional In-Clinic Treatments for Ice Pick Scars', {
  F023: {
    text: 'Creams and other skin products alone rarely change ice pick scars much, because these scars are deep.',
    hedge: 'typically',
  },
  F024: {
    text: 'Treating ice pick scars well usually takes procedures. A plastic surgeon or other qualified doctor does them.',
    hedge: 'typically',
  },
  F025: {
    text: 'Clinic treatment of ice pick scars is meant to work in one of two ways. It takes scar tissue out, or prompts deep collagen to lift the scar floor.',
    hedge: 'states',
  },
});

const tcaCross = article('TCA CROSS Chemical Reconstruction of Skin Scars', {
  F026: {
    text: 'TCA CROSS is one option a doctor may consider if you have ice pick or narrow boxcar scars.',
    hedge: 'may',
  },
  F027: { text: 'TCA CROSS is described as precise. It works on a scar from the inside.', hedge: 'states' },
});

const tcaCrossMethod = article('How the TCA CROSS Procedure Works', {
  F028: {
    text: 'In TCA CROSS, a doctor puts acid at the bottom of each scar. The acid goes on with a fine tip, like a needle or wooden pick.',
    hedge: 'states',
  },
  F029: {
    text: 'The acid used in TCA CROSS (trichloroacetic acid) usually has a strength of 70 to 100%.',
    hedge: 'typically',
    figure: { min: 70, max: 100, unit: '%' },
  },
  F030: {
    text: 'How strong the acid is in TCA CROSS depends on the doctor. It also depends on how well the method fits you.',
    hedge: 'states',
  },
  F031: {
    text: 'TCA CROSS causes inflammation (redness and swelling) in the scar in a controlled way. It also makes a small chemical burn there.',
    hedge: 'states',
  },
  F032: {
    text: 'As you heal after TCA CROSS, your skin makes new collagen (a protein that supports skin). Slowly, the scar floor rises and comes closer to level with nearby skin.',
    hedge: 'states',
  },
});

const tcaCrossRecovery = article('Recovery Process and Considerations', {
  F033: { text: 'Healing after TCA CROSS happens little by little.', hedge: 'states' },
  F034: { text: 'TCA CROSS usually takes several treatments. How many is not stated.', hedge: 'typically' },
  F035: {
    text: 'People differ a lot in how they respond to TCA CROSS and in what they need.',
    hedge: 'states',
  },
  F036: {
    text: 'Your skin may go white where TCA CROSS is being applied. This is called frosting.',
    hedge: 'may',
  },
  F037: {
    text: 'After TCA CROSS, scabs may form on the treated spots over several days.',
    hedge: 'may',
  },
  F038: {
    text: 'Redness and healing after TCA CROSS may last longer in some people than in others. No time is stated.',
    hedge: 'may',
  },
});

const punch = article('Punch Excision and Punch Grafting', {
  F039: {
    text: 'Minor surgery (a punch method) may fit some people with single, very deep ice pick scars. It may also fit single ones left after other treatments.',
    hedge: 'may',
  },
  F040: {
    text: 'The punch methods (excision and grafting) take scarred tissue out of the skin.',
    hedge: 'states',
  },
});

const punchExcision = article('The Punch Excision Surgical Method', {
  F041: {
    text: 'Punch excision is surgery. The area is numbed for it (local anaesthetic).',
    hedge: 'states',
  },
  F042: {
    text: 'Punch excision uses a small round blade. Its size is chosen to match the scar.',
    hedge: 'states',
  },
  F043: {
    text: 'Punch excision removes the whole scar channel (tract). The cut goes as deep as the fat below the skin.',
    hedge: 'states',
  },
  F044: {
    text: 'One fine stitch closes the small wound from punch excision.',
    hedge: 'states',
    figure: { min: 1, max: 1, unit: 'stitches' },
  },
  F045: {
    text: 'After punch excision heals, a smaller, finer line replaces the pit. You still have a scar.',
    hedge: 'states',
  },
  F046: {
    text: 'The line left by punch excision is easier to hide. It can be treated with a laser later if needed.',
    hedge: 'states',
  },
});

const punchGrafting = article('The Punch Grafting Technique', {
  F047: {
    text: 'Punch grafting is a form of punch excision. It is used when ice pick scars are bigger or deeper.',
    hedge: 'states',
  },
  F048: {
    text: 'In punch grafting, a very small patch of skin (graft) goes into the hole. It comes from somewhere less visible, like behind an ear.',
    hedge: 'states',
  },
  F049: {
    text: 'In punch grafting, stitches or surgical tape keep the new patch of skin in place.',
    hedge: 'states',
  },
  F050: {
    text: 'With punch grafting, healthy skin takes the place of the scar. The hollow is filled.',
    hedge: 'states',
  },
  F051: {
    text: 'The texture of the skin patch from punch grafting may be a little different.',
    hedge: 'may',
  },
  F052: {
    text: 'Punch grafting usually makes the area look better overall than when the deep scar was there.',
    hedge: 'typically',
  },
});

const laser = article('Laser Resurfacing Treatments', {
  F053: {
    text: 'Which laser devices you can get, and which are approved, may vary. Ask a qualified doctor to confirm approval under Singapore rules, and whether laser fits you.',
    hedge: 'may',
  },
  F054: {
    text: 'Laser treatment uses focused light energy. Scars may show less, and your skin texture may improve.',
    hedge: 'may',
  },
  F055: {
    text: 'Laser may sometimes be added to punch treatment or TCA CROSS. This depends on a check of your own case.',
    hedge: 'may',
  },
});

const ablativeLaser = article('Ablative Lasers like CO2 and Erbium', {
  F056: {
    text: 'Ablative lasers (CO2 and erbium) take off the outer layers of skin. This prompts your skin to rebuild its collagen.',
    hedge: 'states',
  },
  F057: { text: 'After ablative laser, your skin may be tighter and have a better texture.', hedge: 'may' },
  F058: {
    text: 'Fractional ablative lasers treat tiny columns of skin in a pixel-like pattern. The skin in between is left alone.',
    hedge: 'states',
  },
  F059: {
    text: 'Recovery may be shorter with fractional ablative laser than with fully ablative laser. By how much is not stated.',
    hedge: 'may',
  },
  F060: {
    text: 'Fractional ablative laser may give better results than fully ablative laser. It may also have fewer risks.',
    hedge: 'may',
  },
});

const nonAblativeLaser = article('Non-Ablative Fractional Lasers like Fraxel', {
  F061: {
    text: 'Non-ablative laser heats the deeper layer of the skin (dermis). It does not burn off (vaporise) the surface.',
    hedge: 'states',
  },
  F062: {
    text: 'With non-ablative laser, the skin surface is not broken. You usually need very little recovery time, but people differ.',
    hedge: 'typically',
  },
  F063: {
    text: 'You may need several treatments with non-ablative laser, especially if your scars are deeper.',
    hedge: 'may',
  },
  F064: {
    text: 'Ask the Health Sciences Authority (HSA) in Singapore if the exact non-ablative laser device is approved.',
    hedge: 'states',
  },
});

const microneedling = article('Microneedling Collagen Induction Therapy', {
  F065: {
    text: 'Microneedling by a professional (collagen induction) may prompt your skin to make collagen. The texture of sunken (atrophic) scars may get better with time.',
    hedge: 'may',
  },
  F066: { text: 'Results of microneedling vary. No result can be promised.', hedge: 'states' },
  F067: {
    text: 'Depending on your skin, a doctor may use other treatments along with microneedling.',
    hedge: 'may',
  },
});

const microneedlingEquipment = article('Professional Microneedling Equipment', {
  F068: { text: 'Devices for professional microneedling are medical grade.', hedge: 'states' },
  F069: {
    text: 'Before microneedling, ask the Health Sciences Authority (HSA) in Singapore if the device is approved now.',
    hedge: 'states',
  },
  F070: {
    text: 'With pen-type microneedling devices, a doctor can control exactly how deep and how fast the needles go. Home rollers do not allow this.',
    hedge: 'states',
  },
  F071: {
    text: 'When microneedling is used on deep scars, exact control is important. It is needed to avoid more harm to your skin.',
    hedge: 'states',
  },
  F072: {
    text: 'Professional microneedling is done in a sterile (germ-free) setting to lower infection risk. Some risk may remain.',
    hedge: 'may',
  },
});

const otherProcedures = article('Other In-Clinic Procedures', {
  F073: {
    text: 'TCA CROSS, punch methods, laser and microneedling are the main procedures for ice pick scars. Your doctor may add others, often within a wider plan.',
    hedge: 'may',
  },
});

const deepPeels = article('Deep Chemical Peels', {
  F074: {
    text: 'A deep peel is said to treat larger areas with phenol or strong trichloroacetic acid (TCA).',
    hedge: 'unverified',
  },
  F075: {
    text: 'A deep peel is said to strip off the top skin layer (epidermis). It is also said to reach deeper and prompt collagen to form.',
    hedge: 'unverified',
  },
  F076: {
    text: 'A deep peel is said to be used less for single ice pick scars. The reasons given are its strength and its recovery time.',
    hedge: 'unverified',
  },
  F077: {
    text: 'If you have a lot of sun damage and different acne scars, a deep peel may be considered.',
    hedge: 'unverified',
  },
  F078: {
    text: 'Talk to a qualified health professional about a deep peel. What is stated here on deep peels is marked as unverified.',
    hedge: 'unverified',
  },
});

const fillers = article('Dermal Fillers for Temporary Improvement', {
  F079: {
    text: 'Injected fillers may improve some sunken (atrophic) scars for a while. They are usually made of hyaluronic acid.',
    hedge: 'may',
  },
  F080: {
    text: 'With fillers, a doctor injects filler under the scar. This raises the hollow, so it is closer to level with nearby skin.',
    hedge: 'states',
  },
  F081: { text: 'Fillers are often used for boxcar and rolling scars.', hedge: 'typically' },
  F082: { text: 'Fillers have only a limited effect on narrow ice pick scars.', hedge: 'limited' },
  F083: { text: 'You may see the effect of fillers straight away.', hedge: 'may' },
  F084: {
    text: 'The effect of fillers does not last for ever. It usually lasts between 6 and 18 months.',
    hedge: 'typically',
    figure: { min: 6, max: 18, unit: 'months' },
  },
  F085: { text: 'You may need repeat treatments with fillers to keep up the effect.', hedge: 'may' },
});

export const procedures = {
  ...inClinic,
  ...tcaCross,
  ...tcaCrossMethod,
  ...tcaCrossRecovery,
  ...punch,
  ...punchExcision,
  ...punchGrafting,
  ...laser,
  ...ablativeLaser,
  ...nonAblativeLaser,
  ...microneedling,
  ...microneedlingEquipment,
  ...otherProcedures,
  ...deepPeels,
  ...fillers,
};
