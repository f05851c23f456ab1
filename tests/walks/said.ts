import {
  coreQuestions,
  type DetailId,
  depths,
  detailIds,
  details,
  detailsAsked,
  downtimes,
  type ScarType,
  scarTypes,
  skinTypes,
} from '#rules';

export const questions = [...coreQuestions, 'details'] as const;
export type Question = (typeof questions)[number];
type ScarTypes = readonly ScarType[] | readonly ['unsure'];

/** What a person has said on a device, and what a helper proposed; written anew, without the code that is judged. */
export class Said {
  scarTypes: ScarTypes = [];
  readonly one: Partial<Record<'depth' | 'skinType' | 'downtime', string>> = {};
  details: Partial<Record<DetailId, string>> = {};
  proposed: { scarTypes?: ScarTypes; skinType?: string } = {};

  nothing(): boolean {
    const { scarTypes: types, one, details: given, proposed } = this;
    return types.length + [one, given, proposed].flatMap((part) => Object.keys(part)).length === 0;
  }

  anyAnswer(): boolean {
    return this.scarTypes.length + Object.keys(this.one).length + Object.keys(this.details).length > 0;
  }

  asked(): readonly DetailId[] {
    return detailsAsked(this.scarTypes);
  }

  isOpen(question: Question): boolean {
    if (question === 'details') return this.asked().some((id) => this.details[id] === undefined);
    return question === 'scarTypes' ? this.scarTypes.length === 0 : this.one[question] === undefined;
  }

  firstOpen(): Question | undefined {
    return questions.find((question) => this.isOpen(question));
  }

  /** What stands chosen on a question's page, as `name=value`: answers, and what a helper proposed. */
  chosen(question: Question): readonly string[] {
    if (question === 'details') {
      return this.asked().flatMap((id) => (this.details[id] ? [`${id}=${this.details[id]}`] : []));
    }
    if (question === 'scarTypes') return this.shownScars().map((type) => `scarTypes=${type}`);
    const value = question === 'skinType' ? this.shownSkin() : this.one[question];
    return value ? [`${question}=${value}`] : [];
  }

  /** What can be chosen there. */
  choices(question: Question): readonly string[] {
    const named = (name: string, values: readonly string[]) => values.map((value) => `${name}=${value}`);
    if (question === 'details') return this.asked().flatMap((id) => named(id, details[id]));
    return named(
      question,
      { scarTypes: scarChoices, depth: depths, skinType: skinTypes, downtime: downtimes }[question],
    );
  }

  /** What proposals come to: a kind joins those already named, and "not sure" takes nothing away. */
  private shownScars(): ScarTypes {
    const both: readonly string[] = [...this.scarTypes, ...(this.proposed.scarTypes ?? [])];
    const types = scarTypes.filter((type) => both.includes(type));
    return types.length > 0 || both.length === 0 ? types : ['unsure'];
  }

  private shownSkin(): string | undefined {
    const { skinType: proposed } = this.proposed;
    return proposed === 'unsure' ? (this.one.skinType ?? proposed) : (proposed ?? this.one.skinType);
  }

  choose(question: Question, choice: string): void {
    const [name = '', value = ''] = choice.split('=');
    if (question === 'scarTypes') this.toggle(value);
    // A radio button that is chosen already tells nobody that it was pressed.
    else if (this.chosen(question).includes(choice)) return;
    else if (question === 'details') this.details = { ...this.details, [name]: value };
    else this.answer(question, value);
  }

  private answer(question: 'depth' | 'skinType' | 'downtime', value: string): void {
    this.one[question] = value;
    if (question === 'skinType') delete this.proposed.skinType;
  }

  /** "Not sure" stands alone: choosing it clears the kinds, choosing a kind clears it. */
  private toggle(value: string): void {
    const shown: readonly string[] = this.shownScars();
    const added = !shown.includes(value);
    if (value === 'unsure') this.scarTypes = added ? ['unsure'] : [];
    else this.scarTypes = scarTypes.filter((type) => (type === value ? added : shown.includes(type)));
    delete this.proposed.scarTypes;
  }

  /** Continue: what stands chosen is the answer, and a detail left blank is one too. */
  settle(question: Question): void {
    if (question === 'scarTypes') {
      this.scarTypes = this.shownScars();
      delete this.proposed.scarTypes;
    } else if (question === 'details') {
      const blank = this.asked().filter((id) => this.details[id] === undefined);
      this.details = { ...this.details, ...Object.fromEntries(blank.map((id) => [id, 'unsure'])) };
    } else {
      const value = question === 'skinType' ? this.shownSkin() : this.one[question];
      if (value) this.answer(question, value);
    }
  }

  propose(question: 'scarTypes' | 'skinType', value: string): void {
    if (question === 'skinType') this.proposed.skinType = value;
    else {
      const looks: readonly string[] = [...(this.proposed.scarTypes ?? []), value];
      const types = scarTypes.filter((type) => looks.includes(type));
      this.proposed.scarTypes = types.length > 0 ? types : ['unsure'];
    }
  }

  /** A detail of a kind of scar that is not named any more does not apply. */
  dropStale(): void {
    const asked = this.asked();
    this.details = Object.fromEntries(
      detailIds.flatMap((id) => (asked.includes(id) && this.details[id] ? [[id, this.details[id]]] : [])),
    );
  }
}

const scarChoices = [...scarTypes, 'unsure'] as const;
