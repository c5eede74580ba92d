import { vectorIndexes } from '../../archive/vectors/vector-indexes.ts';
import { sqliteVersion } from '../../database/sqlite-version.ts';
import { messageOf } from '../../errors.ts';
import type { Check } from '../../reply/kinds/upkeep-replies.ts';
import { bad, odd, ok } from './check-results.ts';

/** Node.js, and the parts that are compiled for a machine. */
export async function checkProgram(): Promise<readonly Check[]> {
  return [checkNode(), checkSqlite(), checkVectorIndex(), await checkPictures()];
}

function checkNode(): Check {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const isNew = major > 20 || (major === 20 && minor >= 19);
  return isNew
    ? ok('Node.js', process.versions.node)
    : bad('Node.js', `${process.versions.node} is too old`, 'Install Node.js 20.19 or later.');
}

function checkSqlite(): Check {
  try {
    return ok('SQLite', sqliteVersion());
  } catch (error) {
    return { name: 'SQLite', status: 'failed', message: messageOf(error), remedy: null };
  }
}

function checkVectorIndex(): Check {
  const { problem } = vectorIndexes();
  return problem === null
    ? ok('vector index', 'HNSW')
    : odd(
        'vector index',
        `every vector is compared, which is exact and slower in a large archive: ${problem}`,
        'Where that is too slow, install a C++ compiler and Python, then the packages anew ("npm ci" in a checkout).',
      );
}

/** The smallest picture that there is. */
const DOT = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

async function checkPictures(): Promise<Check> {
  try {
    const { svgToPng } = await import('../../picture/svg-to-png.ts');
    await svgToPng(DOT);
    return ok('pictures', 'can be drawn');
  } catch (error) {
    const [problem = ''] = messageOf(error).split('\n');
    return odd('pictures', `cannot be drawn: ${problem}`, 'Install the packages anew ("npm ci" in a checkout).');
  }
}
