import './base.css';
import './tokens.css';
import './blocks.css';
import './table.css';
import './print.css';

export { Button, LinkButton } from './button.tsx';
export { Chip } from './chip.tsx';
export { ChoiceGroup, type ChoiceOption } from './choice-group.tsx';
export { Disclosure } from './disclosure.tsx';
export { ErrorSummary, type FieldError } from './error-summary.tsx';
export { Field, FieldList } from './field-list.tsx';
export { Mark, type MarkShape } from './mark.tsx';
export { Notice } from './notice.tsx';
export { Page, PageHeading } from './page.tsx';
export { Progress } from './progress.tsx';
export { Question } from './question.tsx';
export { Table, type TableColumn, type TableRow } from './table.tsx';
