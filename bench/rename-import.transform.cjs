// The same rename as jscodeshift's documentation would have one write it: one pass over import declarations.
module.exports = (file, { jscodeshift: j }, { from, to }) => {
  let renamed = 0;
  const root = j(file.source);
  root.find(j.ImportDeclaration, { source: { value: from } }).forEach(({ node }) => {
    node.source = j.stringLiteral(to);
    renamed++;
  });
  return renamed > 0 ? root.toSource({ quote: 'single' }) : undefined;
};
