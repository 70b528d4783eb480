// Writes what the page is made of, as a CycloneDX bill of materials, to the file named: the same bytes for the same lock file.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const [file] = process.argv.slice(2);
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
const inside = 'node_modules/';
// npm's own --omit=dev leaves out what the page and a tool both use, such as react.
const shipped = new Set(
  Object.entries(lock)
    .filter(([path, part]) => path !== '' && !part.dev && !part.devOptional)
    .map(([path, part]) => `${path.slice(path.lastIndexOf(inside) + inside.length)}@${part.version}`),
);

const asked = ['sbom', '--package-lock-only', '--sbom-format=cyclonedx'];
const npm = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 1 << 26 };
const bill = JSON.parse(execFileSync('npm', asked, npm));
bill.components = bill.components.filter((part) => shipped.has(`${part.name}@${part.version}`));
const refs = new Set([bill.metadata.component['bom-ref'], ...bill.components.map((part) => part['bom-ref'])]);
bill.dependencies = bill.dependencies
  .filter(({ ref }) => refs.has(ref))
  .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((on) => refs.has(on)) }));
delete bill.serialNumber;
delete bill.metadata.timestamp;
mkdirSync(dirname(file), { recursive: true });
writeFileSync(file, JSON.stringify(bill, null, 1) + '\n');
