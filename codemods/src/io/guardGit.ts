import { ToolError } from '@nilometer/policy';

/**
 * A run's changes have to be told apart from the person's own, and to be undone by git.
 * @throws ToolError when the tree is dirty, or there is no git.
 */
export async function guardGit(root: string): Promise<void> {
  const { CheckRepoActions, simpleGit } = await import('simple-git');
  const git = simpleGit(root);
  const remedy = 'or pass --allow-dirty';
  const isRepository = await git.checkIsRepo(CheckRepoActions.IN_TREE).catch((error: unknown) => {
    throw new ToolError('git could not be asked whether the tree is clean', { remedy: `install git, ${remedy}`, cause: error });
  });
  if (!isRepository) {
    throw new ToolError(`${root} is not in a git repository, so what --write changes could not be undone`, {
      remedy: `run git init and commit, ${remedy}`,
    });
  }
  const status = await git.status();
  if (status.isClean()) return;
  const first = status.files.slice(0, 3).map(({ path }) => path).join(', ');
  const more = status.files.length > 3 ? ` and ${status.files.length - 3} more` : '';
  throw new ToolError(`the git tree is dirty (${first}${more})`, { remedy: `commit or stash first, ${remedy}` });
}
