interface Props {
  /** What the first column names. */
  readonly of: string;
}

/** The heads of a table that lays both policies side by side. */
export function SideHeads({ of }: Props) {
  return (
    <thead>
      <tr>
        <th scope="col">{of}</th>
        <th scope="col" className="number">
          In force
        </th>
        <th scope="col" className="number hatched">
          Counterfactual
        </th>
        <th scope="col" className="number">
          Change
        </th>
      </tr>
    </thead>
  );
}
