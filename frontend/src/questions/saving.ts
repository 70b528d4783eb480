/** Those who save questions, and withdraw them. */
const SAVING = ['analyst', 'reporter', 'supervisor'];

/** Whether somebody with these roles saves questions. */
export function maySave(roles: readonly string[]): boolean {
  return roles.some((role) => SAVING.includes(role));
}
