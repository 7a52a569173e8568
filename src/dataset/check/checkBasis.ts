import type { Field, ObjectNodeType, SourceLocation } from '../../model/Model.ts';
import type { PropertyValue } from '../Dataset.ts';
import { basedFields } from '../read/basedFields.ts';
import type { DatasetProblems } from '../read/DatasetProblems.ts';
import { type DraftDataset, isOfType } from '../read/DraftDataset.ts';
import type { DraftNode } from '../read/DraftNode.ts';
import type { DraftRelationship } from '../read/DraftRelationship.ts';
import type { RowCheck } from './checkRows.ts';

type Report = (location: SourceLocation, message: string) => void;

/**
 * What is said without proof says so. A statement, period, date or relationship is STATED when its
 * evidence contains it; INFERRED names its rule; BACKGROUND needs neither.
 */
export function checkBasis(draft: DraftDataset, problems: DatasetProblems): RowCheck {
  const report: Report = (location, message) => problems.error('BASIS', location, message);
  const isLookedAt = (type: ObjectNodeType) => isOfType(type, 'Statement') || basedFields(type).length > 0;
  return {
    isOfConcern: (type, isOwn) => isOwn && isLookedAt(type),
    check(node) {
      if (isOfType(node.type, 'Statement')) {
        checkStatement(draft, node, report);
        checkPeriodBasis(draft, node, report);
      }
      checkDates(draft, node, report);
    },
    finish() {
      for (const relationship of draft.relationships) {
        if (relationship.own) checkRelationship(draft, relationship, report);
      }
    },
  };
}

function checkStatement(draft: DraftDataset, node: DraftNode, report: Report): void {
  const at = (name: string) => node.fieldLocations.get(name) ?? node.location;
  const derived = draft.leads(node, 'derivedFrom');
  const supported = derived || draft.leads(node, 'evidence');
  const ruled = derived || draft.leads(node, 'rule');
  const basis = node.properties.get('basis');
  if (basis === 'INFERRED' && !ruled) report(at('basis'), `${node.id} is INFERRED; name its rule.`);
  if (basis !== 'INFERRED' && draft.leads(node, 'rule')) {
    report(at('rule'), `${node.id} has a rule, so its basis is INFERRED; write that, or leave the rule out.`);
  }
  if (basis === 'INFERRED' && !supported) {
    report(at('basis'), `${node.id} is INFERRED from nothing; name the evidence it follows from.`);
  }
}

/** Dates of a STATED period are printed: its words name the year they begin in and the year they end in. */
function checkPeriodBasis(draft: DraftDataset, node: DraftNode, report: Report): void {
  if (!node.fieldLocations.has('period')) return;
  const at = (name: string) =>
    node.fieldLocations.get(`period.${name}`) ?? node.fieldLocations.get('period') ?? node.location;
  const { properties } = node;
  const basis = properties.get('period_basis');
  const ruled = draft.leads(node, 'periodRule');
  if (basis === 'INFERRED' && !ruled)
    report(at('basis'), `The period of ${node.id} is INFERRED; name the rule as periodRule.`);
  if (basis !== 'INFERRED' && ruled) {
    report(at('basis'), `${node.id} has a periodRule, so the basis of its period is INFERRED; write that.`);
  }
  if (basis !== 'STATED') return;
  const printed = `${properties.get('period_asStated') ?? ''} ${printedIn(draft, node)}`;
  const dates = properties.get('period_kind') === 'SINCE' ? ['period_start'] : ['period_start', 'period_end'];
  for (const name of dates) {
    const date = properties.get(name);
    if (typeof date !== 'string' || printed.includes(date.slice(0, 4))) continue;
    const message = `No evidence of ${node.id} prints the year ${date.slice(0, 4)} of its period; say basis INFERRED with a periodRule, or BACKGROUND.`;
    report(at('edtf'), message);
    return;
  }
}

/** A STATED date beside which the schema has a basis (`eventOn`, `eventOnBasis`) has its year in the evidence of its node. */
function checkDates(draft: DraftDataset, node: DraftNode, report: Report): void {
  for (const { field, basis: beside, rule } of basedFields(node.type)) {
    const [value, basis] = [node.properties.get(field.property), node.properties.get(beside.property)];
    const location = node.fieldLocations.get(field.name) ?? node.location;
    if (value === undefined && basis !== undefined)
      report(location, `${node.id} has ${beside.name} but no ${field.name}.`);
    if (value === undefined || !node.fieldLocations.has(field.name)) continue;
    if (basis === 'INFERRED' && rule !== undefined && !node.fieldLocations.has(rule.name)) {
      report(location, `${field.name} of ${node.id} is INFERRED; name the rule as ${rule.name}.`);
    }
    if (basis !== 'STATED' || field.type !== 'Date') continue;
    const year = String(value).slice(0, 4);
    if (printedIn(draft, node).includes(year)) continue;
    report(
      location,
      `No evidence of ${node.id} prints the year ${year} of its ${field.name}; say ${beside.name}: INFERRED with a rule, or BACKGROUND.`,
    );
  }
}

/** What the evidence of a node prints. */
function printedIn(draft: DraftDataset, node: DraftNode): string {
  return draft
    .neighbours(node, 'evidence')
    .map((span) => String(span.properties.get('asStated') ?? ''))
    .join(' ');
}

function checkRelationship(draft: DraftDataset, relationship: DraftRelationship, report: Report): void {
  const fields = propertiesOf(draft, relationship);
  if (fields?.has('basis') !== true) return;
  const { fromId, toId, properties, location } = relationship;
  const filled = (value: PropertyValue | undefined) =>
    value !== undefined && !(Array.isArray(value) && value.length === 0);
  const what = `The relationship ${relationship.type} from ${fromId} to ${toId}`;
  const [basis, rule] = [properties.get('basis'), properties.get('rule')];
  if (basis === 'STATED' && !filled(properties.get('evidence'))) {
    report(
      location,
      `${what} has no evidence; name it, or say basis: INFERRED with a rule, or basis: BACKGROUND.`,
    );
  }
  if (basis === 'INFERRED' && rule === undefined) report(location, `${what} is INFERRED; name its rule.`);
  if (basis !== 'INFERRED' && rule !== undefined) {
    report(location, `${what} has a rule, so its basis is INFERRED; write that, or leave the rule out.`);
  }
}

function propertiesOf(
  draft: DraftDataset,
  { type, fromType, toType }: DraftRelationship,
): ReadonlyMap<string, Field> | undefined {
  const leads = (near: ObjectNodeType, direction: 'OUT' | 'IN', far: ObjectNodeType) =>
    [...near.fields.values()].find(
      (field) =>
        field.kind === 'relationship' &&
        field.type === type &&
        field.direction === direction &&
        isOfType(far, field.target),
    );
  const field = leads(fromType, 'OUT', toType) ?? leads(toType, 'IN', fromType);
  return field?.kind === 'relationship'
    ? draft.model.properties.get(field.properties ?? '')?.fields
    : undefined;
}
