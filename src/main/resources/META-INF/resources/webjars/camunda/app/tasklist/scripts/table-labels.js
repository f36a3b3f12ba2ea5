/* On a phone a row of a form's table stands as a card, see user-styles.css; each of its lines needs the name of its column. */
function labelCells(table) {
  const labels = [...table.querySelectorAll('.fjs-table-th')].map((header) => header.textContent);
  for (const row of table.querySelectorAll('.fjs-table-body .fjs-table-tr')) {
    [...row.cells].filter((cell) => cell.colSpan === 1).forEach((cell, column) => (cell.dataset.label = labels[column] ?? ''));
  }
}

const labelTables = () => document.querySelectorAll('.fjs-table').forEach(labelCells);

new MutationObserver(labelTables).observe(document.body, { childList: true, subtree: true });
