/** Whether somebody with these roles makes reports, and brings in what others published. */
export function mayMake(roles: readonly string[]): boolean {
  return roles.includes('reporter');
}
