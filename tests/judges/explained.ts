/** A finding that is no fault of the site, by rule and element, with the reason. */
type Explanation = {
  readonly judge: string;
  readonly rule: string;
  /** What it must be about: the element, or the judge's own sentence. */
  readonly where: RegExp;
  readonly because: string;
};

const putBack =
  'The standard foresees it for fields to type in. Browsers heed it on radio buttons and check boxes too, and without it some bring back the answers of the patient before when the page is loaded again.';

export const explained: readonly Explanation[] = [
  {
    judge: 'Nu',
    rule: "CSS: …: Property … doesn't exist.",
    where: /“(container|paint-order)”/,
    because: 'Both exist: CSS Conditional 5 and SVG 2. Nu reads older CSS.',
  },
  {
    judge: 'Nu',
    rule: 'CSS: Unrecognized at-rule …',
    where: /“@container”/,
    because: 'It exists: CSS Conditional 5, in all three engines since 2023. Nu reads older CSS.',
  },
  {
    judge: 'Nu',
    rule: 'CSS: Parse Error.',
    where: /nsition-group\(\*\)/,
    because: '`::view-transition-group(*)` is from CSS View Transitions. Nu reads older CSS.',
  },
  {
    judge: 'Nu',
    rule: 'Resource violates Content Security Policy (meta tag): external script … blocked by … directive.',
    where: /“\/assets\/[\w-]+[.]js” blocked by “script-src”/,
    because: 'Nu is handed the page without its address, so it cannot know that the file is from “self”.',
  },
  {
    judge: 'Nu',
    rule: 'Attribute … is only allowed when the input type is …, …, …, …, …, …, …, …, …, …, …, …, …, …, or ….',
    where: /<input (?=[^>]*autocomplete="off")[^>]*type="(radio|checkbox)"/,
    because: putBack,
  },
  {
    judge: 'html-validate',
    rule: 'valid-autocomplete',
    where: /cannot be used on <input type="(radio|checkbox)">/,
    because: putBack,
  },
  {
    judge: 'csp_evaluator',
    rule: 'SCRIPT_ALLOWLIST_BYPASS',
    where: /^script-src 'self' /,
    because:
      'It warns of sites that take in files from strangers or serve JSONP or AngularJS: this one serves its own files alone.',
  },
  {
    judge: 'html-validate',
    rule: 'heading-level',
    where: /Initial heading level must be <h1> but got <h2>/,
    because:
      'What must be known first stands before the main heading: what is missing, as in the error summary of GOV.UK, and why the person was led to this question. Both are announced.',
  },
  {
    judge: 'Alfa',
    rule: 'sia-r61',
    where: /"data":"(One thing first|There is a problem)"/,
    because: 'The same: what must be known first stands before the main heading.',
  },
  {
    judge: 'ACE',
    rule: 'element_attribute_deprecated',
    where: /^<meta content="default-src 'none'/,
    because:
      '`http-equiv` is no deprecated attribute: the HTML standard lists the value content-security-policy.',
  },
  {
    judge: 'ACE',
    rule: 'style_focus_visible',
    where: /^<(a|button|select|textarea|input|summary)\b/,
    because: 'It asks whether the ring can be seen. “Focus rings” measures it on every element.',
  },
  {
    judge: 'ACE',
    rule: 'style_color_misuse',
    where: /^<style>/,
    because: 'Asked of every style sheet with colours. Answered by journeys/looks/without-colour.spec.ts.',
  },
  {
    judge: 'ACE',
    rule: 'style_highcontrast_visible',
    where: /^<html style="--paper: /,
    because:
      'The style is the one that readable-styles.ts writes for ACE. Forced colours: without-colour.spec.ts.',
  },
  {
    judge: 'ACE',
    rule: 'style_viewport_resizable',
    where: /^<style>/,
    because:
      'Asked because headings grow with the window. Twice the size of text is tried in journeys/looks/room.spec.ts.',
  },
  {
    judge: 'ACE',
    rule: 'element_tabbable_visible',
    where: /^<a href="#main" class="skip-link">/,
    because:
      'The link past the header shows when it has focus: “focus rings” finds its ring inside the window.',
  },
  {
    judge: 'ACE',
    rule: 'list_structure_proper',
    where: /^<dl class="/,
    because:
      'A group of name and value in a div is part of HTML since 5.2; html-validate and Nu check its structure.',
  },
  {
    judge: 'ACE',
    rule: 'input_label_visible',
    where: /^<textarea [^>]*name="(own|text|note)"/,
    because: 'Its label stands above it. ACE misses it where a hint stands between the two.',
  },
  {
    judge: 'ACE',
    rule: 'input_fields_grouped',
    where:
      /^<textarea [^>]*(name="note"|name="notes"|class="record-text")|^<input [^>]*id="(clinic-name|[^"]*-file)"/,
    because:
      'A question of one’s own, room for notes and the sheet as text to copy are things apart, each under its own heading. So are the name of a clinic and the file of its profile.',
  },
  {
    judge: 'ACE',
    rule: 'input_checkboxes_grouped',
    where: /^<input type="checkbox" autocomplete="off"> in /,
    because:
      'The one switch of the comparison, “only what differs”, is no part of the list of options beside it.',
  },
  {
    judge: 'ACE',
    rule: 'aria_role_redundant',
    where: /^<\w+ [^>]*role="(table|rowgroup|row|columnheader|rowheader|cell)"/,
    because:
      'On narrow screens the table is laid out in blocks, and some browsers then forget that it is a table: the roles say so.',
  },
  {
    judge: 'ACE',
    rule: 'element_tabbable_unobscured',
    where: /^<(summary|button class="button button-secondary"|a href="[/]treatments[/])/,
    because:
      'It lies in a part that is folded, so nothing gets there by Tab. Unfolded, the page is judged again.',
  },
  {
    judge: 'ACE',
    rule: 'element_tabbable_unobscured',
    where: /^<button [^>]*class="option-row"/,
    because:
      'Its group goes on in the next column, and ACE takes the rectangle around both parts of a group for what covers others.',
  },
  {
    judge: 'ACE',
    rule: 'element_tabbable_unobscured',
    where: /^<textarea [^>]*name="note"/,
    because: 'It lies further down in a part that scrolls: the browser brings it into view with the focus.',
  },
  {
    judge: 'ACE',
    rule: 'text_block_heading',
    where: /^<p class="step-name"> /,
    because: 'The name of a step in a numbered list, in bold: the list is the structure.',
  },
  {
    judge: 'ACE',
    rule: 'text_block_heading',
    where: /^<div class="compare-heading"> /,
    because: 'It is the text of a header cell: the table is the structure.',
  },
  {
    judge: 'ACE',
    rule: 'text_sensory_misuse',
    where: /^<(title|desc) id=/,
    because: 'The name or the description of a drawing says what is to be seen in it. It is no instruction.',
  },
  {
    judge: 'ACE',
    rule: 'text_sensory_misuse',
    where: / in (sourced|disclosure-body|choice-text|figure|scene)/,
    because:
      'A statement of a source, or the look of a kind of scar: it describes skin and gives no instruction.',
  },
  {
    judge: 'ACE',
    rule: 'text_sensory_misuse',
    where: /one step counts above all others|Little effect here|these do little here/,
    because: '“Above all others” and “little” are about weight and effect, and about nothing on the page.',
  },
  {
    judge: 'ACE',
    rule: 'text_sensory_misuse',
    where:
      /How wide is it at the top|Has the sun damaged large parts|Sun damage over large parts|large parts of your skin damaged/,
    because: 'It is about the size of a scar or of a part of the skin, and about nothing on the page.',
  },
  {
    judge: 'ACE',
    rule: 'text_sensory_misuse',
    where: /what happens to these scars if they are left alone|an optional detail left blank/,
    because: '“Left” is said of what nobody treats or answers, and about no side of the page.',
  },
  {
    judge: 'ACE',
    rule: 'text_sensory_misuse',
    where: /with a doctor beside you|says so beside each option|for large text, dark colours/,
    because: 'It is about people, options and settings. Nothing has to be found by where it is or how big.',
  },
  {
    judge: 'ACE',
    rule: 'text_sensory_misuse',
    where: /As a dictionary has it: /,
    because: 'A word is explained: the top of the skin, or an order of size.',
  },
];
