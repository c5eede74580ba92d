import { createExactVectorIndex } from '../../src/vector-index/exact-vector-index.ts';
import { testVectorIndex } from '../contracts/vector-index.ts';

testVectorIndex('the exact index', createExactVectorIndex);
