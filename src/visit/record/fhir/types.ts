/**
 * The little of FHIR R4 (4.0.1) that this product writes, by the names of hl7.org/fhir/R4. Written here rather than
 * taken from a package of all resources: what is no part of these types can't be written by mistake.
 */

export type Coding = { readonly system: string; readonly code: string; readonly display: string };

export type Extension = { readonly url: string; readonly valueBoolean: boolean };

export type AnswerOption = { readonly valueCoding: Coding; readonly extension?: readonly Extension[] };

export type EnableWhen = { readonly question: string; readonly operator: '='; readonly answerCoding: Coding };

type Labelled = { readonly linkId: string; readonly text: string };

export type DisplayItem = Labelled & { readonly type: 'display' };

export type ChoiceItem = Labelled & {
  readonly type: 'choice';
  readonly required: boolean;
  readonly repeats: boolean;
  readonly enableWhen?: readonly EnableWhen[];
  readonly enableBehavior?: 'any';
  readonly answerOption: readonly AnswerOption[];
};

export type GroupItem = Labelled & { readonly type: 'group'; readonly item: readonly ChoiceItem[] };

export type Questionnaire = {
  readonly resourceType: 'Questionnaire';
  readonly language: string;
  readonly url: string;
  readonly version: string;
  readonly name: string;
  readonly title: string;
  readonly status: 'active';
  readonly subjectType: readonly ['Patient'];
  readonly date: string;
  readonly description: string;
  readonly item: readonly (DisplayItem | ChoiceItem | GroupItem)[];
};

export type AnsweredItem = Labelled & { readonly answer: readonly { readonly valueCoding: Coding }[] };

export type AnsweredGroup = Labelled & { readonly item: readonly AnsweredItem[] };

export type QuestionnaireResponse = {
  readonly resourceType: 'QuestionnaireResponse';
  readonly language: string;
  readonly questionnaire: string;
  readonly status: 'completed';
  readonly authored: string;
  readonly item: readonly (AnsweredItem | AnsweredGroup)[];
};
