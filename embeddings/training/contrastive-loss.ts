import { multiply, transpose, type Matrix } from './multiply.ts';

export interface ContrastiveLossOptions {
  /** Vectors of unit length, pairs x dimensions; the passage of a query has its index. */
  readonly queries: Matrix;
  readonly passages: Matrix;
  readonly pairs: number;
  /** What cosines are divided by before they are compared: the smaller, the more the hardest passages count. */
  readonly temperature: number;
  /** Whether a passage must not count against a query, because it fits it too; never asked of a pair itself. */
  readonly fitsToo: (query: number, passage: number) => boolean;
}

export interface ContrastiveLoss {
  /** How surprising the right passages (and queries) are among all of the batch, in nats; log(pairs) by pure chance. */
  readonly loss: number;
  /** By the queries, pairs x dimensions. */
  readonly byQueries: Matrix;
  readonly byPassages: Matrix;
}

/**
 * InfoNCE (van den Oord et al., 2018) with all other passages of the batch as wrong ones, and the same the other way
 * round: the mean cross-entropy of finding the passage by the query and the query by the passage.
 */
export function contrastiveLoss(options: ContrastiveLossOptions): ContrastiveLoss {
  const { queries, passages, pairs, temperature, fitsToo } = options;
  const dimensions = queries.length / pairs;
  const exponentials = new Float64Array(pairs * pairs);
  multiply({ left: queries, right: passages, product: exponentials, rows: pairs, columns: pairs, inner: dimensions });
  exponentiate(exponentials, options);
  const { bySum, loss } = compare(exponentials, pairs);

  // From here on the table of exponentials holds the gradients by the cosines.
  const scale = 1 / (2 * pairs * temperature);
  for (let query = 0; query < pairs; query += 1) {
    for (let passage = 0; passage < pairs; passage += 1) {
      const at = query * pairs + passage;
      const share = (bySum.queries[query] ?? 0) + (bySum.passages[passage] ?? 0);
      exponentials[at] = scale * ((exponentials[at] ?? 0) * share - (query === passage ? 2 : 0));
    }
  }
  return {
    loss,
    byQueries: timesVectors(exponentials, passages, pairs),
    byPassages: timesVectors(transposed(exponentials, pairs), queries, pairs),
  };

  function exponentiate(cosines: Matrix, { temperature }: ContrastiveLossOptions): void {
    for (let query = 0; query < pairs; query += 1) {
      for (let passage = 0; passage < pairs; passage += 1) {
        const at = query * pairs + passage;
        const counts = query === passage || !fitsToo(query, passage);
        // Cosines are at most 1, so nothing overflows.
        cosines[at] = counts ? Math.exp(((cosines[at] ?? 0) - 1) / temperature) : 0;
      }
    }
  }
}

function compare(exponentials: Matrix, pairs: number) {
  const queries = new Float64Array(pairs);
  const passages = new Float64Array(pairs);
  for (let query = 0; query < pairs; query += 1) {
    for (let passage = 0; passage < pairs; passage += 1) {
      const value = exponentials[query * pairs + passage] ?? 0;
      queries[query] = (queries[query] ?? 0) + value;
      passages[passage] = (passages[passage] ?? 0) + value;
    }
  }
  let loss = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    const right = Math.log(exponentials[pair * pairs + pair] ?? 1);
    loss += Math.log(queries[pair] ?? 1) + Math.log(passages[pair] ?? 1) - 2 * right;
  }
  return {
    loss: loss / (2 * pairs),
    bySum: { queries: queries.map((sum) => 1 / sum), passages: passages.map((sum) => 1 / sum) },
  };
}

/** weights (pairs x pairs) times vectors (pairs x dimensions). */
function timesVectors(weights: Matrix, vectors: Matrix, pairs: number): Matrix {
  const product = new Float64Array(vectors.length);
  const columns = vectors.length / pairs;
  multiply({ left: weights, right: transposed(vectors, pairs), product, rows: pairs, columns, inner: pairs });
  return product;
}

function transposed(matrix: Matrix, rows: number): Matrix {
  const result = new Float64Array(matrix.length);
  transpose(matrix, result, rows);
  return result;
}
