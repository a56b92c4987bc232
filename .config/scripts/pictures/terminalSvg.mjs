/** Width of a character of 13 px in the monospaced fonts named below: 0.602 em. */
const ADVANCE = 7.83;

/**
 * What a terminal shows, as SVG: SGR sequences to tspans; a colour not in the table keeps the foreground.
 * @param {string} text
 * @param {string} label what it is, for those who do not see it
 */
export function terminalSvg(text, label) {
  const colours = { 31: '#ff7b72', 32: '#7ee787', 33: '#e3b341', 34: '#79c0ff', 35: '#d2a8ff', 36: '#56d4dd', 90: '#8b949e' };
  const lines = text.trimEnd().split('\n');
  const width = Math.max(...lines.map((line) => line.replace(/\u001b\[[\d;]*m/g, '').length));
  const style = { fill: '', bold: false, dim: false };
  const rows = lines.map((line, i) => {
    let column = 0;
    const spans = line.split(/(\u001b\[[\d;]*m)/).map((part) => {
      const sgr = /^\u001b\[([\d;]*)m$/.exec(part);
      if (!sgr) {
        const { length } = part.trimStart();
        const x = 16 + (column + part.length - length) * ADVANCE;
        column += part.length;
        // Placed one by one: not every renderer keeps the spaces between spans.
        return length === 0 ? '' : `<tspan x="${x.toFixed(1)}"${attributes(style)}>${escape(part.trimStart())}</tspan>`;
      }
      for (const code of (sgr[1] || '0').split(';').map(Number)) {
        if (code === 0) Object.assign(style, { fill: '', bold: false, dim: false });
        else if (code === 1) style.bold = true;
        else if (code === 2) style.dim = true;
        else if (code === 22) Object.assign(style, { bold: false, dim: false });
        else if (code === 39) style.fill = '';
        else if (colours[code]) style.fill = colours[code];
      }
      return '';
    });
    return `<text y="${30 + i * 18}">${spans.join('')}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${Math.ceil(width * ADVANCE) + 32}" height="${lines.length * 18 + 36}" role="img" aria-label="${label}">`,
    '<style>text{font:13px ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;fill:#e6edf3}</style>',
    '<rect width="100%" height="100%" rx="8" fill="#0d1117"/>',
    ...rows,
    '</svg>',
    '',
  ].join('\n');
}

function attributes({ fill, bold, dim }) {
  return `${fill ? ` fill="${fill}"` : ''}${bold ? ' font-weight="bold"' : ''}${dim ? ' fill-opacity=".65"' : ''}`;
}

function escape(text) {
  // Spaces that no renderer folds: not all of them honour `white-space: pre`.
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replaceAll(' ', '\u00a0');
}
