/* Says below each process that can be started what it is for, in the words of the model's documentation. */
function describe(item) {
  const scope = window.angular.element(item).scope();
  const text = scope && scope.processDefinition && scope.processDefinition.description;
  if (text && !item.querySelector('.pimpasa-description')) {
    const description = document.createElement('p');
    description.className = 'pimpasa-description';
    description.textContent = text;
    item.append(description);
  }
}

new MutationObserver(() => document.querySelectorAll('.available-processes .processes > li').forEach(describe))
  .observe(document.body, { childList: true, subtree: true });
