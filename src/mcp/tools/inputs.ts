import { z } from 'zod';
import { ALL_KINDS } from '../../catalog/kinds.ts';

export const kindInput = z.enum(ALL_KINDS);
export const limitInput = z.int().min(1).max(500);
