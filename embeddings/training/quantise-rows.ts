/** A table in eight bits. */
export interface QuantisedRows {
  readonly table: Int8Array;
  /** What each row is multiplied with to give back its numbers. */
  readonly scales: Float32Array;
}

/** Every row gets a scale of its own, so no number is further off than half a 127th of its row's largest. */
export function quantiseRows(values: Float32Array, dimensions: number): QuantisedRows {
  const table = new Int8Array(values.length);
  const scales = new Float32Array(values.length / dimensions);
  scales.forEach((_, row) => {
    const numbers = values.subarray(row * dimensions, (row + 1) * dimensions);
    const largest = numbers.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    scales[row] = largest / 127;
    if (largest > 0)
      table.set(
        numbers.map((value) => Math.round((value / largest) * 127)),
        row * dimensions,
      );
  });
  return { table, scales };
}
