import {
  advisedAgainst,
  always,
  atAnyDowntime,
  forEveryScar,
  notOffered,
  reasonAgainst,
  treatment,
} from './treatment.ts';

export const homeMicroneedling = treatment({
  id: 'home-microneedling',
  setting: 'home',
  profile: {
    whatItIs: ['F174'],
    howItIsDone: [],
    mayHelpWith: ['F175'],
    downsidesAndRisks: ['F172', 'F176', 'F177'],
    healing: [],
    sessions: [],
    duration: [],
    cost: [],
    approval: ['F173', 'F178'],
  },
  standings: forEveryScar(
    advisedAgainst(
      reasonAgainst('home-microneedling.advised-against', [], ['F172']),
      reasonAgainst('home-microneedling.does-not-reach', [], ['F174', 'F175']),
      reasonAgainst('home-microneedling.infection', [], ['F176']),
      reasonAgainst('home-microneedling.can-make-worse', [], ['F177']),
      reasonAgainst('home-microneedling.belongs-in-a-clinic', [], ['F173', 'F178']),
    ),
  ),
  downtime: atAnyDowntime(notOffered()),
  cautions: [always('infection-and-injury', 'firm', 'F174', 'F175', 'F176', 'F177')],
});
