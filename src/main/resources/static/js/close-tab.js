/* Back to the form that waits in the tab from which this one was opened. */
if (window.opener) {
  window.close();
}
