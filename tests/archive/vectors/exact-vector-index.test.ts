import { EXACT_INDEXES } from '../../../src/archive/vectors/exact-vector-index.ts';
import { testVectorIndex } from '../../contracts/vector-index.ts';

testVectorIndex('the exact index', EXACT_INDEXES);
