import { type Tree, projectOf } from '../projectOf.ts';

/** `GET /users yes auth`: who decides, by what; what declares it open stands behind it. */
export function accessOf(tree: Tree): string[] {
  return projectOf(tree).model().behaviours.flatMap((one) => {
    if (one.kind !== 'endpoint') return [];
    const { decided, open, permissions } = one.access;
    return [[one.method, one.path, decided.value, decided.because, open === null ? '' : `open: ${open}`, permissions.join()].filter((part) => part !== '').join(' ')];
  });
}

/** `POST /users body yes CreateUser`: what is validated, by what. */
export function takesOf(tree: Tree): string[] {
  return projectOf(tree).model().behaviours.flatMap((one) => (one.kind === 'endpoint'
    ? one.takes.map(({ part, field, type, rules, validated }) => [one.method, part, field, type, `rules ${rules.value}`, validated.value, validated.because].filter((said) => said !== null && said !== '').join(' '))
    : []));
}

/** `guard AuthGuard yes`: what an application puts before its endpoints. */
export function registeredIn(tree: Tree): string[] {
  return projectOf(tree).model().serviceWide.flatMap((one) => (one.kind === 'registration' ? [[one.what, one.name, one.holds, ...(one.before ?? [])].join(' ')] : []));
}
