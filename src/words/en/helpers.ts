import type { ScarLook, SkinReaction } from '#rules';
import { type Choice, choice } from './questionnaire.ts';

/** Words of the two pages that help to answer a question, and come when they are asked for. */

export const scarTypeHelp = {
  title: 'Look at one of your scars',
  hint: 'Three short looks. They point to a kind of scar and decide nothing. Come back for a scar that looks different.',
  width: {
    title: 'How wide is it at the top?',
    choices: {
      'pencil-tip': choice('Like the tip of a pencil', 'Less than 2 mm.'),
      'match-head': choice('Like the head of a match', 'About 2 to 4 mm.'),
      wider: choice('Wider than that', 'More than 4 mm.'),
      unsure: choice('I’m not sure'),
    } satisfies Record<ScarLook['width'], Choice>,
  },
  edge: {
    title: 'What is its edge like?',
    choices: {
      sharp: choice('Sharp', 'You can see or feel where it begins.'),
      soft: choice('Soft', 'It slopes gently into the skin around it.'),
      unsure: choice('I’m not sure'),
    } satisfies Record<ScarLook['edge'], Choice>,
  },
  stretched: {
    title: 'Stretch the skin gently. What happens?',
    choices: {
      stays: choice('The scar stays'),
      fades: choice('The scar fades or goes'),
      unsure: choice('I’m not sure'),
    } satisfies Record<ScarLook['stretched'], Choice>,
  },
  note: 'The widths come from the sources. What stretching shows does not: it only counts if you can tell neither width nor edge.',
  submit: 'Use this and go back',
  missing: 'Answer this, or choose “I’m not sure”.',
};

export const skinTypeHelp = {
  title: 'Find your skin type',
  hint: 'Answer what you can. Your answers point to a type and decide nothing.',
  colour: {
    title: 'What colour is your skin where the sun does not reach?',
    choices: {
      'very-fair': choice('White'),
      fair: choice('Fair'),
      'light-brown': choice('Average or light brown'),
      'moderate-brown': choice('Moderate brown'),
      brown: choice('Brown'),
      'dark-brown-or-black': choice('Dark brown or black'),
      unsure: choice('I’m not sure'),
    } satisfies Record<SkinReaction['colour'], Choice>,
  },
  burns: {
    title: 'Does your skin burn in strong sun?',
    hint: 'Count what you feel as well as what you see: heat, soreness, peeling, redness.',
    choices: {
      always: choice('Always'),
      easily: choice('Easily'),
      sometimes: choice('Sometimes'),
      seldom: choice('Seldom'),
      'rarely-or-never': choice('Rarely or never'),
      unsure: choice('I’m not sure'),
    } satisfies Record<SkinReaction['burns'], Choice>,
  },
  tans: {
    title: 'Does your skin get darker in the sun?',
    choices: {
      never: choice('Never'),
      'with-difficulty': choice('Only with difficulty'),
      evenly: choice('Evenly'),
      easily: choice('Easily'),
      'very-easily': choice('Very easily'),
      unsure: choice('I’m not sure, or I cannot see a change'),
    } satisfies Record<SkinReaction['tans'], Choice>,
  },
  submit: 'Use this and go back',
  missing: 'Answer this, or choose “I’m not sure”.',
};
