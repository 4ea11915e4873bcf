import neo4j from 'neo4j-driver';
import type { Row, Value } from './graph.js';

/** Our values as the driver wants them: whole numbers as 64-bit integers, or they would be stored as floats. */
export function toDriver(value: Value): unknown {
  if (typeof value === 'bigint') return neo4j.int(value);
  if (typeof value === 'number') return Number.isInteger(value) ? neo4j.int(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (isList(value)) return value.map(toDriver);
  return mapped(value, toDriver);
}

/** A record of the driver as a plain row; nodes, relationships and paths are refused. */
export function rowOf(record: { toObject(): Readonly<Record<string, unknown>> }): Row {
  return mapped(record.toObject(), fromDriver);
}

/** The driver's values as ours: days as YYYY-MM-DD, integers as numbers, those that no number holds as bigint. */
export function fromDriver(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (neo4j.isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toBigInt();
  if (Array.isArray(value)) return value.map(fromDriver);
  if (neo4j.isDate(value)) return value.toString();
  if (neo4j.isDateTime(value)) return value.toStandardDate().toISOString();
  if (Object.getPrototypeOf(value) !== Object.prototype)
    throw new Error(`a statement gave a ${value.constructor.name} where a plain value was wanted`);
  return mapped(value, fromDriver);
}

function isList(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

function mapped<From>(fields: Readonly<Record<string, From>> | object, change: (value: From) => unknown): Row {
  return Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, change(value)]));
}
